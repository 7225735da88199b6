// Made from data/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current`; see data/README.md.

use super::event_day::EventDay;
use crate::calendar::Calendar;

#[rustfmt::skip]
pub(super) static TABLE: [EventDay; 16] = [
    EventDay { calendar: Calendar::Jalali, year: 1285, month: 5, day: 14 }, // the Constitution
    EventDay { calendar: Calendar::Jalali, year: 1299, month: 12, day: 3 }, // the coup of 1299
    EventDay { calendar: Calendar::Jalali, year: 1331, month: 4, day: 30 }, // the rising for Mosaddegh
    EventDay { calendar: Calendar::Jalali, year: 1332, month: 5, day: 28 }, // the coup against Mosaddegh
    EventDay { calendar: Calendar::Jalali, year: 1332, month: 9, day: 16 }, // the students of 1332
    EventDay { calendar: Calendar::Jalali, year: 1342, month: 3, day: 15 }, // the rising of 1342
    EventDay { calendar: Calendar::Jalali, year: 1357, month: 2, day: 7 }, // the Saur coup in Afghanistan
    EventDay { calendar: Calendar::Jalali, year: 1357, month: 6, day: 17 }, // Black Friday
    EventDay { calendar: Calendar::Jalali, year: 1357, month: 11, day: 22 }, // the Revolution
    EventDay { calendar: Calendar::Jalali, year: 1358, month: 8, day: 13 }, // the embassy in Tehran
    EventDay { calendar: Calendar::Jalali, year: 1360, month: 4, day: 7 }, // the bombing of 1360
    EventDay { calendar: Calendar::Jalali, year: 1361, month: 3, day: 3 }, // the liberation of Khorramshahr
    EventDay { calendar: Calendar::Jalali, year: 1378, month: 4, day: 18 }, // the students of 1378
    EventDay { calendar: Calendar::Jalali, year: 1388, month: 10, day: 9 }, // the rally of 1388
    EventDay { calendar: Calendar::Jalali, year: 1388, month: 3, day: 22 }, // the election of 1388
    EventDay { calendar: Calendar::Gregorian, year: 2001, month: 9, day: 11 }, // the attacks of 11 September
];

#[cfg(test)]
#[rustfmt::skip]
pub(super) static KEYS: [&str; 16] = [
    "constitution",
    "coup_1299",
    "rising_30_tir",
    "coup_28_mordad",
    "students_16_azar",
    "rising_15_khordad",
    "saur_coup",
    "black_friday",
    "revolution",
    "embassy",
    "bombing_7_tir",
    "khorramshahr",
    "students_18_tir",
    "rally_9_dey",
    "election_1388",
    "september_11",
];
