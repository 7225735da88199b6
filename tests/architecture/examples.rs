//! Items for users that have no example.

const KINDS: [&str; 8] = ["fn", "const", "static", "struct", "enum", "union", "trait", "type"];

/// The name of the public item that a line declares.
fn declared(line: &str) -> Option<&str> {
    let mut words =
        line.trim_start().strip_prefix("pub ")?.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
    let kind = words.next()?;
    let second = words.next()?;
    // `pub const fn name`
    let name = if KINDS.contains(&second) { words.next()? } else { second };
    KINDS.contains(&kind).then_some(name)
}

/// What stands directly before a line: comments of the documentation and attributes, also those over several lines.
fn described<'t>(before: &[&'t str]) -> Vec<&'t str> {
    let mut open = false;
    let lines = before.iter().rev().map(|line| line.trim_start()).take_while(|line| {
        let begins = line.starts_with("#[");
        let belongs = open || begins || line.starts_with("///") || line.starts_with("$(#[") || line.ends_with(")]");
        open = belongs && !begins && (open || line.ends_with(")]")) && !line.starts_with("///");
        belongs
    });
    lines.collect()
}

pub(super) fn complaints(name: &str, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let missing = lines.iter().enumerate().filter_map(|(at, line)| {
        let item = declared(line)?;
        let shown = described(&lines[..at]).iter().any(|line| line.contains("```"));
        (!shown).then(|| format!("{name}:{}: {item} has no example", at + 1))
    });
    missing.collect()
}
