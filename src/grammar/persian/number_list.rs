//! Lists of numbers that are no years, as their head or their last member tells.

use super::joint::take_joint;
use crate::grammar::prelude::*;
use crate::lexicon::Coded;

/// «ص ۱۳۲۰، ۱۳۲۵ و | ۱۳۳۱»: a number after others that a word numbers.
pub(super) fn follows_coded(after: &Cursor<'_>) -> bool {
    let at = |places: usize, is: &dyn Fn(&Token) -> bool| after.before_last(places).is_some_and(is);
    let joint = |token: &Token| token.has(Class::And) || token.mark() == Some(Mark::PersianComma);
    let number = |token: &Token| matches!(token.kind, TokenKind::Number(_));
    let mut places = 1;
    while at(places, &joint) && at(places + 1, &number) {
        places += 2;
    }
    places > 1 && at(places, &|token| token.means(Coded::Any))
}

/// «۱۹۰۰ | ، ۱۴۰۰ و ۹۰۰ هزار تومان»: the last number of the list tells what all of them count.
pub(super) fn leads_to_scale(after: &Cursor<'_>) -> bool {
    const MEMBERS: usize = 4;
    after.look(|ahead| {
        let listed = (0..MEMBERS)
            .take_while(|_| take_joint(ahead, None) == Some(Joint::And) && ahead.take_digits(|_| true).is_some())
            .count();
        listed > 0 && ahead.sense(Class::Cardinal).is_some_and(|scale| scale.number() >= 1000)
    })
}
