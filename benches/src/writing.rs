//! A row whose answers are texts in a buffer.

use crate::row::fewer_if_slow;
use crate::verdict::Verdicts;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput};
use std::hint::black_box;

/// Long enough for a date in any script.
pub type Buffer = [u8; 32];

/// A row that is being measured.
pub struct WritingRow<'c> {
    name: &'static str,
    expected: Vec<String>,
    group: BenchmarkGroup<'c, WallTime>,
    verdicts: &'c mut Verdicts,
}

impl<'c> WritingRow<'c> {
    /// A row with its right texts, in order.
    pub fn new(
        criterion: &'c mut Criterion,
        verdicts: &'c mut Verdicts,
        name: &'static str,
        expected: Vec<String>,
    ) -> Self {
        WritingRow { name, expected, group: criterion.benchmark_group(name), verdicts }
    }

    /// Checks a contender on every date, then times it. `write` gives the number of bytes that it wrote.
    pub fn contender<I: Copy>(&mut self, name: &'static str, dates: &[I], write: impl Fn(I, &mut Buffer) -> usize) {
        let mut buffer = Buffer::default();
        let mut wrong = 0;
        for (&date, expected) in dates.iter().zip(&self.expected) {
            let length = write(date, &mut buffer);
            wrong += usize::from(&buffer[..length] != expected.as_bytes());
        }
        self.verdicts.note(self.name, name, wrong, dates.len());
        self.time(name, dates, write);
    }

    /// Times a floor or another calendar's text without a check.
    pub fn beside<I: Copy>(&mut self, name: &'static str, dates: &[I], write: impl Fn(I, &mut Buffer) -> usize) {
        self.time(name, dates, write);
    }

    fn time<I: Copy>(&mut self, name: &'static str, dates: &[I], write: impl Fn(I, &mut Buffer) -> usize) {
        let mut buffer = Buffer::default();
        let dates = fewer_if_slow(dates, |date| {
            black_box(write(date, &mut buffer));
        });
        self.group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(dates.len() as u64));
        self.group.bench_function(BenchmarkId::new("throughput", name), |bencher| {
            bencher.iter(|| {
                for &date in dates {
                    black_box(write(date, &mut buffer));
                    black_box(&buffer);
                }
            });
        });
        let zero = black_box(0);
        self.group.bench_function(BenchmarkId::new("latency", name), |bencher| {
            bencher.iter(|| {
                let mut needed = 0;
                for at in 0..dates.len() {
                    let length = write(dates[at ^ needed], &mut buffer);
                    let written = black_box(&buffer);
                    needed = (length ^ usize::from(written[3]) ^ usize::from(written[9])) & zero;
                }
                needed
            });
        });
    }
}
