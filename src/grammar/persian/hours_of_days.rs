//! Hours that no head marks, after the days or the part of the day that they are of: «هر روز | از ۸ تا ۱۶», «شنبه تا
//! چهارشنبه: | ۸ تا ۱۶», «عصر | ۴ تا ۸».

use super::meeting::is_had;
use super::number::MONTHS;
use crate::grammar::prelude::*;

/// What the words right before a range of hours name.
pub(super) enum Before {
    /// Days that recur, weekdays, a day by its date or from now, or a part of a day that is named.
    Days,
    /// A part of the day, of which nothing says the day.
    Part(PartOfDay),
}

/// «روزانه | ۸ تا ۱۰ عمل», «دمای امشب | ۱۰ تا ۱۵ است»: amounts and no hours, right after the days.
pub(super) fn counts_on_days(days: &Before, from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    let opened = matches!(from.word_before(), Some(Preposition::From | Preposition::Between));
    let place = 1 + usize::from(opened);
    let sense = |class| from.before_last(place).and_then(|token| from.sense_of(token, class));
    let each = from.before_last(place + 1).is_some_and(|token| token.has(Class::Every));
    let daily = sense(Class::Frequency).is_some();
    // «هر روز ۸ تا ۱۰ | تمرین حل می\u{200C}کنم»; «کلاس دارم» is at that time.
    let many = daily || each && !is_had(after);
    if many && !opened && after.is_at(Hint::Meeting) {
        return true;
    }
    let plural = |class| sense(class).is_some_and(|sense| sense.flags.contains(Flags::PLURAL));
    let recurs = each || plural(Class::Weekday) || plural(Class::DayPart);
    let thing = |token: &Token| token.has(Class::Block) || token.has(Class::Plan) || token.means(Hint::Meeting);
    let what = from.before_last(place + 1).is_some_and(|token| token.is_unknown() || thing(token));
    let is = after.peek().is_some_and(|token| token.has(Class::Copula) || daily && token.has(Class::Verb));
    let part = matches!(days, Before::Part(_));
    is && what && (daily || !opened && !recurs && (part || sense(Class::DayPart).is_none()))
}

/// «۶-۷ | باختیم», «۷-۸ | ، ۶-۳ باخت»: goals.
pub(super) fn is_played(after: &Cursor<'_>) -> bool {
    let past = |token: &Token| token.means(Tense::Past);
    let scores = |token: &Token| past(token) || matches!(token.kind, TokenKind::Number(_));
    after.peek().is_some_and(|next| match next.mark() {
        Some(mark) => {
            matches!(mark, Mark::Comma | Mark::PersianComma)
                && after.look(|after| after.advance_and_peek().is_some_and(scores))
        }
        None => past(next),
    })
}

/// «شنبهٔ | این هفته», «شنبهٔ | هفتهٔ آینده», «شنبهٔ | آینده»: how many tokens up to that place say of which week the weekday before
/// them is.
pub(super) fn week_of_weekday(cursor: &Cursor<'_>, last: usize) -> usize {
    const MOST: usize = 3;
    let before = |place| cursor.before_last(place);
    let of_week =
        |token: &&Token| token.means(Unit::Week) || token.has(Class::Direction) || token.has(Class::Demonstrative);
    let count = (last..last + MOST).map_while(before).take_while(of_week).count();
    let weekday = before(last + count).is_some_and(|token| cursor.sense_of(token, Class::Weekday).is_some());
    if weekday { count } else { 0 }
}

/// «از», «بین» and one mark may stand between.
pub(super) fn days_before(cursor: &Cursor<'_>) -> Option<Before> {
    let opened = matches!(cursor.word_before(), Some(Preposition::From | Preposition::Between));
    let mut places = 1 + usize::from(opened);
    let mark = cursor.before_last(places).and_then(Token::mark);
    places += usize::from(matches!(mark, Some(Mark::Comma | Mark::PersianComma | Mark::Colon)));
    places += week_of_weekday(cursor, places);
    // «روزهای زوج هفته»
    let week = cursor.before_last(places).is_some_and(|token| token.means(Unit::Week));
    places += usize::from(week);
    let days = cursor.before_last(places)?;
    let before = |class| cursor.before_last(places + 1).is_some_and(|token| cursor.sense_of(token, class).is_some());
    let each = before(Class::Every);
    let sense = |class| cursor.sense_of(days, class);
    let plural = |sense: Sense| sense.flags.contains(Flags::PLURAL);
    if let Some(part) = sense(Class::DayPart) {
        // «امشب | ۹ تا ۱۱», «فردا شب | ۹ تا ۱۱»
        let named = each || plural(part) || before(Class::DeicticDay) || before(Class::Weekday);
        return Some(if named { Before::Days } else { Before::Part(part.value()) });
    }
    // «۲۵ آبان | ۱۶-۱۸»
    let dated = || {
        let number = |day: &Token| matches!(day.kind, TokenKind::Number(_)) || day.has(Class::Ordinal);
        MONTHS.contains(days, cursor.language()) && cursor.before_last(places + 1).is_some_and(number)
    };
    let classes = [Class::Weekday, Class::DeicticDay, Class::DeicticNight, Class::Parity];
    let named = classes.into_iter().any(|class| sense(class).is_some())
        || sense(Class::Weekend).is_some_and(plural)
        || sense(Class::Frequency).is_some_and(|sense| sense.is(Unit::Day))
        || dated()
        || each && sense(Class::Unit).is_some_and(|unit| unit.is(Unit::Day));
    named.then_some(Before::Days)
}
