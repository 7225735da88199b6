//! serde of every type from arbitrary JSON: what is accepted is written in its canonical form, which reads as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use taqvim::calendar::{BorjiDate, JalaliDateTime, JalaliMonth, JalaliYear};
use taqvim::{HijriDate, JalaliDate};

fn round<T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug>(value: &Value) {
    let Ok(read) = serde_json::from_value::<T>(value.clone()) else { return };
    let written = serde_json::to_string(&read).expect("it is written");
    let back: T = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{written}: {error}"));
    assert_eq!(back, read);
    let again = serde_json::to_string(&back).expect("it is written");
    assert_eq!(written, again);
    assert_eq!(serde_json::from_reader::<_, T>(written.as_bytes()).expect("a reader is as good"), read);
}

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let value = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()));
    round::<JalaliDate>(&value);
    round::<HijriDate>(&value);
    round::<BorjiDate>(&value);
    round::<JalaliDateTime>(&value);
    round::<JalaliMonth>(&value);
    round::<JalaliYear>(&value);
});
