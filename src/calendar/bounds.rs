//! The one table of ranges, and the error that quotes it.

/// A field of a date.
///
/// ```
/// use taqvim::{Field, JalaliDate};
///
/// assert_eq!(JalaliDate::new(1404, 12, 30).unwrap_err().field(), Field::Day);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Field {
    /// Year.
    Year,
    /// Month.
    Month,
    /// Day of the month.
    Day,
    /// Day of the year.
    Ordinal,
    /// Days since 1970-01-01.
    DayNumber,
    /// Minutes from UTC, east positive.
    OffsetMinutes,
}

impl Field {
    const fn name(self) -> &'static str {
        match self {
            Field::Year => "year",
            Field::Month => "month",
            Field::Day => "day",
            Field::Ordinal => "day of the year",
            Field::DayNumber => "day number",
            Field::OffsetMinutes => "offset in minutes",
        }
    }
}

/// A field outside of its range.
///
/// ```
/// use taqvim::JalaliDate;
///
/// let error = JalaliDate::new(1404, 12, 30).unwrap_err();
/// assert_eq!(error.to_string(), "day 30 is not in 1..=29");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[error("{} {value} is not in {min}..={max}", field.name())]
pub struct RangeError {
    field: Field,
    value: i64,
    min: i32,
    max: i32,
}

impl RangeError {
    /// Which field it is.
    ///
    /// ```
    /// use taqvim::{Field, JalaliDate};
    ///
    /// let error = JalaliDate::new(1404, 13, 1).unwrap_err();
    /// assert_eq!((error.field(), error.value()), (Field::Month, 13));
    /// ```
    #[must_use]
    pub const fn field(&self) -> Field {
        self.field
    }

    /// The value that is outside.
    ///
    /// ```
    /// use taqvim::JalaliDate;
    ///
    /// assert_eq!(JalaliDate::new(1404, 12, 30).unwrap_err().value(), 30);
    /// ```
    #[must_use]
    pub const fn value(&self) -> i64 {
        self.value
    }

    /// The least value inside.
    ///
    /// ```
    /// use taqvim::JalaliDate;
    ///
    /// let error = JalaliDate::new(1404, 12, 30).unwrap_err();
    /// assert_eq!((error.min(), error.max()), (1, 29));
    /// ```
    #[must_use]
    pub const fn min(&self) -> i32 {
        self.min
    }

    /// The greatest value inside.
    ///
    /// ```
    /// use taqvim::JalaliDate;
    ///
    /// assert_eq!(JalaliDate::new(1404, 12, 30).unwrap_err().max(), 29);
    /// ```
    #[must_use]
    pub const fn max(&self) -> i32 {
        self.max
    }
}

/// A closed range of a field.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    field: Field,
    pub(super) min: i32,
    pub(super) max: i32,
}

impl Bounds {
    /// Jalali and lunar years.
    pub(super) const YEAR: Bounds = Bounds { field: Field::Year, min: 1, max: 3000 };
    /// Jalali years in the imperial era.
    pub(super) const IMPERIAL_YEAR: Bounds = Bounds { field: Field::Year, min: 1181, max: 4180 };
    /// Years in which the borji months were in official use.
    pub(super) const BORJI_YEAR: Bounds = Bounds { field: Field::Year, min: 1290, max: 1303 };
    /// Days of a lunar month that a caller supplies.
    pub(super) const LUNAR_MONTH: Bounds = Bounds { field: Field::Day, min: 29, max: 30 };
    /// Gregorian years, counted as astronomers do: 0 is 1 BC.
    pub(super) const GREGORIAN_YEAR: Bounds = Bounds { field: Field::Year, min: -9999, max: 9999 };
    /// Less than a day, as chrono's `FixedOffset` has it.
    pub(crate) const OFFSET_MINUTES: Bounds = Bounds { field: Field::OffsetMinutes, min: -1439, max: 1439 };
    pub(super) const MONTH: Bounds = Bounds { field: Field::Month, min: 1, max: 12 };

    /// Days of a month of that length.
    pub(super) const fn day(length: u8) -> Bounds {
        Bounds { field: Field::Day, min: 1, max: length as i32 }
    }

    /// Days of a year of that length.
    pub(super) const fn ordinal(length: u16) -> Bounds {
        Bounds { field: Field::Ordinal, min: 1, max: length as i32 }
    }

    /// Day numbers of a calendar.
    pub(super) const fn day_number(min: i32, max: i32) -> Bounds {
        Bounds { field: Field::DayNumber, min, max }
    }

    /// Ok, if the value is inside.
    #[inline]
    pub(crate) const fn check(self, value: i64) -> Result<(), RangeError> {
        if value < self.min as i64 || value > self.max as i64 {
            return Err(RangeError { field: self.field, value, min: self.min, max: self.max });
        }
        Ok(())
    }
}
