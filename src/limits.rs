//! Every bound of the finder, in tokens unless a name says otherwise. They make its work linear: no input makes it look at
//! a token an unbounded number of times, and a stream that keeps so much reads as a whole text does.

/// The longest expression; what is longer is not read.
pub(crate) const MAX_TOKENS: usize = 32;

/// The tokens before an expression that a rule may look at: names, prepositions, what licenses it.
pub(crate) const LOOKBEHIND: usize = 16;

/// The tokens from the start of an expression on that a rule may look at.
pub(crate) const LOOKAHEAD: usize = 40;

/// The tokens by which the window is longer than a rule needs, so that it is seldom refilled.
pub(crate) const WINDOW_SPARE: usize = 24;

/// The tokens of the window at first, which short texts do not fill.
pub(crate) const SMALL_WINDOW: usize = 32;

/// The tokens after an expression in which its verb is looked for.
pub(crate) const VERB_LOOKAHEAD: usize = 64;

/// The tokens on each side of figures whose script says which language reads them.
pub(crate) const SCRIPT_NEIGHBOURS: usize = 4;

/// The tokens after a numeral that decide where it ends.
pub(crate) const MAX_NUMERAL_LOOKAHEAD: usize = 4;

/// The numerals whose reading is remembered.
pub(crate) const NUMERALS_CACHED: usize = 4;

/// The expressions of one construction: «۲۱، ۲۳ و ۲۵ فروردین» holds three.
pub(crate) const MAX_READINGS: usize = 8;
