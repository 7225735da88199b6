//! How long a house of kings reigned.

use super::Value;

/// Its first and its last year of the common era, as astronomers count: `224 651` in the tables.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Reign {
    pub(crate) from: i16,
    pub(crate) to: i16,
}

impl Value for Reign {
    fn code(self) -> i32 {
        i32::from(self.from) << 16 | i32::from(self.to as u16)
    }

    fn from_code(code: i32) -> Self {
        Reign { from: (code >> 16) as i16, to: code as i16 }
    }

    #[cfg(test)]
    fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once(' ')?;
        Some(Reign { from: from.parse().ok()?, to: to.parse().ok()? }).filter(|reign| reign.from <= reign.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reign_is_read_and_kept() {
        for text in ["-549 -329", "-246 223", "224 651", "1501 1736"] {
            let reign = Reign::parse(text);
            assert_eq!(reign.map(|reign| Reign::from_code(reign.code())), reign, "{text}");
        }
        assert_eq!([Reign::parse("651 224"), Reign::parse("224")], [None, None]);
    }
}
