//! Decades, centuries and millennia: "the late 1340s", "the eighties", "the 17th century".

use super::era::{take_calendar, take_era};
use super::number::GOES_ON;
use super::sets::{THE, unit};
use crate::grammar::prelude::*;

/// `[the] YYY0s`, `the [early] eighties`, `[the] Nth century|millennium [BC]`
pub(super) const SPAN: Rule = Rule::element(
    &[Named(RuleName::DecadeOrCentury, "the 17th century")],
    &[
        Prefix::before(TokenSet::NUMERAL, AFTER_NUMBER),
        Prefix::before(THE, TokenSet::NUMERAL).then(AFTER_NUMBER.or(GOES_ON)),
        Prefix::before(THE, DECADE.or(APOSTROPHE)),
        Prefix::before(APOSTROPHE, TokenSet::DIGITS),
        // "in the early eighties": the article stands before the edge.
        Prefix::within(DECADE),
    ],
    take_span,
);

const DECADE: TokenSet = TokenSet::classes(&[Class::DecadeWord]);

const APOSTROPHE: TokenSet = TokenSet::marks(&[Mark::Apostrophe]);

/// The rest of "1980s", "'80's", "17th century", "14th solar century".
const AFTER_NUMBER: TokenSet = TokenSet::classes(&[Class::DecadeSuffix, Class::DecadeWord, Class::Calendar])
    .or(TokenSet::marks(&[Mark::Apostrophe, Mark::Hyphen]))
    .or(unit(Unit::Century))
    .or(unit(Unit::Millennium));

pub(super) fn take_span(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        // "the mid-1930s" has its edge after the article: that is read as an edge.
        let led = cursor.take_word(Article::The).is_some() || draft.edge.is_some();
        let (span, era) = if let Some(span) = take_decade_figure(cursor, led) {
            (span, None)
        } else if let Some(first) = take_long_decade(cursor) {
            (Span::Decade(first), None)
        } else if let Some(word) = cursor.take(Class::DecadeWord) {
            // "in her late thirties" is an age.
            let owned = cursor.before().is_some_and(|token| cursor.sense_of(token, Class::Particle).is_some());
            if !led || owned {
                return None;
            }
            (Span::Decade(1900 + word.number() as i16), None)
        } else {
            take_century(cursor)?
        };
        draft.span = Some(span);
        if era.is_some() {
            draft.era = era;
        } else if take_era(draft, cursor) && draft.era == Some(Era::BeforeChrist) {
            draft.span = Some(span.before_christ());
        }
        Some(())
    })
}

/// "eighteen-nineties"
fn take_long_decade(cursor: &mut Cursor<'_>) -> Option<i16> {
    cursor.attempt(|cursor| {
        let hundreds =
            cursor.take_cardinal().filter(|number| number.digits == 0 && (13..=19).contains(&number.value))?;
        cursor.take_mark(|mark| mark == Mark::Hyphen);
        let word = cursor.take(Class::DecadeWord)?;
        Some(100 * hundreds.value as i16 + word.number() as i16)
    })
}

/// "1980s", "1700s" (the century), "'80s" after an article or an edge.
fn take_decade_figure(cursor: &mut Cursor<'_>, led: bool) -> Option<Span> {
    cursor.attempt(|cursor| {
        cursor.take_mark(|mark| mark == Mark::Apostrophe);
        let number = cursor.take_digits(|number| number.value % 10 == 0 && matches!(number.digits, 2 | 4))?;
        if cursor.touches() {
            cursor.take_mark(|mark| mark == Mark::Apostrophe);
        }
        if !cursor.touches() {
            return None;
        }
        cursor.take(Class::DecadeSuffix)?;
        let first = number.value as i16;
        match number.digits {
            2 => led.then_some(Span::Decade(1900 + first)),
            _ if first % 100 == 0 && first < 2000 => Some(Span::Century { number: first / 100 + 1, from_zero: true }),
            _ => Some(Span::Decade(first)),
        }
    })
}

/// "17th century", "14th solar century", "first millennium", with the era that its calendar says
fn take_century(cursor: &mut Cursor<'_>) -> Option<(Span, Option<Era>)> {
    let number = cursor.take_form(Form::Ordinal)?.value as i16;
    if cursor.touches() {
        cursor.take_mark(|mark| mark == Mark::Hyphen);
    }
    let era = take_calendar(cursor).flatten();
    let span = match cursor.take(Class::Unit)?.value() {
        Unit::Century if (1..=30).contains(&number) => Span::Century { number, from_zero: true },
        Unit::Millennium if (1..=20).contains(&number) => Span::Millennium(number),
        _ => return None,
    };
    Some((span, era))
}
