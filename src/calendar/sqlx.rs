//! sqlx 0.8: dates as the database's own `DATE` and `TIMESTAMP`, in any database for which chrono's types are there.

use super::{HijriDate, JalaliDate, JalaliDateTime};
use chrono::{NaiveDate, NaiveDateTime};
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};

macro_rules! stored {
    ($($type:ty as $chrono:ty),*) => {$(
        impl<DB: Database> Type<DB> for $type
        where
            $chrono: Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <$chrono as Type<DB>>::type_info()
            }

            fn compatible(ty: &DB::TypeInfo) -> bool {
                <$chrono as Type<DB>>::compatible(ty)
            }
        }

        impl<'q, DB: Database> Encode<'q, DB> for $type
        where
            $chrono: Encode<'q, DB>,
        {
            fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> {
                <$chrono as Encode<'q, DB>>::encode(<$chrono>::from(*self), buffer)
            }

            fn produces(&self) -> Option<DB::TypeInfo> {
                <$chrono as Encode<'q, DB>>::produces(&<$chrono>::from(*self))
            }

            fn size_hint(&self) -> usize {
                <$chrono as Encode<'q, DB>>::size_hint(&<$chrono>::from(*self))
            }
        }

        impl<'r, DB: Database> Decode<'r, DB> for $type
        where
            $chrono: Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
                Ok(<$chrono as Decode<'r, DB>>::decode(value)?.try_into()?)
            }
        }
    )*};
}

stored!(JalaliDate as NaiveDate, HijriDate as NaiveDate, JalaliDateTime as NaiveDateTime);
