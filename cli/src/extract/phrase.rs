//! `taqvim parse`: what one phrase means.

use super::args::{ReadingArgs, When};
use super::json;
use super::own_date::AUTO;
use super::reading::Reading;
use super::remarks::{joined, printable, remarks, warnings};
use super::report;
use super::sink::Page;
use crate::bidi::isolated_if_leftward;
use crate::names::Tongue;
use crate::status::Status;
use crate::whole_lines::WholeLines;
use anstyle::Style;
use std::io::{self, BufRead as _, IsTerminal as _, Write};
use taqvim::{Error, Policy, Reference, Resolved};

/// Says what one phrase means, all of which must be a date, a time, a duration or a set
///
/// The words of the command line are one phrase; without any, each line of standard input is one. A phrase that is not read
/// is an error on standard error with its place and reason, an empty line (or null) stands for it on standard output,
/// and the exit status is 1.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  taqvim parse فردا ساعت ۵
  taqvim parse '۱۵ آذر ۱۴۰۴' --output jsonl | jq -r .value
  taqvim parse --reference 2016-11-18T18:00 --policy future 'next Friday'
  printf 'دیروز\\nپریروز\\n' | taqvim parse")]
pub(crate) struct PhraseArgs {
    #[command(flatten)]
    reading: ReadingArgs,

    /// What is written: `pretty` on a terminal, else `jsonl`, if it is not given
    #[arg(long)]
    output: Option<Form>,

    /// Colours in `pretty`
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    color: When,

    /// The words of the phrase
    #[arg(value_name = "PHRASE")]
    words: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// Its meaning in Persian and English, its value and interval
    Pretty,
    /// A JSON object a phrase, with the fields that `extract` gives an expression
    Jsonl,
}

/// Runs it.
pub(crate) fn run(args: &PhraseArgs) -> io::Result<Status> {
    if args.reading.reference.as_deref() == Some(AUTO) {
        report::line(format_args!("--reference {AUTO}: a phrase does not say when it was written"));
        return Ok(Status::Unusable);
    }
    let reading = match Reading::new(&args.reading) {
        Ok(reading) => reading,
        Err(reason) => {
            report::line(format_args!("{reason}"));
            return Ok(Status::Unusable);
        }
    };
    let stdout = io::stdout();
    let form = match args.output {
        Some(form) => form,
        None if stdout.is_terminal() => Form::Pretty,
        None => Form::Jsonl,
    };
    let mut phrases = Phrases {
        form,
        color: args.color.colors_stdout(),
        policy: reading.policy(None),
        reference: reading.given_or_now(),
        status: Status::Done,
    };
    let mut out = WholeLines::new(stdout.lock());
    if !args.words.is_empty() {
        phrases.answer(&args.words.join(" "), None, &mut out)?;
    } else {
        let mut input = io::stdin().lock();
        let (mut bytes, mut number) = (Vec::new(), 0);
        while input.read_until(b'\n', &mut bytes)? > 0 {
            number += 1;
            match std::str::from_utf8(&bytes) {
                Ok(line) => phrases.answer(line.trim_end_matches(['\n', '\r']), Some(number), &mut out)?,
                Err(error) => {
                    let reason = format!("not UTF-8 at byte {} of the line", error.valid_up_to());
                    phrases.refuse(&reason, Some(number), &mut out)?;
                }
            }
            bytes.clear();
        }
    }
    out.flush()?;
    Ok(phrases.status)
}

struct Phrases {
    form: Form,
    color: bool,
    policy: Policy,
    reference: Reference,
    status: Status,
}

impl Phrases {
    fn answer(&mut self, phrase: &str, line: Option<u64>, out: &mut impl Write) -> io::Result<()> {
        match self.meaning(phrase) {
            Ok((expression, meaning)) => {
                let mut bytes = Vec::new();
                let mut page = Page::kept(&mut bytes);
                match self.form {
                    Form::Jsonl => {
                        json::phrase(&mut page, phrase, &expression, &meaning, &self.reference, &self.policy)
                    }
                    Form::Pretty => self.pretty(&mut page, phrase, &expression, &meaning),
                }
                out.write_all(&bytes)
            }
            Err(error) => {
                let place = match error {
                    Error::Parse(error) => {
                        phrase.get(error.range()).map(str::trim).filter(|part| *part != phrase.trim())
                    }
                    _ => None,
                };
                let part = place.map(|part| format!(": {:?}", printable(part))).unwrap_or_default();
                self.refuse(&format!("{:?}: {error}{part}", printable(phrase)), line, out)
            }
        }
    }

    fn meaning(&self, phrase: &str) -> Result<(taqvim::Expression, Resolved), Error> {
        let expression = taqvim::parse_expression(phrase)?;
        Ok((expression, expression.resolve(&self.reference, &self.policy)?))
    }

    fn refuse(&mut self, reason: &str, line: Option<u64>, out: &mut impl Write) -> io::Result<()> {
        self.status = Status::Refused;
        if line.is_some() {
            writeln!(out, "{}", if self.form == Form::Jsonl { "null" } else { "" })?;
        }
        // The results before it are seen before it.
        out.flush()?;
        match line {
            Some(line) => report::line(format_args!("line {line}: {reason}")),
            None => report::line(format_args!("{reason}")),
        }
        Ok(())
    }

    fn pretty(&self, page: &mut Page<'_>, phrase: &str, expression: &taqvim::Expression, meaning: &Resolved) {
        let bold = if self.color { Style::new().bold() } else { Style::new() };
        page.put(format_args!("{bold}{}{bold:#}\n", printable(phrase).trim()));
        for (name, text) in [
            ("persian", isolated_if_leftward(meaning.persian().to_string())),
            ("english", meaning.latin().to_string()),
            ("type", meaning.kind().as_str().to_owned()),
            ("value", meaning.to_string()),
            ("covers", meaning.interval().or(meaning.anchor()).map(|covers| covers.to_string()).unwrap_or_default()),
            ("native", meaning.native().map(|native| native.to_string()).unwrap_or_default()),
            ("remarks", joined(&remarks(meaning, false, Tongue::En))),
            ("warnings", joined(&warnings(meaning, Tongue::En))),
        ] {
            if !text.is_empty() {
                page.put(format_args!("  {name:<9} {text}\n"));
            }
        }
        for other in expression.alternatives(&self.reference, &self.policy) {
            page.put(format_args!("  or        {} ({other})\n", other.latin()));
        }
    }
}
