//! taqvim at a terminal.
fn main() {}
