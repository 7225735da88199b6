//! The fixed forms.

use proptest::prelude::*;
use taqvim::format::{Pattern, Separator, Style, fixed, read_fixed, write_fixed};
use taqvim::numeral::Script;
use taqvim::{JalaliDate, jalali};

#[test]
fn every_day_in_every_form() {
    let forms = [(Separator::Hyphen, "%F"), (Separator::Slash, "%x"), (Separator::Dot, "%Y.%m.%d")];
    let mut buffer = [0; 18];
    for date in JalaliDate::MIN.iter_days() {
        for script in Script::ALL {
            let (separator, pattern) = forms[date.day() as usize % 3];
            let text = fixed(date, separator, script);
            assert_eq!(read_fixed(text.as_str()), Ok(date), "{text}");
            let length = write_fixed(date, separator, script, &mut buffer).unwrap();
            assert_eq!(&buffer[..length], text.as_bytes());
            if date.year() % 100 == 95 {
                let style = Style::PERSIAN.with_script(script);
                assert_eq!(text.as_str(), Pattern::new(pattern).unwrap().format(date, style).to_string());
            }
        }
    }
}

#[test]
fn buffers_too_short() {
    let date = jalali!(1395, 6, 19);
    assert_eq!(write_fixed(date, Separator::Slash, Script::Latin, &mut [0; 9]), None);
    assert_eq!(write_fixed(date, Separator::Slash, Script::Arabic, &mut [0; 17]), None);
    assert_eq!(write_fixed(date, Separator::Slash, Script::Arabic, &mut [0; 18]), Some(18));
}

#[test]
fn refused_texts() {
    for (text, sentence) in [
        ("", "expected a digit at byte 0, found the end"),
        ("1395-6-19", "expected a digit at byte 6, found «-»"),
        ("1395-06/19", "expected a separator at byte 7, found «/»"),
        ("1395:06:19", "expected a separator at byte 4, found «:»"),
        ("1395-06-190", "expected the end at byte 10, found «0»"),
        ("1395-06-1", "expected a digit at byte 9, found the end"),
        ("۱۳۹۵/۰۶/1۹", "expected a digit of the same script at byte 14 (character 8), found «1۹»"),
        ("١٣٩۵/٠٦/١٩", "expected a digit of the same script at byte 6 (character 3), found «۵»"),
        ("۱۳۹۵/۰۶/ب۹", "expected a digit at byte 14 (character 8), found «ب»"),
        ("۱۳۹۵/۰۶-۱۹", "expected a separator at byte 13 (character 7), found «-»"),
        ("1404-12-30", "day 30 is not in 1..=29 at byte 8"),
        ("۱۴۰۴-۱۲-۳۰", "day 30 is not in 1..=29 at byte 14 (character 8)"),
        ("۱۴۰۴-۱۳-۳۰", "month 13 is not in 1..=12 at byte 9 (character 5)"),
        ("٠٠٠٠-١٣-٣٠", "year 0 is not in 1..=3000 at byte 0"),
    ] {
        assert_eq!(read_fixed(text).unwrap_err().to_string(), sentence, "{text}");
    }
}

proptest! {
    #[test]
    fn any_text(text in "[0-9۰-۹٠-٩/.ب-]{0,12}|[۰-۹]{4}[/.-][۰-۹]{2}[/.-][۰-۹]{2}|\\PC{0,20}") {
        match read_fixed(&text) {
            Ok(date) => {
                let forms = [Separator::Hyphen, Separator::Slash, Separator::Dot];
                let same = |script| forms.iter().any(|&separator| fixed(date, separator, script).as_str() == text);
                prop_assert!(Script::ALL.into_iter().any(same));
            }
            Err(error) => prop_assert!(text.is_char_boundary(error.at()), "{error}"),
        }
    }
}
