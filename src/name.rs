//! Values that have a name: `day`, `jalali`, `past`. One macro writes, reads and serialises them.

use core::fmt;

/// A text that names no value of a type.
///
/// Names are read in upper or lower case. `Grain`, `Lean`, `Region` and the like have this error in their `FromStr`.
///
/// ```
/// use taqvim::Tier;
///
/// let error = "all".parse::<Tier>().unwrap_err();
/// assert_eq!(error.to_string(), "no tier: expected core, vague or optional");
/// assert_eq!(error.names(), ["core", "vague", "optional"]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ParseNameError {
    what: &'static str,
    names: &'static [&'static str],
}

impl ParseNameError {
    pub(crate) const fn new(what: &'static str, names: &'static [&'static str]) -> Self {
        ParseNameError { what, names }
    }

    /// The names that there are.
    ///
    /// ```
    /// let error = "left".parse::<taqvim::Lean>().unwrap_err();
    /// assert_eq!(error.names(), ["past", "future", "closest"]);
    /// ```
    #[must_use]
    pub const fn names(&self) -> &'static [&'static str] {
        self.names
    }
}

impl fmt::Display for ParseNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {}: expected ", self.what)?;
        for (place, name) in self.names.iter().enumerate() {
            let before = match self.names.len() - place {
                _ if place == 0 => "",
                1 => " or ",
                _ => ", ",
            };
            write!(f, "{before}{name}")?;
        }
        Ok(())
    }
}

impl core::error::Error for ParseNameError {}

/// `as_str`, `Display`, `FromStr` and, with the features, serde and the schema of an enumeration: each value by its name.
macro_rules! named {
    ($type:ident in $module:literal, $what:literal { $first:ident = $first_name:literal $(, $variant:ident = $name:literal)* $(,)? }) => {
        impl $type {
            #[doc = concat!("Its name, `", $first_name, "` and so on: what `Display` writes and `FromStr` reads.")]
            ///
            /// ```
            #[doc = concat!("use ", $module, "::", stringify!($type), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($type), "::", stringify!($first), ".as_str(), \"", $first_name, "\");")]
            #[doc = concat!("assert_eq!(\"", $first_name, "\".parse(), Ok(", stringify!($type), "::", stringify!($first), "));")]
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $type::$first => $first_name,
                    $($type::$variant => $name,)*
                }
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        $crate::name::read_by_name!($type, $what { $first = $first_name $(, $variant = $name)* });
    };
}

/// `FromStr`, serde and the schema of an enumeration that has a function `as_str`.
macro_rules! read_by_name {
    ($type:ident, $what:literal { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl core::str::FromStr for $type {
            type Err = $crate::name::ParseNameError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                const NAMED: &[(&str, $type)] = &[$(($name, $type::$variant)),+];
                let named = NAMED.iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
                named.map(|&(_, value)| value).ok_or($crate::name::ParseNameError::new($what, &[$($name),+]))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::name::deserialize(deserializer, $what)
            }
        }

        #[cfg(feature = "schemars-1")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> alloc::borrow::Cow<'static, str> {
                concat!("taqvim::", stringify!($type)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($name),+] })
            }
        }
    };
}

pub(crate) use {named, read_by_name};

/// Reads a value from the text that its `FromStr` reads.
#[cfg(feature = "serde")]
pub(crate) fn deserialize<'de, D, T>(deserializer: D, expecting: &'static str) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: core::str::FromStr<Err: fmt::Display>,
{
    struct Text<T>(&'static str, core::marker::PhantomData<T>);

    impl<T: core::str::FromStr<Err: fmt::Display>> serde::de::Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a {}", self.0)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text(expecting, core::marker::PhantomData))
}
