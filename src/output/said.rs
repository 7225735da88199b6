//! An expression in canonical Persian: the words that say it, and that the grammar reads back as the same expression.

use super::persian::{
    DECADE_DIRECTIONS, GREGORIAN_MONTHS, HIJRI_MONTHS, calendar_word, day_word, direction, ordinal, part_word,
    season_word, superlative, unit_word, year_word,
};
use crate::calendar::Calendar;
use crate::expression::{
    Amount, Anchor, CalendarDate, DayPart, Expression, Hang, Meridiem, Modifier, Quantity, Repeat, Scope, Shift,
    ShiftRole, Slice, Span, Time, Unit, Vague, Year,
};
use crate::format::Language;
use crate::numeral::{Digits, Script};
use core::fmt::{Display, Formatter, Result};

/// Canonical Persian. What [`parse_expression`](crate::parse_expression) reads from it is the same expression, but for
/// what the words beside it said: the side that a verb showed, a zone, and the date that a length leads to. A fixed
/// [run of days](Expression::from_range) reads as its first and its last day, an anaphor only under a policy that
/// [reads them](crate::Policy::narrative).
///
/// ```
/// let expression = taqvim::parse_expression("نوزدهم شهریورماه یک هزار و سیصد و نود و پنج")?;
/// assert_eq!(expression.to_string(), "۱۹ شهریور ۱۳۹۵");
/// assert_eq!(taqvim::parse_expression("۱۹ شهریور ۱۳۹۵")?, expression);
/// # Ok::<(), taqvim::ParseError>(())
/// ```
impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
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
                return write!(f, "{} {}", number(shift.count.unsigned_abs().into()), unit_word(shift.unit));
            }
            if !self.is_eve(shift) {
                shifted(f, shift)?;
            }
        }
        if let Some(slice) = self.slice {
            self.slice(f, slice)?;
        }
        match self.time {
            Some(Time::Clock { hour, minute, second, meridiem }) => {
                clock(f, hour, minute, second, meridiem)?;
                if !matches!(self.anchor, Anchor::Unsaid) {
                    f.write_str(" ")?;
                    self.anchor(f)?;
                }
                Ok(())
            }
            Some(Time::Part { part, from, to }) => self.part(f, part_word(part, from, to)),
            None => self.anchor(f),
        }
    }
}

impl Expression {
    /// «شب جمعه»: the night that leads to Friday.
    fn is_eve(&self, shift: Shift) -> bool {
        let night = matches!(self.time, Some(Time::Part { part: DayPart::Night, .. }));
        night && shift.unit == Unit::Day && shift.count == -1
    }

    /// A part of the day before its day, but the night of a weekday after it.
    fn part(&self, f: &mut Formatter<'_>, word: &str) -> Result {
        let night = matches!(self.time, Some(Time::Part { part: DayPart::Night, .. }));
        match self.anchor {
            // «صبح» alone is a greeting.
            Anchor::Unsaid if word == "صبح" => f.write_str("پیش از ظهر"),
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
            Anchor::Through { first, last } => {
                date(f, first, None)?;
                f.write_str(" – ")?;
                date(f, last, None)
            }
            Anchor::Weekday { weekday, scope } => {
                let name = Language::Persian.weekday(weekday);
                match scope {
                    Scope::Bare => f.write_str(name),
                    Scope::This => write!(f, "این {name}"),
                    Scope::Last => write!(f, "{name} گذشته"),
                    Scope::Next => write!(f, "{name} آینده"),
                    Scope::Week(offset) => {
                        write!(f, "{name} ")?;
                        relative(f, Unit::Week, offset.into(), None)
                    }
                }
            }
            Anchor::Relative { unit, offset, calendar } => relative(f, unit, offset, calendar),
            Anchor::Weekend { offset } => match offset {
                0 => f.write_str("آخر هفته"),
                offset => write!(f, "آخر هفته {}", direction(offset.into())),
            },
            Anchor::WeekendOf { day } => f.write_str("آخر هفته ").and_then(|()| date(f, day, None)),
            Anchor::Season { season, year: said, scope } => {
                write!(f, "فصل {}", season_word(season))?;
                match scope {
                    Scope::Last => f.write_str(" گذشته"),
                    Scope::Next => f.write_str(" آینده"),
                    Scope::This => f.write_str(" جاری"),
                    _ => year(f, said),
                }
            }
            Anchor::Era { calendar, span } => era(f, calendar, span),
            Anchor::Years { calendar, from, to } => {
                let (from, to) = (i32::from(from), i32::from(to));
                match from {
                    ..=0 => write!(f, "سال {}-{} پیش از میلاد", signed(1 - to), signed(1 - from)),
                    _ => write!(f, "سال {}-{} {}", signed(from), signed(to), calendar_word(calendar)),
                }
            }
            Anchor::SchoolYear { year: said } => {
                // «نیم\u{200C}سال اول تحصیلی» has its «سال» already.
                f.write_str(if self.slice.is_some() { "تحصیلی" } else { "سال تحصیلی" })?;
                match said {
                    Year::Full(from) => write!(f, " {}-{}", signed(from.into()), signed(i32::from(from) + 1)),
                    Year::Relative(offset) if self.slice.is_none() => write!(f, " {}", direction(offset.into())),
                    said => year(f, said),
                }
            }
            Anchor::Occasion { id, year: said } => {
                f.write_str(id.name())?;
                year(f, said)
            }
            Anchor::Duration { amount: said, hang } => {
                amount(f, &said)?;
                match hang {
                    Hang::Free => Ok(()),
                    Hang::Past => f.write_str(" گذشته"),
                    Hang::Future => f.write_str(" آینده"),
                }
            }
            Anchor::Anaphor { unit, offset } => match offset {
                0 => write!(f, "آن {}", unit_word(unit)),
                1 => write!(f, "{} بعد", unit_word(unit)),
                -1 => write!(f, "{} قبل", unit_word(unit)),
                offset => {
                    let side = if offset < 0 { "قبل" } else { "بعد" };
                    write!(f, "{} {} {side}", number(offset.unsigned_abs().into()), unit_word(unit))
                }
            },
            Anchor::Run { start, end } => {
                run_day(f, start)?;
                if end - start > 1 {
                    f.write_str(" تا ")?;
                    run_day(f, end - 1)?;
                }
                Ok(())
            }
            Anchor::Vague(Vague::Past) => f.write_str("اخیرا"),
            Anchor::Vague(Vague::Present) => f.write_str("اکنون"),
            Anchor::Vague(Vague::Future) => f.write_str("به\u{200C}زودی"),
        }
    }

    fn slice(&self, f: &mut Formatter<'_>, slice: Slice) -> Result {
        let Slice { unit, count, nth, weekday } = slice;
        match (weekday, unit) {
            (Some(weekday), _) => write!(f, "{} {} ", superlative(nth), Language::Persian.weekday(weekday)),
            (None, Unit::Half) if matches!(self.anchor, Anchor::SchoolYear { .. }) => {
                write!(f, "نیم\u{200C}سال {} ", ordinal(nth))
            }
            (None, Unit::Half) => write!(f, "نیمه {} ", ordinal(nth)),
            (None, unit) if count == 1 => write!(f, "{} {} ", superlative(nth), unit_word(unit)),
            (None, unit) => write!(f, "{} {} {} ", number(count.into()), unit_word(unit), ordinal(nth)),
        }
    }

    fn set(&self, f: &mut Formatter<'_>, repeat: Repeat) -> Result {
        let period = match self.anchor {
            Anchor::Duration { amount, .. } => amount.single(),
            _ => None,
        };
        match (period, repeat) {
            (Some(part), Repeat { times: Some(times), of }) => {
                let of = of.map_or("بار", unit_word);
                write!(f, "در {} {} {of}", unit_word(part.unit), number(times.into()))
            }
            (Some(part), _) => {
                match part.quantity().as_whole() {
                    Some(1) => write!(f, "هر {}", unit_word(part.unit))?,
                    _ => {
                        f.write_str("هر ")?;
                        self.anchor(f)?;
                    }
                }
                self.after_set(f)
            }
            (None, _) => match (self.anchor, self.time) {
                (Anchor::Unsaid, Some(Time::Part { part, from, to })) => write!(f, "هر {}", part_word(part, from, to)),
                (Anchor::Date(_) | Anchor::Occasion { .. }, _) => self.anchor(f),
                // «هر فصل بهار» says every year.
                (Anchor::Season { season, scope, .. }, _) => {
                    f.write_str("هر ")?;
                    Expression { anchor: Anchor::Season { season, year: Year::Unsaid, scope }, ..*self }.anchor(f)
                }
                _ => {
                    f.write_str("هر ")?;
                    self.anchor(f)?;
                    self.after_set(f)
                }
            },
        }
    }

    /// «هر روز صبح», «هر جمعه ساعت ۹»
    fn after_set(&self, f: &mut Formatter<'_>) -> Result {
        match self.time {
            Some(Time::Clock { hour, minute, second, meridiem }) => {
                f.write_str(" ")?;
                clock(f, hour, minute, second, meridiem)
            }
            Some(Time::Part { part, from, to }) => write!(f, " {}", part_word(part, from, to)),
            None => Ok(()),
        }
    }
}

fn number(value: u32) -> Digits {
    Digits::new(value, Script::Persian)
}

fn signed(value: i32) -> Digits {
    number(value.unsigned_abs())
}

fn shifted(f: &mut Formatter<'_>, shift: Shift) -> Result {
    let unit = unit_word(shift.unit);
    match shift.count {
        1 => write!(f, "{unit} پس از "),
        -1 => write!(f, "{unit} پیش از "),
        count => write!(f, "{} {unit} مانده به ", number(count.unsigned_abs().into())),
    }
}

fn date(f: &mut Formatter<'_>, date: CalendarDate, last: Option<u8>) -> Result {
    let CalendarDate { calendar, calendar_said, year: said, month, zodiacal, day, weekday } = date;
    if let Year::Near(offset) = said {
        write!(f, "{} ", day_word(offset.into()).unwrap_or("امروز"))?;
    }
    if let Some(weekday) = weekday {
        write!(f, "{} ", Language::Persian.weekday(weekday))?;
    }
    let Some(month) = month else {
        let bare = Year::Full(0);
        if let (Year::Full(before @ ..=0), true) = (said, said != bare || calendar == Calendar::Gregorian) {
            return write!(f, "سال {} پیش از میلاد", signed(1 - i32::from(before)));
        }
        f.write_str("سال")?;
        year(f, said)?;
        return if calendar_said { write!(f, " {}", calendar_word(calendar)) } else { Ok(()) };
    };
    match (day, last) {
        (Some(day), Some(last)) => write!(f, "{}-{} ", number(day.into()), number(last.into()))?,
        (Some(day), None) => write!(f, "{} ", number(day.into()))?,
        _ => {}
    }
    let place = usize::from(month).wrapping_sub(1);
    let name = match calendar {
        Calendar::Jalali => (if zodiacal { Language::Dari } else { Language::Persian }).month(month),
        Calendar::Gregorian => GREGORIAN_MONTHS.get(place).copied(),
        Calendar::Hijri => HIJRI_MONTHS.get(place).copied(),
    };
    f.write_str(name.unwrap_or("ماه"))?;
    // A month alone may be a name of its own.
    if day.is_none() && calendar != Calendar::Hijri {
        f.write_str(" ماه")?;
    }
    match said {
        Year::Full(before @ ..=0) => write!(f, " {} پیش از میلاد", signed(1 - i32::from(before))),
        // A short year is one only with its calendar.
        Year::Full(early @ ..1000) => write!(f, " {} {}", signed(early.into()), calendar_word(calendar)),
        said => year(f, said),
    }
}

/// A day of a fixed run, by its Gregorian date.
fn run_day(f: &mut Formatter<'_>, day: i32) -> Result {
    let Ok((year, month, day)) = Calendar::Gregorian.fields(day) else { return f.write_str("روز") };
    let said = CalendarDate {
        calendar: Calendar::Gregorian,
        calendar_said: true,
        year: Year::Full(i16::try_from(year).unwrap_or(i16::MAX)),
        month: Some(month),
        zodiacal: false,
        day: Some(day),
        weekday: None,
    };
    date(f, said, None)
}

/// A year behind what it belongs to.
fn year(f: &mut Formatter<'_>, year: Year) -> Result {
    match year {
        Year::Unsaid | Year::Near(_) => Ok(()),
        Year::Full(year) => write!(f, " {}", signed(year.into())),
        Year::Short(short) => write!(f, " {}", number(short.into()).padded(2)),
        Year::Relative(offset) => write!(f, " {}", year_word(offset.into()).unwrap_or("امسال")),
        Year::Last => f.write_str(" گذشته"),
        Year::Next => f.write_str(" آینده"),
        Year::Every => f.write_str(" هر سال"),
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
        -1..=1 if !unit.is_clock() && unit != Unit::Day => {
            write!(f, "{name} {}", DECADE_DIRECTIONS[(offset + 1) as usize])
        }
        offset if offset < 0 => write!(f, "{} {name} پیش", number(offset.unsigned_abs())),
        _ => write!(f, "{} {name} دیگر", number(offset.unsigned_abs())),
    }
}

fn era(f: &mut Formatter<'_>, calendar: Calendar, span: Span) -> Result {
    let calendar = calendar_word(calendar);
    match span {
        Span::Decade(first @ ..0) => write!(f, "دهه {} پیش از میلاد", signed(first.into())),
        Span::Decade(first) => write!(f, "دهه {} {calendar}", signed(first.into())),
        Span::ShortDecade(short) => write!(f, "دهه {} {calendar}", number(short.into())),
        Span::Century { number: count @ ..0, .. } => write!(f, "قرن {} پیش از میلاد", signed(count.into())),
        Span::Century { number: count, .. } => write!(f, "قرن {} {calendar}", signed(count.into())),
        Span::Millennium(count @ ..0) => write!(f, "هزاره {} پیش از میلاد", signed(count.into())),
        Span::Millennium(count) => write!(f, "هزاره {} {calendar}", signed(count.into())),
    }
}

fn amount(f: &mut Formatter<'_>, amount: &Amount) -> Result {
    for (place, part) in amount.parts().enumerate() {
        if place > 0 {
            f.write_str(" و ")?;
        }
        match part.quantity() {
            Quantity::Vague => f.write_str("چند")?,
            Quantity::Exact { digits, scale: 0 } => number(digits).fmt(f)?,
            Quantity::Exact { digits, scale } => {
                let one = 10u32.saturating_pow(scale.into());
                write!(f, "{}٫{}", number(digits / one), number(digits % one).padded(scale))?;
            }
        }
        write!(f, " {}", unit_word(part.unit))?;
    }
    Ok(())
}

fn clock(f: &mut Formatter<'_>, hour: u8, minute: Option<u8>, second: Option<u8>, meridiem: Meridiem) -> Result {
    write!(f, "ساعت {}", number(hour.into()))?;
    if let Some(minute) = minute {
        write!(f, ":{}", number(minute.into()).padded(2))?;
    }
    if let Some(second) = second {
        write!(f, ":{}", number(second.into()).padded(2))?;
    }
    match (meridiem, hour) {
        (Meridiem::Said, 1..6) => f.write_str(" بامداد"),
        (Meridiem::Said, 6..12) => f.write_str(" صبح"),
        (Meridiem::Said, 12) => f.write_str(" ظهر"),
        _ => Ok(()),
    }
}

const fn modifier_word(modifier: Modifier) -> &'static str {
    match modifier {
        Modifier::Start => "اوایل ",
        Modifier::Mid => "اواسط ",
        Modifier::End => "اواخر ",
        Modifier::Approx => "حدود ",
        Modifier::LessThan => "کمتر از ",
        Modifier::MoreThan => "بیش از ",
        Modifier::EqualOrLess => "حداکثر ",
        Modifier::EqualOrMore => "حداقل ",
        Modifier::Before | Modifier::OnOrBefore => "تا ",
        Modifier::After | Modifier::OnOrAfter => "از ",
    }
}
