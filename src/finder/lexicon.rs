//! Words of the user's own.

use crate::expression::Expression;
use crate::grammar::{Link, Reading, Readings, RuleName};
use crate::lexicon::{Gap, MAX_LETTERS, MAX_PIECES, Mark, PhraseError, Phrases, Token};
use alloc::boxed::Box;
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
    entries: Vec<Entry>,
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

/// A phrase as it was inserted, and what it means.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Entry {
    phrase: Box<str>,
    expression: Expression,
}

/// Which of several phrases was refused, and why.
///
/// ```
/// use taqvim::{Lexicon, LexiconError, parse_expression};
///
/// let error = Lexicon::try_from_iter([("", parse_expression("مهر ۱۳۹۵")?)]).unwrap_err();
/// assert_eq!((error.index, error.error), (0, LexiconError::Empty));
/// # Ok::<(), taqvim::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("phrase {index}: {error}")]
#[non_exhaustive]
pub struct ExtendError {
    /// Its number, from 0.
    pub index: usize,
    /// Why it was refused.
    pub error: LexiconError,
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
        Lexicon { phrases: Phrases::new(), entries: Vec::new() }
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
        let number = u32::try_from(self.entries.len() + 1).ok().and_then(NonZeroU32::new);
        match self.phrases.insert(phrase, number.ok_or(LexiconError::TooLong)?) {
            Ok(None) => {
                self.entries.push(Entry { phrase: phrase.into(), expression });
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
        self.entries.len()
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
        self.entries.is_empty()
    }

    /// Takes a phrase out, and gives its expression; `None` if it is not there. The other phrases are folded anew, so that it
    /// costs as much as inserting them.
    ///
    /// ```
    /// use taqvim::Lexicon;
    ///
    /// let mut lexicon = Lexicon::new();
    /// lexicon.insert("ترم پاییز", taqvim::parse_expression("مهر ۱۳۹۵")?)?;
    /// assert!(lexicon.remove("ترم  پاییز").is_some());
    /// assert!(lexicon.is_empty() && lexicon.remove("ترم پاییز").is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn remove(&mut self, phrase: &str) -> Option<Expression> {
        let place = usize::try_from(self.phrases.get(phrase)?.get()).ok()? - 1;
        let entry = (place < self.entries.len()).then(|| self.entries.remove(place))?;
        self.phrases = Phrases::new();
        for (number, Entry { phrase, .. }) in (1..).filter_map(NonZeroU32::new).zip(&self.entries) {
            // It was accepted once.
            let _ = self.phrases.insert(phrase, number);
        }
        Some(entry.expression)
    }

    /// The phrases as they were inserted, in that order, with their expressions.
    ///
    /// ```
    /// use taqvim::Lexicon;
    ///
    /// let mut lexicon = Lexicon::new();
    /// lexicon.insert("ترم پاییز", taqvim::parse_expression("مهر ۱۳۹۵")?)?;
    /// assert!(lexicon.iter().map(|(phrase, _)| phrase).eq(["ترم پاییز"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Expression)> + Clone {
        self.entries.iter().map(|entry| (&*entry.phrase, &entry.expression))
    }

    /// Adds phrases until one is refused; those before it stay. There is no `Extend`, which could not say that one was.
    ///
    /// # Errors
    ///
    /// [`ExtendError`] with the number of the phrase, from 0, and the [`LexiconError`].
    ///
    /// ```
    /// use taqvim::{Lexicon, parse_expression};
    ///
    /// let (autumn, winter) = (parse_expression("پاییز ۱۳۹۵")?, parse_expression("زمستان ۱۳۹۵")?);
    /// let mut lexicon = Lexicon::new();
    /// lexicon.try_extend([("ترم اول", autumn), ("ترم دوم", winter)])?;
    /// let error = lexicon.try_extend([("ترم سوم", winter), ("ترم دوم", winter)]).unwrap_err();
    /// assert_eq!(error.to_string(), "phrase 1: the phrase is there already");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_extend<P: AsRef<str>>(
        &mut self,
        phrases: impl IntoIterator<Item = (P, Expression)>,
    ) -> Result<(), ExtendError> {
        for (index, (phrase, expression)) in phrases.into_iter().enumerate() {
            self.insert(phrase.as_ref(), expression).map_err(|error| ExtendError { index, error })?;
        }
        Ok(())
    }

    /// A lexicon of those phrases.
    ///
    /// # Errors
    ///
    /// As [`try_extend`](Self::try_extend).
    ///
    /// ```
    /// use taqvim::{Lexicon, parse_expression};
    ///
    /// let lexicon = Lexicon::try_from_iter([("ترم پاییز", parse_expression("مهر ۱۳۹۵")?)])?;
    /// assert_eq!(lexicon.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_from_iter<P: AsRef<str>>(
        phrases: impl IntoIterator<Item = (P, Expression)>,
    ) -> Result<Self, ExtendError> {
        let mut lexicon = Lexicon::new();
        lexicon.try_extend(phrases)?;
        Ok(lexicon)
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
        Some(&self.entries.get(usize::try_from(number.get()).ok()? - 1)?.expression)
    }
}

/// True for a mark that makes one name of its neighbours.
fn is_glue(token: &Token) -> bool {
    matches!(token.mark(), Some(Mark::Hash | Mark::Underscore | Mark::At))
}

/// A map of phrases and expressions, in the order of [`iter`](Lexicon::iter).
///
/// ```
/// use taqvim::Lexicon;
///
/// let mut lexicon = Lexicon::new();
/// lexicon.insert("ترم پاییز", taqvim::parse_expression("مهر ۱۳۹۵")?)?;
/// let json = serde_json::to_string(&lexicon)?;
/// assert_eq!(serde_json::from_str::<Lexicon>(&json)?, lexicon);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "serde")]
impl serde::Serialize for Lexicon {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Lexicon {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;

        impl<'de> serde::de::Visitor<'de> for Map {
            type Value = Lexicon;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("a map of phrases and expressions")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Lexicon, A::Error> {
                let mut lexicon = Lexicon::new();
                while let Some((phrase, expression)) = map.next_entry::<alloc::string::String, Expression>()? {
                    lexicon
                        .insert(&phrase, expression)
                        .map_err(|error| serde::de::Error::custom(format_args!("the phrase «{phrase}»: {error}")))?;
                }
                Ok(lexicon)
            }
        }

        deserializer.deserialize_map(Map)
    }
}
