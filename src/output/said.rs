//! An expression in canonical Persian: the words that say it, and that the grammar reads back as the same expression.

use super::persian::{
    self, LAST_NAMED, amount, calendar_word, day_word, digits, direction, ordinal, part_word, season_word, signed,
    superlative, unit_word, year_word,
};
use super::said_date::{date, era, era_of_season, run, school_year, year, year_of_season, years};
use super::said_english as english;
use crate::calendar::{Calendar, Weekday, Weekdays};
use crate::expression::{
    Anchor, CalendarDate, DayPart, Expression, Hang, Meridiem, Modifier, Quantity, Repeat, Scope, Shift, ShiftRole,
    Slice, Time, Unit, Vague, Year,
};
use crate::format::Language;
use core::fmt::{Display, Formatter, Result};

/// Canonical Persian. What [`parse_expression`](crate::parse_expression) reads from it is the same expression, but for
/// what the words beside it said: the side that a verb showed, a zone, and the date that a length leads to. A fixed
/// [run of days](Expression::from_range) reads as its first and its last day, an anaphor only under a policy that
/// [reads them](crate::Policy::narrative). Phrases that Persian does not have as one are in English:
/// `22 August–21 September`, `the weekend of 5 March`, `the second last Monday of May`, `Easter`.
///
/// ```
/// let expression = taqvim::parse_expression("نوزدهم شهریورماه یک هزار و سیصد و نود و پنج")?;
/// assert_eq!(expression.to_string(), "۱۹ شهریور ۱۳۹۵");
/// assert_eq!(taqvim::parse_expression("۱۹ شهریور ۱۳۹۵")?, expression);
/// # Ok::<(), taqvim::ParseError>(())
/// ```
impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if let Some(written) = english::phrase(f, self) {
            return written;
        }
        if let Some(edge) = self.edge_of_night() {
            write!(f, "{edge} شب")?;
            return self.after_time(f);
        }
        if let Some(modifier) = self.modifier.filter(|_| !matches!(self.anchor, Anchor::Vague(_))) {
            f.write_str(modifier_word(modifier))?;
            let edge = matches!(modifier, Modifier::Start | Modifier::Mid | Modifier::End);
            let day = matches!(self.anchor, Anchor::Weekday { .. } | Anchor::Date(CalendarDate { day: Some(_), .. }));
            if edge && day && self.time.is_none() && self.slice.is_none() && self.shift.is_none() {
                f.write_str("روز ")?;
            }
        }
        if let Some(repeat) = self.repeat {
            return self.set(f, repeat);
        }
        if let Some(shift) = self.shift {
            if shift.role == ShiftRole::Length {
                return write!(f, "{} {}", digits(shift.count.unsigned_abs().into()), unit_word(shift.unit));
            }
            if let (true, Some(Time::Clock { hour, minute, second, .. })) = (self.is_after_night(shift), self.time) {
                self.anchor(f)?;
                f.write_str(" شب ")?;
                return clock(f, hour, minute, second, Meridiem::Open);
            }
            if !self.is_eve(shift) {
                let from_now = matches!(self.anchor, Anchor::Relative { unit: Unit::Day, .. });
                shifted(f, shift, from_now)?;
            }
        }
        // «روز ۲۵ام ماه جاری ساعت ۱۱»
        let clocked = matches!(self.time, Some(Time::Clock { .. }));
        if let Some(slice) = self.slice.filter(|_| !clocked) {
            self.slice(f, slice)?;
        }
        match self.time {
            Some(Time::Clock { hour, minute, second, meridiem }) => {
                if let Some(slice) = self.slice {
                    self.slice(f, slice)?;
                    self.anchor(f)?;
                    f.write_str(" ")?;
                    return clock(f, hour, minute, second, meridiem);
                }
                clock(f, hour, minute, second, meridiem)?;
                self.after_time(f)
            }
            // "noon" is a minute, «ظهر» the hours around it.
            Some(Time::Part { part: DayPart::Noon, from: 12, .. }) => {
                clock(f, 12, None, None, Meridiem::Said)?;
                self.after_time(f)
            }
            Some(Time::Part { part, from, to }) => self.part(f, part_word(part, from, to)),
            // Hours are a set's.
            Some(Time::Hours { .. }) | None => self.anchor(f),
        }
    }
}

impl Expression {
    /// «جمعه شب ساعت ۱» is of the day that the night leads to.
    const fn is_after_night(&self, shift: Shift) -> bool {
        let small =
            matches!(self.time, Some(Time::Clock { hour: ..6, .. })) && matches!(self.anchor, Anchor::Weekday { .. });
        small && matches!(shift, Shift { unit: Unit::Day, count: 1, role: ShiftRole::Date })
    }

    /// «شب جمعه»: the night that leads to Friday.
    fn is_eve(&self, shift: Shift) -> bool {
        let night = matches!(self.time, Some(Time::Part { part: DayPart::Night, .. }));
        night && shift.unit == Unit::Day && shift.count == -1
    }

    /// «سر شب», «آخر شب چهارشنبه»: «اوایل شب» alone is no phrase, and a weekday's «شب» has no edge.
    fn edge_of_night(&self) -> Option<&'static str> {
        let Some(Time::Part { part, from, to }) = self.time else { return None };
        let edged = matches!(self.anchor, Anchor::Unsaid | Anchor::Weekday { .. }) && part_word(part, from, to) == "شب";
        match self.modifier {
            _ if !edged || self.repeat.is_some() || self.shift.is_some() => None,
            Some(Modifier::Start) => Some("سر"),
            Some(Modifier::End) => Some("آخر"),
            _ => None,
        }
    }

    /// The day behind its time.
    fn after_time(&self, f: &mut Formatter<'_>) -> Result {
        if matches!(self.anchor, Anchor::Unsaid) {
            return Ok(());
        }
        f.write_str(" ")?;
        self.anchor(f)
    }

    /// A part of the day before its day, but the night of a weekday after it.
    fn part(&self, f: &mut Formatter<'_>, word: &str) -> Result {
        let night = matches!(self.time, Some(Time::Part { part: DayPart::Night, .. }));
        match self.anchor {
            // «صبح» alone is a greeting.
            Anchor::Unsaid if word == "صبح" => f.write_str("پیش از ظهر"),
            // «سحر» is a name of people.
            Anchor::Unsaid if word == "سحر" => f.write_str("سپیده\u{200C}دم"),
            Anchor::Unsaid => f.write_str(word),
            Anchor::Weekday { .. } if night && self.shift.is_none() => {
                self.anchor(f)?;
                write!(f, " {word}")
            }
            _ => {
                write!(f, "{word} ")?;
                self.anchor(f)
            }
        }
    }

    fn anchor(&self, f: &mut Formatter<'_>) -> Result {
        match self.anchor {
            Anchor::Unsaid => Ok(()),
            Anchor::Date(said) => date(f, said, None),
            Anchor::Days { date: first, last } => date(f, first, Some(last)),
            // What only English says as one phrase is said in English.
            Anchor::Through { first, last } => {
                english::date(f, first)?;
                f.write_str("–")?;
                english::date(f, last)
            }
            Anchor::Weekday { weekday: day, scope } => weekday(f, day, scope),
            Anchor::Relative { unit, offset, calendar } => relative(f, unit, offset, calendar),
            Anchor::Weekend { offset } => match offset {
                0 => f.write_str("آخر هفته"),
                offset => write!(f, "آخر هفته {}", direction(offset.into())),
            },
            Anchor::WeekendOf { day } => f.write_str("the weekend of ").and_then(|()| english::date(f, day)),
            Anchor::WeekOf { day } => f.write_str("the week of ").and_then(|()| english::date(f, day)),
            Anchor::Season { season, year: said, scope, common } => {
                write!(f, "فصل {}", season_word(season))?;
                match scope {
                    Scope::Last => f.write_str(" گذشته"),
                    Scope::Next => f.write_str(" آینده"),
                    Scope::This => f.write_str(" جاری"),
                    _ => year_of_season(f, said),
                }?;
                era_of_season(f, said, common)
            }
            Anchor::Era { calendar, span } => era(f, calendar, span),
            Anchor::Years { calendar, from, to } => years(f, calendar, from.into(), to.into()),
            Anchor::SchoolYear { year: said } => {
                // «نیم\u{200C}سال اول تحصیلی» has its «سال» already.
                school_year(f, said, matches!(self.slice, Some(Slice { unit: Unit::Half, .. })))
            }
            Anchor::Occasion { id, year: said } => {
                f.write_str(id.name())?;
                year(f, said)
            }
            Anchor::Duration { amount: said, hang } => {
                amount(f, &said, digits)?;
                match hang {
                    Hang::Free => Ok(()),
                    Hang::Past => f.write_str(" گذشته"),
                    Hang::Future => f.write_str(" آینده"),
                }
            }
            Anchor::Anaphor { unit, offset } => anaphor(f, unit, offset),
            Anchor::Any(unit) => anaphor(f, unit, 0),
            Anchor::Run { start, end } => run(f, start, end),
            Anchor::Vague(Vague::Past) => f.write_str("اخیرا"),
            Anchor::Vague(Vague::Present) => f.write_str("اکنون"),
            Anchor::Vague(Vague::Future) => f.write_str("به\u{200C}زودی"),
        }
    }

    fn slice(&self, f: &mut Formatter<'_>, slice: Slice) -> Result {
        let Slice { unit, count, nth, weekday } = slice;
        match (weekday, unit) {
            (Some(_), Unit::Week) => write!(f, "{} آخر هفته ", superlative(nth)),
            (Some(weekday), _) => write!(f, "{} {} ", superlative(nth), Language::Persian.weekday(weekday)),
            (None, Unit::Half) if matches!(self.anchor, Anchor::SchoolYear { .. }) => {
                write!(f, "نیم\u{200C}سال {} ", ordinal(nth))
            }
            (None, Unit::Half) => write!(f, "نیمه {} ", ordinal(nth)),
            // «روز ۲۰ام ماه جاری»
            (None, unit) if count == 1 && nth > LAST_NAMED => {
                write!(f, "{} {}ام ", unit_word(unit), signed(nth.into()))
            }
            (None, unit) if count == 1 => write!(f, "{} {} ", superlative(nth), unit_word(unit)),
            (None, unit) => write!(f, "{} {} {} ", digits(count.into()), unit_word(unit), ordinal(nth)),
        }
    }

    fn set(&self, f: &mut Formatter<'_>, repeat: Repeat) -> Result {
        let period = match self.anchor {
            Anchor::Duration { amount, .. } => amount.single(),
            _ => None,
        };
        match (period, repeat) {
            (_, Repeat::Days(days)) => {
                f.write_str(if days == Weekdays::ODD { "روزهای فرد" } else { "روزهای زوج" })?;
                self.after_set(f)
            }
            (Some(part), Repeat::Times { times, of }) => {
                let of = of.map_or("بار", unit_word);
                let times = digits(times.into());
                match part.quantity().as_whole() {
                    Some(1) => write!(f, "در {} {times} {of}", unit_word(part.unit)),
                    // «هر ۳ ماه ۱ بار»
                    _ => {
                        f.write_str("هر ")?;
                        self.anchor(f)?;
                        write!(f, " {times} {of}")
                    }
                }
            }
            (Some(_), Repeat::Every { on: Weekdays::SATURDAY_TO_WEDNESDAY, .. }) => {
                f.write_str("روزهای کاری")?;
                self.after_set(f)
            }
            // "weekdays"
            (Some(_), Repeat::Every { on, .. }) if !on.is_empty() => {
                for (place, day) in on.iter().enumerate() {
                    write!(f, "{}{}", if place == 0 { "هر " } else { " و " }, Language::Persian.weekday(day))?;
                }
                self.after_set(f)
            }
            (Some(part), _) => {
                if let Some(slice) = self.slice {
                    self.slice(f, slice)?;
                }
                match part.quantity().as_whole() {
                    Some(1) => write!(f, "هر {}", unit_word(part.unit))?,
                    // «هر چند سال» begins with a conjunction.
                    None if part.quantity() == Quantity::Vague => write!(f, "هر چندین {}", unit_word(part.unit))?,
                    _ => {
                        f.write_str("هر ")?;
                        self.anchor(f)?;
                    }
                }
                self.after_set(f)
            }
            (None, _) => match (self.anchor, self.time) {
                (Anchor::Unsaid, Some(Time::Part { part, from, to })) => write!(f, "هر {}", part_word(part, from, to)),
                (Anchor::Unsaid, Some(Time::Clock { .. })) => {
                    f.write_str("هر روز")?;
                    self.after_set(f)
                }
                (Anchor::Date(_) | Anchor::Occasion { .. }, _) => self.anchor(f),
                (Anchor::Weekend { .. }, _) => f.write_str("آخر هفته\u{200C}ها"),
                // «هر فصل بهار» says every year.
                (Anchor::Season { season, scope, common, .. }, _) => {
                    f.write_str("هر ")?;
                    Expression { anchor: Anchor::Season { season, year: Year::Unsaid, scope, common }, ..*self }
                        .anchor(f)
                }
                (Anchor::Weekday { weekday, .. }, _) => self.weekly(f, weekday, repeat),
                _ => {
                    f.write_str("هر ")?;
                    self.anchor(f)?;
                    self.after_set(f)
                }
            },
        }
    }

    /// «هر دوشنبه و چهارشنبه ساعت ۹», «شب\u{200C}های جمعه», «یک جمعه در میان»
    fn weekly(&self, f: &mut Formatter<'_>, weekday: Weekday, repeat: Repeat) -> Result {
        let name = |weekday| Language::Persian.weekday(weekday);
        let Repeat::Every { on, skips } = repeat else { return Ok(()) };
        if skips > 0 {
            write!(f, "{} {} در میان", digits(skips.into()), name(weekday))?;
            return self.after_set(f);
        }
        let mut days = on.iter().filter(|&other| other != weekday);
        match self.shift {
            Some(_) => write!(f, "هر شب {}", name(weekday))?,
            None => write!(f, "هر {}", name(weekday))?,
        }
        days.try_for_each(|other| write!(f, " و {}", name(other)))?;
        match self.time {
            Some(Time::Part { part: DayPart::Night, .. }) if self.shift.is_some() => Ok(()),
            _ => self.after_set(f),
        }
    }

    /// «هر روز صبح», «هر جمعه ساعت ۹»
    fn after_set(&self, f: &mut Formatter<'_>) -> Result {
        match self.time {
            Some(Time::Clock { hour, minute, second, meridiem }) => {
                f.write_str(" ")?;
                clock(f, hour, minute, second, meridiem)
            }
            Some(Time::Hours { hour, minute, to_hour, to_minute, meridiem }) => {
                let said = |minute: u8| Some(minute).filter(|&minute| minute > 0);
                f.write_str(" از ")?;
                clock(f, hour, said(minute), None, meridiem)?;
                f.write_str(" تا ")?;
                clock(f, to_hour, said(to_minute), None, Meridiem::Said)
            }
            Some(Time::Part { part, from, to }) => write!(f, " {}", part_word(part, from, to)),
            None => Ok(()),
        }
    }
}

/// «روز پس از », «۲۰ سال پیش از »: from today the number is said, also of one.
fn shifted(f: &mut Formatter<'_>, shift: Shift, from_now: bool) -> Result {
    let unit = unit_word(shift.unit);
    match shift.count {
        count if from_now => {
            let side = if count < 0 { "پیش" } else { "پس" };
            write!(f, "{} {unit} {side} از ", digits(count.unsigned_abs().into()))
        }
        1 => write!(f, "{unit} پس از "),
        -1 => write!(f, "{unit} پیش از "),
        2.. => write!(f, "{} {unit} پس از ", digits(shift.count.unsigned_abs().into())),
        count => write!(f, "{} {unit} مانده به ", digits(count.unsigned_abs().into())),
    }
}

fn weekday(f: &mut Formatter<'_>, weekday: Weekday, scope: Scope) -> Result {
    let name = Language::Persian.weekday(weekday);
    match scope {
        Scope::This => write!(f, "این {name}"),
        Scope::Last => write!(f, "{name} گذشته"),
        Scope::Next => write!(f, "{name} آینده"),
        Scope::Week(offset @ -1..=1) => {
            write!(f, "{name} ")?;
            relative(f, Unit::Week, offset.into(), None)
        }
        // «۳ هفته دیگر شنبه»
        Scope::Week(offset) => {
            relative(f, Unit::Week, offset.into(), None)?;
            write!(f, " {name}")
        }
        // What the other end of a range says is not in the words of this one.
        _ => f.write_str(name),
    }
}

/// «آن روز», «سه روز بعد»
fn anaphor(f: &mut Formatter<'_>, unit: Unit, offset: i16) -> Result {
    let unit = unit_word(unit);
    match offset {
        0 => write!(f, "آن {unit}"),
        1 => write!(f, "{unit} بعد"),
        -1 => write!(f, "{unit} قبل"),
        offset => {
            let side = if offset < 0 { "قبل" } else { "بعد" };
            write!(f, "{} {unit} {side}", digits(offset.unsigned_abs().into()))
        }
    }
}

fn relative(f: &mut Formatter<'_>, unit: Unit, offset: i32, calendar: Option<Calendar>) -> Result {
    let said = match (unit, calendar) {
        (Unit::Day, None) => day_word(offset),
        (Unit::Year, None) => year_word(offset),
        _ => None,
    };
    if let Some(word) = said {
        return f.write_str(word);
    }
    let name = unit_word(unit);
    if let Some(calendar) = calendar {
        return write!(f, "{name} {} {}", calendar_word(calendar), direction(offset));
    }
    match offset {
        -1..=1 if !unit.is_clock() && unit != Unit::Day => write!(f, "{name} {}", direction(offset)),
        offset if offset < 0 => write!(f, "{} {name} پیش", digits(offset.unsigned_abs())),
        _ => write!(f, "{} {name} دیگر", digits(offset.unsigned_abs())),
    }
}

fn clock(f: &mut Formatter<'_>, hour: u8, minute: Option<u8>, second: Option<u8>, meridiem: Meridiem) -> Result {
    f.write_str("ساعت ")?;
    persian::clock(f, hour, minute, second)?;
    match (meridiem, hour) {
        (Meridiem::Said, 1..6) => f.write_str(" بامداد"),
        (Meridiem::Said, 6..12) => f.write_str(" صبح"),
        (Meridiem::Said, 12) => f.write_str(" ظهر"),
        _ => Ok(()),
    }
}

/// The modifier in the words that the grammar reads back as the same one.
const fn modifier_word(modifier: Modifier) -> &'static str {
    match modifier {
        Modifier::EqualOrMore => "حداقل ",
        Modifier::Before => "تا ",
        Modifier::After => "از ",
        modifier => persian::modifier_word(modifier),
    }
}
