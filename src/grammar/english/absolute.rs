//! Days and months by name and number: "19 Shahrivar 1395", "the 3rd of Tir", "Aban 28, 1395", "last September".

use super::ends::ends_phrase;
use super::era::take_calendar;
use super::lower_case;
use super::marks::take_dash;
use super::number::GOES_ON;
use super::relative::take_direction;
use super::sets::{CALENDAR, DASH, DIRECTION, LED, MONTHS, OF, THE, unit};
use super::year_figures::{take_short_year, take_year_figure};
use crate::grammar::engine::figures::take_stroke_within;
use crate::grammar::prelude::*;

/// The longest abbreviation that a dot may follow.
const MAX_ABBREVIATION: usize = 4;

const CALENDARS: [(Calendar, Class); 3] = [
    (Calendar::Gregorian, Class::MonthGregorian),
    (Calendar::Jalali, Class::MonthJalali),
    (Calendar::Hijri, Class::MonthHijri),
];

/// `[the] N[th] [of] [the month of] MONTH`, also `N–N MONTH`: "19 Shahrivar", "the sixth of Azar", "12–15 Mehr".
pub(super) const DAY_MONTH: Rule = Rule::element(
    &[
        Named(RuleName::JalaliDay, "the sixth of Azar"),
        Named(RuleName::GregorianDay, "4 June"),
        Named(RuleName::HijriDay, "the 10th of Muharram"),
        Named(RuleName::DaySpan, "12–15 Mehr"),
        Named(RuleName::DateSpan, "20 March–5 April"),
    ],
    &[
        Prefix::before(TokenSet::DIGITS.or(TokenSet::words(Words::of(Class::Ordinal))), MONTHS),
        Prefix::before(TokenSet::NUMERAL, OF.or(DASH).or(TokenSet::marks(&[Mark::Slash])))
            .then(MONTHS.or(THE).or(CALENDAR).or(unit(Unit::Month)).or(TokenSet::NUMERAL)),
        Prefix::before(THE, TokenSet::NUMERAL).then(MONTHS.or(OF).or(DASH).or(GOES_ON)),
    ],
    take_day_month,
);

pub(super) fn take_day_month(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.day.is_some() || draft.has_long_period() {
        return false;
    }
    let from = *cursor;
    cursor.takes(|cursor| {
        let the = cursor.take_word(Article::The).is_some();
        let numeral = cursor.take_numeral()?;
        let day = day_of_month(numeral)?;
        // "Monday to Friday, 21-25 November" are no Friday.
        let one = draft.weekday.is_some();
        let last = cursor.attempt(|cursor| {
            if one {
                return None;
            }
            // "13/14 March"
            let stroke = take_slash(cursor);
            if !stroke {
                take_dash(cursor)?;
            }
            let last = cursor.take_numeral().and_then(day_of_month)?;
            if stroke { last == day + 1 } else { last > day }.then_some(last)
        });
        // "12-Mehr-1400", "25/Jul/2023"
        let stroke = last.is_none() && take_stroke_within(cursor);
        let of = cursor.take_word(Preposition::Of).is_some();
        if of {
            take_month_head(cursor);
        } else if numeral.digits == 0 && !(numeral.form == Form::Ordinal && day > 12) {
            // "two March protests", "second March"; a year has no more than twelve months: "twenty-fifth December"
            return None;
        }
        let month = take_month_name(cursor)?;
        if numeral.digits == 0 && !of && !one && !is_spelled_day(&from, the, cursor) {
            return None;
        }
        if stroke && !cursor.touches() {
            return None;
        }
        if is_english_day(cursor) && !of && counts_days(&from, the, cursor) {
            return None;
        }
        draft.titled = the && !of && numeral.form == Form::Ordinal;
        draft.last = match last {
            Some(last) => Some((month, Some(last))),
            None => take_last_day_month(cursor, month, day),
        };
        draft.month = Some(month);
        draft.day = Some(day);
        Some(())
    })
}

/// `MONTH N[th]`, also `MONTH N–N`, `MONTH N–MONTH N`: "Aban 28", "March 20-October 21".
pub(super) const MONTH_DAY: Rule = Rule::element(
    &[
        Named(RuleName::JalaliDay, "Aban 28"),
        Named(RuleName::GregorianDay, "October 6"),
        Named(RuleName::HijriDay, "Ramadan 27"),
        Named(RuleName::DaySpan, "Aban 10–15"),
        Named(RuleName::DateSpan, "March 20-October 21"),
    ],
    &[Prefix::before(MONTHS, THE.or(TokenSet::NUMERAL).or(TokenSet::marks(&[Mark::Dot])))],
    take_month_day,
);

pub(super) fn take_month_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.day.is_some() || draft.has_long_period() {
        return false;
    }
    cursor.takes(|cursor| {
        let month = take_month_name(cursor)?;
        let day = take_day_number(cursor)?;
        draft.last = cursor.attempt(|cursor| {
            // "March 13/14"
            if take_slash(cursor) {
                let last = take_day_number(cursor).filter(|&last| last == day + 1)?;
                return Some((month, Some(last)));
            }
            take_dash(cursor)?;
            let other = take_month_of(cursor, month.calendar);
            let last = take_day_number(cursor)?;
            // "March 20–5 April" ends with another month's.
            let months = [Class::MonthGregorian, Class::MonthJalali];
            let alone = months.iter().all(|&class| cursor.sense(class).is_none());
            // "March 20-March 3" are two days.
            let fits = match other {
                Some(other) => other != month || last >= day,
                None => last > day && alone,
            };
            fits.then_some((other.unwrap_or(month), Some(last)))
        });
        draft.month = Some(month);
        draft.day = Some(day);
        Some(())
    })
}

/// `YEAR MONTH N`: "2018 March 18", "1400 Mehr 12"
pub(super) const YEAR_FIRST: Rule = Rule::element(
    &[Named(RuleName::JalaliDay, "1400 Mehr 12"), Named(RuleName::GregorianDay, "2018 March 18")],
    &[Prefix::before(TokenSet::FOUR_DIGITS, MONTHS)],
    take_year_first,
);

fn take_year_first(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_period() || draft.has_year() || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        let year = take_year_figure(cursor).filter(|year| (1200..=2100).contains(year))?;
        let month = take_month_name(cursor)?;
        let day = take_day_number(cursor)?;
        // "in 2018 March 18, 2019"
        let dated = cursor.look(|ahead| {
            ahead.take_mark(|mark| mark == Mark::Comma);
            ahead.digits().is_some_and(|number| number.digits == 4)
        });
        if dated {
            return None;
        }
        (draft.year, draft.month, draft.day) = (Year::Full(year), Some(month), Some(day));
        Some(())
    })
}

/// `[the] [Iranian] month of MONTH`, `[this|last|next] MONTH`, `MONTH–MONTH`: "Mehr–Azar 1395"
pub(super) const MONTH: Rule = Rule::element(
    &[
        Named(RuleName::JalaliMonth, "the Iranian month of Mehr"),
        Named(RuleName::GregorianMonth, "last September"),
        Named(RuleName::HijriMonth, "next Ramadan"),
        Named(RuleName::DateSpan, "Mehr–Azar 1395"),
    ],
    &[
        Prefix::any(MONTHS),
        Prefix::before(LED.or(CALENDAR), MONTHS.or(DIRECTION).or(CALENDAR).or(unit(Unit::Month))),
        Prefix::before(unit(Unit::Month), OF).then(MONTHS),
    ],
    take_month,
);

/// "Cha Mor 25 08:14:03 +0330 1402": what `jdate` prints.
pub(super) const LOG_DAY: Rule = Rule::element(
    &[Named(RuleName::JalaliDay, "Cha Mor 25 08:14:03 +0330 1402")],
    &[Prefix::before(TokenSet::classes(&[Class::LogWeekday]), TokenSet::classes(&[Class::LogMonth]))
        .then(TokenSet::DIGITS)],
    |draft, cursor| {
        !draft.has_date()
            && cursor.takes(|cursor| {
                let weekday = cursor.take(Class::LogWeekday)?.value();
                let month = cursor.take(Class::LogMonth)?.number();
                let day = cursor.take_digits(|number| number.digits <= 2 && (1..=31).contains(&number.value))?;
                // A clock time follows.
                let hour = |cursor: &mut Cursor<'_>| cursor.take_digits(|number| number.digits == 2).is_some();
                let clock = cursor.look(|cursor| hour(cursor) && cursor.take_mark(|mark| mark == Mark::Colon));
                draft.weekday = Some(weekday);
                draft.month = Some(MonthName::plain(Calendar::Jalali, month as u8));
                draft.day = Some(day.value as u8);
                clock.then_some(())
            })
    },
);

pub(super) fn take_month(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_long_period() || draft.has_time() || draft.weekday.is_some() || draft.day.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        let bare = cursor.peek().is_some_and(|token| MONTHS.contains(token, cursor.language()));
        let headed = !bare && take_month_head(cursor);
        let direction = if bare || headed { None } else { take_direction(cursor) };
        let month = take_month_name(cursor)?;
        // "Day" is Dey only with its year.
        if is_english_day(cursor) && !cursor.peek().is_some_and(is_jalali_year) {
            return None;
        }
        if let Some(direction) = direction {
            if month.latent && cursor.last().is_some_and(|token| !token.is_capital()) && !lower_case::closes(cursor) {
                return None;
            }
            draft.year = year_of(direction.value());
        }
        draft.last = cursor.attempt(|cursor| {
            // "May/June 2016"
            if !take_slash(cursor) {
                take_dash_after_month(cursor)?;
            }
            let last = take_month_of(cursor, month.calendar)?;
            // Two figures after it are of its day.
            cursor.digits().is_none_or(|number| number.digits == 4).then_some((last, None))
        });
        draft.licensed |= headed;
        draft.month = Some(month);
        Some(())
    })
}

/// A slash without blanks around it.
fn take_slash(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        (cursor.touches() && cursor.take_mark(|mark| mark == Mark::Slash) && cursor.touches()).then_some(())
    })
}

/// `[the] [Iranian] month of`
fn take_month_head(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Article::The);
        take_calendar(cursor);
        cursor.take_word(Unit::Month)?;
        cursor.take_word(Preposition::Of).map(|_| ())
    })
}

/// A month's name, and the dot of an abbreviation that a number follows.
pub(super) fn take_month_name(cursor: &mut Cursor<'_>) -> Option<MonthName> {
    let token = cursor.peek()?;
    let (calendar, sense) =
        CALENDARS.into_iter().find_map(|(calendar, class)| Some((calendar, cursor.sense_of(token, class)?)))?;
    // "12 farvardin" is for the Persian grammar, which knows what stands around it.
    if calendar != Calendar::Gregorian && !token.is_capital() {
        return None;
    }
    let word_too = calendar == Calendar::Gregorian && sense.flags.contains(Flags::LATENT);
    if word_too && !token.is_capital() && !lower_case::is_month(cursor, sense) {
        return None;
    }
    cursor.advance();
    // "Ram. 3": without its dot it is a word.
    let short = sense.flags.contains(Flags::SHORT);
    let numbered = if short { take_numeral_of_month(cursor) } else { None };
    let number = sense.number() as u8 + numbered.unwrap_or(1) - 1;
    let dotted = cursor.takes(|cursor| {
        take_month_dot(cursor)?;
        (cursor.digits().is_some() || cursor.look(take_short_year).is_some()).then_some(())
    });
    if short && !dotted && numbered.is_none() {
        return None;
    }
    Some(MonthName {
        zodiacal: sense.flags.contains(Flags::DARI),
        latent: sense.flags.intersects(Flags::LATENT.union(Flags::WEAK)),
        ..MonthName::plain(calendar, number)
    })
}

/// The "I" of "Rab. I 20", the "II" of the month after it.
fn take_numeral_of_month(cursor: &mut Cursor<'_>) -> Option<u8> {
    cursor.attempt(|cursor| {
        take_month_dot(cursor)?;
        let numeral = cursor.peek().filter(|token| token.is_capital() && token.mark().is_none())?;
        cursor.advance();
        let letters = (numeral.end - numeral.start) as u8;
        (letters <= 2 && cursor.digits().is_some()).then_some(letters)
    })
}

/// The dot of the abbreviation just taken.
fn take_month_dot(cursor: &mut Cursor<'_>) -> Option<()> {
    let short = cursor.last().is_some_and(|month| {
        let lunar = cursor.sense_of(month, Class::MonthHijri);
        month.end - month.start <= MAX_ABBREVIATION || lunar.is_some_and(|month| month.flags.contains(Flags::SHORT))
    });
    (short && cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot)).then_some(())
}

/// The dash of a range after a month's name, and the dot that its abbreviation has: "28 Nov. – 2 Dec.".
fn take_dash_after_month(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.attempt(|cursor| {
        take_month_dot(cursor);
        take_dash(cursor)
    })
}

/// "on twenty-fifth December", "Twenty-fifth December 2016"; not "the fifteenth March for Life", "his fifteenth August in a row",
/// "Twenty-first May I ask".
fn is_spelled_day(from: &Cursor<'_>, the: bool, after: &Cursor<'_>) -> bool {
    let dated = after.digits().is_some_and(|year| year.digits == 4);
    let led = from.starts_line() || from.before().is_some_and(|token| token.mark().is_some());
    let placed = matches!(from.word_before(), Some(Preposition::On | Preposition::By | Preposition::Since));
    let is = |token: &Token| token.sense(Class::Copula).is_some() || from.means(token, Hint::Being);
    let placed = placed || from.before().is_some_and(is);
    dated || !the && (led || placed) && ends_phrase(after)
}

/// The end of "20 March–5 April".
fn take_last_day_month(cursor: &mut Cursor<'_>, first: MonthName, from: u8) -> Option<(MonthName, Option<u8>)> {
    cursor.attempt(|cursor| {
        take_dash_after_month(cursor)?;
        let day = cursor.take_numeral().and_then(day_of_month)?;
        let month = take_month_of(cursor, first.calendar)?;
        // "20 March–3 March" are two days.
        (month != first || day >= from).then_some((month, Some(day)))
    })
}

/// A month of that calendar.
fn take_month_of(cursor: &mut Cursor<'_>, calendar: Calendar) -> Option<MonthName> {
    cursor.attempt(|cursor| take_month_name(cursor).filter(|month| month.calendar == calendar))
}

/// The month just taken is the English word "Day".
fn is_english_day(cursor: &Cursor<'_>) -> bool {
    cursor.last().is_some_and(|token| {
        cursor.sense_of(token, Class::Unit).is_some() && cursor.sense_of(token, Class::MonthJalali).is_some()
    })
}

/// "A 3 Day trip", "the 10 Day war": days that are counted, with a capital for show.
fn counts_days(from: &Cursor<'_>, the: bool, after: &Cursor<'_>) -> bool {
    let led = the || from.is_fresh() && from.word_before::<Article>().is_some();
    let noun = after.peek().is_some_and(|token| token.is_unknown());
    (led || noun) && !after.peek().is_some_and(is_jalali_year)
}

/// The day after a month's name: figures or an ordinal, not the start of a clock time or a decimal.
fn take_day_number(cursor: &mut Cursor<'_>) -> Option<u8> {
    if is_english_day(cursor) {
        return None;
    }
    cursor.attempt(|cursor| {
        cursor.take_word(Article::The);
        let numeral = cursor.take_numeral()?;
        let day = day_of_month(numeral).filter(|_| numeral.digits > 0 || numeral.form == Form::Ordinal)?;
        let goes_on = cursor.touches()
            && cursor.look(|cursor| {
                let mark = cursor.peek().and_then(Token::mark);
                cursor.advance();
                let figures = cursor.touches() && cursor.digits().is_some();
                mark == Some(Mark::Percent) || matches!(mark, Some(Mark::Colon | Mark::Dot)) && figures
            });
        (!goes_on).then_some(day)
    })
}

fn day_of_month(numeral: Numeral) -> Option<u8> {
    (numeral.digits <= 2 && (1..=31).contains(&numeral.value)).then_some(numeral.value as u8)
}

fn is_jalali_year(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Number(number) if number.digits == 4 && (1200..=1450).contains(&number.value))
}

/// Which one of that name a direction word says.
pub(super) const fn scope_of(direction: Direction) -> Scope {
    match direction {
        Direction::Past => Scope::Last,
        Direction::Present => Scope::This,
        Direction::Future => Scope::Next,
    }
}

/// The year of the month or of the named day after a direction word.
pub(super) const fn year_of(direction: Direction) -> Year {
    match direction {
        Direction::Past => Year::Last,
        Direction::Present => Year::Relative(0),
        Direction::Future => Year::Next,
    }
}
