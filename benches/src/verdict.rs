//! Whether a contender is right: nobody is timed before that is known.

use crate::output;
use std::io;

/// A contender of a row, and on how many of the row's inputs it is wrong.
#[derive(Clone, Debug)]
struct Verdict {
    row: &'static str,
    name: &'static str,
    wrong: usize,
    of: usize,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Verdicts(Vec<Verdict>);

impl Verdicts {
    /// Notes it, and says it where the contender is wrong.
    ///
    /// # Panics
    ///
    /// If taqvim is wrong: there is nothing to measure then.
    pub fn note(&mut self, row: &'static str, name: &'static str, wrong: usize, of: usize) {
        assert!(wrong == 0 || !name.starts_with("taqvim"), "{row}: {name} is wrong {wrong} times");
        if wrong > 0 {
            println!("{row}: {name} is WRONG on {wrong} of {of} inputs");
        }
        self.0.push(Verdict { row, name, wrong, of });
    }

    /// Writes them where `report.py` looks: a wrong peer is never the best right one.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn write(&self) -> io::Result<()> {
        let lines = self.0.iter().map(|Verdict { row, name, wrong, of }| format!("{row}\t{name}\t{wrong}\t{of}\n"));
        let table: String = std::iter::once("row\tname\twrong\tof\n".to_owned()).chain(lines).collect();
        output::write("verdicts.tsv", &table).map(|_| ())
    }
}
