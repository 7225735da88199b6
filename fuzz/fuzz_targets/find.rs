//! Any text: spans, meanings, alternatives, explanations, TIMEX3 by a real XML parser, offsets, the same twice.
#![no_main]

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use taqvim::{Explanation, Match, OffsetUnit, Offsets, Timex3, Timex3Writer};
use taqvim_fuzz::{check_meaning, check_span, finder, policy, reference};

fuzz_target!(|data: &[u8]| {
    let (settings, text) = data.split_at(data.len().min(24));
    let Ok(text) = std::str::from_utf8(text) else { return };
    let mut u = Unstructured::new(settings);
    let (Ok(policy), Ok(reference)) = (policy(&mut u), reference(&mut u)) else { return };
    let Ok(finder) = finder(&mut u, policy) else { return };
    let mut last = 0;
    let mut all: Vec<Match<'_>> = Vec::new();
    finder.find_into(text, &mut all);
    let mut writer = Timex3Writer::new(text, String::from("<t>"));
    let mut offsets = Offsets::new(text, OffsetUnit::Chars);
    for (found, again) in all.iter().zip(finder.find_iter(text)) {
        assert_eq!(
            (found.range(), found.expression(), found.rule()),
            (again.range(), again.expression(), again.rule())
        );
        last = check_span(text, last, found);
        assert_eq!(offsets.at(found.start()), text[..found.start()].chars().count());
        let Ok(meaning) = finder.resolve(found, &reference) else { continue };
        assert_eq!(Ok(meaning), finder.resolve(found, &reference));
        check_meaning(&meaning);
        for other in found.expression().alternatives(&reference, &policy).take(16) {
            check_meaning(&other);
        }
        assert!(!found.expression().to_string().is_empty());
        let explanation = Explanation::new(found.as_str(), found.expression(), &meaning, &reference, &policy);
        let words: usize = explanation.words().map(|word| word.as_str().len()).sum();
        assert!(words <= found.as_str().len());
        assert!(explanation.steps().all(|step| !step.to_string().is_empty()));
        let timex3 = Timex3::new(found.expression(), &meaning);
        writer.element(found.range(), &timex3).expect("a string takes all");
    }
    assert_eq!(all.len(), finder.find_iter(text).count());
    let xml = writer.finish().expect("a string takes all") + "</t>";
    let document = roxmltree::Document::parse(&xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let elements = document.descendants().filter(|node| node.is_element()).count();
    assert!(elements <= all.len() + 1);
    for (_, meaning) in finder.resolve_iter(text, &reference) {
        if let Ok(meaning) = meaning {
            check_meaning(&meaning);
        }
    }
});
