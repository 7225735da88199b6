//! serde: dates as text by default, and `with` modules for other forms.
//!
//! A date is read through a visitor, so that borrowed, owned and streamed text and values all work; what is malformed or
//! out of range is refused with the sentence of the error.
//!
//! | form | attribute | example |
//! |---|---|---|
//! | ISO text in the Jalali calendar | none | `"1395-06-19"` |
//! | ISO text in the Gregorian calendar | `#[serde(with = "taqvim::calendar::serde_as::gregorian")]` | `"2016-09-09"` |
//! | days since 1970-01-01 | `#[serde(with = "taqvim::calendar::serde_as::epoch_days")]` | `17053` |
//! | year, month and day | `#[serde(with = "taqvim::calendar::serde_as::tuple")]` | `[1395, 6, 19]` |
//!
//! Each has a module `option` for an `Option<JalaliDate>`; with that, write `#[serde(default)]` too where the field may
//! be missing.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use taqvim::{JalaliDate, jalali};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Invoice {
//!     issued: JalaliDate,
//!     #[serde(with = "taqvim::calendar::serde_as::gregorian")]
//!     due: JalaliDate,
//!     #[serde(with = "taqvim::calendar::serde_as::epoch_days::option", default)]
//!     paid: Option<JalaliDate>,
//! }
//!
//! let json = r#"{"issued":"1395-06-19","due":"2016-09-21","paid":null}"#;
//! let invoice: Invoice = serde_json::from_str(json)?;
//! assert_eq!(invoice.due, jalali!(1395, 6, 31));
//! assert_eq!(serde_json::to_string(&invoice)?, json);
//!
//! let error = serde_json::from_str::<JalaliDate>(r#""1395-07-31""#).err().unwrap();
//! assert_eq!(error.to_string(), "day 31 is not in 1..=30 at line 1 column 12");
//! # Ok::<(), serde_json::Error>(())
//! ```

use super::bounds::RangeError;
use super::jalali::JalaliDate;
use super::{BorjiDate, Calendar, HijriDate, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime, JalaliYear};
use core::fmt;
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeTuple, Serializer};

/// A type as the text that it displays and parses.
macro_rules! text {
    ($type:ty, $parse:path, $expecting:literal) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;

                impl Visitor<'_> for Text {
                    type Value = $type;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$type, E> {
                        $parse(text).map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Text)
            }
        }
    };
}

text!(JalaliDate, JalaliDate::parse_iso, "a Jalali date as YYYY-MM-DD");
text!(HijriDate, HijriDate::parse_iso, "a lunar Hijri date as YYYY-MM-DD");
text!(BorjiDate, BorjiDate::parse_iso, "a borji date as YYYY-MM-DD");
text!(JalaliMonth, JalaliMonth::parse_iso, "a Jalali month as YYYY-MM");
text!(JalaliDateTime, core::str::FromStr::from_str, "a Jalali date and time as YYYY-MM-DDTHH:MM:SS");
text!(
    JalaliOffsetDateTime,
    core::str::FromStr::from_str,
    "a Jalali date, time and offset as YYYY-MM-DDTHH:MM:SS+HH:MM"
);

impl Serialize for JalaliYear {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(self.get())
    }
}

impl<'de> Deserialize<'de> for JalaliYear {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        JalaliYear::new(i32::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

/// One form of a date: how it is written, how it is expected and read.
trait Form: Sized {
    fn write<S: Serializer>(date: JalaliDate, serializer: S) -> Result<S::Ok, S::Error>;
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<JalaliDate, D::Error>;
}

/// `option` of a form.
struct Maybe<F>(core::marker::PhantomData<F>);

impl<'de, F: Form> Visitor<'de> for Maybe<F> {
    type Value = Option<JalaliDate>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date or nothing")
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        F::read(deserializer).map(Some)
    }
}

/// A date that is written in its form inside of `Some`.
struct Written<F>(JalaliDate, core::marker::PhantomData<F>);

impl<F: Form> Serialize for Written<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        F::write(self.0, serializer)
    }
}

macro_rules! form {
    ($(#[$doc:meta])* $name:ident, $form:ident, $json:literal) => {
        $(#[$doc])*
        ///
        /// ```
        /// use taqvim::{JalaliDate, jalali};
        ///
        /// #[derive(serde::Serialize)]
        #[doc = concat!("struct Row(#[serde(with = \"taqvim::calendar::serde_as::", stringify!($name), "\")] JalaliDate);")]
        ///
        /// let json = serde_json::to_string(&Row(jalali!(1395, 6, 19)))?;
        #[doc = concat!("assert_eq!(json, r#\"", $json, "\"#);")]
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        pub mod $name {
            use super::{Form, JalaliDate, $form};
            use serde::{Deserializer, Serializer};

            /// Writes the date in this form.
            ///
            /// # Errors
            ///
            /// Those of the serializer.
            ///
            /// ```
            #[doc = concat!("use taqvim::{calendar::serde_as::", stringify!($name), ", jalali};")]
            ///
            /// let mut json = serde_json::Serializer::new(Vec::new());
            #[doc = concat!(stringify!($name), "::serialize(&jalali!(1395, 6, 19), &mut json)?;")]
            #[doc = concat!("assert_eq!(json.into_inner(), br#\"", $json, "\"#);")]
            /// # Ok::<(), serde_json::Error>(())
            /// ```
            pub fn serialize<S: Serializer>(date: &JalaliDate, serializer: S) -> Result<S::Ok, S::Error> {
                $form::write(*date, serializer)
            }

            /// Reads a date in this form.
            ///
            /// # Errors
            ///
            /// Those of the deserializer, and of a date that is malformed or outside of 1..=3000.
            ///
            /// ```
            #[doc = concat!("use taqvim::{calendar::serde_as::", stringify!($name), ", jalali};")]
            ///
            #[doc = concat!("let mut json = serde_json::Deserializer::from_str(r#\"", $json, "\"#);")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::deserialize(&mut json)?, jalali!(1395, 6, 19));")]
            /// # Ok::<(), serde_json::Error>(())
            /// ```
            pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<JalaliDate, D::Error> {
                $form::read(deserializer)
            }

            /// The same form of an `Option`.
            ///
            /// ```
            /// use taqvim::{JalaliDate, jalali};
            ///
            /// #[derive(serde::Serialize)]
            #[doc = concat!("struct Row(#[serde(with = \"taqvim::calendar::serde_as::", stringify!($name), "::option\")] Option<JalaliDate>);")]
            ///
            /// let json = serde_json::to_string(&Row(Some(jalali!(1395, 6, 19))))?;
            #[doc = concat!("assert_eq!(json, r#\"", $json, "\"#);")]
            /// # Ok::<(), serde_json::Error>(())
            /// ```
            pub mod option {
                use crate::calendar::serde_as::{JalaliDate, Maybe, Written, $form};
                use core::marker::PhantomData;
                use serde::{Deserializer, Serializer};

                /// Writes the date in this form, or nothing.
                ///
                /// # Errors
                ///
                /// Those of the serializer.
                ///
                /// ```
                #[doc = concat!("use taqvim::calendar::serde_as::", stringify!($name), "::option;")]
                ///
                /// let mut json = serde_json::Serializer::new(Vec::new());
                /// option::serialize(&None, &mut json)?;
                /// assert_eq!(json.into_inner(), b"null");
                /// # Ok::<(), serde_json::Error>(())
                /// ```
                pub fn serialize<S: Serializer>(
                    date: &Option<JalaliDate>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    match date {
                        Some(date) => serializer.serialize_some(&Written::<$form>(*date, PhantomData)),
                        None => serializer.serialize_none(),
                    }
                }

                /// Reads a date in this form, or nothing.
                ///
                /// # Errors
                ///
                /// Those of the deserializer, and of a date that is malformed or outside of 1..=3000.
                ///
                /// ```
                #[doc = concat!("use taqvim::{calendar::serde_as::", stringify!($name), "::option, jalali};")]
                ///
                #[doc = concat!("let mut json = serde_json::Deserializer::from_str(r#\"", $json, "\"#);")]
                /// assert_eq!(option::deserialize(&mut json)?, Some(jalali!(1395, 6, 19)));
                /// # Ok::<(), serde_json::Error>(())
                /// ```
                pub fn deserialize<'de, D: Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Option<JalaliDate>, D::Error> {
                    deserializer.deserialize_option(Maybe::<$form>(PhantomData))
                }
            }
        }
    };
}

form!(
    /// ISO text in the Gregorian calendar: `"2016-09-09"`.
    gregorian,
    GregorianText,
    "\"2016-09-09\""
);
form!(
    /// Days since 1970-01-01: `17053`.
    epoch_days,
    EpochDays,
    "17053"
);
form!(
    /// Year, month and day: `[1395, 6, 19]`.
    tuple,
    Fields,
    "[1395,6,19]"
);

struct GregorianText;

impl Form for GregorianText {
    fn write<S: Serializer>(date: JalaliDate, serializer: S) -> Result<S::Ok, S::Error> {
        // Every Jalali date lies in the Gregorian years 622..=3622.
        let (year, month, day) = Calendar::Gregorian.fields(date.day_number()).map_err(serde::ser::Error::custom)?;
        let bytes = super::iso::bytes(year, month, day, b'-');
        serializer.serialize_str(core::str::from_utf8(&bytes).map_err(serde::ser::Error::custom)?)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<JalaliDate, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = JalaliDate;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a Gregorian date as YYYY-MM-DD")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<JalaliDate, E> {
                let (year, month, day) = super::iso::parse(text).map_err(E::custom)?;
                let day_number = Calendar::Gregorian.day_number(year, month, day).map_err(E::custom)?;
                JalaliDate::from_day_number(day_number).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Text)
    }
}

struct EpochDays;

impl Form for EpochDays {
    fn write<S: Serializer>(date: JalaliDate, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(date.day_number())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<JalaliDate, D::Error> {
        JalaliDate::from_day_number(i32::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

struct Fields;

impl Form for Fields {
    fn write<S: Serializer>(date: JalaliDate, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tuple = serializer.serialize_tuple(3)?;
        tuple.serialize_element(&date.year())?;
        tuple.serialize_element(&date.month())?;
        tuple.serialize_element(&date.day())?;
        tuple.end()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<JalaliDate, D::Error> {
        struct Three;

        impl<'de> Visitor<'de> for Three {
            type Value = JalaliDate;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("year, month and day of a Jalali date")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<JalaliDate, A::Error> {
                let year = fields.next_element()?.ok_or_else(|| de::Error::invalid_length(0, &self))?;
                let month = fields.next_element()?.ok_or_else(|| de::Error::invalid_length(1, &self))?;
                let day = fields.next_element()?.ok_or_else(|| de::Error::invalid_length(2, &self))?;
                JalaliDate::new(year, month, day).map_err(|error: RangeError| de::Error::custom(error))
            }
        }

        deserializer.deserialize_tuple(3, Three)
    }
}
