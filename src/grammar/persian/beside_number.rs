//! What stands beside a number: whether it may be a year, or counts something, or is part of something longer.

use super::amount::stands_within as is_within;
use super::bracket_list::{follows_glossed_year, glosses_count, measures, stands_among_counts};
use super::brackets::{bracketed, encloses, is_marked_circa, opens_circa};
use super::citation::is_cited;
use super::head::follows_ezafe;
use super::life::is_end_of_life;
use super::number_list::{follows_coded, leads_to_scale};
use crate::grammar::engine::entry::heads_entry;
use crate::grammar::prelude::*;
use crate::lexicon::Coded;

/// Years whose size alone sets them apart from other four-digit numbers.
pub(super) const fn is_modern(year: i16) -> bool {
    matches!(year, 1300..=1420 | 1900..=2040)
}

/// A year by its number alone, for its size or for what stands beside it; `yearly` where that is an event of every year.
pub(super) fn is_bare_year(full: i16, yearly: bool, after: &Cursor<'_>) -> bool {
    // «شمارهٔ پرواز ۲۰۱۸»
    // «مادهٔ ۱۳۹۵» with its «ی» apart
    // «ظرفیت پذیرش ۱۳۹۵»: what is counted has its number right after it.
    let coded = |sense: Sense| sense.is(Coded::Any) && !sense.flags.contains(Flags::COUNTED);
    let headed =
        |head: &Token| head.sense(Class::Coded).is_some_and(coded) || follows_ezafe(after) && leads_number(head, false);
    if after.before_last(2).is_some_and(headed) {
        return false;
    }
    if bracketed(after) && (stands_among_counts(after) || glosses_count(after)) || follows_coded(after) {
        return false;
    }
    if leads_to_scale(after) {
        return false;
    }
    // «لیگ ۱۴۰۰ نفره»
    let sized = || after.sense(Class::Counted).is_some_and(|noun| noun.flags.contains(Flags::WEAK));
    is_modern(full) && (stands_alone(after) && !counts_by_ta(after) || yearly && !sized() || is_praised(full, after))
        // «سرگذشت ژیل بلاس (۱۷۱۵)»: counts in brackets are rarely so great and so odd.
        || matches!(full, 1500..=1899) && full % 100 != 0 && bracketed(after)
        // «(ح. ۱۵۶۰)», but «صحیح مسلم (ح ۱۸۲۹)» is a saying.
        || matches!(full, 1000..=2040) && is_marked_circa(after) && opens_circa(after) && encloses(after)
        || matches!(full, 1300..=1420 | 1500..=2040) && is_end_of_life(after)
        || yearly && is_of_history(full) && !counts_next(after)
        || stands_within(after, full)
        || is_of_event(after, full)
        || is_by_default(after, full)
        || is_next_with_place(after, full)
        || is_compared(after, full)
        || follows_glossed_year(after, full)
}

/// «۲۰۱۹ | بهتر از ۲۰۱۸ باشد»: one word stands before the year that it is compared with.
fn is_compared(after: &Cursor<'_>, year: i16) -> bool {
    is_modern(year)
        && after.look(|ahead| {
            ahead.peek().filter(|word| word.is_unknown())?;
            ahead.advance();
            // «آرام\u{200C}تر»
            if ahead.peek().is_some_and(|ending| ending.is_unknown() && ending.gap == Gap::Joined) {
                ahead.advance();
            }
            ahead.take_word(Preposition::From)?;
            let near = |number: Number| number.digits == 4 && number.value.abs_diff(year as u32) <= 20;
            ahead.take_digits(near).map(|_| !counts_next(ahead))
        }) == Some(true)
}

/// «۱۴۰۰ تا فالوور», «۱۴۰۰ تا صندلی», «۱۴۰۰ تا رو بلاک کردم»: «تا» leads to no other time, and nothing leads to the number.
fn counts_by_ta(after: &Cursor<'_>) -> bool {
    let named = [Class::Preposition, Class::Yearly, Class::Event];
    let led = |token: &Token| token.is_unknown() || named.into_iter().any(|class| token.has(class));
    // «۱۴۰۰تا نامه»
    let glued = after.touches();
    let ends = |ahead: &mut Cursor<'_>| {
        ahead.advance();
        let time = [Class::Edge, Class::Event, Class::Yearly, Class::Reference, Class::Demonstrative, Class::Direction];
        let noun = glued || ahead.peek().is_some_and(Token::is_unknown);
        ahead.is_at(Particle::Object)
            || ahead.sense(Class::Counted).is_some()
            || noun && !ahead.may_start() && !time.into_iter().any(|class| ahead.sense(class).is_some())
    };
    after.is_at(Preposition::To) && !after.before().is_some_and(led) && after.look(ends)
}

/// «بازی\u{200C}های آسیایی جاکارتا ۲۰۱۸ سه حریف»: nine of ten such numbers after a word are years, whatever noun follows.
fn is_by_default(after: &Cursor<'_>, year: i16) -> bool {
    let leads = after.before().is_some_and(|token| {
        let taken =
            [Class::Preposition, Class::Verb, Class::And, Class::Particle, Class::Cardinal, Class::Demonstrative];
        let word = matches!(token.kind, TokenKind::Word) && !token.is_latin();
        word && !token.means(Loose::Only)
            && !taken.into_iter().any(|class| token.has(class))
            && !leads_number(token, after.starts_touching())
    });
    let follows = after
        .next_token()
        .is_some_and(|token| matches!(token.kind, TokenKind::Word) && !token.is_latin() && token.gap != Gap::Touching);
    // «گزارش ۲۰۱۱: رشد کند شد»
    let titled = after.next_token().is_some_and(|token| token.mark() == Some(Mark::Colon)) && !figures_follow(after);
    let follows = follows || titled;
    // «المپیک سیدنی ۲۰۰۰ استرالیا»
    let odd = year % 100 != 0 || after.before_last(2).is_some_and(|token| token.has(Class::Yearly));
    matches!(year, 1901..=2035) && odd && leads && follows && !counts_next(after)
}

/// «المپیک\u{200C}های ۲۰۰۴ آتن | و ۲۰۰۸ پکن», «در سال ۱۹۲۸ آمستردام | ، ۱۹۳۲ لس\u{200C}آنجلس»: a year with its place, after others.
fn is_next_with_place(after: &Cursor<'_>, year: i16) -> bool {
    const FAR: usize = 3;
    let place = |token: &Token| token.is_unknown() && !token.is_latin();
    if !matches!(year, 1896..=2035) || !after.following().is_some_and(place) {
        return false;
    }
    let at = |places: usize, is: &dyn Fn(&Token) -> bool| after.before_last(places).is_some_and(is);
    let joint = |token: &Token| token.has(Class::And) || token.mark() == Some(Mark::PersianComma);
    let headed = |token: &Token| {
        let event = after.sense_of(token, Class::Event).or_else(|| after.sense_of(token, Class::Yearly));
        let led = || after.sense_of(token, Class::Preposition).is_some_and(Sense::leads_within);
        event.is_some() || token.means(Unit::Year) || led()
    };
    let (mut places, mut later) = (1, year as u32);
    while at(places, &joint) {
        let number = (places + 1..=places + 1 + FAR).find(|&places| !at(places, &place)).unwrap_or(places);
        let earlier = after.before_last(number).and_then(|token| match token.kind {
            TokenKind::Number(Number { value, digits: 4, .. }) => Some(value),
            _ => None,
        });
        let Some(earlier) = earlier.filter(|&earlier| number > places + 1 && (later - 100..later).contains(&earlier))
        else {
            return false;
        };
        if at(number + 1, &headed) {
            return true;
        }
        (places, later) = (number + 1, earlier);
    }
    false
}

/// Years that books tell of, but for the round hundreds.
pub(super) const fn is_of_history(year: i16) -> bool {
    matches!(year, 1200..=1420 | 1500..=2040) && year % 100 != 0
}

/// «تا پایان سال ۲۵ روز مانده است»: no year of that time is known by two figures; «تا آخر سال ۴۰ روز مانده» says what is left.
pub(super) fn counts_small(numeral: Numeral, after: &Cursor<'_>) -> bool {
    let left = |after: &mut Cursor<'_>| {
        let unit = after.take(Class::Unit).is_some();
        // «مانده», «مانده است»
        unit && [Class::Left, Class::Stay].into_iter().any(|class| after.sense(class).is_some())
    };
    numeral.digits == 2 && ((6..40).contains(&numeral.value) && counts_next(after) || after.look(left))
}

/// «تا پایان سال ۱۴ کارخانه احیا می\u{200C}شود»: before whatever noun.
pub(super) fn counts_noun(numeral: Numeral, after: &Cursor<'_>) -> bool {
    let noun = |token: &Token| token.is_unknown() || token.means(Block::NamesNext);
    numeral.digits == 2 && (6..35).contains(&numeral.value) && after.following().is_some_and(noun)
}

/// «در سال ۵۱۰»; «در سال ۴۵۹ یونانیان»: before a noun a round number may count it.
pub(super) fn tells_early_year(numeral: Numeral, after: &Cursor<'_>) -> bool {
    let led =
        after.before().and_then(Token::word).is_some_and(|preposition: Preposition| preposition != Preposition::At);
    let noun = after.following().is_some_and(|token| matches!(token.kind, TokenKind::Word) && !token.has(Class::Work));
    let bracket = after.peek().is_some_and(|token| token.mark() == Some(Mark::Open));
    // «طاعون سال ۷۴۹ هزاران تن را کشت»
    let happened =
        after.before().is_some_and(|token| token.is_unknown() || token.has(Class::Event) || token.has(Class::Yearly));
    // «در سال ۳۷۸ کشته شد»
    let counted = counts_next(after) && !is_done(after);
    closes(after)
        || led && bracket
        // «او سال ۵۷۱ زاده شد»
        || is_told(after) && numeral.value % 50 != 0 && !counted
        // «سال ۹۰۷ تبریز را گرفت»
        || (led || after.starts_sentence() || happened) && noun && numeral.value % 50 != 0 && !counted
}

/// A unit stands next: the number before it counts that («مهر ۲ روز تعطیل»).
pub(super) fn counts_next(cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.peek().filter(|_| !names_day(cursor) && !tells_clock(cursor)) else { return false };
    let scale = token.sense(Class::Cardinal).is_some_and(|sense| sense.number() >= 100);
    scale
        || token.sense(Class::Unit).is_some()
        || token.sense(Class::UnitAdjective).is_some()
        || cursor.sense_of(token, Class::Counted).is_some_and(|sense| !is_participle(cursor, sense))
        || token.mark() == Some(Mark::Percent)
        || (matches!(token.mark(), Some(Mark::Colon | Mark::Slash | Mark::Thousands)) && figures_follow(cursor))
        || token.means(Block::NamesPrevious)
}

/// «۱۴۰۰ | بسته شد» counts no packs.
fn is_participle(cursor: &Cursor<'_>, counted: Sense) -> bool {
    let verb = |token: &Token| token.has(Class::Verb);
    counted.flags.contains(Flags::LATENT) && cursor.look(|after| after.advance_and_peek().is_some_and(verb))
}

/// «لیگ ۲۰۱۹ | روز دوشنبه»: the day of a weekday is not counted.
pub(super) fn names_day(cursor: &Cursor<'_>) -> bool {
    cursor.is_at(Unit::Day)
        && cursor.look(|ahead| {
            let plural = ahead.take(Class::Unit).is_some_and(|day| day.flags.contains(Flags::PLURAL));
            !plural && ahead.sense(Class::Weekday).is_some_and(|day| !day.flags.contains(Flags::PLURAL))
        })
}

/// «جام جهانی ۲۰۱۸ | ساعت ۱۸:۳۰»: the hours are no count.
fn tells_clock(cursor: &Cursor<'_>) -> bool {
    let figures = |clock: &mut Cursor<'_>| {
        clock.take_digits(|number| number.digits <= 2).is_some()
            && clock.touches()
            && clock.take_mark(|mark| mark == Mark::Colon)
    };
    cursor.sense(Class::Clock).is_some() && cursor.look(|clock| clock.take(Class::Clock).is_some() && figures(clock))
}

/// «۹۴:۲۰», «۹۴/۲», «۱۹۴٬۰۳۰»
pub(super) fn figures_follow(cursor: &Cursor<'_>) -> bool {
    cursor.touches()
        && cursor.look(|beyond| {
            beyond.advance();
            beyond.touches() && beyond.digits().is_some()
        })
}

/// «لیگ | ۱۳۹۲», «لیگ برتر | ۱۳۹۲»
pub(super) fn yearly_before<'a>(after: &Cursor<'a>) -> Option<&'a Token> {
    let before = after.before()?;
    let head = if after.means(before, Loose::Premier) { after.before_last(2)? } else { before };
    head.has(Class::Yearly).then_some(head)
}

/// «جام جهانی ۲۰۱۴»: the era of what comes by the year.
pub(super) fn yearly(after: &Cursor<'_>) -> Option<Era> {
    let counted = matches!(
        after.peek().map(|token| token.kind),
        Some(TokenKind::Number(_) | TokenKind::Mark(Mark::Percent | Mark::Colon | Mark::Slash))
    );
    let sense = yearly_before(after)?.sense(Class::Yearly)?;
    (!counted).then(|| sense.value())
}

/// «انقلاب ۱۹۱۷»
fn is_of_event(after: &Cursor<'_>, year: i16) -> bool {
    let event = |token: Option<&Token>| token.is_some_and(|token| after.sense_of(token, Class::Event).is_some());
    // «پیمان پاریس ۱۸۵۷»
    let place = after.before().is_some_and(|token| token.is_unknown() && !token.is_latin());
    let named = event(after.before()) || place && year >= 1500 && event(after.before_last(2));
    named && is_of_history(year) && !counts_next(after)
}

/// The last token is a letter that stands against the figures before it.
pub(super) fn ends_in_letter(cursor: &Cursor<'_>) -> bool {
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
        _ if sense.flags.contains(Flags::COUNTS) => return false,
        Preposition::In => 100,
        Preposition::From | Preposition::To | Preposition::After | Preposition::Before => 10,
        _ => return false,
    };
    let sized = matches!(year, 1200..=1420 | 1451..=2040);
    let noun = after.following().is_some_and(|token| match token.kind {
        TokenKind::Word | TokenKind::Phrase(_) => true,
        TokenKind::Mark(mark) => mark == Mark::Open,
        TokenKind::Number(_) => false,
    });
    // «در ۱۲۹۳ درگذشت», but «در ۱۲۷۹ بر چین»: so early a number may be of any calendar.
    let told = year >= 1300 || is_told(after) || is_done(after) || is_of_life(after);
    // «در ۱۹۱۷ کشته شد»
    let happens = round == 100 && is_done(after);
    // «در ۱۳۰۰ کشته شد»
    let odd = year % round != 0
        || year % 100 != 0 && !sense.is(Preposition::From) && opens_amount(after)
        || round == 100 && matches!(year, 1300 | 1400) && (is_told(after) || is_done(after));
    sized && told && odd && (noun || closes(after)) && (happens || !counts_next(after) || round == 10 && is_game(after))
}

/// «تا ۱۸۶۰ | تنها ۳۲۴ نفر», «تا ۱۳۲۰ | بیش از ۴۰ مدرسه»: what is counted has another number.
fn opens_amount(after: &Cursor<'_>) -> bool {
    after.is_at(Loose::Only) || after.sense(Class::Modifier).is_some()
}

/// «کشته شد», «زخمی و مرخص شد»: what may be counted is done or was the case.
pub(super) fn is_done(after: &Cursor<'_>) -> bool {
    let measured = |token: &Token| token.means(Block::NamesPrevious);
    let counted = after.peek().is_some_and(|token| after.sense_of(token, Class::Counted).is_some() && !measured(token));
    counted && after.look(|after| after.advance_and_peek().is_some_and(|token| token.has(Class::Verb)))
}

/// «از ۲۰۰۳ | فوتبال می\u{200C}بیند»: what names the number before it elsewhere, and no measure.
fn is_game(after: &Cursor<'_>) -> bool {
    let game = |sense: Sense| sense.is(Block::NamesPrevious) && !sense.flags.contains(Flags::COUNTED);
    after.sense(Class::Block).is_some_and(game) && after.sense(Class::Counted).is_none()
}

/// «در ۱۲۵۴ | در تهران زاده شد»
fn is_of_life(after: &Cursor<'_>) -> bool {
    after.is_at(Preposition::In) && is_within(after, Class::Yearly, 4)
}

/// «در ۸ ژوئن ۶۳۲ | درگذشت»
pub(super) fn is_of_death(after: &Cursor<'_>) -> bool {
    after.following().is_some_and(|token| token.has(Class::Yearly))
}

/// A verb follows, or a word and its verb: «ساخته شد»; or «که».
pub(super) fn is_told(after: &Cursor<'_>) -> bool {
    let happening = |token: &Token| token.has(Class::Happening) || token.has(Class::Event);
    let verb = |token: &Token| token.has(Class::Verb) || token.has(Class::Yearly);
    let next = after.following();
    let second = after.look(|after| after.advance_and_peek().is_some_and(verb));
    after.is_at(Particle::Plain)
        || next.is_some_and(|token| verb(token) || second && (token.is_unknown() || happening(token)))
}

/// True where nothing beside a four-digit number makes it a count, a code or a part of something longer.
pub(super) fn stands_alone(after: &Cursor<'_>) -> bool {
    after.before().is_none_or(|token| !leads_number(token, after.starts_touching()))
        && (closes(after) || is_cited(after) || heads_entry(after))
        && !is_sent(after)
        && !is_cell(after)
        && !is_code(after)
}

/// «کد تأیید: ۱۳۹۵», «شماره پیگیری: ۱۴۰۱», «قیمت: ۱۴۰۰», «امتیاز: ۱۴۰۰»
fn is_code(after: &Cursor<'_>) -> bool {
    let coded = |token: &Token| {
        let numbered = token.sense(Class::Block).is_some_and(|sense| sense.flags.contains(Flags::NUMBERED));
        numbered || token.means(Coded::Any) || measures(token)
    };
    // «گل سال: ۱۳۹۵»
    let dated = |token: &Token| token.means(Unit::Year) || token.has(Class::Dated);
    after.before().and_then(Token::mark) == Some(Mark::Colon)
        && !after.before_last(2).is_some_and(dated)
        && (2..=4).map_while(|places| after.before_last(places).filter(|token| token.mark().is_none())).any(coded)
}

/// «| ۱۳۹۸ | ۱۲۰۰ |»: a number alone in the cell of a table may count anything.
fn is_cell(after: &Cursor<'_>) -> bool {
    after.before().is_some_and(Token::is_sign) && after.next_token().is_some_and(Token::is_sign)
}

/// «ارسال ۵ به ۱۴۰۱»: a message goes to that number.
fn is_sent(after: &Cursor<'_>) -> bool {
    let figures = |token: &Token| matches!(token.kind, TokenKind::Number(number) if number.digits < 4);
    after.word_before() == Some(Preposition::At) && after.before_last(2).is_some_and(figures)
}

const UNLIKE: Flags = Flags::PLURAL.union(Flags::INDEFINITE);

/// «۱۴۰۳ | سال خوبی باشد», «۲۰۲۰ | یک سال فراموش\u{200C}نشدنی بود»: the number names the year that is praised.
pub(super) fn is_praised(year: i16, after: &Cursor<'_>) -> bool {
    matches!(year, 1380..=1420 | 1990..=2040)
        && after.look(|after| {
            let one = after.take_if(Class::Cardinal, |sense| sense.number() == 1).is_some();
            let headed =
                after.take_if(Class::Unit, |sense| sense.is(Unit::Year) && !sense.flags.intersects(UNLIKE)).is_some();
            let praise = after.peek().is_some_and(Token::is_unknown) && (one || year % 10 != 0);
            after.advance();
            while one && after.peek().is_some_and(|token| token.is_unknown() && token.gap == Gap::Joined) {
                after.advance();
            }
            headed && praise && after.peek().is_some_and(|token| token.has(Class::Copula))
        })
}

/// The token before a number makes it a count, a code or a part of something longer.
pub(super) fn leads_number(token: &Token, touching: bool) -> bool {
    match token.kind {
        _ if token.is_unknown() => touching,
        TokenKind::Number(_) => true,
        TokenKind::Mark(mark) => match mark {
            Mark::Slash | Mark::Hyphen | Mark::Plus | Mark::Hash | Mark::Currency | Mark::Decimal => true,
            Mark::Thousands | Mark::At | Mark::Underscore | Mark::Apostrophe => true,
            Mark::Quote | Mark::Dot | Mark::Colon | Mark::Comma | Mark::Dash => touching,
            // «۳*۱۴۰۲», but «* ۱۳۵۷» and an emoji head a line.
            Mark::Symbol => touching && token.is_sign(),
            _ => false,
        },
        TokenKind::Word | TokenKind::Phrase(_) => {
            let named = |sense: Sense| sense.is(Block::NamesNext) && !sense.flags.contains(Flags::BARE);
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

/// Words that no number counts.
const CLOSING: [Class; 7] = [
    Class::Preposition,
    Class::And,
    Class::Verb,
    Class::Particle,
    Class::Demonstrative,
    Class::DeicticDay,
    Class::Happening,
];

fn is_long(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Number(number) if number.digits > 3)
}

fn ends_number(token: &Token, after: &Cursor<'_>) -> bool {
    let touching = token.gap == Gap::Touching;
    match token.kind {
        _ if token.gap == Gap::Paragraph => true,
        TokenKind::Mark(mark) => match mark {
            Mark::Dot | Mark::Comma | Mark::PersianComma => !figures_follow(after),
            // «۱۴۰۰ * ۱۵۰۰»
            Mark::Symbol => !after.look(|after| after.advance_and_peek().is_some_and(is_long)),
            Mark::Close | Mark::Quote | Mark::Question | Mark::Exclamation | Mark::Semicolon | Mark::Ellipsis => true,
            // «۱۳۹۰–تاکنون»
            Mark::Dash | Mark::Hyphen if after.look(|after| lasts(after.advance_and_peek())) => true,
            Mark::Colon | Mark::Dash => !touching,
            _ => false,
        },
        TokenKind::Word => {
            CLOSING.into_iter().any(|class| token.has(class))
                || token.sense(Class::Reference).is_some_and(|sense| sense.flags.contains(Flags::SPAN))
        }
        TokenKind::Number(_) | TokenKind::Phrase(_) => false,
    }
}

/// «تاکنون», «اکنون»
fn lasts(token: Option<&Token>) -> bool {
    token.is_some_and(|token| token.sense(Class::Reference).is_some_and(|sense| sense.is(Direction::Present)))
}
