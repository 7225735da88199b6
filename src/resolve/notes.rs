//! What was filled in, and what is doubtful: small sets of flags.

use crate::name::named;
use core::fmt;

macro_rules! flag_set {
    ($(#[$doc:meta])* $name:ident: $type:ident, $of:ident of $phrase:literal has $one:ident, $what:literal { $($(#[$flag_doc:meta])* $flag:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        ///
        /// ```
        /// let reference = "2016-11-18".parse().unwrap();
        #[doc = concat!("let set = taqvim::parse(\"", $phrase, "\", &reference)?.", stringify!($of), "();")]
        #[doc = concat!("assert!(set.contains(taqvim::", stringify!($type), "::", stringify!($one), "));")]
        /// # Ok::<(), taqvim::Error>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$flag_doc])* $flag,)*
        }

        impl $type {
            /// All of them, in order.
            ///
            /// ```
            #[doc = concat!("assert!(taqvim::", stringify!($type), "::ALL.is_sorted());")]
            /// ```
            pub const ALL: &[$type] = &[$($type::$flag,)*];
        }

        named!($type in "taqvim", $what { $($flag = $text),* });

        /// A set of them.
        ///
        /// ```
        /// let reference = "2016-11-18".parse().unwrap();
        #[doc = concat!("let set = taqvim::parse(\"", $phrase, "\", &reference)?.", stringify!($of), "();")]
        #[doc = concat!("assert_eq!(set.iter().next(), Some(taqvim::", stringify!($type), "::", stringify!($one), "));")]
        /// # Ok::<(), taqvim::Error>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub struct $name(u16);

        impl $name {
            /// The empty set.
            pub(crate) const NONE: $name = $name(0);

            pub(crate) const fn with(self, flag: $type) -> Self {
                $name(self.0 | 1 << flag as u16)
            }

            /// True if it is in the set.
            ///
            /// ```
            /// let reference = "2016-11-18".parse().unwrap();
            #[doc = concat!("let set = taqvim::parse(\"", $phrase, "\", &reference)?.", stringify!($of), "();")]
            #[doc = concat!("assert!(set.contains(taqvim::", stringify!($type), "::", stringify!($one), "));")]
            /// # Ok::<(), taqvim::Error>(())
            /// ```
            #[must_use]
            pub const fn contains(self, flag: $type) -> bool {
                self.0 & 1 << flag as u16 != 0
            }

            /// True if nothing is in the set.
            ///
            /// ```
            /// let reference = "2016-11-18".parse().unwrap();
            #[doc = concat!("let set = taqvim::parse(\"", $phrase, "\", &reference)?.", stringify!($of), "();")]
            /// assert!(!set.is_empty());
            /// # Ok::<(), taqvim::Error>(())
            /// ```
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// What is in the set, in order.
            ///
            /// ```
            /// let reference = "2016-11-18".parse().unwrap();
            #[doc = concat!("let set = taqvim::parse(\"", $phrase, "\", &reference)?.", stringify!($of), "();")]
            #[doc = concat!("assert!(set.iter().eq([taqvim::", stringify!($type), "::", stringify!($one), "]));")]
            /// # Ok::<(), taqvim::Error>(())
            /// ```
            pub fn iter(self) -> impl Iterator<Item = $type> {
                $type::ALL.iter().copied().filter(move |&flag| self.contains(flag))
            }
        }

        /// What is in the set: `{Year, Side}`.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        /// The names of what is in the set: `year, side`.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                for (place, flag) in self.iter().enumerate() {
                    write!(f, "{}{flag}", if place == 0 { "" } else { ", " })?;
                }
                Ok(())
            }
        }

        impl FromIterator<$type> for $name {
            fn from_iter<I: IntoIterator<Item = $type>>(flags: I) -> Self {
                flags.into_iter().fold($name::NONE, $name::with)
            }
        }
    };
}

flag_set! {
    /// What the words did not say.
    Assumed: AssumedField, assumed of "۱۹ شهریور" has Year, "field" {
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
    Warnings: Warning, warnings of "شنبه ۱۹ شهریور ۱۳۹۵" has WeekdayMismatch, "warning" {
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
