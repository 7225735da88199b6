//! Which expressions are the two ends of a range.

use taqvim::Finder;

/// The ends of the ranges of a text.
fn ends(text: &str) -> Vec<[&str; 2]> {
    let found: Vec<_> = Finder::new().find_iter(text).collect();
    found.windows(2).filter(|pair| pair[0].starts_range()).map(|pair| [pair[0].as_str(), pair[1].as_str()]).collect()
}

#[test]
fn the_ends_are_linked() {
    for (text, range) in [
        ("The strike lasted from 14:00 GMT to 16:00 GMT.", ["14:00", "16:00"]),
        ("The pool is shut between 9 and 11 a.m. for cleaning.", ["9", "11 a.m."]),
        ("از ساعت ۱۴ به وقت گرینویچ تا ساعت ۱۶ به وقت گرینویچ", ["ساعت ۱۴", "ساعت ۱۶"]),
        ("بین ۱۰ و ۱۵ مهر باران آمد.", ["۱۰", "۱۵ مهر"]),
        ("بین سال\u{200C}های ۱۳۸۵ و ۱۳۹۰ آنجا بود.", ["سال\u{200C}های ۱۳۸۵", "۱۳۹۰"]),
        ("بین ۸ و ۱۰ شب بیا.", ["۸", "۱۰ شب"]),
    ] {
        assert_eq!(ends(text), [range], "{text}");
    }
}

#[test]
fn what_only_stands_side_by_side_is_not() {
    for text in ["۱۰ و ۱۵ مهر باران آمد.", "بین ۱۰، ۱۵ و ۲۰ مهر یکی را برگزین.", "at 14:00 GMT and 16:00 GMT"]
    {
        assert!(ends(text).is_empty(), "{text}");
    }
}
