//! taqvim for JavaScript: what the library answers, as numbers and JSON.
//!
//! This is the half of the npm package that Rust has to be asked for. The other half, `web/src`, is TypeScript: it checks
//! what it is given, and makes of the numbers and the JSON here the objects that users see. So no object of JavaScript
//! holds memory of the module, and none has to be freed.
//!
//! A date crosses as one number, `year * 512 + month * 32 + day`; 0 stands for a date that does not exist. Choices cross as
//! the numbers of [`choice`].

mod calendar;
mod choice;
mod error;
mod format;
mod holiday;
mod humanize;
mod json;
mod number;
mod text;
