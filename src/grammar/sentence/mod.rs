//! What the sentence says of its expressions: the day named before a bare clock time, the side that its verb is on.

pub(in crate::grammar) mod affecting;
mod beside;
mod early;
mod english;
mod gloss;
mod list;
mod over;
mod persian;
mod range;
mod verb;
mod year;

use crate::calendar::Calendar;
use crate::expression::{
    Anchor, CalendarDate, Convention, DayPart, Expression, Meridiem, Part, Quantity, Shift, ShiftRole, Side, Time,
    Unit, Year,
};
use crate::grammar::relevance::Relevance;
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::grammar::shared::rule_name::RuleName;
use crate::grammar::shared::token_set::TokenSet;
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Hint, Mark, Particle, Preposition, Tense, Token};
use crate::limits::VERB_LOOKAHEAD;
use affecting::{END_MARKS, ENDS};
use early::SaidEarly;
use english::Form;
use persian::Before;
use verb::tense;
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
    /// The day that the sentence before named last.
    day_before: Option<Expression>,
    /// The year named last.
    year: SaidYear,
    /// The early year named last.
    early: SaidEarly,
    /// What stood in it that leads its expressions.
    before: Before,
    /// It named the nearest of some date.
    near: bool,
    /// The side that the last English verb was on.
    english: Option<(Side, Form)>,
}

impl Sentence {
    fn note_day(&mut self, reading: &Reading) {
        if reading.expression.is_day() {
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
            self.year.note(reading, tokens);
            self.early.note(reading, tokens);
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
            self.day_before = self.day.take().filter(|_| token.gap != Gap::Paragraph);
            self.date = None;
            self.year.forget(token.gap == Gap::Paragraph);
            if token.gap == Gap::Paragraph {
                self.early = SaidEarly::default();
            }
            self.before = Before::default();
            (self.english, self.near) = (None, false);
        }
        if token.has(Class::Verb) {
            let said = tense(token, Flags::PERSIAN);
            self.before.planned |= said == Some(Tense::Planned);
            self.before.managed |= said == Some(Tense::Managed);
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
                self.day.map(|day| day.anchor),
                readings,
                (before(tokens, at), &tokens[at..]),
                after,
            );
            if !self.before.planned {
                self.year.lend_far(readings);
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
        persian::lean_participle(readings, tokens, at);
    }

    /// «انتخابات سال ۸۴ در ۲۷ خرداد»: a day, a month or a feast right after a year is of that year.
    pub(crate) fn lend_year(&self, readings: &mut Readings, tokens: &[Token], at: usize) {
        let silent = self.date.is_none() && self.year.is_silent() && self.early.is_silent() && !self.before.yearly;
        let last = readings.len().saturating_sub(1);
        // Most expressions stand in a sentence that said nothing, and beside none that says something of them.
        let asks = |(place, reading): (usize, &Reading)| {
            reading.rule == RuleName::EarlyYear || place < last && year::may_lend(&reading.expression)
        };
        if silent && !readings.iter().enumerate().any(asks) {
            return;
        }
        let (mut said, mut early) = (self.year, self.early);
        let next = readings.next.clamp(at, tokens.len());
        for (place, reading) in readings.iter_mut().enumerate() {
            if self.before.yearly {
                year::recur(reading, &tokens[at..]);
            }
            early.lend(reading, &tokens[at..next]);
            said.lend(reading, tokens, at, self.date);
            // The sentence itself notes them once they are consumed.
            if place < last {
                early.note(reading, &tokens[at..]);
                said.note(reading, &tokens[at..]);
            }
        }
    }

    /// «فردا می\u{200C}آیی؟ | ساعت ۵ منتظرم»: the day of the sentence before, for a clock that the next one begins with.
    fn carried(&self, expression: &Expression, tokens: &[Token], at: usize) -> Option<Expression> {
        let timed = matches!((expression.anchor, expression.time), (Anchor::Unsaid, Some(Time::Clock { .. })));
        let opens = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(ends_sentence);
        self.day_before.filter(|_| timed && opens)
    }

    /// «در ۲۰ خرداد ۱۳۸۸ اعلام شد که …», «… امضا شد و قرار است …»: what was said or planned on the day named last follows.
    fn was_done(&self, tokens: &[Token], at: usize) -> bool {
        let near = &tokens[at.saturating_sub(VERB_LOOKAHEAD)..at];
        let since = &near[near.partition_point(|token| token.start < self.end)..];
        let done = |token: &Token| persian::side(token) == Some(Side::Past);
        let said = |pair: &[Token]| done(&pair[0]) && pair[1].means(Particle::Plain);
        // «در ۵ مهر ۱۳۷۰ زاده شد و قرار است …» is of now.
        let life = |token: &Token| token.has(Class::Yearly);
        since.windows(2).any(said) || self.before.planned && since.iter().any(done) && !since.iter().any(life)
    }

    /// «از ۵ تا ۱۵ مهر»
    const fn ends_range(&self) -> bool {
        self.start == self.end
    }

    /// «تا ۱۵ مهر»: the day named last ends a run of days.
    fn is_last_day(&self, tokens: &[Token]) -> bool {
        let first = tokens.iter().position(|token| token.start == self.start);
        first.and_then(|first| tokens.get(first.checked_sub(1)?)).is_some_and(|token| token.means(Preposition::To))
    }

    /// «امروز (», «امروز» (»: the last token opens a bracket, and after the day named last stands nothing else but a mark.
    fn brackets_day(&self, tokens: &[Token]) -> bool {
        let Some((open, rest)) = tokens.split_last() else { return false };
        let opens = open.mark() == Some(Mark::Open) && open.gap.is_blank() && open.start >= self.end;
        let mut between = rest.iter().rev().take_while(|token| token.start >= self.end);
        opens && between.next().is_none_or(|token| token.mark().is_some()) && between.next().is_none()
    }

    /// «۳ مارس ۱۹۲۴ (», «۲۸ آوریل ۱۹۲۴ (برابر با»: what comes may be that day by another name.
    fn glosses_day(&self, tokens: &[Token]) -> bool {
        let equals = |last: &Token| last.has(Class::Equals) || last.means(Particle::Or);
        let before = tokens.split_last().filter(|(last, _)| equals(last)).map_or(tokens, |(_, before)| before);
        self.brackets_day(before)
    }

    /// Nothing but one mark stands between the day named last and the next token.
    fn adjoins(&self, before: &[Token]) -> bool {
        let mut between = before.iter().rev().take_while(|token| token.start >= self.end);
        let joint = between
            .next()
            .is_none_or(|token| token.mark().is_some_and(|mark| mark != Mark::Open) || token.means(Hint::Namely));
        joint && between.next().is_none()
    }

    /// "On 12 May, not on the 5th", "came on 12 May; left on the 5th": the day named last and the next one do not follow each other.
    fn stays_in_month(&self, before: &[Token]) -> bool {
        let mut between = before.iter().rev().take_while(|token| token.start >= self.end);
        between.any(|token| token.mark() == Some(Mark::Semicolon) || token.means(Particle::Not))
    }

    /// «روز شنبه … ساعت ۹ صبح», and within one list: «فردا صبح و بعدازظهر».
    #[inline]
    pub(crate) fn lend_days(&self, readings: &mut Readings, tokens: &[Token], at: usize) {
        for reading in readings.iter_mut() {
            self.lend_day(reading, tokens, at);
        }
        if readings.len() > 1 {
            Self::lend_within(readings);
        }
    }

    /// «فردا صبح و | بعدازظهر»: a part of the day after another one is of its day.
    #[inline(never)]
    fn lend_within(readings: &mut Readings) {
        for place in 1..readings.len() {
            let Some((first, next)) = readings.pair_mut(place) else { return };
            let (day, part) = (first.expression, &mut next.expression);
            let parts = [day.time, part.time].into_iter().all(|time| matches!(time, Some(Time::Part { .. })));
            if parts && day.is_day() && matches!(part.anchor, Anchor::Unsaid) && next.link == Link::None {
                part.anchor = day.anchor;
                part.side = part.side.or(day.side);
                (part.slice, part.shift) = (day.slice, day.shift);
            }
        }
    }

    /// A clock time takes the day, a weekday in brackets names it again.
    #[inline(never)]
    fn lend_day(&self, reading: &mut Reading, tokens: &[Token], at: usize) {
        let expression = &mut reading.expression;
        let Some(day) = self.day.or_else(|| self.carried(expression, tokens, at)) else {
            // «ساعت ۹ روز بعد», of a day that the sentence does not name
            let beside = reading.rule == RuleName::DayBeside && expression.convention == Convention::IRAN;
            if beside && matches!(expression.anchor, Anchor::Relative { unit: Unit::Day, .. }) {
                expression.anchor = Anchor::Unsaid;
            }
            return;
        };
        // «فردا – یکشنبه», «فردا عید فطر است»
        let named = matches!(expression.anchor, Anchor::Weekday { .. } | Anchor::Occasion { .. });
        if named && self.adjoins(tokens.get(..at).unwrap_or_default()) && range::follow(&day, expression) {
            return;
        }
        match expression.anchor {
            // «تا ۱۵ مهر از ۶ صبح تا ۱۳», «از ۱۷ تا ۲۷ آذر از ساعت ۱۰ تا ۲۰»: hours of every day until then
            Anchor::Unsaid if reading.link != Link::None && (self.ends_range() || self.is_last_day(tokens)) => {}
            Anchor::Unsaid if expression.time.is_some() && expression.repeat.is_none() => {
                expression.anchor = day.anchor;
                expression.side = expression.side.or(day.side);
                (expression.slice, expression.shift) = (day.slice, day.shift);
                self.lend_part(expression);
            }
            // "On Monday … the next day"
            Anchor::Relative { unit: Unit::Day, offset, .. }
                if reading.rule == RuleName::DayBeside && day.slice.is_none() && day.shift.is_none() =>
            {
                expression.anchor = day.anchor;
                expression.shift = Some(Shift { unit: Unit::Day, count: offset as i16, role: ShiftRole::Date });
            }
            Anchor::Date(ref mut date) => {
                if let Anchor::Date(first) = day.anchor {
                    if reading.rule == RuleName::DayNumber && day.shift.is_none() && day.slice.is_none() {
                        follow_day(date, &first, self.stays_in_month(tokens.get(..at).unwrap_or_default()));
                        expression.side = expression.side.or(day.side);
                    } else if gloss::names_year(&first) && self.glosses_day(tokens.get(..at).unwrap_or_default()) {
                        expression.anchor = gloss::name_again(*date, first);
                    } else {
                        agree_with_day(date, &first);
                    }
                }
            }
            Anchor::Weekday { weekday, .. } if expression.time.is_none() => {
                if !self.brackets_day(tokens.get(..at).unwrap_or_default()) {
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

    /// «جمعه شب … ساعت ۹» is 21:00, «دیشب … ساعت ۲» of the day that the night leads to.
    fn lend_part(&self, expression: &mut Expression) {
        let night = self.part == Some(DayPart::Night);
        match (&mut expression.anchor, &mut expression.time) {
            (Anchor::Relative { offset, .. }, Some(Time::Clock { hour: ..6, .. })) if night => *offset += 1,
            // «شنبه شب از ۹ شب تا ۲ بامداد»
            (Anchor::Weekday { .. }, Some(Time::Clock { hour: ..6, .. })) if night && expression.shift.is_none() => {
                expression.shift = Some(Shift { unit: Unit::Day, count: 1, role: ShiftRole::Date });
            }
            (
                _,
                Some(Time::Clock {
                    hour: hour @ 6..12, meridiem: meridiem @ (Meridiem::Open | Meridiem::Next), ..
                }),
            ) if night && expression.convention != Convention::ENGLISH => {
                (*hour, *meridiem) = (*hour + 12, Meridiem::Said);
            }
            _ => {}
        }
    }
}

/// «یکشنبه ۲۰ سپتامبر (۳۰ شهریور)», «چهارشنبه مورخ ۱۵ مهر»: what stands after a day that it told is that day.
fn agree_with_day(date: &mut CalendarDate, day: &CalendarDate) {
    let (Year::Unsaid, None) = (date.year, date.weekday) else { return };
    let mut glossed = *day;
    glossed.year = Year::Unsaid;
    let told = glossed.agree_with(date) && glossed.year == day.year && date.agree_with(day);
    if told || *day == (CalendarDate { weekday: day.weekday, ..*date }) {
        date.weekday = day.weekday;
    }
}

/// "I arrive on 30 October and leave on the 2nd": a day by its number alone is the first such from the day named before, or of
/// its month where it stays in that. A month that lacks the day is not gone on to.
fn follow_day(date: &mut CalendarDate, first: &CalendarDate, stays: bool) {
    /// Of a year that nobody said: no leap year.
    const COMMON: i32 = 2001;
    let (Some(month), Some(from), Some(day), None) = (first.month, first.day, date.day, date.month) else { return };
    if date.weekday.is_some() || first.calendar != Calendar::Gregorian || date.calendar != Calendar::Gregorian {
        return;
    }
    let next = day < from && !stays;
    let month = if next { month % 12 + 1 } else { month };
    let (year, known) = match first.year {
        Year::Full(year) => {
            let year = year + i16::from(next && month == 1);
            (Year::Full(year), year.into())
        }
        year => (year, COMMON),
    };
    if Calendar::Gregorian.days_in_month(known, month).is_ok_and(|days| day <= days) {
        (date.month, date.year) = (Some(month), year);
    }
}

/// «هر سال», «اول مهر هر سال»
fn is_yearly(expression: &Expression) -> bool {
    if let Anchor::Date(CalendarDate { year: Year::Every, .. }) = expression.anchor {
        return expression.repeat.is_some();
    }
    let Anchor::Duration { amount, .. } = expression.anchor else { return false };
    let year = |part: Part| part.unit == Unit::Year && part.quantity() == Quantity::whole(1);
    expression.repeat.is_some() && amount.single().is_some_and(year)
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
