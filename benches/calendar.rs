//! The calendar core beside its peers. `cargo bench --bench calendar`; a filter such as `-- batch` measures less.

use calendrical_calculations::gregorian::{fixed_from_gregorian, gregorian_from_fixed};
use calendrical_calculations::persian::{self, fast_persian_from_fixed, fixed_from_fast_persian};
use calendrical_calculations::rata_die::RataDie;
use chrono::{Datelike, NaiveDate};
use criterion::Criterion;
use icu_calendar::Date;
use icu_calendar::cal::{Gregorian, Persian};
use intl::calendar::{gregorian_to_persian, jdn_to_persian, persian_to_gregorian, persian_to_jdn};
use parsidate::ParsiDate;
use std::hint::black_box;
use std::io::Write as _;
use taqvim::JalaliDate;
use taqvim::calendar::{JalaliYear, batch};
use taqvim::format::{Separator, fixed, read_fixed, write_fixed};
use taqvim::numeral::Script;
use taqvim_benches::answer::{Answer, Jdn, Seconds, UNIX_EPOCH_JDN, UNIX_EPOCH_RATA_DIE};
use taqvim_benches::dates;
use taqvim_benches::row::{self, Row};
use taqvim_benches::slices::SliceRow;
use taqvim_benches::verdict::Verdicts;
use taqvim_benches::writing::{Buffer, WritingRow};

/// The dates in the types of every contender.
struct Inputs {
    days: Vec<i32>,
    rata_dies: Vec<RataDie>,
    jdns: Vec<i64>,
    seconds: Vec<i64>,
    dates: Vec<JalaliDate>,
    fields: Vec<(i32, u8, u8)>,
    wide_fields: Vec<(i64, i64, i64)>,
    gregorian: Vec<(i32, u32, u32)>,
    wide_gregorian: Vec<(i64, i64, i64)>,
    naive: Vec<NaiveDate>,
    icu: Vec<Date<Persian>>,
    jalali_calendar: Vec<jalali_calendar::JalaliDate>,
    parsidate: Vec<ParsiDate>,
    years: Vec<i32>,
}

fn each<T: Copy, U>(items: &[T], change: impl Fn(T) -> U) -> Vec<U> {
    items.iter().map(|&item| change(item)).collect()
}

fn wide(date: impl Answer) -> (i64, i64, i64) {
    let [year, month, day] = date.fields();
    (year, month, day)
}

impl Inputs {
    fn new() -> Self {
        let days = dates::random_days();
        dates::check_against_icu(&days);
        let dates = dates::jalali(&days);
        let naive = each(&dates, NaiveDate::from);
        Inputs {
            rata_dies: each(&days, |day| RataDie::new(i64::from(day) + UNIX_EPOCH_RATA_DIE)),
            jdns: each(&days, |day| i64::from(day) + UNIX_EPOCH_JDN),
            seconds: each(&days, |day| i64::from(day) * 86_400),
            fields: each(&dates, |date| (date.year(), date.month(), date.day())),
            wide_fields: each(&dates, wide),
            gregorian: each(&naive, |date| (date.year(), date.month(), date.day())),
            wide_gregorian: each(&naive, wide),
            icu: each(&dates, |date| Date::try_new_persian(date.year(), date.month(), date.day()).unwrap()),
            jalali_calendar: each(&dates, |date| {
                jalali_calendar::JalaliDate::new(date.year(), date.month().into(), date.day().into()).unwrap()
            }),
            parsidate: each(&dates, |date| {
                ParsiDate::new(date.year(), date.month().into(), date.day().into()).unwrap()
            }),
            years: each(&dates, JalaliDate::year),
            days,
            dates,
            naive,
        }
    }
}

/// The settings that a row is measured with.
struct Bench {
    criterion: Criterion,
    verdicts: Verdicts,
    inputs: Inputs,
}

fn day_to_jalali(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let mut row = Row::new(criterion, verdicts, "day number to Jalali", inputs.dates.iter().copied());
    row.contender("taqvim", &inputs.days, |day| JalaliDate::from_day_number(day).unwrap());
    row.contender("taqvim, as fields", &inputs.days, |day| {
        let date = JalaliDate::from_day_number(day).unwrap();
        (date.year(), date.month(), date.day())
    });
    row.contender("icu_calendar", &inputs.rata_dies, |day| Date::from_rata_die(day, Persian));
    row.contender("calendrical_calculations", &inputs.rata_dies, |day| fast_persian_from_fixed(day).unwrap());
    row.contender("intl", &inputs.jdns, jdn_to_persian);
    row.contender("jalali-calendar", &inputs.seconds, |time| {
        jalali_calendar::JalaliDate::from_unix_timestamp(time).unwrap()
    });
    row.beside("chrono, to Gregorian", &inputs.days, |day| {
        NaiveDate::from_num_days_from_ce_opt(day + UNIX_EPOCH_RATA_DIE as i32).unwrap()
    });
    row.beside("copy loop", &inputs.days, |day| day);
}

fn jalali_to_day(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let mut row = Row::new(criterion, verdicts, "Jalali to day number", inputs.days.iter().copied());
    row.contender("taqvim", &inputs.dates, JalaliDate::day_number);
    row.contender("icu_calendar", &inputs.icu, |date| date.to_rata_die());
    row.contender("calendrical_calculations", &inputs.fields, |(year, month, day)| {
        fixed_from_fast_persian(year, month, day)
    });
    row.contender("intl", &inputs.wide_fields, |(year, month, day)| Jdn(persian_to_jdn(year, month, day)));
    row.contender("jalali-calendar", &inputs.jalali_calendar, |date| Seconds(date.to_unix_timestamp()));
    row.beside("chrono, of Gregorian", &inputs.naive, |date| date.num_days_from_ce());
    row.beside("copy loop", &inputs.days, |day| day);
}

fn fields_to_day(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let mut row = Row::new(criterion, verdicts, "year, month, day to day number", inputs.days.iter().copied());
    row.contender("taqvim", &inputs.fields, |(year, month, day)| {
        JalaliDate::new(year, month, day).unwrap().day_number()
    });
    row.contender("icu_calendar", &inputs.fields, |(year, month, day)| {
        Date::try_new_persian(year, month, day).unwrap().to_rata_die()
    });
    row.contender("jalali-calendar", &inputs.fields, |(year, month, day)| {
        let date = jalali_calendar::JalaliDate::new(year, month.into(), day.into()).unwrap();
        Seconds(date.to_unix_timestamp())
    });
    row.contender("calendrical_calculations, unchecked", &inputs.fields, |(year, month, day)| {
        fixed_from_fast_persian(year, month, day)
    });
    row.contender("intl, unchecked", &inputs.wide_fields, |(year, month, day)| Jdn(persian_to_jdn(year, month, day)));
    row.beside("copy loop", &inputs.fields, |fields| fields);
}

fn gregorian_to_jalali(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let mut row = Row::new(criterion, verdicts, "Gregorian year, month, day to Jalali", inputs.dates.iter().copied());
    row.contender("taqvim", &inputs.gregorian, |(year, month, day)| {
        JalaliDate::from_gregorian_ymd(year, month as u8, day as u8).unwrap()
    });
    row.contender("taqvim, through chrono", &inputs.gregorian, |(year, month, day)| {
        JalaliDate::try_from(NaiveDate::from_ymd_opt(year, month, day).unwrap()).unwrap()
    });
    row.contender("icu_calendar", &inputs.gregorian, |(year, month, day)| {
        Date::try_new_gregorian(year, month as u8, day as u8).unwrap().to_calendar(Persian)
    });
    row.contender("calendrical_calculations", &inputs.gregorian, |(year, month, day)| {
        fast_persian_from_fixed(fixed_from_gregorian(year, month as u8, day as u8)).unwrap()
    });
    row.contender("intl", &inputs.wide_gregorian, |(year, month, day)| gregorian_to_persian(year, month, day));
    row.contender("jalali-calendar", &inputs.gregorian, |(year, month, day)| {
        jalali_calendar::JalaliDate::from_gregorian(year, month, day).unwrap()
    });
    row.beside("copy loop", &inputs.gregorian, |fields| fields);
}

fn jalali_to_gregorian(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let mut row = Row::new(criterion, verdicts, "Jalali to Gregorian year, month, day", inputs.naive.iter().copied());
    row.contender("taqvim", &inputs.dates, JalaliDate::to_gregorian_ymd);
    row.contender("taqvim, through chrono", &inputs.dates, |date| {
        let date = NaiveDate::from(date);
        (date.year(), date.month(), date.day())
    });
    row.contender("icu_calendar", &inputs.icu, |date| date.to_calendar(Gregorian));
    row.contender("calendrical_calculations", &inputs.fields, |(year, month, day)| {
        gregorian_from_fixed(fixed_from_fast_persian(year, month, day)).unwrap()
    });
    row.contender("intl", &inputs.wide_fields, |(year, month, day)| persian_to_gregorian(year, month, day));
    row.contender("jalali-calendar", &inputs.jalali_calendar, |date| date.to_gregorian());
    row.beside("copy loop", &inputs.fields, |fields| fields);
}

/// Peers without chrono support convert through chrono's own day number.
fn naive_to_jalali(Bench { criterion, verdicts, inputs }: &mut Bench) {
    const TO_JDN: i64 = UNIX_EPOCH_JDN - UNIX_EPOCH_RATA_DIE;
    let mut row = Row::new(criterion, verdicts, "NaiveDate to Jalali", inputs.dates.iter().copied());
    row.contender("taqvim", &inputs.naive, |date| JalaliDate::try_from(date).unwrap());
    row.contender("icu_calendar", &inputs.naive, |date| {
        Date::from_rata_die(RataDie::new(date.num_days_from_ce().into()), Persian)
    });
    row.contender("calendrical_calculations", &inputs.naive, |date| {
        fast_persian_from_fixed(RataDie::new(date.num_days_from_ce().into())).unwrap()
    });
    row.contender("intl", &inputs.naive, |date| jdn_to_persian(i64::from(date.num_days_from_ce()) + TO_JDN));
    row.contender("jalali-calendar", &inputs.naive, |date| jalali_calendar::JalaliDate::try_from(date).unwrap());
    row.contender("parsidate", &inputs.naive, |date| ParsiDate::from_gregorian(date).unwrap());
    row.beside("copy loop", &inputs.naive, |date| date);
}

fn jalali_to_naive(Bench { criterion, verdicts, inputs }: &mut Bench) {
    const OF_JDN: i64 = UNIX_EPOCH_JDN - UNIX_EPOCH_RATA_DIE;
    let of_rata_die = |day: i64| NaiveDate::from_num_days_from_ce_opt(day as i32).unwrap();
    let mut row = Row::new(criterion, verdicts, "Jalali to NaiveDate", inputs.naive.iter().copied());
    row.contender("taqvim", &inputs.dates, NaiveDate::from);
    row.contender("icu_calendar", &inputs.icu, |date| of_rata_die(date.to_rata_die().to_i64_date()));
    row.contender("calendrical_calculations", &inputs.fields, |(year, month, day)| {
        of_rata_die(fixed_from_fast_persian(year, month, day).to_i64_date())
    });
    row.contender("intl", &inputs.wide_fields, |(year, month, day)| {
        of_rata_die(persian_to_jdn(year, month, day) - OF_JDN)
    });
    row.contender("jalali-calendar", &inputs.jalali_calendar, NaiveDate::from);
    row.contender("parsidate", &inputs.parsidate, |date| date.to_gregorian().unwrap());
    row.beside("copy loop", &inputs.naive, |date| date);
}

fn is_leap(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let expected = inputs.dates.iter().map(|date| date.is_leap_year());
    let mut row = Row::new(criterion, verdicts, "is leap", expected);
    row.contender("taqvim", &inputs.years, |year| JalaliYear::new(year).unwrap().is_leap());
    row.contender("taqvim, of a date", &inputs.dates, JalaliDate::is_leap_year);
    row.contender("icu_calendar, of a date", &inputs.icu, |date| date.is_in_leap_year());
    row.contender("calendrical_calculations", &inputs.years, persian::is_leap_year);
    row.contender("jalali-calendar", &inputs.years, jalali_calendar::is_leap_year);
    row.contender("parsidate", &inputs.years, ParsiDate::is_persian_leap_year);
    row.beside("copy loop", &inputs.years, |year| year);
}

fn texts(dates: &[JalaliDate], script: Script) -> Vec<String> {
    each(dates, |date| fixed(date, Separator::Slash, script).to_string())
}

fn parse_latin(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let texts = texts(&inputs.dates, Script::Latin);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut row = Row::new(criterion, verdicts, "parse Latin digits", inputs.dates.iter().copied());
    row.contender("taqvim", &texts, |text| read_fixed(text).unwrap());
    row.contender("parsidate", &texts, |text| ParsiDate::parse(text, "%Y/%m/%d").unwrap());
    row.contender("jalali-calendar", &texts, |text| jalali_calendar::JalaliDate::parse(text, '/').unwrap());
    row.beside("its last byte", &texts, |text| text.as_bytes()[text.len() - 1]);
}

fn parse_persian(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let texts = texts(&inputs.dates, Script::Persian);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut row = Row::new(criterion, verdicts, "parse Persian digits", inputs.dates.iter().copied());
    row.contender("taqvim", &texts, |text| read_fixed(text).unwrap());
    row.contender("jalali-calendar", &texts, |text| jalali_calendar::JalaliDate::parse(text, '/').unwrap());
    row.beside("its last byte", &texts, |text| text.as_bytes()[text.len() - 1]);
}

fn display(date: impl std::fmt::Display, buffer: &mut Buffer) -> usize {
    let mut rest = &mut buffer[..];
    write!(rest, "{date}").unwrap();
    32 - rest.len()
}

/// A text of a length known at compile time, as the texts that taqvim writes.
fn copy<const N: usize>(text: &[u8; N], buffer: &mut Buffer) -> usize {
    buffer[..N].copy_from_slice(text);
    N
}

fn write_latin(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let texts = texts(&inputs.dates, Script::Latin);
    let mut row = WritingRow::new(criterion, verdicts, "write Latin digits", texts);
    row.contender("taqvim", &inputs.dates, |date, buffer| {
        write_fixed(date, Separator::Slash, Script::Latin, buffer).unwrap()
    });
    row.contender("jalali-calendar", &inputs.jalali_calendar, display);
    row.contender("parsidate", &inputs.parsidate, display);
    row.beside("chrono, of Gregorian", &inputs.naive, display);
    row.beside("copy of ten bytes", &inputs.dates, |_, buffer| copy(black_box(b"1395/06/19"), buffer));
}

fn write_persian(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let texts = texts(&inputs.dates, Script::Persian);
    let mut row = WritingRow::new(criterion, verdicts, "write Persian digits", texts);
    row.contender("taqvim", &inputs.dates, |date, buffer| {
        write_fixed(date, Separator::Slash, Script::Persian, buffer).unwrap()
    });
    row.contender("jalali-calendar", &inputs.jalali_calendar, |date, buffer| {
        let text = jalali_calendar::digits::to_persian(&date.to_string());
        buffer[..text.len()].copy_from_slice(text.as_bytes());
        text.len()
    });
    row.beside("copy of 18 bytes", &inputs.dates, |_, buffer| copy(black_box(b"eighteen bytes now"), buffer));
}

fn batch_to_jalali(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let mut row = SliceRow::new(criterion, verdicts, "batch day numbers to Jalali", &inputs.dates);
    row.contender("taqvim", &inputs.days, JalaliDate::MIN, |days, dates| {
        assert_eq!(batch::from_day_numbers(days, dates), days.len());
    });
    row.contender("taqvim, a loop", &inputs.days, JalaliDate::MIN, |days, dates| {
        for (date, &day) in dates.iter_mut().zip(days) {
            *date = JalaliDate::from_day_number(day).unwrap();
        }
    });
    row.contender("calendrical_calculations, a loop", &inputs.rata_dies, (0, 0, 0), |days, dates| {
        for (date, &day) in dates.iter_mut().zip(days) {
            *date = fast_persian_from_fixed(day).unwrap();
        }
    });
    row.contender("intl, a loop", &inputs.jdns, (0, 0, 0), |days, dates| {
        for (date, &day) in dates.iter_mut().zip(days) {
            *date = jdn_to_persian(day);
        }
    });
    row.beside("copy loop", &inputs.days, 0, |from, to| to.copy_from_slice(from));
}

fn batch_to_days(Bench { criterion, verdicts, inputs }: &mut Bench) {
    let mut row = SliceRow::new(criterion, verdicts, "batch Jalali to day numbers", &inputs.days);
    row.contender("taqvim", &inputs.dates, 0, |dates, days| {
        assert_eq!(batch::to_day_numbers(dates, days), dates.len());
    });
    row.contender("taqvim, a loop", &inputs.dates, 0, |dates, days| {
        for (day, &date) in days.iter_mut().zip(dates) {
            *day = date.day_number();
        }
    });
    row.contender("calendrical_calculations, a loop", &inputs.fields, RataDie::new(0), |dates, days| {
        for (day, &(year, month, of_month)) in days.iter_mut().zip(dates) {
            *day = fixed_from_fast_persian(year, month, of_month);
        }
    });
    row.contender("intl, a loop", &inputs.wide_fields, Jdn(0), |dates, days| {
        for (day, &(year, month, of_month)) in days.iter_mut().zip(dates) {
            *day = Jdn(persian_to_jdn(year, month, of_month));
        }
    });
    row.beside("copy loop", &inputs.days, 0, |from, to| to.copy_from_slice(from));
}

const ROWS: &[fn(&mut Bench)] = &[
    day_to_jalali,
    jalali_to_day,
    fields_to_day,
    naive_to_jalali,
    jalali_to_naive,
    gregorian_to_jalali,
    jalali_to_gregorian,
    is_leap,
    parse_latin,
    parse_persian,
    write_latin,
    write_persian,
    batch_to_jalali,
    batch_to_days,
];

fn main() {
    let mut bench = Bench { criterion: row::settings(), verdicts: Verdicts::default(), inputs: Inputs::new() };
    for measure in ROWS {
        measure(&mut bench);
    }
    bench.verdicts.write().unwrap();
    bench.criterion.final_summary();
}
