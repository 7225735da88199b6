//! schemars 1: the schemas of what serde writes of meanings.

use crate::calendar::{Weekday, Weekdays};
use crate::resolve::{Assumed, AssumedField, Interval, Native, Reference, Warning, Warnings};
use alloc::borrow::Cow;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

macro_rules! schemas {
    ($($type:ident by |$generator:ident| $schema:expr;)*) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!("taqvim::", stringify!($type)).into()
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

schemas! {
    Interval by |_generator| json_schema!({
        "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": ["string", "null"] },
        "description": "The start and the excluded end, as ISO 8601 dates or local times; null for an open side",
        "examples": [["2016-09-09", "2016-09-10"]],
    });
    Native by |_generator| json_schema!({
        "type": "string", "description": "A date in its own calendar, as far as it was said",
        "examples": ["1395-06-19", "1395-06", "1395-SU", "XXXX-06-19"],
    });
    Reference by |_generator| json_schema!({
        "type": "string", "description": "A day, with the time of day and the offset where they are known",
        "examples": ["2016-11-18", "2016-11-18T18:00", "2016-11-18T18:00+03:30"],
    });
    Assumed by |generator| set(&generator.subschema_for::<AssumedField>());
    Warnings by |generator| set(&generator.subschema_for::<Warning>());
    Weekdays by |generator| set(&generator.subschema_for::<Weekday>());
}

fn set(of: &Schema) -> Schema {
    json_schema!({ "type": "array", "uniqueItems": true, "items": of })
}
