//! A day told again in brackets: by the other calendar, «۳ مارس ۱۹۲۴ (۱۲ اسفند)», or by its date, «هفتهٔ آینده (۶ آذر)».

use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Expression, Scope, Side, Year};
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::lexicon::{Mark, Token};

/// An expression whose own words say its side, and where it ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deictic {
    side: Side,
    is_day: bool,
    end: usize,
}

impl Deictic {
    /// «فردا», «هفتهٔ آینده», «دوشنبهٔ هفتهٔ پیش»
    pub(super) fn of(reading: &Reading) -> Option<Self> {
        let said = &reading.expression;
        let offset = match said.anchor {
            Anchor::Relative { offset, .. } => offset,
            Anchor::Weekday { scope: Scope::Week(weeks), .. } => weeks.into(),
            _ => return None,
        };
        let side = match offset {
            1.. => Side::Future,
            0 => return None,
            _ => Side::Past,
        };
        let plain = said.repeat.is_none() && said.shift.is_none();
        plain.then_some(Deictic { side, is_day: said.is_day(), end: reading.end })
    }

    /// «فردا (| ۲۹ آبان)», «دیروز، | ۲۷ آبان،»: dates of no year right after it are on its side.
    pub(super) fn lend_side(self, readings: &mut Readings, before: &[Token]) {
        let [.., last, joint] = before else { return };
        let joins = match joint.mark() {
            Some(Mark::Open) => true,
            Some(Mark::Comma | Mark::PersianComma) => self.is_day,
            _ => false,
        };
        if !joins || last.end != self.end {
            return;
        }
        for reading in readings.iter_mut() {
            self.lend(&mut reading.expression);
        }
    }

    /// «فردا و | ۲۹ آبان»
    pub(super) fn lend_within(readings: &mut Readings) {
        for place in 1..readings.len() {
            let Some((first, next)) = readings.pair_mut(place) else { return };
            if let Some(deictic) = Deictic::of(first).filter(|deictic| deictic.is_day && next.link == Link::None) {
                deictic.lend(&mut next.expression);
            }
        }
    }

    fn lend(self, said: &mut Expression) {
        if matches!(said.anchor, Anchor::Date(CalendarDate { year: Year::Unsaid, day: Some(_), .. })) {
            said.side = Some(self.side);
        }
    }
}

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
