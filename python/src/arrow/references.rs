//! The references of a column's rows: one for all, or a column of their own.

use super::invalid;
use super::texts::Texts;
use crate::given_time;
use arrow_array::cast::AsArray as _;
use arrow_array::timezone::Tz;
use arrow_array::types::{Date32Type, TimestampMicrosecondType};
use arrow_array::{Array as _, ArrayRef, Date32Array, TimestampMicrosecondArray};
use arrow_cast::cast;
use arrow_schema::{ArrowError, DataType, TimeUnit};
use chrono::DateTime;
use taqvim::Reference;
use taqvim::calendar::gregorian;

#[derive(Clone)]
pub(super) enum References {
    Constant(Reference),
    Days(Date32Array),
    /// Wall time, or instants with the zone on whose wall they are read.
    Times(TimestampMicrosecondArray, Option<Tz>),
    Texts(Texts),
}

impl References {
    pub(super) fn new(array: &ArrayRef) -> Result<Self, ArrowError> {
        match array.data_type() {
            DataType::Date32 => Ok(References::Days(array.as_primitive::<Date32Type>().clone())),
            DataType::Date64 => References::new(&cast(array, &DataType::Date32)?),
            DataType::Timestamp(_, zone) => {
                let tz = zone.as_deref().map(str::parse).transpose()?;
                let times = cast(array, &DataType::Timestamp(TimeUnit::Microsecond, zone.clone()))?;
                Ok(References::Times(times.as_primitive::<TimestampMicrosecondType>().clone(), tz))
            }
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View | DataType::Null => {
                Texts::new(array).map(References::Texts)
            }
            DataType::Dictionary(_, values) => References::new(&cast(array, values)?),
            other => Err(invalid(format_args!("reference: expected dates, timestamps or text, not {other}"))),
        }
    }

    /// How many rows there are references for; `None` for all.
    pub(super) fn len(&self) -> Option<usize> {
        match self {
            References::Constant(_) => None,
            References::Days(array) => Some(array.len()),
            References::Times(array, _) => Some(array.len()),
            References::Texts(texts) => Some(texts.len()),
        }
    }

    /// The reference of a row, none where it is null.
    pub(super) fn get(&self, row: usize) -> Result<Option<Reference>, ArrowError> {
        match self {
            References::Constant(reference) => Ok(Some(*reference)),
            References::Days(array) if array.is_valid(row) => match gregorian::naive_date(array.value(row)) {
                Some(date) => Ok(Some(date.into())),
                None => {
                    Err(invalid(format_args!("reference of row {row}: day number {} is no date", array.value(row))))
                }
            },
            References::Times(array, zone) if array.is_valid(row) => {
                let Some(instant) = DateTime::from_timestamp_micros(array.value(row)) else {
                    return Err(invalid(format_args!("reference of row {row}: {} µs is no time", array.value(row))));
                };
                let Some(zone) = zone else { return Ok(Some(instant.naive_utc().into())) };
                Ok(Some(instant.with_timezone(zone).into()))
            }
            References::Texts(texts) => match texts.get(row) {
                None => Ok(None),
                Some(text) => match given_time::parse(text) {
                    Ok(reference) => Ok(Some(reference)),
                    Err(reason) => Err(invalid(format_args!("reference of row {row}: {reason}"))),
                },
            },
            References::Days(_) | References::Times(..) => Ok(None),
        }
    }
}
