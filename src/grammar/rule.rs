//! The rules by name, as [`Match::rule`](crate::Match::rule) and the command line tell them.

/// A rule of the grammar.
///
/// ```
/// use taqvim::{RULES, Rule};
///
/// let named = |name| RULES.iter().find(|rule: &&Rule| rule.name() == name);
/// assert!(named("clock").is_some() && named("guess").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rule {
    name: &'static str,
    example: &'static str,
}

impl Rule {
    /// Its name.
    ///
    /// ```
    /// let found = taqvim::Finder::new().find_iter("فردا ساعت ۸").next().unwrap();
    /// assert!(taqvim::RULES.iter().any(|rule| rule.name() == found.rule()));
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// A phrase or sentence in which it reads an expression.
    ///
    /// ```
    /// let rule = taqvim::RULES.iter().find(|rule| rule.name() == "every").unwrap();
    /// assert_eq!(rule.example(), "هر روز");
    /// ```
    #[must_use]
    pub const fn example(&self) -> &'static str {
        self.example
    }
}

const fn rule(name: &'static str, example: &'static str) -> Rule {
    Rule { name, example }
}

/// Every rule, by name, with an example. `anaphor` is read under a [policy](crate::Policy::narrative) that asks for it.
/// Phrases of the user's own have `user-word`, which is no rule.
///
/// ```
/// let rule = taqvim::RULES.iter().find(|rule| rule.name() == "numeric-date").unwrap();
/// let found = taqvim::Finder::new().find_iter(rule.example()).next().unwrap();
/// assert_eq!(found.rule(), rule.name());
/// ```
pub const RULES: &[Rule] = &[
    rule("alternate", "یک روز در میان"),
    rule("anaphor", "همان سال"),
    rule("clock", "ساعت ۱۴:۳۰"),
    rule("clock-on-day", "ساعت ۸ صبح فردا"),
    rule("consecutive", "چهارمین هفته متوالی"),
    rule("date-span", "March 20-October 21"),
    rule("day-beside", "the next day"),
    rule("day-part", "بعد از ظهر"),
    rule("day-part-on-day", "شب جمعه"),
    rule("day-parts", "صبح\u{200C}ها"),
    rule("day-span", "۱۰-۱۵ مهر"),
    rule("decade-or-century", "دهه شصت"),
    rule("duration", "دو سال و نیم"),
    rule("edge-of-period", "اواخر مهر"),
    rule("every", "هر روز"),
    rule("frequency", "سالانه"),
    rule("gregorian-day", "۹ سپتامبر ۲۰۱۶"),
    rule("gregorian-month", "سپتامبر ۲۰۱۶"),
    rule("hijri-day", "۱۰ محرم ۱۴۳۸"),
    rule("hijri-month", "ماه رمضان"),
    rule("jalali-day", "۱۹ شهریور ۱۳۹۵"),
    rule("jalali-month", "شهریور ۱۳۹۵"),
    rule("later", "سه روز بعد"),
    rule("measure", "سه\u{200C}روزه"),
    rule("numeric-date", "۱۳۹۵/۰۶/۱۹"),
    rule("occasion", "نوروز ۱۳۹۶"),
    rule("offset", "دو هفته پیش"),
    rule("offset-in", "The talks will resume in three days."),
    rule("part-of-period", "نیمه دوم سال"),
    rule("reference", "اخیراً"),
    rule("relative", "هفته گذشته"),
    rule("school-term", "نیم\u{200C}سال اول تحصیلی"),
    rule("school-year", "سال تحصیلی ۹۵-۹۶"),
    rule("season", "پاییز ۱۳۹۵"),
    rule("shared-month", "۲۱، ۲۳ و ۲۵ فروردین"),
    rule("shared-year", "پاییز و زمستان ۹۴"),
    rule("shifted-date", "سه روز مانده به نوروز"),
    rule("span", "۴۸ ساعت گذشته"),
    rule("times-in-period", "دو بار در هفته"),
    rule("vague-duration", "سال\u{200C}های اخیر"),
    rule("vague-offset", "چند روز پیش"),
    rule("weekday", "جمعه گذشته"),
    rule("weekdays", "جمعه\u{200C}ها"),
    rule("weekend", "آخر هفته"),
    rule("year", "سال ۱۳۹۵"),
    rule("year-span", "(۱۳۹۸–۱۳۹۷)"),
];
