//! Results in serde's data model.

use super::iso::UtcOffset;
use crate::calendar::serde::text;
use crate::expression::Tier;
use crate::resolve::{Assumed, Interval, Resolved, Warnings};
use core::fmt;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, SerializeTuple as _, Serializer};

/// Anything that is written as text.
struct Written<T>(T);

impl<T: fmt::Display> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// `["2016-09-09", "2016-09-10"]`, `[start, end)`; an open side is null.
impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sides = serializer.serialize_tuple(2)?;
        sides.serialize_element(&self.start_iso().map(Written))?;
        sides.serialize_element(&self.end_iso().map(Written))?;
        sides.end()
    }
}

macro_rules! as_names {
    ($($set:ty),*) => {$(
        /// The names of what is in the set.
        impl Serialize for $set {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut names = serializer.serialize_seq(Some(self.iter().count()))?;
                for flag in self.iter() {
                    names.serialize_element(flag.as_str())?;
                }
                names.end()
            }
        }
    )*};
}

as_names!(Assumed, Warnings);

text!(Tier, "core, vague or optional");

/// A map of what is known: `type`, `value`, `interval`, `grain`, `modifier`, `calendar`, `native`, `assumed` and
/// `warnings` always, `estimate`, `anchor`, `quant`, `freq`, `rrule`, `offset` and `nearest_valid` where they apply.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::Reference;
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
/// let meaning = taqvim::parse("۱۹ شهریور ۱۳۹۵", &reference)?;
/// assert_eq!(
///     serde_json::to_string(&meaning)?,
///     r#"{"type":"DATE","value":"2016-09-09","interval":["2016-09-09","2016-09-10"],"grain":"day","#.to_owned()
///         + r#""modifier":null,"calendar":"jalali","native":"1395-06-19","assumed":[],"warnings":[]}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl Serialize for Resolved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rule = self.recurrence().and_then(|recurrence| recurrence.rrule().ok());
        let optional = [
            self.estimate().is_some(),
            self.anchor().is_some(),
            self.quant().is_some(),
            self.freq().is_some(),
            rule.is_some(),
            self.offset_minutes().is_some(),
            self.nearest_valid().is_some(),
        ];
        let fields = 9 + optional.iter().filter(|&&there| there).count();
        let mut map = serializer.serialize_map(Some(fields))?;
        map.serialize_entry("type", self.kind().as_str())?;
        map.serialize_entry("value", &self.has_value().then_some(Written(self)))?;
        map.serialize_entry("interval", &self.interval())?;
        if let Some(estimate) = self.estimate() {
            map.serialize_entry("estimate", &estimate)?;
        }
        if let Some(anchor) = self.anchor() {
            map.serialize_entry("anchor", &anchor)?;
        }
        map.serialize_entry("grain", self.grain().as_str())?;
        map.serialize_entry("modifier", &self.modifier().map(|modifier| modifier.as_str()))?;
        map.serialize_entry("calendar", &self.calendar().map(|calendar| calendar.as_str()))?;
        map.serialize_entry("native", &self.native().map(Written))?;
        if let Some(quant) = self.quant() {
            map.serialize_entry("quant", quant)?;
        }
        if let Some(freq) = self.freq() {
            map.serialize_entry("freq", &Written(freq))?;
        }
        if let Some(rule) = rule {
            map.serialize_entry("rrule", &Written(rule))?;
        }
        if let Some(minutes) = self.offset_minutes() {
            map.serialize_entry("offset", &Written(UtcOffset(minutes.into())))?;
        }
        map.serialize_entry("assumed", &self.assumed())?;
        map.serialize_entry("warnings", &self.warnings())?;
        if let Some(nearest) = self.nearest_valid() {
            map.serialize_entry("nearest_valid", &Written(nearest))?;
        }
        map.end()
    }
}
