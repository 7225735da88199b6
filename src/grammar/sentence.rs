//! What the sentence so far lends to what comes: the day of a bare clock time, the day in brackets.

use super::reading::{OFFSET_IN, Reading, Readings};
use super::role::tells;
use crate::expression::{Anchor, Convention, DayPart, Expression, Shift, ShiftRole, Side, Time, Unit};
use crate::lexicon::{Class, ClassSet, Flags, Gap, Mark, Senses, Tense, Token};

/// The day last named in the sentence being read.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Sentence {
    day: Option<Expression>,
    /// It was a night, counted from today: an hour past midnight is of the day that it leads to.
    night: bool,
    /// Where that day's expression ended.
    end: usize,
    /// «قرار است», «باید» stood in it.
    planned: bool,
    /// The side that the last English verb was on.
    english: Option<(Side, Form)>,
}

impl Sentence {
    /// Notes a day, for what follows it.
    fn note(&mut self, reading: &Reading) {
        if reading.expression.is_day() {
            self.day = Some(Expression { time: None, modifier: None, ..reading.expression });
            self.night = matches!(reading.expression.time, Some(Time::Part { part: DayPart::Night, .. }));
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

    /// Learns what the token says of the sentence; most say nothing.
    #[inline]
    pub(crate) fn pass(&mut self, token: &Token) {
        if tells(token) {
            self.hear(token);
        }
    }

    /// Forgets the day where a sentence ends.
    fn hear(&mut self, token: &Token) {
        if ends_sentence(token) {
            self.day = None;
            self.planned = false;
            self.english = None;
        }
        if !token.has(Class::Verb) {
            return;
        }
        self.planned |= verb(token, Flags::PERSIAN) == Some(Tense::Planned);
        self.english = match english_side(token) {
            // "will be closed": what may be a participle changes nothing that is known.
            Some((_, Form::Open)) if self.english.is_some() => self.english,
            Some((_, Form::Present)) if matches!(self.english, Some((Side::Future, _))) => self.english,
            Some(side) => Some(side),
            None => self.english,
        };
    }

    /// Lets the verb say which side of the reference the expressions are on: the first one after them, within the
    /// sentence and 64 words.
    pub(crate) fn lean(&self, readings: &mut Readings, after: impl Iterator<Item = Token>) {
        if !readings.iter().any(|reading| reading.expression.leans() || reading.rule == OFFSET_IN) {
            return;
        }
        let mut after =
            after.take(MAX_LOOK).take_while(|token| !ends_sentence(token) && token.mark() != Some(Mark::Semicolon));
        if readings.iter().all(|reading| reading.expression.convention == Convention::ENGLISH) {
            // The English verb stands before its adverbials, or after one that opens the sentence. Months and
            // occasions in Latin letters stand in Persian sentences too.
            let mut side = self.english;
            let mut persian = None;
            for token in after {
                side = side.or_else(|| english_side(&token));
                persian = persian.or_else(|| persian_side(&token));
                if side.is_some() {
                    break;
                }
            }
            let (side, form) = side.or(persian.map(|side| (side, Form::Finite))).unzip();
            for reading in readings.iter_mut() {
                // "It opens Monday" is ahead, "the year begins on 1 Farvardin" is every year's.
                let weekday = matches!(reading.expression.anchor, Anchor::Weekday { .. });
                if reading.rule == OFFSET_IN && side != Some(Side::Future) {
                    *reading = reading.into_length();
                } else if reading.expression.leans() && (weekday || form != Some(Form::Present)) {
                    reading.expression.side = side;
                }
            }
            return;
        }
        let mut said = after.find_map(|token| verb(&token, Flags::PERSIAN));
        // «پرداخت می\u{200C}شود», «ساخت خواهد شد»
        if said == Some(Tense::Past)
            && let Some(next @ (Tense::Present | Tense::Future)) =
                after.next().and_then(|token| verb(&token, Flags::PERSIAN))
        {
            said = Some(next);
        }
        let side = match said {
            None | Some(Tense::Timeless | Tense::Planned) if self.planned => Side::Future,
            // «تا ۱۵ آذر تمدید شد»; «قرارداد ۱۵ آبان تمدید شد»
            Some(Tense::PastButDeadline)
                if readings.iter().any(|reading| reading.expression.side == Some(Side::Future)) =>
            {
                return;
            }
            Some(Tense::PastButDeadline | Tense::Past) => Side::Past,
            Some(Tense::Present | Tense::Future) => Side::Future,
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
                if let (Anchor::Relative { offset, .. }, Some(Time::Clock { hour: ..6, .. }), true) =
                    (&mut expression.anchor, expression.time, self.night)
                {
                    *offset += 1;
                }
            }
            // "On Monday … the next day"
            Anchor::Relative { unit: Unit::Day, offset, .. } if reading.rule == "day-beside" => {
                expression.anchor = day.anchor;
                expression.shift =
                    Some(Shift { unit: Unit::Day, count: offset.signum() as i16, role: ShiftRole::Date });
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
fn verb(token: &Token, language: Flags) -> Option<Tense> {
    if !token.classes(language).contains(Class::Verb) {
        return None;
    }
    let senses = token.senses().iter();
    senses
        .filter(|sense| sense.class == Class::Verb && sense.flags.intersects(language))
        .map(|sense| sense.value())
        .next()
}

/// The side that a Persian verb shows, the present too.
fn persian_side(token: &Token) -> Option<Side> {
    match verb(token, Flags::PERSIAN)? {
        Tense::Past => Some(Side::Past),
        Tense::Present | Tense::Future => Some(Side::Future),
        _ => None,
    }
}

/// Whether a form of a verb can be nothing but what it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    Finite,
    /// "closed" may be of the past or a participle.
    Open,
    /// "begins": ahead, or always.
    Present,
}

/// The side that an English verb shows; "is" and "says" show none.
fn english_side(token: &Token) -> Option<(Side, Form)> {
    if !token.classes(Flags::ENGLISH).contains(Class::Verb) {
        return None;
    }
    let sense =
        token.senses().iter().find(|sense| sense.class == Class::Verb && sense.flags.contains(Flags::ENGLISH))?;
    let form = if sense.flags.contains(Flags::LATENT) { Form::Open } else { Form::Finite };
    match sense.value() {
        Tense::Past => Some((Side::Past, form)),
        Tense::Present => Some((Side::Future, Form::Present)),
        Tense::Future => Some((Side::Future, form)),
        _ => None,
    }
}

/// So many tokens are looked at for the verb.
const MAX_LOOK: usize = 64;

/// The marks that end a sentence.
const ENDS: ClassSet = ClassSet::of_marks(&[Mark::Dot, Mark::Question, Mark::Exclamation]);

fn ends_sentence(token: &Token) -> bool {
    token.gap == Gap::Paragraph || token.classes(Flags::PERSIAN).intersects(ENDS)
}

/// False for what changes nothing in a [`Sentence`]: what ends none, and verbs that tell nothing where no expression
/// stands before them, as most Persian ones.
pub(super) const fn hears(senses: Senses) -> bool {
    let (list, mut place) = (senses.as_slice(), 0);
    while place < list.len() {
        let sense = list[place];
        let planned = sense.flags.contains(Flags::PERSIAN) && sense.code() == Tense::Planned as i32;
        let sided = sense.flags.contains(Flags::ENGLISH) && sense.code() <= Tense::Future as i32;
        if matches!(sense.class, Class::Verb) && (planned || sided) {
            return true;
        }
        place += 1;
    }
    senses.classes(Flags::PERSIAN).intersects(ENDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_heard_changes_nothing() {
        let mut heard = 0;
        for place in 0..Senses::COUNT as u16 {
            let token = Token { listed: Senses::new(place), ..Token::NONE };
            if hears(token.listed) {
                heard += 1;
                continue;
            }
            for english in [None, Some((Side::Past, Form::Open)), Some((Side::Future, Form::Present))] {
                let before = Sentence { planned: english.is_none(), english, ..Sentence::default() };
                let mut after = before;
                after.hear(&token);
                assert_eq!((after.planned, after.english), (before.planned, before.english), "{token:?}");
            }
        }
        assert!(heard > 0);
    }
}
