//! Days, months and years by name and number: "19 Shahrivar 1395", "the 3rd of Tir", "Aban 28, 1395", "539 BC",
//! "the Iranian calendar year 1394".

use super::draft::{Draft, Month};
use super::number::take_numeral;
use super::relative::take_direction;
use super::year::{take_calendar, take_short_year};
use crate::calendar::Calendar;
use crate::expression::{Scope, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::figures::take_date_in_figures;
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Class, Flags, Mark, Token, TokenKind};

/// The longest abbreviation that a dot may follow.
const MAX_ABBREVIATION: usize = 4;

impl Draft {
    /// `1395/06/19`, `12/25/2015`
    pub(super) fn take_numeric_date(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_period() || self.day.is_some() {
            return false;
        }
        let Some(date) = take_date_in_figures(cursor) else { return false };
        self.month = Some(Month { calendar: date.calendar, number: date.month, zodiacal: false, latent: false });
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
        if is_english_day(&ahead) && !of && counts_days(cursor, the, &ahead) {
            return false;
        }
        self.titled = the && !of && numeral.form == Form::Ordinal;
        // "20 March–5 April"
        let mut beyond = ahead;
        if last.is_none()
            && take_dash_after_month(&mut beyond)
            && let Some(second) = take_numeral(&mut beyond).and_then(day_of_month)
            && let Some(other) = take_month_name(&mut beyond)
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
            if month.latent && ahead.last().is_some_and(|token| !token.is_capital()) {
                return false;
            }
            self.year = match direction.value {
                ..0 => Year::Last,
                0 => Year::Relative(0),
                1.. => Year::Next,
            };
        }
        let mut range = ahead;
        if take_dash_after_month(&mut range)
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
    if calendar != Calendar::Gregorian && !token.is_capital() {
        return None;
    }
    ahead.advance();
    let short = token.end - token.start <= MAX_ABBREVIATION;
    let mut dotted = ahead;
    if short
        && dotted.touches()
        && dotted.take_mark(|mark| mark == Mark::Dot)
        && (dotted.digits().is_some() || take_short_year(&mut { dotted }).is_some())
    {
        ahead = dotted;
    }
    *cursor = ahead;
    Some(Month {
        calendar,
        number: u8::try_from(sense.value).ok()?,
        zodiacal: sense.flags.contains(Flags::DARI),
        latent: sense.flags.intersects(Flags::LATENT.union(Flags::WEAK)),
    })
}

/// The dash of a range after a month's name, and the dot that its abbreviation has: "28 Nov. – 2 Dec.".
fn take_dash_after_month(cursor: &mut Cursor<'_>) -> bool {
    let short = cursor.last().is_some_and(|month| month.end - month.start <= MAX_ABBREVIATION);
    let mut ahead = *cursor;
    if short && ahead.touches() {
        ahead.take_mark(|mark| mark == Mark::Dot);
    }
    let dash = ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
    if dash {
        *cursor = ahead;
    }
    dash
}

/// The month just taken is the English word "Day".
fn is_english_day(cursor: &Cursor<'_>) -> bool {
    cursor.last().is_some_and(|token| {
        cursor.sense_of(token, Class::Unit).is_some() && cursor.sense_of(token, Class::MonthJalali).is_some()
    })
}

/// "A 3 Day trip", "the 10 Day war": days that are counted, with a capital for show.
fn counts_days(from: &Cursor<'_>, the: bool, after: &Cursor<'_>) -> bool {
    let led =
        the || from.is_fresh() && from.before().is_some_and(|token| from.sense_of(token, Class::Article).is_some());
    let noun = after.peek().is_some_and(|token| token.is_unknown());
    (led || noun) && !after.peek().is_some_and(is_jalali_year)
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

fn is_jalali_year(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Number(number) if number.digits == 4 && (1200..=1450).contains(&number.value))
}

/// Which one of that name a direction word says.
pub(super) const fn scope_of(value: i32) -> Scope {
    match value {
        ..0 => Scope::Last,
        0 => Scope::This,
        1.. => Scope::Next,
    }
}
