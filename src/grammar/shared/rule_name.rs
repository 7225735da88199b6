//! The names of rules.

macro_rules! rule_names {
    ($($variant:ident = $name:literal,)*) => {
        /// What a rule calls its expressions; several rules may give one name.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum RuleName {
            $($variant,)*
            /// A phrase of the user's own, which no rule reads.
            #[cfg(feature = "alloc")]
            UserWord,
        }

        impl RuleName {
            /// Those of rules, in alphabetical order.
            pub(crate) const ALL: &[RuleName] = &[$(RuleName::$variant,)*];

            /// As users see it.
            pub(crate) const fn as_str(self) -> &'static str {
                match self {
                    $(RuleName::$variant => $name,)*
                    #[cfg(feature = "alloc")]
                    RuleName::UserWord => "user-word",
                }
            }
        }
    };
}

rule_names! {
    Age = "age",
    Alternate = "alternate",
    Anaphor = "anaphor",
    Clock = "clock",
    ClockOnDay = "clock-on-day",
    Consecutive = "consecutive",
    DateSpan = "date-span",
    DayBeside = "day-beside",
    DayNumber = "day-number",
    DayPart = "day-part",
    DayPartOnDay = "day-part-on-day",
    DayParts = "day-parts",
    DaySpan = "day-span",
    DecadeOrCentury = "decade-or-century",
    Duration = "duration",
    EarlyYear = "early-year",
    EdgeOfPeriod = "edge-of-period",
    EpochSeconds = "epoch",
    Every = "every",
    Frequency = "frequency",
    GregorianDay = "gregorian-day",
    GregorianMonth = "gregorian-month",
    HashtagMonth = "hashtag-month",
    HijriDay = "hijri-day",
    HijriMonth = "hijri-month",
    HistoricalEra = "historical-era",
    JalaliDay = "jalali-day",
    JalaliMonth = "jalali-month",
    Later = "later",
    LooseAnaphor = "loose-anaphor",
    LooseDayPart = "loose-day-part",
    LooseRate = "loose-rate",
    LooseReference = "loose-reference",
    LooseSeason = "loose-season",
    MatchMinute = "match-minute",
    Measure = "measure",
    ModelYear = "model-year",
    NumericDate = "numeric-date",
    Occasion = "occasion",
    Offset = "offset",
    OffsetIn = "offset-in",
    OrdinalPeriod = "ordinal-period",
    PartOfPeriod = "part-of-period",
    PoeticDay = "poetic-day",
    Reference = "reference",
    Relative = "relative",
    SchoolTerm = "school-term",
    SchoolYear = "school-year",
    Season = "season",
    SharedMonth = "shared-month",
    SharedYear = "shared-year",
    ShiftedDate = "shifted-date",
    Span = "span",
    SportsSeason = "sports-season",
    ThemeDay = "theme-day",
    TimesInPeriod = "times-in-period",
    VagueDuration = "vague-duration",
    VagueOffset = "vague-offset",
    Weekday = "weekday",
    Weekdays = "weekdays",
    Weekend = "weekend",
    Year = "year",
    YearSpan = "year-span",
}
