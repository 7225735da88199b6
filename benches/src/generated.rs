//! Texts made from templates, equal in every run, for machines without the corpus.

use crate::random::Random;

/// The sentences of a language: templates with slots in braces, and the words for each slot.
pub struct Phrasebook {
    /// Sentences without a date.
    pub plain: &'static [&'static str],
    /// Sentences with a `{date}`.
    pub dated: &'static [&'static str],
    /// The words or templates of a slot.
    pub slots: &'static [(&'static str, &'static [&'static str])],
    /// The digits of its numbers.
    pub digits: [char; 10],
}

/// The number of sentences in ten that have a date.
#[derive(Clone, Copy, Debug)]
pub struct Dated(pub usize);

/// Sentences, a few to a line, `dated` of ten with a date, until the text has `bytes` bytes.
#[must_use]
pub fn text(book: &Phrasebook, dated: Dated, bytes: usize) -> String {
    let mut random = Random::new(1395);
    let mut text = String::with_capacity(bytes + 1024);
    while text.len() < bytes {
        for place in 0..1 + random.below(4) {
            if place > 0 {
                text.push(' ');
            }
            let templates = if random.below(10) < dated.0 { book.dated } else { book.plain };
            let template = random.one_of(templates);
            fill(book, template, &mut random, &mut text);
        }
        text.push('\n');
    }
    text
}

/// Writes a template and fills its slots, with words or with templates that have slots too.
fn fill(book: &Phrasebook, template: &str, random: &mut Random, text: &mut String) {
    let mut rest = template;
    while let Some((before, slot)) = rest.split_once('{') {
        text.push_str(before);
        let (slot, after) = slot.split_once('}').expect("a slot ends");
        match slot.split_once('-') {
            Some((first, last)) => number(book, first, last, random, text),
            None => {
                let words = book.slots.iter().find(|(name, _)| *name == slot).expect("a slot has words").1;
                let word = random.one_of(words);
                fill(book, word, random, text);
            }
        }
        rest = after;
    }
    text.push_str(rest);
}

/// A number of `{1-31}`, in the digits of the language.
fn number(book: &Phrasebook, first: &str, last: &str, random: &mut Random, text: &mut String) {
    let bound = |bound: &str| bound.parse::<usize>().expect("a slot of numbers has two");
    let number = bound(first) + random.below(bound(last) + 1 - bound(first));
    text.extend(number.to_string().bytes().map(|digit| book.digits[usize::from(digit - b'0')]));
}
