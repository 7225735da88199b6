//! Counts the steps of reading, in tests only: that they grow no faster than the text is proved by counting them,
//! not by the clock.

use std::cell::Cell;

std::thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// So many steps were made: bytes looked at, keys looked up, tokens looked at.
pub(crate) fn note(steps: usize) {
    STEPS.with(|all| all.set(all.get() + steps as u64));
}

/// The steps that `work` makes.
pub(crate) fn counted(work: impl FnOnce()) -> u64 {
    let before = STEPS.with(Cell::get);
    work();
    STEPS.with(Cell::get) - before
}
