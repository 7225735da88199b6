//! The year named last in a sentence, which what follows may belong to.

use crate::calendar::Calendar;
use crate::expression::{Anchor, Convention, Expression, Span, Unit, Year};
use crate::grammar::shared::reading::Reading;
use crate::grammar::shared::rule_name::RuleName;
use crate::lexicon::{Class, Mark, Preposition, Token};

/// The year named last.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct SaidYear {
    /// A year by itself, and where its expression ended.
    alone: Option<(Year, Calendar, usize)>,
    /// The last year of the common era, of a date or a decade too.
    common: Option<i16>,
}

/// Without an era two figures are of the last century of the common era where a year of it was named.
const LAST_CENTURY: core::ops::Range<i16> = 1900..2000;

impl SaidYear {
    pub(super) fn note(&mut self, reading: &Reading) {
        let expression = &reading.expression;
        let plain = expression.slice.is_none() && expression.shift.is_none() && expression.repeat.is_none();
        match expression.anchor {
            Anchor::Date(date) => {
                let alone = date.month.is_none() && plain;
                self.alone = alone.then_some((date.year, date.calendar, reading.end));
                self.common = match (date.calendar, date.year) {
                    (Calendar::Gregorian, Year::Full(year)) => Some(year),
                    (_, Year::Full(_) | Year::Short(_)) => None,
                    _ => self.common,
                };
            }
            Anchor::Relative { unit: Unit::Year, offset, calendar: None } if plain => {
                let year = i8::try_from(offset).ok().map(Year::Relative);
                self.alone = year.map(|year| (year, Calendar::Jalali, reading.end));
            }
            Anchor::Era { calendar: Calendar::Gregorian, span: Span::Decade(first) } => self.common = Some(first),
            Anchor::Era { calendar: Calendar::Gregorian, span: Span::ShortDecade(short) } => {
                self.common = Some(LAST_CENTURY.start + i16::from(short));
            }
            _ => {}
        }
    }

    /// Gives the year to what leaves it open, and its century to two figures.
    pub(super) fn lend(&self, reading: &mut Reading, tokens: &[Token], at: usize) {
        if reading.expression.convention != Convention::IRAN {
            return;
        }
        let first = (at..tokens.len()).find(|&place| tokens[place].start == reading.start);
        if let (Some((year, calendar, end)), Some(first)) = (self.alone, first)
            && adjoins(tokens, first, end)
        {
            lend_year(&mut reading.expression, year, calendar);
        }
        let said = |token: &Token| token.start < reading.end && token.has(Class::Era);
        if let Some(common) = self.common.filter(|common| LAST_CENTURY.contains(common))
            && !tokens[at..].iter().take_while(|token| token.start < reading.end).any(said)
        {
            lend_century(reading, common);
        }
    }
}

/// Only a comma or «در» stands between.
fn adjoins(tokens: &[Token], at: usize, end: usize) -> bool {
    let ends = |places: usize| at.checked_sub(places).is_some_and(|place| tokens[place].end == end);
    let joins =
        |token: &Token| matches!(token.mark(), Some(Mark::PersianComma | Mark::Comma)) || token.means(Preposition::In);
    ends(1) || ends(2) && joins(&tokens[at - 1])
}

fn lend_year(expression: &mut Expression, said: Year, calendar: Calendar) {
    let relative = matches!(said, Year::Relative(_));
    let common = matches!(said, Year::Full(1600..)) && calendar == Calendar::Gregorian;
    match &mut expression.anchor {
        Anchor::Date(date) if matches!(date.year, Year::Unsaid) && date.month.is_some() => {
            let of_it = match date.calendar {
                Calendar::Jalali => calendar == Calendar::Jalali,
                Calendar::Gregorian => relative || calendar == Calendar::Gregorian,
                Calendar::Hijri => relative || common,
            };
            if of_it {
                date.year = said;
            }
        }
        Anchor::Occasion { year: year @ Year::Unsaid, .. } if calendar == Calendar::Jalali => *year = said,
        _ => {}
    }
}

/// «جنگ در سال ۱۹۳۹ آغاز شد و در دههٔ ۴۰ ادامه یافت»
fn lend_century(reading: &mut Reading, common: i16) {
    match &mut reading.expression.anchor {
        Anchor::Era { calendar: calendar @ Calendar::Jalali, span: span @ Span::ShortDecade(_) } => {
            let Span::ShortDecade(short) = *span else { return };
            let first = LAST_CENTURY.start + i16::from(short);
            if first > common - 10 {
                (*calendar, *span) = (Calendar::Gregorian, Span::Decade(first));
            }
        }
        Anchor::Date(date) if date.month.is_none() && reading.rule == RuleName::Year && !date.calendar_said => {
            let Year::Short(short) = date.year else { return };
            let year = LAST_CENTURY.start + i16::from(short);
            if year >= common {
                (date.calendar, date.year) = (Calendar::Gregorian, Year::Full(year));
            }
        }
        _ => {}
    }
}
