//! Edges of periods: "early Friday", "mid-Aban", "late last year", "the end of the year"; "earlier this week".

use super::amount::take_hyphen;
use super::customs;
use super::ends::{ends_phrase, is_all};
use super::marks::take_dash;
use super::period_code::take_code;
use super::relative::{take_deictic, take_earlier_or_later, take_single_unit};
use super::sets::{DASH, DIRECTION, MONTHS, PERIOD_CODE, THE};
use super::slice::{quarter_of_this_year, read_part, take_container};
use super::weekday::take_weekday;
use super::year::take_in_or;
use crate::grammar::prelude::*;

const EDGES: TokenSet = TokenSet::classes(&[Class::Edge]);

/// "In", "on" and "of" after an edge.
const IN_ON_OF: Words = Words::of(Class::Preposition)
    .only(&[Preposition::In as i32, Preposition::On as i32, Preposition::Of as i32])
    .without(Flags::MEASURING);

/// The tokens after an edge: what a period begins with, or what joins it.
const AFTER_EDGE: TokenSet = TokenSet::classes(&[
    Class::Article,
    Class::Direction,
    Class::Final,
    Class::Calendar,
    Class::Unit,
    Class::Era,
    Class::Weekday,
    Class::DeicticDay,
    Class::DeicticNight,
    Class::DeicticYear,
    Class::DayPart,
    Class::Occasion,
    Class::Season,
    Class::DecadeWord,
])
.or(MONTHS)
.or(PERIOD_CODE)
.or(TokenSet::NUMERAL)
.or(DASH)
.or(TokenSet::marks(&[Mark::Apostrophe]))
.or(TokenSet::words(IN_ON_OF));

/// `EDGE PERIOD`: "early Friday", "mid-Aban", "late last year", "the beginning of October 2010", "the end of the year".
pub(super) const EDGE: Rule = Rule::phrase(
    &[
        Named(RuleName::Weekday, "early Friday"),
        Named(RuleName::JalaliMonth, "mid-Aban"),
        Named(RuleName::Relative, "the end of the year"),
        Named(RuleName::PartOfPeriod, "late in the first half of 1395"),
    ],
    &[Prefix::before(EDGES, AFTER_EDGE), Prefix::before(THE, EDGES).then(AFTER_EDGE)],
    read_edge,
);

fn read_edge(cursor: &mut Cursor<'_>) -> Option<Said> {
    let the = cursor.take_word(Article::The).is_some();
    let sense = cursor.take(Class::Edge)?;
    let edge = say::modifier_of(sense.value());
    // "end-2015", "by end-March"; "front-end 2015"
    let hyphened = !the && !cursor.starts_touching() && take_hyphen(cursor).is_some();
    let noun = sense.flags.contains(Flags::EZAFE) && !hyphened;
    if noun {
        cursor.take_word(Preposition::Of)?;
        if take_the_day(cursor) {
            return read_day_at_edge(cursor, edge);
        }
    } else {
        if !hyphened && cursor.touches() {
            take_dash(cursor)?;
        }
        // "late in 2001", "early on Sunday"
        take_in_or(cursor, Preposition::On);
        if the && cursor.sense(Class::Article).is_some() {
            return None;
        }
    }
    let mut within = cursor.restart();
    let said = match read_part(&mut within) {
        Some(said) => {
            *cursor = cursor.joined(within);
            said
        }
        None if cursor.sense(Class::PeriodCode).is_some() => quarter_of_this_year(take_code(cursor)?)?,
        None => read_period_at_edge(cursor, edge, the, noun)?,
    };
    Some(Said { expression: Expression { modifier: Some(edge), ..said.expression }, ..said })
}

/// "the day" after "the end of"
fn take_the_day(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Article::The);
        let day = |unit: Sense| unit.is(Unit::Day) && !unit.flags.contains(Flags::PLURAL);
        cursor.take_if(Class::Unit, day).map(|_| ())
    })
}

/// "the end of the day", "the end of the day Saturday": what follows "day".
fn read_day_at_edge(cursor: &mut Cursor<'_>, edge: Modifier) -> Option<Said> {
    let mut draft = Draft { edge: Some(edge), ..Draft::new() };
    if !take_weekday(&mut draft, cursor) && !take_deictic(&mut draft, cursor) {
        if cursor.is_at(Preposition::Of) {
            return None;
        }
        draft.relative = Some((Unit::Day, 0));
    }
    customs::finish(&draft)
}

/// The period after an adjective ("early Friday") or a noun and "of" ("the end of the year").
fn read_period_at_edge(cursor: &mut Cursor<'_>, edge: Modifier, the: bool, noun: bool) -> Option<Said> {
    let mut draft = Draft { edge: Some(edge), ..Draft::new() };
    let from = cursor.at();
    // "mid-month", not "mid-year results"
    if !noun && edge == Modifier::Mid {
        if let Some(unit @ (Unit::Month | Unit::Year)) = cursor.attempt(take_single_unit) {
            draft.relative = Some((unit, 0));
            return customs::finish(&draft).filter(|_| ends_phrase(cursor));
        }
    }
    cursor.fill(&mut draft);
    if cursor.at() == from && !(noun && take_container(&mut draft, cursor)) {
        return None;
    }
    // "the late 5 March" is no edge of a day; "late on 5 March" is.
    if the && draft.day.is_some() && !noun {
        return None;
    }
    customs::finish(&draft).filter(|said| !matches!(said.expression.anchor, Anchor::Unsaid))
}

/// "by EOM", "the EOY", "EOD Monday", "COB tomorrow"
pub(super) const PERIOD_END: Rule = Rule::phrase(
    &[Named(RuleName::Relative, "by EOM")],
    &[
        Prefix::any(TokenSet::classes(&[Class::PeriodEnd])),
        Prefix::before(TokenSet::words(THE_ARTICLE), TokenSet::classes(&[Class::PeriodEnd])),
    ],
    |cursor| {
        cursor.take_if(Class::Article, |sense| THE_ARTICLE.has(&sense));
        let end = cursor.take(Class::PeriodEnd)?;
        let unit = end.value();
        let named = if unit == Unit::Day { cursor.attempt(take_day_of_end) } else { None };
        // "COB" alone is a corn's.
        if named.is_none() && end.flags.contains(Flags::LATENT) {
            return None;
        }
        let licence = if named.is_some() { Licence::Free } else { Licence::If(ends_alone) };
        let (period, rule) = match named {
            Some(said) => (said.expression, said.rule),
            None => (of_now(unit, cursor.convention()), RuleName::Relative),
        };
        Some(Said { expression: Expression { modifier: Some(Modifier::End), ..period }, rule, licence })
    },
);

const THE_ARTICLE: Words = Words::of(Class::Article).only(&[Article::The as i32]);

/// "EOD | Monday", "EOD | tomorrow": a day and nothing more.
fn take_day_of_end(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut day = Draft::new();
    cursor.fill(&mut day);
    (day.names_day() && !day.has_time()).then(|| customs::finish(&day)).flatten()
}

fn ends_alone(cursor: &Cursor<'_>) -> bool {
    cursor.word_before::<Preposition>().is_some() || cursor.starts_line() && cursor.following().is_none()
}

/// "all week", "all month": the one of now, for all of its length.
pub(super) const ALL: Rule = Rule::pattern(
    &[Named(RuleName::Relative, "all week")],
    &[word(Words::of(Class::Whole)), word(LONG_UNIT.only(&[Unit::Week as i32, Unit::Month as i32]))],
    |taken, convention| Some(of_now(taken.sense(Class::Unit)?.value(), convention)),
)
.licensed(ends_words);

/// "the rest of the week", "the remainder of the year"
pub(super) const REST: Rule = Rule::pattern(
    &[Named(RuleName::Relative, "the rest of the week")],
    &[
        optional(word(Words::of(Class::Article).only(&[Article::The as i32]))),
        word(Words::of(Class::Rest)),
        word(LONG_UNIT.only(&[Unit::Day as i32, Unit::Week as i32, Unit::Month as i32, Unit::Year as i32])),
    ],
    |taken, convention| Some(of_now(taken.sense(Class::Unit)?.value(), convention)),
)
.licensed(|cursor| !cursor.is_at(Preposition::Of) && ends_words(cursor));

/// As [`ends_phrase`], and no hyphen goes on with the word: "all week-old bread".
fn ends_words(cursor: &Cursor<'_>) -> bool {
    let hyphen = cursor.peek().is_some_and(|token| cursor.touches() && token.mark() == Some(Mark::Hyphen));
    ends_phrase(cursor) && !hyphen
}

const LONG_UNIT: Words = Words::of(Class::Unit).without(Flags::PLURAL.union(Flags::LATENT).union(Flags::DOUBLE));

const fn of_now(unit: Unit, convention: Convention) -> Expression {
    Expression::new(Anchor::Relative { unit, offset: 0, calendar: None }, convention)
}

/// "the BOY", "by BOM" in capitals
pub(super) const PERIOD_START: Rule = Rule::pattern(
    &[Named(RuleName::Relative, "by BOM")],
    &[optional(word(Words::of(Class::Article).only(&[Article::The as i32]))), word(Words::of(Class::PeriodStart))],
    |taken, convention| {
        let start = of_now(taken.sense(Class::PeriodStart)?.value(), convention);
        Some(Expression { modifier: Some(Modifier::Start), ..start })
    },
)
.licensed(|cursor| {
    let upper = |token: &Token| token.case == Case::Upper;
    let headline = cursor.taken() == 2 && cursor.first().is_some_and(upper) || cursor.before().is_some_and(upper);
    let led = matches!(cursor.word_before(), Some(Preposition::By | Preposition::To | Preposition::Since));
    cursor.last().is_some_and(upper) && !headline && (led || is_all(cursor))
});

/// "Earlier", "later", which compare with now.
const COMPARATIVE: Words = Words::of(Class::Direction).with(Flags::AGO.union(Flags::ANAPHORIC));

/// "Earlier this week", "later today": the period, without a modifier.
pub(super) const EARLIER: Rule = Rule::phrase(
    &[Named(RuleName::Relative, "earlier this week"), Named(RuleName::DayPartOnDay, "later tonight")],
    &[Prefix::before(
        TokenSet::words(COMPARATIVE),
        TokenSet::classes(&[Class::DeicticDay, Class::DeicticNight, Class::DeicticYear])
            .or(THE)
            .or(DIRECTION)
            .or(TokenSet::words(IN_ON_OF)),
    )],
    read_earlier,
);

fn read_earlier(cursor: &mut Cursor<'_>) -> Option<Said> {
    if !take_earlier_or_later(cursor) {
        return None;
    }
    let mut draft = Draft::new();
    match take_single_unit(cursor) {
        Some(unit) => draft.relative = Some((unit, 0)),
        None => cursor.fill(&mut draft),
    }
    customs::finish(&draft)
}
