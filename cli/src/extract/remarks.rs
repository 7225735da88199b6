//! What is to be said of a meaning beside its value and interval, in a few words, for people.

use super::document::Found;
use super::report::acts;
use crate::names::Tongue;
use std::fmt;
use taqvim::{AssumedField, Modifier, Resolved, Warning};

/// The TIMEX3 value; nothing for a date that does not exist.
pub(super) fn value(found: &Found<'_>) -> String {
    if found.meaning.has_value() { found.meaning.to_string() } else { String::new() }
}

/// The interval, or where a duration lies; nothing where the value says it already.
pub(super) fn covers(found: &Found<'_>) -> String {
    let meaning = &found.meaning;
    let Some(interval) = meaning.interval().or(meaning.anchor()) else { return String::new() };
    let (text, value) = (interval.to_string(), meaning.to_string());
    let one_day = text.strip_prefix(&value).is_some_and(|rest| rest.starts_with('/') && value.len() == 10);
    if text == value || one_day { String::new() } else { text }
}

/// A few words, perhaps with dates after them.
pub(super) struct Remark {
    pub(super) words: String,
    pub(super) dates: Option<String>,
}

impl Remark {
    fn new(words: impl Into<String>) -> Self {
        Remark { words: words.into(), dates: None }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.dates {
            Some(dates) => write!(f, "{}: {dates}", self.words),
            None => f.write_str(&self.words),
        }
    }
}

/// The modifier, the estimate, what was assumed.
pub(super) fn remarks(meaning: &Resolved, starts_range: bool, tongue: Tongue) -> Vec<Remark> {
    let persian = tongue == Tongue::Fa;
    let mut remarks = Vec::new();
    if let Some(modifier) = meaning.modifier() {
        let is_part = matches!(modifier, Modifier::Start | Modifier::Mid | Modifier::End);
        let dates = meaning.estimate().filter(|_| is_part).map(|estimate| estimate.to_string());
        let words = match modifier {
            _ if persian => persian_modifier(modifier).to_owned(),
            Modifier::Start if dates.is_some() => "early".to_owned(),
            Modifier::Mid if dates.is_some() => "middle".to_owned(),
            Modifier::End if dates.is_some() => "late".to_owned(),
            _ => modifier.as_str().to_lowercase().replace('_', " "),
        };
        remarks.push(Remark { words, dates });
    }
    if let Some(quant) = meaning.quant() {
        remarks.push(Remark::new(if persian { "هر بار".to_owned() } else { quant.to_lowercase() }));
    }
    if let Some(freq) = meaning.freq() {
        remarks.push(match persian {
            true => Remark { words: "هر دوره".to_owned(), dates: Some(freq.to_string()) },
            false => Remark::new(format!("{freq} each")),
        });
    }
    if let Some(offset) = meaning.offset() {
        remarks.push(Remark::new(format!("UTC{offset}")));
    }
    let assumed: Vec<&str> =
        meaning.assumed().iter().map(|field| if persian { persian_field(field) } else { field.as_str() }).collect();
    if !assumed.is_empty() {
        remarks.push(Remark::new(match persian {
            true => format!("فرض: {}", assumed.join("، ")),
            false => format!("{} assumed", assumed.join(", ")),
        }));
    }
    if starts_range {
        remarks.push(Remark::new(if persian { "آغاز بازه" } else { "begins a range" }));
    }
    remarks
}

fn persian_modifier(modifier: Modifier) -> &'static str {
    match modifier {
        Modifier::Start => "اوایل",
        Modifier::Mid => "اواسط",
        Modifier::End => "اواخر",
        Modifier::Approx => "حدود",
        Modifier::LessThan => "کمتر از",
        Modifier::MoreThan => "بیش از",
        Modifier::EqualOrLess => "حداکثر",
        Modifier::EqualOrMore => "دست\u{200C}کم",
        Modifier::Before => "پیش از آن",
        Modifier::After => "پس از آن",
        Modifier::OnOrBefore => "تا آن",
        Modifier::OnOrAfter => "از آن به بعد",
        // A modifier that is new has its TIMEX3 name.
        other => other.as_str(),
    }
}

fn persian_field(field: AssumedField) -> &'static str {
    match field {
        AssumedField::Year => "سال",
        AssumedField::Month => "ماه",
        AssumedField::Day => "روز",
        AssumedField::Century => "سده",
        AssumedField::Side => "گذشته یا آینده",
        AssumedField::Calendar => "تقویم",
        AssumedField::Meridiem => "نیمهٔ روز",
        // A field that is new has its own name.
        other => other.as_str(),
    }
}

/// The warnings.
pub(super) fn warnings(meaning: &Resolved, tongue: Tongue) -> Vec<String> {
    let persian = tongue == Tongue::Fa;
    let mut warnings: Vec<String> = meaning
        .warnings()
        .iter()
        .map(|warning| match (warning, persian) {
            (Warning::WeekdayMismatch, false) => "another weekday".to_owned(),
            (Warning::WeekdayMismatch, true) => "روز هفته\u{200C}اش دیگر است".to_owned(),
            (Warning::NonexistentDate, false) => "no such date".to_owned(),
            (Warning::NonexistentDate, true) => "چنین تاریخی نیست".to_owned(),
            (Warning::ReferenceWithoutTime, false) => "the reference has no time of day".to_owned(),
            (Warning::ReferenceWithoutTime, true) => "زمان متن ساعت ندارد".to_owned(),
            (Warning::ProjectedCalendar, false) => "projected calendar".to_owned(),
            (Warning::ProjectedCalendar, true) => "تقویم آن سال برآورد است".to_owned(),
            (Warning::OutOfRange, true) => "بیرون از سال\u{200C}های تقویم".to_owned(),
            (Warning::Ambiguous, true) => "مبهم".to_owned(),
            (Warning::NoAntecedent, true) => "پیش از آن تاریخی نیامده".to_owned(),
            (other, _) => other.as_str().replace('_', " "),
        })
        .collect();
    if let Some(nearest) = meaning.nearest_valid() {
        warnings.push(match persian {
            true => format!("آخرین روز پیش از آن \u{2068}{nearest}\u{2069}"),
            false => format!("the last before it is {nearest}"),
        });
    }
    warnings
}

/// Remarks or warnings on one line.
pub(super) fn joined(remarks: &[impl ToString]) -> String {
    remarks.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// A text without what would act on a terminal, but for line feeds and tabs: U+FFFD is in its place.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if acts(c) && !matches!(c, '\n' | '\t') { '\u{FFFD}' } else { c }).collect()
}
