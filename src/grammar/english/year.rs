//! Years: "1602", "the Iranian calendar year 1394", "539 BC", "1980–88", "1357/1978".

use super::clock::take_abbreviation_dot;
use super::draft::Draft;
use super::number::take_cardinal;
use crate::expression::{Span, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::lexicon::{Article, Case, Class, Flags, Mark, Number, Preposition, Sense, Token};

impl Draft {
    /// A year beside a month, a season or an occasion, or one that stands alone.
    pub(super) fn take_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_year() || self.years.is_some() || self.span.is_some() || self.weekend.is_some() {
            return false;
        }
        if self.month.is_some() || self.season.is_some() || self.occasion.is_some() {
            return self.take_narrowing_year(cursor);
        }
        if self.has_date() || self.has_time() {
            return false;
        }
        self.take_marked_year(cursor) || self.take_lone_year(cursor)
    }

    /// "Mehr 1392", "March of this year", "the autumn of 1394", "14 May last year", "Nowruz 1396"
    fn take_narrowing_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            let preposition = take_in_or(cursor, Preposition::Of);
            let of = preposition.is_some();
            if self.take_relative_year(cursor) {
                return Some(());
            }
            let mut marked = Draft::new();
            if marked.take_marked_year(cursor) {
                (self.year, self.era) = (marked.year, marked.era);
                return Some(());
            }
            // "in March in 2014" is two.
            if preposition == Some(Preposition::In) || of && self.day.is_some() && self.month.is_none() {
                return None;
            }
            if self.month.is_some()
                && let Some(short) = take_short_year(cursor)
            {
                self.year = Year::Short(short);
                return Some(());
            }
            let year = take_year_figure(cursor)?;
            if self.day.is_none() && self.occasion.is_none() && !of && counts_next(cursor) {
                return None;
            }
            if self.season.is_some() {
                skip_second_year(cursor);
            }
            self.year = Year::Full(year);
            self.take_era(cursor);
            Some(())
        })
    }

    /// "this year" after "March of", "last year" after "14 May"
    fn take_relative_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut relative = Draft::new();
        cursor.takes(|cursor| {
            let taken = relative.take_relative(cursor);
            let (Unit::Year, offset) = relative.relative.filter(|_| taken)? else { return None };
            self.year = Year::Relative(i8::try_from(offset).ok()?);
            Some(())
        })
    }

    /// "January 16 , 1979": the year after a day and a comma.
    pub(super) fn year_after_comma(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            let year = take_year_figure(cursor)?;
            let beside_day = self.day.is_some() || self.last.is_some();
            if counts_next(cursor) || !beside_day && !(1300..=2100).contains(&year) {
                return None;
            }
            self.year = Year::Full(year);
            self.take_era(cursor);
            Some(())
        })
    }

    /// "the Iranian calendar year 1394", "the year 1958", "AH 1309", "539 BC", "226 CE"
    fn take_marked_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        self.take_headed_year(cursor) || self.take_year_after_era(cursor) || self.take_year_before_era(cursor)
    }

    /// "the Iranian calendar year 1394", "the year 1958", "the Persian year of 1395"
    fn take_headed_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            cursor.take_word(Article::The);
            let calendar = take_calendar(cursor);
            cursor.take_word(Unit::Year)?;
            if calendar.is_some() {
                cursor.take_word(Preposition::Of);
            }
            let year = take_year_figure(cursor)?;
            self.era = calendar.flatten();
            self.licensed = true;
            self.set_years(year, cursor);
            if self.era.is_none() {
                self.take_era(cursor);
            }
            Some(())
        })
    }

    /// "AD 651", "AD842", "AH 1309"
    fn take_year_after_era(&mut self, cursor: &mut Cursor<'_>) -> bool {
        // "Solar Hijri" before a year is its calendar, which "year" must follow.
        if cursor.sense(Class::Calendar).is_some() {
            return false;
        }
        cursor.takes(|cursor| {
            let era = cursor
                .take_if(Class::Era, |sense| !sense.flags.contains(Flags::LATENT) && !sense.is(Era::BeforeChrist))?;
            take_era_dot(cursor, era);
            let numeral = take_cardinal(cursor).filter(|numeral| (2..=4).contains(&numeral.digits))?;
            let year = i16::try_from(numeral.value).ok()?;
            self.era = Some(era.value());
            self.set_years(year, cursor);
            self.order_years();
            Some(())
        })
    }

    /// "539 BC", "226 CE", "550–530 BC"
    fn take_year_before_era(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            let numeral = take_cardinal(cursor).filter(|numeral| numeral.digits > 0)?;
            let year = i16::try_from(numeral.value).ok().filter(|&year| year != 0)?;
            let mut draft = Draft { year: Year::Full(year), ..*self };
            draft.span_years(year, cursor);
            if !draft.take_era(cursor) {
                return None;
            }
            draft.order_years();
            *self = draft;
            Some(())
        })
    }

    /// "1602", "1980–88": what stands beside it must license it.
    fn take_lone_year(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            let year = take_year_figure(cursor).filter(|year| (1000..=2100).contains(year))?;
            self.set_years(year, cursor);
            self.take_gloss(year, cursor);
            // "the 2016-2017 school year"
            if let Some((from, _)) = self.years
                && cursor.take(Class::SchoolYear).is_some()
            {
                self.school_year = true;
                self.years = None;
                self.year = Year::Full(from);
            }
            Some(())
        })
    }

    /// "1324/1906", "1357/1978": the distance to the common year tells a lunar year from a solar one.
    fn take_gloss(&mut self, year: i16, cursor: &Cursor<'_>) {
        let common = cursor.look(|ahead| {
            let slash = ahead.touches() && ahead.take_mark(|mark| mark == Mark::Slash) && ahead.touches();
            ahead.digits().filter(|number| slash && number.digits == 4)
        });
        let Some(common) = common else { return };
        self.era = match i64::from(common.value) - i64::from(year) {
            560..=618 => Some(Era::Lunar),
            621..=622 => Some(Era::Solar),
            _ => return,
        };
    }

    fn set_years(&mut self, year: i16, cursor: &mut Cursor<'_>) {
        self.year = Year::Full(year);
        self.span_years(year, cursor);
    }

    /// Years before Christ count down; others are put in order.
    fn order_years(&mut self) {
        self.years = self.years.map(|(from, to)| match self.era {
            Some(Era::BeforeChrist) => (1 - from.max(to), 1 - from.min(to)),
            _ => (from.min(to), from.max(to)),
        });
    }

    /// "1980–88", "1387–1391"
    fn span_years(&mut self, first: i16, cursor: &mut Cursor<'_>) {
        let last = cursor.attempt(|cursor| {
            if !cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
                return None;
            }
            let second = cursor.take_digits(|number| (2..=4).contains(&number.digits))?;
            let century = if second.digits == 2 { first / 100 * 100 } else { 0 };
            let last = i16::try_from(second.value).ok()?.checked_add(century)?;
            let far = last == first || last.abs_diff(first) >= 1000;
            let falls = last < first && first >= 1000;
            let goes_on = cursor.touches() && cursor.digits().is_some();
            (last != 0 && !far && !falls && !goes_on).then_some(last)
        });
        if let Some(last) = last {
            self.years = Some((first, last));
        }
    }

    /// An era after a year.
    pub(super) fn take_era(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            let sense = cursor.take(Class::Era)?;
            // "1357 Š.": a letter alone is an initial unless a solar year stands before it.
            let letters = cursor.last().is_some_and(|token| token.end - token.start <= 2);
            if letters && sense.flags.contains(Flags::WEAK) {
                let dotted = cursor.look(|dotted| dotted.touches() && dotted.take_mark(|mark| mark == Mark::Dot));
                if !self.may_be_solar() || is_initial(cursor) && !dotted {
                    return None;
                }
            }
            take_era_dot(cursor, sense);
            // "1311 AH (solar)"
            let inner = cursor.attempt(|cursor| {
                let open = cursor.take_mark(|mark| mark == Mark::Open);
                let inner = cursor.take_if(Class::Era, |sense| open && sense.flags.contains(Flags::LATENT))?;
                cursor.take_mark(|mark| mark == Mark::Close).then_some(inner)
            });
            self.era = Some(inner.unwrap_or(sense).value());
            Some(())
        })
    }

    fn may_be_solar(&self) -> bool {
        matches!(self.year, Year::Full(1200..=1450))
            || matches!(self.span, Some(Span::Decade(1200..=1450) | Span::Century { number: ..=15, .. }))
    }
}

/// "in" and "during", or the other preposition; not "within", "over", which say more.
pub(super) fn take_in_or(cursor: &mut Cursor<'_>, other: Preposition) -> Option<Preposition> {
    let sense = cursor.take_if(Class::Preposition, |sense| {
        (sense.is(Preposition::In) || sense.is(other)) && !sense.flags.contains(Flags::LATENT)
    })?;
    Some(sense.value())
}

/// "the winter of 2015-16": what follows the first year.
fn skip_second_year(cursor: &mut Cursor<'_>) {
    cursor.takes(|cursor| {
        let dash = cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash));
        cursor.take_digits(|number| dash && matches!(number.digits, 2 | 4)).map(|_| ())
    });
}

/// The token just taken is one letter, "S" or "Š".
fn is_initial(cursor: &Cursor<'_>) -> bool {
    cursor.last().is_some_and(|token| cursor.sense_of(token, Class::DecadeSuffix).is_some())
}

/// The dot that ends an era's abbreviation: that of "B.C." with its inner dots, that of "Sh." always, that of "SH." never.
fn take_era_dot(cursor: &mut Cursor<'_>, era: Sense) {
    let length = cursor.last().map_or(0, |token| token.end - token.start);
    // "in 1390 SH." ends a sentence.
    let capitals = cursor.last().is_some_and(|token| token.case == Case::Upper);
    let shortest = match era.flags {
        flags if flags.contains(Flags::TRIPLE) => 5,
        flags if flags.contains(Flags::WEAK) && length <= 2 && !capitals => length,
        _ => 3,
    };
    take_abbreviation_dot(cursor, shortest);
}

/// A calendar's words before "year" and "month": "Iranian calendar", "Afghan solar"; the era that they say.
pub(super) fn take_calendar(cursor: &mut Cursor<'_>) -> Option<Option<Era>> {
    let mut found: Option<Option<Era>> = None;
    while let Some(sense) = cursor.take(Class::Calendar) {
        found = Some(found.flatten().or(sense.value()));
    }
    found
}

/// A year of four figures.
pub(super) fn take_year_figure(cursor: &mut Cursor<'_>) -> Option<i16> {
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| number.digits == 4)?;
        // "2,000", "1395.6", "16:9", "1940s"
        let goes_on = cursor.touches()
            && cursor.peek().is_some_and(|token| match (token.mark(), figures_after(cursor)) {
                (Some(Mark::Comma | Mark::Dot | Mark::Colon), figures) => figures.is_some(),
                // "1357/1978" is a gloss
                (Some(Mark::Slash), figures) => figures.is_some_and(|number| number.digits != 4),
                (Some(Mark::Percent), _) => true,
                _ => cursor.sense_of(token, Class::DecadeSuffix).is_some(),
            });
        i16::try_from(number.value).ok().filter(|&year| year > 0 && !goes_on)
    })
}

/// The figures that stand against the next token.
fn figures_after(cursor: &Cursor<'_>) -> Option<Number> {
    cursor.look(|after| {
        after.advance();
        after.digits().filter(|_| after.touches())
    })
}

/// "Aban '95", "Nov. '16": two figures after an apostrophe.
pub(super) fn take_short_year(cursor: &mut Cursor<'_>) -> Option<u8> {
    cursor.attempt(|cursor| {
        let apart = !cursor.touches() && cursor.take_mark(|mark| mark == Mark::Apostrophe) && cursor.touches();
        let number = cursor.take_digits(|number| apart && number.digits == 2)?;
        // "'95s", "'16.5", "'80%"
        let goes_on = cursor.touches() && (figures_after(cursor).is_some() || !ends_phrase(cursor));
        if goes_on || counts_next(cursor) {
            return None;
        }
        u8::try_from(number.value).ok()
    })
}

/// A mark that may stand against the last word of a phrase.
fn ends_phrase(cursor: &Cursor<'_>) -> bool {
    use Mark::{Apostrophe, Close, Comma, Dash, Dot, Exclamation, Hyphen, Question, Quote, Semicolon, Slash};
    let mark = cursor.peek().and_then(|token| token.mark());
    matches!(
        mark,
        Some(Apostrophe | Close | Comma | Dash | Dot | Exclamation | Hyphen | Question | Quote | Semicolon | Slash)
    )
}

/// What follows is counted by the number before it: "1395 people", "2000 kilometres".
pub(super) fn counts_next(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        ahead.take_mark(|mark| mark == Mark::Hyphen);
        ahead.sense(Class::Counted).is_some()
            || ahead.sense(Class::Unit).is_some_and(|unit| unit.flags.contains(Flags::PLURAL))
            || matches!(ahead.peek().and_then(Token::mark), Some(Mark::Percent | Mark::Currency))
    })
}
