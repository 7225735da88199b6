//! What the sentence so far lends to what comes: the day of a bare clock time, the day in brackets.

use super::reading::{Reading, Readings};
use crate::expression::{Anchor, Convention, Expression, Side};
use crate::lexicon::{Class, Flags, Gap, Mark, Token};

/// The day last named in the sentence being read.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Sentence {
    day: Option<Expression>,
    /// Where that day's expression ended.
    end: usize,
    /// «قرار است», «باید» stood in it.
    planned: bool,
    /// The side that the last English verb was on.
    english: Option<Side>,
}

impl Sentence {
    /// Notes a day, for what follows it.
    fn note(&mut self, reading: &Reading) {
        if reading.expression.is_day() {
            self.day = Some(Expression { time: None, modifier: None, ..reading.expression });
            self.end = reading.end;
        }
    }

    /// Passes over the tokens of a construction and notes its days.
    pub(crate) fn take(&mut self, tokens: &[Token], readings: &Readings) {
        for token in tokens {
            self.pass(token);
        }
        for reading in readings.iter() {
            self.note(reading);
        }
    }

    /// Forgets the day where a sentence ends.
    pub(crate) fn pass(&mut self, token: &Token) {
        if ends_sentence(token) {
            self.day = None;
            self.planned = false;
            self.english = None;
        }
        self.planned |= verb(token, Flags::PERSIAN) == Some(3);
        self.english = english_side(token).or(self.english);
    }

    /// Lets the verb say which side of the reference the expressions are on: the first one after them, within the
    /// sentence and 64 words.
    pub(crate) fn lean(&self, readings: &mut Readings, after: impl Iterator<Item = Token>) {
        if !readings.iter().any(|reading| reading.expression.leans()) {
            return;
        }
        let mut after =
            after.take(MAX_LOOK).take_while(|token| !ends_sentence(token) && token.mark() != Some(Mark::Semicolon));
        if readings.iter().all(|reading| reading.expression.convention == Convention::ENGLISH) {
            // The English verb stands before its adverbials, or after one that opens the sentence.
            let side = self.english.or_else(|| after.find_map(|token| english_side(&token)));
            for reading in readings.iter_mut().filter(|reading| reading.expression.leans()) {
                reading.expression.side = side;
            }
            return;
        }
        let side = match after.find_map(|token| verb(&token, Flags::PERSIAN)) {
            None | Some(2 | 3) if self.planned => Side::Future,
            Some(-1) => Side::Past,
            Some(0 | 1) => Side::Future,
            _ => return,
        };
        for reading in readings.iter_mut().filter(|reading| reading.expression.leans()) {
            reading.expression.side = Some(side);
        }
    }

    /// «روز شنبه … ساعت ۹ صبح», «امروز (جمعه)»: a clock time takes the day, a weekday in brackets names it again.
    pub(crate) fn lend(&self, reading: &mut Reading, tokens: &[Token], at: usize) {
        let Some(day) = self.day else { return };
        let expression = &mut reading.expression;
        match expression.anchor {
            Anchor::Unsaid if expression.time.is_some() && expression.repeat.is_none() => {
                expression.anchor = day.anchor;
            }
            Anchor::Weekday { weekday, .. } if expression.time.is_none() => {
                let open = at.checked_sub(1).and_then(|before| tokens.get(before));
                let bracketed = open.is_some_and(|token| {
                    token.mark() == Some(Mark::Open)
                        && token.gap.is_blank()
                        && token.start >= self.end
                        && token.start - self.end <= 4
                });
                if !bracketed {
                    return;
                }
                match day.anchor {
                    Anchor::Date(mut date) => {
                        date.weekday = Some(weekday);
                        expression.anchor = Anchor::Date(date);
                    }
                    // The day is known; whether the weekday agrees is for the one who resolves to say.
                    Anchor::Relative { .. } => expression.anchor = day.anchor,
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// What the token says of time as a verb of that language.
fn verb(token: &Token, language: Flags) -> Option<i32> {
    let senses = token.senses().iter();
    senses.filter(|sense| sense.class == Class::Verb && sense.flags.has(language)).map(|sense| sense.value).next()
}

/// The side that an English verb shows; "is" and "says" show none.
fn english_side(token: &Token) -> Option<Side> {
    match verb(token, Flags::ENGLISH)? {
        ..0 => Some(Side::Past),
        1 => Some(Side::Future),
        _ => None,
    }
}

/// So many tokens are looked at for the verb.
const MAX_LOOK: usize = 64;

fn ends_sentence(token: &Token) -> bool {
    token.gap == Gap::Paragraph || matches!(token.mark(), Some(Mark::Dot | Mark::Question | Mark::Exclamation))
}
