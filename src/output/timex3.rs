//! TIMEX3 (TimeML 1.2.1): `value`, `mod`, `quant` and `freq`.

use super::ascii::Ascii;
use super::iso;
use crate::calendar::Weekday;
use crate::expression::{Amount, DayPart, Quantity, Season, Time, Unit, Vague};
use crate::resolve::{Resolved, Value};
use core::fmt;

/// The longest value: a duration of four units.
const LONGEST: usize = 64;

/// The TIMEX3 value. A date that does not exist has none ([`has_value`](Self::has_value)) and is shown as it was written,
/// `1404-12-30`; what was left open and not filled in is nothing.
impl fmt::Display for Resolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Ascii::<LONGEST>::new();
        match (&self.value, &self.native) {
            (Some(value), _) => write(&mut out, value),
            (None, Some(written)) => return written.fmt(f),
            (None, None) => {}
        }
        f.pad(out.as_str())
    }
}

impl Resolved {
    /// False where the expression has no TIMEX3 value: a date that does not exist.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("۳۰ اسفند ۱۴۰۴", &reference)?;
    /// assert!(!meaning.has_value());
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn has_value(&self) -> bool {
        self.value.is_some()
    }

    /// TIMEX3 `quant` of a set: `EVERY`.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("هر جمعه", &reference)?;
    /// assert_eq!(meaning.quant(), Some("EVERY"));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn quant(&self) -> Option<&'static str> {
        if self.is_every() { Some("EVERY") } else { None }
    }

    /// The offset from UTC of the zone that the words name, as `+03:30`.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let found = taqvim::Finder::new().find_iter("ساعت ۱۰ به وقت گرینویچ").next().unwrap();
    /// let meaning = found.resolve(&reference)?;
    /// assert_eq!(meaning.offset().unwrap().to_string(), "+00:00");
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    #[must_use]
    pub fn offset(&self) -> Option<impl fmt::Display + use<>> {
        self.offset.map(|minutes| iso::UtcOffset(minutes.into()))
    }

    /// TIMEX3 `freq` of a set: `2X`, `3D`.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("هفته ای دو بار", &reference)?;
    /// assert_eq!(meaning.freq().unwrap().to_string(), "2X");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn freq(&self) -> Option<impl fmt::Display + use<>> {
        let (times, of) = self.repeat?.freq()?;
        Some(Frequency { times, of })
    }
}

struct Frequency {
    times: u8,
    of: Option<Unit>,
}

impl fmt::Display for Frequency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.of.map_or("X", unit_code);
        write!(f, "{}{unit}", self.times)
    }
}

fn before_christ(out: &mut Ascii<LONGEST>, year: i32) {
    out.text("BC");
    out.number(year.unsigned_abs(), 4);
}

fn write(out: &mut Ascii<LONGEST>, value: &Value) {
    match *value {
        Value::Day(day) => iso::day(out, day),
        Value::Month { year, month } => {
            iso::year(out, year);
            out.byte(b'-');
            out.two(month);
        }
        Value::Year(year) => iso::year(out, year),
        Value::BeforeChrist(year) => before_christ(out, year),
        Value::Decade(decade) => signed(out, decade, 3),
        Value::Century(century) => signed(out, century, 2),
        Value::Week { year, week } => self::week(out, year, week),
        Value::Weekend { year, week } => {
            self::week(out, year, week);
            out.text("-WE");
        }
        Value::Season { year, season } => {
            if year > 0 {
                iso::year(out, year)
            } else {
                before_christ(out, 1 - year)
            }
            out.byte(b'-');
            out.text(season_code(season));
        }
        Value::Quarter { year, quarter } => {
            iso::year(out, year);
            out.text("-Q");
            out.number(quarter.into(), 1);
        }
        Value::Half { year, half } => {
            iso::year(out, year);
            out.text("-H");
            out.number(half.into(), 1);
        }
        Value::Days(days) => iso::days(out, days.start, days.end),
        Value::Clock { day, hour, minute, second } => {
            let (days, hour) = within_day(hour, minute, second);
            day_or_any(out, day.map(|day| day + days as i32));
            iso::clock(out, hour, minute, second);
        }
        Value::Part { day, part } => {
            day_or_any(out, day);
            out.text(part_code(part));
        }
        Value::Duration(amount) => duration(out, &amount),
        Value::Vague(Vague::Past) => out.text("PAST_REF"),
        Value::Vague(Vague::Present) => out.text("PRESENT_REF"),
        Value::Vague(Vague::Future) => out.text("FUTURE_REF"),
        Value::EveryWeekday { weekday, time } => every_weekday(out, weekday, time),
        Value::EveryWeekend => out.text("XXXX-WXX-WE"),
        Value::EveryMonth { day } => every_month(out, day),
        Value::Yearless { month, day } => yearless(out, month, day),
        Value::YearlessNative => out.text("XXXX"),
        Value::YearlessSeason(season) => {
            out.text("XXXX-");
            out.text(season_code(season));
        }
        Value::Any(unit) => out.text(any(unit)),
    }
}

/// `XXXX-WXX-5`, `XXXX-WXX-5T09:00`
/// Some period of that unit.
const fn any(unit: Unit) -> &'static str {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => "XXXX-XX-XX",
        Unit::Week => "XXXX-WXX",
        Unit::Month => "XXXX-XX",
        _ => "XXXX",
    }
}

fn every_weekday(out: &mut Ascii<LONGEST>, weekday: Weekday, time: Option<Time>) {
    let time = time.map(Time::begin);
    let clock = match time {
        Some(Time::Clock { hour, minute, .. }) => Some((hour, minute.unwrap_or(0))),
        _ => None,
    };
    let (days, hour) = clock.map_or((0, 0), |(hour, minute)| within_day(hour, minute, None));
    out.text("XXXX-WXX-");
    out.number((u32::from(weekday.iso_number()) - 1 + days) % 7 + 1, 1);
    match (time, clock) {
        (Some(Time::Part { part, .. }), _) => out.text(part_code(part)),
        (_, Some((_, minute))) => iso::clock(out, hour, minute, None),
        _ => {}
    }
}

/// «ساعت ۱۲:۳۰ شب»: ISO 8601 ends a day with 24:00; a later minute is of the next day. How many days on, and the hour.
const fn within_day(hour: u8, minute: u8, second: Option<u8>) -> (u32, u8) {
    let late = hour >= 24 && (minute > 0 || matches!(second, Some(1..)));
    if late { (1, hour - 24) } else { (0, hour) }
}

/// `XXXX-XX`, `XXXX-XX-01`
fn every_month(out: &mut Ascii<LONGEST>, day: Option<u8>) {
    out.text("XXXX-XX");
    if let Some(day) = day {
        out.byte(b'-');
        out.two(day);
    }
}

/// `XXXX-12`, `XXXX-12-25`
fn yearless(out: &mut Ascii<LONGEST>, month: u8, day: Option<u8>) {
    out.text("XXXX-");
    out.two(month);
    if let Some(day) = day {
        out.byte(b'-');
        out.two(day);
    }
}

/// A number in at least `width` digits, with its sign where it is negative.
fn signed(out: &mut Ascii<LONGEST>, number: i32, width: usize) {
    if number < 0 {
        out.byte(b'-');
    }
    out.number(number.unsigned_abs(), width);
}

fn week(out: &mut Ascii<LONGEST>, year: i32, week: u8) {
    iso::year(out, year);
    out.text("-W");
    out.two(week);
}

fn day_or_any(out: &mut Ascii<LONGEST>, day: Option<i32>) {
    match day {
        Some(day) => iso::day(out, day),
        None => out.text("XXXX-XX-XX"),
    }
}

const fn part_code(part: DayPart) -> &'static str {
    match part {
        DayPart::Morning => "TMO",
        DayPart::Noon => "T12:00",
        DayPart::Afternoon => "TAF",
        DayPart::Evening => "TEV",
        DayPart::Night => "TNI",
        DayPart::Midnight => "T24:00",
    }
}

pub(super) const fn season_code(season: Season) -> &'static str {
    match season {
        Season::Spring => "SP",
        Season::Summer => "SU",
        Season::Autumn => "FA",
        Season::Winter => "WI",
    }
}

const fn unit_code(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "S",
        Unit::Minute | Unit::Month => "M",
        Unit::Hour => "H",
        Unit::Day | Unit::While => "D",
        Unit::Week => "W",
        Unit::Quarter | Unit::Season => "Q",
        Unit::Half => "H",
        Unit::Year => "Y",
        Unit::Decade => "DE",
        Unit::Century => "CE",
        Unit::Millennium => "ML",
    }
}

/// `P1Y6M`, `PT1H30M`, `PXD`.
fn duration(out: &mut Ascii<LONGEST>, amount: &Amount) {
    out.byte(b'P');
    let mut timed = false;
    for part in amount.parts() {
        if part.unit == Unit::While {
            return out.byte(b'X');
        }
        if part.unit.is_clock() && !timed {
            timed = true;
            out.byte(b'T');
        }
        match part.quantity() {
            Quantity::Vague => out.byte(b'X'),
            Quantity::Exact { digits, scale } => decimal(out, digits, scale),
        }
        out.text(unit_code(part.unit));
    }
}

/// `digits · 10^−scale`, without zeros at the end.
fn decimal(out: &mut Ascii<LONGEST>, mut digits: u32, mut scale: u8) {
    while scale > 0 && digits % 10 == 0 {
        digits /= 10;
        scale -= 1;
    }
    let one = 10u32.saturating_pow(u32::from(scale));
    out.number(digits / one, 1);
    if scale > 0 {
        out.byte(b'.');
        out.number(digits % one, usize::from(scale));
    }
}

/// The same to any writer.
pub(super) fn write_decimal(f: &mut fmt::Formatter<'_>, digits: u32, scale: u8) -> fmt::Result {
    let mut out = Ascii::<LONGEST>::new();
    decimal(&mut out, digits, scale);
    f.write_str(out.as_str())
}

/// The fields that say something, in the words of their `Display`.
impl fmt::Debug for Resolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Resolved");
        fields.field("kind", &self.kind()).field("value", &format_args!("{self}"));
        for (name, interval) in
            [("interval", self.interval()), ("estimate", self.estimate()), ("anchor", self.anchor())]
        {
            if let Some(interval) = interval {
                fields.field(name, &interval);
            }
        }
        fields.field("grain", &self.grain());
        if let Some(modifier) = self.modifier() {
            fields.field("modifier", &modifier);
        }
        if let Some(calendar) = self.calendar() {
            fields.field("calendar", &calendar);
        }
        for (name, native) in [("native", self.native()), ("nearest_valid", self.nearest_valid())] {
            if let Some(native) = native {
                fields.field(name, &format_args!("{native}"));
            }
        }
        if let Some(quant) = self.quant() {
            fields.field("quant", &quant);
        }
        if let Some(freq) = self.freq() {
            fields.field("freq", &format_args!("{freq}"));
        }
        if let Some(minutes) = self.offset_minutes() {
            fields.field("offset_minutes", &minutes);
        }
        fields.field("assumed", &self.assumed()).field("warnings", &self.warnings());
        fields.field("tier", &self.tier()).finish()
    }
}
