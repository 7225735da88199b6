//! Days, months and years by name and number: «نوزدهم شهریور ماه ۱۳۹۵», «۹ سپتامبر», «سال ۲۰۱۶ میلادی».

use super::draft::{Draft, MonthName};
use crate::calendar::Calendar;
use crate::expression::{Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Class, Flags, Gap, Mark, Sense, Token, TokenKind};

/// The longest month of any calendar.
const MAX_DAY: u32 = 32;

impl Draft {
    /// `[روز] N [ام] [ماه] MONTH`, also as a dash range `N-N MONTH`.
    pub(crate) fn take_month_day(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.day.is_some() || self.is_dated() && !self.names_today() {
            return false;
        }
        cursor.takes(|cursor| {
            take_head(cursor, Unit::Day);
            let numeral = cursor.take_numeral()?;
            let day = day_of_month(numeral)?;
            let last = cursor.attempt(|cursor| {
                if !cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
                    return None;
                }
                cursor.take_numeral().and_then(day_of_month).filter(|&last| last != day)
            });
            let headed = take_head(cursor, Unit::Month);
            let joined = cursor.peek().is_some_and(|token| token.gap == Gap::Joined);
            let month = take_month_name(cursor, headed)?;
            // «دو مهر تأیید», «سه تیر»: a small cardinal word counts them; «سی\u{200C}دی» is no date.
            let small = numeral.digits == 0 && numeral.form == Form::Cardinal && day < 10;
            if small && month.counted && counts_on(cursor) || month.latent && joined {
                return None;
            }
            self.month = Some(month);
            self.day = Some(last.map_or(day, |last| day.min(last)));
            self.last_day = last.map(|last| day.max(last));
            Some(())
        })
    }

    /// `[ماه] MONTH [ماه]`
    pub(crate) fn take_month(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let of_year = self.is_relative_year();
        if self.is_dated() && !of_year {
            return false;
        }
        cursor.takes(|cursor| {
            let headed = take_head(cursor, Unit::Month);
            let month = take_month_name(cursor, headed)?;
            let sure = !month.latent && !month.weak;
            if of_year && !sure {
                return None;
            }
            self.licensed |= sure;
            self.month = Some(month);
            Some(())
        })
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
        // «ق», «م», «ش» mark an era only right after a figure.
        let era = cursor.take_if(Class::Era, |sense| numbered || !sense.flags.contains(Flags::LATENT));
        self.era = era.map(Sense::value);
        self.era.is_some()
    }

    /// A period or a year is there, which a month would be another of.
    const fn is_dated(&self) -> bool {
        self.has_period() || self.has_year()
    }
}

/// Something other than a mark or a year follows.
fn counts_on(cursor: &Cursor<'_>) -> bool {
    let year = |token: &Token| {
        let number = matches!(token.kind, TokenKind::Number(_));
        number || cursor.sense_of(token, Class::DeicticYear).is_some() || cursor.means(token, Unit::Year)
    };
    cursor.following().is_some_and(|token| token.mark().is_none() && !year(token))
}

/// Takes the head noun of a date: «روز», «ماه», «سال», where a word of that unit stands without a count.
pub(crate) fn take_head(cursor: &mut Cursor<'_>, unit: Unit) -> bool {
    let head = |sense: Sense| sense.is(unit) && !sense.flags.contains(Flags::INDEFINITE);
    cursor.take_if(Class::Unit, head).is_some()
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
    let has = |flag| sense.flags.contains(flag);
    Some(MonthName {
        calendar,
        number: sense.number() as u8,
        zodiacal: has(Flags::DARI),
        latent: has(Flags::LATENT) && !licensed,
        weak: has(Flags::WEAK) && !licensed,
        counted: has(Flags::COUNTED) && !licensed,
    })
}
