//! One thing that a word can be.

use super::class::Class;
use super::flags::Flags;

/// A row of a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Sense {
    pub(crate) class: Class,
    /// What it stands for; the class says of what.
    pub(crate) value: i32,
    pub(crate) flags: Flags,
}

/// The generated table's way to write one.
pub(super) const fn sense(class: Class, value: i32, flags: u32) -> Sense {
    Sense { class, value, flags: Flags::from_bits(flags) }
}
