//! Days and lengths as they are spoken, each with what may be said of it: copulas, meetings, records, lengths, parts of today.

use std::fmt::Write as _;
use taqvim::{Finder, Policy, Reference};

/// Tuesday, 25 Khordad 1400, at noon.
fn reference() -> Reference {
    chrono::NaiveDate::from_ymd_opt(2021, 6, 15).unwrap().and_hms_opt(12, 0, 0).unwrap().into()
}

/// The values found, the native date after each that has one.
fn meanings(text: &str, policy: Policy) -> Vec<String> {
    let mean = |found: taqvim::Match<'_>| {
        let meant = found.expression().resolve(&reference(), &policy).unwrap();
        meant.native().map_or_else(|| meant.to_string(), |native| format!("{meant} {native}"))
    };
    Finder::new().find_iter(text).map(mean).collect()
}

/// Asks every text under both policies for the one value that has that part; an empty one is nothing found.
pub(super) fn ask(texts: impl IntoIterator<Item = (String, String)>, count: usize) {
    let (mut failures, mut asked) = (String::new(), 0);
    for (text, part) in texts {
        for policy in [Policy::news(), Policy::scheduling()] {
            let found = meanings(&text, policy);
            let fits = match found.as_slice() {
                [] => part.is_empty(),
                [value] => !part.is_empty() && value.contains(&part),
                _ => false,
            };
            asked += 1;
            if !fits {
                let _ = writeln!(failures, "{text} → {found:?}, not {part}");
            }
        }
    }
    assert_eq!(asked, 2 * count);
    assert!(failures.is_empty(), "{} of {asked}\n{failures}", failures.lines().count());
}

/// Every one of the texts with every one of the others in its place.
pub(super) fn cross<'a>(
    frames: &'a [&str],
    parts: &'a [(&str, &str)],
) -> impl Iterator<Item = (String, String)> + use<'a> {
    let fill =
        move |frame: &'a str| parts.iter().map(move |(part, value)| (frame.replace("{}", part), (*value).into()));
    frames.iter().flat_map(move |frame| fill(frame))
}

const MONTHS: &[(&str, &str)] = &[
    ("فروردینه", "-01-08"),
    ("اردیبهشته", "-02-08"),
    ("خرداده", "-03-08"),
    ("تیره", "-04-08"),
    ("مرداده", "-05-08"),
    ("شهریوره", "-06-08"),
    ("مهره", "-07-08"),
    ("آبانه", "-08-08"),
    ("آذره", "-09-08"),
    ("دیه", "-10-08"),
    ("بهمنه", "-11-08"),
    ("اسفنده", "-12-08"),
];

#[test]
fn a_day_has_the_copula_of_its_month() {
    let frames = [
        "تولدم ۸ {}",
        "امتحانم هشتم {}.",
        "کنسرتش ۸ {}، بلیط گرفتی؟",
        "نوبت دکترم ۸ {}.",
        "جمعه ۸ {}، تشریف بیارید",
        "عروسی جمعه هشتم {}؟",
    ];
    ask(cross(&frames, MONTHS), 6 * 12);
    let others = ["ستون ۳۳ {}، دو قوس دارد", "این ایل ۴ {} دارد", "دو {} از صفحه بیرون رفت"];
    let words = [("تیره", ""), ("مهره", ""), ("دیه", "")];
    ask(cross(&others, &words), 9);
}

#[test]
fn a_weekday_with_its_copula_is_to_come() {
    let days = [("شنبه", "2021-06-19"), ("دوشنبه", "2021-06-21"), ("جمعه", "2021-06-18")];
    let frames = [
        "امتحانم {}\u{200C}ست",
        "جلسه {}\u{200C}س، یادت نره",
        "عروسی {}\u{200C}اس.",
        "بازی {} است",
        "مهمونی {} ست",
        "عروسی {} هست.",
        "{} خوبه؟",
        "منتظر {}\u{200C}ام",
    ];
    ask(cross(&frames, &days), 24);
}

#[test]
fn an_hour_in_words_has_its_copula() {
    let hours =
        [("پنجه", ":00"), ("ششه", ":00"), ("هشته", ":00"), ("نهه", ":00"), ("یازدهه", ":00"), ("دوازدهه", ":00")];
    ask(cross(&["کلاسم ساعت {}", "پروازم ساعت {}، دیر نکنی", "نوبتت ساعت {}؟"], &hours), 18);
    ask(cross(&["{} رو دوست دارم", "ساعت و {} در موزه بود"], &[("پنجه", "")]), 2);
    ask(cross(&["قاب ساعت {} است", "بهترین ساعت {}."], &[("شیشه", ""), ("هفته", ""), ("دهه", "")]), 6);
}

#[test]
fn what_was_agreed_is_to_come() {
    let days = [("یکشنبه", "2021-06-20"), ("پنجشنبه", "2021-06-17"), ("۱۵ بهمن", "2022-02-04")];
    let frames = [
        "جلسه شد {}", "امتحان افتاده {}", "قرارمون شد {}", "قرارمون موند {}", "قرارمون موند برای {}",
        "نوبتتون افتاد {}.", "وقت دکترتون شد {}",
    ];
    ask(cross(&frames, &days), 21);
    let over = [("یکشنبه", "2021-06-13"), ("پنجشنبه", "2021-06-10"), ("۱۵ بهمن", "2021-02-03")];
    let frames = ["جلسه تشکیل شد {} و خوب بود", "{} چی پختی", "{} نیومدی", "{} جلسه داشتیم", "{} دیدمش"];
    ask(cross(&frames, &over), 15);
}

#[test]
fn what_is_looked_up_has_been() {
    let times = [
        ("آذرماه", "2020-11-21/"),
        ("تابستون", "2020-SU"),
        ("شهریور", "2020-08-22/"),
        ("دوشنبه", "2021-06-14"),
        ("۲۰ دی", "2021-01-09"),
    ];
    let frames =
        ["فاکتورهای {} رو پیدا کن", "عکسای {} رو نشون بده", "گزارش مالی {} را بفرست", "هزینه\u{200C}های {} رو میخوام"];
    ask(cross(&frames, &times), 20);
    let meetings = ["جلسه\u{200C}های {} رو نشونم بده"];
    let text = |(text, _): (String, String)| meanings(&text, Policy::scheduling());
    assert!(cross(&meetings, &[("دوشنبه", "")]).map(text).all(|found| found == ["2021-06-21"]));
}

#[test]
fn years_are_a_length_where_somebody_tells() {
    let years = [("دو ساله", "P2Y"), ("۲ ساله", "P2Y"), ("پنجساله", "P5Y"), ("هشت ساله", "P8Y")];
    let frames = [
        "{} که ندیدمش",
        "{} ندیدمش",
        "{} منتظرم",
        "من {} اینجام",
        "ما {} ازدواج کردیم",
        "من {} ورزش می\u{200C}کنم",
        "{} از دخترم جدا زندگی می\u{200C}کنم",
        "{} که رفته",
        "دوره را {} طی کرد",
        "قدمتی {} دارد",
    ];
    ask(cross(&frames, &years), 40);
    ask(cross(&["{} دفاع مقدس"], &[("هشت ساله", "P8Y"), ("۸ ساله", "P8Y"), ("شهید ۱۳ ساله", "")]), 3);
    let asks = ["{} از تهران کار می\u{200C}خواهم", "{} دنبال کار می\u{200C}گردم"];
    ask(cross(&asks, &[("۲۵ ساله", ""), ("۴۰ ساله", "")]), 4);
    let ages = [("دو ساله", ""), ("۲۵ ساله", ""), ("هشت ساله", "")];
    let frames = [
        "پسرم {} است",
        "{} از تهران",
        "{} بودم که پدرم رفت",
        "دختر {} من",
        "بازیکن {} پرسپولیس",
        "من یک دختر {} هستم",
        "{} که بودم به تهران رفتم",
    ];
    ask(cross(&frames, &ages), 21);
}

#[test]
fn a_part_of_today_has_its_verb() {
    let since = [("صبح", "2021-06-15TMO"), ("ظهر", "2021-06-15T12:00")];
    let frames = [
        "از {} منتظرم",
        "از {} اینجام",
        "از {} تا حالا نخوابیدم",
        "از {} داره بارون میاد",
        "من از {} دارم کار می\u{200C}کنم",
    ];
    ask(cross(&frames, &since), 10);
    ask(cross(&["تا {} برمی\u{200C}گردم", "تا {} صبر کن"], &[("شب", "2021-06-15TNI"), ("عصر", "2021-06-15TEV")]), 4);
    let days = [
        "از {} بدم میاد",
        "آن روز جنگ از {} آغاز شد",
        "پدرم همیشه از {} کار می\u{200C}کرد",
        "خورشید از {} می\u{200C}تابد",
        "وقتی از {} چیزی نخوری",
    ];
    ask(cross(&days, &[("صبح", ""), ("ظهر", ""), ("سحر", "")]), 15);
    let none = ["صبح تا {} کار می\u{200C}کند", "این وقت از {} گفتم", "از {} تلخ تیم گفتند", "تا {} خوبی شکل گرفت"];
    ask(cross(&none, &[("شب", "")]), 4);
}
