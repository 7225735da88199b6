//! English verbs, which stand before their adverbials or after one that opens the sentence.

use super::affecting::END_MARKS;
use super::verb;
use super::verb::tense;
use crate::expression::{Anchor, DayPart, Expression, Meridiem, Side, Time, Unit};
use crate::grammar::shared::reading::{Reading, Readings};
use crate::grammar::shared::rule_name::RuleName;
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{
    Article, Case, Class, Direction, Flags, Hint, Loose, Mark, Preposition, Sense, Tense, Token, TokenKind,
};

/// Whether a form of a verb can be nothing but what it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    Finite,
    /// "closed" may be of the past or a participle.
    Open,
    /// "begins": ahead, or always.
    Present,
    /// "opens", "is closed": about now.
    Near,
    /// "said": what follows is told, and may be ahead.
    Told,
}

/// Lets the verb before the expressions, or else the first after them, say on which side they are; the tokens are those
/// right before them and those from the first on.
#[inline(never)]
pub(super) fn apply_verb<'a>(
    before: Option<(Side, Form)>,
    near: bool,
    readings: &mut Readings,
    (preceding, tokens): (&[Token], &[Token]),
    after: impl Iterator<Item = &'a Token>,
) {
    let told = matches!(before, Some((Side::Future, _))) && is_told(preceding);
    let mut side = if told { Some((Side::Past, Form::Finite)) } else { before };
    // Months and occasions in Latin letters stand in Persian sentences too.
    let mut persian = None;
    let mut after = after.peekable();
    // "He faces charges over Tuesday's attack" says nothing of Tuesday.
    let owns = after.peek().is_some_and(|token| token.mark() == Some(Mark::Apostrophe));
    let names = tokens[0].means(Article::The) && after.peek().is_some_and(|token| is_noun(token));
    let mut distance = Distance::from(after.peek().copied());
    for token in after {
        side = side.or_else(|| side_of(token));
        persian = persian.or_else(|| verb::side(token));
        if side.is_some() {
            break;
        }
        if distance.is_said_by(token) {
            side = Some((Side::Future, Form::Finite));
            break;
        }
    }
    if is_dateline(preceding, readings, tokens) {
        side = Some((Side::Past, Form::Finite));
    }
    let (said, form) = side.or(persian.map(|side| (side, Form::Finite))).unzip();
    let led = Led::by(preceding);
    for reading in readings.iter_mut() {
        let weekday = matches!(reading.expression.anchor, Anchor::Weekday { .. }) && !owns;
        let nearest = match reading.expression.anchor {
            Anchor::Unsaid => reading.expression.side,
            _ => Some(Side::Nearest),
        };
        if reading.rule == RuleName::OffsetIn && (said != Some(Side::Future) || counts_until_now(reading, preceding)) {
            *reading = reading.into_length();
        } else if let (Anchor::Weekend { offset }, Some(Side::Past), Some(Side::Future)) =
            (&mut reading.expression.anchor, reading.expression.side, said)
        {
            *offset += 1;
        } else if is_midnight(&reading.expression)
            && said == Some(Side::Past)
            && !matches!(led, Some(Led::Until | Led::To))
        {
            // "It took effect at midnight": the one that is over.
            reading.expression.time =
                Some(Time::Clock { hour: 0, minute: Some(0), second: None, meridiem: Meridiem::Said });
        } else if reading.expression.side == Some(Side::Future) || !reading.expression.leans() {
            // "He said that the party is on 3 December."
        } else if led == Some(Led::Since) {
            reading.expression.side = Some(Side::Past);
        } else if matches!(led, Some(Led::By | Led::Until))
            && (said == Some(Side::Future) || said.is_none() && lasts(preceding))
        {
            // "The offer is valid until 5 March"
            reading.expression.side = Some(Side::Future);
        } else if led == Some(Led::Ahead) && said != Some(Side::Past) {
            reading.expression.side = if weekday { Some(Side::Future) } else { nearest };
        } else if let Some(side) = said {
            let attribute = side == Side::Future && (names || led == Some(Led::Of) && (!weekday || is_the(preceding)));
            reading.expression.side = match form {
                _ if attribute => nearest,
                // "It opens Monday" is ahead, "the year begins on 1 Farvardin" is every year's, "the show opens on 20 April"
                // is this year's.
                Some(Form::Present) if !weekday => reading.expression.side,
                Some(Form::Near) if !weekday => nearest,
                _ => Some(side),
            };
        } else if near && !weekday && reading.expression.side.is_none() {
            // "Registration runs 1-7 Mehr for freshmen and 8 to 12 Mehr for everyone else"
            reading.expression.side = nearest;
        }
    }
}

/// "Midnight", of a day that nothing names.
const fn is_midnight(expression: &Expression) -> bool {
    matches!(
        (expression.anchor, expression.time, expression.repeat),
        (Anchor::Unsaid, Some(Time::Part { part: DayPart::Midnight, from: 24, to: 24 }), None)
    )
}

/// What stands right before expressions and says what they are to the verb.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Led {
    /// "Since 3 May"
    Since,
    /// "The decision of 28 March", "a letter dated 20 March"
    Of,
    /// "Starting 20 June", "next meeting: Thursday"
    Ahead,
    /// "Until midnight", "open until 20 May"
    Until,
    /// "to midnight"
    To,
    /// "Ready by the 25th"
    By,
}

impl Led {
    /// What the tokens before expressions lead to.
    fn by(before: &[Token]) -> Option<Self> {
        static LEADS: TokenTable = TokenTable::new(
            &TokenSet::classes(&[Class::Dated])
                .or(TokenSet::words(Words::of(Class::Hint).only(&[Hint::Commencing as i32])))
                .or(TokenSet::words(Words::of(Class::Preposition).only(&[
                    Preposition::Since as i32,
                    Preposition::Of as i32,
                    Preposition::To as i32,
                    Preposition::By as i32,
                ])))
                .or(TokenSet::marks(&[Mark::Colon])),
        );
        let (last, rest) = before.split_last().filter(|(last, _)| LEADS.has(last))?;
        if last.mark().is_some() {
            let label = rest.iter().rev().take(LABEL).take_while(|token| !CLOSES_LABEL.has(token));
            return label.into_iter().any(|token| token.means(Direction::Future)).then_some(Led::Ahead);
        }
        let sense = last.sense(Class::Preposition);
        match sense.map(Sense::value) {
            _ if last.means(Hint::Commencing) => Some(Led::Ahead),
            _ if last.has(Class::Dated) => Some(Led::Of),
            Some(Preposition::Since) => Some(Led::Since),
            Some(Preposition::Of) => Some(Led::Of),
            Some(Preposition::To) if sense.is_some_and(|sense| sense.flags.contains(Flags::MEASURING)) => Some(Led::To),
            Some(Preposition::To) => Some(Led::Until),
            Some(Preposition::By) => Some(Led::By),
            _ => None,
        }
    }
}

/// "The offer is valid until", "submit your papers by": what lasts to, or is due on, a day that comes. A verb of no table may
/// be past: "is a coach who lived there until".
fn lasts(before: &[Token]) -> bool {
    /// The copula, what is so, and the preposition.
    const SO: usize = 3;
    let near = &before[before.len().saturating_sub(SO)..];
    // "The fair runs until"; a verb of the past would have said its side.
    let runs = |sense: Sense| sense.flags.contains(Flags::LATENT);
    near.iter().any(|token| token.has(Class::Copula) || token.sense(Class::Opening).is_some_and(runs))
        || before.iter().any(|token| token.has(Class::Command))
}

/// "Prices will rise, the bank warned | on Monday": what tells of the future is past itself; "will be announced, and the winner
/// named | on Monday" tells nothing.
fn is_told(before: &[Token]) -> bool {
    let Some((last, rest)) = before.split_last() else { return false };
    let on = last.means(Preposition::On);
    let Some((verb, rest)) = (if on { rest.split_last() } else { Some((last, rest)) }) else { return false };
    let Some(comma) = rest.iter().rposition(|token| token.mark() == Some(Mark::Comma)) else { return false };
    let teller = &rest[comma + 1..];
    verb.means(Hint::Saying) && teller.last().is_some_and(is_noun) && !teller.iter().any(|token| token.has(Class::And))
}

/// The most tokens of a label: "next steering committee:".
const LABEL: usize = 4;

static CLOSES_LABEL: TokenTable = TokenTable::new(&TokenSet::marks(END_MARKS).or(TokenSet::marks(&[Mark::Comma])));

/// "The vote | of Sunday"
fn is_the(before: &[Token]) -> bool {
    let article = before.len().checked_sub(3).and_then(|place| before.get(place));
    article.is_some_and(|token| token.means(Article::The))
}

/// A word that can be a noun of its own: "the 10 March attack".
fn is_noun(token: &Token) -> bool {
    static OTHERS: TokenTable = TokenTable::new(
        &TokenSet::classes(&[Class::Preposition, Class::And, Class::Verb, Class::Particle, Class::Article])
            .or(TokenSet::classes(&[Class::Demonstrative, Class::Copula, Class::Happening, Class::Modifier])),
    );
    matches!(token.kind, TokenKind::Word) && token.gap.is_blank() && !OTHERS.has(token)
}

/// "TEHRAN, Nov. 14 (ISNA) – Lawmakers will vote …": the line of an agency says when it wrote; "ROME, Dec. 20 (Stadio
/// Olimpico) – Coldplay will perform" tells what is to come.
fn is_dateline(before: &[Token], readings: &Readings, tokens: &[Token]) -> bool {
    /// "(Mehr News Agency)"
    const AGENCY: usize = 4;
    let ([place, .., comma], Some(last), 1) = (before, readings.last(), readings.len()) else { return false };
    if !matches!(place.case, Case::Upper) || comma.mark() != Some(Mark::Comma) {
        return false;
    }
    let after = tokens.iter().position(|token| token.start >= last.end).map_or(&[][..], |after| &tokens[after..]);
    let [open, within @ ..] = after else { return false };
    let close = within.iter().take(AGENCY + 1).position(|token| token.mark() == Some(Mark::Close));
    let Some((agency, [_, dash, ..])) = close.map(|close| within.split_at(close)) else { return false };
    let names_agency = match agency {
        [one] => one.is_unknown() || one.has(Class::Name),
        [.., last] => last.has(Class::NameTail),
        [] => false,
    };
    open.mark() == Some(Mark::Open) && names_agency && matches!(dash.mark(), Some(Mark::Hyphen | Mark::Dash))
}

/// "The third to fail in a year", "its first race in ten years": what is counted is over so many; where nothing else shows
/// it, years are.
fn counts_until_now(reading: &Reading, before: &[Token]) -> bool {
    const FAR: usize = 6;
    static STOPS: TokenTable = TokenTable::new(&TokenSet::classes(&[Class::Verb]).or(TokenSet::MARKS));
    let near = before.len().saturating_sub(FAR);
    let stop = before.iter().rposition(|token| STOPS.has(token)).map_or(near, |stop| near.max(stop + 1));
    // "the hottest in 40 years"
    let compared = |token: &Token| token.has(Class::Ordinal) || token.means(Loose::Superlative);
    let Some(nth) = before[stop..].iter().position(compared) else { return false };
    let Some(next) = before.get(stop + nth + 1) else { return false };
    let years = match reading.expression.anchor {
        Anchor::Relative { unit, .. } => unit >= Unit::Year,
        _ => false,
    };
    years || next.has(Class::Preposition) || next.has(Class::Loose)
}

/// "Nowruz | is in three days", "is still two weeks away"
#[derive(Default)]
struct Distance {
    /// How many more words may stand before it.
    left: usize,
    /// "in" stands before a number.
    within: bool,
    unit: bool,
}

impl Distance {
    /// Begins at what follows an expression.
    fn from(first: Option<&Token>) -> Self {
        const FAR: usize = 7;
        static COPULAS: TokenTable = TokenTable::new(&TokenSet::classes(&[Class::Copula]));
        Distance { left: if first.is_some_and(|token| COPULAS.has(token)) { FAR } else { 0 }, ..Distance::default() }
    }

    /// True at the token that completes it; they are handed over one after the other.
    #[inline]
    fn is_said_by(&mut self, token: &Token) -> bool {
        self.left > 0 && self.goes_on_to(token)
    }

    fn goes_on_to(&mut self, token: &Token) -> bool {
        self.left -= 1;
        let unit = token.classes(Flags::ENGLISH).contains(Class::Unit);
        let said = self.within && unit || self.unit && token.has(Class::Left);
        self.within = token.means(Preposition::In) || self.within && (is_number(token) || token.means(Article::A));
        self.unit = unit;
        said
    }
}

fn is_number(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Number(_)) || token.classes(Flags::ENGLISH).contains(Class::Cardinal)
}

/// What is known of the side after a verb.
pub(super) fn side_after(known: Option<(Side, Form)>, token: &Token) -> Option<(Side, Form)> {
    if matches!(known, Some((Side::Past, Form::Told | Form::Open)))
        && tense(token, Flags::ENGLISH) == Some(Tense::Wished)
    {
        // "said that it would open"
        return Some((Side::Future, Form::Finite));
    }
    match side_of(token) {
        // "will be closed": what may be a participle changes nothing that is known.
        Some((_, Form::Open)) if known.is_some() => known,
        Some((_, Form::Present | Form::Near)) if matches!(known, Some((Side::Future, _))) => known,
        Some(side) => Some(side),
        None => known,
    }
}

/// The side that a verb shows; "is" and "says" show none.
fn side_of(token: &Token) -> Option<(Side, Form)> {
    if !token.classes(Flags::ENGLISH).contains(Class::Verb) {
        return None;
    }
    let sense = token.senses.iter().find(|sense| sense.class == Class::Verb && sense.flags.contains(Flags::ENGLISH))?;
    let form = match sense.flags.contains(Flags::PARTICIPLE) {
        true => Form::Open,
        false if token.means(Hint::Saying) => Form::Told,
        false => Form::Finite,
    };
    match sense.value() {
        Tense::Past => Some((Side::Past, form)),
        Tense::Present => Some((Side::Future, Form::Present)),
        Tense::Planned => Some((Side::Future, Form::Near)),
        Tense::Future => Some((Side::Future, form)),
        _ => None,
    }
}
