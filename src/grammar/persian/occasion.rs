//! Named days, also after a part of them, school years and weekends: «نوروز ۱۳۹۶», «ظهر عاشورا», «آخر هفته».

use super::absolute::{PRAISE, take_praise};
use super::beside_number::closes;
use super::head::{head, take_head};
use super::relative::take_direction;
use crate::grammar::prelude::*;

/// `[روز] OCCASION`, `سال تحصیلی [گذشته|جاری|آینده]`, `آخر هفته [گذشته|جاری|آینده]`
pub(super) const OCCASION: Rule = Rule::element(
    &[
        Named(RuleName::Occasion, "نوروز ۱۳۹۶"),
        Named(RuleName::SchoolYear, "سال تحصیلی ۹۵-۹۶"),
        Named(RuleName::Weekend, "آخر هفته"),
    ],
    &[
        Prefix::any(TokenSet::classes(&[Class::Occasion, Class::SchoolYear, Class::Weekend])),
        // "13bedar"
        Prefix::before(TokenSet::DIGITS, TokenSet::words(Words::of(Class::Occasion).with(Flags::COUNTED))),
        // «۱۳ به در»
        Prefix::before(TokenSet::DIGITS, preposition(Preposition::At)).then(preposition(Preposition::In)),
        Prefix::before(head(Unit::Day), TokenSet::classes(&[Class::Occasion])),
        Prefix::before(FEAST_HEAD, PRAISE).then(PRAISE.or(TokenSet::classes(&[Class::Feast]))),
        Prefix::before(head(Unit::Week), TokenSet::classes(&[Class::Feast])),
    ],
    take_occasion,
);

/// The units that a feast may be: «روز», «هفته», «دهه».
const HEADS: [Unit; 2] = [Unit::Day, Unit::Decade];

/// The length of a feast that is a week, which needs no praise: «هفتهٔ وحدت».
const DAYS_OF_WEEK: core::ops::RangeInclusive<u8> = 6..=7;

const FEAST_HEAD: TokenSet =
    head(Unit::Day).or(head(Unit::Week)).or(head(Unit::Decade)).or(TokenSet::classes(&[Class::FeastHead]));

pub(super) fn take_occasion(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    // «سال دیگر نوروز»; «سال گذشته | عید فطر» are two.
    if draft.is_relative_year() && matches!(draft.year, Year::Relative(1..)) {
        return take_named_day(draft, cursor);
    }
    if draft.has_date() {
        return false;
    }
    if draft.part.is_some() {
        return take_feast(draft, cursor);
    }
    if let Some(clock) = draft.clock {
        return clock.is_sure() && take_feast_of_hour(draft, cursor);
    }
    take_named_day(draft, cursor)
        || take_praised(draft, cursor)
        || take_school_year(draft, cursor)
        || take_weekend(draft, cursor)
}

/// «ظهر عاشورا», «صبح روز عید فطر»
fn take_feast(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let headed = take_head(cursor, Unit::Day);
        draft.occasion = cursor.take_word_if(|day: NamedDay| day.has_eve());
        let (Some(_), Some(part)) = (draft.occasion, &mut draft.part) else { return None };
        part.eve = part.hours.is_whole(DayPart::Night) && !headed;
        Some(())
    })
}

/// «ساعت ۲۱ شب یلدا»; «ساعت ۹ یلدا آمد» has her name.
fn take_feast_of_hour(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let named = Flags::WEAK.union(Flags::COUNTED);
    draft.occasion = cursor.take_if(Class::Occasion, |day| !day.flags.intersects(named)).map(Sense::value);
    draft.occasion.is_some()
}

fn take_named_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        take_head(cursor, Unit::Day);
        // "13 bedar", "4shanbe suri"; "be dar" alone is at the door.
        let counted = cursor.take_digits(|number| matches!((number.digits, number.value), (2, 13) | (1, 4)));
        let thirteen = counted.is_some_and(|number| number.value == 13);
        if thirteen && take_out_of_doors(cursor) {
            draft.occasion = Some(NamedDay::SizdahBedar);
            return Some(());
        }
        let sense = cursor.take_if(Class::Occasion, |sense| {
            let day: NamedDay = sense.value();
            sense.flags.contains(Flags::COUNTED) == counted.is_some()
                && counted.is_none_or(|_| thirteen == (day == NamedDay::SizdahBedar))
        })?;
        if draft.has_year() && sense.flags.contains(Flags::WEAK) {
            return None;
        }
        draft.occasion = Some(sense.value());
        draft.weak_occasion = sense.flags.contains(Flags::WEAK);
        Some(())
    })
}

const fn preposition(preposition: Preposition) -> TokenSet {
    TokenSet::words(Words::of(Class::Preposition).only(&[preposition as i32]))
}

/// «۱۳ | به در», «۱۳ | به در ۹۳»; «ساعت ۱۳ به در خانه رسید»
fn take_out_of_doors(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Preposition::At)?;
        cursor.take_word(Preposition::In)?;
        let dated = cursor.digits().is_some() || cursor.is_at(Unit::Year) || cursor.sense(Class::DeicticYear).is_some();
        (dated || closes(cursor) && cursor.sense(Class::Preposition).is_none()).then_some(())
    })
}

/// «عید بزرگ غدیر», «هفتهٔ گرامی دفاع مقدس», «هفتهٔ دولت»
fn take_praised(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let week = take_head(cursor, Unit::Week);
        let headed = week || cursor.take(Class::FeastHead).is_some();
        if !headed && !HEADS.into_iter().any(|unit| take_head(cursor, unit)) {
            return None;
        }
        let praised = take_praise(cursor);
        let feast: NamedDay = cursor.take(Class::Feast)?.value();
        draft.occasion = Some(feast).filter(|feast| praised || week && DAYS_OF_WEEK.contains(&feast.rule().length));
        draft.occasion?;
        Some(())
    })
}

fn take_school_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let Some(sense) = cursor.take(Class::SchoolYear) else { return false };
    draft.school_year = true;
    // «سال تحصیلی جدید» has begun, or begins this autumn.
    let open = if sense.flags.contains(Flags::WEAK) { Year::Near(0) } else { draft.year };
    draft.year = take_direction(cursor).map_or(open, |direction| Year::Relative(direction as i8));
    true
}

fn take_weekend(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_if(Class::Weekend, |sense| !sense.flags.contains(Flags::PLURAL))?;
        // «دیدار آخر هفتهٔ هفتم», «تا پایان هفتهٔ بیست و دوم»
        if cursor.look(|cursor| cursor.take_form(Form::Ordinal)).is_some() {
            return None;
        }
        draft.weekend = Some(take_direction(cursor).map_or(0, |direction| direction as i8));
        Some(())
    })
}
