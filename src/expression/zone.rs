//! Zones that the words beside a clock time name.

/// What tells how far from UTC a clock time is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Zone {
    /// So many minutes east of UTC, on every day.
    Fixed(i16),
    /// The clocks of Tehran, which had a summer time in some years.
    Tehran,
}
