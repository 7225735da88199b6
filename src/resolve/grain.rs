//! How fine an expression is.

/// How fine an expression is.
///
/// ```
/// use taqvim::Grain;
///
/// assert!(Grain::Minute < Grain::Day && Grain::Day < Grain::Year);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
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

impl Grain {
    /// Its name in lower case.
    ///
    /// ```
    /// assert_eq!(taqvim::Grain::DayPart.as_str(), "daypart");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Grain::Second => "second",
            Grain::Minute => "minute",
            Grain::Hour => "hour",
            Grain::DayPart => "daypart",
            Grain::Day => "day",
            Grain::Week => "week",
            Grain::Month => "month",
            Grain::Quarter => "quarter",
            Grain::Season => "season",
            Grain::Half => "half",
            Grain::Year => "year",
            Grain::Decade => "decade",
            Grain::Century => "century",
            Grain::Millennium => "millennium",
        }
    }
}
