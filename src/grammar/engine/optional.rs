//! The optional tier: one expression at a place where no construction of the other tiers begins.

use super::cursor::Cursor;
use super::language::Language;
use crate::grammar::shared::reading::Reading;

/// The longest expression of the optional rules that starts at the cursor; the earlier rule on a tie.
pub(in crate::grammar) fn read(language: &Language, cursor: Cursor<'_>) -> Option<Reading> {
    let lookahead = cursor.lookahead()?;
    let mut best: Option<Reading> = None;
    for (rule, may_begin) in language.optional.at(&lookahead, true) {
        let mut ahead = cursor;
        let said = rule.read(&mut ahead).filter(|said| said.licence.is_met(&ahead));
        assert!(may_begin || said.is_none(), "the prefilter holds back an optional rule at {:?}", cursor.peek());
        let Some(mut reading) = said.and_then(|said| said.reading(&ahead)) else { continue };
        if best.is_none_or(|best| reading.end > best.end) {
            reading.expression.optional = true;
            best = Some(reading);
        }
    }
    best
}
