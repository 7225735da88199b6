//! What must stand beside words that are names, counts or verbs too: "in May", "by 1956", "on Friday".

use super::beside_figures::{chained, figure, figure_follows, glossed, year_span};
use super::ends::{ends_phrase, is_all, is_all_after_word};
use super::neighbour::{is_any, is_name, surname_follows};
use super::planned::measures;
use super::season::leads_to_dated_season;
use super::weekday_licence::{bare_abbreviation, leads_to_date, told_abbreviation, weekday};
use super::year_figures::counts_next;
use crate::grammar::engine::entry::heads_entry;
use crate::grammar::prelude::*;

/// What must stand beside the phrase of a draft.
pub(super) fn licence_of(draft: &Draft) -> Licence {
    let has_year = draft.has_year();
    if draft.numeric && draft.day.is_none() {
        return Licence::If(month_in_figures);
    }
    if draft.numeric || draft.school_year {
        return Licence::Free;
    }
    // "This season" is a sport's or a series's; "the end of the following week" is told from elsewhere.
    if matches!(draft.relative, Some((Unit::Season, _)))
        || draft.edge.is_some() && draft.beside && matches!(draft.relative, Some((Unit::Week, _)))
    {
        return Licence::If(|cursor| is_all(cursor) || is_all_after_word(cursor));
    }
    if !draft.has_date() {
        return match (draft.clock, draft.part) {
            (Some(clock), None) if !clock.certain => Licence::If(clock_alone),
            // "noon" as a text of its own
            (None, Some(part)) if matches!(part.hours.part, DayPart::Noon | DayPart::Midnight) => {
                Licence::If(|cursor| led(cursor) || cursor.is_at(Preposition::On) || is_all(cursor))
            }
            (None, Some(_)) => Licence::If(|cursor| led(cursor) || cursor.is_at(Preposition::On)),
            _ => Licence::Free,
        };
    }
    if draft.season.is_some() && !draft.licensed && !has_year && draft.edge.is_none() {
        return Licence::If(season);
    }
    if let Some(month) = draft.month {
        return licence_of_month(draft, month);
    }
    if draft.occasion.is_some() {
        let weak = draft.weak_occasion && !has_year && !draft.licensed;
        return if weak { Licence::If(no_name) } else { Licence::Free };
    }
    if draft.weekday_latent && !draft.has_time() {
        // "next Thu", but "Sat" is a verb too.
        let said = !matches!(draft.scope, Scope::Bare) || draft.relative.is_some();
        return Licence::If(if said { told_abbreviation } else { bare_abbreviation });
    }
    if draft.weekday.is_some() {
        let alone = draft.relative.is_none() && draft.clock.is_none() && matches!(draft.scope, Scope::Bare);
        return match (alone && draft.edge.is_none(), draft.scope) {
            (true, _) => Licence::If(weekday),
            // "the last Friday | before Christmas"
            (false, Scope::Last) if draft.clock.is_none() => Licence::If(|cursor| !told_from_date(cursor)),
            _ => Licence::Free,
        };
    }
    // "the weekend | before Christmas"
    if draft.weekend.is_some() {
        return Licence::If(|cursor| !told_from_date(cursor));
    }
    if draft.years.is_some() && !draft.licensed {
        return Licence::If(year_span);
    }
    let narrows = draft.season.is_some() || draft.span.is_some() || draft.licensed || draft.era.is_some();
    if matches!(draft.year, Year::Full(_)) && !narrows {
        return Licence::If(if draft.edge.is_some() { |cursor| !counts_next(cursor) } else { year });
    }
    Licence::Free
}

fn licence_of_month(draft: &Draft, month: MonthName) -> Licence {
    let foreign = month.calendar != Calendar::Gregorian;
    // "Sat 12OCT 0655 MUC"
    let timed = draft.day.is_some() && draft.clock.is_some_and(|clock| clock.minute.is_some());
    if draft.has_year() || draft.relative.is_some() || timed {
        return Licence::Free;
    }
    if draft.day.is_some() {
        return match draft.last {
            _ if foreign && draft.titled => Licence::Never,
            Some(_) => Licence::Free,
            None => Licence::If(no_name),
        };
    }
    // "June/July", "Apr-May": two months say that both are.
    let spans = draft.last.is_some() && month.calendar == Calendar::Gregorian;
    let named = month.latent || draft.last.is_some_and(|(last, _)| last.latent);
    if spans && named && !draft.licensed && draft.edge.is_none() {
        return Licence::If(two_months);
    }
    let told = draft.licensed || draft.edge.is_some() || spans;
    match month.calendar {
        // "In Mehr", "in May"
        Calendar::Jalali | Calendar::Hijri if !told => Licence::If(|cursor| month_alone(cursor, true)),
        Calendar::Gregorian if !told && month.latent => Licence::If(|cursor| month_alone(cursor, false)),
        // Not "late Bahman Ghobadi".
        _ => Licence::If(|cursor| !surname_follows(cursor)),
    }
}

/// "in June/July", "June/July: two weeks"; "April/May are good names", "He met April/June", "the March/April edition".
fn two_months(cursor: &Cursor<'_>) -> bool {
    let led = cursor.starts_line() || cursor.before().is_some_and(|token| token.mark().is_some());
    let closed = cursor.following().is_none_or(|token| token.mark().is_some());
    // "the June/July | issue"; "the March/April | edition of 2015" is of that year.
    let of = |ahead: &mut Cursor<'_>| ahead.advance_and_peek().is_some_and(|token| ahead.means(token, Preposition::Of));
    let issue = cursor.word_before() == Some(Article::The) && !cursor.look(of);
    !surname_follows(cursor) && (cursor.word_before::<Preposition>().is_some() || issue || led && closed)
}

/// "in May", "since Mehr"; after other prepositions no surname may follow ("of Mehr Jabari"), and without one a verb or
/// a feast stands beside the month.
fn month_alone(cursor: &Cursor<'_>, strict: bool) -> bool {
    use Preposition::*;
    match cursor.word_before() {
        // in, since; during
        Some(In | Since) => !(strict && surname_follows(cursor)),
        Some(From | To | Between | After | Before | By | Of) => !surname_follows(cursor),
        Some(At | On) | None => begins_or_ends(cursor) || beside_occasion(cursor),
    }
}

/// The month just taken, of the sun or the moon, is no word besides: "Ramadan", and not "Mehr".
fn is_plain_month(cursor: &Cursor<'_>) -> bool {
    let plain = |token: &Token| {
        let months = [Class::MonthHijri, Class::MonthJalali];
        let mut months = months.iter().filter_map(|&class| cursor.sense_of(token, class));
        months.any(|month| !month.flags.contains(Flags::LATENT))
    };
    cursor.taken() == 1 && cursor.last().is_some_and(plain)
}

/// "Ramadan begins on Monday", "Shawwal has ended."; "Ramadan began his career" is a man.
fn begins_or_ends(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    if ahead.sense(Class::Happening).is_none() {
        ahead.take(Class::Verb);
    }
    if ahead.take(Class::Happening).is_none() || !is_plain_month(cursor) || name_before(cursor) {
        return false;
    }
    let next = [Class::Preposition, Class::And, Class::Weekday, Class::DeicticDay, Class::DeicticNight];
    ahead.following().is_none_or(|token| token.mark().is_some() || is_any(cursor, token, &next))
}

/// A name of the same sentence before the first token.
fn name_before(cursor: &Cursor<'_>) -> bool {
    cursor.before().is_some_and(is_name) && !cursor.starts_line()
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

/// "Noon" is bread in Finglish, and lunch in a name: "at noon", "around noon", "by about midnight", "until and at noon"
fn led(cursor: &Cursor<'_>) -> bool {
    let leading = [Class::Preposition, Class::Modifier, Class::And, Class::Sharp, Class::Verb];
    cursor.before().is_some_and(|token| is_any(cursor, token, &leading))
}

/// "in 7/2009", "(04/2016)", "Published: 06/2004"; "issue 7/2009" is none.
fn month_in_figures(cursor: &Cursor<'_>) -> bool {
    let led = cursor.before().is_some_and(|token| match token.mark() {
        Some(mark) => matches!(mark, Mark::Open | Mark::Colon),
        // "Passport expires 08/2026"
        None => is_any(cursor, token, &[Class::Preposition, Class::Happening]) || cursor.means(token, Tense::Future),
    });
    (led || cursor.starts_line()) && !counts_next(cursor) && !cursor.is_at(Preposition::Of)
}

/// No name around it: "15 Khordad Foundation", "Yalda Jabari".
fn no_name(cursor: &Cursor<'_>) -> bool {
    cursor.word_before::<Preposition>().is_some() || !(surname_follows(cursor) || name_before(cursor))
}

/// "the weekend | before Christmas", "the last Friday | before 5 March": it is told from that day.
fn told_from_date(cursor: &Cursor<'_>) -> bool {
    let the = |token: &Token| cursor.means(token, Article::The);
    (cursor.first().is_some_and(the) || cursor.before().is_some_and(the)) && cursor.look(leads_to_date)
}

/// A preposition or brackets around a bare year.
fn year(cursor: &Cursor<'_>) -> bool {
    is_year(cursor) && !counts_next(cursor) && !figure_follows(cursor)
}

/// What stands before a bare year makes it one.
fn is_year(cursor: &Cursor<'_>) -> bool {
    if glossed(cursor) {
        return true;
    }
    if cursor.look(leads_to_present) && (cursor.starts_line() || cursor.before().is_some_and(opens_gloss)) {
        return true;
    }
    if chained(cursor) {
        return false;
    }
    let value = cursor.last().and_then(figure).map_or(0, |number| number.value);
    if (1800..=2035).contains(&value) && heads_entry(cursor) {
        return true;
    }
    let modern = (1500..=2100).contains(&value);
    if modern
        && (cursor.starts_line() || cursor.before().is_some_and(|token| token.mark() == Some(Mark::Open)))
        && leads_to_later_year(value, cursor)
    {
        return true;
    }
    let Some(before) = cursor.before() else { return heads_place(value, cursor) };
    if let Some(mark) = before.mark() {
        return year_after_mark(cursor, mark, modern);
    }
    let preposition = cursor.sense_of(before, Class::Preposition);
    // "in about 226", "around 1750"
    if cursor.means(before, Modifier::Approx) && preposition.is_none_or(|sense| sense.is(Preposition::At)) {
        let second = cursor.before_last(2);
        // "Around 1450 it was built."
        let goes_on = [Class::Verb, Class::Particle];
        let alone = || cursor.following().is_none_or(|token| token.mark().is_some() || is_any(cursor, token, &goes_on));
        return modern
            || second.is_some_and(|token| cursor.sense_of(token, Class::Preposition).is_some())
            || cursor.before_starts_sentence() && alone();
    }
    if let Some(preposition) = preposition {
        use Preposition::*;
        return match preposition.value() {
            // "2048 by 1536"
            By => !cursor.before_last(2).is_some_and(|token| matches!(token.kind, TokenKind::Number(_))),
            From | To | In | Between | After | Before | Since => !preposition.flags.contains(Flags::MEASURING),
            // "a crowd of 1357", "page 1401 of 2000"
            // "the list of 2003 war victims": no round number
            Of => cursor.before_last(2).is_none_or(|token| {
                let round = !(1901..=2035).contains(&value) || value % 10 == 0;
                (!round || cursor.sense_of(token, Class::Counted).is_none())
                    && !matches!(token.kind, TokenKind::Number(_))
            }),
            At | On => false,
        };
    }
    // "the 1979 revolution", "Iran's 1953 coup"
    // "third in the 1500 and first in the 800"
    let loose = [Class::And, Class::Preposition, Class::Times];
    let noun = || {
        cursor.peek().is_some_and(|token| !cursor.touches() && is_word(token) && !is_any(cursor, token, &loose))
            || cursor
                .look(|ahead| ahead.take(Class::And).is_some() && ahead.digits().is_some_and(|year| year.digits == 4))
    };
    let known = modern || (1300..=1420).contains(&value);
    // "its 2017 forecast", "her 1963 novel"; "their 2000 members"
    let owns = |sense: Sense| sense.flags.contains(Flags::WEAK);
    let owned =
        (1801..=2035).contains(&value) && value % 50 != 0 && cursor.sense_of(before, Class::Particle).is_some_and(owns);
    (owned || known && is_any(cursor, before, &[Class::Article, Class::DecadeSuffix])) && noun()
}

/// "(1914 | to 1918)", "1998 | through 2003" at the start of a paragraph.
fn leads_to_later_year(value: u32, cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        let to = ahead.take_word(Preposition::To).is_some();
        let last = ahead.take_digits(|year| to && year.digits == 4 && (value + 1..=2100).contains(&year.value));
        last.is_some() && ends_phrase(ahead)
    })
}

fn opens_gloss(token: &Token) -> bool {
    matches!(token.mark(), Some(Mark::Open | Mark::Comma | Mark::Colon))
}

/// "(1950 | –present)", "2015 | - Present"
fn leads_to_present(cursor: &mut Cursor<'_>) -> bool {
    let present = |sense: Sense| sense.is(Direction::Present) && sense.flags.contains(Flags::SPAN);
    cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
        && cursor.take_if(Class::Direction, present).is_some()
        && ends_phrase(cursor)
}

/// "1990 in Tehran" at the start of a paragraph.
fn heads_place(value: u32, cursor: &Cursor<'_>) -> bool {
    let place = |ahead: &mut Cursor<'_>| {
        ahead.take_word(Preposition::In).is_some() && ahead.peek().is_some_and(|token| token.is_capital())
    };
    (1900..=2100).contains(&value) && cursor.look(place)
}

/// A bare year right after a mark.
fn year_after_mark(cursor: &Cursor<'_>, mark: Mark, modern: bool) -> bool {
    let next = cursor.following().map(Token::mark);
    match mark {
        // "(1980)", "(1980, 2nd ed.)"; "(1395 people)" is no year.
        // "sshd[1395]" is a process.
        Mark::Open if cursor.starts_touching() && is_glued(cursor) => false,
        Mark::Open => {
            next.is_none_or(|mark| matches!(mark, Some(Mark::Close | Mark::Comma | Mark::Semicolon | Mark::Colon)))
                || modern && lifespan_follows(cursor)
        }
        // "(Tehran, 1995)"
        Mark::Comma => modern && next == Some(Some(Mark::Close)),
        // "(d. 1941)", "c. 1250"
        Mark::Dot => cursor.before_last(2).is_some_and(|token| {
            token.is_latin()
                && !token.is_capital()
                && token.end - token.start <= 2
                && cursor.sense_of(token, Class::NameHead).is_none()
        }),
        _ => false,
    }
}

/// The bracket before the first token stands against a word in lower case.
fn is_glued(cursor: &Cursor<'_>) -> bool {
    let joined = cursor.before().is_some_and(|open| open.gap == Gap::Touching);
    joined && cursor.before_last(2).is_some_and(|token| token.is_latin() && !token.is_capital())
}

/// "(1902 – May 3, 1967)": the year of birth before the day of death.
fn lifespan_follows(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
            && (ahead.sense(Class::MonthGregorian).is_some() || ahead.take_digits(|day| day.digits <= 2).is_some())
            && !ahead.take_mark(|mark| mark == Mark::Close)
    })
}

const fn is_word(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Word | TokenKind::Phrase(_))
}

/// "over the summer", "in the spring"; not "in the summer of love".
fn season(cursor: &Cursor<'_>) -> bool {
    use Preposition::*;
    let the = cursor.taken() == 2;
    if cursor.look(leads_to_dated_season) {
        // "jumped a spring and winter 2015 was cold"
        return cursor.word_before() != Some(Article::A);
    }
    the && matches!(cursor.word_before(), Some(To | In | After | Before | By | Since))
        && cursor.following().is_none_or(|token| {
            token.mark().is_some_and(|mark| mark != Mark::Hyphen)
                || is_any(cursor, token, &[Class::Verb, Class::Particle, Class::Article, Class::And])
                || cursor.sense_of(token, Class::Preposition).is_some_and(|sense| !sense.is(Of))
        })
}

/// What stands before hours and minutes in figures makes them a clock time.
fn clock_alone(cursor: &Cursor<'_>) -> bool {
    !chained(cursor) && clock_led(cursor)
}

/// As [`clock_alone`], where the figures may be in a chain: "10:15-18:30".
pub(super) fn clock_led(cursor: &Cursor<'_>) -> bool {
    let Some(before) = cursor.before().filter(|_| !cursor.starts_line()) else { return true };
    match before.mark() {
        Some(mark) => matches!(mark, Mark::Open | Mark::Comma | Mark::Colon | Mark::Dash | Mark::Semicolon),
        None => {
            // "standup 9:45", "ETA 16:40"
            let beside = [Class::Weekday, Class::DeicticDay, Class::Article, Class::Appointment, Class::Opening];
            // "He ran the mile in 4:20" says how long it took.
            let within = cursor.means(before, Preposition::In);
            // "Set an alarm for 6:30"
            let fixed = || {
                cursor.sense_of(before, Class::Preposition).is_some_and(measures)
                    && cursor.before_last(2).is_some_and(|token| is_any(cursor, token, &[Class::Appointment]))
            };
            is_any(cursor, before, &beside)
                || led(cursor) && !cursor.means(before, Preposition::Of) && !within
                || within && fixed()
        }
    }
}
