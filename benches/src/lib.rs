//! What the benchmarks of taqvim share: the dates and texts that they run over, and how a contender is checked and timed.

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
