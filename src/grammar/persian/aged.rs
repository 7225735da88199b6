//! Years of life, which are no length: «هفده سال داشتم», «زیر ۲۱ سال», «۲۹ سال سن», «نوجوانان ۱۶ تا ۲۰ سال».

use super::beside_number::closes;
use crate::grammar::prelude::*;

/// Nobody is older.
const OLDEST: u32 = 120;

/// Who is younger is no «نوجوان», and «زیر ۲ سال» is often a length.
const YOUNGEST: u32 = 7;

/// «هفده سال | داشتم», «بازیکنان زیر ۲۱ سال»
pub(super) fn is_age(amount: &Amount, after: &Cursor<'_>) -> bool {
    // «۳۶ سال و یک ماه | سن»
    if after.following().is_some_and(|token| after.means(token, Loose::Years)) {
        return amount.parts().all(|part| matches!(part.unit, Unit::Year | Unit::Month));
    }
    let years = amount.single().filter(|part| part.unit == Unit::Year).and_then(|part| part.quantity().as_whole());
    let Some(years) = years.filter(|&years| years <= OLDEST) else { return false };
    // «کودکان زیر ۲ سال»; «دستگاه زیر ۲ سال خراب شد» lasted so long.
    let child =
        |token: &Token| [Loose::Person, Loose::Young, Loose::Group].into_iter().any(|who| after.means(token, who));
    let told = || {
        !after.before_last(number_before(after) + 2).is_some_and(child)
            && (after.sense(Class::Verb).is_some() || after.following().is_some_and(Token::is_unknown))
    };
    after.is_at(Hint::Aged)
        || is_bounded(after) && !is_measured(after) && !(years < YOUNGEST && told())
        || years >= YOUNGEST && is_of_group(after) && !is_measured(after)
        || is_no_older(after)
        || follows_age(after)
}

/// «جوجهٔ | یک\u{200C}روزه», «نوزاد | سه\u{200C}ماهه»
pub(super) fn is_of_young(adjective: &Cursor<'_>) -> bool {
    let young = |token: &Token| adjective.means(token, Loose::Young) || adjective.means(token, Loose::Person);
    adjective.before().is_some_and(young)
}

/// «زیر ۱۰ سال | زندان», «بین ۱۵ تا ۱۷ سال | طول کشید»
fn is_measured(after: &Cursor<'_>) -> bool {
    after.is_at(Hint::Lasting) || [Class::Plan, Class::Stay].into_iter().any(|class| after.sense(class).is_some())
}

/// The words of the number that the amount ends: «زیر سی و | پنج سال» has two before it.
fn number_before(after: &Cursor<'_>) -> usize {
    let number = |token: &Token| token.has(Class::Cardinal);
    let and = after.before().is_some_and(|token| token.has(Class::And));
    if and && after.before_last(2).is_some_and(number) { 2 } else { 0 }
}

/// «بازیکنان زیر | ۲۱ سال», «ردهٔ سنی ۴۰ تا | ۴۹ سال», «زیر ۱۶ سال، زیر | ۱۷ سال»
fn is_bounded(after: &Cursor<'_>) -> bool {
    let number = number_before(after);
    let at = |places: usize, is: &dyn Fn(&Token) -> bool| after.before_last(number + places).is_some_and(is);
    let bound = |token: &Token| token.means(Hint::Bound);
    let first = if after.word_before() == Some(Preposition::To) && at(3, &bound) { 3 } else { 1 };
    let persons = |token: &Token| {
        const PERSONS: [Class; 4] = [Class::Block, Class::Counted, Class::Praise, Class::Yearly];
        token.is_unknown() || token.means(Hint::Meeting) || PERSONS.into_iter().any(|class| token.has(class))
    };
    let joint = |token: &Token| token.has(Class::And) || token.mark() == Some(Mark::PersianComma);
    let listed = || {
        let years = at(first + 2, &|token| token.means(Unit::Year));
        at(first + 1, &joint) && years && at(first + 4, &bound)
    };
    at(first, &bound) && (at(first + 1, &persons) || listed())
}

/// «نوجوانان بین | ۱۶ تا ۲۰ سال», «جوانان | ۱۸ تا ۲۴ سال», and the last number where the first was refused.
fn is_of_group(after: &Cursor<'_>) -> bool {
    let last = after.at().checked_sub(3).map(|place| after.at_token(place));
    let ranged = last.is_some_and(|joint| joint.is_at(Preposition::To) || joint.peek().is_some_and(is_dash));
    let joined = |token: &Token| token.means(Preposition::To) || is_dash(token);
    let first = if after.taken() == 2 && after.before().is_some_and(joined) { 2 } else { 0 };
    let group = |places| after.before_last(first + places).is_some_and(|token| after.means(token, Loose::Group));
    let between = after.before_last(first + 1).is_some_and(|token| token.means(Preposition::Between));
    ranged && (group(1) || group(2) && between)
}

fn is_dash(token: &Token) -> bool {
    matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash))
}

/// «پنج سال | بیشتر نداشت»
fn is_no_older(after: &Cursor<'_>) -> bool {
    after.following().is_some_and(|token| after.means(token, Loose::Slack))
        && after.look(|after| after.advance_and_peek().is_some_and(|token| token.means(Hint::Aged)))
}

/// «میانگین سن شهدا | ۲۰ سال بود»; «در آن سن دو سال درس خواند» tells a length.
fn follows_age(after: &Cursor<'_>) -> bool {
    const FAR: usize = 3;
    let number = number_before(after);
    let words = (1..=FAR).map_while(|places| after.before_last(number + places));
    let mut before = words.take_while(|token| token.mark().is_none());
    // «اختلاف سن آنان | ده سال است», «افزایش سن بازنشستگی | پنج سال است»
    let slack = |token: &Token| [Loose::Slack, Loose::Growth].into_iter().any(|word| after.means(token, word));
    let apart = (1..=FAR + 1).any(|places| after.before_last(number + places).is_some_and(slack));
    let told = || after.sense(Class::Copula).is_some() || closes(after) && after.word::<Preposition>().is_none();
    !apart && before.any(|token| after.means(token, Loose::Years)) && told()
}
