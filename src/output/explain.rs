//! How an expression came to its meaning, for people.

use super::words::Word;
use crate::calendar::{Calendar, Weekday};
use crate::expression::{Anchor, Expression, Kind, Modifier};
use crate::policy::{Lean, Policy};
use crate::resolve::{AssumedField, Interval, Reference, Resolved, Warning};
use core::fmt;

/// The words of an expression, the expression as understood, and the steps from there to its meaning.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Explanation, Finder, Policy, Reference};
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
/// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
/// let meaning = found.resolve(&reference)?;
/// let explanation = Explanation::new(found.as_str(), found.expression(), &meaning, &reference, &Policy::default());
/// let words: Vec<String> = explanation.words().map(|word| format!("{}: {word}", word.as_str())).collect();
/// assert_eq!(words, ["۱۹: number 19", "شهریور: month Shahrivar (Jalali 6)"]);
/// let steps: Vec<String> = explanation.steps().map(|step| step.to_string()).collect();
/// assert_eq!(steps[0], "the document's time is Friday 2016-11-18");
/// # Ok::<(), taqvim::ResolveError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Explanation<'t> {
    text: &'t str,
    expression: Expression,
    meaning: Resolved,
    reference: Reference,
    policy: Policy,
}

impl<'t> Explanation<'t> {
    /// The explanation of an expression that was read from `text` and has that meaning at that reference.
    ///
    /// ```
    /// use taqvim::{Explanation, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let said = taqvim::parse_expression("فردا")?;
    /// let meaning = said.resolve(&reference, &Policy::news())?;
    /// let explanation = Explanation::new("فردا", &said, &meaning, &reference, &Policy::news());
    /// assert_eq!(explanation.understood(), &said);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn new(
        text: &'t str,
        expression: &Expression,
        meaning: &Resolved,
        reference: &Reference,
        policy: &Policy,
    ) -> Self {
        Explanation { text, expression: *expression, meaning: *meaning, reference: *reference, policy: *policy }
    }

    /// The words, with what each can be.
    ///
    /// ```
    /// use taqvim::{Explanation, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let said = taqvim::parse_expression("نوزدهم شهریور")?;
    /// let meaning = said.resolve(&reference, &Policy::news())?;
    /// let explanation = Explanation::new("نوزدهم شهریور", &said, &meaning, &reference, &Policy::news());
    /// let words: Vec<_> = explanation.words().map(|word| word.to_string()).collect();
    /// assert_eq!(words, ["ordinal 19", "month Shahrivar (Jalali 6)"]);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    pub fn words(&self) -> impl Iterator<Item = Word<'t>> + use<'t> {
        Word::all(self.text, self.expression.tier())
    }

    /// The expression as it was understood: what was said and nothing else. Its `Display` is canonical Persian.
    ///
    /// ```
    /// use taqvim::{Explanation, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let said = taqvim::parse_expression("نوزدهم شهریور")?;
    /// let meaning = said.resolve(&reference, &Policy::news())?;
    /// let explanation = Explanation::new("نوزدهم شهریور", &said, &meaning, &reference, &Policy::news());
    /// assert_eq!(explanation.understood().to_string(), "۱۹ شهریور");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn understood(&self) -> &Expression {
        &self.expression
    }

    /// From the expression to its meaning, a sentence each.
    ///
    /// ```
    /// use taqvim::{Explanation, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let said = taqvim::parse_expression("دیروز")?;
    /// let meaning = said.resolve(&reference, &Policy::news())?;
    /// let explanation = Explanation::new("دیروز", &said, &meaning, &reference, &Policy::news());
    /// assert_eq!(explanation.steps().last().unwrap().to_string(), "it covers 2016-11-17/2016-11-18, the end excluded");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    pub fn steps(&self) -> impl Iterator<Item = Step> + use<> {
        let meaning = self.meaning;
        let uses_reference = !matches!(meaning.kind(), Kind::Set)
            && !matches!(self.expression.anchor, Anchor::Vague(_) | Anchor::Any(_));
        let reference = uses_reference.then_some(Step::Reference(self.reference));
        let lean = match self.expression.side {
            Some(_) => Leaning::Sentence(self.policy.on_side(self.expression.side).lean()),
            None => Leaning::Policy(self.policy.lean()),
        };
        let assumed = meaning.assumed().iter().map(move |field| Step::Assumed(field, lean));
        let warned = meaning.warnings().iter().map(move |warning| Step::Warned(warning, meaning));
        let estimate = meaning.estimate().zip(meaning.modifier());
        reference
            .into_iter()
            .chain(assumed)
            .chain(meaning.native().map(|_| Step::Native(meaning)))
            .chain(meaning.has_value().then_some(Step::Value(meaning)))
            .chain(meaning.interval().map(|interval| Step::Interval(interval, meaning)))
            .chain(meaning.anchor().map(Step::Anchor))
            .chain(estimate.map(|(interval, modifier)| Step::Estimate(modifier, interval)))
            .chain(warned)
    }
}

/// One step from an expression to its meaning; its `Display` is a sentence.
///
/// ```
/// use taqvim::{Explanation, Policy};
///
/// let reference = "2016-11-18".parse().unwrap();
/// let said = taqvim::parse_expression("دیروز")?;
/// let meaning = said.resolve(&reference, &Policy::news())?;
/// let explanation = Explanation::new("دیروز", &said, &meaning, &reference, &Policy::news());
/// let steps: Vec<_> = explanation.steps().map(|step| step.to_string()).collect();
/// assert_eq!(steps[1], "its TIMEX3 value is 2016-11-17");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Step {
    /// What it is counted from.
    Reference(Reference),
    /// What the words did not say, and what filled it in.
    Assumed(AssumedField, Leaning),
    /// The date in its own calendar.
    Native(Resolved),
    /// Its TIMEX3 value.
    Value(Resolved),
    /// The interval.
    Interval(Interval, Resolved),
    /// Where a duration lies.
    Anchor(Interval),
    /// The part of the interval that a modifier means.
    Estimate(Modifier, Interval),
    /// A doubt.
    Warned(Warning, Resolved),
}

/// What decides the side of an expression that names none.
///
/// ```
/// use taqvim::{Lean, Leaning};
///
/// let verb = Leaning::Sentence(Lean::Past);
/// assert_eq!(verb.to_string(), "the sentence's verb takes the latest that is not after the document's time");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Leaning {
    /// The policy.
    Policy(Lean),
    /// The verb of the sentence, before the policy.
    Sentence(Lean),
}

impl fmt::Display for Leaning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (by, lean) = match self {
            Leaning::Policy(lean) => ("the policy", lean),
            Leaning::Sentence(lean) => ("the sentence's verb", lean),
        };
        let which = match lean {
            Lean::Past => "the latest that is not after the document's time",
            Lean::Future => "the first that is not before the document's time",
            Lean::Closest => "the nearest to the document's time",
        };
        write!(f, "{by} takes {which}")
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Step::Reference(reference) => {
                let weekday = Weekday::from_day_number(reference.day());
                write!(f, "the document's time is {weekday:?} {reference}")
            }
            Step::Assumed(field, leaning) => assumed(f, field, leaning),
            Step::Native(meaning) => {
                let calendar = match meaning.calendar() {
                    Some(Calendar::Jalali) => "Jalali",
                    Some(Calendar::Hijri) => "lunar Hijri",
                    Some(Calendar::Gregorian) | None => "Gregorian",
                };
                match meaning.native() {
                    Some(native) => write!(f, "in the {calendar} calendar it is {native}"),
                    None => Ok(()),
                }
            }
            Step::Value(meaning) => write!(f, "its TIMEX3 value is {meaning}"),
            Step::Interval(interval, meaning) => {
                write!(f, "it covers {interval}, the end excluded")?;
                match meaning.offset_minutes() {
                    Some(minutes) => write!(f, ", at {} from UTC", super::iso::UtcOffset(minutes.into())),
                    None => Ok(()),
                }
            }
            Step::Anchor(interval) => write!(f, "hung on the document's time it lies in {interval}"),
            Step::Estimate(modifier, interval) => {
                let part = match modifier {
                    Modifier::Start => "early part",
                    Modifier::Mid => "middle",
                    _ => "late part",
                };
                write!(f, "its {part} is estimated, by thirds, as {interval}")
            }
            Step::Warned(warning, meaning) => {
                write!(f, "warning: {}", sentence(warning))?;
                match meaning.nearest_valid() {
                    Some(nearest) if warning == Warning::NonexistentDate => {
                        write!(f, "; the last before it is {nearest}")
                    }
                    _ => Ok(()),
                }
            }
        }
    }
}

fn assumed(f: &mut fmt::Formatter<'_>, field: AssumedField, leaning: Leaning) -> fmt::Result {
    f.write_str(match field {
        AssumedField::Year => return write!(f, "no year is said: {leaning}"),
        AssumedField::Side => return write!(f, "past or coming is not said: {leaning}"),
        AssumedField::Month => "no month is said: it is filled in",
        AssumedField::Day => "no day is said: it is the document's",
        AssumedField::Century => "a year of two digits is the one from 85 years before to 14 after the document's",
        AssumedField::Calendar => "no calendar is said: it is told from the number",
        AssumedField::Meridiem => "the half of the day is not said: the hour is taken as it is",
    })
}

const fn sentence(warning: Warning) -> &'static str {
    match warning {
        Warning::WeekdayMismatch => "the weekday that was said is not that of the date; the date is believed",
        Warning::NonexistentDate => "there is no such date",
        Warning::ReferenceWithoutTime => "the document's time has no time of day to count from",
        Warning::ProjectedCalendar => "the calendar of that year is a projection",
        Warning::OutOfRange => "the date is outside of what the calendars cover",
        Warning::Ambiguous => "the words leave it open, and nothing is filled in",
        Warning::NoAntecedent => "it refers to a date named before, and none was",
    }
}
