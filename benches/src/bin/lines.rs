//! taqvim's part of `peers.sh`: finds in every line of a file. `lines FILE ROUNDS` prints the name, bytes, seconds of the
//! fastest round, and expressions.

use std::hint::black_box;
use std::time::Instant;
use std::{env, fs};
use taqvim::Finder;
use taqvim_benches::finding::line_by_line;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let [_, path, rounds] = &arguments[..] else { panic!("usage: lines FILE ROUNDS") };
    let text = fs::read_to_string(path).expect("the file can be read");
    let finder = Finder::new();
    let mut found = Vec::new();
    let (mut count, mut seconds) = (0, f64::MAX);
    for _ in 0..rounds.parse().expect("a number of rounds") {
        let start = Instant::now();
        count = line_by_line(&finder, black_box(&text), &mut found);
        seconds = seconds.min(start.elapsed().as_secs_f64());
    }
    println!("taqvim\t{}\t{seconds}\t{count}", text.len());
}
