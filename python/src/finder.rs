//! Finding in a text, and reading one phrase.

use crate::errors::{parse_error, value_error};
use crate::expression::Expression;
use crate::given_time::GivenTime;
use crate::settings::Choices;
use pyo3::prelude::*;
use pyo3::types::PyType;
use std::iter;
use taqvim::{MatchRange, OffsetUnit, Offsets, Reference, Resolved};

/// A finder with its choices, for many texts.
///
/// `policy` is `"past"` (also `"news"`), `"future"` (`"scheduling"`), `"closest"`, `"narrative"` or `"strict"`; `tier` is
/// `"core"`, `"vague"` or `"optional"`; `languages` a list of `"fa"` and `"en"`; `region` `"iran"` or `"afghanistan"`;
/// `date_order` `"dmy"`, `"mdy"` or `"ymd"`.
///
/// >>> from taqvim import Finder
/// >>> finder = Finder(policy="future")
/// >>> [found.value for found in finder.extract("جلسه جمعه است.", reference="2016-11-15")]
/// ['2016-11-18']
#[pyclass(frozen, module = "taqvim")]
pub(crate) struct Finder {
    pub(crate) finder: taqvim::Finder<'static>,
    /// To make it again where it is unpickled.
    arguments: Arguments,
}

/// The arguments of a finder, in their order.
type Arguments = (Option<String>, Option<String>, Option<Vec<String>>, Option<String>, Option<String>);

#[pymethods]
impl Finder {
    #[new]
    #[pyo3(signature = (policy = None, tier = None, languages = None, region = None, date_order = None))]
    fn new(
        policy: Option<String>,
        tier: Option<String>,
        languages: Option<Vec<String>>,
        region: Option<String>,
        date_order: Option<String>,
    ) -> PyResult<Self> {
        let finder = Choices {
            policy: policy.as_deref(),
            tier: tier.as_deref(),
            languages: languages.as_deref(),
            region: region.as_deref(),
            date_order: date_order.as_deref(),
        }
        .finder()?;
        Ok(Finder { finder, arguments: (policy, tier, languages, region, date_order) })
    }

    /// The expressions of a text, in order, each with its meaning at the reference. Other threads run meanwhile.
    fn extract(&self, py: Python<'_>, text: &str, reference: GivenTime) -> Vec<Expression> {
        let finder = self.finder;
        py.detach(|| expressions(&finder, text, reference.0))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, Arguments) {
        (slf.get_type(), slf.get().arguments.clone())
    }
}

/// The expressions of a text, in order, each with its meaning at the reference.
///
/// `reference` is the document's own time: a `date`, a `datetime`, a `JalaliDate`, a `JalaliDateTime` or ISO 8601 text; the
/// library never reads the clock. The other choices are those of `Finder`. Offsets count code points, as Python's strings
/// do: `text[found.start:found.end] == found.text`.
///
/// >>> from taqvim import extract
/// >>> text = "هفتهٔ آینده، شنبه ۲۹ آبان؛ on 19 Shahrivar."
/// >>> for found in extract(text, reference="2016-11-18"):
/// ...     print(found.type, found.value, found.interval)
/// DATE 2016-W47 2016-11-19/2016-11-26
/// DATE 2016-11-19 2016-11-19/2016-11-20
/// DATE 2016-09-09 2016-09-09/2016-09-10
#[pyfunction]
#[pyo3(signature = (text, *, reference, policy = None, tier = None, languages = None, region = None, date_order = None))]
#[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub(crate) fn extract(
    py: Python<'_>,
    text: &str,
    reference: GivenTime,
    policy: Option<&str>,
    tier: Option<&str>,
    languages: Option<Vec<String>>,
    region: Option<&str>,
    date_order: Option<&str>,
) -> PyResult<Vec<Expression>> {
    let finder = Choices { policy, tier, languages: languages.as_deref(), region, date_order }.finder()?;
    Ok(py.detach(|| expressions(&finder, text, reference.0)))
}

/// What one phrase means, as people type it into a field; all of it must be one expression: its `text` is the whole phrase
/// without the blanks around it.
///
/// `ParseError`, a `ValueError` with the place, where the phrase holds no expression, more than one or other words beside it;
/// another `ValueError` where the date is outside of its calendar.
///
/// >>> from taqvim import parse
/// >>> str(parse("هفتهٔ آینده", reference="2016-11-18").interval)
/// '2016-11-19/2016-11-26'
/// >>> parse("کتاب", reference="2016-11-18")
/// Traceback (most recent call last):
///   ...
/// taqvim.ParseError: no temporal expression at characters 0..4
#[pyfunction]
#[pyo3(signature = (phrase, *, reference, policy = None))]
pub(crate) fn parse(py: Python<'_>, phrase: &str, reference: GivenTime, policy: Option<&str>) -> PyResult<Expression> {
    let policy = policy.map_or_else(|| Ok(taqvim::Policy::default()), crate::settings::policy)?;
    let mut offsets = Offsets::new(phrase, OffsetUnit::Chars);
    let said = taqvim::parse_expression(phrase).map_err(|error| {
        let place = offsets.at(error.range().start)..offsets.at(error.range().end);
        let sentence = format!("{} at characters {place:?}", error.reason());
        parse_error(py, sentence, place)
    })?;
    let meaning = said.resolve(&reference.0, &policy).map_err(value_error)?;
    let text = phrase.trim();
    let start = offsets.at(phrase.len() - phrase.trim_start().len());
    Ok(Expression {
        start,
        end: start + text.chars().count(),
        text: text.to_owned(),
        rule: taqvim::Finder::new().find_iter(text).next().map_or("", |first| first.rule()),
        said,
        meaning,
        reference: reference.0,
        policy,
        range: None,
        starts_range: false,
    })
}

/// An expression at another reference, or under another policy: `expression.resolve(…)` as a function.
///
/// >>> from taqvim import parse, resolve
/// >>> resolve(parse("فردا", reference="2016-11-18"), reference="2020-01-01").value
/// '2020-01-02'
#[pyfunction]
#[pyo3(signature = (expression, *, reference, policy = None))]
pub(crate) fn resolve(expression: &Expression, reference: GivenTime, policy: Option<&str>) -> PyResult<Expression> {
    expression.resolve(Some(reference), policy)
}

/// An expression of a text with its meaning, before anything is made for Python.
pub(crate) struct Found<'t> {
    pub(crate) place: taqvim::Match<'t>,
    pub(crate) meaning: Resolved,
    /// The reference that it was resolved at.
    pub(crate) reference: Reference,
    /// The interval of the range that it begins.
    pub(crate) range: Option<taqvim::Interval>,
}

/// The expressions of a text; one outside of the calendars means nothing, with a warning.
pub(crate) fn found<'t>(
    finder: &taqvim::Finder<'static>,
    text: &'t str,
    reference: Reference,
) -> impl Iterator<Item = Found<'t>> + use<'t> {
    let finder = *finder;
    let mut resolutions = finder.resolve_iter(text, &reference);
    let each = iter::from_fn(move || {
        let reference = *resolutions.reference();
        let (place, meaning) = resolutions.next()?;
        let meaning = meaning.unwrap_or_else(|_| Resolved::out_of_range(place.expression()));
        Some(Found { place, meaning, reference, range: None })
    });
    let mut all = each.peekable();
    iter::from_fn(move || {
        let mut found = all.next()?;
        if found.place.starts_range() {
            let range = all.peek().and_then(|last| MatchRange::new(found.place, last.place));
            found.range = range.and_then(|range| finder.resolve_range(&range, &found.reference).ok().flatten());
        }
        Some(found)
    })
}

fn expressions(finder: &taqvim::Finder<'static>, text: &str, reference: Reference) -> Vec<Expression> {
    let mut offsets = Offsets::new(text, OffsetUnit::Chars);
    let expression = |Found { place, meaning, reference, range }: Found<'_>| Expression {
        start: offsets.at(place.start()),
        end: offsets.at(place.end()),
        text: place.as_str().to_owned(),
        rule: place.rule(),
        said: *place.expression(),
        meaning,
        reference,
        policy: *finder.policy(),
        range,
        starts_range: place.starts_range(),
    };
    found(finder, text, reference).map(expression).collect()
}
