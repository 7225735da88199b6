//! One phrase, as a user types it into a field.

use super::Finder;
use super::hours::with_hours;
use crate::error::{Error, ParseError, ParseReason};
use crate::expression::{
    Anchor, CalendarDate, Convention, Expression, Hang, Kind, Meridiem, Modifier, Repeat, Shift, ShiftRole, Time, Unit,
    Year,
};
use crate::grammar::{self, Languages};
use crate::lexicon::{Class, Flags, Mark, Preposition, Token, TokenKind, Tokens};
use crate::policy::Lean;
use crate::resolve::{Reference, Resolved};

/// What one phrase means: all of it must be one expression.
///
/// The default [`Policy`](crate::Policy) applies; [`Finder::parse`] has the policy, the words and the languages of a finder.
///
/// A set may have an end, which lies ahead: «هر شب ساعت ۱۰ تا عید», "every Monday until June" is up to the end of it. No
/// [`Expression`] holds both, so that only here it is read.
///
/// A date that does not exist («۳۱ مهر ۱۴۰۳») is no error here: [`Resolved::checked`] makes it one.
///
/// # Errors
///
/// [`Error::Parse`] as [`parse_expression`]; [`Error::Resolve`] where the date is outside of its calendar.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::Reference;
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
/// let meaning = taqvim::parse("۱۹ شهریور", &reference)?;
/// assert_eq!(meaning.start_date(), NaiveDate::from_ymd_opt(2016, 9, 9));
/// assert_eq!(taqvim::parse("tomorrow at 5 p.m.", &reference)?.to_string(), "2016-11-19T17:00");
/// assert_eq!(taqvim::parse("in 3 days", &reference)?.to_string(), "2016-11-21");
///
/// let weekly = taqvim::parse("every Friday until the end of the year", &reference)?;
/// assert_eq!(weekly.occurrences(..).last().unwrap().to_string(), "2016-12-30/2016-12-31");
///
/// let error = taqvim::parse("برای ۱۹ شهریور", &reference).unwrap_err();
/// assert_eq!(error.to_string(), "not part of the expression at bytes 0..9");
/// # Ok::<(), taqvim::Error>(())
/// ```
pub fn parse(phrase: &str, reference: &Reference) -> Result<Resolved, Error> {
    Finder::new().parse(phrase, reference)
}

/// The expression that a phrase is, whatever the reference.
///
/// The phrase is a user's: more belongs to it than a [`Match`](crate::Match) in a text would hold.
///
/// * a preposition of place in time before it: "in", "at", "on", "from", «در», «از»;
/// * a day and a time with one between them: "Monday at 9 a.m.", «فردا در ساعت ۱۰», "5 p.m. on Monday";
/// * a zone after a clock time: «فردا ساعت ۱۰ به وقت تهران», "10:00 GMT"; one that is not known is left over;
/// * a length and the day that it is counted from: «۵ روز قبل از عید», «دو هفته بعد از ۱۰ آبان» are days;
/// * weekdays of every week: «دوشنبه و چهارشنبه هر هفته», "Mondays and Wednesdays at 6"; "every year on March 5";
/// * a day and a month in figures: «۱۵/۷», Jalali in Persian figures, Gregorian in others; where both may be the day, it
///   is as the [order](crate::DateOrder) has it; an hour after "at";
/// * the hours of a set: «هر دوشنبه از ۹ تا ۱۱», "every weekday from 9 to 5";
/// * blanks, and the marks that end a sentence.
///
/// # Errors
///
/// [`ParseError`] where the phrase holds no expression, more than one, or other words beside it.
///
/// ```
/// let said = taqvim::parse_expression("نوزدهم شهریور")?;
/// assert_eq!(said.to_string(), "۱۹ شهریور");
/// assert_eq!(said, taqvim::parse_expression("در ۱۹ شهریور.")?);
/// assert!(taqvim::parse_expression("برای ۱۹ شهریور").is_err());
/// # Ok::<(), taqvim::ParseError>(())
/// ```
pub fn parse_expression(phrase: &str) -> Result<Expression, ParseError> {
    Finder::new().parse_expression(phrase)
}

impl Finder<'_> {
    /// What one phrase means under the finder's policy, with its words, languages and tier: as [`parse`](crate::parse()).
    ///
    /// # Errors
    ///
    /// [`Error::Parse`] as [`parse_expression`](Self::parse_expression); [`Error::Resolve`] as
    /// [`Expression::resolve`](crate::Expression::resolve).
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use taqvim::{Finder, Lexicon, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let words = Lexicon::try_from_iter([("روز شرکت", taqvim::parse_expression("۱۹ شهریور")?)])?;
    /// let finder = Finder::new().with_policy(Policy::scheduling()).with_lexicon(&words);
    /// assert_eq!(finder.parse("دوشنبه", &reference)?.to_string(), "2016-11-21");
    /// assert_eq!(finder.parse("روز شرکت", &reference)?.to_string(), "2017-09-10");
    /// assert!(taqvim::parse("روز شرکت", &reference).is_err());
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parse(&self, phrase: &str, reference: &Reference) -> Result<Resolved, Error> {
        let said = match self.parse_expression(phrase) {
            Ok(said) => said,
            Err(error) => return self.ending_set(phrase, reference).ok_or(Error::Parse(error)),
        };
        Ok(said.resolve(reference, self.policy())?)
    }

    /// The expression that a phrase is, with the finder's words, languages and tier: as
    /// [`parse_expression`](crate::parse_expression).
    ///
    /// # Errors
    ///
    /// [`ParseError`] where the phrase holds no expression, more than one, or other words beside it.
    ///
    /// ```
    /// use taqvim::{Finder, Languages};
    ///
    /// let finder = Finder::new().with_languages(Languages::ENGLISH);
    /// assert_eq!(finder.parse_expression("tomorrow")?, taqvim::parse_expression("tomorrow")?);
    /// assert!(finder.parse_expression("فردا").is_err());
    /// # Ok::<(), taqvim::ParseError>(())
    /// ```
    pub fn parse_expression(&self, phrase: &str) -> Result<Expression, ParseError> {
        let text = without_end(phrase);
        let start = text.len() - text.trim_start().len();
        let mut matches = self.find_iter(text);
        let Some(first) = matches.next() else {
            let none = ParseError::new(ParseReason::NoExpression, phrase, 0..phrase.len());
            return in_figures(&text[start..], self.languages()).ok_or(none);
        };
        let leftover = |range| ParseError::new(ParseReason::Leftover, phrase, range);
        let mut said = *first.expression();
        if !leads(&text[start..first.start()], &said) {
            return Err(leftover(start..first.start()));
        }
        let mut end = first.end();
        for next in matches {
            if let Some(set) = with_hours(said, &text[end..]) {
                return Ok(set);
            }
            said = joined(said, &text[end..next.start()], next.expression()).ok_or(leftover(end..text.len()))?;
            end = next.end();
        }
        with_hours(said, &text[end..]).or_else(|| ended(said, &text[end..])).ok_or(leftover(end..text.len()))
    }

    /// «هر شب ساعت ۱۰ | تا | عید»: a set up to the end of what is named, which lies ahead.
    fn ending_set(&self, phrase: &str, reference: &Reference) -> Option<Resolved> {
        let phrase = without_end(phrase);
        let to = Tokens::new(phrase).filter(|token| token.word() == Some(Preposition::To)).last()?;
        let set = self.parse_expression(phrase.get(..to.start)?).ok().filter(|set| set.repeat.is_some())?;
        let end = self.named_end(phrase.get(to.start..)?)?;
        let ahead = self.policy().with_lean(Lean::Future);
        let end = end.resolve(reference, &ahead).and_then(Resolved::checked).ok()?.end()?;
        set.resolve(reference, self.policy()).ok()?.ending(end)
    }

    /// «تا | پایان سال», "until | June": a date after its preposition, without which some names are none; «عید» is Nowruz.
    fn named_end(&self, words: &str) -> Option<Expression> {
        let mut matches = self.find_iter(words);
        let Some(found) = matches.next() else {
            let mut feast = Tokens::new(words).skip(1);
            let is_feast = feast.next().is_some_and(|feast| feast.has(Class::FeastHead)) && feast.next().is_none();
            return parse_expression("نوروز").ok().filter(|_| is_feast);
        };
        let led = Tokens::new(words.get(..found.start())?).count() == 1;
        let whole = words.get(found.end()..)?.trim().is_empty() && matches.next().is_none();
        Some(*found.expression()).filter(|end| led && whole && end.kind() == Kind::Date)
    }
}

/// Without blanks and the marks that end a sentence.
fn without_end(phrase: &str) -> &str {
    phrase.trim_end().trim_end_matches(['.', '!', '?', '؟', '…', ',', '،', ';', '؛']).trim_end()
}

/// «در», «حدود» of «در حدود ساعت ۸»: outside of the expression, and a modifier is said by it.
fn leads(words: &str, said: &Expression) -> bool {
    Tokens::new(words).all(|token| {
        let modifier: Option<Modifier> = token.word();
        is_preposition(&token) || modifier.is_some() && modifier == said.modifier
    })
}

/// «در», "at"; but «برای», "for", "within" say how long.
fn is_preposition(token: &Token) -> bool {
    use Preposition::{At, From, In, On};
    let measures = Flags::COUNTS.union(Flags::MEASURING);
    let sense = token.sense(Class::Preposition).filter(|sense| !sense.flags.intersects(measures));
    sense.is_some_and(|sense| matches!(sense.value::<Preposition>(), At | From | In | On))
        && !token.has(Class::Modifier)
}

/// What two expressions say together, with the words between them.
fn joined(first: Expression, between: &str, second: &Expression) -> Option<Expression> {
    let between = Words::new(between)?;
    let placed =
        |words: &[Token]| words.iter().all(|token| is_preposition(token) || token.mark().is_some_and(is_comma));
    let timed = |said: &Expression| said.time.is_some() && said.repeat.is_none();
    // The grammar has lent the day to the time.
    if first.is_day() && !timed(&first) && timed(second) && second.anchor == first.anchor && placed(between.all()) {
        return Some(*second);
    }
    if second.is_day() && !timed(second) && timed(&first) && second.anchor == first.anchor {
        // "5 p.m. GMT on Monday"
        return placed(&between.all()[grammar::zone_length(between.all())..]).then_some(first);
    }
    on_both(&first, between.all(), second)
        .or_else(|| shifted(&first, between.all(), second))
        .or_else(|| yearly(&first, second).filter(|_| placed(between.all())))
}

/// "every year on March 5": a day of every year.
fn yearly(each: &Expression, day: &Expression) -> Option<Expression> {
    let Anchor::Duration { amount, .. } = each.anchor else { return None };
    let plain = each.repeat == Some(Repeat::PLAIN) && each.slice.is_none() && each.modifier.is_none();
    let year = amount.in_smallest() == Some((1, Unit::Year));
    let anchor = match day.anchor {
        // The grammar has found it to be of every year.
        _ if day.is_yearly_day() && day.repeat.is_some() => day.anchor,
        Anchor::Date(date @ CalendarDate { year: Year::Unsaid, day: Some(_), .. }) => {
            Anchor::Date(CalendarDate { year: Year::Every, ..date })
        }
        Anchor::Occasion { id, year: Year::Unsaid } => Anchor::Occasion { id, year: Year::Every },
        _ => return None,
    };
    (plain && year).then_some(Expression { anchor, repeat: each.repeat, ..*day })
}

const fn is_comma(mark: Mark) -> bool {
    matches!(mark, Mark::Comma | Mark::PersianComma)
}

/// «دوشنبه\u{200C}ها و چهارشنبه\u{200C}ها»: one set on the weekdays of both.
fn on_both(first: &Expression, between: &[Token], second: &Expression) -> Option<Expression> {
    let (Anchor::Weekday { weekday, .. }, Anchor::Weekday { weekday: other, .. }) = (first.anchor, second.anchor)
    else {
        return None;
    };
    let (Repeat::Every { on, skips: 0 }, Repeat::Every { skips: 0, .. }) = (first.repeat?, second.repeat?) else {
        return None;
    };
    let listed = between.iter().all(|token| token.has(Class::And) || token.mark().is_some_and(is_comma));
    let repeat = Some(Repeat::Every { on: on.with(weekday).with(other), skips: 0 });
    let alike = Expression { anchor: first.anchor, repeat: first.repeat, ..*second } == *first;
    (listed && alike).then_some(Expression { repeat, ..*first })
}

/// «دو هفته بعد از ۱۰ آبان»: the day that a length leads to.
fn shifted(length: &Expression, between: &[Token], day: &Expression) -> Option<Expression> {
    let [side] = between else { return None };
    let side = side_of(side)?;
    if let Some(day) = led_to(length) {
        return Some(day);
    }
    if !day.is_day() || day.shift.is_some() || day.time.is_some() || length.repeat.is_some() {
        return None;
    }
    let Anchor::Duration { amount, hang: Hang::Free } = length.anchor else { return None };
    let (count, unit) = amount.in_smallest().filter(|(_, unit)| !unit.is_clock())?;
    let count = i16::try_from(count).ok()?.checked_mul(side)?;
    Some(Expression { shift: Some(Shift { unit, count, role: ShiftRole::Date }), ..*day })
}

/// «بعد از» 1, «قبل از» −1.
fn side_of(token: &Token) -> Option<i16> {
    match token.word()? {
        Preposition::After => Some(1),
        Preposition::Before => Some(-1),
        _ => None,
    }
}

/// The day that the grammar knows a length to lead to.
fn led_to(length: &Expression) -> Option<Expression> {
    let shift = length.shift.filter(|shift| shift.role == ShiftRole::Length)?;
    Some(Expression { shift: Some(Shift { role: ShiftRole::Date, ..shift }), ..*length })
}

/// What the words after the expression make of it: nothing, its zone, or the feast that «۵ روز قبل از عید» is counted from.
fn ended(said: Expression, words: &str) -> Option<Expression> {
    let words = Words::new(words)?;
    match words.all() {
        [] => Some(said),
        [side, feast] if side_of(side).is_some() && feast.has(Class::FeastHead) => led_to(&said),
        // The words of a zone that is not known say nothing: "10:00 London time".
        zone => {
            let known = is_clock(&said) && said.zone.is_some();
            (known && grammar::zone_length(zone) == zone.len()).then_some(said)
        }
    }
}

const fn is_clock(said: &Expression) -> bool {
    matches!(said.time, Some(Time::Clock { .. }))
}

/// Figures that are a date or a time in a phrase alone: «۱۵/۷», "at 5".
fn in_figures(phrase: &str, languages: Languages) -> Option<Expression> {
    let words = Words::new(phrase)?;
    if words.all().iter().any(|word| languages.excludes(word)) {
        return None;
    }
    let convention = if phrase.is_ascii() { Convention::ENGLISH } else { Convention::IRAN };
    match words.all() {
        [first, stroke, second] if stroke.mark() == Some(Mark::Slash) => {
            day_and_month(number(first)?, number(second)?, convention)
        }
        [at, hour] if at.word() == Some(Preposition::At) && is_preposition(at) => {
            let hour = number(hour).filter(|hour| (1..=12).contains(hour))?;
            let time = Some(Time::Clock { hour, minute: None, second: None, meridiem: Meridiem::Next });
            Some(Expression { time, ..Expression::new(Anchor::Unsaid, convention) })
        }
        _ => None,
    }
}

fn number(token: &Token) -> Option<u8> {
    match token.kind {
        TokenKind::Number(number) if (1..=2).contains(&number.digits) => u8::try_from(number.value).ok(),
        _ => None,
    }
}

/// Whichever can be the day, where only one can.
fn day_and_month(first: u8, second: u8, convention: Convention) -> Option<Expression> {
    let (day, month) = match (first, second) {
        (day @ 1..=31, month @ 1..=12) => (day, month),
        (month @ 1..=12, day @ 13..=31) => (day, month),
        _ => return None,
    };
    let date = CalendarDate {
        month: Some(month),
        day: Some(day),
        any_order: day <= 12,
        ..CalendarDate::new(convention.calendar, Year::Unsaid)
    };
    Some(Expression::new(Anchor::Date(date), convention))
}

/// A few words beside an expression.
struct Words {
    tokens: [Token; Words::MOST],
    len: usize,
}

impl Words {
    const MOST: usize = 12;

    /// The words; `None` where they are too many to belong to it.
    fn new(text: &str) -> Option<Self> {
        let mut words = Words { tokens: [Token::NONE; Words::MOST], len: 0 };
        for token in Tokens::new(text) {
            *words.tokens.get_mut(words.len)? = token;
            words.len += 1;
        }
        Some(words)
    }

    fn all(&self) -> &[Token] {
        &self.tokens[..self.len]
    }
}
