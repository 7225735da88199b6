//! A rule of a language: its names with an example each, how it begins, and what it reads.

use super::cursor::Cursor;
use super::pattern::{Item, Taken};
use super::prefix::Prefix;
use super::said::{Licence, Said};
use crate::expression::{Convention, Expression};
use crate::grammar::shared::draft::Draft;
use crate::grammar::shared::reading::Readings;
use crate::grammar::shared::rule_name::RuleName;

/// A name that a rule gives to what it reads, and a text in which it reads that.
pub(in crate::grammar) struct Named(pub(in crate::grammar) RuleName, pub(in crate::grammar) &'static str);

/// A rule, whole: everything that is known of a construction stands in one value of this type.
pub(in crate::grammar) struct Rule {
    names: &'static [Named],
    /// How code begins; a pattern tells that itself.
    begins: &'static [Prefix],
    read: Read,
}

enum Read {
    /// Takes the items one after the other and makes an expression of them.
    Pattern { items: &'static [Item], licence: Licence, then: Then },
    /// Reads one expression.
    Phrase(fn(&mut Cursor<'_>) -> Option<Said>),
    /// Reads one expression by filling a draft.
    Draft(fn(&mut Cursor<'_>) -> Option<Said>),
    /// Reads all that starts at the cursor: a list, a range, or a name, which holds no expression.
    Group(Group),
    /// Fills slots of a draft.
    Element(fn(&mut Draft, &mut Cursor<'_>) -> bool),
}

/// What a pattern makes of what it took.
pub(in crate::grammar) type Then = fn(&Taken, Convention) -> Option<Expression>;

/// Reads all that starts at the cursor, if it fits, and says where reading goes on.
pub(in crate::grammar) type Group = for<'a> fn(Cursor<'a>, &mut Readings) -> Option<Cursor<'a>>;

/// How many prefixes a rule may have.
const MAX_PREFIXES: usize = 8;

impl Rule {
    /// A rule whose items follow one another.
    pub(in crate::grammar) const fn pattern(names: &'static [Named], items: &'static [Item], then: Then) -> Self {
        Rule { names, begins: &[], read: Read::Pattern { items, licence: Licence::Free, then } }
    }

    /// A rule that is true control flow, and reads one expression.
    pub(in crate::grammar) const fn phrase(
        names: &'static [Named],
        begins: &'static [Prefix],
        read: fn(&mut Cursor<'_>) -> Option<Said>,
    ) -> Self {
        Rule { names, begins, read: Read::Phrase(read) }
    }

    /// The rule that fills a draft: it begins as any element does.
    pub(in crate::grammar) const fn draft(names: &'static [Named], read: fn(&mut Cursor<'_>) -> Option<Said>) -> Self {
        Rule { names, begins: &[], read: Read::Draft(read) }
    }

    /// A rule that reads several expressions, or none where they are a name.
    pub(in crate::grammar) const fn group(names: &'static [Named], begins: &'static [Prefix], read: Group) -> Self {
        Rule { names, begins, read: Read::Group(read) }
    }

    /// A rule that fills slots of a draft.
    pub(in crate::grammar) const fn element(
        names: &'static [Named],
        begins: &'static [Prefix],
        read: fn(&mut Draft, &mut Cursor<'_>) -> bool,
    ) -> Self {
        Rule { names, begins, read: Read::Element(read) }
    }

    /// A pattern that holds only where its neighbours license it.
    pub(in crate::grammar) const fn licensed(self, holds: fn(&Cursor<'_>) -> bool) -> Self {
        let Read::Pattern { items, then, .. } = self.read else { panic!("a pattern alone has a licence of its own") };
        Rule { read: Read::Pattern { items, licence: Licence::If(holds), then }, ..self }
    }

    pub(in crate::grammar) const fn names(&self) -> &'static [Named] {
        self.names
    }

    /// The items of a pattern.
    #[cfg(test)]
    pub(super) const fn items(&self) -> Option<&'static [Item]> {
        match self.read {
            Read::Pattern { items, .. } => Some(items),
            _ => None,
        }
    }

    pub(in crate::grammar) const fn is_group(&self) -> bool {
        matches!(self.read, Read::Group(_))
    }

    pub(super) const fn is_element(&self) -> bool {
        matches!(self.read, Read::Element(_))
    }

    pub(super) const fn is_draft(&self) -> bool {
        matches!(self.read, Read::Draft(_))
    }

    /// How it can begin.
    pub(super) const fn prefixes(&self) -> ([Option<Prefix>; MAX_PREFIXES], usize) {
        if let Read::Pattern { items, .. } = self.read {
            return pattern_prefixes(items);
        }
        let mut prefixes = [None; MAX_PREFIXES];
        let mut place = 0;
        while place < self.begins.len() {
            prefixes[place] = Some(self.begins[place]);
            place += 1;
        }
        (prefixes, place)
    }

    /// Reads one expression; nothing where it is a rule of another kind. The cursor may stand anywhere then.
    pub(super) fn read(&self, cursor: &mut Cursor<'_>) -> Option<Said> {
        match self.read {
            Read::Phrase(read) | Read::Draft(read) => read(cursor),
            Read::Pattern { items, licence, then } => {
                let mut taken = Taken::default();
                for item in items {
                    item.take(cursor, &mut taken)?;
                }
                let expression = then(&taken, cursor.convention())?;
                Some(Said { expression, rule: self.names.first()?.0, licence })
            }
            Read::Group(_) | Read::Element(_) => None,
        }
    }

    /// Reads all that starts at the cursor, if it is a group.
    pub(super) fn read_group<'a>(&self, cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
        let Read::Group(read) = self.read else { return None };
        read(cursor, readings)
    }

    /// Fills slots of a draft, if it is an element.
    pub(super) fn fill(&self, draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
        matches!(self.read, Read::Element(read) if read(draft, cursor))
    }
}

/// The prefixes of a pattern: one for each way to leave out its first optional items.
const fn pattern_prefixes(items: &[Item]) -> ([Option<Prefix>; MAX_PREFIXES], usize) {
    let (mut optional, mut fixed, mut place) = (0, 0, 0);
    while place < items.len() && fixed < 3 {
        if items[place].is_optional() {
            optional += 1;
        } else {
            fixed += 1;
        }
        place += 1;
    }
    let mut prefixes = [None; MAX_PREFIXES];
    let mut ways = 0;
    while ways < 1 << optional {
        prefixes[ways] = Some(prefix_of(items, ways));
        ways += 1;
    }
    (prefixes, ways)
}

/// The prefix where the optional items of `left_out`, a bit each, are not there.
const fn prefix_of(items: &[Item], left_out: usize) -> Prefix {
    let (mut place, mut optional) = (0, 0);
    let mut prefix: Option<Prefix> = None;
    let mut sets = 0;
    while place < items.len() && sets < 3 {
        let item = &items[place];
        place += 1;
        if item.is_optional() {
            optional += 1;
            if left_out >> (optional - 1) & 1 == 1 {
                continue;
            }
        }
        let beginning = item.beginning();
        prefix = Some(match prefix {
            None => match beginning.next {
                Some(next) => Prefix::before(beginning.first, next),
                None => Prefix::any(beginning.first),
            },
            Some(prefix) if sets == 1 => match beginning.next {
                Some(next) => prefix.and(beginning.first).then(next),
                None => prefix.and(beginning.first),
            },
            Some(prefix) => prefix.then(beginning.first),
        });
        sets += 1;
        // Where the item ends is known of one word, and of a numeral that stands first.
        if !(beginning.is_one || beginning.is_numeral && sets == 1) {
            break;
        }
    }
    match prefix {
        Some(prefix) => prefix,
        None => panic!("a pattern has an item that is not optional"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::engine::describe::pattern;
    use crate::grammar::engine::pattern::{numeral, optional, word};
    use crate::grammar::shared::numeral::Form;
    use crate::grammar::shared::token_set::Words;
    use crate::lexicon::Class;

    #[test]
    fn a_pattern_says_how_it_begins() {
        const ITEMS: &[Item] = &[
            optional(word(Words::of(Class::Demonstrative))),
            numeral(&[Form::Cardinal]),
            word(Words::of(Class::Unit)),
            word(Words::of(Class::Direction)),
        ];
        let rule = Rule::pattern(&[], ITEMS, |_, _| None);
        assert_eq!(pattern(&rule), "[demonstrative] cardinal unit direction");
        let (prefixes, count) = rule.prefixes();
        let begins = Rule::phrase(&[], &[], |_| None);
        assert_eq!((count, begins.prefixes().1), (2, 0));
        // After a numeral that does not stand first nothing is known.
        let sets = |place: usize| prefixes[place].as_ref().map(|prefix| prefix.sets().1.iter().flatten().count());
        assert_eq!((sets(0), sets(1)), (Some(1), Some(2)));
    }
}
