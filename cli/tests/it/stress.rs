//! The program under stress: memory, threads, files that are none, names and texts that act, a kill in mid-run.
#![cfg(unix)]

use super::{Folder, extract, objects};
use std::ffi::OsStr;
use std::io::{Read as _, Write as _};
use std::os::unix::ffi::OsStrExt as _;
use std::process::{Command, Stdio};
use std::time::Duration;

const FRIDAY: [&str; 2] = ["--reference", "2016-11-18T18:00"];

/// Those arguments at a Friday.
fn friday<'a>(args: &[&'a str]) -> Vec<&'a str> {
    FRIDAY.iter().chain(args).copied().collect()
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_taqvim"));
    command.arg("extract").args(FRIDAY);
    command
}

/// A line of so many bytes with a date in every sentence.
fn long_line(bytes: usize) -> String {
    "این نامه را در ۱۹ شهریور ۱۳۹۵ نوشتند و تا امروز کسی پاسخی به آن نداده است، چنان\u{200C}که از «پیش» گفته بودند. "
        .repeat(bytes / 150 + 1)
}

/// Runs the program on a file with so many KiB of address space.
fn within(kib: usize, args: &[&str], file: &str) -> (usize, String, Option<i32>) {
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -v \"$1\"; shift; exec \"$@\"", "sh"])
        .arg(kib.to_string())
        .arg(env!("CARGO_BIN_EXE_taqvim"))
        .arg("extract")
        .args(FRIDAY)
        .args(args)
        .arg(file)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("there is a shell");
    let mut out = child.stdout.take().expect("it is piped");
    let (mut bytes, mut buffer) = (0, vec![0; 1 << 16]);
    loop {
        match out.read(&mut buffer).expect("it can be read") {
            0 => break,
            read => bytes += read,
        }
    }
    let mut err = String::new();
    child.stderr.take().expect("it is piped").read_to_string(&mut err).expect("it is UTF-8");
    (bytes, err, child.wait().expect("it ends").code())
}

/// A line takes at most four times its length, in every output that has no limit of its own, or is refused in words.
fn assert_bounded(bytes: usize, kib: usize) {
    let folder = Folder::new();
    let line = long_line(bytes);
    let plain = folder.file("plain.txt", &line);
    let json = folder.file("plain.jsonl", format!("{{\"text\":\"{line}\"}}"));
    let escaped = folder.file("escaped.jsonl", format!("{{\"text\":\"\\u0020{line}\"}}"));
    for jobs in ["1", "2"] {
        for (input, file) in [("text", &plain), ("lines", &plain), ("jsonl", &json), ("jsonl", &escaped)] {
            for output in ["jsonl", "timex3", "csv", "ics", "pretty", "html"] {
                let (written, err, code) = within(kib, &["--input", input, "--output", output, "--jobs", jobs], file);
                let what = format!("{input} → {output}, {jobs} jobs: {written} bytes, {code:?}, {err}");
                match code {
                    Some(0) => assert!(written > line.len() / 2 && err.is_empty(), "{what}"),
                    Some(1 | 2) => {
                        let told = err.contains("too long for --output") || err.contains("out of memory");
                        assert!(told && err.lines().count() == 1, "{what}");
                        let refusable = ["pretty", "html"].contains(&output) || file.ends_with("escaped.jsonl");
                        assert!(refusable, "{what}");
                    }
                    _ => panic!("{what}"),
                }
            }
        }
    }
}

/// 64 MiB in 256 MiB: scripts/stress.sh, in release.
#[test]
#[ignore = "takes minutes"]
fn a_line_of_64_mib_fits_in_256() {
    assert_bounded(64 << 20, 256 << 10);
}

#[test]
fn a_long_line_takes_four_times_its_length() {
    assert_bounded(20 << 20, (80 << 10) + BARE);
}

/// The address space of the program itself, in KiB: its code, its stacks, the arenas of two threads.
const BARE: usize = 48 << 10;

#[test]
fn any_number_of_jobs_is_at_most_the_processors() {
    for jobs in ["1", "300", "65535", "65536", "99999999999"] {
        let run = extract(&friday(&["--jobs", jobs, "--input", "lines"]), "فردا\nدیروز\n");
        assert_eq!((run.err.as_str(), run.code, run.out.lines().count()), ("", Some(0), 2), "{jobs}");
    }
    for jobs in ["0", "-1", "99999999999999999999999", "many"] {
        assert_eq!(extract(&["--jobs", jobs], "").code, Some(2), "{jobs}");
    }
    // Threads are counted while the program waits for its input.
    let mut child = program()
        .args(["--jobs", "5000", "--input", "lines"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all("فردا\n".as_bytes()).expect("it reads");
    stdin.flush().expect("it reads");
    let mut first = [0; 1];
    child.stdout.as_mut().expect("it is piped").read_exact(&mut first).expect("it answers");
    if let Ok(tasks) = std::fs::read_dir(format!("/proc/{}/task", child.id())) {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        assert!(tasks.count() <= processors + 3);
    }
    drop(stdin);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn names_and_references_do_not_act_on_the_terminal() {
    let folder = Folder::new();
    let missing = folder.path("a\u{1B}]0;title\u{7}b\u{202E}c");
    let output = program().arg(&missing).output().expect("it runs");
    let err = String::from_utf8(output.stderr).expect("it is UTF-8");
    assert!(!err.contains(['\u{1B}', '\u{7}', '\u{202E}']) && err.contains("title"), "{err:?}");
    assert_eq!(output.status.code(), Some(2));
    let run = extract(&["--reference", "2016\u{1B}[31m"], "");
    assert!(!run.err.contains('\u{1B}') && run.code == Some(2), "{:?}", run.err);
    let named = std::path::Path::new(OsStr::from_bytes(b"/nowhere/\xFF\xFE.txt")).to_owned();
    assert_eq!(program().arg(named).output().expect("it runs").status.code(), Some(2));
}

#[test]
fn texts_do_not_act_in_any_output() {
    let text = "\u{1B}[31mفردا\u{1B}]0;x\u{7} <script>alert(1)</script> ]]> & \u{0}\u{B}\u{FFFE} \u{202E}دیروز\u{202C} \u{9B}2J";
    let json = serde_json::json!({ "text": text, "id": text }).to_string();
    for output in ["pretty", "jsonl", "timex3", "html"] {
        let args = friday(&["--input", "jsonl", "--output", output, "--explain", "--color", "never"]);
        let run = extract(&args, json.clone());
        assert_eq!((run.err.as_str(), run.code), ("", Some(0)), "{output}");
        assert!(!run.out.contains(['\u{1B}', '\u{7}', '\u{0}', '\u{B}']), "{output}: {:?}", run.out);
        match output {
            "html" | "timex3" => assert!(!run.out.contains("<script>alert"), "{output}"),
            "jsonl" => assert_eq!(objects(&run.out)[0]["expressions"][0]["text"], "فردا"),
            _ => assert!(!run.out.contains('\u{202E}')),
        }
        if output == "timex3" {
            assert!(!run.out.contains('\u{FFFE}') && run.out.ends_with("</corpus>\n"));
        }
    }
}

#[test]
fn what_is_no_file_is_said() {
    let folder = Folder::new();
    let run = extract(&friday(&[&folder.path("").display().to_string()]), "");
    assert_eq!((run.out.as_str(), run.code), ("", Some(2)));
    assert!(run.err.contains("cannot be read"), "{}", run.err);
    let run = extract(&friday(&[&folder.path("gone").display().to_string()]), "");
    assert_eq!(run.code, Some(2));
    // A FIFO is a file like any other.
    let fifo = folder.path("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status().expect("there is mkfifo").success());
    let child = program().args(["--input", "lines"]).arg(&fifo).stdout(Stdio::piped()).spawn().expect("it starts");
    std::fs::write(&fifo, "فردا\nدیروز").expect("it is read");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), output.stdout.iter().filter(|&&byte| byte == b'\n').count()), (Some(0), 2));
}

#[test]
fn broken_utf8_deep_in_a_file_is_placed() {
    let folder = Folder::new();
    let mut bytes = "سطر\n".repeat(1 << 20).into_bytes();
    let (place, line) = (bytes.len() + 3, (1 << 20) + 1);
    bytes.extend_from_slice(b"abc\xFFdef\n");
    bytes.extend_from_slice("فردا\n".as_bytes());
    let file = folder.file("deep.txt", &bytes);
    for jobs in ["1", "7"] {
        let run = extract(&friday(&["--input", "lines", "--jobs", jobs, &file]), "");
        assert_eq!(run.err, format!("taqvim: {file}: line {line}, byte {place}: not UTF-8\n"));
        assert_eq!((run.code, run.out.lines().count()), (Some(1), (1 << 20) + 1));
    }
    let run = extract(&friday(&[&file]), "");
    assert_eq!((run.err, run.code), (format!("taqvim: {file}: byte {place}: not UTF-8\n"), Some(2)));
    let utf16: Vec<u8> = "\u{FEFF}فردا".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let run = extract(&friday(&[&folder.file("utf16.txt", utf16)]), "");
    assert!(run.err.ends_with("byte 0: not UTF-8\n") && run.code == Some(2), "{}", run.err);
}

#[test]
fn json_of_any_shape_is_read_or_refused() {
    let deep = format!("{{\"x\":{}{},\"text\":\"فردا\"}}", "[".repeat(100_000), "]".repeat(100_000));
    let lines = [
        (deep.as_str(), None),
        (r#"{"text":"فردا","text":"دیروز"}"#, Some(1)),
        (r#"{"text":"\ud800 فردا"}"#, Some(1)),
        (r#"{"text":"فردا",}"#, Some(1)),
        (r#"{"text":"فردا","id":1e400}"#, Some(0)),
        ("[\"فردا\"]", Some(1)),
        ("\u{FEFF}{\"text\":\"فردا\"}", Some(0)),
        ("{\"text\":\"فردا\"}\r", Some(0)),
        ("{\"text\":\"a\u{0}\"}", Some(1)),
    ];
    for (line, code) in lines {
        let run = extract(&friday(&["--input", "jsonl"]), line);
        match code {
            Some(code) => assert_eq!(run.code, Some(code), "{line}: {}", run.err),
            None => assert!(matches!(run.code, Some(0 | 1)), "{:?}", run.code),
        }
        assert_eq!(run.err.lines().count(), usize::from(run.code == Some(1)), "{}", run.err);
    }
}

#[test]
fn the_environment_changes_nothing() {
    let expected = extract(&FRIDAY, "فردا ساعت ۵ و ۱۹ شهریور").out;
    for (name, value) in [
        ("TZ", "Asia/Tehran"),
        ("TZ", "nowhere/at/all"),
        ("TZ", ":"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("LC_ALL", "C"),
        ("LANG", "\u{1B}"),
    ] {
        let mut child =
            program().env(name, value).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
        child.stdin.take().expect("it is piped").write_all("فردا ساعت ۵ و ۱۹ شهریور".as_bytes()).expect("it reads");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(String::from_utf8(output.stdout).expect("it is UTF-8"), expected, "{name}={value}");
    }
    let mut child = program().env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("it is piped").write_all("فردا ساعت ۵ و ۱۹ شهریور".as_bytes()).expect("it reads");
    assert_eq!(String::from_utf8(child.wait_with_output().expect("it ends").stdout).expect("it is UTF-8"), expected);
}

/// A killed run leaves whole lines in their order, and at most one that is cut.
#[test]
fn a_kill_leaves_whole_lines() {
    let folder = Folder::new();
    let input = folder.file("many.txt", "فردا و ۱۹ شهریور ۱۳۹۵ و هفتهٔ آینده\n".repeat(200_000));
    let out = folder.path("out.jsonl");
    let mut child = program()
        .args(["--input", "lines", "--jobs", "2", &input])
        .stdout(std::fs::File::create(&out).expect("it can be made"))
        .spawn()
        .expect("it starts");
    let mut written = 0;
    for _ in 0..600 {
        written = std::fs::metadata(&out).map_or(0, |file| file.len());
        if written > 0 {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert!(written > 0, "nothing in 30 seconds");
    // The kernel may cut the last write, which holds many lines; what is before it is whole.
    let bytes = std::fs::read(&out).expect("it is there");
    let end = bytes.iter().rposition(|&byte| byte == b'\n').expect("a line") + 1;
    let whole = std::str::from_utf8(&bytes[..end]).expect("it is UTF-8");
    for (number, object) in objects(whole).iter().enumerate() {
        assert_eq!(object["id"], number.to_string());
    }
}

/// What a pipe holds of a killed run ends where a line ends, also where the run stood and waited for the reader.
#[test]
fn a_kill_leaves_no_half_line_in_a_pipe() {
    let folder = Folder::new();
    let texts = folder.file("many.txt", "فردا و ۱۹ شهریور ۱۳۹۵ و هفتهٔ آینده\n".repeat(20_000));
    let long = folder.file("long.txt", "فردا و ۱۹ شهریور ۱۳۹۵\n".repeat(20_000));
    let dates = folder.file("dates.txt", "1395/06/19\n".repeat(200_000));
    let phrases = folder.file("phrases.txt", "فردا ساعت ۵\n".repeat(20_000));
    let reference = FRIDAY.join(" ");
    for (arguments, input) in [
        (format!("extract {reference} --input lines --jobs 1"), &texts),
        (format!("extract {reference} --input lines --jobs 2"), &texts),
        (format!("extract {reference} --input lines --output csv"), &texts),
        (format!("extract {reference} --output csv"), &long),
        ("convert".to_owned(), &dates),
        (format!("parse {reference}"), &phrases),
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_taqvim"))
            .args(arguments.split(' '))
            .stdin(std::fs::File::open(input).expect("it is there"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let mut out = child.stdout.take().expect("it is piped");
        let mut bytes = vec![0; 5000];
        out.read_exact(&mut bytes).expect("it writes");
        // It goes on until the pipe is full.
        std::thread::sleep(Duration::from_millis(300));
        child.kill().expect("it runs");
        out.read_to_end(&mut bytes).expect("it can be read");
        assert!(!child.wait().expect("it ends").success(), "{arguments}: it was not killed");
        assert!(bytes.len() > 20_000, "{arguments}: {} bytes", bytes.len());
        let tail = String::from_utf8_lossy(&bytes[bytes.len() - 80..]);
        assert!(bytes.ends_with(b"\n"), "{arguments}: ...{tail}");
    }
}

#[test]
fn a_file_that_grows_or_shrinks_is_read_as_it_was() {
    let folder = Folder::new();
    let path = folder.file("log.txt", "فردا\n".repeat(100_000));
    let child = program()
        .args(["--input", "lines", &path])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut file = std::fs::OpenOptions::new().append(true).open(&path).expect("it is there");
    for _ in 0..100 {
        file.write_all("دیروز\n".as_bytes()).expect("there is room");
    }
    file.set_len(7).expect("it can be cut");
    let output = child.wait_with_output().expect("it ends");
    let out = String::from_utf8(output.stdout).expect("it is UTF-8");
    assert_eq!(objects(&out).len(), out.lines().count());
    assert!(matches!(output.status.code(), Some(0 | 1)));
}

#[test]
#[cfg(target_os = "linux")]
fn help_that_cannot_be_written_is_said() {
    for args in [&["--help"][..], &["extract", "--help"], &["--version"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        let output = Command::new(env!("CARGO_BIN_EXE_taqvim")).args(args).stdout(full).output().expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!output.stderr.is_empty());
    }
}
