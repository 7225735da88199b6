//! Which of several days the policy leans to, beside a search day by day.

use chrono::{Datelike, Days, NaiveDate};
use taqvim::{Lean, Policy, Reference, Warning, Weekday, parse_expression};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Of the days in order, the last not after the reference, the first not before it, or the nearest of both, the earlier where
/// two are as near.
pub(super) fn chosen(days: &[NaiveDate], now: NaiveDate, lean: Lean) -> Option<NaiveDate> {
    let past = days.iter().rev().find(|&&day| day <= now);
    let future = days.iter().find(|&&day| day >= now);
    let (Some(&past), Some(&future)) = (past, future) else { return past.or(future).copied() };
    Some(match lean {
        Lean::Past => past,
        Lean::Future => future,
        _ if future - now < now - past => future,
        _ => past,
    })
}

/// "Sunday the 31st" is of the twelve months on either side in which that is a Sunday; where none is, of any that has a 31st.
#[test]
fn a_weekday_and_a_day_of_some_month() {
    let month = |day: NaiveDate| day.year() * 12 + day.month() as i32;
    for reference in (0..90).map(|at| day(2015, 1, 1) + Days::new(at * 29)) {
        // What leans ahead looks from the next day on, where it has found none.
        let near = |at: NaiveDate, to: NaiveDate| (month(reference) - 12..=month(to) + 12).contains(&month(at));
        let all: Vec<NaiveDate> = (reference - Days::new(400)).iter_days().take(801).collect();
        for (number, name) in [(1, "1st"), (13, "13th"), (29, "29th"), (30, "30th"), (31, "31st")] {
            let days: Vec<NaiveDate> = all.iter().copied().filter(|day| day.day() == number).collect();
            for weekday in Weekday::ALL {
                let phrase = format!("{} the {name}", taqvim::format::Language::English.weekday(weekday));
                let said = parse_expression(&phrase).unwrap_or_else(|error| panic!("{phrase}: {error}"));
                for lean in [Lean::Past, Lean::Future, Lean::Closest] {
                    let to = if lean == Lean::Future { reference + Days::new(1) } else { reference };
                    let agreeing = |&day: &NaiveDate| Weekday::from(day.weekday()) == weekday && near(day, to);
                    let agreeing: Vec<NaiveDate> = days.iter().copied().filter(agreeing).collect();
                    let it = said.resolve(&Reference::from(reference), &Policy::news().with_lean(lean)).unwrap();
                    let expected = chosen(&agreeing, reference, lean).or_else(|| chosen(&days, reference, lean));
                    assert_eq!(it.start_date(), expected, "{phrase} at {reference} under {lean}");
                    let doubtful = it.warnings().contains(Warning::WeekdayMismatch);
                    assert_eq!(doubtful, agreeing.is_empty(), "{phrase} at {reference} under {lean}");
                }
            }
        }
    }
}

pub(super) type Span = (NaiveDate, NaiveDate);

/// From that day of that month, for so many months or for one day.
#[derive(Clone, Copy)]
struct End(u8, u8, u8);

impl End {
    /// In a year of the Jalali calendar or of the Gregorian one, where there is such a day.
    fn of(self, jalali: bool, year: i32) -> Option<Span> {
        let End(month, number, months) = self;
        let at = |month: u8| {
            let (year, month) = (year + i32::from(month > 12), (month - 1) % 12 + 1);
            match jalali {
                true => taqvim::JalaliDate::new(year, month, number).ok().map(NaiveDate::from),
                false => NaiveDate::from_ymd_opt(year, month.into(), number.into()),
            }
        };
        let start = at(month)?;
        Some((start, if months == 0 { start + Days::new(1) } else { at(month + months)? }))
    }
}

/// The range that the policy leans to: the latest begun, the first not over, or the nearest.
pub(super) fn leant(ranges: &[(i32, Span)], now: NaiveDate, lean: Lean) -> Option<i32> {
    let past = ranges.iter().rfind(|(_, (start, _))| *start <= now);
    let future = ranges.iter().find(|(_, (_, end))| *end > now);
    let away = |&&(_, (start, end)): &&(i32, Span)| {
        if (start..end).contains(&now) { 0 } else { (start - now).num_days().max((now - end).num_days() + 1) }
    };
    let near = past.into_iter().chain(future).min_by_key(away);
    let chosen = match lean {
        Lean::Past => past.or(future),
        Lean::Future => future.or(past),
        _ => near,
    };
    chosen.map(|&(year, _)| year)
}

/// Both ends of a range without a year are of the one that the policy leans to, of two years before and after.
#[test]
fn both_ends_of_a_range_are_chosen_together() {
    for (text, jalali, first, last) in [
        ("از ۲۰ آبان تا ۵ دی", true, End(8, 20, 0), End(10, 5, 0)),
        ("از ۲۵ اسفند تا ۳ فروردین", true, End(12, 25, 0), End(1, 3, 0)),
        ("از بهمن تا خرداد", true, End(11, 1, 1), End(3, 1, 1)),
        ("از ۵ شهریور تا آبان", true, End(6, 5, 0), End(8, 1, 1)),
        ("از ۲۰ مهر تا مهر", true, End(7, 20, 0), End(7, 1, 1)),
        ("از ۲۵ تا ۳۰ اسفند", true, End(12, 25, 0), End(12, 30, 0)),
        ("از پاییز تا زمستان", true, End(7, 1, 3), End(10, 1, 3)),
        ("از زمستان تا تابستان", true, End(10, 1, 3), End(4, 1, 3)),
        ("from 25 February to 29 February", false, End(2, 25, 0), End(2, 29, 0)),
        ("from 29 February to 3 May", false, End(2, 29, 0), End(5, 3, 0)),
        ("from November to February", false, End(11, 1, 1), End(2, 1, 1)),
    ] {
        let finder = taqvim::Finder::new();
        let ends: Vec<_> = finder.find_iter(text).map(|found| *found.expression()).collect();
        let &[one, other] = &ends[..] else { panic!("{text}: {ends:?}") };
        let now = (0..60)
            .map(|at| day(2015, 1, 2) + Days::new(at * 37))
            .chain((0..60).map(|at| day(1896, 6, 1) + Days::new(at * 53)));
        for now in now {
            let year = if jalali { taqvim::JalaliDate::try_from(now).unwrap().year() } else { now.year() };
            let over = i32::from(last.0 < first.0);
            let both = |year| Some((first.of(jalali, year)?.0, last.of(jalali, year + over)?.1));
            let ranges: Vec<(i32, Span)> = (year - 2..=year + 2).filter_map(|year| Some((year, both(year)?))).collect();
            for lean in [Lean::Past, Lean::Future, Lean::Closest] {
                let chosen = leant(&ranges, now, lean).unwrap_or(year);
                let policy = Policy::news().with_lean(lean);
                let means = |end: taqvim::Expression| end.resolve(&Reference::from(now), &policy).unwrap().start_date();
                let expected = [first.of(jalali, chosen), last.of(jalali, chosen + over)];
                assert_eq!(
                    [means(one), means(other)],
                    expected.map(|days| Some(days?.0)),
                    "{text} at {now} under {lean}"
                );
            }
        }
    }
}

/// "Tomorrow, 1 January": of the year in which that is nearest to tomorrow.
#[test]
fn a_date_beside_a_day() {
    for (word, offset) in [("yesterday", -1), ("today", 0), ("tomorrow", 1)] {
        for (name, month, number) in [("1 January", 1, 1), ("31 December", 12, 31), ("5 March", 3, 5)] {
            for reference in day(2015, 12, 1).iter_days().take(800) {
                let meant = reference + chrono::TimeDelta::days(offset);
                let near = |&date: &NaiveDate| (date - meant).num_days().abs();
                let expected = (2014..2020).map(|year| day(year, month, number)).min_by_key(near).unwrap();
                let it = taqvim::parse(&format!("{word}, {name}"), &Reference::from(reference)).unwrap();
                assert_eq!(it.start_date(), Some(expected), "{word}, {name} at {reference}");
                let doubtful = it.warnings().contains(Warning::WeekdayMismatch);
                assert_eq!(doubtful, expected != meant, "{word}, {name} at {reference}");
            }
        }
    }
}
