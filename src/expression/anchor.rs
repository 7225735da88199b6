//! What an expression hangs on, and what is done to it: dates as they were said, parts of them, shifts.

use super::amount::{Amount, Hang, Unit};
use super::named_day_table::NamedDay;
use crate::calendar::{Calendar, Weekday};
use core::ops::RangeInclusive;

/// What an expression hangs on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Anchor {
    /// No date was said: a bare clock time or part of the day.
    Unsaid,
    /// A day, month or year of a calendar.
    Date(CalendarDate),
    /// A day of the week.
    Weekday { weekday: Weekday, scope: Scope },
    /// The period `offset` units away from the one that holds the reference: today, last week, next year.
    Relative { unit: Unit, offset: i32, calendar: Option<Calendar> },
    /// The days at the end of a week.
    Weekend { offset: i8 },
    /// Those of the week that holds a day.
    WeekendOf { day: CalendarDate },
    /// The week that holds a day.
    WeekOf { day: CalendarDate },
    /// A season of a year, or the last or next of that name; `common` where the words say that the year is Gregorian.
    Season { season: Season, year: Year, scope: Scope, common: bool },
    /// Ten years, a hundred or a thousand.
    Era { calendar: Calendar, span: Span },
    /// A run of whole years, both said, both inside.
    Years { calendar: Calendar, from: i16, to: i16 },
    /// From the first to the last of two days or months: both ends inside.
    Through { first: CalendarDate, last: CalendarDate },
    /// A run of days of one month: both ends inside.
    Days { date: CalendarDate, last: u8 },
    /// From Mehr to Khordad.
    SchoolYear { year: Year },
    /// A named day or period of the year.
    Occasion { id: NamedDay, year: Year },
    /// A length of time; `hang` says on which side of the reference it lies, if on any.
    Duration { amount: Amount, hang: Hang },
    /// Past, present or future without any date.
    Vague(Vague),
    /// The period `offset` units away from the one that holds the date last named before it.
    Anaphor { unit: Unit, offset: i16 },
    /// A period of that unit, and nothing says which: «آن روز» where no date was named.
    Any(Unit),
    /// Days by their numbers, whatever the calendar; `end` is outside.
    Run { start: i32, end: i32 },
}

/// A date with the fields that were said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) struct CalendarDate {
    pub(crate) calendar: Calendar,
    /// False where the calendar was chosen for the words, which left it open, and where the year of a lunar month is solar.
    pub(crate) calendar_said: bool,
    pub(crate) year: Year,
    pub(crate) month: Option<u8>,
    /// The month was called by its sign of the zodiac: «حوت» and not «اسفند».
    pub(crate) zodiacal: bool,
    pub(crate) day: Option<u8>,
    pub(crate) weekday: Option<Weekday>,
    /// The fields stand in figures, the day first, and another order may be meant: "5/3/2016".
    pub(crate) any_order: bool,
}

impl CalendarDate {
    /// The years that are taken for solar beside a lunar month alone: «محرم ۱۳۵۷» is of 1978. The state counted lunar years until
    /// 1304, which was 1343 and 1344 of them; from 1400 on a text may as well tell of the 1980s by their lunar years.
    pub(crate) const SOLAR_OF_LUNAR_MONTHS: RangeInclusive<i16> = 1342..=1399;

    /// A year of a calendar that nothing names, and no more of it.
    pub(crate) const fn new(calendar: Calendar, year: Year) -> Self {
        CalendarDate {
            calendar,
            calendar_said: false,
            year,
            month: None,
            zodiacal: false,
            day: None,
            weekday: None,
            any_order: false,
        }
    }

    /// A bare year by its number alone, of our days or of those to come.
    pub(crate) const fn is_open_year(&self) -> bool {
        matches!((self.year, self.calendar), (Year::Full(1400..), Calendar::Jalali))
            && self.month.is_none()
            && !self.calendar_said
    }

    /// The calendar of the year beside a lunar month.
    pub(crate) const fn calendar_of_year(&self) -> Calendar {
        match self.calendar {
            Calendar::Hijri if self.month.is_some() && !self.calendar_said => Calendar::Jalali,
            calendar => calendar,
        }
    }

    /// Makes the year, where it is left open, one in which this is the same day as one of another calendar; false where
    /// that cannot be.
    pub(crate) fn agree_with(&mut self, other: &CalendarDate) -> bool {
        let (Year::Unsaid, Some(_), Some(_)) = (self.year, self.month, self.day) else { return false };
        let (Some(month), Some(day)) = (other.month, other.day) else { return false };
        if self.calendar == other.calendar {
            return false;
        }
        self.year = Year::SameDay { calendar: other.calendar, month, day };
        true
    }
}

/// How a year was said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Year {
    /// Not at all.
    Unsaid,
    /// In full. Years before the common era are 0 and below, as astronomers count them.
    Full(i16),
    /// By its last two digits.
    Short(u8),
    /// This year (0), last year (−1) …, of the Jalali calendar or the date's own.
    Relative(i8),
    /// That in which the date is nearest to the day so many days away: «فردا ۲۹ آبان».
    Near(i8),
    /// That of the latest such date that is over.
    Last,
    /// That of the first such date to begin.
    Next,
    /// Every year.
    Every,
    /// That in which a range ends which begins on this month and day (0 where it is a whole month) and leans as one:
    /// «از مهر تا بهمن»; a verb may say that its last end has begun.
    From { month: u8, day: u8, over: bool },
    /// That in which a range begins which ends on this month and day.
    To { month: u8, day: u8, over: bool },
    /// That in which the date is this day of another calendar: «۲۰ سپتامبر (۳۰ شهریور)».
    SameDay { calendar: Calendar, month: u8, day: u8 },
}

impl Year {
    /// True where the words leave it open, so that the sentence or the policy has to find it.
    pub(crate) const fn is_open(self) -> bool {
        matches!(self, Year::Unsaid | Year::SameDay { .. } | Year::From { .. } | Year::To { .. })
    }
}

/// Which of the days of that name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Scope {
    /// Not said.
    Bare,
    /// The latest before today, or the first after.
    Last,
    /// The first after today.
    Next,
    /// This one.
    This,
    /// That of the week so many weeks away.
    Week(i8),
    /// The last of a range that begins on this weekday and leans as one: «از پنجشنبه تا شنبه».
    From(Weekday),
    /// The first of a range that ends on this weekday.
    To(Weekday),
    /// The first on or after the [bare](Scope::Bare) one of this weekday: «پنجشنبه و جمعه باران خواهد بارید».
    Following(Weekday),
    /// The last of a range that begins on the next or the last one of this weekday: "from next Thursday to Saturday".
    FromNext(Weekday),
    FromLast(Weekday),
    /// The first on or after the day so many days from today: «از پس\u{200C}فردا تا شنبه».
    After(i8),
}

/// A decade, century or millennium.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Span {
    /// By its first year, `1990`.
    Decade(i16),
    /// By two digits, `60`: which hundred is to be found out.
    ShortDecade(u8),
    /// By its number; negative before the common era. `from_zero` counts 1900..2000 as the twentieth.
    Century { number: i16, from_zero: bool },
    /// By its number; negative before the common era.
    Millennium(i16),
}

impl Span {
    /// The same of the years before the common era, which count down.
    pub(crate) const fn before_christ(self) -> Self {
        match self {
            Span::Century { number, from_zero } => Span::Century { number: -number.abs(), from_zero },
            Span::Millennium(number) => Span::Millennium(-number.abs()),
            Span::Decade(first) => Span::Decade(-first.abs()),
            Span::ShortDecade(short) => Span::Decade(-(short as i16)),
        }
    }

    /// The same as a calendar counts it: only the common era has centuries from 00.
    pub(crate) const fn counted_in(self, calendar: Calendar) -> Self {
        match (self, calendar) {
            (Span::Century { number, .. }, Calendar::Jalali | Calendar::Hijri) => {
                Span::Century { number, from_zero: false }
            }
            _ => self,
        }
    }
}

/// The four seasons, as quarters of the Jalali year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    pub(crate) const ALL: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];

    /// 1..=4, the quarter of the Jalali year.
    pub(crate) const fn quarter(self) -> u8 {
        self as u8 + 1
    }

    /// The Jalali month that it begins with.
    pub(crate) const fn first_month(self) -> u8 {
        self as u8 * 3 + 1
    }
}

/// A part of the anchor's period: the k-th run of `count` units, from its start or from its end.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) struct Slice {
    pub(crate) unit: Unit,
    /// How many units long.
    pub(crate) count: u8,
    /// 1 for the first run; −1 for the last.
    pub(crate) nth: i8,
    /// For the n-th of a weekday, which.
    pub(crate) weekday: Option<Weekday>,
}

/// So many units away from the anchor.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) struct Shift {
    pub(crate) unit: Unit,
    pub(crate) count: i16,
    pub(crate) role: ShiftRole,
}

/// What the words around a shift name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum ShiftRole {
    /// The day that is reached: «سه روز مانده به نوروز».
    Date,
    /// The day that is so many months or years away, by its number: "five years ago today".
    SameDay,
    /// The length that leads there; the date stands beside it: «دو روز | پس از ۲۲ بهمن».
    Length,
}

/// A reference to no date.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Vague {
    Past,
    Present,
    Future,
}
