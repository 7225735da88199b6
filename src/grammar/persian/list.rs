//! Lists whose members share what only the last one says: «۲۱، ۲۳ و ۲۵ فروردین», «پاییز و زمستان ۹۴».

use super::absolute::take_month;
use super::beside_number::leads_number;
use super::brackets::take_circa;
use super::clock::take_clock;
use super::context::verdict;
use super::customs;
use super::edge::{read_edge, take_edge_word};
use super::head::{head, take_head};
use super::joint::{JOINT, take_joint};
use super::month_name::take_month_name;
use super::monthly::read_in_every;
use super::number::MONTHS;
use super::slice::read_slice;
use super::weekday::take_weekday_name;
use super::year::take_year;
use crate::grammar::engine::sharing::year_before;
use crate::grammar::prelude::*;
use crate::limits::MAX_READINGS;

/// Days that share the month that stands with the last of them.
pub(super) const DAYS: Rule = Rule::group(
    &[Named(RuleName::SharedMonth, "۲۱، ۲۳ و ۲۵ فروردین")],
    &[
        Prefix::before(TokenSet::NUMERAL, JOINT.or(WEEKDAY)),
        Prefix::before(head(Unit::Day).or(WEEKDAY), TokenSet::NUMERAL.or(WEEKDAY)),
    ],
    read_list::<Day>,
);

/// Months or seasons that share the year that stands with the last of them, edges that share their period; the year makes
/// dates of them all.
pub(super) const NAMES: Rule = Rule::group(
    &[Named(RuleName::SharedYear, "پاییز و زمستان ۹۴"), Named(RuleName::EdgeOfPeriod, "اوایل تا اواسط دههٔ ۱۹۷۰")],
    &[
        Prefix::before(
            MONTHS
                .or(TokenSet::words(Words::of(Class::Season).without(Flags::PLURAL)))
                .or(TokenSet::classes(&[Class::Edge])),
            // «مهر - آبان ۹۵»
            JOINT.or(TokenSet::marks(&[Mark::Hyphen, Mark::Dash, Mark::Slash])),
        ),
        Prefix::before(head(Unit::Month), MONTHS).then(JOINT),
    ],
    read_list::<Name>,
);

const WEEKDAY: TokenSet = TokenSet::classes(&[Class::Weekday]);

/// A member before the last, which leaves out what the last one says.
trait Member: Copy {
    fn rule(self) -> RuleName;

    fn take(cursor: &mut Cursor<'_>) -> Option<Self>;

    /// What the last one says, if it is one; `cursor` stands where the list begins, `ranged` is told of a range of two, `pair`
    /// of any two.
    fn read_last<'a>(last: &mut Cursor<'a>, cursor: &Cursor<'a>, ranged: bool, pair: bool) -> Option<Said>;

    /// The expression of this one.
    fn beside(self, last: &Expression) -> Option<Expression>;

    /// A stroke before the last of two, where it may be one.
    fn take_stroke(self, _cursor: &mut Cursor<'_>) -> bool {
        false
    }
}

fn read_list<'a, M: Member>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut members: [Option<(M, Joint, Cursor<'_>)>; MAX_READINGS - 1] = [None; MAX_READINGS - 1];
    let mut ahead = cursor;
    for place in 0..members.len() {
        ahead = ahead.restart();
        let first = M::take(&mut ahead)?;
        let after = ahead;
        let stroke = place == 0 && first.take_stroke(&mut ahead);
        let joint = if stroke { Some(Joint::To) } else { take_joint(&mut ahead, None) };
        let joint = joint.filter(|&joint| joint != Joint::Equals)?;
        members[place] = Some((first, joint, after));
        let mut last = ahead.restart();
        let ranged = place == 0 && joint == Joint::To && !stroke;
        let Some(said) = M::read_last(&mut last, &cursor, ranged, place == 0) else { continue };
        readings.clear(last.at());
        let mut link = Link::None;
        for (each, joint, after) in members.into_iter().flatten() {
            let before = if joint == Joint::To { Link::RangeStart } else { Link::None };
            readings.push(Reading {
                link: before,
                ..Said::sure(each.beside(&said.expression)?, each.rule()).reading(&after)?
            });
            link = if joint == Joint::To { Link::RangeEnd } else { Link::None };
        }
        readings.push(Reading { link, ..said.reading(&last)? });
        return Some(last);
    }
    None
}

/// Years of which the last one tells the era: «در ۸۶۵ و ۸۷۰ ه\u{200D}.ق», «۳۳۴، ۳۳۱ و ۳۲۳ ق.م», «(ح ۱۳۸ یا ۱۳۷–ح ۱۲۸ ق.م)».
pub(super) fn read_of_era<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    read_list::<YearOfEra>(cursor, readings)
}

/// A year without its era.
#[derive(Clone, Copy)]
struct YearOfEra(i16);

impl Member for YearOfEra {
    fn rule(self) -> RuleName {
        RuleName::Year
    }

    fn take(cursor: &mut Cursor<'_>) -> Option<Self> {
        take_circa(cursor);
        let year = cursor.take_digits(|number| matches!(number.digits, 3 | 4) && number.value < 3000)?;
        Some(YearOfEra(year.value as i16))
    }

    fn read_last<'a>(last: &mut Cursor<'a>, cursor: &Cursor<'a>, ranged: bool, _pair: bool) -> Option<Said> {
        take_circa(last);
        *last = last.restart();
        last.digits().filter(|number| !ranged && matches!(number.digits, 3 | 4))?;
        let mut draft = Draft::new();
        take_year(&mut draft, last);
        let era = draft.era?;
        // «۱۲۰۰ و ۱۳۲۰ ش» are numbers of things, «در ۴۵۰ و ۴۷۰ م» metres.
        let letter = last.last().is_some_and(Token::is_letter_long) && era != Era::BeforeChrist;
        let named = [Class::Yearly, Class::Event, Class::Modifier];
        let led = cursor.before().is_some_and(|token| {
            let preposition =
                cursor.sense_of(token, Class::Preposition).is_some_and(|sense| !sense.is(Preposition::At));
            // «برای ۱۲۰ و ۱۲۵ م»
            let within = !letter || cursor.sense_of(token, Class::Preposition).is_some_and(Sense::leads_within);
            preposition && within || token.mark() == Some(Mark::Open) || named.into_iter().any(|class| token.has(class))
        });
        let stands =
            led || !letter && cursor.before().is_none_or(|token| !leads_number(token, cursor.starts_touching()));
        let metres = letter && era == Era::Common && matches!(draft.year, Year::Full(year) if year % 10 == 0);
        customs::finish(&draft).filter(|_| stands && !metres)
    }

    fn beside(self, last: &Expression) -> Option<Expression> {
        const FAR: u16 = 150;
        let (calendar, year) = match last.anchor {
            Anchor::Date(CalendarDate { calendar, year: Year::Full(year), .. }) => (calendar, year),
            Anchor::Years { calendar, from, .. } => (calendar, from),
            _ => return None,
        };
        let own = if year <= 0 { 1 - self.0 } else { self.0 };
        let counted = calendar == Calendar::Gregorian || own <= 1450;
        let date = CalendarDate { calendar_said: true, ..CalendarDate::new(calendar, Year::Full(own)) };
        (counted && (year <= 0 || own.abs_diff(year) < FAR))
            .then_some(Expression { anchor: Anchor::Date(date), ..*last })
    }
}

/// `[روز] [WEEKDAY] N`
#[derive(Clone, Copy)]
struct Day {
    weekday: Option<Weekday>,
    day: u8,
}

impl Member for Day {
    fn rule(self) -> RuleName {
        RuleName::SharedMonth
    }

    fn take(cursor: &mut Cursor<'_>) -> Option<Self> {
        take_head(cursor, Unit::Day);
        let weekday = take_weekday_name(cursor);
        let Numeral { value, digits, .. } = cursor.take_numeral()?;
        let day = u8::try_from(value).ok().filter(|day| (1..=31).contains(day) && digits <= 2)?;
        Some(Day { weekday, day })
    }

    fn read_last<'a>(last: &mut Cursor<'a>, cursor: &Cursor<'a>, _ranged: bool, pair: bool) -> Option<Said> {
        // «هفتهٔ هشتم، یکشنبه ۲ آبان» counts weeks of matches.
        if cursor.before().is_some_and(|token| token.means(Unit::Week)) {
            return None;
        }
        // «چهارم تا نهم، ساعت ۲۴ سه\u{200C}شنبه ۲۴ بهمن»: an hour after a comma begins a date of its own.
        let comma = |token: &Token| matches!(token.mark(), Some(Mark::PersianComma | Mark::Comma));
        if last.before().is_some_and(comma) && last.sense(Class::Clock).is_some() {
            return None;
        }
        let mut draft = Draft::new();
        let begins = *last;
        if let Some((said, after)) = if pair { read_day_of_month(begins) } else { None } {
            *last = after;
            return Some(said);
        }
        last.fill(&mut draft);
        if draft.day.is_none() || draft.month.is_none() || draft.numeric {
            return None;
        }
        // «از ۸ تا ۱۰ صبح روز ۲۰ آبان»: what begins with an hour ends hours.
        if draft.clock.is_some() && begins.look(|hour| take_clock(&mut Draft::new(), hour)) {
            return None;
        }
        let said = customs::finish(&draft)?;
        (verdict(&said, &cursor.joined(*last)) == Verdict::Allowed).then_some(said)
    }

    fn beside(self, last: &Expression) -> Option<Expression> {
        if let Some(slice) = last.slice.filter(|_| self.weekday.is_none()) {
            // «پنجم تا | دهم ماه آینده»
            let nth = self.day as i8;
            return (nth < slice.nth).then_some(Expression {
                slice: Some(Slice { nth, ..slice }),
                time: None,
                ..*last
            });
        }
        let Anchor::Date(date) = last.anchor else { return None };
        let date = CalendarDate { day: Some(self.day), weekday: self.weekday, ..date };
        Some(Expression { anchor: Anchor::Date(date), time: None, ..*last })
    }
}

/// «دهم ماه آینده», «۳۰ هر ماه»: the day of a month that has no name.
fn read_day_of_month(mut last: Cursor<'_>) -> Option<(Said, Cursor<'_>)> {
    let mut month = last;
    if month.digits().is_some() {
        month.advance();
    } else {
        month.take_form(Form::Ordinal)?;
    }
    // Most numbers of a list have nothing of the kind after them.
    month.peek().filter(|next| next.has(Class::Every) || next.has(Class::Unit) || next.has(Class::Demonstrative))?;
    let every = month.take(Class::Every).is_some();
    let near = !every && (month.take(Class::Demonstrative).is_some() || month.look(leads_to_direction));
    if !(every || near) || month.sense(Class::Unit).is_none_or(|unit| !unit.is(Unit::Month)) {
        return None;
    }
    let said = if every { read_in_every(&mut last) } else { read_slice(&mut last) }?;
    let day = |slice: Slice| slice.unit == Unit::Day && slice.count == 1 && slice.weekday.is_none() && slice.nth > 0;
    let plain = said.expression.time.is_none() && said.expression.slice.is_some_and(day);
    plain.then_some((said, last))
}

/// «ماه | آینده»
fn leads_to_direction(month: &mut Cursor<'_>) -> bool {
    month.advance();
    month.sense(Class::Direction).is_some()
}

/// A month or a season by its name alone, an edge without its period.
#[derive(Clone, Copy)]
enum Name {
    Month(Calendar, u8),
    Season(Season),
    Edge(Modifier),
}

impl Member for Name {
    fn rule(self) -> RuleName {
        if matches!(self, Name::Edge(_)) { RuleName::EdgeOfPeriod } else { RuleName::SharedYear }
    }

    fn take(cursor: &mut Cursor<'_>) -> Option<Self> {
        if let Some(sense) = cursor.take_if(Class::Season, |sense| !sense.flags.contains(Flags::PLURAL)) {
            return Some(Name::Season(sense.value()));
        }
        if is_edge(cursor) {
            return take_edge_word(cursor).map(Name::Edge);
        }
        let headed = take_head(cursor, Unit::Month);
        let month = take_month_name(cursor, headed)?;
        Some(Name::Month(month.calendar, month.number))
    }

    fn read_last<'a>(last: &mut Cursor<'a>, cursor: &Cursor<'a>, ranged: bool, _pair: bool) -> Option<Said> {
        if is_edge(cursor) {
            return read_edge(last).filter(|said| said.expression.modifier.is_some());
        }
        // «از مهر تا بهمن», «مهر الی بهمن», «در دی و بهمن»; «برای مهر و آذر» has names.
        let led = cursor
            .before()
            .and_then(|token| cursor.sense_of(token, Class::Preposition))
            .is_some_and(Sense::leads_within);
        let mut draft = Draft { licensed: ranged || led, ..Draft::new() };
        if draft.licensed {
            take_month(&mut draft, last);
        }
        last.fill(&mut draft);
        let said = customs::finish(&draft).filter(|_| !draft.has_time() && !draft.is_weak())?;
        // A year makes dates of all, and so does a name that is nothing else: «مهر و آبان».
        year_of(&said.expression).map(|_| said)
    }

    /// «مهر | - آبان ۱۳۹۵», of one issue or one bill: months that follow each other.
    fn take_stroke(self, cursor: &mut Cursor<'_>) -> bool {
        let Name::Month(calendar, number) = self else { return false };
        // «باشگاه مهر - آبان ۹۵» is a name and a month.
        let names = |token: &Token| token.means(Block::NamesNext);
        !cursor.before().is_some_and(names)
            && cursor.takes(|cursor| {
                let stroke = cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash));
                let next = cursor.look(|ahead| take_month_name(ahead, false)).filter(|_| stroke)?;
                (next.calendar == calendar && (1..=2).contains(&next.number.wrapping_sub(number))).then_some(())
            })
    }

    /// Its year is the one before where the name stands later in the year.
    fn beside(self, last: &Expression) -> Option<Expression> {
        if let Name::Edge(edge) = self {
            // «آغاز و پایان», but «پایان این و آغاز سال ۹۸»
            return last
                .modifier
                .filter(|&later| comes_before(edge, later))
                .map(|_| Expression { modifier: Some(edge), ..*last });
        }
        let year = year_of(last)?;
        let anchor = match (self, last.anchor) {
            (Name::Month(calendar, month), Anchor::Date(date)) if calendar == date.calendar => {
                // «از مهر تا مهر سال بعد»; but «از مهر تا پایان مهر ۹۴»
                let again = Some(month) == date.month && last.modifier.is_none();
                let year = if Some(month) > date.month || again { year_before(year) } else { year };
                Anchor::Date(CalendarDate { month: Some(month), year, ..date })
            }
            (Name::Season(season), Anchor::Season { season: other, scope, common, .. }) => {
                let year = if season.quarter() > other.quarter() { year_before(year) } else { year };
                Anchor::Season { season, year, scope, common }
            }
            _ => return None,
        };
        Some(Expression { anchor, ..*last })
    }
}

/// «اوایل», «پایان», but «اول», «آخر», «نیمه», which are more than edges.
fn is_edge(cursor: &Cursor<'_>) -> bool {
    // «۲۲ تیر آغاز و اواخر اردیبهشت تمام می\u{200C}شود»
    let other = [Class::Ordinal, Class::Final, Class::Half, Class::Happening]
        .into_iter()
        .any(|class| cursor.sense(class).is_some());
    !other && cursor.sense(Class::Edge).is_some_and(|edge| !edge.flags.contains(Flags::LATENT))
}

const fn comes_before(edge: Modifier, other: Modifier) -> bool {
    matches!((edge, other), (Modifier::Start, Modifier::Mid | Modifier::End) | (Modifier::Mid, Modifier::End))
}

/// The year of a month or a season, said or not.
fn year_of(expression: &Expression) -> Option<Year> {
    match expression.anchor {
        Anchor::Date(CalendarDate { year, month: Some(_), day: None, .. }) | Anchor::Season { year, .. } => Some(year),
        _ => None,
    }
}
