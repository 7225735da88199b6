//! The choices of a caller as numbers, in the order in which `web/src/choices.ts` lists their names.

use chrono::{NaiveDateTime, NaiveTime};
use taqvim::calendar::gregorian;
use taqvim::format::{Language, Style};
use taqvim::holiday::Country;
use taqvim::numeral::Script;
use taqvim::{Anaphora, DateOrder, Filling, Finder, Languages, Lean, Policy, Reference, Region, Tier};

/// The fields of a number that holds several choices, from the lowest bit.
pub(crate) struct Bits(pub(crate) u32);

impl Bits {
    /// The next field of that width.
    pub(crate) const fn take(&mut self, width: u32) -> u32 {
        let field = self.0 & ((1 << width) - 1);
        self.0 >>= width;
        field
    }
}

/// How texts are read, and what is asked for beside their expressions.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) finder: Finder<'static>,
    /// The words, what they were understood as and the steps.
    pub(crate) explain: bool,
    /// The meaning in words for people.
    pub(crate) description: Option<Language>,
    /// How many intervals of a set are listed.
    pub(crate) occurrences: usize,
}

impl Settings {
    pub(crate) fn from_bits(bits: u32) -> Self {
        let mut bits = Bits(bits);
        let lean = [Lean::Past, Lean::Future, Lean::Closest, Lean::Past][bits.take(2) as usize];
        let filling = [Filling::Assume, Filling::Refuse][bits.take(1) as usize];
        let anaphora = [Anaphora::Skip, Anaphora::Read][bits.take(1) as usize];
        let region = [Region::Iran, Region::Afghanistan][bits.take(1) as usize];
        let order = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd, DateOrder::Dmy][bits.take(2) as usize];
        let languages = [Languages::ALL, Languages::PERSIAN, Languages::ENGLISH, Languages::ALL][bits.take(2) as usize];
        let tier = [Tier::Vague, Tier::Core, Tier::Optional, Tier::Vague][bits.take(2) as usize];
        let explain = bits.take(1) == 1;
        let description =
            [None, Some(Language::Persian), Some(Language::English), Some(Language::Dari)][bits.take(2) as usize];
        let occurrences = bits.take(8) as usize;
        let policy = Policy::news()
            .with_lean(lean)
            .with_filling(filling)
            .with_anaphora(anaphora)
            .with_region(region)
            .with_date_order(order);
        let finder = Finder::new().with_policy(policy).with_languages(languages).with_tier(tier);
        Settings { finder, explain, description, occurrences }
    }
}

/// A second of the day or an offset that is not there.
const NONE: i32 = i32::MIN;

/// The document's own time: a day, the second of that day, the minutes from UTC. JavaScript has checked all three.
pub(crate) fn reference(day: i32, second: i32, offset: i32) -> Reference {
    let date = gregorian::naive_date(day).unwrap_or_default();
    let reference = time(second).map_or_else(|| Reference::from(date), |time| Reference::from(date.and_time(time)));
    if offset == NONE { reference } else { reference.with_offset_minutes(offset).unwrap_or(reference) }
}

fn time(second: i32) -> Option<NaiveTime> {
    u32::try_from(second).ok().and_then(|second| NaiveTime::from_num_seconds_from_midnight_opt(second, 0))
}

/// A day and the second of it, midnight where that is not there; `None` without a day.
pub(crate) fn moment(day: i32, second: i32) -> Option<NaiveDateTime> {
    let date = gregorian::naive_date(day).filter(|_| day != NONE)?;
    Some(date.and_time(time(second).unwrap_or_default()))
}

/// Of `LANGUAGES`.
pub(crate) fn language(number: u8) -> Language {
    Language::ALL.get(usize::from(number)).copied().unwrap_or_default()
}

/// Of `DIGITS`.
pub(crate) fn script(number: u8) -> Script {
    *[Script::Persian, Script::Latin, Script::Arabic].get(usize::from(number)).unwrap_or(&Script::Persian)
}

pub(crate) fn style(digits: u8, names: u8) -> Style {
    Style::new(script(digits), language(names))
}

/// Of `REGIONS`.
pub(crate) fn country(number: u8) -> Country {
    if number == 1 { Country::Afghanistan } else { Country::Iran }
}
