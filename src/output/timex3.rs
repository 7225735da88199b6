//! TIMEX3 (TimeML 1.2.1): `value`, `mod`, `quant` and `freq`.

use super::iso::{IsoDay, IsoYear};
use crate::expression::{Amount, DayPart, Modifier, Quantity, Repeat, Season, Time, Unit, Vague};
use crate::resolve::{Resolved, Value};
use core::fmt::{self, Display as _, Write as _};

/// The TIMEX3 value; nothing where there is none, as for a date that does not exist.
impl fmt::Display for Resolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => value.fmt(f),
            None => Ok(()),
        }
    }
}

impl Resolved {
    /// False where the expression has no TIMEX3 value: a date that does not exist.
    #[must_use]
    pub const fn has_value(&self) -> bool {
        self.value.is_some()
    }

    /// TIMEX3 `quant` of a set: `EVERY`.
    #[must_use]
    pub const fn quant(&self) -> Option<&'static str> {
        if self.is_every() { Some("EVERY") } else { None }
    }

    /// TIMEX3 `freq` of a set: `2X`, `3D`.
    #[must_use]
    pub fn freq(&self) -> Option<impl fmt::Display + use<>> {
        match self.repeat {
            Some(Repeat { times: Some(times), of }) => Some(Frequency { times, of }),
            _ => None,
        }
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

impl Modifier {
    /// The name TIMEX3 has for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Modifier::Start => "START",
            Modifier::Mid => "MID",
            Modifier::End => "END",
            Modifier::Approx => "APPROX",
            Modifier::LessThan => "LESS_THAN",
            Modifier::MoreThan => "MORE_THAN",
            Modifier::EqualOrLess => "EQUAL_OR_LESS",
            Modifier::EqualOrMore => "EQUAL_OR_MORE",
            Modifier::Before => "BEFORE",
            Modifier::After => "AFTER",
            Modifier::OnOrBefore => "ON_OR_BEFORE",
            Modifier::OnOrAfter => "ON_OR_AFTER",
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Value::Day(day) => IsoDay(day).fmt(f),
            Value::Month { year, month } => write!(f, "{}-{month:02}", IsoYear(year)),
            Value::Year(year) => IsoYear(year).fmt(f),
            Value::BeforeChrist(year) => write!(f, "BC{year:04}"),
            Value::Decade(decade) => write!(f, "{decade:03}"),
            Value::Century(century) => write!(f, "{century:02}"),
            Value::Week { year, week } => write!(f, "{}-W{week:02}", IsoYear(year)),
            Value::Weekend { year, week } => write!(f, "{}-W{week:02}-WE", IsoYear(year)),
            Value::Season { year, season } => write!(f, "{}-{}", IsoYear(year), season_code(season)),
            Value::Quarter { year, quarter } => write!(f, "{}-Q{quarter}", IsoYear(year)),
            Value::Half { year, half } => write!(f, "{}-H{half}", IsoYear(year)),
            Value::Days(days) => write!(f, "{}/{}", IsoDay(days.start), IsoDay(days.end)),
            Value::Clock { day, hour, minute, second } => {
                day_or_any(f, day)?;
                write!(f, "T{hour:02}:{minute:02}")?;
                second.map_or(Ok(()), |second| write!(f, ":{second:02}"))
            }
            Value::Part { day, part } => {
                day_or_any(f, day)?;
                f.write_str(part_code(part))
            }
            Value::Duration(amount) => duration(f, &amount),
            Value::Vague(Vague::Past) => f.write_str("PAST_REF"),
            Value::Vague(Vague::Present) => f.write_str("PRESENT_REF"),
            Value::Vague(Vague::Future) => f.write_str("FUTURE_REF"),
            Value::EveryWeekday { weekday, time } => {
                write!(f, "XXXX-WXX-{}", weekday.iso_number())?;
                match time {
                    Some(Time::Part { part, .. }) => f.write_str(part_code(part)),
                    Some(Time::Clock { hour, minute, .. }) => write!(f, "T{hour:02}:{:02}", minute.unwrap_or(0)),
                    None => Ok(()),
                }
            }
            Value::Yearless { month, day: Some(day) } => write!(f, "XXXX-{month:02}-{day:02}"),
            Value::Yearless { month, day: None } => write!(f, "XXXX-{month:02}"),
            Value::YearlessNative => f.write_str("XXXX"),
            Value::YearlessSeason(season) => write!(f, "XXXX-{}", season_code(season)),
        }
    }
}

fn day_or_any(f: &mut fmt::Formatter<'_>, day: Option<i32>) -> fmt::Result {
    match day {
        Some(day) => IsoDay(day).fmt(f),
        None => f.write_str("XXXX-XX-XX"),
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
fn duration(f: &mut fmt::Formatter<'_>, amount: &Amount) -> fmt::Result {
    f.write_char('P')?;
    let mut timed = false;
    for part in amount.parts() {
        if part.unit == Unit::While {
            return f.write_char('X');
        }
        if part.unit.is_clock() && !timed {
            timed = true;
            f.write_char('T')?;
        }
        match part.quantity() {
            Quantity::Vague => f.write_char('X')?,
            Quantity::Exact { digits, scale } => decimal(f, digits, scale)?,
        }
        f.write_str(unit_code(part.unit))?;
    }
    Ok(())
}

/// `digits · 10^−scale`, without zeros at the end.
fn decimal(f: &mut fmt::Formatter<'_>, mut digits: u32, mut scale: u8) -> fmt::Result {
    while scale > 0 && digits.is_multiple_of(10) {
        digits /= 10;
        scale -= 1;
    }
    let one = 10u32.saturating_pow(u32::from(scale));
    write!(f, "{}", digits / one)?;
    if scale == 0 {
        return Ok(());
    }
    write!(f, ".{:0width$}", digits % one, width = usize::from(scale))
}
