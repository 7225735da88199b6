//! Times within a day.

/// A time within a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Time {
    /// A clock time, hours 0..=24: half past twelve at night is 24:30 of the day that it ends.
    Clock { hour: u8, minute: Option<u8>, second: Option<u8>, meridiem: Meridiem },
    /// Hours of a set, to the minute: «هر دوشنبه از ۹ تا ۱۱». They end on the next day where they end no later than they begin.
    Hours { hour: u8, minute: u8, to_hour: u8, to_minute: u8, meridiem: Meridiem },
    /// A part of the day; `from` and `to` are its hours, 0..=30 (past 24: into the next day).
    Part { part: DayPart, from: u8, to: u8 },
}

impl Time {
    /// The clock time at which hours begin; any other time as it is.
    pub(crate) const fn begin(self) -> Self {
        match self {
            Time::Hours { hour, minute, meridiem, .. } => {
                Time::Clock { hour, minute: if minute > 0 { Some(minute) } else { None }, second: None, meridiem }
            }
            time => time,
        }
    }

    /// The seconds since midnight at which it begins and ends; from 86 400 on they are of the next day. A clock time
    /// lasts a minute, or a second where it has seconds.
    pub(crate) const fn seconds(self) -> (i64, i64) {
        match self {
            Time::Clock { hour, minute, second, .. } => {
                let minute = match minute {
                    Some(minute) => minute as i64,
                    None => 0,
                };
                let start = hour as i64 * 3600 + minute * 60;
                match second {
                    Some(second) => (start + second as i64, start + second as i64 + 1),
                    None => (start, start + 60),
                }
            }
            Time::Hours { hour, minute, to_hour, to_minute, .. } => {
                let start = hour as i64 * 3600 + minute as i64 * 60;
                let end = to_hour as i64 * 3600 + to_minute as i64 * 60;
                (start, if end > start { end } else { end + 86_400 })
            }
            Time::Part { from, to, .. } => {
                let start = from as i64 * 3600;
                (start, if from == to { start + 60 } else { to as i64 * 3600 })
            }
        }
    }
}

/// Whether the half of the day was said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Meridiem {
    /// By a part of the day, an a.m./p.m., or a 24-hour figure.
    Said,
    /// Not at all: 5 may be 17.
    Open,
    /// Not at all, of an hour that stands alone: where it is said to come, the next of the two.
    Next,
}

/// The TIMEX3 parts of a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum DayPart {
    /// `TMO`
    Morning,
    /// `T12:00`
    Noon,
    /// `TAF`
    Afternoon,
    /// `TEV`
    Evening,
    /// `TNI`
    Night,
    /// `T24:00`
    Midnight,
}
