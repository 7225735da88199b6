//! Days, months and years by name and number: «نوزدهم شهریور ماه ۱۳۹۵», «۹ سپتامبر», «سال ۲۰۱۶ میلادی».

use super::draft::{Draft, MonthName};
use crate::calendar::Calendar;
use crate::expression::{Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Class, Flags, Gap, Mark, Token, TokenKind};

/// The longest month of any calendar.
const MAX_DAY: u32 = 32;

impl Draft {
    /// `[روز] N [ام] [ماه] MONTH`, also as a dash range `N-N MONTH`.
    pub(crate) fn take_month_day(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.day.is_some() || self.month.is_some() || (self.has_other_period() && !self.names_today()) {
            return false;
        }
        let mut ahead = *cursor;
        take_head(&mut ahead, Unit::Day);
        let Some(numeral) = ahead.take_numeral() else { return false };
        let Some(day) = day_of_month(numeral) else { return false };
        let mut last = None;
        let mut range = ahead;
        if range.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
            && let Some(second) = range.take_numeral().and_then(day_of_month)
            && second != day
        {
            last = Some(second);
            ahead = range;
        }
        let headed = take_head(&mut ahead, Unit::Month);
        let ahead_joins = ahead.peek().is_some_and(|token| token.gap == Gap::Joined);
        let Some(month) = take_month_name(&mut ahead, headed) else { return false };
        // «دو مهر تأیید», «سه تیر»: a small cardinal word counts them; «سی\u{200C}دی» is no date.
        let counted =
            numeral.digits == 0 && numeral.form == Form::Cardinal && day < 10 && month.counted && counts_on(&ahead);
        if counted || (month.latent && ahead_joins) {
            return false;
        }
        self.month = Some(month);
        (self.day, self.last_day) = match last {
            Some(second) => (Some(day.min(second)), Some(day.max(second))),
            None => (Some(day), None),
        };
        *cursor = ahead;
        true
    }

    /// `[ماه] MONTH [ماه]`
    pub(crate) fn take_month(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let of_year = self.is_relative_year();
        if self.month.is_some() || self.has_other_period() && !of_year {
            return false;
        }
        let mut ahead = *cursor;
        let headed = take_head(&mut ahead, Unit::Month);
        let Some(month) = take_month_name(&mut ahead, headed) else { return false };
        if of_year && (month.latent || month.weak) {
            return false;
        }
        self.licensed |= !month.latent && !month.weak;
        self.month = Some(month);
        *cursor = ahead;
        true
    }

    /// An era after a year, «میلادی» after a relative one.
    pub(crate) fn take_era(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.era.is_some() {
            return false;
        }
        let relative = matches!(self.relative, Some((Unit::Year | Unit::Month | Unit::Decade | Unit::Century, _)))
            || matches!(self.year, Year::Relative(_));
        let numbered = !matches!(self.year, Year::Unsaid | Year::Every) || self.years.is_some() || self.span.is_some();
        if !relative && !numbered && self.bare_unit != Some(Unit::Year) {
            return false;
        }
        let mut ahead = *cursor;
        let Some(sense) = ahead.take(Class::Era) else { return false };
        // «ق», «م», «ش» mark an era only right after a figure.
        if sense.flags.contains(Flags::LATENT) && !numbered {
            return false;
        }
        self.era = Some(Era::from_value(sense.value));
        *cursor = ahead;
        true
    }

    fn has_other_period(&self) -> bool {
        self.season.is_some()
            || self.span.is_some()
            || self.occasion.is_some()
            || self.relative.is_some()
            || self.school_year
            || self.years.is_some()
            || self.weekend.is_some()
            || !matches!(self.year, Year::Unsaid)
            || self.bare_unit.is_some()
    }
}

/// Something other than a mark or a year follows.
fn counts_on(cursor: &Cursor<'_>) -> bool {
    let year = |token: &Token| {
        let said = |class| cursor.sense_of(token, class);
        matches!(token.kind, TokenKind::Number(_))
            || said(Class::DeicticYear).is_some()
            || said(Class::Unit).is_some_and(|sense| sense.value == Unit::Year as i32)
    };
    cursor.following().is_some_and(|token| token.mark().is_none() && !year(token))
}

/// Takes the head noun of a date: «روز», «ماه», «سال», where a word of that unit stands without a count.
pub(crate) fn take_head(cursor: &mut Cursor<'_>, unit: Unit) -> bool {
    cursor
        .take_if(Class::Unit, |sense| sense.value == unit as i32 && !sense.flags.contains(Flags::INDEFINITE))
        .is_some()
}

fn day_of_month(numeral: Numeral) -> Option<u8> {
    let day = u8::try_from(numeral.value).ok()?;
    let sized = numeral.digits <= 2 && (1..=MAX_DAY).contains(&numeral.value);
    (sized && numeral.form != Form::Superlative).then_some(day)
}

/// Takes a month's name and a «ماه» after it.
pub(crate) fn take_month_name(cursor: &mut Cursor<'_>, headed: bool) -> Option<MonthName> {
    let token = cursor.peek()?;
    let (calendar, sense) = [
        (Calendar::Jalali, Class::MonthJalali),
        (Calendar::Gregorian, Class::MonthGregorian),
        (Calendar::Hijri, Class::MonthHijri),
    ]
    .into_iter()
    .find_map(|(calendar, class)| Some((calendar, cursor.sense_of(token, class)?)))?;
    cursor.advance();
    let licensed = headed || sense.flags.contains(Flags::MAH);
    let has = |flag| sense.flags.intersects(flag);
    Some(MonthName {
        calendar,
        number: u8::try_from(sense.value).ok()?,
        zodiacal: has(Flags::DARI),
        latent: has(Flags::LATENT) && !licensed,
        weak: has(Flags::WEAK) && !licensed,
        counted: has(Flags::COUNTED) && !licensed,
    })
}
