//! Seasons, decades, centuries, their parts and edges: "the autumn of 1394", "the late 1340s", "the 17th century",
//! "the first half of 1395", "mid-Aban", "the end of last year".

use super::absolute::scope_of;
use super::draft::Draft;
use super::number::take_ordinal;
use super::phrase::Said;
use super::relative::{take_direction, take_earlier_or_later, unit_of};
use super::weekday::weekday_of;
use super::year::take_calendar;
use crate::expression::{Anchor, Expression, Modifier, Season, Slice, Span, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::grammar::numeral::Form;
use crate::lexicon::{Class, Flags, Gap, Mark};

impl Draft {
    /// `[the] [this|last|next] SEASON [of]`; its year is read beside it.
    pub(super) fn take_season(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        let mut ahead = *cursor;
        let direction = take_direction(&mut ahead);
        if direction.is_none() {
            ahead.take_if(Class::Article, |sense| sense.value == 0);
        }
        let Some(sense) = ahead.take(Class::Season) else { return false };
        let Some(&season) = usize::try_from(sense.value).ok().and_then(|place| Season::ALL.get(place)) else {
            return false;
        };
        if let Some(direction) = direction {
            self.scope = scope_of(direction.value);
            self.licensed = true;
            if direction.value == 0 {
                self.year = Year::Relative(0);
            }
        }
        self.season = Some(season);
        *cursor = ahead;
        true
    }

    /// `[the] YYY0s`, `the [early] eighties`, `[the] Nth century|millennium [BC]`
    pub(super) fn take_span(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        let mut ahead = *cursor;
        let the = ahead.take_if(Class::Article, |sense| sense.value == 0).is_some();
        let mut era = None;
        // "the mid-1930s" has its edge after the article: that is read as an edge.
        let mut short = ahead;
        short.take_mark(|mark| mark == Mark::Apostrophe);
        let span = if let Some(span) = take_decade_figure(&mut short, the || self.edge.is_some()) {
            ahead = short;
            span
        } else if let Some(word) = ahead.take(Class::DecadeWord) {
            // "in her late thirties" is an age.
            let owned = cursor.before().is_some_and(|token| cursor.sense_of(token, Class::Particle).is_some());
            if (!the && self.edge.is_none()) || owned {
                return false;
            }
            Span::Decade(1900 + word.value as i16)
        } else if let Some(ordinal) = take_ordinal(&mut ahead) {
            if ahead.touches() {
                ahead.take_mark(|mark| mark == Mark::Hyphen);
            }
            // "the 14th solar century"
            era = take_calendar(&mut ahead).flatten();
            let number = ordinal.value as i16;
            match ahead.take(Class::Unit).and_then(unit_of) {
                Some(Unit::Century) if (1..=30).contains(&number) => Span::Century { number, from_zero: true },
                Some(Unit::Millennium) if (1..=20).contains(&number) => Span::Millennium(number),
                _ => return false,
            }
        } else {
            return false;
        };
        self.span = Some(span);
        if era.is_some() {
            self.era = era;
        } else if self.take_era(&mut ahead) && self.era == Some(Era::BeforeChrist) {
            self.span = Some(span.before_christ());
        }
        *cursor = ahead;
        true
    }

    /// What a part or an edge is of: a phrase that names a period, or "the year", "the month" of now.
    fn take_container(&mut self, cursor: &mut Cursor<'_>) -> bool {
        self.licensed = true;
        let mut ahead = *cursor;
        let taken = self.take_month(&mut ahead)
            || self.take_season(&mut ahead)
            || self.take_span(&mut ahead)
            || self.take_occasion(&mut ahead)
            || self.take_weekend(&mut ahead)
            || self.take_relative(&mut ahead)
            || self.take_deictic(&mut ahead)
            || self.take_year(&mut ahead);
        if taken {
            while self.take_year(&mut ahead) {}
        } else {
            ahead.take_if(Class::Article, |sense| sense.value == 0);
            let calendar = take_calendar(&mut ahead).flatten();
            let Some(unit) = super::relative::take_single_unit(&mut ahead) else { return false };
            if unit < Unit::Week
                || unit == Unit::Season
                || ahead.sense(Class::Preposition).is_some_and(|sense| sense.value == 11)
            {
                return false;
            }
            self.relative = Some((unit, 0));
            self.era = calendar;
        }
        *cursor = ahead;
        true
    }
}

/// "1980s", "1700s" (the century), "'80s" after an article or an edge.
fn take_decade_figure(cursor: &mut Cursor<'_>, led: bool) -> Option<Span> {
    let mut ahead = *cursor;
    let number = ahead.take_digits(|number| number.value % 10 == 0 && matches!(number.digits, 2 | 4))?;
    if ahead.touches() {
        ahead.take_mark(|mark| mark == Mark::Apostrophe);
    }
    if !ahead.touches() {
        return None;
    }
    ahead.take(Class::DecadeSuffix)?;
    *cursor = ahead;
    let first = number.value as i16;
    match number.digits {
        2 => led.then_some(Span::Decade(1900 + first)),
        _ if first % 100 == 0 && first < 2000 => Some(Span::Century { number: first / 100 + 1, from_zero: true }),
        _ => Some(Span::Decade(first)),
    }
}

/// A part of a period: "the first four months of the Iranian year", "the third quarter of 2015", "the last
/// Friday of Ramadan".
pub(super) fn read_slice(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    let slice = take_slice_head(&mut ahead)?;
    let of = ahead
        .take_if(Class::Preposition, |sense| matches!(sense.value, 11 | 3) && !sense.flags.contains(Flags::LATENT))
        .is_some();
    let mut container = Draft::new();
    container.edge = Some(Modifier::Start);
    let mut within = ahead;
    if !container.take_container(&mut within) {
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
    *cursor = within;
    let expression = Expression { slice: Some(slice), modifier: None, ..said.expression };
    Some(Said::sure(expression, "part-of-period"))
}

/// `[the] first|last|ORDINAL [N] UNITs`, `[the] last WEEKDAY`, `[the] first half`
pub(super) fn take_slice_head(cursor: &mut Cursor<'_>) -> Option<Slice> {
    let mut ahead = *cursor;
    if let Some(nth) = take_quarter_code(&mut ahead) {
        *cursor = ahead;
        return Some(Slice { unit: Unit::Month, count: 3, nth, weekday: None });
    }
    ahead.take_if(Class::Article, |sense| sense.value == 0);
    let nth = if ahead.take(Class::Final).is_some() {
        -1
    } else {
        let ordinal = take_ordinal(&mut ahead).filter(|ordinal| ordinal.form == Form::Ordinal)?;
        i8::try_from(ordinal.value).ok()?
    };
    let slice = if let Some(sense) = ahead.take(Class::Weekday) {
        Slice { unit: Unit::Day, count: 1, nth, weekday: Some(weekday_of(sense)?) }
    } else if ahead.take(Class::Half).is_some() {
        if !matches!(nth, 1 | 2 | -1) {
            return None;
        }
        Slice { unit: Unit::Half, count: 1, nth: if nth == -1 { 2 } else { nth }, weekday: None }
    } else {
        let count = super::number::take_cardinal(&mut ahead).map_or(1, |numeral| numeral.value);
        let count = u8::try_from(count).ok().filter(|&count| count > 0)?;
        let unit = ahead.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::COMPOSED)).and_then(unit_of)?;
        match unit {
            Unit::Quarter => Slice { unit: Unit::Month, count: 3, nth, weekday: None },
            Unit::Day | Unit::Week | Unit::Month | Unit::Year | Unit::Decade => {
                Slice { unit, count, nth, weekday: None }
            }
            _ => return None,
        }
    };
    *cursor = ahead;
    Some(slice)
}

/// "Q3", "3Q"
fn take_quarter_code(cursor: &mut Cursor<'_>) -> Option<i8> {
    let mut ahead = *cursor;
    let letter = |cursor: &mut Cursor<'_>| cursor.take_if(Class::Unit, |sense| sense.flags.contains(Flags::CAPITAL));
    let first = letter(&mut ahead);
    if first.is_some() && !ahead.touches() {
        return None;
    }
    let quarter = ahead.take_digits(|number| number.digits == 1 && (1..=4).contains(&number.value))?;
    if first.is_none() {
        letter(&mut ahead).filter(|_| ahead.last().is_some_and(|token| token.gap == Gap::Touching))?;
    }
    *cursor = ahead;
    i8::try_from(quarter.value).ok()
}

/// `EDGE PERIOD`: "early Friday", "mid-Aban", "late last year", "the beginning of October 2010", "the end of the year".
pub(super) fn read_edge(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    let the = ahead.take_if(Class::Article, |sense| sense.value == 0).is_some();
    let sense = ahead.take(Class::Edge)?;
    let edge = match sense.value {
        0 => Modifier::Start,
        1 => Modifier::Mid,
        _ => Modifier::End,
    };
    let mut draft = Draft::new();
    draft.edge = Some(edge);
    if sense.flags.contains(Flags::EZAFE) {
        ahead.take_if(Class::Preposition, |sense| sense.value == 11)?;
        // "the end of the day Saturday"
        let mut day = ahead;
        day.take_if(Class::Article, |sense| sense.value == 0);
        if day
            .take_if(Class::Unit, |sense| sense.value == Unit::Day as i32 && !sense.flags.contains(Flags::PLURAL))
            .is_some()
        {
            if !(draft.take_weekday(&mut day) || draft.take_deictic(&mut day)) {
                if day.sense(Class::Preposition).is_some_and(|sense| sense.value == 11) {
                    return None;
                }
                draft.relative = Some((Unit::Day, 0));
            }
            *cursor = day;
            return draft.finish();
        }
    } else {
        if ahead.touches() && !ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
            return None;
        }
        // "late in 2001", "early on Sunday"
        ahead.take_if(Class::Preposition, |sense| matches!(sense.value, 3 | 8) && !sense.flags.contains(Flags::LATENT));
        if the && ahead.sense(Class::Article).is_some() {
            return None;
        }
    }
    let mut within = ahead.restart();
    if let Some(said) = read_slice(&mut within) {
        *cursor = cursor.joined(within);
        return Some(Said { expression: Expression { modifier: Some(edge), ..said.expression }, ..said });
    }
    let mut within = ahead;
    draft.fill(&mut within);
    let empty = within.at() == ahead.at();
    if empty && !(sense.flags.contains(Flags::EZAFE) && draft.take_container(&mut within)) {
        return None;
    }
    // "the late 5 March" is no edge of a day; "late on 5 March" is.
    if the && draft.day.is_some() && !sense.flags.contains(Flags::EZAFE) {
        return None;
    }
    let mut said = draft.finish()?;
    if matches!(said.expression.anchor, Anchor::Unsaid) {
        return None;
    }
    said.expression.modifier = Some(edge);
    *cursor = within;
    Some(said)
}

/// "Earlier this week", "later today": the period, without a modifier.
pub(super) fn read_earlier(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    if !take_earlier_or_later(&mut ahead) {
        return None;
    }
    let mut draft = Draft::new();
    if let Some(unit) = super::relative::take_single_unit(&mut ahead) {
        draft.relative = Some((unit, 0));
    } else {
        draft.fill(&mut ahead);
    }
    let said = draft.finish()?;
    *cursor = ahead;
    Some(said)
}
