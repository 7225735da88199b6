//! Writes generated texts, one a line, for the engines of `python/cluster`: `rows FILE COUNT`.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::{env, io};
use taqvim_benches::english::ENGLISH;
use taqvim_benches::generated::{Dated, text};
use taqvim_benches::persian::PERSIAN;

/// One line in so many is English.
const ENGLISH_SHARE: usize = 10;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().collect();
    let [_, path, count] = &arguments[..] else { panic!("usage: rows FILE COUNT") };
    let count: usize = count.parse().expect("a number of rows");
    let english_count = count / ENGLISH_SHARE;
    // What the text has beyond the lines is left out.
    let lines = |book, dated, count: usize| {
        let mut bytes = count * 160;
        loop {
            let text = text(book, dated, bytes);
            if text.lines().count() >= count {
                return text;
            }
            bytes *= 2;
        }
    };
    let persian = lines(&PERSIAN, Dated(3), count - english_count);
    let english = lines(&ENGLISH, Dated(3), english_count);
    let (mut persian, mut english) = (persian.lines(), english.lines());
    let mut file = BufWriter::new(File::create(path)?);
    for row in 0..count {
        let line = if row % ENGLISH_SHARE == ENGLISH_SHARE - 1 { english.next() } else { persian.next() };
        writeln!(file, "{}", line.unwrap_or_default())?;
    }
    file.flush()
}
