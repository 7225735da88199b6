//! The files of the repository.

use std::fs;
use std::path::Path;

/// A text file, by its path from the root.
pub(super) struct File {
    pub(super) name: String,
    pub(super) text: String,
}

/// Folders that are made, not written.
const SKIPPED: [&str; 8] =
    [".git", "target", ".venv", "__pycache__", "node_modules", "proptest-regressions", "artifacts", "dist"];

/// What the fuzzers learn, which is any bytes, and the compiled module, which holds paths.
const MADE: [&str; 2] = ["fuzz/corpus", "web/src/wasm"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, files: &mut Vec<File>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.map(|entry| entry.expect("an entry of a folder")).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            if !SKIPPED.iter().any(|skipped| entry.file_name() == *skipped)
                && !MADE.iter().any(|made| path.ends_with(made))
            {
                walk(&path, files);
            }
        } else if entry.file_name() != ".git" {
            let name = path.strip_prefix(root()).expect("inside the repository").display().to_string();
            let text = String::from_utf8_lossy(&fs::read(&path).expect("a file of the repository")).into_owned();
            files.push(File { name: name.replace('\\', "/"), text });
        }
    }
}

/// Every file, sorted by folder.
pub(super) fn all() -> Vec<File> {
    let mut files = Vec::new();
    walk(root(), &mut files);
    files
}

/// The Rust files under a folder of the root; none where there is no such folder.
pub(super) fn rust_under(folder: &str) -> Vec<File> {
    let mut files = Vec::new();
    walk(&root().join(folder), &mut files);
    files.retain(|file| file.name.ends_with(".rs"));
    files
}
