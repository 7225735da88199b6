//! What was filled in, and what is doubtful: small sets of flags.

macro_rules! flag_set {
    ($(#[$doc:meta])* $name:ident: $type:ident { $($(#[$flag_doc:meta])* $flag:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
        pub enum $type {
            $($(#[$flag_doc])* $flag,)*
        }

        impl $type {
            /// All of them, in order.
            pub const ALL: &[$type] = &[$($type::$flag,)*];

            /// Its name in lower case.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($type::$flag => $text,)*
                }
            }
        }

        /// A set of them.
        #[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
        pub struct $name(u16);

        impl $name {
            /// The empty set.
            pub(crate) const NONE: $name = $name(0);

            pub(crate) const fn with(self, flag: $type) -> Self {
                $name(self.0 | 1 << flag as u16)
            }

            /// True if it is in the set.
            #[must_use]
            pub const fn contains(self, flag: $type) -> bool {
                self.0 & 1 << flag as u16 != 0
            }

            /// True if nothing is in the set.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// What is in the set, in order.
            pub fn iter(self) -> impl Iterator<Item = $type> {
                $type::ALL.iter().copied().filter(move |&flag| self.contains(flag))
            }
        }
    };
}

flag_set! {
    /// What the words did not say.
    Assumed: AssumedField {
        /// The year.
        Year = "year",
        /// The month.
        Month = "month",
        /// The day.
        Day = "day",
        /// The hundred that a two-digit year belongs to.
        Century = "century",
        /// Whether it lies behind or ahead.
        Side = "side",
        /// The calendar.
        Calendar = "calendar",
        /// The half of the day.
        Meridiem = "meridiem",
    }
}

flag_set! {
    /// What is doubtful.
    Warnings: Warning {
        /// The weekday that was said is not that of the date; the date was believed.
        WeekdayMismatch = "weekday_mismatch",
        /// There is no such date.
        NonexistentDate = "nonexistent_date",
        /// The reference has no time of day, which the expression counts from.
        ReferenceWithoutTime = "reference_without_time",
        /// The calendar of that year is a projection.
        ProjectedCalendar = "projected_calendar",
        /// The date is outside what the calendars cover.
        OutOfRange = "out_of_range",
        /// The words leave something open, and the policy does not [fill it in](crate::Policy::strict).
        Ambiguous = "ambiguous",
        /// It refers to a date named before it, and none was.
        NoAntecedent = "no_antecedent",
    }
}
