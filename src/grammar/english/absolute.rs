//! Days, months and years by name and number: "19 Shahrivar 1395", "the 3rd of Tir", "Aban 28, 1395", "539 BC",
//! "the Iranian calendar year 1394".

use super::clock::take_abbreviation_dot;
use super::draft::{Draft, Month};
use super::number::{take_cardinal, take_numeral};
use super::relative::take_direction;
use crate::calendar::Calendar;
use crate::expression::{Scope, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::grammar::figures::take_date_in_figures;
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Case, Class, Flags, Mark, Sense, Token};

/// The longest abbreviation that a dot may follow.
const MAX_ABBREVIATION: usize = 4;

impl Draft {
    /// `1395/06/19`, `12/25/2015`
    pub(super) fn take_numeric_date(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_period() || self.day.is_some() {
            return false;
        }
        let Some(date) = take_date_in_figures(cursor) else { return false };
        self.month = Some(Month { calendar: date.calendar, number: date.month, latent: false });
        self.day = Some(date.day);
        self.year = date.year;
        self.numeric = true;
        true
    }

    /// `[the] N[th] [of] [the month of] MONTH`, also `N–N MONTH`: "19 Shahrivar", "the sixth of Azar", "12–15 Mehr".
    pub(super) fn take_day_month(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.day.is_some() || self.has_period() {
            return false;
        }
        let mut ahead = *cursor;
        let the = ahead.take_if(Class::Article, |sense| sense.value == 0).is_some();
        let Some(numeral) = take_numeral(&mut ahead) else { return false };
        let Some(day) = day_of_month(numeral) else { return false };
        let mut last = None;
        let mut range = ahead;
        if range.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
            && let Some(second) = take_numeral(&mut range).and_then(day_of_month)
            && second > day
        {
            last = Some(second);
            ahead = range;
        }
        let of = ahead.take_if(Class::Preposition, |sense| sense.value == 11).is_some();
        if of {
            take_month_head(&mut ahead);
        }
        // "two March protests", "second March"
        if !of && numeral.digits == 0 {
            return false;
        }
        let Some(month) = take_month_name(&mut ahead) else { return false };
        self.titled = the && !of && numeral.form == Form::Ordinal;
        // "20 March–5 April"
        let mut beyond = ahead;
        if last.is_none()
            && beyond.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
            && let Some(second) = take_numeral(&mut beyond).and_then(day_of_month)
            && let Some(other) = take_month_name(&mut beyond)
            && !beyond.peek().is_some_and(is_year)
            && other.calendar == month.calendar
        {
            self.last = Some((other, Some(second)));
            ahead = beyond;
        } else if let Some(second) = last {
            self.last = Some((month, Some(second)));
        }
        self.month = Some(month);
        self.day = Some(day);
        *cursor = ahead;
        true
    }

    /// `MONTH N[th]`, also `MONTH N–N`, `MONTH N–MONTH N`: "Aban 28", "March 20-October 21".
    pub(super) fn take_month_day(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.day.is_some() || self.has_period() {
            return false;
        }
        let mut ahead = *cursor;
        let Some(month) = take_month_name(&mut ahead) else { return false };
        let Some(day) = take_day_number(&mut ahead) else { return false };
        let mut range = ahead;
        if range.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
            let mut other = range;
            if let Some(last) = take_month_name(&mut other)
                && last.calendar == month.calendar
                && let Some(second) = take_day_number(&mut other)
            {
                self.last = Some((last, Some(second)));
                ahead = other;
            } else if let Some(second) = take_day_number(&mut range)
                && second > day
                && range.sense(Class::MonthGregorian).is_none()
                && range.sense(Class::MonthJalali).is_none()
            {
                self.last = Some((month, Some(second)));
                ahead = range;
            }
        }
        self.month = Some(month);
        self.day = Some(day);
        *cursor = ahead;
        true
    }

    /// `[the] [Iranian] month of MONTH`, `[this|last|next] MONTH`, `MONTH–MONTH`
    pub(super) fn take_month(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_period() || self.has_time() || self.weekday.is_some() || self.day.is_some() {
            return false;
        }
        let mut ahead = *cursor;
        let headed = take_month_head(&mut ahead);
        let direction = if headed { None } else { take_direction(&mut ahead) };
        let Some(month) = take_month_name(&mut ahead) else { return false };
        // "Day" is Dey only with its year.
        if is_english_day(&ahead) && !ahead.peek().is_some_and(is_jalali_year) {
            return false;
        }
        if let Some(direction) = direction {
            if month.latent && ahead.last().is_some_and(|token| token.case == Case::Lower) {
                return false;
            }
            self.year = match direction.value {
                ..0 => Year::Last,
                0 => Year::Relative(0),
                1.. => Year::Next,
            };
        }
        let mut range = ahead;
        if range.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
            && let Some(last) = take_month_name(&mut range)
            && last.calendar == month.calendar
            && range.digits().is_none_or(|number| number.digits == 4)
        {
            self.last = Some((last, None));
            ahead = range;
        }
        self.licensed |= headed;
        self.month = Some(month);
        *cursor = ahead;
        true
    }

    /// A year beside a month, a season or an occasion, or one that stands alone.
    pub(super) fn take_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_year() || self.years.is_some() || self.span.is_some() || self.weekend.is_some() {
            return false;
        }
        let narrows = self.month.is_some() || self.season.is_some() || self.occasion.is_some();
        if narrows {
            return self.take_narrowing_year(cursor);
        }
        if self.has_date() || self.has_time() {
            return false;
        }
        self.take_marked_year(cursor) || self.take_lone_year(cursor)
    }

    /// "Mehr 1392", "March of this year", "the autumn of 1394", "14 May last year", "Nowruz 1396"
    fn take_narrowing_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        let of = ahead
            .take_if(Class::Preposition, |sense| matches!(sense.value, 11 | 3) && !sense.flags.has(Flags::LATENT))
            .is_some();
        let within = of && cursor.sense(Class::Preposition).is_some_and(|sense| sense.value == 3);
        let mut relative = Draft::new();
        let mut told = ahead;
        if relative.take_relative(&mut told)
            && let Some((Unit::Year, offset)) = relative.relative
            && let Ok(offset) = i8::try_from(offset)
        {
            self.year = Year::Relative(offset);
            *cursor = told;
            return true;
        }
        let mut marked = Draft::new();
        if marked.take_marked_year(&mut ahead)
            && let Year::Full(_) = marked.year
        {
            self.year = marked.year;
            self.era = marked.era;
            *cursor = ahead;
            return true;
        }
        // "in March in 2014" is two.
        if within || (of && self.day.is_some() && self.month.is_none()) {
            return false;
        }
        let Some(year) = take_year_figure(&mut ahead) else { return false };
        if self.day.is_none() && self.occasion.is_none() && !of && counts_next(&ahead) {
            return false;
        }
        // "the winter of 2015-16"
        let mut range = ahead;
        if self.season.is_some()
            && range.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash))
            && range.take_digits(|number| matches!(number.digits, 2 | 4)).is_some()
        {
            ahead = range;
        }
        self.year = Year::Full(year);
        self.take_era(&mut ahead);
        *cursor = ahead;
        true
    }

    /// "January 16 , 1979": the year after a day and a comma.
    pub(super) fn year_after_comma(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        let Some(year) = take_year_figure(&mut ahead) else { return false };
        if counts_next(&ahead) || (self.day.is_none() && self.last.is_none() && !(1300..=2100).contains(&year)) {
            return false;
        }
        self.year = Year::Full(year);
        self.take_era(&mut ahead);
        *cursor = ahead;
        true
    }

    /// "the Iranian calendar year 1394", "the year 1958", "AH 1309", "539 BC", "226 CE"
    fn take_marked_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        ahead.take_if(Class::Article, |sense| sense.value == 0);
        let calendar = take_calendar(&mut ahead);
        let head = ahead.take_if(Class::Unit, |sense| sense.value == Unit::Year as i32);
        if calendar.is_some() && head.is_none() {
            return false;
        }
        if head.is_some() {
            let Some(year) = take_year_figure(&mut ahead) else { return false };
            self.era = calendar.flatten();
            self.licensed = true;
            self.set_years(year, &mut ahead);
            if self.era.is_none() {
                self.take_era(&mut ahead);
            }
            *cursor = ahead;
            return true;
        }
        let mut ahead = *cursor;
        // "AD 651", "AD842", "AH 1309"
        if let Some(era) = ahead.take_if(Class::Era, |sense| !sense.flags.has(Flags::LATENT) && sense.value != 4) {
            take_era_dot(&mut ahead, era);
            let Some(numeral) = take_cardinal(&mut ahead).filter(|numeral| (2..=4).contains(&numeral.digits)) else {
                return false;
            };
            let Ok(year) = i16::try_from(numeral.value) else { return false };
            self.era = Some(Era::from_value(era.value));
            self.set_years(year, &mut ahead);
            *cursor = ahead;
            return true;
        }
        let Some(numeral) = take_cardinal(&mut ahead) else { return false };
        let Ok(year) = i16::try_from(numeral.value) else { return false };
        if numeral.digits == 0 || year == 0 {
            return false;
        }
        let mut draft = Draft { year: Year::Full(year), ..*self };
        draft.span_years(year, &mut ahead);
        if !draft.take_era(&mut ahead) {
            return false;
        }
        if let (Some((from, to)), Some(Era::BeforeChrist)) = (draft.years, draft.era) {
            draft.years = Some((1 - from.max(to), 1 - from.min(to)));
        }
        *self = draft;
        *cursor = ahead;
        true
    }

    /// "1602", "1980–88": what stands beside it must license it.
    fn take_lone_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        let Some(year) = take_year_figure(&mut ahead) else { return false };
        if !(1000..=2100).contains(&year) {
            return false;
        }
        self.set_years(year, &mut ahead);
        *cursor = ahead;
        true
    }

    fn set_years(&mut self, year: i16, cursor: &mut Cursor<'_>) {
        self.year = Year::Full(year);
        self.span_years(year, cursor);
    }

    /// "1980–88", "1387–1391"
    fn span_years(&mut self, first: i16, cursor: &mut Cursor<'_>) {
        let mut ahead = *cursor;
        if !ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
            return;
        }
        let Some(second) = ahead.take_digits(|number| (2..=4).contains(&number.digits)) else { return };
        let Ok(second) = (match second.digits {
            2 => i16::try_from(second.value).map(|short| first / 100 * 100 + short),
            _ => i16::try_from(second.value),
        }) else {
            return;
        };
        if second.abs_diff(first) >= 1000 || second == first || ahead.touches() && ahead.digits().is_some() {
            return;
        }
        if second < first && first >= 1000 {
            return;
        }
        self.years = Some((first, second));
        *cursor = ahead;
    }

    /// An era after a year.
    pub(super) fn take_era(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        let Some(sense) = ahead.take(Class::Era) else { return false };
        let mut era = Era::from_value(sense.value);
        take_era_dot(&mut ahead, sense);
        // "1311 AH (solar)"
        let mut within = ahead;
        if within.take_mark(|mark| mark == Mark::Open)
            && let Some(inner) = within.take_if(Class::Era, |sense| sense.flags.has(Flags::LATENT))
            && within.take_mark(|mark| mark == Mark::Close)
        {
            era = Era::from_value(inner.value);
            ahead = within;
        }
        self.era = Some(era);
        *cursor = ahead;
        true
    }
}

/// The dot that ends an era's abbreviation: that of "B.C." with its inner dots, that of "Sh." always.
fn take_era_dot(cursor: &mut Cursor<'_>, era: Sense) {
    let weak = cursor.last().is_some_and(|token| token.end - token.start == 2) && era.flags.has(Flags::WEAK);
    take_abbreviation_dot(
        cursor,
        if era.flags.has(Flags::COMPOSED) {
            5
        } else if weak {
            2
        } else {
            3
        },
    );
}

/// A calendar's words before "year" and "month": "Iranian calendar", "Afghan solar"; the era that they say.
pub(super) fn take_calendar(cursor: &mut Cursor<'_>) -> Option<Option<Era>> {
    let mut found = None;
    while let Some(sense) = cursor.take(Class::Calendar) {
        let era = (sense.value >= 0).then(|| Era::from_value(sense.value));
        found = Some(found.flatten().or(era));
    }
    found
}

/// `[the] [Iranian] month of`
fn take_month_head(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    ahead.take_if(Class::Article, |sense| sense.value == 0);
    take_calendar(&mut ahead);
    let headed = ahead.take_if(Class::Unit, |sense| sense.value == Unit::Month as i32).is_some()
        && ahead.take_if(Class::Preposition, |sense| sense.value == 11).is_some();
    if headed {
        *cursor = ahead;
    }
    headed
}

/// A month's name, and the dot of an abbreviation that a number follows.
pub(super) fn take_month_name(cursor: &mut Cursor<'_>) -> Option<Month> {
    let mut ahead = *cursor;
    let token = ahead.peek()?;
    let (calendar, sense) = [
        (Calendar::Gregorian, Class::MonthGregorian),
        (Calendar::Jalali, Class::MonthJalali),
        (Calendar::Hijri, Class::MonthHijri),
    ]
    .into_iter()
    .find_map(|(calendar, class)| Some((calendar, cursor.sense_of(token, class)?)))?;
    // "12 farvardin" is for the Persian grammar, which knows what stands around it.
    if calendar != Calendar::Gregorian && token.case == Case::Lower {
        return None;
    }
    ahead.advance();
    let short = token.end - token.start <= MAX_ABBREVIATION;
    let mut dotted = ahead;
    if short && dotted.touches() && dotted.take_mark(|mark| mark == Mark::Dot) && dotted.digits().is_some() {
        ahead = dotted;
    }
    *cursor = ahead;
    Some(Month {
        calendar,
        number: u8::try_from(sense.value).ok()?,
        latent: sense.flags.has(Flags::LATENT.with(Flags::WEAK)),
    })
}

/// The month just taken is the English word "Day".
fn is_english_day(cursor: &Cursor<'_>) -> bool {
    cursor.last().is_some_and(|token| {
        cursor.sense_of(token, Class::Unit).is_some() && cursor.sense_of(token, Class::MonthJalali).is_some()
    })
}

/// The day after a month's name: figures or an ordinal, not the start of a clock time or a decimal.
fn take_day_number(cursor: &mut Cursor<'_>) -> Option<u8> {
    if is_english_day(cursor) {
        return None;
    }
    let mut ahead = *cursor;
    ahead.take_if(Class::Article, |sense| sense.value == 0);
    let numeral = take_numeral(&mut ahead)?;
    let day = day_of_month(numeral).filter(|_| numeral.digits > 0 || numeral.form == Form::Ordinal)?;
    if ahead.touches()
        && let Some(mark) = ahead.peek().and_then(Token::mark)
    {
        let mut after = ahead;
        after.advance();
        let figures = after.touches() && after.digits().is_some();
        if matches!(mark, Mark::Colon | Mark::Percent) || (mark == Mark::Dot && figures) {
            return None;
        }
    }
    *cursor = ahead;
    Some(day)
}

fn day_of_month(numeral: Numeral) -> Option<u8> {
    (numeral.digits <= 2 && (1..=31).contains(&numeral.value)).then_some(numeral.value as u8)
}

/// A year of three or four figures.
pub(super) fn take_year_figure(cursor: &mut Cursor<'_>) -> Option<i16> {
    let mut ahead = *cursor;
    let number = ahead.take_digits(|number| number.digits == 4)?;
    // "2,000", "1395.6", "16:9", "1940s"
    let grouped = ahead.touches()
        && ahead.peek().is_some_and(|token| {
            let mut after = ahead;
            after.advance();
            let figures = after.touches() && after.digits().is_some();
            match token.mark() {
                Some(Mark::Comma | Mark::Dot | Mark::Colon | Mark::Slash) => figures,
                Some(Mark::Percent) => true,
                _ => cursor.sense_of(token, Class::DecadeSuffix).is_some(),
            }
        });
    if grouped {
        return None;
    }
    *cursor = ahead;
    i16::try_from(number.value).ok().filter(|&year| year > 0)
}

/// What follows is counted by the number before it: "1395 people", "2000 kilometres".
pub(super) fn counts_next(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    ahead.take_mark(|mark| mark == Mark::Hyphen);
    let Some(token) = ahead.peek() else { return false };
    let sense = |class| cursor.sense_of(token, class).is_some();
    sense(Class::Counted)
        || cursor.sense_of(token, Class::Unit).is_some_and(|unit| unit.flags.has(Flags::PLURAL))
        || matches!(token.mark(), Some(Mark::Percent | Mark::Currency))
}

fn is_year(token: &Token) -> bool {
    matches!(token.kind, crate::lexicon::TokenKind::Number(number) if number.digits == 4)
}

fn is_jalali_year(token: &Token) -> bool {
    matches!(token.kind, crate::lexicon::TokenKind::Number(number) if number.digits == 4 && (1200..=1450).contains(&number.value))
}

/// Which one of that name a direction word says.
pub(super) const fn scope_of(value: i32) -> Scope {
    match value {
        ..0 => Scope::Last,
        0 => Scope::This,
        1.. => Scope::Next,
    }
}
