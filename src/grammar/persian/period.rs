//! Seasons, decades, centuries, school years, weekends and occasions, their edges and the whole of them: «زمستان ۵۷»,
//! «دههٔ شصت», «اواخر مهر», «تمام سال».

use super::absolute::take_head;
use super::draft::Draft;
use super::relative::{take_relative_unit, unit_of};
use super::slice::read_slice;
use super::year::closes;
use crate::calendar::Calendar;
use crate::expression::{
    Amount, Anchor, Convention, DayPart, Expression, Hang, Modifier, NamedDay, Quantity, Season, Span, Unit, Year,
};
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::Form;
use crate::lexicon::{Class, Flags, Sense};

impl Draft {
    /// `[فصل] SEASON`
    pub(crate) fn take_season(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let of_year = self.is_relative_year();
        if self.has_date() && !of_year || self.has_time() {
            return false;
        }
        let mut ahead = *cursor;
        let headed = take_head(&mut ahead, Unit::Season);
        let Some(sense) = ahead.take_if(Class::Season, |sense| !sense.flags.has(Flags::PLURAL)) else { return false };
        // «پارسال بهار» may be a woman's name.
        if of_year && (sense.flags.has(Flags::LATENT) && !headed || ahead.sense(Class::Direction).is_some()) {
            return false;
        }
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
            self.span = Some(span.before_christ());
        }
        *cursor = ahead;
        true
    }

    /// A named day, also after its part («ظهر عاشورا»), a weekend, a school year.
    pub(crate) fn take_occasion(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.clock.is_some() {
            return false;
        }
        let mut ahead = *cursor;
        if let Some(part) = &mut self.part {
            let day = ahead.take(Class::Occasion).and_then(|sense| NamedDay::from_code(sense.value));
            let Some(feast) = day.filter(|day| day.has_eve()) else { return false };
            self.occasion = Some(feast);
            part.eve = part.part == DayPart::Night && part.modifier.is_none();
            *cursor = ahead;
            return true;
        }
        let mut headed = ahead;
        if take_head(&mut headed, Unit::Day) && headed.sense(Class::Occasion).is_some() {
            ahead = headed;
        }
        if let Some(sense) = ahead.take(Class::Occasion) {
            self.occasion = NamedDay::from_code(sense.value);
            self.weak_occasion = sense.flags.has(Flags::WEAK);
        } else if ahead.take(Class::SchoolYear).is_some() {
            self.school_year = true;
            if let Some(direction) = ahead.take(Class::Direction) {
                self.year = Year::Relative(direction.value as i8);
            }
        } else if ahead.take_if(Class::Weekend, |sense| !sense.flags.has(Flags::PLURAL)).is_some() {
            // «دیدار آخر هفتهٔ هفتم»
            if ahead.sense(Class::Ordinal).is_some() {
                return false;
            }
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
            // «اواخر فروردین سال آینده»
            while self.take_year(&mut ahead)
                || self.take_era(&mut ahead)
                || self.take_month_direction(&mut ahead)
                || self.month.is_some() && (self.take_relative(&mut ahead) || self.take_deictic(&mut ahead))
            {
            }
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

    /// The day whose hours were named: «روز جمعه», «سوم اسفند».
    fn take_day(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut draft = *self;
        let mut ahead = *cursor;
        draft.fill(&mut ahead);
        if draft.has_time() || draft.weekday.is_none() && draft.day.is_none() {
            return false;
        }
        *self = draft;
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
        // «میزان کنونی», «جدی حاضر»
        if direction.value == 0 && self.day.is_none() && self.month.is_some_and(|month| month.zodiacal && month.latent)
        {
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

/// `EDGE [of] PERIOD`: «اوایل شهریور», «پایان سال», «پایان روز جمعه», «سال\u{200C}های پایانی دههٔ هفتاد», «نیمهٔ شعبان».
pub(crate) fn read_edge(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let word = cursor.sense(Class::Edge).is_some();
    let (edge, of) = take_edge(&mut ahead)?;
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
    let mut day = within;
    let whose = match of {
        Some(unit) => unit.is_clock(),
        None => cursor.sense(Class::Half).is_none() && take_head(&mut within.clone(), Unit::Day),
    };
    let halved = cursor.sense(Class::Half).is_some() && edge == Modifier::Mid;
    if within.sense(Class::DayPart).is_some()
        || within.sense(Class::DeicticDay).is_some()
        || within.sense(Class::DeicticNight).is_some()
    {
        draft.fill(&mut within);
    } else if whose && draft.take_day(&mut day) {
        within = day;
    } else if !draft.take_container(&mut within) {
        return None;
    } else {
        // «پایان سال سوم» is of some course.
        if draft.bare_unit.is_some() && within.sense(Class::Ordinal).is_some_and(|sense| !is_superlative(sense)) {
            return None;
        }
        draft.take_weekday(&mut within);
    }
    // «اول مهر» is its first day.
    if word && cursor.sense(Class::Ordinal).is_some() && draft.month.is_some() && draft.day.is_none() {
        return None;
    }
    // «آخر این هفته»
    if let (Some(_), Some((Unit::Week, offset))) = (cursor.sense(Class::Final), draft.relative)
        && word
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

/// «اوایل», «پایان»; «سال\u{200C}های پایانی», «روزهای نخست», «واپسین ساعات», with what it counts; «آخر».
fn take_edge(cursor: &mut Cursor<'_>) -> Option<(Modifier, Option<Unit>)> {
    let mut ahead = *cursor;
    if let Some(sense) = ahead.take(Class::Edge) {
        *cursor = ahead;
        return Some((edge_of(sense.value)?, None));
    }
    let first = ahead.take_if(Class::Ordinal, |sense| sense.value == 1 && is_superlative(sense));
    let outer = match first {
        Some(_) => Some(Modifier::Start),
        None => ahead.take_if(Class::Final, is_superlative).map(|_| Modifier::End),
    };
    let of = ahead.take_if(Class::Unit, |sense| sense.flags.has(Flags::PLURAL)).and_then(unit_of)?;
    let edge = if let Some(edge) = outer {
        edge
    } else if let Some(sense) = ahead.take(Class::Edge) {
        edge_of(sense.value)?
    } else if ahead.take(Class::Final).is_some() {
        Modifier::End
    } else {
        ahead.take_if(Class::Ordinal, |sense| sense.value == 1)?;
        Modifier::Start
    };
    *cursor = ahead;
    Some((edge, Some(of)))
}

const fn is_superlative(sense: Sense) -> bool {
    sense.flags.has(Flags::SUPERLATIVE)
}

const fn edge_of(value: i32) -> Option<Modifier> {
    match value {
        0 => Some(Modifier::Start),
        1 => Some(Modifier::Mid),
        2 => Some(Modifier::End),
        _ => None,
    }
}

/// «سراسر سال گذشته»: the whole of a period is that period; «تمام سال» is a year.
pub(crate) fn read_whole(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    ahead.take(Class::Whole)?;
    let mut probe = ahead;
    let plain = |sense: Sense| {
        !sense.flags.has(Flags::PLURAL.with(Flags::INDEFINITE).with(Flags::LATENT)) && sense.value >= Unit::Day as i32
    };
    if let Some(unit) = probe.take_if(Class::Unit, plain).and_then(unit_of)
        && closes(&probe)
    {
        *cursor = probe;
        let anchor = Anchor::Duration { amount: Amount::new(Quantity::whole(1), unit), hang: Hang::Free };
        return Some((Expression::new(anchor, Convention::IRAN), "duration"));
    }
    let mut probe = ahead;
    take_relative_unit(&mut probe).map(|_| ()).or_else(|| probe.take(Class::DeicticYear).map(|_| ()))?;
    let mut draft = Draft::new();
    draft.fill(&mut ahead);
    let found = draft.finish()?;
    *cursor = ahead;
    Some(found)
}
