//! Seasons, decades, centuries, their parts and edges: "the autumn of 1394", "the late 1340s", "the 17th century",
//! "the first half of 1395", "mid-Aban", "the end of last year".

use super::absolute::scope_of;
use super::draft::Draft;
use super::number::{take_cardinal, take_ordinal};
use super::phrase::Said;
use super::relative::{take_direction, take_earlier_or_later, take_single_unit};
use super::year::{take_calendar, take_in_or};
use crate::expression::{Anchor, Expression, Modifier, Slice, Span, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::lexicon::{Article, Class, Direction, Edge, Flags, Mark, Preposition, Sense};

impl Draft {
    /// `[the] [this|last|next] SEASON [of]`; its year is read beside it.
    pub(super) fn take_season(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        cursor.takes(|cursor| {
            let direction = take_direction(cursor).map(|sense| sense.value());
            if direction.is_none() {
                cursor.take_word(Article::The);
            }
            self.season = Some(cursor.take(Class::Season)?.value());
            if let Some(direction) = direction {
                self.scope = scope_of(direction);
                self.licensed = true;
                if direction == Direction::Present {
                    self.year = Year::Relative(0);
                }
            }
            Some(())
        })
    }

    /// `[the] YYY0s`, `the [early] eighties`, `[the] Nth century|millennium [BC]`
    pub(super) fn take_span(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        cursor.takes(|cursor| {
            // "the mid-1930s" has its edge after the article: that is read as an edge.
            let led = cursor.take_word(Article::The).is_some() || self.edge.is_some();
            let (span, era) = if let Some(span) = take_decade_figure(cursor, led) {
                (span, None)
            } else if let Some(word) = cursor.take(Class::DecadeWord) {
                // "in her late thirties" is an age.
                let owned = cursor.before().is_some_and(|token| cursor.sense_of(token, Class::Particle).is_some());
                if !led || owned {
                    return None;
                }
                (Span::Decade(1900 + word.number() as i16), None)
            } else {
                take_century(cursor)?
            };
            self.span = Some(span);
            if era.is_some() {
                self.era = era;
            } else if self.take_era(cursor) && self.era == Some(Era::BeforeChrist) {
                self.span = Some(span.before_christ());
            }
            Some(())
        })
    }

    /// What a part or an edge is of: a phrase that names a period, or "the year", "the month" of now.
    fn take_container(&mut self, cursor: &mut Cursor<'_>) -> bool {
        self.licensed = true;
        let named = self.take_month(cursor)
            || self.take_season(cursor)
            || self.take_span(cursor)
            || self.take_occasion(cursor)
            || self.take_weekend(cursor)
            || self.take_relative(cursor)
            || self.take_deictic(cursor)
            || self.take_year(cursor);
        if named {
            while self.take_year(cursor) {}
            return true;
        }
        cursor.takes(|cursor| {
            cursor.take_word(Article::The);
            let era = take_calendar(cursor).flatten();
            let unit = take_single_unit(cursor).filter(|&unit| unit >= Unit::Week && unit != Unit::Season)?;
            if cursor.is_at(Preposition::Of) {
                return None;
            }
            self.relative = Some((unit, 0));
            self.era = era;
            Some(())
        })
    }
}

/// "1980s", "1700s" (the century), "'80s" after an article or an edge.
fn take_decade_figure(cursor: &mut Cursor<'_>, led: bool) -> Option<Span> {
    cursor.attempt(|cursor| {
        cursor.take_mark(|mark| mark == Mark::Apostrophe);
        let number = cursor.take_digits(|number| number.value % 10 == 0 && matches!(number.digits, 2 | 4))?;
        if cursor.touches() {
            cursor.take_mark(|mark| mark == Mark::Apostrophe);
        }
        if !cursor.touches() {
            return None;
        }
        cursor.take(Class::DecadeSuffix)?;
        let first = number.value as i16;
        match number.digits {
            2 => led.then_some(Span::Decade(1900 + first)),
            _ if first % 100 == 0 && first < 2000 => Some(Span::Century { number: first / 100 + 1, from_zero: true }),
            _ => Some(Span::Decade(first)),
        }
    })
}

/// "17th century", "14th solar century", "first millennium", with the era that its calendar says
fn take_century(cursor: &mut Cursor<'_>) -> Option<(Span, Option<Era>)> {
    let number = take_ordinal(cursor)?.value as i16;
    if cursor.touches() {
        cursor.take_mark(|mark| mark == Mark::Hyphen);
    }
    let era = take_calendar(cursor).flatten();
    let span = match cursor.take(Class::Unit)?.value() {
        Unit::Century if (1..=30).contains(&number) => Span::Century { number, from_zero: true },
        Unit::Millennium if (1..=20).contains(&number) => Span::Millennium(number),
        _ => return None,
    };
    Some((span, era))
}

/// A part of a period: "the first four months of the Iranian year", "the third quarter of 2015", "the last
/// Friday of Ramadan".
pub(super) fn read_slice(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        let slice = take_slice_head(cursor)?;
        let of = take_in_or(cursor, Preposition::Of).is_some();
        let mut container = Draft { edge: Some(Modifier::Start), ..Draft::new() };
        if !container.take_container(cursor) {
            return None;
        }
        // Without "of" only what is told from now, or a year in figures after a quarter, is surely its whole.
        if !of && container.relative.is_none() && !(container.has_year() && container.month.is_none()) {
            return None;
        }
        let said = container.finish()?;
        if container.relative.is_some_and(|(unit, _)| unit <= slice.unit && slice.unit != Unit::Half) {
            return None;
        }
        let expression = Expression { slice: Some(slice), modifier: None, ..said.expression };
        Some(Said::sure(expression, "part-of-period"))
    })
}

/// `[the] first|last|ORDINAL [N] UNITs`, `[the] last WEEKDAY`, `[the] first half`
pub(super) fn take_slice_head(cursor: &mut Cursor<'_>) -> Option<Slice> {
    if let Some(nth) = take_quarter_code(cursor) {
        return Some(Slice { unit: Unit::Month, count: 3, nth, weekday: None });
    }
    cursor.attempt(|cursor| {
        cursor.take_word(Article::The);
        let nth =
            if cursor.take(Class::Final).is_some() { -1 } else { i8::try_from(take_ordinal(cursor)?.value).ok()? };
        if let Some(weekday) = cursor.take(Class::Weekday) {
            return Some(Slice { unit: Unit::Day, count: 1, nth, weekday: Some(weekday.value()) });
        }
        if cursor.take(Class::Half).is_some() {
            let nth = if nth == -1 { 2 } else { nth };
            return matches!(nth, 1 | 2).then_some(Slice { unit: Unit::Half, count: 1, nth, weekday: None });
        }
        let count = take_cardinal(cursor).map_or(1, |numeral| numeral.value);
        let count = u8::try_from(count).ok().filter(|&count| count > 0)?;
        let (unit, count) = match cursor.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::DOUBLE))?.value() {
            Unit::Quarter => (Unit::Month, 3),
            unit @ (Unit::Day | Unit::Week | Unit::Month | Unit::Year | Unit::Decade) => (unit, count),
            _ => return None,
        };
        Some(Slice { unit, count, nth, weekday: None })
    })
}

/// "Q3", "3Q"
fn take_quarter_code(cursor: &mut Cursor<'_>) -> Option<i8> {
    let take_letter =
        |cursor: &mut Cursor<'_>| cursor.take_if(Class::Unit, |sense| sense.flags.contains(Flags::CAPITAL)).is_some();
    cursor.attempt(|cursor| {
        let first = take_letter(cursor);
        if first && !cursor.touches() {
            return None;
        }
        let quarter = cursor.take_digits(|number| number.digits == 1 && (1..=4).contains(&number.value))?;
        let whole = first || cursor.touches() && take_letter(cursor);
        i8::try_from(quarter.value).ok().filter(|_| whole)
    })
}

/// `EDGE PERIOD`: "early Friday", "mid-Aban", "late last year", "the beginning of October 2010", "the end of the year".
pub(super) fn read_edge(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        let the = cursor.take_word(Article::The).is_some();
        let sense = cursor.take(Class::Edge)?;
        let edge = match sense.value() {
            Edge::Start => Modifier::Start,
            Edge::Middle => Modifier::Mid,
            Edge::End => Modifier::End,
        };
        let noun = sense.flags.contains(Flags::EZAFE);
        if noun {
            cursor.take_word(Preposition::Of)?;
            if take_the_day(cursor) {
                return read_day_at_edge(cursor, edge);
            }
        } else {
            if cursor.touches() && !cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
                return None;
            }
            // "late in 2001", "early on Sunday"
            take_in_or(cursor, Preposition::On);
            if the && cursor.sense(Class::Article).is_some() {
                return None;
            }
        }
        let mut within = cursor.restart();
        let said = if let Some(said) = read_slice(&mut within) {
            *cursor = cursor.joined(within);
            said
        } else {
            read_period_at_edge(cursor, edge, the, noun)?
        };
        Some(Said { expression: Expression { modifier: Some(edge), ..said.expression }, ..said })
    })
}

/// "the day" after "the end of"
fn take_the_day(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Article::The);
        let day = |unit: Sense| unit.is(Unit::Day) && !unit.flags.contains(Flags::PLURAL);
        cursor.take_if(Class::Unit, day).map(|_| ())
    })
}

/// "the end of the day", "the end of the day Saturday": what follows "day".
fn read_day_at_edge(cursor: &mut Cursor<'_>, edge: Modifier) -> Option<Said> {
    let mut draft = Draft { edge: Some(edge), ..Draft::new() };
    if !draft.take_weekday(cursor) && !draft.take_deictic(cursor) {
        if cursor.is_at(Preposition::Of) {
            return None;
        }
        draft.relative = Some((Unit::Day, 0));
    }
    draft.finish()
}

/// The period after an adjective ("early Friday") or a noun and "of" ("the end of the year").
fn read_period_at_edge(cursor: &mut Cursor<'_>, edge: Modifier, the: bool, noun: bool) -> Option<Said> {
    let mut draft = Draft { edge: Some(edge), ..Draft::new() };
    let from = cursor.at();
    draft.fill(cursor);
    if cursor.at() == from && !(noun && draft.take_container(cursor)) {
        return None;
    }
    // "the late 5 March" is no edge of a day; "late on 5 March" is.
    if the && draft.day.is_some() && !noun {
        return None;
    }
    draft.finish().filter(|said| !matches!(said.expression.anchor, Anchor::Unsaid))
}

/// "Earlier this week", "later today": the period, without a modifier.
pub(super) fn read_earlier(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        if !take_earlier_or_later(cursor) {
            return None;
        }
        let mut draft = Draft::new();
        match take_single_unit(cursor) {
            Some(unit) => draft.relative = Some((unit, 0)),
            None => draft.fill(cursor),
        }
        draft.finish()
    })
}
