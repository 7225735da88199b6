//! A stream in chunks of any size gives the matches of the whole text, keeps little, and names the byte that is no UTF-8.
#![no_main]

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use taqvim::{Expression, Lexicon, parse_expression};
use taqvim_fuzz::{finder, made_text, policy};

type Found = (usize, usize, Expression, &'static str);

fuzz_target!(|data: &[u8]| {
    let mut u = Unstructured::new(data);
    let Ok(policy) = policy(&mut u) else { return };
    let (Ok(finder), Ok(size), Ok(own)) = (finder(&mut u, policy), u.int_in_range(1..=40usize), u.ratio(1, 4)) else {
        return;
    };
    let Ok(text) = made_text(&mut u) else { return };
    let mut words = Lexicon::new();
    let year = parse_expression("سال ۱۳۹۵").expect("a year");
    for phrase in ["ترم اول", "Q1", "شب جمعه"] {
        words.insert(phrase, year).expect("it is new");
    }
    let finder = if own { finder.with_lexicon(&words) } else { finder };
    let of = |found: taqvim::Match<'_>| -> Found { (found.start(), found.end(), *found.expression(), found.rule()) };
    let whole: Vec<Found> = finder.find_iter(&text).map(of).collect();
    let mut streamed = Vec::new();
    let mut stream = finder.stream();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let end = rest.char_indices().nth(size).map_or(rest.len(), |(place, _)| place);
        stream.push(&rest[..end], |found| streamed.push(of(found)));
        assert!(stream.kept() <= 32 << 10);
        rest = &rest[end..];
    }
    stream.finish(|found| streamed.push(of(found)));
    assert_eq!(whole, streamed, "{text:?} in chunks of {size}");
    let mut streamed = Vec::new();
    let mut stream = finder.byte_stream();
    for chunk in text.as_bytes().chunks(size) {
        stream.push(chunk, |found| streamed.push(of(found))).expect("it is UTF-8");
    }
    stream.finish(|found| streamed.push(of(found))).expect("it is UTF-8");
    assert_eq!(whole, streamed, "{text:?} in bytes");
    let mut stream = finder.byte_stream();
    let error =
        data.chunks(size).find_map(|chunk| stream.push(chunk, |_| ()).err()).or_else(|| stream.finish(|_| ()).err());
    assert_eq!(error.map(|error| error.offset()), std::str::from_utf8(data).err().map(|error| error.valid_up_to()));
});
