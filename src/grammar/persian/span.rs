//! Decades, centuries and millennia by their number: «دههٔ شصت», «قرن پنجم پیش از میلاد».

use super::era::take_era;
use crate::grammar::prelude::*;

const UNITS: TokenSet =
    TokenSet::words(Words::of(Class::Unit).only(&[Unit::Decade as i32, Unit::Century as i32, Unit::Millennium as i32]));

/// `دهه N [ERA]`, `قرن N [ERA]`, `هزاره N [ERA]`
pub(super) const SPAN: Rule = Rule::element(
    &[Named(RuleName::DecadeOrCentury, "دهه شصت")],
    &[Prefix::before(UNITS, TokenSet::NUMERAL)],
    take_span,
);

pub(super) fn take_span(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        let unit = cursor.take(Class::Unit)?.value();
        let number = cursor.take_numeral()?;
        let span = span_of(unit, number)?;
        // «قرن ۱۵۰۰ هجری»
        if unit == Unit::Century && number.value > 30 && cursor.sense(Class::Era).is_some() {
            return None;
        }
        let span = take_century_of(span, cursor).unwrap_or(span);
        draft.span = Some(span);
        if take_era(draft, cursor) && draft.era == Some(Era::BeforeChrist) {
            draft.span = Some(span.before_christ());
        }
        Some(())
    })
}

/// «دههٔ نود | قرن بیستم»: the century of a decade.
fn take_century_of(span: Span, cursor: &mut Cursor<'_>) -> Option<Span> {
    let Span::ShortDecade(short) = span else { return None };
    cursor.attempt(|cursor| {
        cursor.take_if(Class::Unit, |sense| sense.is(Unit::Century) && !sense.flags.contains(Flags::PLURAL))?;
        let century = cursor.take_form(Form::Ordinal).filter(|century| (1..=21).contains(&century.value))?;
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
