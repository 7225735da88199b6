//! A row whose question is a whole slice.

use crate::answer::Answer;
use crate::verdict::Verdicts;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput};
use std::hint::black_box;

/// A row that is being measured.
pub struct SliceRow<'c> {
    name: &'static str,
    expected: Vec<[i64; 3]>,
    group: BenchmarkGroup<'c, WallTime>,
    verdicts: &'c mut Verdicts,
}

impl<'c> SliceRow<'c> {
    /// A row with its right answers, in order.
    pub fn new<O: Answer>(
        criterion: &'c mut Criterion,
        verdicts: &'c mut Verdicts,
        name: &'static str,
        expected: &[O],
    ) -> Self {
        let expected = expected.iter().map(Answer::fields).collect();
        SliceRow { name, expected, group: criterion.benchmark_group(name), verdicts }
    }

    /// Checks a conversion of one slice into another, then times it. The results start as `blank`.
    pub fn contender<I, O: Answer + Copy>(
        &mut self,
        name: &'static str,
        questions: &[I],
        blank: O,
        convert: impl Fn(&[I], &mut [O]),
    ) {
        let mut answers = vec![blank; questions.len()];
        convert(questions, &mut answers);
        let wrong =
            answers.iter().zip(&self.expected).filter(|(answer, expected)| answer.fields() != **expected).count();
        self.verdicts.note(self.name, name, wrong, questions.len());
        self.time(name, questions, &mut answers, convert);
    }

    /// Times a floor without a check.
    pub fn beside<I, O: Copy>(
        &mut self,
        name: &'static str,
        questions: &[I],
        blank: O,
        convert: impl Fn(&[I], &mut [O]),
    ) {
        self.time(name, questions, &mut vec![blank; questions.len()], convert);
    }

    fn time<I, O>(&mut self, name: &'static str, questions: &[I], answers: &mut [O], convert: impl Fn(&[I], &mut [O])) {
        self.group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(questions.len() as u64));
        // Only the slices are hidden: the compiler may optimise the loop over them, as in a program.
        self.group.bench_function(BenchmarkId::new("throughput", name), |bencher| {
            bencher.iter(|| {
                convert(black_box(questions), answers);
                black_box(&mut *answers);
            });
        });
    }
}
