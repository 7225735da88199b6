//! Seasons, decades, centuries, school years, weekends and occasions, their edges and the whole of them: «زمستان ۵۷»,
//! «دههٔ شصت», «اواخر مهر», «تمام سال».

use super::absolute::take_head;
use super::draft::Draft;
use super::relative::take_relative_unit;
use super::slice::read_slice;
use super::year::closes;
use crate::calendar::Calendar;
use crate::expression::{
    Amount, Anchor, Convention, DayPart, Expression, Hang, Modifier, NamedDay, Quantity, Span, Unit, Year,
};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Class, Direction, Edge, Flags, Sense};

impl Draft {
    /// `[فصل] SEASON`
    pub(crate) fn take_season(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let of_year = self.is_relative_year();
        if self.has_date() && !of_year || self.has_time() {
            return false;
        }
        cursor.takes(|cursor| {
            let headed = take_head(cursor, Unit::Season);
            let sense = cursor.take_if(Class::Season, is_singular)?;
            let latent = sense.flags.contains(Flags::LATENT) && !headed;
            // «پارسال بهار» may be a woman's name.
            if of_year && (latent || cursor.sense(Class::Direction).is_some()) {
                return None;
            }
            // «تابستان گذشته» is the latest; «تابستان آینده» the next.
            let offset = take_direction(cursor);
            self.relative = offset.map(|offset| (Unit::Season, i32::from(offset))).or(self.relative);
            self.season = Some((sense.value(), latent && self.relative.is_none()));
            Some(())
        })
    }

    /// `دهه N`, `قرن N`, `هزاره N`, or one told from now.
    pub(crate) fn take_span(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        cursor.takes(|cursor| {
            let unit = cursor.take(Class::Unit)?.value();
            if !matches!(unit, Unit::Decade | Unit::Century | Unit::Millennium) {
                return None;
            }
            let span = span_of(unit, cursor.take_numeral()?)?;
            self.span = Some(span);
            if self.take_era(cursor) && self.era == Some(Era::BeforeChrist) {
                self.span = Some(span.before_christ());
            }
            Some(())
        })
    }

    /// A named day, also after its part, a weekend, a school year.
    pub(crate) fn take_occasion(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.clock.is_some() {
            return false;
        }
        if self.part.is_some() {
            return self.take_feast(cursor);
        }
        self.take_named_day(cursor) || self.take_school_year(cursor) || self.take_weekend(cursor)
    }

    /// «ظهر عاشورا»
    fn take_feast(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let feast = cursor.take_if(Class::Occasion, |sense| sense.value::<NamedDay>().has_eve());
        if let (Some(sense), Some(part)) = (feast, &mut self.part) {
            self.occasion = Some(sense.value());
            part.eve = part.hours.is_whole(DayPart::Night);
        }
        feast.is_some()
    }

    /// `[روز] OCCASION`
    fn take_named_day(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            take_head(cursor, Unit::Day);
            let sense = cursor.take(Class::Occasion)?;
            self.occasion = Some(sense.value());
            self.weak_occasion = sense.flags.contains(Flags::WEAK);
            Some(())
        })
    }

    /// `سال تحصیلی [گذشته|جاری|آینده]`
    fn take_school_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if cursor.take(Class::SchoolYear).is_none() {
            return false;
        }
        self.school_year = true;
        self.year = take_direction(cursor).map_or(self.year, Year::Relative);
        true
    }

    /// `آخر هفته [گذشته|جاری|آینده]`
    fn take_weekend(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            cursor.take_if(Class::Weekend, is_singular)?;
            // «دیدار آخر هفتهٔ هفتم»
            if cursor.sense(Class::Ordinal).is_some() {
                return None;
            }
            self.weekend = Some(take_direction(cursor).unwrap_or(0));
            Some(())
        })
    }

    /// What a part is of: a phrase that names a period, or «سال», «ماه» of now.
    pub(crate) fn take_container(&mut self, cursor: &mut Cursor<'_>) -> bool {
        self.licensed = true;
        cursor.takes(|cursor| {
            if !self.take_period(cursor) {
                let definite = |sense: Sense| !sense.flags.intersects(Flags::PLURAL.union(Flags::INDEFINITE));
                let unit = cursor.take_if(Class::Unit, definite)?.value();
                if !matches!(unit, Unit::Week | Unit::Month | Unit::Year) {
                    return None;
                }
                self.bare_unit = Some(unit);
                self.take_era(cursor);
                return Some(());
            }
            // «اواخر فروردین سال آینده»
            while self.take_year(cursor)
                || self.take_era(cursor)
                || self.take_month_direction(cursor)
                || self.month.is_some() && (self.take_relative(cursor) || self.take_deictic(cursor))
            {}
            (self.weekday.is_none() && self.day.is_none()).then_some(())
        })
    }

    fn take_period(&mut self, cursor: &mut Cursor<'_>) -> bool {
        self.take_month(cursor)
            || self.take_season(cursor)
            || self.take_span(cursor)
            || self.take_occasion(cursor)
            || self.take_relative(cursor)
            || self.take_deictic(cursor)
            || self.take_year(cursor)
    }

    /// The day whose hours were named: «روز جمعه», «سوم اسفند».
    fn take_day(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            let mut draft = *self;
            draft.fill(cursor);
            if draft.has_time() || draft.weekday.is_none() && draft.day.is_none() {
                return None;
            }
            *self = draft;
            Some(())
        })
    }

    /// «ماه اکتبر جاری», «مهر گذشته»
    pub(crate) fn take_month_direction(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let Some(month) = self.month else { return false };
        if self.relative.is_some() || self.has_year() || self.numeric {
            return false;
        }
        cursor.takes(|cursor| {
            // «دیگر» counts on from something else.
            let spans = |sense: Sense| sense.flags.contains(Flags::SPAN) && !sense.flags.contains(Flags::AGO);
            let year = match cursor.take_if(Class::Direction, spans)?.value() {
                Direction::Past => Year::Last,
                // «میزان کنونی», «جدی حاضر»
                Direction::Present if self.day.is_none() && month.zodiacal && month.latent => return None,
                Direction::Present => Year::Relative(0),
                Direction::Future => Year::Next,
            };
            self.licensed = true;
            self.year = year;
            Some(())
        })
    }
}

/// So many periods from now: «گذشته» −1, «جاری» 0, «آینده» 1.
fn take_direction(cursor: &mut Cursor<'_>) -> Option<i8> {
    cursor.take(Class::Direction).map(|sense| sense.value::<Direction>() as i8)
}

/// The decade, century or millennium of that number.
fn span_of(unit: Unit, Numeral { value, form, .. }: Numeral) -> Option<Span> {
    match (unit, value) {
        (Unit::Decade, 1000..=2999) if value.is_multiple_of(10) => Some(Span::Decade(value as i16)),
        (Unit::Decade, 10..=90) if value.is_multiple_of(10) && form == Form::Cardinal => {
            Some(Span::ShortDecade(value as u8))
        }
        (Unit::Century, 1..=30) => Some(Span::Century { number: value as i16, from_zero: false }),
        (Unit::Millennium, 1..=20) => Some(Span::Millennium(value as i16)),
        _ => None,
    }
}

/// `EDGE [of] PERIOD`: «اوایل شهریور», «پایان سال», «پایان روز جمعه», «سال\u{200C}های پایانی دههٔ هفتاد», «نیمهٔ شعبان».
pub(crate) fn read_edge(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let first = *cursor;
    cursor.attempt(|cursor| {
        let (edge, of) = take_edge(cursor)?;
        // «اوایل هفتهٔ اول مهر»
        let mut sliced = cursor.restart();
        if let Some((expression, rule)) = read_slice(&mut sliced) {
            *cursor = cursor.joined(sliced);
            return Some((Expression { modifier: Some(edge), ..expression }, rule));
        }
        let mut draft = Draft { edge: Some(edge), licensed: true, ..Draft::new() };
        let half = first.sense(Class::Half).is_some();
        let of_day = of.map_or_else(|| !half && cursor.look(|cursor| take_head(cursor, Unit::Day)), Unit::is_clock);
        draft.take_edged(cursor, of_day)?;
        if first.sense(Class::Edge).is_some() {
            // «اول مهر» is its first day.
            if first.sense(Class::Ordinal).is_some() && draft.month.is_some() && draft.day.is_none() {
                return None;
            }
            // «آخر این هفته»
            if let (Some(_), Some((Unit::Week, offset)), None) =
                (first.sense(Class::Final), draft.relative, draft.weekday)
            {
                let weekend = Anchor::Weekend { offset: i8::try_from(offset).ok()? };
                return Some((Expression::new(weekend, Convention::IRAN), "weekend"));
            }
        }
        // «نیمهٔ شعبان» is its fifteenth day.
        if half && edge == Modifier::Mid && draft.month.is_some_and(|month| month.calendar == Calendar::Hijri) {
            draft.edge = None;
            draft.day = Some(15);
        }
        let (mut expression, rule) = draft.finish()?;
        expression.modifier = expression.modifier.or(draft.edge);
        Some((expression, if draft.day.is_some() { rule } else { "edge-of-period" }))
    })
}

impl Draft {
    /// What the edge is of; `of_day` where that may be a day.
    fn take_edged(&mut self, cursor: &mut Cursor<'_>, of_day: bool) -> Option<()> {
        let deictic = [Class::DayPart, Class::DeicticDay, Class::DeicticNight];
        if deictic.into_iter().any(|class| cursor.sense(class).is_some()) {
            self.fill(cursor);
        } else if !(of_day && self.take_day(cursor)) {
            if !self.take_container(cursor) {
                return None;
            }
            // «پایان سال سوم» is of some course.
            if self.bare_unit.is_some() && cursor.sense(Class::Ordinal).is_some_and(|sense| !is_superlative(sense)) {
                return None;
            }
            self.take_weekday(cursor);
        }
        Some(())
    }
}

/// «اوایل», «پایان»; «سال\u{200C}های پایانی», «روزهای نخست», «واپسین ساعات», with what it counts; «آخر».
fn take_edge(cursor: &mut Cursor<'_>) -> Option<(Modifier, Option<Unit>)> {
    if let Some(edge) = take_edge_word(cursor) {
        return Some((edge, None));
    }
    cursor.attempt(|cursor| {
        let outer = take_first_or_last(cursor, is_superlative);
        let of = cursor.take_if(Class::Unit, |sense| sense.flags.contains(Flags::PLURAL))?.value();
        let edge = outer.or_else(|| take_edge_word(cursor)).or_else(|| take_first_or_last(cursor, |_| true))?;
        Some((edge, Some(of)))
    })
}

/// «اوایل», «اواسط», «پایان»
fn take_edge_word(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    cursor.take(Class::Edge).map(|sense| match sense.value() {
        Edge::Start => Modifier::Start,
        Edge::Middle => Modifier::Mid,
        Edge::End => Modifier::End,
    })
}

/// «نخست», «نخستین», «پایانی», «واپسین»
fn take_first_or_last(cursor: &mut Cursor<'_>, pass: fn(Sense) -> bool) -> Option<Modifier> {
    match cursor.take_if(Class::Ordinal, |sense| sense.number() == 1 && pass(sense)) {
        Some(_) => Some(Modifier::Start),
        None => cursor.take_if(Class::Final, pass).map(|_| Modifier::End),
    }
}

const fn is_singular(sense: Sense) -> bool {
    !sense.flags.contains(Flags::PLURAL)
}

const fn is_superlative(sense: Sense) -> bool {
    sense.flags.contains(Flags::SUPERLATIVE)
}

/// «سراسر سال گذشته»: the whole of a period is that period; «تمام سال» is a year.
pub(crate) fn read_whole(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        cursor.take(Class::Whole)?;
        let plain = |sense: Sense| {
            !sense.flags.intersects(Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::LATENT))
                && sense.value::<Unit>() >= Unit::Day
        };
        let unit = cursor.attempt(|cursor| {
            let sense = cursor.take_if(Class::Unit, plain)?;
            closes(cursor).then(|| sense.value())
        });
        if let Some(unit) = unit {
            let anchor = Anchor::Duration { amount: Amount::new(Quantity::whole(1), unit), hang: Hang::Free };
            return Some((Expression::new(anchor, Convention::IRAN), "duration"));
        }
        if cursor.look(take_relative_unit).is_none() && cursor.sense(Class::DeicticYear).is_none() {
            return None;
        }
        let mut draft = Draft::new();
        draft.fill(cursor);
        draft.finish()
    })
}
