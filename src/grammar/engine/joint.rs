//! What joins the members of a range or a list.

/// What joins two expressions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::grammar) enum Joint {
    /// «تا», «الی», "to", "until", "and" after "between": the second ends a range.
    To,
    /// «و», «یا», «،», "and", "or", a comma.
    And,
    /// «مصادف با»: the second is the first by another name.
    Equals,
    /// «از ساعت ۸ به ۱۰ صبح»: the first gives way to the second.
    Moved,
}
