//! Dates in their own calendar.

use super::iso::IsoYear;
use super::timex3::season_code;
use crate::expression::Season;
use crate::resolve::Native;
use core::fmt;

/// `1395-06-19`, `1395-06`, `1395-SU`, `1395-Q2`, `1395-H1`, `1395`, `139X`, `C14`, `XXXX-01-13`.
impl fmt::Display for Native {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Native::Day(year, month, day) => write!(f, "{}-{month:02}-{day:02}", IsoYear(year)),
            Native::Month(year, month) => write!(f, "{}-{month:02}", IsoYear(year)),
            Native::Season(year, season) => {
                let season = Season::ALL.get(usize::from(season).wrapping_sub(1)).copied().unwrap_or(Season::Spring);
                write!(f, "{}-{}", IsoYear(year), season_code(season))
            }
            Native::Quarter(year, quarter) => write!(f, "{}-Q{quarter}", IsoYear(year)),
            Native::Half(year, half) => write!(f, "{}-H{half}", IsoYear(year)),
            Native::Year(year) => IsoYear(year).fmt(f),
            Native::Decade(first) => write!(f, "{:03}X", first.div_euclid(10)),
            Native::Century(number) => write!(f, "C{number}"),
            Native::Yearless(month, Some(day)) => write!(f, "XXXX-{month:02}-{day:02}"),
            Native::Yearless(month, None) => write!(f, "XXXX-{month:02}"),
        }
    }
}
