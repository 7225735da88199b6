//! A date or a year in canonical Persian.

use super::persian::{
    GREGORIAN_MONTHS, HIJRI_MONTHS, YearOfEra, calendar_word, day_word, digits, direction, signed, year_word,
};
use crate::calendar::Calendar;
use crate::expression::{CalendarDate, Span, Year};
use crate::format::Language;
use core::fmt::{Formatter, Result};

pub(super) fn date(f: &mut Formatter<'_>, date: CalendarDate, last: Option<u8>) -> Result {
    let counted = date.calendar_of_year();
    let CalendarDate { calendar, calendar_said, year: said, month, zodiacal, day, weekday, any_order } = date;
    // «۵/۳/۲۰۱۶» stays as open as it is.
    if let (true, Some(day), Some(month), Year::Full(said), None) = (any_order, day, month, said, last) {
        if let Some(weekday) = weekday {
            write!(f, "{} ", Language::Persian.weekday(weekday))?;
        }
        return write!(f, "{}/{}/{}", digits(day.into()), digits(month.into()), signed(said.into()));
    }
    // «۵/۷» in a phrase alone
    if let (true, Some(day), Some(month), Year::Unsaid, None) = (any_order, day, month, said, last) {
        return write!(f, "{}/{}", digits(day.into()), digits(month.into()));
    }
    if let Year::Near(offset) = said {
        write!(f, "{} ", day_word(offset.into()).unwrap_or("امروز"))?;
    }
    if let Some(weekday) = weekday {
        write!(f, "{} ", Language::Persian.weekday(weekday))?;
    }
    if let (None, Some(day)) = (month, day) {
        return write!(f, "روز {}ام", digits(day.into()));
    }
    let Some(month) = month else {
        let bare = Year::Full(0);
        if let (Year::Full(before @ ..=0), true) = (said, said != bare || calendar == Calendar::Gregorian) {
            return write!(f, "سال {}", YearOfEra(Calendar::Gregorian, before.into()));
        }
        f.write_str("سال")?;
        year(f, said)?;
        return if calendar_said { write!(f, " {}", calendar_word(calendar)) } else { Ok(()) };
    };
    match (day, last) {
        (Some(day), Some(last)) => write!(f, "{}-{} ", digits(day.into()), digits(last.into()))?,
        (Some(day), None) => write!(f, "{} ", digits(day.into()))?,
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
        Year::Full(before @ ..=0) => write!(f, " {}", YearOfEra(Calendar::Gregorian, before.into())),
        // A short year is one only with its calendar.
        Year::Full(early @ ..1000) => write!(f, " {}", YearOfEra(calendar, early.into())),
        said => year(f, said),
    }?;
    // «رمضان ۱۳۹۵» alone is of the solar year.
    let solar = |year: i16| day.is_none() && CalendarDate::SOLAR_OF_LUNAR_MONTHS.contains(&year);
    match (calendar, said) {
        (Calendar::Hijri, Year::Full(year @ 1000..)) if solar(year) != (counted == Calendar::Jalali) => {
            write!(f, " {}", calendar_word(counted))
        }
        _ => Ok(()),
    }
}

/// «۳۳۴ پیش از میلاد», «۱۳۹۵»
pub(super) fn year_of_season(f: &mut Formatter<'_>, said: Year) -> Result {
    match said {
        Year::Full(before @ ..=0) => write!(f, " {}", YearOfEra(Calendar::Gregorian, before.into())),
        said => year(f, said),
    }
}

/// The era behind the year of a season; a short year is one only with its calendar.
pub(super) fn era_of_season(f: &mut Formatter<'_>, said: Year, common: bool) -> Result {
    match said {
        Year::Full(..=0) => Ok(()),
        _ if common => write!(f, " {}", calendar_word(Calendar::Gregorian)),
        Year::Full(..1000) => write!(f, " {}", calendar_word(Calendar::Jalali)),
        _ => Ok(()),
    }
}

/// «سال ۱۳۹۵-۱۳۹۶ خورشیدی»
pub(super) fn years(f: &mut Formatter<'_>, calendar: Calendar, from: i32, to: i32) -> Result {
    match from {
        ..=0 => write!(f, "سال {}-{} پیش از میلاد", signed(1 - to), signed(1 - from)),
        // «سه قرن نخست میلادی»
        1 if to % 100 == 0 => write!(f, "{} قرن اول {}", signed(to / 100), calendar_word(calendar)),
        _ => write!(f, "سال {}-{} {}", signed(from), signed(to), calendar_word(calendar)),
    }
}

pub(super) fn run(f: &mut Formatter<'_>, start: i32, end: i32) -> Result {
    run_day(f, start)?;
    if end - start > 1 {
        f.write_str(" تا ")?;
        run_day(f, end - 1)?;
    }
    Ok(())
}

/// A day of a fixed run, by its Gregorian date.
fn run_day(f: &mut Formatter<'_>, day: i32) -> Result {
    let Ok((year, month, day)) = Calendar::Gregorian.fields(day) else { return f.write_str("روز") };
    let said = CalendarDate {
        calendar_said: true,
        month: Some(month),
        day: Some(day),
        ..CalendarDate::new(Calendar::Gregorian, Year::Full(i16::try_from(year).unwrap_or(i16::MAX)))
    };
    date(f, said, None)
}

/// A year behind what it belongs to.
pub(super) fn year(f: &mut Formatter<'_>, year: Year) -> Result {
    match year {
        Year::Unsaid | Year::Near(_) | Year::SameDay { .. } | Year::From { .. } | Year::To { .. } => Ok(()),
        Year::Full(year) => write!(f, " {}", signed(year.into())),
        Year::Short(short) => write!(f, " {}", digits(short.into()).padded(2)),
        Year::Relative(offset) => match year_word(offset.into()) {
            Some(word) => write!(f, " {word}"),
            None if offset < 0 => write!(f, " {} سال پیش", digits(offset.unsigned_abs().into())),
            None => write!(f, " {} سال دیگر", digits(offset.unsigned_abs().into())),
        },
        Year::Last => f.write_str(" گذشته"),
        Year::Next => f.write_str(" آینده"),
        Year::Every => f.write_str(" هر سال"),
    }
}

/// «سال تحصیلی ۹۵-۹۶», «سال تحصیلی جدید»; of a half of one only what follows «سال».
pub(super) fn school_year(f: &mut Formatter<'_>, said: Year, half: bool) -> Result {
    f.write_str(if half { "تحصیلی" } else { "سال تحصیلی" })?;
    match said {
        Year::Full(from) => write!(f, " {}-{}", signed(from.into()), signed(i32::from(from) + 1)),
        Year::Relative(offset) if !half => write!(f, " {}", direction(offset.into())),
        Year::Near(_) => f.write_str(" جدید"),
        said => year(f, said),
    }
}

/// «دههٔ ۱۳۶۰», «قرن ۵ پیش از میلاد»
pub(super) fn era(f: &mut Formatter<'_>, calendar: Calendar, span: Span) -> Result {
    let (name, number) = match span {
        Span::Decade(first) => ("دهه", first),
        Span::ShortDecade(short) => ("دهه", short.into()),
        Span::Century { number, .. } => ("قرن", number),
        Span::Millennium(number) => ("هزاره", number),
    };
    let era = if number < 0 { "پیش از میلاد" } else { calendar_word(calendar) };
    write!(f, "{name} {} {era}", signed(number.into()))
}
