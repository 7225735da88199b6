//! Days and months by name and number: «نوزدهم شهریور ماه ۱۳۹۵», «۹ سپتامبر», «ماه رمضان».

use super::head::{head, take_head};
use crate::grammar::prelude::*;

/// The longest month of any calendar.
const MAX_DAY: u32 = 32;

/// The names of months.
pub(super) const MONTHS: TokenSet = TokenSet::classes(&[Class::MonthJalali, Class::MonthGregorian, Class::MonthHijri]);

/// Those that are nothing else.
const SURE_MONTHS: TokenSet = TokenSet::words(Words::of(Class::MonthJalali).without(Flags::LATENT))
    .or(TokenSet::words(Words::of(Class::MonthGregorian).without(Flags::LATENT)))
    .or(TokenSet::words(Words::of(Class::MonthHijri).without(Flags::LATENT)));

/// What can make a date of the others, where a phrase begins with them: «مهر ۹۵», «تیر گذشته», «دی برگزار شد».
const LICENCES: TokenSet = TokenSet::NUMERAL.or(TokenSet::classes(&[
    Class::Unit,
    Class::DeicticYear,
    Class::Demonstrative,
    Class::Direction,
    Class::Every,
    Class::Weekday,
    Class::Happening,
]));

/// «ایام»
const DAYS_OF: Words = Words::of(Class::Unit).only(&[Unit::Day as i32]).with(Flags::PLURAL).with(Flags::LATENT);

const DAYS: TokenSet = TokenSet::words(DAYS_OF);

/// «مبارک», «پربرکت»
pub(super) const PRAISE: TokenSet = TokenSet::classes(&[Class::Praise]);

/// What «توی» makes a date of, whatever follows: «مهر», «تیر».
const USHERED: TokenSet = TokenSet::words(Words::of(Class::MonthJalali).with(Flags::LATENT).without(Flags::DARI));

/// `[روز] N [ام] [ماه] MONTH`, also as a dash range `N-N MONTH`.
pub(super) const MONTH_DAY: Rule = Rule::element(
    &[
        Named(RuleName::JalaliDay, "۱۹ شهریور ۱۳۹۵"),
        Named(RuleName::GregorianDay, "۹ سپتامبر ۲۰۱۶"),
        Named(RuleName::HijriDay, "۱۰ محرم ۱۴۳۸"),
        Named(RuleName::DaySpan, "۱۰-۱۵ مهر"),
    ],
    &[
        Prefix::before(head(Unit::Day), TokenSet::NUMERAL),
        Prefix::before(
            TokenSet::NUMERAL,
            MONTHS.or(head(Unit::Month)).or(TokenSet::marks(&[Mark::Hyphen, Mark::Dash])),
        ),
    ],
    take_month_day,
);

/// `[ماه] MONTH [ماه]`
pub(super) const MONTH: Rule = Rule::element(
    &[
        Named(RuleName::JalaliMonth, "شهریور ۱۳۹۵"),
        Named(RuleName::GregorianMonth, "سپتامبر ۲۰۱۶"),
        Named(RuleName::HijriMonth, "ماه رمضان"),
    ],
    &[
        Prefix::any(SURE_MONTHS),
        Prefix::before(MONTHS.or(head(Unit::Month)).or(DAYS), MONTHS.or(LICENCES).or(PRAISE)),
        Prefix::any(USHERED),
        Prefix::within(MONTHS),
    ],
    take_month,
);

pub(super) fn take_month_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.day.is_some() || is_dated(draft) && !draft.names_today() {
        return false;
    }
    cursor.takes(|cursor| {
        take_head(cursor, Unit::Day);
        let numeral = cursor.take_numeral()?;
        let day = day_of_month(numeral)?;
        let last = cursor.attempt(|cursor| {
            if !cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
                return None;
            }
            cursor.take_numeral().and_then(day_of_month).filter(|&last| last != day)
        });
        let headed = take_head(cursor, Unit::Month);
        let joined = cursor.peek().is_some_and(|token| token.gap == Gap::Joined);
        let month = take_month_name(cursor, headed)?;
        // «دو مهر تأیید», «سه تیر»: a small cardinal word counts them; «سی\u{200C}دی» is no date.
        let small = numeral.digits == 0 && numeral.form == Form::Cardinal && day < 10;
        if small && month.counted && counts_on(cursor) || month.latent && joined {
            return None;
        }
        draft.month = Some(month);
        draft.day = Some(last.map_or(day, |last| day.min(last)));
        draft.last = last.map(|last| (month, Some(day.max(last))));
        Some(())
    })
}

pub(super) fn take_month(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let of_year = draft.is_relative_year();
    if is_dated(draft) && !of_year {
        return false;
    }
    // «توی تیر»
    let ushered = cursor.is_fresh() && cursor.before().is_some_and(|token| token.has(Class::Usher));
    let licensed = draft.licensed || ushered || !cursor.is_fresh();
    cursor.takes(|cursor| {
        let headed = take_head(cursor, Unit::Month) || take_days_of(cursor);
        if headed {
            take_praise(cursor);
        }
        let month = take_month_name(cursor, headed)?;
        let sure = !month.latent && !month.weak;
        let licence = |token: &Token| LICENCES.contains(token, cursor.language());
        if of_year && !sure || month.latent && !licensed && !cursor.peek().is_some_and(licence) {
            return None;
        }
        draft.licensed |= sure || ushered;
        draft.month = Some(month);
        Some(())
    })
}

/// «ایام | محرم»
fn take_days_of(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_if(Class::Unit, |sense| DAYS_OF.has(&sense))?;
        cursor.sense(Class::MonthHijri).or_else(|| cursor.sense(Class::Praise)).map(|_| ())
    })
}

/// «ماه | پربرکت | رمضان»
pub(super) fn take_praise(cursor: &mut Cursor<'_>) -> bool {
    let mut praised = false;
    while cursor.take(Class::Praise).is_some() {
        praised = true;
    }
    praised
}

/// True where a period or a year is there, which a month would be another of.
const fn is_dated(draft: &Draft) -> bool {
    draft.has_period() || draft.has_year()
}

/// Something other than a mark or a year follows.
fn counts_on(cursor: &Cursor<'_>) -> bool {
    let year = |token: &Token| {
        let number = matches!(token.kind, TokenKind::Number(_));
        number || cursor.sense_of(token, Class::DeicticYear).is_some() || cursor.means(token, Unit::Year)
    };
    cursor.following().is_some_and(|token| token.mark().is_none() && !year(token))
}

fn day_of_month(numeral: Numeral) -> Option<u8> {
    let day = u8::try_from(numeral.value).ok()?;
    let sized = numeral.digits <= 2 && (1..=MAX_DAY).contains(&numeral.value);
    (sized && numeral.form != Form::Superlative).then_some(day)
}

/// Takes a month's name and a «ماه» after it; `headed` where one stands before it.
pub(super) fn take_month_name(cursor: &mut Cursor<'_>, headed: bool) -> Option<MonthName> {
    let token = cursor.peek()?;
    let (calendar, sense) = [
        (Calendar::Jalali, Class::MonthJalali),
        (Calendar::Gregorian, Class::MonthGregorian),
        (Calendar::Hijri, Class::MonthHijri),
    ]
    .into_iter()
    .find_map(|(calendar, class)| Some((calendar, cursor.sense_of(token, class)?)))?;
    cursor.advance();
    let licensed = headed || sense.flags.contains(Flags::MAH);
    let has = |flag| sense.flags.contains(flag);
    Some(MonthName {
        calendar,
        number: sense.number() as u8,
        zodiacal: has(Flags::DARI),
        latent: has(Flags::LATENT) && !licensed,
        weak: has(Flags::WEAK) && !licensed,
        counted: has(Flags::COUNTED) && !licensed,
    })
}
