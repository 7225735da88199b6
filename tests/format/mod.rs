//! Dates by pattern, in fixed forms and as people type them.

mod fixed;
mod lenient;
mod messages;
mod pattern;
mod time;
mod typed;
