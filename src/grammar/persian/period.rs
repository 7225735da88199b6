//! Seasons, decades, centuries, school years, weekends and occasions, and their parts: «نیمهٔ دوم سال»,
//! «سه\u{200C}ماههٔ چهارم», «هفتهٔ اول مهر», «آخرین جمعهٔ سال».

use super::absolute::take_head;
use super::draft::Draft;
use super::relative::{take_relative_unit, unit_of};
use super::weekday::take_weekday_name;
use crate::calendar::Calendar;
use crate::expression::{Anchor, Convention, Expression, Modifier, Season, Slice, Span, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::Form;
use crate::lexicon::{Class, Flags};

impl Draft {
    /// `[فصل] SEASON`
    pub(crate) fn take_season(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        let mut ahead = *cursor;
        let headed = take_head(&mut ahead, Unit::Season);
        let Some(sense) = ahead.take(Class::Season) else { return false };
        let Some(&season) = usize::try_from(sense.value).ok().and_then(|place| Season::ALL.get(place)) else {
            return false;
        };
        if let Some(direction) = ahead.take(Class::Direction) {
            // «تابستان گذشته» is the latest; «تابستان آینده» the next.
            self.relative = Some((Unit::Season, direction.value));
        }
        self.season = Some((season, sense.flags.has(Flags::LATENT) && !headed && self.relative.is_none()));
        *cursor = ahead;
        true
    }

    /// `دهه N`, `قرن N`, `هزاره N`, or one told from now.
    pub(crate) fn take_span(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        let mut ahead = *cursor;
        let Some(unit) = ahead.take(Class::Unit).and_then(unit_of) else { return false };
        if !matches!(unit, Unit::Decade | Unit::Century | Unit::Millennium) {
            return false;
        }
        let Some(numeral) = ahead.take_numeral() else { return false };
        let span = match (unit, numeral.value) {
            (Unit::Decade, 1000..=2999) if numeral.value.is_multiple_of(10) => Span::Decade(numeral.value as i16),
            (Unit::Decade, 10..=90) if numeral.value.is_multiple_of(10) && numeral.form == Form::Cardinal => {
                Span::ShortDecade(numeral.value as u8)
            }
            (Unit::Century, 1..=30) => Span::Century { number: numeral.value as i16, from_zero: false },
            (Unit::Millennium, 1..=20) => Span::Millennium(numeral.value as i16),
            _ => return false,
        };
        self.span = Some(span);
        if self.take_era(&mut ahead) && self.era == Some(crate::grammar::era::Era::BeforeChrist) {
            self.span = Some(match span {
                Span::Century { number, from_zero } => Span::Century { number: -number, from_zero },
                Span::Millennium(number) => Span::Millennium(-number),
                Span::Decade(first) => Span::Decade(-first),
                Span::ShortDecade(short) => Span::Decade(-i16::from(short)),
            });
        }
        *cursor = ahead;
        true
    }

    /// A named day, a weekend, a school year.
    pub(crate) fn take_occasion(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        let mut ahead = *cursor;
        let mut headed = ahead;
        if take_head(&mut headed, Unit::Day) && headed.sense(Class::Occasion).is_some() {
            ahead = headed;
        }
        if let Some(sense) = ahead.take(Class::Occasion) {
            self.occasion = u8::try_from(sense.value).ok();
            self.weak_occasion = sense.flags.has(Flags::WEAK);
        } else if ahead.take(Class::SchoolYear).is_some() {
            self.school_year = true;
            if let Some(direction) = ahead.take(Class::Direction) {
                self.year = Year::Relative(direction.value as i8);
            }
        } else if ahead.take_if(Class::Weekend, |sense| !sense.flags.has(Flags::PLURAL)).is_some() {
            let offset = ahead.take(Class::Direction).map_or(0, |direction| direction.value);
            self.weekend = Some(offset as i8);
        } else {
            return false;
        }
        *cursor = ahead;
        true
    }

    /// What a part is of: a phrase that names a period, or «سال», «ماه» of now.
    pub(crate) fn take_container(&mut self, cursor: &mut Cursor<'_>) -> bool {
        self.licensed = true;
        let mut ahead = *cursor;
        let taken = self.take_month(&mut ahead)
            || self.take_season(&mut ahead)
            || self.take_span(&mut ahead)
            || self.take_occasion(&mut ahead)
            || self.take_relative(&mut ahead)
            || self.take_deictic(&mut ahead)
            || self.take_year(&mut ahead);
        if taken {
            while self.take_year(&mut ahead) || self.take_era(&mut ahead) || self.take_month_direction(&mut ahead) {}
            if self.weekday.is_some() || self.day.is_some() {
                return false;
            }
        } else {
            let Some(unit) = ahead
                .take_if(Class::Unit, |sense| !sense.flags.has(Flags::PLURAL) && !sense.flags.has(Flags::INDEFINITE))
                .and_then(unit_of)
                .filter(|unit| matches!(unit, Unit::Week | Unit::Month | Unit::Year))
            else {
                return false;
            };
            self.bare_unit = Some(unit);
            self.take_era(&mut ahead);
        }
        *cursor = ahead;
        true
    }

    /// «ماه اکتبر جاری», «مهر گذشته»
    pub(crate) fn take_month_direction(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.month.is_none() || self.relative.is_some() || !matches!(self.year, Year::Unsaid) || self.numeric {
            return false;
        }
        let mut ahead = *cursor;
        let Some(direction) = ahead.take_if(Class::Direction, |sense| sense.flags.has(Flags::SPAN)) else {
            return false;
        };
        // «دیگر» counts on from something else.
        if direction.flags.has(Flags::AGO) {
            return false;
        }
        self.licensed = true;
        self.year = match direction.value {
            ..0 => Year::Last,
            0 => Year::Relative(0),
            1.. => Year::Next,
        };
        *cursor = ahead;
        true
    }
}

/// A part of a period, with its container.
pub(crate) fn read_slice(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let head = take_slice_head(&mut ahead)?;
    // «نیم\u{200C}سال اول تحصیلی»
    if head.slice.unit == Unit::Half && ahead.take(Class::SchoolTerm).is_some() {
        let mut year = Draft { school_year: true, ..Draft::new() };
        while year.take_year(&mut ahead) || year.take_relative(&mut ahead) || year.take_deictic(&mut ahead) {}
        let (expression, _) = year.finish()?;
        *cursor = ahead;
        return Some((Expression { slice: Some(head.slice), ..expression }, "school-term"));
    }
    let mut container = Draft { within: true, ..Draft::new() };
    let mut within = ahead;
    let expression = if container.take_container(&mut within) {
        container.edge = Some(Modifier::Start);
        let (mut expression, _) = container.finish()?;
        expression.modifier = None;
        // «قرن چهاردهم ژانویه»: a year has no place in a month.
        if matches!(head.slice.unit, Unit::Year | Unit::Century) && container.month.is_some() {
            return None;
        }
        ahead = within;
        expression
    } else if head.stands_alone {
        let anchor = Anchor::Relative { unit: Unit::Year, offset: 0, calendar: None };
        Expression::new(anchor, Convention::IRAN)
    } else {
        return None;
    };
    *cursor = ahead;
    Some((Expression { slice: Some(head.slice), ..expression }, "part-of-period"))
}

struct SliceHead {
    slice: Slice,
    /// «سه\u{200C}ماههٔ چهارم» needs no «سال».
    stands_alone: bool,
}

fn take_slice_head(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    take_half(cursor).or_else(|| take_superlative(cursor)).or_else(|| take_run(cursor))
}

/// «نیمهٔ اول»
fn take_half(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    let mut ahead = *cursor;
    ahead.take(Class::Half)?;
    let nth = take_nth(&mut ahead)?;
    if !matches!(nth, 1 | 2) {
        return None;
    }
    *cursor = ahead;
    Some(SliceHead { slice: Slice { unit: Unit::Half, count: 1, nth, weekday: None }, stands_alone: false })
}

/// «اولین روز», «آخرین جمعهٔ»
fn take_superlative(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    let mut ahead = *cursor;
    let nth = match ahead.take_numeral() {
        Some(numeral) if numeral.form == Form::Superlative => i8::try_from(numeral.value).ok()?,
        Some(_) => return None,
        None => {
            ahead.take_if(Class::Final, |sense| sense.flags.has(Flags::SUPERLATIVE))?;
            -1
        }
    };
    let mut day = ahead;
    take_head(&mut day, Unit::Day);
    let slice = if let Some(weekday) = take_weekday_name(&mut day) {
        ahead = day;
        Slice { unit: Unit::Day, count: 1, nth, weekday: Some(weekday) }
    } else {
        let unit = ahead.take(Class::Unit).and_then(unit_of)?;
        Slice { unit, count: 1, nth, weekday: None }
    };
    ahead.take_if(Class::Preposition, |sense| sense.value == 1);
    *cursor = ahead;
    Some(SliceHead { slice, stands_alone: false })
}

/// `[N] UNIT ORDINAL`, `N UNIT-ADJECTIVE ORDINAL`, `WEEKDAY ORDINAL`
fn take_run(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    let mut ahead = *cursor;
    if let Some(weekday) = take_weekday_name(&mut ahead) {
        let nth = take_nth(&mut ahead)?;
        *cursor = ahead;
        return Some(SliceHead {
            slice: Slice { unit: Unit::Day, count: 1, nth, weekday: Some(weekday) },
            stands_alone: false,
        });
    }
    let count = ahead.take_cardinal().map(|numeral| numeral.value);
    let mut stands_alone = false;
    let unit = if let Some(sense) = ahead.take(Class::Unit) {
        // «روزهای اول» is an edge, not a part; «شب» is no unit here.
        if sense.flags.has(Flags::PLURAL) || sense.flags.has(Flags::INDEFINITE) {
            return None;
        }
        unit_of(sense)?
    } else {
        let sense = ahead.take(Class::UnitAdjective)?;
        count?;
        stands_alone = sense.value == Unit::Month as i32;
        unit_of(sense)?
    };
    if !matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Decade | Unit::Year | Unit::Century) {
        return None;
    }
    let nth = take_nth(&mut ahead)?;
    let count = u8::try_from(count.unwrap_or(1)).ok().filter(|&count| count > 0)?;
    stands_alone &= matches!(count, 3 | 6) || nth == 1;
    *cursor = ahead;
    Some(SliceHead { slice: Slice { unit, count, nth, weekday: None }, stands_alone })
}

/// «اول», «دوم», «آخر», «پایانی»
fn take_nth(cursor: &mut Cursor<'_>) -> Option<i8> {
    let mut ahead = *cursor;
    let nth = match ahead.take_numeral() {
        Some(numeral) if numeral.form == Form::Ordinal => i8::try_from(numeral.value).ok()?,
        Some(_) => return None,
        None => {
            ahead.take_if(Class::Final, |sense| !sense.flags.has(Flags::SUPERLATIVE))?;
            -1
        }
    };
    *cursor = ahead;
    Some(nth)
}

/// `EDGE [of] PERIOD`: «اوایل شهریور», «پایان سال», «سال\u{200C}های پایانی دههٔ هفتاد», «نیمهٔ شعبان».
pub(crate) fn read_edge(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let ordinal = cursor.sense(Class::Ordinal).is_some();
    let edge = take_edge(&mut ahead)?;
    // «اوایل هفتهٔ اول مهر»
    let mut sliced = ahead.restart();
    if let Some((mut expression, rule)) = read_slice(&mut sliced) {
        expression.modifier = Some(edge);
        *cursor = cursor.joined(sliced);
        return Some((expression, rule));
    }
    let mut draft = Draft::new();
    draft.edge = Some(edge);
    draft.licensed = true;
    let mut within = ahead;
    let halved = cursor.sense(Class::Half).is_some() && edge == Modifier::Mid;
    if within.sense(Class::DayPart).is_some()
        || within.sense(Class::DeicticDay).is_some()
        || within.sense(Class::DeicticNight).is_some()
    {
        draft.fill(&mut within);
    } else if !draft.take_container(&mut within) {
        return None;
    } else {
        draft.take_weekday(&mut within);
    }
    // «اول مهر» is its first day.
    if ordinal && draft.month.is_some() {
        return None;
    }
    // «آخر این هفته»
    if let (Some(_), Some((Unit::Week, offset))) = (cursor.sense(Class::Final), draft.relative)
        && draft.weekday.is_none()
    {
        *cursor = within;
        let weekend = Anchor::Weekend { offset: i8::try_from(offset).ok()? };
        return Some((Expression::new(weekend, Convention::IRAN), "weekend"));
    }
    // «نیمهٔ شعبان» is its fifteenth day.
    if halved && draft.month.is_some_and(|month| month.calendar == Calendar::Hijri) {
        draft.edge = None;
        draft.day = Some(15);
    }
    let (mut expression, rule) = draft.finish()?;
    if expression.modifier.is_none() && draft.edge.is_some() {
        expression.modifier = draft.edge;
    }
    *cursor = within;
    Some((expression, if draft.day.is_some() { rule } else { "edge-of-period" }))
}

/// «اوایل», «پایان»; «سال\u{200C}های پایانی», «روزهای نخست»; «آخر».
fn take_edge(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    let mut ahead = *cursor;
    if let Some(sense) = ahead.take(Class::Edge) {
        *cursor = ahead;
        return edge_of(sense.value);
    }
    ahead.take_if(Class::Unit, |sense| sense.flags.has(Flags::PLURAL))?;
    let edge = if let Some(sense) = ahead.take(Class::Edge) {
        edge_of(sense.value)?
    } else if ahead.take(Class::Final).is_some() {
        Modifier::End
    } else {
        ahead.take_if(Class::Ordinal, |sense| sense.value == 1)?;
        Modifier::Start
    };
    *cursor = ahead;
    Some(edge)
}

const fn edge_of(value: i32) -> Option<Modifier> {
    match value {
        0 => Some(Modifier::Start),
        1 => Some(Modifier::Mid),
        2 => Some(Modifier::End),
        _ => None,
    }
}

/// «سراسر سال گذشته»: the whole of a period is that period.
pub(crate) fn read_whole(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    ahead.take(Class::Whole)?;
    let mut probe = ahead;
    take_relative_unit(&mut probe).map(|_| ()).or_else(|| probe.take(Class::DeicticYear).map(|_| ()))?;
    let mut draft = Draft::new();
    draft.fill(&mut ahead);
    let found = draft.finish()?;
    *cursor = ahead;
    Some(found)
}
