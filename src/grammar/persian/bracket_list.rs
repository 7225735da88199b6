//! Lists with brackets: counts of what stands before each («کارگران (۱۹۳۴) و نابینایان (۱۹۴)»), years with a gloss each
//! («در ۱۹۲۴ (فتح مکه) و ۱۹۲۵ (فتح مدینه)»).

use crate::grammar::prelude::*;
use crate::lexicon::Coded;

/// How far such a list is looked at, on each side.
const FAR: usize = 24;

/// True for figures in brackets in a list of which a member is too great for a year.
pub(super) fn stands_among_counts(figures: &Cursor<'_>) -> bool {
    let (first, next) = (figures.at() - figures.taken(), figures.at());
    let before = (first.saturating_sub(FAR)..first.saturating_sub(1)).rev();
    meets_count(figures, next + 1..next + FAR) || meets_count(figures, before)
}

/// One of the places holds such a count, and words, commas and brackets alone stand before it.
fn meets_count(cursor: &Cursor<'_>, places: impl IntoIterator<Item = usize>) -> bool {
    let token = |place: usize| cursor.at_token(place).first();
    let mark = |place: usize| token(place).and_then(Token::mark);
    let listed = |place: usize| {
        token(place).is_some_and(|token| match token.kind {
            _ if token.gap == Gap::Paragraph => false,
            TokenKind::Word => !token.has(Class::Verb),
            TokenKind::Mark(mark) => matches!(mark, Mark::Open | Mark::Close | Mark::Comma | Mark::PersianComma),
            TokenKind::Number(_) => true,
            TokenKind::Phrase(_) => false,
        })
    };
    let bracketed = |place: usize| mark(place - 1) == Some(Mark::Open) && mark(place + 1) == Some(Mark::Close);
    let count = |place: usize| {
        token(place).is_some_and(|token| matches!(token.kind, TokenKind::Number(number) if is_count(number)))
    };
    places.into_iter().take_while(|&place| listed(place)).any(|place| place > 0 && count(place) && bracketed(place))
}

/// Figures of no year; «نبرد ماراتن (۴۹۰)» and «شاهنامه (۱۰۱۰)» are of old ones.
const fn is_count(number: Number) -> bool {
    number.value >= 3000
}

/// «در ۱۹۹۸ (فرانسه) و | ۲۰۰۶ (آلمان)»: a year with its gloss after others that have theirs, and a word that leads to years.
pub(super) fn follows_glossed_year(figures: &Cursor<'_>, year: i16) -> bool {
    const FAR: usize = 8;
    let token = |place: usize| figures.at_token(place).first();
    let mark = |place: usize| token(place).and_then(Token::mark);
    if !matches!(year, 1300..=1420 | 1500..=2040) || mark(figures.at()) != Some(Mark::Open) {
        return false;
    }
    let mut place = figures.at() - figures.taken();
    loop {
        // «) و»
        let joined = place >= 4
            && token(place - 1).is_some_and(|token| token.has(Class::And) || token.mark() == Some(Mark::PersianComma))
            && mark(place - 2) == Some(Mark::Close);
        if !joined {
            return false;
        }
        let within = place.saturating_sub(FAR + 2)..place - 2;
        let Some(open) = within.rev().find(|&place| mark(place) == Some(Mark::Open)) else { return false };
        // «در ۱۳۰۰ (خانوار)», «۱۴۰۰ (متر)» are counted.
        let near = |token: &Token| match token.kind {
            TokenKind::Number(Number { value, digits: 4, .. }) => value % 100 != 0 && value.abs_diff(year as u32) < 100,
            _ => false,
        };
        let counted = [Class::Unit, Class::Counted, Class::Block];
        if token(open + 1).is_some_and(|gloss| counted.into_iter().any(|class| gloss.has(class))) {
            return false;
        }
        place = open.saturating_sub(1);
        let Some(before) = place.checked_sub(1).and_then(token).filter(|_| token(place).is_some_and(near)) else {
            return false;
        };
        if before.means(Unit::Year) || figures.sense_of(before, Class::Preposition).is_some_and(Sense::leads_within) {
            return true;
        }
    }
}

/// «تعداد آرا ۱۲۸۷ (| ۱۹۰۸)», «امتیاز ۱۳۰۰ (| ۱۹۲۱)»: the number before the bracket is a count.
pub(super) fn glosses_count(after: &Cursor<'_>) -> bool {
    let number = after.before_last(2).is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    let counts = |token: &Token| measures(token) || token.means(Coded::Any);
    number && (3..=4).filter_map(|places| after.before_last(places)).any(counts)
}

/// «قیمت», «امتیاز»: a number beside it is so much of it.
pub(super) fn measures(token: &Token) -> bool {
    let measure = |sense: Sense| sense.flags.contains(Flags::COUNTED);
    let measured = [Class::Counted, Class::Block].into_iter().any(|class| token.sense(class).is_some_and(measure));
    token.means(Block::Prices) || measured
}
