//! The expressions of some rows, gathered into Arrow's arrays.

use super::invalid;
use super::schema::{self, FIELDS};
use crate::expression::rrule;
use crate::finder::{Found, found};
use arrow_array::builder::{BooleanBuilder, Int32Builder, ListBuilder, StringBuilder, TimestampMicrosecondBuilder};
use arrow_array::{ArrayRef, ListArray, StructArray};
use arrow_buffer::{NullBufferBuilder, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field};
use chrono::NaiveDateTime;
use std::fmt::{Display, Write as _};
use std::sync::Arc;
use taqvim::{Finder, Interval, OffsetUnit, Offsets, Reference};

/// The longest text, so that 32-bit offsets hold what is found in it.
const LONGEST: usize = i32::MAX as usize;

/// Builders of all columns. Those of one type stand in the order of `FIELDS`.
pub(super) struct Rows {
    ends: Vec<i32>,
    valid: NullBufferBuilder,
    start: Int32Builder,
    end: Int32Builder,
    text: StringBuilder,
    kind: StringBuilder,
    value: StringBuilder,
    interval: Sides,
    estimate: Sides,
    anchor: Sides,
    grain: StringBuilder,
    modifier: StringBuilder,
    calendar: StringBuilder,
    native: StringBuilder,
    quant: StringBuilder,
    freq: StringBuilder,
    rrule: StringBuilder,
    offset: StringBuilder,
    assumed: ListBuilder<StringBuilder>,
    warnings: ListBuilder<StringBuilder>,
    nearest_valid: StringBuilder,
    rule: StringBuilder,
    tier: StringBuilder,
    starts_range: BooleanBuilder,
    range: Sides,
    alternatives: ListBuilder<StringBuilder>,
}

impl Rows {
    pub(super) fn new(rows: usize) -> Self {
        let texts = |nullable| {
            let item = Field::new_list_field(DataType::Utf8, nullable);
            ListBuilder::new(StringBuilder::new()).with_field(item)
        };
        let mut ends = Vec::with_capacity(rows + 1);
        ends.push(0);
        Rows {
            ends,
            valid: NullBufferBuilder::new(rows),
            start: Int32Builder::new(),
            end: Int32Builder::new(),
            text: StringBuilder::new(),
            kind: StringBuilder::new(),
            value: StringBuilder::new(),
            interval: Sides::default(),
            estimate: Sides::default(),
            anchor: Sides::default(),
            grain: StringBuilder::new(),
            modifier: StringBuilder::new(),
            calendar: StringBuilder::new(),
            native: StringBuilder::new(),
            quant: StringBuilder::new(),
            freq: StringBuilder::new(),
            rrule: StringBuilder::new(),
            offset: StringBuilder::new(),
            assumed: texts(false),
            warnings: texts(false),
            nearest_valid: StringBuilder::new(),
            rule: StringBuilder::new(),
            tier: StringBuilder::new(),
            starts_range: BooleanBuilder::new(),
            range: Sides::default(),
            alternatives: texts(true),
        }
    }

    /// A row without text or without reference.
    pub(super) fn push_null(&mut self) {
        self.valid.append_null();
        self.ends.push(self.count());
    }

    pub(super) fn push(
        &mut self,
        finder: &Finder<'static>,
        text: &str,
        reference: Reference,
    ) -> Result<(), ArrowError> {
        if text.len() > LONGEST {
            return Err(invalid(format_args!("a text of {} bytes is longer than {LONGEST}", text.len())));
        }
        let mut offsets = Offsets::new(text, OffsetUnit::Chars);
        for found in found(finder, text, reference) {
            self.expression(&found, &mut offsets, finder);
        }
        self.valid.append_non_null();
        self.ends.push(self.count());
        Ok(())
    }

    fn count(&self) -> i32 {
        i32::try_from(arrow_array::builder::ArrayBuilder::len(&self.start)).unwrap_or(i32::MAX)
    }

    fn expression(&mut self, found: &Found<'_>, offsets: &mut Offsets<'_>, finder: &Finder<'static>) {
        let Found { place, meaning, reference, range } = found;
        self.start.append_value(offsets.at(place.start()) as i32);
        self.end.append_value(offsets.at(place.end()) as i32);
        self.text.append_value(place.as_str());
        self.kind.append_value(meaning.kind().as_str());
        write(&mut self.value, meaning.has_value().then_some(meaning));
        self.interval.push(meaning.interval());
        self.estimate.push(meaning.estimate());
        self.anchor.push(meaning.anchor());
        self.grain.append_value(meaning.grain().as_str());
        self.modifier.append_option(meaning.modifier().map(|modifier| modifier.as_str()));
        self.calendar.append_option(meaning.calendar().map(|calendar| calendar.as_str()));
        write(&mut self.native, meaning.native());
        self.quant.append_option(meaning.quant());
        write(&mut self.freq, meaning.freq());
        write(&mut self.rrule, rrule(meaning));
        write(&mut self.offset, meaning.offset());
        names(&mut self.assumed, meaning.assumed().iter().map(|field| field.as_str()));
        names(&mut self.warnings, meaning.warnings().iter().map(|warning| warning.as_str()));
        write(&mut self.nearest_valid, meaning.nearest_valid());
        self.rule.append_value(place.rule());
        self.tier.append_value(meaning.tier().as_str());
        self.starts_range.append_value(place.starts_range());
        self.range.push(*range);
        for other in place.expression().alternatives(reference, finder.policy()) {
            write(self.alternatives.values(), other.has_value().then_some(other));
        }
        self.alternatives.append(true);
    }

    /// The rows as an array of the schema's type.
    pub(super) fn finish(mut self) -> Result<ArrayRef, ArrowError> {
        let [interval_start, interval_end] = self.interval.finish();
        let [estimate_start, estimate_end] = self.estimate.finish();
        let [anchor_start, anchor_end] = self.anchor.finish();
        let [range_start, range_end] = self.range.finish();
        let items: [ArrayRef; FIELDS.len()] = [
            Arc::new(self.start.finish()),
            Arc::new(self.end.finish()),
            Arc::new(self.text.finish()),
            Arc::new(self.kind.finish()),
            Arc::new(self.value.finish()),
            interval_start,
            interval_end,
            estimate_start,
            estimate_end,
            anchor_start,
            anchor_end,
            Arc::new(self.grain.finish()),
            Arc::new(self.modifier.finish()),
            Arc::new(self.calendar.finish()),
            Arc::new(self.native.finish()),
            Arc::new(self.quant.finish()),
            Arc::new(self.freq.finish()),
            Arc::new(self.rrule.finish()),
            Arc::new(self.offset.finish()),
            Arc::new(self.assumed.finish()),
            Arc::new(self.warnings.finish()),
            Arc::new(self.nearest_valid.finish()),
            Arc::new(self.rule.finish()),
            Arc::new(self.tier.finish()),
            Arc::new(self.starts_range.finish()),
            range_start,
            range_end,
            Arc::new(self.alternatives.finish()),
        ];
        let rows = self.ends.len() - 1;
        // The lists of all fields are cut at the same places.
        let offsets = OffsetBuffer::new(self.ends.into());
        let fields = schema::fields();
        let mut lists: Vec<ArrayRef> = Vec::with_capacity(items.len());
        for (field, items) in fields.iter().zip(items) {
            let DataType::List(item) = field.data_type() else { continue };
            lists.push(Arc::new(ListArray::try_new(item.clone(), offsets.clone(), items, None)?));
        }
        let rows = StructArray::try_new_with_length(fields, lists, self.valid.finish(), rows)?;
        Ok(Arc::new(rows))
    }
}

/// The two sides of intervals. Both are null where there is none, one where the interval is open.
#[derive(Default)]
struct Sides {
    start: TimestampMicrosecondBuilder,
    end: TimestampMicrosecondBuilder,
}

impl Sides {
    fn push(&mut self, interval: Option<Interval>) {
        let micros = |side: Option<NaiveDateTime>| side.map(|side| side.and_utc().timestamp_micros());
        self.start.append_option(interval.and_then(|interval| micros(interval.start())));
        self.end.append_option(interval.and_then(|interval| micros(interval.end())));
    }

    fn finish(mut self) -> [ArrayRef; 2] {
        [Arc::new(self.start.finish()), Arc::new(self.end.finish())]
    }
}

/// Writes into the column itself.
fn write(column: &mut StringBuilder, value: Option<impl Display>) {
    match value {
        Some(value) => {
            let _ = write!(column, "{value}"); // a builder takes all that is written
            column.append_value("");
        }
        None => column.append_null(),
    }
}

fn names<'n>(column: &mut ListBuilder<StringBuilder>, names: impl Iterator<Item = &'n str>) {
    for name in names {
        column.values().append_value(name);
    }
    column.append(true);
}
