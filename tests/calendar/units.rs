//! Years, months, seasons, weekdays and spans of days against naive twins, over every month of the calendar.

use chrono::{Datelike, Days, Months, NaiveDate, TimeDelta};
use taqvim::calendar::{
    Certainty, DayRange, Difference, HijriDate, JalaliDays, JalaliMonth, JalaliOffsetDateTime, JalaliYear, Season,
};
use taqvim::{Calendar, JalaliDate, Overflow, Weekday, jalali};

fn months() -> impl Iterator<Item = (i32, u8)> {
    (1..=3000).flat_map(|year| (1..=12).map(move |month| (year, month)))
}

#[test]
fn months_are_between_their_neighbours() {
    let mut before: Option<JalaliMonth> = None;
    for (year, month) in months() {
        let this = JalaliMonth::new(year, month).unwrap();
        assert_eq!((this.year(), this.month()), (year, month));
        assert_eq!(this.pred(), before, "{this}");
        assert_eq!(before.and_then(JalaliMonth::succ), before.map(|_| this), "{this}");
        assert_eq!(this.season(), Season::ALL[usize::from((month - 1) / 3)]);
        assert_eq!((this.first_day().month(), this.first_day().day()), (month, 1));
        assert_eq!(this.last_day().succ().map(JalaliMonth::from), this.succ(), "{this}");
        assert_eq!(this.day(this.len()), Ok(this.last_day()));
        assert!(this.day(0).is_err() && this.day(this.len() + 1).is_err(), "{this}");
        assert_eq!(this.days().len(), usize::from(this.len()));
        assert_eq!((this.days().next(), this.days().next_back()), (Some(this.first_day()), Some(this.last_day())));
        assert_eq!((this.to_string(), format!("{this:?}")), (format!("{year:04}-{month:02}"), this.to_string()));
        before = Some(this);
    }
    assert_eq!((JalaliMonth::MIN.pred(), JalaliMonth::MAX.succ(), before), (None, None, Some(JalaliMonth::MAX)));
    assert!(JalaliMonth::new(1395, 0).is_err() && JalaliMonth::new(1395, 13).is_err());
}

#[test]
fn years_are_between_their_neighbours() {
    let mut before: Option<JalaliYear> = None;
    for number in 1..=3000 {
        let year = JalaliYear::new(number).unwrap();
        assert_eq!((year.get(), JalaliYear::try_from(number)), (number, Ok(year)));
        assert_eq!((year.pred(), before.and_then(JalaliYear::succ)), (before, before.map(|_| year)), "{year}");
        assert_eq!((JalaliYear::from(year.first_day()), year.last_day().whole_year()), (year, year));
        assert_eq!(year.last_day().succ().map(JalaliYear::from), year.succ());
        assert_eq!(year.month(7).unwrap().whole_year(), year);
        assert!(year.month(0).is_err() && year.month(13).is_err());
        assert_eq!(year.months().map(JalaliMonth::month).collect::<Vec<_>>(), (1..=12).collect::<Vec<_>>());
        assert_eq!(
            (year.days().len(), year.len()),
            (365 + usize::from(year.is_leap()), 365 + u16::from(year.is_leap()))
        );
        assert_eq!(year.imperial(), number + 1180);
        assert_eq!(JalaliYear::from_imperial(number + 1180), Ok(year));
        assert_eq!((year.to_string(), format!("{year:?}")), (format!("{number:04}"), year.to_string()));
        before = Some(year);
    }
    assert_eq!((JalaliYear::MIN.pred(), JalaliYear::MAX.succ(), before), (None, None, Some(JalaliYear::MAX)));
    for number in [i32::MIN, -1, 0, 3001, i32::MAX] {
        assert!(JalaliYear::new(number).is_err() && JalaliYear::try_from(number).is_err(), "{number}");
    }
    assert!(JalaliYear::from_imperial(1180).is_err() && JalaliYear::from_imperial(4181).is_err());
}

/// The first and the last year of each kind; the length of 1502 needs the Nowruz of 1503.
#[test]
fn certainty_has_its_years() {
    for (year, dates, whole) in [
        (1177, Certainty::Proleptic, Certainty::Proleptic),
        (1178, Certainty::Astronomical, Certainty::Astronomical),
        (1205, Certainty::Astronomical, Certainty::Astronomical),
        (1206, Certainty::Official, Certainty::Official),
        (1498, Certainty::Official, Certainty::Official),
        (1499, Certainty::Astronomical, Certainty::Astronomical),
        (1502, Certainty::Astronomical, Certainty::Projected),
        (1503, Certainty::Projected, Certainty::Projected),
    ] {
        let year = JalaliYear::new(year).unwrap();
        assert_eq!((year.first_day().certainty(), year.certainty()), (dates, whole), "{year}");
        assert_eq!(year.certainty().is_projected(), whole == Certainty::Projected);
    }
}

#[test]
fn edges_are_the_naive_ones() {
    let day = |year, month, day| JalaliDate::new(year, month, day).ok();
    for date in jalali!(1394, 1, 1).days_until(jalali!(1404, 1, 1)).chain([JalaliDate::MIN, JalaliDate::MAX]) {
        let (year, quarter) = (date.year(), (date.month() - 1) / 3);
        let length = |month: u8| match month {
            1..=6 => 31,
            12 => 29 + u8::from(date.is_leap_year()),
            _ => 30,
        };
        for (found, expected) in [
            (date.first_of_month(), day(year, date.month(), 1)),
            (date.last_of_month(), day(year, date.month(), length(date.month()))),
            (date.first_of_quarter(), day(year, quarter * 3 + 1, 1)),
            (date.last_of_quarter(), day(year, quarter * 3 + 3, length(quarter * 3 + 3))),
            (date.first_of_season(), Some(date.first_of_quarter())),
            (date.last_of_season(), Some(date.last_of_quarter())),
            (date.first_of_year(), day(year, 1, 1)),
            (date.last_of_year(), day(year, 12, length(12))),
        ] {
            assert_eq!(Some(found), expected, "{date}");
        }
        let saturday = i64::from(date.weekday().days_from_saturday());
        assert_eq!(date.first_of_week(), date.checked_add_days(-saturday), "{date}");
        assert_eq!(date.last_of_week(), date.checked_add_days(6 - saturday), "{date}");
        assert_eq!(
            date.week(),
            DayRange { start: date.day_number() - saturday as i32, end: date.day_number() - saturday as i32 + 7 }
        );
        assert_eq!(i64::from(date.days_left_in_year()), i64::from(date.last_of_year().days_since(date)));
        assert_eq!((date.quarter(), date.days_in_month()), (quarter + 1, length(date.month())));
        assert_eq!(date.with_ordinal(date.ordinal()), Ok(date));
        assert_eq!(date.with_ordinal(1), Ok(date.first_of_year()));
        assert!(date.with_ordinal(0).is_err() && date.with_ordinal(date.days_in_year() + 1).is_err());
    }
}

#[test]
fn walks_have_their_steps() {
    let start = jalali!(1395, 12, 20);
    let weeks = start.iter_weeks().take(3).collect::<Vec<_>>();
    assert_eq!(weeks, [start, jalali!(1395, 12, 27), jalali!(1396, 1, 4)]);
    let days = start.days_until(jalali!(1396, 1, 3));
    assert_eq!((days.len(), days.clone().rev().count(), days.clone().next_back()), (13, 13, Some(jalali!(1396, 1, 2))));
    assert_eq!(
        (days.clone().nth(12), days.clone().nth(13), days.clone().nth(usize::MAX)),
        (Some(jalali!(1396, 1, 2)), None, None)
    );
    assert_eq!(start.days_until(start).next(), None);
    assert_eq!(start.days_until(jalali!(1395, 12, 1)).len(), 0);
    // A span that is longer than the calendar is cut at its ends.
    let all = JalaliDays::new(DayRange { start: i32::MIN, end: i32::MAX });
    assert_eq!((all.clone().next(), all.clone().next_back()), (Some(JalaliDate::MIN), Some(JalaliDate::MAX)));
    assert_eq!(all.len() as i64, i64::from(JalaliDate::MAX.days_since(JalaliDate::MIN)) + 1);
    for beyond in
        [JalaliDate::MIN.day_number() - 9..JalaliDate::MIN.day_number(), JalaliDate::MAX.day_number() + 1..i32::MAX]
    {
        assert_eq!(JalaliDays::new(DayRange { start: beyond.start, end: beyond.end }).next(), None);
    }
    assert_eq!(JalaliDate::MAX.iter_days().collect::<Vec<_>>(), [JalaliDate::MAX]);
}

#[test]
fn ranges_of_days() {
    let (first, last) = (jalali!(1395, 1, 1).day_number(), jalali!(1395, 12, 30).day_number());
    let year = DayRange::year(Calendar::Jalali, 1395).unwrap();
    assert_eq!(year, DayRange::through(first, last).unwrap());
    assert_eq!((year.len(), year.is_empty()), (366, false));
    assert_eq!(year.into_iter().map(JalaliDate::ordinal).collect::<Vec<_>>(), (1..=366).collect::<Vec<_>>());
    for (day, inside) in [(first - 1, false), (first, true), (last, true), (last + 1, false)] {
        assert_eq!(year.contains(day), inside, "{day}");
    }
    let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    assert_eq!(year.naive_range(), Some(date(2016, 3, 20)..date(2017, 3, 21)));
    assert_eq!(DayRange { start: i32::MIN, end: 0 }.naive_range(), None);
    assert_eq!(DayRange { start: 0, end: i32::MAX }.naive_range(), None);
    assert_eq!(JalaliYear::new(1395).unwrap().range(), date(2016, 3, 20)..date(2017, 3, 21));
    assert_eq!(JalaliMonth::new(1395, 12).unwrap().range(), date(2017, 2, 19)..date(2017, 3, 21));
    for (start, end, length) in
        [(5, 5, 0), (5, 6, 1), (6, 5, 0), (-3, 4, 7), (i32::MIN, i32::MAX, u32::MAX), (i32::MAX, i32::MIN, 0)]
    {
        let days = DayRange { start, end };
        assert_eq!((days.len(), days.is_empty()), (length, length == 0), "{days:?}");
    }
    for (calendar, year, month, count) in [
        (Calendar::Jalali, 1395, 10, 3),
        (Calendar::Jalali, 3000, 12, 1),
        (Calendar::Gregorian, 2016, 2, 1),
        (Calendar::Gregorian, 9999, 1, 12),
        (Calendar::Hijri, 1438, 9, 2),
    ] {
        let days = DayRange::months(calendar, year, month, count).unwrap();
        let lengths = (month..month + count).map(|month| u32::from(calendar.days_in_month(year, month).unwrap()));
        assert_eq!((days.start, days.len()), (calendar.day_number(year, month, 1).unwrap(), lengths.sum()));
        assert!(DayRange::months(calendar, year, month, 14 - month).is_err(), "the year has no thirteenth month");
    }
    for (calendar, year, month, count) in [
        (Calendar::Jalali, 0, 1, 1),
        (Calendar::Jalali, 3001, 1, 1),
        (Calendar::Hijri, 1438, 0, 1),
        (Calendar::Hijri, 1438, 0, 3),
        (Calendar::Jalali, 1395, 1, 0),
    ] {
        assert!(DayRange::months(calendar, year, month, count).is_err(), "{calendar} {year}-{month}, {count}");
    }
    // Years -9999 to 9999, and the first day is not after the last.
    let (min, max) = (-4_371_587, 2_932_896);
    assert_eq!(
        (date(-9999, 1, 1).num_days_from_ce() - 719_163, date(9999, 12, 31).num_days_from_ce() - 719_163),
        (min, max)
    );
    assert!(DayRange::through(min, max).is_ok() && DayRange::through(max, max).is_ok());
    for (first, last) in [(min - 1, max), (min, max + 1), (5, 4), (max + 1, max + 1)] {
        assert!(DayRange::through(first, last).is_err(), "{first} {last}");
    }
}

#[test]
fn differences_are_written_as_periods_of_iso_8601() {
    for (years, months, days, written, total) in [
        (0, 0, 0, "P0D", 0),
        (34, 9, 28, "P34Y9M28D", 417),
        (1, 0, 0, "P1Y", 12),
        (0, 2, 0, "P2M", 2),
        (0, 0, 3, "P3D", 0),
        (-1, -2, -3, "-P1Y2M3D", -14),
        (-1, 0, 0, "-P1Y", -12),
        (0, -2, 0, "-P2M", -2),
        (0, 0, -3, "-P3D", 0),
        (1, -2, 0, "P1Y-2M", 10),
        (-1, 2, 0, "P-1Y2M", -10),
        (-1, 0, 3, "P-1Y3D", -12),
        (i32::MIN, 0, 0, "-P2147483648Y", i32::MIN),
        (i32::MAX, 5, 0, "P2147483647Y5M", i32::MAX),
    ] {
        let difference = Difference::new(years, months, days);
        assert_eq!((difference.to_string().as_str(), difference.total_months()), (written, total));
        assert_eq!(difference.is_zero(), written == "P0D", "{written}");
        assert_eq!((-difference).years, years.saturating_neg(), "{written}");
        assert_eq!(((-difference).months, (-difference).days), (-months, -days), "{written}");
    }
}

#[test]
fn seasons_and_weekdays_have_names_and_numbers() {
    for (place, (season, name)) in Season::ALL.into_iter().zip(["spring", "summer", "autumn", "winter"]).enumerate() {
        assert_eq!(
            (season.as_str(), name.parse(), season.to_string().to_lowercase().as_str()),
            (name, Ok(season), name)
        );
        assert_eq!((usize::from(season.quarter()), usize::from(season.first_month())), (place + 1, place * 3 + 1));
    }
    for month in 0..=u8::MAX {
        let naive =
            Season::ALL.into_iter().find(|season| (season.first_month()..season.first_month() + 3).contains(&month));
        assert_eq!(Season::of_month(month), naive, "{month}");
    }
    let names = ["saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday"];
    for ((place, weekday), name) in Weekday::ALL.into_iter().enumerate().zip(names) {
        for text in [name, &name[..3], &name.to_uppercase(), &name[..3].to_uppercase(), &weekday.to_string()] {
            assert_eq!(text.parse(), Ok(weekday));
        }
        for text in ["", &name[..2], &name[..4], &name[1..], &format!("{name} ")] {
            assert!(text.parse::<Weekday>().is_err(), "{text}");
        }
        assert_eq!((weekday.as_str(), usize::from(weekday.days_from_saturday())), (name, place));
        let chrono = chrono::Weekday::from(weekday);
        assert_eq!((Weekday::from(chrono), chrono), (weekday, name.parse().unwrap()));
        assert_eq!(u32::from(weekday.iso_number()), chrono.number_from_monday());
        assert_eq!(Weekday::from_iso_number(weekday.iso_number()), Some(weekday));
    }
    assert!([0, 8, 255].into_iter().all(|number| Weekday::from_iso_number(number).is_none()));
    assert_eq!(
        "someday".parse::<Weekday>().unwrap_err().to_string(),
        "no weekday: expected saturday, sunday, monday, tuesday, wednesday, thursday or friday"
    );
}

#[test]
fn lunar_days_are_between_their_neighbours() {
    let mut date = HijriDate::new(1437, 1, 1).unwrap();
    for number in date.day_number()..date.day_number() + 800 {
        assert_eq!((date.day_number(), HijriDate::from_day_number(number)), (number, Ok(date)));
        assert_eq!(date.weekday(), Weekday::from_day_number(number));
        let next = date.succ().unwrap();
        assert_eq!((next.pred(), date.checked_add_days(1)), (Some(date), Some(next)));
        date = next;
    }
    assert_eq!((HijriDate::MIN.pred(), HijriDate::MAX.succ()), (None, None));
}

#[test]
fn operators_agree_with_the_checked_methods() {
    let date = jalali!(1395, 6, 31);
    let noon = date.and_hms_opt(12, 0, 0).unwrap();
    for count in [0, 1, 29, 30, 366, 4000] {
        let (days, months) = (Days::new(count), Months::new(count as u32));
        assert_eq!(Some(date + days), date.checked_add_days(count as i64));
        assert_eq!(Some(date - days), date.checked_sub_days(count as i64));
        assert_eq!(Some(date + months), date.checked_add_months(count as i32, Overflow::Clamp));
        assert_eq!(Some(date - months), date.checked_sub_months(count as i32, Overflow::Clamp));
        assert_eq!(
            (noon + days, noon - days),
            ((date + days).and_time(noon.time()), (date - days).and_time(noon.time()))
        );
        assert_eq!(
            (noon + months, noon - months),
            ((date + months).and_time(noon.time()), (date - months).and_time(noon.time()))
        );
        let span = TimeDelta::days(count as i64);
        assert_eq!((noon + span, noon - span), (noon + days, noon - days));
        let (mut later, mut earlier, mut moved, mut back) = (date, date, noon, noon);
        later += months;
        earlier -= months;
        moved += days;
        back -= span;
        assert_eq!((later, earlier, moved, back), (date + months, date - months, noon + days, noon - span));
    }
    let zoned: JalaliOffsetDateTime = "1395-06-31T23:30:00+03:30".parse().unwrap();
    let later = zoned.checked_add(TimeDelta::hours(1)).unwrap();
    assert_eq!((later.to_string().as_str(), later.offset()), ("1395-07-01T00:30:00+03:30", zoned.offset()));
    assert_eq!((format!("{zoned:?}"), format!("{noon:?}")), (zoned.to_string(), noon.to_string()));
    assert_eq!(
        JalaliDate::MAX.and_hms_opt(23, 0, 0).unwrap().and_offset(zoned.offset()).checked_add(TimeDelta::hours(1)),
        None
    );
}
