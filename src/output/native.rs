//! Dates in their own calendar.

use super::ascii::Ascii;
use super::iso;
use super::timex3::season_code;
use crate::expression::Season;
use crate::resolve::Native;
use core::fmt;

/// `1395-06-19`, `1395-06`, `1395-SU`, `1395-Q2`, `1395-H1`, `1395`, `139X`, `C14`, `XXXX-01-13`.
impl fmt::Display for Native {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Ascii::<24>::new();
        let after_hyphen = |out: &mut Ascii<24>, number: u8| {
            out.byte(b'-');
            out.two(number);
        };
        match *self {
            Native::Day { year, month, day } => {
                iso::year(&mut out, year);
                after_hyphen(&mut out, month);
                after_hyphen(&mut out, day);
            }
            Native::Month { year, month } => {
                iso::year(&mut out, year);
                after_hyphen(&mut out, month);
            }
            Native::Season { year, season } => {
                let season = Season::ALL.get(usize::from(season).wrapping_sub(1)).copied().unwrap_or(Season::Spring);
                iso::year(&mut out, year);
                out.byte(b'-');
                out.text(season_code(season));
            }
            Native::Quarter { year, quarter } => {
                iso::year(&mut out, year);
                out.text("-Q");
                out.number(u32::from(quarter), 1);
            }
            Native::Half { year, half } => {
                iso::year(&mut out, year);
                out.text("-H");
                out.number(u32::from(half), 1);
            }
            Native::Year { year } => iso::year(&mut out, year),
            Native::Decade { first } => {
                out.number(first.div_euclid(10).unsigned_abs(), 3);
                out.byte(b'X');
            }
            Native::Century { number } => {
                out.byte(b'C');
                if number < 0 {
                    out.byte(b'-');
                }
                out.number(number.unsigned_abs(), 1);
            }
            Native::Yearless { month, day } => {
                out.text("XXXX");
                after_hyphen(&mut out, month);
                if let Some(day) = day {
                    after_hyphen(&mut out, day);
                }
            }
        }
        f.pad(out.as_str())
    }
}
