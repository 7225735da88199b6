//! Words beside an expression that make it a name, a count or a score.

use super::beside_number::yearly_before;
use super::head::follows_ezafe;
use crate::grammar::engine::file_name::is_in_file_name;
use crate::grammar::engine::tag::{goes_on_in_tag, is_led_in_tag};
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

/// What the words beside an expression make of it, or else its licence.
pub(super) fn verdict(said: &Said, cursor: &Cursor<'_>) -> Verdict {
    let expression = &said.expression;
    let plain = !is_monday(expression) && has_plain_neighbours(cursor);
    #[cfg(test)]
    assert!(!plain || by_neighbours(expression, cursor).is_none(), "plain neighbours at {:?}", cursor.first());
    let refused = if plain { None } else { by_neighbours(expression, cursor) };
    refused.unwrap_or_else(|| if said.licence.is_met(cursor) { Verdict::Allowed } else { Verdict::Refused })
}

/// «میدان ۹ دی», «امام جمعه», «هفتهٔ نهم لیگ», «#آبان», «رمضان\u{200C}زاده»
fn by_neighbours(expression: &Expression, cursor: &Cursor<'_>) -> Option<Verdict> {
    let after = cursor.peek();
    let blank = cursor.before().is_some_and(|token| token.mark() == Some(Mark::At)) && !cursor.starts_touching();
    let part_of_tag = !blank && is_led_in_tag(cursor) && !is_whole_tag(expression, cursor) || goes_on_in_tag(cursor);
    let part_of_tag = part_of_tag && !is_in_file_name(expression, cursor);
    let surname = cursor.next_token().is_some_and(is_surname_ending) || cursor.joins_before();
    let named = named_before(expression, cursor) || is_title(expression, cursor) || is_dushanbe(expression, cursor);
    let named = named || is_written_as_name(expression, cursor);
    if part_of_tag || surname || named {
        return Some(Verdict::Name);
    }
    let headed = cursor.first().is_some_and(|token| !matches!(token.kind, TokenKind::Number(_)));
    // «فصل ۲۰۱۷-۲۰۱۸ لیگ», «از ۲۰۰۳ فوتبال می\u{200C}بیند»
    let of_yearly = cursor.word_before() == Some(Preposition::From)
        || cursor.before().is_some_and(|token| token.means(Unit::Season))
        || yearly_before(cursor).is_some();
    // «چند هفته دیگر لیگ آغاز می\u{200C}شود», «دقایقی پیش بازی تمام شد»; but «آیندهٔ فوتبال»
    let told = |first: &Token| first.has(Class::VagueNumber) || first.has(Class::Unit);
    let away = matches!(expression.anchor, Anchor::Vague(_)) && cursor.first().is_some_and(told);
    let counted = !away
        && after.is_some_and(|token| counts(expression, headed, of_yearly, token))
        && !is_done(expression, cursor)
        || is_other_week(expression, cursor);
    counted.then_some(Verdict::Refused)
}

/// True where neither neighbour can make a name, a count or a score of an expression, as most cannot.
fn has_plain_neighbours(cursor: &Cursor<'_>) -> bool {
    static BEFORE: TokenTable = TokenTable::new(
        &TokenSet::MARKS
            .or(TokenSet::NUMERAL)
            .or(TokenSet::words(Words::of(Class::Unit).only(&[Unit::Season as i32])))
            // «مدرسه ی | ۱۷ شهریور»
            .or(TokenSet::words(Words::of(Class::Loose).only(&[Loose::Ezafe as i32])))
            .or(TokenSet::classes(&[
                Class::And,
                Class::Block,
                Class::Demonstrative,
                Class::Every,
                Class::Hint,
                Class::Work,
                Class::Yearly,
            ])),
    );
    static AFTER: TokenTable = TokenTable::new(&TokenSet::MARKS.or(TokenSet::classes(&[Class::Block])));
    let joined = |token: &Token| token.gap == Gap::Joined;
    !cursor.before().is_some_and(|token| BEFORE.has(token))
        && !cursor.restart().first().is_some_and(|token| AFTER.has(token) || joined(token))
        && !cursor.first().is_some_and(|token| token.is_capital() || joined(token))
}

/// «حدود», «بیش از» before an expression are outside of it and become its modifier.
pub(super) fn modifier_before(cursor: &Cursor<'_>) -> Option<Modifier> {
    let before = cursor.before()?;
    if before.mark() == Some(Mark::Dot) {
        // «ح. | ۴۵۰ ق»
        return cursor.before_last(2).filter(|token| token.is_letter_long()).and_then(Token::word);
    }
    // «دست کم | تاکنون», «حداقل | ماهی هزار دلار»: what is no amount has no limit.
    const WHOLE: [Class; 4] = [Class::Reference, Class::DeicticDay, Class::DeicticNight, Class::Frequency];
    let whole = || WHOLE.into_iter().any(|class| cursor.sense(class).is_some());
    before.word().filter(|limit| !matches!(limit, Modifier::EqualOrMore | Modifier::EqualOrLess) || !whole())
}

/// A name's first word stands before it, or before the number that it has: «لشکر ۳۱ عاشورا».
fn named_before(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    let ezafe = usize::from(follows_ezafe(cursor));
    let head = |places| cursor.before_last(places + ezafe);
    let year = match expression.anchor {
        _ if expression.repeat.is_some() => return false,
        Anchor::Date(date) if expression.time.is_none() && is_street(date) && leads_to_place(cursor) => return true,
        // «سورهٔ ۱۲:۱۰» is a verse; «ورزشگاه ساعت ۱۰» is a time.
        Anchor::Unsaid => return head(1).is_some_and(numbers),
        // «مدرسه شنبه تعطیل است», but «شهر دوشنبه», «سورهٔ جمعه»
        Anchor::Weekday { scope: Scope::Bare, .. } => {
            // «ساکنان این شهر دوشنبه …», «شهر روز دوشنبه …»
            let town = |token: &Token| token.has(Class::Counted);
            let whole = head(2).is_some_and(|token| token.means(Demonstrative::This))
                || cursor.first().is_some_and(|token| token.means(Unit::Day));
            let named = head(1).filter(|token| names_weekday(token) && !(whole && town(token)));
            return named.is_some() && is_bare_name(expression);
        }
        // «شمارهٔ سه\u{200C}شنبه ۴ آبان»
        Anchor::Date(CalendarDate { weekday: Some(_), .. }) => return false,
        // «مسکن شهریورماه» is no «مسکن مهر».
        Anchor::Date(CalendarDate { day: None, .. }) if ends_in_month(cursor) || is_of_this(cursor) => return false,
        Anchor::Date(CalendarDate { year, .. }) | Anchor::Season { year, .. } | Anchor::Occasion { year, .. } => year,
        Anchor::Days { .. } | Anchor::Era { .. } | Anchor::SchoolYear { .. } => Year::Unsaid,
        Anchor::Weekend { .. } | Anchor::WeekendOf { .. } | Anchor::WeekOf { .. } => Year::Unsaid,
        // «روزنامهٔ صبح امروز», «آقای فردا»; but «این روزنامه امروز نوشت»
        Anchor::Relative { unit: Unit::Day, .. } => {
            let told = head(2).is_some_and(|token| token.has(Class::Demonstrative));
            // «مجلهٔ فیلم امروز»
            let work = |token: &Token| token.has(Class::Work);
            let titled = head(1).is_some_and(work) && head(2).is_some_and(names_day);
            // «روزنامه ی دیروز نوشت»
            return !told && ezafe == 0 && (titled || head(1).is_some_and(names_day));
        }
        // «کتاب صد سال تنهایی را»
        Anchor::Duration { hang: Hang::Free, amount } => return is_title_of_length(&amount, cursor),
        Anchor::Weekday { .. } | Anchor::Duration { .. } | Anchor::Vague(_) => return false,
        Anchor::Relative { .. } | Anchor::Years { .. } | Anchor::Through { .. } => return false,
        Anchor::Anaphor { .. } | Anchor::Any(_) | Anchor::Run { .. } => return false,
    };
    if !matches!(year, Year::Unsaid) || expression.time.is_some() {
        return false;
    }
    let number = head(1).is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    let named = |token: Option<&Token>| token.is_some_and(|token| blocks(token, Block::NamesNext, expression));
    // «پرینتر ۳ دی»
    let solid = || is_third_of_dey(expression) && head(1).is_some_and(|token| token.means(Block::Solid));
    if is_day_of_place(expression, cursor) {
        return false;
    }
    named(head(1)) || (number && named(head(2))) || follows_name(cursor) || solid()
}

/// «مدرسه | روز عاشورا | تعطیل است», «بانک | روزهای تاسوعا | و عاشورا بسته است», «رستوران | شب یلدا | باز است»: what is so on the
/// day; «خیابان روز دانشجو» is a name, and «فیلم شب یلدا» a film.
fn is_day_of_place(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    const PREDICATES: [Class; 2] = [Class::Verb, Class::Copula];
    const YALDA: &str = "یلدای";
    let Anchor::Occasion { id, .. } = expression.anchor else { return false };
    // «شب یلدا»; «یلدا» alone is a name.
    let eve = |first: &Token| id == NamedDay::Yalda && first.end - first.start > YALDA.len();
    let day = cursor.first().is_some_and(|first| first.means(Unit::Day) || eve(first));
    let work = cursor.before().is_none_or(|head| head.has(Class::Work));
    let listed = |after: &mut Cursor<'_>| after.take(Class::And).is_some() && after.take(Class::Occasion).is_some();
    let told = |after: &mut Cursor<'_>| {
        let predicate = |token: &Token| PREDICATES.into_iter().any(|class| token.has(class));
        let plain = after.peek().is_some_and(|token| token.mark().is_none() && !token.means(Particle::Object));
        // «بسته است» is one token.
        let whole = after.peek().is_some_and(predicate);
        whole || plain && after.advance_and_peek().is_some_and(predicate)
    };
    day && !work
        && cursor.look(|after| {
            after.takes(|after| listed(after).then_some(()));
            told(after)
        })
}

/// «۳ دی», which is "3D" too.
const fn is_third_of_dey(expression: &Expression) -> bool {
    matches!(
        expression.anchor,
        Anchor::Date(CalendarDate { calendar: Calendar::Jalali, month: Some(10), day: Some(3), .. })
    )
}

/// The days that streets are named by, as month and day.
const STREETS: [(u8, u8); 9] = [(1, 12), (3, 15), (4, 7), (4, 30), (6, 8), (6, 17), (8, 13), (9, 16), (10, 9)];

fn is_street(date: CalendarDate) -> bool {
    let named = date.month.zip(date.day).is_some_and(|day| STREETS.contains(&day));
    named && date.calendar == Calendar::Jalali && date.weekday.is_none() && matches!(date.year, Year::Unsaid)
}

/// «میدان ۷ تیر | ساعت ۵», «ورزشگاه ۲۲ بهمن | جمعه»: the day is the name of a place, and what follows is of another one.
pub(super) fn is_of_place(draft: &Draft, cursor: &Cursor<'_>) -> bool {
    const FEASTS: [(u8, u8); 2] = [(3, 3), (11, 22)];
    let (Some(month), Some(day), None) = (draft.month, draft.day, draft.weekday) else { return false };
    let named = month.calendar == Calendar::Jalali && {
        let day = (month.number, day);
        STREETS.contains(&day) || FEASTS.contains(&day)
    };
    let heads = |sense: Sense| sense.is(Block::NamesNext) && !sense.flags.contains(Flags::BARE);
    named && !draft.has_year() && cursor.before().and_then(|token| token.sense(Class::Block)).is_some_and(heads)
}

/// «می\u{200C}رویم | سی تیر», «توی | ۳۰ تیر»: where one goes or is.
fn leads_to_place(cursor: &Cursor<'_>) -> bool {
    cursor.before().is_some_and(|token| token.means(Hint::Going))
}

/// «کتاب | صد سال | تنهایی را», «رمان صد سال تنهایی مارکز را», «دو قرن سکوت نوشتهٔ زرین\u{200C}کوب»; «فیلم دو ساعت طول
/// می\u{200C}کشد», «کتاب دو ماه دیگر»
fn is_title_of_length(amount: &Amount, cursor: &Cursor<'_>) -> bool {
    let work = |token: &Token| token.has(Class::Work) && token.means(Block::NamesNext);
    let worded = cursor.first().is_some_and(|token| !matches!(token.kind, TokenKind::Number(_)));
    let object = |token: &Token| token.means(Particle::Object);
    let verb = |token: &Token| token.has(Class::Verb);
    let long = amount.in_smallest().is_some_and(|(_, unit)| unit >= Unit::Year);
    worded
        && cursor.peek().is_some_and(Token::is_unknown)
        && cursor.look(|after| {
            let (second, third) = (after.advance_and_peek(), after.advance_and_peek());
            let titled = cursor.before().is_some_and(work);
            let owned = || long && second.is_some_and(Token::is_unknown) && third.is_some_and(object);
            let written = || long && second.is_some_and(|token| token.has(Class::Work)) && !third.is_some_and(verb);
            titled && (second.is_some_and(object) || owned()) || written()
        })
}

/// «خیابان\u{200C}های ۱۶ آذر و ۱۲ فروردین»: the plural head names the second one too.
fn follows_name(cursor: &Cursor<'_>) -> bool {
    let joined = cursor.before().is_some_and(|token| token.has(Class::And) || token.mark() == Some(Mark::PersianComma));
    let plural = |token: &Token| {
        token.sense(Class::Block).is_some_and(|sense| sense.is(Block::NamesNext) && sense.flags.contains(Flags::PLURAL))
    };
    joined && [3, 4].into_iter().any(|places| cursor.before_last(places).is_some_and(plural))
}

/// «این طرح | شهریور اجرا شد»: the name before it is whole.
fn is_of_this(cursor: &Cursor<'_>) -> bool {
    cursor.before_last(2).is_some_and(|token| token.means(Demonstrative::This))
}

/// «شهریورماه», «شهریور ماه»
fn ends_in_month(cursor: &Cursor<'_>) -> bool {
    cursor.last().is_some_and(|token| {
        token.means(Unit::Month)
            || token.sense(Class::MonthJalali).is_some_and(|sense| sense.flags.contains(Flags::MAH))
    })
}

/// «همین هفته دولت سقوط کرد», «دو هفته دولت نداشتیم»: the week is not that of the government.
fn is_other_week(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    const WEEK: core::ops::RangeInclusive<u8> = 6..=7;
    let Anchor::Occasion { id, .. } = expression.anchor else { return false };
    let told = TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Demonstrative, Class::Every]));
    WEEK.contains(&id.rule().length) && cursor.before().is_some_and(|token| told.contains(token, cursor.language()))
}

fn names_weekday(token: &Token) -> bool {
    token.sense(Class::Block).is_some_and(|sense| sense.is(Block::NamesNext) && sense.flags.contains(Flags::WEEKDAYS))
}

/// «روزنامه», «آقای»; «شهر» names weekdays alone, «روزنامه\u{200C}های» nothing.
fn names_day(token: &Token) -> bool {
    let others = Flags::BARE.union(Flags::NUMBERED).union(Flags::PLURAL);
    names_weekday(token) && token.sense(Class::Block).is_some_and(|sense| !sense.flags.intersects(others))
}

/// «آیه», «ماده», «شماره»: its number follows.
fn numbers(token: &Token) -> bool {
    token.sense(Class::Block).is_some_and(|sense| sense.flags.contains(Flags::NUMBERED))
}

/// A row of the tables says that the token makes that of its neighbour; a latent row only of a bare name.
fn blocks(token: &Token, block: Block, expression: &Expression) -> bool {
    token.senses.as_slice().iter().any(|sense| {
        let so = sense.class == Class::Block && sense.is(block);
        so && (!sense.flags.contains(Flags::BARE) || is_bare_name(expression))
    })
}

/// A month, season, weekday or occasion and nothing more.
fn is_bare_name(expression: &Expression) -> bool {
    let whole = expression.slice.is_none() && expression.modifier.is_none();
    let bare = whole && expression.time.is_none() && expression.shift.is_none();
    bare && match expression.anchor {
        Anchor::Date(date) => date.day.is_none() && matches!(date.year, Year::Unsaid),
        Anchor::Season { year, scope, .. } => matches!((year, scope), (Year::Unsaid, Scope::Bare)),
        Anchor::Occasion { year, .. } => matches!(year, Year::Unsaid),
        Anchor::Weekday { scope, .. } => matches!(scope, Scope::Bare),
        _ => false,
    }
}

/// «زمستان» that begins a quotation is a book, and so is what begins one after «کتاب», «فیلم»; «کرج امروز» after «روزنامه» is
/// a title too. In «ملوان» چهارشنبه the mark closes another quotation: a blank follows it.
fn is_title(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    let quote = |token: &Token| token.mark() == Some(Mark::Quote);
    let opened = cursor.before().is_some_and(quote);
    let closed = cursor.next_token().is_some_and(quote);
    let after = |places, head: fn(&Token) -> bool| cursor.before_last(places).is_some_and(head);
    if closed && matches!(expression.anchor, Anchor::Relative { unit: Unit::Day, .. }) {
        let named = |token: &Token| token.has(Class::Work) || token.means(Block::NamesNext);
        return opened && after(2, named) || after(2, |token| token.mark() == Some(Mark::Quote)) && after(3, named);
    }
    let begins = closed || cursor.starts_touching() && cursor.taken() == 1 && !(opened && is_speech(cursor));
    opened && (begins && is_bare_name(expression) || after(2, |token| token.has(Class::Work)))
}

/// «دوشنبه تصمیم می\u{200C}گیریم»: what is quoted has a verb; «زمستان است» is a book.
fn is_speech(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 12;
    cursor.look(|cursor| {
        (0..FAR)
            .map_while(|_| {
                let token = cursor.following().filter(|token| token.mark() != Some(Mark::Quote))?;
                cursor.advance();
                Some(token)
            })
            .any(|token| token.has(Class::Verb) && !token.has(Class::Copula))
    })
}

/// «در دوشنبه» is the capital of Tajikistan; the weekday has «روز», or no «در»: «برای دوشنبه».
fn is_dushanbe(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    if !is_monday(expression) || expression.time.is_some() || cursor.taken() > 1 {
        return false;
    }
    let capital = |cursor: &mut Cursor<'_>| {
        cursor.take_mark(|mark| mark == Mark::PersianComma);
        cursor.peek().is_some_and(|token| token.sense(Class::Capital).is_some())
    };
    let city =
        cursor.before().and_then(|token| cursor.sense_of(token, Class::Preposition)).is_some_and(Sense::leads_within);
    city || cursor.look(capital)
}

const fn is_monday(expression: &Expression) -> bool {
    matches!(expression.anchor, Anchor::Weekday { weekday: Weekday::Monday, scope: Scope::Bare })
}

/// "Haft-e Tir", "Panzdah-e Khordad": a number word and a month with capitals are a place; "haft-e tir" is a day.
fn is_written_as_name(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    let bare =
        matches!(expression.anchor, Anchor::Date(CalendarDate { day: Some(_), year: Year::Unsaid, weekday: None, .. }));
    let number = cursor.first().is_some_and(|token| token.is_capital() && token.has(Class::Cardinal));
    bare && number && cursor.last().is_some_and(Token::is_capital)
}

/// «سال نوری», «۱۳۹۵ نفر», «عصر ایران», «هفتهٔ نهم لیگ»
fn counts(expression: &Expression, headed: bool, of_yearly: bool, token: &Token) -> bool {
    let whole = expression.slice.is_none();
    match expression.anchor {
        Anchor::Duration { .. } => blocks(token, Block::Measures, expression),
        // «سال ۱۹۶۴ مسابقات»
        Anchor::Date(CalendarDate { month: None, .. }) | Anchor::Years { .. } | Anchor::Era { .. }
            if headed && whole =>
        {
            false
        }
        Anchor::Relative { .. } | Anchor::Weekday { .. } if whole => false,
        Anchor::Unsaid if matches!(expression.time, Some(Time::Clock { .. })) => false,
        Anchor::Occasion { .. } => false,
        Anchor::Date(date) if date.month.is_some() && whole => {
            is_bare_name(expression) && blocks(token, Block::NamesPrevious, expression)
        }
        // «بهار ۱۳۷۶ لیگ را برد», «در یورو ۲۰۲۰ بازی کردم»; but «بودجهٔ ۱۴۰۰ میلیارد تومان»
        Anchor::Season { year: Year::Full(_) | Year::Short(_), .. } if whole => is_measure(token),
        Anchor::Date(_) | Anchor::Years { .. } if of_yearly && whole => is_measure(token),
        _ => expression.kind() != Kind::Set && blocks(token, Block::NamesPrevious, expression),
    }
}

/// «پاییز | گل می\u{200C}دهد»: the noun after a season is the verb's.
fn is_done(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    let done = |token: &Token| token.means(Hint::Continuous) || token.has(Class::Verb) && !token.has(Class::Copula);
    matches!(expression.anchor, Anchor::Season { year: Year::Unsaid, .. })
        && cursor.look(|after| after.advance_and_peek().is_some_and(done))
}

/// «نفر», «تومان»
fn is_measure(token: &Token) -> bool {
    token
        .sense(Class::Block)
        .is_some_and(|sense| sense.is(Block::NamesPrevious) && sense.flags.contains(Flags::COUNTED))
}

/// An unknown word that ZWNJ joins to a name: «جمعه\u{200C}پور», «شب\u{200C}بو»; «امروز\u{200C}ست» and «جمعه\u{200C}س» have an enclitic.
fn is_surname_ending(token: &Token) -> bool {
    let name = token.is_unknown() && !token.is_letter_long() || token.sense(Class::Yearly).is_some();
    token.gap == Gap::Joined && name
}

/// «#۳_مرداد_۱۴۰۲», «#بهمن۵۷»: a month with its year is a date in a hashtag too.
fn is_whole_tag(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    let hash = cursor.before().is_some_and(|token| token.mark() == Some(Mark::Hash));
    let dated = |date: CalendarDate| date.month.is_some() && matches!(date.year, Year::Full(_) | Year::Short(_));
    let file = cursor.first().is_some_and(|token| token.gap == Gap::Touching)
        && matches!(cursor.before().and_then(Token::mark), Some(Mark::Underscore));
    (hash || file) && matches!(expression.anchor, Anchor::Date(date) if dated(date))
}
