//! How fine an expression is.

use crate::name::named;

/// How fine an expression is.
///
/// ```
/// use taqvim::Grain;
///
/// assert!(Grain::Minute < Grain::Day && Grain::Day < Grain::Year);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Grain {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A part of a day.
    DayPart,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A season.
    Season,
    /// Half a year.
    Half,
    /// A year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
    /// A thousand years.
    Millennium,
}

named!(Grain in "taqvim", "grain" {
    Second = "second", Minute = "minute", Hour = "hour", DayPart = "daypart", Day = "day", Week = "week",
    Month = "month", Quarter = "quarter", Season = "season", Half = "half", Year = "year", Decade = "decade",
    Century = "century", Millennium = "millennium",
});
