//! What the sentence says of its expressions: the day named before a bare clock time, the side that its verb is on.

pub(in crate::grammar) mod affecting;
mod afternoon;
mod before;
mod beside;
mod condition;
mod copula;
mod course;
mod day;
mod decade;
mod early;
mod english;
mod gloss;
mod list;
mod over;
mod persian;
mod range;
mod referred;
mod reign;
mod side;
mod tale;
mod verb;
mod waiting;
mod way;
mod weekly;
mod year;

use crate::expression::{Anchor, CalendarDate, Convention, DayPart, Expression, Side, Time, Unit, Year};
use crate::grammar::relevance::Relevance;
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::grammar::shared::rule_name::RuleName;
use crate::grammar::shared::token_set::TokenSet;
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Mark, Particle, Tense, Token};
use crate::limits::VERB_LOOKAHEAD;
use affecting::{END_MARKS, ENDS};
use afternoon::Afternoon;
use early::SaidEarly;
use english::Form;
use gloss::Deictic;
use persian::Before;
use verb::tense;
use weekly::Weekly;
use year::SaidYear;

/// The sentence being read, up to where reading stands.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Sentence {
    /// The day named last.
    day: Option<Expression>,
    /// The month or year in full, or the day of one, named last.
    date: Option<CalendarDate>,
    /// The part of that day that was named: an hour past midnight is of the day that a night leads to.
    part: Option<DayPart>,
    /// Where that day's expression began, if it ends no range, and where it ended.
    start: usize,
    end: usize,
    /// The day is of the sentence before.
    day_over: bool,
    /// The year named last.
    year: SaidYear,
    /// The early year named last.
    early: SaidEarly,
    /// What stood in it that leads its expressions.
    before: Before,
    /// It named the nearest of some date.
    near: bool,
    /// «هر شب», «عصرها»: the hours right after it are of that part of the day; and where its expression ended.
    each: Option<(DayPart, usize)>,
    /// «دوشنبه\u{200C}ها»: the weekday that recurs, named last.
    weekly: Option<Weekly>,
    /// «فردا», «هفتهٔ آینده»: what says its side itself, named last.
    deictic: Option<Deictic>,
    /// It named an hour of no day.
    clock: bool,
    /// The hour of the afternoon that it named last.
    afternoon: Afternoon,
    /// The side that the last English verb was on.
    english: Option<(Side, Form)>,
}

impl Sentence {
    fn note_day(&mut self, reading: &Reading) {
        if reading.expression.is_day() {
            self.day_over = false;
            self.day = Some(Expression { time: None, modifier: None, ..reading.expression });
            self.part = match reading.expression.time {
                Some(Time::Part { part, .. }) => Some(part),
                _ => None,
            };
            let ranged = reading.link == Link::RangeEnd;
            (self.start, self.end) = (if ranged { reading.end } else { reading.start }, reading.end);
        }
        self.date = beside::date_of(&reading.expression).or(self.date);
    }

    /// Moves over the tokens of a construction and notes its days.
    pub(crate) fn consume(&mut self, tokens: &[Token], readings: &Readings) {
        for token in tokens {
            self.update(token, Relevance::of(token.senses));
        }
        for reading in readings.iter() {
            self.note_day(reading);
            if reading.expression.repeat.is_some() {
                // «از ۵ تا ۱۵ مهر همه\u{200C}روزه …»: hours that follow are of every day.
                self.day = self.day.filter(|_| !self.ends_range());
                self.each = part_of_each(&reading.expression).map(|part| (part, reading.end)).or(self.each);
                self.weekly = Weekly::of(reading);
            }
            self.deictic = Deictic::of(reading);
            self.clock |= beside::is_clock_alone(&reading.expression);
            self.year.note(reading, tokens);
            self.early.note(reading, tokens);
            self.afternoon.note(reading, tokens);
            self.before.yearly |= is_yearly(&reading.expression);
            self.near |= reading.expression.side == Some(Side::Nearest);
        }
    }

    /// Notes what a token of that relevance says of the sentence; most say nothing.
    #[inline(always)]
    pub(crate) fn update(&mut self, token: &Token, relevance: Relevance) {
        if relevance.affects_sentence() | (token.gap == Gap::Paragraph) {
            self.update_by(token);
        }
    }

    /// Forgets the day where a sentence ends, and notes a verb.
    #[inline(never)]
    fn update_by(&mut self, token: &Token) {
        if ends_sentence(token) {
            if self.day_over | (token.gap == Gap::Paragraph) {
                self.day = None;
            }
            self.day_over = true;
            self.date = None;
            self.year.forget(token.gap == Gap::Paragraph);
            if token.gap == Gap::Paragraph {
                self.early = SaidEarly::default();
            }
            (self.before, self.afternoon) = (Before::default(), Afternoon::default());
            (self.english, self.near, self.each, self.clock) = (None, false, None, false);
            (self.weekly, self.deictic) = (None, None);
        }
        if token.has(Class::Verb) {
            let said = tense(token, Flags::PERSIAN);
            self.before.planned |= said == Some(Tense::Planned);
            // «قرار بود بدهند که ندادند و قرار است | دوشنبه بدهند»
            self.before.managed = said == Some(Tense::Managed) || self.before.managed && said != Some(Tense::Planned);
            self.english = english::side_after(self.english, token);
        }
    }

    /// Lets the verb say which side of the reference the expressions are on: the first verb after them, within the
    /// sentence and [`VERB_LOOKAHEAD`]; then ties the ends of ranges to each other. `at` is the place of the first
    /// among the tokens.
    pub(crate) fn apply_verb<'a>(
        &self,
        readings: &mut Readings,
        tokens: &[Token],
        at: usize,
        after: impl Iterator<Item = &'a Token>,
    ) {
        // "the weekend"
        let weekend = |said: &Expression| matches!(said.anchor, Anchor::Weekend { .. }) && said.side.is_some();
        let asks = |reading: &Reading| {
            reading.expression.leans()
                || reading.rule == RuleName::OffsetIn
                || weekend(&reading.expression)
                || over::is_open_year(&reading.expression)
                || tale::is_next(&reading.expression)
                || side::is_near(&reading.expression)
                || side::is_start_of_now(&reading.expression)
                || reading.link == Link::RangeEnd && range::is_end_of_now(&reading.expression)
        };
        if !readings.iter().any(asks) {
            return;
        }
        let after = after.take(VERB_LOOKAHEAD).take_while(|token| !(CLOSES.has(token) | (token.gap == Gap::Paragraph)));
        if readings.iter().all(|reading| reading.expression.convention == Convention::ENGLISH) {
            english::apply_verb(self.english, self.near, readings, (before(tokens, at), &tokens[at..]), after);
        } else {
            let told = persian::apply_verb(
                &self.before,
                self.day.filter(|_| !self.day_over).map(|day| day.anchor),
                readings,
                (before(tokens, at), &tokens[at..]),
                after,
            );
            self.keep_day(readings);
            if let Some(deictic) = self.deictic {
                deictic.lend_side(readings, &tokens[..at]);
            }
            if !self.before.planned {
                self.year.lend_far(readings);
            }
            if let (Some(day), Some(first)) = (self.day.filter(|_| !self.day_over), readings.first_mut()) {
                course::follow(&day, (self.start, self.end), first, &tokens[..at], told);
            }
            if let Some(date) = self.date {
                if !told {
                    year::lend_on(readings, date);
                } else if self.year.is_told() && self.was_done(tokens, at) {
                    year::lead_on(readings, date);
                }
            }
        }
        range::lean_together(readings);
        if readings.len() > 1 {
            Deictic::lend_within(readings);
            list::lean_together(readings);
        }
    }

    /// "Tomorrow from 22:00 to 02:00": hours that end before they begin end on the day after.
    pub(crate) fn end_after_midnight(readings: &mut Readings) {
        range::end_after_midnight(readings);
    }

    /// "In 1931 … the next year": counts what stands beside a date from that; what has none is left out, and false is said
    /// where nothing else was read.
    pub(crate) fn lend_date(&self, readings: &mut Readings, tokens: &[Token], at: usize) -> bool {
        beside::lend_date(self.date, readings, tokens, at)
    }

    /// «جذب\u{200C}شده در تابستان»: what a participle says is past.
    pub(crate) fn lean_participle(readings: &mut Readings, tokens: &[Token], at: usize) {
        referred::lean_participle(readings, tokens, at);
    }

    /// «انتخابات سال ۸۴ در ۲۷ خرداد»: a day, a month or a feast right after a year is of that year.
    pub(crate) fn lend_year(&self, readings: &mut Readings, tokens: &[Token], at: usize) {
        let silent = self.date.is_none() && self.year.is_silent() && self.early.is_silent() && !self.before.yearly;
        let last = readings.len().saturating_sub(1);
        // Most expressions stand in a sentence that said nothing, and beside none that says something of them.
        let asks = |(place, reading): (usize, &Reading)| {
            reading.rule == RuleName::EarlyYear
                || early::may_be_lunar(&reading.expression)
                || decade::is_open(&reading.expression)
                || place < last && year::may_lend(&reading.expression)
        };
        if silent && !readings.iter().enumerate().any(asks) {
            return;
        }
        let (mut said, mut early, mut lunar) = (self.year, self.early, false);
        let next = readings.next.clamp(at, tokens.len());
        for (place, reading) in readings.iter_mut().enumerate() {
            if self.before.yearly {
                year::recur(reading, &tokens[at..]);
            }
            early.lend(reading, &tokens[at..next]);
            lunar |= early::count_on(reading, &tokens[..at], &tokens[at..next], &tokens[next..]);
            decade::count_on(reading, &tokens[at..next], &tokens[next..]);
            said.lend(reading, tokens, at, self.date);
            // The sentence itself notes them once they are consumed.
            if place < last {
                early.note(reading, &tokens[at..]);
                said.note(reading, &tokens[at..]);
            }
        }
        if lunar {
            readings.iter_mut().for_each(|reading| early::count_alike(reading, &tokens[at..next]));
        }
    }

    /// «در ۲۰ خرداد ۱۳۸۸ اعلام شد که …»: what was said on the day named last follows; «… امضا شد و قرار است …» is of now.
    fn was_done(&self, tokens: &[Token], at: usize) -> bool {
        let near = &tokens[at.saturating_sub(VERB_LOOKAHEAD)..at];
        let since = &near[near.partition_point(|token| token.start < self.end)..];
        let done = |token: &Token| verb::side(token) == Some(Side::Past);
        let said = |pair: &[Token]| done(&pair[0]) && pair[1].means(Particle::Plain);
        since.windows(2).any(said)
    }
}

/// «هر سال», «اول مهر هر سال»
fn is_yearly(expression: &Expression) -> bool {
    if let Anchor::Date(CalendarDate { year: Year::Every, .. }) = expression.anchor {
        return expression.repeat.is_some();
    }
    let Anchor::Duration { amount, .. } = expression.anchor else { return false };
    expression.repeat.is_some() && amount.is_one(Unit::Year)
}

/// «هر شب», «عصرها»
fn part_of_each(expression: &Expression) -> Option<DayPart> {
    let Some(Time::Part { part, .. }) = expression.time else { return None };
    (expression.convention != Convention::ENGLISH).then_some(part)
}

/// The tokens right before the one at that place, in its paragraph.
fn before(tokens: &[Token], at: usize) -> &[Token] {
    const NEAR: usize = 8;
    let near = at.saturating_sub(NEAR);
    let start = (near..=at).rev().find(|&place| tokens[place].gap == Gap::Paragraph);
    &tokens[start.unwrap_or(near)..at]
}

/// The marks that part what stands before them from a verb.
static CLOSES: TokenTable = TokenTable::new(&TokenSet::marks(END_MARKS).or(TokenSet::marks(&[Mark::Semicolon])));

fn ends_sentence(token: &Token) -> bool {
    token.gap == Gap::Paragraph || token.classes(Flags::PERSIAN).intersects(ENDS)
}

#[cfg(test)]
mod tests {
    use super::affecting::is_affected_by;
    use super::*;
    use crate::lexicon::Senses;

    #[test]
    fn an_irrelevant_token_changes_nothing() {
        let mut affecting = 0;
        for place in 0..Senses::COUNT as u16 {
            let token = Token { senses: Senses::new(place), ..Token::NONE };
            if is_affected_by(token.senses) {
                affecting += 1;
                continue;
            }
            for english in [None, Some((Side::Past, Form::Open)), Some((Side::Future, Form::Present))] {
                let led = Before { planned: english.is_none(), ..Before::default() };
                let before = Sentence { before: led, english, ..Sentence::default() };
                let mut after = before;
                after.update_by(&token);
                assert_eq!((after.before, after.english), (before.before, before.english), "{token:?}");
            }
        }
        assert!(affecting > 0);
    }
}
