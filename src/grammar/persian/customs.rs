//! What Persian takes for granted when a phrase is finished.

use crate::grammar::prelude::*;

pub(super) static CUSTOMS: Customs = Customs {
    convention: Convention::IRAN,
    // The solar years from 1451 on are nobody's yet; the common ones are of Columbus. The solar years before 1100 are told
    // with their era.
    jalali_years: 1100..=1450,
    // The fourteenth century of Persian text is the Iranian one; the fifteenth and later are the world's.
    jalali_century: Some(14),
    time: time_of,
    refuses,
};

/// The expression of the slots, or `None` where they do not make one.
pub(super) fn finish(draft: &Draft) -> Option<Said> {
    let (expression, rule) = draft.finish(&CUSTOMS)?;
    Some(Said::sure(expression, rule))
}

/// The time of day of the slots.
pub(super) fn time(draft: &Draft) -> Option<Time> {
    draft.time(&CUSTOMS)
}

/// A month or a season whose name is a word of its own, with nothing that makes a date of it: «دی», «بهار».
fn refuses(draft: &Draft) -> bool {
    let bare = !draft.licensed && !draft.has_year();
    match (draft.month, draft.season) {
        _ if draft.years.is_some() => false,
        // «روز بعد» alone is an anaphor.
        _ if draft.beside && !draft.has_time() => true,
        (Some(month), _) => month.latent && draft.day.is_none() && bare,
        (None, Some(_)) => draft.season_latent && bare,
        (None, None) => false,
    }
}

/// The hour on a 24-hour clock, as the part of the day beside it has it.
fn time_of(clock: ClockTime, part: Option<NamedPart>) -> Option<Time> {
    let ClockTime { hour, minute, second, half, .. } = clock;
    if let Some(half) = half {
        return Some(Time::Clock { hour: half.hour(hour), minute, second, meridiem: Meridiem::Said });
    }
    let Some(NamedPart { hours: PartOfDay { part, from, .. }, .. }) = part else {
        let meridiem = if hour > 12 || hour == 0 { Meridiem::Said } else { Meridiem::Open };
        return Some(Time::Clock { hour, minute, second, meridiem });
    };
    let afternoon = match part {
        DayPart::Afternoon | DayPart::Evening => true,
        // «ساعت ۲ شب» is of the small hours.
        DayPart::Night => hour >= 6,
        DayPart::Noon => hour <= 4,
        DayPart::Morning | DayPart::Midnight => false,
    };
    let hour = match (hour, part) {
        (12, DayPart::Night | DayPart::Midnight) => 24,
        (12, DayPart::Morning) if from == 0 || minute.is_some_and(|minute| minute > 0) => 0,
        (..12, _) if afternoon => hour + 12,
        _ => hour,
    };
    Some(Time::Clock { hour, minute, second, meridiem: Meridiem::Said })
}
