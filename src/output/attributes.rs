//! The attributes of a TIMEX3 element.

use super::xml::AttributeWriter;
use crate::expression::{Anchor, Expression, Hang, Year};
use crate::resolve::Resolved;
use core::fmt::{self, Write as _};

/// An expression as the attributes of a TimeML 1.2.1 `TIMEX3` element, but for its number.
///
/// Its `Display` is `type="DATE" value="2016-09-09" mod="START"`, with these where they apply:
///
/// | attribute | where |
/// |---|---|
/// | `type` | always |
/// | `value` | but for a date that does not exist |
/// | `mod` | early, about, more than … |
/// | `quant`, `freq` | of a set |
/// | `temporalFunction`, `anchorTimeID` | `true` and `t0` where the value follows from the document's own time |
/// | `beginPoint`, `endPoint` | `t0` where a duration begins or ends at the document's own time |
///
/// `t0` is the document's own time, as is the custom; [`Timex3Writer::reference`](crate::Timex3Writer::reference)
/// writes it.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Finder, Reference, Timex3};
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
/// let found = Finder::new().find_iter("اوایل شهریور ۱۳۹۵").next().unwrap();
/// let meaning = found.resolve(&reference)?;
/// let attributes = Timex3::new(found.expression(), &meaning).to_string();
/// assert_eq!(attributes, r#"type="DATE" value="2016-08-22/2016-09-22" mod="START""#);
/// # Ok::<(), taqvim::ResolveError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Timex3 {
    expression: Expression,
    meaning: Resolved,
}

impl Timex3 {
    /// The attributes of an expression with that meaning.
    ///
    /// ```
    /// use taqvim::{Policy, Timex3};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let said = taqvim::parse_expression("دیروز")?;
    /// let timex3 = Timex3::new(&said, &said.resolve(&reference, &Policy::news())?);
    /// assert!(timex3.to_string().starts_with("type=\"DATE\" value=\"2016-11-17\""));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn new(expression: &Expression, meaning: &Resolved) -> Self {
        Timex3 { expression: *expression, meaning: *meaning }
    }
}

impl fmt::Display for Timex3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let meaning = &self.meaning;
        write!(f, "type=\"{}\"", meaning.kind().as_str())?;
        if meaning.has_value() {
            f.write_str(" value=\"")?;
            write!(AttributeWriter(f), "{meaning}")?;
            f.write_str("\"")?;
        }
        if let Some(modifier) = meaning.modifier() {
            write!(f, " mod=\"{}\"", modifier.as_str())?;
        }
        if let Some(quant) = meaning.quant() {
            write!(f, " quant=\"{quant}\"")?;
        }
        if let Some(freq) = meaning.freq() {
            write!(f, " freq=\"{freq}\"")?;
        }
        match self.expression.anchor {
            Anchor::Duration { hang: Hang::Past, .. } => f.write_str(" endPoint=\"t0\"")?,
            Anchor::Duration { hang: Hang::Future, .. } => f.write_str(" beginPoint=\"t0\"")?,
            _ if meaning.interval().is_some() && is_relative(&self.expression) => {
                f.write_str(" temporalFunction=\"true\" anchorTimeID=\"t0\"")?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// True where the meaning depends on the reference.
fn is_relative(expression: &Expression) -> bool {
    let open = |year: Year| year.is_open() || matches!(year, Year::Relative(_));
    match expression.anchor {
        Anchor::Unsaid | Anchor::Weekday { .. } | Anchor::Relative { .. } | Anchor::Weekend { .. } => true,
        Anchor::Anaphor { .. } => true,
        Anchor::Date(date)
        | Anchor::Days { date, .. }
        | Anchor::WeekendOf { day: date }
        | Anchor::WeekOf { day: date } => open(date.year),
        Anchor::Season { year, .. } | Anchor::SchoolYear { year } | Anchor::Occasion { year, .. } => open(year),
        _ => false,
    }
}
