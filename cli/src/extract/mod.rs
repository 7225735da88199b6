//! `taqvim extract`.

mod json;

use std::io::{BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

/// Finds the temporal expressions in texts and says what each one means.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    reference: Option<String>,
    #[arg(long, default_value = "text")]
    input: String,
    #[arg(long, default_value = "jsonl")]
    output: String,
    files: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Line {
    text: String,
    id: Option<serde_json::Value>,
    reference: Option<String>,
    policy: Option<String>,
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let path = args.files.first().map_or("/dev/stdin", String::as_str);
    let file = std::io::BufReader::new(std::fs::File::open(path).unwrap());
    for (number, line) in file.lines().enumerate() {
        let line = line.unwrap();
        let line: Line = if args.input == "jsonl" {
            serde_json::from_str(&line).unwrap()
        } else {
            Line { text: line, id: None, reference: args.reference.clone(), policy: None }
        };
        let reference = line.reference.as_deref().unwrap_or("2016-11-18T18:00");
        let reference = match chrono::NaiveDateTime::parse_from_str(reference, "%Y-%m-%dT%H:%M") {
            Ok(moment) => taqvim::Reference::from(moment),
            Err(_) => taqvim::Reference::from(chrono::NaiveDate::parse_from_str(reference, "%Y-%m-%d").unwrap()),
        };
        let lean = match line.policy.as_deref() {
            Some("future") => taqvim::Lean::Future,
            Some("closest") => taqvim::Lean::Closest,
            _ => taqvim::Lean::Past,
        };
        let finder = taqvim::Finder::with_policy(taqvim::Policy::news().with_lean(lean));
        let id = line.id.map_or(number.to_string(), |id| id.as_str().map_or(id.to_string(), str::to_owned));
        json::document(&mut out, &id, &line.text, &finder, &reference).unwrap();
    }
    out.flush().unwrap();
    ExitCode::SUCCESS
}
