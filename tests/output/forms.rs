//! EDTF, RFC 9557, Persian and English.

use super::meaning;

#[test]
fn edtf_says_what_it_can() {
    for (phrase, edtf) in [
        ("۱۹ شهریور ۱۳۹۵", "2016-09-09"),
        ("شهریور ۱۳۹۵", "2016-08-22/2016-09-21"),
        ("سال ۱۳۹۵", "2016-03-20/2017-03-20"),
        ("نوامبر ۲۰۱۶", "2016-11"),
        ("سال ۲۰۱۶ میلادی", "2016"),
        ("دهه ۱۹۹۰ میلادی", "199X"),
        ("سال ۵۵۰ پیش از میلاد", "-0549"),
        ("هفته گذشته", "2016-11-05/2016-11-11"),
        ("فردا ساعت ۱۹:۳۰", "2016-11-19T19:30:00"),
    ] {
        assert_eq!(meaning(phrase).edtf().map(|edtf| edtf.to_string()).as_deref(), Some(edtf), "{phrase}");
    }
    for phrase in ["سه هفته", "هر جمعه", "اکنون", "اوایل شهریور ۱۳۹۵", "فردا صبح", "۳۰ اسفند ۱۴۰۴"]
    {
        assert!(meaning(phrase).edtf().is_none(), "{phrase}");
    }
}

#[test]
fn rfc9557_names_the_calendar_of_a_day() {
    let written = |phrase| meaning(phrase).rfc9557().map(|date| date.to_string());
    assert_eq!(written("۱۹ شهریور ۱۳۹۵").as_deref(), Some("2016-09-09[u-ca=persian]"));
    assert_eq!(written("۹ سپتامبر ۲۰۱۶").as_deref(), Some("2016-09-09[u-ca=gregory]"));
    assert_eq!(written("۱۰ محرم ۱۴۳۸ قمری").as_deref(), Some("2016-10-12[u-ca=islamic]"));
    assert_eq!(written("دیروز").as_deref(), Some("2016-11-17"));
    for phrase in ["شهریور ۱۳۹۵", "سه هفته", "فردا ساعت ۹", "۳۰ اسفند ۱۴۰۴"] {
        assert_eq!(written(phrase), None, "{phrase}");
    }
}

#[test]
fn a_day_counted_from_the_end_says_so_in_persian() {
    for (phrase, persian) in [
        ("the second-to-last Friday of every month", "دومین جمعه از آخر هر ماه"),
        ("the last Friday of every month", "آخرین جمعه هر ماه"),
        ("the second Friday of every month", "دومین جمعه هر ماه"),
    ] {
        assert_eq!(meaning(phrase).persian().to_string(), persian, "{phrase}");
    }
}

#[test]
fn persian_and_english_read_naturally() {
    for (phrase, persian, english) in [
        ("۱۹ شهریور ۱۳۹۵", "نوزدهم شهریور ۱۳۹۵", "19 Shahrivar 1395 (9 September 2016)"),
        ("شهریور ۱۳۹۵", "شهریور ۱۳۹۵", "Shahrivar 1395 (22 August – 21 September 2016)"),
        ("اوایل مهر ۱۳۹۴", "اوایل مهر ۱۳۹۴", "early Mehr 1394 (23 September – 22 October 2015)"),
        ("دی ۱۳۹۵", "دی ۱۳۹۵", "Dey 1395 (21 December 2016 – 19 January 2017)"),
        ("۹ سپتامبر ۲۰۱۶", "نهم سپتامبر ۲۰۱۶ میلادی", "9 September 2016"),
        ("۱۰ محرم ۱۴۳۸ قمری", "دهم محرم ۱۴۳۸ قمری", "10 Muharram 1438 AH (12 October 2016)"),
        ("دیروز", "بیست و هفتم آبان ۱۳۹۵", "17 November 2016"),
        ("تابستان ۱۳۹۵", "تابستان ۱۳۹۵", "summer 1395 (21 June – 21 September 2016)"),
        ("سال ۱۳۹۵", "سال ۱۳۹۵", "1395 (20 March 2016 – 20 March 2017)"),
        ("دهه ۱۳۴۰", "دههٔ ۱۳۴۰", "the 1340s (21 March 1961 – 20 March 1971)"),
        ("هفته گذشته", "۱۵ تا ۲۱ آبان ۱۳۹۵", "5–11 November 2016"),
        ("فردا ساعت ۱۹:۳۰", "ساعت ۱۹:۳۰ بیست و نهم آبان ۱۳۹۵", "19:30, 19 November 2016"),
        ("فردا صبح", "صبح بیست و نهم آبان ۱۳۹۵", "morning, 19 November 2016"),
        ("سه هفته", "سه هفته", "3 weeks"),
        ("دو ساعت و نیم", "دو ساعت و سی دقیقه", "2 hours and 30 minutes"),
        ("هر جمعه", "هر جمعه", "every Friday"),
        ("هر روز", "هر روز", "every day"),
        ("هفته ای دو بار", "دو بار در هفته", "2 times a week"),
        ("اکنون", "اکنون", "now"),
        ("۳۰ اسفند ۱۴۰۴", "سی\u{200C}ام اسفند ۱۴۰۴ (چنین روزی نیست)", "30 Esfand 1404 (there is no such day)"),
    ] {
        let meaning = meaning(phrase);
        assert_eq!((meaning.persian().to_string().as_str(), meaning.latin().to_string().as_str()), (persian, english));
    }
}

/// The names of Dari are read as what they show, in both calendars and for all months.
#[test]
fn dari_has_its_own_months() {
    assert_eq!(meaning("۱۹ شهریور").dari().to_string(), "نوزدهم سنبله ۱۳۹۵");
    assert_eq!(meaning("هفته گذشته").dari().to_string(), "۱۵ تا ۲۱ عقرب ۱۳۹۵");
    assert_eq!(meaning("سه هفته").dari().to_string(), "سه هفته");
    for month in 1..=12 {
        for date in [format!("1395/{month}/19"), format!("2016/{month}/19")] {
            let said = meaning(&date);
            let dari = said.dari().to_string();
            assert_ne!(dari, said.persian().to_string());
            assert_eq!(meaning(&dari).interval(), said.interval(), "{dari}");
        }
    }
}

/// Padding works as it does for strings.
#[test]
fn values_can_be_padded() {
    let day = meaning("۱۹ شهریور ۱۳۹۵");
    assert_eq!(format!("{day:>12}|{:<12}|", day.native().unwrap()), "  2016-09-09|1395-06-19  |");
}

#[test]
fn sets_are_told_to_people() {
    let reference = chrono::NaiveDate::from_ymd_opt(2025, 11, 20).unwrap().into();
    for (phrase, latin, persian) in [
        ("every other Tuesday", "every other Tuesday", "یک سه\u{200C}شنبه در میان"),
        ("روزهای زوج ساعت ۶", "every Saturday, Monday and Wednesday at 06:00", "هر شنبه، دوشنبه و چهارشنبه ساعت ۶:۰۰"),
        ("شب\u{200C}های جمعه", "every Thursday night", "هر شب جمعه"),
        ("پنجم هر ماه", "day 5 of every month", "روز پنجم هر ماه"),
        ("آخرین جمعه هر ماه", "the last Friday of every month", "آخرین جمعه هر ماه"),
        ("هر جمعه عصر", "every Friday evening", "هر جمعه عصر"),
    ] {
        let meaning = taqvim::parse(phrase, &reference).unwrap();
        assert_eq!((meaning.latin().to_string().as_str(), meaning.persian().to_string().as_str()), (latin, persian));
    }
}
