//! Zones by their names.

use super::Value;
use crate::expression::Zone;

/// The zone that a word names: minutes east of UTC in the tables, `tehran`, or `-` where the word does not say which.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct NamedZone(pub(crate) Option<Zone>);

impl NamedZone {
    pub(crate) const UTC: NamedZone = NamedZone(Some(Zone::Fixed(0)));
}

/// Codes above every distance from UTC.
const TEHRAN: i32 = 1 << 16;
const UNSAID: i32 = TEHRAN + 1;

impl Value for NamedZone {
    fn code(self) -> i32 {
        match self.0 {
            Some(Zone::Fixed(minutes)) => i32::from(minutes),
            Some(Zone::Tehran) => TEHRAN,
            None => UNSAID,
        }
    }

    fn from_code(code: i32) -> Self {
        NamedZone(match code {
            TEHRAN => Some(Zone::Tehran),
            minutes => i16::try_from(minutes).ok().map(Zone::Fixed),
        })
    }

    #[cfg(test)]
    fn parse(text: &str) -> Option<Self> {
        const DAY: i16 = 24 * 60;
        Some(NamedZone(match text {
            "-" => None,
            "tehran" => Some(Zone::Tehran),
            minutes => Some(Zone::Fixed(minutes.parse().ok().filter(|&minutes: &i16| minutes.abs() < DAY)?)),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_read_and_kept() {
        for text in ["0", "210", "-480", "tehran", "-"] {
            let zone = NamedZone::parse(text).expect("a zone");
            assert_eq!(NamedZone::from_code(zone.code()), zone, "{text}");
        }
        assert_eq!((NamedZone::parse("1440"), NamedZone::parse("gmt")), (None, None));
    }
}
