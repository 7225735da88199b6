//! Words of the user's own.

use crate::expression::Expression;
use crate::grammar::{Link, Reading, Readings, RuleName};
use crate::lexicon::{Gap, MAX_LETTERS, MAX_PIECES, Mark, PhraseError, Phrases, Token};
use alloc::vec::Vec;
use core::num::NonZeroU32;

/// Words and phrases of the user's own, each with the expression that it stands for: the quarters of a company, the
/// terms of a school.
///
/// A phrase is found however it is spelled, as the crate's own words are: blank, ZWNJ or nothing between its words,
/// Arabic letters for Persian ones, diacritics or none, digits of any script, Latin capitals or small letters.
/// Of several phrases that begin at a word the longest is taken. It goes before anything that the crate itself would read
/// there, and it stands alone: no neighbour becomes part of it. Its [`rule`](crate::Match::rule) is `user-word`.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Expression, Finder, Lexicon, Reference};
///
/// let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
/// let mut words = Lexicon::new();
/// words.insert("نیم\u{200C}سال اول", Expression::from_range(day(2016, 9, 17), day(2017, 1, 19))?)?;
/// words.insert("Q1", taqvim::parse_expression("سه\u{200C}ماهه اول سال ۱۳۹۵")?)?;
///
/// let finder = Finder::new().with_lexicon(&words);
/// let reference = Reference::from(day(2016, 11, 18));
/// let text = "فروش q1 بیش از نيم سال اوّل بود.";
/// let found: Vec<_> = finder
///     .find_iter(text)
///     .map(|found| (found.as_str(), finder.resolve(&found, &reference).unwrap().interval().unwrap().to_string()))
///     .collect();
/// assert_eq!(
///     found,
///     [("q1", "2016-03-20/2016-06-21".to_owned()), ("نيم سال اوّل", "2016-09-17/2017-01-20".to_owned())]
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lexicon {
    phrases: Phrases,
    /// The expressions of phrases 1, 2 …
    expressions: Vec<Expression>,
}

/// Why a phrase was not taken into a [`Lexicon`].
///
/// ```
/// use taqvim::{Lexicon, LexiconError};
///
/// let error = Lexicon::new().insert("", taqvim::parse_expression("تابستان")?).unwrap_err();
/// assert_eq!((error, error.to_string()), (LexiconError::Empty, "the phrase is empty".to_owned()));
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LexiconError {
    /// There is no word, number or mark in it.
    #[error("the phrase is empty")]
    Empty,
    /// It has more than 16 words, numbers and marks, more than 96 letters, digits and marks, a word of more than 32
    /// letters or a number of more than 9 digits.
    #[error(
        "the phrase is too long: at most {MAX_PIECES} words of 32 letters or 9 digits, {MAX_LETTERS} letters and digits in all"
    )]
    TooLong,
    /// A character that is in no word, a mark at an end of the phrase, or an empty line within it.
    #[error("bytes {start}..{end} of the phrase are no part of a word")]
    NotAWord {
        /// Where it starts.
        start: usize,
        /// Where it ends.
        end: usize,
    },
    /// It is there already, perhaps in another spelling.
    #[error("the phrase is there already")]
    Duplicate,
}

impl Lexicon {
    /// A lexicon without words.
    ///
    /// ```
    /// use taqvim::Lexicon;
    ///
    /// assert!(Lexicon::new().is_empty());
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Lexicon { phrases: Phrases::new(), expressions: Vec::new() }
    }

    /// Adds a phrase: words, numbers, and marks between them.
    ///
    /// # Errors
    ///
    /// [`LexiconError`] where it is none, and then nothing is changed.
    ///
    /// ```
    /// use taqvim::{Lexicon, LexiconError};
    ///
    /// let summer = taqvim::parse_expression("تابستان")?;
    /// let mut words = Lexicon::new();
    /// words.insert("ترم تابستانی", summer)?;
    /// assert_eq!(words.insert("ترمِ تابستاني", summer), Err(LexiconError::Duplicate));
    /// assert_eq!(words.insert(" ", summer), Err(LexiconError::Empty));
    /// assert_eq!(words.insert("ترم!", summer), Err(LexiconError::NotAWord { start: 6, end: 7 }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn insert(&mut self, phrase: &str, expression: Expression) -> Result<(), LexiconError> {
        let number = u32::try_from(self.expressions.len() + 1).ok().and_then(NonZeroU32::new);
        match self.phrases.insert(phrase, number.ok_or(LexiconError::TooLong)?) {
            Ok(None) => {
                self.expressions.push(expression);
                Ok(())
            }
            Ok(Some(_)) => Err(LexiconError::Duplicate),
            Err(PhraseError::Empty) => Err(LexiconError::Empty),
            Err(PhraseError::TooLong) => Err(LexiconError::TooLong),
            Err(PhraseError::NotAWord(start, end)) => Err(LexiconError::NotAWord { start, end }),
        }
    }

    /// What a phrase stands for, in whatever spelling.
    ///
    /// ```
    /// use taqvim::Lexicon;
    ///
    /// let mut words = Lexicon::new();
    /// words.insert("ترم تابستانی", taqvim::parse_expression("تابستان")?)?;
    /// assert_eq!(words.get("ترمِ تابستاني"), Some(&taqvim::parse_expression("تابستان")?));
    /// assert_eq!(words.get("ترم"), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn get(&self, phrase: &str) -> Option<&Expression> {
        self.expression(self.phrases.get(phrase)?)
    }

    /// How many phrases it holds.
    ///
    /// ```
    /// use taqvim::Lexicon;
    ///
    /// let mut words = Lexicon::new();
    /// words.insert("ترم تابستانی", taqvim::parse_expression("تابستان")?)?;
    /// assert_eq!(words.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.expressions.len()
    }

    /// True if it holds none.
    ///
    /// ```
    /// use taqvim::Lexicon;
    ///
    /// let mut words = Lexicon::new();
    /// words.insert("ترم تابستانی", taqvim::parse_expression("تابستان")?)?;
    /// assert!(!words.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.expressions.is_empty()
    }

    pub(super) const fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// Reads the phrase at a token; no expression if it is part of a name: «#Q1», «Q1_report».
    pub(super) fn read(&self, tokens: &[Token], at: usize) -> Option<Readings> {
        let token = tokens.get(at)?;
        let expression = *self.expression(token.phrase()?)?;
        let before = at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|_| token.gap == Gap::Touching);
        let after = tokens.get(at + 1).filter(|after| after.gap == Gap::Touching);
        if [before, after].into_iter().flatten().any(is_glue) {
            return Some(Readings::new(at + 1));
        }
        let (start, end) = (token.start, token.end);
        Some(Readings::one(Reading { expression, start, end, rule: RuleName::UserWord, link: Link::None }, at + 1))
    }

    fn expression(&self, number: NonZeroU32) -> Option<&Expression> {
        self.expressions.get(usize::try_from(number.get()).ok()? - 1)
    }
}

/// True for a mark that makes one name of its neighbours.
fn is_glue(token: &Token) -> bool {
    matches!(token.mark(), Some(Mark::Hash | Mark::Underscore | Mark::At))
}
