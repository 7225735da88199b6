//! TIMEX3's types and modifiers.

use crate::name::named;

/// TIMEX3 `mod`.
///
/// ```
/// let reference = "2016-11-18".parse().unwrap();
/// let meaning = taqvim::parse("اوایل مهر ۱۳۹۴", &reference)?;
/// assert_eq!(meaning.modifier(), Some(taqvim::Modifier::Start));
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Modifier {
    /// The first part: اوایل, early.
    Start,
    /// The middle: اواسط, mid.
    Mid,
    /// The last part: اواخر, late.
    End,
    /// About.
    Approx,
    /// Less than.
    LessThan,
    /// More than.
    MoreThan,
    /// At most.
    EqualOrLess,
    /// At least.
    EqualOrMore,
    /// Before.
    Before,
    /// After.
    After,
    /// On or before.
    OnOrBefore,
    /// On or after.
    OnOrAfter,
}

/// TIMEX3 `type`.
///
/// ```
/// use taqvim::Kind;
///
/// let kind = |phrase| taqvim::parse_expression(phrase).map(|said| said.kind());
/// assert_eq!([kind("فردا")?, kind("ساعت ۸")?, kind("سه هفته")?], [Kind::Date, Kind::Time, Kind::Duration]);
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// A day or a longer period of the calendar.
    Date,
    /// A clock time or a part of a day.
    Time,
    /// A length of time.
    Duration,
    /// Something that recurs.
    Set,
}

named!(Kind in "taqvim", "TIMEX3 type" { Date = "DATE", Time = "TIME", Duration = "DURATION", Set = "SET" });

named!(Modifier in "taqvim", "TIMEX3 modifier" {
    Start = "START", Mid = "MID", End = "END", Approx = "APPROX", LessThan = "LESS_THAN", MoreThan = "MORE_THAN",
    EqualOrLess = "EQUAL_OR_LESS", EqualOrMore = "EQUAL_OR_MORE", Before = "BEFORE", After = "AFTER",
    OnOrBefore = "ON_OR_BEFORE", OnOrAfter = "ON_OR_AFTER",
});
