//! What the words right before an expression say of its side: «جلسه شد | یکشنبه», «عکسای | تابستون رو», «از | صبح».

use super::affecting::END_MARKS;
use super::course::is_way;
use super::verb::tense;
use crate::expression::{Anchor, Side, Time};
use crate::grammar::shared::reading::{Reading, Readings};
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Hint, Loose, Mark, Particle, Preposition, Sense, Tense, Token};

/// The token right before, or before a preposition, and those before it.
fn verb_before(before: &[Token]) -> Option<(&Token, &[Token])> {
    let (last, rest) = before.split_last()?;
    let led = last.has(Class::Preposition) && !last.has(Class::Verb);
    let (verb, rest) = if led { rest.split_last()? } else { (last, rest) };
    // «گرفته\u{200C}ام»
    let participle = rest.last().is_some_and(|participle| forms_perfect(participle, verb));
    if participle { rest.split_last() } else { Some((verb, rest)) }
}

/// «رفته\u{200C}ام», «گرفته\u{200C}ایم»
fn forms_perfect(participle: &Token, copula: &Token) -> bool {
    let formed = copula.gap == Gap::Joined && copula.has(Class::Copula) && !copula.has(Class::Verb);
    formed && participle.sense(Class::Verb).is_some_and(|verb| verb.flags.contains(Flags::PARTICIPLE))
}

/// «جلسه شد | دوشنبه», «قرارمون موند برای | دوشنبه», «یادآور بذار برای | ۱۵ بهمن»; «قرار شد بعد از | دوشنبه»
pub(super) fn is_set(before: &[Token]) -> bool {
    let Some((verb, rest)) = verb_before(before) else { return false };
    let intended = before.last().is_some_and(|last| last.means(Hint::Intended));
    let wished = || intended && tense(verb, Flags::PERSIAN) == Some(Tense::Wished);
    (intended || rest.len() + 1 == before.len()) && is_agreed(verb, rest) || wished()
}

/// Without the marks that open what stands out: «جلسه افتاد *| دوشنبه*», «رفتم شمال 📌 | جمعه».
pub(super) fn unmarked(before: &[Token]) -> &[Token] {
    let opens =
        |token: &Token| matches!(token.mark(), Some(Mark::Symbol | Mark::Quote | Mark::Open | Mark::Underscore));
    let end = before.iter().rposition(|token| !opens(token)).map_or(0, |last| last + 1);
    &before[..end]
}

/// «کی میای؟ | دوشنبه», «چه روزی اومدی؟ - | جمعه»: what is asked for is answered by the day alone; but «آماده شدی؟ | شنبه
/// امتحان».
pub(super) fn asked_before(before: &[Token], readings: &Readings, tokens: &[Token]) -> Option<Side> {
    /// The question's words.
    const FAR: usize = 6;
    let end = readings.last()?.end;
    let ends = |next: &Token| next.mark().is_some() || next.gap == Gap::Paragraph;
    let alone = tokens.iter().find(|token| token.start >= end).is_none_or(ends);
    let dash = before.last().is_some_and(|last| matches!(last.mark(), Some(Mark::Hyphen | Mark::Dash)));
    let (last, asked) = before[..before.len() - usize::from(dash)].split_last()?;
    let near = &asked[asked.len().saturating_sub(FAR)..];
    // «کی», which is "who" too; «چه روزی»
    let when = |place: usize| {
        let day = || near.get(place + 1).is_some_and(|next| next.has(Class::Unit));
        near[place]
            .sense(Class::Hint)
            .is_some_and(|hint| hint.is(Hint::Asking) && (hint.flags.contains(Flags::WEAK) || day()))
    };
    let answered = alone && last.mark() == Some(Mark::Question) && (0..near.len()).any(when);
    if answered { told_before(asked) } else { None }
}

/// «به | دوشنبه افتاد», «جلسه به | ۱۰ آذر منتقل شد», the verb of what is moved: what a meeting was moved to, and what falls on a weekday.
pub(super) fn is_goal(before: &[Token], readings: &Readings) -> bool {
    let [rest @ .., last] = before else { return false };
    last.means(Preposition::At) && (rest.last().is_some_and(is_held) || are_weekdays(readings))
}

pub(super) fn are_weekdays(readings: &Readings) -> bool {
    let weekday = |reading: &Reading| matches!(reading.expression.anchor, Anchor::Weekday { .. });
    readings.iter().all(weekday)
}

/// The side of a verb that stands before its day, as in speech, right before it or with words of its own between: «رفتم
/// شمال | دوشنبه», «میان خونه\u{200C}مون | جمعه», «خواهم رفت | ۱۰ آذر». What is said or thought is another clause: «گفت | دوشنبه».
pub(super) fn told_before(before: &[Token]) -> Option<Side> {
    /// The verb, words of its own, and a particle or preposition.
    const FAR: usize = 5;
    static STOPS: TokenTable = TokenTable::new(
        &TokenSet::classes(&[Class::And, Class::Usher])
            .or(TokenSet::words(Words::of(Class::Particle).only(&[
                Particle::Plain as i32,
                Particle::Or as i32,
                Particle::Not as i32,
            ])))
            .or(TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32])))
            .or(TokenSet::words(Words::of(Class::Hint).only(&[
                Hint::Intended as i32,
                Hint::Namely as i32,
                Hint::If as i32,
            ]))),
    );
    let near = before.len().saturating_sub(FAR);
    let says = |place: &usize| {
        let token = &before[*place];
        // «مسافرت کردن», «گرامی\u{200C}داشت» may be nouns.
        let noun = Flags::LATENT.union(Flags::PLURAL);
        let verb =
            token.gap != Gap::Joined && token.sense(Class::Verb).is_some_and(|verb| !verb.flags.intersects(noun));
        let stem = place.checked_sub(1).is_some_and(|led| before[led].means(Hint::Continuous));
        let perfect = before.get(place + 1).is_some_and(|next| forms_perfect(token, next));
        token.mark().is_some() || STOPS.has(token) || (verb || stem || perfect) && !token.has(Class::Preposition)
    };
    let place = (near..before.len()).rev().find(says)?;
    if place + 1 == before.len() && is_journey(before) {
        return None;
    }
    let (verb, led) = (&before[place], place.checked_sub(1).map(|led| &before[led]));
    if verb.mark().is_some() || [Hint::Saying, Hint::Becoming, Hint::Falling].into_iter().any(|hint| verb.means(hint)) {
        return None;
    }
    let said = match tense(verb, Flags::PERSIAN) {
        None if led.is_some_and(|led| led.means(Hint::Continuous)) => Tense::Present,
        Some(Tense::Past) if led.is_some_and(|led| tense(led, Flags::PERSIAN) == Some(Tense::Future)) => Tense::Future,
        said => said?,
    };
    // «میان خونه\u{200C}مون»; «هشدار می\u{200C}دهد شبکهٔ خبر»
    let words = before[place + 1..].iter().filter(|token| token.gap != Gap::Joined && !token.has(Class::Preposition));
    let between = &before[place + 1..];
    // «ثبت نام کردم آزمون | ۱۰ آذر», «نوبت دکتر گرفتم | سه\u{200C}شنبه»: what was got may lie ahead.
    let got = || {
        let event = |token: &Token| is_held(token) || token.has(Class::Event);
        between.iter().any(event) || before[..place].iter().rev().take(2).any(is_turn)
    };
    // «بفرست نمره\u{200C}های | شنبه», «نشان می\u{200C}دهد نتایج | شنبه»
    let shown = || {
        let shows = before[..=place].iter().rev().take(3).any(|token| token.means(Hint::Showing));
        between.iter().any(|token| token.means(Loose::Record)) || shows && !between.is_empty()
    };
    match said {
        Tense::Past | Tense::Managed if got() => None,
        Tense::Past | Tense::Managed => Some(Side::Past),
        _ if shown() => None,
        Tense::Future | Tense::Wished | Tense::Planned => Some(Side::Future),
        Tense::Present if words.take(2).count() < 2 => Some(Side::Future),
        _ => None,
    }
}

/// «پرواز برگشت | ۱۵ بهمن», «تاریخ رفت: …», «رفت ۵ دی برگشت | ۸ دی»: the verb is the name of a way; but «علی برگشت | شنبه».
pub(super) fn is_journey(before: &[Token]) -> bool {
    const FAR: usize = 12;
    let head = |token: &Token| {
        token.mark().is_some() || is_held(token) || token.has(Class::Dated) || token.means(Loose::Ticket)
    };
    let names = |place: usize| {
        is_way(&before[place])
            && (before[place].gap == Gap::Paragraph || place.checked_sub(1).is_none_or(|led| head(&before[led])))
    };
    let colon = usize::from(before.last().is_some_and(|last| last.mark() == Some(Mark::Colon)));
    let Some(last) = before.len().checked_sub(1 + colon).filter(|&last| is_way(&before[last])) else { return false };
    (0..=last).rev().take(FAR).any(names)
}

/// «جلسه افتاد | دوشنبه», «قرارمون موند | برای شنبه», «وقت دکترتون شد | سه\u{200C}شنبه»: a meeting was set for what follows; but
/// «از درخت افتاد | دوشنبه», «عمل شد | شنبه».
fn is_agreed(verb: &Token, before: &[Token]) -> bool {
    let Some((last, rest)) = before.split_last() else { return false };
    let falls = |hint: Sense| hint.is(Hint::Falling) && !hint.flags.contains(Flags::LATENT);
    if verb.sense(Class::Hint).is_some_and(falls) {
        // «جلسه رو انداختیم | دوشنبه»
        let moved = if last.means(Particle::Object) { rest.last() } else { Some(last) };
        return moved.is_some_and(|moved| is_held(moved) || moved.has(Class::Event));
    }
    // What is a meeting, and not what is done in one: «پخش شد».
    let meeting = last.sense(Class::Hint).is_some_and(|hint| !hint.flags.contains(Flags::LATENT)) && is_held(last);
    verb.means(Hint::Becoming) && (meeting || last.is_unknown() && rest.last().is_some_and(is_turn))
}

/// «وقت», «نوبت»
fn is_turn(token: &Token) -> bool {
    is_held(token) && (token.has(Class::Left) || token.has(Class::Times))
}

/// «جلسه», «پروازم»
pub(super) fn is_held(token: &Token) -> bool {
    token.means(Hint::Meeting)
}

/// «عکسای | تابستون رو», «گزارش مالی | پاییز را», «فیلم بازی | جمعه رو»: what is looked up, sent or shown has been.
pub(super) fn is_record(before: &[Token]) -> bool {
    const OTHERS: [Class; 4] = [Class::Verb, Class::Preposition, Class::And, Class::Particle];
    let record = |token: &Token| token.means(Loose::Record);
    let of_it = |token: &Token| token.mark().is_none() && !OTHERS.into_iter().any(|class| token.has(class));
    match before {
        [.., last] if record(last) => true,
        [.., head, last] => of_it(last) && record(head),
        _ => false,
    }
}

/// «از | صبح»: a part of a day that nobody named.
pub(super) fn is_since(readings: &Readings, before: &[Token]) -> bool {
    let Some(first) = readings.iter().next().filter(|_| readings.len() == 1) else { return false };
    let part = matches!((first.expression.anchor, first.expression.time), (Anchor::Unsaid, Some(Time::Part { .. })));
    part && first.expression.repeat.is_none() && before.last().is_some_and(|token| token.means(Preposition::From))
}

/// The side that a verb right before the expressions shows, or before their preposition: «نوبتم میفته | سوم مهر», «وقت
/// گرفتم برای | دوشنبه».
pub(super) fn side_before(before: &[Token]) -> Option<Side> {
    let (last, _) = before.split_last()?;
    let (verb, rest) = verb_before(before)?;
    let continuous = rest.last().is_some_and(|token| token.means(Hint::Continuous)) && verb.mark().is_none();
    if ushers(verb) {
        return Some(Side::Future);
    }
    match tense(verb, Flags::PERSIAN) {
        Some(Tense::Past | Tense::Managed) if last.means(Hint::Intended) => Some(Side::Future),
        Some(Tense::Past | Tense::Managed) => Some(Side::Past),
        Some(Tense::Present | Tense::Future | Tense::Wished | Tense::Planned) => Some(Side::Future),
        None if continuous => Some(Side::Future),
        _ => None,
    }
}

/// «در آستانهٔ | ماه مهر», «به مناسبت فرا رسیدن | ۱۶ آذر»; with «با فرا رسیدن | مهر» it had come.
pub(super) fn is_coming(before: &[Token]) -> bool {
    // «در آستانهٔ دیدار | دوشنبه»
    let before = before.split_last().filter(|(last, _)| is_held(last)).map_or(before, |(_, before)| before);
    let [rest @ .., last] = before else { return false };
    let with = rest.last().is_some_and(|token| token.means(Particle::Plain));
    let comes = |hint: Sense| hint.is(Hint::Coming) && !(with && hint.flags.contains(Flags::WEAK));
    ushers(last) && last.sense(Class::Hint).is_some_and(comes)
}

/// «فرا رسیدن | ماه محرم», «در آستانهٔ | ماه مهر»: what comes; «توی | بهار» is within it.
pub(super) fn ushers(token: &Token) -> bool {
    token.sense(Class::Usher).is_some_and(|sense| !sense.flags.contains(Flags::WEAK))
}

/// «کنسرت گروه باران | ۲۵ آذر», «اعزام به کربلا: | ۱۰ آذر»: what a notice names first is to come, where no verb tells of it;
/// «سفر | دوشنبهٔ وزیر» was.
pub(super) fn is_announced(before: &[Token]) -> bool {
    const FAR: usize = 5;
    let closes = |last: &Token| matches!(last.mark(), Some(Mark::Colon | Mark::PersianComma | Mark::Comma));
    let closed = before.last().is_some_and(closes);
    let [head, rest @ ..] = &before[..before.len() - usize::from(closed)] else { return false };
    let parts = |token: &Token| {
        let other = [Class::And, Class::Verb].into_iter().any(|class| token.has(class));
        token.mark().is_some() || other || !closed && token.has(Class::Preposition)
    };
    let staged = |word: Sense| word.is(Loose::Staged) && (closed || !word.flags.contains(Flags::WEAK));
    let named = head.sense(Class::Loose).is_some_and(staged);
    before.len() <= FAR && head.gap == Gap::Paragraph && named && !rest.iter().any(parts)
}

/// «تاریخ برگزاری: | ۵ دی», «نشست بعدی در | ششم تیر»
pub(super) fn is_headed(before: &[Token]) -> bool {
    const FAR: usize = 4;
    static COMING: TokenTable = TokenTable::new(&TokenSet::words(Words::of(Class::Hint).only(&[Hint::Coming as i32])));
    static STOPS: TokenTable = TokenTable::new(&TokenSet::marks(END_MARKS).or(TokenSet::classes(&[Class::Verb])));
    before.iter().rev().take(FAR).take_while(|token| !STOPS.has(token)).any(|token| COMING.has(token))
}

/// «بیستم اسفند که مصادف با | جمعه است», «۲۵ دسامبر یا | ۴ دی است»: the day is known by another name.
pub(super) fn is_other_name(before: &[Token]) -> bool {
    let names = |last: &Token| {
        last.has(Class::Equals) || last.has(Class::And) || last.means(Particle::Or) || last.means(Hint::Namely)
    };
    before.last().is_some_and(names)
}

/// «برای بازی | سه\u{200C}شنبه آماده\u{200C}ایم»
pub(super) fn is_for_meeting(before: &[Token]) -> bool {
    matches!(before, [.., intended, meeting] if intended.means(Hint::Intended) && is_held(meeting))
}

/// «برای | ۱۲ مرداد»
pub(super) fn is_intended(before: &[Token]) -> bool {
    before.last().is_some_and(|token| token.means(Hint::Intended))
}
