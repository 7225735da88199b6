//! The names of months and weekdays in five languages.

use crate::calendar::{JalaliMonth, Weekday};
use crate::name::named;

/// A language of names. The calendar is one, its names are not: Afghanistan's are the signs of the zodiac.
///
/// ```
/// use taqvim::format::Language;
///
/// assert_eq!(Language::Persian.month(1), Some("فروردین"));
/// assert_eq!(Language::Dari.month(1), Some("حمل"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Language {
    /// فروردین, شنبه
    #[default]
    Persian,
    /// Farvardin, Saturday
    English,
    /// حمل, شنبه: Afghan Persian.
    Dari,
    /// وری, اونۍ
    Pashto,
    /// خاکەلێوە, شەممە: Sorani.
    Kurdish,
}

impl Language {
    /// All five.
    ///
    /// ```
    /// use taqvim::format::Language;
    ///
    /// assert!(Language::ALL.contains(&Language::Kurdish));
    /// ```
    pub const ALL: [Language; 5] =
        [Language::Persian, Language::English, Language::Dari, Language::Pashto, Language::Kurdish];

    /// The name of a month, 1..=12; `None` outside.
    ///
    /// ```
    /// use taqvim::format::Language;
    ///
    /// assert_eq!(Language::Kurdish.month(6), Some("خەرمانان"));
    /// assert_eq!(Language::Persian.month(13), None);
    /// ```
    #[must_use]
    pub const fn month(self, month: u8) -> Option<&'static str> {
        match month {
            1..=12 => Some(self.months()[month as usize - 1]),
            _ => None,
        }
    }

    /// The name of a weekday.
    ///
    /// ```
    /// use taqvim::{format::Language, Weekday};
    ///
    /// assert_eq!(Language::Persian.weekday(Weekday::Friday), "جمعه");
    /// ```
    #[must_use]
    pub const fn weekday(self, weekday: Weekday) -> &'static str {
        self.weekdays()[weekday.days_from_saturday() as usize % 7]
    }

    /// The short name of a month, 1..=12: three letters in English, elsewhere the whole name.
    ///
    /// ```
    /// use taqvim::format::Language;
    ///
    /// assert_eq!(Language::English.short_month(6), Some("Sha"));
    /// assert_eq!(Language::Persian.short_month(6), Some("شهریور"));
    /// ```
    #[must_use]
    pub const fn short_month(self, month: u8) -> Option<&'static str> {
        match (self, month) {
            (Language::English, 1..=12) => Some(ENGLISH_SHORT_MONTHS[month as usize - 1]),
            _ => self.month(month),
        }
    }

    /// The short name of a weekday: three letters in English, the first letter in Persian and Dari, elsewhere the whole
    /// name.
    ///
    /// ```
    /// use taqvim::{format::Language, Weekday};
    ///
    /// assert_eq!(Language::English.short_weekday(Weekday::Friday), "Fri");
    /// assert_eq!(Language::Persian.short_weekday(Weekday::Friday), "ج");
    /// ```
    #[must_use]
    pub const fn short_weekday(self, weekday: Weekday) -> &'static str {
        let place = weekday.days_from_saturday() as usize % 7;
        match self {
            Language::English => ENGLISH_SHORT_WEEKDAYS[place],
            Language::Persian | Language::Dari => PERSIAN_SHORT_WEEKDAYS[place],
            Language::Pashto | Language::Kurdish => self.weekdays()[place],
        }
    }

    /// What stands beside an hour of the first or the second half of the day: «ق.ظ», «ب.ظ»; AM, PM.
    ///
    /// ```
    /// use taqvim::format::Language;
    ///
    /// assert_eq!(Language::Persian.meridiem(true), "ب.ظ");
    /// assert_eq!(Language::English.meridiem(false), "AM");
    /// ```
    #[must_use]
    pub const fn meridiem(self, afternoon: bool) -> &'static str {
        let [morning, later] = match self {
            Language::Persian | Language::Dari => ["ق.ظ", "ب.ظ"],
            Language::English => ["AM", "PM"],
            // CLDR ps and ckb, without the point at their end.
            Language::Pashto => ["غ.م", "غ.و"],
            Language::Kurdish => ["ب.ن", "د.ن"],
        };
        if afternoon { later } else { morning }
    }

    /// The same in lower case where the language has one.
    pub(super) const fn lower_meridiem(self, afternoon: bool) -> &'static str {
        match (self, afternoon) {
            (Language::English, false) => "am",
            (Language::English, true) => "pm",
            _ => self.meridiem(afternoon),
        }
    }

    pub(super) const fn months(self) -> &'static [&'static str; 12] {
        match self {
            Language::Persian => &PERSIAN_MONTHS,
            Language::English => &ENGLISH_MONTHS,
            Language::Dari => &DARI_MONTHS,
            Language::Pashto => &PASHTO_MONTHS,
            Language::Kurdish => &KURDISH_MONTHS,
        }
    }

    /// From Saturday.
    pub(super) const fn weekdays(self) -> &'static [&'static str; 7] {
        match self {
            Language::Persian | Language::Dari => &PERSIAN_WEEKDAYS,
            Language::English => &ENGLISH_WEEKDAYS,
            Language::Pashto => &PASHTO_WEEKDAYS,
            Language::Kurdish => &KURDISH_WEEKDAYS,
        }
    }
}

impl JalaliMonth {
    /// Its name in that language.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, format::Language};
    ///
    /// let month = JalaliMonth::new(1395, 6)?;
    /// assert_eq!(Language::ALL.map(|language| month.name(language))[..3], ["شهریور", "Shahrivar", "سنبله"]);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        language.months()[self.month() as usize - 1]
    }
}

static PERSIAN_MONTHS: [&str; 12] =
    ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

static ENGLISH_MONTHS: [&str; 12] = [
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman",
    "Esfand",
];

static ENGLISH_SHORT_MONTHS: [&str; 12] =
    ["Far", "Ord", "Kho", "Tir", "Mor", "Sha", "Meh", "Aba", "Aza", "Dey", "Bah", "Esf"];

static DARI_MONTHS: [&str; 12] =
    ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"];

/// CLDR ps, with the Pashto gaf.
static PASHTO_MONTHS: [&str; 12] =
    ["وری", "غویی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"];

static KURDISH_MONTHS: [&str; 12] = [
    "خاکەلێوە", "گوڵان", "جۆزەردان", "پووشپەڕ", "گەلاوێژ", "خەرمانان", "ڕەزبەر", "گەڵاڕێزان", "سەرماوەز", "بەفرانبار",
    "ڕێبەندان", "ڕەشەمێ",
];

static PERSIAN_WEEKDAYS: [&str; 7] = ["شنبه", "یکشنبه", "دوشنبه", "سه\u{200C}شنبه", "چهارشنبه", "پنجشنبه", "جمعه"];

static PERSIAN_SHORT_WEEKDAYS: [&str; 7] = ["ش", "ی", "د", "س", "چ", "پ", "ج"];

static ENGLISH_WEEKDAYS: [&str; 7] = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

static ENGLISH_SHORT_WEEKDAYS: [&str; 7] = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"];

/// CLDR ps.
static PASHTO_WEEKDAYS: [&str; 7] = ["اونۍ", "یونۍ", "دونۍ", "درېنۍ", "څلرنۍ", "پینځنۍ", "جمعه"];

/// CLDR ckb.
static KURDISH_WEEKDAYS: [&str; 7] = ["شەممە", "یەکشەممە", "دووشەممە", "سێشەممە", "چوارشەممە", "پێنجشەممە", "ھەینی"];

named!(Language in "taqvim::format", "language" {
    Persian = "persian", English = "english", Dari = "dari", Pashto = "pashto", Kurdish = "kurdish",
});
