//! Years: "1602", "the Iranian calendar year 1394", "539 BC", "1980–88", "1357/1978".

use super::clock::take_abbreviation_dot;
use super::draft::Draft;
use super::number::take_cardinal;
use crate::expression::{Span, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::lexicon::{Case, Class, Flags, Mark, Sense};

impl Draft {
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
            .take_if(Class::Preposition, |sense| matches!(sense.value, 11 | 3) && !sense.flags.contains(Flags::LATENT))
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
        if self.month.is_some()
            && let Some(short) = take_short_year(&mut ahead)
        {
            self.year = Year::Short(short);
            *cursor = ahead;
            return true;
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
            // "the Persian year of 1395"
            if calendar.is_some() {
                ahead.take_if(Class::Preposition, |sense| sense.value == 11);
            }
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
        if let Some(era) = ahead.take_if(Class::Era, |sense| !sense.flags.contains(Flags::LATENT) && sense.value != 4) {
            take_era_dot(&mut ahead, era);
            let Some(numeral) = take_cardinal(&mut ahead).filter(|numeral| (2..=4).contains(&numeral.digits)) else {
                return false;
            };
            let Ok(year) = i16::try_from(numeral.value) else { return false };
            self.era = Some(Era::from_value(era.value));
            self.set_years(year, &mut ahead);
            self.order_years();
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
        draft.order_years();
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
        self.take_gloss(year, &ahead);
        // "the 2016-2017 school year"
        if let Some((from, _)) = self.years
            && ahead.take(Class::SchoolYear).is_some()
        {
            self.school_year = true;
            self.years = None;
            self.year = Year::Full(from);
        }
        *cursor = ahead;
        true
    }

    /// "1324/1906", "1357/1978": the distance to the common year tells the moon's years from the sun's.
    fn take_gloss(&mut self, year: i16, cursor: &Cursor<'_>) {
        let mut ahead = *cursor;
        let slash = ahead.touches() && ahead.take_mark(|mark| mark == Mark::Slash) && ahead.touches();
        let Some(common) = ahead.digits().filter(|number| slash && number.digits == 4) else { return };
        let apart = i64::from(common.value) - i64::from(year);
        self.era = match apart {
            560..=618 => Some(Era::Lunar),
            621..=622 => Some(Era::Solar),
            _ => return,
        };
    }

    fn set_years(&mut self, year: i16, cursor: &mut Cursor<'_>) {
        self.year = Year::Full(year);
        self.span_years(year, cursor);
    }

    /// Years before Christ count down; others are put in order.
    fn order_years(&mut self) {
        self.years = self.years.map(|(from, to)| match self.era {
            Some(Era::BeforeChrist) => (1 - from.max(to), 1 - from.min(to)),
            _ => (from.min(to), from.max(to)),
        });
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
        if second == 0
            || second.abs_diff(first) >= 1000
            || second == first
            || ahead.touches() && ahead.digits().is_some()
        {
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
        // "1357 Š.": a letter alone is an initial unless it is the sun's.
        if ahead.last().is_some_and(|token| token.end - token.start <= 2) && sense.flags.contains(Flags::WEAK) {
            let solar = matches!(self.year, Year::Full(1200..=1450))
                || matches!(self.span, Some(Span::Decade(1200..=1450) | Span::Century { number: ..=15, .. }));
            let mut dotted = ahead;
            if !solar || (is_initial(&ahead) && !(dotted.touches() && dotted.take_mark(|mark| mark == Mark::Dot))) {
                return false;
            }
        }
        let mut era = Era::from_value(sense.value);
        take_era_dot(&mut ahead, sense);
        // "1311 AH (solar)"
        let mut within = ahead;
        if within.take_mark(|mark| mark == Mark::Open)
            && let Some(inner) = within.take_if(Class::Era, |sense| sense.flags.contains(Flags::LATENT))
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

/// The token just taken is one letter, "S" or "Š".
fn is_initial(cursor: &Cursor<'_>) -> bool {
    cursor.last().is_some_and(|token| cursor.sense_of(token, Class::DecadeSuffix).is_some())
}

/// The dot that ends an era's abbreviation: that of "B.C." with its inner dots, that of "Sh." always, that of "SH." never.
fn take_era_dot(cursor: &mut Cursor<'_>, era: Sense) {
    let length = cursor.last().map_or(0, |token| token.end - token.start);
    // "in 1390 SH." ends a sentence.
    let capitals = cursor.last().is_some_and(|token| token.case == Case::Upper);
    let weak = length <= 2 && !capitals && era.flags.contains(Flags::WEAK);
    take_abbreviation_dot(
        cursor,
        if era.flags.contains(Flags::COMPOSED) {
            5
        } else if weak {
            length
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
                Some(Mark::Comma | Mark::Dot | Mark::Colon) => figures,
                // "1357/1978" is a gloss
                Some(Mark::Slash) => figures && after.digits().is_none_or(|number| number.digits != 4),
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

/// "Aban '95", "Nov. '16": two figures after an apostrophe.
pub(super) fn take_short_year(cursor: &mut Cursor<'_>) -> Option<u8> {
    let mut ahead = *cursor;
    let apart = !ahead.touches() && ahead.take_mark(|mark| mark == Mark::Apostrophe) && ahead.touches();
    let number = ahead.take_digits(|number| apart && number.digits == 2)?;
    // "'95s", "'16.5", "'80%"
    let mut after = ahead;
    after.advance();
    let goes_on = ahead.touches() && (after.touches() && after.digits().is_some() || !ends_phrase(&ahead));
    if goes_on || counts_next(&ahead) {
        return None;
    }
    *cursor = ahead;
    u8::try_from(number.value).ok()
}

/// A mark that may stand against the last word of a phrase.
fn ends_phrase(cursor: &Cursor<'_>) -> bool {
    use Mark::{Apostrophe, Close, Comma, Dash, Dot, Exclamation, Hyphen, Question, Quote, Semicolon, Slash};
    let mark = cursor.peek().and_then(|token| token.mark());
    matches!(
        mark,
        Some(Apostrophe | Close | Comma | Dash | Dot | Exclamation | Hyphen | Question | Quote | Semicolon | Slash)
    )
}

/// What follows is counted by the number before it: "1395 people", "2000 kilometres".
pub(super) fn counts_next(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    ahead.take_mark(|mark| mark == Mark::Hyphen);
    let Some(token) = ahead.peek() else { return false };
    let sense = |class| cursor.sense_of(token, class).is_some();
    sense(Class::Counted)
        || cursor.sense_of(token, Class::Unit).is_some_and(|unit| unit.flags.contains(Flags::PLURAL))
        || matches!(token.mark(), Some(Mark::Percent | Mark::Currency))
}
