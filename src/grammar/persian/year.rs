//! Years and runs of years: «سال ۱۳۹۵», «بهمن ۵۷», «سال تحصیلی ۹۵-۹۶», «۱۳۹۸–۱۳۹۷», «۵۰۰ ق.م».

use super::absolute::take_head;
use super::draft::Draft;
use crate::calendar::Calendar;
use crate::expression::{Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::{Era, imperial_year};
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Block, Class, Coded, Flags, Gap, Mark, Preposition, Sense, Token, TokenKind};

/// The last year that is told without its era.
const MAX_BARE: i16 = 2100;

impl Draft {
    /// `[سال] N [ERA]`
    pub(crate) fn take_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_year() || self.years.is_some() {
            return false;
        }
        let fresh = cursor.is_fresh();
        cursor.takes(|cursor| {
            let headed = take_head(cursor, Unit::Year);
            if !headed && self.has_period() && !self.narrows() {
                return None;
            }
            let mut draft = *self;
            if headed {
                draft.era = draft.era.or_else(|| take_calendar(cursor));
            }
            let numeral = take_year_number(cursor)?;
            // «قرن اول هجری / هفتم میلادی»
            if !headed && numeral.form == Form::Ordinal && numeral.value < 20 {
                return None;
            }
            if !draft.take_second_year(cursor, numeral, headed, fresh) {
                draft.set_year(cursor, numeral, headed, fresh)?;
            }
            *self = draft;
            Some(())
        })
    }

    /// Makes a year of the number before the cursor and of the era after it; `fresh` where the phrase begins with it.
    fn set_year(&mut self, cursor: &mut Cursor<'_>, numeral: Numeral, headed: bool, fresh: bool) -> Option<()> {
        let year = year_of(numeral, cursor)?;
        self.year = year;
        let marked = (headed && self.era.is_some()) || self.take_era(cursor);
        let imperial = self.settle_imperial();
        // «یک شاهنشاهی» is an empire.
        if self.era == Some(Era::Imperial) && !imperial {
            return None;
        }
        let yearly = if fresh { yearly(cursor) } else { None };
        let plausible = match year {
            Year::Full(full) => {
                let sized = (1000..=MAX_BARE).contains(&full) || imperial;
                marked
                    || headed && sized
                    || !self.counts_thousands(full, numeral, headed, cursor)
                        && (self.narrows_to(full, numeral, sized, cursor)
                            || fresh && is_bare_year(full, yearly.is_some(), cursor))
            }
            // «انتخابات ۸۸», «جام جهانی ۹۸»
            Year::Short(50..) if numeral.digits == 2 && yearly.is_some() && !counts_next(cursor) => {
                self.era = self.era.or(yearly);
                true
            }
            // «ثانیهٔ ۳۸ش»: a letter against two figures is an ending.
            _ => {
                headed
                    || self.takes_short_year(numeral, cursor)
                    || (marked && self.era != Some(Era::Hijri) && !ends_in_letter(cursor))
            }
        };
        plausible.then_some(())
    }

    /// «پایان آبان هزار واحد», «مهر ۲۰۰۰ نفر»
    fn counts_thousands(&self, full: i16, numeral: Numeral, headed: bool, after: &Cursor<'_>) -> bool {
        let round = full % 1000 == 0 && (numeral.digits == 0 || !self.is_foreign());
        round && !headed && self.narrows() && !closes(after)
    }

    /// A year of what is named already; one that cannot be is not left out: «۱ فروردین ۳۰۰۱».
    fn narrows_to(&self, full: i16, numeral: Numeral, sized: bool, after: &Cursor<'_>) -> bool {
        self.narrows() && (sized || numeral.digits == 4 && full > MAX_BARE && closes(after))
    }

    /// «۱۶ آذر هر سال», «نوروز هر سال»
    pub(crate) fn take_every_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let named = self.occasion.is_some() || self.month.is_some();
        if self.has_year() || !named || self.relative.is_some() {
            return false;
        }
        cursor.takes(|cursor| {
            cursor.take(Class::Every)?;
            take_head(cursor, Unit::Year).then(|| self.year = Year::Every)
        })
    }

    /// The end of a run of years after its first: «سال ۹۵-۹۶», «۱۳۵۷-۵۸», «۱۳۹۸–۱۳۹۷».
    fn take_second_year(&mut self, cursor: &mut Cursor<'_>, first: Numeral, headed: bool, fresh: bool) -> bool {
        if self.day.is_some() {
            return false;
        }
        cursor.takes(|cursor| {
            if !cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash)) {
                return None;
            }
            let (from, to) = year_span(first, take_year_number(cursor)?)?;
            // «۱۳۰۰/۱۹۲۱» is one year in two calendars.
            if matches!(to - from, 621 | 622) && from >= 1000 {
                return None;
            }
            let mut draft = Draft { years: Some((from, to)), ..*self };
            let marked = draft.era.is_some() || draft.take_era(cursor);
            let full = first.digits >= 3 || headed || self.school_year;
            let modern = is_modern(from) && is_modern(to) && to - from < 100;
            let alone = fresh && ((modern && stands_alone(cursor)) || (full && bracketed(cursor)));
            if to - from >= 1000 || !(marked || (full && (headed || self.school_year || alone))) {
                return None;
            }
            draft.settle_years(first, from, to, marked)?;
            *self = draft;
            Some(())
        })
    }

    /// The run of years as its era counts them.
    fn settle_years(&mut self, first: Numeral, from: i16, to: i16, marked: bool) -> Option<()> {
        if self.school_year {
            self.years = None;
            self.year = Year::Full(from);
        } else if self.era == Some(Era::BeforeChrist) {
            self.years = Some((1 - to, 1 - from));
        } else if let Some(years) = imperial_year(from, self.era).zip(imperial_year(to, self.era)) {
            self.years = Some(years);
        } else if self.era == Some(Era::Imperial) {
            return None;
        } else if marked && self.era != Some(Era::Solar) && first.digits == 2 && from >= 1300 {
            // Years of two digits with an era are those of its first century.
            self.years = Some((from - 1300, to - 1300));
        }
        Some(())
    }

    /// Converts an imperial year to Solar Hijri, and is false for any other year: «سال ۲۵۳۵» is 1355.
    pub(super) fn settle_imperial(&mut self) -> bool {
        let Year::Full(said) = self.year else { return false };
        let Some(year) = imperial_year(said, self.era).filter(|_| !self.is_foreign()) else { return false };
        self.year = Year::Full(year);
        true
    }

    /// Its month is of another calendar.
    fn is_foreign(&self) -> bool {
        self.month.is_some_and(|month| month.calendar != Calendar::Jalali)
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
        let months = [Class::MonthJalali, Class::MonthGregorian, Class::MonthHijri];
        let day = months.into_iter().any(|class| after.sense(class).is_some());
        self.narrows() && !latent && numeral.form == Form::Cardinal && !counts_next(after) && !day
    }
}

/// Years whose size alone sets them apart from other four-digit numbers.
const fn is_modern(year: i16) -> bool {
    matches!(year, 1300..=1420 | 1900..=2040)
}

/// A year by its number alone, for its size or for what stands beside it; `yearly` where that is an event of every year.
fn is_bare_year(full: i16, yearly: bool, after: &Cursor<'_>) -> bool {
    is_modern(full) && (stands_alone(after) || yearly) || stands_within(after, full) || is_of_event(after, full)
}

/// «سال میلادی ۲۰۱۶», «سال زراعی ۹۵-۹۶»: the era of a year that stands before its number.
fn take_calendar(cursor: &mut Cursor<'_>) -> Option<Era> {
    let era = cursor.attempt(|cursor| {
        let era = match cursor.take_if(Class::Era, |sense| !sense.flags.contains(Flags::LATENT)) {
            Some(sense) => Some(sense.value()),
            None => cursor.take(Class::Calendar).map(|_| None)?,
        };
        cursor.digits().map(|_| era)
    });
    era.flatten()
}

/// A year number: digits, a cardinal in words, «هفتادم», «یازدهم هجری».
fn take_year_number(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    cursor.attempt(|cursor| {
        let numeral = cursor.take_numeral()?;
        let early = || cursor.word().is_some_and(|era: Era| era != Era::Solar);
        let fits = match numeral.form {
            Form::Cardinal => true,
            Form::Ordinal => numeral.value >= 20 || early(),
            Form::Superlative => false,
        };
        fits.then_some(numeral)
    })
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

/// A unit stands next: the number before it counts that («مهر ۲ روز تعطیل»).
pub(super) fn counts_next(cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.peek() else { return false };
    let scale = token.sense(Class::Cardinal).is_some_and(|sense| sense.number() >= 100);
    scale
        || token.sense(Class::Unit).is_some()
        || token.sense(Class::UnitAdjective).is_some()
        || cursor.sense_of(token, Class::Counted).is_some()
        || token.mark() == Some(Mark::Percent)
        || (matches!(token.mark(), Some(Mark::Colon | Mark::Slash)) && figures_follow(cursor))
        || token.means(Block::NamesPrevious)
}

/// «۹۴:۲۰», «۹۴/۲»
fn figures_follow(cursor: &Cursor<'_>) -> bool {
    cursor.touches()
        && cursor.look(|beyond| {
            beyond.advance();
            beyond.touches() && beyond.digits().is_some()
        })
}

/// «جام جهانی ۲۰۱۴»: the era of what comes by the year.
fn yearly(after: &Cursor<'_>) -> Option<Era> {
    let counted = matches!(
        after.peek().map(|token| token.kind),
        Some(TokenKind::Number(_) | TokenKind::Mark(Mark::Percent | Mark::Colon | Mark::Slash))
    );
    let sense = after.before()?.sense(Class::Yearly)?;
    (!counted).then(|| sense.value())
}

/// «انقلاب ۱۹۱۷»
fn is_of_event(after: &Cursor<'_>, year: i16) -> bool {
    let event = after.before().is_some_and(|token| after.sense_of(token, Class::Event).is_some());
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
fn stands_within(after: &Cursor<'_>, year: i16) -> bool {
    let Some(sense) = after.before().and_then(|token| after.sense_of(token, Class::Preposition)) else { return false };
    let round = match sense.value() {
        _ if sense.flags.contains(Flags::COUNTED) => return false,
        Preposition::In => 100,
        Preposition::From | Preposition::To | Preposition::After | Preposition::Before => 10,
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
fn bracketed(after: &Cursor<'_>) -> bool {
    after.before().and_then(Token::mark) == Some(Mark::Open)
        && after.next_token().and_then(Token::mark) == Some(Mark::Close)
}

/// True where nothing beside a four-digit number makes it a count, a code or a part of something longer.
fn stands_alone(after: &Cursor<'_>) -> bool {
    after.before().is_none_or(|token| !leads_number(token, after.starts_touching())) && closes(after)
}

/// The token before a number makes it a count, a code or a part of something longer.
fn leads_number(token: &Token, touching: bool) -> bool {
    match token.kind {
        _ if token.is_unknown() => touching,
        TokenKind::Number(_) => true,
        TokenKind::Mark(mark) => match mark {
            Mark::Slash | Mark::Hyphen | Mark::Plus | Mark::Hash | Mark::Currency | Mark::Decimal => true,
            Mark::Thousands | Mark::At | Mark::Underscore | Mark::Apostrophe => true,
            Mark::Quote | Mark::Dot | Mark::Colon | Mark::Comma | Mark::Dash => touching,
            _ => false,
        },
        TokenKind::Word | TokenKind::Phrase(_) => {
            let named = |sense: Sense| sense.is(Block::NamesNext) && !sense.flags.contains(Flags::LATENT);
            token.sense(Class::Block).is_some_and(named)
                || token.means(Coded::Any)
                || [Class::Modifier, Class::Clock, Class::Every].into_iter().any(|class| token.has(class))
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
            Mark::Dot | Mark::Comma | Mark::PersianComma => !figures_follow(after),
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
