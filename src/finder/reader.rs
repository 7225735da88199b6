//! The steps of reading that are the same for a whole text and for a stream.

#[cfg(feature = "alloc")]
use super::Lexicon;
use crate::grammar::{self, Languages, Readings, Sentence, Start};
use crate::lexicon::{Phrases, Token};
use crate::policy::{Anaphora, Policy};

/// So many tokens are seen before the one that is read, for what stands before an expression.
pub(super) const BEHIND: usize = 16;
/// So many are seen from there, for all of a construction. Exactly so many, or a stream would read otherwise than a
/// whole text; what the sentence's verb says is looked for beyond them.
pub(super) const AHEAD: usize = 40;

/// Reads tokens one after the other.
#[derive(Clone, Debug)]
pub(super) struct Reader<'l> {
    guide: Guide<'l>,
    sentence: Sentence,
}

/// What the finder lets the reader read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Guide<'l> {
    anaphora: Anaphora,
    languages: Languages,
    #[cfg(feature = "alloc")]
    lexicon: Option<&'l Lexicon>,
    #[cfg(not(feature = "alloc"))]
    lexicon: core::marker::PhantomData<&'l ()>,
}

impl<'l> Guide<'l> {
    pub(super) const fn new(policy: &Policy) -> Self {
        #[cfg(feature = "alloc")]
        let lexicon = None;
        #[cfg(not(feature = "alloc"))]
        let lexicon = core::marker::PhantomData;
        Guide { anaphora: policy.anaphora(), languages: Languages::ALL, lexicon }
    }

    pub(super) const fn with_languages(self, languages: Languages) -> Self {
        Guide { languages, ..self }
    }

    pub(super) const fn languages(&self) -> Languages {
        self.languages
    }

    #[cfg(feature = "alloc")]
    pub(super) const fn with_lexicon(self, lexicon: &'l Lexicon) -> Self {
        Guide { lexicon: Some(lexicon), ..self }
    }

    #[cfg(feature = "alloc")]
    pub(super) const fn phrases(&self) -> Option<&'l Phrases> {
        match self.lexicon {
            Some(lexicon) => Some(lexicon.phrases()),
            None => None,
        }
    }

    #[cfg(not(feature = "alloc"))]
    pub(super) const fn phrases(&self) -> Option<&'l Phrases> {
        None
    }

    /// The user's phrase that stands at a token.
    #[cfg(feature = "alloc")]
    fn phrase(&self, tokens: &[Token], at: usize) -> Option<Readings> {
        self.lexicon?.read(tokens, at)
    }

    #[cfg(not(feature = "alloc"))]
    const fn phrase(&self, _: &[Token], _: usize) -> Option<Readings> {
        None
    }
}

impl<'l> Reader<'l> {
    pub(super) fn new(guide: Guide<'l>) -> Self {
        Reader { guide, sentence: Sentence::default() }
    }

    /// Comes to a token that was not part of a construction before it.
    pub(super) fn pass(&mut self, token: &Token) {
        self.sentence.pass(token);
    }

    /// False for a token that [`pass`](Self::pass) learns nothing from and that no construction begins with.
    #[inline]
    pub(super) fn notes(&self, token: &Token) -> bool {
        self.reads_anaphors() || grammar::notes(token)
    }

    /// True where what refers to a date named before is read; then every token is [noted](Self::notes).
    #[inline]
    pub(super) const fn reads_anaphors(&self) -> bool {
        matches!(self.guide.anaphora, Anaphora::Read)
    }

    /// False for a token that no construction begins with, whatever stands beside it.
    #[inline]
    pub(super) fn may_begin(&self, token: &Token) -> bool {
        match self.guide.anaphora {
            Anaphora::Skip => token.phrase().is_some() || grammar::may_begin(token),
            Anaphora::Read => !token.begins_nothing(),
        }
    }

    /// What starts at token `at`, as the next few tell; `None` where nothing does.
    #[inline]
    pub(super) fn start(&self, tokens: &[Token], at: usize) -> Option<Start> {
        if !self.may_begin(&tokens[at]) {
            return None;
        }
        let start = Start::at(tokens, at, self.guide.languages);
        let otherwise = self.reads_anaphors() || tokens[at].phrase().is_some();
        (otherwise || !start.is_none()).then_some(start)
    }

    /// Reads the expressions of the construction that [starts](Self::start) at token `at`; false, and no readings, if
    /// none does.
    pub(super) fn read(&self, tokens: &[Token], at: usize, start: Start, readings: &mut Readings) -> bool {
        let from = at.saturating_sub(BEHIND);
        let seen = tokens.get(from..tokens.len().min(at + AHEAD)).unwrap_or_default();
        let at = at - from;
        let phrase = seen.get(at).and_then(Token::phrase).is_some();
        let mut found = !phrase && grammar::read(seen, at, start, &self.sentence, readings);
        let other = match self.guide.anaphora {
            _ if phrase => self.guide.phrase(seen, at),
            Anaphora::Read => grammar::read_anaphor(seen, at, self.guide.languages, found.then_some(*readings)),
            Anaphora::Skip => None,
        };
        if let Some(other) = other {
            *readings = other;
            found = true;
        }
        if !found {
            readings.clear(at);
        }
        readings.next += from;
        found
    }

    /// Lets the verb after a construction say which side of the reference it is on.
    pub(super) fn lean(&self, readings: &mut Readings, after: impl Iterator<Item = Token>) {
        self.sentence.lean(readings, after);
    }

    /// Passes over a construction; its days are lent to what follows.
    pub(super) fn take(&mut self, readings: &Readings, tokens: &[Token]) {
        self.sentence.take(tokens, readings);
    }
}
