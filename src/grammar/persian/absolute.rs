//! Days, months and years by name and number: «نوزدهم شهریور ماه ۱۳۹۵», «۹ سپتامبر», «سال ۲۰۱۶ میلادی».

use crate::grammar::cursor::Cursor;
use super::draft::{Draft, Era, MonthName};
use super::number::{Form, Numeral};
use crate::calendar::Calendar;
use crate::expression::{Unit, Year};
use crate::lexicon::{Class, Flags, Gap, Mark, Token};

/// The longest month of any calendar.
const MAX_DAY: u32 = 32;

impl Draft {
    /// `[روز] N [ام] [ماه] MONTH`, also as a dash range `N-N MONTH`.
    pub(crate) fn take_month_day(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.day.is_some() || self.month.is_some() || (self.has_other_period() && !self.names_today()) {
            return false;
        }
        let mut ahead = *cursor;
        take_head(&mut ahead, Unit::Day, false);
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
        let headed = take_head(&mut ahead, Unit::Month, false);
        let ahead_joins = ahead.peek().is_some_and(|token| token.gap == Gap::Joined);
        let Some(month) = take_month_name(&mut ahead, headed) else { return false };
        // «دو مهر تأیید», «سه تیر»: a small cardinal word counts them; «سی‌دی» is no date.
        let counted = numeral.digits == 0 && numeral.form == Form::Cardinal && day < 10 && month.counted;
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
        if self.month.is_some() || self.has_other_period() {
            return false;
        }
        let mut ahead = *cursor;
        let headed = take_head(&mut ahead, Unit::Month, true);
        let Some(month) = take_month_name(&mut ahead, headed) else { return false };
        self.licensed |= !month.latent;
        self.month = Some(month);
        *cursor = ahead;
        true
    }

    /// `[سال] N`, or a year that is said by where it lies: «سال جاری».
    pub(crate) fn take_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if !matches!(self.year, Year::Unsaid) || self.years.is_some() {
            return false;
        }
        let narrows = self.month.is_some() || self.season.is_some() || self.occasion.is_some() || self.school_year;
        let mut ahead = *cursor;
        let headed = take_head(&mut ahead, Unit::Year, true);
        if !headed && self.has_period() && !narrows {
            return false;
        }
        if !headed && self.month.is_some_and(|month| month.latent) && self.day.is_none() && self.edge.is_some() {
            return false;
        }
        let Some(numeral) = take_year_number(&mut ahead) else { return false };
        // «سال ۹۵-۹۶», «۱۳۵۷-۵۸», «۱۳۹۸–۱۳۹۷»
        let mut range = ahead;
        if (headed || self.school_year || numeral.digits >= 3)
            && !narrows_day(self)
            && range.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash))
            && let Some(second) = take_year_number(&mut range)
            && let Some((from, to)) = year_span(numeral, second)
            && (to.abs_diff(from) < 1000)
        {
            ahead = range;
            self.take_era(&mut ahead);
            if self.school_year {
                self.year = Year::Full(from);
            } else if self.era.is_none() && !headed && !self.licensed_year(cursor, &ahead) {
                return false;
            } else {
                let bc = self.era == Some(Era::BeforeChrist);
                self.years = Some(if bc { (1 - to, 1 - from) } else { (from, to) });
            }
            *cursor = ahead;
            return true;
        }
        let year = match numeral {
            Numeral { digits: 2, value, .. } | Numeral { digits: 0, value: value @ 20..=99, .. } => {
                Year::Short(value as u8)
            }
            Numeral { digits: 0, value: ..20, .. } | Numeral { digits: 1, .. } => {
                // «سال سوم» is not a year of any calendar.
                let mut era = ahead;
                if era.take(Class::Era).is_none() {
                    return false;
                }
                Year::Full(numeral.value as i16)
            }
            Numeral { value, .. } => match i16::try_from(value) {
                Ok(year) => Year::Full(year),
                Err(_) => return false,
            },
        };
        let mut with_era = ahead;
        let mut draft = *self;
        draft.year = year;
        let marked = draft.take_era(&mut with_era);
        if marked {
            ahead = with_era;
            self.era = draft.era;
        }
        let latent_season = self.season.is_some_and(|(_, latent)| latent);
        let plausible = match (headed, year) {
            (true, Year::Full(year)) => marked || (1000..=2999).contains(&year),
            (true, _) => true,
            (false, Year::Full(year)) => {
                marked
                    || (narrows && (1000..=2600).contains(&year))
                    || self.licensed_year(cursor, &ahead) && (1200..=2100).contains(&year)
            }
            // «۵ مهر ۹۵», «بهمن ۵۷»; a bare two-digit number is nothing.
            (false, _) => {
                (narrows && !latent_season && numeral.form == Form::Cardinal && !counts_next(&ahead))
                    || marked && self.era != Some(Era::Hijri)
            }
        };
        if !plausible || (headed && numeral.form == Form::Superlative) {
            return false;
        }
        self.year = year;
        *cursor = ahead;
        true
    }

    /// A bare four-digit number is a year between brackets, or after a preposition where no counted noun follows.
    fn licensed_year(&self, from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
        if self.has_period() || !from.is_fresh() {
            return false;
        }
        let opened = from.before().and_then(Token::mark) == Some(Mark::Open);
        let closed = after.peek().and_then(Token::mark) == Some(Mark::Close);
        opened && closed
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
        let in_brackets = false;
        let Some(sense) = ahead.take(Class::Era) else { return false };
        // «ق», «م», «ش» mark an era only right after a figure.
        if sense.flags.has(Flags::LATENT) && (!numbered || in_brackets) {
            return false;
        }
        self.era = Some(Era::from_value(sense.value));
        // «ه‍.ق.» and «ق.م.» with their dots
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

/// A day's date has only one year.
fn narrows_day(draft: &Draft) -> bool {
    draft.day.is_some()
}

/// A unit stands next: the number before it counts that («مهر ۲ روز تعطیل»).
fn counts_next(cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.peek() else { return false };
    token.sense(Class::Unit).is_some()
        || token.sense(Class::UnitAdjective).is_some()
        || matches!(token.mark(), Some(Mark::Percent | Mark::Colon | Mark::Slash))
        || token.sense(Class::Cardinal).is_some()
        || token.sense(Class::Block).is_some_and(|sense| sense.value == 2)
}

fn take_year_number(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    let mut ahead = *cursor;
    let numeral = ahead.take_numeral()?;
    // A figure of one digit with a part after it is a time or a score.
    let ordinal_year = numeral.form == Form::Ordinal && numeral.value >= 20;
    (numeral.form == Form::Cardinal || ordinal_year).then(|| *cursor = ahead)?;
    Some(numeral)
}

/// «۱۳۵۷-۵۸», «94-93», «۱۳۰۹–۱۳۱۰»; either order, since the figures are printed right to left.
fn year_span(first: Numeral, second: Numeral) -> Option<(i16, i16)> {
    let full = |short: u32, other: u32| if short < 100 && other >= 1000 { other / 100 * 100 + short } else { short };
    let (mut a, mut b) = (full(first.value, second.value), full(second.value, first.value));
    if first.digits == 2 && second.digits == 2 {
        (a, b) = (a + 1300, b + 1300);
    }
    if first.digits < 2 || second.digits < 2 {
        return None;
    }
    Some((i16::try_from(a.min(b)).ok()?, i16::try_from(a.max(b)).ok()?))
}

/// Takes the head noun of a date: «روز», «ماه», «سال», where a word of that unit stands without a count.
pub(crate) fn take_head(cursor: &mut Cursor<'_>, unit: Unit, plural: bool) -> bool {
    cursor
        .take_if(Class::Unit, |sense| {
            sense.value == unit as i32 && !sense.flags.has(Flags::INDEFINITE) && (plural || true)
        })
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
    .find_map(|(calendar, class)| Some((calendar, token.sense(class)?)))?;
    cursor.advance();
    let licensed = headed || sense.flags.has(Flags::MAH);
    let has = |flag| sense.flags.has(flag);
    Some(MonthName {
        calendar,
        number: u8::try_from(sense.value).ok()?,
        latent: has(Flags::LATENT) && !licensed,
        weak: has(Flags::WEAK) && !licensed,
        counted: has(Flags::COUNTED) && !licensed,
    })
}
