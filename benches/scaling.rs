//! How the time grows with the length of one document. `cargo bench --bench scaling`; `plot.py` draws what it writes.

use std::hint::black_box;
use std::time::{Duration, Instant};
use taqvim::{Finder, Match};
use taqvim_benches::corpus::Texts;
use taqvim_benches::output;

/// 1 KiB to 64 MiB, by powers of 4.
const SIZES: [usize; 9] = [1 << 10, 1 << 12, 1 << 14, 1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 24, 1 << 26];
/// Each size is measured for this long and at least this often.
const AT_LEAST: (Duration, usize) = (Duration::from_millis(500), 3);

/// The first `size` bytes of a text, repeated if it is too short; fewer only to end with a character.
fn document(text: &str, size: usize) -> String {
    let mut document = String::with_capacity(size);
    while document.len() < size {
        let rest = text.floor_char_boundary(size - document.len());
        if rest == 0 {
            break;
        }
        document.push_str(&text[..rest]);
    }
    document
}

/// The fastest pass, since a disturbance only makes a pass longer.
fn fastest<'t>(finder: &Finder<'_>, text: &'t str, found: &mut Vec<Match<'t>>) -> Duration {
    let start = Instant::now();
    let mut fastest = Duration::MAX;
    let mut passes = 0;
    while start.elapsed() < AT_LEAST.0 || passes < AT_LEAST.1 {
        let pass = Instant::now();
        finder.find_into(black_box(text), found);
        black_box(&found);
        fastest = fastest.min(pass.elapsed());
        passes += 1;
    }
    fastest
}

fn main() {
    let texts = Texts::load();
    println!("Persian text: {}, {} bytes", texts.source, texts.persian.len());
    let finder = Finder::new();
    let mut table = "bytes\tfound\tns\tMB/s\n".to_owned();
    for size in SIZES {
        let document = document(&texts.persian, size);
        let mut found = Vec::new();
        finder.find_into(&document, &mut found);
        let time = fastest(&finder, &document, &mut found);
        let rate = document.len() as f64 / time.as_secs_f64() / 1e6;
        let line = format!("{}\t{}\t{}\t{rate:.1}\n", document.len(), found.len(), time.as_nanos());
        print!("{line}");
        table += &line;
    }
    let path = output::write("scaling.tsv", &table).unwrap();
    println!("written to {}", path.display());
}
