//! From a text to its expressions.

use crate::error::{Error, ParseError, ParseReason};
use crate::expression::{Expression, Kind};
use crate::grammar::{self, Languages, Link, Reading, Readings, Sentence};
use crate::lexicon::{Token, Tokens};
use crate::policy::Policy;
use crate::resolve::{Reference, ResolveError, Resolved};
use core::iter::FusedIterator;
use core::ops::Range;

#[cfg(test)]
mod linear;

/// Finds the temporal expressions in texts.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Finder, Reference};
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
/// let finder = Finder::new();
/// let text = "این توافق ۱۹ شهریور امضا شد و جمعه اعلام شد.";
/// let mut found = Vec::new();
/// for expression in finder.find_iter(text) {
///     let meaning = finder.resolve(&expression, &reference)?;
///     found.push((expression.as_str(), meaning.to_string()));
/// }
/// assert_eq!(found, [("۱۹ شهریور", "2016-09-09".to_owned()), ("جمعه", "2016-11-18".to_owned())]);
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Finder {
    policy: Policy,
    languages: Languages,
}

impl Finder {
    /// A finder with the default policy.
    #[must_use]
    pub const fn new() -> Self {
        Finder::with_policy(Policy::news())
    }

    /// A finder with that policy.
    #[must_use]
    pub const fn with_policy(policy: Policy) -> Self {
        Finder { policy, languages: Languages::ALL }
    }

    /// The same finder, for those languages only.
    #[must_use]
    pub const fn with_languages(self, languages: Languages) -> Self {
        Finder { languages, ..self }
    }

    /// The languages that it reads.
    #[must_use]
    pub const fn languages(&self) -> Languages {
        self.languages
    }

    /// Its policy.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The expressions of a text, in order and disjoint, found as they are asked for. Nothing is allocated.
    pub fn find_iter<'t>(&self, text: &'t str) -> Matches<'t> {
        Matches::new(text, self.languages)
    }

    /// What a match means at a reference, under the finder's policy.
    ///
    /// # Errors
    ///
    /// As [`Expression::resolve`].
    pub fn resolve(&self, found: &Match<'_>, reference: &Reference) -> Result<Resolved, ResolveError> {
        found.expression().resolve(reference, &self.policy)
    }
}

/// What one phrase means: all of it must be one expression.
///
/// The default [`Policy`] applies; [`parse_expression`] gives the expression, to be resolved under another.
///
/// # Errors
///
/// [`Error::Parse`] where the phrase holds no expression, more than one, or other words beside it; [`Error::Resolve`]
/// where the date is outside of its calendar.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::Reference;
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
/// let meaning = taqvim::parse("۱۹ شهریور", &reference)?;
/// assert_eq!(meaning.start_date(), NaiveDate::from_ymd_opt(2016, 9, 9));
///
/// let error = taqvim::parse("در ۱۹ شهریور", &reference).unwrap_err();
/// assert_eq!(error.to_string(), "not part of the expression at bytes 0..5");
/// # Ok::<(), taqvim::Error>(())
/// ```
pub fn parse(phrase: &str, reference: &Reference) -> Result<Resolved, Error> {
    Ok(parse_expression(phrase)?.resolve(reference, &Policy::default())?)
}

/// The expression that a phrase is, whatever the reference.
///
/// # Errors
///
/// [`ParseError`] where the phrase holds no expression, more than one, or other words beside it.
pub fn parse_expression(phrase: &str) -> Result<Expression, ParseError> {
    let trimmed = phrase.trim();
    let offset = phrase.len() - phrase.trim_start().len();
    let mut matches = Matches::new(trimmed, Languages::ALL);
    let Some(first) = matches.next() else {
        return Err(ParseError::new(ParseReason::NoExpression, 0..phrase.len()));
    };
    let range = first.range();
    if range.start > 0 {
        return Err(ParseError::new(ParseReason::Leftover, offset..offset + range.start));
    }
    if range.end < trimmed.len() {
        return Err(ParseError::new(ParseReason::Leftover, offset + range.end..offset + trimmed.len()));
    }
    Ok(*first.expression())
}

/// An expression where it stands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Match<'t> {
    text: &'t str,
    reading: Reading,
}

impl<'t> Match<'t> {
    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &'t str {
        self.text.get(self.range()).unwrap_or_default()
    }

    /// Its bytes in the text.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.reading.start..self.reading.end
    }

    /// Where it starts.
    #[must_use]
    pub const fn start(&self) -> usize {
        self.reading.start
    }

    /// Where it ends.
    #[must_use]
    pub const fn end(&self) -> usize {
        self.reading.end
    }

    /// What the words said.
    #[must_use]
    pub const fn expression(&self) -> &Expression {
        &self.reading.expression
    }

    /// The TIMEX3 type.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.reading.expression.kind()
    }

    /// The name of the rule that read it.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        self.reading.rule
    }

    /// True where it begins a range that the next match ends: «از … تا …».
    #[must_use]
    pub const fn starts_range(&self) -> bool {
        matches!(self.reading.link, Link::RangeStart)
    }

    /// What it means at a reference, under the default policy.
    ///
    /// # Errors
    ///
    /// As [`Expression::resolve`].
    pub fn resolve(&self, reference: &Reference) -> Result<Resolved, ResolveError> {
        self.reading.expression.resolve(reference, &Policy::default())
    }
}

/// So many tokens are kept before the one that is read, for what stands before an expression.
const BEHIND: usize = 8;
/// So many are looked at from there, for all of a construction.
const AHEAD: usize = 56;

/// The iterator of [`Finder::find_iter`].
#[derive(Clone, Debug)]
pub struct Matches<'t> {
    text: &'t str,
    tokens: Tokens<'t>,
    window: [Token; BEHIND + AHEAD],
    /// How much of the window is filled.
    len: usize,
    /// The token that is read next.
    at: usize,
    sentence: Sentence,
    readings: Readings,
    /// The reading that is handed over next.
    next: usize,
    languages: Languages,
}

impl<'t> Matches<'t> {
    fn new(text: &'t str, languages: Languages) -> Self {
        Matches {
            text,
            tokens: Tokens::new(text),
            window: [Token::NONE; BEHIND + AHEAD],
            len: 0,
            at: 0,
            sentence: Sentence::default(),
            readings: Readings::new(0),
            next: 0,
            languages,
        }
    }

    /// Fills the window; what was read is let go but for the last few tokens.
    fn refill(&mut self) {
        if self.at > BEHIND {
            let start = self.at - BEHIND;
            self.window.copy_within(start..self.len, 0);
            self.len -= start;
            self.at = BEHIND;
        }
        while self.len < self.window.len() {
            let Some(token) = self.tokens.next() else { break };
            self.window[self.len] = token;
            self.len += 1;
        }
    }

    /// Reads on to the next construction; false at the end of the text.
    fn advance(&mut self) -> bool {
        loop {
            // An expression never reaches past half of the window.
            if self.at + AHEAD / 2 > self.len {
                self.refill();
            }
            if self.at >= self.len {
                return false;
            }
            #[cfg(test)]
            crate::scan::work::note(1);
            let tokens = &self.window[..self.len];
            self.sentence.pass(&tokens[self.at]);
            if let Some(mut readings) = grammar::read(tokens, self.at, &self.sentence, self.languages) {
                let after = tokens[readings.next..].iter().copied();
                self.sentence.lean(&mut readings, after.chain(self.tokens.clone()));
                self.sentence.take(&tokens[self.at..readings.next], &readings);
                self.at = readings.next.max(self.at + 1);
                self.readings = readings;
                self.next = 0;
                return true;
            }
            self.at += 1;
        }
    }
}

impl<'t> Iterator for Matches<'t> {
    type Item = Match<'t>;

    fn next(&mut self) -> Option<Match<'t>> {
        while self.next >= self.readings.len() {
            if !self.advance() {
                return None;
            }
        }
        let reading = *self.readings.get(self.next)?;
        self.next += 1;
        Some(Match { text: self.text, reading })
    }
}

impl FusedIterator for Matches<'_> {}
