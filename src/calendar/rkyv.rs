//! rkyv 0.8: dates as numbers in an archive, which is read where it lies.
//!
//! rkyv's derives write `unsafe`, which this crate forbids; so the archived forms are numbers and tuples that rkyv has
//! itself. What a number means is checked where it is made a date again.

use super::{
    BorjiDate, HijriDate, JalaliDate, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime, JalaliYear, RangeError,
};
use chrono::{FixedOffset, NaiveTime, Timelike as _};
use core::cmp::Ordering;
use rkyv::primitive::{ArchivedI32, ArchivedU16, ArchivedU32};
use rkyv::rancor::{Fallible, Source};
use rkyv::tuple::{ArchivedTuple2, ArchivedTuple3, ArchivedTuple4};
use rkyv::{Archive, Archived, Deserialize, Place, Serialize};

/// Why a number in an archive is no date or time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
enum Invalid {
    #[error(transparent)]
    Field(#[from] RangeError),
    #[error("there is no second {second} of the day with nanosecond {nanosecond}")]
    Time { second: u32, nanosecond: u32 },
    #[error("offset in seconds {0} is not in -86399..=86399")]
    Offset(i32),
}

fn date_time(day: &ArchivedI32, second: &ArchivedU32, nanosecond: &ArchivedU32) -> Result<JalaliDateTime, Invalid> {
    let (second, nanosecond) = (second.to_native(), nanosecond.to_native());
    let time = NaiveTime::from_num_seconds_from_midnight_opt(second, nanosecond);
    let date = JalaliDate::from_day_number(day.to_native())?;
    Ok(date.and_time(time.ok_or(Invalid::Time { second, nanosecond })?))
}

fn with_offset(local: JalaliDateTime, seconds: &ArchivedI32) -> Result<JalaliOffsetDateTime, Invalid> {
    let seconds = seconds.to_native();
    Ok(local.and_offset(FixedOffset::east_opt(seconds).ok_or(Invalid::Offset(seconds))?))
}

fn numbers(moment: JalaliDateTime) -> (i32, u32, u32) {
    (moment.date().day_number(), moment.time().num_seconds_from_midnight(), moment.nanosecond())
}

/// For each type the numbers of a value, and the value of archived numbers.
macro_rules! archived {
    ($($(#[$doc:meta])* $type:ty as $number:ty, $archived:ty: |$value:ident| $numbers:expr, $read:expr;)*) => {$(
        $(#[$doc])*
        impl Archive for $type {
            type Archived = $archived;
            type Resolver = <$number as Archive>::Resolver;

            fn resolve(&self, resolver: Self::Resolver, out: Place<Self::Archived>) {
                let $value = *self;
                let numbers: $number = $numbers;
                numbers.resolve(resolver, out);
            }
        }

        impl<S: Fallible + ?Sized> Serialize<S> for $type {
            fn serialize(&self, serializer: &mut S) -> Result<Self::Resolver, S::Error> {
                let $value = *self;
                let numbers: $number = $numbers;
                Serialize::serialize(&numbers, serializer)
            }
        }

        /// An error where there is no such date.
        impl<D: Fallible + ?Sized> Deserialize<$type, D> for $archived
        where
            D::Error: Source,
        {
            fn deserialize(&self, _: &mut D) -> Result<$type, D::Error> {
                ($read)(self).map_err(D::Error::new)
            }
        }

        /// For `#[rkyv(compare(PartialEq))]`; what is no date equals none.
        impl PartialEq<$type> for $archived {
            fn eq(&self, other: &$type) -> bool {
                ($read)(self).is_ok_and(|read| read == *other)
            }
        }

        /// For `#[rkyv(compare(PartialOrd))]`; what is no date has no place among them.
        impl PartialOrd<$type> for $archived {
            fn partial_cmp(&self, other: &$type) -> Option<Ordering> {
                ($read)(self).ok()?.partial_cmp(other)
            }
        }
    )*};
}

archived! {
    /// As the day number, days since 1970-01-01.
    JalaliDate as i32, ArchivedI32: |date| date.day_number(),
        |day: &ArchivedI32| JalaliDate::from_day_number(day.to_native());
    /// As the day number, days since 1970-01-01.
    HijriDate as i32, ArchivedI32: |date| date.day_number(),
        |day: &ArchivedI32| HijriDate::from_day_number(day.to_native());
    /// As the day number, days since 1970-01-01.
    BorjiDate as i32, ArchivedI32: |date| date.day_number(),
        |day: &ArchivedI32| BorjiDate::from_day_number(day.to_native());
    /// As its number, 1..=3000.
    JalaliYear as u16, ArchivedU16: |year| year.get() as u16,
        |year: &ArchivedU16| JalaliYear::new(year.to_native().into());
    /// As the year, 1..=3000, and the month, 1..=12.
    JalaliMonth as (u16, u8), ArchivedTuple2<ArchivedU16, u8>: |month| (month.year() as u16, month.month()),
        |stored: &Archived<(u16, u8)>| JalaliMonth::new(stored.0.to_native().into(), stored.1);
    /// As the day number, the second of the day, 0..=86399, and [the nanosecond](JalaliDateTime::nanosecond) of it.
    JalaliDateTime as (i32, u32, u32), ArchivedTuple3<ArchivedI32, ArchivedU32, ArchivedU32>: |moment| numbers(moment),
        |stored: &Archived<(i32, u32, u32)>| date_time(&stored.0, &stored.1, &stored.2);
    /// As the [local](JalaliOffsetDateTime::local) date and time, and the offset from UTC in seconds, east positive.
    JalaliOffsetDateTime as (i32, u32, u32, i32),
        ArchivedTuple4<ArchivedI32, ArchivedU32, ArchivedU32, ArchivedI32>:
        |moment| {
            let (day, second, nanosecond) = numbers(moment.local());
            (day, second, nanosecond, moment.offset().local_minus_utc())
        },
        |stored: &Archived<(i32, u32, u32, i32)>| {
            date_time(&stored.0, &stored.1, &stored.2).and_then(|local| with_offset(local, &stored.3))
        };
}
