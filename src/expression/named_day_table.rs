// Made from data/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current`; see data/README.md.

use super::named_day::{DayRule, MonthDay, Row};
use crate::calendar::{Calendar, Weekday};

/// A day or a run of days with a name, which returns every year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum NamedDay {
    /// نوروز
    Nowruz,
    /// سیزده به در
    SizdahBedar,
    /// شب یلدا
    Yalda,
    /// چهارشنبه\u{200C}سوری
    ChaharshanbeSuri,
    /// دهه فجر
    FajrDecade,
    /// هفته دولت
    GovernmentWeek,
    /// عاشورا
    Ashura,
    /// تاسوعا
    Tasua,
    /// اربعین
    Arbaeen,
    /// عید فطر
    EidFitr,
    /// عید قربان
    EidQorban,
    /// عید غدیر
    EidGhadir,
    /// عید مبعث
    Mabath,
    /// روز قدس
    QudsDay,
    /// روز دانشجو
    StudentDay,
    /// روز مادر
    MotherDay,
    /// روز پدر
    FatherDay,
    /// کریسمس
    Christmas,
    /// هفته دفاع مقدس
    SacredDefenceWeek,
    /// روز معلم
    TeacherDay,
    /// روز دانش\u{200C}آموز
    PupilDay,
    /// روز خبرنگار
    JournalistDay,
    /// روز پزشک
    DoctorDay,
    /// روز ارتش
    ArmyDay,
    /// روز جمهوری اسلامی
    RepublicDay,
    /// تعطیلات نوروز
    NowruzHolidays,
    /// نیمه شعبان
    MidShaban,
    /// دهه کرامت
    KaramatDecade,
    /// هفته وحدت
    UnityWeek,
    /// روز ملی فناوری هسته\u{200C}ای
    NuclearTechnologyDay,
    /// روز کارگر
    LabourDay,
    /// جشن سده
    Sadeh,
    /// جشن مهرگان
    Mehregan,
    /// روز پیش از کریسمس
    ChristmasEve,
    /// آخرین روز سال میلادی
    NewYearsEve,
    /// نخستین روز سال میلادی
    NewYearsDay,
    /// عید پاک
    Easter,
    /// روز شکرگزاری
    Thanksgiving,
    /// هالووین
    Halloween,
    /// روز ولنتاین
    ValentinesDay,
    /// روز کارگر آمریکا
    UsLaborDay,
    /// جمعهٔ نیک
    GoodFriday,
    /// دوشنبهٔ عید پاک
    EasterMonday,
    /// باکسینگ دی
    BoxingDay,
    /// بلک فرایدی
    BlackFriday,
    /// روز عرفه
    Arafah,
}

impl NamedDay {
    pub(crate) const ALL: [NamedDay; 46] = [
        NamedDay::Nowruz,
        NamedDay::SizdahBedar,
        NamedDay::Yalda,
        NamedDay::ChaharshanbeSuri,
        NamedDay::FajrDecade,
        NamedDay::GovernmentWeek,
        NamedDay::Ashura,
        NamedDay::Tasua,
        NamedDay::Arbaeen,
        NamedDay::EidFitr,
        NamedDay::EidQorban,
        NamedDay::EidGhadir,
        NamedDay::Mabath,
        NamedDay::QudsDay,
        NamedDay::StudentDay,
        NamedDay::MotherDay,
        NamedDay::FatherDay,
        NamedDay::Christmas,
        NamedDay::SacredDefenceWeek,
        NamedDay::TeacherDay,
        NamedDay::PupilDay,
        NamedDay::JournalistDay,
        NamedDay::DoctorDay,
        NamedDay::ArmyDay,
        NamedDay::RepublicDay,
        NamedDay::NowruzHolidays,
        NamedDay::MidShaban,
        NamedDay::KaramatDecade,
        NamedDay::UnityWeek,
        NamedDay::NuclearTechnologyDay,
        NamedDay::LabourDay,
        NamedDay::Sadeh,
        NamedDay::Mehregan,
        NamedDay::ChristmasEve,
        NamedDay::NewYearsEve,
        NamedDay::NewYearsDay,
        NamedDay::Easter,
        NamedDay::Thanksgiving,
        NamedDay::Halloween,
        NamedDay::ValentinesDay,
        NamedDay::UsLaborDay,
        NamedDay::GoodFriday,
        NamedDay::EasterMonday,
        NamedDay::BoxingDay,
        NamedDay::BlackFriday,
        NamedDay::Arafah,
    ];
}

#[rustfmt::skip]
pub(super) static TABLE: [Row; NamedDay::ALL.len()] = [
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 1, day: MonthDay::Number(1), length: 1 }, eve: true, name: "نوروز" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 1, day: MonthDay::Number(13), length: 1 }, eve: true, name: "سیزده به در" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 9, day: MonthDay::Number(30), length: 1 }, eve: false, name: "شب یلدا" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 12, day: MonthDay::BeforeLast(Weekday::Wednesday), length: 1 }, eve: false, name: "چهارشنبه\u{200C}سوری" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 11, day: MonthDay::Number(12), length: 11 }, eve: false, name: "دهه فجر" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 6, day: MonthDay::Number(2), length: 7 }, eve: false, name: "هفته دولت" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 1, day: MonthDay::Number(10), length: 1 }, eve: true, name: "عاشورا" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 1, day: MonthDay::Number(9), length: 1 }, eve: true, name: "تاسوعا" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 2, day: MonthDay::Number(20), length: 1 }, eve: true, name: "اربعین" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 10, day: MonthDay::Number(1), length: 1 }, eve: true, name: "عید فطر" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 12, day: MonthDay::Number(10), length: 1 }, eve: true, name: "عید قربان" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 12, day: MonthDay::Number(18), length: 1 }, eve: true, name: "عید غدیر" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 7, day: MonthDay::Number(27), length: 1 }, eve: false, name: "عید مبعث" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 9, day: MonthDay::Last(Weekday::Friday), length: 1 }, eve: false, name: "روز قدس" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 9, day: MonthDay::Number(16), length: 1 }, eve: false, name: "روز دانشجو" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 6, day: MonthDay::Number(20), length: 1 }, eve: false, name: "روز مادر" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 7, day: MonthDay::Number(13), length: 1 }, eve: false, name: "روز پدر" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 12, day: MonthDay::Number(25), length: 1 }, eve: true, name: "کریسمس" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 6, day: MonthDay::Number(31), length: 7 }, eve: false, name: "هفته دفاع مقدس" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 2, day: MonthDay::Number(12), length: 1 }, eve: false, name: "روز معلم" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 8, day: MonthDay::Number(13), length: 1 }, eve: false, name: "روز دانش\u{200C}آموز" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 5, day: MonthDay::Number(17), length: 1 }, eve: false, name: "روز خبرنگار" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 6, day: MonthDay::Number(1), length: 1 }, eve: false, name: "روز پزشک" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 1, day: MonthDay::Number(29), length: 1 }, eve: false, name: "روز ارتش" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 1, day: MonthDay::Number(12), length: 1 }, eve: false, name: "روز جمهوری اسلامی" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 1, day: MonthDay::Number(1), length: 13 }, eve: false, name: "تعطیلات نوروز" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 8, day: MonthDay::Number(15), length: 1 }, eve: true, name: "نیمه شعبان" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 11, day: MonthDay::Number(1), length: 11 }, eve: false, name: "دهه کرامت" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 3, day: MonthDay::Number(12), length: 6 }, eve: false, name: "هفته وحدت" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 1, day: MonthDay::Number(20), length: 1 }, eve: false, name: "روز ملی فناوری هسته\u{200C}ای" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 5, day: MonthDay::Number(1), length: 1 }, eve: false, name: "روز کارگر" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 11, day: MonthDay::Number(10), length: 1 }, eve: false, name: "جشن سده" },
    Row { rule: DayRule { calendar: Calendar::Jalali, month: 7, day: MonthDay::Number(16), length: 1 }, eve: false, name: "جشن مهرگان" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 12, day: MonthDay::Number(24), length: 1 }, eve: false, name: "روز پیش از کریسمس" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 12, day: MonthDay::Number(31), length: 1 }, eve: false, name: "آخرین روز سال میلادی" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 1, day: MonthDay::Number(1), length: 1 }, eve: false, name: "نخستین روز سال میلادی" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 3, day: MonthDay::Easter(0), length: 1 }, eve: false, name: "عید پاک" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 11, day: MonthDay::Fourth(Weekday::Thursday), length: 1 }, eve: false, name: "روز شکرگزاری" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 10, day: MonthDay::Number(31), length: 1 }, eve: false, name: "هالووین" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 2, day: MonthDay::Number(14), length: 1 }, eve: false, name: "روز ولنتاین" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 9, day: MonthDay::First(Weekday::Monday), length: 1 }, eve: false, name: "روز کارگر آمریکا" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 3, day: MonthDay::Easter(-2), length: 1 }, eve: false, name: "جمعهٔ نیک" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 3, day: MonthDay::Easter(1), length: 1 }, eve: false, name: "دوشنبهٔ عید پاک" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 12, day: MonthDay::Number(26), length: 1 }, eve: false, name: "باکسینگ دی" },
    Row { rule: DayRule { calendar: Calendar::Gregorian, month: 11, day: MonthDay::AfterFourth(Weekday::Thursday), length: 1 }, eve: false, name: "بلک فرایدی" },
    Row { rule: DayRule { calendar: Calendar::Hijri, month: 12, day: MonthDay::Number(9), length: 1 }, eve: true, name: "روز عرفه" },
];

#[cfg(test)]
#[rustfmt::skip]
pub(super) static KEYS: [&str; 46] = [
    "nowruz",
    "sizdah_bedar",
    "yalda",
    "chaharshanbe_suri",
    "fajr_decade",
    "government_week",
    "ashura",
    "tasua",
    "arbaeen",
    "eid_fitr",
    "eid_qorban",
    "eid_ghadir",
    "mabath",
    "quds_day",
    "student_day",
    "mother_day",
    "father_day",
    "christmas",
    "sacred_defence_week",
    "teacher_day",
    "pupil_day",
    "journalist_day",
    "doctor_day",
    "army_day",
    "republic_day",
    "nowruz_holidays",
    "mid_shaban",
    "karamat_decade",
    "unity_week",
    "nuclear_technology_day",
    "labour_day",
    "sadeh",
    "mehregan",
    "christmas_eve",
    "new_years_eve",
    "new_years_day",
    "easter",
    "thanksgiving",
    "halloween",
    "valentines_day",
    "us_labor_day",
    "good_friday",
    "easter_monday",
    "boxing_day",
    "black_friday",
    "arafah",
];
