//! The parts of a meaning beside its value and its interval, for every kind of expression; and the handles of a range.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use std::cmp::Ordering;
use taqvim::{
    Assumed, AssumedField, Finder, Interval, Policy, Reference, Resolved, Warning, Warnings, jalali, parse,
    parse_expression,
};

/// Friday, 28 Aban 1395, at six in the evening.
fn friday() -> Reference {
    day(2016, 11, 18).and_hms_opt(18, 0, 0).unwrap().into()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn meaning(phrase: &str) -> Resolved {
    parse(phrase, &friday()).unwrap_or_else(|error| panic!("{phrase}: {error}"))
}

fn shown(part: Option<impl ToString>) -> String {
    part.map_or("-".into(), |part| part.to_string())
}

/// The date in its own calendar, the calendar, the grain, what is assumed, what is doubtful, and the other intervals: from
/// where a span counts, about when it is, the date near one that does not exist.
#[test]
fn parts_of_every_kind() {
    for (phrase, native, calendar, grain, assumed, warnings, others) in [
        ("۱۹ شهریور ۱۳۹۵", "1395-06-19", "jalali", "day", "", "", ""),
        ("۱۹ شهریور", "1395-06-19", "jalali", "day", "year", "", ""),
        ("۱۹ شهریور ۹۵", "1395-06-19", "jalali", "day", "century", "", ""),
        ("شهریور ۱۳۹۵", "1395-06", "jalali", "month", "", "", ""),
        ("شهریور", "1395-06", "jalali", "month", "year", "", ""),
        ("سال ۱۳۹۵", "1395", "jalali", "year", "calendar", "", ""),
        ("امسال", "1395", "jalali", "year", "", "", ""),
        ("پارسال", "1394", "jalali", "year", "", "", ""),
        ("امروز", "-", "-", "day", "", "", ""),
        ("دیروز", "-", "-", "day", "", "", ""),
        ("فردا", "-", "-", "day", "", "", ""),
        ("شنبه", "-", "-", "day", "side", "", ""),
        ("جمعه گذشته", "-", "-", "day", "", "", ""),
        ("شنبه ۱۹ شهریور ۱۳۹۵", "1395-06-19", "jalali", "day", "", "weekday_mismatch", ""),
        ("جمعه ۱۹ شهریور ۱۳۹۵", "1395-06-19", "jalali", "day", "", "", ""),
        ("تابستان ۱۳۹۵", "1395-SU", "jalali", "season", "", "", ""),
        ("تابستان", "1395-SU", "jalali", "season", "year", "", ""),
        ("تابستان پارسال", "1394-SU", "jalali", "season", "", "", ""),
        ("زمستان ۱۳۹۴", "1394-WI", "jalali", "season", "", "", ""),
        ("دهه هفتاد", "137X", "jalali", "decade", "century", "", ""),
        ("دهه ۱۳۷۰", "137X", "jalali", "decade", "", "", ""),
        ("قرن بیستم", "-", "gregorian", "century", "", "", ""),
        ("قرن چهاردهم هجری", "C14", "jalali", "century", "", "", ""),
        ("هزاره سوم میلادی", "-", "gregorian", "millennium", "", "", ""),
        ("نیمه اول ۱۳۹۵", "1395-H1", "jalali", "half", "calendar", "", ""),
        ("نیمه دوم سال ۱۳۹۴", "1394-H2", "jalali", "half", "calendar", "", ""),
        ("شش ماهه دوم ۱۳۹۴", "1394-H2", "jalali", "half", "calendar", "", ""),
        ("نیمه اول سال ۱۴۳۷ قمری", "1437-H1", "hijri", "half", "", "", ""),
        ("نیمه اول دهه هفتاد", "-", "jalali", "half", "century", "", ""),
        ("نیمه اول تابستان ۱۳۹۵", "-", "jalali", "half", "", "", ""),
        ("نیمه اول سال تحصیلی ۱۳۹۵", "-", "jalali", "half", "", "", ""),
        ("سه ماهه دوم ۱۳۹۵", "1395-Q2", "jalali", "quarter", "calendar", "", ""),
        ("سه\u{200C}ماهه چهارم ۱۳۹۴", "1394-Q4", "jalali", "quarter", "calendar", "", ""),
        ("ماه گذشته", "1395-07", "jalali", "month", "", "", ""),
        ("ماه آینده", "1395-09", "jalali", "month", "", "", ""),
        ("هفته گذشته", "-", "-", "week", "", "", ""),
        ("این هفته", "-", "-", "week", "", "", ""),
        ("هفته دوم مهر ۱۳۹۵", "-", "jalali", "week", "", "", ""),
        ("دهه اول محرم ۱۴۳۸", "-", "hijri", "day", "", "", ""),
        ("۱۰ محرم ۱۴۳۸", "1438-01-10", "hijri", "day", "", "", ""),
        ("محرم ۱۴۳۸", "1438-01", "hijri", "month", "", "", ""),
        ("سال ۱۴۳۸ قمری", "1438", "hijri", "year", "", "", ""),
        ("۱۰ محرم", "1438-01-10", "hijri", "day", "year", "", ""),
        ("۱۰ مه ۲۰۱۶", "-", "gregorian", "day", "", "", ""),
        ("مه ۲۰۱۶", "-", "gregorian", "month", "", "", ""),
        ("سال ۲۰۱۶", "-", "gregorian", "year", "calendar", "", ""),
        ("۵ مه", "-", "gregorian", "day", "year", "", ""),
        ("ژانویه", "-", "gregorian", "month", "year", "", ""),
        ("عاشورا", "1438-01-10", "hijri", "day", "year", "", ""),
        ("عاشورای ۱۴۳۸", "1438-01-10", "hijri", "day", "", "", ""),
        ("نوروز", "1395-01-01", "jalali", "day", "year", "", ""),
        ("نوروز ۱۳۹۴", "1394-01-01", "jalali", "day", "", "", ""),
        ("کریسمس ۲۰۱۵", "-", "gregorian", "day", "", "", ""),
        ("عید فطر امسال", "1437-10-01", "hijri", "day", "", "", ""),
        ("ساعت ۵", "-", "-", "hour", "day, meridiem", "", ""),
        ("ساعت ۵ صبح", "-", "-", "hour", "day", "", ""),
        ("ساعت ۱۷", "-", "-", "hour", "day", "", ""),
        ("۵ بعدازظهر فردا", "-", "-", "hour", "", "", ""),
        ("صبح", "-", "-", "daypart", "day", "", ""),
        ("دیشب", "-", "-", "daypart", "", "", ""),
        ("فردا شب", "-", "-", "daypart", "", "", ""),
        ("نیمه\u{200C}شب", "-", "-", "daypart", "day", "", ""),
        ("ساعت ۱۷:۳۰:۱۵", "-", "-", "second", "day", "", ""),
        ("دو ساعت پیش", "-", "-", "hour", "", "", ""),
        ("ده دقیقه دیگر", "-", "-", "minute", "", "", ""),
        ("۳۰ ثانیه پیش", "-", "-", "second", "", "", ""),
        ("سه روز پیش", "-", "-", "day", "", "", ""),
        ("دو هفته دیگر", "-", "-", "week", "", "", ""),
        ("سه ماه پیش", "1395-05", "jalali", "month", "", "", ""),
        ("پنج سال پیش", "1390", "jalali", "year", "", "", ""),
        ("دو دهه پیش", "137X", "jalali", "decade", "", "", ""),
        ("یک قرن پیش", "1295", "jalali", "year", "", "", ""),
        // The first year of the calendar, and the one before it.
        ("۱۳۹۴ سال پیش", "0001", "jalali", "year", "", "", ""),
        ("۱۳۹۵ سال پیش", "-", "gregorian", "year", "", "", ""),
        ("سه ماه", "-", "-", "month", "", "", ""),
        ("دو ساعت و نیم", "-", "-", "minute", "", "", ""),
        ("هر جمعه", "-", "-", "day", "", "", ""),
        ("هر روز", "-", "-", "day", "", "", ""),
        ("هر سال تابستان", "-", "-", "season", "", "", ""),
        ("هر سال ۱۵ مهر", "XXXX-07-15", "jalali", "day", "", "", ""),
        ("اوایل مهر", "1395-07", "jalali", "month", "year", "", "about 2016-09-22/2016-10-02"),
        ("اواسط ۱۳۹۵", "1395", "jalali", "year", "calendar", "", "about 2016-07-22/2016-11-21"),
        ("اواخر دهه هفتاد", "137X", "jalali", "decade", "century", "", "about 1997-03-21/2001-03-21"),
        ("حدود ۱۰ روز پیش", "-", "-", "day", "", "", ""),
        ("اخیراً", "-", "-", "day", "", "", ""),
        ("به تازگی", "-", "-", "day", "", "", ""),
        ("این روزها", "-", "-", "day", "", "", ""),
        ("۳۰ اسفند ۱۳۹۴", "1394-12-30", "jalali", "day", "", "nonexistent_date", "near 1394-12-29"),
        ("۳۱ مهر ۱۳۹۵", "1395-07-31", "jalali", "day", "", "nonexistent_date", "near 1395-07-30"),
        ("۳۰ فوریه ۲۰۱۶", "2016-02-30", "gregorian", "day", "", "nonexistent_date", "near 2016-02-29"),
        ("۲۹ صفر ۱۴۳۹", "1439-02-29", "hijri", "day", "", "", ""),
        ("۳۰ اسفند ۱۵۵۰", "1550-12-30", "jalali", "day", "", "nonexistent_date", "near 1550-12-29"),
        ("۱ مهر ۱۲۰۰", "1200-07-01", "jalali", "day", "", "", ""),
        ("۵ حوت ۱۲۹۹", "1299-12-04", "jalali", "day", "", "", ""),
        ("10 May 2016", "-", "gregorian", "day", "", "", ""),
        ("May 2016", "-", "gregorian", "month", "", "", ""),
        ("2016", "-", "gregorian", "year", "calendar", "", ""),
        ("May 10", "-", "gregorian", "day", "year", "", ""),
        ("last Friday", "-", "-", "day", "", "", ""),
        ("next week", "-", "-", "week", "", "", ""),
        ("this month", "-", "gregorian", "month", "", "", ""),
        ("last quarter", "-", "gregorian", "quarter", "", "", ""),
        ("the 1990s", "-", "gregorian", "decade", "", "", ""),
        ("the 20th century", "-", "gregorian", "century", "", "", ""),
        ("Q3 2016", "-", "gregorian", "quarter", "calendar", "", ""),
        ("summer 2016", "1395-SU", "jalali", "season", "", "", ""),
        ("5 pm", "-", "-", "hour", "day", "", ""),
        ("tomorrow at 5", "-", "-", "hour", "meridiem", "", ""),
        ("noon", "-", "-", "daypart", "day", "", ""),
        ("midnight", "-", "-", "daypart", "day", "", ""),
        ("every Monday", "-", "-", "day", "", "", ""),
        ("every other week", "-", "-", "day", "", "", ""),
        ("three days ago", "-", "-", "day", "", "", ""),
        ("in two weeks", "-", "-", "week", "", "", ""),
        ("last decade", "-", "gregorian", "decade", "", "", ""),
        ("the first half of 2016", "-", "gregorian", "half", "calendar", "", ""),
        ("mid-2016", "-", "gregorian", "year", "calendar", "", "about 2016-05-01/2016-09-01"),
        ("early May", "-", "gregorian", "month", "year", "", "about 2016-05-01/2016-05-11"),
        ("last night", "-", "-", "daypart", "", "", ""),
        ("this morning", "-", "-", "daypart", "", "", ""),
        ("Christmas", "-", "gregorian", "day", "year", "", ""),
        ("easter 2015", "-", "gregorian", "day", "", "", ""),
        ("the weekend", "-", "-", "day", "", "", ""),
        ("the weekend of Saturday 5 March 2016", "-", "-", "day", "", "", ""),
        ("the weekend of Monday 5 March 2016", "-", "-", "day", "", "weekday_mismatch", ""),
        ("the week of Monday 5 March 2016", "-", "-", "week", "", "weekday_mismatch", ""),
        ("two quarters", "-", "-", "quarter", "", "", ""),
        ("03/04/2016", "-", "gregorian", "day", "", "", ""),
        ("13/04/2016", "-", "gregorian", "day", "", "", ""),
        ("09:30 GMT", "-", "-", "minute", "day, meridiem", "", ""),
        ("فردا ساعت ۱۷ به وقت گرینویچ", "-", "-", "hour", "", "", ""),
        ("دو سال اول دهه هفتاد", "-", "jalali", "year", "century", "", ""),
        ("سه روز اول مهر", "-", "jalali", "day", "year", "", ""),
        ("آخرین جمعه ماه", "1395-08-28", "jalali", "day", "", "", ""),
        ("اولین دوشنبه مهر ۱۳۹۵", "1395-07-05", "jalali", "day", "", "", ""),
        ("ده روز بعد از ۱۹ شهریور ۱۳۹۵", "-", "-", "day", "", "", ""),
        ("یک ماه پس از نوروز ۱۳۹۵", "1395-02", "jalali", "month", "", "", ""),
        ("هفته آخر اسفند ۱۳۹۴", "-", "jalali", "week", "", "", ""),
        ("سال ۵۰۰۰ میلادی", "-", "gregorian", "year", "", "", ""),
        ("سال ۲۵۳۵ شاهنشاهی", "1355", "jalali", "year", "", "", ""),
        ("سال ۵۰ پیش از میلاد", "-", "gregorian", "year", "", "", ""),
        ("آخر هفته", "-", "-", "day", "", "", ""),
        ("روزهای زوج", "-", "-", "day", "", "", ""),
        ("دو روز آینده", "-", "-", "day", "", "", "from 2016-11-18T18:00/2016-11-20T18:00"),
        ("سه سال گذشته", "-", "-", "year", "", "", "from 2013-11-19T18:00/2016-11-18T18:00"),
        ("ظهر جمعه", "-", "-", "daypart", "side", "", ""),
        ("بامداد ۲۰ مهر ۱۳۹۵", "1395-07-20", "jalali", "daypart", "", "", ""),
        ("پریروز", "-", "-", "day", "", "", ""),
        ("پس\u{200C}فردا", "-", "-", "day", "", "", ""),
        ("پیرارسال", "1393", "jalali", "year", "", "", ""),
    ] {
        let it = meaning(phrase);
        assert_eq!((shown(it.native()).as_str(), shown(it.calendar()).as_str()), (native, calendar), "{phrase}");
        assert_eq!(it.grain().to_string(), grain, "{phrase}");
        assert_eq!(
            (it.assumed().to_string().as_str(), it.warnings().to_string().as_str()),
            (assumed, warnings),
            "{phrase}"
        );
        let parts = [
            it.anchor().map(|anchor| format!("from {anchor}")),
            it.estimate().map(|estimate| format!("about {estimate}")),
            it.nearest_valid().map(|date| format!("near {date}")),
        ];
        assert_eq!(parts.into_iter().flatten().collect::<Vec<_>>().join("; "), others, "{phrase}");
        let start = it.interval().and_then(|interval| interval.start());
        assert_eq!((it.start(), it.start_date()), (start, start.map(|start| start.date())), "{phrase}");
        assert_eq!(it.start_jalali(), start.and_then(|start| start.date().try_into().ok()), "{phrase}");
        assert_eq!(it.end(), it.interval().and_then(|interval| interval.end()), "{phrase}");
    }
}

/// By another algorithm, the anonymous one of 1876.
#[test]
fn easter_is_that_of_the_computus() {
    for year in 1583..=4999_u32 {
        let (golden, century, rest) = (year % 19, year / 100, year % 100);
        let shifted = (century - (century + 8) / 25 + 1) / 3;
        let moon = (19 * golden + century - century / 4 - shifted + 15) % 30;
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        let late = (golden + 11 * moon + 22 * weekday) / 451;
        let from_march = moon + weekday + 114 - 7 * late;
        let expected = format!("{year}-{:02}-{:02}", from_march / 31, from_march % 31 + 1);
        assert_eq!(meaning(&format!("Easter {year}")).to_string(), expected);
    }
}

/// «اوایل», «اواسط» and «اواخر» of every grain that has thirds: where they begin and end.
#[test]
fn thirds_of_every_grain() {
    for (whole, cuts) in [
        ("روز دوشنبه", ["2016-11-14", "2016-11-14T08:00", "2016-11-14T16:00", "2016-11-15"]),
        ("آخر هفته", ["2016-11-17", "2016-11-17T16:00", "2016-11-18T08:00", "2016-11-19"]),
        ("سه روز اول مهر", ["2016-09-22", "2016-09-23", "2016-09-24", "2016-09-25"]),
        ("این هفته", ["2016-11-12", "2016-11-15", "2016-11-17", "2016-11-19"]),
        ("مهر", ["2016-09-22", "2016-10-02", "2016-10-12", "2016-10-22"]),
        ("اسفند ۱۳۹۴", ["2016-02-20", "2016-03-01", "2016-03-11", "2016-03-20"]),
        ("تابستان", ["2016-06-21", "2016-07-22", "2016-08-22", "2016-09-22"]),
        ("زمستان ۱۳۹۴", ["2015-12-22", "2016-01-21", "2016-02-20", "2016-03-20"]),
        ("سه\u{200C}ماهه چهارم ۱۳۹۴", ["2015-12-22", "2016-01-21", "2016-02-20", "2016-03-20"]),
        ("نیمه اول ۱۳۹۵", ["2016-03-20", "2016-05-21", "2016-07-22", "2016-09-22"]),
        ("نیمه دوم ۱۳۹۵", ["2016-09-22", "2016-11-21", "2017-01-20", "2017-03-21"]),
        ("۱۳۹۵", ["2016-03-20", "2016-07-22", "2016-11-21", "2017-03-21"]),
        ("دهه هفتاد", ["1991-03-21", "1995-03-21", "1997-03-21", "2001-03-21"]),
        ("قرن بیستم", ["1901-01-01", "1934-01-01", "1968-01-01", "2001-01-01"]),
        ("قرن چهاردهم هجری شمسی", ["1922-03-22", "1955-03-22", "1989-03-21", "2022-03-21"]),
    ] {
        for (third, part) in ["اوایل", "اواسط", "اواخر"].iter().zip(cuts.windows(2)) {
            let it = meaning(&format!("{third} {whole}"));
            let ends = |of: Interval| [of.start_iso().unwrap().to_string(), of.end_iso().unwrap().to_string()];
            let near = |time: &str| time.strip_suffix("T00:00").unwrap_or(time).to_owned();
            assert_eq!(ends(it.estimate().unwrap()).map(|end| near(&end)), [part[0], part[1]], "{third} {whole}");
            assert_eq!(ends(it.interval().unwrap()).map(|end| near(&end)), [cuts[0], cuts[3]], "{third} {whole}");
        }
    }
}

/// A day or year outside of its calendar is kept as it was written; there is none of the Gregorian calendar.
#[test]
fn what_is_out_of_range_is_kept_as_it_was_written() {
    for (phrase, native, calendar) in [
        ("سال ۵۰۰۰ شمسی", "5000", "jalali"),
        ("مهر ۵۰۰۰", "5000-07", "jalali"),
        ("۱۰ مهر ۵۰۰۰", "5000-07-10", "jalali"),
        ("۱۰ محرم ۵۰۰۰ قمری", "5000-01-10", "hijri"),
        ("10 May 2016", "-", "gregorian"),
        ("دیروز", "-", "-"),
    ] {
        let left = Resolved::out_of_range(&parse_expression(phrase).unwrap());
        assert_eq!((shown(left.native()).as_str(), shown(left.calendar()).as_str()), (native, calendar), "{phrase}");
        assert_eq!(left.warnings(), Warnings::from_iter([Warning::OutOfRange]), "{phrase}");
        assert_eq!((left.has_value(), left.interval(), left.start_jalali()), (false, None, None), "{phrase}");
    }
}

#[test]
fn sets_of_flags() {
    let all = Assumed::from_iter(AssumedField::ALL.iter().copied());
    assert!(all.iter().eq(AssumedField::ALL.iter().copied()) && !all.is_empty() && Assumed::default().is_empty());
    assert_eq!(
        (all.to_string().split(", ").count(), Assumed::default().to_string().as_str()),
        (AssumedField::ALL.len(), "")
    );
    for &field in AssumedField::ALL {
        let one = Assumed::from_iter([field]);
        assert_eq!((one.to_string(), format!("{one:?}")), (field.to_string(), format!("{{{field:?}}}")));
        assert!(one.iter().eq([field]) && all.contains(field) && !Assumed::default().contains(field));
        assert!(AssumedField::ALL.iter().all(|&other| one.contains(other) == (other == field)));
        assert_eq!(field.to_string().parse(), Ok(field));
    }
    let two = Warnings::from_iter([Warning::Ambiguous, Warning::WeekdayMismatch, Warning::Ambiguous]);
    assert_eq!(two.to_string(), "weekday_mismatch, ambiguous");
}

#[test]
fn intervals_have_an_order_and_a_hull() {
    let at = |hour: i64| NaiveDateTime::from(day(2016, 11, 18)) + TimeDelta::hours(hour);
    let between = |start, end| Interval::new(at(start), at(end)).unwrap();
    let (until, since) = (Interval::until(at(5)).unwrap(), Interval::since(at(5)).unwrap());
    // In their order.
    let ordered = [until, Interval::until(at(6)).unwrap(), between(1, 2), between(1, 9), between(5, 6), since];
    for (a, one) in ordered.iter().enumerate() {
        for (b, two) in ordered.iter().enumerate() {
            assert_eq!((one.cmp(two), one.partial_cmp(two)), (a.cmp(&b), Some(a.cmp(&b))), "{one} {two}");
        }
    }
    assert_eq!(since.cmp(&since), Ordering::Equal);
    for (one, two, hull) in [
        (between(1, 2), between(4, 6), between(1, 6)),
        (between(1, 9), between(4, 6), between(1, 9)),
        (between(1, 6), between(1, 6), between(1, 6)),
        (between(1, 6), since, Interval::since(at(1)).unwrap()),
        (between(7, 9), since, since),
        (between(1, 2), until, until),
        (between(1, 9), until, Interval::until(at(9)).unwrap()),
    ] {
        assert_eq!((one.through(&two), two.through(&one)), (hull, hull), "{one} {two}");
    }
}

#[test]
fn intervals_of_years_and_months() {
    let year = taqvim::calendar::JalaliYear::new(1395).unwrap();
    assert_eq!(Interval::from(year).to_string(), "2016-03-20/2017-03-21");
    let months = year.months().map(Interval::from).reduce(|whole, month| whole.through(&month));
    assert_eq!(months, Some(Interval::from(year)));
}

#[test]
fn references_of_every_kind_of_date() {
    let utc = DateTime::<Utc>::from_timestamp(1_479_479_400, 0).unwrap();
    for (reference, text) in [
        (Reference::from(utc), "2016-11-18T14:30:00Z"),
        (Reference::from(utc.with_timezone(&FixedOffset::east_opt(12_600).unwrap())), "2016-11-18T18:00:00+03:30"),
        (Reference::from(utc.with_timezone(&FixedOffset::west_opt(18_000).unwrap())), "2016-11-18T09:30:00-05:00"),
        (Reference::from(jalali!(1395, 8, 28)), "2016-11-18"),
        (Reference::from(jalali!(1395, 8, 28).and_hms_opt(18, 0, 0).unwrap()), "2016-11-18T18:00:00"),
    ] {
        assert_eq!(text.parse(), Ok(reference), "{text}");
        assert_eq!(reference.to_string().parse(), Ok(reference), "{text}");
    }
    assert_eq!(Reference::from(utc).offset_minutes(), Some(0));
    assert_eq!(
        (Reference::from(jalali!(1395, 8, 28)).offset_minutes(), Reference::from(jalali!(1395, 8, 28)).time()),
        (None, None)
    );
}

/// By the zone that the words name, else by that of the caller.
#[test]
fn instants() {
    let tehran = FixedOffset::east_opt(12_600).unwrap();
    for (phrase, start) in [
        ("فردا ساعت ۱۷", "2016-11-19T13:30:00+00:00"),
        ("فردا ساعت ۱۷ به وقت گرینویچ", "2016-11-19T17:00:00+00:00"),
        ("tomorrow at 17:00 EST", "2016-11-19T22:00:00+00:00"),
        ("فردا", "2016-11-18T20:30:00+00:00"),
    ] {
        let it = meaning(phrase);
        let instants = it.to_utc(&tehran).unwrap();
        assert_eq!(instants.start.to_rfc3339(), start, "{phrase}");
        assert_eq!(Some(instants.end - instants.start), it.interval().unwrap().duration(), "{phrase}");
    }
    assert_eq!(meaning("سه ماه").to_utc(&tehran), None);
}

#[test]
fn a_range_has_its_bytes_and_its_interval() {
    let text = "کتابخانه از ۱۵ آذر تا پایان سال باز است.";
    let range = Finder::new().ranges(text).next().unwrap();
    assert_eq!(&text[range.range()], "۱۵ آذر تا پایان سال");
    assert_eq!((range.range().start, range.range().end), (range.first().start(), range.last().end()));
    let of_first = (range.first().starts_range(), range.first().ends_range());
    assert_eq!((of_first, range.last().starts_range(), range.last().ends_range()), ((true, false), false, true));
    assert_eq!(Finder::new().with_policy(Policy::strict()).policy(), &Policy::strict());
    let reference = friday();
    let interval = Finder::new().with_policy(Policy::default()).resolve_range(&range, &reference);
    assert_eq!(range.resolve(&reference), interval);
    assert_eq!(interval.unwrap().unwrap().to_string(), "2016-12-05/2017-03-21");
}

#[cfg(feature = "alloc")]
#[test]
fn handles_tell_what_they_hold() {
    use taqvim::{SharedFinder, Tier};
    let mut stream = Finder::new().stream();
    assert_eq!((stream.is_empty(), stream.len(), stream.kept()), (true, 0, 0));
    let text = "در این روزنامه چیزی نیست. ".repeat(500);
    stream.push(&text, |_| ());
    assert_eq!((stream.is_empty(), stream.len()), (false, text.len()));
    assert!((1..text.len()).contains(&stream.kept()), "{}", stream.kept());
    stream.finish(|_| ());
    assert_eq!((stream.is_empty(), stream.len(), stream.kept()), (true, 0, 0));
    let shared = SharedFinder::default().with_tier(Tier::Core).with_languages(taqvim::Languages::PERSIAN);
    assert_eq!((shared.finder().find_iter("tomorrow").count(), shared.finder().find_iter("فردا").count()), (0, 1));
    assert_eq!(**shared.lexicon(), taqvim::Lexicon::default());
    assert_eq!(SharedFinder::default().finder().find_iter("tomorrow").count(), 1);
    let reference = friday();
    assert_eq!(Finder::new().resolve_iter("فردا", &reference).reference(), &reference);
}
