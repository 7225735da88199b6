//! Years: "1602", "the Iranian calendar year 1394", "539 BC", "1980–88", "1357/1978".

use super::ends::ends_phrase;
use super::ends::is_all;
use super::era::{take_calendar, take_era, take_era_dot};
use super::marks::take_dash;
use super::relative::{take_relative, take_single_unit};
use super::sets::{CALENDAR, DASH, DIRECTION, THE, unit};
use super::year_figures::{
    FIRST_OF_LAST_CENTURY, counts_next, goes_on, take_apostrophe_year, take_short_year, take_time_of_departure,
    take_winter, take_year_figure, take_years_after_slash,
};
use crate::grammar::engine::figures::take_year_after_stroke;
use crate::grammar::prelude::*;

/// A year beside a month, a season or an occasion, or one that stands alone.
pub(super) const YEAR: Rule = Rule::element(
    &[
        Named(RuleName::Year, "the Iranian calendar year 1394"),
        Named(RuleName::YearSpan, "(1980–88)"),
        Named(RuleName::SchoolYear, "the 2016-2017 school year"),
    ],
    &[
        Prefix::any(TokenSet::FOUR_DIGITS),
        Prefix::before(TokenSet::DIGITS, ERA.or(DASH)),
        // "AD 651", "in '79"
        Prefix::before(
            ERA.or(TokenSet::marks(&[Mark::Apostrophe])),
            TokenSet::DIGITS.or(TokenSet::marks(&[Mark::Dot])),
        ),
        Prefix::before(THE.or(CALENDAR).or(unit(Unit::Year)), CALENDAR.or(unit(Unit::Year)).or(TokenSet::FOUR_DIGITS)),
        // "the academic year 2013/14"
        Prefix::before(SCHOOL, TokenSet::FOUR_DIGITS),
        Prefix::before(THE, SCHOOL).then(TokenSet::FOUR_DIGITS),
        // "March of this year", "14 May last year", "Aban '95"
        Prefix::within(TokenSet::DIGITS.or(TokenSet::classes(&[Class::Every]))),
        Prefix::within(IN_OR_OF.or(DIRECTION).or(THE).or(TokenSet::marks(&[
            Mark::Apostrophe,
            Mark::Slash,
            Mark::Hyphen,
        ]))),
    ],
    take_year,
);

const SCHOOL: TokenSet = TokenSet::classes(&[Class::SchoolYear]);

const ERA: TokenSet = TokenSet::classes(&[Class::Era]);

const IN_OR_OF: TokenSet = TokenSet::words(
    Words::of(Class::Preposition).only(&[Preposition::In as i32, Preposition::Of as i32]).without(Flags::MEASURING),
);

pub(super) fn take_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_year() || draft.years.is_some() || draft.span.is_some() || draft.weekend.is_some() {
        return false;
    }
    if draft.month.is_some() || draft.season.is_some() || draft.occasion.is_some() {
        return take_narrowing_year(draft, cursor);
    }
    if draft.has_date() || draft.has_time() {
        return false;
    }
    take_school_year(draft, cursor)
        || take_marked_year(draft, cursor)
        || take_lone_year(draft, cursor)
        || take_apostrophe_year(draft, cursor)
}

/// "the academic year 2013/14", "school year 2013-2014"
fn take_school_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Article::The);
        cursor.take(Class::SchoolYear)?;
        let from = cursor.take_digits(|number| number.digits == 4 && (1300..=2100).contains(&number.value))?.value;
        let stroke = cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash));
        let to = cursor.take_digits(|number| stroke && matches!(number.digits, 2 | 4))?;
        let next = if to.digits == 2 { (from + 1) % 100 } else { from + 1 };
        (to.value == next).then_some(())?;
        draft.school_year = true;
        draft.year = Year::Full(from as i16);
        Some(())
    })
}

/// "Mehr 1392", "March of this year", "the autumn of 1394", "14 May last year", "Nowruz 1396"
fn take_narrowing_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    // "the password is spring2025"
    if draft.season.is_some() && cursor.touches() && cursor.digits().is_some() {
        return false;
    }
    if draft.day.is_some() && take_time_of_departure(draft, cursor) {
        return true;
    }
    if recurs(draft, cursor) && take_every_year(cursor) {
        draft.year = Year::Every;
        return true;
    }
    // "Nov/2018", "08-Apr-15"
    // The "-03" of "19 Nov, 01:00-03:00" is none.
    if draft.month.is_some() && draft.last.is_none() && draft.clock.is_none() {
        if let Some(year) = take_year_after_stroke(cursor, draft.day.is_some()) {
            draft.year = year;
            return true;
        }
    }
    cursor.takes(|cursor| {
        let preposition = take_in_or(cursor, Preposition::Of);
        let of = preposition.is_some();
        if take_relative_year(draft, cursor) || take_same_year(cursor) {
            return Some(());
        }
        let mut marked = Draft::new();
        if take_marked_year(&mut marked, cursor) {
            (draft.year, draft.era) = (marked.year, marked.era);
            return Some(());
        }
        // "in March in 2014" is two.
        if preposition == Some(Preposition::In) || of && draft.day.is_some() && draft.month.is_none() {
            return None;
        }
        if draft.month.is_some() {
            if let Some(short) = take_short_year(cursor).or_else(|| take_bare_short_year(draft, cursor)) {
                draft.year = Year::Short(short);
                return Some(());
            }
        }
        // "the summer of '69"
        if draft.season.is_some() {
            if let Some(short) = take_short_year(cursor).filter(|&short| short >= FIRST_OF_LAST_CENTURY) {
                draft.year = Year::Full(1900 + i16::from(short));
                return Some(());
            }
        }
        let year = match draft.season.and_then(|_| take_winter(cursor)) {
            Some(year) => year,
            None => take_year_figure(cursor)?,
        };
        if draft.day.is_none() && draft.occasion.is_none() && !of && counts_next(cursor) {
            return None;
        }
        draft.year = Year::Full(year);
        take_era(draft, cursor);
        Some(())
    })
}

/// "4 May | every year", "Christmas | every year", "in March | every year"; but "they march every year", "prices fall every year".
fn recurs(draft: &Draft, cursor: &Cursor<'_>) -> bool {
    let sure = draft.month.is_some_and(|month| !month.latent);
    let named = draft.month.is_some() || draft.season.is_some();
    let led = || cursor.word_before() == Some(Preposition::In);
    let period = !draft.has_time() && (draft.occasion.is_some() || sure || named && led());
    draft.day.is_some() || period
}

/// "4 May every year", "4 May of each year"
fn take_every_year(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Preposition::Of);
        cursor.take(Class::Every)?;
        take_year_word(cursor)
    })
}

fn take_year_word(cursor: &mut Cursor<'_>) -> Option<()> {
    take_single_unit(cursor).filter(|&unit| unit == Unit::Year).map(|_| ())
}

/// "4 Aug 96", "Sept 4, 87": two figures that are no day of a month, at the end of the phrase.
fn take_bare_short_year(draft: &Draft, cursor: &mut Cursor<'_>) -> Option<u8> {
    let gregorian = draft.month.is_some_and(|month| month.calendar == Calendar::Gregorian);
    if cursor.touches() || draft.day.is_none() && !gregorian {
        return None;
    }
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| number.digits == 2)?;
        // "14 April 15" is a text of its own.
        let year = u8::try_from(number.value).ok();
        // "19 Oct 03"
        let padded = number.value < 10;
        let year =
            year.filter(|&year| year >= FIRST_OF_LAST_CENTURY || draft.day.is_some() && (padded || is_all(cursor)))?;
        (!goes_on(cursor) && ends_phrase(cursor) && !counts_next(cursor)).then_some(year)
    })
}

/// "this year" after "March of", "last year" after "14 May"
fn take_relative_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let mut relative = Draft::new();
    cursor.takes(|cursor| {
        let taken = take_relative(&mut relative, cursor);
        let (Unit::Year, offset) = relative.relative.filter(|_| taken)? else { return None };
        draft.year = Year::Relative(i8::try_from(offset).ok()?);
        Some(())
    })
}

/// "9 July of | the same year": the sentence knows which.
fn take_same_year(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Demonstrative::That)?;
        take_year_word(cursor)
    })
}

/// "January 16 , 1979": the year after a day and a comma.
pub(super) fn take_year_after_comma(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.day.is_some() {
        if let Some(short) = take_bare_short_year(draft, cursor).or_else(|| take_short_year(cursor)) {
            draft.year = Year::Short(short);
            return true;
        }
    }
    cursor.takes(|cursor| {
        let year = take_year_figure(cursor)?;
        let beside_day = draft.day.is_some() || draft.last.is_some();
        if counts_next(cursor) || !beside_day && !(1300..=2100).contains(&year) {
            return None;
        }
        draft.year = Year::Full(year);
        take_era(draft, cursor);
        Some(())
    })
}

/// "the Iranian calendar year 1394", "the year 1958", "AH 1309", "539 BC", "226 CE"
fn take_marked_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    take_headed_year(draft, cursor) || take_year_after_era(draft, cursor) || take_year_before_era(draft, cursor)
}

/// "the Iranian calendar year 1394", "the year 1958", "the Persian year of 1395"
fn take_headed_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Article::The);
        let calendar = take_calendar(cursor);
        cursor.take_word(Unit::Year)?;
        if calendar.is_some() {
            cursor.take_word(Preposition::Of);
        }
        let year = take_year_figure(cursor)?;
        draft.era = calendar.flatten();
        draft.licensed = true;
        set_years(draft, year, cursor);
        if draft.era.is_none() {
            take_era(draft, cursor);
        }
        Some(())
    })
}

/// "AD 651", "AD842", "AH 1309"
fn take_year_after_era(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    // "Solar Hijri" before a year is its calendar, which "year" must follow.
    if cursor.sense(Class::Calendar).is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        let era =
            cursor.take_if(Class::Era, |sense| !sense.flags.contains(Flags::LATENT) && !sense.is(Era::BeforeChrist))?;
        // "Galaxy S15", "the S400"
        let letter = cursor.last().is_some_and(|token| token.end - token.start == 1);
        if letter && cursor.touches() {
            return None;
        }
        take_era_dot(cursor, era);
        let numeral = cursor.take_cardinal().filter(|numeral| (2..=4).contains(&numeral.digits))?;
        let year = i16::try_from(numeral.value).ok()?;
        draft.era = Some(era.value());
        set_years(draft, year, cursor);
        order_years(draft);
        Some(())
    })
}

/// "539 BC", "226 CE", "550–530 BC"
fn take_year_before_era(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let numeral = cursor.take_cardinal().filter(|numeral| numeral.digits > 0)?;
        let year = i16::try_from(numeral.value).ok().filter(|&year| year != 0)?;
        let mut dated = Draft { year: Year::Full(year), ..*draft };
        span_years(&mut dated, year, cursor);
        if !take_era(&mut dated, cursor) {
            return None;
        }
        order_years(&mut dated);
        *draft = dated;
        Some(())
    })
}

/// "1602", "1980–88": what stands beside it must license it.
fn take_lone_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        if take_years_after_slash(draft, cursor).is_none() {
            let year = take_year_figure(cursor).filter(|year| (1000..=2100).contains(year))?;
            set_years(draft, year, cursor);
            take_gloss(draft, year, cursor);
        }
        // "the 2016-2017 school year"
        if let Some((from, _)) = draft.years.filter(|_| cursor.take(Class::SchoolYear).is_some()) {
            draft.school_year = true;
            draft.years = None;
            draft.year = Year::Full(from);
        }
        Some(())
    })
}

/// "1324/1906", "1357/1978": the distance to the common year tells a lunar year from a solar one.
fn take_gloss(draft: &mut Draft, year: i16, cursor: &Cursor<'_>) {
    let common = cursor.look(|ahead| {
        let slash = ahead.touches() && ahead.take_mark(|mark| mark == Mark::Slash) && ahead.touches();
        ahead.digits().filter(|number| slash && number.digits == 4)
    });
    let Some(common) = common else { return };
    draft.era = match i64::from(common.value) - i64::from(year) {
        560..=618 => Some(Era::Lunar),
        621..=622 => Some(Era::Solar),
        _ => return,
    };
}

fn set_years(draft: &mut Draft, year: i16, cursor: &mut Cursor<'_>) {
    draft.year = Year::Full(year);
    span_years(draft, year, cursor);
}

/// Years before Christ count down; others are put in order.
pub(super) fn order_years(draft: &mut Draft) {
    draft.years = draft.years.map(|(from, to)| match draft.era {
        Some(Era::BeforeChrist) => (1 - from.max(to), 1 - from.min(to)),
        _ => (from.min(to), from.max(to)),
    });
}

/// So many years at most are written over the turn of a century with two figures.
const LONGEST_OVER_TURN: i16 = 20;

/// "1980–88", "1387–1391", "1872–3"
pub(super) fn span_years(draft: &mut Draft, first: i16, cursor: &mut Cursor<'_>) {
    let last = cursor.attempt(|cursor| {
        let long = cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Dash));
        take_dash(cursor)?;
        // "1004 -- 1088"
        if cursor.touches() {
            take_dash(cursor);
        }
        let second = cursor.take_digits(|number| (1..=4).contains(&number.digits))?;
        let century = match second.digits {
            1 if first >= 1500 && cursor.last().is_some_and(|token| token.gap == Gap::Touching) => first / 10 * 10,
            1 => return None,
            2 => first / 100 * 100,
            _ => 0,
        };
        // "1998–03", "1999-00"; "1998-03" may be a month.
        let turn = i16::try_from(second.value).ok()? + 100 - first % 100;
        let turns = second.digits == 2 && (long || second.value == 0) && (1..=LONGEST_OVER_TURN).contains(&turn);
        let century = if turns { century + 100 } else { century };
        let last = i16::try_from(second.value).ok()?.checked_add(century)?;
        let far = last == first || last.abs_diff(first) >= 1000;
        let falls = last < first && first >= 1000;
        let goes_on = cursor.touches() && cursor.digits().is_some();
        let counted = second.digits == 1 && counts_next(cursor);
        (last != 0 && !far && !falls && !goes_on && !counted).then_some(last)
    });
    if let Some(last) = last {
        draft.years = Some((first, last));
    }
}

/// "in" and "during", or the other preposition; not "within", "over", which say more.
pub(super) fn take_in_or(cursor: &mut Cursor<'_>, other: Preposition) -> Option<Preposition> {
    let sense = cursor.take_if(Class::Preposition, |sense| {
        (sense.is(Preposition::In) || sense.is(other)) && !sense.flags.contains(Flags::MEASURING)
    })?;
    Some(sense.value())
}
