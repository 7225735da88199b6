//! A text with its expressions as inline TIMEX3 elements.

use super::attributes::Timex3;
use super::xml::{AttributeWriter, Escaped};
use crate::resolve::Reference;
use core::fmt::{self, Write};
use core::ops::Range;

/// Writes a text with `<TIMEX3 …>` elements around its expressions: well-formed XML content, which becomes a document
/// within any one element. Without its tags it is the text, escaped.
///
/// Characters that XML 1.0 cannot hold become U+FFFD.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Finder, Reference, Timex3, Timex3Writer};
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
/// let text = "بورس & طلا در ۱۹ شهریور ۱۳۹۵";
/// let mut xml = String::new();
/// let mut writer = Timex3Writer::new(text, &mut xml);
/// for found in Finder::new().find_iter(text) {
///     let meaning = found.resolve(&reference)?;
///     writer.element(found.range(), &Timex3::new(found.expression(), &meaning))?;
/// }
/// writer.finish()?;
/// assert_eq!(xml, "بورس &amp; طلا در <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2016-09-09\">۱۹ شهریور ۱۳۹۵</TIMEX3>");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Timex3Writer<'t, W> {
    text: &'t str,
    out: W,
    /// So much of the text is written.
    done: usize,
    /// The number of the last element.
    number: usize,
}

impl<'t, W: Write> Timex3Writer<'t, W> {
    /// A writer of that text to `out`.
    ///
    /// ```
    /// use taqvim::Timex3Writer;
    ///
    /// let writer = Timex3Writer::new("آب & نان", String::new());
    /// assert_eq!(writer.finish()?, "آب &amp; نان");
    /// # Ok::<(), core::fmt::Error>(())
    /// ```
    pub const fn new(text: &'t str, out: W) -> Self {
        Timex3Writer { text, out, done: 0, number: 0 }
    }

    /// The document's own time as an empty element, `tid="t0"` with `functionInDocument="CREATION_TIME"`: what
    /// `anchorTimeID`, `beginPoint` and `endPoint` speak of. To be called before all else, if at all.
    ///
    /// # Errors
    ///
    /// Those of the underlying writer.
    ///
    /// ```
    /// use taqvim::Timex3Writer;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let mut writer = Timex3Writer::new("", String::new());
    /// writer.reference(&reference)?;
    /// let element = r#"<TIMEX3 tid="t0" type="DATE" value="2016-11-18" functionInDocument="CREATION_TIME"/>"#;
    /// assert_eq!(writer.finish()?, element);
    /// # Ok::<(), core::fmt::Error>(())
    /// ```
    pub fn reference(&mut self, reference: &Reference) -> fmt::Result {
        let kind = if reference.time().is_some() { "TIME" } else { "DATE" };
        write!(
            self.out,
            "<TIMEX3 tid=\"t0\" type=\"{kind}\" value=\"{reference}\" functionInDocument=\"CREATION_TIME\"/>"
        )
    }

    /// The text up to an expression, and the expression in its element. Expressions come in order; one that lies
    /// before what was written already, or not on character boundaries, is passed over.
    ///
    /// # Errors
    ///
    /// Those of the underlying writer.
    ///
    /// ```
    /// use taqvim::{Policy, Timex3, Timex3Writer};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let said = taqvim::parse_expression("هر جمعه")?;
    /// let timex3 = Timex3::new(&said, &said.resolve(&reference, &Policy::news())?);
    /// let mut writer = Timex3Writer::new("هر جمعه!", String::new());
    /// writer.element(0..13, &timex3)?;
    /// let element = r#"<TIMEX3 tid="t1" type="SET" value="XXXX-WXX-5" quant="EVERY">هر جمعه</TIMEX3>!"#;
    /// assert_eq!(writer.finish()?, element);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn element(&mut self, range: Range<usize>, timex3: &Timex3) -> fmt::Result {
        self.element_with(range, timex3, None::<&str>)
    }

    /// The same with a `comment` attribute.
    ///
    /// # Errors
    ///
    /// Those of the underlying writer.
    ///
    /// ```
    /// use taqvim::{Policy, Timex3, Timex3Writer};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let said = taqvim::parse_expression("هر جمعه")?;
    /// let timex3 = Timex3::new(&said, &said.resolve(&reference, &Policy::news())?);
    /// let mut writer = Timex3Writer::new("هر جمعه!", String::new());
    /// writer.element_with(0..13, &timex3, Some("<weekly>"))?;
    /// assert!(writer.finish()?.contains(r#" comment="&lt;weekly&gt;">"#));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn element_with(
        &mut self,
        range: Range<usize>,
        timex3: &Timex3,
        comment: Option<impl fmt::Display>,
    ) -> fmt::Result {
        let (Some(before), Some(inside)) = (self.text.get(self.done..range.start), self.text.get(range.clone())) else {
            return Ok(());
        };
        self.number += 1;
        write!(self.out, "{}<TIMEX3 tid=\"t{}\" {timex3}", Escaped(before), self.number)?;
        if let Some(comment) = comment {
            self.out.write_str(" comment=\"")?;
            write!(AttributeWriter(&mut self.out), "{comment}")?;
            self.out.write_str("\"")?;
        }
        write!(self.out, ">{}</TIMEX3>", Escaped(inside))?;
        self.done = range.end;
        Ok(())
    }

    /// What is written to.
    ///
    /// ```
    /// use taqvim::Timex3Writer;
    ///
    /// let mut writer = Timex3Writer::new("متن", String::new());
    /// writer.get_mut().push_str("<s>");
    /// assert_eq!(writer.finish()?, "<s>متن");
    /// # Ok::<(), core::fmt::Error>(())
    /// ```
    pub const fn get_mut(&mut self) -> &mut W {
        &mut self.out
    }

    /// The rest of the text.
    ///
    /// # Errors
    ///
    /// Those of the underlying writer.
    ///
    /// ```
    /// use taqvim::Timex3Writer;
    ///
    /// assert_eq!(Timex3Writer::new("a < b", String::new()).finish()?, "a &lt; b");
    /// # Ok::<(), core::fmt::Error>(())
    /// ```
    pub fn finish(mut self) -> Result<W, fmt::Error> {
        write!(self.out, "{}", Escaped(self.text.get(self.done..).unwrap_or_default()))?;
        Ok(self.out)
    }
}
