//! The members of a range or a list that leave out their head: «سال ۶۱ تا ۶۳», «دهه\u{200C}های ۶۰ و ۷۰», «ساعت ۸ تا ۱۲».

use super::absolute::take_month_name;
use super::draft::{ClockTime, Draft};
use super::range::{Joint, counts};
use super::year::{closes, counts_next};
use crate::expression::{Anchor, CalendarDate, Expression, Span, Time, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::grammar::reading::{Link, Reading};
use crate::lexicon::Class;

/// The next member; `listed` where hours may follow by themselves.
pub(super) fn read_bare<'a>(
    previous: &Reading,
    cursor: Cursor<'a>,
    joint: Joint,
    listed: bool,
) -> Option<(Reading, Cursor<'a>)> {
    let mut ahead = cursor;
    let reading = |expression, rule, ahead: &Cursor<'a>| {
        let (start, end) = ahead.span()?;
        Some(Reading { expression, start, end, rule, link: Link::None })
    };
    match (previous.expression.anchor, previous.expression.time) {
        (Anchor::Date(CalendarDate { year, month: None, day: None, .. }), None) if previous.rule == "year" => {
            let numeral = ahead.take_cardinal()?;
            let next = match (year, numeral.digits) {
                (_, 2) => Year::Short(numeral.value as u8),
                (_, 3 | 4) if numeral.value < 3000 => Year::Full(numeral.value as i16),
                (_, 0) if numeral.value >= 20 => Year::Short(u8::try_from(numeral.value).ok()?),
                _ => return None,
            };
            let mut draft = Draft::new();
            draft.year = next;
            let marked = draft.take_era(&mut ahead);
            if !draft.settle_imperial() && draft.era == Some(Era::Imperial) {
                return None;
            }
            if !marked
                && (ahead.peek().is_some_and(counts)
                    || (joint == Joint::And && numeral.digits == 2 && matches!(year, Year::Full(_))))
            {
                return None;
            }
            let (mut expression, rule) = draft.finish()?;
            if let (Anchor::Date(date), false) = (&mut expression.anchor, marked)
                && let Anchor::Date(first) = previous.expression.anchor
            {
                // «از سال ۱۲۶۸ تا ۱۷۹۷»: the last year tells the calendar of both; of «۱۳۵۷ تا ۲۰۱۵» each has its own.
                if !first.calendar_said && matches!(date.year, Year::Full(1500..)) {
                    date.calendar_said = matches!(first.year, Year::Full(..1300));
                } else {
                    date.calendar = first.calendar;
                    date.calendar_said = first.calendar_said;
                }
            }
            Some((reading(expression, rule, &ahead)?, ahead))
        }
        // «قرن سوم و هشتم میلادی»
        (Anchor::Era { calendar, span: Span::Century { from_zero, .. } }, None) => {
            let numeral = ahead.take_numeral().filter(|numeral| (1..=30).contains(&numeral.value))?;
            let number = i16::try_from(numeral.value).ok()?;
            let mut draft = Draft::new();
            draft.span = Some(Span::Century { number, from_zero });
            if !draft.take_era(&mut ahead) && !closes(&ahead) {
                return None;
            }
            // «قرن سوم و دوم پیش از میلاد»
            if draft.era == Some(Era::BeforeChrist) {
                draft.span = draft.span.map(Span::before_christ);
            }
            let (mut expression, rule) = draft.finish()?;
            if let (Anchor::Era { calendar: own, .. }, true) = (&mut expression.anchor, draft.era.is_none()) {
                *own = calendar;
            }
            Some((reading(expression, rule, &ahead)?, ahead))
        }
        // «دهه\u{200C}های ۶۰ و ۷۰»
        (Anchor::Era { calendar, span: Span::Decade(_) | Span::ShortDecade(_) }, None) => {
            let numeral = ahead.take_cardinal().filter(|numeral| numeral.value.is_multiple_of(10))?;
            let span = match (numeral.value, previous.expression.anchor) {
                (1000..=2999, _) => Span::Decade(numeral.value as i16),
                (10..=90, Anchor::Era { span: Span::Decade(first), .. }) => {
                    Span::Decade(first / 100 * 100 + numeral.value as i16)
                }
                (10..=90, _) => Span::ShortDecade(numeral.value as u8),
                _ => return None,
            };
            let mut draft = Draft::new();
            draft.span = Some(span);
            draft.take_era(&mut ahead);
            if counts_next(&ahead) || cursor.touches() {
                return None;
            }
            let (mut expression, rule) = draft.finish()?;
            if let (Anchor::Era { calendar: own, .. }, true) = (&mut expression.anchor, draft.era.is_none()) {
                *own = calendar;
            }
            Some((reading(expression, rule, &ahead)?, ahead))
        }
        // «شهریور و مهر»
        (Anchor::Date(date @ CalendarDate { month: Some(_), day: None, .. }), None) => {
            let month = take_month_name(&mut ahead, false)?;
            // «آبان ۸۸ تا اسفند ۸۹» has two years.
            let mut draft = Draft::new();
            draft.month = Some(month);
            let dated = draft.take_year(&mut { ahead }) || ahead.sense(Class::DeicticYear).is_some();
            let doubtful = dated || month.latent && !closes(&ahead);
            if !(month.latent || month.weak) || month.calendar != date.calendar || doubtful {
                return None;
            }
            let anchor = Anchor::Date(CalendarDate { month: Some(month.number), ..date });
            Some((reading(Expression { anchor, ..previous.expression }, previous.rule, &ahead)?, ahead))
        }
        // «تا ۱۲», after a range also «و [از] ۱۵ تا ۱۷»
        (anchor, Some(Time::Clock { .. })) if listed || joint == Joint::To || previous.link == Link::RangeEnd => {
            let mut draft = Draft::new();
            let mut clock = ahead;
            if joint == Joint::And && clock.take_if(Class::Preposition, |sense| sense.value == 1).is_some() {
                clock = clock.restart();
            }
            if !draft.take_clock(&mut clock) {
                let hour = clock.take_cardinal().filter(|numeral| numeral.value <= 24 && numeral.digits <= 2)?;
                if clock.peek().is_some_and(counts) {
                    return None;
                }
                draft.clock = Some(ClockTime { hour: hour.value as u8, minute: None, second: None, certain: true });
            }
            draft.take_day_part(&mut clock);
            let leads = clock.sense(Class::Preposition).is_some_and(|sense| sense.value == 2);
            if joint == Joint::And && !leads && (!listed || counts_next(&clock)) {
                return None;
            }
            if draft.has_date() {
                return None;
            }
            // «تا ۱۲ فردا» has a day of its own.
            let dated = clock.sense(Class::Weekday).is_some() || clock.sense(Class::DeicticDay).is_some();
            if dated {
                draft.fill(&mut clock);
            }
            let (mut expression, rule) = draft.finish()?;
            if !dated {
                expression.anchor = anchor;
            }
            ahead = clock;
            Some((reading(expression, rule, &ahead)?, ahead))
        }
        _ => None,
    }
}
