//! The day that a sentence names: a clock time takes it, a weekday or a date in brackets names it again, the next day follows it.

use super::{Sentence, gloss, range};
use crate::calendar::{Calendar, Weekday};
use crate::expression::{
    Anchor, CalendarDate, Convention, DayPart, Expression, Meridiem, Scope, Shift, ShiftRole, Time, Unit, Year,
};
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::grammar::shared::rule_name::RuleName;
use crate::lexicon::{Class, Flags, Hint, Mark, Particle, Preposition, Sense, Token};

impl Sentence {
    /// «از ۵ تا ۱۵ مهر»
    pub(super) const fn ends_range(&self) -> bool {
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

    /// «۱۳ آبان که | پنج\u{200C}شنبه برگزار شد»: nothing but «که» stands after the day named last.
    fn is_told_of(&self, tokens: &[Token]) -> bool {
        let Some((that, before)) = tokens.split_last() else { return false };
        let relative = |that: Sense| that.is(Particle::Plain) && that.flags.contains(Flags::WEAK);
        that.sense(Class::Particle).is_some_and(relative) && before.last().is_some_and(|last| last.end == self.end)
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
        let mut before = None;
        for reading in readings.iter_mut() {
            let said = reading.expression.time;
            self.afternoon.lend(reading, &tokens[..at]);
            self.lend_day(reading, before, tokens, at);
            // «هر شب از ساعت ۹ تا ۶»: the last hour is of the morning after.
            if reading.link == Link::RangeEnd && reading.expression.time != said {
                end_in_morning(before, said, &mut reading.expression);
            }
            before = reading.expression.time;
        }
        if readings.len() > 1 {
            Self::lend_within(readings, &tokens[at..]);
        }
    }

    /// «بلیط برای ۲۹ام گرفتم | ساعت ۵ عصر»: the verb of its own clause does not move the day that a time was given.
    pub(super) fn keep_day(&self, readings: &mut Readings) {
        let Some(day) = self.day.filter(|day| !self.day_over && day.side.is_some()) else { return };
        for reading in readings.iter_mut() {
            let given = matches!(reading.rule, RuleName::Clock | RuleName::DayPart) && reading.expression.is_day();
            if given && reading.expression.anchor == day.anchor {
                reading.expression.side = day.side;
            }
        }
    }

    /// «فردا صبح و | بعدازظهر»: a part of the day after another one is of its day.
    #[inline(never)]
    fn lend_within(readings: &mut Readings, tokens: &[Token]) {
        for place in 1..readings.len() {
            let Some((first, next)) = readings.pair_mut(place) else { return };
            let (day, part) = (first.expression, &mut next.expression);
            let lends = match (day.time, part.time) {
                (Some(Time::Part { .. }), Some(Time::Part { .. })) => true,
                // "tomorrow, | nine in the morning"
                (None, Some(Time::Clock { .. })) => day.repeat.is_none() && part.repeat.is_none(),
                _ => false,
            };
            if lends && day.is_day() && matches!(part.anchor, Anchor::Unsaid) && next.link == Link::None {
                give_day(&day, part);
            }
            // "9 a.m., | tomorrow"
            let clock = matches!((day.anchor, day.time, day.repeat), (Anchor::Unsaid, Some(Time::Clock { .. }), None));
            let english = clock && day.convention == Convention::ENGLISH;
            let (end, start) = (first.end, next.start);
            let between =
                || tokens.iter().skip_while(|token| token.start < end).take_while(|token| token.start < start);
            if english
                && part.is_day()
                && part.time.is_none()
                && part.repeat.is_none()
                && between().all(|token| token.mark() == Some(Mark::Comma))
            {
                let of_day = *part;
                give_day(&of_day, &mut first.expression);
            }
        }
    }

    /// A clock time takes the day, a weekday in brackets names it again.
    #[inline(never)]
    fn lend_day(&self, reading: &mut Reading, first: Option<Time>, tokens: &[Token], at: usize) {
        let expression = &mut reading.expression;
        if self.weekly.is_some_and(|weekly| weekly.lend(expression, tokens, at)) {
            if let Some((part, _)) = self.each {
                be_in_part(expression, part);
            }
            return;
        }
        let day = match &self.day {
            Some(day) if !self.day_over || answers(expression, day, tokens, at) => day,
            _ => {
                // «ساعت ۹ روز بعد», of a day that the sentence does not name
                let beside = reading.rule == RuleName::DayBeside && expression.convention == Convention::IRAN;
                // «حرکت ساعت ۲۲، ورود ساعت ۵ روز بعد» leads on from an hour.
                let leads = self.clock && self.day.is_none() || reading.link == Link::RangeEnd && is_late(first);
                if beside && !leads && matches!(expression.anchor, Anchor::Relative { unit: Unit::Day, .. }) {
                    expression.anchor = Anchor::Unsaid;
                }
                if matches!((expression.anchor, expression.repeat), (Anchor::Unsaid, None)) {
                    if let Some(part) = self.part_still(reading.end, tokens, at) {
                        be_in_part(expression, part);
                    }
                }
                return;
            }
        };
        // «فردا – یکشنبه», «فردا عید فطر است»
        let named = matches!(expression.anchor, Anchor::Weekday { .. } | Anchor::Occasion { .. });
        if named && self.adjoins(tokens.get(..at).unwrap_or_default()) && range::follow(day, expression) {
            return;
        }
        match expression.anchor {
            // «تا ۱۵ مهر از ۶ صبح تا ۱۳»: hours of every day until then
            Anchor::Unsaid if reading.link != Link::None && self.is_last_day(tokens) => {}
            Anchor::Unsaid if expression.time.is_some() && expression.repeat.is_none() => {
                give_day(day, expression);
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
            // «صبح دوشنبه (۲ اسفند) … و | عصر دوشنبه»
            Anchor::Weekday { weekday, scope: Scope::Bare }
                if reading.link == Link::None && expression.repeat.is_none() && names_weekday(day, weekday) =>
            {
                (expression.anchor, expression.side) = (day.anchor, day.side);
            }
            // «شب گذشته (| چهارشنبه شب)» tells the part again.
            Anchor::Weekday { weekday, .. }
                if match expression.time {
                    None => true,
                    Some(Time::Part { part, .. }) => {
                        self.part == Some(part) && matches!(day.anchor, Anchor::Relative { .. })
                    }
                    _ => false,
                } =>
            {
                let before = tokens.get(..at).unwrap_or_default();
                let told = day.shift.is_none() && day.slice.is_none() && self.is_told_of(before);
                if !told && !self.brackets_day(before) {
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

    /// «هر شب … | ساعت ۹»; after a verb, «و» or a comma the hours are of the whole day: «شب\u{200C}ها دیر می\u{200C}خوابم و | ساعت ۷»,
    /// and so are those to wake at.
    fn part_still(&self, end: usize, tokens: &[Token], at: usize) -> Option<DayPart> {
        let (part, start) = self.each?;
        let parts = |token: &Token| [Class::Verb, Class::Copula, Class::And].into_iter().any(|class| token.has(class));
        let comma = |token: &Token| matches!(token.mark(), Some(Mark::Comma | Mark::PersianComma));
        let (before, after) = tokens.split_at_checked(at)?;
        let over =
            before.iter().rev().take_while(|token| token.start >= start).any(|token| parts(token) || comma(token));
        let wakes = after.iter().find(|token| token.start >= end).is_some_and(|token| token.means(Hint::Waking));
        (!over && !wakes).then_some(part)
    }

    /// «جمعه شب … ساعت ۹» is 21:00, «دیشب … ساعت ۲» of the day that the night leads to.
    fn lend_part(&self, expression: &mut Expression) {
        let night = self.part == Some(DayPart::Night);
        match (&mut expression.anchor, &mut expression.time) {
            (Anchor::Relative { offset, .. }, Some(Time::Clock { hour: ..6, .. })) if night => *offset += 1,
            // «شنبه شب از ۹ شب تا ۲ بامداد»
            (Anchor::Weekday { .. }, Some(Time::Clock { hour: ..6, .. })) if night => {
                let before = expression.shift.map_or(0, |shift| shift.count);
                let after = Shift { unit: Unit::Day, count: before + 1, role: ShiftRole::Date };
                expression.shift = Some(after).filter(|shift| shift.count != 0);
            }
            _ if expression.convention != Convention::ENGLISH => {
                if let Some(part) = self.part {
                    be_in_part(expression, part);
                }
            }
            _ => {}
        }
    }
}

/// «از ۲۲ تا | ۶ صبح روز بعد»
const fn is_late(first: Option<Time>) -> bool {
    matches!(first, Some(Time::Clock { hour: 12.., .. }))
}

/// «هر شب از ساعت ۹ تا ۱۱», «عصرها ساعت ۵»: hours that say no half of the day are of the part that is named.
const fn be_in_part(expression: &mut Expression, part: DayPart) {
    let Some(Time::Clock { hour, meridiem: meridiem @ (Meridiem::Open | Meridiem::Next), .. }) = &mut expression.time
    else {
        return;
    };
    let later = match part {
        DayPart::Night => matches!(*hour, 6..=12),
        DayPart::Afternoon | DayPart::Evening => matches!(*hour, 1..=11),
        _ => false,
    };
    if later {
        (*hour, *meridiem) = (*hour + 12, Meridiem::Said);
    }
}

/// A last hour that its part puts before the first is the one that was said.
fn end_in_morning(first: Option<Time>, said: Option<Time>, last: &mut Expression) {
    let (Some(Time::Clock { hour: from, .. }), Some(Time::Clock { hour, minute, second, .. })) = (first, said) else {
        return;
    };
    if matches!(last.time, Some(Time::Clock { hour: to, .. }) if to < from) {
        last.time = Some(Time::Clock { hour, minute, second, meridiem: Meridiem::Said });
    }
}

/// «دوشنبه ۲ اسفند»
fn names_weekday(day: &Expression, weekday: Weekday) -> bool {
    let dated =
        matches!(day.anchor, Anchor::Date(CalendarDate { day: Some(_), weekday: Some(of), .. }) if of == weekday);
    dated && day.shift.is_none() && day.slice.is_none()
}

/// Puts a time on a day.
fn give_day(day: &Expression, time: &mut Expression) {
    time.anchor = day.anchor;
    time.side = time.side.or(day.side);
    (time.slice, time.shift) = (day.slice, day.shift);
}

/// «فردا می\u{200C}آیی؟ | ساعت ۵ منتظرم»: a clock that follows a question is of the day to come that it asked for.
fn answers(expression: &Expression, day: &Expression, tokens: &[Token], at: usize) -> bool {
    let timed = matches!((expression.anchor, expression.time), (Anchor::Unsaid, Some(Time::Clock { .. })));
    let ahead = matches!(day.anchor, Anchor::Relative { unit: Unit::Day, offset: 1.., .. });
    let asked = at.checked_sub(1).and_then(|before| tokens.get(before)).and_then(Token::mark);
    timed && ahead && day.convention == Convention::IRAN && asked == Some(Mark::Question)
}

/// «یکشنبه ۲۰ سپتامبر (۳۰ شهریور)», «چهارشنبه مورخ ۱۵ مهر»: what stands after a day that it told is that day.
fn agree_with_day(date: &mut CalendarDate, day: &CalendarDate) {
    let (Year::Unsaid | Year::Near(_), None) = (date.year, date.weekday) else { return };
    let mut glossed = *day;
    glossed.year = Year::Unsaid;
    let told = glossed.agree_with(date) && glossed.year == day.year && date.agree_with(day);
    if told || *day == (CalendarDate { weekday: day.weekday, ..*date }) {
        date.weekday = day.weekday;
    }
    // «یکشنبهٔ گذشته (نهم آبان)» names that day already; the days of the moon are believed by themselves.
    let again = CalendarDate { year: day.year, weekday: day.weekday, ..*date };
    if matches!(day.year, Year::Last | Year::Next) && *day == again && date.calendar != Calendar::Hijri {
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
