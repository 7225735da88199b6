//! Texts that come in chunks.

use super::found::Match;
use super::reader::{Reader, Settings};
use crate::grammar::{Reading, Readings, Relevance};
use crate::lexicon::{Place, Token, Tokens};
use crate::limits::{LOOKAHEAD, LOOKBEHIND};
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

/// A chunk is read in parts of this many bytes, so that the text kept does not grow with it.
const PART: usize = 4096;
/// Tokens already read are dropped once there are this many.
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
    settings: Settings<'l>,
    reader: Reader<'l>,
    /// The tail of the stream, from the first byte still needed.
    text: String,
    /// The bytes of the stream before `text`.
    base: usize,
    /// Where in `text` the next token begins.
    place: Place,
    /// Tokens that later text cannot change, placed in the stream.
    tokens: Vec<Token>,
    /// The next token to read.
    at: usize,
    /// The construction read there, while it waits for the verb of its sentence.
    pending: Option<Readings>,
    /// One of the optional tier, which counts once no construction has begun within it.
    optional: Option<Reading>,
}

impl<'l> Stream<'l> {
    pub(super) fn new(settings: Settings<'l>) -> Self {
        Stream {
            settings,
            reader: Reader::new(settings),
            text: String::new(),
            base: 0,
            place: Place::START,
            tokens: Vec::new(),
            at: 0,
            pending: None,
            optional: None,
        }
    }

    /// Takes the next chunk, and hands over the matches that it decides. A match borrows the stream's text and cannot be kept:
    /// keep its range and its expression.
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
            let most = rest.len().min(PART);
            let end = (1..=most).rev().find(|&end| rest.is_char_boundary(end)).unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
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
        self.reader = Reader::new(self.settings);
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
    pub fn len(&self) -> usize {
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
    pub fn is_empty(&self) -> bool {
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
    pub fn kept(&self) -> usize {
        self.text.len()
    }

    /// Reads as far as later text cannot change.
    fn read(&mut self, ended: bool, found: &mut impl FnMut(Match<'_>)) {
        self.scan(ended);
        while self.at < self.tokens.len() {
            let Some(readings) = self.pending.take().or_else(|| self.read_next(ended, found)) else { break };
            let Some(mut readings) = self.with_verb(readings, ended) else { break };
            self.reader.consume(&readings, &self.tokens[self.at..readings.next]);
            self.at = readings.next.max(self.at + 1);
            self.reader.keep_tier(&mut readings);
            for reading in readings.iter() {
                found(self.matched(reading));
            }
        }
        if let Some(optional) = self.optional.take_if(|_| ended) {
            found(self.matched(&optional));
        }
        self.drop_read();
    }

    /// What is handed over of a reading.
    fn matched(&self, reading: &Reading) -> Match<'_> {
        let place = |at: usize| at.checked_sub(self.base);
        let range = place(reading.start).zip(place(reading.end));
        let words = range.and_then(|(start, end)| self.text.get(start..end));
        Match::new(words.unwrap_or_default(), *reading)
    }

    /// Makes the tokens that later text cannot change.
    fn scan(&mut self, ended: bool) {
        loop {
            let mut tokens = Tokens::resume(&self.text, self.place, self.settings.phrases());
            let Some(token) = tokens.next().filter(|_| ended || !tokens.ran_out()) else { return };
            self.place = tokens.place();
            self.tokens.push(Token { start: self.base + token.start, end: self.base + token.end, ..token });
        }
    }

    /// Reads the next construction, once all the tokens that it could hold have come; hands over those of the optional tier
    /// before it.
    fn read_next(&mut self, ended: bool, found: &mut impl FnMut(Match<'_>)) -> Option<Readings> {
        let mut readings = Readings::new(0);
        while let Some(token) = self.tokens.get(self.at) {
            let optional = self.reader.reads_optional();
            let relevance = Relevance::of(token.senses);
            let skipped = !optional && !self.reader.may_begin(token, relevance);
            if !skipped && !ended && self.tokens.len() < self.at + LOOKAHEAD {
                return None;
            }
            let start = token.start;
            self.reader.skip(token, relevance);
            if let Some(optional) = self.optional.take_if(|it| it.end <= start) {
                found(self.matched(&optional));
            }
            let start = if skipped { None } else { self.reader.start(&self.tokens, self.at, relevance) };
            if start.is_some_and(|start| self.reader.read(&self.tokens, self.at, start, &mut readings)) {
                if optional {
                    self.optional = self.reader.read_tag(&self.tokens, self.at, &readings);
                }
                return Some(readings);
            }
            if optional && self.optional.is_none() {
                self.optional = self.reader.read_optional(&self.tokens, self.at);
            }
            self.at += 1;
        }
        None
    }

    /// Applies the verb to a construction; makes it [pending](Self::pending) if the verb may still come.
    fn with_verb(&mut self, readings: Readings, ended: bool) -> Option<Readings> {
        let ran_out = Cell::new(false);
        let mut after = self.tokens[readings.next..].iter();
        let after = core::iter::from_fn(|| {
            let token = after.next();
            ran_out.set(token.is_none());
            token
        });
        let mut decided = readings;
        self.reader.apply_verb(&mut decided, &self.tokens, self.at, after);
        if ran_out.get() && !ended {
            self.pending = Some(readings);
            return None;
        }
        Some(decided)
    }

    /// Drops the tokens and the text that are no longer needed.
    fn drop_read(&mut self) {
        let behind = self.at.saturating_sub(LOOKBEHIND);
        if behind >= BATCH {
            self.tokens.drain(..behind);
            self.at -= behind;
            if let Some(pending) = &mut self.pending {
                pending.next -= behind;
            }
        }
        // An expression may begin at the bracket before its first token: «(۲۱)ام خرداد».
        let unread = self.tokens.get(self.at.saturating_sub(1)).map_or(self.place.at, |token| token.start - self.base);
        let needed = self.optional.map_or(unread, |optional| unread.min(optional.start - self.base));
        // At least as many bytes are dropped as are moved, so that the work stays linear.
        if needed > 0 && needed >= self.text.len() - needed {
            self.text.drain(..needed);
            self.base += needed;
            self.place.at -= needed;
        }
    }
}
