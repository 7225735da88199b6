//! `taqvim parse`.

use super::{objects, taqvim};

const AT: [&str; 3] = ["parse", "--reference", "2016-11-18T18:00"];

#[test]
fn the_words_of_the_line_are_one_phrase() {
    let run = taqvim(&[&AT[..], &["۱۹", "شهریور"]].concat(), "");
    assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
    let object = objects(&run.out).remove(0);
    assert_eq!(
        (&object["text"], &object["value"], &object["native"]),
        (&"۱۹ شهریور".into(), &"2016-09-09".into(), &"1395-06-19".into())
    );
    let ahead = taqvim(&[&AT[..], &["--policy", "future", "۱۹ شهریور"]].concat(), "");
    assert_eq!(objects(&ahead.out)[0]["value"], "2017-09-10");
}

#[test]
fn a_person_is_told_in_words() {
    let run = taqvim(&[&AT[..], &["--output", "pretty", "اواخر مهر ۱۳۹۴"]].concat(), "");
    assert_eq!(
        run.out,
        "اواخر مهر ۱۳۹۴\n  persian   \u{2068}اواخر مهر ۱۳۹۴\u{2069}\n  english   late Mehr 1394 (23 September – 22 October 2015)\n  type      DATE\n  \
         value     2015-09-23/2015-10-23\n  covers    2015-09-23/2015-10-23\n  native    1394-07\n  \
         remarks   late: 2015-10-13/2015-10-23\n"
    );
}

#[test]
fn lines_keep_their_places() {
    let run =
        taqvim(&AT, b"\xD8\xAF\xDB\x8C\xD8\xB1\xD9\x88\xD8\xB2\n\nbook\n\xFFx\n19 Mehr book\r\ntomorrow".as_slice());
    let values: Vec<_> = objects(&run.out).iter().map(|object| object["value"].as_str().map(str::to_owned)).collect();
    assert_eq!(values, [Some("2016-11-17".to_owned()), None, None, None, None, Some("2016-11-19".to_owned())]);
    assert_eq!(run.code, Some(1));
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines.len(), 4, "{}", run.err);
    assert!(lines[0].starts_with("taqvim: line 2: \"\": no temporal expression"), "{}", run.err);
    assert_eq!(lines[2], "taqvim: line 4: not UTF-8 at byte 0 of the line");
    assert!(lines[3].ends_with(": \"book\""), "{}", run.err);
}

#[test]
fn wrong_usage() {
    assert_eq!(taqvim(&["parse", "--reference", "2016-13-01", "دیروز"], "").code, Some(2));
    assert_eq!(taqvim(&["parse", "--reference", "auto", "دیروز"], "").code, Some(2));
    let run = taqvim(&[&AT[..], &["کتاب"]].concat(), "");
    assert_eq!((run.out.as_str(), run.code), ("", Some(1)));
}
