//! Named days and the days of events, by their keys in `data/`.

use super::Value;
use crate::expression::{EventDay, NamedDay};

impl Value for NamedDay {
    fn code(self) -> i32 {
        self as i32
    }

    #[inline]
    fn from_code(code: i32) -> Self {
        NamedDay::ALL.get(code as usize).copied().unwrap_or(NamedDay::ALL[0])
    }

    #[cfg(test)]
    fn parse(text: &str) -> Option<Self> {
        NamedDay::from_key(text)
    }
}

/// The day of an event, or none where the word is one for many events: «کودتا».
impl Value for Option<EventDay> {
    fn code(self) -> i32 {
        let place = self.and_then(|day| EventDay::ALL.iter().position(|&other| other == day));
        place.map_or(-1, |place| place as i32)
    }

    #[inline]
    fn from_code(code: i32) -> Self {
        EventDay::ALL.get(usize::try_from(code).ok()?).copied()
    }

    #[cfg(test)]
    fn parse(text: &str) -> Option<Self> {
        if text == "-" { Some(None) } else { EventDay::from_key(text).map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_gives_its_day_back() {
        assert!(NamedDay::ALL.iter().all(|&day| NamedDay::from_code(day.code()) == day));
        assert!(EventDay::ALL.iter().all(|&day| Option::<EventDay>::from_code(Some(day).code()) == Some(day)));
        assert_eq!(Option::<EventDay>::parse("-"), Some(None));
        assert_eq!(NamedDay::parse("doomsday"), None);
    }
}
