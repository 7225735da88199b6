//! What must stand beside words that are names, counts or verbs too: "in May", "by 1956", "on Friday".

use super::year::counts_next;
use crate::grammar::cursor::Cursor;
use crate::grammar::is_word;
use crate::lexicon::{Class, Flags, Mark, Token, TokenKind};

/// What a phrase needs of its neighbours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Need {
    Nothing,
    /// No reading at all.
    Impossible,
    /// A preposition of time before a month's name; `strict` where a capital after it makes it a person.
    Preposition {
        strict: bool,
    },
    /// No surname after it: "late Bahman Ghobadi".
    NoSurname,
    /// No name around it: "15 Khordad Foundation", "Yalda Jabari".
    NoName,
    /// A preposition or brackets around a bare year.
    Year,
    /// Nothing counted after it.
    NoCount,
    /// Two years with a dash, not in a chain of figures.
    YearSpan,
    /// No name around a day of the week.
    Weekday,
    /// "the" and a preposition before, nothing that it is of after: "over the summer".
    Season,
    /// A preposition or a determiner: "noon" is bread in Finglish, and lunch in a name.
    Led,
    /// A preposition, a zone or the start of a line before hours and minutes in figures.
    Clock,
}

impl Need {
    /// True where the neighbours of the tokens taken are as needed.
    pub(super) fn is_met(self, cursor: &Cursor<'_>) -> bool {
        match self {
            Need::Nothing => true,
            Need::Impossible => false,
            Need::Preposition { strict } => month_alone(cursor, strict),
            Need::NoSurname => !surname_follows(cursor),
            Need::NoName => no_name(cursor),
            Need::Year => year(cursor) && !counts_next(cursor) && !figure_follows(cursor),
            Need::NoCount => !counts_next(cursor),
            Need::YearSpan => glossed(cursor) || !chained(cursor) && !counts_next(cursor),
            Need::Weekday => weekday(cursor),
            Need::Season => season(cursor),
            Need::Led => preposition(cursor).is_some() || led_otherwise(cursor),
            Need::Clock => clock(cursor),
        }
    }
}

/// The preposition before the first token.
fn preposition(cursor: &Cursor<'_>) -> Option<(i32, Flags)> {
    let token = cursor.before()?;
    cursor.sense_of(token, Class::Preposition).map(|sense| (sense.value, sense.flags))
}

/// A word with a capital that no row of the tables explains.
pub(super) const fn is_name(token: &Token) -> bool {
    token.is_capital() && token.is_unknown()
}

/// Such a word right after the tokens taken.
fn surname_follows(cursor: &Cursor<'_>) -> bool {
    cursor.peek().is_some_and(|token| is_name(token) && !cursor.touches())
}

fn month_alone(cursor: &Cursor<'_>, strict: bool) -> bool {
    let surname = surname_follows(cursor);
    match preposition(cursor) {
        // in, since; during
        Some((3 | 10, _)) => !(surname && strict),
        Some((1 | 2 | 5 | 6 | 7 | 9 | 11, _)) => !surname,
        _ => begins_or_ends(cursor) || beside_occasion(cursor),
    }
}

/// The month just taken, of the sun or the moon, is no word besides: "Ramadan", and not "Mehr".
fn is_plain_month(cursor: &Cursor<'_>) -> bool {
    let plain =
        |token: &Token, class| cursor.sense_of(token, class).is_some_and(|sense| !sense.flags.contains(Flags::LATENT));
    let month = |token: &Token| plain(token, Class::MonthHijri) || plain(token, Class::MonthJalali);
    cursor.taken() == 1 && cursor.last().is_some_and(month)
}

/// "Ramadan begins on Monday", "Shawwal has ended."; "Ramadan began his career" is a man.
fn begins_or_ends(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    if ahead.sense(Class::Happening).is_none() {
        ahead.take(Class::Verb);
    }
    if ahead.take(Class::Happening).is_none() || !is_plain_month(cursor) {
        return false;
    }
    let named = cursor.before().is_some_and(is_name) && !cursor.starts_line();
    let alone = ahead.following().is_none_or(|token| {
        token.mark().is_some()
            || [Class::Preposition, Class::And, Class::Weekday, Class::DeicticDay, Class::DeicticNight]
                .iter()
                .any(|&class| cursor.sense_of(token, class).is_some())
    });
    alone && !named
}

/// "Nowruz, Yalda and Ramadan", "Ramadan and Ashura": a feast in a list of them.
fn beside_occasion(cursor: &Cursor<'_>) -> bool {
    let occasion = |token: &Token| cursor.sense_of(token, Class::Occasion).is_some();
    let joint = |token: &Token| token.mark() == Some(Mark::Comma) || cursor.sense_of(token, Class::And).is_some();
    if !is_plain_month(cursor) || surname_follows(cursor) {
        return false;
    }
    let before = (1..=3).find_map(|places| cursor.before_last(places).filter(|token| !joint(token)));
    if cursor.before().is_some_and(joint) && before.is_some_and(occasion) {
        return true;
    }
    let mut ahead = *cursor;
    let comma = ahead.take_mark(|mark| mark == Mark::Comma);
    let and = ahead.take(Class::And).is_some();
    (comma || and) && ahead.peek().is_some_and(occasion)
}

/// "around noon", "by about midnight", "until and at noon"
fn led_otherwise(cursor: &Cursor<'_>) -> bool {
    cursor.before().is_some_and(|token| {
        [Class::Modifier, Class::And, Class::Sharp, Class::Verb]
            .iter()
            .any(|&class| cursor.sense_of(token, class).is_some())
    })
}

fn no_name(cursor: &Cursor<'_>) -> bool {
    let led = matches!(preposition(cursor), Some((1..=11, _)));
    let named = cursor.before().is_some_and(is_name) && !cursor.starts_line();
    led || !(surname_follows(cursor) || named)
}

/// A hyphen or slash holds the figures in a longer chain.
fn chained(cursor: &Cursor<'_>) -> bool {
    let separates =
        |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Slash | Mark::Dot | Mark::Colon | Mark::Plus));
    let before = cursor.starts_touching() && cursor.before().is_some_and(separates);
    let mut after = *cursor;
    let marked = after.touches()
        && after.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Slash | Mark::Colon))
        && after.touches();
    before || marked
}

fn figure_follows(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    ahead.take_if(Class::Preposition, |sense| sense.value == 2);
    ahead.digits().is_some_and(|number| number.digits < 4)
}

fn year(cursor: &Cursor<'_>) -> bool {
    if glossed(cursor) {
        return true;
    }
    if chained(cursor) {
        return false;
    }
    let Some(before) = cursor.before() else { return false };
    let value = cursor.last().and_then(|token| match token.kind {
        TokenKind::Number(number) => Some(number.value),
        _ => None,
    });
    let modern = value.is_some_and(|value| (1500..=2100).contains(&value));
    match before.mark() {
        Some(Mark::Open) => return modern_or_closed(cursor),
        // "(Tehran, 1995)"
        Some(Mark::Comma) => return modern && cursor.following().and_then(Token::mark) == Some(Mark::Close),
        // "(d. 1941)", "c. 1250"
        Some(Mark::Dot) => {
            return cursor.before_last(2).is_some_and(|token| {
                token.is_latin()
                    && !token.is_capital()
                    && token.end - token.start <= 2
                    && cursor.sense_of(token, Class::NameHead).is_none()
            });
        }
        Some(_) => return false,
        None => {}
    }
    // "in about 226", "around 1750"
    if cursor.sense_of(before, Class::Modifier).is_some_and(|sense| sense.value == 3)
        && cursor.sense_of(before, Class::Preposition).is_none_or(|sense| sense.value == 4)
    {
        let led = cursor.before_last(2).and_then(|token| cursor.sense_of(token, Class::Preposition)).is_some();
        return led || modern;
    }
    if let Some((value, flags)) = preposition(cursor) {
        return match value {
            1 | 2 | 3 | 5 | 6 | 7 | 10 if !flags.contains(Flags::LATENT) => true,
            9 => true,
            // "a crowd of 1357", "page 1401 of 2000"
            11 => cursor.before_last(2).is_none_or(|token| {
                cursor.sense_of(token, Class::Counted).is_none() && !matches!(token.kind, TokenKind::Number(_))
            }),
            _ => false,
        };
    }
    // "the 1979 revolution", "Iran's 1953 coup"
    let the =
        cursor.sense_of(before, Class::Article).is_some() || cursor.sense_of(before, Class::DecadeSuffix).is_some();
    let noun = cursor.peek().is_some_and(|token| !cursor.touches() && is_word(token));
    the && (modern || value.is_some_and(|value| (1300..=1420).contains(&value))) && noun
}

/// "1357/1978", "1311 AH/1893": a year of one calendar and its gloss in another.
fn glossed(cursor: &Cursor<'_>) -> bool {
    let figure = |token: Option<&Token>| {
        token.and_then(|token| match token.kind {
            TokenKind::Number(number) if number.digits == 4 => Some(number.value),
            _ => None,
        })
    };
    let pair = |hijri: u32, common: u32| {
        (1200..=1450).contains(&hijri) && (560..=625).contains(&(common.saturating_sub(hijri)))
    };
    let first = figure(cursor.first());
    let mut after = *cursor;
    if after.touches() && after.take_mark(|mark| mark == Mark::Slash) && after.touches() {
        return first.zip(figure(after.peek())).is_some_and(|(hijri, common)| pair(hijri, common));
    }
    if !cursor.starts_touching() || cursor.before().and_then(Token::mark) != Some(Mark::Slash) {
        return false;
    }
    let before = (2..=4).find_map(|places| figure(cursor.before_last(places)));
    before.zip(first).is_some_and(|(hijri, common)| pair(hijri, common))
}

/// "(1980)", "(1980, 2nd ed.)"; "(1395 people)" is no year.
fn modern_or_closed(cursor: &Cursor<'_>) -> bool {
    cursor
        .following()
        .is_none_or(|token| matches!(token.mark(), Some(Mark::Close | Mark::Comma | Mark::Semicolon | Mark::Colon)))
}

fn weekday(cursor: &Cursor<'_>) -> bool {
    let led = matches!(preposition(cursor), Some((1 | 2 | 5 | 6 | 7 | 8 | 9 | 10 | 11, _)));
    if led {
        return true;
    }
    // "June 5th was a Sunday" says no day.
    let indefinite =
        cursor.before().and_then(|token| cursor.sense_of(token, Class::Article)).is_some_and(|sense| sense.value == 1);
    if surname_follows(cursor) || indefinite {
        return false;
    }
    // "in Beirut Monday" is a day; "Ruby Tuesday", "the detective, Joe Friday" are names.
    let capital =
        |token: &Token| is_name(token) || (token.is_capital() && cursor.sense_of(token, Class::Verb).is_some());
    let mut places = 1;
    while places <= 4 && cursor.before_last(places).is_some_and(capital) {
        places += 1;
    }
    if places == 1 {
        return true;
    }
    let Some(before) = cursor.before_last(places) else { return false };
    let starts = cursor.before_last(places + 1).is_none_or(|token| token.mark().is_some());
    let article = cursor.sense_of(before, Class::Article).is_some();
    let joined = cursor.sense_of(before, Class::And).is_some();
    before.mark().is_none() && !article && !joined && (!before.is_capital() || starts)
}

fn season(cursor: &Cursor<'_>) -> bool {
    let the = cursor.taken() == 2;
    let led = matches!(preposition(cursor), Some((2 | 3 | 6 | 7 | 9 | 10, _)));
    let alone = cursor.following().is_none_or(|token| {
        let class = |class| cursor.sense_of(token, class);
        token.mark().is_some_and(|mark| mark != Mark::Hyphen)
            || class(Class::Verb).is_some()
            || class(Class::Particle).is_some()
            || class(Class::Article).is_some()
            || class(Class::And).is_some()
            || class(Class::Preposition).is_some_and(|sense| sense.value != 11)
    });
    the && led && alone
}

fn clock(cursor: &Cursor<'_>) -> bool {
    if chained(cursor) {
        return false;
    }
    if cursor.starts_line() {
        return true;
    }
    let Some(before) = cursor.before() else { return true };
    match before.mark() {
        Some(Mark::Open | Mark::Comma | Mark::Colon | Mark::Dash | Mark::Semicolon) => true,
        Some(_) => false,
        None => [
            Class::Preposition,
            Class::Modifier,
            Class::And,
            Class::Verb,
            Class::Weekday,
            Class::DeicticDay,
            Class::Sharp,
            Class::Article,
        ]
        .iter()
        .any(|&class| {
            cursor
                .sense_of(before, class)
                .is_some_and(|sense| class != Class::Preposition || !matches!(sense.value, 11))
        }),
    }
}
