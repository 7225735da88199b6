//! One thing that a word can be.

use super::class::Class;
use super::flags::Flags;
use super::value::{Preposition, Value};

/// A row of a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Sense {
    pub(crate) class: Class,
    /// The code of the value.
    code: i32,
    pub(crate) flags: Flags,
}

impl Sense {
    pub(crate) fn new<V: Value>(class: Class, value: V, flags: Flags) -> Self {
        Sense { class, code: value.code(), flags }
    }

    /// What it stands for; its class has values of that type.
    #[inline]
    pub(crate) fn value<V: Value>(self) -> V {
        debug_assert!(self.class.is_of::<V>(), "{:?} has no value of that type", self.class);
        V::from_code(self.code)
    }

    /// True if it stands for that.
    #[inline]
    pub(crate) fn is<V: Value>(self, value: V) -> bool {
        self.value::<V>() == value
    }

    /// «شبه», «تیره», «هشته»: a part of the day, a month or an hour with the copula.
    #[inline]
    pub(crate) const fn has_copula(self) -> bool {
        self.flags.contains(Flags::WEAK.union(Flags::LATENT)) && !self.flags.contains(Flags::COUNTED)
    }

    /// «در»: a time or a place follows, where after «برای» a count may.
    pub(crate) fn leads_within(self) -> bool {
        self.is(Preposition::In) && !self.flags.contains(Flags::COUNTS)
    }

    /// The number that it stands for.
    #[inline]
    pub(crate) fn number(self) -> i32 {
        self.value()
    }

    /// The code of its value, for what is worked out when the crate is built.
    pub(crate) const fn code(self) -> i32 {
        self.code
    }
}

/// The generated table's way to write one.
pub(super) const fn sense(class: Class, code: i32, flags: u32) -> Sense {
    Sense { class, code, flags: Flags::from_bits(flags) }
}
