//! A count that contracts say twice: «۶ (شش) ماه», "thirty (30) days".

use super::cursor::Cursor;
use crate::lexicon::Mark;

/// Takes the number in brackets, where it is the one before them.
pub(in crate::grammar) fn take_said_again(cursor: &mut Cursor<'_>, whole: u32) -> bool {
    cursor.takes(|cursor| {
        cursor.take_mark(|mark| mark == Mark::Open).then_some(())?;
        cursor.take_cardinal().filter(|again| again.value == whole)?;
        cursor.take_mark(|mark| mark == Mark::Close).then_some(())
    })
}
