//! What a word can be.

use super::value::*;
use crate::calendar::Weekday;
use crate::expression::{EventDay, Modifier, NamedDay, Season, Unit};

macro_rules! classes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal: $value:ty,)*) => {
        /// The class of a sense; the tables name it in their second column and its value in the third.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Class {
            $($(#[$doc])* $variant,)*
        }

        impl Class {
            pub(super) const COUNT: usize = [$($name),*].len();

            #[cfg(test)]
            pub(crate) const ALL: &[(Class, &str)] = &[$((Class::$variant, $name),)*];

            /// The code of a value as a table writes it.
            #[cfg(test)]
            pub(crate) fn parse_value(self, text: &str) -> Option<i32> {
                match self {
                    $(Class::$variant => <$value>::parse(text).map(Value::code),)*
                }
            }

            /// A value's name, as a table writes it.
            #[cfg(test)]
            pub(crate) fn value_name(self, code: i32) -> String {
                match self {
                    $(Class::$variant => super::value::name_of(&<$value>::from_code(code)),)*
                }
            }

            /// True if its senses have values of that type.
            pub(super) fn is_of<V: Value>(self) -> bool {
                use core::any::TypeId;
                match self {
                    $(Class::$variant => TypeId::of::<V>() == TypeId::of::<$value>(),)*
                }
            }
        }
    };
}

classes! {
    /// A cardinal number word; its value.
    Cardinal = "cardinal": i32,
    /// An ordinal number word; its value. SUPERLATIVE where it stands before its noun.
    Ordinal = "ordinal": i32,
    /// «ام» written apart from its number.
    OrdinalSuffix = "ordinal_suffix": (),
    /// Last: «آخر»، «پایانی». SUPERLATIVE where it stands before its noun.
    Final = "final": (),
    /// A number left vague: «چند».
    VagueNumber = "vague_number": Vagueness,
    /// «نیم», «ربع».
    Fraction = "fraction": Fraction,
    /// Month of the solar Hijri calendar, 1..=12.
    MonthJalali = "month_jalali": i32,
    /// Month of the Gregorian calendar, 1..=12.
    MonthGregorian = "month_gregorian": i32,
    /// Month of the lunar Hijri calendar, 1..=12.
    MonthHijri = "month_hijri": i32,
    /// Day of the week.
    Weekday = "weekday": Weekday,
    /// Unit of time.
    Unit = "unit": Unit,
    /// The letters of a unit right after its figures: "3w".
    ShortUnit = "short_unit": Unit,
    /// The letter of a part of the year beside its figure: "Q3", "H1".
    PeriodCode = "period_code": Unit,
    /// The letters of a period's end: "EOM".
    PeriodEnd = "period_end": Unit,
    /// The beginning of a period in capitals: "BOY".
    PeriodStart = "period_start": Unit,
    /// Measure adjective of a unit: «روزه».
    UnitAdjective = "unit_adjective": Unit,
    /// What days, weeks or years a length counts: «کاری», «کامل».
    CountOf = "count_of": Count,
    /// Today and its neighbours, days from today.
    DeicticDay = "deictic_day": i32,
    /// Tonight and its neighbours, days from today.
    DeicticNight = "deictic_night": i32,
    /// This year and its neighbours, years from this one.
    DeicticYear = "deictic_year": i32,
    /// Part of the day, with its hours.
    DayPart = "daypart": PartOfDay,
    /// Start, middle or end of a period.
    Edge = "edge": Edge,
    /// Which neighbour of now. AGO for those that count from now, SPAN for those that cover a span.
    Direction = "direction": Direction,
    /// This or that.
    Demonstrative = "demonstrative": Demonstrative,
    /// Era or calendar mark.
    Era = "era": Era,
    /// What is done already, before its date: «مصوب»; latent where a noun must be joined to it: «جذب\u{200C}شده».
    Participle = "participle": (),
    /// The word «ساعت» before a clock time.
    Clock = "clock": (),
    /// An hour that is linked to its part of the day: «دوی بعدازظهر»; «دوی صد متر» is a race.
    LinkedHour = "linked_hour": i32,
    /// What a sentence may ask for by its first word: "call", "remind".
    Command = "command": (),
    /// What is held or done at an hour, so that a number after "at" is one: "a call at 10".
    Appointment = "appointment": (),
    /// What a quarter is spoken of for: "the Q1 numbers".
    Reported = "reported": (),
    /// A day of the week by what it is for: "day of rest", "sabbath".
    RestDay = "rest_day": (),
    /// "Is", "are".
    Copula = "copula": (),
    /// What is done from an hour to an hour: "opens", "works".
    Opening = "opening": (),
    /// «رأس» before it.
    Sharp = "sharp": (),
    /// Prepositions of time.
    Preposition = "preposition": Preposition,
    /// «و».
    And = "and": (),
    /// Approximators and limits: «حدود», «بیش از».
    Modifier = "modifier": Modifier,
    /// «هر».
    Every = "every": (),
    /// «روزانه»: once in that unit.
    Frequency = "frequency": Unit,
    /// «بار»: times; the number where the word has it («یکبار», "twice"), else 0.
    Times = "times": i32,
    /// «در میان»: every other.
    Alternate = "alternate": (),
    /// «متوالی»: consecutive.
    Consecutive = "consecutive": (),
    /// A reference to the past, present or future.
    Reference = "reference": Direction,
    /// Season.
    Season = "season": Season,
    /// «نیمه» of a period.
    Half = "half": HalfOf,
    /// «آخر هفته».
    Weekend = "weekend": WeekPart,
    /// «سال تحصیلی».
    SchoolYear = "school_year": (),
    /// «سراسر»: the whole of.
    Whole = "whole": (),
    /// A named day, by its key in `data/named_days.tsv`.
    Occasion = "occasion": NamedDay,
    /// A word that makes a name or a count of its neighbour: «میدان», «سورهٔ».
    Block = "block": Block,
    /// Words that hold a date's word and are none: «امام جمعه», «عصر ایران».
    Name = "name": (),
    /// «پایتخت»: what stands before it is a city.
    Capital = "capital": (),
    /// A word for an event, which its date may name («حماسه», «کودتا»), or that names its day («انقلاب»), by the key in
    /// `data/event_days.tsv`.
    Event = "event": Option<EventDay>,
    /// Words that follow a phrase and count nothing: «که», «را»; English possessives.
    Particle = "particle": Particle,
    /// An ending that ZWNJ may join to any word: «امروز\u{200C}ست».
    Enclitic = "enclitic": (),
    /// «مانده به»: before what follows.
    Remaining = "remaining": (),
    /// «اندی»: and some.
    Odd = "odd": (),
    /// «برگزار»: what happens, so that what stands before it is its time.
    Happening = "happening": (),
    /// «اقامت», «ماندیم»: nights before it are counted.
    Stay = "stay": (),
    /// «فرصت», «مانده»: what is left, after «دو روز دیگر».
    Left = "left": (),
    /// «کن», «بگذار»: an order, which «ده دقیقه بعد» counts from now in.
    Order = "order": (),
    /// «تحصیلی»
    SchoolTerm = "school_term": (),
    /// «زوج», «فرد»
    Parity = "parity": Parity,
    /// «مصادف با», «برابر با»: the same day by another name.
    Equals = "equals": (),
    /// «به وقت گرینویچ», "GMT", "local time".
    Zone = "zone": NamedZone,
    /// «جام جهانی», «بودجه»: an event of every year, in the era of the years that may follow it.
    Yearly = "yearly": Era,
    /// The verb, by what it says of time.
    Verb = "verb": Tense,
    /// After or before a date named before: «بعد», «قبل».
    AnaphorSide = "anaphor_side": Order,
    /// So many days after the day that «آن روز» beside it names: «فردای».
    AnaphorDay = "anaphor_day": i32,
    /// "The", "a".
    Article = "article": Article,
    /// "a.m.", "p.m."
    Meridiem = "meridiem": HalfDay,
    /// A word that a number of seconds since 1970 follows: "epoch".
    Epoch = "epoch": (),
    /// The T of ISO 8601 between date and time.
    IsoTime = "iso_time": (),
    /// "Iranian", "lunar" before "year" and "month": the era that it says; none for "fiscal".
    Calendar = "calendar": Option<Era>,
    /// "Eighties": the first year within its century.
    DecadeWord = "decade_word": i32,
    /// The s of "1980s".
    DecadeSuffix = "decade_suffix": (),
    /// After a unit and a hyphen: "long", "old".
    Measure = "measure": Measure,
    /// A word that makes a name of the date words after it: "Hotel".
    NameHead = "name_head": (),
    /// A word that makes a name of the date words before it: "Street".
    NameTail = "name_tail": (),
    /// What a bare number before it is a count of: "people".
    Counted = "counted": (),
    /// Figures after it are its number and no date: "version", "fax".
    Coded = "coded": Coded,
    /// «تاریخ», "dated": eight figures after it are a date.
    Dated = "dated": (),
    /// A day of the week as `jdate` prints it, before such a month: "Cha"; or an English one in lower case that is a word too:
    /// "next mon", "sat 9am".
    LogWeekday = "log_weekday": Weekday,
    /// A solar month as `jdate` prints it: "Mor".
    LogMonth = "log_month": i32,
    /// A noun that a measure adjective makes a period of («برنامهٔ پنج\u{200C}ساله»).
    Plan = "plan": (),
    /// A word that a title in quotation marks follows: «فیلم».
    Work = "work": (),
    /// It makes a date of the latent month or season after it: «رسیدن» in «رسیدن بهار», «توی» in «توی تیر».
    Usher = "usher": (),
    /// What a few words say of the dates beside them.
    Hint = "hint": Hint,
    /// «که گذشت» after «هفته\u{200C}ای»: the last one.
    Passed = "passed": (),
    /// «بقیهٔ» of a period.
    Rest = "rest": (),
    /// What is said in praise of a feast, between its head and its name: «عید بزرگ غدیر».
    Praise = "praise": (),
    /// «عید»: praise and the name of a feast may follow.
    FeastHead = "feast_head": (),
    /// «به جز»: what every week or day is without.
    Except = "except": (),
    /// A month that returns: «شهریورها».
    RecurringMonth = "recurring_month": i32,
    /// «نسبت به», «در مقایسه با»: the unit after it has its own «قبل».
    Comparison = "comparison": (),
    /// The name of a feast, which is one after its head and praise: «هفتهٔ گرامی دفاع مقدس».
    Feast = "feast": NamedDay,
    /// A word of the optional tier alone: «حالا», «سن», «لیگ».
    Loose = "loose": Loose,
    /// A house of kings, by its first and last year: «قاجار».
    Dynasty = "dynasty": Reign,
}
