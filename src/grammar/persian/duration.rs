//! Lengths of time and offsets by them: «سه روز», «دو سال و نیم», «۲۰ سال پیش», «۴۸ ساعت گذشته»,
//! «چهارمین هفتهٔ متوالی».

use super::aged::{is_age, is_of_young};
use super::amount::{MEASURED, ONE, PLAIN_UNIT, stands_within, take_amount};
use super::beside_number::{closes, is_praised};
use super::clock::take_clock;
use super::customs;
use super::day_part::take_day_part;
use super::head::THIS;
use super::left::is_left;
use super::many::{LINKED, is_long, takes_again};
use super::number::QUANTITY;
use super::numbered::belongs_to_left;
use super::plan::is_near;
use super::praised::praises_year;
use super::same_day::take_same_day;
use super::shift::{shifted_by, take_shifted};
use super::someday::{is_in_turn, is_someday};
use super::told_after::{
    are_moons, has_passed, leads_to_year, side_after_or, take_again, take_near, take_season, take_span_of,
};
use super::weekday::take_weekday_name;
use crate::grammar::prelude::*;

/// «چهارمین هفتهٔ متوالی»
pub(super) const CONSECUTIVE: Rule = Rule::pattern(
    &[Named(RuleName::Consecutive, "چهارمین هفته متوالی")],
    &[numeral(&[Form::Cardinal, Form::Superlative]), word(Words::of(Class::Unit)), word(Words::of(Class::Consecutive))],
    |taken, convention| {
        let amount = Amount::new(Quantity::whole(taken.numeral?.value), taken.word()?);
        Some(say::length(amount, Hang::Free, convention))
    },
)
.licensed(|cursor| {
    // «دهمین فصل پیاپی» of a player; «سومین فصل پیاپی سود شرکت», «دومین فصل پیاپی کشت» are quarters.
    const FAR: usize = 6;
    let season = cursor.at().checked_sub(2).is_some_and(|place| cursor.at_token(place).is_at(Unit::Season));
    let told = |token: &Token| [Loose::Economy, Loose::Weather].into_iter().any(|word| cursor.means(token, word));
    let before = || (1..FAR).any(|places| cursor.before_last(places).is_some_and(told));
    let after = || is_near(cursor, FAR, told);
    !season || before() || after()
});

/// «دههٔ اخیر», «قرن اخیر»: the latest ten or hundred years.
pub(super) const LATEST: Rule = Rule::pattern(
    &[Named(RuleName::Span, "دهه اخیر")],
    &[
        word(PLAIN_UNIT.only(&[Unit::Decade as i32, Unit::Century as i32, Unit::Millennium as i32])),
        word(Words::of(Class::Direction).with(Flags::LENGTH)),
    ],
    |taken, convention| Some(say::length(say::one(taken.word()?), Hang::Past, convention)),
);

/// «در ساعت گذشته»: the hour before now.
pub(super) const HOUR: Rule = Rule::pattern(
    &[Named(RuleName::Span, "در ساعت گذشته")],
    &[
        word(PLAIN_UNIT.only(&[Unit::Hour as i32])),
        word(Words::of(Class::Direction).with(Flags::SPAN).without(Flags::AGO)),
    ],
    |taken, convention| {
        let side = taken.word().filter(|&side: &Direction| side != Direction::Present)?;
        Some(say::length(say::one(Unit::Hour), say::hang_of(side), convention))
    },
)
.licensed(|cursor| cursor.word_before() == Some(Preposition::In));

/// «ساعتی پیش», «همین ساعتی پیش»: about one.
pub(super) const ABOUT_ONE: Rule = Rule::pattern(
    &[Named(RuleName::Offset, "ساعتی پیش")],
    &[
        optional(word(Words::of(Class::Demonstrative).only(&[Demonstrative::This as i32]))),
        word(Words::of(Class::Unit).with(Flags::INDEFINITE).without(Flags::PLURAL).without(Flags::VAGUE)),
        word(AGO),
    ],
    |taken, convention| {
        let offset = offset(say::one(taken.word()?), Direction::Past, convention)?;
        Some(Expression { modifier: Some(Modifier::Approx), ..offset })
    },
);

/// «تا ساعتی دیگر»
pub(super) const ABOUT_ONE_AHEAD: Rule = Rule::pattern(
    &[Named(RuleName::Offset, "تا ساعتی دیگر")],
    &[
        word(Words::of(Class::Unit).only(&[Unit::Hour as i32]).with(Flags::INDEFINITE).without(Flags::PLURAL)),
        word(Words::of(Class::Direction).only(&[Direction::Future as i32]).with(Flags::AGO).with(Flags::SPAN)),
    ],
    |taken, convention| {
        let offset = offset(say::one(taken.word()?), Direction::Future, convention)?;
        Some(Expression { modifier: Some(Modifier::Approx), ..offset })
    },
)
.licensed(|cursor| cursor.word_before() == Some(Preposition::To));

/// «سه روز», «این سه روز», «دو روز پیش», «برنامهٔ پنج\u{200C}ساله»: all that begins with an amount, which is read once.
pub(super) const AMOUNT: Rule = Rule::phrase(
    &[
        Named(RuleName::Duration, "دو سال و نیم"),
        Named(RuleName::Measure, "سه\u{200C}روزه"),
        Named(RuleName::Span, "۴۸ ساعت گذشته"),
        Named(RuleName::Offset, "دو هفته پیش"),
        Named(RuleName::Later, "سه روز بعد"),
        Named(RuleName::VagueOffset, "چند روز پیش"),
        Named(RuleName::ShiftedDate, "سه روز مانده به نوروز"),
    ],
    // «یکی، دو ماه»
    &[Prefix::before(QUANTITY.or(TokenSet::words(ONE)), MEASURED), Prefix::before(THIS, QUANTITY).then(MEASURED)],
    read_amount,
);

/// «سال\u{200C}ها», «روزهای اخیر», «این سال\u{200C}ها»
pub(super) const PLURAL: Rule = Rule::phrase(
    &[
        Named(RuleName::VagueDuration, "سال\u{200C}های اخیر"),
        Named(RuleName::VagueOffset, "سال\u{200C}ها پیش"),
        Named(RuleName::Reference, "همین روزها"),
    ],
    &[Prefix::any(TokenSet::words(PLURAL_UNIT)), Prefix::before(THIS, TokenSet::words(PLURAL_UNIT))],
    read_plural,
);

/// «پیش»
const AGO: Words =
    Words::of(Class::Direction).only(&[Direction::Past as i32]).with(Flags::AGO).without(Flags::ANAPHORIC);

const PLURAL_UNIT: Words = Words::of(Class::Unit).with(Flags::PLURAL).without(Flags::LATENT);

fn read_plural(cursor: &mut Cursor<'_>) -> Option<Said> {
    let convention = cursor.convention();
    let this = cursor.take_word(Demonstrative::This).is_some();
    let sense = cursor.take_if(Class::Unit, |sense| PLURAL_UNIT.has(&sense))?;
    let unit = sense.value();
    // «سال\u{200C}های زیادی», «سالیان دراز»
    if !this && sense.flags.intersects(LINKED) {
        // «سال\u{200C}های سال», «سالیان سال»
        if unit == Unit::Year && takes_again(cursor) {
            let length = say::length(Amount::new(Quantity::Vague, unit), Hang::Free, convention);
            return Some(Said::sure(length, RuleName::VagueDuration));
        }
        if let Some(many) = cursor.take_word(Hint::Many) {
            let length = say::length(Amount::new(Quantity::Vague, unit), Hang::Free, convention);
            return is_long(unit, many, cursor).then(|| Said::sure(length, RuleName::VagueDuration));
        }
    }
    let hang = match cursor.take(Class::Direction) {
        // «سال\u{200C}ها پیش»; but «سال\u{200C}های پیش»
        Some(direction) if AGO.has(&direction) && !sense.flags.contains(Flags::EZAFE) => {
            return Some(Said::sure(say::vague(Direction::Past, convention), RuleName::VagueOffset));
        }
        Some(direction) => say::hang_of(direction.value()),
        // «این روزهای | تیم ملی»
        None if this && unit == Unit::Day && sense.flags.contains(Flags::EZAFE) => {
            cursor.following().filter(|token| token.is_unknown() || token.means(Hint::Remembered))?;
            return Some(Said::sure(say::vague(Direction::Present, convention), RuleName::Reference));
        }
        None if !stands_alone(cursor, sense, this) => return None,
        // «همین روزها» is now.
        None if this && unit == Unit::Day => {
            return Some(Said::sure(say::vague(Direction::Present, convention), RuleName::Reference));
        }
        None if this => Hang::Past,
        None => Hang::Free,
    };
    let length = say::length(Amount::new(Quantity::Vague, unit), hang, convention);
    Some(Said::sure(length, RuleName::VagueDuration))
}

/// True for a plural unit that is a length with no direction after it.
fn stands_alone(cursor: &Cursor<'_>, sense: Sense, this: bool) -> bool {
    let unit: Unit = sense.value();
    let has = |flags| sense.flags.intersects(flags);
    // «آن روزها» are those that were told of; «این ساعت\u{200C}ها» may be watches.
    if !has(Flags::INDEFINITE) && of_those(cursor) || this && unit == Unit::Hour {
        return false;
    }
    // «مدتی»
    // «پاسخ کوتاه مدتی»; but «برای کوتاه مدتی»
    let led = || cursor.starts_sentence() || cursor.before().is_some_and(|token| token.has(Class::Preposition));
    unit == Unit::While && !has(Flags::EZAFE) && (!has(Flags::WEAK) || led())
        || matches!(unit, Unit::Minute | Unit::Hour) && has(Flags::INDEFINITE) && is_within(cursor)
        // «روزهای بارانی» is no length; «سال\u{200C}ها» is.
        || !has(Flags::EZAFE.union(Flags::INDEFINITE)) && (unit == Unit::Hour || !unit.is_clock())
}

/// «آن سال\u{200C}ها»; but «داروهای آن سال\u{200C}هاست»
fn of_those(cursor: &Cursor<'_>) -> bool {
    let copula = cursor.touches() && cursor.next_token().is_some_and(|token| token.mark().is_none());
    !copula && cursor.before().is_some_and(|token| token.has(Class::Demonstrative))
}

/// «برای دقایقی», «پس از ساعاتی»
fn is_within(cursor: &Cursor<'_>) -> bool {
    let Some(sense) = cursor.before().and_then(|token| token.sense(Class::Preposition)) else { return false };
    // «در دقایقی از بازی» are some of them; «برای دقایقی از زمین بیرون رفت»
    let some = cursor.is_at(Preposition::From) && !sense.flags.contains(Flags::COUNTS);
    sense.is(Preposition::In) && !some || sense.is(Preposition::After)
}

fn read_amount(cursor: &mut Cursor<'_>) -> Option<Said> {
    if belongs_to_left(cursor) || is_year_praised(cursor) {
        return None;
    }
    let convention = cursor.convention();
    let this = cursor.take_word(Demonstrative::This).is_some();
    if let Some(night) = take_nights_ago(cursor) {
        return Some(Said::sure(night, RuleName::Offset));
    }
    let asked = cursor.sense(Class::VagueNumber).is_some().then_some(*cursor);
    let (amount, adjective) = take_amount(cursor)?;
    // «هر | چند سال خوبی نبود» concedes.
    let conceded = |from: &Cursor<'_>| from.before().is_some_and(|token| token.has(Class::Every));
    if asked.is_some_and(|from| conceded(&from) || is_asked(&from, cursor)) {
        return None;
    }
    let length = |hang, rule| Some(Said::sure(say::length(amount, hang, convention), rule));
    if adjective {
        if is_of_young(cursor) {
            return None;
        }
        return match take_span_of(cursor) {
            Some(side) => length(say::hang_of(side), RuleName::Span),
            None => length(Hang::Free, RuleName::Measure),
        };
    }
    if is_someday(&amount, cursor) || is_in_turn(&amount, cursor) || leads_to_year(&amount, cursor) {
        return None;
    }
    // So many working days from now end on a day that only a calendar of holidays knows.
    if take_count_of(&amount, cursor) {
        cursor.take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO) && sense.is(Direction::Future));
        return length(Hang::Free, RuleName::Duration);
    }
    if take_again(&amount, cursor) {
        return Some(Said::sure(say::every(amount, say::PLAIN, convention), RuleName::Every));
    }
    if let Some(season) = take_season(&amount, cursor) {
        return Some(season);
    }
    if let Some(side) = side_after_or(&amount, cursor) {
        return Some(Said::sure(offset(amount, side, convention)?, RuleName::Offset));
    }
    if !this && has_passed(cursor) {
        return length(Hang::Free, RuleName::Duration);
    }
    let amount = take_near(&amount, cursor).unwrap_or(amount);
    if !this {
        if let Some(day) = take_shifted(cursor, &amount) {
            return Some(Said::sure(day, RuleName::ShiftedDate));
        }
    }
    // «سیصد سال پیش از میلاد» is the year.
    if let Some((years, Unit::Year)) = amount.in_smallest() {
        if cursor.take_word(Era::BeforeChrist).is_some() {
            let year = Year::Full(i16::try_from(years).ok()?);
            return customs::finish(&Draft { year, era: Some(Era::BeforeChrist), ..Draft::new() });
        }
    }
    match cursor.take(Class::Direction) {
        None if this && !is_vague(&amount) => None,
        None if this => length(Hang::Past, RuleName::VagueDuration),
        None if is_age(&amount, cursor) || are_moons(&amount, cursor) || praises_year(&amount, cursor) => None,
        None => match shifted_by(&amount, cursor) {
            Some(length) => Some(Said::sure(length, RuleName::Duration)),
            None => length(Hang::Free, RuleName::Duration),
        },
        // «دو روز دیگر فرصت داریم», «پس از یک دهه دیگر»
        Some(more) if is_more(more) && (is_left(cursor) || cursor.word_before() == Some(Preposition::After)) => {
            length(Hang::Free, RuleName::Duration)
        }
        Some(direction) if direction.flags.contains(Flags::AGO) => {
            // «ده دقیقه بعد بیدارم کن», «دو هفته دیگه جمعه بیا»
            let ordered = direction.is(Direction::Future) && !is_vague(&amount) && is_ordered(cursor);
            let weekday = take_weekday_of(&amount, direction, cursor).map(|day| Said::sure(day, RuleName::Weekday));
            if ordered && weekday.is_none() {
                return Some(Said::sure(offset(amount, Direction::Future, convention)?, RuleName::Offset));
            }
            weekday
                .or_else(|| take_same_day(&amount, direction, cursor))
                .or_else(|| from_now(amount, direction, convention))
                .map(|said| at_clock(said, cursor))
        }
        Some(direction) => length(say::hang_of(direction.value()), RuleName::Span),
    }
}

/// «ده روز | کاری», «یک سال | کامل شمسی», «۱۵ روز | تقویمی»: what is counted, true where those are days of work; but «یک
/// سال میلادی گذشت» has no other length.
fn take_count_of(amount: &Amount, cursor: &mut Cursor<'_>) -> bool {
    let (mut working, mut whole) = (false, false);
    let era = |sense: Sense| !sense.flags.contains(Flags::LATENT) && !sense.is(Era::BeforeChrist);
    let unit = amount.in_smallest().map(|(_, unit)| unit);
    let long = unit.is_some_and(|unit| unit >= Unit::Day);
    // «پنجاه سال کاری» is a career.
    let weekly = unit.is_some_and(|unit| unit <= Unit::Week);
    while long
        && cursor.takes(|cursor| {
            let count: Count = cursor.take(Class::CountOf)?.value();
            // «تا ده روز تمام می\u{200C}شود», «سه روز کاری نکرد»
            let done = cursor.sense(Class::Verb).is_some_and(|verb| !verb.is(Tense::Planned))
                && cursor.sense(Class::Copula).is_none();
            working |= count == Count::Working;
            whole |= count == Count::Whole;
            (!done && (count == Count::Whole || weekly)).then_some(())
        })
    {}
    cursor.takes(|cursor| {
        let counted = long && !cursor.is_fresh() && cursor.take_if(Class::Era, era).is_some();
        (counted && (whole || closes(cursor))).then_some(())
    });
    working
}

/// «چند روز مانده است؟», «چند ساعت طول می\u{200C}کشد»: what opens a question asks for a length and names none.
fn is_asked(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    let lasts = after.sense(Class::Left).is_some() || after.is_at(Hint::Lasting);
    // «چند روز تا عید مانده؟»
    let left = lasts || stands_within(after, Class::Left, 4);
    lasts && from.starts_sentence() || left && stands_before_question(after)
}

/// A question mark ends the sentence, a few words ahead.
fn stands_before_question(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 12;
    cursor.look(|cursor| {
        let mut marks = (0..FAR).map_while(|_| cursor.advance_and_peek().map(Token::mark));
        marks.find(|mark| matches!(mark, Some(Mark::Question | Mark::Dot | Mark::Exclamation)))
            == Some(Some(Mark::Question))
    })
}

/// «۱۴۰۳ سال خوبی بود»
fn is_year_praised(cursor: &Cursor<'_>) -> bool {
    cursor
        .look(|after| {
            let year = after.take_digits(|number| number.digits == 4)?;
            is_praised(i16::try_from(year.value).ok()?, after).then_some(())
        })
        .is_some()
}

/// «دیگر»: more, or from now.
fn is_more(direction: Sense) -> bool {
    direction.flags.contains(Flags::AGO.union(Flags::SPAN))
}

/// «بیدارم کن»: what is told to be done counts from now.
fn is_ordered(cursor: &Cursor<'_>) -> bool {
    stands_within(cursor, Class::Order, 4)
}

/// «دو شب پیش»: the night of that day; «چند شب پیش».
fn take_nights_ago(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.attempt(|cursor| {
        let some = cursor.take(Class::VagueNumber).is_some();
        let nights = Quantity::whole(if some { 0 } else { cursor.take_cardinal()?.value });
        cursor.take_word(PartOfDay::NIGHT)?;
        cursor.take_if(Class::Direction, |sense| AGO.has(&sense))?;
        if some {
            return Some(say::vague(Direction::Past, cursor.convention()));
        }
        let day = offset(Amount::new(nights, Unit::Day), Direction::Past, cursor.convention())?;
        Some(Expression { time: Some(PartOfDay::NIGHT.time()), ..day })
    })
}

/// «دو هفته دیگه | دوشنبه»; «دو هفته پیش | دوشنبه ۳ آبان» has its date.
fn take_weekday_of(amount: &Amount, direction: Sense, cursor: &mut Cursor<'_>) -> Option<Expression> {
    let (weeks, _) = amount.in_smallest().filter(|&(_, unit)| unit == Unit::Week)?;
    let offset = i8::try_from(weeks).ok()?.checked_mul(direction.value::<Direction>() as i8)?;
    cursor.attempt(|cursor| {
        let weekday = take_weekday_name(cursor)?;
        let dated = cursor.peek().is_some_and(|token| TokenSet::NUMERAL.contains(token, cursor.language()));
        let anchor = Anchor::Weekday { weekday, scope: Scope::Week(offset) };
        (!dated).then(|| Expression::new(anchor, cursor.convention()))
    })
}

/// «سه روز دیگر | ساعت ۱۱», «دو روز پیش | ساعت ۹ صبح»
fn at_clock(said: Said, cursor: &mut Cursor<'_>) -> Said {
    let Anchor::Relative { unit: Unit::Day, .. } = said.expression.anchor else { return said };
    let headed = cursor.sense(Class::Clock).is_some();
    let time = cursor.attempt(|cursor| {
        let mut draft = Draft::new();
        (headed && take_clock(&mut draft, cursor)).then_some(())?;
        take_day_part(&mut draft, cursor);
        // «سه روز دیگر ساعت ۱۱ جمعه» has a day of its own.
        let dated = [Class::Weekday, Class::DeicticDay].into_iter().any(|class| cursor.sense(class).is_some());
        customs::time(&draft).filter(|_| !dated && !draft.has_date())
    });
    Said { expression: Expression { time: time.or(said.expression.time), ..said.expression }, ..said }
}

/// «سه روز پیش», «چند روز پیش», «دو روز دیگر»
fn from_now(amount: Amount, direction: Sense, convention: Convention) -> Option<Said> {
    let spans = direction.flags.contains(Flags::SPAN);
    let length = say::length(amount, Hang::Free, convention);
    let (expression, rule) = match (is_vague(&amount), direction.value()) {
        (true, side @ Direction::Past) => (say::vague(side, convention), RuleName::VagueOffset),
        (true, side @ Direction::Future) if spans => (say::vague(side, convention), RuleName::VagueOffset),
        (true, _) => (length, RuleName::VagueDuration),
        // «دو روز بعد», «دو روز قبل\u{200C}تر» count from what was told last; «دو روز دیگر» from now.
        (false, Direction::Future) if !spans => (length, RuleName::Later),
        (false, _) if direction.flags.contains(Flags::ANAPHORIC) => (length, RuleName::Later),
        (false, Direction::Future) => (offset(amount, Direction::Future, convention)?, RuleName::Offset),
        (false, _) => (offset(amount, Direction::Past, convention)?, RuleName::Offset),
    };
    Some(Said::sure(expression, rule))
}

fn is_vague(amount: &Amount) -> bool {
    amount.single().is_some_and(|part| part.quantity() == Quantity::Vague)
}

/// So much before or after now, in the smallest unit that was said.
fn offset(amount: Amount, side: Direction, convention: Convention) -> Option<Expression> {
    let (count, unit) = match amount.in_whole_units()? {
        // «یک قرن پیش» is a year.
        (count, unit @ (Unit::Century | Unit::Millennium)) => {
            let years = count.checked_mul(unit.in_units(Unit::Year)?).filter(|&years| years <= i32::MAX as u32);
            // «۴٫۶ میلیارد سال پیش» is too far for a year.
            years.map_or((count, unit), |years| (years, Unit::Year))
        }
        smallest => smallest,
    };
    let offset = i32::try_from(count).ok()?.checked_mul(side as i32)?;
    Some(Expression::new(Anchor::Relative { unit, offset, calendar: None }, convention))
}
