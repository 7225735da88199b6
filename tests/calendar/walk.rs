//! Every day of 1..=3000, both ways.

use super::naive;
use chrono::{Datelike, NaiveDate};
use icu_calendar::cal::Persian;
use icu_calendar::types::RataDie;
use icu_calendar::{Date, Iso};
use taqvim::calendar::{JalaliDays, JalaliMonth, JalaliYear, batch, gregorian};
use taqvim::{Calendar, DayRange, JalaliDate, Weekday, jalali};

/// Rata Die of 1970-01-01.
const UNIX_EPOCH: i64 = 719_163;

fn all() -> Vec<JalaliDate> {
    JalaliDate::MIN.iter_days().collect()
}

#[test]
fn days_are_the_naive_twins() {
    let mut previous = None;
    for (day_number, (year, month, day, ordinal)) in (JalaliDate::MIN.day_number()..).zip(naive::days()) {
        let date = JalaliDate::new(year, month, day).expect("it exists");
        assert_eq!(date.day_number(), day_number, "{date}");
        assert_eq!(JalaliDate::from_day_number(day_number), Ok(date));
        assert_eq!(JalaliDate::from_ordinal(year, ordinal), Ok(date));
        assert_eq!((date.year(), date.month(), date.day(), date.ordinal()), (year, month, day, ordinal));
        assert!(previous < Some(date), "{date} comes after {previous:?}");
        assert_eq!(previous.and_then(JalaliDate::succ).unwrap_or(JalaliDate::MIN), date);
        previous = Some(date);
    }
    assert_eq!(previous, Some(JalaliDate::MAX));
    assert_eq!(JalaliDate::MAX.succ(), None);
    assert_eq!(JalaliDate::MIN.pred(), None);
}

#[test]
fn days_are_those_of_icu() {
    for date in all() {
        let icu = Date::from_rata_die(RataDie::new(i64::from(date.day_number()) + UNIX_EPOCH), Persian);
        let fields = (icu.year().extended_year(), icu.month().ordinal, icu.day_of_month().0);
        assert_eq!(fields, (date.year(), date.month(), date.day()));
        assert_eq!(icu.is_in_leap_year(), date.is_leap_year(), "{date}");
        assert_eq!(icu.days_in_month(), date.days_in_month(), "{date}");
    }
    let back = Date::try_new_persian(1395, 6, 19).expect("it exists").to_calendar(Iso);
    assert_eq!((back.year().extended_year(), back.month().ordinal, back.day_of_month().0), (2016, 9, 9));
}

#[test]
fn gregorian_both_ways() {
    for date in all() {
        let naive = NaiveDate::from(date);
        assert_eq!(gregorian::day_number(naive), date.day_number(), "{date}");
        assert_eq!(JalaliDate::try_from(naive), Ok(date));
        assert_eq!(naive.weekday().number_from_monday(), u32::from(date.weekday().iso_number()));
        let fields = (naive.year(), naive.month() as u8, naive.day() as u8);
        assert_eq!(Calendar::Gregorian.fields(date.day_number()), Ok(fields));
        assert_eq!(date.to_gregorian_ymd(), fields, "{date}");
        assert_eq!(JalaliDate::from_gregorian_ymd(fields.0, fields.1, fields.2), Ok(date));
    }
    let (before, after) = (NaiveDate::from(JalaliDate::MIN).pred_opt(), NaiveDate::from(JalaliDate::MAX).succ_opt());
    for outside in [before, after, Some(NaiveDate::MIN), Some(NaiveDate::MAX)] {
        assert!(JalaliDate::try_from(outside.expect("chrono's range is wider")).is_err());
    }
}

/// Every month and day of every year, also those that do not exist, as the way through a day number has it.
#[test]
fn gregorian_fields_are_checked() {
    let by_day_number =
        |year, month, day| Calendar::Gregorian.day_number(year, month, day).and_then(JalaliDate::from_day_number);
    let mut dates = 0;
    for year in (620..=3624).chain([i32::MIN, -10_000, -621, 0, 10_000, i32::MAX]) {
        for month in (0..=17).chain([128, 255]) {
            for day in (0..=33).chain([63, 64, 255]) {
                let date = JalaliDate::from_gregorian_ymd(year, month, day);
                assert_eq!(date, by_day_number(year, month, day), "{year}-{month}-{day}");
                dates += usize::from(date.is_ok());
            }
        }
    }
    assert_eq!(dates, all().len());
}

#[test]
fn text_both_ways() {
    for date in all() {
        let text = date.to_string();
        assert_eq!(text, format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day()));
        assert_eq!(text.parse(), Ok(date));
        assert_eq!(text.as_bytes(), date.to_iso_bytes());
    }
}

#[test]
fn weeks_begin_on_saturday() {
    let mut weekday = JalaliDate::MIN.weekday();
    assert_eq!(weekday, Weekday::Thursday);
    let mut week = 1;
    for date in all() {
        if date.ordinal() == 1 {
            week = 1;
        } else if weekday == Weekday::Saturday {
            week += 1;
        }
        assert_eq!((date.weekday(), date.week_of_year()), (weekday, week), "{date}");
        weekday = Weekday::ALL[(weekday.days_from_saturday() as usize + 1) % 7];
    }
}

#[test]
fn slices_are_the_single_conversions() {
    let dates = all();
    let days: Vec<i32> = (JalaliDate::MIN.day_number()..=JalaliDate::MAX.day_number()).collect();
    let mut converted = vec![JalaliDate::MAX; dates.len()];
    assert_eq!(batch::from_day_numbers(&days, &mut converted), dates.len());
    assert!(converted == dates);
    let mut back = vec![0; dates.len()];
    assert_eq!(batch::to_day_numbers(&dates, &mut back), dates.len());
    assert!(back == days);
    let mut naive = vec![NaiveDate::MIN; dates.len()];
    assert_eq!(batch::to_gregorian(&dates, &mut naive), dates.len());
    assert!(naive.iter().zip(&dates).all(|(&naive, &date)| naive == NaiveDate::from(date)));
    converted.fill(JalaliDate::MAX);
    assert_eq!(batch::from_gregorian(&naive, &mut converted), dates.len());
    assert!(converted == dates);
}

/// Slices of every length around that of a block, at the years where the rule's blocks begin and end.
#[test]
fn slices_begin_and_end_anywhere() {
    let edges = [JalaliDate::MIN, jalali!(66, 1, 1), jalali!(1395, 1, 1), jalali!(1501, 12, 29), jalali!(2999, 12, 29)];
    for edge in edges.map(JalaliDate::day_number) {
        for length in (0..=3).chain(61..=67).chain(125..=131) {
            for before in 0..=length.min(edge - JalaliDate::MIN.day_number()) {
                let days: Vec<i32> = (edge - before..).take(length as usize).collect();
                let expected: Vec<JalaliDate> =
                    days.iter().map(|&day| JalaliDate::from_day_number(day).expect("in range")).collect();
                let mut dates = vec![JalaliDate::MAX; days.len() + 1];
                assert_eq!(batch::from_day_numbers(&days, &mut dates), days.len());
                assert_eq!(dates.pop(), Some(JalaliDate::MAX), "nothing is written past the end");
                assert!(dates == expected, "{length} from {before} before {edge}");
                let mut back = vec![0; days.len() + 1];
                assert_eq!(batch::to_day_numbers(&dates, &mut back), days.len());
                assert_eq!(back.pop(), Some(0));
                assert!(back == days, "{length} from {before} before {edge}");
            }
        }
    }
}

#[test]
fn slices_leave_alone_what_comes_after_a_stop() {
    for outside in [i32::MIN, JalaliDate::MIN.day_number() - 1, JalaliDate::MAX.day_number() + 1, i32::MAX] {
        for place in 0..200 {
            let mut days: Vec<i32> = (17_000..17_200).collect();
            days[place] = outside;
            let mut dates = vec![JalaliDate::MAX; days.len()];
            assert_eq!(batch::from_day_numbers(&days, &mut dates), place);
            assert!(dates[..place].iter().map(|date| date.day_number()).eq(days[..place].iter().copied()));
            assert!(dates[place..].iter().all(|&date| date == JalaliDate::MAX));
        }
    }
}

#[test]
fn slices_stop_before_what_is_outside() {
    let mut days: Vec<i32> = (0..1000).collect();
    let mut dates = vec![JalaliDate::MIN; 900];
    assert_eq!(batch::from_day_numbers(&days, &mut dates), 900);
    for outside in [i32::MIN, i32::MAX, JalaliDate::MAX.day_number() + 1] {
        days[777] = outside;
        assert_eq!(batch::from_day_numbers(&days, &mut dates), 777);
        assert_eq!(dates[776].day_number(), 776);
    }
    let naive = [NaiveDate::from(JalaliDate::MIN), NaiveDate::MAX];
    assert_eq!(batch::from_gregorian(&naive, &mut dates), 1);
    assert_eq!(batch::from_day_numbers(&[], &mut dates), 0);
    assert_eq!(batch::to_day_numbers(&dates, &mut []), 0);
}

#[test]
fn periods_tile_the_calendar() {
    let mut day = JalaliDate::MIN.day_number();
    let mut year = Some(JalaliYear::MIN);
    while let Some(current) = year {
        assert_eq!(current.day_range().start, day);
        assert_eq!(current.days().len(), usize::from(current.len()));
        assert_eq!(current.last_day().ordinal(), current.len());
        for month in current.months() {
            assert_eq!(month.day_range().start, day);
            assert_eq!(
                (month.first_day().day_number(), month.last_day().day_number() + 1),
                (day, month.day_range().end)
            );
            assert_eq!(DayRange::month(Calendar::Jalali, month.year(), month.month()), Ok(month.day_range()));
            assert_eq!(month.to_string().parse(), Ok(month));
            assert_eq!(month.succ().map(|next| next.months_since(month)), (month < JalaliMonth::MAX).then_some(1));
            day = month.day_range().end;
        }
        assert_eq!(current.day_range().end, day);
        year = current.succ();
    }
    assert_eq!(day, JalaliDate::MAX.day_number() + 1);
    assert_eq!(JalaliDays::new(DayRange { start: i32::MIN, end: i32::MAX }).len(), all().len());
}
