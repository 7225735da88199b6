//! Which contenders are right: each is checked before it is timed.

use crate::output;
use std::io;

/// A contender of a row, and the number of the row's inputs on which it is wrong.
#[derive(Clone, Debug)]
struct Verdict {
    row: &'static str,
    name: &'static str,
    wrong: usize,
    of: usize,
}

/// The verdicts of a run.
#[derive(Clone, Debug, Default)]
pub struct Verdicts(Vec<Verdict>);

impl Verdicts {
    /// Records a verdict, and prints it if the contender is wrong.
    ///
    /// # Panics
    ///
    /// If taqvim is wrong.
    pub fn note(&mut self, row: &'static str, name: &'static str, wrong: usize, of: usize) {
        assert!(wrong == 0 || !name.starts_with("taqvim"), "{row}: {name} is wrong {wrong} times");
        if wrong > 0 {
            println!("{row}: {name} is WRONG on {wrong} of {of} inputs");
        }
        self.0.push(Verdict { row, name, wrong, of });
    }

    /// Writes the verdicts for `report.py`, which never takes a wrong peer for the best right one.
    ///
    /// # Errors
    ///
    /// Errors of the file system.
    pub fn write(&self) -> io::Result<()> {
        let lines = self.0.iter().map(|Verdict { row, name, wrong, of }| format!("{row}\t{name}\t{wrong}\t{of}\n"));
        let table: String = std::iter::once("row\tname\twrong\tof\n".to_owned()).chain(lines).collect();
        output::write("verdicts.tsv", &table).map(|_| ())
    }
}
