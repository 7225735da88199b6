//! A stream in runs of whole lines.

use super::source::ReadError;
use std::io::{self, Read};

/// A buffer of whole lines, used again and again; it grows only for a line that is longer.
#[derive(Default)]
pub(super) struct Lines {
    buffer: Vec<u8>,
    len: usize,
}

impl Lines {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.buffer[..self.len]
    }

    /// Makes room for a longer line: a quarter more, so that little is left empty.
    fn grow(&mut self, least: usize) -> io::Result<()> {
        let len = (self.buffer.len() + (self.buffer.len() / 4).max(1)).max(least);
        if self.buffer.try_reserve_exact(len - self.buffer.len()).is_err() {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        self.buffer.resize(len, 0);
        Ok(())
    }
}

/// Reads a stream, about so many bytes at once.
pub(super) struct Chunks<R> {
    reader: R,
    size: usize,
    /// The start of a line: what was read behind the last line feed.
    rest: Vec<u8>,
    /// Offset of the rest in the stream.
    offset: u64,
    ended: bool,
}

impl<R: Read> Chunks<R> {
    pub(super) const fn new(reader: R, size: usize) -> Self {
        Chunks { reader, size, rest: Vec::new(), offset: 0, ended: false }
    }

    /// The next lines, as many as one read brings, and their offset in the stream; `None` at the end. Only the last line
    /// of the stream may be without a line feed.
    pub(super) fn read(&mut self, lines: &mut Lines) -> Result<Option<u64>, ReadError> {
        let byte = self.offset;
        let failed = |read, error| ReadError { byte: byte + read as u64, error };
        let mut filled = self.rest.len();
        lines.len = 0;
        if lines.buffer.len() <= filled {
            lines.grow(self.size.max(filled + 1)).map_err(|error| failed(0, error))?;
        }
        lines.buffer[..filled].copy_from_slice(&self.rest);
        self.rest.clear();
        while lines.len == 0 && !self.ended {
            if filled == lines.buffer.len() {
                lines.grow(0).map_err(|error| failed(0, error))?;
            }
            let read = match self.reader.read(&mut lines.buffer[filled..]) {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(failed(filled, error)),
            };
            let fresh = filled;
            filled += read;
            self.ended = read == 0;
            lines.len = match memchr::memrchr(b'\n', &lines.buffer[fresh..filled]) {
                Some(at) => fresh + at + 1,
                None if self.ended => filled,
                None => 0,
            };
        }
        self.rest.extend_from_slice(&lines.buffer[lines.len..filled]);
        self.offset += lines.len as u64;
        Ok((lines.len > 0).then_some(byte))
    }
}

#[cfg(test)]
mod tests {
    use super::{Chunks, Lines};
    use std::io::Read;

    /// Gives a few bytes at a time.
    struct Drip<'b>(&'b [u8], usize);

    impl Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let most = self.1.min(buffer.len());
            self.0.read(&mut buffer[..most])
        }
    }

    #[test]
    fn lines_are_never_cut() {
        let text = b"one\ntwo two two\n\nthree three three three\nlast";
        for drip in 1..20 {
            for capacity in 1..20 {
                let mut chunks = Chunks::new(Drip(text, drip), capacity);
                let (mut all, mut buffers, mut turn) = (Vec::new(), [Lines::default(), Lines::default()], 0);
                while let Ok(Some(byte)) = chunks.read(&mut buffers[turn]) {
                    let lines = buffers[turn].bytes();
                    assert_eq!(byte, all.len() as u64);
                    assert!(lines.ends_with(b"\n") || lines.ends_with(b"last"));
                    all.extend_from_slice(lines);
                    turn = 1 - turn;
                }
                assert_eq!(all, text);
            }
        }
    }
}
