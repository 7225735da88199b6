//! schemars 1: the schemas of what serde writes.

use super::{
    BorjiDate, Difference, HijriDate, JalaliDate, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime, JalaliYear,
    Weekday,
};
use alloc::borrow::Cow;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

macro_rules! schemas {
    ($($type:ident: $schema:tt;)*) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!("taqvim::", stringify!($type)).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

/// 0001..=3000
macro_rules! year {
    () => {
        "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[12][0-9]{3}|3000)"
    };
}

/// A month and its day, with six months of 31 days.
macro_rules! month_and_day {
    () => {
        "(0[1-6]-(0[1-9]|[12][0-9]|3[01])|(0[7-9]|1[0-2])-(0[1-9]|[12][0-9]|30))"
    };
}

/// A time of day, with a leap second.
macro_rules! time {
    () => {
        "[Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]+)?)?"
    };
}

const DATE: &str = concat!("^", year!(), "-", month_and_day!(), "$");
const LUNAR_DATE: &str = concat!("^", year!(), "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)$");
const ZODIACAL_DATE: &str = "^(129[0-9]|130[0-3])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[0-2])$";
const MONTH: &str = concat!("^", year!(), "-(0[1-9]|1[0-2])$");
const DATE_TIME: &str = concat!("^", year!(), "-", month_and_day!(), time!(), "$");
const OFFSET_DATE_TIME: &str = concat!(
    "^",
    year!(),
    "-",
    month_and_day!(),
    time!(),
    "([Zz]|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9]|:[0-5][0-9]:[0-5][0-9])?)$"
);

schemas! {
    JalaliDate: {
        "type": "string", "pattern": DATE, "examples": ["1395-06-19"],
        "description": "A date of the Solar Hijri (Jalali) calendar, years 1..=3000: YYYY-MM-DD",
    };
    BorjiDate: {
        "type": "string", "pattern": ZODIACAL_DATE, "examples": ["1299-12-03"],
        "description": "A date of the Solar Hijri calendar by the months of the zodiac: YYYY-MM-DD",
    };
    HijriDate: {
        "type": "string", "pattern": LUNAR_DATE, "examples": ["1437-12-07"],
        "description": "A date of the lunar Hijri calendar, years 1..=3000: YYYY-MM-DD",
    };
    JalaliMonth: {
        "type": "string", "pattern": MONTH, "examples": ["1395-06"],
        "description": "A month of the Solar Hijri (Jalali) calendar, years 1..=3000: YYYY-MM",
    };
    JalaliDateTime: {
        "type": "string", "pattern": DATE_TIME, "examples": ["1395-06-19T18:00:00"],
        "description": "A Jalali date and a time of day, in no zone: YYYY-MM-DDTHH:MM:SS",
    };
    JalaliOffsetDateTime: {
        "type": "string", "pattern": OFFSET_DATE_TIME, "examples": ["1395-06-19T18:00:00+04:30"],
        "description": "A Jalali date, a time of day and an offset from UTC: YYYY-MM-DDTHH:MM:SS+HH:MM",
    };
    JalaliYear: {
        "type": "integer", "minimum": 1, "maximum": 3000,
        "description": "A year of the Solar Hijri (Jalali) calendar",
    };
    Difference: {
        "type": "object", "description": "A distance in years, months and days; one that is missing is 0",
        "properties": { "years": { "type": "integer" }, "months": { "type": "integer" }, "days": { "type": "integer" } },
    };
    Weekday: {
        "type": "string",
        "enum": ["saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday"],
    };
}
