//! The integration tests, in one binary.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, and says where")]

mod calendar;
mod corpus;
mod format;
mod numeral;
mod rules;
mod said;
