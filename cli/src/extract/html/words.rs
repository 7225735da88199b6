//! The words of the page, in the language of the article that they stand by.

use super::escape::Html;
use crate::bidi::is_leftward;
use crate::names::Tongue;
use chrono::{Datelike as _, Timelike as _};
use std::fmt;
use taqvim::format::Pattern;
use taqvim::numeral::Digits;
use taqvim::{Calendar, JalaliDate, Kind, Reference, Weekday};

/// What the page says in one language.
pub(super) struct Words {
    pub(super) tongue: Tongue,
    /// BCP 47.
    pub(super) lang: &'static str,
    pub(super) direction: &'static str,
    /// Number, text, type, value, interval, native date, remarks.
    pub(super) heads: [&'static str; 7],
    /// Date, time, duration, set.
    pub(super) kinds: [&'static str; 4],
    reference: &'static str,
    pub(super) timeline: &'static str,
    pub(super) now: &'static str,
    /// Hour, day, week, month, year.
    pub(super) units: [&'static str; 5],
    pub(super) ago: &'static str,
    pub(super) ahead: &'static str,
}

pub(super) static PERSIAN: Words = Words {
    tongue: Tongue::Fa,
    lang: "fa",
    direction: "rtl",
    heads: ["#", "عبارت", "نوع", "مقدار", "بازه", "در تقویم خودش", "توضیح"],
    kinds: ["تاریخ", "ساعت", "مدت", "تکرار"],
    reference: "زمان متن:",
    timeline: "خط زمان تاریخ\u{200C}های متن",
    now: "زمان متن",
    units: ["ساعت", "روز", "هفته", "ماه", "سال"],
    ago: "پیش",
    ahead: "بعد",
};

pub(super) static ENGLISH: Words = Words {
    tongue: Tongue::En,
    lang: "en",
    direction: "ltr",
    heads: ["#", "text", "type", "value", "covers", "in its calendar", "remarks"],
    kinds: ["date", "time", "duration", "set"],
    reference: "Time of the text:",
    timeline: "Timeline of the dates in the text",
    now: "time of the text",
    units: ["hour", "day", "week", "month", "year"],
    ago: "ago",
    ahead: "ahead",
};

impl Words {
    /// The language that more letters of the text are of, by the direction of their script.
    pub(super) fn of(text: &str) -> &'static Words {
        let mut balance = 0i64;
        for letter in text.chars().filter(|c| c.is_alphabetic()) {
            balance += if is_leftward(letter) { 1 } else { -1 };
        }
        if balance > 0 { &PERSIAN } else { &ENGLISH }
    }

    pub(super) fn number(&self, number: usize) -> impl fmt::Display + use<> {
        Digits::new(u32::try_from(number).unwrap_or(u32::MAX), self.tongue.script())
    }

    pub(super) const fn kind(&self, kind: Kind) -> &'static str {
        let [date, time, duration, set] = self.kinds;
        match kind {
            Kind::Date => date,
            Kind::Time => time,
            Kind::Duration => duration,
            Kind::Set => set,
        }
    }

    /// The time that the text was written, in words and as ISO 8601 has it.
    pub(super) fn reference(&self, reference: &Reference) -> String {
        let date = reference.date();
        let mut words = match self.tongue {
            Tongue::Fa => JalaliDate::try_from(date)
                .map(|date| Pattern::FULL.format(date, self.tongue.style()).to_string())
                .unwrap_or_default(),
            Tongue::En => {
                let weekday = self.tongue.language().weekday(Weekday::from(date.weekday()));
                let month = self.tongue.month(Calendar::Gregorian, date.month() as u8);
                format!("{weekday} {} {month} {}", date.day(), date.year())
            }
        };
        if let Some(time) = reference.time() {
            let part = |value: u32| Digits::new(value, self.tongue.script()).padded(2);
            let before = if self.tongue == Tongue::Fa { "، ساعت" } else { "," };
            words.push_str(&format!("{before} {}:{}", part(time.hour()), part(time.minute())));
        }
        format!("{} {} <code dir=\"ltr\">{reference}</code>", self.reference, Html(&words))
    }

    /// `10 years ago`, with the number in the digits of the language.
    pub(super) fn distance(&self, count: u32, unit: usize, ahead: bool) -> String {
        let side = if ahead { self.ahead } else { self.ago };
        let unit = self.units.get(unit).copied().unwrap_or_default();
        let plural = if self.tongue == Tongue::En && count != 1 { "s" } else { "" };
        format!("{} {unit}{plural} {side}", Digits::new(count, self.tongue.script()))
    }
}
