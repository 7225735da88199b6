//! The hour after one of the afternoon: «ساعت ۵ عصر حرکت کردیم و ساعت ۸ رسیدیم».

use crate::expression::{Anchor, Convention, Expression, Meridiem, Time};
use crate::grammar::shared::reading::{Link, Reading};
use crate::lexicon::{Class, Mark, Particle, Preposition, Token};

/// The hour and minute of the afternoon that the sentence named last.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Afternoon(Option<(u8, u8)>);

/// Later ones lead to the night, and the hour after them is as often one of the morning.
const HOURS: core::ops::RangeInclusive<u8> = 12..=19;

/// How many tokens before the hour say whether time goes on to it.
const NEAR: usize = 6;

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

    /// An hour alone that can be of the same afternoon is; `before` are the tokens before its construction.
    #[inline]
    pub(super) fn lend(self, reading: &mut Reading, before: &[Token]) {
        let Some(from) = self.0 else { return };
        let Expression { anchor: Anchor::Unsaid, repeat: None, convention, .. } = reading.expression else { return };
        let Some(Time::Clock { hour: hour @ 1..=9, minute, meridiem, .. }) = &mut reading.expression.time else {
            return;
        };
        let open = reading.link == Link::None && *meridiem != Meridiem::Said && convention != Convention::ENGLISH;
        if open && (*hour + 12, minute.unwrap_or(0)) > from && goes_on(&before[before.len().saturating_sub(NEAR)..]) {
            (*hour, *meridiem) = (*hour + 12, Meridiem::Said);
        }
    }
}

/// «و ساعت ۸ رسیدیم»; but «در حالی که قرار ما ساعت ۱۰ بود», «از ساعت ۸» go back.
fn goes_on(near: &[Token]) -> bool {
    let Some((last, rest)) = near.split_last() else { return false };
    let turns = |token: &Token| token.means(Particle::Plain) || token.means(Particle::Not);
    let comma = |token: &Token| token.mark() == Some(Mark::PersianComma);
    let joined = near.iter().any(|token| token.has(Class::And)) || rest.iter().any(comma);
    joined && !last.means(Preposition::From) && !near.iter().any(turns)
}
