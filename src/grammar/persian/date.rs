//! A date, a time, or both together.

use super::absolute::take_month_day;
use super::amount::take_length;
use super::beside_number::closes;
use super::clock::{is_label, take_clock};
use super::customs;
use super::day_part::is_of_today;
use super::head::take_head;
use super::month_name::take_year_of;
use super::number::{MONTHS, QUANTITY};
use super::numeric_date::take_numeric_date;
use super::relative::take_deictic;
use super::weekday::{take_weekday, take_weekday_name};
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

/// Elements of a date and of a time, in any order that they allow.
pub(super) const DATE: Rule =
    Rule::draft(&[Named(RuleName::ClockOnDay, "ساعت ۸ صبح فردا"), Named(RuleName::DayPartOnDay, "شب جمعه")], read_date);

fn read_date(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut draft = Draft::new();
    cursor.fill(&mut draft);
    // «آذر برگزار خواهد شد»
    // «صفر بر صفر تمام شد» is a score.
    let lunar = draft.month.is_some_and(|month| month.calendar == Calendar::Hijri);
    // «کمتر از میزان اعلام شده است»
    let sign = draft.month.is_some_and(|month| month.zodiacal);
    draft.licensed |= !lunar && happens(sign, cursor);
    // «رسیدن بهار», «بهار فصل کشت است», «در بهار به شمال رفتیم»; «در بهار عربی» is none.
    let in_season = cursor.word_before() == Some(Preposition::In)
        && (closes(cursor) || is_told(cursor) || draft.season_latent && is_told_later(cursor))
        || cursor.is_at(Unit::Season);
    draft.licensed |=
        draft.season_latent && (in_season || cursor.before().is_some_and(|token| token.has(Class::Usher)));
    // «سحر» in a cell of a table
    let of_day = |cursor: &Cursor<'_>| cursor.is_paragraph() || is_of_day(cursor) || is_of_today(cursor);
    if let Some(part) = draft.part.as_mut().filter(|part| part.latent && of_day(cursor)) {
        part.latent = false;
    }
    let weak = draft.is_weak() && !follows_preposition(cursor) && !is_told_in_finglish(&draft, cursor);
    if cursor.is_fresh() || weak && !is_planned(&draft, cursor) {
        return None;
    }
    customs::finish(&draft)
}

/// «برگزار», «آغاز شد», «واریز خواهد شد»; «آذر شروع کرد به خندیدن»
fn happens(sign: bool, cursor: &Cursor<'_>) -> bool {
    cursor.sense(Class::Happening).is_some_and(|sense| {
        let becomes = |token: &Token| token.means(Hint::Becoming);
        !sense.flags.contains(Flags::LATENT)
            || !sign && cursor.look(|after| after.advance_and_peek().is_some_and(becomes))
    })
}

/// «در بهار | شکوفه زدند»; «در بهار عربی نبودند»
fn is_told(cursor: &Cursor<'_>) -> bool {
    let verb = |token: &Token| token.has(Class::Verb) && !token.has(Class::Copula);
    let told = |token: &Token| verb(token) || token.means(Hint::Continuous);
    // «گل\u{200C}ها»
    let subject = |token: &Token| token.is_unknown() || token.means(Block::NamesPrevious);
    cursor.peek().is_some_and(subject)
        && cursor.look(|after| {
            let next = after.advance_and_peek();
            // «در بهار | چشمه\u{200C}ها می\u{200C}جوشند»
            let plural = next.is_some_and(|token| token.has(Class::Enclitic));
            next.is_some_and(told) || plural && after.advance_and_peek().is_some_and(told)
        })
}

/// «در بهار | سیل پل را برد», «در بهار | خانه را فروختیم»: an event or an object, and its verb; «در بهار پراگ تانک\u{200C}ها
/// شهر را گرفتند» may name whatever spring.
fn is_told_later(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 6;
    let verb = |token: &Token| token.has(Class::Verb) && !token.has(Class::Copula);
    let thing = [Class::Event, Class::Yearly, Class::Counted];
    let object = |after: &mut Cursor<'_>| {
        after.advance();
        after.is_at(Particle::Object)
    };
    let led = |token: &Token| thing.into_iter().any(|class| token.has(class)) || cursor.look(object);
    cursor.peek().is_some_and(led)
        && cursor.look(|after| {
            let mut words = (0..FAR).map_while(|_| after.advance_and_peek().filter(|token| token.mark().is_none()));
            words.any(|token| verb(token) || token.means(Hint::Continuous))
        })
}

/// «عصر (دوشنبه)», «دیروز از صبح», «فردا حدود ظهر»: a part of the day that is named beside it.
fn is_of_day(cursor: &Cursor<'_>) -> bool {
    let weekday = |cursor: &mut Cursor<'_>| {
        cursor.take_mark(|mark| mark == Mark::Open) && {
            take_head(cursor, Unit::Day);
            take_weekday_name(cursor).is_some() && cursor.take_mark(|mark| mark == Mark::Close)
        }
    };
    let since = cursor.word_before() == Some(Preposition::From)
        && cursor.before_last(2).is_some_and(|token| cursor.sense_of(token, Class::DeicticDay).is_some());
    let about = cursor.before().is_some_and(|token| token.means(Modifier::Approx))
        && cursor.before_last(2).is_some_and(|token| {
            let days = [Class::DeicticDay, Class::Weekday];
            days.into_iter().any(|class| cursor.sense_of(token, class).is_some())
                || MONTHS.contains(token, cursor.language())
        });
    since || about || cursor.look(weekday)
}

/// «در محرم», «تا رمضان»
fn follows_preposition(cursor: &Cursor<'_>) -> bool {
    cursor.before().and_then(Token::word).is_some_and(|preposition: Preposition| preposition != Preposition::At)
}

/// «ولنتاین | چی می\u{200C}خری», «هالووین | می\u{200C}ریم», «محرم | می\u{200C}ریم کربلا»: what begins a sentence of what comes; of a person one asks
/// too («رمضان چی می\u{200C}گه؟»), and Yalda is one.
fn is_planned(draft: &Draft, cursor: &Cursor<'_>) -> bool {
    let comes = |next: &Token| next.means(Hint::Continuous) || next.means(Tense::Present) && !next.has(Class::Copula);
    let feast = matches!(draft.occasion, Some(NamedDay::ValentinesDay | NamedDay::Halloween));
    let lunar = draft.month.is_some_and(|month| month.calendar == Calendar::Hijri && !month.latent);
    (feast || lunar)
        && cursor.starts_sentence()
        && cursor.following().is_some_and(|next| comes(next) || feast && next.means(Hint::Asking))
}

/// "mordad khunaro forukhtan", "noruz miri shomal": a month of the sun or a feast that a Persian verb tells of. "Esfand" is
/// rue too, and what has a capital or is of the moon a name of people.
fn is_told_in_finglish(draft: &Draft, cursor: &Cursor<'_>) -> bool {
    const ESFAND: u8 = 12;
    /// Shorter verbs are English words too: "did", "dad".
    const SURE: usize = 4;
    let solar = |month: MonthName| month.calendar == Calendar::Jalali && month.number != ESFAND;
    let named = draft.month.map_or(draft.occasion == Some(NamedDay::Nowruz), solar);
    let lower = |token: &Token| token.is_latin() && !token.is_capital();
    let verb = |cursor: &mut Cursor<'_>| {
        (0..6).any(|_| {
            let told = |token: &Token| {
                lower(token) && token.end - token.start >= SURE && cursor.sense_of(token, Class::Verb).is_some()
            };
            let found = cursor.following().is_some_and(told);
            cursor.advance();
            found
        })
    };
    named && cursor.first().is_some_and(lower) && cursor.look(verb)
}

/// The first token of such an element, or of what leads to it.
static JOINED: TokenTable = TokenTable::new(
    &QUANTITY
        .or(TokenSet::words(Words::of(Class::Modifier).only(&[Modifier::Approx as i32])))
        .or(TokenSet::words(Words::of(Class::Unit).only(&[Unit::Day as i32])))
        .or(TokenSet::MARKS),
);

/// An element after a comma or a dash: «۳۰ اردیبهشت، ساعت ۷», «27 خرداد 1395 - 10:51», «ساعت ۱۸ - پنجشنبه».
pub(super) fn take_joined_element(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if cursor.is_fresh() || !cursor.peek().is_some_and(|token| JOINED.has(token)) {
        return false;
    }
    if take_clock_about(draft, cursor) || take_clock_after_era(draft, cursor) || take_days_off(draft, cursor) {
        return true;
    }
    if draft.has_date() == draft.has_time() && draft.weekday.is_none() {
        return false;
    }
    // «ساعت ۱۰:۲۰ روز ۱۳۹۸/۰۷/۱۹»
    if !draft.has_date()
        && cursor.takes(|cursor| (take_head(cursor, Unit::Day) && take_numeric_date(draft, cursor)).then_some(()))
    {
        return true;
    }
    cursor.takes(|cursor| {
        let comma = cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
        let dash = !comma && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
        let undated = draft.weekday.is_some() && draft.month.is_none() && !draft.has_time();
        let taken = if comma && draft.weekday.is_some() && draft.month.is_none() {
            take_numeric_date(draft, cursor) || take_month_day(draft, cursor) || take_sure_clock(draft, cursor)
        } else if undated && (dash || cursor.take_mark(|mark| matches!(mark, Mark::Colon | Mark::Slash))) {
            // «دوشنبه - | ۱۲ مهر ۱۳۹۵», «دوشنبه: | ۱۲/۷/۱۳۹۵»
            take_numeric_date(draft, cursor) || take_month_day(draft, cursor) || dash && take_sure_clock(draft, cursor)
        } else if !draft.has_date() {
            (comma || dash && draft.clock.is_some()) && take_day(draft, cursor)
        } else {
            // «۱۲ مهر، ۱۴۰۰»
            comma && (take_year_after(draft, cursor) || take_day_of_year(draft, cursor))
                || (comma || dash) && take_sure_clock(draft, cursor)
        };
        taken.then_some(())
    })
}

/// «۱۵:۳۰ - | ۱۴۰۰/۰۷/۱۲», «ساعت ۱۰، | شنبه», «ساعت ۱۰ - | دیروز»
fn take_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    take_numeric_date(draft, cursor)
        || take_month_day(draft, cursor)
        || take_weekday(draft, cursor)
        || cursor.sense(Class::DeicticDay).is_some() && take_deictic(draft, cursor)
}

/// «دیروز، | ۱۴:۲۰»: a clock time that needs no part of the day, and has no day of its own after it.
fn take_sure_clock(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_time()
        || !draft.names_day()
        || cursor.look(|ahead| ahead.take(Class::Clock).is_some() && is_label(ahead))
    {
        return false;
    }
    cursor.takes(|cursor| {
        let mut timed = *draft;
        let taken = take_clock(&mut timed, cursor) && timed.clock.is_some_and(|clock| clock.certain);
        let dated = cursor.sense(Class::Weekday).is_some() || cursor.sense(Class::DeicticDay).is_some();
        (taken && !dated).then(|| *draft = timed)
    })
}

/// «عصر | حدود ساعت پنج»
fn take_clock_about(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.part.is_none() || draft.clock.is_some() || draft.edge.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        cursor.take_word(Modifier::Approx)?;
        let mut timed = *draft;
        let taken = take_clock(&mut timed, cursor) && timed.clock.is_some_and(|clock| clock.certain);
        taken.then(|| *draft = Draft { edge: Some(Modifier::Approx), ..timed })
    })
}

/// «ساعت ده صبح | دو روز دیگر», «عصر | سه هفته پیش»: a time so many days from now.
fn take_days_off(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let counted = |token: &Token| QUANTITY.contains(token, cursor.language());
    if !draft.has_time() || draft.has_date() || draft.edge.is_some() || !cursor.peek().is_some_and(counted) {
        return false;
    }
    cursor.takes(|cursor| {
        let (count, unit) = take_length(cursor)?.in_smallest()?;
        let days = match unit {
            Unit::Day => count,
            Unit::Week => count.checked_mul(7)?,
            _ => return None,
        };
        let direction = cursor.take_if(Class::Direction, |sense| {
            sense.flags.contains(Flags::AGO) && (sense.is(Direction::Past) || sense.flags.contains(Flags::SPAN))
        })?;
        draft.relative =
            Some((Unit::Day, i32::try_from(days).ok()?.checked_mul(direction.value::<Direction>() as i32)?));
        Some(())
    })
}

/// «۲۲ دی ۱۳۹۸ ه.ش. | ساعت ۱۶:۴۰»: the dot is that of the abbreviation.
fn take_clock_after_era(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let short = |sense: Sense| sense.flags.contains(Flags::LATENT);
    if !cursor.last().is_some_and(|token| cursor.sense_of(token, Class::Era).is_some_and(short)) {
        return false;
    }
    cursor.takes(|cursor| {
        let dot = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot);
        cursor.take_mark(|mark| mark == Mark::PersianComma);
        (dot && take_sure_clock(draft, cursor)).then_some(())
    })
}

/// «سال ۱۳۹۰، | ۱۴ آبان»: a day of a year that nothing else narrows down.
fn take_day_of_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let alone = matches!(draft.year, Year::Full(_) | Year::Short(_)) && !draft.has_period() && draft.weekday.is_none();
    // «جام جهانی ۲۰۱۴، ۳۰ ژانویه» are two.
    if !alone
        || cursor.first().is_none_or(|token| !token.means(Unit::Year))
        || draft.edge.is_some()
        || draft.within
        || draft.has_time()
    {
        return false;
    }
    let Some(Anchor::Date(year)) = customs::finish(draft).map(|said| said.expression.anchor) else { return false };
    cursor.takes(|cursor| {
        let mut day = Draft::new();
        let taken = take_month_day(&mut day, cursor) && day.last.is_none();
        let month = day.month.filter(|month| taken && month.calendar == year.calendar)?;
        // «سال ۹۰، ۱۴ آبان ۸۹» are two.
        let dated = cursor.digits().is_some() || cursor.is_at(Unit::Year) || cursor.sense(Class::DeicticYear).is_some();
        (!dated).then(|| (draft.month, draft.day) = (Some(month), day.day))
    })
}

fn take_year_after(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let (Some(month), Some(_), false) = (draft.month, draft.day, draft.has_year()) else { return false };
    // «هفتم خرداد، | سال ۱۳۶۴»
    take_head(cursor, Unit::Year);
    let year = take_year_of(cursor, month);
    draft.year = year.unwrap_or(draft.year);
    year.is_some()
}
