//! How a date looks: digits, names and the century of short years.

use super::language::Language;
use crate::calendar::JalaliYear;
use crate::numeral::Script;

/// The digits and the names that a pattern is written and read with.
///
/// ```
/// use taqvim::format::{Pattern, Style};
/// use taqvim::{calendar::JalaliYear, jalali, numeral::Script};
///
/// let style = Style::PERSIAN.with_script(Script::Latin).with_reference(JalaliYear::new(1403)?);
/// let pattern = Pattern::new("%d %B %y").unwrap();
/// assert_eq!(pattern.format(jalali!(1395, 6, 19), style).to_string(), "19 شهریور 95");
/// assert_eq!(pattern.read("19 شهریور 95", style), Ok(jalali!(1395, 6, 19)));
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Style {
    pub(super) script: Script,
    pub(super) language: Language,
    pub(super) reference: Option<JalaliYear>,
}

impl Style {
    /// Persian digits and names: `۱۹ شهریور ۱۳۹۵`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::LONG.format(jalali!(1395, 6, 19), Style::PERSIAN).to_string(), "۱۹ شهریور ۱۳۹۵");
    /// ```
    pub const PERSIAN: Style = Style::new(Script::Persian, Language::Persian);
    /// Latin digits, English names: `19 Shahrivar 1395`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::LONG.format(jalali!(1395, 6, 19), Style::ENGLISH).to_string(), "19 Shahrivar 1395");
    /// ```
    pub const ENGLISH: Style = Style::new(Script::Latin, Language::English);
    /// Persian digits, Afghan names: `۱۹ سنبله ۱۳۹۵`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::LONG.format(jalali!(1395, 6, 19), Style::DARI).to_string(), "۱۹ سنبله ۱۳۹۵");
    /// ```
    pub const DARI: Style = Style::new(Script::Persian, Language::Dari);
    /// Persian digits, Pashto names: `۱۹ وږی ۱۳۹۵`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::LONG.format(jalali!(1395, 6, 19), Style::PASHTO).to_string(), "۱۹ وږی ۱۳۹۵");
    /// ```
    pub const PASHTO: Style = Style::new(Script::Persian, Language::Pashto);
    /// Arabic-Indic digits, Sorani names: `١٩ خەرمانان ١٣٩٥`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::LONG.format(jalali!(1395, 6, 19), Style::KURDISH).to_string(), "١٩ خەرمانان ١٣٩٥");
    /// ```
    pub const KURDISH: Style = Style::new(Script::Arabic, Language::Kurdish);

    /// Digits and names as given.
    ///
    /// ```
    /// use taqvim::{format::{Language, Style}, numeral::Script};
    ///
    /// assert_eq!(Style::new(Script::Latin, Language::English), Style::ENGLISH);
    /// ```
    #[must_use]
    pub const fn new(script: Script, language: Language) -> Self {
        Style { script, language, reference: None }
    }

    /// With other digits.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, numeral::Script, jalali};
    ///
    /// let style = Style::PERSIAN.with_script(Script::Latin);
    /// assert_eq!(Pattern::LONG.format(jalali!(1395, 6, 19), style).to_string(), "19 شهریور 1395");
    /// ```
    #[must_use]
    pub const fn with_script(self, script: Script) -> Self {
        Style { script, ..self }
    }

    /// With other names.
    ///
    /// ```
    /// use taqvim::format::{Language, Style};
    ///
    /// assert_eq!(Style::PERSIAN.with_language(Language::Dari), Style::DARI);
    /// ```
    #[must_use]
    pub const fn with_language(self, language: Language) -> Self {
        Style { language, ..self }
    }

    /// With a year that two-digit years lie around when they are read: 95 is the one of reference − 85 ..= reference + 14
    /// that ends so. Without it they are refused.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliYear, format::{Pattern, Style}, jalali};
    ///
    /// let (pattern, style) = (Pattern::new("%D").unwrap(), Style::ENGLISH);
    /// assert!(pattern.read("95/06/19", style).is_err());
    /// let style = style.with_reference(JalaliYear::new(1403)?);
    /// assert_eq!(pattern.read("95/06/19", style), Ok(jalali!(1395, 6, 19)));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn with_reference(self, reference: JalaliYear) -> Self {
        Style { reference: Some(reference), ..self }
    }
}

/// The year of reference − 85 ..= reference + 14 that ends with two digits.
pub(super) const fn full_year(two_digits: i32, reference: i32) -> i32 {
    let first = reference - 85;
    first + (two_digits - first).rem_euclid(100)
}
