//! How far a day or a time is from the reference, in words.

use crate::choice::{self, Bits};
use taqvim::{Formality, Grain, HumanizeLanguage, humanize};
use wasm_bindgen::prelude::*;

/// `choices` are the bits of `web/src/humanize.ts`.
#[wasm_bindgen]
pub fn humanized(
    choices: u32,
    when_day: i32,
    when_second: i32,
    when_offset: i32,
    day: i32,
    second: i32,
    offset: i32,
) -> String {
    use Grain::{Day, Hour, Minute, Month, Second, Week, Year};
    const GRAINS: [Grain; 8] = [Second, Minute, Hour, Day, Week, Month, Year, Year];
    let when = choice::reference(when_day, when_second, when_offset);
    let mut choices = Bits(choices);
    let language =
        [HumanizeLanguage::Persian, HumanizeLanguage::English, HumanizeLanguage::Dari, HumanizeLanguage::Persian];
    let formality = [Formality::Neutral, Formality::Formal, Formality::Colloquial, Formality::Neutral];
    let mut said = humanize(when, &choice::reference(day, second, offset))
        .with_language(language[choices.take(2) as usize])
        .with_formality(formality[choices.take(2) as usize]);
    said = match choices.take(3) as u8 {
        0 => said,
        1 => said.in_words(),
        digits => said.with_script(choice::script(digits - 2)),
    };
    if choices.take(1) == 1 {
        said = said.numeric();
    }
    let smallest = GRAINS[choices.take(3) as usize];
    said.with_smallest(smallest).with_largest(GRAINS[choices.take(3) as usize]).to_string()
}
