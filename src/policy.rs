//! Named choices for what the words leave open.

use crate::expression::{Convention, Side};
use crate::name::named;

/// Which way an expression leans that names no side: a bare weekday, a date without a year.
///
/// ```
/// use taqvim::{Lean, Policy};
///
/// let reference = "2016-11-18".parse().unwrap();
/// let monday = taqvim::parse_expression("دوشنبه")?;
/// let day = |lean| monday.resolve(&reference, &Policy::news().with_lean(lean)).unwrap().to_string();
/// assert_eq!([Lean::Past, Lean::Future, Lean::Closest].map(day), ["2016-11-14", "2016-11-21", "2016-11-21"]);
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Lean {
    /// The latest one that is not after the reference, today included. News is written so. A time without a day is today's,
    /// also where it is still to come; «ساعت ۷ می\u{200C}رسم», said in the afternoon, is 19:00.
    #[default]
    Past,
    /// The first one that is not before the reference, today included.
    ///
    /// With a reference that has a time, no moment that the words leave open lies before it: at 16:00 «ساعت ۵» is
    /// 17:00 and «ساعت ۵ صبح» five in the morning of the next day; on a Friday at 18:00 «جمعه ساعت ۳ بعدازظهر» is the next
    /// Friday's. A part of the day that has begun is not over. What is said is kept, also where it is past: «امروز ساعت ۵ صبح»
    /// at 16:00 is today's; an hour that a verb says is over is the last that was, in either half of the day. The two ends of a
    /// range are chosen together.
    Future,
    /// The nearest one; the past one where two are as near. With a reference that has a time the nearest moment, in either
    /// half of the day where the words leave that open.
    Closest,
}

/// What becomes of what the words do not say.
///
/// ```
/// use taqvim::{Filling, Policy};
///
/// assert_eq!(Policy::news().filling(), Filling::Assume);
/// assert_eq!(Policy::strict().filling(), Filling::Refuse);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Filling {
    /// It is filled in, and [listed](crate::Resolved::assumed).
    #[default]
    Assume,
    /// It is listed and not filled in: such an expression has no value and no interval.
    Refuse,
}

/// What becomes of expressions that refer to a date named before: «آن روز», «روز بعد», «همان سال».
///
/// ```
/// use taqvim::{Anaphora, Finder, Policy};
///
/// let count = |anaphora| Finder::new().with_policy(Policy::news().with_anaphora(anaphora)).find_iter("روز بعد آمد.").count();
/// assert_eq!([Anaphora::Skip, Anaphora::Read].map(count), [0, 1]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Anaphora {
    /// They are no expressions.
    #[default]
    Skip,
    /// They are read, and counted from the date [last named](crate::Finder::resolve_iter).
    Read,
}

/// Which field of a date in figures is the day, where more than one may be: "5/3/2016".
///
/// ```
/// use taqvim::{DateOrder, Finder, Policy};
///
/// let reference = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().into();
/// let day = |order, text: &str| {
///     let policy = Policy::news().with_date_order(order);
///     let found = Finder::new().with_policy(policy).find_iter(text).next().unwrap();
///     found.expression().resolve(&reference, &policy).unwrap().to_string()
/// };
/// let text = "It was signed on 5/3/2016.";
/// assert_eq!([DateOrder::Dmy, DateOrder::Mdy].map(|order| day(order, text)), ["2016-03-05", "2016-05-03"]);
/// assert_eq!(day(DateOrder::Mdy, "It was signed on 25/3/2016."), "2016-03-25");
/// assert_eq!(day(DateOrder::Ymd, "It was signed on 05/03/16."), "2005-03-16");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum DateOrder {
    /// Day, month, year.
    #[default]
    Dmy,
    /// Month, day, year: as the United States write it.
    Mdy,
    /// Year, month, day: of three fields of two figures each. A year of four figures says itself where it stands.
    Ymd,
}

/// A country whose conventions a Persian text follows.
///
/// ```
/// use taqvim::{Policy, Region};
///
/// assert_eq!(Policy::default().region(), Region::Iran);
/// assert_eq!(Region::Iran.offset_minutes(), 3 * 60 + 30);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Region {
    /// Weekend on Thursday and Friday.
    #[default]
    Iran,
    /// Weekend on Friday alone.
    ///
    /// That is the weekly rest of the six-day week of the Labour Code of 2007. Offices that keep a five-day week rest on
    /// Thursday too, and CLDR has both days for AF; who wants both takes [`Region::Iran`], which has them.
    Afghanistan,
}

impl Region {
    /// The country's standard time, in minutes east of UTC: 210 (+03:30) or 270 (+04:30).
    ///
    /// Times in a text are local times, and so are the intervals that they resolve to: nothing in this crate adds an
    /// offset that the words do not name. This one is for callers who want an instant and whose
    /// [`Reference`](crate::Reference) has no offset. Iran's summer time, last observed in 2022, is not in it.
    ///
    /// ```
    /// use taqvim::Region;
    ///
    /// assert_eq!(Region::Afghanistan.offset_minutes(), 4 * 60 + 30);
    /// ```
    #[must_use]
    pub const fn offset_minutes(self) -> i32 {
        match self {
            Region::Iran => 210,
            Region::Afghanistan => 270,
        }
    }

    /// What a text takes for granted that was read as one of Iran.
    pub(crate) fn convention(self, read: Convention) -> Convention {
        match self {
            Region::Afghanistan if read == Convention::IRAN => Convention::AFGHANISTAN,
            _ => read,
        }
    }
}

/// How expressions are read where they leave a choice.
///
/// | preset | leans | what is not said | anaphors |
/// |---|---|---|---|
/// | [`news`](Self::news), the default | past | filled in | skipped |
/// | [`scheduling`](Self::scheduling) | future | filled in | skipped |
/// | [`narrative`](Self::narrative) | past | filled in | read |
/// | [`strict`](Self::strict) | – | refused | skipped |
///
/// ```
/// use taqvim::{Anaphora, Filling, Lean, Policy, Region};
///
/// assert_eq!(Policy::default(), Policy::news());
/// assert_eq!(Policy::scheduling().lean(), Lean::Future);
/// assert_eq!(Policy::news().with_lean(Lean::Closest).lean(), Lean::Closest);
/// assert_eq!(Policy::narrative(), Policy::news().with_anaphora(Anaphora::Read));
/// assert_eq!(Policy::strict(), Policy::news().with_filling(Filling::Refuse));
/// assert_eq!(Policy::news().with_region(Region::Afghanistan).region(), Region::Afghanistan);
/// ```
///
/// serde writes a map with a name for each choice; a choice that is missing is that of [`news`](Self::news).
#[cfg_attr(feature = "serde", doc = "```")]
#[cfg_attr(feature = "serde", doc = "use taqvim::Policy;\n")]
#[cfg_attr(feature = "serde", doc = "let policy: Policy = serde_json::from_str(r#\"{\"lean\":\"future\"}\"#)?;")]
#[cfg_attr(feature = "serde", doc = "assert_eq!(policy, Policy::scheduling());")]
#[cfg_attr(
    feature = "serde",
    doc = "assert!(serde_json::to_string(&policy)?.starts_with(r#\"{\"lean\":\"future\",\"filling\":\"assume\"\"#));"
)]
#[cfg_attr(feature = "serde", doc = "# Ok::<(), serde_json::Error>(())\n```")]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Policy {
    lean: Lean,
    filling: Filling,
    anaphora: Anaphora,
    region: Region,
    date_order: DateOrder,
}

impl Policy {
    /// What is not said to lie ahead lies behind. The default.
    ///
    /// ```
    /// use taqvim::Policy;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let monday = taqvim::parse_expression("دوشنبه")?;
    /// assert_eq!(monday.resolve(&reference, &Policy::news())?.to_string(), "2016-11-14");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn news() -> Self {
        Policy {
            lean: Lean::Past,
            filling: Filling::Assume,
            anaphora: Anaphora::Skip,
            region: Region::Iran,
            date_order: DateOrder::Dmy,
        }
    }

    /// What is not said to lie behind lies ahead: appointments, orders, reminders. The reference's own day is ahead too, so that
    /// the start of «جمعه» on a Friday lies before the reference, and its end after it.
    ///
    /// ```
    /// use taqvim::Policy;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let monday = taqvim::parse_expression("دوشنبه")?;
    /// assert_eq!(monday.resolve(&reference, &Policy::scheduling())?.to_string(), "2016-11-21");
    ///
    /// // With a time of day nothing that the words leave open lies before the reference.
    /// let friday = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(16, 0, 0).unwrap().into();
    /// let moment = |phrase| taqvim::parse_expression(phrase).unwrap().resolve(&friday, &Policy::scheduling());
    /// assert_eq!(moment("ساعت ۵")?.to_string(), "2016-11-18T17:00");
    /// assert_eq!(moment("ساعت ۵ صبح")?.to_string(), "2016-11-19T05:00");
    /// assert_eq!(moment("جمعه ساعت ۳ بعدازظهر")?.to_string(), "2016-11-25T15:00");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn scheduling() -> Self {
        Self::news().with_lean(Lean::Future)
    }

    /// As news, and what refers to a date named before is read too: histories, biographies, testimony.
    ///
    /// [`Finder::resolve_iter`](crate::Finder::resolve_iter) reads a document so and shows what it gives.
    ///
    /// ```
    /// use taqvim::{Finder, Policy};
    ///
    /// let text = "روز بعد آمد.";
    /// assert_eq!(Finder::new().with_policy(Policy::news()).find_iter(text).count(), 0);
    /// assert_eq!(Finder::new().with_policy(Policy::narrative()).find_iter(text).count(), 1);
    /// ```
    #[must_use]
    pub const fn narrative() -> Self {
        Self::news().with_anaphora(Anaphora::Read)
    }

    /// Nothing is filled in.
    ///
    /// An expression for whose meaning anything had to be [assumed](crate::Resolved::assumed) – the year or the side
    /// of a date, the century of a two-digit year, the calendar of a bare one, the day of a clock time, the half of
    /// the day – has no value, no interval, no estimate and no native date, but the list of what is missing and
    /// [`Warning::Ambiguous`](crate::Warning::Ambiguous). The verb of the sentence is a hint and says none of these.
    /// [`alternatives`](crate::Expression::alternatives) gives the readings that it may have, best first. A date that does not
    /// exist is an error, [`ResolveError::NoSuchDate`](crate::ResolveError::NoSuchDate).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::{AssumedField, Policy, Reference, Warning};
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let resolve = |phrase| taqvim::parse_expression(phrase).unwrap().resolve(&reference, &Policy::strict());
    ///
    /// let meaning = resolve("۱۹ شهریور")?;
    /// assert_eq!((meaning.interval(), meaning.to_string()), (None, String::new()));
    /// assert!(meaning.assumed().contains(AssumedField::Year));
    /// assert!(meaning.warnings().contains(Warning::Ambiguous));
    ///
    /// assert_eq!(resolve("۱۹ شهریور ۱۳۹۵")?.to_string(), "2016-09-09");
    /// assert_eq!(resolve("دیروز")?.to_string(), "2016-11-17");
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    #[must_use]
    pub const fn strict() -> Self {
        Self::news().with_filling(Filling::Refuse)
    }

    /// The same policy, leaning otherwise.
    ///
    /// ```
    /// use taqvim::{Lean, Policy};
    ///
    /// assert_eq!(Policy::news().with_lean(Lean::Closest).lean(), Lean::Closest);
    /// ```
    #[must_use]
    pub const fn with_lean(mut self, lean: Lean) -> Self {
        self.lean = lean;
        self
    }

    /// The same policy, where what is not said is filled in or refused.
    ///
    /// ```
    /// use taqvim::{Filling, Policy};
    ///
    /// assert_eq!(Policy::news().with_filling(Filling::Refuse).filling(), Filling::Refuse);
    /// ```
    #[must_use]
    pub const fn with_filling(mut self, filling: Filling) -> Self {
        self.filling = filling;
        self
    }

    /// The same policy, where anaphors are read or skipped.
    ///
    /// ```
    /// use taqvim::{Anaphora, Policy};
    ///
    /// assert_eq!(Policy::news().with_anaphora(Anaphora::Read).anaphora(), Anaphora::Read);
    /// ```
    #[must_use]
    pub const fn with_anaphora(mut self, anaphora: Anaphora) -> Self {
        self.anaphora = anaphora;
        self
    }

    /// The same policy, for texts of that country.
    ///
    /// Words and names are understood in all regions alike («۱۵ سنبله», «سال روان» and «سال جاری»); the region decides what
    /// they leave to convention, which is the weekend. What is not Persian keeps its own.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::{Policy, Reference, Region};
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 14).unwrap());
    /// let weekend = taqvim::parse_expression("آخر هفته").unwrap();
    /// let interval = |region| {
    ///     let meaning = weekend.resolve(&reference, &Policy::news().with_region(region))?;
    ///     Ok::<_, taqvim::ResolveError>(meaning.interval().unwrap().to_string())
    /// };
    /// assert_eq!(interval(Region::Iran)?, "2016-11-17/2016-11-19");
    /// assert_eq!(interval(Region::Afghanistan)?, "2016-11-18/2016-11-19");
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    #[must_use]
    pub const fn with_region(mut self, region: Region) -> Self {
        self.region = region;
        self
    }

    /// The same policy, where the fields of a date in figures stand in that order.
    ///
    /// It decides where two orders fit; the other reading is an [alternative](crate::Expression::alternatives).
    ///
    /// ```
    /// use taqvim::{DateOrder, Policy};
    ///
    /// assert_eq!(Policy::news().with_date_order(DateOrder::Mdy).date_order(), DateOrder::Mdy);
    /// ```
    #[must_use]
    pub const fn with_date_order(mut self, date_order: DateOrder) -> Self {
        self.date_order = date_order;
        self
    }

    /// The sentence decides before the policy.
    pub(crate) const fn on_side(self, side: Option<Side>) -> Self {
        match side {
            Some(Side::Past) => self.with_lean(Lean::Past),
            Some(Side::Future) => self.with_lean(Lean::Future),
            Some(Side::Nearest) => self.with_lean(Lean::Closest),
            None => self,
        }
    }

    /// Which way it leans.
    ///
    /// ```
    /// use taqvim::{Lean, Policy};
    ///
    /// assert_eq!(Policy::scheduling().lean(), Lean::Future);
    /// ```
    #[must_use]
    pub const fn lean(&self) -> Lean {
        self.lean
    }

    /// Whether what is not said is filled in.
    ///
    /// ```
    /// use taqvim::{Filling, Policy};
    ///
    /// assert_eq!(Policy::strict().filling(), Filling::Refuse);
    /// ```
    #[must_use]
    pub const fn filling(&self) -> Filling {
        self.filling
    }

    /// Whether anaphors are read.
    ///
    /// ```
    /// use taqvim::{Anaphora, Policy};
    ///
    /// assert_eq!(Policy::narrative().anaphora(), Anaphora::Read);
    /// ```
    #[must_use]
    pub const fn anaphora(&self) -> Anaphora {
        self.anaphora
    }

    /// The country whose conventions a Persian text follows.
    ///
    /// ```
    /// use taqvim::{Policy, Region};
    ///
    /// assert_eq!(Policy::news().region(), Region::Iran);
    /// ```
    #[must_use]
    pub const fn region(&self) -> Region {
        self.region
    }

    /// In which order the fields of a date in figures stand.
    ///
    /// ```
    /// use taqvim::{DateOrder, Policy};
    ///
    /// assert_eq!(Policy::news().date_order(), DateOrder::Dmy);
    /// ```
    #[must_use]
    pub const fn date_order(&self) -> DateOrder {
        self.date_order
    }
}

named!(Lean in "taqvim", "lean" { Past = "past", Future = "future", Closest = "closest" });
named!(Filling in "taqvim", "filling" { Assume = "assume", Refuse = "refuse" });
named!(Anaphora in "taqvim", "treatment of anaphors" { Skip = "skip", Read = "read" });
named!(DateOrder in "taqvim", "date order" { Dmy = "dmy", Mdy = "mdy", Ymd = "ymd" });
named!(Region in "taqvim", "region" { Iran = "iran", Afghanistan = "afghanistan" });
