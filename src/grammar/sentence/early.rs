//! The early year that a paragraph named last, and its era: what they make of the figures and centuries after them.

use super::reign::is_lunar_century;
use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Convention, Expression, Span, Unit, Year};
use crate::grammar::shared::reading::Reading;
use crate::grammar::shared::rule_name::RuleName;
use crate::lexicon::{Class, Era, Gap, Token, TokenKind};

/// The early year named last, in the paragraph.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct SaidEarly(Option<Early>);

#[derive(Clone, Copy, Debug)]
struct Early {
    year: i16,
    calendar: Calendar,
    /// The words name the calendar.
    said: bool,
}

/// A story goes on by so many years at most; by fewer where they may be those of now: «۱۳۱۲ میلادی … کتاب در سال ۱۳۹۴».
const NEAR: i16 = 100;
const NEARER: i16 = 60;

/// Later years are none of the old counts.
const LAST_LUNAR: i16 = 1300;
const LAST_COMMON: i16 = 1450;

/// Later centuries are those of the common era.
const LAST_CENTURY: i16 = 13;
const LAST_LUNAR_CENTURY: i16 = 14;

impl SaidEarly {
    /// True where no early year was said.
    #[inline]
    pub(super) const fn is_silent(&self) -> bool {
        self.0.is_none()
    }

    /// Notes the year of a reading; `tokens` are those of its construction.
    pub(super) fn note(&mut self, reading: &Reading, tokens: &[Token]) {
        let (year, calendar, told) = match reading.expression.anchor {
            Anchor::Date(CalendarDate { year: Year::Full(year), calendar, calendar_said, .. }) => {
                (year, calendar, calendar_said)
            }
            Anchor::Years { calendar, to, .. } => (to, calendar, false),
            Anchor::Era { calendar, span: Span::Century { number, .. } } => {
                (number * 100 + if number < 0 { 50 } else { 0 }, calendar, false)
            }
            _ => return,
        };
        let said = told || says_era(reading, tokens);
        // «قرن هشتم» may be of either count.
        let open = !said && calendar == Calendar::Gregorian && matches!(reading.expression.anchor, Anchor::Era { .. });
        if !open && year < if said { LAST_COMMON } else { LAST_LUNAR } {
            self.0 = Some(Early { year, calendar, said });
        }
    }

    /// Gives its calendar to years and centuries that say none; what only an early year makes a year is
    /// [nothing](is_nothing) without one.
    /// `tokens` are those of the construction: «سده\u{200C}های سوم و چهارم هجری و نهم و دهم میلادی» tells all its eras.
    pub(super) fn lend(&self, reading: &mut Reading, tokens: &[Token]) {
        let bare = reading.rule == RuleName::EarlyYear;
        if reading.expression.convention != Convention::IRAN || self.0.is_none() && !bare {
            return;
        }
        let said = says_era(reading, tokens);
        let of = |year| self.0.filter(|_| !said).and_then(|early| early.count(year, bare));
        match &mut reading.expression.anchor {
            Anchor::Date(date) if date.month.is_none() && (bare || !date.calendar_said) => {
                let Year::Full(year) = date.year else { return };
                match of(year) {
                    Some((year, calendar)) => (date.year, date.calendar) = (Year::Full(year), calendar),
                    None if bare => reading.expression.anchor = NOTHING,
                    None => {}
                }
            }
            Anchor::Years { calendar, from, to } => match of(*from).zip(of(*to)) {
                Some(((first, of_it), (last, _))) => {
                    (*calendar, *from, *to) = (of_it, first.min(last), first.max(last));
                }
                None if bare => reading.expression.anchor = NOTHING,
                None => {}
            },
            Anchor::Era { calendar, span: Span::Century { number: 1..=LAST_CENTURY, .. } }
                if !tokens.iter().any(|token| token.start >= reading.start && token.has(Class::Era)) =>
            {
                if let Some(Early { calendar: Calendar::Hijri, said: true, .. }) = self.0 {
                    *calendar = Calendar::Hijri;
                }
            }
            _ => {}
        }
    }
}

/// A century of the old counts that may be of either of them.
pub(super) const fn may_be_lunar(expression: &Expression) -> bool {
    matches!(
        expression.anchor,
        Anchor::Era { calendar: Calendar::Gregorian, span: Span::Century { number: 1..=LAST_LUNAR_CENTURY, .. } }
    )
}

/// «از عارفان قرن پنجم است که در سال ۴۸۱ ه. ق درگذشت»: a century is of the count in which the sentence tells a year of it,
/// or in which its people lived; `tokens` are those of the construction, `before` and `after` those around it.
pub(super) fn count_on(reading: &mut Reading, before: &[Token], tokens: &[Token], after: &[Token]) -> bool {
    /// How many tokens the year may stand behind.
    const FAR: usize = 25;
    let Some((calendar, number)) = lunar_century(reading, tokens) else { return false };
    let end = after.iter().take(FAR).position(|token| token.gap == Gap::Paragraph).unwrap_or(after.len().min(FAR));
    let years = i32::from(number - 1) * 100 + 1..=i32::from(number) * 100;
    let is_of_it = |pair: &[Token]| {
        let year = matches!(pair[0].kind, TokenKind::Number(number) if number.digits >= 3 && years.contains(&(number.value as i32)));
        let lunar = |era: Era| era.calendar(Some(0)) == Calendar::Hijri;
        year && pair[1].word().is_some_and(lunar)
    };
    let lunar = after[..end].windows(2).any(is_of_it) || is_lunar_century(number, before, after);
    if lunar {
        *calendar = Calendar::Hijri;
    }
    lunar
}

/// «در قرن ششم و هفتم، روزگار مولوی»: one of a list tells the count of the others.
pub(super) fn count_alike(reading: &mut Reading, tokens: &[Token]) {
    if let Some((calendar, _)) = lunar_century(reading, tokens) {
        *calendar = Calendar::Hijri;
    }
}

/// The calendar and the number of a century that may be of either count.
fn lunar_century<'a>(reading: &'a mut Reading, tokens: &[Token]) -> Option<(&'a mut Calendar, i16)> {
    if !may_be_lunar(&reading.expression) {
        return None;
    }
    let said = tokens.iter().any(|token| token.start >= reading.start && token.has(Class::Era));
    match &mut reading.expression.anchor {
        Anchor::Era { calendar, span: Span::Century { number, .. } } if !said => Some((calendar, *number)),
        _ => None,
    }
}

impl Early {
    /// The year that a number is in the count of this one; `bare` where nothing else makes it a year.
    fn count(self, number: i16, bare: bool) -> Option<(i16, Calendar)> {
        // «سال ۵۳۴ پیش از میلاد … سال\u{200C}های ۴۸۷–۴۸۶»
        let year = if self.year <= 0 { 1 - number } else { number };
        let near = (year - self.year).abs() <= if number < LAST_LUNAR { NEAR } else { NEARER };
        let known = self.said
            && match self.calendar {
                Calendar::Gregorian => number < LAST_COMMON,
                Calendar::Hijri => number < LAST_LUNAR,
                Calendar::Jalali => false,
            };
        (near && (bare || known)).then_some((year, self.calendar))
    }
}

/// What is left of figures that no year said before makes one of.
const NOTHING: Anchor = Anchor::Any(Unit::Year);

/// True for a reading that [`SaidEarly::lend`] refused.
pub(super) fn is_nothing(reading: &Reading) -> bool {
    reading.rule == RuleName::EarlyYear && matches!(reading.expression.anchor, Anchor::Any(_))
}

fn says_era(reading: &Reading, tokens: &[Token]) -> bool {
    let within = |token: &&Token| token.start < reading.end;
    tokens.iter().take_while(within).any(|token| token.start >= reading.start && token.has(Class::Era))
}
