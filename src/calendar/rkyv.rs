//! rkyv 0.8: a date is archived as its day number, days since 1970-01-01, and a date with a time as that, the second of
//! the day and the nanosecond. What lies outside of the calendar is refused where it is deserialised.

use super::{BorjiDate, HijriDate, JalaliDate, JalaliDateTime};
use chrono::{NaiveTime, Timelike as _};
use rkyv::rancor::{Fallible, OptionExt as _, ResultExt as _, Source};
use rkyv::{Archive, Archived, Deserialize, Place, Resolver, Serialize};

macro_rules! archived {
    ($($type:ty),*) => {$(
        impl Archive for $type {
            type Archived = Archived<i32>;
            type Resolver = Resolver<i32>;

            fn resolve(&self, resolver: Self::Resolver, out: Place<Self::Archived>) {
                self.day_number().resolve(resolver, out);
            }
        }

        impl<S: Fallible + ?Sized> Serialize<S> for $type {
            fn serialize(&self, serializer: &mut S) -> Result<Self::Resolver, S::Error> {
                self.day_number().serialize(serializer)
            }
        }

        impl<D: Fallible<Error: Source> + ?Sized> Deserialize<$type, D> for Archived<i32> {
            fn deserialize(&self, _: &mut D) -> Result<$type, D::Error> {
                <$type>::from_day_number(self.to_native()).into_error()
            }
        }
    )*};
}

archived!(JalaliDate, HijriDate, BorjiDate);

/// Day number, second of the day, nanosecond.
type Parts = (i32, u32, u32);

impl JalaliDateTime {
    fn parts(self) -> Parts {
        let time = self.time();
        (self.date().day_number(), time.num_seconds_from_midnight(), time.nanosecond())
    }
}

impl Archive for JalaliDateTime {
    type Archived = Archived<Parts>;
    type Resolver = Resolver<Parts>;

    fn resolve(&self, resolver: Self::Resolver, out: Place<Self::Archived>) {
        self.parts().resolve(resolver, out);
    }
}

impl<S: Fallible + ?Sized> Serialize<S> for JalaliDateTime {
    fn serialize(&self, serializer: &mut S) -> Result<Self::Resolver, S::Error> {
        self.parts().serialize(serializer)
    }
}

impl<D: Fallible<Error: Source> + ?Sized> Deserialize<JalaliDateTime, D> for Archived<Parts> {
    fn deserialize(&self, _: &mut D) -> Result<JalaliDateTime, D::Error> {
        let date = JalaliDate::from_day_number(self.0.to_native()).into_error()?;
        let time = NaiveTime::from_num_seconds_from_midnight_opt(self.1.to_native(), self.2.to_native());
        Ok(JalaliDateTime::new(date, time.into_trace("no such time of day")?))
    }
}
