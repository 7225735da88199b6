//! Days and months by name and number: «نوزدهم شهریور ماه ۱۳۹۵», «۹ سپتامبر», «ماه رمضان».

use super::beside_number::{closes, counts_next};
use super::head::{head, take_head};
use super::month_licence::{
    goes_to_month, is_due, is_gloss, is_listed, is_of_year, is_since, is_within, is_word_without_year,
};
use super::month_name::{take_month_name, take_year_of};
use super::number::MONTHS;
use super::weekday::take_weekday_name;
use crate::grammar::engine::figures::{take_stroke_within, take_year_after_stroke};
use crate::grammar::prelude::*;

/// The longest month of any calendar.
const MAX_DAY: u32 = 32;

/// The names of months that are nothing else.
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

/// «تاکنون»
const NOW: TokenSet = TokenSet::classes(&[Class::Reference]);

/// Between a month and its year: «مهر-۱۳۹۹».
const STROKES: TokenSet = TokenSet::marks(&[Mark::Slash, Mark::Hyphen, Mark::Underscore]);

/// Between two months: «مهر تا آذر», «بین مهر و آذر».
const JOINTS: TokenSet =
    TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32])).or(TokenSet::classes(&[Class::And]));

/// «ایام»
const DAYS_OF: Words = Words::of(Class::Unit).only(&[Unit::Day as i32]).with(Flags::PLURAL).with(Flags::LATENT);

const DAYS: TokenSet = TokenSet::words(DAYS_OF).or(TokenSet::words(NIGHTS_OF));

/// «شب\u{200C}های»
const NIGHTS_OF: Words = Words::of(Class::DayPart).with(Flags::PLURAL).with(Flags::EZAFE);

/// «مبارک», «پربرکت»
pub(super) const PRAISE: TokenSet = TokenSet::classes(&[Class::Praise]);

/// What «توی», another month or a bracket makes a date of, whatever follows: «مهر», «تیر», «شعبان».
const USHERED: TokenSet = TokenSet::words(Words::of(Class::MonthJalali).with(Flags::LATENT).without(Flags::DARI))
    .or(TokenSet::words(Words::of(Class::MonthHijri).with(Flags::LATENT)));

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
            MONTHS
                .or(head(Unit::Month))
                .or(TokenSet::classes(&[Class::Era]))
                .or(NOWRUZ)
                .or(STROKES)
                .or(TokenSet::marks(&[Mark::Dash, Mark::Hash])),
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
        // «آذر | روز پنجم وقت بگیر»
        Prefix::before(
            MONTHS.or(head(Unit::Month)).or(DAYS),
            MONTHS.or(LICENCES).or(STROKES).or(PRAISE).or(NOW).or(head(Unit::Day)),
        ),
        Prefix::any(USHERED),
        // «مهر تا آذر», «مهر تا امروز»
        Prefix::before(MONTHS, JOINTS)
            .then(MONTHS.or(TokenSet::DIGITS).or(NOW).or(TokenSet::classes(&[Class::DeicticDay, Class::Loose]))),
        // «آذر به بعد»
        Prefix::before(MONTHS, TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::At as i32])))
            .then(TokenSet::classes(&[Class::AnaphorSide])),
        Prefix::within(MONTHS),
    ],
    take_month,
);

/// «۱۴۰۲ مرداد ۵»: the order of lists and of software, with the year first.
pub(super) const YEAR_FIRST: Rule = Rule::element(
    &[Named(RuleName::JalaliDay, "۱۴۰۲ مرداد ۵"), Named(RuleName::GregorianDay, "۲۰۲۳ ژوئیه ۱۲")],
    &[Prefix::before(TokenSet::FOUR_DIGITS, MONTHS).then(TokenSet::DIGITS)],
    take_year_first,
);

fn take_year_first(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() {
        return false;
    }
    cursor.takes(|cursor| {
        let year = cursor.take_digits(|number| number.digits == 4 && (1200..=2100).contains(&number.value))?;
        let month = take_month_name(cursor, false)?;
        let day = cursor.take_numeral().filter(|day| day.digits > 0).and_then(day_of_month)?;
        // «۱۳۹۵ مهر ۳ نفر» counts.
        let counting = [Class::Unit, Class::Counted, Class::Block];
        // «۳ بسته» counts, «بسته شد» does not.
        let verb = cursor.look(|ahead| ahead.advance_and_peek().is_some_and(|token| token.has(Class::Verb)));
        let counted = !verb && counting.iter().any(|&class| cursor.sense(class).is_some());
        if counted || cursor.touches() && cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Colon)) {
            return None;
        }
        (draft.year, draft.month, draft.day) = (Year::Full(year.value as i16), Some(month), Some(day));
        // «۱۴۰۲ فروردین ۱، سه\u{200C}شنبه»
        draft.weekday = cursor.attempt(|cursor| {
            let comma = cursor.take_mark(|mark| matches!(mark, Mark::Comma | Mark::PersianComma));
            let weekday = take_weekday_name(cursor).filter(|_| comma)?;
            closes(cursor).then_some(weekday)
        });
        Some(())
    })
}

pub(super) fn take_month_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.day.is_some() || is_dated(draft) && !draft.names_today() && !draft.is_relative_year() {
        return false;
    }
    // «GOES-16 نوامبر گذشته»
    let coded = cursor.is_fresh()
        && cursor.starts_touching()
        && cursor.before().and_then(Token::mark) == Some(Mark::Hyphen)
        && cursor.before_last(2).is_some_and(Token::is_latin);
    if coded {
        return false;
    }
    let numbers_noun = cursor.is_fresh() && cursor.before().is_some_and(is_numbered);
    // «ربع | اول مهر» is a part of the month.
    let numbers_part = cursor.is_fresh() && cursor.before().is_some_and(|token| token.has(Class::Fraction));
    cursor.takes(|cursor| {
        let headed = take_head(cursor, Unit::Day);
        let head = cursor.last();
        let numeral = cursor.take_numeral()?;
        let day = day_of_month(numeral)?;
        let number = cursor.last();
        // «روزهای اول خرداد» are its beginning, «روزهای اول و دوم خرداد» two days.
        let many = |unit: Sense| unit.flags.contains(Flags::PLURAL);
        let days = headed && day == 1 && numeral.form == Form::Ordinal;
        let days = days && head.is_some_and(|head| cursor.sense_of(head, Class::Unit).is_some_and(many));
        if numbers_part && numeral.form == Form::Ordinal {
            return None;
        }
        let of_noun = numbers_noun && !headed && numeral.digits == 0 && numeral.form == Form::Ordinal;
        let last = cursor.attempt(|cursor| {
            if !cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
                return None;
            }
            cursor.take_numeral().and_then(day_of_month).filter(|&last| last != day)
        });
        // «فصل سوم - ۱۲ مهر ۱۳۹۰»
        if of_noun && last.is_some() {
            return None;
        }
        // «۱۲/مهر»; «۴-خرداد» may be the number of a list.
        let slash = numeral.digits > 0
            && cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Slash))
            && !(cursor.starts_touching() && cursor.before().and_then(Token::mark) == Some(Mark::Slash));
        let stroke = last.is_none() && take_ending(cursor);
        let headed = take_head(cursor, Unit::Month);
        let joined = cursor.peek().is_some_and(|token| token.gap == Gap::Joined);
        let month = take_nowruz(numeral, cursor).or_else(|| take_month_name(cursor, headed))?;
        let some = |one: Sense| one.flags.contains(Flags::INDEFINITE);
        // «یه جون» is a life.
        let indefinite = day == 1 && number.is_some_and(|one| cursor.sense_of(one, Class::Cardinal).is_some_and(some));
        if indefinite || days && last.is_none() || !headed && is_word_without_year(month, cursor) {
            return None;
        }
        // «برد یک صفر شب گذشته»: goals; a day of Safar is counted by ordinals.
        let goals = numeral.digits == 0 && numeral.form == Form::Cardinal && numeral.value < 10;
        if goals && !headed && month.calendar == Calendar::Hijri && month.number == 2 {
            return None;
        }
        // «یشت ۴-خرداد» is a list, «۱۲-مهر-۱۴۰۰» has its year.
        let year = |cursor: &mut Cursor<'_>| take_year_after_stroke(cursor, true).is_some();
        if stroke && !slash && !cursor.look(year) && cursor.digits().is_none_or(|number| number.digits != 4) {
            return None;
        }
        // «نسخهٔ اول اسفند ۲۳، ۱۳۹۸»
        if numeral.digits == 0 && cursor.look(|cursor| take_day_and_year(cursor, month)).is_some() {
            return None;
        }
        // «دو مهر تأیید», «سه تیر»: a small cardinal word counts them.
        let small = numeral.digits == 0 && numeral.form == Form::Cardinal && day < 10;
        // «هشت تیر افتتاح شد»
        let opened = cursor.sense(Class::Happening).is_some_and(|sense| !sense.flags.contains(Flags::LATENT));
        if small && month.counted && counts_on(cursor) && !opened
            || month.latent
                && joined
                && (is_compound(numeral, month) || is_revolver(numeral, month) && counts_on(cursor))
        {
            return None;
        }
        // «مجلس ششم جدی گرفته شد», «مرحلهٔ سوم میزان تولید»; but «جلسه پنجم میزان برگزار شد»
        let word = month.zodiacal && month.counted && counts_on(cursor) && cursor.sense(Class::Happening).is_none();
        if of_noun && word {
            return None;
        }
        draft.month = Some(month);
        draft.day = Some(last.map_or(day, |last| day.min(last)));
        draft.last = last.map(|last| (month, Some(day.max(last))));
        Some(())
    })
}

/// «سی\u{200C}دی», «۳\u{200C}دی»; but «۱۲\u{200C}مهر», «اول\u{200C}تیر».
fn is_compound(numeral: Numeral, month: MonthName) -> bool {
    const DEY: u8 = 10;
    month.number == DEY || numeral.digits == 0 && numeral.form == Form::Cardinal
}

/// «۷\u{200C}تیر | کشید»
const fn is_revolver(numeral: Numeral, month: MonthName) -> bool {
    const TIR: u8 = 4;
    numeral.value == 7 && month.number == TIR
}

const NOWRUZ: TokenSet = TokenSet::words(Words::of(Class::Occasion).only(&[NamedDay::Nowruz as i32]))
    .or(TokenSet::classes(&[Class::FeastHead]));

/// «پنجم | نوروز», «سوم | عید», «سیزده نوروز»: a day of Farvardin; «سومین نوروز», «دو نوروز» count feasts.
fn take_nowruz(day: Numeral, cursor: &mut Cursor<'_>) -> Option<MonthName> {
    const LAST: u32 = 13;
    let ordinal = day.form == Form::Ordinal || day.form == Form::Cardinal && day.value == LAST;
    let within = ordinal && day.value <= LAST && (cursor.take_word(NamedDay::Nowruz).is_some() || take_feast(cursor));
    within.then(|| MonthName::plain(Calendar::Jalali, 1))
}

/// The «عید» of «سوم عید»; «عید بزرگ قربان» is another one.
fn take_feast(cursor: &mut Cursor<'_>) -> bool {
    const OTHER: [Class; 3] = [Class::Praise, Class::Feast, Class::MonthHijri];
    cursor.takes(|cursor| {
        cursor.take(Class::FeastHead)?;
        // «سوم عید پاک», «هفتم عید کریسمس»
        let named = cursor.sense(Class::Occasion).is_some() || cursor.peek().is_some_and(Token::is_unknown);
        (!named && OTHER.into_iter().all(|class| cursor.sense(class).is_none())).then_some(())
    })
}

pub(super) fn take_month(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let of_year = draft.is_relative_year();
    if is_dated(draft) && !of_year {
        return false;
    }
    // «توی تیر», «حقوق بهمن»
    let ushers = |token: &Token| token.has(Class::Usher) || token.means(Hint::Dues) && is_due(cursor);
    let ushered = cursor.is_fresh() && (cursor.before().is_some_and(ushers) || is_within(cursor));
    let begins = cursor.is_fresh();
    let licensed = draft.licensed || ushered || !begins;
    cursor.takes(|cursor| {
        let headed = take_head(cursor, Unit::Month) || take_days_of(cursor);
        if headed {
            take_praise(cursor);
        }
        let month = take_month_name(cursor, headed)?;
        if is_word_without_year(month, cursor) {
            return None;
        }
        // «بشار اسد | ماه گذشته …»
        let named = begins && !headed && month.zodiacal && cursor.before().is_some_and(Token::is_unknown);
        if named && cursor.digits().is_none() && (month.latent || cursor.sense(Class::Direction).is_some()) {
            return None;
        }
        let sure = !month.latent && !month.weak;
        let glossed = !sure && (is_gloss(cursor) || is_listed(cursor, month));
        let licensed = licensed || glossed;
        let licence = |token: &Token| LICENCES.contains(token, cursor.language());
        let ranged = goes_to_month(cursor) || is_since(cursor);
        let dated = ranged
            || cursor.peek().is_some_and(licence)
            || cursor.look(|cursor| take_year_after_stroke(cursor, false)).is_some()
            || month.calendar == Calendar::Jalali && cursor.look(take_short_year_after_stroke).is_some();
        let other = of_year && !sure && !is_of_year(month, cursor);
        if other || month.latent && !licensed && !dated {
            return None;
        }
        draft.licensed |= sure || ushered || glossed || ranged;
        draft.month = Some(month);
        if let Some((day, year)) = take_day_and_year(cursor, month).filter(|_| !of_year) {
            (draft.day, draft.year) = (Some(day), year);
        }
        Some(())
    })
}

/// What stands against the number of a day: the «م» of «۵م مرداد», or the stroke of «۱۲-مهر-۱۴۰۰», true for that one; or the
/// mark of «۲۲ #بهمن».
fn take_ending(cursor: &mut Cursor<'_>) -> bool {
    let letter = |sense: Sense| sense.is(Era::Common) && sense.flags.contains(Flags::LATENT);
    let ending = cursor.attempt(|cursor| {
        let stroke = take_stroke_within(cursor);
        let tag = |cursor: &mut Cursor<'_>| {
            (!cursor.touches() && cursor.take_mark(|mark| mark == Mark::Hash) && cursor.touches()).then_some(())
        };
        let ends = stroke || cursor.touches() && cursor.take_if(Class::Era, letter).is_some() || cursor.takes(tag);
        let month = |token: &Token| MONTHS.contains(token, cursor.language());
        (ends && cursor.peek().is_some_and(month)).then_some(stroke)
    });
    ending == Some(true)
}

/// «شهریور | -۹۹»
pub(super) fn take_short_year_after_stroke(cursor: &mut Cursor<'_>) -> Option<Year> {
    cursor.attempt(|cursor| {
        let stroke = cursor.touches() && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Slash));
        let year = cursor.take_digits(|number| number.digits == 2 && number.value >= 50)?;
        let alone = !cursor.touches() || closes(cursor);
        (stroke && alone && !counts_next(cursor)).then_some(Year::Short(year.value as u8))
    })
}

/// The day and the year after a month's name: «مهر ۱۲، ۱۴۰۰», «مرداد 08 1377».
fn take_day_and_year(cursor: &mut Cursor<'_>, month: MonthName) -> Option<(u8, Year)> {
    cursor.attempt(|cursor| {
        let day = cursor.take_digits(|number| number.digits <= 2 && (1..=MAX_DAY).contains(&number.value))?;
        cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
        let year = take_year_of(cursor, month)?;
        Some((day.value as u8, year))
    })
}

/// «ایام | محرم»
fn take_days_of(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        // «شب\u{200C}های | محرم»
        if cursor.take_if(Class::DayPart, |sense| NIGHTS_OF.has(&sense)).is_some() {
            return cursor.sense(Class::MonthHijri).map(|_| ());
        }
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

/// A noun that an ordinal after it may number: «مجلس», «برنامه», «هفته», «دولت».
fn is_numbered(token: &Token) -> bool {
    let named = [Class::Feast, Class::Counted, Class::Enclitic].into_iter().any(|class| token.has(class));
    let week = token.means(Unit::Week) || token.means(Unit::Season);
    !token.has(Class::Event) && (token.is_unknown() || named || week || token.means(Hint::Meeting))
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
