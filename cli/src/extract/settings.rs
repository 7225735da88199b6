//! What holds for every document of a run.

use super::args::{Args, Input, Output, Preset, ReferenceCalendar, UpTo, When};
use super::own_date::{AUTO, OwnDates};
use super::reference::{self, ReferenceError};
use super::report;
use crate::typed::Quoted;
use anstream::{AutoStream, ColorChoice};
use chrono::{DateTime, Local, Timelike as _};
use std::io::IsTerminal as _;
use std::sync::{Once, OnceLock};
use taqvim::{Calendar, DateOrder, Dateline, Finder, Languages, Lean, OffsetUnit, Policy, Reference, Region, Tier};

/// The flags, understood.
pub(super) struct Settings {
    pub(super) input: Input,
    pub(super) output: Output,
    pub(super) unit: OffsetUnit,
    pub(super) explain: bool,
    /// Up to which tier expressions are read, where it was asked for; then each says its own.
    pub(super) tier: Option<Tier>,
    pub(super) color: bool,
    pub(super) jobs: usize,
    pub(super) progress: When,
    /// True where there may be several documents: each is named before its text, and XML needs a root around them.
    pub(super) titles: bool,
    languages: Languages,
    region: Region,
    lean: Lean,
    date_order: DateOrder,
    /// That of references, where one is named.
    calendar: Option<Calendar>,
    /// Said once of the references of documents.
    taken_for_jalali: Once,
    given: Option<Reference>,
    /// Set where the documents' own dates are to be looked for.
    own_dates: Option<OwnDates>,
    /// The current time, once a document has needed it.
    now: OnceLock<Reference>,
}

impl Settings {
    pub(super) fn new(args: &Args) -> Result<Self, String> {
        let stdout = std::io::stdout();
        let output = match args.output {
            Some(output) => output,
            None if stdout.is_terminal() => Output::Pretty,
            None => Output::Jsonl,
        };
        let color = match args.color {
            When::Always => true,
            When::Never => false,
            When::Auto => AutoStream::choice(&stdout) != ColorChoice::Never,
        };
        let calendar = args.reference_calendar.map(ReferenceCalendar::calendar);
        let given = match &args.reference {
            None => None,
            Some(when) if when == AUTO => None,
            Some(when) => {
                let given = reference::parse(when, calendar).map_err(|error| wrong_reference(when, args, error))?;
                if given.taken_for_jalali {
                    taken_for_jalali(when, given.reference);
                }
                Some(given.reference)
            }
        };
        Ok(Settings {
            input: args.input,
            output,
            unit: args.offsets.unit(),
            explain: args.explain,
            tier: args.tier.map(UpTo::tier),
            color,
            jobs: args.jobs.map_or(usize::MAX, usize::from).min(processors()),
            progress: args.progress,
            titles: args.input != Input::Text || args.files.len() > 1,
            languages: args
                .lang
                .iter()
                .map(|language| language.languages())
                .reduce(Languages::union)
                .unwrap_or_default(),
            region: args.preset.map_or(Region::Iran, Preset::region),
            lean: args.policy.lean(),
            date_order: args.date_order.date_order(),
            calendar,
            taken_for_jalali: Once::new(),
            given,
            own_dates: args.reference.as_deref().filter(|when| *when == AUTO).map(|_| OwnDates::default()),
            now: OnceLock::new(),
        })
    }

    /// The finder of a document whose lean is that, if it has its own.
    pub(super) fn finder(&self, lean: Option<Lean>) -> Finder<'static> {
        let lean = match lean {
            Some(lean) => lean,
            None => self.lean,
        };
        let policy = Policy::news().with_region(self.region).with_lean(lean).with_date_order(self.date_order);
        Finder::with_policy(policy).with_languages(self.languages).with_tier(self.tier.unwrap_or_default())
    }

    /// The reference of a document that was given none, and where the document says it.
    pub(super) fn reference(&self, text: &str) -> (Reference, Option<Dateline>) {
        let own = self.own_dates.as_ref().and_then(|dates| dates.of(text, self.titles));
        let reference = own.map(|dateline| dateline.reference()).or(self.given);
        (reference.unwrap_or_else(|| *self.now.get_or_init(current_time)), own)
    }

    /// The reference that a document has of its own.
    pub(super) fn parse_reference(&self, text: &str) -> Result<Reference, ReferenceError> {
        let given = reference::parse(text, self.calendar)?;
        if given.taken_for_jalali {
            self.taken_for_jalali.call_once(|| taken_for_jalali(text, given.reference));
        }
        Ok(given.reference)
    }
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn wrong_reference(when: &str, args: &Args, error: ReferenceError) -> String {
    let hint = match args.reference_calendar {
        Some(ReferenceCalendar::Jalali) => " in the Jalali calendar",
        Some(ReferenceCalendar::Gregorian) | None => "",
    };
    format!("--reference {when}{hint}: {error}")
}

/// Says that a reference without a calendar was read in the Jalali one.
fn taken_for_jalali(when: &str, reference: Reference) {
    let when = Quoted(when);
    report::line(format_args!(
        "the reference {when} was taken for a Jalali date, {reference}; --reference-calendar gregorian takes it otherwise"
    ));
}

/// The current local time to the minute, and a line that says so.
fn current_time() -> Reference {
    let now: DateTime<Local> = Local::now();
    let local = now.naive_local();
    let minute = local.with_second(0).and_then(|local| local.with_nanosecond(0)).unwrap_or(local);
    let reference = Reference::from(minute).with_offset_minutes(now.offset().local_minus_utc() / 60);
    report::line(format_args!("no --reference: counting from the current local time, {reference}"));
    reference
}
