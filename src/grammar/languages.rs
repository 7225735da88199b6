//! Every language there is: the only file that names them.

use super::engine::language::Language;
#[cfg(test)]
use super::german;
use super::{english, persian};
use crate::lexicon::Flags;

/// In the order of their flags. On a tie the later one wins.
pub(super) static LANGUAGES: [&Language; Flags::LANGUAGES.len()] = [
    &persian::LANGUAGE,
    &english::LANGUAGE,
    #[cfg(test)]
    &german::LANGUAGE,
];
