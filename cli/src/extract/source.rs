//! What is read: files and standard input.

use super::report;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Why reading ended early.
#[derive(Debug)]
pub(super) struct ReadError {
    /// So much was read.
    pub(super) byte: u64,
    pub(super) error: io::Error,
}

/// A file, or standard input.
pub(super) enum Source {
    Stdin,
    File(PathBuf),
}

impl Source {
    /// Those that were named; standard input where none was.
    pub(super) fn all(files: &[PathBuf]) -> Vec<Source> {
        if files.is_empty() {
            return vec![Source::Stdin];
        }
        let dash = Path::new("-");
        files.iter().map(|file| if file == dash { Source::Stdin } else { Source::File(file.clone()) }).collect()
    }

    /// Its size, where it is known before it is read.
    pub(super) fn size(&self) -> Option<u64> {
        match self {
            Source::Stdin => None,
            Source::File(path) => {
                std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file).map(|file| file.len())
            }
        }
    }

    pub(super) fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(match self {
            Source::Stdin => Box::new(io::stdin()),
            Source::File(path) => Box::new(File::open(path)?),
        })
    }

    /// All of it.
    pub(super) fn read(&self) -> Result<Vec<u8>, ReadError> {
        let mut bytes = Vec::new();
        let mut reader = self.open().map_err(|error| ReadError { byte: 0, error })?;
        if let Some(size) = self.size().and_then(|size| usize::try_from(size).ok()) {
            // One more byte than there should be, to see the end without growing.
            bytes.try_reserve(size + 1).map_err(|_| ReadError { byte: 0, error: io::ErrorKind::OutOfMemory.into() })?;
        }
        match reader.read_to_end(&mut bytes) {
            Ok(_) => Ok(bytes),
            Err(error) => Err(ReadError { byte: bytes.len() as u64, error }),
        }
    }

    /// Says that it cannot be read on from that byte.
    pub(super) fn unreadable(&self, ReadError { byte, error }: &ReadError) {
        let hint = if self.is_phrase(error) { "; a phrase is read by taqvim parse" } else { "" };
        report::line(format_args!("{self}: byte {byte}: cannot be read: {}{hint}", report::plain(error)));
    }

    /// Where there is no such file, and its name is rather a text: «فردا ساعت ۵».
    fn is_phrase(&self, error: &io::Error) -> bool {
        let Source::File(path) = self else { return false };
        let text = path.to_string_lossy();
        let words = text.contains(' ') || !text.is_ascii();
        error.kind() == io::ErrorKind::NotFound && words && path.extension().is_none()
    }
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Source::Stdin => f.write_str("standard input"),
            Source::File(path) => path.display().fmt(f),
        }
    }
}
