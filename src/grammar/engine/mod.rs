//! How rules are read, whatever the language: the place in the tokens, the prefilter that is derived from the rules, the
//! longest reading, and what joins several expressions. A language is handed to it as a value.

pub(super) mod announced;
pub(super) mod cursor;
#[cfg(test)]
pub(super) mod describe;
pub(super) mod entry;
pub(super) mod figures;
pub(super) mod file_name;
pub(super) mod hours;
pub(super) mod joining;
pub(super) mod joint;
pub(super) mod language;
pub(super) mod lookahead;
pub(super) mod memo;
pub(super) mod optional;
pub(super) mod pattern;
pub(super) mod phrase;
pub(super) mod prefix;
pub(super) mod rule;
pub(super) mod rules;
pub(super) mod said;
pub(super) mod said_again;
pub(super) mod script;
pub(super) mod set_after;
pub(super) mod sharing;
pub(super) mod tag;
pub(super) mod zone;
