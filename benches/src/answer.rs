//! The contenders' answers, in one form.

use calendrical_calculations::rata_die::RataDie;
use chrono::{Datelike, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::{Gregorian, Persian};
use parsidate::ParsiDate;
use taqvim::JalaliDate;

/// Of 1970-01-01, as Rata Die.
pub const UNIX_EPOCH_RATA_DIE: i64 = 719_163;
/// Of 1970-01-01, as Julian Day Number.
pub const UNIX_EPOCH_JDN: i64 = 2_440_588;

/// A Julian Day Number.
#[derive(Clone, Copy, Debug)]
pub struct Jdn(pub i64);

/// A Unix time at midnight, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct Seconds(pub i64);

/// An answer that can be compared, and that can decide the next question of a chain.
pub trait Answer {
    /// Year, month and day, or days since 1970-01-01.
    fn fields(&self) -> [i64; 3];

    /// A number that depends on the whole answer, as in a program that uses all three fields.
    #[inline(always)]
    fn need(&self) -> usize {
        let [year, month, day] = self.fields();
        (year ^ month ^ day) as usize
    }
}

/// Implements [`Answer`] for a type by an expression for its fields.
macro_rules! answers {
    ($($type:ty: |$it:ident| $fields:expr;)*) => {
        $(impl Answer for $type {
            #[inline(always)]
            fn fields(&self) -> [i64; 3] {
                let $it = self;
                $fields
            }
        })*
    };
}

answers! {
    i32: |it| [i64::from(*it), 0, 0];
    bool: |it| [i64::from(*it), 0, 0];
    u8: |it| [i64::from(*it), 0, 0];
    RataDie: |it| [it.to_i64_date() - UNIX_EPOCH_RATA_DIE, 0, 0];
    Jdn: |it| [it.0 - UNIX_EPOCH_JDN, 0, 0];
    Seconds: |it| [it.0.div_euclid(86_400), 0, 0];
    (i32, u8, u8): |it| [i64::from(it.0), i64::from(it.1), i64::from(it.2)];
    (i32, u32, u32): |it| [i64::from(it.0), i64::from(it.1), i64::from(it.2)];
    (i64, i64, i64): |it| [it.0, it.1, it.2];
    JalaliDate: |it| [i64::from(it.year()), i64::from(it.month()), i64::from(it.day())];
    NaiveDate: |it| [i64::from(it.year()), i64::from(it.month()), i64::from(it.day())];
    jalali_calendar::JalaliDate: |it| [i64::from(it.year()), i64::from(it.month()), i64::from(it.day())];
    ParsiDate: |it| [i64::from(it.year()), i64::from(it.month()), i64::from(it.day())];
    Date<Persian>: |it| [i64::from(it.year().extended_year()), i64::from(it.month().ordinal), i64::from(it.day_of_month().0)];
    Date<Gregorian>: |it| [i64::from(it.year().extended_year()), i64::from(it.month().ordinal), i64::from(it.day_of_month().0)];
}
