//! What the words said: the tree between reading and meaning.
//!
//! An [`Expression`] holds no reference time and does no calendar arithmetic. It is flat, `Copy` and at most 64
//! bytes: an anchor by value, at most one part of it, one shift, one time of day and one modifier. Ranges and
//! lists are neighbouring matches that know of each other, not nested expressions. What differs by language (the
//! first day of the week, the weekend, the calendar of an unmarked "year", the hours of the parts of a day) is
//! written into it by the grammar, so that resolving it needs no language.

mod convention;
mod run;

use crate::calendar::{Calendar, Weekday};

/// A temporal expression as it was said: independent of when, and of what is assumed where the words are silent.
///
/// Expressions come out of [`parse`](crate::parse_expression) or of a [`Match`](crate::Match).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Expression {
    pub(crate) anchor: Anchor,
    pub(crate) slice: Option<Slice>,
    pub(crate) shift: Option<Shift>,
    pub(crate) time: Option<Time>,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) repeat: Option<Repeat>,
    /// Minutes east of UTC, where the words name a zone.
    pub(crate) zone: Option<i16>,
    /// Which side of the reference the sentence is on, where its verb shows it.
    pub(crate) side: Option<Side>,
    pub(crate) convention: Convention,
}

const _: () = assert!(size_of::<Expression>() <= 64);

impl Expression {
    pub(crate) const fn new(anchor: Anchor, convention: Convention) -> Self {
        Expression {
            anchor,
            slice: None,
            shift: None,
            time: None,
            modifier: None,
            repeat: None,
            zone: None,
            side: None,
            convention,
        }
    }

    /// The TIMEX3 type of the expression.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        if self.repeat.is_some() {
            return Kind::Set;
        }
        if matches!(self.shift, Some(Shift { role: ShiftRole::Length, .. })) {
            return Kind::Duration;
        }
        match (self.time, self.anchor) {
            (Some(_), _) => Kind::Time,
            (None, Anchor::Duration { .. }) => Kind::Duration,
            (None, Anchor::Relative { unit, .. }) if unit.is_clock() => Kind::Time,
            _ => Kind::Date,
        }
    }

    /// True where it names no side, so that the sentence or the policy has to.
    pub(crate) const fn leans(&self) -> bool {
        match self.anchor {
            Anchor::Date(date) | Anchor::Days { date, .. } => matches!(date.year, Year::Unsaid) && date.month.is_some(),
            Anchor::Through { last, .. } => matches!(last.year, Year::Unsaid),
            Anchor::Weekday { scope: Scope::Bare | Scope::This, .. } => true,
            // «۲ شب» may be the coming night's.
            Anchor::Unsaid => matches!(self.time, Some(Time::Clock { hour: ..6, meridiem: Meridiem::Said, .. })),
            Anchor::Season { year: Year::Unsaid, scope: Scope::Bare, .. } => true,
            Anchor::Occasion { year: Year::Unsaid, .. } => true,
            _ => false,
        }
    }

    /// True where the expression names one day, and so can lend it to a clock time beside it.
    pub(crate) const fn is_day(&self) -> bool {
        if self.slice.is_some() || self.repeat.is_some() || self.shift.is_some() {
            return false;
        }
        match self.anchor {
            Anchor::Date(date) => date.day.is_some(),
            Anchor::Weekday { .. } => true,
            Anchor::Relative { unit, .. } | Anchor::Anaphor { unit, .. } => matches!(unit, Unit::Day),
            Anchor::Run { start, end } => end - start == 1,
            _ => false,
        }
    }
}

/// What an expression hangs on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
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
    /// A season of a year, or the last or next of that name.
    Season { season: Season, year: Year, scope: Scope },
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
    Occasion { id: u8, year: Year },
    /// A length of time; `hang` says on which side of the reference it lies, if on any.
    Duration { amount: Amount, hang: Hang },
    /// Past, present or future without any date.
    Vague(Vague),
    /// The period `offset` units away from the one that holds the date last named before it.
    Anaphor { unit: Unit, offset: i16 },
    /// Days by their numbers, whatever the calendar; `end` is outside.
    Run { start: i32, end: i32 },
}

/// A date with the fields that were said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct CalendarDate {
    pub(crate) calendar: Calendar,
    /// False where the calendar was chosen for the words, which left it open.
    pub(crate) calendar_said: bool,
    pub(crate) year: Year,
    pub(crate) month: Option<u8>,
    pub(crate) day: Option<u8>,
    pub(crate) weekday: Option<Weekday>,
}

/// How a year was said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
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
}

/// Which of the days of that name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
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
}

/// A decade, century or millennium.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
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

/// The four seasons, as quarters of the Jalali year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
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
}

/// A part of the anchor's period: the k-th run of `count` units, from its start or from its end.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
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
pub(crate) struct Shift {
    pub(crate) unit: Unit,
    pub(crate) count: i16,
    pub(crate) role: ShiftRole,
}

/// What the words around a shift name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum ShiftRole {
    /// The day that is reached: «سه روز مانده به نوروز».
    Date,
    /// The length that leads there; the date stands beside it: «دو روز | پس از ۲۲ بهمن».
    Length,
}

/// A time within a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Time {
    /// A clock time, hours 0..=24.
    Clock { hour: u8, minute: Option<u8>, second: Option<u8>, meridiem: Meridiem },
    /// A part of the day; `from` and `to` are its hours, 0..=30 (past 24: into the next day).
    Part { part: DayPart, from: u8, to: u8 },
}

/// A side of the reference.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Side {
    Past,
    Future,
}

/// Whether the half of the day was said.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Meridiem {
    /// By a part of the day, an a.m./p.m., or a 24-hour figure.
    Said,
    /// Not at all: 5 may be 17.
    Open,
}

/// The TIMEX3 parts of a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum DayPart {
    /// `TMO`
    Morning,
    /// `T12:00`
    Noon,
    /// `TAF`
    Afternoon,
    /// `TEV`
    Evening,
    /// `TNI`
    Night,
    /// `T24:00`
    Midnight,
}

/// Units of time, from short to long.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
    /// A unit that is not said: «چند وقت».
    While,
}

impl Unit {
    pub(crate) const ALL: [Unit; 14] = [
        Unit::Second,
        Unit::Minute,
        Unit::Hour,
        Unit::Day,
        Unit::Week,
        Unit::Month,
        Unit::Quarter,
        Unit::Season,
        Unit::Half,
        Unit::Year,
        Unit::Decade,
        Unit::Century,
        Unit::Millennium,
        Unit::While,
    ];

    /// Half of it in a smaller unit, where that is a whole number (a month counts thirty days).
    pub(crate) const fn half(self) -> Option<(u32, Unit)> {
        Some(match self {
            Unit::Minute => (30, Unit::Second),
            Unit::Hour => (30, Unit::Minute),
            Unit::Day => (12, Unit::Hour),
            Unit::Month => (15, Unit::Day),
            Unit::Year => (6, Unit::Month),
            Unit::Decade => (5, Unit::Year),
            Unit::Century => (50, Unit::Year),
            Unit::Millennium => (500, Unit::Year),
            _ => return None,
        })
    }

    /// How many of a smaller unit make one, as people count.
    pub(crate) const fn in_units(self, smaller: Unit) -> Option<u32> {
        Some(match (self, smaller) {
            (Unit::Minute, Unit::Second) | (Unit::Hour, Unit::Minute) => 60,
            (Unit::Hour, Unit::Second) => 3600,
            (Unit::Day, Unit::Hour) => 24,
            (Unit::Week, Unit::Day) => 7,
            (Unit::Month, Unit::Day) => 30,
            (Unit::Year, Unit::Month) => 12,
            (Unit::Year, Unit::Day) => 365,
            (Unit::Decade, Unit::Year) => 10,
            (Unit::Century, Unit::Year) => 100,
            (Unit::Century, Unit::Decade) => 10,
            (Unit::Millennium, Unit::Year) => 1000,
            _ => return None,
        })
    }

    /// Shorter than a day.
    pub(crate) const fn is_clock(self) -> bool {
        matches!(self, Unit::Second | Unit::Minute | Unit::Hour)
    }
}

/// A length of time in up to four units, longest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Amount {
    parts: [Option<Part>; 4],
}

/// So many of one unit, in eight bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Part {
    digits: u32,
    /// [`Self::VAGUE`] where the amount was left vague.
    scale: u8,
    pub(crate) unit: Unit,
}

impl Part {
    const VAGUE: u8 = u8::MAX;

    const fn new(quantity: Quantity, unit: Unit) -> Self {
        match quantity {
            Quantity::Exact { digits, scale } => Part { digits, scale, unit },
            Quantity::Vague => Part { digits: 0, scale: Self::VAGUE, unit },
        }
    }

    pub(crate) const fn quantity(self) -> Quantity {
        match self.scale {
            Self::VAGUE => Quantity::Vague,
            scale => Quantity::Exact { digits: self.digits, scale },
        }
    }
}

impl Amount {
    pub(crate) const fn new(quantity: Quantity, unit: Unit) -> Self {
        Amount { parts: [Some(Part::new(quantity, unit)), None, None, None] }
    }

    /// The same, with a half told in the unit below: half an hour is thirty minutes.
    pub(crate) fn of(quantity: Quantity, unit: Unit) -> Self {
        let (Quantity::Exact { digits, scale: 1 }, Some((half, below))) = (quantity, unit.half()) else {
            return Amount::new(quantity, unit);
        };
        let halves = Quantity::whole(half);
        match (digits / 10, digits % 10) {
            (0, 5) => Amount::new(halves, below),
            (whole, 5) => Amount {
                parts: [Some(Part::new(Quantity::whole(whole), unit)), Some(Part::new(halves, below)), None, None],
            },
            _ => Amount::new(quantity, unit),
        }
    }

    /// The same, decades and centuries told in years, as English counts them.
    pub(crate) fn in_years(self) -> Self {
        let longest = self.parts().next().filter(|part| part.unit > Unit::Year && part.unit != Unit::While);
        let Some(each) = longest.and_then(|part| part.unit.in_units(Unit::Year)) else { return self };
        match (self.single().map(Part::quantity), self.in_smallest()) {
            (Some(Quantity::Exact { digits, scale }), _) => match digits.checked_mul(each) {
                Some(digits) => Amount::new(Quantity::Exact { digits, scale }, Unit::Year),
                None => self,
            },
            (None, Some((years, Unit::Year))) => Amount::new(Quantity::whole(years), Unit::Year),
            _ => self,
        }
    }

    /// All of it in its smallest unit; `None` for a vague or broken amount, or units that no number of the smaller
    /// one makes.
    pub(crate) fn in_smallest(&self) -> Option<(u32, Unit)> {
        let mut parts = self.parts();
        let first = parts.next()?;
        let start = (first.quantity().as_whole()?, first.unit);
        parts.try_fold(start, |(count, unit), part| {
            let each = unit.in_units(part.unit)?;
            Some((count.checked_mul(each)?.checked_add(part.quantity().as_whole()?)?, part.unit))
        })
    }

    /// Adds a shorter unit; false where there is no room for it or it is not shorter.
    pub(crate) fn push(&mut self, quantity: Quantity, unit: Unit) -> bool {
        let Some(free) = self.parts.iter().position(Option::is_none) else { return false };
        if self.parts[..free].iter().flatten().any(|part| part.unit <= unit) {
            return false;
        }
        self.parts[free] = Some(Part::new(quantity, unit));
        true
    }

    pub(crate) fn parts(&self) -> impl Iterator<Item = Part> + '_ {
        self.parts.iter().flatten().copied()
    }

    /// The one part, where there is only one.
    pub(crate) fn single(&self) -> Option<Part> {
        match self.parts {
            [Some(part), None, ..] => Some(part),
            _ => None,
        }
    }
}

/// A decimal number, or an amount that was left vague (`X` in TIMEX3).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Quantity {
    /// `digits · 10^−scale`
    Exact { digits: u32, scale: u8 },
    /// Some, a few, many.
    Vague,
}

impl Quantity {
    pub(crate) const fn whole(count: u32) -> Self {
        Quantity::Exact { digits: count, scale: 0 }
    }

    /// The count, where it is a whole number.
    pub(crate) const fn as_whole(self) -> Option<u32> {
        match self {
            Quantity::Exact { digits, scale: 0 } => Some(digits),
            _ => None,
        }
    }
}

/// On which side of the reference a duration lies.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Hang {
    /// On neither: it is a length.
    Free,
    /// It ends at the reference.
    Past,
    /// It begins at the reference.
    Future,
}

/// A reference to no date.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Vague {
    Past,
    Present,
    Future,
}

/// How a set repeats.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Repeat {
    /// How often in the period, where it was said: «هفته\u{200C}ای دو بار» is 2.
    pub(crate) times: Option<u8>,
    /// Times of what: days («هفته\u{200C}ای دو روز») or simply times.
    pub(crate) of: Option<Unit>,
}

/// TIMEX3 `mod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Modifier {
    /// The first part: اوایل, early.
    Start,
    /// The middle: اواسط, mid.
    Mid,
    /// The last part: اواخر, late.
    End,
    /// About.
    Approx,
    /// Less than.
    LessThan,
    /// More than.
    MoreThan,
    /// At most.
    EqualOrLess,
    /// At least.
    EqualOrMore,
    /// Before.
    Before,
    /// After.
    After,
    /// On or before.
    OnOrBefore,
    /// On or after.
    OnOrAfter,
}

/// TIMEX3 `type`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// A day or a longer period of the calendar.
    Date,
    /// A clock time or a part of a day.
    Time,
    /// A length of time.
    Duration,
    /// Something that recurs.
    Set,
}

impl Kind {
    /// The name TIMEX3 has for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Date => "DATE",
            Kind::Time => "TIME",
            Kind::Duration => "DURATION",
            Kind::Set => "SET",
        }
    }
}

/// What a language takes for granted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Convention {
    /// The calendar of "year" and "month" when nothing says which.
    pub(crate) calendar: Calendar,
    pub(crate) week_start: Weekday,
    /// The first day of the weekend, which lasts to the end of the week.
    pub(crate) weekend: Weekday,
}

impl Convention {
    /// Persian as written in Iran.
    pub(crate) const IRAN: Convention =
        Convention { calendar: Calendar::Jalali, week_start: Weekday::Saturday, weekend: Weekday::Thursday };

    /// English, whatever it is about.
    pub(crate) const ENGLISH: Convention =
        Convention { calendar: Calendar::Gregorian, week_start: Weekday::Monday, weekend: Weekday::Saturday };
}
