//! Shared by the benchmarks of taqvim: their dates and texts, and the checking and timing of a contender.

pub mod answer;
pub mod corpus;
pub mod dates;
pub mod english;
pub mod finding;
pub mod floor;
pub mod generated;
pub mod output;
pub mod persian;
pub mod random;
pub mod row;
pub mod slices;
pub mod verdict;
pub mod writing;
