//! Parts of the day: «صبح», «عصر دیروز», «شب جمعه», «اوایل بامداد».

use super::amount::stands_within;
use super::beside_number::closes;
use super::head::{THIS, take_this};
use super::number::MONTHS;
use crate::grammar::prelude::*;
use crate::limits::LOOKBEHIND;

const NAMES: TokenSet = TokenSet::classes(&[Class::DayPart]);

/// `PART`, `PART گذشته` (the night that has passed), `PART` before a weekday.
pub(super) const DAY_PART: Rule = Rule::element(
    &[Named(RuleName::DayPart, "بعد از ظهر")],
    &[Prefix::any(NAMES), Prefix::before(THIS, NAMES)],
    take_day_part,
);

pub(super) fn take_day_part(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    // «دیشب ساعت ۲ بامداد», «پریشب ساعت دو نصف شب» say it twice.
    if draft.is_past_midnight() {
        let again = |hours: PartOfDay| hours.is_whole(DayPart::Morning) || hours.part == DayPart::Midnight;
        return cursor.take_word_if(again).is_some();
    }
    // «جام جهانی ۲۰۱۴ | شب گذشته»
    if draft.part.is_some() || (draft.has_period() || draft.has_year()) && !draft.names_day() {
        return false;
    }
    cursor.takes(|cursor| {
        let this = take_this(cursor);
        // «فردا | عصری»
        let unlike = if draft.has_date() { Flags::PLURAL } else { Flags::PLURAL.union(Flags::INDEFINITE) };
        let sense = cursor.take_if(Class::DayPart, |sense| !sense.flags.intersects(unlike))?;
        if sense.has_copula() && !is_copula(draft, cursor) {
            return None;
        }
        // «مردان این عصر»; «این عصر جمعه»
        let epoch = this && cursor.last().is_some_and(|token| cursor.means(token, Loose::Epoch));
        if epoch && cursor.sense(Class::Weekday).is_none() {
            return None;
        }
        let latent = sense.flags.contains(Flags::LATENT) || is_beside_part(cursor) || is_of_that_day(cursor);
        let mut part = NamedPart::new(sense.value(), latent);
        let direction = match draft.has_date() || has_passed(sense, cursor) {
            true => None,
            false => cursor.take_if(Class::Direction, |direction| direction.flags.contains(Flags::SPAN)),
        };
        let relative = match direction {
            // The night that has passed began yesterday; the coming one begins today.
            Some(direction) => Some((Unit::Day, if direction.is(Direction::Past) { -1 } else { 0 })),
            None => this.then_some((Unit::Day, 0)),
        };
        if relative.is_some() && draft.relative.is_some() {
            return None;
        }
        part.eve = part.hours.is_whole(DayPart::Night)
            && !draft.has_date()
            && draft.clock.is_none()
            && cursor.sense(Class::Weekday).is_some_and(|sense| !sense.flags.contains(Flags::PLURAL));
        part.on_day = draft.weekday.is_some();
        draft.relative = draft.relative.or(relative);
        draft.part = Some(part);
        // «دوشنبه شب | گذشته»
        let weekly = draft.weekday.is_some() && draft.day.is_none() && matches!(draft.scope, Scope::Bare);
        let past = |side: Sense| {
            let flags = side.flags;
            side.is(Direction::Past)
                && flags.contains(Flags::SPAN)
                && !flags.intersects(Flags::AGO.union(Flags::LENGTH))
        };
        if weekly && draft.clock.is_none() && cursor.take_if(Class::Direction, past).is_some() {
            draft.scope = Scope::Last;
        }
        Some(())
    })
}

/// «بعدازظهر | آن روز», «بعدازظهر | همان روز»: of another day than today.
fn is_of_that_day(after: &Cursor<'_>) -> bool {
    after.is_at(Demonstrative::That)
        && after.look(|after| {
            after.take_word(Demonstrative::That);
            after.is_at(Unit::Day)
        })
}

/// «فردا | شبه», «ساعت ۸ | شبه کجایی»: a part of the day with its copula.
fn is_copula(draft: &Draft, after: &Cursor<'_>) -> bool {
    draft.clock.is_some_and(|clock| clock.certain) || (draft.has_date() || draft.clock.is_some()) && closes(after)
}

/// «فردا هشت | شبه»: after a bare number it says a part of the day that is said before; «تور نوروز ۵ شبه» has five nights.
pub(super) fn leaves_number(draft: &Draft, hour: u8, after: &Cursor<'_>) -> bool {
    const NIGHTFALL: u8 = 6;
    after.sense(Class::DayPart).filter(|part| part.has_copula()).is_some_and(|part| {
        let night = part.value::<PartOfDay>().part == DayPart::Night;
        let told = after.look(|after| after.take(Class::DayPart).is_some() && closes(after));
        !told || night && (hour < NIGHTFALL || !draft.names_day())
    })
}

/// «پاسی از شب | گذشته», «نیمی از شب | گذشته بود»: so much of it was over; «از شب گذشته بود که» is since the last one.
fn has_passed(part: Sense, after: &Cursor<'_>) -> bool {
    let share = |token: &Token| token.has(Class::Unit) || after.means(token, Loose::Share);
    let some = after.word_before() == Some(Preposition::From) && after.before_last(2).is_some_and(share);
    (some || part.flags.contains(Flags::VAGUE))
        && after.look(|after| after.advance_and_peek().is_some_and(|token| token.has(Class::Copula)))
}

/// «کلاس صبح و | بعدازظهر», «شیفت بعدازظهر | و شب»: each of any day, where none is named before; «هر روز صبح و | بعدازظهر»
/// is of none, «بعدازظهر و شب باد می\u{200C}وزد» of today.
fn is_beside_part(after: &Cursor<'_>) -> bool {
    const DAYS: TokenSet = TokenSet::classes(&[Class::DeicticDay, Class::Weekday, Class::Direction]).or(MONTHS);
    let part = |token: &Token| token.sense(Class::DayPart).is_some_and(|sense| sense.flags.contains(Flags::LATENT));
    let and = |token: &Token| token.has(Class::And);
    let within = |token: &Token| token.mark().is_none_or(|mark| matches!(mark, Mark::Comma | Mark::PersianComma));
    let headed = |places| after.before_last(places).is_some_and(within);
    let follows = after.before().is_some_and(and) && after.before_last(2).is_some_and(part) && headed(3);
    let next = || after.look(|after| after.advance_and_peek().is_some_and(part));
    let leads = after.sense(Class::And).is_some() && next() && headed(1);
    let mut told = (1..=LOOKBEHIND).map_while(|places| after.before_last(places));
    let day = |token: &Token| DAYS.contains(token, after.language());
    (follows || leads) && (told.clone().any(|token| token.has(Class::Every)) || !told.any(day))
}

/// «از صبح | منتظرم», «تا شب | برمی\u{200C}گردم»: the part of today, where its clause begins with it; but «صبح تا شب کار
/// می\u{200C}کند», «این وقت از شب | گفتم», «هر روز می\u{200C}روم و تا شب | کار می\u{200C}کنم». «سحر» is a name.
pub(super) fn is_of_today(after: &Cursor<'_>) -> bool {
    const DAYBREAK: u8 = 5;
    let since = match after.word_before() {
        Some(Preposition::From) => true,
        Some(Preposition::To) => false,
        _ => return false,
    };
    let Some(part) = after.last().and_then(|token| token.sense(Class::DayPart)).map(|part| part.value::<PartOfDay>())
    else {
        return false;
    };
    let Some(next) = after.following().filter(|next| next.mark().is_none()) else { return false };
    if part.part == DayPart::Morning && part.from < DAYBREAK {
        return false;
    }
    if since && next.means(Preposition::To) {
        // «از صبح تا حالا»
        return after.look(|after| {
            after.advance_and_peek().is_some_and(|token| token.has(Class::Reference) || token.means(Loose::Present))
        });
    }
    let opens = |token: &Token| {
        let classes = [Class::Verb, Class::And];
        token.mark().is_some()
            || classes.into_iter().any(|class| token.has(class))
            || after.means(token, Loose::Pronoun)
            || !since && token.means(Particle::Object)
    };
    // «شب عید», «شب امتحان», «صبح قیامت»
    let others = [
        Class::And,
        Class::Unit,
        Class::DayPart,
        Class::Direction,
        Class::Weekday,
        Class::Ordinal,
        Class::Occasion,
        Class::Feast,
    ];
    let named = others.into_iter().any(|class| next.has(class))
        || [Hint::Beyond, Hint::Meeting].into_iter().any(|hint| next.means(hint));
    if named || !after.before_last(2).is_none_or(opens) || is_of_other_days(after) {
        return false;
    }
    // «عصر» and «شب» are of other things too: «از غروب عکس می\u{200C}گیرم», «تا عصر ظهور».
    let sure = match part.part {
        DayPart::Morning | DayPart::Noon => true,
        DayPart::Evening => false,
        _ => !since,
    };
    if !since || sure {
        let far = if sure { 3 } else { 1 };
        return since && (next.means(Particle::Plain) || ends_next(after)) || is_told_soon(after, since, far);
    }
    next.means(Particle::Plain) || next.means(Tense::Present) && !next.has(Class::Copula)
}

/// «از صبح | اینجام.», «از صبح | خسته\u{200C}ام»: one word tells it.
fn ends_next(after: &Cursor<'_>) -> bool {
    let ends = |token: Option<&Token>| token.is_none_or(|token| token.mark().is_some() || token.gap == Gap::Joined);
    after.following().is_some_and(Token::is_unknown) && after.look(|after| ends(after.advance_and_peek()))
}

/// «هر روز می\u{200C}روم و تا | شب کار می\u{200C}کنم»: the sentence is of days before it comes to the part of one.
fn is_of_other_days(after: &Cursor<'_>) -> bool {
    let days = |token: &Token| {
        let weekday = |sense: Sense| sense.flags.contains(Flags::PLURAL);
        token.has(Class::Every) || token.has(Class::Unit) || token.sense(Class::Weekday).is_some_and(weekday)
    };
    (2..LOOKBEHIND).map_while(|places| after.before_last(places)).take_while(|token| !token.ends_sentence()).any(days)
}

/// A verb of what is or comes stands so near, without a mark before it; after «از» one of what was had or not done too.
fn is_told_soon(after: &Cursor<'_>, since: bool, far: usize) -> bool {
    let told = |token: &Token| {
        let present = token.means(Tense::Present) || token.means(Tense::Future);
        let denied = token.sense(Class::Verb).is_some_and(|verb| verb.flags.contains(Flags::LENGTH));
        let was = since && (token.means(Hint::Aged) || token.means(Hint::Waking) || denied);
        (present || was) && !token.has(Class::Copula) || token.means(Hint::Continuous)
    };
    // «تا شب | صبر کن»
    let order = || stands_within(after, Class::Order, 2);
    let found = after.look(|after| {
        let first = after.following();
        let words = core::iter::once(first).chain((1..far).map(|_| after.advance_and_peek()));
        words.map_while(|token| token.filter(|token| token.mark().is_none())).any(told)
    });
    found || !since && order()
}
