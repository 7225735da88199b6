//! What English takes for granted when a phrase is finished.

use super::licence::licence_of;
use crate::grammar::prelude::*;

pub(super) static CUSTOMS: Customs = Customs {
    convention: Convention::ENGLISH,
    jalali_years: 1300..=1430,
    jalali_century: None,
    time: time_of,
    refuses: |_| false,
};

/// The expression of a phrase's slots, or `None` where they do not make one.
pub(super) fn finish(draft: &Draft) -> Option<Said> {
    let (mut expression, rule) = draft.finish(&CUSTOMS)?;
    // "the weekend" is the one just over until a verb says that it is ahead.
    if draft.weekend == Some(-1) && !draft.licensed {
        expression.side = Some(Side::Past);
    }
    Some(Said { expression, rule, licence: licence_of(draft) })
}

/// The hour on a 24-hour clock, as an a.m. or the part of the day beside it has it.
fn time_of(clock: ClockTime, part: Option<NamedPart>) -> Option<Time> {
    let ClockTime { mut hour, minute, second, .. } = clock;
    let mut meridiem = Meridiem::Said;
    match (clock.half, part.map(|part| part.hours.part)) {
        (Some(half), _) => hour = half.hour(hour),
        (None, Some(DayPart::Afternoon | DayPart::Evening)) if hour < 12 => hour += 12,
        (None, Some(DayPart::Night)) if (5..12).contains(&hour) => hour += 12,
        (None, Some(DayPart::Night | DayPart::Midnight)) if hour == 12 => hour = 24,
        (None, Some(_)) => {}
        (None, None) if hour > 12 || hour == 0 => {}
        (None, None) => meridiem = Meridiem::Open,
    }
    (hour <= 24).then_some(Time::Clock { hour, minute, second, meridiem })
}
