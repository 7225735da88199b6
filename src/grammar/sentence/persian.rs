//! Persian verbs, which end their sentence.

use super::before::{
    are_weekdays, asked_before, is_coming, is_condition, is_goal, is_headed, is_held, is_intended, is_other_name,
    is_record, is_set, is_since, side_before, told_before, unmarked,
};
use super::copula::{comes_after, names_day};
use super::over;
use super::referred::HINTS;
use super::side::{
    be_over, glosses_now, is_announced, is_dateline, is_deadline, is_demanded, is_host, is_now, is_usual,
    last_each_year, may_recur, put_off, recur_weekly, says_usual,
};
use super::tale::count_from_tale;
use super::verb::{I, YOU, tense};
use crate::expression::{Anchor, CalendarDate, Kind, Scope, Side, Unit, Year};
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Hint, Loose, Mark, Particle, Preposition, Sense, Tense, Token, TokenKind};

/// What stood in the sentence before the expressions.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub(super) struct Before {
    /// «قرار است», «باید»
    pub(super) planned: bool,
    /// «توانست», «موفق شد»
    pub(super) managed: bool,
    /// «هر سال»
    pub(super) yearly: bool,
}

/// Lets the first verb after the expressions say on which side they are, or else the one right before; false where there
/// is none. The tokens are those right before them and those from the first on.
#[inline(never)]
pub(super) fn apply_verb<'a>(
    before: &Before,
    day: Option<Anchor>,
    readings: &mut Readings,
    (preceding, tokens): (&[Token], &[Token]),
    mut after: impl Iterator<Item = &'a Token>,
) -> bool {
    let mut way = Way::default();
    let mut said = said_by(&mut after, &mut way);
    // «اگه جمعه | رفتی به منم بگو», «اگه ۱۰ آذر | رفتی بگو» tells nothing; «اگه جمعه | رفته بودی دیده بودیش»
    if said == Some(Tense::Past)
        && way.you
        && is_condition(preceding)
        && !after.any(|token| side(token) == Some(Side::Past))
    {
        said = Some(if are_weekdays(readings) { Tense::Future } else { Tense::Timeless });
    }
    if way.comes && !is_alone(preceding) && !names_day(readings, tokens) {
        said = Some(Tense::Future);
    }
    // «گزارش شهریور تا پنجشنبه منتشر می\u{200C}شود»
    way.dated |= readings.iter().skip(1).any(|reading| {
        let day =
            matches!(reading.expression.anchor, Anchor::Weekday { .. } | Anchor::Relative { unit: Unit::Day, .. });
        day && reading.link == Link::RangeEnd
    });
    let told = matches!(said, None | Some(Tense::Present | Tense::Timeless | Tense::Wished));
    let usual = || {
        readings.iter().all(may_recur)
            && (way.usual || way.lasts && last_each_year(readings, preceding) || is_usual(preceding))
    };
    if way.days {
        recur_weekly(readings);
        return true;
    }
    if said == Some(Tense::Habitual) || told && (before.yearly || usual()) {
        // «شب دهم بهمن» of every year is no night of every day.
        readings.iter_mut().filter(|reading| reading.expression.time.is_none()).for_each(recur);
        return true;
    }
    way.copula |= !preceding.is_empty() && readings.last().is_some_and(|last| ends_in_copula(last, tokens));
    // «از صبح | منتظرم»; «از عصر | شروع می\u{200C}شود»
    if !way.held && is_since(readings, preceding) && matches!(said, None | Some(Tense::Present | Tense::Timeless)) {
        readings.iter_mut().for_each(|reading| reading.expression.side = Some(Side::Past));
        return true;
    }
    if matches!(said, Some(Tense::Past | Tense::Managed)) && !before.planned {
        over::tell_year(readings, preceding, tokens);
        if !way.that {
            count_from_tale(readings, preceding, tokens);
        }
        be_over(readings);
    }
    let ends_range = |reading: &Reading| reading.link == Link::RangeEnd;
    let ahead = readings.iter().any(|reading| reading.expression.side == Some(Side::Future) || ends_range(reading));
    let led = if said.is_none() { unmarked(preceding) } else { preceding };
    let told = if said.is_none() { told_before(led).or_else(|| asked_before(led, readings, tokens)) } else { None };
    let lies = match said {
        _ if way.until_now || glosses_now(preceding, way.copula) || is_dateline(preceding, readings, tokens) => {
            Lies::On(Side::Past)
        }
        None | Some(Tense::Timeless) if before.planned => Lies::On(Side::Future),
        _ if way.copula && !is_other_name(preceding) => Lies::Told,
        Some(Tense::Timeless) if way.hosts && are_weekdays(readings) => Lies::On(Side::Future),
        // «عکسای تابستون | رو نشون بده»
        Some(Tense::Wished | Tense::Planned) if way.shown && is_record(preceding) => Lies::On(Side::Past),
        // «تا ۱۵ آذر تمدید شد», «از ۱۵ خرداد تا ۱۵ شهریور تعیین شده است»; «قرارداد ۱۵ آبان تمدید شد»
        Some(Tense::PastButDeadline) if ahead => {
            put_off(readings, preceding);
            return true;
        }
        // «تا *۱۵ آذر* تمدید شد»
        Some(Tense::PastButDeadline) if unmarked(preceding).last().is_some_and(|to| to.means(Preposition::To)) => {
            Lies::On(Side::Future)
        }
        // «جلسه به دوشنبه | افتاد»
        Some(Tense::Past) if way.moved && is_goal(preceding, readings) => Lies::Near,
        // «بلیت را برای ۱۲ مرداد خریدیم», «آزمون برای ۱۵ مهر مقرر شده است»
        Some(Tense::Past | Tense::PastButDeadline) if is_intended(preceding) => Lies::Intended,
        // «از برگزاری جشن در ۱۸ آذر | در ساری خبر داد»
        Some(Tense::Past) if way.news && is_announced(preceding, readings) => Lies::Near,
        // «در آستانهٔ ماه مهر … گران شد»; «با فرا رسیدن مهر» it had come.
        Some(Tense::Past) if is_coming(preceding) => Lies::Near,
        // «خبر پرداخت تا شنبه | را تکذیب کرد», «بر تکمیل طرح تا دههٔ فجر | تأکید کرد»
        Some(Tense::Past) if (way.object || way.demanded) && is_deadline(preceding, readings) => Lies::Near,
        Some(Tense::Past) if is_deadline(preceding, readings) && is_demanded(preceding) => Lies::Near,
        Some(Tense::PastButDeadline | Tense::Past | Tense::Managed) => Lies::On(Side::Past),
        // «توانست در مهر قهرمان شود»
        Some(Tense::Wished) if before.managed => Lies::On(Side::Past),
        // «۲۳ آبان | را علامت بزن»: the day itself is what something is done with.
        Some(Tense::Wished)
            if way.object && is_alone(preceding) && readings.iter().all(|reading| reading.expression.is_day()) =>
        {
            // «روز بیست و نهم | را علامت بزن» is of no month.
            let bare =
                |reading: &Reading| matches!(reading.expression.anchor, Anchor::Date(date) if date.month.is_none());
            if readings.iter().any(bare) { Lies::On(Side::Future) } else { Lies::Near }
        }
        // «قرار ۱۵ بهمن | رو لغو کن»; «جلسهٔ شنبه | رو خلاصه کن» may be over.
        Some(Tense::Future) if way.object && preceding.last().is_some_and(is_held) => Lies::On(Side::Future),
        // «گزارش شهریور | را بفرست»: what is to be done with it says little of when it was.
        Some(Tense::Wished) if way.object => Lies::Thing,
        // «جشن ۱۲ تیر را برگزار می\u{200C}کنیم»: what is held is to come.
        Some(Tense::Present | Tense::Future) if way.object && !way.held => Lies::Near,
        Some(Tense::Present | Tense::Future | Tense::Wished | Tense::Planned) => {
            lean_on_verb_before(readings, preceding, tokens, way.closed);
            if way.dated { Lies::Beside } else { Lies::On(Side::Future) }
        }
        _ if is_set(led) => Lies::On(Side::Future),
        None if told == Some(Side::Past) || told.is_some() && before.managed => Lies::On(Side::Past),
        None if told.is_some() => Lies::Near,
        _ if side_before(preceding) == Some(Side::Future) || is_headed(preceding) => Lies::Near,
        _ => return said.is_some(),
    };
    let over = preceding.last().is_some_and(|last| last.means(Preposition::After));
    let leans = |reading: &&mut Reading| reading.expression.leans() && reading.expression.side != Some(Side::Past);
    for reading in readings.iter_mut().filter(leans) {
        let expression = &mut reading.expression;
        let (weekday, dated, open) = match expression.anchor {
            Anchor::Weekday { .. } => (true, true, false),
            Anchor::Date(date) => (false, date.day.is_some(), false),
            Anchor::Unsaid => (false, false, true),
            Anchor::Occasion { .. } => (false, matches!(lies, Lies::Told), false),
            _ => (false, false, false),
        };
        let near = if weekday { Side::Future } else { Side::Nearest };
        match lies {
            // «ساعت ۷ که می\u{200C}رود»
            Lies::On(_) if open && way.that => {}
            Lies::On(side) => expression.side = Some(side),
            _ if expression.side.is_some() || expression.repeat.is_some() || open && !matches!(lies, Lies::Beside) => {}
            Lies::Thing if !matches!(expression.anchor, Anchor::Occasion { .. }) => {}
            Lies::Beside if weekday || open => expression.side = Some(Side::Future),
            // «پس از نوروز تمرین از امروز آغاز می\u{200C}شود»
            Lies::Beside if over && matches!(expression.anchor, Anchor::Occasion { .. }) => {
                expression.side = Some(Side::Past);
            }
            Lies::Near | Lies::Thing | Lies::Beside => expression.side = Some(near),
            // «جشن شنبه شب از ۹ شب تا ۲ بامداد است»: the day is the one named before.
            Lies::Told if dated && day != Some(expression.anchor) => expression.side = Some(near),
            // «نرخ برای دوشنبه | را اعلام کرد»
            Lies::Intended if weekday && !way.object => expression.side = Some(Side::Future),
            Lies::Intended if weekday || !dated => expression.side = Some(Side::Past),
            Lies::Intended => expression.side = Some(Side::Nearest),
            Lies::Told => {}
        }
    }
    said.is_some()
}

/// «عروسی | جمعه شبه»
fn ends_in_copula(last: &Reading, tokens: &[Token]) -> bool {
    let classes = [Class::DayPart, Class::MonthJalali];
    let copula = |token: &Token| classes.into_iter().any(|class| token.sense(class).is_some_and(Sense::has_copula));
    let ends = tokens.iter().take_while(|token| token.end <= last.end).last();
    matches!(last.expression.kind(), Kind::Date | Kind::Time) && ends.is_some_and(copula)
}

/// Nothing stands before the expressions in their clause.
fn is_alone(before: &[Token]) -> bool {
    before.last().is_none_or(|last| last.mark().is_some_and(|mark| mark != Mark::Open))
}

/// «دیدمش شنبه، فردا هم زنگ می\u{200C}زنم»: the first belongs to the verb before it where a comma closes its clause.
fn lean_on_verb_before(readings: &mut Readings, before: &[Token], tokens: &[Token], closed: bool) {
    let many = readings.len() > 1;
    let Some(first) = readings.first_mut().filter(|first| (many || closed) && first.expression.leans()) else { return };
    let next = tokens.iter().find(|token| token.start >= first.end);
    let parted = if many { next.is_some_and(|next| next.mark().is_some()) } else { closed };
    if parted && side_before(before) == Some(Side::Past) {
        first.expression.side = Some(Side::Past);
    }
}

/// Where a sentence puts its expressions.
#[derive(Clone, Copy)]
enum Lies {
    On(Side),
    /// The nearest date, the coming weekday: «گزارش شهریور را می\u{200C}فرستم».
    Near,
    /// The nearest feast, and of others nothing: «نوروز را پیش ما بمانید», «نامهٔ شنبه را بفرست».
    Thing,
    /// As [`Near`](Lies::Near), but for months and seasons, of which nothing is known: «جلسه ۱۵ بهمنه», «در جنوب بهار است».
    Told,
    /// The nearest date: «نتایج آزمون ۲۰ آبان | فردا اعلام می\u{200C}شود».
    Beside,
    /// The nearest day, the coming weekday, else the last: «برای ۱۲ مرداد بلیت گرفتیم».
    Intended,
}

/// What stands on the way from expressions to their verb.
#[derive(Default)]
struct Way {
    /// «را» stands first.
    object: bool,
    /// «رو نشون بده»: that object is asked for.
    shown: bool,
    /// «است», «ه» stands first: «جلسه یکشنبه است», «نوبتم ۳۰ آذره».
    copula: bool,
    /// A blank stands before that «ست».
    spaced: bool,
    /// A comma or «و» stands first.
    closed: bool,
    /// «که» stands first.
    that: bool,
    /// Another day stands before the verb.
    dated: bool,
    /// «برگزار»
    held: bool,
    /// «۲۴ آبان میزبان است | و ۲۹ آبان هم می\u{200C}رود»
    comes: bool,
    /// «از دوشنبه | تا حالا»
    until_now: bool,
    until: bool,
    /// The verb is of the second person: «شنبه | رفتی».
    you: bool,
    /// «افتاد», «منتقل شد», «تغییر کرد»
    moved: bool,
    /// «تأکید» stands first.
    demanded: bool,
    /// «معمولاً»
    usual: bool,
    /// «طول می\u{200C}کشد»
    lasts: bool,
    /// «خبر داد»
    news: bool,
    /// «میزبان … است»
    hosts: bool,
    /// «را روزهای» stands first.
    days: bool,
}

impl Way {
    /// How many tokens are noted.
    const NOTED: usize = 3;

    /// Notes the token at that place after the expressions.
    #[inline]
    fn note(&mut self, place: usize, token: &Token) {
        self.news |= token.means(Loose::News);
        if HINTS.has(token) {
            self.lasts |= token.means(Hint::Lasting);
            self.shown |= self.object && token.means(Hint::Showing);
            // «به دوشنبه | تغییر کرد»
            self.moved |= place == 0 && token.means(Hint::Falling);
            self.hosts |= is_host(token);
            self.demanded |= place == 0 && token.means(Hint::Demanding);
            self.usual |= says_usual(token);
        }
        self.days |= place == 1 && self.object && token.sense(Class::Unit).is_some_and(is_days);
        let glued = matches!((token.gap, token.kind), (Gap::Touching | Gap::Joined, TokenKind::Word));
        if place == 0 && (glued || FIRST.has(token)) {
            self.note_first(token, glued);
        } else if place == 1 && self.spaced && token.mark().is_none() {
            self.copula = false;
        } else if place > 0 && self.until {
            // «تا حالا», «تا همین الان»
            self.until_now |= is_now(token);
            self.until = token.has(Class::Demonstrative);
        }
    }

    fn note_first(&mut self, token: &Token, glued: bool) {
        self.object = token.means(Particle::Object);
        self.that = token.means(Particle::Plain);
        // «شنبه ست»; «شنبه اس\u{200C}ام\u{200C}اس داد»
        self.spaced = !glued && token.has(Class::Enclitic);
        // «شنبه هست»; «شنبه باشد» is wished.
        let is = |copula: &Sense| {
            !copula.flags.contains(Flags::LATENT)
                && matches!(tense(token, Flags::PERSIAN), None | Some(Tense::Timeless))
        };
        self.copula = token.has(Class::Enclitic)
            || glued && token.is_letter_long()
            || token.sense(Class::Copula).as_ref().is_some_and(is);
        self.closed =
            matches!(token.mark(), Some(Mark::PersianComma | Mark::Comma | Mark::Semicolon)) || token.has(Class::And);
        self.until = token.means(Preposition::To);
    }
}

/// What says something where it stands first.
static FIRST: TokenTable = TokenTable::new(
    &TokenSet::classes(&[Class::Particle, Class::Copula, Class::Enclitic, Class::And])
        .or(TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32])))
        .or(TokenSet::marks(&[Mark::PersianComma, Mark::Comma, Mark::Semicolon])),
);

/// What the first verb says, together with the one that belongs to it.
fn said_by<'a>(after: &mut impl Iterator<Item = &'a Token>, way: &mut Way) -> Option<Tense> {
    let mut place = 0;
    let (mut depth, mut bracketed) = (0, false);
    // After a mark a day may be the same by another name: «۲۰ خرداد، پنجشنبه، …».
    let (mut counted, mut met, mut parted) = (false, 0_u8, false);
    // A verb that is a noun before a word of its own, after a preposition, or where something is done to it: «نشست», «ساخت مسکن»,
    // «در کن», «مخلوط\u{200C}کن را».
    let (mut noun, mut led, mut copula) = (None, false, false);
    let mut first = false;
    let (said, next) = loop {
        let token = after.next();
        if let Some((said, participle)) = noun.take() {
            let object = token.is_some_and(|token| token.means(Particle::Object));
            let goes_on = object || token.is_some_and(if participle { goes_on } else { may_be_owned });
            if !goes_on {
                break (said, token);
            }
        }
        let token = token?;
        if place < Way::NOTED {
            way.note(place, token);
            place += 1;
        }
        if !SAYS.has(token) {
            way.held |= token.has(Class::Happening);
            led = token.has(Class::Preposition);
            (counted, met, parted) = (false, met.saturating_sub(1), token.mark().is_some());
            continue;
        }
        // «می\u{200C}پزیم», «نمی\u{200C}چینند»: a verb of no table is present, unless its stem is known as past.
        let hint = token.sense(Class::Hint);
        if hint.is_some_and(|hint| hint.is(Hint::Continuous)) {
            let stem = after.next()?;
            let past = tense(stem, Flags::PERSIAN) == Some(Tense::Past);
            if stem.gap.is_blank() && stem.mark().is_none() {
                break (if past { Tense::Past } else { Tense::Present }, None);
            }
        }
        // «تولد سارا ۲۰ بهمن، چند روز مونده»
        if counted && token.has(Class::Left) {
            return Some(Tense::Future);
        }
        counted = token.has(Class::Unit);
        way.dated |= !parted && (token.has(Class::DeicticDay) || token.has(Class::Weekday));
        parted = token.mark().is_some();
        depth += i32::from(token.mark() == Some(Mark::Open)) - i32::from(token.mark() == Some(Mark::Close));
        bracketed |= depth < 0;
        // «شنبه جلسه | داریم», «نشست علنی دارد»
        let had = met > 0 && hint.is_some_and(|hint| hint.is(Hint::Aged));
        met = if hint.is_some_and(|hint| hint.is(Hint::Meeting)) { HAD } else { met.saturating_sub(1) };
        let Some(said) = tense(token, Flags::PERSIAN).or(had.then_some(Tense::Present)) else { continue };
        let flags = token.sense(Class::Verb).map_or(Flags::NONE, |sense| sense.flags);
        if !flags.contains(Flags::LATENT) {
            copula = token.has(Class::Copula);
            way.you = flags.contains(YOU);
            way.moved |= token.means(Hint::Falling);
            first = flags.contains(I);
            break (said, None);
        }
        let participle = flags.contains(Flags::PARTICIPLE);
        // «۱۲ بهمن که انقلاب نامیده شده، …»: what is said of the day tells nothing of what follows.
        noun = (!(led || participle && way.that)).then_some((said, participle));
        led = false;
    };
    if said == Tense::Timeless && copula {
        // «پرسپولیس سه\u{200C}شنبه میهمان ذوب\u{200C}آهن است»
        way.comes = comes_after(&mut *after);
    } else {
        way.hosts = false;
    }
    let mut next = || next.or_else(|| after.next());
    let mut next_tense = || next().and_then(|token| tense(token, Flags::PERSIAN));
    match said {
        // «امروز (۱ مهر) برگزار کنند»: the gloss is of another day, and tells no wish.
        Tense::Wished if bracketed => Some(Tense::Timeless),
        // «کند بود» is no verb.
        Tense::Wished => next_tense().filter(|next| matches!(next, Tense::Past | Tense::Timeless)).or(Some(said)),
        // «پرداخت می\u{200C}شود», «ساخت خواهد شد», «وقت کردی | بیا»; «مجبور شدم | برم», «گفتم | بیاد»
        Tense::Past => {
            let next = next();
            let led = !first || next.is_some_and(|next| next.means(Hint::Becoming));
            let later = |said: &Tense| matches!(said, Tense::Present | Tense::Future) || led && *said == Tense::Wished;
            let told = next.and_then(|next| tense(next, Flags::PERSIAN)).filter(later);
            if told.is_some() || !way.you {
                return told.or(Some(said));
            }
            // «رسیدی | یه زنگ بزن»; «گفتی | که بیا»
            let goes_on =
                |token: &&Token| token.mark().is_none() && !token.has(Class::And) && !token.means(Particle::Plain);
            let mut verbs = next.into_iter().chain(after.by_ref()).take(WISH).take_while(goes_on);
            let verb = verbs.find_map(|token| tense(token, Flags::PERSIAN));
            way.you &= verb != Some(Tense::Past);
            Some(if verb == Some(Tense::Wished) { Tense::Wished } else { said })
        }
        // «باید دید», «می\u{200C}توان گفت»
        Tense::Planned => Some(if next_tense() == Some(Tense::Past) { Tense::Timeless } else { said }),
        said => Some(said),
    }
}

/// The tokens that say something on the way to the verb.
static SAYS: TokenTable = TokenTable::new(
    &TokenSet::classes(&[Class::Verb, Class::Left, Class::Unit, Class::DeicticDay, Class::Weekday])
        .or(TokenSet::words(Words::of(Class::Hint).only(&[
            Hint::Continuous as i32,
            Hint::Meeting as i32,
            Hint::Aged as i32,
        ])))
        .or(TokenSet::marks(&[Mark::Open, Mark::Close])),
);

/// How far a wish stands behind «رسیدی».
const WISH: usize = 3;

/// How far «داریم» stands behind what is had.
const HAD: u8 = 3;

/// «آغاز شده | و … خواهد یافت»: a participle is a verb where its clause ends, and where «ام», «ایم» make one of it.
fn goes_on(next: &Token) -> bool {
    next.mark().is_none()
        && !next.has(Class::Copula)
        && [Class::Particle, Class::Verb, Class::Preposition].into_iter().all(|class| !next.has(class))
}

/// True for a word that can be a noun's own; the others make a verb of what may be one.
fn may_be_owned(next: &Token) -> bool {
    let others = [Class::Preposition, Class::And, Class::Verb, Class::Particle, Class::Demonstrative];
    next.mark().is_none() && !others.into_iter().any(|class| next.has(class))
}

/// «روزهای»
fn is_days(unit: Sense) -> bool {
    unit.is(Unit::Day) && unit.flags.contains(Flags::PLURAL)
}

/// «۶ ژانویه جشن می\u{200C}گیرند»: a day, month or season without a year is of every year.
fn recur(reading: &mut Reading) {
    match &mut reading.expression.anchor {
        Anchor::Date(CalendarDate { year: year @ Year::Unsaid, month: Some(_), weekday: None, .. })
        | Anchor::Season { year: year @ Year::Unsaid, scope: Scope::Bare, .. } => *year = Year::Every,
        _ => {}
    }
}

/// The side that a verb shows, the present too.
pub(super) fn side(token: &Token) -> Option<Side> {
    match tense(token, Flags::PERSIAN)? {
        Tense::Past | Tense::Managed => Some(Side::Past),
        Tense::Present | Tense::Future | Tense::Wished => Some(Side::Future),
        _ => None,
    }
}
