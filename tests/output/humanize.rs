//! Distances in words, which read back as the day that they were made of.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use taqvim::numeral::Script;
use taqvim::{Finder, Formality, Grain, HumanizeLanguage, Humanized, Interval, Reference, Tier, humanize};

const LANGUAGES: [HumanizeLanguage; 3] = [HumanizeLanguage::Persian, HumanizeLanguage::Dari, HumanizeLanguage::English];
const FORMALITIES: [Formality; 3] = [Formality::Formal, Formality::Neutral, Formality::Colloquial];

/// Friday, six in the evening.
fn friday() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(18, 0, 0).unwrap()
}

fn of(delta: TimeDelta) -> Humanized {
    humanize(friday() + delta, &friday().into())
}

#[test]
fn every_unit_is_said_in_every_language() {
    let english = |delta| of(delta).with_language(HumanizeLanguage::English).to_string();
    for (delta, persian, said) in [
        (TimeDelta::seconds(-20), "همین الان", "just now"),
        (TimeDelta::minutes(-5), "۵ دقیقه پیش", "5 minutes ago"),
        (TimeDelta::minutes(5), "۵ دقیقهٔ دیگر", "in 5 minutes"),
        (TimeDelta::hours(-3), "۳ ساعت پیش", "3 hours ago"),
        (TimeDelta::hours(1), "۱ ساعت دیگر", "in 1 hour"),
        (TimeDelta::days(-1), "دیروز", "yesterday"),
        (TimeDelta::days(-2), "پریروز", "2 days ago"),
        (TimeDelta::days(1), "فردا", "tomorrow"),
        (TimeDelta::days(3), "۳ روز دیگر", "in 3 days"),
        (TimeDelta::days(-7), "هفتهٔ گذشته", "last week"),
        (TimeDelta::days(14), "۲ هفتهٔ دیگر", "in 2 weeks"),
        (TimeDelta::days(-153), "۵ ماه پیش", "5 months ago"),
        (TimeDelta::days(-365), "پارسال", "last year"),
        (TimeDelta::days(5 * 365), "۵ سال دیگر", "in 5 years"),
    ] {
        assert_eq!((of(delta).to_string().as_str(), english(delta).as_str()), (persian, said), "{delta}");
    }
}

#[test]
fn digits_words_and_formality_are_chosen() {
    let three = of(TimeDelta::days(-3));
    assert_eq!(three.with_script(Script::Latin).to_string(), "3 روز پیش");
    assert_eq!(three.in_words().to_string(), "سه روز پیش");
    assert_eq!(three.with_language(HumanizeLanguage::English).in_words().to_string(), "three days ago");
    let far = of(TimeDelta::days(45)).with_largest(Grain::Day).with_language(HumanizeLanguage::English);
    assert_eq!(far.in_words().to_string(), "in forty-five days");
    let hour = of(TimeDelta::hours(-1)).with_language(HumanizeLanguage::English).with_formality(Formality::Colloquial);
    assert_eq!(hour.to_string(), "an hour ago");
    let now = |formality| of(TimeDelta::zero()).with_formality(formality).to_string();
    assert_eq!(FORMALITIES.map(now), ["هم\u{200C}اکنون", "همین الان", "همین الان"]);
    assert_eq!(of(TimeDelta::days(1)).numeric().to_string(), "۱ روز دیگر");
    assert_eq!(of(TimeDelta::days(2)).with_formality(Formality::Formal).to_string(), "۲ روز دیگر");
}

#[test]
fn a_period_that_holds_both_is_this_one() {
    let hour = of(TimeDelta::hours(1));
    let said = [Grain::Day, Grain::Week, Grain::Month, Grain::Year].map(|grain| hour.with_smallest(grain).to_string());
    assert_eq!(said, ["امروز", "این هفته", "این ماه", "امسال"]);
    assert_eq!(hour.with_smallest(Grain::Week).with_largest(Grain::Second).numeric().to_string(), "این هفته");
}

#[test]
fn a_number_that_would_be_far_off_is_said_in_a_finer_unit() {
    // From a Friday, this Saturday is in the third week.
    assert_eq!(of(TimeDelta::days(15)).to_string(), "۱۵ روز دیگر");
    assert_eq!(of(TimeDelta::days(8)).to_string(), "۸ روز دیگر");
}

#[test]
fn offsets_are_told_apart() {
    let reference = Reference::from(friday()).with_offset_minutes(210).unwrap();
    let utc = Reference::from(friday() - TimeDelta::minutes(210)).with_offset_minutes(0).unwrap();
    assert_eq!(humanize(utc, &reference).to_string(), "همین الان");
}

#[test]
fn the_ends_of_time_are_said_too() {
    let (first, last) = (NaiveDate::MIN, NaiveDate::MAX);
    for language in LANGUAGES {
        for (when, reference) in [(first, last), (last, first)] {
            let said = humanize(when, &reference.into()).with_language(language).to_string();
            assert!(said.contains(|digit: char| digit.is_numeric()), "{said}");
        }
        let said = humanize(NaiveDateTime::MIN, &NaiveDateTime::MAX.into()).with_largest(Grain::Second);
        assert!(!said.with_language(language).to_string().is_empty());
    }
}

/// What the words mean; none where they are "just now".
fn read(said: &str, reference: &Reference) -> Option<Interval> {
    let finder = Finder::new().with_tier(Tier::Optional);
    let mut found = finder.find_iter(said);
    let meaning = finder.resolve(&found.next().unwrap_or_else(|| panic!("{said}")), reference).unwrap();
    assert!(found.next().is_none(), "{said}");
    meaning.interval().or_else(|| {
        assert_eq!(meaning.to_string(), "PRESENT_REF", "{said}");
        None
    })
}

fn moments(spread: i64) -> impl Strategy<Value = (NaiveDateTime, NaiveDateTime)> {
    (0i64..2_000_000_000, -spread..spread).prop_map(|(seconds, away)| {
        let reference =
            NaiveDate::from_ymd_opt(1970, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap() + TimeDelta::seconds(seconds);
        (reference, reference + TimeDelta::seconds(away))
    })
}

fn styles() -> impl Strategy<Value = (usize, usize, bool, bool, Grain)> {
    let grains = prop::sample::select(vec![Grain::Second, Grain::Minute, Grain::Hour, Grain::Day]);
    (0usize..3, 0usize..3, any::<bool>(), any::<bool>(), grains)
}

fn styled(humanized: Humanized, style: (usize, usize, bool, bool, Grain)) -> Humanized {
    let (language, formality, words, numeric, smallest) = style;
    let humanized =
        humanized.with_language(LANGUAGES[language]).with_formality(FORMALITIES[formality]).with_smallest(smallest);
    let humanized = if words { humanized.in_words() } else { humanized };
    if numeric { humanized.numeric() } else { humanized }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn times_and_days_read_back_as_the_very_day(
        (now, when) in prop_oneof![moments(7_200), moments(200_000), moments(40_000_000)],
        style in styles(),
    ) {
        let reference = Reference::from(now);
        let said = styled(humanize(when, &reference), style).with_largest(Grain::Day).to_string();
        let day = match read(&said, &reference) {
            Some(interval) => interval.start().unwrap().date(),
            None => now.date(),
        };
        prop_assert_eq!(day, when.date(), "{} at {} of {}", said, now, when);
    }

    #[test]
    fn weeks_months_and_years_read_back_as_those_that_hold_the_day(
        (now, when) in prop_oneof![moments(3_000_000), moments(100_000_000), moments(1_500_000_000)],
        style in styles(),
    ) {
        prop_assume!((1969..2100).contains(&when.year()));
        let reference = Reference::from(now.date());
        let said = styled(humanize(when.date(), &reference), style).to_string();
        let interval = read(&said, &reference).unwrap();
        prop_assert!(interval.contains(when.date().into()), "{} of {} is {}, not {}", said, now, interval, when);
    }

    #[test]
    fn a_number_is_at_most_half_a_unit_off_or_a_third_of_it(days in -4_000i64..4_000) {
        let said = of(TimeDelta::days(days)).with_smallest(Grain::Day).numeric().with_language(HumanizeLanguage::English);
        let said = said.to_string();
        prop_assume!(days != 0);
        let number: i64 = said.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
        let unit = match said.as_str() {
            said if said.contains("day") => 1.0,
            said if said.contains("week") => 7.0,
            said if said.contains("month") => 30.44,
            _ => 365.24,
        };
        let exact = days.abs() as f64 / unit;
        let off = (number as f64 - exact).abs();
        prop_assert!(off <= 0.51 || (number >= 3 && off < 1.05), "{} for {} days", said, days);
    }
}
