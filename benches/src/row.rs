//! A row of the calendar's table: one question, put to every contender about the same dates.

use crate::answer::Answer;
use crate::verdict::Verdicts;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// A contender that needs longer for a question is asked only the first of them, so that a run does not take an hour.
const SLOW: Duration = Duration::from_nanos(1000);
const FEW: usize = 4096;

/// The settings of the measurement.
#[must_use]
pub fn settings() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500))
        .sample_size(50)
        .nresamples(1000)
        .without_plots()
        .configure_from_args()
}

/// A row that is being measured.
pub struct Row<'c> {
    name: &'static str,
    expected: Vec<[i64; 3]>,
    group: BenchmarkGroup<'c, WallTime>,
    verdicts: &'c mut Verdicts,
}

impl<'c> Row<'c> {
    /// A row with its right answers, in the order of the questions.
    pub fn new<O: Answer>(
        criterion: &'c mut Criterion,
        verdicts: &'c mut Verdicts,
        name: &'static str,
        expected: impl IntoIterator<Item = O>,
    ) -> Self {
        let expected = expected.into_iter().map(|answer| answer.fields()).collect();
        Row { name, expected, group: criterion.benchmark_group(name), verdicts }
    }

    /// Checks a contender on all questions, then times it.
    pub fn contender<I: Copy, O: Answer>(&mut self, name: &'static str, questions: &[I], ask: impl Fn(I) -> O) {
        let pairs = questions.iter().zip(&self.expected);
        let wrong = pairs.filter(|(question, expected)| ask(**question).fields() != **expected).count();
        self.verdicts.note(self.name, name, wrong, questions.len());
        self.time(name, questions, ask);
    }

    /// Times a contender without a check: a floor, or another calendar's conversion.
    pub fn beside<I: Copy, O: Answer>(&mut self, name: &'static str, questions: &[I], ask: impl Fn(I) -> O) {
        self.time(name, questions, ask);
    }

    fn time<I: Copy, O: Answer>(&mut self, name: &'static str, questions: &[I], ask: impl Fn(I) -> O) {
        let questions = fewer_if_slow(questions, |question| {
            black_box(ask(question));
        });
        self.group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(questions.len() as u64));
        // The result is hidden, so each question is answered by itself, and the next does not wait for it.
        self.group.bench_function(BenchmarkId::new("throughput", name), |bencher| {
            bencher.iter(|| {
                for &question in questions {
                    black_box(ask(question));
                }
            });
        });
        // The next question depends on the last answer, through a zero that the compiler does not know.
        let zero = black_box(0);
        self.group.bench_function(BenchmarkId::new("latency", name), |bencher| {
            bencher.iter(|| {
                let mut needed = 0;
                for at in 0..questions.len() {
                    needed = ask(questions[at ^ needed]).need() & zero;
                }
                needed
            });
        });
    }
}

/// The questions, or the first of them for a slow contender.
pub(crate) fn fewer_if_slow<I: Copy>(questions: &[I], mut ask: impl FnMut(I)) -> &[I] {
    let few = &questions[..FEW.min(questions.len())];
    let start = Instant::now();
    for &question in few {
        ask(question);
    }
    if start.elapsed() > SLOW * few.len() as u32 { few } else { questions }
}
