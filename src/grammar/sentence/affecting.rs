//! Which tokens say something of their sentence.

use crate::lexicon::{Class, ClassSet, Flags, Mark, Senses, Tense};

/// The marks that end a sentence.
pub(super) const END_MARKS: &[Mark] = &[Mark::Dot, Mark::Question, Mark::Exclamation];
pub(super) const ENDS: ClassSet = ClassSet::of_marks(END_MARKS);

/// False for what changes nothing in a [`Sentence`](super::Sentence): what ends none, and verbs that say nothing where no expression stands
/// before them, as most Persian ones.
pub(in crate::grammar) const fn is_affected_by(senses: Senses) -> bool {
    let (list, mut place) = (senses.as_slice(), 0);
    while place < list.len() {
        let sense = list[place];
        let led = sense.code() == Tense::Planned as i32 || sense.code() == Tense::Managed as i32;
        let leads = sense.flags.contains(Flags::PERSIAN) && led;
        let leaning = sense.code() == Tense::Planned as i32 || sense.code() == Tense::Wished as i32;
        let sided = sense.flags.contains(Flags::ENGLISH) && (leaning || sense.code() <= Tense::Future as i32);
        if matches!(sense.class, Class::Verb) && (leads || sided) {
            return true;
        }
        place += 1;
    }
    senses.classes(Flags::PERSIAN).intersects(ENDS)
}
