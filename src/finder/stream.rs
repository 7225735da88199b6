//! Texts that come in pieces.

use super::found::Match;
use super::reader::{AHEAD, BEHIND, Guide, Reader};
use crate::grammar::Readings;
use crate::lexicon::{Place, Token, Tokens};
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

/// A chunk is read in parts of so many bytes, so that what is kept does not grow with it.
const PART: usize = 4096;
/// So many tokens that were read are let go at once.
const BATCH: usize = 64;

/// Finds the expressions of a text that comes in chunks.
///
/// A chunk may end anywhere: within a word, a number, a phrase or a range. The matches are those of
/// [`find_iter`](crate::Finder::find_iter) over the whole text, in the same order, with their places counted from the
/// start of the stream.
///
/// # When a match comes, and what is kept
///
/// A match is handed over once nothing that may follow can change it: when the forty words, numbers and marks after
/// its first one are there and, for an expression whose side of the reference the verb may say, the sentence has ended
/// or sixty-four more are there; or when the stream is [finished](Self::finish). The text is kept from the first word
/// that is not yet decided: some hundred words, whatever the length of the text and of the chunks. (A run of letters,
/// of digits or of blanks that is longer than 256 bytes is no part of an expression, in a stream as in a whole text.)
///
/// ```
/// use taqvim::Finder;
///
/// let mut stream = Finder::new().stream();
/// let mut found = Vec::new();
/// for chunk in ["از ۱۰ مه", "ر تا ۱۵ آبا", "ن و جم", "عه"] {
///     stream.push(chunk, |expression| found.push((expression.range(), expression.as_str().to_owned())));
/// }
/// stream.finish(|expression| found.push((expression.range(), expression.as_str().to_owned())));
/// assert_eq!(found, [(5..16, "۱۰ مهر".to_owned()), (22..35, "۱۵ آبان".to_owned()), (39..47, "جمعه".to_owned())]);
/// ```
#[derive(Clone, Debug)]
pub struct Stream<'l> {
    guide: Guide<'l>,
    reader: Reader<'l>,
    /// The end of the stream so far, from the first byte that is still needed.
    text: String,
    /// How many bytes of the stream stood before it.
    base: usize,
    /// Where in the text the next token begins.
    place: Place,
    /// Tokens that nothing can change any more; their places are those in the stream.
    tokens: Vec<Token>,
    /// The token that is read next.
    at: usize,
    /// What begins there, where only the verb of its sentence is still awaited.
    pending: Option<Readings>,
}

impl<'l> Stream<'l> {
    pub(super) fn new(guide: Guide<'l>) -> Self {
        Stream {
            guide,
            reader: Reader::new(guide),
            text: String::new(),
            base: 0,
            place: Place::START,
            tokens: Vec::new(),
            at: 0,
            pending: None,
        }
    }

    /// Takes the next chunk, and hands over the matches that it decides.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().stream();
    /// stream.push("جم", |_| unreachable!("the word goes on"));
    /// stream.push("عه", |_| unreachable!("the sentence goes on"));
    /// stream.finish(|found| assert_eq!(found.as_str(), "جمعه"));
    /// ```
    pub fn push(&mut self, chunk: &str, mut found: impl FnMut(Match<'_>)) {
        let mut rest = chunk;
        while !rest.is_empty() {
            let (part, after) = rest.split_at(rest.floor_char_boundary(PART));
            self.text.push_str(part);
            self.read(false, &mut found);
            rest = after;
        }
    }

    /// Ends the text, and hands over the matches that were not decided. The stream is then at the start of another one.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().stream();
    /// let mut count = 0;
    /// for text in ["امروز", "۱۹ شهریور ۱۳۹۵"] {
    ///     stream.push(text, |_| count += 1);
    ///     stream.finish(|expression| {
    ///         assert_eq!(expression.as_str(), text);
    ///         count += 1;
    ///     });
    /// }
    /// assert_eq!(count, 2);
    /// ```
    pub fn finish(&mut self, mut found: impl FnMut(Match<'_>)) {
        self.read(true, &mut found);
        self.reader = Reader::new(self.guide);
        self.text.clear();
        self.base = 0;
        self.place = Place::START;
        self.tokens.clear();
        self.at = 0;
    }

    /// How many bytes have come.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().stream();
    /// stream.push("Friday", |_| ());
    /// assert_eq!(stream.len(), 6);
    /// ```
    #[must_use]
    pub const fn len(&self) -> usize {
        self.base + self.text.len()
    }

    /// True where nothing has come.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().stream();
    /// assert!(stream.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many bytes of the text are kept.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().stream();
    /// stream.push(&"no date here. ".repeat(10_000), |_| ());
    /// assert!(stream.kept() < 10_000);
    /// ```
    #[must_use]
    pub const fn kept(&self) -> usize {
        self.text.len()
    }

    /// Reads what can be read.
    fn read(&mut self, ended: bool, found: &mut impl FnMut(Match<'_>)) {
        self.scan(ended);
        while self.at < self.tokens.len() {
            let Some(readings) = self.pending.take().or_else(|| self.read_next(ended)) else { break };
            let Some(readings) = self.leaning(readings, ended) else { break };
            self.reader.take(&readings, &self.tokens[self.at..readings.next]);
            self.at = readings.next.max(self.at + 1);
            for reading in readings.iter() {
                let place = |at: usize| at.checked_sub(self.base);
                let range = place(reading.start).zip(place(reading.end));
                let words = range.and_then(|(start, end)| self.text.get(start..end));
                found(Match::new(words.unwrap_or_default(), *reading));
            }
        }
        self.let_go();
    }

    /// Makes tokens, as long as nothing that follows can change them.
    fn scan(&mut self, ended: bool) {
        loop {
            let mut tokens = Tokens::resume(&self.text, self.place, self.guide.phrases());
            let Some(token) = tokens.next().filter(|_| ended || !tokens.ran_out()) else { return };
            self.place = tokens.place();
            self.tokens.push(Token { start: self.base + token.start, end: self.base + token.end, ..token });
        }
    }

    /// The next construction, once all the tokens are there that it could hold; what is none is passed.
    fn read_next(&mut self, ended: bool) -> Option<Readings> {
        let mut readings = Readings::new(0);
        while let Some(token) = self.tokens.get(self.at) {
            let skipped = !self.reader.may_begin(token);
            if !skipped && !ended && self.tokens.len() < self.at + AHEAD {
                return None;
            }
            self.reader.pass(token);
            if !skipped
                && let Some(start) = self.reader.start(&self.tokens, self.at)
                && self.reader.read(&self.tokens, self.at, start, &mut readings)
            {
                return Some(readings);
            }
            self.at += 1;
        }
        None
    }

    /// The construction with what the verb says of it; puts it aside where the verb may still come.
    fn leaning(&mut self, readings: Readings, ended: bool) -> Option<Readings> {
        let ran_out = Cell::new(false);
        let mut after = self.tokens[readings.next..].iter().copied();
        let after = core::iter::from_fn(|| {
            let token = after.next();
            ran_out.set(token.is_none());
            token
        });
        let mut leaning = readings;
        self.reader.lean(&mut leaning, after);
        if ran_out.get() && !ended {
            self.pending = Some(readings);
            return None;
        }
        Some(leaning)
    }

    /// Drops the tokens and the text that are not needed any more.
    fn let_go(&mut self) {
        let behind = self.at.saturating_sub(BEHIND);
        if behind >= BATCH {
            self.tokens.drain(..behind);
            self.at -= behind;
            if let Some(pending) = &mut self.pending {
                pending.next -= behind;
            }
        }
        let needed = self.tokens.get(self.at).map_or(self.place.at, |token| token.start - self.base);
        // What is dropped is no less than what is moved.
        if needed > 0 && needed >= self.text.len() - needed {
            self.text.drain(..needed);
            self.base += needed;
            self.place.at -= needed;
        }
    }
}
