//! Events and their year of two figures, whatever noun follows: «بودجهٔ ۹۳ کل کشور», «کنکور ۹۷ دشوار است», «حوادث ۸۸»,
//! «زلزلهٔ ۸۲ بم».

use super::beside_number::{closes, counts_next};
use super::customs;
use crate::grammar::prelude::*;

/// `EVENT NN`: the event stays outside.
pub(super) const YEARLY: Rule = Rule::group(
    &[Named(RuleName::Year, "بودجه ۹۳ کل کشور")],
    &[Prefix::before(TokenSet::classes(&[Class::Yearly, Class::Event]), TokenSet::DIGITS)],
    read_yearly,
);

fn read_yearly<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut event = cursor;
    let yearly = event.sense(Class::Yearly);
    let sense = yearly.or_else(|| event.sense(Class::Event))?;
    event.advance();
    let mut year = event.restart();
    let numbered = sense.flags.contains(Flags::NUMBERED);
    let recent = |year: u32| matches!(year, ..10 | 50..) || numbered && year > 30;
    let short = year.take_digits(|number| number.digits == 2 && recent(number.value))?.value as u8;
    // «انتخابات ۶۰ حوزه», «نمایشگاه ۷۵ شرکت» count.
    let whatever = yearly.is_some_and(|sense| !sense.flags.contains(Flags::COUNTS));
    let sure = short % 10 != 0 && (whatever || numbered && is_placed(&year));
    if counts_next(&year) || !(sure || closes(&year)) || year.peek().is_some_and(goes_on) {
        return None;
    }
    let era = yearly.map_or(Era::Solar, Sense::value);
    let said = customs::finish(&Draft { year: Year::Short(short), era: Some(era), ..Draft::new() })?;
    readings.set(said.reading(&year)?, year.at());
    Some(year)
}

/// «زلزلهٔ ۸۲ | بم», «اعتراضات ۸۸ | تهران»; «سیل ۸۲ پل را برد», «زلزلهٔ ۶۵ قربانی گرفت» count.
fn is_placed(year: &Cursor<'_>) -> bool {
    year.following().is_some_and(|token| token.is_unknown() && !token.is_latin())
        && year.look(|after| {
            let next = after.advance_and_peek();
            !next.is_some_and(|token| token.means(Particle::Object) || token.has(Class::Verb))
        })
}

/// «۹۵-۹۶», «۷۵/۵», «۸۵هزار»
fn goes_on(token: &Token) -> bool {
    let mark = matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash | Mark::Slash | Mark::Decimal));
    mark || token.gap == Gap::Touching && token.mark().is_none()
}
