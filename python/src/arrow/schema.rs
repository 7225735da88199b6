//! The type of a row: a struct of lists of equal length, one item an expression. docs/SCALING.md lists the fields.

use arrow_schema::{DataType, Field, FieldRef, Fields, TimeUnit};
use std::collections::HashMap;
use std::sync::Arc;

/// Raised whenever a field is added, renamed or given another type.
const VERSION: &str = "2";

/// What an item of a list is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    Int,
    Text,
    OptionalText,
    Time,
    Bool,
    Texts,
    OptionalTexts,
}

impl Item {
    fn field(self) -> Field {
        let (kind, nullable) = match self {
            Item::Int => (DataType::Int32, false),
            Item::Text => (DataType::Utf8, false),
            Item::OptionalText => (DataType::Utf8, true),
            Item::Time => (DataType::Timestamp(TimeUnit::Microsecond, None), true),
            Item::Bool => (DataType::Boolean, false),
            Item::Texts => (texts(false), false),
            Item::OptionalTexts => (texts(true), false),
        };
        Field::new_list_field(kind, nullable)
    }
}

fn texts(nullable: bool) -> DataType {
    DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, nullable)))
}

/// The fields in order: those of the program's `jsonl`, an interval as two.
pub(super) const FIELDS: [(&str, Item); 28] = [
    ("start", Item::Int),
    ("end", Item::Int),
    ("text", Item::Text),
    ("type", Item::Text),
    ("value", Item::OptionalText),
    ("interval_start", Item::Time),
    ("interval_end", Item::Time),
    ("estimate_start", Item::Time),
    ("estimate_end", Item::Time),
    ("anchor_start", Item::Time),
    ("anchor_end", Item::Time),
    ("grain", Item::Text),
    ("modifier", Item::OptionalText),
    ("calendar", Item::OptionalText),
    ("native", Item::OptionalText),
    ("quant", Item::OptionalText),
    ("freq", Item::OptionalText),
    ("rrule", Item::OptionalText),
    ("offset", Item::OptionalText),
    ("assumed", Item::Texts),
    ("warnings", Item::Texts),
    ("nearest_valid", Item::OptionalText),
    ("rule", Item::Text),
    ("tier", Item::Text),
    ("starts_range", Item::Bool),
    ("range_start", Item::Time),
    ("range_end", Item::Time),
    ("alternatives", Item::OptionalTexts),
];

/// The fields of the struct.
pub(super) fn fields() -> Fields {
    FIELDS.iter().map(|&(name, item)| Field::new_list(name, item.field(), false)).collect()
}

/// The column, with the versions of the library and of this schema in its metadata.
pub(super) fn column(name: &str) -> FieldRef {
    let metadata = HashMap::from([
        ("taqvim.version".to_owned(), env!("CARGO_PKG_VERSION").to_owned()),
        ("taqvim.schema".to_owned(), VERSION.to_owned()),
    ]);
    Arc::new(Field::new(name, DataType::Struct(fields()), true).with_metadata(metadata))
}
