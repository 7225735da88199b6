//! Events and their year of two figures, whatever noun follows: «بودجهٔ ۹۳ کل کشور», «کنکور ۹۷ دشوار است», «حوادث ۸۸»,
//! «زلزلهٔ ۸۲ بم».

use super::beside_number::{closes, counts_next, is_done, is_told};
use super::customs;
use super::number::take_spoken_year;
use crate::grammar::prelude::*;

/// `EVENT NN`: the event stays outside.
pub(super) const YEARLY: Rule = Rule::group(
    &[Named(RuleName::Year, "بودجه ۹۳ کل کشور")],
    &[Prefix::before(TokenSet::classes(&[Class::Yearly, Class::Event]), TokenSet::DIGITS.or(SPOKEN))],
    read_yearly,
);

/// The first word of «بیست هجده», «شصت و سه»; «هفتادم».
const SPOKEN: TokenSet = TokenSet::classes(&[Class::Cardinal, Class::Ordinal]);

fn read_yearly<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut event = cursor;
    let yearly = event.sense(Class::Yearly);
    let sense = yearly.or_else(|| event.sense(Class::Event))?;
    event.advance();
    let mut year = event.restart();
    let era = yearly.map_or(Era::Solar, Sense::value);
    if let Some(numeral) = take_spoken_year(&mut year) {
        let full = Year::Full(numeral.value as i16);
        let said = customs::finish(&Draft { year: full, era: Some(era), ..Draft::new() })?;
        readings.set(said.reading(&year).filter(|_| era == Era::Common && !counts_next(&year))?, year.at());
        return Some(year);
    }
    if let Some(said) = yearly.and_then(|_| year.attempt(|year| read_short_in_words(year, era))) {
        readings.set(said.reading(&year)?, year.at());
        return Some(year);
    }
    let numbered = sense.flags.contains(Flags::NUMBERED);
    let recent = |year: u32| matches!(year, ..10 | 50..) || numbered && year > 30;
    let short = year.take_digits(|number| number.digits == 2 && recent(number.value))?.value as u8;
    // «انتخابات ۶۰ حوزه», «نمایشگاه ۷۵ شرکت» count; «فتنهٔ ۸۸ تهران را» does not.
    let whatever = !sense.flags.contains(Flags::COUNTS) && (yearly.is_some() || numbered);
    // «بعد از سیل ۸۰ گلستان»
    let led = cursor.word_before::<Preposition>().is_some();
    // «سرشماری ۹۰ نشان داد»
    let sure =
        ((short % 10 != 0 || is_told(&year)) && whatever) || (short % 10 != 0 || led) && numbered && is_placed(&year);
    // «در انتخابات ۷۶ | رأی داد»
    let done = whatever && led && year.sense(Class::Counted).is_some() && is_done(&year);
    // «متولد ۶۱ قمری» is read with its era; the «ه» of «متولد ۶۷ ه» is a verb.
    let verb = |era: Sense| era.is(Era::Hijri) && era.flags.contains(Flags::LATENT);
    let marked = year.sense(Class::Era).is_some_and(|era| !verb(era) && !year.touches());
    if counts_next(&year) && !done || !(sure || closes(&year)) || marked || year.peek().is_some_and(goes_on) {
        return None;
    }
    let said = customs::finish(&Draft { year: Year::Short(short), era: Some(era), ..Draft::new() })?;
    readings.set(said.reading(&year)?, year.at());
    Some(year)
}

/// «متولد | شصت و سه», «متولد | هفتادم», «ورودی | نود و دو»; «متولدین | شصت و پنج کشور» are counted.
fn read_short_in_words(year: &mut Cursor<'_>, era: Era) -> Option<Said> {
    let numeral = year.take_numeral().filter(|numeral| numeral.digits == 0 && (50..100).contains(&numeral.value))?;
    let said = numeral.form != Form::Superlative && era == Era::Solar && closes(year) && !counts_next(year);
    let short = u8::try_from(numeral.value).ok().filter(|_| said)?;
    customs::finish(&Draft { year: Year::Short(short), era: Some(era), ..Draft::new() })
}

/// «زلزلهٔ ۸۲ | بم», «اعتراضات ۸۸ | تهران»; «سیل ۸۲ پل را برد», «زلزلهٔ ۶۵ قربانی گرفت» count.
fn is_placed(year: &Cursor<'_>) -> bool {
    year.following().is_some_and(|token| token.is_unknown() && !token.is_latin())
        && year.look(|after| {
            let next = after.advance_and_peek();
            let done = |token: &Token| token.has(Class::Verb) && !token.has(Class::Copula);
            !next.is_some_and(|token| token.means(Particle::Object) || done(token))
        })
}

/// «۹۵-۹۶», «۷۵/۵», «۸۵هزار»
fn goes_on(token: &Token) -> bool {
    let mark = matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash | Mark::Slash | Mark::Decimal));
    mark || token.gap == Gap::Touching && token.mark().is_none()
}
