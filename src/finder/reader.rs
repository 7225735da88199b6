//! The steps of reading that a whole text and a stream have in common.

#[cfg(feature = "alloc")]
use super::Lexicon;
use crate::expression::Tier;
use crate::grammar::{self, Languages, Reading, Readings, Relevance, Sentence, Start};
use crate::lexicon::{Phrases, Token};
use crate::limits::{LOOKAHEAD, LOOKBEHIND};
use crate::policy::{Anaphora, Policy};

/// Reads tokens one after the other.
#[derive(Clone, Debug)]
pub(super) struct Reader<'l> {
    settings: Settings<'l>,
    sentence: Sentence,
}

/// The finder's settings for the reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Settings<'l> {
    anaphora: Anaphora,
    languages: Languages,
    tier: Tier,
    #[cfg(feature = "alloc")]
    lexicon: Option<&'l Lexicon>,
    #[cfg(not(feature = "alloc"))]
    lexicon: core::marker::PhantomData<&'l ()>,
}

impl<'l> Settings<'l> {
    pub(super) const fn new(policy: &Policy) -> Self {
        #[cfg(feature = "alloc")]
        let lexicon = None;
        #[cfg(not(feature = "alloc"))]
        let lexicon = core::marker::PhantomData;
        Settings { anaphora: policy.anaphora(), languages: Languages::ALL, tier: Tier::Vague, lexicon }
    }

    pub(super) const fn with_policy(self, policy: &Policy) -> Self {
        Settings { anaphora: policy.anaphora(), ..self }
    }

    pub(super) const fn with_languages(self, languages: Languages) -> Self {
        Settings { languages, ..self }
    }

    pub(super) const fn languages(&self) -> Languages {
        self.languages
    }

    pub(super) const fn with_tier(self, tier: Tier) -> Self {
        Settings { tier, ..self }
    }

    pub(super) const fn tier(&self) -> Tier {
        self.tier
    }

    #[cfg(feature = "alloc")]
    pub(super) const fn with_lexicon(self, lexicon: &'l Lexicon) -> Self {
        Settings { lexicon: Some(lexicon), ..self }
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

    /// Reads the user's phrase at a token.
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
    pub(super) fn new(settings: Settings<'l>) -> Self {
        Reader { settings, sentence: Sentence::default() }
    }

    /// Steps to a token outside of the constructions already read, and updates the state of the sentence.
    #[inline]
    pub(super) fn skip(&mut self, token: &Token, relevance: Relevance) {
        self.sentence.update(token, relevance);
    }

    /// False for a token that begins no construction and from which [`skip`](Self::skip) learns nothing.
    #[inline]
    pub(super) fn is_relevant(&self, token: &Token) -> bool {
        self.reads_all() || grammar::is_relevant(token)
    }

    /// True if every token is [relevant](Self::is_relevant): anaphors and the optional tier have words of their own.
    #[inline]
    pub(super) const fn reads_all(&self) -> bool {
        self.reads_anaphors() || self.reads_optional()
    }

    /// True if the optional tier is read.
    #[inline]
    pub(super) const fn reads_optional(&self) -> bool {
        matches!(self.settings.tier, Tier::Optional)
    }

    #[inline]
    const fn reads_anaphors(&self) -> bool {
        matches!(self.settings.anaphora, Anaphora::Read)
    }

    /// False for a token of that relevance that begins no construction, whatever its neighbours.
    #[inline]
    pub(super) fn may_begin(&self, token: &Token, relevance: Relevance) -> bool {
        match self.settings.anaphora {
            Anaphora::Skip => relevance.may_begin() || token.phrase().is_some(),
            Anaphora::Read => !token.begins_nothing(),
        }
    }

    /// The constructions that can start at token `at`, which has that relevance, filtered by the next few tokens; `None` if
    /// there are none.
    #[inline]
    pub(super) fn start(&self, tokens: &[Token], at: usize, relevance: Relevance) -> Option<Start> {
        if !self.may_begin(&tokens[at], relevance) {
            return None;
        }
        let languages = self.settings.languages;
        // What is read in a script that was not chosen is passed over.
        let languages = if languages.excludes(&tokens[at]) { Languages::ALL } else { languages };
        let start = Start::at(tokens, at, relevance, languages);
        let not_in_tables = self.reads_anaphors() || tokens[at].phrase().is_some();
        (not_in_tables || !start.is_none()).then_some(start)
    }

    /// Reads the expressions of the construction that [starts](Self::start) at token `at`; without one gives false and
    /// leaves no readings.
    pub(super) fn read(&self, tokens: &[Token], at: usize, start: Start, readings: &mut Readings) -> bool {
        let from = at.saturating_sub(LOOKBEHIND);
        let seen = tokens.get(from..tokens.len().min(at + LOOKAHEAD)).unwrap_or_default();
        let at = at - from;
        let phrase = seen.get(at).and_then(Token::phrase).is_some();
        let mut found = !phrase && grammar::read(seen, at, start, &self.sentence, readings);
        let other = match self.settings.anaphora {
            _ if phrase => self.settings.phrase(seen, at),
            Anaphora::Read => grammar::read_anaphor(seen, at, self.settings.languages, found.then_some(*readings)),
            Anaphora::Skip => None,
        };
        if let Some(other) = other {
            *readings = other;
            found = true;
        }
        if !found {
            readings.clear(at);
        } else if !phrase && self.settings.languages != Languages::ALL {
            self.keep_chosen(seen.get(at..readings.next).unwrap_or_default(), readings);
        }
        readings.next += from;
        found
    }

    /// Drops the readings that hold a word of a script that was not chosen; `tokens` are those of the construction. It is
    /// passed over whole, so that its figures are not read by themselves.
    #[cold]
    fn keep_chosen(&self, tokens: &[Token], readings: &mut Readings) {
        let excluded = |token: &Token| self.settings.languages.excludes(token);
        readings.retain(|reading| {
            !tokens.iter().any(|token| reading.start <= token.start && token.end <= reading.end && excluded(token))
        });
    }

    /// Reads the expression of the optional tier that starts at token `at`, where no construction does.
    #[cold]
    pub(super) fn read_optional(&self, tokens: &[Token], at: usize) -> Option<Reading> {
        let from = at.saturating_sub(LOOKBEHIND);
        let seen = tokens.get(from..tokens.len().min(at + LOOKAHEAD)).unwrap_or_default();
        grammar::read_optional(seen, at - from, self.settings.languages)
    }

    /// As [`read_optional`](Self::read_optional), at a name: it may be the month of a hashtag.
    #[cold]
    pub(super) fn read_tag(&self, tokens: &[Token], at: usize, readings: &Readings) -> Option<Reading> {
        if readings.len() > 0 || !grammar::is_tagged(tokens, at) {
            return None;
        }
        self.read_optional(tokens, at)
    }

    /// Drops what the tier leaves out, once it has lent what it has to the others.
    #[inline]
    pub(super) fn keep_tier(&self, readings: &mut Readings) {
        if matches!(self.settings.tier, Tier::Core) {
            readings.keep_core();
        }
    }

    /// Lets the verb after a construction decide on which side of the reference it lies.
    pub(super) fn apply_verb<'a>(
        &self,
        readings: &mut Readings,
        tokens: &[Token],
        at: usize,
        after: impl Iterator<Item = &'a Token>,
    ) {
        self.sentence.apply_verb(readings, tokens, at, after);
    }

    /// Moves past a construction, and lends its days to later ones.
    pub(super) fn consume(&mut self, readings: &Readings, tokens: &[Token]) {
        self.sentence.consume(tokens, readings);
    }
}
