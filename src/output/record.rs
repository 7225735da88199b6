//! A result as a record: what serde writes of a [`Resolved`], and reads back.

use crate::calendar::Calendar;
use crate::expression::{Kind, Modifier, Tier};
use crate::resolve::{Assumed, Grain, Interval, Native, Resolved, Warnings};
use alloc::string::{String, ToString as _};

/// What is known of a [`Resolved`], with its TIMEX3 value as text: it has the JSON of one, and is read back from it.
///
/// A `Resolved` is made by resolving, and has no other way in; what is kept in a file or sent to another program is read
/// as a record.
///
/// ```
/// use taqvim::{Grain, Native, Reference, ResolvedRecord};
///
/// let reference: Reference = "2016-11-18T18:00".parse()?;
/// let meaning = taqvim::parse("شهریور ۱۳۹۵", &reference)?;
/// let record = ResolvedRecord::from(&meaning);
/// assert_eq!(record.value.as_deref(), Some("2016-08-22/2016-09-22"));
/// assert_eq!((record.grain, record.native), (Grain::Month, Some(Native::Month { year: 1395, month: 6 })));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolvedRecord {
    /// The TIMEX3 type.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: Kind,
    /// The TIMEX3 value.
    pub value: Option<String>,
    /// `[start, end)`.
    pub interval: Option<Interval>,
    /// The third of the interval that «اوایل» means.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub estimate: Option<Interval>,
    /// Where a duration lies that hangs on the reference.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub anchor: Option<Interval>,
    /// How fine it is.
    pub grain: Grain,
    /// TIMEX3 `mod`.
    pub modifier: Option<Modifier>,
    /// The calendar that the expression is in.
    pub calendar: Option<Calendar>,
    /// The date in that calendar, where it is not Gregorian.
    pub native: Option<Native>,
    /// TIMEX3 `quant` of a set.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub quant: Option<String>,
    /// TIMEX3 `freq` of a set.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub freq: Option<String>,
    /// The recurrence rule of a set, where one says it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rrule: Option<String>,
    /// Minutes east of UTC, where the words named a zone.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "offset", default, skip_serializing_if = "Option::is_none", with = "offset")
    )]
    pub offset_minutes: Option<i32>,
    /// What was filled in.
    pub assumed: Assumed,
    /// What is doubtful.
    pub warnings: Warnings,
    /// For a date that does not exist, the last that does before it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub nearest_valid: Option<Native>,
    /// How sure it is that a reader would mark the expression; the default where a record that is read back has none, as
    /// those of the program.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tier: Tier,
}

impl From<&Resolved> for ResolvedRecord {
    fn from(meaning: &Resolved) -> Self {
        ResolvedRecord {
            kind: meaning.kind(),
            value: meaning.has_value().then(|| meaning.to_string()),
            interval: meaning.interval(),
            estimate: meaning.estimate(),
            anchor: meaning.anchor(),
            grain: meaning.grain(),
            modifier: meaning.modifier(),
            calendar: meaning.calendar(),
            native: meaning.native(),
            quant: meaning.quant().map(String::from),
            freq: meaning.freq().map(|freq| freq.to_string()),
            rrule: meaning.recurrence().and_then(|recurrence| Some(recurrence.rrule().ok()?.to_string())),
            offset_minutes: meaning.offset_minutes().map(i32::from),
            assumed: meaning.assumed(),
            warnings: meaning.warnings(),
            nearest_valid: meaning.nearest_valid(),
            tier: meaning.tier(),
        }
    }
}

/// `"+03:30"`
#[cfg(feature = "serde")]
mod offset {
    use super::String;
    use crate::output::iso::UtcOffset;
    use crate::output::read::offset_minutes;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(minutes: &Option<i32>, serializer: S) -> Result<S::Ok, S::Error> {
        match minutes {
            Some(minutes) => serializer.collect_str(&UtcOffset(*minutes)),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i32>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        let read = |text: String| offset_minutes(&text).ok_or(D::Error::custom("expected an offset like +03:30"));
        text.map(read).transpose()
    }
}
