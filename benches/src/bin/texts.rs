//! Writes the texts that `peers.sh` gives to everybody: `texts PERSIAN_BYTES ENGLISH_BYTES`.

use std::env;
use taqvim_benches::corpus::{Texts, head};
use taqvim_benches::output;

fn main() {
    let sizes: Vec<usize> = env::args().skip(1).map(|size| size.parse().expect("a number of bytes")).collect();
    let [persian, english] = sizes[..] else { panic!("usage: texts PERSIAN_BYTES ENGLISH_BYTES") };
    let texts = Texts::load();
    for (name, text, bytes) in
        [("texts/persian.txt", &texts.persian, persian), ("texts/english.txt", &texts.english, english)]
    {
        let path = output::write(name, head(text, bytes)).expect("the text can be written");
        println!("{}", path.display());
    }
}
