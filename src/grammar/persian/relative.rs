//! Periods told from now: «امروز», «پارسال», «هفتهٔ گذشته», «این ماه», «سال جاری», «مهر گذشته».

use super::amount::stands_within;
use super::beside_number::{closes, counts_next};
use super::head::{THIS, take_this};
use super::left::is_left;
use super::meeting::stands_before;
use super::same_day::take_this_day;
use crate::grammar::prelude::*;

const DEICTICS: TokenSet = TokenSet::classes(&[Class::DeicticDay, Class::DeicticNight, Class::DeicticYear]);

/// Units in the plural, of which there is one among others, or that have no length.
const UNLIKE: Flags = Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::VAGUE);

const SINGLE_UNIT: TokenSet = TokenSet::words(Words::of(Class::Unit).without(UNLIKE));

/// Today and its neighbours; last night and its neighbours; this year and its neighbours.
pub(super) const DEICTIC: Rule = Rule::element(
    &[Named(RuleName::Relative, "فردا")],
    &[Prefix::any(DEICTICS.or(TokenSet::classes(&[Class::AnaphorDay]))), Prefix::before(THIS, DEICTICS)],
    take_deictic,
);

/// `UNIT DIRECTION` or `این UNIT`.
pub(super) const RELATIVE: Rule = Rule::element(
    &[Named(RuleName::Relative, "هفته گذشته")],
    &[
        Prefix::before(SINGLE_UNIT, TokenSet::classes(&[Class::Direction, Class::Era, Class::Calendar])),
        Prefix::before(THIS, SINGLE_UNIT),
    ],
    take_relative,
);

/// «ماه اکتبر جاری», «مهر گذشته»
pub(super) const MONTH_DIRECTION: Rule = Rule::element(
    &[Named(RuleName::JalaliMonth, "مهر گذشته")],
    &[Prefix::within(TokenSet::words(Words::of(Class::Direction).with(Flags::SPAN).without(Flags::AGO)))],
    take_month_direction,
);

/// «نوروز | دو سال پیش», «۱۵ مهر | سه سال قبل», «بهار | دو سال دیگر»
pub(super) const YEARS_AWAY: Rule = Rule::element(
    &[Named(RuleName::JalaliMonth, "آبان دو سال پیش")],
    &[Prefix::within(TokenSet::NUMERAL).and(TokenSet::words(Words::of(Class::Unit).only(&[Unit::Year as i32])))],
    take_years_away,
);

pub(super) fn take_years_away(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let named = draft.month.is_some() || draft.season.is_some() || draft.occasion.is_some();
    if !named || draft.relative.is_some() || draft.has_year() || draft.numeric || draft.clock.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        let years = take_units_away(cursor, Unit::Year)?;
        draft.year = Year::Relative(i8::try_from(years).ok()?);
        draft.licensed = true;
        Some(())
    })
}

/// `N UNIT پیش|دیگر`: so many units from now. «دو هفته بعد» counts from what was told last, «دو هفته دیگر فرصت» is more.
pub(super) fn take_units_away(cursor: &mut Cursor<'_>, unit: Unit) -> Option<i32> {
    cursor.attempt(|cursor| {
        let count = i32::try_from(cursor.take_cardinal()?.value).ok()?;
        cursor.take_if(Class::Unit, |sense| sense.is(unit) && !sense.flags.intersects(UNLIKE))?;
        let from_now = |side: Sense| {
            let ahead = side.flags.contains(Flags::SPAN) && side.is(Direction::Future);
            let past = side.is(Direction::Past) && !side.flags.contains(Flags::ANAPHORIC);
            side.flags.contains(Flags::AGO) && (ahead || past)
        };
        let side: Direction = cursor.take_if(Class::Direction, from_now)?.value();
        let more = side == Direction::Future && is_left(cursor);
        let goes_on = cursor.next_token().is_some_and(|token| token.gap == Gap::Joined);
        (!more && !goes_on).then(|| count.checked_mul(side as i32))?
    })
}

pub(super) fn take_deictic(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        // «زمستان همین امسال»
        let of_year = draft.has_date()
            && cursor.look(|after| {
                after.take_word(Demonstrative::This).is_some() && after.sense(Class::DeicticYear).is_some()
            });
        _ = take_this(cursor) || of_year && cursor.take_word(Demonstrative::This).is_some();
        if let Some(day) = cursor.take(Class::DeicticDay) {
            // "farda-ye behtar" is a better tomorrow.
            let owned = day.flags.contains(Flags::EZAFE) && cursor.peek().is_some_and(|token| token.is_unknown());
            if draft.has_period() || draft.weekday.is_some() || owned {
                return None;
            }
            draft.relative = Some((Unit::Day, day.number()));
        } else if let Some(days) = take_day_of_meeting(cursor) {
            if draft.has_period() || draft.weekday.is_some() {
                return None;
            }
            draft.relative = Some((Unit::Day, days));
        } else if let Some(night) = cursor.take(Class::DeicticNight) {
            // «هشت شب | امشب»
            let night_said = draft.clock.is_some() && draft.part.is_some_and(|part| part.hours == PartOfDay::NIGHT);
            // «تا نیمه\u{200C}شب | امشب», «آخر شب | امشب»
            let late = |hours: PartOfDay| {
                hours.part == DayPart::Midnight || hours.part == DayPart::Night && hours.modifier.is_some()
            };
            let midnight = draft.clock.is_none() && draft.part.is_some_and(|part| late(part.hours));
            if draft.has_period() || draft.part.is_some() && !night_said && !midnight {
                return None;
            }
            draft.relative = Some((Unit::Day, night.number()));
            if !midnight {
                draft.part = Some(NamedPart::new(PartOfDay::NIGHT, true));
            }
        } else {
            let year = cursor.take(Class::DeicticYear)?;
            // «در سال جدید», «ابتدای سال جدید», but «تبریک سال جدید»
            if year.flags.contains(Flags::WEAK) && !draft.licensed && !draft.has_date() && !in_time(cursor) {
                return None;
            }
            // «پیش از سال جدید» is said before that year has begun; «سال نو» is a feast elsewhere.
            let ahead = year.flags.contains(Flags::WEAK) && cursor.word_before() == Some(Preposition::Before);
            if year.flags.contains(Flags::LATENT) && !ahead {
                return None;
            }
            set_relative_year(draft, year.number() + i32::from(ahead))?;
        }
        Some(())
    })
}

/// «بازی | فردای تیم», «پرواز | پس\u{200C}فردای تهران»; «فردای آن روز» counts from another day, «فردای پیروزی» from an event.
fn take_day_of_meeting(cursor: &mut Cursor<'_>) -> Option<i32> {
    let meeting = cursor.is_fresh() && stands_before(cursor);
    cursor.attempt(|cursor| {
        let days = cursor.take(Class::AnaphorDay).filter(|_| meeting)?.number();
        let owner = cursor.following()?;
        let other = [Class::Demonstrative, Class::Event, Class::Preposition].into_iter().any(|class| owner.has(class));
        (owner.mark().is_none() && !other).then_some(days)
    })
}

pub(super) fn take_relative(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let (unit, offset, era) = take_relative_unit(cursor)?;
        if unit == Unit::Year {
            set_relative_year(draft, offset)?;
            let this = offset == 0 && cursor.last().is_some_and(|token| token.means(Unit::Year));
            draft.year = this.then(|| take_its_number(cursor)).flatten().unwrap_or(draft.year);
        } else if has_room_for(draft, unit) {
            // «هفتهٔ بعد | همین روز»
            let today = unit == Unit::Week && take_this_day(cursor);
            draft.relative = Some(if today { (Unit::Day, offset * 7) } else { (unit, offset) });
        } else {
            return None;
        }
        draft.era = draft.era.or(era);
        Some(())
    })
}

/// «همین سال | ۱۹۵۹», but «در این سال | ۱۹۰۰ نفر …»
fn take_its_number(cursor: &mut Cursor<'_>) -> Option<Year> {
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| number.digits == 4 && (1000..2100).contains(&number.value))?;
        let round = number.value % 100 == 0 && !closes(cursor);
        (!round && !counts_next(cursor)).then_some(Year::Full(number.value as i16))
    })
}

pub(super) fn take_month_direction(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    // «نوروز آینده»
    let feast = draft.month.is_none() && draft.occasion.is_some() && !draft.weak_occasion && !draft.has_time();
    let sign = draft.month.is_some_and(|month| month.zodiacal && month.latent);
    if draft.month.is_none() && !feast {
        return false;
    }
    if draft.relative.is_some() || draft.has_year() || draft.numeric {
        return false;
    }
    cursor.takes(|cursor| {
        // «دیگر» counts on from something else.
        let spans = |sense: Sense| {
            let open = feast && sense.flags.contains(Flags::LATENT);
            sense.flags.contains(Flags::SPAN) && !sense.flags.contains(Flags::AGO) && !open
        };
        draft.year = match cursor.take_if(Class::Direction, spans)?.value() {
            Direction::Past => Year::Last,
            // «میزان کنونی», «جدی حاضر»
            Direction::Present if draft.day.is_none() && sign => return None,
            Direction::Present => Year::Relative(0),
            Direction::Future => Year::Next,
        };
        draft.licensed = true;
        Some(())
    })
}

fn has_room_for(draft: &Draft, unit: Unit) -> bool {
    // «شنبهٔ هفتهٔ آینده»; «۵ ماه جاری» is a day of this month.
    let narrowed = match unit {
        Unit::Week => !matches!(draft.scope, Scope::Bare),
        _ => draft.weekday.is_some() || draft.day.is_some(),
    };
    let named = draft.month.is_some() || draft.season.is_some() || draft.occasion.is_some() || draft.school_year;
    let timed = draft.has_time() && !matches!(unit, Unit::Day | Unit::Week);
    !narrowed && !named && !timed && draft.relative.is_none() && draft.span.is_none()
}

fn set_relative_year(draft: &mut Draft, offset: i32) -> Option<()> {
    let offset = i8::try_from(offset).ok()?;
    let apart = draft.relative.is_some() || (draft.weekday.is_some() && draft.day.is_none());
    if apart || draft.has_year() || draft.span.is_some() {
        return None;
    }
    draft.year = Year::Relative(offset);
    draft.licensed = true;
    Some(())
}

/// `[این] UNIT [گذشته|جاری|آینده …]`; which of them counts from now is the direction word's to say.
pub(super) fn take_relative_unit(cursor: &mut Cursor<'_>) -> Option<(Unit, i32, Option<Era>)> {
    cursor.attempt(|cursor| {
        // «قرارداد آن هفتهٔ گذشته …» is its own.
        let since = |token: &Token| token.means(Preposition::From);
        let of_that = cursor.is_fresh()
            && cursor.before().is_some_and(|token| token.means(Demonstrative::That))
            && cursor.before_last(2).is_some_and(since);
        let this = cursor.take_word(Demonstrative::This).is_some();
        let unit = take_single_unit(cursor)?;
        if matches!(unit, Unit::Season | Unit::While) || unit.is_clock() {
            return None;
        }
        let era = if this { None } else { take_era_between(cursor) };
        let Some(direction) = cursor.take(Class::Direction) else {
            let round = unit == Unit::Week && cursor.look(is_round);
            // «این ماه | رمضان»
            let named = unit == Unit::Month && cursor.sense(Class::MonthHijri).is_some();
            return (this && unit != Unit::Day && !round && !named).then_some((unit, 0, era));
        };
        // «قرن اخیر» is so long a time and no number in the calendar.
        let length = unit >= Unit::Decade && direction.flags.contains(Flags::LENGTH);
        // «ماه قبل\u{200C}تر» is one before another.
        let anaphoric = direction.flags.contains(Flags::ANAPHORIC);
        // «دو سال از آن روز | گذشته», «سه ماه از سال | گذشته است»: it has passed.
        let passed = direction.is(Direction::Past) && direction.flags.contains(Flags::SPAN);
        if passed && (of_that || follows_amount(cursor) && cursor.sense(Class::Copula).is_some()) {
            return None;
        }
        if length || anaphoric || unit == Unit::Day && !names_a_day(direction) {
            return None;
        }
        if is_object(cursor) {
            return Some((unit, -1, era));
        }
        Some((unit, direction.value::<Direction>() as i32, era))
    })
}

/// «این هفته | از رقابت\u{200C}ها»: a round of matches.
fn is_round(after: &mut Cursor<'_>) -> bool {
    after.take_word(Preposition::From).is_some() && after.is_at(Block::NamesPrevious)
}

/// «سه ماه از | سال»
fn follows_amount(cursor: &Cursor<'_>) -> bool {
    cursor.word_before() == Some(Preposition::From) && cursor.before_last(2).is_some_and(|token| token.has(Class::Unit))
}

/// «پیام\u{200C}های هفتهٔ پیش رو پاک کن»: «رو» is the object's, and the week is the last one; «در هفتهٔ پیش رو شروع کن» is ahead.
fn is_object(after: &Cursor<'_>) -> bool {
    let object = after.last().is_some_and(|token| after.means(token, Particle::Object));
    let led = after.word_before::<Preposition>().is_some();
    object && !led && stands_within(after, Class::Order, 4)
}

/// An era or a calendar between a unit and its direction: «سال میلادی جاری», «سال زراعی گذشته».
fn take_era_between(cursor: &mut Cursor<'_>) -> Option<Era> {
    let said = cursor.attempt(|cursor| {
        let era = cursor.take(Class::Era);
        if era.is_none() {
            cursor.take(Class::Calendar)?;
        }
        cursor.sense(Class::Direction)?;
        Some(era)
    });
    said.flatten().map(Sense::value)
}

/// After «از», «تا», «در».
fn in_time(cursor: &Cursor<'_>) -> bool {
    let before = cursor.before().and_then(Token::word);
    matches!(before, Some(Preposition::From | Preposition::To | Preposition::In | Preposition::Before))
}

/// «روز گذشته» is yesterday; «روز بعد» is the day after some other, and so is «روز دیگر».
fn names_a_day(direction: Sense) -> bool {
    let spans = direction.flags.contains(Flags::SPAN) && !direction.flags.contains(Flags::AGO);
    direction.is(Direction::Present) || spans
}

/// A unit, singular and definite.
pub(super) fn take_single_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    cursor.take_if(Class::Unit, |sense| !sense.flags.intersects(UNLIKE)).map(Sense::value)
}

/// «گذشته», «جاری», «آینده» after a name.
pub(super) fn take_direction(cursor: &mut Cursor<'_>) -> Option<Direction> {
    cursor.attempt(|cursor| {
        let direction = cursor.take(Class::Direction)?;
        // «در بازی چهارشنبه | حاضر باشد»
        let predicate = direction.flags.contains(Flags::LATENT)
            && [Class::Verb, Class::Copula, Class::Order].into_iter().any(|class| cursor.sense(class).is_some());
        (!predicate).then(|| direction.value())
    })
}

/// «گذشته» the latest, «جاری» this one, «آینده» the next.
pub(super) fn take_scope(cursor: &mut Cursor<'_>) -> Option<Scope> {
    take_direction(cursor).map(|direction| match direction {
        Direction::Past => Scope::Last,
        Direction::Present => Scope::This,
        Direction::Future => Scope::Next,
    })
}
