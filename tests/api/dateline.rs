//! The date that a document says of itself.

use proptest::prelude::*;
use taqvim::Confidence::{self, High, Low, Medium};
use taqvim::Reference;

/// Texts whose date stands between ⟦ and ⟧, the reference that it is, and how sure that is.
const SAID: &[(&str, &str, Confidence)] = &[
    // News
    ("تهران، ⟦۲۸ آبان ۱۳۹۵⟧ – رئیس راه\u{200C}آهن گفت که قطار تازه فردا راه می\u{200C}افتد.", "2016-11-18", Medium),
    (
        "قطار تازه راه می\u{200C}افتد\nتهران – ایرنا – ⟦۲۸ آبان ۱۳۹۵⟧ – قطار تازه فردا راه می\u{200C}افتد.",
        "2016-11-18",
        Medium,
    ),
    ("کابل، ⟦۲۸ عقرب ۱۳۹۵ خورشیدی⟧: وزارت معارف از ساختن ده مکتب خبر داد.", "2016-11-18", Medium),
    ("TEHRAN, ⟦Nov. 18, 2016⟧ (Trial News) — The new train starts tomorrow.", "2016-11-18", Medium),
    ("London, ⟦18 November 2016⟧ - The museum reopens next week.", "2016-11-18", Medium),
    ("تاریخ انتشار: ⟦۱۳۹۵/۰۸/۲۸ - ۱۸:۳۰⟧\nنمایشگاه کتاب در ۵ آذر ۱۳۹۵ باز می\u{200C}شود.", "2016-11-18T18:30", High),
    ("کد خبر: ۹۹۱۲ | تاریخ انتشار : ⟦جمعه ۲۸ آبان ۱۳۹۵ ساعت ۱۸:۳۰⟧ | گروه: هنر", "2016-11-18T18:30", High),
    ("نمایشگاه کتاب\n⟦جمعه ۲۸ آبان ۱۳۹۵ - ۱۸:۳۰⟧\nنمایشگاه کتاب باز شد.", "2016-11-18T18:30", Medium),
    ("نمایشگاه کتاب\n⟦۱۸:۳۰ - ۱۳۹۵/۰۸/۲۸⟧\nنمایشگاه کتاب باز شد.", "2016-11-18T18:30", Medium),
    ("⟦جمعه ۲۸ آبان ۱۳۹۵ - ۱۸ صفر ۱۴۳۸ - ۱۸ نوامبر ۲۰۱۶⟧\nروزنامهٔ صبح\nباران در راه است.", "2016-11-18", Low),
    ("Museum reopens\nPublished: ⟦18 November 2016⟧\nIt had been closed since 3 May 2014.", "2016-11-18", High),
    ("Museum reopens\nPublished on ⟦November 18, 2016⟧ by the desk", "2016-11-18", High),
    (
        "<item><title>x</title><pubDate>⟦Fri, 18 Nov 2016 18:30:05 +0330⟧</pubDate></item>",
        "2016-11-18T18:30:05+03:30",
        High,
    ),
    ("{\"datePublished\": \"⟦2016-11-18T18:30:05+03:30⟧\"}", "2016-11-18T18:30:05+03:30", High),
    ("---\ntitle: x\ndate: ⟦2016-11-18⟧\n---\nWe moved yesterday.", "2016-11-18", Medium),
    ("Privacy\nLast updated: ⟦November 18, 2016⟧", "2016-11-18", Medium),
    ("آخرین به\u{200C}روزرسانی: ⟦۲۸ آبان ۱۳۹۵⟧\nتاریخ انتشار خبر را نمی\u{200C}دانیم.", "2016-11-18", Medium),
    // The date of publishing is surer than that of a change, wherever it stands.
    ("Updated: 20 November 2016\nPublished: ⟦18 November 2016⟧", "2016-11-18", High),
    // Letters
    ("شماره: ۱۲/۳۴ تاریخ: ⟦۱۳۹۵/۰۸/۲۸⟧\nبه نام خدا\nجناب آقای رضایی", "2016-11-18", Medium),
    ("تاريخ : ⟦1395/8/28⟧\nموضوع: درخواست مرخصی", "2016-11-18", Medium),
    ("با سلام\nفردا نمی\u{200C}آیم.\nبا احترام\nمریم کریمی\n⟦۲۸ آبان ۱۳۹۵⟧", "2016-11-18", Medium),
    ("⟦18 November 2016⟧\n\nDear Ms Karimi,\n\nthank you for your letter of 3 November 2016.", "2016-11-18", Medium),
    ("⟦۲۸ آبان ۱۳۹۵⟧\nصبح به دریا رفتیم و شب برگشتیم.", "2016-11-18", Low),
    // Mails
    (
        "From: a@example.org\nDate: ⟦Fri, 18 Nov 2016 18:30:00 +0330⟧\nSubject: hi\n\nSee you tomorrow.",
        "2016-11-18T18:30+03:30",
        High,
    ),
    ("From: Maryam\nSent: ⟦Friday, November 18, 2016 6:30 PM⟧\nTo: Ali", "2016-11-18T18:30", High),
    (
        "Date: ⟦Fri, 18 Nov 2016 18:30:00 +0000⟧\n\n> Date: Thu, 17 Nov 2016 10:00:00 +0000",
        "2016-11-18T18:30+00:00",
        High,
    ),
    // Logs
    ("⟦2016-11-18 18:30:05,123⟧ INFO started\n2016-11-18 18:31:00,001 INFO ready", "2016-11-18T18:30:05", High),
    ("[⟦2016-11-18 18:30:05⟧] local.ERROR: no such file", "2016-11-18T18:30:05", High),
    ("⟦2016-11-18T18:30:05.123Z⟧ web app[1]: listening", "2016-11-18T18:30:05+00:00", High),
    ("127.0.0.1 - - [⟦18/Nov/2016:18:30:05 +0330⟧] \"GET / HTTP/1.1\" 200 5", "2016-11-18T18:30:05+03:30", High),
    // What makes it less sure.
    ("تاریخ انتشار: ⟦شنبه ۲۸ آبان ۱۳۹۵⟧", "2016-11-18", Medium),
    ("Date: ⟦5/3/2016⟧\nInvoice", "2016-03-05", Low),
    ("کیاکلا، ⟦۲۸ آبان ۱۳۹۵⟧ – جشن خرمن در کیاکلا برپا شد.", "2016-11-18", Low),
];

/// Texts that do not say when they were written.
const UNSAID: &[&str] = &[
    "",
    "\n\n",
    "فردا باران می\u{200C}آید.",
    "انقلاب در ۲۲ بهمن ۱۳۵۷ پیروز شد.",
    "در ۲۸ آبان ۱۳۹۵، رئیس راه\u{200C}آهن گفت که قطار تازه راه می\u{200C}افتد.",
    "تهران در ۲۸ آبان ۱۳۹۵ میزبان نمایشگاه بود.",
    "On 18 November 2016 the museum reopened.",
    "تاریخ تولد: ۱۳۶۰/۰۲/۰۳\nمحل صدور: تهران",
    "تاریخ انقضا: ۱۳۹۷/۰۸/۲۸",
    "تاریخ سررسید: ۱۳۹۵/۱۲/۱۰ مبلغ: ۲۰۰٬۰۰۰ ریال",
    "Due date: 2016-12-01",
    "Date of birth: 3 May 1981",
    "Expiry date: 2018-11-18",
    "Expires: Fri, 18 Nov 2016 18:30:00 GMT",
    // The card of an event.
    "کنسرت پاییز\nتاریخ: ۵ آذر ۱۳۹۵ ساعت ۲۱\nمکان: تالار وحدت",
    "Autumn concert\nDate: 26 November 2016\nVenue: City Hall",
    // A diary and a table of days.
    "۲۸ آبان ۱۳۹۵\nبه دریا رفتیم.\n۲۹ آبان ۱۳۹۵\nبرگشتیم.",
    "2016-11-18\n12\n2016-11-19\n14",
    "2016-11-20 18:30 Meeting\n2016-11-21 10:00 Review",
    // Years that need a reference themselves, or no year at all.
    "تاریخ: ۹۵/۸/۲۸",
    "تهران، ۲۸ آبان – قطار تازه فردا راه می\u{200C}افتد.",
    "Nov 18 18:30:05 web sshd[1]: closed",
    // A month is no day, a range is not one day.
    "تاریخ انتشار: آبان ۱۳۹۵",
    "تاریخ: از ۲۸ آبان ۱۳۹۵ تا ۳۰ آبان ۱۳۹۵",
    "تاریخ انتشار: ۳۱ آبان ۱۳۹۵",
    // What another one wrote.
    "I agree.\n\n-----Original Message-----\nFrom: a@example.org\nSent: Friday, November 18, 2016 6:30 PM",
    "I agree.\n\n> Date: Fri, 18 Nov 2016 18:30:00 +0330",
    "On Fri, 18 Nov 2016 at 18:30, Ali wrote:\n> hello",
];

#[test]
fn the_dateline_is_found_with_its_place_and_confidence() {
    let mut wrong = Vec::new();
    for (marked, reference, confidence) in SAID {
        let start = marked.find('⟦').unwrap();
        let text = marked.replace(['⟦', '⟧'], "");
        let end = marked.find('⟧').unwrap() - '⟦'.len_utf8();
        let found = Reference::detect(&text);
        let said = found.map(|found| (found.range(), found.reference().to_string(), found.confidence()));
        if said != Some((start..end, (*reference).to_owned(), *confidence)) {
            wrong.push(format!("{marked}\n  {said:?}, not {reference} at {start}..{end}, {confidence:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn where_there_is_none_nothing_is_found() {
    let found: Vec<_> = UNSAID.iter().filter_map(|text| Some((text, Reference::detect(text)?))).collect();
    assert!(found.is_empty(), "{found:#?}");
    assert!(UNSAID.len() * 2 > SAID.len());
}

#[test]
fn only_the_head_and_the_foot_are_read() {
    let filler = "باران آمد و هوا سرد شد.\n".repeat(400);
    let label = "تاریخ انتشار: ۱۳۹۵/۰۸/۲۸\n";
    let at = |text: &str| Reference::detect(text).map(|found| found.range().start);
    assert_eq!(at(&format!("{label}{filler}")), Some(25));
    assert_eq!(at(&format!("{filler}{label}")), Some(filler.len() + 25));
    assert_eq!(at(&format!("{filler}{label}{filler}")), None);
    // A line that is longer than what is read.
    assert_eq!(at(&format!("تهران، ۲۸ آبان ۱۳۹۵ – {}", filler.replace('\n', " "))), Some(13));
}

proptest! {
    #[test]
    fn no_text_is_too_much(text in "(تاریخ|انتشار|Date|تهران|[:،,\\-–\\[\\]() \n\u{200C}>]|۲۸ آبان ۱۳۹۵|18:30:05|2016-11-18|\\PC){0,40}") {
        if let Some(found) = Reference::detect(&text) {
            prop_assert!(!text[found.range()].is_empty());
        }
    }
}
