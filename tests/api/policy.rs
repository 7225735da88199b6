use chrono::NaiveDate;
use taqvim::{Anaphora, AssumedField, DateOrder, Finder, Policy, Reference, Region, Warning, parse_expression};

fn reference() -> Reference {
    Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(18, 0, 0).unwrap())
}

#[test]
fn strict_fills_in_nothing() {
    for (phrase, missing) in [
        ("۱۹ شهریور", &[AssumedField::Year][..]),
        ("اوایل شهریور", &[AssumedField::Year]),
        ("جمعه", &[AssumedField::Side]),
        ("۱۵ مهر ۹۴", &[AssumedField::Century]),
        ("سال ۱۳۹۵", &[AssumedField::Calendar]),
        ("ساعت ۸:۳۰ صبح", &[AssumedField::Day]),
        ("فردا ساعت ۵", &[AssumedField::Meridiem]),
    ] {
        let expression = parse_expression(phrase).unwrap();
        let meaning = expression.resolve(&reference(), &Policy::strict()).unwrap();
        assert!(meaning.assumed().iter().eq(missing.iter().copied()), "{phrase}: {:?}", meaning.assumed());
        assert_eq!(
            (meaning.interval(), meaning.to_string(), meaning.native(), meaning.estimate()),
            (None, String::new(), None, None),
            "{phrase}"
        );
        assert!(meaning.warnings().contains(Warning::Ambiguous), "{phrase}");
        // What the default policy says is the first of the readings that are offered.
        let default = expression.resolve(&reference(), &Policy::default()).unwrap();
        assert_eq!(expression.alternatives(&reference(), &Policy::strict()).next(), Some(default), "{phrase}");
    }
}

/// The date in the order of the policy, and what the other orders make of it, best first.
#[test]
fn figures_in_every_order() {
    for (text, order, meaning, others) in [
        ("5/3/2016", DateOrder::Dmy, "2016-03-05", &["2016-05-03"][..]),
        ("5/3/2016", DateOrder::Mdy, "2016-05-03", &["2016-03-05"]),
        ("5/3/2016", DateOrder::Ymd, "2016-03-05", &["2016-05-03"]),
        ("13/3/2016", DateOrder::Dmy, "2016-03-13", &[]),
        ("13/3/2016", DateOrder::Mdy, "2016-03-13", &[]),
        ("12/3/2016", DateOrder::Mdy, "2016-12-03", &["2016-03-12"]),
        ("on 05/03/16", DateOrder::Ymd, "2005-03-16", &["2016-03-05", "2016-05-03"]),
        ("on 05/03/16", DateOrder::Dmy, "2016-03-05", &["2016-05-03", "2005-03-16"]),
        ("on 05/03/01", DateOrder::Ymd, "2005-03-01", &["2001-03-05", "2001-05-03"]),
        ("on 05/03/31", DateOrder::Ymd, "2005-03-31", &["1931-03-05", "1931-05-03"]),
        // No month has so many days.
        ("on 05/03/32", DateOrder::Ymd, "1932-03-05", &["1932-05-03"]),
        ("on 05/03/32", DateOrder::Mdy, "1932-05-03", &["1932-03-05"]),
    ] {
        let policy = Policy::news().with_date_order(order);
        let said = parse_expression(text).unwrap();
        assert_eq!(said.resolve(&reference(), &policy).unwrap().to_string(), meaning, "{text} {order}");
        let found: Vec<_> = said.alternatives(&reference(), &policy).map(|other| other.to_string()).collect();
        assert_eq!(found, others, "{text} {order}");
    }
}

/// Decades begin with a year that ends in 0, centuries and millennia with one that ends in 1.
#[test]
fn decades_and_centuries_that_hold_the_reference() {
    for (phrase, reference, expected) in [
        ("this decade", "1999-06-01", "1990-01-01/2000-01-01"),
        ("this decade", "2000-06-01", "2000-01-01/2010-01-01"),
        ("this century", "1999-06-01", "1901-01-01/2001-01-01"),
        ("this century", "2000-06-01", "1901-01-01/2001-01-01"),
        ("this century", "2001-06-01", "2001-01-01/2101-01-01"),
        ("last century", "2000-06-01", "1801-01-01/1901-01-01"),
        ("next century", "2001-06-01", "2101-01-01/2201-01-01"),
        // There is no century 0.
        ("20 centuries ago", "2016-11-18", "0001-01-01/0101-01-01"),
        ("21 centuries ago", "2016-11-18", "-0099-01-01/0001-01-01"),
        ("22 centuries ago", "2016-11-18", "-0199-01-01/-0099-01-01"),
        ("this millennium", "1999-06-01", "1001-01-01/2001-01-01"),
        ("this millennium", "2000-06-01", "1001-01-01/2001-01-01"),
        ("this millennium", "2001-06-01", "2001-01-01/3001-01-01"),
        ("دهه گذشته", "2021-03-20", "2001-03-21/2011-03-21"),
        ("دهه گذشته", "2021-03-21", "2011-03-21/2021-03-21"),
        ("این قرن", "2022-03-20", "1922-03-22/2022-03-21"),
        ("این قرن", "2022-03-21", "2022-03-21/2122-03-21"),
    ] {
        let meaning = parse_expression(phrase).unwrap().resolve(&reference.parse().unwrap(), &Policy::news()).unwrap();
        assert_eq!(meaning.interval().unwrap().to_string(), expected, "{phrase} at {reference}");
    }
}

/// A winter of a Gregorian year begins in it, or ends in it where that one is ahead and the text looks back.
#[test]
fn a_winter_by_its_gregorian_year() {
    use taqvim::Lean;
    for (phrase, reference, past, future) in [
        ("winter 2016", "2016-12-20", "1394-WI", "1395-WI"),
        ("winter 2016", "2016-12-21", "1395-WI", "1395-WI"),
        ("winter 2016", "2017-06-01", "1395-WI", "1395-WI"),
        ("winter 2017", "2017-03-20", "1396-WI", "1396-WI"),
        ("winter 2017", "2017-03-21", "1395-WI", "1396-WI"),
        ("autumn 2016", "2016-06-01", "1395-FA", "1395-FA"),
        ("autumn 2017", "2017-06-01", "1396-FA", "1396-FA"),
    ] {
        let reference: Reference = reference.parse().unwrap();
        for (lean, expected) in [(Lean::Past, past), (Lean::Future, future)] {
            let said = parse_expression(phrase).unwrap();
            let meaning = said.resolve(&reference, &Policy::news().with_lean(lean)).unwrap();
            assert_eq!(meaning.native().unwrap().to_string(), expected, "{phrase} at {reference}");
        }
    }
}

#[test]
fn strict_answers_what_was_said() {
    for phrase in
        ["۱۹ شهریور ۱۳۹۵", "دیروز", "هفته آینده", "سه روز پیش", "سال ۱۳۹۵ شمسی", "فردا ساعت ۱۷", "هر جمعه", "دو ساعت"]
    {
        let expression = parse_expression(phrase).unwrap();
        let meaning = expression.resolve(&reference(), &Policy::strict()).unwrap();
        assert_eq!(Ok(meaning), expression.resolve(&reference(), &Policy::default()), "{phrase}");
        assert!(!meaning.warnings().contains(Warning::Ambiguous), "{phrase}");
    }
}

#[test]
fn anaphors_are_asked_for() {
    let text = "او ۱ مهر ۱۳۹۵ آمد، روز بعد کار کرد و همان سال رفت.";
    for (policy, count) in [
        (Policy::news(), 1),
        (Policy::scheduling(), 1),
        (Policy::strict(), 1),
        (Policy::narrative(), 3),
        (Policy::scheduling().with_anaphora(Anaphora::Read), 3),
    ] {
        assert_eq!(Finder::new().with_policy(policy).find_iter(text).count(), count, "{policy:?}");
    }
}

#[test]
fn an_anaphor_without_a_date_before_it_says_so() {
    let finder = Finder::new().with_policy(Policy::narrative());
    let mut meanings = finder.resolve_iter("ساعت ۸ صبح آن روز و دیروز. آن روز", &reference());
    let (_, first) = meanings.next().unwrap();
    let first = first.unwrap();
    assert_eq!((first.interval(), first.to_string()), (None, String::new()));
    assert!(first.warnings().contains(Warning::NoAntecedent));
    let (_, last) = meanings.last().unwrap();
    assert_eq!(last.unwrap().to_string(), "2016-11-17");
}

/// «ماه بعد» is after the last date that named a month, «سال بعد» after the last that named a year.
#[test]
fn an_anaphor_is_counted_from_what_is_as_fine() {
    let finder = Finder::new().with_policy(Policy::narrative());
    let text = "او ۲۰ مهر ۱۳۸۵ آمد. مهرگان در اسفند ۱۳۸۸ و سپس در سال ۱۳۹۰ رفت. ";
    for (anaphor, value) in [
        ("روز بعد آمد.", "2006-10-13"),
        ("ماه بعد آمد.", "2010-03-21/2010-04-21"),
        ("سال بعد آمد.", "2012-03-20/2013-03-21"),
    ] {
        let text = format!("{text}{anaphor}");
        let (found, last) = finder.resolve_iter(&text, &reference()).last().unwrap();
        assert_eq!(last.unwrap().to_string(), value, "{}", found.as_str());
    }
}

#[test]
fn what_names_no_date_is_no_antecedent() {
    let finder = Finder::new().with_policy(Policy::narrative());
    let text = "۱ مهر ۱۳۹۵ دو ساعت، هر جمعه، اخیرا، ساعت ۸:۳۰ صبح، ۱۳۶۰. آن روز";
    let (found, last) = finder.resolve_iter(text, &reference()).last().unwrap();
    assert_eq!((found.as_str(), last.unwrap().to_string().as_str()), ("آن روز", "2016-09-22"));
}

#[test]
fn regions_differ_in_what_words_leave_to_them() {
    let resolve = |phrase: &str, region| {
        let policy = Policy::news().with_region(region);
        let meaning = parse_expression(phrase).unwrap().resolve(&reference(), &policy).unwrap();
        meaning.interval().unwrap().to_string()
    };
    assert_eq!(resolve("آخر هفته", Region::Iran), "2016-11-17/2016-11-19");
    assert_eq!(resolve("آخر هفته", Region::Afghanistan), "2016-11-18/2016-11-19");
    for phrase in ["هفته گذشته", "۱۵ سنبله ۱۳۹۵", "۱۵ شهریور ۱۳۹۵", "سال روان", "سال جاری"]
    {
        assert_eq!(resolve(phrase, Region::Iran), resolve(phrase, Region::Afghanistan), "{phrase}");
    }
    assert_eq!((Region::Iran.offset_minutes(), Region::Afghanistan.offset_minutes()), (210, 270));
}

/// What the policy chooses where the reference stands right beside the border.
#[test]
fn a_border_is_on_its_side() {
    for (phrase, date, time, policy, value) in [
        ("ساعت ۱۰:۳۰", (2016, 11, 18), (10, 15), Policy::scheduling(), "2016-11-18T10:30"),
        ("ساعت ۱۰:۳۰", (2016, 11, 18), (10, 45), Policy::scheduling(), "2016-11-19T10:30"),
        // A decade is known by its figures once it has begun.
        ("دههٔ ۲۰ میلادی", (2020, 6, 1), (9, 0), Policy::news(), "202"),
        ("دههٔ ۲۰ میلادی", (2019, 6, 1), (9, 0), Policy::news(), "192"),
        ("last century", (150, 6, 1), (9, 0), Policy::news(), "00"),
        // A feast of the other calendar before and after the new year.
        ("ولنتاین ۱۳۹۸", (2016, 11, 18), (9, 0), Policy::news(), "2020-02-14"),
        ("کریسمس ۱۳۹۸", (2016, 11, 18), (9, 0), Policy::news(), "2019-12-25"),
        ("یلدا ۲۰۱۵", (2016, 11, 18), (9, 0), Policy::news(), "2015-12-21"),
    ] {
        let (year, month, day) = date;
        let reference = NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(time.0, time.1, 0).unwrap();
        let meaning = parse_expression(phrase).unwrap().resolve(&reference.into(), &policy).unwrap();
        assert_eq!(meaning.to_string(), value, "{phrase} at {reference}");
    }
}
