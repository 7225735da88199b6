//! Writing numbers.

use super::read::NumeralKind;
use super::script::Script;
use super::vocabulary::{HUNDREDS, SCALES, TENS, UNITS};
use core::fmt::{self, Write};

/// A number in the digits of a script.
///
/// ```
/// use taqvim::numeral::{Digits, Script};
///
/// assert_eq!(Digits::new(7, Script::Persian).padded(2).to_string(), "۰۷");
/// assert_eq!(Digits::new(1_234_567, Script::Persian).grouped().to_string(), "۱٬۲۳۴٬۵۶۷");
/// assert_eq!(Digits::new(1395, Script::Arabic).to_string(), "١٣٩٥");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Digits {
    value: u32,
    script: Script,
    width: u8,
    fill: char,
    grouped: bool,
}

impl Digits {
    /// A number, with as many digits as it has.
    ///
    /// ```
    /// use taqvim::numeral::{Digits, Script};
    ///
    /// assert_eq!(Digits::new(1395, Script::Persian).to_string(), "۱۳۹۵");
    /// ```
    #[must_use]
    pub const fn new(value: u32, script: Script) -> Self {
        Digits { value, script, width: 0, fill: script.zero(), grouped: false }
    }

    /// With zeros before it, to a width of at most ten.
    ///
    /// ```
    /// use taqvim::numeral::{Digits, Script};
    ///
    /// assert_eq!(Digits::new(6, Script::Persian).padded(2).to_string(), "۰۶");
    /// ```
    #[must_use]
    pub const fn padded(self, width: u8) -> Self {
        Digits { width, fill: self.script.zero(), ..self }
    }

    /// With spaces before it, to a width of at most ten.
    ///
    /// ```
    /// use taqvim::numeral::{Digits, Script};
    ///
    /// assert_eq!(Digits::new(6, Script::Latin).aligned(2).to_string(), " 6");
    /// ```
    #[must_use]
    pub const fn aligned(self, width: u8) -> Self {
        Digits { width, fill: ' ', ..self }
    }

    /// With the script's separator between groups of three.
    ///
    /// ```
    /// use taqvim::numeral::{Digits, Script};
    ///
    /// assert_eq!(Digits::new(1_234_567, Script::Latin).grouped().to_string(), "1,234,567");
    /// ```
    #[must_use]
    pub const fn grouped(self) -> Self {
        Digits { grouped: true, ..self }
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [0u8; 10];
        let (mut rest, mut length) = (self.value, 0);
        while rest > 0 || length == 0 {
            digits[length % 10] = (rest % 10) as u8;
            rest /= 10;
            length += 1;
        }
        for _ in length..usize::from(self.width.min(10)) {
            f.write_char(self.fill)?;
        }
        for place in (0..length).rev() {
            f.write_char(self.script.digit(digits[place % 10]).unwrap_or(self.fill))?;
            if self.grouped && place > 0 && place % 3 == 0 {
                f.write_char(self.script.thousands_separator())?;
            }
        }
        Ok(())
    }
}

/// A number in Persian words.
///
/// ```
/// use taqvim::numeral::Words;
///
/// assert_eq!(Words::cardinal(1395).to_string(), "یک هزار و سیصد و نود و پنج");
/// assert_eq!(Words::cardinal(1395).bare_thousand().to_string(), "هزار و سیصد و نود و پنج");
/// assert_eq!(Words::ordinal(23).to_string(), "بیست و سوم");
/// assert_eq!(Words::ordinal(30).to_string(), "سی\u{200C}ام");
/// assert_eq!(Words::superlative(4).to_string(), "چهارمین");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Words {
    value: u32,
    kind: NumeralKind,
    bare_thousand: bool,
}

impl Words {
    /// «نوزده»
    ///
    /// ```
    /// use taqvim::numeral::Words;
    ///
    /// assert_eq!(Words::cardinal(25).to_string(), "بیست و پنج");
    /// ```
    #[must_use]
    pub const fn cardinal(value: u32) -> Self {
        Words { value, kind: NumeralKind::Cardinal, bare_thousand: false }
    }

    /// «نوزدهم»; 1 is «یکم».
    ///
    /// ```
    /// use taqvim::numeral::Words;
    ///
    /// assert_eq!(Words::ordinal(19).to_string(), "نوزدهم");
    /// ```
    #[must_use]
    pub const fn ordinal(value: u32) -> Self {
        Words { value, kind: NumeralKind::Ordinal, bare_thousand: false }
    }

    /// «نوزدهمین»; 1 is «یکمین».
    ///
    /// ```
    /// use taqvim::numeral::Words;
    ///
    /// assert_eq!(Words::superlative(19).to_string(), "نوزدهمین");
    /// ```
    #[must_use]
    pub const fn superlative(value: u32) -> Self {
        Words { value, kind: NumeralKind::Superlative, bare_thousand: false }
    }

    /// Says a leading thousand as «هزار» and not as «یک هزار».
    ///
    /// ```
    /// use taqvim::numeral::Words;
    ///
    /// assert_eq!(Words::cardinal(1300).bare_thousand().to_string(), "هزار و سیصد");
    /// ```
    #[must_use]
    pub const fn bare_thousand(self) -> Self {
        Words { bare_thousand: true, ..self }
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Parts { out: f, begun: false };
        let mut rest = self.value;
        let mut last = UNITS[0];
        for (scale, word) in SCALES {
            let group = rest / scale;
            rest %= scale;
            if group > 0 {
                if group > 1 || scale > 1000 || parts.begun || !self.bare_thousand {
                    parts.group(group)?;
                    parts.out.write_char(' ')?;
                    parts.out.write_str(word)?;
                } else {
                    parts.add(word)?;
                }
                last = word;
            }
        }
        if rest > 0 || !parts.begun {
            last = parts.group_but_last(rest)?;
            if self.kind != NumeralKind::Cardinal && last == UNITS[3] {
                // سه → سوم
                last = "سو";
            }
            parts.add(last)?;
        }
        let ending = match self.kind {
            NumeralKind::Cardinal => "",
            NumeralKind::Ordinal if last == TENS[3] => "\u{200C}ام",
            NumeralKind::Superlative if last == TENS[3] => "\u{200C}امین",
            NumeralKind::Ordinal => "م",
            NumeralKind::Superlative => "مین",
        };
        f.write_str(ending)
    }
}

/// Parts with «و» between them.
struct Parts<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    begun: bool,
}

impl Parts<'_, '_> {
    fn add(&mut self, word: &str) -> fmt::Result {
        if self.begun {
            self.out.write_str(" و ")?;
        }
        self.begun = true;
        self.out.write_str(word)
    }

    fn group(&mut self, group: u32) -> fmt::Result {
        let last = self.group_but_last(group)?;
        self.add(last)
    }

    /// Writes a group below 1000 up to its last word, and gives that.
    fn group_but_last(&mut self, group: u32) -> Result<&'static str, fmt::Error> {
        let (hundreds, below) = (HUNDREDS[(group / 100 % 10) as usize], group % 100);
        if group >= 100 {
            if below == 0 {
                return Ok(hundreds);
            }
            self.add(hundreds)?;
        }
        if below < 20 {
            return Ok(UNITS[below as usize % 20]);
        }
        let (tens, ones) = (TENS[(below / 10) as usize % 10], below % 10);
        if ones == 0 {
            return Ok(tens);
        }
        self.add(tens)?;
        Ok(UNITS[ones as usize % 10])
    }
}
