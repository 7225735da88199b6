//! The edges of a period and the whole of it: «اوایل شهریور», «سال\u{200C}های پایانی دههٔ هفتاد», «تمام سال».

use super::amount::PLAIN_UNIT;
use super::beside_number::{closes, counts_next};
use super::container::{CONTAINER, take_container};
use super::customs;
use super::head::take_head;
use super::relative::take_relative_unit;
use super::slice::read_slice;
use super::weekday::take_weekday;
use super::year::{take_every_year, take_same_year};
use crate::grammar::prelude::*;

/// `EDGE [of] PERIOD`: «اوایل شهریور», «پایان سال», «پایان روز جمعه», «سال\u{200C}های پایانی دههٔ هفتاد», «نیمهٔ شعبان».
pub(super) const EDGE: Rule = Rule::phrase(
    &[Named(RuleName::EdgeOfPeriod, "اواخر مهر"), Named(RuleName::Weekend, "آخر این هفته")],
    &[
        Prefix::before(
            TokenSet::classes(&[Class::Edge])
                .or(TokenSet::words(Words::of(Class::Ordinal).with(Flags::SUPERLATIVE)))
                .or(TokenSet::words(Words::of(Class::Final).with(Flags::SUPERLATIVE))),
            EDGED,
        ),
        Prefix::before(PLURALS, TokenSet::classes(&[Class::Edge, Class::Ordinal, Class::Final])),
    ],
    read_edge,
);

/// «تمام سال» is a year.
pub(super) const WHOLE_UNIT: Rule = Rule::pattern(
    &[Named(RuleName::Duration, "تمام سال")],
    &[word(Words::of(Class::Whole)), word(PLAIN_UNIT)],
    |taken, convention| {
        let unit: Unit = taken.word()?;
        (unit >= Unit::Day).then(|| say::length(say::one(unit), Hang::Free, convention))
    },
)
.licensed(closes);

/// «سراسر سال گذشته»: the whole of a period is that period.
pub(super) const WHOLE: Rule = Rule::phrase(
    &[Named(RuleName::Relative, "سراسر سال گذشته")],
    &[Prefix::before(
        TokenSet::classes(&[Class::Whole]),
        TokenSet::classes(&[Class::Demonstrative, Class::Unit, Class::DeicticYear]),
    )],
    |cursor| {
        cursor.take(Class::Whole)?;
        if cursor.look(take_relative_unit).is_none() && cursor.sense(Class::DeicticYear).is_none() {
            return None;
        }
        let mut draft = Draft::new();
        cursor.fill(&mut draft);
        customs::finish(&draft)
    },
);

/// «بقیهٔ ماه», «باقی سال», «بقیهٔ روز»: the period is not over yet.
pub(super) const REST: Rule = Rule::pattern(
    &[Named(RuleName::Relative, "بقیه ماه")],
    &[word(Words::of(Class::Rest)), word(REMAINING)],
    |taken, convention| Some(unit_beside(taken.word()?, 0, convention)),
)
.licensed(|cursor| closes(cursor) || !cursor.peek().is_some_and(|token| FURTHER.contains(token, cursor.language())));

/// «هفته\u{200C}ای که گذشت», «جمعه\u{200C}ای که گذشت», «شنبه\u{200C}ای که می\u{200C}آید»; of «جمعه\u{200C}ای که بازی داشتیم» nothing
/// is known.
pub(super) const PASSED: Rule = Rule::phrase(
    &[Named(RuleName::Relative, "هفته\u{200C}ای که گذشت"), Named(RuleName::Weekday, "جمعه\u{200C}ای که گذشت")],
    &[Prefix::before(
        TokenSet::words(SOME_PERIOD).or(TokenSet::words(SOME_WEEKDAY)),
        TokenSet::classes(&[Class::Passed])
            .or(TokenSet::words(Words::of(Class::Particle).only(&[Particle::Plain as i32]))),
    )],
    |cursor| {
        let convention = cursor.convention();
        if let Some(unit) = cursor.take_if(Class::Unit, |sense| SOME_PERIOD.has(&sense)) {
            cursor.take(Class::Passed)?;
            return Some(Said::sure(unit_beside(unit.value(), -1, convention), RuleName::Relative));
        }
        let weekday = cursor.take_if(Class::Weekday, |sense| SOME_WEEKDAY.has(&sense))?.value();
        let scope = if cursor.take(Class::Passed).is_some() {
            Scope::Last
        } else {
            cursor.take_word(Particle::Plain)?;
            cursor.take_word(Tense::Present)?;
            Scope::Next
        };
        Some(Said::sure(Expression::new(Anchor::Weekday { weekday, scope }, convention), RuleName::Weekday))
    },
);

const SOME_PERIOD: Words = Words::of(Class::Unit).only(LONG).with(Flags::INDEFINITE).without(Flags::PLURAL);

const SOME_WEEKDAY: Words = Words::of(Class::Weekday).with(Flags::INDEFINITE).without(Flags::PLURAL);

const LONG: &[i32] = &[Unit::Week as i32, Unit::Month as i32, Unit::Year as i32];

/// What makes another period of the unit before it: «بقیهٔ سال ۹۵», «باقی ماه گذشته».
const FURTHER: TokenSet = CONTAINER.or(TokenSet::classes(&[Class::Direction, Class::Era, Class::SchoolTerm]));

/// Units of which a rest may be told.
const REMAINING: Words = PLAIN_UNIT.only(&[Unit::Day as i32, Unit::Week as i32, Unit::Month as i32, Unit::Year as i32]);

fn unit_beside(unit: Unit, offset: i32, convention: Convention) -> Expression {
    Expression::new(Anchor::Relative { unit, offset, calendar: None }, convention)
}

const PLURALS: TokenSet = TokenSet::words(Words::of(Class::Unit).with(Flags::PLURAL));

/// The first token of what an edge is of.
const EDGED: TokenSet = CONTAINER.or(TokenSet::classes(&[Class::Weekday, Class::DayPart, Class::Half, Class::Final]));

pub(super) fn read_edge(cursor: &mut Cursor<'_>) -> Option<Said> {
    let first = *cursor;
    let (edge, of) = take_edge(cursor)?;
    // «چاپ اول ۱۳۷۳», «نوبت اول ۹۵»; «از اول ۹۵»
    let noun = |token: &Token| {
        let named = [Class::Counted, Class::Event, Class::Yearly, Class::Unit, Class::Work];
        // «نوبت اول ۹۵ بود»; «علی اول ۹۵ رفت» tells the year.
        let is = |after: &mut Cursor<'_>| {
            after.advance();
            after.sense(Class::Copula).is_some() || counts_next(after)
        };
        token.is_unknown() && cursor.look(is)
            || named.into_iter().any(|class| token.has(class))
            || token.means(Hint::Meeting)
            || token.means(Hint::Dues)
    };
    let numbers = |number: Number| number.digits == 4 || number.digits == 2 && first.before().is_some_and(noun);
    if first.sense(Class::Ordinal).is_some() && cursor.digits().is_some_and(numbers) {
        return None;
    }
    // «اوایل هفتهٔ اول مهر»
    let mut sliced = cursor.restart();
    if let Some(Said { expression, rule, .. }) = read_slice(&mut sliced) {
        let parted = cursor.joined(sliced);
        // «اوایل جمعهٔ دوم مهر» is of the second, as «جمعهٔ دوم مهر» is.
        if let Some((day, said)) = read_whole_day(*cursor).filter(|(day, _)| day.at() >= parted.at()) {
            *cursor = day;
            return Some(Said::sure(Expression { modifier: Some(edge), ..said.expression }, said.rule));
        }
        *cursor = parted;
        return Some(Said::sure(Expression { modifier: Some(edge), ..expression }, rule));
    }
    let mut draft = Draft { edge: Some(edge), licensed: true, ..Draft::new() };
    let half = first.sense(Class::Half).is_some();
    let of_day = of.map_or_else(|| !half && cursor.look(|cursor| take_head(cursor, Unit::Day)), Unit::is_clock);
    take_edged(&mut draft, cursor, of_day)?;
    if first.sense(Class::Edge).is_some() {
        // «اول مهر» is its first day.
        if first.sense(Class::Ordinal).is_some() && draft.month.is_some() && draft.day.is_none() {
            return None;
        }
        // «آخر این هفته»
        if let (Some(_), Some((Unit::Week, offset)), None) = (first.sense(Class::Final), draft.relative, draft.weekday)
        {
            let weekend = Anchor::Weekend { offset: i8::try_from(offset).ok()? };
            return Some(Said::sure(Expression::new(weekend, cursor.convention()), RuleName::Weekend));
        }
    }
    // «نیمهٔ شعبان» is its fifteenth day.
    if half && edge == Modifier::Mid && draft.month.is_some_and(|month| month.calendar == Calendar::Hijri) {
        draft.edge = None;
        draft.day = Some(15);
    }
    let Said { mut expression, rule, .. } = customs::finish(&draft)?;
    expression.modifier = expression.modifier.or(draft.edge);
    Some(Said::sure(expression, if draft.day.is_some() { rule } else { RuleName::EdgeOfPeriod }))
}

/// «جمعهٔ دوم مهر»: a weekday with its day and month, and the cursor after it.
fn read_whole_day(mut cursor: Cursor<'_>) -> Option<(Cursor<'_>, Said)> {
    let mut day = Draft { licensed: true, ..Draft::new() };
    cursor.fill(&mut day);
    let whole = day.weekday.is_some() && day.day.is_some() && day.month.is_some() && !day.has_time();
    let said = customs::finish(&day).filter(|_| whole)?;
    Some((cursor, said))
}

/// What the edge is of; `of_day` where that may be a day.
fn take_edged(draft: &mut Draft, cursor: &mut Cursor<'_>, of_day: bool) -> Option<()> {
    let deictic = [Class::DayPart, Class::DeicticDay, Class::DeicticNight];
    if deictic.into_iter().any(|class| cursor.sense(class).is_some()) {
        cursor.fill(draft);
    } else if !(of_day && take_day(draft, cursor)) {
        if !take_container(draft, cursor) {
            return None;
        }
        // «پایان سال سوم» is of some course.
        if draft.bare_unit.is_some() && cursor.look(|cursor| cursor.take_form(Form::Ordinal)).is_some() {
            return None;
        }
        take_weekday(draft, cursor);
        // «پایان خرداد هر سال», «پایان پاییز آن سال»
        _ = take_every_year(draft, cursor) || take_same_year(draft, cursor);
    }
    Some(())
}

/// The day whose hours were named: «روز جمعه», «سوم اسفند».
fn take_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let mut day = *draft;
        cursor.fill(&mut day);
        let named = !day.has_time() && (day.weekday.is_some() || day.day.is_some());
        named.then(|| *draft = day)
    })
}

/// «اوایل», «پایان»; «سال\u{200C}های پایانی», «روزهای نخست», «واپسین ساعات», with what it counts; «آخر».
fn take_edge(cursor: &mut Cursor<'_>) -> Option<(Modifier, Option<Unit>)> {
    // «دانش\u{200C}آموز ابتدایی امسال» is of a school, «روزهای ابتدایی امسال» of the year.
    let alone = |sense: Sense| !sense.flags.contains(Flags::LATENT);
    if cursor.sense(Class::Edge).is_some_and(alone) {
        return take_edge_word(cursor).map(|edge| (edge, None));
    }
    let outer = take_first_or_last(cursor, is_superlative);
    let of = cursor.take_if(Class::Unit, |sense| sense.flags.contains(Flags::PLURAL))?.value();
    let edge = outer.or_else(|| take_edge_word(cursor)).or_else(|| take_first_or_last(cursor, |_| true))?;
    Some((edge, Some(of)))
}

/// «اوایل», «اواسط», «پایان»
pub(super) fn take_edge_word(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    cursor.take(Class::Edge).map(|sense| say::modifier_of(sense.value()))
}

/// «نخست», «نخستین», «پایانی», «واپسین»
fn take_first_or_last(cursor: &mut Cursor<'_>, pass: fn(Sense) -> bool) -> Option<Modifier> {
    match cursor.take_if(Class::Ordinal, |sense| sense.number() == 1 && pass(sense)) {
        Some(_) => Some(Modifier::Start),
        None => cursor.take_if(Class::Final, pass).map(|_| Modifier::End),
    }
}

const fn is_superlative(sense: Sense) -> bool {
    sense.flags.contains(Flags::SUPERLATIVE)
}
