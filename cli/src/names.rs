//! Names of the months that the library's patterns do not write: Gregorian and lunar ones.

use clap::ValueEnum;
use taqvim::Calendar;
use taqvim::format::{Language, Style};
use taqvim::numeral::Script;

/// The language of names, and of digits with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum Tongue {
    /// Persian names and digits
    Fa,
    /// English names, Latin digits
    #[default]
    En,
}

impl Tongue {
    pub(crate) const fn language(self) -> Language {
        match self {
            Tongue::Fa => Language::Persian,
            Tongue::En => Language::English,
        }
    }

    pub(crate) const fn script(self) -> Script {
        match self {
            Tongue::Fa => Script::Persian,
            Tongue::En => Script::Latin,
        }
    }

    pub(crate) const fn style(self) -> Style {
        Style::new(self.script(), self.language())
    }

    /// The name of a month, 1..=12; empty outside.
    pub(crate) fn month(self, calendar: Calendar, month: u8) -> &'static str {
        let at = usize::from(month).wrapping_sub(1);
        let table = match (calendar, self) {
            (Calendar::Gregorian, Tongue::En) => &GREGORIAN_ENGLISH,
            (Calendar::Gregorian, Tongue::Fa) => &GREGORIAN_PERSIAN,
            (Calendar::Hijri, Tongue::En) => &LUNAR_ENGLISH,
            (Calendar::Hijri, Tongue::Fa) => &LUNAR_PERSIAN,
            _ => return self.language().month(month).unwrap_or_default(),
        };
        table.get(at).copied().unwrap_or_default()
    }
}

static GREGORIAN_ENGLISH: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];

static GREGORIAN_PERSIAN: [&str; 12] =
    ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

static LUNAR_ENGLISH: [&str; 12] = [
    "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Sha'ban", "Ramadan", "Shawwal",
    "Dhu al-Qa'da", "Dhu al-Hijja",
];

static LUNAR_PERSIAN: [&str; 12] = [
    "محرم", "صفر", "ربیع\u{200C}الاول", "ربیع\u{200C}الثانی", "جمادی\u{200C}الاول", "جمادی\u{200C}الثانی", "رجب",
    "شعبان", "رمضان", "شوال", "ذی\u{200C}القعده", "ذی\u{200C}الحجه",
];
