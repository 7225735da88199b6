//! Eras and calendars beside a year: «میلادی», «ه.ش», «(قمری)», «۴۵۰ ق.م».

use crate::grammar::prelude::*;

/// An era after a year, «میلادی» after a relative one.
pub(super) const ERA: Rule = Rule::element(
    &[Named(RuleName::Year, "سال ۲۰۱۶ میلادی")],
    &[Prefix::within(TokenSet::classes(&[Class::Era]).or(TokenSet::marks(&[Mark::Open])))],
    take_era,
);

pub(super) fn take_era(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.era.is_some() {
        return false;
    }
    let relative = matches!(draft.relative, Some((Unit::Year | Unit::Month | Unit::Decade | Unit::Century, _)))
        || matches!(draft.year, Year::Relative(_));
    let numbered = !matches!(draft.year, Year::Unsaid | Year::Every) || draft.years.is_some() || draft.span.is_some();
    if !relative && !numbered && draft.bare_unit != Some(Unit::Year) {
        return false;
    }
    // «ق», «م», «ش» mark an era only right after a figure.
    // The «م» of «متولد ۷۸م» ends an ordinal, the «ه» of «متولد ۶۷ه» is a verb.
    let ending = matches!(draft.year, Year::Short(_)) && cursor.touches();
    // «فصل ۳ قسمت ۸ش», «از ۷ تا ۳ه»
    let one = matches!(draft.year, Year::Short(..10) | Year::Full(..10)) && cursor.touches();
    let fits = |sense: Sense| {
        let letter = sense.flags.contains(Flags::LATENT);
        (numbered || !letter) && !(letter && (one || ending && (sense.is(Era::Common) || sense.is(Era::Hijri))))
    };
    let era = take_bracketed_era(cursor, numbered)
        .or_else(|| cursor.attempt(|cursor| cursor.take_if(Class::Era, fits).filter(|_| !goes_on_in_letters(cursor))));
    draft.era = era.map(Sense::value);
    if draft.numeric && draft.era == Some(Era::Imperial) {
        // «۲۵۳۶/۵/۲۸ شاهنشاهی»: in figures it is a year of the sun already.
        draft.era = Some(Era::Solar);
    }
    draft.era.is_some()
}

/// «سال ۱۲۹۰ (قمری)»
fn take_bracketed_era(cursor: &mut Cursor<'_>, numbered: bool) -> Option<Sense> {
    cursor.attempt(|cursor| {
        let open = numbered && cursor.take_mark(|mark| mark == Mark::Open);
        let era = cursor.take(Class::Era).filter(|_| open)?;
        cursor.take_mark(|mark| mark == Mark::Close).then_some(era)
    })
}

/// «۴۵۰ م.ت», «۴۵۰ م ت» are money.
fn goes_on_in_letters(cursor: &Cursor<'_>) -> bool {
    // One letter, a presentation form too.
    let is_letter = |token: &Token| match token.end - token.start {
        2 => true,
        length => length < 2 || length == 3 && !token.is_latin(),
    };
    cursor.last().is_some_and(is_letter)
        && cursor.look(|cursor| {
            let word = |token: &Token| matches!(token.kind, TokenKind::Word);
            let letter = |token: &Token| token.is_unknown() && token.end - token.start > 1 && is_letter(token);
            let apart = cursor.peek().is_some_and(|token| word(token) && letter(token));
            let dotted = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot) && cursor.touches();
            apart || dotted && cursor.peek().is_some_and(word)
        })
}

/// «ارتفاع ۱۲ م», «گزینهٔ ۲ ق», «بند ۳ ش»: a letter after figures so small; «(۱۴ م)», «متولد ۷۹ م», «در ۶۱ ق»,
/// «کربلا، ۶۱ ق» are years.
pub(super) fn is_lettered(draft: &Draft, small: bool, after: &Cursor<'_>) -> bool {
    let letter = |token: &Token| {
        let latent = token.sense(Class::Era).is_some_and(|sense| sense.flags.contains(Flags::LATENT));
        latent && token.is_letter_long()
    };
    let led = |token: &Token| {
        let preposition = after.sense_of(token, Class::Preposition).is_some_and(|sense| !sense.is(Preposition::At));
        token.mark() == Some(Mark::Open)
            || token.has(Class::Yearly)
            || token.has(Class::Event)
            || (preposition || token.mark() == Some(Mark::Colon)) && draft.era != Some(Era::Common)
    };
    // «کربلا، ۶۱ ق»
    let lunar = matches!(draft.era, Some(Era::Lunar | Era::Hijri));
    let after_comma = |token: &Token| lunar && matches!(token.mark(), Some(Mark::PersianComma | Mark::Comma));
    small && after.last().is_some_and(letter) && !after.before().is_some_and(|token| led(token) || after_comma(token))
}

/// «متراژ ۱۲۰م», «شیر ۳۹۰م»: metres, millilitres, millions are round, and of a thing; «متوفای ۹۵۰م», «در ۳۲۵م» are years.
pub(super) fn is_measure(draft: &Draft, numeral: Numeral, after: &Cursor<'_>) -> bool {
    let letter = |token: &Token| token.sense(Class::Era).is_some_and(|sense| sense.flags.contains(Flags::LATENT));
    let lettered = draft.era == Some(Era::Common) && after.last().is_some_and(letter);
    let of_thing = |token: &Token| {
        token.is_unknown() || token.has(Class::Block) || token.has(Class::Counted) || token.mark() == Some(Mark::Colon)
    };
    numeral.digits == 3 && numeral.value % 10 == 0 && lettered && after.before().is_none_or(of_thing)
}
