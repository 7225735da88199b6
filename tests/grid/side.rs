//! Verbs and the day that they are said of: persons, tenses, places in the sentence, both policies.

use super::talk::{ask, cross};

/// On which side the days lie that the verbs of a table are said of, told on a Tuesday.
const PAST: &[(&str, &str)] = &[("دوشنبه", "2021-06-14"), ("صبح دوشنبه", "2021-06-14TMO"), ("۱۰ آذر", "2020-11-30")];
const FUTURE: &[(&str, &str)] = &[("دوشنبه", "2021-06-21"), ("صبح دوشنبه", "2021-06-21TMO"), ("۱۰ آذر", "2021-12-01")];

/// Where the day stands, the verb in its place.
const ORDERS: [&str; 4] = ["{} شمال V", "من {} شمال V.", "شمال {} V؟", "سلام، {} شمال V، ممنون"];

fn frames(verbs: &[&str], orders: &[&str]) -> Vec<String> {
    verbs.iter().flat_map(|verb| orders.iter().map(move |order| order.replace('V', verb))).collect()
}

/// Every day in every frame.
fn all(frames: &[String], days: &[(&str, &str)]) {
    let frames: Vec<&str> = frames.iter().map(String::as_str).collect();
    ask(cross(&frames, days), frames.len() * days.len());
}

#[test]
fn a_past_verb_is_known_in_all_its_forms() {
    let verbs = [
        "رفتم", "رفتی", "رفت", "رفتیم", "رفتین", "رفتن", "رفته\u{200C}ام", "رفته\u{200C}ایم", "رفته بودم",
        "رفته بودین", "می\u{200C}رفتم", "میرفتی", "میرفتین", "نرفتم", "نرفتی", "نرفتین", "داشتم میرفتم", "نمیرفتیم",
        "برگشتین", "برنگشتم", "برمیگشتیم", "خوابیدین", "نخوابیدم", "میخوابیدیم", "بردمش", "نبردیم", "دیدیش",
        "دیدیمشون", "گذاشتین",
    ];
    all(&frames(&verbs, &ORDERS), PAST);
}

#[test]
fn a_verb_to_come_is_known_in_all_its_forms() {
    let verbs = [
        "میرم", "میری", "میره", "می\u{200C}رویم", "می\u{200C}روند", "نمیرم", "نمیرین", "خواهم رفت", "خواهند رفت",
        "باید برم", "می\u{200C}خوام برم", "قراره برم", "قرار است برویم", "برو", "برین", "نرو", "نرین", "بریم",
        "برمی\u{200C}گردم", "برگرد", "ببرمش", "بیارشون", "می\u{200C}برمش", "بخواب", "نیستم", "نیستیم",
    ];
    all(&frames(&verbs, &ORDERS), FUTURE);
}

#[test]
fn a_verb_before_its_day_tells_of_it() {
    let orders = ["V شمال {}", "V {}", "V شمال *{}*"];
    all(&frames(&["رفتم", "رفتیم", "رفتین", "نرفتم", "رفته بودم", "رفته\u{200C}ام", "میرفتیم"], &orders), PAST);
    all(
        &frames(&["میرم", "میریم", "برو", "باید برم", "خواهیم رفت", "قراره بریم", "می\u{200C}خوام برم"], &orders),
        FUTURE,
    );
}

#[test]
fn the_clause_of_the_day_has_its_own_verb() {
    let quotes = ["دکتر گفته ", "گفت که ", "میگن ", "فکر کنم ", "شنیدم ", "قول داد ", "نوشته که "];
    let quoted = |clauses: &[&str]| -> Vec<String> {
        quotes.iter().flat_map(|quote| clauses.iter().map(move |clause| format!("{quote}{clause}"))).collect()
    };
    all(&quoted(&["{} میاد", "{} ببرمش دکتر", "{} باید بریم", "{} برمی\u{200C}گرده"]), FUTURE);
    all(&quoted(&["{} رفته بودن شمال", "{} اومده بود", "{} برگشتن"])[..12], PAST);
    let told = [
        "{} مجبور شدم برم",
        "{} گفتم بیاد",
        "{} خواستم بیام نشد",
        "{} نشد بیام",
        "{} تصمیم گرفتم برم",
        "اگه {} رفته بودی می\u{200C}دیدیش",
        "{} رفتم ولی نبود",
        "{} رفتم تا ببینمش",
    ];
    all(&told.map(String::from), PAST);
    let to_come = [
        "{} وقت کردی بیا",
        "{} رفتی نون بگیر",
        "{} رسیدین زنگ بزنین",
        "{} میام تا ببینمش",
        "نمی\u{200C}دونم {} بیام یا نه",
    ];
    all(&to_come.map(String::from), FUTURE);
    let conditions = ["اگه {} رفتی به منم بگو", "اگر {} آمدی خبرم کن"];
    all(&conditions.map(String::from), &FUTURE[..2]);
}

#[test]
fn what_is_moved_and_asked_is_told_of() {
    let frames = [
        "جلسه افتاد *{}*",
        "جلسه رو انداختیم {}",
        "امتحان به {} منتقل شد",
        "ثبت نام تا *{}* تمدید شد",
        "نوبت گرفته\u{200C}ام برای {}",
        "کی میای؟ {}",
        "کی برمی\u{200C}گردی؟ - {}",
    ];
    all(&frames.map(String::from), FUTURE);
    all(&["کی اومدی؟ {}", "کی رسیدین؟ - {}"].map(String::from), PAST);
}
