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

/// A value that an archive holds as a number, or as a tuple of them.
trait Numbered: Copy {
    type Number: Archive;

    fn number(self) -> Self::Number;

    fn read(archived: &Archived<Self::Number>) -> Result<Self, Invalid>;
}

macro_rules! day_number {
    ($($date:ident),*) => {$(
        impl Numbered for $date {
            type Number = i32;

            fn number(self) -> i32 {
                self.day_number()
            }

            fn read(archived: &ArchivedI32) -> Result<Self, Invalid> {
                Ok($date::from_day_number(archived.to_native())?)
            }
        }
    )*};
}

day_number!(JalaliDate, HijriDate, BorjiDate);

impl Numbered for JalaliYear {
    type Number = u16;

    fn number(self) -> u16 {
        self.get() as u16
    }

    fn read(archived: &ArchivedU16) -> Result<Self, Invalid> {
        Ok(JalaliYear::new(archived.to_native().into())?)
    }
}

impl Numbered for JalaliMonth {
    type Number = (u16, u8);

    fn number(self) -> (u16, u8) {
        (self.year() as u16, self.month())
    }

    fn read(archived: &Archived<(u16, u8)>) -> Result<Self, Invalid> {
        Ok(JalaliMonth::new(archived.0.to_native().into(), archived.1)?)
    }
}

impl Numbered for JalaliDateTime {
    type Number = (i32, u32, u32);

    fn number(self) -> (i32, u32, u32) {
        (self.date().day_number(), self.time().num_seconds_from_midnight(), self.nanosecond())
    }

    fn read(archived: &Archived<(i32, u32, u32)>) -> Result<Self, Invalid> {
        date_time(&archived.0, &archived.1, &archived.2)
    }
}

impl Numbered for JalaliOffsetDateTime {
    type Number = (i32, u32, u32, i32);

    fn number(self) -> (i32, u32, u32, i32) {
        let (day, second, nanosecond) = self.local().number();
        (day, second, nanosecond, self.offset().local_minus_utc())
    }

    fn read(archived: &Archived<(i32, u32, u32, i32)>) -> Result<Self, Invalid> {
        let seconds = archived.3.to_native();
        let offset = FixedOffset::east_opt(seconds).ok_or(Invalid::Offset(seconds))?;
        Ok(date_time(&archived.0, &archived.1, &archived.2)?.and_offset(offset))
    }
}

fn date_time(day: &ArchivedI32, second: &ArchivedU32, nanosecond: &ArchivedU32) -> Result<JalaliDateTime, Invalid> {
    let (second, nanosecond) = (second.to_native(), nanosecond.to_native());
    let time = NaiveTime::from_num_seconds_from_midnight_opt(second, nanosecond);
    Ok(JalaliDate::read(day)?.and_time(time.ok_or(Invalid::Time { second, nanosecond })?))
}

macro_rules! archived {
    ($($(#[$doc:meta])* $type:ty as $number:ty, $archived:ty;)*) => {$(
        $(#[$doc])*
        impl Archive for $type {
            type Archived = $archived;
            type Resolver = <$number as Archive>::Resolver;

            fn resolve(&self, resolver: Self::Resolver, out: Place<Self::Archived>) {
                self.number().resolve(resolver, out);
            }
        }

        impl<S: Fallible + ?Sized> Serialize<S> for $type {
            fn serialize(&self, serializer: &mut S) -> Result<Self::Resolver, S::Error> {
                Serialize::serialize(&self.number(), serializer)
            }
        }

        /// An error where there is no such date.
        impl<D: Fallible + ?Sized> Deserialize<$type, D> for $archived
        where
            D::Error: Source,
        {
            fn deserialize(&self, _: &mut D) -> Result<$type, D::Error> {
                <$type>::read(self).map_err(D::Error::new)
            }
        }

        /// For `#[rkyv(compare(PartialEq))]`; what is no date equals none.
        impl PartialEq<$type> for $archived {
            fn eq(&self, other: &$type) -> bool {
                <$type>::read(self).is_ok_and(|read| read == *other)
            }
        }

        /// For `#[rkyv(compare(PartialOrd))]`; what is no date has no place among them.
        impl PartialOrd<$type> for $archived {
            fn partial_cmp(&self, other: &$type) -> Option<Ordering> {
                <$type>::read(self).ok()?.partial_cmp(other)
            }
        }
    )*};
}

archived! {
    /// As the day number, days since 1970-01-01.
    JalaliDate as i32, ArchivedI32;
    /// As the day number, days since 1970-01-01.
    HijriDate as i32, ArchivedI32;
    /// As the day number, days since 1970-01-01.
    BorjiDate as i32, ArchivedI32;
    /// As its number, 1..=3000.
    JalaliYear as u16, ArchivedU16;
    /// As the year, 1..=3000, and the month, 1..=12.
    JalaliMonth as (u16, u8), ArchivedTuple2<ArchivedU16, u8>;
    /// As the day number, the second of the day, 0..=86399, and [the nanosecond](JalaliDateTime::nanosecond) of it.
    JalaliDateTime as (i32, u32, u32), ArchivedTuple3<ArchivedI32, ArchivedU32, ArchivedU32>;
    /// As the [local](JalaliOffsetDateTime::local) date and time, and the offset from UTC in seconds, east positive.
    JalaliOffsetDateTime as (i32, u32, u32, i32),
        ArchivedTuple4<ArchivedI32, ArchivedU32, ArchivedU32, ArchivedI32>;
}
