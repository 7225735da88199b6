//! diesel 2: dates as the database's own `Date` and `Timestamp`.
//!
//! In an expression a date becomes chrono's date at once, so that `column.eq(date)` works in every backend. A nullable
//! column that is written from an `Option` asks each backend by itself: those have features.

use super::{HijriDate, JalaliDate, JalaliDateTime};
use chrono::{NaiveDate, NaiveDateTime};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, Queryable};
use diesel::expression::AsExpression;
#[cfg(any(feature = "diesel-2-postgres", feature = "diesel-2-sqlite"))]
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{Date, Nullable, SingleValue, Timestamp};

macro_rules! stored {
    (expression $type:ty, $pattern:pat => $date:ident, $chrono:ty, $sql:ty) => {
        impl AsExpression<$sql> for $type {
            type Expression = <$chrono as AsExpression<$sql>>::Expression;

            fn as_expression(self) -> Self::Expression {
                let $pattern = self;
                <$chrono as AsExpression<$sql>>::as_expression(<$chrono>::from($date))
            }
        }
    };
    ($($type:ty as $chrono:ty: $sql:ty, $sqlite:literal;)*) => {$(
        impl<DB: Backend> FromSql<$sql, DB> for $type
        where
            $chrono: FromSql<$sql, DB>,
        {
            fn from_sql(value: DB::RawValue<'_>) -> deserialize::Result<Self> {
                Ok(<$chrono as FromSql<$sql, DB>>::from_sql(value)?.try_into()?)
            }
        }

        impl<ST: SingleValue, DB: Backend> Queryable<ST, DB> for $type
        where
            Self: FromSql<ST, DB>,
        {
            type Row = Self;

            fn build(row: Self) -> deserialize::Result<Self> {
                Ok(row)
            }
        }

        stored!(expression $type, date => date, $chrono, $sql);
        stored!(expression &$type, &date => date, $chrono, $sql);
        stored!(expression $type, date => date, $chrono, Nullable<$sql>);
        stored!(expression &$type, &date => date, $chrono, Nullable<$sql>);

        #[cfg(feature = "diesel-2-postgres")]
        impl ToSql<$sql, diesel::pg::Pg> for $type {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, diesel::pg::Pg>) -> serialize::Result {
                ToSql::<$sql, diesel::pg::Pg>::to_sql(&<$chrono>::from(*self), &mut out.reborrow())
            }
        }

        #[cfg(feature = "diesel-2-sqlite")]
        impl ToSql<$sql, diesel::sqlite::Sqlite> for $type {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, diesel::sqlite::Sqlite>) -> serialize::Result {
                // As diesel writes chrono's types.
                out.set_value(<$chrono>::from(*self).format($sqlite).to_string());
                Ok(serialize::IsNull::No)
            }
        }
    )*};
}

stored! {
    JalaliDate as NaiveDate: Date, "%F";
    HijriDate as NaiveDate: Date, "%F";
    JalaliDateTime as NaiveDateTime: Timestamp, "%F %T%.f";
}
