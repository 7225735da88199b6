//! Parts of the day as a language has them: which part of TIMEX3, from which hour to which, and its edge.

use super::Value;
use crate::expression::{DayPart, Modifier, Time};

/// `MO 6-12 start` in the tables: "early morning".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct PartOfDay {
    pub(crate) part: DayPart,
    pub(crate) from: u8,
    pub(crate) to: u8,
    pub(crate) modifier: Option<Modifier>,
}

const PARTS: [(DayPart, &str); 6] = [
    (DayPart::Morning, "MO"),
    (DayPart::Noon, "noon"),
    (DayPart::Afternoon, "AF"),
    (DayPart::Evening, "EV"),
    (DayPart::Night, "NI"),
    (DayPart::Midnight, "midnight"),
];

const EDGES: [(Option<Modifier>, &str); 4] =
    [(None, ""), (Some(Modifier::Start), "start"), (Some(Modifier::Mid), "mid"), (Some(Modifier::End), "end")];

impl PartOfDay {
    /// The night from six o'clock to midnight.
    pub(crate) const NIGHT: PartOfDay = PartOfDay { part: DayPart::Night, from: 18, to: 24, modifier: None };

    /// The time of day that it is.
    pub(crate) const fn time(self) -> Time {
        Time::Part { part: self.part, from: self.from, to: self.to }
    }

    /// True for the whole of the part: «شب», and not «آخر شب».
    pub(crate) fn is_whole(self, part: DayPart) -> bool {
        self.part == part && self.modifier.is_none()
    }
}

impl Value for PartOfDay {
    fn code(self) -> i32 {
        let edge = EDGES.iter().position(|&(edge, _)| edge == self.modifier).unwrap_or(0);
        (self.part as i32) << 16 | (edge as i32) << 12 | i32::from(self.from) << 6 | i32::from(self.to)
    }

    fn from_code(code: i32) -> Self {
        PartOfDay {
            part: PARTS[(code >> 16) as usize % PARTS.len()].0,
            from: (code >> 6 & 0x3F) as u8,
            to: (code & 0x3F) as u8,
            modifier: EDGES[(code >> 12 & 3) as usize].0,
        }
    }

    #[cfg(test)]
    fn parse(text: &str) -> Option<Self> {
        let mut fields = text.split(' ');
        let part = fields.next().and_then(|name| PARTS.iter().find(|(_, known)| *known == name))?.0;
        let (from, to) = fields.next()?.split_once('-')?;
        let (from, to) = (from.parse().ok()?, to.parse().ok()?);
        let edge = fields.next().unwrap_or_default();
        let modifier = EDGES.iter().find(|(_, known)| *known == edge)?.0;
        (fields.next().is_none() && from <= to && to <= 24).then_some(PartOfDay { part, from, to, modifier })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_and_kept() {
        let part = PartOfDay::parse("MO 6-12 start").expect("a part");
        assert_eq!(PartOfDay::from_code(part.code()), part);
        assert_eq!(part.time(), Time::Part { part: DayPart::Morning, from: 6, to: 12 });
        assert!(!part.is_whole(DayPart::Morning) && PartOfDay::NIGHT.is_whole(DayPart::Night));
        for (part, place) in PARTS.iter().zip(0..) {
            assert_eq!(part.0 as i32, place, "the code of a part is its place");
        }
        for wrong in ["MO", "XX 6-12", "MO 12-6", "MO 6-25", "MO 6-12 late", "MO 6-12 end end"] {
            assert_eq!(PartOfDay::parse(wrong), None, "{wrong}");
        }
    }
}
