//! A day told again in brackets, by the other calendar: «۳ مارس ۱۹۲۴ (۱۲ اسفند)».

use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Year};

/// True for a day whose year is said.
pub(super) const fn names_year(day: &CalendarDate) -> bool {
    matches!((day.year, day.day), (Year::Full(_), Some(_)))
}

/// What a gloss of a day names: that day, in the gloss's own calendar where it has such years. What is of another time of the year
/// is no gloss.
pub(super) fn name_again(gloss: CalendarDate, day: CalendarDate) -> Anchor {
    let other = Anchor::Date(gloss);
    let (Year::Full(year), Some(month), Some(of), Some(_)) = (day.year, day.month, gloss.month, gloss.day) else {
        return other;
    };
    if !matches!(gloss.year, Year::Unsaid) {
        return other;
    }
    let year = match (day.calendar, gloss.calendar) {
        // «۲ مه (یا ۳ مه) ۱۹۲۱»
        (said, again) if said == again && month == of => year,
        (Calendar::Gregorian, Calendar::Jalali) if is_beside(month, of) => year - from_common(month, of),
        (Calendar::Jalali, Calendar::Gregorian) if is_beside(of, month) => year + from_common(of, month),
        _ => return other,
    };
    if gloss.calendar == Calendar::Jalali && year < 1 {
        return Anchor::Date(day);
    }
    Anchor::Date(CalendarDate { year: Year::Full(year), weekday: gloss.weekday.or(day.weekday), ..gloss })
}

/// The month of the sun lies within that of the common calendar: Farvardin begins in March.
const fn is_beside(common: u8, solar: u8) -> bool {
    matches!((solar + 12 - common) % 12, 9 | 10)
}

/// The years between the counts: one more from January on until Nowruz.
const fn from_common(common: u8, solar: u8) -> i16 {
    if common <= 3 && solar >= 10 { 622 } else { 621 }
}
