//! How far the work is, on standard error.

use super::args::When;
use super::report;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

/// Work that is done sooner needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// Shows nothing before a second has passed.
pub(super) struct Progress {
    shows: Shows,
    /// All there is to read, where that is known.
    total: Option<u64>,
    done: u64,
    began: Instant,
    next: Instant,
}

enum Shows {
    Nothing,
    /// A bar, once it was needed.
    Bar(Option<ProgressBar>),
    /// A line every second, where standard error is no terminal and progress was asked for.
    Lines,
}

impl Progress {
    pub(super) fn new(when: When, total: Option<u64>) -> Self {
        let terminal = std::io::stderr().is_terminal();
        let shows = match when {
            When::Never => Shows::Nothing,
            // A bar would be in the way of what is written to the same terminal.
            When::Auto if !terminal || std::io::stdout().is_terminal() => Shows::Nothing,
            When::Always if !terminal => Shows::Lines,
            _ => Shows::Bar(None),
        };
        let began = Instant::now();
        Progress { shows, total, done: 0, began, next: began + PATIENCE }
    }

    /// So many bytes more are done.
    pub(super) fn advance(&mut self, bytes: u64) {
        self.done += bytes;
        self.show_at(0);
    }

    /// Shows how far the work is: what is done, and so many bytes of what is being done.
    pub(super) fn show_at(&mut self, ahead: u64) {
        if matches!(self.shows, Shows::Nothing) {
            return;
        }
        let now = Instant::now();
        let done = self.done + ahead;
        match &mut self.shows {
            Shows::Nothing => {}
            _ if now < self.next => {}
            Shows::Bar(bar) => {
                let bar = bar.get_or_insert_with(|| new_bar(self.total));
                let rate = done as f64 / (now - self.began).as_secs_f64();
                bar.set_position(done);
                bar.set_message(match self.total {
                    Some(total) => {
                        let left = total.saturating_sub(done) as f64 / rate.max(1.0);
                        format!("{:.1} MB/s, {left:.0} s left", rate / 1e6)
                    }
                    None => format!("{:.1} MB/s", rate / 1e6),
                });
            }
            Shows::Lines => {
                self.next = now + PATIENCE;
                let mebibytes = |bytes: u64| bytes as f64 / f64::from(1 << 20);
                match self.total {
                    Some(total) => {
                        report::line(format_args!("read {:.1} of {:.1} MiB", mebibytes(done), mebibytes(total)))
                    }
                    None => report::line(format_args!("read {:.1} MiB", mebibytes(done))),
                }
            }
        }
    }

    /// Runs `f` with no bar in the way of what it says.
    pub(super) fn aside(&self, f: impl FnOnce()) {
        match &self.shows {
            Shows::Bar(Some(bar)) => bar.suspend(f),
            _ => f(),
        }
    }

    /// Takes the bar away.
    pub(super) fn finish(&mut self) {
        if let Shows::Bar(Some(bar)) = &self.shows {
            bar.finish_and_clear();
        }
    }
}

fn new_bar(total: Option<u64>) -> ProgressBar {
    let (template, bar) = match total {
        Some(total) => ("{bar:30} {bytes} of {total_bytes}, {msg}", ProgressBar::new(total)),
        None => ("{spinner} {bytes}, {msg}", ProgressBar::new_spinner()),
    };
    bar.set_draw_target(ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
