//! An expression of a text and what it means.

use crate::given_time::GivenTime;
use crate::interval::Interval;
use crate::occurrences::Occurrences;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use std::fmt::Display;
use std::ops::Bound::{Excluded, Included, Unbounded};
use taqvim::{Policy, Reference, Resolved};

/// A temporal expression: its place in the text, and what it means at a reference under a policy.
///
/// >>> from taqvim import extract
/// >>> [found] = extract("قرارداد ۱۹ شهریور امضا شد.", reference="2016-11-18")
/// >>> found.text, found.start, found.end
/// ('۱۹ شهریور', 8, 17)
/// >>> found.type, found.value, found.native, found.assumed
/// ('DATE', '2016-09-09', '1395-06-19', ('year',))
#[pyclass(frozen, module = "taqvim")]
#[derive(Clone)]
pub(crate) struct Expression {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: String,
    pub(crate) rule: &'static str,
    pub(crate) said: taqvim::Expression,
    pub(crate) meaning: Resolved,
    pub(crate) reference: Reference,
    pub(crate) policy: Policy,
    /// The interval to the end of the next expression, where this one begins a range.
    pub(crate) range: Option<taqvim::Interval>,
    pub(crate) starts_range: bool,
}

impl Expression {
    fn others(&self) -> impl Iterator<Item = Expression> + '_ {
        self.said.alternatives(&self.reference, &self.policy).map(|meaning| Expression {
            meaning,
            range: None,
            starts_range: false,
            ..self.clone()
        })
    }
}

fn pair<'py>(py: Python<'py>, interval: Option<taqvim::Interval>) -> PyResult<Option<Bound<'py, PyList>>> {
    let Some(interval) = interval else { return Ok(None) };
    let sides = [interval.start_iso().map(|iso| iso.to_string()), interval.end_iso().map(|iso| iso.to_string())];
    PyList::new(py, sides).map(Some)
}

#[pymethods]
impl Expression {
    /// Its first code point in the text.
    #[getter]
    const fn start(&self) -> usize {
        self.start
    }

    /// The code point after its last.
    #[getter]
    const fn end(&self) -> usize {
        self.end
    }

    /// Its words, exactly `text[start:end]`.
    #[getter]
    fn text(&self) -> &str {
        &self.text
    }

    /// TIMEX3: `DATE`, `TIME`, `DURATION` or `SET`.
    #[getter]
    fn r#type(&self) -> &'static str {
        self.meaning.kind().as_str()
    }

    /// The TIMEX3 value, `None` for a date that does not exist. The value of a Jalali month, which has no Gregorian name,
    /// is its interval.
    ///
    /// >>> from taqvim import parse
    /// >>> parse("شهریور ۱۳۹۵", reference="2016-11-18").value
    /// '2016-08-22/2016-09-22'
    #[getter]
    fn value(&self) -> Option<String> {
        self.meaning.has_value().then(|| self.meaning.to_string())
    }

    /// What it means in local time; `None` for durations, sets and vague references.
    #[getter]
    fn interval(&self) -> Option<Interval> {
        self.meaning.interval().map(Interval)
    }

    /// The part meant of the interval, where the words narrow it: «اوایل شهریور».
    #[getter]
    fn estimate(&self) -> Option<Interval> {
        self.meaning.estimate().map(Interval)
    }

    /// The interval of a duration that hangs on the reference: «۲۴ ساعت گذشته».
    #[getter]
    fn anchor(&self) -> Option<Interval> {
        self.meaning.anchor().map(Interval)
    }

    /// How fine it is, from `second` to `millennium`.
    #[getter]
    fn grain(&self) -> &'static str {
        self.meaning.grain().as_str()
    }

    /// The TIMEX3 `mod`: `START`, `APPROX` …
    #[getter]
    fn modifier(&self) -> Option<&'static str> {
        self.meaning.modifier().map(|modifier| modifier.as_str())
    }

    /// `jalali`, `gregorian`, `hijri` or `None`.
    #[getter]
    fn calendar(&self) -> Option<&'static str> {
        self.meaning.calendar().map(|calendar| calendar.as_str())
    }

    /// The date in its own calendar where that is not the Gregorian: `1395-06-19`, `1395-SU`, `139X`.
    #[getter]
    fn native(&self) -> Option<String> {
        self.meaning.native().map(|native| native.to_string())
    }

    /// TIMEX3 `quant` of a `SET`.
    #[getter]
    fn quant(&self) -> Option<&'static str> {
        self.meaning.quant()
    }

    /// TIMEX3 `freq` of a `SET`.
    #[getter]
    fn freq(&self) -> Option<String> {
        self.meaning.freq().map(|freq| freq.to_string())
    }

    /// When a `SET` recurs, the value of an `RRULE`: RFC 5545, with the `RSCALE` of RFC 7529 for the months of another
    /// calendar. `None` where no rule can say it; `occurrences` can.
    ///
    /// >>> from taqvim import parse
    /// >>> parse("هر دوشنبه", reference="2016-11-18").rrule
    /// 'FREQ=WEEKLY;BYDAY=MO'
    /// >>> parse("پنجم هر ماه", reference="2016-11-18").rrule
    /// 'RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=5'
    #[getter]
    fn rrule(&self) -> Option<String> {
        rrule(&self.meaning).map(|rule| rule.to_string())
    }

    /// The offset from UTC where the words name one: `+03:30`. The interval is in that zone.
    #[getter]
    fn offset(&self) -> Option<String> {
        self.meaning.offset().map(|offset| offset.to_string())
    }

    /// What the words did not say and was filled in: `year`, `month`, `day`, `century`, `side`, `calendar`, `meridiem`.
    #[getter]
    fn assumed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, assumed(&self.meaning))
    }

    /// What is doubtful: `weekday_mismatch`, `nonexistent_date`, `reference_without_time`, `projected_calendar` …
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, warnings(&self.meaning))
    }

    /// For a date that does not exist, the nearest that does, in its own calendar.
    #[getter]
    fn nearest_valid(&self) -> Option<String> {
        self.meaning.nearest_valid().map(|native| native.to_string())
    }

    /// The other readings, best first.
    ///
    /// >>> from taqvim import parse
    /// >>> [other.value for other in parse("۱۹ شهریور", reference="2016-11-18").alternatives]
    /// ['2017-09-10']
    #[getter]
    fn alternatives(&self) -> Vec<Expression> {
        self.others().collect()
    }

    /// The name of the grammar's rule that read it. Where `parse` joined several («فردا» and «ساعت ۱۰») it is that of the
    /// first, and empty for what it alone reads («۱۵/۷»).
    #[getter]
    const fn rule(&self) -> &'static str {
        self.rule
    }

    /// `core`, `vague` or `optional`.
    #[getter]
    fn tier(&self) -> &'static str {
        self.meaning.tier().as_str()
    }

    /// Whether it is the first of the two ends of a range, «از … تا …»; the next expression is the other.
    #[getter]
    const fn starts_range(&self) -> bool {
        self.starts_range
    }

    /// The interval of the range that it begins.
    ///
    /// >>> from taqvim import extract
    /// >>> first, last = extract("از ۱۹ شهریور تا ۲ مهر تعطیل است.", reference="2016-11-18")
    /// >>> str(first.range)
    /// '2016-09-09/2016-09-24'
    #[getter]
    fn range(&self) -> Option<Interval> {
        self.range.map(Interval)
    }

    /// The value in the Extended Date/Time Format, ISO 8601-2, where it can say it.
    #[getter]
    fn edtf(&self) -> Option<String> {
        self.meaning.edtf().map(|edtf| edtf.to_string())
    }

    /// The intervals of a `SET` that begin in `[start, end)`, in order, exactly in its own calendar; none of what is no set
    /// or says too little ("every few days"). `start` and `end` are dates or times as `extract` takes them, on the wall of
    /// the text: without a start it begins at the reference, without an end it lasts as long as the calendar.
    ///
    /// >>> from taqvim import parse
    /// >>> rent = parse("پنجم هر ماه", reference="2025-11-20")
    /// >>> [str(day) for day in rent.occurrences("2026-02-01", "2026-05-01")]
    /// ['2026-02-24/2026-02-25', '2026-03-25/2026-03-26', '2026-04-25/2026-04-26']
    #[pyo3(signature = (start = None, end = None))]
    fn occurrences(&self, start: Option<GivenTime>, end: Option<GivenTime>) -> Occurrences {
        let start = start.map_or(Unbounded, |start| Included(start.moment()));
        let end = end.map_or(Unbounded, |end| Excluded(end.moment()));
        Occurrences(self.meaning.occurrences((start, end)))
    }

    /// The same words at another reference, or under another policy.
    ///
    /// >>> from taqvim import parse
    /// >>> day = parse("۱۹ شهریور", reference="2016-11-18")
    /// >>> day.resolve(reference="1990-11-18").value
    /// '1990-09-10'
    /// >>> day.resolve(policy="future").value
    /// '2017-09-10'
    #[pyo3(signature = (*, reference = None, policy = None))]
    pub(crate) fn resolve(&self, reference: Option<GivenTime>, policy: Option<&str>) -> PyResult<Expression> {
        let reference = reference.map_or(self.reference, |given| given.0);
        let policy = policy.map_or(Ok(self.policy), crate::settings::policy)?;
        let meaning = self.said.resolve(&reference, &policy).unwrap_or_else(|_| Resolved::out_of_range(&self.said));
        Ok(Expression { meaning, reference, policy, range: None, ..self.clone() })
    }

    /// The object that `taqvim extract --offsets chars --tier …` writes of it, field by field.
    ///
    /// >>> from taqvim import parse
    /// >>> parse("فردا", reference="2016-11-18").to_dict()["interval"]
    /// ['2016-11-19', '2016-11-20']
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let object = PyDict::new(py);
        object.set_item("start", self.start)?;
        object.set_item("end", self.end)?;
        object.set_item("text", &self.text)?;
        object.set_item("type", self.r#type())?;
        object.set_item("value", self.value())?;
        object.set_item("interval", pair(py, self.meaning.interval())?)?;
        for (name, interval) in [("estimate", self.meaning.estimate()), ("anchor", self.meaning.anchor())] {
            if interval.is_some() {
                object.set_item(name, pair(py, interval)?)?;
            }
        }
        object.set_item("grain", self.grain())?;
        object.set_item("modifier", self.modifier())?;
        object.set_item("calendar", self.calendar())?;
        object.set_item("native", self.native())?;
        let of_some = [
            ("quant", self.quant().map(str::to_owned)),
            ("freq", self.freq()),
            ("rrule", self.rrule()),
            ("offset", self.offset()),
        ];
        for (name, value) in of_some {
            if value.is_some() {
                object.set_item(name, value)?;
            }
        }
        object.set_item("assumed", assumed(&self.meaning))?;
        object.set_item("warnings", warnings(&self.meaning))?;
        if let Some(nearest) = self.nearest_valid() {
            object.set_item("nearest_valid", nearest)?;
        }
        object.set_item("rule", self.rule)?;
        object.set_item("tier", self.tier())?;
        let others = PyList::empty(py);
        for other in self.others() {
            let reading = PyDict::new(py);
            reading.set_item("value", other.value())?;
            reading.set_item("interval", pair(py, other.meaning.interval())?)?;
            reading.set_item("assumed", assumed(&other.meaning))?;
            others.append(reading)?;
        }
        if !others.is_empty() {
            object.set_item("alternatives", others)?;
        }
        Ok(object)
    }

    fn __repr__(&self) -> String {
        let value = self.value().unwrap_or_else(|| "no value".to_owned());
        format!("<Expression {:?} {} {value} at {}..{}>", self.text, self.r#type(), self.start, self.end)
    }
}

/// When a set recurs, where a rule can say it.
pub(crate) fn rrule(meaning: &Resolved) -> Option<impl Display + use<>> {
    meaning.recurrence()?.rrule().ok()
}

fn assumed(meaning: &Resolved) -> Vec<&'static str> {
    meaning.assumed().iter().map(|field| field.as_str()).collect()
}

fn warnings(meaning: &Resolved) -> Vec<&'static str> {
    meaning.warnings().iter().map(|warning| warning.as_str()).collect()
}
