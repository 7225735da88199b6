//! Patterns, fixed forms, what people type, and number words: what is written is read as what it was, or refused.
#![no_main]

use arbitrary::{Arbitrary as _, Unstructured};
use libfuzzer_sys::fuzz_target;
use taqvim::JalaliDate;
use taqvim::format::{Pattern, Style, read_lenient};
use taqvim::numeral::{Numeral, Words};

fuzz_target!(|data: &[u8]| {
    let mut u = Unstructured::new(data);
    let (Ok(date), Ok(number)) = (JalaliDate::arbitrary(&mut u), u.int_in_range(0..=999_999_999u32)) else { return };
    let Ok(style) = u.choose(&[Style::ENGLISH, Style::PERSIAN]).copied() else { return };
    let specifiers = [
        "%Y", "%-Y", "%m", "%-m", "%d", "%-d", "%e", "%j", "%-j", "%B", "%b", "%A", "%a", "%Od", "%OY", "%U", "%q",
        "-", "/", " ", "3", "۳",
    ];
    let mut pattern = String::new();
    for _ in 0..u.int_in_range(1..=6).unwrap_or(1) {
        pattern.push_str(u.choose(&specifiers).unwrap_or(&"%Y"));
    }
    if let Ok(pattern) = Pattern::new(&pattern) {
        let written = pattern.format(date, style).to_string();
        if let Ok(back) = pattern.read(&written, style) {
            assert_eq!(back, date, "{} {written}", pattern.as_str());
        }
    }
    for said in [Words::cardinal(number).to_string(), Words::ordinal(number.max(1)).to_string()] {
        let back = said.parse::<Numeral>().unwrap_or_else(|error| panic!("{said}: {error}"));
        assert!(back.whole() == Some(number) || back.whole() == Some(number.max(1)), "{said}");
    }
    let Ok(text) = <&str>::arbitrary(&mut u) else { return };
    let (any, lenient) = (Pattern::new(text), read_lenient(text, None));
    if let Ok(any) = any {
        let written = any.format(date, style).to_string();
        let _ = any.read(&written, style);
    }
    if let Ok(read) = lenient {
        assert!((1..=3000).contains(&read.year()));
    }
    if let Err(error) = text.parse::<JalaliDate>() {
        assert!(!error.to_string().is_empty());
    }
    let _ = text.parse::<Numeral>();
    let _ = Pattern::LONG.read(text, style);
});
