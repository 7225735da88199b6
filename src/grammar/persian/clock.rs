//! Clock times: «ساعت ۱۴:۳۰», «۷ و نیم شب», «یک ربع به هشت», «ساعت هفت و چهل و پنج دقیقه», «۸:۳۰ ب.ظ».

use super::amount::stands_within;
use super::beside_hour::{
    at, leads_to_last, minute_of, part_follows, take_beside_hour, take_fraction, take_minutes, take_past_midnight,
};
use super::beside_number::{closes, counts_next};
use super::context::is_of_place;
use super::day_part::leaves_number;
use super::meeting::{are_degrees, half_of_meal, is_told};
use super::no_hour::{counts_at_this, counts_nights, is_score};
use super::number::MONTHS;
use super::told_clock::{answers_clock, tells_clock};
use crate::grammar::engine::figures::{ends_figures, is_timecode, is_zone_offset};
use crate::grammar::prelude::*;

/// «ساعت», «ساعات» before an hour.
const HEAD: TokenSet = TokenSet::classes(&[Class::Clock])
    .or(TokenSet::words(Words::of(Class::Unit).only(&[Unit::Hour as i32]).with(Flags::EZAFE)));

/// A number that is no ordinal.
const NUMBER: TokenSet = TokenSet::classes(&[Class::Cardinal]).or(TokenSet::DIGITS);

/// «ق.ظ», «ب.ظ»
const HALF: TokenSet = TokenSet::classes(&[Class::Meridiem]);

/// «ربع به هشت», «ربع بعد از نیمه\u{200C}شب», «ربع از نه شب گذشته»
const SIDES: &[i32] =
    &[Preposition::At as i32, Preposition::After as i32, Preposition::Before as i32, Preposition::From as i32];

const TO: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32]));

/// A clock time, with or without «ساعت» before it.
pub(super) const CLOCK: Rule = Rule::element(
    &[Named(RuleName::Clock, "ساعت ۱۴:۳۰")],
    &[
        Prefix::before(
            HEAD.or(TokenSet::classes(&[Class::Sharp])),
            HEAD.or(NUMBER)
                .or(TokenSet::classes(&[Class::Fraction, Class::LinkedHour]))
                .or(TokenSet::marks(&[Mark::Colon])),
        ),
        Prefix::before(
            NUMBER,
            TokenSet::classes(&[Class::And, Class::Fraction, Class::DayPart, Class::DeicticDay, Class::Weekday])
                .or(HALF)
                .or(TokenSet::words(Words::of(Class::Hint).only(&[Hint::Waking as i32])))
                .or(TokenSet::words(Words::of(Class::Unit).only(&[Unit::Minute as i32])))
                .or(TokenSet::marks(&[Mark::Colon, Mark::Slash, Mark::Dot])),
        ),
        // «ربع به هشت»
        Prefix::before(
            TokenSet::classes(&[Class::Fraction]),
            TokenSet::words(Words::of(Class::Preposition).only(SIDES)).or(TokenSet::classes(&[Class::Remaining])),
        ),
        // «ب.ظ ۸:۳۰», «تا دوی شب»
        Prefix::before(
            HALF.or(TokenSet::words(Words::of(Class::LinkedHour).without(Flags::WEAK))),
            TokenSet::DIGITS.or(TokenSet::classes(&[Class::DayPart])),
        ),
        // «فردا | ۱۰ تا ۱۲ جلسه دارم»
        Prefix::within(NUMBER).and(TO),
    ],
    take_clock,
);

pub(super) fn take_clock(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    // «جام جهانی ۲۰۱۴ | ساعت ۱۹:۳۰ فردا»
    let dated = draft.has_period() || draft.has_year();
    if draft.clock.is_some() || (dated && !draft.names_day()) || draft.edge.is_some() || is_of_place(draft, cursor) {
        return false;
    }
    cursor.takes(|cursor| {
        let from = *cursor;
        // «ب.ظ ۸:۳۰»; "am" before a number is a verb.
        let half = if cursor.peek().is_some_and(Token::is_latin) { None } else { take_half(cursor) };
        let sharp = take_sharp(cursor);
        let single = take_head(cursor);
        let headed = single || take_hours(cursor);
        let mut clock =
            take_beside_hour(cursor).or_else(|| take_past_midnight(cursor)).or_else(|| take_time(cursor, headed))?;
        let halved = clock.minute.is_none() && draft.part.is_none() && take_half_at_night(cursor);
        if halved {
            clock.minute = Some(30);
            clock.certain = true;
        } else if single && clock.minute.is_none() {
            clock.minute = take_bare_minutes(cursor);
        } else if !headed && clock.minute.is_none() && clock.hour <= 12 && from.digits().is_none() {
            // «تور پنج و پانزده شب» are nights.
            let named = from.before().is_some_and(|token| token.is_unknown() || token.has(Class::Stay));
            clock.minute = if named { None } else { take_minutes_before_part(cursor) };
        }
        clock.half = take_half(cursor).or(half).or(clock.half);
        if draft.part.is_none() {
            clock.half = clock.half.or_else(|| half_of_meal(&from, &clock, cursor));
        }
        // «رأس | ۹ شروع می\u{200C}شود»
        // «رأس | ۹ اینجا باش»
        let told = sharp && (closes(cursor) || stands_within(cursor, Class::Order, 3));
        clock.certain |= told && !headed && clock.hour > 0;
        clock.certain |= !from.is_fresh() && draft.names_day() && draft.part.is_none() && leads_to_hour(&clock, cursor);
        clock.certain |= clock.half.is_some();
        clock.certain |= draft.part.is_some() && clock.minute == Some(30) && is_half_of_part(&from, &clock, cursor);
        clock.certain |=
            draft.part.is_none() && clock.minute == Some(30) && is_half_of_day(draft, &from, &clock, cursor);
        let timecode = clock.minute.is_some() && is_timecode(cursor) && !draft.has_date();
        if timecode || is_zone_offset(&from) || ends_figures(&from) || headed && counts_at_this(&from, &clock, cursor) {
            return None;
        }
        if !headed && (counts_nights(&from, cursor) || is_score(&from, &clock, cursor)) {
            return None;
        }
        // «شنبه تا چهارشنبه | ۷:۳۰ تا ۱۴:۳۰»: the hours of every day until then.
        let ranged = !from.is_fresh() && from.word_before() == Some(Preposition::To);
        let leads = || {
            cursor.look(|after| {
                after.take(Class::DayPart);
                leads_to_last(after)
            })
        };
        if ranged && draft.weekday.is_some() && draft.month.is_none() && leads() {
            return None;
        }
        // «فردا ۶ | بیدارم کن», «دیشب تا سه | بیدار بودم»
        let asked = cursor.is_at(Hint::Waking)
            && (draft.names_day() || ends_day(&from) || stands_within(cursor, Class::Order, 3));
        clock.certain |= asked && clock.minute.is_none() && (1..=12).contains(&clock.hour) && !from.starts_touching();
        // A number is an hour only with a colon, with «ساعت», or with a part of the day.
        if !clock.certain && (draft.part.is_some() || !part_follows(cursor) || leaves_number(draft, clock.hour, cursor))
        {
            return None;
        }
        // «بیست صبح», «پانزده شب» are no hours.
        let other = |hours: PartOfDay| match hours.part {
            DayPart::Morning => clock.hour > 12,
            DayPart::Night => (13..18).contains(&clock.hour),
            _ => false,
        };
        if !clock.certain && cursor.word().is_some_and(other) {
            return None;
        }
        draft.clock = Some(clock);
        if halved {
            draft.part = Some(NamedPart::new(PartOfDay::NIGHT, false));
        }
        Some(())
    })
}

/// «فردا صبح | ۸ و نیم میام»; «امشب ۸ و نیم کیلو» weighs.
fn is_half_of_part(from: &Cursor<'_>, clock: &ClockTime, after: &Cursor<'_>) -> bool {
    !from.starts_touching()
        && (1..=12).contains(&clock.hour)
        && !counts_next(after)
        && (closes(after) || is_told(after))
}

/// «شنبه ۸ و نیم | بیا», «هشت و نیم | امشب»
fn is_half_of_day(draft: &Draft, from: &Cursor<'_>, clock: &ClockTime, after: &Cursor<'_>) -> bool {
    if from.starts_touching() || !(1..=12).contains(&clock.hour) {
        return false;
    }
    if from.is_fresh() {
        let tonight = after.sense(Class::DeicticNight).is_some_and(|night| night.number() == 0);
        return tonight || after.sense(Class::DeicticDay).is_some_and(|day| day.number() > 0);
    }
    draft.names_day() && after.sense(Class::Order).is_some()
}

/// «دیشب تا | سه»; «هر شب تا | سه», «شب\u{200C}ها تا | سه» are many.
fn ends_day(cursor: &Cursor<'_>) -> bool {
    let day = [Class::DeicticDay, Class::DeicticNight, Class::Weekday];
    let named = |token: &Token| day.into_iter().any(|class| cursor.sense_of(token, class).is_some());
    cursor.word_before() == Some(Preposition::To) && cursor.before_last(2).is_some_and(named)
}

/// "davazdah-o | nim-e shab": half past an hour of the night, where "nimeshab" elsewhere is midnight.
fn take_half_at_night(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take(Class::And)?;
        cursor.peek().filter(|token| token.is_latin())?;
        cursor.take_word_if(|hours: PartOfDay| hours.part == DayPart::Midnight).map(|_| ())
    })
}

/// «رأس»; «سر» is more than that: «سر ساعت ۱۰». «پنج رأس» counts sheep.
fn take_sharp(cursor: &mut Cursor<'_>) -> bool {
    let counted =
        cursor.before().is_some_and(|token| matches!(token.kind, TokenKind::Number(_)) || token.has(Class::Cardinal));
    cursor.takes(|cursor| {
        let sharp = cursor.take(Class::Sharp).filter(|_| !counted)?;
        (!sharp.flags.contains(Flags::LATENT) || cursor.sense(Class::Clock).is_some()).then_some(())
    })
}

/// «فردا ۱۰ | تا ۱۲ جلسه دارم», «شنبه ۹ | تا ۱۱ می\u{200C}آیم»; «فردا ۱۰ تا ۱۲ نفر» counts.
fn leads_to_hour(clock: &ClockTime, after: &Cursor<'_>) -> bool {
    clock.minute.is_none()
        && after.look(|after| {
            let to = after.take_word(Preposition::To).is_some();
            let last = after.take_cardinal().filter(|last| to && last.value <= 24 && last.digits <= 2);
            // «فردا ۱۰ | تا ۲ کلاس دارم»; «دیروز ۱۰ تا ۶ باختیم»
            let won = after.peek().is_some_and(|token| token.means(Tense::Past) || token.means(Tense::Present));
            let later =
                |last: Numeral| last.value > u32::from(clock.hour) || clock.hour >= 8 && last.value <= 6 && !won;
            last.is_some_and(later) && is_told(after) && !are_degrees(after)
        })
}

/// «ساعت», in a form «ساعت:».
fn take_head(cursor: &mut Cursor<'_>) -> bool {
    let headed = cursor.take(Class::Clock).is_some();
    if headed && cursor.word_before() != Some(Preposition::At) && is_label(cursor) {
        cursor.advance();
    }
    headed
}

/// A colon after «ساعت», before an hour that counts nothing.
pub(super) fn is_label(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        let labelled = ahead.take_mark(|mark| mark == Mark::Colon) && ahead.take_cardinal().is_some();
        let figures = ahead.touches() && ahead.peek().is_some_and(|token| token.mark() == Some(Mark::Colon));
        // «ساعت: ۱۲ روز شنبه»
        let day = ahead.look(|day| {
            day.take_word(Unit::Day).is_some() && (day.sense(Class::Weekday).is_some() || day.digits().is_some())
        });
        labelled && (figures || day || !counts_next(ahead))
    })
}

/// «ق.ظ», «ب.ظ.», "PM": the half of the day.
fn take_half(cursor: &mut Cursor<'_>) -> Option<HalfDay> {
    const DOTTED: [usize; 3] = ["ب.ظ".len(), "\u{FE8F}.\u{FEC5}".len(), "p.m".len()];
    let half = cursor.take(Class::Meridiem)?.value();
    if cursor.touches() && cursor.last().is_some_and(|token| DOTTED.contains(&(token.end - token.start))) {
        cursor.take_mark(|mark| mark == Mark::Dot);
    }
    Some(half)
}

/// «ساعات», «ساعت\u{200C}های» before an hour.
pub(super) fn take_hours(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let hours = cursor.take_if(Class::Unit, |sense| sense.is(Unit::Hour) && sense.flags.contains(Flags::EZAFE))?;
        cursor.look(|after| {
            after.take_cardinal().filter(|numeral| numeral.value <= 24 && numeral.digits <= 2)?;
            // «ساعتای | ۸ می\u{200C}رسن»; «ساعتای ۲ نفر» are watches.
            let watches = hours.flags.contains(Flags::WEAK) && counts_next(after);
            let counted = watches || after.sense(Class::Unit).is_some() || after.sense(Class::UnitAdjective).is_some();
            (!counted).then_some(())
        })
    })
}

/// `H`, `H:MM[:SS]`, `H و M دقیقه [و S ثانیه]`, `H و نیم|ربع`; with «ساعت» before it also `MM/HH`, `H و M` and «صفر».
fn take_time(cursor: &mut Cursor<'_>, headed: bool) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        // «جلسهٔ | دو و نیم را لغو کن»
        let held = cursor.before().is_some_and(|token| token.means(Hint::Meeting));
        let named = cursor.before().is_some_and(Token::is_unknown);
        let first = take_hour(cursor, headed).filter(|first| first.digits <= 2 && first.value <= 60)?;
        if first.digits > 0 {
            if let Some(second) = take_second_figure(cursor, headed) {
                return take_rest_of_figures(cursor, first.value, second, headed);
            }
        }
        // «نرخ بهره ۲.۲۵ صبح اعلام شد»
        let slashed = if first.digits > 0 && !headed && !named { take_slashed_minute(cursor) } else { None };
        if let Some(minute) = slashed {
            return take_rest_of_figures(cursor, first.value, minute, false);
        }
        // «یه | جمعه شب» is some night.
        if !headed && first.digits == 0 && first.value == 1 && cursor.sense(Class::Weekday).is_some() {
            return None;
        }
        let mut clock = ClockTime { certain: headed, ..ClockTime::hour(hour_of(first.value)?) };
        if let Some(fraction) =
            after_and(cursor, |cursor| take_fraction(cursor).or_else(|| take_half_told(cursor, headed)))
        {
            clock.minute = Some(if fraction == Fraction::Half { 30 } else { 15 });
            // «پنج و ربع»; «پنج و نیم» may be a mark.
            // «۸ و نیم کلاس دارم» has what is held at that hour.
            let told = match fraction {
                Fraction::Quarter => !counts_next(cursor) || cursor.is_at(Hint::Meeting),
                // «هفت و نیم بیدارم کن»
                Fraction::Half => {
                    let object = held && cursor.is_at(Particle::Object);
                    object || cursor.is_at(Hint::Meeting) || cursor.is_at(Hint::Waking) || tells_clock(cursor)
                }
            };
            clock.certain |= told && clock.hour > 0;
        } else if let Some(minutes) = after_and(cursor, take_minutes) {
            clock.minute = Some(minute_of(minutes)?);
            clock.certain = true;
            if let Some(seconds) = after_and(cursor, take_seconds) {
                clock.second = Some(minute_of(seconds)?);
            }
        }
        let goes_on = matches!(cursor.peek().and_then(Token::mark), Some(Mark::Colon | Mark::Percent));
        (headed || !goes_on || !cursor.touches()).then_some(clock)
    })
}

/// «ساعت چهار و | نیمه»: the half, and it is.
fn take_half_told(cursor: &mut Cursor<'_>, headed: bool) -> Option<Fraction> {
    cursor
        .take_word(HalfOf::Any)
        .filter(|_| (headed || answers_clock(cursor)) && closes(cursor))
        .map(|_| Fraction::Half)
}

/// The hour: figures, or words up to their own «و» («هفت و چهل و پنج دقیقه» is 7:45, not 7 + 45).
fn take_hour(cursor: &mut Cursor<'_>, headed: bool) -> Option<Numeral> {
    let part = |cursor: &Cursor<'_>| cursor.sense(Class::DayPart).is_some();
    cursor.attempt(|cursor| {
        let Some(hour) = cursor.take_cardinal() else {
            let linked = cursor.take(Class::LinkedHour)?;
            // «دوی | شب»; «ساعت هشته | ، دیر نکنی»
            let fits = if linked.has_copula() { headed && closes(cursor) } else { part(cursor) };
            let value = linked.number().unsigned_abs();
            return fits.then_some(Numeral { value, digits: 0, form: Form::Cardinal });
        };
        // «ساعت سه\u{200C}ی بعدازظهر», «ساعت ۸ی صبح»
        if headed && cursor.next_token().is_some_and(|token| token.gap < Gap::Space && token.is_unknown()) {
            cursor.takes(|cursor| {
                let letter = cursor.next_token()?;
                cursor.advance();
                // A presentation form has three bytes.
                (matches!(letter.end - letter.start, 2 | 3) && !letter.is_latin() && part(cursor)).then_some(())
            });
        }
        (hour.value <= 24 || hour.digits > 0).then_some(hour)
    })
}

/// The minutes after a colon, or with «ساعت» after a slash or a dot.
fn take_second_figure(cursor: &mut Cursor<'_>, headed: bool) -> Option<u32> {
    cursor.attempt(|cursor| {
        let mark = cursor.peek()?.mark()?;
        let spaced = !cursor.touches();
        let fits = match mark {
            Mark::Colon => !spaced,
            Mark::Slash => headed,
            Mark::Dot => headed && !spaced,
            _ => false,
        };
        cursor.advance();
        if !fits || (!spaced && !cursor.touches()) {
            return None;
        }
        let second = cursor.take_digits(|number| number.digits == 2 || headed)?;
        match (mark, second) {
            // «ساعت ۵.۵», «ساعت ۵/۵» are half past five.
            (Mark::Dot | Mark::Slash, Number { digits: 1, value: 5, .. }) => Some(30),
            (Mark::Dot, Number { digits: 1, .. }) => None,
            _ => Some(second.value),
        }
    })
}

/// «۱۱/۳۰ | شب», «۱۱.۳۰ | شب»: minutes after a slash or a dot, where a part of the day follows.
fn take_slashed_minute(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.attempt(|cursor| {
        let parted = |mark| matches!(mark, Mark::Slash | Mark::Dot);
        let parted = cursor.touches() && cursor.take_mark(parted) && cursor.touches();
        let minute = cursor.take_digits(|number| parted && number.digits == 2 && number.value < 60)?.value;
        cursor.sense(Class::DayPart).filter(|part| !part.flags.contains(Flags::PLURAL)).map(|_| minute)
    })
}

/// The seconds and «دقیقه» after two figures.
fn take_rest_of_figures(cursor: &mut Cursor<'_>, first: u32, second: u32, headed: bool) -> Option<ClockTime> {
    // Printed right to left, the slash form has its minutes first: «30/17».
    let turned = headed && first > 24 && second <= 24;
    let (hour, minute) = if turned { (second, first) } else { (first, second) };
    let mut clock = at(hour_of(hour)?, minute_of(minute)?);
    let seconds = cursor.attempt(|cursor| {
        let colon = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon) && cursor.touches();
        cursor.take_digits(|number| colon && number.digits == 2)
    });
    if let Some(seconds) = seconds {
        clock.second = Some(minute_of(seconds.value)?);
        take_second_fraction(cursor);
    }
    cursor.take_word(Unit::Minute);
    Some(clock)
}

/// «03:20:17.5»: the fraction of a second counts nothing.
fn take_second_fraction(cursor: &mut Cursor<'_>) {
    cursor.takes(|cursor| {
        let point = cursor.touches() && cursor.take_mark(|mark| matches!(mark, Mark::Dot | Mark::Decimal));
        (point && cursor.touches()).then(|| cursor.take_digits(|_| true)).flatten().map(|_| ())
    });
}

/// What `take` does after «و»: «و نیم», «و ربع», «و ۳۰ دقیقه».
fn after_and<T>(cursor: &mut Cursor<'_>, take: impl FnOnce(&mut Cursor<'_>) -> Option<T>) -> Option<T> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        take(cursor)
    })
}

/// «و ۲۸ ثانیه»
fn take_seconds(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.attempt(|cursor| {
        let count = cursor.take_cardinal()?;
        cursor.take_word(Unit::Second)?;
        Some(count.value)
    })
}

/// «ساعت ۷ | و ۴۵»: minutes without «دقیقه», where they count nothing and are no second hour («بین ساعت ۸ و ۱۰», «ساعت ۹ و
/// ۱۱ صبح», «ساعت ۸ و ۲۰ مهر»).
fn take_bare_minutes(cursor: &mut Cursor<'_>) -> Option<u8> {
    if cursor.word_before() == Some(Preposition::Between) {
        return None;
    }
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        let minute = cursor.take_cardinal().filter(|numeral| numeral.digits <= 2 && numeral.value >= 1)?.value;
        let hour = minute <= 12 && cursor.sense(Class::DayPart).is_some();
        let listed = [Class::And, Class::Fraction, Class::Clock].into_iter().any(|class| cursor.sense(class).is_some());
        let dated = cursor.peek().is_some_and(|token| MONTHS.contains(token, cursor.language()));
        let figures = cursor.touches() && cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Colon));
        if hour || listed || dated || figures || counts_next(cursor) { None } else { minute_of(minute) }
    })
}

/// «هشت | و بیست صبح»: minutes of an hour that nothing heads; smaller numbers are hours, as in «هشت و ده صبح».
fn take_minutes_before_part(cursor: &mut Cursor<'_>) -> Option<u8> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        let minute = cursor.take_cardinal().filter(|numeral| numeral.digits <= 2 && numeral.value > 12)?.value;
        let part = cursor.sense(Class::DayPart).is_some_and(|part| !part.flags.contains(Flags::PLURAL));
        minute_of(minute).filter(|minute| minute % 5 == 0 && part)
    })
}

fn hour_of(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|hour| *hour <= 24)
}
