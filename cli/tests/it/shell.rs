//! Help, completions and the manual page.

use super::{extract, taqvim};
use std::process::Command;

#[test]
fn help_shows_examples_that_are_read() {
    for command in ["extract", "parse", "convert", "cal", "completions", "man"] {
        let help = taqvim(&[command, "--help"], "");
        let (_, examples) = help.out.split_once("Examples:\n").unwrap_or_else(|| panic!("{command} has no examples"));
        assert!(examples.lines().all(|line| line.starts_with("  ") && line.contains(command)), "{examples}");
    }
    assert!(taqvim(&["--help"], "").out.contains("Examples:\n"));
}

#[test]
fn every_shell_has_its_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = taqvim(&["completions", shell], "");
        assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
        for word in ["extract", "reference-calendar", "cal", "parse"] {
            assert!(run.out.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(taqvim(&["completions", "tcsh"], "").code, Some(2));
}

#[test]
fn bash_completes_by_it() {
    let script = taqvim(&["completions", "bash"], "").out;
    let ask = format!(
        "{script}\nCOMP_WORDS=(taqvim extract --out); COMP_CWORD=2; _taqvim taqvim --out extract; echo \"${{COMPREPLY[@]}}\""
    );
    let Ok(output) = Command::new("bash").args(["-c", &ask]).output() else { return };
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "--output");
}

#[test]
fn the_manual_has_a_page_for_all_and_one_for_each_command() {
    let all = taqvim(&["man"], "").out;
    assert!(all.contains(".TH taqvim 1") && all.contains("taqvim\\-extract(1)"), "{all}");
    let one = taqvim(&["man", "extract"], "").out;
    assert!(one.contains(".TH taqvim-extract 1") && one.contains("\\-\\-reference\\-calendar"));
    assert_eq!(taqvim(&["man", "dance"], "").code, Some(2));
}

#[test]
fn lossy_reads_what_is_not_utf_8() {
    let text = b"\xFF\xFE \xD8\xAF\xDB\x8C\xD8\xB1\xD9\x88\xD8\xB2".as_slice();
    for input in ["text", "lines"] {
        let args = ["--reference", "2016-11-18", "--input", input];
        let refused = extract(&args, text);
        assert_eq!((refused.out.as_str(), refused.code), ("", Some(if input == "text" { 2 } else { 1 })));
        let read = extract(&[&args[..], &["--lossy"]].concat(), text);
        assert_eq!((read.err.as_str(), read.code), ("", Some(0)));
        assert!(read.out.contains("\"start\":7,\"end\":17,\"text\":\"دیروز\""), "{}", read.out);
    }
}
