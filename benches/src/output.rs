//! The files that the benchmarks leave for `report.py`, `plot.py` and `peers.sh`.

use std::path::PathBuf;
use std::{env, fs, io};

/// Cargo's target folder, where criterion puts its estimates too.
#[must_use]
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target")), PathBuf::from)
}

/// Writes a file below the target folder.
///
/// # Errors
///
/// Errors of the file system.
pub fn write(name: &str, content: &str) -> io::Result<PathBuf> {
    let path = target().join(name);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, content)?;
    Ok(path)
}
