//! Every day of 1..=3000, both ways.

use super::naive;
use chrono::{Datelike, NaiveDate};
use icu_calendar::cal::Persian;
use icu_calendar::types::RataDie;
use icu_calendar::{Date, Iso};
use taqvim::calendar::{JalaliDays, JalaliMonth, JalaliYear, batch, gregorian};
use taqvim::{Calendar, DayRange, JalaliDate, Weekday};

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
    }
    let (before, after) = (NaiveDate::from(JalaliDate::MIN).pred_opt(), NaiveDate::from(JalaliDate::MAX).succ_opt());
    for outside in [before, after, Some(NaiveDate::MIN), Some(NaiveDate::MAX)] {
        assert!(JalaliDate::try_from(outside.expect("chrono's range is wider")).is_err());
    }
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
