//! Expressions in serde's data model: the tree as it is, each value by its name in snake case.

use super::amount::{Amount, Quantity, Unit};
use super::{Anchor, Convention, Expression, Modifier, Repeat, Shift, Side, Slice, Time, Zone};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq as _, Serializer};

/// The fields of an expression as they are written.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(remote = "Expression", deny_unknown_fields)]
struct Fields {
    anchor: Anchor,
    #[serde(default)]
    slice: Option<Slice>,
    #[serde(default)]
    shift: Option<Shift>,
    #[serde(default)]
    time: Option<Time>,
    #[serde(default)]
    modifier: Option<Modifier>,
    #[serde(default)]
    repeat: Option<Repeat>,
    #[serde(default)]
    zone: Option<Zone>,
    #[serde(default)]
    side: Option<Side>,
    convention: Convention,
    #[serde(default)]
    optional: bool,
}

/// A map of what was said: `anchor`, `slice`, `shift`, `time`, `modifier`, `repeat`, `zone`, `side`, `convention` and
/// `optional`. It is read back by this version and by later ones of the same minor version; what no text can have said is
/// refused.
///
/// ```
/// use taqvim::Expression;
///
/// let said = taqvim::parse_expression("جمعه")?;
/// let json = serde_json::to_string(&said)?;
/// assert!(json.starts_with(r#"{"anchor":{"weekday":{"weekday":"friday","scope":"bare"}}"#), "{json}");
/// assert_eq!(serde_json::from_str::<Expression>(&json)?, said);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl Serialize for Expression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Fields::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expression = Fields::deserialize(deserializer)?;
        match expression.unsound() {
            None => Ok(expression),
            Some(what) => Err(de::Error::custom(format_args!("no expression says this: {what}"))),
        }
    }
}

/// A list of counts with their units, from the greatest.
impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut parts = serializer.serialize_seq(Some(self.parts().count()))?;
        for part in self.parts() {
            parts.serialize_element(&(part.quantity(), part.unit))?;
        }
        parts.end()
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts;

        impl<'de> Visitor<'de> for Parts {
            type Value = Amount;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("one to four counts with their units, from the greatest")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Amount, A::Error> {
                let first: Option<(Quantity, Unit)> = parts.next_element()?;
                let (quantity, unit) = first.ok_or_else(|| de::Error::invalid_length(0, &self))?;
                let mut amount = Amount::new(checked(quantity)?, unit);
                while let Some((quantity, unit)) = parts.next_element()? {
                    if !amount.push(checked(quantity)?, unit) {
                        return Err(de::Error::custom("more than four units, or not from the greatest"));
                    }
                }
                Ok(amount)
            }
        }

        deserializer.deserialize_seq(Parts)
    }
}

/// A quantity that a text can say: at most nine digits after the point.
fn checked<E: de::Error>(quantity: Quantity) -> Result<Quantity, E> {
    match quantity {
        Quantity::Exact { scale: 10.., .. } => Err(E::custom("more than nine digits after the point")),
        _ => Ok(quantity),
    }
}
