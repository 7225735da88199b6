//! Results in serde's data model.

use super::iso::UtcOffset;
use crate::calendar::{Weekday, Weekdays};
use crate::resolve::{Assumed, AssumedField, Interval, Native, Reference, Resolved, Warning, Warnings};
use core::fmt;
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
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

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Sides;

        impl<'de> Visitor<'de> for Sides {
            type Value = Interval;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the start and the end of an interval, after each other; null for an open side")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sides: A) -> Result<Interval, A::Error> {
                let start: Option<Side> = sides.next_element()?.ok_or_else(|| de::Error::invalid_length(0, &self))?;
                let end: Option<Side> = sides.next_element()?.ok_or_else(|| de::Error::invalid_length(1, &self))?;
                let (start, end) = (start.as_ref().map(Side::as_str), end.as_ref().map(Side::as_str));
                Interval::from_texts(start, end).ok_or_else(|| {
                    de::Error::custom(
                        "expected two dates or times like 2016-09-09 or 2016-11-18T18:00, after each other",
                    )
                })
            }
        }

        deserializer.deserialize_tuple(2, Sides)
    }
}

/// A date or a time as it is written, on the stack.
struct Side {
    bytes: [u8; 32],
    length: usize,
}

impl Side {
    fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl<'de> Deserialize<'de> for Side {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Side;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date or a time like 2016-09-09 or 2016-11-18T18:00")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Side, E> {
                let mut side = Side { bytes: [0; 32], length: text.len() };
                let place = side.bytes.get_mut(..text.len()).ok_or_else(|| E::invalid_length(text.len(), &self))?;
                place.copy_from_slice(text.as_bytes());
                Ok(side)
            }
        }

        deserializer.deserialize_str(Text)
    }
}

macro_rules! as_text {
    ($($type:ty, $what:literal;)*) => {$(
        /// As text.
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::name::deserialize(deserializer, $what)
            }
        }
    )*};
}

as_text! {
    Native, "date like 1395-06-19, 1395-06 or 1395-SU";
    Reference, "time like 2016-11-18 or 2016-11-18T18:00";
}

macro_rules! as_names {
    ($($set:ty: $flag:ty),*) => {$(
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

        impl<'de> Deserialize<'de> for $set {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Names;

                impl<'de> Visitor<'de> for Names {
                    type Value = $set;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a list of names")
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<$set, A::Error> {
                        let mut set = <$set>::default();
                        while let Some(flag) = names.next_element::<$flag>()? {
                            set = set.with(flag);
                        }
                        Ok(set)
                    }
                }

                deserializer.deserialize_seq(Names)
            }
        }
    )*};
}

as_names!(Assumed: AssumedField, Warnings: Warning, Weekdays: Weekday);

/// A map of what is known: `type`, `value`, `interval`, `grain`, `modifier`, `calendar`, `native`, `assumed`, `warnings`
/// and `tier` always, `estimate`, `anchor`, `quant`, `freq`, `rrule`, `offset` and `nearest_valid` where they apply.
/// [`ResolvedRecord`](crate::ResolvedRecord) reads it back.
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
///         + r#""modifier":null,"calendar":"jalali","native":"1395-06-19","assumed":[],"warnings":[],"tier":"core"}"#
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
        let fields = 10 + optional.iter().filter(|&&there| there).count();
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
        map.serialize_entry("tier", self.tier().as_str())?;
        map.end()
    }
}
