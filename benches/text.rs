//! Finding in texts. `cargo bench --bench text`; a filter such as `-- phrase` measures less.

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::hint::black_box;
use std::time::Duration;
use taqvim::{Finder, Match};
use taqvim_benches::corpus::Texts;
use taqvim_benches::finding::{iterated, line_by_line};
use taqvim_benches::floor::Words;
use taqvim_benches::output;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Phrases that are one expression each.
const PHRASES: &[&str] = &["سه روز پیش", "3 days ago", "۱۹ شهریور ۱۳۹۵", "فردا"];

/// Texts with the expressions to be found in them.
const ANSWERS: &[(&str, &[&str])] = &[
    ("قرارداد پل را ۱۹ شهریور ۱۳۹۴ امضا کردیم و شنبه برگشتیم.", &["۱۹ شهریور ۱۳۹۴", "شنبه"]),
    ("خبرگزاری مهر از میدان ۷ تیر گزارش داد.", &[]),
    ("He went there on 12 May 2020 and came back 3 days ago.", &["12 May 2020", "3 days ago"]),
];

fn settings() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(3))
        .nresamples(1000)
        .without_plots()
        .configure_from_args()
}

/// Checks the answers before anything is timed.
fn check_answers(finder: &Finder<'_>) {
    for (text, expected) in ANSWERS {
        let found: Vec<_> = finder.find_iter(text).map(|found| found.as_str()).collect();
        assert_eq!(found, *expected, "{text}");
    }
    for phrase in PHRASES {
        let found: Vec<_> = finder.find_iter(phrase).map(|found| found.as_str()).collect();
        assert_eq!(found, [*phrase]);
    }
}

/// How often `work` allocates.
fn allocations(work: impl FnOnce()) -> usize {
    let region = Region::new(ALLOCATOR);
    work();
    let change = region.change();
    change.allocations + change.reallocations
}

/// Describes a text for the table.
fn describe(name: &str, text: &str, found: usize) -> String {
    format!("{name}\t{}\t{}\t{found}\n", text.len(), text.lines().count())
}

/// The floors of a text: copying it, and taking its words.
fn floors(group: &mut BenchmarkGroup<'_, WallTime>, text: &str, words: &Words) {
    let mut copy = vec![0; text.len()];
    group.bench_function(BenchmarkId::from_parameter("memcpy"), |bencher| {
        bencher.iter(|| {
            copy.copy_from_slice(black_box(text.as_bytes()));
            black_box(&mut copy);
        });
    });
    group.bench_function(BenchmarkId::from_parameter("word scan"), |bencher| {
        bencher.iter(|| words.count(black_box(text)));
    });
}

/// Measures a text line by line and as one document; gives its description.
fn text(criterion: &mut Criterion, words: &Words, name: &str, text: &str) -> String {
    let finder = Finder::new();
    let mut found = Vec::with_capacity(64);
    let count = line_by_line(&finder, text, &mut found);
    assert_eq!(count, iterated(&finder, text), "{name}");
    assert_eq!(allocations(|| assert_eq!(line_by_line(&finder, text, &mut found), count)), 0, "{name}");

    let mut group = criterion.benchmark_group(name);
    // A pass is long and needs few repetitions; they are all of one length.
    group.sampling_mode(SamplingMode::Flat).sample_size(10).throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function(BenchmarkId::from_parameter("taqvim, line by line"), |bencher| {
        bencher.iter(|| line_by_line(&finder, black_box(text), &mut found));
    });
    let mut document: Vec<Match<'_>> = Vec::new();
    finder.find_into(text, &mut document);
    let in_document = document.len();
    assert_eq!(allocations(|| finder.find_into(text, &mut document)), 0, "{name}");
    assert_eq!((document.len(), finder.find_iter(text).count()), (in_document, in_document), "{name}");
    group.bench_function(BenchmarkId::from_parameter("taqvim, one document"), |bencher| {
        bencher.iter(|| {
            finder.find_into(black_box(text), &mut document);
            document.len()
        });
    });
    floors(&mut group, text, words);
    group.finish();
    describe(name, text, count)
}

/// The time of one short phrase.
fn phrases(criterion: &mut Criterion) {
    let finder = Finder::new();
    let mut found = Vec::with_capacity(4);
    let mut group = criterion.benchmark_group("one phrase");
    group.measurement_time(Duration::from_secs(1)).sample_size(50);
    for &phrase in PHRASES {
        assert_eq!(allocations(|| finder.find_into(phrase, &mut found)), 0, "{phrase}");
        group.bench_function(BenchmarkId::from_parameter(phrase), |bencher| {
            bencher.iter(|| {
                finder.find_into(black_box(phrase), &mut found);
                black_box(&found);
            });
        });
    }
}

fn main() {
    let texts = Texts::load();
    println!("Persian text: {}, {} bytes", texts.source, texts.persian.len());
    check_answers(&Finder::new());
    let mut criterion = settings();
    phrases(&mut criterion);
    // The words of dates, as a finder's table has them, and others.
    let words =
        Words::new(&(texts.dense[..texts.dense.floor_char_boundary(1 << 16)].to_owned() + &texts.english[..1 << 16]));
    let mut table = "text\tbytes\tlines\tfound\n".to_owned();
    for (name, content) in [
        ("Persian", &texts.persian),
        ("Persian without dates", &texts.date_free),
        ("Persian, dense dates", &texts.dense),
        ("English", &texts.english),
    ] {
        table += &text(&mut criterion, &words, name, content);
    }
    output::write("texts.tsv", &table).unwrap();
    criterion.final_summary();
}
