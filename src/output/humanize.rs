//! How far a day or a time is from the reference, in words for people.

mod distance;
mod english;
mod persian;
mod style;

pub use style::{Formality, HumanizeLanguage};

use crate::numeral::Script;
use crate::resolve::{Grain, Reference};
use core::fmt;
use distance::Distance;
use style::{Number, Style};

/// Says how far a day or a time is from the reference: «۳ روز پیش», «فردا», "in 2 weeks".
///
/// `when` is a date or a time of chrono or of the Jalali calendar, or a [`Reference`]. The result is written by its `Display`
/// and allocates nothing; its methods choose language, digits, formality and units. Where both have an offset from UTC, the
/// instants are compared, else what their clocks show: a reference for a `DateTime` needs
/// [its own](Reference::with_offset_minutes).
///
/// Reading it back with the same reference gives an interval that holds `when`, since weeks, months and years are counted as
/// calendars have them: the week from Saturday and the Jalali month and year in Persian and Dari, the week from Monday and the
/// Gregorian month and year in English. A number that would be more than half a unit off is said in the next finer unit: on a Friday, the
/// Saturday fifteen days ahead is no «دو هفتهٔ دیگر» and no «سه هفتهٔ دیگر» but «۱۵ روز دیگر». Days, hours and minutes give the very
/// day.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Reference, humanize, jalali};
///
/// let day = |day| NaiveDate::from_ymd_opt(2016, 11, day).unwrap();
/// let reference = Reference::from(day(18).and_hms_opt(18, 0, 0).unwrap());
/// assert_eq!(humanize(day(15), &reference).to_string(), "۳ روز پیش");
/// assert_eq!(humanize(jalali!(1395, 8, 29), &reference).to_string(), "فردا");
/// assert_eq!(humanize(day(30), &reference).to_string(), "۲ هفتهٔ دیگر");
/// assert_eq!(humanize(day(18).and_hms_opt(18, 0, 20).unwrap(), &reference).to_string(), "همین الان");
/// ```
pub fn humanize(when: impl Into<Reference>, reference: &Reference) -> Humanized {
    Humanized {
        when: when.into(),
        reference: *reference,
        language: HumanizeLanguage::Persian,
        formality: Formality::Neutral,
        script: None,
        in_words: false,
        numeric: false,
        smallest: Grain::Minute,
        largest: Grain::Year,
    }
}

/// How far a day or a time is from a reference; [`humanize`] makes it, and its `Display` writes it.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Formality, HumanizeLanguage, Reference, humanize};
///
/// let day = |day| NaiveDate::from_ymd_opt(2016, 11, day).unwrap();
/// let distance = humanize(day(30), &Reference::from(day(18))).in_words();
/// assert_eq!(distance.to_string(), "دو هفتهٔ دیگر");
/// assert_eq!(distance.with_formality(Formality::Colloquial).to_string(), "دو هفتهٔ دیگه");
/// assert_eq!(distance.with_language(HumanizeLanguage::English).to_string(), "in two weeks");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Humanized {
    when: Reference,
    reference: Reference,
    language: HumanizeLanguage,
    formality: Formality,
    script: Option<Script>,
    in_words: bool,
    numeric: bool,
    smallest: Grain,
    largest: Grain,
}

impl Humanized {
    /// In another language; its own digits with it, unless [others](Self::with_script) were chosen.
    ///
    /// ```
    /// use taqvim::{HumanizeLanguage, humanize};
    ///
    /// let day = |day| chrono::NaiveDate::from_ymd_opt(2016, 11, day).unwrap();
    /// let said = humanize(day(15), &day(18).into()).with_language(HumanizeLanguage::English);
    /// assert_eq!(said.to_string(), "3 days ago");
    /// ```
    #[must_use]
    pub const fn with_language(self, language: HumanizeLanguage) -> Self {
        Humanized { language, ..self }
    }

    /// With these words.
    ///
    /// ```
    /// use taqvim::{Formality, humanize};
    ///
    /// let day = |day| chrono::NaiveDate::from_ymd_opt(2016, 11, day).unwrap();
    /// let said = humanize(day(22), &day(18).into()).with_formality(Formality::Colloquial);
    /// assert_eq!(said.to_string(), "۴ روز دیگه");
    /// ```
    #[must_use]
    pub const fn with_formality(self, formality: Formality) -> Self {
        Humanized { formality, ..self }
    }

    /// With the digits of that script.
    ///
    /// ```
    /// use taqvim::{humanize, numeral::Script};
    ///
    /// let day = |day| chrono::NaiveDate::from_ymd_opt(2016, 11, day).unwrap();
    /// assert_eq!(humanize(day(15), &day(18).into()).with_script(Script::Latin).to_string(), "3 روز پیش");
    /// ```
    #[must_use]
    pub const fn with_script(self, script: Script) -> Self {
        Humanized { script: Some(script), in_words: false, ..self }
    }

    /// With its number in words; in English only up to 99, and in digits from there on.
    ///
    /// ```
    /// use taqvim::humanize;
    ///
    /// let day = |day| chrono::NaiveDate::from_ymd_opt(2016, 11, day).unwrap();
    /// assert_eq!(humanize(day(15), &day(18).into()).in_words().to_string(), "سه روز پیش");
    /// ```
    #[must_use]
    pub const fn in_words(self) -> Self {
        Humanized { in_words: true, ..self }
    }

    /// With a number always: «۱ روز دیگر» and not «فردا». It is `numeric: "always"` of CLDR's relative times.
    ///
    /// ```
    /// use taqvim::humanize;
    ///
    /// let day = |day| chrono::NaiveDate::from_ymd_opt(2016, 11, day).unwrap();
    /// assert_eq!(humanize(day(19), &day(18).into()).numeric().to_string(), "۱ روز دیگر");
    /// ```
    #[must_use]
    pub const fn numeric(self) -> Self {
        Humanized { numeric: true, ..self }
    }

    /// In no finer unit than that; a minute, if it is not said. What is less is «همین الان», «امروز», «این هفته» and so on.
    ///
    /// The units are seconds, minutes, hours, days, weeks, months and years; another grain is as good as the next
    /// larger of these, and all from the decade on are as good as the year.
    ///
    /// ```
    /// use taqvim::{Grain, humanize};
    ///
    /// let at = |second| chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(18, 0, second).unwrap();
    /// let said = humanize(at(0), &at(40).into());
    /// assert_eq!(said.to_string(), "همین الان");
    /// assert_eq!(said.with_smallest(Grain::Second).to_string(), "۴۰ ثانیه پیش");
    /// assert_eq!(said.with_smallest(Grain::Day).to_string(), "امروز");
    /// ```
    #[must_use]
    pub const fn with_smallest(self, grain: Grain) -> Self {
        Humanized { smallest: grain, ..self }
    }

    /// In no coarser unit than that; a year, if it is not said. Where the [smallest](Self::with_smallest) is coarser, that
    /// one counts. Seconds, minutes and hours are counted up to 136 years; what is more is counted in days.
    ///
    /// ```
    /// use taqvim::{Grain, humanize};
    ///
    /// let day = |month| chrono::NaiveDate::from_ymd_opt(2016, month, 18).unwrap();
    /// let said = humanize(day(6), &day(11).into());
    /// assert_eq!(said.to_string(), "۵ ماه پیش");
    /// assert_eq!(said.with_largest(Grain::Day).to_string(), "۱۵۳ روز پیش");
    /// ```
    #[must_use]
    pub const fn with_largest(self, grain: Grain) -> Self {
        Humanized { largest: grain, ..self }
    }

    fn number(&self) -> Number {
        match (self.in_words, self.script) {
            (true, _) => Number::Words,
            (false, Some(script)) => Number::Digits(script),
            (false, None) if self.language == HumanizeLanguage::English => Number::Digits(Script::Latin),
            (false, None) => Number::Digits(Script::Persian),
        }
    }
}

impl fmt::Display for Humanized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let convention = self.language.convention();
        let distance = Distance::between(&self.when, &self.reference, self.smallest, self.largest, convention);
        let style =
            Style { language: self.language, formality: self.formality, number: self.number(), numeric: self.numeric };
        match self.language {
            HumanizeLanguage::English => english::write(f, distance, style),
            HumanizeLanguage::Persian | HumanizeLanguage::Dari => persian::write(f, distance, style),
        }
    }
}
