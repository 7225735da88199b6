//! Dynasties and people of the lunar count, by which a bare century is known: «رودکی شاعر قرن چهارم است».

use super::affecting::ENDS;
use crate::calendar::Calendar;
use crate::lexicon::{Block, Class, Era, Flags, Gap, Hint, Reign, Token};

/// How many tokens a dynasty may stand away.
const FAR: usize = 15;

/// How many tokens a person or a book may stand before a century and behind it: what others tell of a century names them too
/// («مانی در قرن سوم ظهور کرد، چنان که رازی نوشته است»).
const NEAR: (usize, usize) = (6, 3);

/// True where a name near by lived in that century of the lunar count, and in none that has its number in the common era.
pub(super) fn is_lunar_century(number: i16, before: &[Token], after: &[Token]) -> bool {
    let ends = |token: &&Token| token.classes(Flags::PERSIAN).intersects(ENDS);
    // The token that begins a paragraph is of it.
    let mut parted = false;
    let led =
        before.iter().rev().take(FAR).take_while(|token| !core::mem::replace(&mut parted, token.gap == Gap::Paragraph));
    let behind = after.iter().take(FAR).take_while(|token| token.gap != Gap::Paragraph && !ends(token));
    let mut lunar = false;
    for (place, token) in led.take_while(|token| !ends(token)).enumerate().chain(behind.enumerate()) {
        let common = |era: Era| era.calendar(Some(0)) != Calendar::Hijri;
        if token.word().is_some_and(common) {
            return false;
        }
        let Some(sense) = token.sense(Class::Dynasty) else { continue };
        let reign: Reign = sense.value();
        // «شاپور در قرن سوم», «روم در قرن پنجم», whoever tells it
        if reign.to < HIJRA {
            return false;
        }
        let of_person = sense.flags.contains(Flags::LATENT);
        lunar |= is_of(reign, number) && (!of_person || tells_person(token, place, before, after));
    }
    lunar
}

/// «رودکی از شاعران | قرن چهارم», «قرن ششم | ، روزگار سعدی»: nothing done stands between, and the name is of no street.
fn tells_person(name: &Token, place: usize, before: &[Token], after: &[Token]) -> bool {
    let done = |token: &Token| token.has(Class::Verb) || token.has(Class::Copula);
    if after.first().is_some_and(|first| name.start >= first.start) {
        // «قرن ششم | یعنی به دوران مولوی»
        let namely = after[0].means(Hint::Namely);
        return place < NEAR.1 + usize::from(namely) && !after[..place].iter().any(done);
    }
    let at = before.len() - 1 - place;
    let street = at.checked_sub(1).is_some_and(|head| before[head].means(Block::NamesNext));
    place < NEAR.0 && !street && !before[at..].iter().any(done)
}

/// The year from which the lunar count counts.
const HIJRA: i16 = 622;

/// «سده\u{200C}های ششم» of the Seljuks: 1107 to 1204, and not 501 to 600.
fn is_of(reign: Reign, number: i16) -> bool {
    /// Earlier ones have no lunar years, later ones may have solar ones.
    const ISLAMIC: core::ops::Range<i16> = 655..1900;
    /// A lunar century is three years shorter.
    const LUNAR: i16 = 97;
    let meets = |from: i16, length: i16| reign.from < from + length && reign.to >= from;
    let lunar = meets(HIJRA + (number - 1) * LUNAR, LUNAR);
    let common = meets((number - 1) * 100 + 1, 100);
    ISLAMIC.contains(&reign.from) && lunar && !common
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_century_is_lunar_where_only_that_fits() {
        let of = |from, to, number| is_of(Reign { from, to }, number);
        for (from, to, number) in [(977, 1186, 5), (1501, 1736, 10), (1789, 1925, 13), (661, 750, 2)] {
            assert!(of(from, to, number), "{from} {number}");
        }
        for (from, to, number) in [(977, 1186, 11), (224, 651, 1), (661, 750, 8), (1925, 1979, 14), (1210, 1292, 3)] {
            assert!(!of(from, to, number), "{from} {number}");
        }
    }
}
