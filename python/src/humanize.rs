//! How far a day or a time is from the reference, in words.

use crate::errors::value_error;
use crate::given_time::GivenTime;
use crate::settings::choose;
use crate::style::DIGITS;
use pyo3::prelude::*;
use taqvim::{Formality, Grain, HumanizeLanguage};

const LANGUAGES: [(&str, HumanizeLanguage); 3] =
    [("fa", HumanizeLanguage::Persian), ("prs", HumanizeLanguage::Dari), ("en", HumanizeLanguage::English)];

const FORMALITIES: [(&str, Formality); 3] =
    [("formal", Formality::Formal), ("neutral", Formality::Neutral), ("colloquial", Formality::Colloquial)];

/// What `digits` is for a number in words.
const WORDS: &str = "words";

/// Says how far a day or a time is from the reference: «۳ روز پیش», «فردا», "in 2 weeks".
///
/// Both are dates or times as `extract` takes them. `language` is `fa`, `prs` (Dari) or `en`; `formality` is `formal`,
/// `neutral` or `colloquial`; `digits` is `latin`, `persian`, `arabic` or `words`, and otherwise what the language uses.
/// `numeric=True` writes a number always: «۱ روز دیگر» and not «فردا». `smallest` and `largest` are the finest and the
/// coarsest unit: `second`, `minute`, `hour`, `day`, `week`, `month` or `year`.
///
/// A number that would be more than half a unit off is said in the next finer unit. `parse` reads the words back, with
/// the same reference, as an interval that holds the day or the time.
///
/// >>> from taqvim import humanize
/// >>> humanize("2016-11-15", reference="2016-11-18"), humanize("2016-11-19", reference="2016-11-18")
/// ('۳ روز پیش', 'فردا')
/// >>> humanize("2016-11-30", reference="2016-11-18", language="en")
/// 'in 2 weeks'
/// >>> humanize("2016-11-30", reference="2016-11-18", formality="colloquial", digits="words")
/// 'دو هفتهٔ دیگه'
/// >>> humanize("2016-06-18", reference="2016-11-18", largest="day")
/// '۱۵۳ روز پیش'
#[pyfunction]
#[pyo3(signature = (when, *, reference, language = "fa", formality = "neutral", digits = None, numeric = false, smallest = "minute", largest = "year"))]
#[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub(crate) fn humanize(
    when: GivenTime,
    reference: GivenTime,
    language: &str,
    formality: &str,
    digits: Option<&str>,
    numeric: bool,
    smallest: &str,
    largest: &str,
) -> PyResult<String> {
    let mut said = taqvim::humanize(when.0, &reference.0)
        .with_language(choose("language", language, &LANGUAGES)?)
        .with_formality(choose("formality", formality, &FORMALITIES)?)
        .with_smallest(grain("smallest", smallest)?)
        .with_largest(grain("largest", largest)?);
    if numeric {
        said = said.numeric();
    }
    said = match digits {
        None => said,
        Some(WORDS) => said.in_words(),
        Some(digits) => said.with_script(choose("digits", digits, &DIGITS)?),
    };
    Ok(said.to_string())
}

fn grain(argument: &str, name: &str) -> PyResult<Grain> {
    name.parse().map_err(|error| value_error(format_args!("{argument} {name:?}: {error}")))
}
