//! Dates and clock times in figures, in every language alike: `1395/06/19`, `28-8-1395`, `2020.09.24`, `12/25/2015`.

use super::cursor::Cursor;
use super::file_name::{names_file, take_clock_in_file_name};
use crate::calendar::Calendar;
use crate::expression::Year;
use crate::grammar::shared::era::imperial_year;
use crate::grammar::shared::month_name::MonthName;
use crate::grammar::shared::token_set::TokenSet;
use crate::lexicon::{Class, Coded, Gap, Mark, Number, Token, TokenKind};

/// The longest abbreviation that a dot may follow.
const MAX_ABBREVIATION: usize = 4;

/// Where a year of two digits stands when no field is over 31.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::grammar) enum Short {
    /// «۰۲/۰۵/۱۲» is of 1402.
    YearFirst,
    /// "27/01/23" is of 2023.
    YearLast,
}

/// A date in figures, its fields in their places.
pub(in crate::grammar) struct Ordered {
    pub(in crate::grammar) calendar: Calendar,
    pub(in crate::grammar) year: Year,
    pub(in crate::grammar) month: u8,
    pub(in crate::grammar) day: u8,
    /// The hour, minute and second that a file's name joins to it.
    pub(in crate::grammar) clock: Option<(u8, u8, u8)>,
    /// Another order may be meant.
    pub(in crate::grammar) any_order: bool,
}

/// What stands between the fields of a date.
pub(in crate::grammar) const SEPARATORS: TokenSet =
    TokenSet::marks(&[Mark::Slash, Mark::Hyphen, Mark::Dot, Mark::Dash, Mark::Decimal, Mark::Colon, Mark::Underscore]);

/// Three numbers with the same separator, nothing between them or a blank on both sides of each stroke.
pub(in crate::grammar) fn take_date_in_figures(cursor: &mut Cursor<'_>, short: Short) -> Option<Ordered> {
    let mut ahead = *cursor;
    let (fields, mark, wide) = take_fields(&mut ahead)?;
    let dated = fields[0].digits == 4 && matches!(mark, Mark::Hyphen | Mark::Underscore);
    let clock = if dated { take_clock_in_file_name(&mut ahead) } else { None };
    if clock.is_none() && ahead.touches() && chained(&ahead, mark) {
        return None;
    }
    // A longer chain of figures (a version, an address) is no date, a file's name or a date before it is no chain.
    let chains = |mark: Mark| matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dot | Mark::Underscore);
    let led = cursor.touches() && cursor.before().and_then(Token::mark).is_some_and(chains) && !ends_sentence(cursor);
    let whole = is_written_out(fields) || clock.is_some();
    if led && !(whole && (names_file(cursor) || follows_date(cursor, mark) || follows_timestamp(cursor))) {
        return None;
    }
    // Dots of both kinds, colons and blanks are in other figures too.
    let rare = wide || !matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dot);
    // «۱۳۹۵ / ۷ / ۱۲», but «۱۴۰۰ / ۵ / ۲» divides
    let figures: u32 = fields.iter().map(|field| u32::from(field.digits)).sum();
    let stroked = wide && mark == Mark::Slash && figures > 6 && [fields[0], fields[2]].into_iter().any(is_full_year);
    if rare && !stroked && !is_written_out(fields) || mark == Mark::Colon && fields[0].digits != 4 {
        return None;
    }
    let date = order(fields, mark, short).filter(|_| !follows_coded(cursor, mark))?;
    *cursor = ahead;
    Some(Ordered { clock, ..date })
}

/// "+03:30": how far a zone is from Greenwich; `from` stands where its figures begin.
pub(in crate::grammar) fn is_zone_offset(from: &Cursor<'_>) -> bool {
    from.is_fresh() && from.starts_touching() && from.before().and_then(Token::mark) == Some(Mark::Plus)
}

/// The "02" of "10.31.02 AM" is no hour; `from` stands where it begins.
pub(in crate::grammar) fn ends_figures(from: &Cursor<'_>) -> bool {
    let dot = from.starts_touching() && from.before().and_then(Token::mark) == Some(Mark::Dot);
    dot && from.is_fresh() && from.before_last(2).is_some_and(|token| matches!(token.kind, TokenKind::Number(_)))
}

/// "00:12.50", "00:02:31,400": a place in a recording; `cursor` stands before the fraction.
pub(in crate::grammar) fn is_timecode(cursor: &Cursor<'_>) -> bool {
    cursor.touches()
        && cursor.look(|ahead| {
            let dot = ahead.take_mark(|mark| mark == Mark::Dot);
            let fraction = dot || ahead.take_mark(|mark| mark == Mark::Comma);
            fraction && ahead.touches() && ahead.digits().is_some_and(|number| number.digits == 3 || dot)
        })
}

/// The stroke of «۱۴۰۲/۰۲/۲۴-۱۴۰۲/۰۳/۱۰», "2023-05-14/2023-05-31", between two dates in figures.
pub(in crate::grammar) fn take_stroke_between(cursor: &mut Cursor<'_>) -> bool {
    let number = cursor.last().is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    number
        && cursor.takes(|cursor| {
            let mark = cursor.peek().filter(|token| token.gap == Gap::Touching)?.mark()?;
            cursor.advance();
            match mark {
                Mark::Hyphen | Mark::Slash | Mark::Dash => {}
                Mark::Dot if cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot) => {}
                _ => return None,
            }
            let date = |cursor: &mut Cursor<'_>| take_date_in_figures(cursor, Short::YearFirst).is_some();
            (cursor.touches() && cursor.restart().look(date)).then_some(())
        })
}

/// The stroke within «۱۲-مهر-۱۴۰۰», "Nov/2018", with nothing beside it.
pub(in crate::grammar) fn take_stroke_within(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let stroke =
            cursor.touches() && cursor.take_mark(|mark| matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Underscore));
        (stroke && cursor.touches()).then_some(())
    })
}

/// `12-Mehr-1400`, «۱۲/مهر/۱۴۰۰», «۷ – دی – ۱۳۹۶»: a day, a month by its name and a year between two strokes of one kind.
pub(in crate::grammar) fn take_named_between_strokes(
    cursor: &mut Cursor<'_>,
    take_month: impl FnOnce(&mut Cursor<'_>) -> Option<MonthName>,
    take_year: impl FnOnce(&mut Cursor<'_>) -> Option<i16>,
) -> Option<(u8, MonthName, i16)> {
    cursor.attempt(|cursor| {
        let day = cursor.take_digits(|number| number.digits <= 2 && (1..=31).contains(&number.value))?;
        let apart = !cursor.touches();
        let stroke = take_stroke_spaced(cursor, apart)?;
        let month = take_month(cursor)?;
        (take_stroke_spaced(cursor, apart)? == stroke).then_some(())?;
        Some((day.value as u8, month, take_year(cursor)?))
    })
}

/// A slash, a hyphen or a dash against what stands on both sides.
pub(in crate::grammar) fn take_stroke(cursor: &mut Cursor<'_>) -> Option<Mark> {
    take_stroke_spaced(cursor, false)
}

/// As [`take_stroke`]; or, `apart`, a hyphen or a dash with a blank on both sides: «۷ – دی – ۱۳۹۶».
fn take_stroke_spaced(cursor: &mut Cursor<'_>, apart: bool) -> Option<Mark> {
    let fits = |mark: &Mark| matches!(mark, Mark::Hyphen | Mark::Dash) || *mark == Mark::Slash && !apart;
    let mark = cursor.peek()?.mark().filter(|mark| cursor.touches() != apart && fits(mark))?;
    cursor.advance();
    (cursor.touches() != apart).then_some(mark)
}

/// The year after a month and a stroke: four figures, or two where a stroke stands between day and month too.
pub(in crate::grammar) fn take_year_after_stroke(cursor: &mut Cursor<'_>, short: bool) -> Option<Year> {
    cursor.attempt(|cursor| {
        // «#دی_۹۸»
        let short = short || cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Underscore));
        if !take_stroke_within(cursor) {
            return None;
        }
        let year = match cursor.take_digits(|number| number.digits == 4 || short && number.digits == 2)? {
            Number { digits: 2, value, .. } => Year::Short(value as u8),
            Number { value: value @ (1300..=1420 | 1900..=2099), .. } => Year::Full(value as i16),
            _ => return None,
        };
        let chained = cursor.look(|cursor| take_stroke_within(cursor) && cursor.digits().is_some());
        (!chained).then_some(year)
    })
}

/// A year of four figures at one end, and two figures in each of the others.
pub(super) fn is_written_out([a, b, c]: [Number; 3]) -> bool {
    b.digits == 2 && (is_full_year(a) && c.digits == 2 || a.digits == 2 && is_full_year(c))
}

fn is_full_year(number: Number) -> bool {
    number.digits == 4 && matches!(number.value, 1300..=1499 | 1900..=2099)
}

/// «رفتیم.۹۵/۷/۱۲ بود», «رفتیم...۹۵/۷/۱۲»: the dot is that of the sentence before, or the last of three.
fn ends_sentence(cursor: &Cursor<'_>) -> bool {
    let dot = |places: usize| cursor.before_last(places).and_then(Token::mark) == Some(Mark::Dot);
    let verb = |token: &Token| matches!(token.kind, TokenKind::Word) && !token.is_latin() && token.has(Class::Verb);
    dot(1) && (dot(2) && dot(3) || cursor.before_last(2).is_some_and(verb))
}

/// The end of another date in figures stands before the stroke.
fn follows_date(cursor: &Cursor<'_>, mark: Mark) -> bool {
    // The two dots of a range are one token more.
    let dots = usize::from(cursor.before_last(2).and_then(Token::mark) == Some(Mark::Dot));
    let own = |places: usize| cursor.before_last(places + dots).and_then(Token::mark) == Some(mark);
    // "2015-03-28 17:00/2015-03-29 21:00"
    let clock = cursor.before_last(3).and_then(Token::mark) == Some(Mark::Colon);
    (own(3) && own(5) || clock) && cursor.before().and_then(Token::mark) != Some(mark)
}

/// `2016-11-18T10:30/2016-11-18T12:00`: the seconds, the minutes or the "Z" of another time stand before the slash.
fn follows_timestamp(cursor: &Cursor<'_>) -> bool {
    let slash = cursor.before().and_then(Token::mark) == Some(Mark::Slash);
    let zone = |token: &Token| token.has(Class::Zone) && token.end - token.start == 1;
    let colon = cursor.before_last(3).and_then(Token::mark) == Some(Mark::Colon);
    slash && (colon || cursor.before_last(2).is_some_and(zone))
}

fn separator(token: &Token) -> Option<Mark> {
    token.mark().filter(|mark| {
        let rare = matches!(mark, Mark::Dash | Mark::Decimal | Mark::Colon | Mark::Underscore);
        rare || matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dot)
    })
}

/// "Version 1.12.2015", "v. 1.12.2015", «تلفن: ۱۳۹۵-۰۶-۱۹», "the score was 10-12-2015"
fn follows_coded(cursor: &Cursor<'_>, mark: Mark) -> bool {
    if !cursor.is_fresh() {
        return false;
    }
    let between = |token: &Token| matches!(token.mark(), Some(Mark::Dot | Mark::Colon)) || token.has(Class::Verb);
    let word = (1..=3).find_map(|places| cursor.before_last(places).filter(|token| !between(token)));
    // The dot of "tel." is its own, that after "phone" ends a sentence.
    let dot = cursor.before().is_some_and(|token| token.mark() == Some(Mark::Dot));
    word.filter(|token| !dot || token.end - token.start <= MAX_ABBREVIATION)
        .and_then(Token::word::<Coded>)
        .is_some_and(|coded| coded == Coded::Any || mark == Mark::Dot)
}

/// The fields, their separator, and whether blanks stand beside it.
fn take_fields(cursor: &mut Cursor<'_>) -> Option<([Number; 3], Mark, bool)> {
    let first = cursor.take_digits(|number| number.digits <= 4)?;
    let (mark, wide) = take_separator(cursor)?;
    let second = cursor.take_digits(|number| number.digits <= 2)?;
    if take_separator(cursor)? != (mark, wide) {
        return None;
    }
    let third = cursor.take_digits(|number| number.digits <= 4)?;
    Some(([first, second, third], mark, wide))
}

/// A separator that touches the figures on both sides, or a stroke that touches neither.
fn take_separator(cursor: &mut Cursor<'_>) -> Option<(Mark, bool)> {
    let touches = cursor.touches();
    let mark = separator(cursor.peek()?)?;
    cursor.advance();
    let wide = !touches && matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dash);
    (touches == cursor.touches() && (touches || wide)).then_some((mark, wide))
}

fn chained(cursor: &Cursor<'_>, mark: Mark) -> bool {
    let mut ahead = *cursor;
    ahead.take_mark(|next| next == mark) && ahead.touches() && ahead.digits().is_some()
}

/// Which field is which: the year is the one of four digits, else the one over 31; a year that stands last follows
/// the day, as Iran writes it.
pub(super) fn order([a, b, c]: [Number; 3], mark: Mark, short: Short) -> Option<Ordered> {
    // «۹۵۲/۰۶/۲۰ قمری»
    let early = a.digits == 3 && mark == Mark::Slash && short == Short::YearFirst;
    let year_first = a.digits == 4 || early || (c.digits != 4 && a.value > 31);
    let two = mark == Mark::Slash && c.digits == 2 && short == Short::YearLast;
    let year_last = c.digits == 4 || (!year_first && (c.value > 31 || two));
    let (year, month, day) = match (year_first, year_last) {
        (true, _) if c.digits <= 2 && (a.digits != 3 || early) => (a, b, c),
        (false, true) if a.digits <= 2 && c.digits != 3 => (c, b, a),
        // Two-digit years before 1431: «۰۲/۰۵/۱۲» with the year first, as lists and forms have it.
        (false, false) if mark == Mark::Slash && [a, b, c].iter().all(|field| field.digits == 2) => (a, b, c),
        _ => return None,
    };
    let (calendar, year_value) = match (year.digits, year.value) {
        (3, 100..) | (4, 1000..=1499) => (Calendar::Jalali, Year::Full(year.value as i16)),
        // A certificate of «۲۵۳۶/۵/۲۸» is of the kings' time.
        (4, 2535..=2537) => (Calendar::Jalali, Year::Full(imperial_year(year.value as i16, None)?)),
        (4, 1500..=2999) => (Calendar::Gregorian, Year::Full(year.value as i16)),
        (2, value) if year_last && short == Short::YearLast => (Calendar::Gregorian, Year::Short(value as u8)),
        (2, value) => (Calendar::Jalali, Year::Short(value as u8)),
        _ => return None,
    };
    let (mut month, mut day) = (month.value, day.value);
    let swaps = (1..=12).contains(&day) && day != month || c.digits == 2 && (1..=31).contains(&c.value);
    let any_order = calendar == Calendar::Gregorian && year_last && month <= 12 && swaps;
    // m/d/yyyy only where d/m/yyyy cannot be.
    if month > 12 && day <= 12 && year_last && !year_first {
        (month, day) = (day, month);
    }
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Ordered {
        calendar,
        year: year_value,
        month: month as u8,
        day: day as u8,
        clock: None,
        any_order,
    })
}
