//! Eras and calendars in words: "539 BC", "AH 1309", "1357 Sh.", "the Iranian calendar year".

use super::marks::take_abbreviation_dot;
use crate::grammar::prelude::*;

/// A calendar's words before "year" and "month": "Iranian calendar", "Afghan solar"; the era that they say.
pub(super) fn take_calendar(cursor: &mut Cursor<'_>) -> Option<Option<Era>> {
    let mut found: Option<Option<Era>> = None;
    while let Some(sense) = cursor.take(Class::Calendar) {
        found = Some(found.flatten().or(sense.value()));
    }
    found
}

/// An era after a year.
pub(super) fn take_era(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if take_bracketed_era(draft, cursor) {
        return true;
    }
    cursor.takes(|cursor| {
        let sense = cursor.take(Class::Era)?;
        // "1357 Š.": a letter alone is an initial unless a solar year stands before it.
        let letters = cursor.last().is_some_and(|token| token.end - token.start <= 2);
        if letters && sense.flags.contains(Flags::LETTER) {
            let dotted = cursor.look(|dotted| dotted.touches() && dotted.take_mark(|mark| mark == Mark::Dot));
            if !may_be_solar(draft) || is_initial(cursor) && !dotted {
                return None;
            }
        }
        take_era_dot(cursor, sense);
        // "1311 AH (solar)"
        let inner = cursor.attempt(|cursor| {
            let open = cursor.take_mark(|mark| mark == Mark::Open);
            let inner = cursor.take_if(Class::Era, |sense| open && sense.flags.contains(Flags::LATENT))?;
            cursor.take_mark(|mark| mark == Mark::Close).then_some(inner)
        });
        draft.era = Some(inner.unwrap_or(sense).value());
        Some(())
    })
}

/// "1324 (lunar)", "1390 (AHS)"
fn take_bracketed_era(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let hijri = may_be_solar(draft) || matches!(draft.year, Year::Full(1..1200));
    hijri
        && cursor.takes(|cursor| {
            let open = cursor.take_mark(|mark| mark == Mark::Open);
            let sense = cursor.take_if(Class::Era, |sense| open && !sense.flags.contains(Flags::LETTER))?;
            let closed = cursor.take_mark(|mark| mark == Mark::Close);
            closed.then(|| draft.era = Some(sense.value()))
        })
}

const fn may_be_solar(draft: &Draft) -> bool {
    matches!(draft.year, Year::Full(1200..=1450))
        || matches!(draft.span, Some(Span::Decade(1200..=1450) | Span::Century { number: ..=15, .. }))
}

/// The token just taken is one letter, "S" or "Š".
fn is_initial(cursor: &Cursor<'_>) -> bool {
    cursor.last().is_some_and(|token| cursor.sense_of(token, Class::DecadeSuffix).is_some())
}

/// The dot that ends an era's abbreviation: that of "B.C." with its inner dots, that of "Sh." always, that of "SH." never.
pub(super) fn take_era_dot(cursor: &mut Cursor<'_>, era: Sense) {
    let length = cursor.last().map_or(0, |token| token.end - token.start);
    // "in 1390 SH." ends a sentence.
    let capitals = cursor.last().is_some_and(|token| token.case == Case::Upper);
    let shortest = match era.flags {
        flags if flags.contains(Flags::TRIPLE) => 5,
        flags if flags.contains(Flags::LETTER) && length <= 2 && !capitals => length,
        _ => 3,
    };
    take_abbreviation_dot(cursor, shortest);
}
