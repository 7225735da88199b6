//! Dates by pattern, in fixed forms and as people type them.

mod fixed;
mod lenient;
mod pattern;
mod time;
mod typed;
