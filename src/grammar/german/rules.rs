//! Every rule of German.

use crate::calendar::Calendar;
use crate::expression::{Anchor, Convention, Expression, Scope, Unit, Year};
use crate::grammar::engine::cursor::Cursor;
use crate::grammar::engine::pattern::{numeral, word};
use crate::grammar::engine::prefix::Prefix;
use crate::grammar::engine::rule::{Named, Rule};
use crate::grammar::engine::said::Said;
use crate::grammar::shared::customs::Customs;
use crate::grammar::shared::draft::Draft;
use crate::grammar::shared::month_name::MonthName;
use crate::grammar::shared::numeral::Form;
use crate::grammar::shared::rule_name::RuleName;
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::lexicon::{Class, Flags, Preposition};

/// Phrases in the order of their precedence.
pub(super) const RULES: &[&Rule] = &[&DEICTIC, &WEEKDAY, &AGO, &DATE];

/// The elements of a date, in the order of precedence.
pub(super) const ELEMENTS: &[&Rule] = &[&DAY, &YEAR];

/// "heute", "morgen"
const DEICTIC: Rule =
    Rule::pattern(&[Named(RuleName::Relative, "heute")], &[word(Words::of(Class::DeicticDay))], |taken, convention| {
        Some(from_now(Unit::Day, taken.sense(Class::DeicticDay)?.number(), convention))
    });

/// "am | Montag"; "Frau Montag" is a name.
const WEEKDAY: Rule =
    Rule::pattern(&[Named(RuleName::Weekday, "am Montag")], &[word(Words::of(Class::Weekday))], |taken, convention| {
        Some(Expression::new(Anchor::Weekday { weekday: taken.word()?, scope: Scope::Bare }, convention))
    })
    .licensed(|cursor| cursor.word_before() == Some(Preposition::On));

/// "vor drei Tagen"
const AGO: Rule = Rule::pattern(
    &[Named(RuleName::Offset, "vor drei Tagen")],
    &[word(Words::of(Class::Direction).with(Flags::AGO)), numeral(&[Form::Cardinal]), word(Words::of(Class::Unit))],
    |taken, convention| {
        let count = i32::try_from(taken.numeral?.value).ok()?;
        Some(from_now(taken.word()?, -count, convention))
    },
);

/// A day of a month, with or without its year.
const DATE: Rule = Rule::draft(&[], |cursor| {
    let mut draft = Draft::new();
    cursor.fill(&mut draft);
    let (expression, rule) = draft.finish(&CUSTOMS)?;
    Some(Said::sure(expression, rule))
});

/// `N. MONTH`
const DAY: Rule = Rule::element(
    &[Named(RuleName::GregorianDay, "3. Mai 2016")],
    &[Prefix::before(TokenSet::DIGITS, TokenSet::classes(&[Class::MonthGregorian]))],
    |draft, cursor| draft.day.is_none() && cursor.takes(|cursor| take_day(draft, cursor)),
);

fn take_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> Option<()> {
    let day = cursor.take_form(Form::Ordinal).filter(|numeral| (1..=31).contains(&numeral.value))?;
    let month = cursor.take(Class::MonthGregorian)?;
    draft.day = u8::try_from(day.value).ok();
    draft.month = Some(MonthName::plain(Calendar::Gregorian, month.number() as u8));
    Some(())
}

/// The year after a day.
const YEAR: Rule = Rule::element(&[], &[Prefix::within(TokenSet::FOUR_DIGITS)], |draft, cursor| {
    let asked = draft.day.is_some() && !draft.has_year();
    let Some(year) = cursor.take_digits(|number| asked && number.digits == 4) else { return false };
    draft.year = Year::Full(year.value as i16);
    true
});

#[expect(clippy::reversed_empty_ranges, reason = "no year is of the Jalali calendar")]
static CUSTOMS: Customs = Customs {
    convention: Convention::ENGLISH,
    jalali_years: 1..=0,
    jalali_century: None,
    time: |_, _| None,
    refuses: |_| false,
};

const fn from_now(unit: Unit, offset: i32, convention: Convention) -> Expression {
    Expression::new(Anchor::Relative { unit, offset, calendar: None }, convention)
}
