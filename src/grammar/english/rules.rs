//! Every rule of English.

use super::anaphor::ANAPHOR;
use super::at_hour::AT_HOUR;
use super::beside::BESIDE;
use super::centuries::CENTURIES;
use super::date::DATE;
use super::day_number::DAY_NUMBER;
use super::duration::{AMOUNT, ANOTHER, CONSECUTIVE, DAYLONG, SPAN, UNCOUNTED};
use super::edge::{ALL, EARLIER, EDGE, PERIOD_END, PERIOD_START, REST};
use super::hours::HOURS;
use super::iso_length::ISO_LENGTH;
use super::list::LIST;
use super::machine::EPOCH;
use super::nights::NIGHTS;
use super::period_code::{WEEK_NUMBER, YEAR_AND_CODE};
use super::possessed::POSSESSED;
use super::recurrence::{EVERY, EVERY_LIST, FREQUENCY, TIMES, WEEKDAY_PARTS, WEEKDAYS, WEEKENDS};
use super::reference::{NOW, PAST_OR_FUTURE};
use super::shift::{AFTER_NEXT, DAY_WEEK, DAYS_AFTER, SHIFT, WEEKDAYS_AGO, WEEKENDS_AGO};
use super::short_unit::SHORT_AMOUNT;
use super::slice::SLICE;
use super::weekday_run::WEEKDAY_RUN;
use super::weekend::WEEKEND_OF;
use crate::grammar::prelude::*;

/// Words that hold a date's word and are no date: "Friday prayers leader".
const NAME: Rule = Rule::group(&[], &[Prefix::any(TokenSet::classes(&[Class::Name]))], |mut cursor, readings| {
    cursor.take(Class::Name)?;
    readings.clear(cursor.at());
    Some(cursor)
});

/// Groups, then phrases, each in the order of their precedence.
pub(super) const RULES: &[&Rule] = &[
    &NAME, &EPOCH, &LIST, &CENTURIES, &HOURS, &AT_HOUR, &EVERY_LIST, &WEEKDAY_RUN, &EVERY, &TIMES, &WEEKENDS,
    &WEEKDAYS, &WEEKDAY_PARTS, &FREQUENCY, &SLICE, &POSSESSED, &YEAR_AND_CODE, &WEEK_NUMBER, &EDGE, &PERIOD_END,
    &PERIOD_START, &ALL, &REST, &WEEKEND_OF, &EARLIER, &SHIFT, &DAYS_AFTER, &WEEKDAYS_AGO, &WEEKENDS_AGO, &AFTER_NEXT,
    &DAY_WEEK, &BESIDE, &DAY_NUMBER, &DATE, &CONSECUTIVE, &SPAN, &DAYLONG, &AMOUNT, &NIGHTS, &SHORT_AMOUNT, &ANOTHER,
    &UNCOUNTED, &PAST_OR_FUTURE, &NOW, &ISO_LENGTH,
];

/// Rules that begin nothing by themselves.
pub(super) const FURTHER: &[&Rule] = &[&ANAPHOR];
