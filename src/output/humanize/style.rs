//! What is chosen about the words.

use crate::expression::Convention;
use crate::format::Language;
use crate::name::{ParseNameError, named};
use crate::numeral::Script;

/// The languages of [`humanize`](crate::humanize).
///
/// ```
/// use taqvim::{HumanizeLanguage, humanize};
///
/// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
/// let languages = [HumanizeLanguage::Persian, HumanizeLanguage::Dari, HumanizeLanguage::English];
/// let now = day.and_hms_opt(18, 0, 0).unwrap();
/// let said = languages.map(|language| humanize(now, &now.into()).with_language(language).to_string());
/// assert_eq!(said, ["همین الان", "همین حالا", "just now"]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum HumanizeLanguage {
    /// The Persian of Iran.
    #[default]
    Persian,
    /// The Persian of Afghanistan.
    Dari,
    /// English.
    English,
}

named!(HumanizeLanguage in "taqvim", "language" { Persian = "persian", Dari = "dari", English = "english" });

impl HumanizeLanguage {
    pub(super) const fn convention(self) -> Convention {
        match self {
            HumanizeLanguage::Persian => Convention::IRAN,
            HumanizeLanguage::Dari => Convention::AFGHANISTAN,
            HumanizeLanguage::English => Convention::ENGLISH,
        }
    }
}

impl From<HumanizeLanguage> for Language {
    /// ```
    /// use taqvim::{HumanizeLanguage, format::Language};
    ///
    /// assert_eq!(Language::from(HumanizeLanguage::Dari), Language::Dari);
    /// ```
    fn from(language: HumanizeLanguage) -> Self {
        match language {
            HumanizeLanguage::Persian => Language::Persian,
            HumanizeLanguage::Dari => Language::Dari,
            HumanizeLanguage::English => Language::English,
        }
    }
}

impl TryFrom<Language> for HumanizeLanguage {
    type Error = ParseNameError;

    /// # Errors
    ///
    /// [`ParseNameError`] for Pashto and Kurdish, in which there are names and no distances.
    ///
    /// ```
    /// use taqvim::{HumanizeLanguage, format::Language};
    ///
    /// assert_eq!(HumanizeLanguage::try_from(Language::Dari), Ok(HumanizeLanguage::Dari));
    /// let error = HumanizeLanguage::try_from(Language::Pashto).unwrap_err();
    /// assert_eq!(error.to_string(), "no language: expected persian, dari or english");
    /// ```
    fn try_from(language: Language) -> Result<Self, ParseNameError> {
        language.as_str().parse()
    }
}

/// How formal the words are: «سال گذشته» or «پارسال», «دیگر» or «دیگه».
///
/// ```
/// use taqvim::{Formality, humanize};
///
/// let day = |year| chrono::NaiveDate::from_ymd_opt(year, 11, 18).unwrap();
/// let last_year = humanize(day(2015), &day(2016).into());
/// assert_eq!(last_year.with_formality(Formality::Formal).to_string(), "سال گذشته");
/// assert_eq!(last_year.to_string(), "پارسال");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Formality {
    /// As a letter has it: «سال گذشته», «هم\u{200C}اکنون».
    Formal,
    /// As a newspaper has it: «پارسال», «سه روز دیگر».
    #[default]
    Neutral,
    /// As people speak: «سه روز دیگه», "an hour ago".
    Colloquial,
}

named!(Formality in "taqvim", "formality" { Formal = "formal", Neutral = "neutral", Colloquial = "colloquial" });

/// How a number is written.
#[derive(Clone, Copy)]
pub(super) enum Number {
    Digits(Script),
    Words,
}

/// All of it.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) language: HumanizeLanguage,
    pub(super) formality: Formality,
    pub(super) number: Number,
    /// Always with a number.
    pub(super) numeric: bool,
}
