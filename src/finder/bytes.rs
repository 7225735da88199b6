//! Texts that come in pieces of bytes.

use super::found::Match;
use super::stream::Stream;

/// A [`Stream`] over bytes, whose chunks may end within a character.
///
/// ```
/// use taqvim::Finder;
///
/// let mut stream = Finder::new().byte_stream();
/// let mut found = Vec::new();
/// for byte in "روز جمعه".bytes() {
///     stream.push(&[byte], |expression| found.push(expression.range()))?;
/// }
/// stream.finish(|expression| found.push(expression.range()))?;
/// assert_eq!(found, [0..15]);
///
/// let error = stream.push(b"Friday \xFF", |_| ()).unwrap_err();
/// assert_eq!(error.to_string(), "no UTF-8 at byte 7 of the stream");
/// # Ok::<(), taqvim::StreamError>(())
/// ```
#[derive(Clone, Debug)]
pub struct ByteStream<'l> {
    stream: Stream<'l>,
    /// The first bytes of a character whose others have not come.
    begun: [u8; 3],
    len: usize,
}

/// Bytes that are no UTF-8.
///
/// ```
/// use taqvim::Finder;
///
/// let error = Finder::new().byte_stream().push(b"Friday \xFF", |_| ()).unwrap_err();
/// assert_eq!(error.to_string(), "no UTF-8 at byte 7 of the stream");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no UTF-8 at byte {offset} of the stream")]
pub struct StreamError {
    offset: usize,
}

impl StreamError {
    /// The first byte that is no part of a character, counted from the start of the stream.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let error = Finder::new().byte_stream().push(b"Friday \xFF", |_| ()).unwrap_err();
    /// assert_eq!(error.offset(), 7);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl<'l> ByteStream<'l> {
    pub(super) const fn new(stream: Stream<'l>) -> Self {
        ByteStream { stream, begun: [0; 3], len: 0 }
    }

    /// Takes the next chunk, and hands over the matches that it decides.
    ///
    /// # Errors
    ///
    /// [`StreamError`] at the first byte that is no UTF-8. The bytes before it have been taken, none from there on;
    /// [`finish`](Self::finish) still hands over the matches before it.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().byte_stream();
    /// let (begun, rest) = "جمعه".as_bytes().split_at(3);
    /// stream.push(begun, |_| ())?;
    /// stream.push(rest, |_| ())?;
    /// stream.finish(|found| assert_eq!(found.as_str(), "جمعه"))?;
    /// # Ok::<(), taqvim::StreamError>(())
    /// ```
    pub fn push(&mut self, chunk: &[u8], mut found: impl FnMut(Match<'_>)) -> Result<(), StreamError> {
        let mut chunk = chunk;
        while self.len > 0 {
            let Some((&next, rest)) = chunk.split_first() else { return Ok(()) };
            let mut whole = [0; 4];
            whole[..self.len].copy_from_slice(&self.begun[..self.len]);
            whole[self.len] = next;
            match core::str::from_utf8(&whole[..=self.len]) {
                Ok(character) => {
                    self.len = 0;
                    self.stream.push(character, &mut found);
                }
                Err(error) if error.error_len().is_none() => {
                    self.begun[self.len] = next;
                    self.len += 1;
                }
                Err(_) => {
                    self.len = 0;
                    return Err(self.error());
                }
            }
            chunk = rest;
        }
        let (valid, rest, whole) = match core::str::from_utf8(chunk) {
            Ok(valid) => (valid, &[][..], true),
            Err(error) => {
                let (valid, rest) = chunk.split_at(error.valid_up_to());
                (core::str::from_utf8(valid).unwrap_or_default(), rest, error.error_len().is_none())
            }
        };
        self.stream.push(valid, found);
        if !whole {
            return Err(self.error());
        }
        // The first bytes of a character are at most three.
        self.begun[..rest.len()].copy_from_slice(rest);
        self.len = rest.len();
        Ok(())
    }

    /// Ends the text, and hands over the matches that were not decided. The stream is then at the start of another one.
    ///
    /// # Errors
    ///
    /// [`StreamError`] where the last chunk ended within a character; the matches have been handed over.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().byte_stream();
    /// stream.push(&"جمعه".as_bytes()[..7], |_| ())?;
    /// assert_eq!(stream.finish(|_| ()).unwrap_err().offset(), 6);
    /// # Ok::<(), taqvim::StreamError>(())
    /// ```
    pub fn finish(&mut self, found: impl FnMut(Match<'_>)) -> Result<(), StreamError> {
        let cut = (self.len > 0).then(|| self.error());
        self.len = 0;
        self.stream.finish(found);
        cut.map_or(Ok(()), Err)
    }

    /// The error at the character that begins where the stream ends.
    fn error(&self) -> StreamError {
        StreamError { offset: self.stream.len() }
    }
}
