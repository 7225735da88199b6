//! What a word can be.

macro_rules! classes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// The class of a sense; the tables name it in their second column.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Class {
            $($(#[$doc])* $variant,)*
        }

        impl Class {
            pub(super) const COUNT: usize = [$($name),*].len();

            #[cfg(test)]
            pub(crate) const ALL: &[(Class, &str)] = &[$((Class::$variant, $name),)*];
        }
    };
}

classes! {
    /// A cardinal number word; its value.
    Cardinal = "cardinal",
    /// An ordinal number word; its value. SUPERLATIVE where it stands before its noun.
    Ordinal = "ordinal",
    /// «ام» written apart from its number.
    OrdinalSuffix = "ordinal_suffix",
    /// Last: «آخر»، «پایانی». SUPERLATIVE where it stands before its noun.
    Final = "final",
    /// A number left vague: «چند».
    VagueNumber = "vague_number",
    /// «نیم» is 2, «ربع» is 4: one of so many parts.
    Fraction = "fraction",
    /// Month of the solar Hijri calendar, 1..=12.
    MonthJalali = "month_jalali",
    /// Month of the Gregorian calendar, 1..=12.
    MonthGregorian = "month_gregorian",
    /// Month of the lunar Hijri calendar, 1..=12.
    MonthHijri = "month_hijri",
    /// Day of the week, ISO number (Monday is 1).
    Weekday = "weekday",
    /// Unit of time, its place in `Unit::ALL`.
    Unit = "unit",
    /// Measure adjective of a unit («روزه»), the unit's place.
    UnitAdjective = "unit_adjective",
    /// Today and its neighbours, days from today.
    DeicticDay = "deictic_day",
    /// Tonight and its neighbours, days from today.
    DeicticNight = "deictic_night",
    /// This year and its neighbours, years from this one.
    DeicticYear = "deictic_year",
    /// Part of the day, its place in the grammar's table.
    DayPart = "daypart",
    /// Start (0), middle (1) or end (2) of a period.
    Edge = "edge",
    /// Past (−1), current (0) or coming (1). AGO for those that count from now, SPAN for those that cover a span.
    Direction = "direction",
    /// This (0) or that (1).
    Demonstrative = "demonstrative",
    /// Era or calendar mark: solar 0, Gregorian 1, lunar 2, Hijri 3, before Christ 4, imperial 5.
    Era = "era",
    /// The word «ساعت» before a clock time.
    Clock = "clock",
    /// «رأس» before it.
    Sharp = "sharp",
    /// From 1, to 2, in 3, at 4, between 5, after 6, before 7, on 8, by 9, since 10, of 11.
    Preposition = "preposition",
    /// «و».
    And = "and",
    /// Approximators and limits; the place in the grammar's table of modifiers.
    Modifier = "modifier",
    /// «هر».
    Every = "every",
    /// «روزانه»: the unit's place.
    Frequency = "frequency",
    /// «بار»: times; the number where it is in the word («یک بار», "twice").
    Times = "times",
    /// «در میان»: every other.
    Alternate = "alternate",
    /// «متوالی»: consecutive.
    Consecutive = "consecutive",
    /// A reference to the past (−1), present (0) or future (1).
    Reference = "reference",
    /// Season, 0..=3 from spring.
    Season = "season",
    /// «نیمه» of a period.
    Half = "half",
    /// «آخر هفته».
    Weekend = "weekend",
    /// «سال تحصیلی».
    SchoolYear = "school_year",
    /// «سراسر»: the whole of.
    Whole = "whole",
    /// A named day; its code, which the tables write as its key in `data/named_days.tsv`.
    Occasion = "occasion",
    /// A word that makes a name of what follows (1) or of what stands before it (2).
    Block = "block",
    /// Words that hold a date's word and are none: «امام جمعه», «عصر ایران».
    Name = "name",
    /// «پایتخت»: what stands before it is a city.
    Capital = "capital",
    /// A word for an event, which its date may name: «حماسه», «کودتا». The code of the event's own day, which the tables
    /// write as its key in `data/event_days.tsv`; 0, in the tables `-`, where it has none.
    Event = "event",
    /// Words that follow a phrase and count nothing: «که» 0, «یا» 1, of an object «را» 2, between goals «بر» 3.
    Particle = "particle",
    /// «مانده به»: before what follows.
    Remaining = "remaining",
    /// «اندی»: and some.
    Odd = "odd",
    /// «برگزار»: what happens, so that what stands before it is its time.
    Happening = "happening",
    /// «اقامت»: nights before it are counted.
    Stay = "stay",
    /// «تحصیلی»
    SchoolTerm = "school_term",
    /// «زوج» (0), «فرد» (1)
    Parity = "parity",
    /// «مصادف با», «برابر با»: the same day by another name.
    Equals = "equals",
    /// «به وقت گرینویچ», "GMT": minutes east of UTC; 9998 is Tehran's, by date, and 9999 one that the words do not tell
    /// ("local time").
    Zone = "zone",
    /// «جام جهانی», «بودجه»: what comes by the year, which may follow.
    Yearly = "yearly",
    /// The verb, by what it says of time: past −1, present 0, future 1; 2 says nothing, 3 plans, 4 is past unless a deadline
    /// stands before it.
    Verb = "verb",
    /// After (1) or before (−1) what was named: «بعد», «قبل».
    AnaphorSide = "anaphor_side",
    /// So many days after the day that «آن روز» beside it names: «فردای».
    AnaphorDay = "anaphor_day",
    /// "The" (0), "a" (1).
    Article = "article",
    /// "a.m." (0), "p.m." (1).
    Meridiem = "meridiem",
    /// The T of ISO 8601 between date and time.
    IsoTime = "iso_time",
    /// "Iranian", "lunar" before "year" and "month": an era's value, −1 where it says nothing ("fiscal").
    Calendar = "calendar",
    /// "Eighties": the first year within its century.
    DecadeWord = "decade_word",
    /// The s of "1980s".
    DecadeSuffix = "decade_suffix",
    /// After a unit and a hyphen: "long" (0), "old" (1).
    Measure = "measure",
    /// A word that makes a name of the date words after it: "Hotel".
    NameHead = "name_head",
    /// A word that makes a name of the date words before it: "Street".
    NameTail = "name_tail",
    /// What a bare number before it is a count of: "people".
    Counted = "counted",
    /// Figures after it are its number and no date, where dots (0) or any marks (1) part them: "version", "fax".
    Coded = "coded",
    /// A noun that a measure adjective makes a period of («برنامهٔ پنج\u{200C}ساله»).
    Plan = "plan",
    /// A word that a title in quotation marks follows: «فیلم».
    Work = "work",
}
