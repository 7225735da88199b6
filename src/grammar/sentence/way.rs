//! What stands on the way from expressions to their verb, and what that says.

use super::condition::{asks_why, orders};
use super::copula::comes_after;
use super::referred::HINTS;
use super::side::{is_days, is_host, is_now, says_usual};
use super::verb::{I, MOVED, YOU, side, tense};
use crate::expression::Side;
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Hint, Loose, Mark, Particle, Preposition, Sense, Tense, Token, TokenKind};

/// What stands on the way from expressions to their verb.
#[derive(Default)]
pub(super) struct Way {
    /// «را» stands first.
    pub(super) object: bool,
    /// «رو نشون بده»: that object is asked for.
    pub(super) shown: bool,
    /// «است», «ه» stands first: «جلسه یکشنبه است», «نوبتم ۳۰ آذره».
    pub(super) copula: bool,
    /// A blank stands before that «ست».
    pub(super) spaced: bool,
    /// A comma or «و» stands first.
    pub(super) closed: bool,
    /// «که» stands first.
    pub(super) that: bool,
    /// Another day stands before the verb.
    pub(super) dated: bool,
    /// «برگزار»
    pub(super) held: bool,
    /// «۲۴ آبان میزبان است | و ۲۹ آبان هم می\u{200C}رود»
    pub(super) comes: bool,
    /// «از دوشنبه | تا حالا»
    pub(super) until_now: bool,
    /// «از اول آذر | تا اطلاع ثانوی»
    pub(super) notice: bool,
    pub(super) until: bool,
    /// The verb is of the second person: «شنبه | رفتی», or of the first: «رفتم».
    pub(super) you: bool,
    pub(super) first: bool,
    /// «دیدمش | گفت», «آمد | چرا»: what follows that verb goes on with the tale.
    pub(super) told: bool,
    /// «رفت ۵ دی | برگشت ۸ دی»: such a verb may be the name of a way.
    pub(super) journey: bool,
    /// «افتاد», «منتقل شد», «تغییر کرد»
    pub(super) moved: bool,
    /// «تأکید» stands first.
    pub(super) demanded: bool,
    /// «معمولاً»
    pub(super) usual: bool,
    /// «طول می\u{200C}کشد»
    pub(super) lasts: bool,
    /// Some unit stands before that: «شصت روز طول می\u{200C}کشد».
    pub(super) measured: bool,
    /// «خبر داد»
    pub(super) news: bool,
    /// «میزبان … است»
    pub(super) hosts: bool,
    /// «را روزهای» stands first.
    pub(super) days: bool,
}

impl Way {
    /// How many tokens are noted.
    const NOTED: usize = 3;

    /// Notes the token at that place after the expressions.
    #[inline]
    fn note(&mut self, place: usize, token: &Token) {
        self.news |= token.means(Loose::News);
        self.measured |= token.has(Class::Unit) || token.has(Class::VagueNumber);
        if HINTS.has(token) {
            self.lasts |= self.measured && token.means(Hint::Lasting);
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
            // «تا اطلاع ثانوی»
            self.notice |= place == 1 && token.means(Hint::Notice);
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
pub(super) fn said_by<'a>(after: &mut impl Iterator<Item = &'a Token>, way: &mut Way) -> Option<Tense> {
    let mut place = 0;
    let (mut depth, mut bracketed) = (0, false);
    // After a mark a day may be the same by another name: «۲۰ خرداد، پنجشنبه، …».
    let (mut counted, mut met, mut parted) = (false, 0_u8, false);
    // A verb that is a noun before a word of its own, after a preposition, or where something is done to it: «نشست», «ساخت مسکن»,
    // «در کن», «مخلوط\u{200C}کن را».
    let (mut noun, mut led, mut copula) = (None, false, false);
    let mut relative = false;
    // A wish that follows is of the day: «ساخت شود», and what the verb asks for.
    let mut asked = true;
    // «میان», «میان خونه\u{200C}مون», «میان پیش ما», «توافقی میان ایران و عراق»: a verb where nothing follows, or what only a verb has.
    let mut comes: Option<(Tense, Option<bool>)> = None;
    let (said, next) = loop {
        let token = after.next();
        if let Some((said, participle)) = noun.take() {
            let object = token.is_some_and(|token| token.means(Particle::Object));
            let label = || way.journey && token.is_some_and(|token| token.mark() == Some(Mark::Colon));
            let goes_on = object || token.is_some_and(if participle { goes_on } else { may_be_owned }) || label();
            if !goes_on {
                break (said, token);
            }
        }
        let Some(token) = token else { return comes.filter(|&(_, goal)| goal != Some(false)).map(|(said, _)| said) };
        if let Some((_, goal)) = &mut comes {
            let ours = token.gap == Gap::Joined && token.means(Loose::Ours);
            *goal = Some(*goal == Some(true) || ours || goal.is_none() && token.has(Class::Direction));
        }
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
        relative |= token.means(Particle::Plain);
        way.hosts |= hint.is_some() && !relative && is_host(token);
        met = if hint.is_some_and(|hint| hint.is(Hint::Meeting)) { HAD } else { met.saturating_sub(1) };
        let Some(said) = tense(token, Flags::PERSIAN).or(had.then_some(Tense::Present)) else { continue };
        let flags = token.sense(Class::Verb).map_or(Flags::NONE, |sense| sense.flags);
        if token.has(Class::Preposition) {
            (noun, comes) = (Some((said, false)), Some((said, None)));
            continue;
        }
        let journey = way.journey && token.means(Hint::Journey);
        if !flags.contains(Flags::LATENT) && !journey {
            copula = token.has(Class::Copula);
            way.you = flags.contains(YOU);
            way.moved |= token.means(Hint::Falling) || flags.contains(MOVED);
            way.first = flags.contains(I);
            // «گفت | بیاد», «قرار شد | بیاد»
            asked = way.you || token.means(Hint::Saying) || met > 0 && token.means(Hint::Becoming);
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
            let told = |next: &Token| side(next) == Some(Side::Past) && !next.means(Hint::Becoming);
            way.told = next.is_some_and(|next| told(next) || asks_why(next));
            // «شنبه رفت | ببیند» tells what was; «کشته شد | میان دعوا» has no other verb.
            let wished = next.is_some_and(|next| next.means(Hint::Becoming) || orders(next)) || asked && !way.first;
            let later =
                |said: &Tense| matches!(said, Tense::Present | Tense::Future) || wished && *said == Tense::Wished;
            let verb = next.filter(|next| !next.has(Class::Preposition));
            let told = verb.and_then(|next| tense(next, Flags::PERSIAN)).filter(later);
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
        .or(TokenSet::words(Words::of(Class::Particle).only(&[Particle::Plain as i32])))
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
