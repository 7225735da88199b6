//! Tells the library whether the compiler has `core::hint::select_unpredictable`, for `src/select.rs`.

use std::{env, process::Command};

/// It is of Rust 1.88, whose nightlies are partly older.
const SURE: u32 = 89;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(select_unpredictable)");
    if minor_version().is_some_and(|minor| minor >= SURE) {
        println!("cargo::rustc-cfg=select_unpredictable");
    }
}

/// The 95 of `rustc 1.95.0`; none for a compiler that calls itself otherwise, which gets what all can do.
fn minor_version() -> Option<u32> {
    let output = Command::new(env::var_os("RUSTC")?).arg("--version").output().ok()?;
    let version = String::from_utf8(output.stdout).ok()?;
    version.strip_prefix("rustc 1.")?.split('.').next()?.parse().ok()
}
