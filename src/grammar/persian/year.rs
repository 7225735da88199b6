//! Years and runs of years: «سال ۱۳۹۵», «بهمن ۵۷», «سال تحصیلی ۹۵-۹۶», «۱۳۹۸–۱۳۹۷», «۵۰۰ ق.م».

use super::absolute::take_head;
use super::draft::Draft;
use crate::calendar::Calendar;
use crate::expression::{Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::{Era, imperial_year};
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Class, Flags, Gap, Mark, Token, TokenKind};

/// The last year that is told without its era.
const MAX_BARE: i16 = 2100;

impl Draft {
    /// `[سال] N [ERA]`
    pub(crate) fn take_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if !matches!(self.year, Year::Unsaid) || self.years.is_some() {
            return false;
        }
        let narrows = self.narrows();
        let mut ahead = *cursor;
        let headed = take_head(&mut ahead, Unit::Year);
        if !headed && self.has_period() && !narrows {
            return false;
        }
        let mut draft = *self;
        if headed {
            draft.era = draft.era.or_else(|| take_calendar(&mut ahead));
        }
        let Some(numeral) = take_year_number(&mut ahead) else { return false };
        // «قرن اول هجری / هفتم میلادی»
        if !headed && numeral.form == Form::Ordinal && numeral.value < 20 {
            return false;
        }
        if draft.take_year_span(cursor, ahead, numeral, headed) {
            *self = draft;
            return true;
        }
        let Some(year) = year_of(numeral, &ahead) else { return false };
        draft.year = year;
        let marked = (headed && draft.era.is_some()) || draft.take_era(&mut ahead);
        let imperial = draft.settle_imperial();
        // «یک شاهنشاهی» is an empire.
        if draft.era == Some(Era::Imperial) && !imperial {
            return false;
        }
        let yearly = if cursor.is_fresh() { yearly(cursor, &ahead) } else { None };
        let plausible = match year {
            _ if headed && numeral.form == Form::Superlative => false,
            Year::Full(full) => {
                let sized = (1000..=MAX_BARE).contains(&full) || imperial;
                // «پایان آبان هزار واحد», «مهر ۲۰۰۰ نفر»
                let foreign = self.month.is_some_and(|month| month.calendar != Calendar::Jalali);
                let counted = full % 1000 == 0 && (numeral.digits == 0 || !foreign);
                if counted && narrows && !headed && !marked && !closes(&ahead) {
                    return false;
                }
                // A year that cannot be is not left out: «۱ فروردین ۳۰۰۱».
                let beyond = narrows && numeral.digits == 4 && full > MAX_BARE && closes(&ahead);
                marked
                    || ((headed || narrows) && sized)
                    || beyond
                    || (self.is_modern(full) && cursor.is_fresh() && (stands_alone(cursor, &ahead) || yearly.is_some()))
                    || (cursor.is_fresh() && stands_within(cursor, &ahead, full))
                    || (cursor.is_fresh() && is_of_event(cursor, &ahead, full))
            }
            // «انتخابات ۸۸», «جام جهانی ۹۸»
            Year::Short(50..) if numeral.digits == 2 && yearly.is_some() && !counts_next(&ahead) => {
                draft.era = draft.era.or(yearly);
                true
            }
            // «ثانیهٔ ۳۸ش»: a letter against two figures is an ending.
            _ => {
                headed
                    || self.takes_short_year(numeral, &ahead)
                    || (marked && draft.era != Some(Era::Hijri) && !ends_in_letter(&ahead))
            }
        };
        if !plausible {
            return false;
        }
        *self = draft;
        *cursor = ahead;
        true
    }

    /// «۱۶ آذر هر سال», «نوروز هر سال»
    pub(crate) fn take_every_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let named = self.occasion.is_some() || self.month.is_some();
        if !matches!(self.year, Year::Unsaid) || !named || self.relative.is_some() {
            return false;
        }
        let mut ahead = *cursor;
        if ahead.take(Class::Every).is_none() || !take_head(&mut ahead, Unit::Year) {
            return false;
        }
        self.year = Year::Every;
        *cursor = ahead;
        true
    }

    /// «سال ۹۵-۹۶», «۱۳۵۷-۵۸», «۱۳۹۸–۱۳۹۷»
    fn take_year_span<'a>(
        &mut self,
        cursor: &mut Cursor<'a>,
        mut ahead: Cursor<'a>,
        first: Numeral,
        headed: bool,
    ) -> bool {
        if self.day.is_some() || !ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash)) {
            return false;
        }
        let Some((from, to)) = take_year_number(&mut ahead).and_then(|second| year_span(first, second)) else {
            return false;
        };
        // «۱۳۰۰/۱۹۲۱» is one year in two calendars.
        if matches!(to - from, 621 | 622) && from >= 1000 {
            return false;
        }
        let mut draft = *self;
        draft.years = Some((from, to));
        let marked = draft.era.is_some() || draft.take_era(&mut ahead);
        let full = first.digits >= 3 || headed || self.school_year;
        let modern = self.is_modern(from) && self.is_modern(to) && to - from < 100;
        let alone =
            cursor.is_fresh() && ((modern && stands_alone(cursor, &ahead)) || (full && bracketed(cursor, &ahead)));
        if to - from >= 1000 || !(marked || (full && (headed || self.school_year || alone))) {
            return false;
        }
        if self.school_year {
            draft.years = None;
            draft.year = Year::Full(from);
        } else if draft.era == Some(Era::BeforeChrist) {
            draft.years = Some((1 - to, 1 - from));
        } else if let Some(years) = imperial_year(from, draft.era).zip(imperial_year(to, draft.era)) {
            draft.years = Some(years);
        } else if draft.era == Some(Era::Imperial) {
            return false;
        } else if marked && draft.era != Some(Era::Solar) {
            // Years of two digits with an era are those of its first century.
            draft.years = short_span(first, from, to);
        }
        *self = draft;
        *cursor = ahead;
        true
    }

    /// Tells a year of the kings as the sun's; false where it is none: «سال ۲۵۳۵» is 1355.
    pub(super) fn settle_imperial(&mut self) -> bool {
        let Year::Full(said) = self.year else { return false };
        let foreign = self.month.is_some_and(|month| month.calendar != Calendar::Jalali);
        let Some(year) = imperial_year(said, self.era).filter(|_| !foreign) else { return false };
        self.year = Year::Full(year);
        true
    }

    /// A year only narrows down what is named already.
    fn narrows(&self) -> bool {
        self.month.is_some() || self.season.is_some() || self.occasion.is_some() || self.school_year || self.within
    }

    /// «۵ مهر ۹۵», «بهمن ۵۷»; a bare two-digit number is nothing.
    fn takes_short_year(&self, numeral: Numeral, after: &Cursor<'_>) -> bool {
        // «بهار ۹۶», but «بهار ۲۰»
        let latent = self.season.is_some_and(|(_, latent)| latent && !(numeral.digits == 2 && numeral.value >= 50))
            || (self.day.is_none() && self.edge.is_some() && self.month.is_some_and(|month| month.latent));
        // «اربعین یکشنبه ۳۰ آبان»
        let day = [Class::MonthJalali, Class::MonthGregorian, Class::MonthHijri]
            .iter()
            .any(|&class| after.sense(class).is_some());
        self.narrows() && !latent && numeral.form == Form::Cardinal && !counts_next(after) && !day
    }

    /// Years that are told from other four-digit numbers by their size.
    const fn is_modern(&self, year: i16) -> bool {
        matches!(year, 1300..=1420 | 1900..=2040)
    }
}

/// «سال میلادی ۲۰۱۶», «سال زراعی ۹۵-۹۶»: the era of a year that stands before its number.
fn take_calendar(cursor: &mut Cursor<'_>) -> Option<Era> {
    let mut ahead = *cursor;
    let era = match ahead.take_if(Class::Era, |sense| !sense.flags.contains(Flags::LATENT)) {
        Some(sense) => Some(Era::from_value(sense.value)),
        None => ahead.take(Class::Calendar).map(|_| None)?,
    };
    if ahead.digits().is_some() {
        *cursor = ahead;
        return era;
    }
    None
}

/// A year number: digits, a cardinal in words, «هفتادم», «یازدهم هجری».
fn take_year_number(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    let mut ahead = *cursor;
    let numeral = ahead.take_numeral()?;
    let early = || ahead.sense(Class::Era).is_some_and(|sense| Era::from_value(sense.value) != Era::Solar);
    if numeral.form != Form::Cardinal && !(numeral.form == Form::Ordinal && (numeral.value >= 20 || early())) {
        return None;
    }
    *cursor = ahead;
    Some(numeral)
}

/// The year of a number; «سال سوم» is none of any calendar without an era.
fn year_of(numeral: Numeral, after: &Cursor<'_>) -> Option<Year> {
    match numeral {
        Numeral { digits: 2, value, .. } | Numeral { digits: 0, value: value @ 20..=99, .. } => {
            Some(Year::Short(value as u8))
        }
        Numeral { digits: 0, value: ..20, .. } | Numeral { digits: 1, .. } => {
            after.sense(Class::Era).and_then(|_| i16::try_from(numeral.value).ok()).map(Year::Full)
        }
        Numeral { value, .. } => i16::try_from(value).ok().map(Year::Full),
    }
}

/// Either order, since figures are printed right to left.
fn year_span(first: Numeral, second: Numeral) -> Option<(i16, i16)> {
    if first.digits < 2 || second.digits < 2 {
        return None;
    }
    let full = |short: u32, other: u32| if short < 100 && other >= 1000 { other / 100 * 100 + short } else { short };
    let (mut a, mut b) = (full(first.value, second.value), full(second.value, first.value));
    if first.digits == 2 && second.digits == 2 {
        (a, b) = (a + 1300, b + 1300);
    }
    Some((i16::try_from(a.min(b)).ok()?, i16::try_from(a.max(b)).ok()?))
}

fn short_span(first: Numeral, from: i16, to: i16) -> Option<(i16, i16)> {
    if first.digits == 2 && from >= 1300 { Some((from - 1300, to - 1300)) } else { Some((from, to)) }
}

/// A unit stands next: the number before it counts that («مهر ۲ روز تعطیل»).
pub(super) fn counts_next(cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.peek() else { return false };
    let scale = token.sense(Class::Cardinal).is_some_and(|sense| sense.value >= 100);
    scale
        || token.sense(Class::Unit).is_some()
        || token.sense(Class::UnitAdjective).is_some()
        || cursor.sense_of(token, Class::Counted).is_some()
        || token.mark() == Some(Mark::Percent)
        || (matches!(token.mark(), Some(Mark::Colon | Mark::Slash)) && figures_follow(cursor))
        || token.sense(Class::Block).is_some_and(|sense| sense.value == 2)
}

/// «۹۴:۲۰», «۹۴/۲»
fn figures_follow(cursor: &Cursor<'_>) -> bool {
    let mut beyond = *cursor;
    let close = cursor.touches();
    beyond.advance();
    close && beyond.touches() && beyond.digits().is_some()
}

/// «جام جهانی ۲۰۱۴»: the era of what comes by the year.
fn yearly(from: &Cursor<'_>, after: &Cursor<'_>) -> Option<Era> {
    let counted = matches!(
        after.peek().map(|token| token.kind),
        Some(TokenKind::Number(_) | TokenKind::Mark(Mark::Percent | Mark::Colon | Mark::Slash))
    );
    let sense = from.before()?.sense(Class::Yearly)?;
    (!counted).then(|| Era::from_value(sense.value))
}

/// «انقلاب ۱۹۱۷»
fn is_of_event(from: &Cursor<'_>, after: &Cursor<'_>, year: i16) -> bool {
    let event = from.before().is_some_and(|token| from.sense_of(token, Class::Event).is_some());
    event && matches!(year, 1200..=1420 | 1500..=2040) && year % 100 != 0 && !counts_next(after)
}

/// The last token is a letter that stands against the figures before it.
fn ends_in_letter(cursor: &Cursor<'_>) -> bool {
    let letter = |token: &Token| {
        token.gap == Gap::Touching && token.sense(Class::Era).is_some_and(|sense| sense.flags.contains(Flags::LATENT))
    };
    cursor.last().is_some_and(letter)
}

/// «در ۱۹۸۹ آلبومی»: after «در» a number of that size is a year, whatever follows, unless it is a round one or stands
/// before what is counted; after «از» and «تا» one that is no round ten.
fn stands_within(from: &Cursor<'_>, after: &Cursor<'_>, year: i16) -> bool {
    let Some(sense) = from.before().and_then(|token| from.sense_of(token, Class::Preposition)) else { return false };
    let round = match sense.value {
        _ if sense.flags.contains(Flags::COUNTED) => return false,
        3 => 100,
        1 | 2 | 6 | 7 => 10,
        _ => return false,
    };
    let sized = matches!(year, 1300..=1420 | 1500..=2040);
    let noun = after.following().is_some_and(|token| match token.kind {
        TokenKind::Word | TokenKind::Phrase(_) => true,
        TokenKind::Mark(mark) => mark == Mark::Open,
        TokenKind::Number(_) => false,
    });
    sized && year % round != 0 && (noun || closes(after)) && !counts_next(after)
}

/// «(۱۸۳۰–۱۸۴۸)»
fn bracketed(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    from.before().and_then(Token::mark) == Some(Mark::Open)
        && after.next_token().and_then(Token::mark) == Some(Mark::Close)
}

/// True where nothing beside a four-digit number makes it a count, a code or a part of something longer.
fn stands_alone(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    from.before().is_none_or(|token| !leads_number(token, from)) && closes(after)
}

fn leads_number(token: &Token, from: &Cursor<'_>) -> bool {
    let named = token.sense(Class::Block).is_some_and(|sense| sense.value == 1 && !sense.flags.contains(Flags::LATENT));
    match token.kind {
        _ if token.is_unknown() => from.starts_touching(),
        TokenKind::Number(_) => true,
        TokenKind::Mark(mark) => match mark {
            Mark::Slash | Mark::Hyphen | Mark::Plus | Mark::Hash | Mark::Currency | Mark::Decimal => true,
            Mark::Quote => from.starts_touching(),
            Mark::Thousands | Mark::At | Mark::Underscore | Mark::Apostrophe => true,
            Mark::Dot | Mark::Colon | Mark::Comma | Mark::Dash => from.starts_touching(),
            _ => false,
        },
        TokenKind::Word | TokenKind::Phrase(_) => {
            named
                || token.sense(Class::Coded).is_some_and(|sense| sense.value == 1)
                || token.sense(Class::Modifier).is_some()
                || token.sense(Class::Clock).is_some()
                || token.sense(Class::Every).is_some()
        }
    }
}

/// Nothing follows that belongs to what stands before the cursor.
pub(super) fn closes(after: &Cursor<'_>) -> bool {
    after.next_token().is_none_or(|token| ends_number(token, after))
}

fn ends_number(token: &Token, after: &Cursor<'_>) -> bool {
    let touching = token.gap == Gap::Touching;
    match token.kind {
        _ if token.gap == Gap::Paragraph => true,
        TokenKind::Mark(mark) => match mark {
            Mark::Dot | Mark::Comma | Mark::PersianComma => {
                let mut ahead = *after;
                ahead.advance();
                !(touching && ahead.touches() && ahead.digits().is_some())
            }
            Mark::Close | Mark::Quote | Mark::Question | Mark::Exclamation | Mark::Semicolon | Mark::Ellipsis => true,
            Mark::Colon | Mark::Dash => !touching,
            _ => false,
        },
        TokenKind::Word => token.senses().iter().any(|sense| {
            matches!(
                sense.class,
                Class::Preposition
                    | Class::And
                    | Class::Verb
                    | Class::Particle
                    | Class::Demonstrative
                    | Class::DeicticDay
                    | Class::Happening
            )
        }),
        TokenKind::Number(_) | TokenKind::Phrase(_) => false,
    }
}
