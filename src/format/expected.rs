//! What can be missing from a text that should be a date, with its names in English and Persian.

macro_rules! words {
    ($(#[$doc:meta])* $type:ident in $kind:ident of $text:literal is $one:ident { $($(#[$variant_doc:meta])* $variant:ident = $english:literal, $persian:literal;)* }) => {
        $(#[$doc])*
        ///
        /// ```
        #[doc = concat!("use taqvim::format::{ReadErrorKind, ", stringify!($type), ", read_lenient};")]
        ///
        #[doc = concat!("let kind = read_lenient(\"", $text, "\", None).unwrap_err().kind();")]
        #[doc = concat!("assert_eq!(kind, ReadErrorKind::", stringify!($kind), "(", stringify!($type), "::", stringify!($one), "));")]
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[non_exhaustive]
        pub enum $type { $($(#[$variant_doc])* $variant,)* }

        impl $type {
            /// With an article, for a sentence.
            pub(super) const fn english(self) -> &'static str {
                match self { $($type::$variant => $english,)* }
            }

            pub(super) const fn persian(self) -> &'static str {
                match self { $($type::$variant => $persian,)* }
            }
        }
    };
}

words! {
    /// What should stand at a place.
    Expected in Expected of "1395/6/19/20" is End {
        /// The end of the text.
        End = "the end", "پایان متن";
        /// A digit.
        Digit = "a digit", "یک رقم";
        /// A digit of the script that the others have.
        SameScript = "a digit of the same script", "رقمی از همان خط";
        /// At most eight digits.
        EightDigits = "at most eight digits", "حداکثر هشت رقم";
        /// A number without a fraction.
        WholeNumber = "a whole number", "عدد صحیح";
        /// A separator.
        Separator = "a separator", "جداکننده";
        /// The separator that stood before.
        SameSeparator = "the same separator", "همان جداکنندهٔ پیشین";
        /// A separator of dates, where another sign is no date's.
        UsualSeparator = "a stroke, a dash, a point or a space", "خط مورب، خط تیره، نقطه یا فاصله";
        /// A part of a date.
        DatePart = "a day, a month or a year", "روز، ماه یا سال";
        /// A part of a date other than the month.
        DayOrYear = "a day or a year", "روز یا سال";
        /// The name of a month.
        MonthName = "the name of a month", "نام ماه";
        /// The short name of a month.
        ShortMonthName = "the short name of a month", "نام کوتاه ماه";
        /// The name of a weekday.
        WeekdayName = "the name of a weekday", "نام روز هفته";
        /// The short name of a weekday.
        ShortWeekdayName = "the short name of a weekday", "نام کوتاه روز هفته";
        /// A weekday's number from Sunday.
        SundayWeekday = "a weekday from 0 to 6", "شمارهٔ روز هفته از ۰ تا ۶";
        /// A year in words.
        YearWords = "a year in words", "سال به حروف";
        /// An ordinal number in words.
        Ordinal = "an ordinal", "عدد ترتیبی";
        /// The value that the same field had before.
        SameAsBefore = "the same as before", "همان مقدار پیشین";
        /// The half of the day.
        Meridiem = "a.m. or p.m.", "ق.ظ یا ب.ظ";
        /// An offset from UTC.
        Offset = "an offset like +03:30", "اختلاف ساعت، مانند +۰۳:۳۰";
        /// A decimal point.
        Point = "a decimal point", "ممیز";
        /// An hour of the day.
        Hour = "an hour in 0..=23", "ساعت، از ۰ تا ۲۳";
        /// An hour of half a day.
        HalfDayHour = "an hour in 1..=12", "ساعت، از ۱ تا ۱۲";
        /// A minute.
        Minute = "a minute in 0..=59", "دقیقه، از ۰ تا ۵۹";
        /// A second.
        Second = "a second in 0..=60", "ثانیه، از ۰ تا ۶۰";
    }
}

words! {
    /// A field of a date or a time.
    ReadField in Missing of "۱۳۹۵" is Month {
        /// All of it.
        Date = "a date", "تاریخ";
        /// The year.
        Year = "a year", "سال";
        /// The year without its last two digits.
        Century = "a century", "سده";
        /// The month.
        Month = "a month", "ماه";
        /// The day of the month.
        Day = "a day", "روز";
        /// The day of the year.
        DayOfYear = "a day of the year", "شمارهٔ روز در سال";
        /// The week of the year.
        Week = "a week", "هفته";
        /// The quarter of the year.
        Quarter = "a quarter", "فصل";
        /// The day of the week.
        Weekday = "a weekday", "روز هفته";
        /// The hour.
        Hour = "an hour", "ساعت";
        /// The minute.
        Minute = "a minute", "دقیقه";
        /// The second.
        Second = "a second", "ثانیه";
        /// The fraction of the second.
        Fraction = "a fraction of a second", "کسر ثانیه";
        /// The half of the day.
        Meridiem = "a.m. or p.m.", "ق.ظ یا ب.ظ";
        /// The offset from UTC.
        Offset = "an offset from UTC", "اختلاف با UTC";
    }
}

impl ReadField {
    /// "the day" for "a day".
    pub(super) fn definite(self) -> impl core::fmt::Display {
        struct The(&'static str);
        impl core::fmt::Display for The {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let bare = self.0.strip_prefix("a ").or(self.0.strip_prefix("an ")).unwrap_or(self.0);
                write!(f, "the {bare}")
            }
        }
        The(self.english())
    }
}
