//! The integration tests, in one binary.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, and says where")]
#![allow(clippy::incompatible_msrv, reason = "tests may use newer parts of Rust than the library")]

mod api;
mod architecture;
mod calendar;
mod corpus;
mod format;
mod grid;
mod holiday;
mod meanings;
mod numeral;
mod output;
mod public_api;
#[cfg(feature = "serde")]
mod read_back;
mod readme;
mod reliability;
mod rules;
mod said;
mod text;
mod tier;
