//! What is found and is the whole of a text is what `parse` reads; errors name places within it.
#![no_main]

use arbitrary::{Arbitrary as _, Unstructured};
use libfuzzer_sys::fuzz_target;
use taqvim::{Finder, parse, parse_expression};
use taqvim_fuzz::{check_meaning, made_text, reference};

fuzz_target!(|data: &[u8]| {
    let mut u = Unstructured::new(data);
    let Ok(reference) = reference(&mut u) else { return };
    let text = if bool::arbitrary(&mut u).unwrap_or(false) { made_text(&mut u) } else { String::arbitrary(&mut u) };
    let Ok(text) = text else { return };
    let (finder, trimmed) = (Finder::new(), text.trim());
    let whole = finder.find_iter(trimmed).next().filter(|found| found.range() == (0..trimmed.len()));
    match parse_expression(&text) {
        Ok(said) => {
            if let Some(found) = whole {
                assert_eq!(&said, found.expression());
            }
            if let Ok(meaning) = parse(&text, &reference) {
                check_meaning(&meaning);
            }
        }
        Err(error) => {
            assert!(whole.is_none(), "{text:?}: {error}");
            let range = error.range();
            assert!(range.end <= text.len() && text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
            assert!(!error.to_string().is_empty());
        }
    }
});
