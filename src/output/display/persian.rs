//! Meanings in Persian, for people.

use super::names;
use super::shown::{Bounds, Named, Shown, Weekly, joint};
use crate::calendar::Calendar;
use crate::expression::{Amount, DayPart, Season, Time, Vague};
use crate::format::Language;
use crate::numeral::Words;
use crate::output::persian::{
    YearOfEra, amount, calendar_word, clock, digits, modifier_word, part_word, season_word, superlative, unit_word,
};
use crate::resolve::{Native, Resolved};
use core::fmt;

impl Resolved {
    /// The meaning in Persian: «نوزدهم شهریور ۱۳۹۵»، «اوایل مهر ۱۳۹۴»، «سه هفته»، «هر جمعه». Empty for what has no
    /// value.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::Reference;
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let persian = |phrase| Ok::<_, taqvim::Error>(taqvim::parse(phrase, &reference)?.persian().to_string());
    /// assert_eq!(persian("۱۹ شهریور")?, "نوزدهم شهریور ۱۳۹۵");
    /// assert_eq!(persian("دیروز")?, "بیست و هفتم آبان ۱۳۹۵");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn persian(&self) -> impl fmt::Display + use<> {
        Persian(*self, Language::Persian)
    }

    /// The same with the names that the months have in Dari, Gregorian ones too: «نوزدهم سنبله ۱۳۹۵».
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::Reference;
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let dari = |phrase| Ok::<_, taqvim::Error>(taqvim::parse(phrase, &reference)?.dari().to_string());
    /// assert_eq!(dari("۱۹ شهریور")?, "نوزدهم سنبله ۱۳۹۵");
    /// assert_eq!(dari("۹ سپتامبر ۲۰۱۶")?, "نهم سپتمبر ۲۰۱۶ میلادی");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn dari(&self) -> impl fmt::Display + use<> {
        Persian(*self, Language::Dari)
    }
}

/// A meaning, and the language of its months.
struct Persian(Resolved, Language);

impl fmt::Display for Persian {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.unbounded(f)?;
        let bounds = Bounds::of(&self.0);
        if let Some((hour, minute)) = bounds.hours {
            f.write_str(" تا ")?;
            clock(f, hour, Some(minute), None)?;
        }
        let Some(last) = bounds.last else { return Ok(()) };
        f.write_str("، تا ")?;
        named(f, last, self.1)
    }
}

impl Persian {
    fn unbounded(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Persian(meaning, language) = self;
        let language = *language;
        f.write_str(meaning.modifier().map_or("", modifier_word))?;
        match Shown::of(meaning, Calendar::Jalali) {
            Shown::Date(date) => named(f, date, language),
            Shown::Run(first, last) => run(f, first, last, language),
            Shown::Clock(day, hour, minute, second) => {
                f.write_str("ساعت ")?;
                clock(f, hour, Some(minute), second)?;
                on(f, day, language)?;
                match meaning.offset() {
                    Some(offset) => write!(f, " (UTC{offset})"),
                    None => Ok(()),
                }
            }
            Shown::Sign(year, month) => {
                write!(f, "{} {}", Language::Dari.month(month).unwrap_or("؟"), digits(year.unsigned_abs()))
            }
            // "noon" in English is a minute, «ظهر» an hour before and an hour after it.
            Shown::Part(day, DayPart::Noon, 12, _) => {
                write!(f, "ساعت {} ظهر", digits(12))?;
                on(f, day, language)
            }
            Shown::Part(day, part, from, to) => {
                f.write_str(part_word(part, from, to))?;
                on(f, day, language)
            }
            Shown::Duration(said) => amount(f, &said, Words::cardinal),
            Shown::Every(amount) => {
                f.write_str("هر ")?;
                period(f, &amount)
            }
            Shown::Often(amount, times, of) => {
                let times = Words::cardinal(u32::from(times));
                write!(f, "{times} {} در ", of.map_or("بار", unit_word))?;
                period(f, &amount)
            }
            Shown::EveryWeekday(weekday, time) => {
                write!(f, "هر {}", Language::Persian.weekday(weekday))?;
                at(f, time)
            }
            Shown::Weekly(set) => weekly(f, set),
            Shown::Nth(day, period, time) => {
                // «دومین جمعه از آخر هر ماه»
                let (rank, from_end) = match day.nth {
                    nth @ ..-1 => (superlative(-nth), " از آخر"),
                    nth => (superlative(nth), ""),
                };
                match day.weekday {
                    Some(weekday) => write!(f, "{rank} {}", Language::Persian.weekday(weekday))?,
                    None if day.nth > 0 => write!(f, "روز {}", Words::ordinal(u32::from(day.nth.unsigned_abs())))?,
                    None => write!(f, "{rank} روز")?,
                }
                write!(f, "{from_end} هر {}", unit_word(period))?;
                at(f, time)
            }
            Shown::EverySeason(season) => {
                write!(f, "هر {}", season_word(season))
            }
            Shown::Vague(Vague::Past) => f.write_str("گذشته"),
            Shown::Vague(Vague::Present) => f.write_str("اکنون"),
            Shown::Vague(Vague::Future) => f.write_str("آینده"),
            Shown::Any(unit) => write!(f, "آن {}", unit_word(unit)),
            Shown::Nonexistent(date) => {
                named(f, date, language)?;
                f.write_str(" (چنین روزی نیست)")
            }
            Shown::Nothing => Ok(()),
        }
    }
}

/// «هر شنبه، دوشنبه و چهارشنبه ساعت ۶», «یک سه\u{200C}شنبه در میان», «هر شب جمعه».
fn weekly(f: &mut fmt::Formatter<'_>, Weekly { days, every, eve, time }: Weekly) -> fmt::Result {
    match every {
        1 => f.write_str(if eve { "هر شب " } else { "هر " })?,
        every => write!(f, "{} ", Words::cardinal(every - 1))?,
    }
    for (place, day) in days.iter().enumerate() {
        f.write_str(joint(place, days, "، ", " و "))?;
        f.write_str(Language::Persian.weekday(day))?;
    }
    if every > 1 {
        f.write_str(" در میان")?;
    }
    // «شب» is said.
    at(f, time.filter(|time| !(eve && matches!(time, Time::Part { .. }))))
}

/// « ساعت ۹», « عصر».
fn at(f: &mut fmt::Formatter<'_>, time: Option<Time>) -> fmt::Result {
    match time.map(Time::begin) {
        // The hours of a set have begun.
        None | Some(Time::Hours { .. }) => Ok(()),
        Some(Time::Part { part, from, to }) => write!(f, " {}", part_word(part, from, to)),
        Some(Time::Clock { hour, minute, second, .. }) => {
            f.write_str(" ساعت ")?;
            clock(f, hour, minute.or(Some(0)), second)
        }
    }
}

/// What a set is said of: «هفته», «دو هفته».
fn period(f: &mut fmt::Formatter<'_>, said: &Amount) -> fmt::Result {
    match said.single() {
        Some(part) if part.quantity().as_whole() == Some(1) => f.write_str(unit_word(part.unit)),
        _ => amount(f, said, Words::cardinal),
    }
}

/// The day of a time.
fn on(f: &mut fmt::Formatter<'_>, day: Option<Named>, language: Language) -> fmt::Result {
    match day {
        Some(day) => {
            f.write_str(" ")?;
            named(f, day, language)
        }
        None => f.write_str(" هر روز"),
    }
}

/// «۲۲ تا ۲۸ آبان ۱۳۹۵»، «۲۵ اسفند ۱۳۹۴ تا ۵ فروردین ۱۳۹۵».
fn run(f: &mut fmt::Formatter<'_>, first: Named, last: Named, language: Language) -> fmt::Result {
    let (Native::Day { year, month, day }, Native::Day { year: last_year, month: last_month, day: last_day }) =
        (first.date, last.date)
    else {
        return named(f, last, language);
    };
    write!(f, "{}", digits(day.into()))?;
    if (year, month) != (last_year, last_month) {
        write!(f, " {}", names::persian_month(first.calendar, month, language))?;
    }
    if year != last_year {
        write!(f, " {}", Year(first.calendar, year))?;
    }
    let month = names::persian_month(last.calendar, last_month, language);
    let year = Year(last.calendar, last_year);
    write!(f, " تا {} {month} {year}", digits(last_day.into()))
}

fn named(f: &mut fmt::Formatter<'_>, Named { calendar, date }: Named, language: Language) -> fmt::Result {
    let month = |month| names::persian_month(calendar, month, language);
    let year = |year| Year(calendar, year);
    let ordinal = |number: u8| match number {
        1 => Nth::First,
        number => Nth::Other(Words::ordinal(number.into())),
    };
    match date {
        Native::Day { year: of, month: month_of, day } => {
            write!(f, "{} {} {}", Words::ordinal(day.into()), month(month_of), year(of))
        }
        Native::Month { year: of, month: month_of } => write!(f, "{} {}", month(month_of), year(of)),
        Native::Season { year: of, season } => {
            let name = Season::ALL.get(usize::from(season).wrapping_sub(1)).map_or("؟", |&season| season_word(season));
            write!(f, "{name} {}", year(of))
        }
        Native::Quarter { year: of, quarter } => write!(f, "سه\u{200C}ماههٔ {} {}", ordinal(quarter), year(of)),
        Native::Half { year: of, half } => write!(f, "نیمهٔ {} {}", ordinal(half), year(of)),
        Native::Year { year: of } => write!(f, "سال {}", year(of)),
        Native::Decade { first } => write!(f, "دههٔ {}", year(first)),
        Native::Century { number } if number < 0 => {
            write!(f, "سدهٔ {} پیش از میلاد", Words::ordinal(number.unsigned_abs()))
        }
        Native::Century { number } => {
            write!(f, "سدهٔ {} {}", Words::ordinal(number.unsigned_abs()), calendar_word(calendar))
        }
        Native::Yearless { month: month_of, day: Some(day) } => {
            write!(f, "{} {} هر سال", Words::ordinal(day.into()), month(month_of))
        }
        Native::Yearless { month: month_of, day: None } => write!(f, "{} هر سال", month(month_of)),
    }
}

/// «نخست», «دوم» …
enum Nth {
    First,
    Other(Words),
}

impl fmt::Display for Nth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Nth::First => f.write_str("نخست"),
            Nth::Other(words) => words.fmt(f),
        }
    }
}

/// A year, with its era where it is not the Jalali one.
struct Year(Calendar, i32);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Calendar::Jalali, year) => digits(year.unsigned_abs()).fmt(f),
            (calendar, year) => YearOfEra(calendar, year).fmt(f),
        }
    }
}
