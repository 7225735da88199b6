//! Texts made of the words of the lexicon, constructions, figures and joints: meanings, laws of leaning and of weeks, canonical
//! forms read back.
#![no_main]

use arbitrary::Unstructured;
use chrono::NaiveDateTime;
use libfuzzer_sys::fuzz_target;
use taqvim::{AssumedField, Lean, parse_expression};
use taqvim_fuzz::{check_meaning, check_span, finder, made_text, policy, reference};

fuzz_target!(|data: &[u8]| {
    let mut u = Unstructured::new(data);
    let (Ok(policy), Ok(reference)) = (policy(&mut u), reference(&mut u)) else { return };
    let (Ok(finder), Ok(text)) = (finder(&mut u, policy), made_text(&mut u)) else { return };
    let mut last = 0;
    for found in finder.find_iter(&text) {
        last = check_span(&text, last, &found);
        let said = found.expression();
        let on = |lean| said.resolve(&reference, &policy.with_lean(lean));
        let starts = [Lean::Past, Lean::Closest, Lean::Future].map(|lean| {
            let meaning = on(lean).ok()?;
            check_meaning(&meaning);
            // A time without a day is today's under a policy that leans to the past, also where it is to come.
            Some((meaning.start()?, meaning.assumed().contains(AssumedField::Day)))
        });
        if let [Some((past, of_today)), Some((closest, _)), Some((future, _))] = starts {
            let ordered: [NaiveDateTime; 3] = [if of_today { closest } else { past }, closest, future];
            assert!(ordered.is_sorted(), "{text:?}: {said} at {reference}: {ordered:?}");
        }
        // A strict reader refuses it, or gives it a sound meaning.
        let strict = said.resolve(&reference, &taqvim::Policy::strict());
        if let Ok(meaning) = strict {
            check_meaning(&meaning);
        }
        if let Ok(phrase) = parse_expression(found.as_str()) {
            let shown = phrase.to_string();
            if let Ok(back) = parse_expression(&shown) {
                assert_eq!(back.kind(), phrase.kind(), "{} → {shown}", found.as_str());
            }
        }
    }
});
