//! How results are written: TIMEX3 values, ISO 8601 intervals, dates in their own calendar.

mod iso;
mod native;
mod timex3;
