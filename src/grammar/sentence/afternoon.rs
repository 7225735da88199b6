//! The hour after one of the afternoon: «ساعت ۵ عصر حرکت کردیم و ساعت ۸ رسیدیم».

use crate::expression::{Anchor, Convention, Expression, Meridiem, Time};
use crate::grammar::shared::reading::{Link, Reading};
use crate::lexicon::{Class, Token};

/// The hour and minute of the afternoon that the sentence named last.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Afternoon(Option<(u8, u8)>);

/// Later ones lead to the night, and the hour after them is as often one of the morning.
const HOURS: core::ops::RangeInclusive<u8> = 12..=19;

impl Afternoon {
    /// Notes the time of a reading; `tokens` are those of its construction.
    pub(super) fn note(&mut self, reading: &Reading, tokens: &[Token]) {
        let expression = &reading.expression;
        let said = |token: &Token| token.start >= reading.start && token.has(Class::DayPart);
        match expression.time {
            // «ساعت ۱۷» is counted through the day.
            Some(Time::Clock { hour, minute, meridiem: Meridiem::Said, .. })
                if HOURS.contains(&hour) && reading.link == Link::None && expression.repeat.is_none() =>
            {
                let told = tokens.iter().take_while(|token| token.start < reading.end).any(said);
                self.0 = told.then_some((hour, minute.unwrap_or(0)));
            }
            Some(_) => self.0 = None,
            None if expression.is_day() => self.0 = None,
            None => {}
        }
    }

    /// An hour alone that can be of the same afternoon is.
    #[inline]
    pub(super) fn lend(self, reading: &mut Reading) {
        let Some(from) = self.0 else { return };
        let Expression { anchor: Anchor::Unsaid, repeat: None, convention, .. } = reading.expression else { return };
        let Some(Time::Clock { hour: hour @ 1..=11, minute, meridiem, .. }) = &mut reading.expression.time else {
            return;
        };
        let open = reading.link == Link::None && *meridiem != Meridiem::Said && convention != Convention::ENGLISH;
        if open && (*hour + 12, minute.unwrap_or(0)) > from {
            (*hour, *meridiem) = (*hour + 12, Meridiem::Said);
        }
    }
}
