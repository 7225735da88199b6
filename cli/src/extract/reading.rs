//! How words are understood: reference, policy and conventions.

use super::args::{Preset, ReadingArgs, ReferenceCalendar};
use super::own_date::{AUTO, OwnDates};
use super::reference::{self, ReferenceError};
use super::report;
use crate::typed::Quoted;
use chrono::{Local, Timelike as _};
use std::sync::{Once, OnceLock};
use taqvim::{Calendar, DateOrder, Dateline, Lean, Policy, Reference, Region};

/// The flags, understood.
pub(super) struct Reading {
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

impl Reading {
    pub(super) fn new(args: &ReadingArgs) -> Result<Self, String> {
        let calendar = args.reference_calendar.map(ReferenceCalendar::calendar);
        let (given, own_dates) = match args.reference.as_deref() {
            None => (None, None),
            Some(AUTO) => (None, Some(OwnDates::default())),
            Some(when) => {
                let given = reference::parse(when, calendar).map_err(|error| wrong_reference(when, args, error))?;
                if given.taken_for_jalali {
                    taken_for_jalali(when, given.reference);
                }
                (Some(given.reference), None)
            }
        };
        Ok(Reading {
            region: args.preset.map_or(Region::Iran, Preset::region),
            lean: args.policy.lean(),
            date_order: args.date_order.date_order(),
            calendar,
            taken_for_jalali: Once::new(),
            given,
            own_dates,
            now: OnceLock::new(),
        })
    }

    /// The policy of a document whose lean is that, if it has its own.
    pub(super) fn policy(&self, lean: Option<Lean>) -> Policy {
        let lean = lean.unwrap_or(self.lean);
        Policy::news().with_region(self.region).with_lean(lean).with_date_order(self.date_order)
    }

    /// The reference of a document that was given none, and where the document says it; `several` where it may not be
    /// the only document.
    pub(super) fn reference(&self, text: &str, several: bool) -> (Reference, Option<Dateline>) {
        let own = self.own_dates.as_ref().and_then(|dates| dates.of(text, several));
        (own.map_or_else(|| self.given_or_now(), |dateline| dateline.reference()), own)
    }

    /// The reference of what says none itself.
    pub(super) fn given_or_now(&self) -> Reference {
        self.given.unwrap_or_else(|| *self.now.get_or_init(current_time))
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

fn wrong_reference(when: &str, args: &ReadingArgs, error: ReferenceError) -> String {
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
    let now = Local::now().fixed_offset();
    let minute = now.with_second(0).and_then(|now| now.with_nanosecond(0)).unwrap_or(now);
    let reference = Reference::from(minute);
    report::line(format_args!("no --reference: counting from the current local time, {reference}"));
    reference
}
