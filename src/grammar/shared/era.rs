//! Era marks, in every language.

pub(in crate::grammar) use crate::lexicon::{Era, imperial_year};
