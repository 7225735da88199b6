//! A stream in runs of whole lines.

use super::source::ReadError;
use std::io::{self, Read};

/// Whole lines, and where they stand in the stream.
pub(super) struct Chunk<'b> {
    pub(super) byte: u64,
    pub(super) lines: &'b [u8],
}

/// Reads a stream into one buffer, which is used again and grows only for a line that is longer.
pub(super) struct Chunks<R> {
    reader: R,
    buffer: Vec<u8>,
    /// What was handed out ends here; what follows, up to `filled`, is the start of a line.
    taken: usize,
    filled: usize,
    /// Offset of the buffer in the stream.
    offset: u64,
    ended: bool,
}

impl<R: Read> Chunks<R> {
    pub(super) fn new(reader: R, capacity: usize) -> Self {
        Chunks { reader, buffer: vec![0; capacity], taken: 0, filled: 0, offset: 0, ended: false }
    }

    /// Makes room for a longer line: a quarter more, so that little is left empty.
    fn grow(&mut self) -> Result<(), ReadError> {
        let more = (self.buffer.len() / 4).max(1);
        if self.buffer.try_reserve_exact(more).is_err() {
            let error = io::ErrorKind::OutOfMemory.into();
            return Err(ReadError { byte: self.offset, error });
        }
        self.buffer.resize(self.buffer.len() + more, 0);
        Ok(())
    }

    /// The next lines as many as one read brings; `None` at the end. Only the last line
    /// of the stream may be without a line feed.
    pub(super) fn read(&mut self) -> Result<Option<Chunk<'_>>, ReadError> {
        self.buffer.copy_within(self.taken..self.filled, 0);
        self.offset += self.taken as u64;
        self.filled -= self.taken;
        self.taken = 0;
        while self.taken == 0 && !self.ended {
            if self.filled == self.buffer.len() {
                self.grow()?;
            }
            let read = match self.reader.read(&mut self.buffer[self.filled..]) {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(ReadError { byte: self.offset + self.filled as u64, error }),
            };
            let fresh = self.filled;
            self.filled += read;
            self.ended = read == 0;
            self.taken = match memchr::memrchr(b'\n', &self.buffer[fresh..self.filled]) {
                Some(at) => fresh + at + 1,
                None if self.ended => self.filled,
                None => 0,
            };
        }
        Ok((self.taken > 0).then(|| Chunk { byte: self.offset, lines: &self.buffer[..self.taken] }))
    }
}

#[cfg(test)]
mod tests {
    use super::{Chunk, Chunks};
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
                let mut all = Vec::new();
                while let Ok(Some(Chunk { byte, lines })) = chunks.read() {
                    assert_eq!(byte, all.len() as u64);
                    assert!(lines.ends_with(b"\n") || lines.ends_with(b"last"));
                    all.extend_from_slice(lines);
                }
                assert_eq!(all, text);
            }
        }
    }
}
