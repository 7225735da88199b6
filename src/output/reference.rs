//! The document's own time.

use super::ascii::Ascii;
use super::iso;
use crate::resolve::Reference;
use core::fmt;

/// `2016-11-18`, `2016-11-18T18:00`, `2016-11-18T18:00:30+03:30`: as fine as it was given, with the offset if there is one.
/// What was [named before](Reference::after) is not written.
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Ascii::<32>::new();
        iso::day(&mut out, self.day());
        if let Some(second) = self.second() {
            let fine = (second % 60) as u8;
            iso::clock(&mut out, (second / 3600) as u8, (second / 60 % 60) as u8, (fine > 0).then_some(fine));
        }
        if let Some(minutes) = self.offset_minutes() {
            iso::offset(&mut out, minutes);
        }
        f.pad(out.as_str())
    }
}

/// As it is displayed. What was [named before](Reference::after) is not shown.
impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
