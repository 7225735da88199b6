//! schemars 1: the schemas of what serde writes.

use super::{BorjiDate, HijriDate, JalaliDate, JalaliDateTime, JalaliMonth, JalaliYear};
use alloc::borrow::Cow;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

macro_rules! text {
    ($($type:ident: $description:literal, $pattern:expr, $example:literal;)*) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!("taqvim::", stringify!($type)).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "string", "description": $description, "pattern": $pattern, "examples": [$example],
                })
            }
        }
    )*};
}

const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const LUNAR_DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)$";
const ZODIACAL_DATE: &str = "^(129[0-9]|130[0-3])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[0-2])$";
const MONTH: &str = "^[0-9]{4}-(0[1-9]|1[0-2])$";
const DATE_TIME: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:.+)?$";

text! {
    JalaliDate: "A date of the Solar Hijri (Jalali) calendar, years 1..=3000: YYYY-MM-DD", DATE, "1395-06-19";
    BorjiDate: "A date of the Solar Hijri calendar by the months of the zodiac: YYYY-MM-DD", ZODIACAL_DATE, "1299-12-03";
    HijriDate: "A date of the lunar Hijri calendar, years 1..=3000: YYYY-MM-DD", LUNAR_DATE, "1437-12-07";
    JalaliMonth: "A month of the Solar Hijri (Jalali) calendar, years 1..=3000: YYYY-MM", MONTH, "1395-06";
    JalaliDateTime: "A Jalali date and a time of day, in no zone: YYYY-MM-DDTHH:MM:SS", DATE_TIME, "1395-06-19T18:00:00";
}

impl JsonSchema for JalaliYear {
    fn schema_name() -> Cow<'static, str> {
        "JalaliYear".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "taqvim::JalaliYear".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "integer", "description": "A year of the Solar Hijri (Jalali) calendar", "minimum": 1, "maximum": 3000,
        })
    }
}
