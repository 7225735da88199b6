//! One line: whether it says the document's date.

use super::words;
use super::{Confidence, Dateline, Place};
use crate::expression::{Anchor, CalendarDate, Expression, Time, Year};
use crate::finder::{Finder, Match};
use crate::policy::Policy;
use crate::resolve::{Grain, Reference, Resolved, Warning};

/// What a line shows.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) dateline: Dateline,
    pub(super) sort: Sort,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Nothing but the date.
    Alone,
    /// «تاریخ:», which is also what is written on the card of an event.
    BareLabel,
    Certain,
}

impl Found {
    /// The same in a text in which the line begins there.
    pub(super) fn moved(mut self, by: usize) -> Self {
        self.dateline.start += by;
        self.dateline.end += by;
        self
    }
}

/// So many lines of the head may be a date alone, or begin with a city.
const OPENING: usize = 5;
/// So many may have a label.
const LABELLED: usize = 30;
/// A date is looked for among so many expressions of a line.
const EXPRESSIONS: usize = 8;

/// The marks that may stand between a date and its time, and around both.
const fn is_mark(character: char) -> bool {
    matches!(
        character,
        ' ' | '\t'
            | '\r'
            | '\n'
            | '-'
            | '–'
            | '—'
            | '|'
            | '/'
            | ','
            | '،'
            | '('
            | ')'
            | '['
            | ']'
            | '<'
            | '>'
            | '*'
            | '_'
            | '#'
            | '"'
            | '\''
            | '•'
            | '·'
            | '\u{A0}'
            | '\u{200C}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{FEFF}'
    )
}

/// Between a date and its time: marks, or a word that says nothing else.
fn is_joint(gap: &str) -> bool {
    let words = gap.trim_matches(is_mark);
    words.is_empty() || matches!(words, "at" | "ساعت" | "در ساعت" | "T")
}

/// A date of one line, with its time.
struct Stamp {
    start: usize,
    end: usize,
    reference: Reference,
    has_time: bool,
    has_seconds: bool,
    has_weekday: bool,
    /// The weekday does not agree, or day and month may be meant the other way round.
    doubtful: bool,
}

/// What the line says of the document's date.
pub(super) fn read(line: &str, place: Place) -> Option<Found> {
    if place.number >= LABELLED && !place.foot {
        return None;
    }
    let mut matches = Finder::new().find_iter(line).take(EXPRESSIONS).peekable();
    let mut before: Option<Match<'_>> = None;
    while let Some(first) = matches.next() {
        let Some(mut stamp) = Stamp::of(&first) else {
            before = Some(first);
            continue;
        };
        // A time may stand before the date or after it, and the same day in other calendars.
        if let Some(time) = before.filter(|time| is_joint(&line[time.end()..stamp.start])) {
            if stamp.add_time(&time) {
                stamp.start = time.start();
            }
        }
        while let Some(next) = matches.peek().copied() {
            if !is_joint(&line[stamp.end..next.start()]) || !(stamp.add_time(&next) || stamp.is_day_of(&next)) {
                break;
            }
            stamp.end = next.end();
            matches.next();
        }
        if let Some(found) = judge(line, place, &stamp) {
            return Some(found);
        }
        before = Some(first);
    }
    None
}

/// What stands around it decides.
fn judge(line: &str, place: Place, stamp: &Stamp) -> Option<Found> {
    let (before, after) = (&line[..stamp.start], &line[stamp.end..]);
    let opening = place.number < OPENING || place.foot;
    let bare = before.trim_matches(is_mark).is_empty();
    let ends = after.trim_matches(is_mark);
    let (confidence, sort) = if let Some(label) = words::label(before) {
        match label {
            words::Label::Publishing => (Confidence::High, Sort::Certain),
            words::Label::Updating => (Confidence::Medium, Sort::Certain),
            // `Date: Fri, 18 Nov 2016 18:30:00 +0330`
            words::Label::Bare if stamp.has_seconds => (Confidence::High, Sort::Certain),
            words::Label::Bare => (Confidence::Medium, Sort::BareLabel),
        }
    } else if stamp.has_seconds && !ends.is_empty() && (bare || is_bracketed(before, after)) {
        (Confidence::High, Sort::Certain)
    } else if !opening {
        return None;
    } else if bare && ends.trim_end_matches(['.', ':']).is_empty() {
        // A title may be the day that the text is about: «جمعه ۱۷ شهریور ۱۳۵۷».
        let below = stamp.has_weekday && place.number > 0;
        (if stamp.has_time || below { Confidence::Medium } else { Confidence::Low }, Sort::Alone)
    } else {
        let separated = after.trim_start().starts_with(['-', '–', '—', ':', '(', '|', '/']);
        let closed = separated || ends.trim_end_matches(['.', ':']).is_empty();
        match words::place(before)? {
            words::PlaceName::City if closed => (Confidence::Medium, Sort::Certain),
            words::PlaceName::Unknown if separated => (Confidence::Low, Sort::Certain),
            _ => return None,
        }
    };
    let confidence = match (confidence, stamp.doubtful) {
        (confidence, false) => confidence,
        (Confidence::High, true) => Confidence::Medium,
        (Confidence::Medium, true) => Confidence::Low,
        (Confidence::Low, true) => return None,
    };
    let dateline = Dateline { reference: stamp.reference, start: stamp.start, end: stamp.end, confidence };
    Some(Found { dateline, sort })
}

/// `[18/Nov/2016:18:30:05 +0330]`
fn is_bracketed(before: &str, after: &str) -> bool {
    before.ends_with('[') && after.starts_with(']')
}

/// A reference that whole dates do not need.
fn any_day() -> Reference {
    Reference::from(chrono::NaiveDate::default())
}

impl Stamp {
    /// A whole date, perhaps with its time, that no other word hangs on.
    fn of(found: &Match<'_>) -> Option<Self> {
        let said = found.expression();
        let Anchor::Date(CalendarDate { year: Year::Full(_), month: Some(_), day: Some(_), weekday, .. }) = said.anchor
        else {
            return None;
        };
        let simple = said.slice.is_none() && said.shift.is_none() && said.modifier.is_none() && said.repeat.is_none();
        if !simple || found.starts_range() {
            return None;
        }
        let meaning = said.resolve(&any_day(), &Policy::news()).ok()?;
        let has_time = meaning.grain() < Grain::DayPart;
        let reference = reference(&meaning)?;
        Some(Stamp {
            start: found.start(),
            end: found.end(),
            reference,
            has_time,
            has_seconds: meaning.grain() == Grain::Second,
            has_weekday: weekday.is_some(),
            doubtful: meaning.warnings().contains(Warning::WeekdayMismatch) || has_two_readings(said, &meaning),
        })
    }

    /// Takes the time of day that stands beside the date.
    fn add_time(&mut self, found: &Match<'_>) -> bool {
        let said = found.expression();
        let is_time = said.anchor == Anchor::Unsaid && matches!(said.time, Some(Time::Clock { .. }));
        if self.has_time || !is_time || found.starts_range() {
            return false;
        }
        let day = Reference::from(self.reference.date());
        let Some((meaning, reference)) =
            said.resolve(&day, &Policy::news()).ok().and_then(|meaning| Some((meaning, reference(&meaning)?)))
        else {
            return false;
        };
        self.reference = reference;
        (self.has_time, self.has_seconds) = (true, meaning.grain() == Grain::Second);
        true
    }

    /// True if the other one is the same day in another calendar: «۲۸ آبان ۱۳۹۵ - ۱۸ نوامبر ۲۰۱۶».
    fn is_day_of(&self, found: &Match<'_>) -> bool {
        Stamp::of(found).is_some_and(|other| !other.has_time && other.reference.date() == self.reference.date())
    }
}

/// The day that is meant, with its time where it has one.
fn reference(meaning: &Resolved) -> Option<Reference> {
    let start = meaning.start()?;
    if meaning.grain() >= Grain::DayPart {
        return Some(Reference::from(start.date()));
    }
    let reference = Reference::from(start);
    match meaning.offset_minutes() {
        Some(minutes) => reference.with_offset_minutes(minutes.into()).ok(),
        None => Some(reference),
    }
}

/// "5/3/2016" is of March or of May.
fn has_two_readings(said: &Expression, meaning: &Resolved) -> bool {
    let mut others = said.alternatives(&any_day(), &Policy::news());
    others.any(|other| other.start_date().is_some() && other.start_date() != meaning.start_date())
}
