//! The program as its users meet it: what CONTRACT promises, sentence by sentence.

mod calendar_file;
mod everywhere;
mod fields;
mod hostile;
mod inputs;
mod outputs;
mod page;
mod phrase;
mod reference;
mod refused;
mod rows;
mod shell;
mod stress;
mod tier;

use assert_cmd::Command;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What a run left behind.
struct Run {
    out: String,
    err: String,
    code: Option<i32>,
}

/// Runs `taqvim extract`.
fn extract(args: &[&str], stdin: impl Into<Vec<u8>>) -> Run {
    taqvim(&[&["extract"], args].concat(), stdin)
}

/// Runs `taqvim`.
fn taqvim(args: &[&str], stdin: impl Into<Vec<u8>>) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_taqvim"));
    let output = command.args(args).write_stdin(stdin).output().expect("it runs");
    Run {
        out: String::from_utf8(output.stdout).expect("its output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("its messages are UTF-8"),
        code: output.status.code(),
    }
}

/// Runs it at Friday 2016-11-18 18:00 and expects no complaint.
fn at_friday(args: &[&str], stdin: &str) -> String {
    let args = [&["--reference", "2016-11-18T18:00"], args].concat();
    let run = extract(&args, stdin);
    assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
    run.out
}

/// The JSON objects of its output.
fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

/// The one expression of a text.
fn expression(text: &str) -> Value {
    let out = at_friday(&[], text);
    let expressions = objects(&out)[0]["expressions"].as_array().cloned().unwrap_or_default();
    assert_eq!(expressions.len(), 1, "{out}");
    expressions[0].clone()
}

/// A folder that is gone after the test.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Folder(tempfile::tempdir().expect("there is room"))
    }

    /// A file in it.
    fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, contents).expect("it can be written");
        path.display().to_string()
    }

    fn path(&self, name: &str) -> PathBuf {
        Path::new(self.0.path()).join(name)
    }
}
