//! The calendars against the facts, against other implementations and against naive twins.

mod arithmetic;
mod borji;
mod chrono_seam;
mod date_time;
mod facts;
mod hijri;
mod messages;
mod naive;
mod oracle;
mod others;
#[cfg(feature = "serde")]
mod serde_forms;
mod units;
mod walk;
