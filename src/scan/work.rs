//! Counts the steps of reading, in tests only: counts prove that the work is linear, where the clock could not.

use std::cell::Cell;

std::thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Adds steps: bytes looked at, keys looked up, tokens looked at.
pub(crate) fn note(steps: usize) {
    STEPS.with(|all| all.set(all.get() + steps as u64));
}

/// The steps that `work` makes.
pub(crate) fn counted(work: impl FnOnce()) -> u64 {
    let before = STEPS.with(Cell::get);
    work();
    STEPS.with(Cell::get) - before
}
