//! Runs of years in figures: «سال ۹۵-۹۶», «۱۳۹۸–۱۳۹۷», «(ح. ۱۵۶۰–۱۶۲۰)», «جنگ ۱۹۳۹–۴۵».

use super::beside_number::{
    closes, counts_next, is_modern, is_of_history, is_told, leads_number, stands_alone, yearly_before,
};
use super::brackets::{encloses, take_circa};
use super::dual_year::is_one_year;
use super::era::{is_lettered, take_era};
use super::year_number::take_year_number;
use crate::grammar::prelude::*;
use crate::grammar::shared::era::imperial_year;

/// The end of a run of years after its first: «سال ۹۵-۹۶», «۱۳۵۷-۵۸», «۱۳۹۸–۱۳۹۷».
pub(super) fn take_second_year(
    draft: &mut Draft,
    cursor: &mut Cursor<'_>,
    first: Numeral,
    headed: bool,
    fresh: bool,
) -> bool {
    if draft.day.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        if !cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash)) {
            return None;
        }
        let slash = cursor.last().is_some_and(|token| token.mark() == Some(Mark::Slash));
        take_circa(cursor);
        let second = take_year_number(cursor)?;
        let season = fresh && is_of_season(cursor);
        // «سال\u{200C}های ۲۰۰۷–۸»
        let second = if headed || is_of_season(cursor) { last_figure(first, second, cursor) } else { second };
        // «فصل ۹–۱۹۹۸»
        let first = if season { last_figure(second, first, cursor) } else { first };
        let (from, to) = year_span(first, second)?;
        // «۱۳۰۰/۱۹۲۱» is one year in two calendars.
        if is_one_year(from, to, slash) {
            return None;
        }
        let mut run = Draft { years: Some((from, to)), ..*draft };
        let marked = run.era.is_some() || take_era(&mut run, cursor);
        // «قطر ۱۱–۴۰ م»
        if fresh && !headed && is_lettered(&run, first.value < 100 && second.value < 100, cursor) {
            return None;
        }
        let full = first.digits >= 3 || headed || draft.school_year;
        let modern = is_modern(from) && is_modern(to) && to - from < 100;
        // «فصل ۲۰۱۷-۲۰۱۸ لیگ برتر»
        let of_season = || is_of_season(cursor) || yearly_before(cursor).is_some();
        let played = fresh && modern && to - from == 1 && of_season();
        let short = season && to - from == 1 && !slash && is_short_season(first, second, cursor);
        let alone = played || fresh && ((modern && stands_alone(cursor)) || (full && encloses(cursor)));
        let backwards = fresh && is_backwards(first, second, (from, to), cursor);
        let told = fresh && is_told_run(first, second, (from, to), cursor);
        if to - from >= 1000
            || !(marked || backwards || told || short || (full && (headed || draft.school_year || alone)))
        {
            return None;
        }
        settle_years(&mut run, first, (from, to), marked)?;
        *draft = run;
        Some(())
    })
}

/// «در ۱۹۸۰–۸۸ شاه بود», «جنگ ۱۹۱۴–۱۹۱۸ ویرانی آورد»; «۲۰۰۱-۰۵» may be a month.
fn is_told_run(first: Numeral, second: Numeral, (from, to): (i16, i16), after: &Cursor<'_>) -> bool {
    let forwards = first.digits == 4 && from == first.value as i16 && to > from && to - from < 100;
    let figures = second.digits == 4 || second.digits == 2 && second.value > 12;
    let sized = is_of_history(from) && matches!(to, 1300..=1420 | 1500..=2040);
    let has = |class: Class| after.before().is_some_and(|token| after.sense_of(token, class).is_some());
    let (event, named) = (has(Class::Event), has(Class::Event) || has(Class::Yearly));
    // «در ۱۹۸۰–۸۸ شاه بود», but «طلا در ۱۸۳۰–۱۸۵۰ نوسان دارد», «در ۱۸۰۵–۱۸۸۰ مگاهرتز»
    let within = || {
        let led = after.word_before() == Some(Preposition::In) && !has(Class::Hint);
        let odd = from % 10 != 0 || to % 10 != 0;
        let short = second.digits == 2 && from >= 1900;
        led && odd && !after.is_at(Loose::Aged) && (short || closes(after) || is_told(after))
    };
    forwards && figures && sized && (named || within()) && (event || !counts_next(after))
}

/// A preposition or an event stands before the years.
fn tells_run(after: &Cursor<'_>) -> bool {
    let yearly = yearly_before(after).is_some();
    yearly
        || after.before().is_some_and(|token| {
            after.sense_of(token, Class::Event).is_some()
                || after.sense_of(token, Class::Preposition).is_some_and(|sense| !sense.is(Preposition::At))
        })
}

/// «در ۱۹۱۹–۱۹۱۸», «در ۵۴–۱۳۵۳»: figures that are printed right to left need nothing after them.
fn is_backwards(first: Numeral, second: Numeral, (from, to): (i16, i16), after: &Cursor<'_>) -> bool {
    let plausible = |year: i16| matches!(year, 1300..=1420 | 1500..=2040);
    let figures = second.digits == 4 && (first.digits == 4 || first.digits == 2 && from == second.value as i16);
    let printed = figures && i32::from(from) < i32::from(to) && second.value == from as u32;
    let season = is_of_season(after);
    // «وارطان ۱۳۶۴-۱۳۴۱ اهواز»: a life, in one calendar.
    let life = first.digits == 4 && to <= 1420 && after.before().is_some_and(Token::is_unknown);
    // «نبرد ۱۹۱۸–۱۹۱۴ خونین بود»: two whole years of one calendar
    let whole = first.digits == 4
        && (to <= 1420 || from >= 1500)
        && after.before().is_none_or(|token| !leads_number(token, after.starts_touching()))
        && after.word_before() != Some(Preposition::At);
    let within = season || whole || life || tells_run(after) || encloses(after);
    // «فصل ۷۷-۱۹۷۶ لیگ», but «فصل ۲۹-۲۰۱۸»
    let follows = if season { to - from == 1 } else { to - from < 100 && !counts_next(after) };
    printed && plausible(from) && plausible(to) && within && follows
}

/// «در فصل ۷۵–۷۶», «محرومان فصل ۹۶-۹۵»; «در فصل ۲۵–۲۴ بازیکن»
fn is_short_season(first: Numeral, second: Numeral, after: &Cursor<'_>) -> bool {
    /// The oldest of Iran's leagues.
    const LEAGUES: u32 = 40;
    let figures = |numeral: Numeral| numeral.digits == 2 && numeral.value >= LEAGUES;
    figures(first) && figures(second) && after.before_last(2).is_some() && !counts_next(after)
}

/// «فصل», «فصول» of a sport stands before the years.
fn is_of_season(after: &Cursor<'_>) -> bool {
    let season = |token: &Token| after.sense_of(token, Class::Unit).is_some_and(|sense| sense.is(Unit::Season));
    after.before().is_some_and(season)
}

/// Makes the run of years one of its era's count.
fn settle_years(draft: &mut Draft, first: Numeral, (from, to): (i16, i16), marked: bool) -> Option<()> {
    if draft.school_year {
        draft.years = None;
        draft.year = Year::Full(from);
    } else if draft.era == Some(Era::BeforeChrist) {
        draft.years = Some((1 - to, 1 - from));
    } else if let Some(years) = imperial_year(from, draft.era).zip(imperial_year(to, draft.era)) {
        draft.years = Some(years);
    } else if draft.era == Some(Era::Imperial) {
        return None;
    } else if marked && draft.era != Some(Era::Solar) && first.digits == 2 && from >= 1300 {
        // Years of two digits with an era are those of its first century.
        draft.years = Some((from - 1300, to - 1300));
    }
    Some(())
}

/// «۲۰۰۷–۸»: the next year by its last figure; «سال ۱۳۹۵-۶ ماه», «سال ۱۳۹۵-۶-۷» go on.
fn last_figure(first: Numeral, second: Numeral, after: &Cursor<'_>) -> Numeral {
    let next = first.digits == 4 && second.digits == 1 && second.value == first.value % 10 + 1;
    let goes_on = || {
        let stroke = |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash | Mark::Slash));
        let unit = after.sense(Class::Unit).is_some() || after.sense(Class::UnitAdjective).is_some();
        unit || counts_next(after) || after.touches() && after.peek().is_some_and(stroke)
    };
    if next && !goes_on() { Numeral { value: first.value + 1, digits: 4, ..second } } else { second }
}

/// Either order, since figures are printed right to left.
pub(super) fn year_span(first: Numeral, second: Numeral) -> Option<(i16, i16)> {
    if first.digits < 2 || second.digits < 2 {
        return None;
    }
    // «سال\u{200C}های ۹۹-۱۴۰۰» cross the century.
    let crosses = |short: u32, other: u32| short >= 90 && matches!(other, 1400..1410 | 2000..2010);
    let full = |short: u32, other: u32| match other {
        1000.. if short < 100 => other / 100 * 100 + short - if crosses(short, other) { 100 } else { 0 },
        _ => short,
    };
    let (mut a, mut b) = (full(first.value, second.value), full(second.value, first.value));
    // «۲۰۱۴-۰۵» is a month, if it is anything.
    if first.digits == 4 && second.digits == 2 && second.value <= 12 && b < a {
        return None;
    }
    if first.digits == 2 && second.digits == 2 {
        (a, b) = (a + 1300, b + 1300);
    }
    Some((i16::try_from(a.min(b)).ok()?, i16::try_from(a.max(b)).ok()?))
}
