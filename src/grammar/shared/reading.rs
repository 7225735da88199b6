//! What the grammar hands over: an expression, where it stands and which rule read it.

use super::rule_name::RuleName;
use crate::expression::{Amount, Anchor, Expression, Hang, Quantity, Tier};
use crate::limits::MAX_READINGS;

/// One expression as it was read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Reading {
    pub(crate) expression: Expression,
    /// Byte range in the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) rule: RuleName,
    /// Whether it is an end of a range.
    pub(crate) link: Link,
}

impl Reading {
    /// Makes a length of what was read as an offset from now: "in three days" where the sentence does not lie ahead.
    pub(crate) fn into_length(self) -> Self {
        let Anchor::Relative { unit, offset, .. } = self.expression.anchor else { return self };
        let amount = Amount::new(Quantity::whole(offset.unsigned_abs()), unit).in_years();
        let anchor = Anchor::Duration { amount, hang: Hang::Free };
        Reading { expression: Expression { anchor, ..self.expression }, rule: RuleName::Duration, ..self }
    }
}

/// What an expression is to its neighbours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Link {
    None,
    /// The first of a range; the next one ends it.
    RangeStart,
    /// The last of a range.
    RangeEnd,
}

/// The expressions of one construction, in order, and the token after it. They are written where they will stay: most
/// constructions hold one, and to move room for eight costs more than to read it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Readings {
    items: [Option<Reading>; MAX_READINGS],
    len: usize,
    /// Index of the first token that was not read.
    pub(crate) next: usize,
}

impl Readings {
    pub(crate) const fn new(next: usize) -> Self {
        Readings { items: [None; MAX_READINGS], len: 0, next }
    }

    pub(crate) const fn one(reading: Reading, next: usize) -> Self {
        let mut items = [None; MAX_READINGS];
        items[0] = Some(reading);
        Readings { items, len: 1, next }
    }

    /// Empties the list; reading goes on at token `next`.
    pub(crate) const fn clear(&mut self, next: usize) {
        self.len = 0;
        self.next = next;
    }

    /// Keeps the first ones of the list; reading goes on at token `next`.
    pub(crate) fn keep(&mut self, count: usize, next: usize) {
        self.len = self.len.min(count);
        self.next = next;
    }

    /// Drops those of lower tiers.
    #[cold]
    pub(crate) fn keep_core(&mut self) {
        self.retain(|reading| reading.expression.tier() == Tier::Core);
    }

    /// Drops those that do not pass; a range that loses an end is none.
    pub(crate) fn retain(&mut self, passes: impl Fn(&Reading) -> bool) {
        let all = *self;
        self.len = 0;
        for (place, reading) in all.iter().enumerate().filter(|(_, reading)| passes(reading)) {
            let other = match reading.link {
                Link::None => None,
                Link::RangeStart => all.get(place + 1),
                Link::RangeEnd => place.checked_sub(1).and_then(|before| all.get(before)),
            };
            let link = if other.is_some_and(&passes) { reading.link } else { Link::None };
            self.push(Reading { link, ..*reading });
        }
    }

    /// The place of the first one, to write it where it will stay; [`set_first`](Self::set_first) then counts it.
    pub(in crate::grammar) const fn first_place(&mut self) -> &mut Option<Reading> {
        &mut self.items[0]
    }

    /// Makes it a list of the one that was written to the first place.
    pub(in crate::grammar) const fn set_first(&mut self, next: usize) {
        self.len = 1;
        self.next = next;
    }

    /// Makes it a list of one.
    pub(crate) const fn set(&mut self, reading: Reading, next: usize) {
        self.items[0] = Some(reading);
        self.set_first(next);
    }

    /// Makes it a range.
    pub(crate) fn set_range(&mut self, first: Reading, last: Reading, next: usize) {
        self.set(Reading { link: Link::RangeStart, ..first }, next);
        self.push(Reading { link: Link::RangeEnd, ..last });
    }

    /// Adds one; false where there is no room.
    pub(crate) fn push(&mut self, reading: Reading) -> bool {
        let Some(slot) = self.items.get_mut(self.len) else { return false };
        *slot = Some(reading);
        self.len += 1;
        true
    }

    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn get(&self, place: usize) -> Option<&Reading> {
        self.items.get(place)?.as_ref()
    }

    pub(crate) fn first_mut(&mut self) -> Option<&mut Reading> {
        self.items[..self.len].first_mut()?.as_mut()
    }

    /// The one at that place and the one before it.
    pub(crate) fn pair_mut(&mut self, place: usize) -> Option<(&mut Reading, &mut Reading)> {
        let pair = self.items[..self.len].get_mut(place.checked_sub(1)?..=place)?;
        let [Some(first), Some(last)] = pair else { return None };
        Some((first, last))
    }

    pub(crate) fn last(&self) -> Option<&Reading> {
        self.items[..self.len].last()?.as_ref()
    }

    pub(crate) fn last_mut(&mut self) -> Option<&mut Reading> {
        self.items[..self.len].last_mut()?.as_mut()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Reading> {
        self.items[..self.len].iter().filter_map(Option::as_ref)
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Reading> {
        self.items[..self.len].iter_mut().filter_map(Option::as_mut)
    }
}

/// What stands at a place.
#[derive(Clone, Copy)]
pub(in crate::grammar) enum Outcome {
    /// An expression, up to a token.
    Read(usize),
    /// A name that looks like one, up to a token.
    Name(usize),
    Nothing,
}
