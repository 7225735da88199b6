//! What words stand for: the types of their values, by the names that the tables use.

mod era;
mod named_day;
mod named_zone;
mod part_of_day;
mod plain;
mod reign;

pub(crate) use era::imperial_year;
pub(crate) use named_zone::NamedZone;
pub(crate) use part_of_day::PartOfDay;
pub(crate) use reign::Reign;

use crate::calendar::Weekday;
use crate::expression::{Modifier, Season, Unit};
use core::fmt::Debug;

/// A type whose values words stand for. A sense keeps the value's code; the tables write its name.
pub(crate) trait Value: Copy + PartialEq + Debug + 'static {
    /// The number that a sense keeps.
    fn code(self) -> i32;

    /// The value of a code that [`code`](Self::code) gave; another code is the first value.
    fn from_code(code: i32) -> Self;

    /// The value that a table writes so.
    #[cfg(test)]
    fn parse(text: &str) -> Option<Self>;
}

/// An enumeration whose values the tables write as `snake_case`.
macro_rules! names {
    ($($(#[$doc:meta])* $type:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub(crate) enum $type { $($(#[$variant_doc])* $variant = $code,)* }

        impl $type {
            const ALL: &[$type] = &[$($type::$variant),*];
        }

        impl Value for $type {
            fn code(self) -> i32 {
                self as i32
            }

            #[inline]
            fn from_code(code: i32) -> Self {
                match code {
                    $($code => $type::$variant,)*
                    _ => $type::ALL[0],
                }
            }

            #[cfg(test)]
            fn parse(text: &str) -> Option<Self> {
                by_name($type::ALL, text)
            }
        }
    )*};
}

names! {
    /// A preposition of time.
    Preposition {
        From = 1,
        To = 2,
        In = 3,
        At = 4,
        Between = 5,
        After = 6,
        Before = 7,
        On = 8,
        By = 9,
        Since = 10,
        Of = 11,
    }

    /// Which neighbour of now: «گذشته», «جاری», «آینده».
    Direction {
        Past = -1,
        Present = 0,
        Future = 1,
    }

    /// What a verb says of time.
    Tense {
        Past = -1,
        Present = 0,
        Future = 1,
        /// «شدن»: nothing.
        Timeless = 2,
        /// «قرار است», «باید»: what comes is planned.
        Planned = 3,
        /// «شد» after a deadline may lie ahead: «تا ۱۵ آذر تمدید شد».
        PastButDeadline = 4,
        /// «جشن می\u{200C}گیرند»: every year.
        Habitual = 5,
        /// «شود», «نمایند»: what is wished or told to be done.
        Wished = 6,
        /// «توانست», «موفق شد»: what was done, though its own verb is one of wishes.
        Managed = 7,
    }

    /// A part of a period: «اوایل», «نیمه», «پایان».
    Edge {
        Start = 0,
        Middle = 1,
        End = 2,
    }

    Demonstrative {
        This = 0,
        That = 1,
    }

    /// On which side of a date named before: «قبل», «بعد».
    Order {
        Before = -1,
        After = 1,
    }

    Fraction {
        Half = 2,
        Quarter = 4,
    }

    /// A number left vague.
    Vagueness {
        /// «چند»
        Few = 0,
        /// «هزاران»
        Many = 1,
    }

    /// A half of a period.
    HalfOf {
        /// «نیمه»: of whatever follows.
        Any = 0,
        /// «نیم\u{200C}سال»
        Year = 1,
    }

    /// A part of the week.
    WeekPart {
        Weekend = 0,
        Weekdays = 1,
    }

    /// A word that makes a name or a count of what stands beside it.
    Block {
        /// «میدان ۷ تیر»: what follows is a name.
        NamesNext = 1,
        /// «مهر نیوز»: what stands before it is a name.
        NamesPrevious = 2,
        /// «سال نوری»: the length before it is a measure of something else.
        Measures = 4,
        /// «قیمت»: what follows is a thing, so that «ماهی» is a fish.
        Prices = 8,
        /// «پرینتر»: «۳ دی» after it tells of solids, and other days are days.
        Solid = 16,
    }

    /// A word that follows a phrase and counts nothing.
    Particle {
        /// «که»
        Plain = 0,
        /// «یا»
        Or = 1,
        /// «را» after an object.
        Object = 2,
        /// «بر» between goals.
        Score = 3,
        /// "Another" month: one more.
        Another = 4,
        /// "Two more years"
        More = 5,
        /// "Two full years"
        Full = 6,
        /// "It was ten to four."
        It = 7,
        /// "when", which a clause follows
        When = 8,
        /// "not on the 5th"
        Not = 9,
    }

    /// Which days a length counts.
    Count {
        /// «ده روز کاری»
        Working = 0,
        /// «یک سال کامل»
        Whole = 1,
    }

    /// «زوج», «فرد»
    Parity {
        Even = 0,
        Odd = 1,
    }

    Article {
        The = 0,
        A = 1,
    }

    /// Before or after noon: "a.m.", "p.m.".
    HalfDay {
        Am = 0,
        Pm = 1,
    }

    /// After a unit and a hyphen: "week-long", "year-old".
    Measure {
        Long = 0,
        Old = 1,
    }

    /// Figures after a word that are its number and no date.
    Coded {
        /// "Version 1.2.2015": where dots part them.
        Dotted = 0,
        /// "Fax": whatever parts them.
        Any = 1,
    }

    /// What words say of the dates beside them.
    Hint {
        /// A part of a day that its hours tell: «بازهٔ ۹ تا ۱۲».
        Slot = 0,
        /// What is paid or owed by the month: «حقوق بهمن».
        Dues = 1,
        /// «طول می\u{200C}کشد»: how long something lasts is asked; "lasts": a length follows.
        Lasting = 2,
        /// «چه», «چی»: what a question begins with.
        Asking = 3,
        /// «ساعت ۷ بیدارم کن»: what is done in the morning.
        Waking = 4,
        /// What is written on a day: «نامه».
        Document = 5,
        /// It leads what happened: «پیرو», «عطف به»; latent where a clause must begin with it.
        Referring = 6,
        /// «زیر», «بالای»: the years after it may be an age.
        Bound = 7,
        /// «داشت»: the years before it are an age.
        Aged = 8,
        /// What is held on a day, at its hours: «جلسه» in «جلسهٔ فردای هیئت», «فردا ۱۰ تا ۱۲ جلسه دارم».
        Meeting = 9,
        /// "commencing": the day that a week begins with follows.
        Commencing = 10,
        /// «برم», «می\u{200C}رویم»: a place follows, which a day may name: «برم سی تیر».
        Going = 11,
        /// "per": "three times per week".
        Each = 12,
        /// «می», «نمی»: the stem of a verb follows.
        Continuous = 13,
        /// «شد», «می\u{200C}شود»: what stands before it happened of itself.
        Becoming = 14,
        /// The "P" and "PT" of `P1D`, `PT36H`.
        IsoLength = 15,
        /// «بلیت برای ۱۲ مرداد»: what it leads to may lie ahead of what was done for it.
        Intended = 16,
        /// «تاریخ برگزاری», «قسط بعدی»: it heads what comes.
        Coming = 17,
        /// «یعنی»: what follows says the same.
        Namely = 18,
        /// "be", "was": what the subject is follows.
        Being = 19,
        /// "said", "warned": what they tell may be ahead.
        Saying = 20,
        /// «افتاد»: a meeting before it was set for the day that follows.
        Falling = 21,
        /// «زیادی», «متمادی»: a plural unit before it is a length.
        Many = 22,
        /// «میلیارد»: years of the earth or the stars may follow.
        Milliard = 23,
        /// «نبرد»: what is told of one is over.
        War = 24,
        /// «طلایی», «سیاه»: what a decade is remembered as, before its number.
        Remembered = 25,
        /// «نشون», «بفرست»: what is shown or sent is there by now.
        Showing = 26,
        /// «قیامت», «خوشم»: the part of a day before it, after «تا» or «از», is of no day.
        Beyond = 27,
        /// «اگر»: what a verb after it calls past may be to come; weak for «وقتی», which an order has to follow.
        If = 28,
        /// «معمولاً»: what is told recurs.
        Usual = 29,
        /// «خواستار», «تأکید»: what is asked for lies ahead.
        Demanding = 30,
        /// «پرندگان»: of a season they do what they do every year.
        Kind = 31,
        /// «میهمان»: a team is that on a day to come, where a copula tells it; «میزبان» is a meeting too.
        Host = 32,
        /// "fell", "climbed", "inflation": from a number to a number.
        Measured = 33,
        /// "stood", "ranked": at a number that is no hour.
        Level = 34,
        /// «رفت», «برگشت»: a way there or back, where one of its dates follows.
        Journey = 35,
        /// «اطلاع ثانوی»: what lasts until then lies ahead, or began of late.
        Notice = 36,
    }

    /// A word that is of time only where careful readers may differ, or «تنها», which opens an amount in every tier.
    Loose {
        /// «قبلاً»: a time before, none that is said.
        Past = 0,
        /// «حالا»
        Present = 1,
        /// «دی» for yesterday.
        Yesterday = 2,
        /// «دوش»: last night.
        LastNight = 3,
        /// «سالگی»: after the years of an age.
        Aged = 4,
        /// «بارداری»: its weeks and months are counted.
        Pregnancy = 5,
        /// «لیگ»: its season follows.
        League = 6,
        /// «برتر» of a league.
        Premier = 7,
        /// «دوران», «عهد»: whose time it was follows.
        Epoch = 8,
        /// «زمان», «موقع»: a time, none that is said.
        While = 9,
        /// «خلافت», «باستان»: a time that has passed, after «دوران».
        Regime = 10,
        /// «حکومت», «سلسلهٔ»: before the name of a dynasty.
        House = 11,
        /// «جهانی» of a day: its theme follows.
        World = 12,
        /// «والنتین»: the theme of a day or a week.
        Theme = 13,
        /// «مدل»: the year of making follows.
        Model = 14,
        /// «پراید»: a car, whose year may follow.
        Car = 15,
        /// «نیز», which follows an adverb of time.
        Also = 16,
        /// "Age": "of 26" may follow.
        Age = 17,
        /// "Per": before the unit of a rate.
        Per = 18,
        /// "Thanksgiving": a feast of another calendar.
        Feast = 19,
        /// «تنها», «هیچ»: an amount follows.
        Only = 20,
        /// «کودک», «بیمار»: years after it are an age.
        Person = 21,
        /// «نیمی»: of a night, so much of it.
        Share = 22,
        /// «عکس», «فاکتور»: what is looked up is of a time that is over.
        Record = 23,
        /// «من», «ما»: a clause follows, and no age.
        Pronoun = 24,
        /// «ی»: the end of the word before it.
        Ezafe = 25,
        /// «شاید», «بالاخره»: «یک روز» after it is some day.
        Someday = 26,
        /// «زودتر», «تعطیل»: a length before it is measured.
        Slack = 27,
        /// «او», «پدرم»: whom a tale tells of.
        Subject = 28,
        /// «بارانی», «خوب»: of what kind a day was.
        Kind = 29,
        /// «گفتم», «پرسید»: a tale is told.
        Telling = 30,
        /// «اما», «ولی»: a clause begins.
        But = 31,
        /// «سن»: the years beside it are an age.
        Years = 32,
        /// «جوجه»: days and months before or after it are its age.
        Young = 33,
        /// «جوانان»: years after them are their ages.
        Group = 34,
        /// «صادرات», «درآمد»: the first months of the year are counted for it.
        Economy = 35,
        /// «مریخ»: it has moons.
        Planet = 36,
        /// «مشتری», which is a customer too.
        Jupiter = 37,
        /// «قرارداد», «انتخاب»: so long it lasts.
        Contract = 38,
        /// «صبر», «بگذرد»: so long, and no day.
        Wait = 39,
        /// «کافی», «لازم», «دوام»: so much it takes.
        Enough = 40,
        /// «باران», «کشت»: its seasons are those of the year.
        Weather = 41,
        /// «چیزی», «اثری»: of which nothing is left.
        Trace = 42,
        /// «رسید», «افزایش»: a number grows to another one.
        Growth = 43,
        /// «انتخاب»: for so long somebody is chosen.
        Chosen = 44,
        /// «بلیت»: of a way there or back.
        Ticket = 45,
        /// «خاتمه»: the day on which something ends follows.
        Ending = 46,
        /// «منتظرم», «جواب نمی\u{200C}ده»: it has been so since the hour before it.
        Waiting = 47,
        /// «باز», «پذیرش»: on days of the week it is of every week.
        Regular = 48,
        /// «بنداز»: an order that is none beside an amount.
        Ordered = 49,
        /// «کنسرت», «تور»: a notice that begins with it tells what is to come.
        Staged = 50,
        /// «اتاق», «ویلا»: it is taken for nights.
        Room = 51,
        /// «ناهار»: its hours are those after noon.
        Lunch = 52,
        /// «صبحانه»: its hours are those of the morning.
        Breakfast = 53,
        /// «طلبکار»: so much is owed.
        Owed = 54,
        /// «خبر»: it was told of what is ahead.
        News = 55,
        /// «برگزاری»: what is ahead.
        Holding = 56,
        /// "hottest", "most": over so many years.
        Superlative = 57,
        /// «خونه\u{200C}مون»: ours, in speech alone.
        Ours = 58,
    }

    /// Era and calendar marks.
    Era {
        Solar = 0,
        Common = 1,
        Lunar = 2,
        /// «هجری» alone: lunar before 1304.
        Hijri = 3,
        BeforeChrist = 4,
        /// 1355 of the sun was 2535 of the kings.
        Imperial = 5,
    }
}

/// Enumerations of other rooms, by a list of all their values and the code of the first.
macro_rules! listed {
    ($($type:ident from $first:literal: $all:expr,)*) => {$(
        impl Value for $type {
            fn code(self) -> i32 {
                let place = $all.iter().position(|&value| value == self);
                place.map_or($first, |place| place as i32 + $first)
            }

            #[inline]
            fn from_code(code: i32) -> Self {
                const ALL: &[$type] = &$all;
                ALL.get((code - $first) as usize).copied().unwrap_or(ALL[0])
            }

            #[cfg(test)]
            fn parse(text: &str) -> Option<Self> {
                by_name(&$all, text)
            }
        }
    )*};
}

listed! {
    Unit from 0: Unit::ALL,
    Season from 0: Season::ALL,
    // ISO numbers.
    Weekday from 1: [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ],
    Modifier from 3: [
        Modifier::Approx,
        Modifier::LessThan,
        Modifier::MoreThan,
        Modifier::EqualOrLess,
        Modifier::EqualOrMore,
    ],
}

#[cfg(test)]
fn by_name<T: Copy + Debug>(all: &[T], text: &str) -> Option<T> {
    all.iter().copied().find(|value| name_of(value) == text)
}

/// `PastButDeadline` → `past_but_deadline`.
#[cfg(test)]
pub(super) fn name_of(value: &impl Debug) -> String {
    format!("{value:?}").char_indices().fold(String::new(), |name, (at, letter)| {
        let gap = if at > 0 && letter.is_uppercase() { "_" } else { "" };
        name + gap + &letter.to_lowercase().to_string()
    })
}

impl HalfDay {
    pub(crate) const fn other(self) -> Self {
        match self {
            HalfDay::Am => HalfDay::Pm,
            HalfDay::Pm => HalfDay::Am,
        }
    }

    /// An hour of that half on a 24-hour clock; one past twelve says it itself.
    pub(crate) const fn hour(self, hour: u8) -> u8 {
        match (self, hour) {
            (HalfDay::Am, 12) => 0,
            (HalfDay::Pm, ..12) => hour + 12,
            _ => hour,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_gives_its_value_back() {
        assert!(Unit::ALL.iter().all(|&unit| Unit::from_code(unit.code()) == unit && unit.code() == unit as i32));
        assert!(Weekday::ALL.iter().all(|&day| Weekday::from_code(day.code()) == day));
        assert!(Era::ALL.iter().all(|&era| Option::<Era>::from_code(Some(era).code()) == Some(era)));
        assert_eq!(Tense::parse("past_but_deadline"), Some(Tense::PastButDeadline));
        assert_eq!(Preposition::parse("unto"), None);
        assert_eq!(Option::<Era>::from_code(None::<Era>.code()), None);
    }
}
