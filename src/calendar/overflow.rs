//! What to do with a day that the target month does not have.

/// How adding months or years treats a day that the target month lacks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Overflow {
    /// Take the last day of the month: 31 Shahrivar + 1 month = 30 Mehr.
    #[default]
    Clamp,
    /// Give no date.
    Reject,
}
