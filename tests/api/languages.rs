//! Texts in two languages, of which one is read.

use taqvim::{Finder, Languages};

fn found(languages: Languages, text: &str) -> Vec<&str> {
    Finder::new().with_languages(languages).find_iter(text).map(|found| found.as_str()).collect()
}

#[test]
fn what_holds_a_word_of_another_language_is_passed_over_whole() {
    for (text, persian, english) in [
        ("۱۹ شهریور ۱۴۰۴", vec!["۱۹ شهریور ۱۴۰۴"], vec![]),
        ("مهر ۱۴۰۳", vec!["مهر ۱۴۰۳"], vec![]),
        ("نوزدهم شهریور ۱۴۰۴", vec!["نوزدهم شهریور ۱۴۰۴"], vec![]),
        ("جمعه ۱۹ شهریور", vec!["جمعه ۱۹ شهریور"], vec![]),
        ("۳ روز پیش", vec!["۳ روز پیش"], vec![]),
        ("19 Shahrivar 1404", vec![], vec!["19 Shahrivar 1404"]),
        ("12 June 2025", vec![], vec!["12 June 2025"]),
        ("قرار فردا؛ see you on Monday", vec!["فردا"], vec!["Monday"]),
        ("2016-11-18 10:30", vec!["2016-11-18 10:30"], vec!["2016-11-18 10:30"]),
    ] {
        assert_eq!(found(Languages::PERSIAN, text), persian, "{text}");
        assert_eq!(found(Languages::ENGLISH, text), english, "{text}");
        let either = if persian == english { persian } else { [persian, english].concat() };
        assert_eq!(found(Languages::ALL, text), either, "{text}");
    }
}
