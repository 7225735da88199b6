//! Output in whole lines, so that a run that is killed leaves no half of one in a pipe.

use std::io::{self, Write};

/// A pipe takes so much at once or not at all: `PIPE_BUF` of Linux.
const AT_ONCE: usize = 4096;

/// Writes all, and cuts it for a pipe only where a line ends. A line of more than 4096 bytes is written by itself.
pub(crate) fn write_lines(out: &mut dyn Write, bytes: &[u8], to_pipe: bool) -> io::Result<()> {
    if !to_pipe {
        return out.write_all(bytes);
    }
    let mut rest = bytes;
    while !rest.is_empty() {
        let (part, after) = rest.split_at(lines_at_once(rest));
        out.write_all(part)?;
        rest = after;
    }
    Ok(())
}

/// How many bytes hold as many lines as a pipe takes at once, or the first line.
fn lines_at_once(bytes: &[u8]) -> usize {
    if bytes.len() <= AT_ONCE {
        return bytes.len();
    }
    let end = memchr::memrchr(b'\n', &bytes[..AT_ONCE]).or_else(|| memchr::memchr(b'\n', bytes));
    end.map_or(bytes.len(), |end| end + 1)
}

/// True where standard output is a pipe.
pub(crate) fn stdout_is_pipe() -> bool {
    #[cfg(unix)]
    {
        use std::os::fd::AsFd as _;
        use std::os::unix::fs::FileTypeExt as _;
        let stdout = io::stdout().as_fd().try_clone_to_owned().map(std::fs::File::from);
        stdout.and_then(|file| file.metadata()).is_ok_and(|of| of.file_type().is_fifo())
    }
    #[cfg(not(unix))]
    false
}

/// Gathers short lines, and passes on whole ones until it is flushed.
pub(crate) struct WholeLines<W: Write> {
    out: W,
    kept: Vec<u8>,
}

impl<W: Write> WholeLines<W> {
    pub(crate) const fn new(out: W) -> Self {
        WholeLines { out, kept: Vec::new() }
    }
}

impl<W: Write> Write for WholeLines<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.kept.extend_from_slice(bytes);
        if self.kept.len() >= AT_ONCE {
            let end = memchr::memrchr(b'\n', &self.kept).map_or(0, |end| end + 1);
            write_lines(&mut self.out, &self.kept[..end], true)?;
            self.kept.drain(..end);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        write_lines(&mut self.out, &self.kept, true)?;
        self.kept.clear();
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each write, for itself.
    #[derive(Default)]
    struct Writes(Vec<Vec<u8>>);

    impl Write for Writes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.push(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn lines(lengths: &[usize]) -> Vec<u8> {
        lengths.iter().flat_map(|&length| [vec![b'x'; length - 1], vec![b'\n']].concat()).collect()
    }

    fn lengths(writes: &Writes) -> Vec<usize> {
        writes.0.iter().map(Vec::len).collect()
    }

    #[test]
    fn a_pipe_gets_whole_lines() {
        for (given, expected) in [
            (vec![], vec![]),
            (vec![1], vec![1]),
            (vec![4096], vec![4096]),
            (vec![4096, 1], vec![4096, 1]),
            (vec![4097, 1], vec![4097, 1]),
            (vec![1, 4096], vec![1, 4096]),
            (vec![1000; 9], vec![4000, 4000, 1000]),
            (vec![3, 9000, 5, 6], vec![3, 9000, 11]),
        ] {
            let mut writes = Writes::default();
            write_lines(&mut writes, &lines(&given), true).expect("it takes all");
            assert_eq!(lengths(&writes), expected, "{given:?}");
            assert_eq!(writes.0.concat(), lines(&given));
        }
        let mut writes = Writes::default();
        write_lines(&mut writes, &[b'x'; 9000], true).expect("it takes all");
        assert_eq!(lengths(&writes), [9000]);
        let mut writes = Writes::default();
        write_lines(&mut writes, &lines(&[1000; 9]), false).expect("it takes all");
        assert_eq!(lengths(&writes), [9000]);
    }

    #[test]
    fn what_is_gathered_is_passed_on_in_lines() {
        let mut out = WholeLines::new(Writes::default());
        let mut all = Vec::new();
        for number in 0..3000 {
            writeln!(out, "{number}, {}", number * number).expect("it takes all");
            writeln!(all, "{number}, {}", number * number).expect("it takes all");
        }
        out.write_all(b"no line").expect("it takes all");
        all.extend_from_slice(b"no line");
        out.flush().expect("it takes all");
        let (last, whole) = out.out.0.split_last().expect("there are writes");
        assert!(whole.len() > 5 && whole.iter().all(|write| write.ends_with(b"\n") && write.len() <= AT_ONCE));
        assert!(last.ends_with(b"no line"));
        assert_eq!(out.out.0.concat(), all);
    }
}
