//! The texts of the finding benchmarks.

use crate::english::ENGLISH;
use crate::generated::{self, Dated};
use crate::persian::PERSIAN;
use flate2::read::GzDecoder;
use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;
use std::{env, io};
use taqvim::Finder;

/// The length of the generated texts.
const GENERATED: usize = 4 << 20;

/// The texts, and where the Persian one is from.
pub struct Texts {
    /// Persian as people write it, a sentence or paragraph a line.
    pub persian: String,
    /// The lines of it in which nothing is found.
    pub date_free: String,
    /// Persian with a date in every sentence.
    pub dense: String,
    /// English with a date in every other sentence.
    pub english: String,
    /// The source of the Persian text.
    pub source: &'static str,
}

impl Texts {
    /// The corpus if it is there, else generated texts.
    ///
    /// # Panics
    ///
    /// If the corpus is there and cannot be read.
    #[must_use]
    pub fn load() -> Self {
        let corpus = corpus().map(|path| unpacked(path).expect("the corpus can be read"));
        let source = if corpus.is_some() { "the corpus" } else { "generated" };
        let persian = corpus.unwrap_or_else(|| generated::text(&PERSIAN, Dated(2), GENERATED));
        Texts {
            date_free: without_dates(&persian),
            dense: generated::text(&PERSIAN, Dated(10), GENERATED),
            english: generated::text(&ENGLISH, Dated(5), GENERATED),
            persian,
            source,
        }
    }
}

/// The corpus may not be given away, so it stands beside the repository, and only on some machines.
fn corpus() -> Option<PathBuf> {
    let shared = env::var_os("TAQVIM_SHARED")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")), PathBuf::from);
    let path = shared.join("corpus/persian_raw.txt.gz");
    path.exists().then_some(path)
}

fn unpacked(path: PathBuf) -> io::Result<String> {
    let mut text = String::new();
    GzDecoder::new(File::open(path)?).read_to_string(&mut text)?;
    Ok(text)
}

fn without_dates(text: &str) -> String {
    let finder = Finder::new();
    text.split_inclusive('\n').filter(|line| finder.find_iter(line).next().is_none()).collect()
}

/// The first lines of a text, at most `bytes` bytes.
#[must_use]
pub fn head(text: &str, bytes: usize) -> &str {
    if text.len() <= bytes {
        return text;
    }
    let end = text.floor_char_boundary(bytes);
    text[..end].rfind('\n').map_or("", |last| &text[..=last])
}
