//! Decades, centuries and millennia by their number: «دههٔ شصت», «قرن پنجم پیش از میلاد».

use super::beside_number::{closes, counts_next};
use super::era::take_era;
use crate::grammar::prelude::*;

const UNITS: TokenSet =
    TokenSet::words(Words::of(Class::Unit).only(&[Unit::Decade as i32, Unit::Century as i32, Unit::Millennium as i32]));

/// `دهه N [ERA]`, `قرن N [ERA]`, `هزاره N [ERA]`
pub(super) const SPAN: Rule = Rule::element(
    &[Named(RuleName::DecadeOrCentury, "دهه شصت")],
    &[Prefix::before(UNITS, TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Praise])).or(REMEMBERED))],
    take_span,
);

/// «سیاه», «طلایی»
const REMEMBERED: TokenSet = TokenSet::words(Words::of(Class::Hint).only(&[Hint::Remembered as i32]));

pub(super) fn take_span(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        let unit = cursor.take(Class::Unit)?.value();
        // «دههٔ | سیاه | هفتاد»
        let praised = unit == Unit::Decade
            && (cursor.take_word(Hint::Remembered).is_some() || cursor.take(Class::Praise).is_some());
        let number = cursor.take_numeral()?;
        // «دههٔ شیرین ۳۰ سالگی», «دههٔ درخشان ۳۰ فیلم»
        let ended = || closes(cursor) || number.digits != 2 || cursor.sense(Class::Era).is_some();
        if praised && (counts_next(cursor) || cursor.is_at(Loose::Aged) || !ended()) {
            return None;
        }
        let span = span_of(unit, number)?;
        // «قرن ۱۵۰۰ هجری»
        if unit == Unit::Century && number.value > 30 && cursor.sense(Class::Era).is_some() {
            return None;
        }
        let span = take_century_of(span, cursor).unwrap_or(span);
        if let Some(last) = take_last(unit, cursor) {
            return set_years(draft, span, last, cursor);
        }
        draft.span = Some(span);
        if take_era(draft, cursor) && draft.era == Some(Era::BeforeChrist) {
            draft.span = Some(span.before_christ());
        }
        Some(())
    })
}

/// «قرن ۱۷ | –۱۸»
fn take_last(unit: Unit, cursor: &mut Cursor<'_>) -> Option<Span> {
    cursor.attempt(|cursor| {
        if !cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
            return None;
        }
        let touching = cursor.touches();
        let last = span_of(unit, cursor.take_numeral()?)?;
        // «دههٔ ۹۰ - ۵۰ ترانه», «قرن بیستم - ده رمان»
        let ended = closes(cursor) || cursor.sense(Class::Era).is_some();
        (!counts_next(cursor) && (touching || ended)).then_some(last)
    })
}

/// Makes the years from one decade or century to another those of the phrase, in either order, as figures are printed right to
/// left too.
fn set_years(draft: &mut Draft, first: Span, last: Span, cursor: &mut Cursor<'_>) -> Option<()> {
    /// Short decades are of the last century of their count.
    const CENTURIES: [i16; 2] = [1300, 1900];
    draft.years = Some((0, 0));
    let common = take_era(draft, cursor) && draft.era == Some(Era::Common);
    let years = |span: Span| match span {
        Span::Century { number, .. } => Some((number * 100 - 99, number * 100)),
        Span::Decade(first) => Some((first, first + 9)),
        Span::ShortDecade(short) => {
            let first = CENTURIES[usize::from(common)] + i16::from(short);
            Some((first, first + 9))
        }
        Span::Millennium(_) => None,
    };
    let (first, last) = (years(first)?, years(last)?);
    let (from, to) = (first.0.min(last.0), first.1.max(last.1));
    if first.1 - first.0 == 99 {
        // A century without an era is a common one.
        draft.era = draft.era.or(Some(Era::Common));
    }
    let before = draft.era == Some(Era::BeforeChrist);
    draft.years = Some(if before { (1 - to, 1 - from) } else { (from, to) });
    (first != last).then_some(())
}

/// «دههٔ نود | قرن بیستم», «دههٔ ۶۰ | میلادی قرن ۲۰»: the century of a decade.
fn take_century_of(span: Span, cursor: &mut Cursor<'_>) -> Option<Span> {
    let Span::ShortDecade(short) = span else { return None };
    cursor.attempt(|cursor| {
        cursor.take_word(Era::Common);
        cursor.take_if(Class::Unit, |sense| sense.is(Unit::Century) && !sense.flags.contains(Flags::PLURAL))?;
        let century = cursor.take_numeral().filter(|century| (1..=21).contains(&century.value))?;
        (century.form == Form::Ordinal || century.digits > 0).then_some(())?;
        Some(Span::Decade((century.value as i16 - 1) * 100 + i16::from(short)))
    })
}

/// The decade, century or millennium of that number.
fn span_of(unit: Unit, Numeral { value, form, .. }: Numeral) -> Option<Span> {
    match (unit, value) {
        // «دههٔ ۷۵۰»
        (Unit::Decade, 100..=2999) if value % 10 == 0 && form == Form::Cardinal => Some(Span::Decade(value as i16)),
        (Unit::Decade, 10..=90) if value % 10 == 0 && form == Form::Cardinal => Some(Span::ShortDecade(value as u8)),
        // «سدهٔ ۱۷۰۰»
        (Unit::Century, 1500..=2000) if value % 100 == 0 && form == Form::Cardinal => {
            Some(Span::Century { number: (value / 100) as i16 + 1, from_zero: false })
        }
        (Unit::Century, 1..=30) => Some(Span::Century { number: value as i16, from_zero: false }),
        (Unit::Millennium, 1..=20) => Some(Span::Millennium(value as i16)),
        _ => None,
    }
}
