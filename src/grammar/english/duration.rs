//! Lengths of time and offsets by them: "three days", "twelve-month", "ten weeks ago", "the past 40 years", "the fourth
//! consecutive week", "for years".

use super::amount::{
    UNIT, and_half, counted, take_amount, take_half_after_unit, take_hyphen, take_part_of_unit, take_rest,
};
use super::ends::ends_phrase;
use super::number::{GOES_ON, take_quantity};
use super::planned::{follows_in, is_of_its_kind, is_planned, preposition_before};
use super::relative::take_single_unit;
use super::sets::{A, DASH, DECIMAL, THE};
use crate::grammar::prelude::*;

const UNITS: Words = Words::of(Class::Unit).with(Flags::PLURAL);

/// A length that hangs on now.
fn hung(amount: Amount, hang: Hang) -> Expression {
    say::length(amount.in_years(), hang, Convention::ENGLISH)
}

/// A length on neither side of now.
fn free(amount: Amount, rule: RuleName) -> Said {
    Said::sure(hung(amount, Hang::Free), rule)
}

fn is_vague(amount: &Amount) -> bool {
    amount.single().is_some_and(|part| part.quantity() == Quantity::Vague)
}

const IN_A_ROW: TokenSet = TokenSet::classes(&[Class::Consecutive]).or(TokenSet::words(UNIT));

/// "the fourth consecutive week", "a third straight year", "the sixth day in a row"
pub(super) const CONSECUTIVE: Rule = Rule::phrase(
    &[Named(RuleName::Consecutive, "the fourth consecutive week")],
    &[
        Prefix::before(TokenSet::NUMERAL, TokenSet::NUMERAL.or(IN_A_ROW)).then(IN_A_ROW.or(GOES_ON)),
        // Apart, as what may begin a numeral is let through where that may go on.
        Prefix::before(TokenSet::classes(&[Class::Article]), TokenSet::NUMERAL).then(IN_A_ROW.or(GOES_ON)),
    ],
    read_consecutive,
);

fn read_consecutive(cursor: &mut Cursor<'_>) -> Option<Said> {
    if let Some(said) = cursor.attempt(read_consecutive_units) {
        return Some(said);
    }
    cursor.take(Class::Article);
    let ordinal = cursor.take_form(Form::Ordinal)?;
    let before = cursor.take(Class::Consecutive).is_some();
    let unit = take_single_unit(cursor)?;
    if !before {
        cursor.take(Class::Consecutive)?;
    }
    Some(free(Amount::new(Quantity::whole(ordinal.value), unit), RuleName::Consecutive))
}

/// "three straight days", "two consecutive years"
fn read_consecutive_units(cursor: &mut Cursor<'_>) -> Option<Said> {
    let count = cursor.take_cardinal().filter(|count| count.value > 1)?;
    cursor.take(Class::Consecutive)?;
    let unit = cursor.take_if(Class::Unit, |unit| UNITS.has(&unit))?;
    Some(free(counted(Quantity::whole(count.value), unit)?, RuleName::Consecutive))
}

/// "Past", "next", "coming": a side of now.
const SIDE: Words =
    Words::of(Class::Direction).only(&[Direction::Past as i32, Direction::Future as i32]).without(Flags::AGO);

const THIS: Words = Words::of(Class::Direction).only(&[Direction::Present as i32]).without(Flags::SPAN);

const THESE: Words = Words::of(Class::Demonstrative).only(&[Demonstrative::This as i32]);

const QUANTITY_OR_UNIT: TokenSet =
    TokenSet::NUMERAL.or(TokenSet::classes(&[Class::VagueNumber, Class::Unit, Class::Fraction])).or(TokenSet::words(A));

/// "the past 40 years", "the last few days", "next two weeks", "the next decade", "recent years"
pub(super) const SPAN: Rule = Rule::phrase(
    &[Named(RuleName::Span, "the past 40 years"), Named(RuleName::VagueDuration, "recent years")],
    &[
        Prefix::before(TokenSet::words(SIDE), QUANTITY_OR_UNIT),
        Prefix::before(THE.or(TokenSet::words(THIS)).or(TokenSet::words(THESE)), TokenSet::words(SIDE))
            .then(QUANTITY_OR_UNIT),
    ],
    read_span,
);

fn read_span(cursor: &mut Cursor<'_>) -> Option<Said> {
    let the = cursor.take_word(Article::The).is_some();
    let these = !the
        && (cursor.take_word(Demonstrative::This).is_some()
            || cursor.take_if(Class::Direction, |sense| THIS.has(&sense)).is_some());
    let direction = cursor.take_if(Class::Direction, |sense| SIDE.has(&sense))?;
    let spans = direction.flags.contains(Flags::SPAN);
    // "the last half hour", "the past quarter century"
    let part = take_part_of_unit(cursor);
    let amount = match cursor.sense(Class::Unit).map(|unit| unit.flags.contains(Flags::PLURAL)) {
        _ if part.is_some() => part?,
        // "recent years" alone
        None | Some(false) if direction.flags.contains(Flags::PLURALS) => return None,
        // "the coming days"; "last days" are of something.
        Some(true) if the || spans => counted(Quantity::Vague, cursor.take(Class::Unit)?)?,
        // "the next decade"
        Some(false) if (the || these || spans) && !direction.flags.contains(Flags::ANAPHORIC) => {
            // "The last business day" is no length.
            let working = |sense: Sense| sense.is(Unit::Day) && sense.flags.contains(Flags::LATENT);
            let unit = cursor.take_if(Class::Unit, |sense| sense.value::<Unit>() > Unit::Minute && !working(sense))?;
            counted(Quantity::whole(1), unit)?
        }
        Some(_) => return None,
        None => take_counted_units(cursor)?,
    };
    let amount = take_half_after_unit(cursor, amount);
    let rule = if is_vague(&amount) { RuleName::VagueDuration } else { RuleName::Span };
    Some(Said::sure(hung(amount, say::hang_of(direction.value())), rule))
}

/// "40 years", "few days", "two and a half decades", "24-hour"
fn take_counted_units(cursor: &mut Cursor<'_>) -> Option<Amount> {
    let quantity = take_quantity(cursor)?;
    let quantity = take_rest(cursor, quantity);
    // "the next 24-hour period"
    if cursor.touches() {
        cursor.take_mark(|mark| mark == Mark::Hyphen);
    }
    match cursor.take(Class::Unit) {
        Some(unit) => counted(quantity, unit),
        None => take_weeks_of_days(quantity, cursor),
    }
}

/// "the next 3 | Mondays", "the last two | weekends": as many weeks; "the next 24 | h"
fn take_weeks_of_days(quantity: Quantity, cursor: &mut Cursor<'_>) -> Option<Amount> {
    let many = quantity.as_whole().filter(|&count| count > 1);
    if let Some(letter) = cursor.take_if(Class::ShortUnit, |unit| !unit.flags.contains(Flags::WEAK)) {
        let goes_on = cursor.touches() && cursor.peek().is_some_and(|next| next.mark().is_none());
        // "the last 3d printers"
        return many.filter(|_| !goes_on && ends_phrase(cursor)).map(|_| Amount::of(quantity, letter.value()));
    }
    let plural = |sense: Sense| sense.flags.contains(Flags::PLURAL);
    let days = cursor.take_if(Class::Weekday, plural).is_some();
    let ends = cursor.take_if(Class::Weekend, |sense| !days && plural(sense) && sense.is(WeekPart::Weekend)).is_some();
    // "The last three Fridays of Ramadan" are its own.
    (days || ends).then_some(())?;
    many.filter(|_| !cursor.is_at(Preposition::Of)).map(|_| Amount::of(quantity, Unit::Week))
}

/// "daylong", "weeklong"
pub(super) const DAYLONG: Rule =
    Rule::pattern(&[Named(RuleName::Measure, "daylong")], &[word(Words::of(Class::UnitAdjective))], |taken, _| {
        Some(hung(say::one(taken.sense(Class::UnitAdjective)?.value()), Hang::Free))
    });

/// "another month", "another ten years"; "another day" is one of many.
pub(super) const ANOTHER: Rule = Rule::pattern(
    &[Named(RuleName::Duration, "another month")],
    &[
        word(Words::of(Class::Particle).only(&[Particle::Another as i32])),
        word(
            Words::of(Class::Unit)
                .only(&[
                    Unit::Minute as i32,
                    Unit::Hour as i32,
                    Unit::Week as i32,
                    Unit::Month as i32,
                    Unit::Year as i32,
                    Unit::Decade as i32,
                    Unit::Century as i32,
                ])
                .without(Flags::PLURAL.union(Flags::LATENT)),
        ),
    ],
    |taken, _| Some(hung(counted(Quantity::whole(1), taken.sense(Class::Unit)?)?, Hang::Free)),
);

/// The tokens after a number that counts a unit: "3 days", "two or three", "3 to 4", "3-4", "2.5", "three quarters".
const COUNTED: TokenSet = TokenSet::classes(&[Class::Unit, Class::And, Class::Fraction])
    .or(TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32])))
    .or(TokenSet::words(MORE))
    // "1 1/2"
    .or(TokenSet::DIGITS)
    .or(TokenSet::marks(&[Mark::Hyphen, Mark::Dash, Mark::Slash, Mark::Half, Mark::Open]));

/// "Two more years", "a few more days", "a full year"
const MORE: Words = Words::of(Class::Particle).only(&[Particle::More as i32, Particle::Full as i32]);

/// `QUANTITY-UNIT[-long|-old]`, `UNIT-long`, `QUANTITY UNIT [and …] [ago|later|before|from now]`
pub(super) const AMOUNT: Rule = Rule::phrase(
    &[
        Named(RuleName::Measure, "26-year-old"),
        Named(RuleName::Duration, "an hour and a half"),
        Named(RuleName::VagueDuration, "several months"),
        Named(RuleName::Offset, "ten weeks ago"),
        Named(RuleName::VagueOffset, "a few days ago"),
        Named(RuleName::Later, "three days later"),
        Named(RuleName::OffsetIn, "The talks will resume in three days."),
    ],
    &[
        Prefix::before(TokenSet::NUMERAL, COUNTED),
        Prefix::before(TokenSet::NUMERAL, DECIMAL).then(TokenSet::DIGITS),
        Prefix::before(TokenSet::classes(&[Class::Unit]), DASH).then(TokenSet::classes(&[Class::Measure])),
        // "several months", "a year", "a hundred years", "half an hour", "half-hour"
        Prefix::before(
            TokenSet::classes(&[Class::VagueNumber, Class::Fraction]).or(TokenSet::words(A)),
            TokenSet::words(UNITS)
                .or(TokenSet::words(UNIT))
                .or(TokenSet::classes(&[Class::Cardinal]))
                .or(TokenSet::words(MORE))
                .or(TokenSet::words(A))
                .or(TokenSet::classes(&[Class::Fraction]))
                .or(DASH),
        ),
    ],
    // The first counts, not the longer: "one-quarter" is a measure before "of an hour" too.
    |cursor| match of_name(cursor) {
        true => None,
        false => cursor.attempt(read_compound).or_else(|| read_amount(cursor)),
    },
);

/// "Gate-4 and ten minutes": the figures are of a name.
fn of_name(cursor: &Cursor<'_>) -> bool {
    let hyphen = cursor.starts_touching() && cursor.before().and_then(Token::mark) == Some(Mark::Hyphen);
    hyphen && cursor.digits().is_some() && cursor.before_last(2).is_some_and(Token::is_capital)
}

/// "three-day", "10-year", "week-long", "26-year-old"
fn read_compound(cursor: &mut Cursor<'_>) -> Option<Said> {
    let numeral = cursor.take_cardinal();
    let mut quantity = Quantity::whole(numeral.map_or(1, |numeral| numeral.value));
    if numeral.is_some() {
        take_hyphen(cursor).or_else(|| take_spaced_hyphen(cursor))?;
        quantity = take_hyphenated_half(cursor, quantity).unwrap_or(quantity);
    }
    let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL))?;
    let measured = cursor.takes(|cursor| {
        take_hyphen(cursor)?;
        cursor.take(Class::Measure).map(|_| ())
    });
    let amount = counted(quantity, unit).filter(|_| measured || numeral.is_some())?;
    Some(free(amount, RuleName::Measure))
}

/// "a five - year plan": the hyphen of some typists.
fn take_spaced_hyphen(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.attempt(|cursor| {
        let hyphen = !cursor.touches() && cursor.take_mark(|mark| mark == Mark::Hyphen) && !cursor.touches();
        hyphen.then_some(())
    })
}

/// "two-and-a-half-hour": what follows the first hyphen.
fn take_hyphenated_half(cursor: &mut Cursor<'_>, whole: Quantity) -> Option<Quantity> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        take_hyphen(cursor)?;
        cursor.take(Class::Article)?;
        take_hyphen(cursor)?;
        cursor.take_word(Fraction::Half)?;
        take_hyphen(cursor)?;
        and_half(whole)
    })
}

fn read_amount(cursor: &mut Cursor<'_>) -> Option<Said> {
    let indefinite = cursor.sense(Class::Article).is_some();
    let counted = |token: &Token| cursor.sense_of(token, Class::Unit).is_some_and(|unit| UNITS.has(&unit));
    let follows_count = indefinite && cursor.before().is_some_and(counted);
    let hour = cursor.digits().filter(|number| number.digits == 4 && number.value < 2400);
    let amount = take_amount(cursor)?;
    // "how | many days"; "how three weeks in Rome changed him" tells so many.
    let asked = |sense: Sense| sense.flags.contains(Flags::COUNTS);
    if is_vague(&amount) && cursor.before().and_then(|token| cursor.sense_of(token, Class::Particle)).is_some_and(asked)
    {
        return None;
    }
    // "two days | a week" is a rate, "ten days | a month ago" is none.
    if follows_count && !side_follows(cursor) {
        return None;
    }
    // "at 1330 hours", "0730 hrs"
    if hour.is_some_and(|hour| hour.value < 1000 || cursor.word_before() == Some(Preposition::At))
        && amount.single().is_some_and(|part| part.unit == Unit::Hour)
    {
        return None;
    }
    let single = amount.single();
    // "three quarters of the voters", "a quarter mile"
    let counted = || cursor.is_at(Preposition::Of) || cursor.sense(Class::Counted).is_some() && !cursor.touches();
    if single.is_some_and(|part| part.unit == Unit::Quarter) && counted() {
        return None;
    }
    let working = ends_in_working_days(cursor);
    let direction = take_adverb(cursor);
    // "a minute crack", "a second batch"
    let small = single
        .is_some_and(|part| matches!(part.unit, Unit::Minute | Unit::Second) && part.quantity() == Quantity::whole(1));
    if indefinite && small && direction.is_none() && !ends_phrase(cursor) {
        return None;
    }
    let vague = is_vague(&amount);
    let one_day = amount.is_one(Unit::Day);
    // "One day last week", "one day, perhaps", "one day she left"
    if direction.is_none() && !indefinite && hour.is_none() && one_day && is_some_day(cursor) {
        return None;
    }
    // So many business days from now end on a day that only a calendar of holidays knows.
    if working && direction.is_none_or(|direction| direction.is(Direction::Future)) {
        return Some(free(amount, RuleName::Duration));
    }
    Some(match direction {
        Some(direction) if direction.flags.contains(Flags::ANAPHORIC) => free(amount, RuleName::Later),
        Some(direction) if vague && direction.is(Direction::Past) => {
            Said::sure(say::vague(Direction::Past, Convention::ENGLISH), RuleName::VagueOffset)
        }
        Some(direction) if !vague => Said::sure(offset(&amount, direction.value())?, RuleName::Offset),
        // "in three days" lies ahead where the sentence does.
        None if follows_in(cursor) && !vague && !is_of_its_kind(cursor) => {
            let rule = if is_planned(cursor) { RuleName::Offset } else { RuleName::OffsetIn };
            Said::sure(offset(&amount, Direction::Future)?, rule)
        }
        _ => free(amount, if vague { RuleName::VagueDuration } else { RuleName::Duration }),
    })
}

/// "ago", "later", "before the show"
fn side_follows(cursor: &Cursor<'_>) -> bool {
    let side = |sense: Sense| sense.flags.contains(Flags::AGO) && !sense.flags.contains(Flags::PLURALS);
    cursor.sense(Class::Direction).is_some_and(side) || cursor.word().is_some_and(is_side)
}

/// "one day", said of no length.
fn is_some_day(cursor: &Cursor<'_>) -> bool {
    let words =
        cursor.taken() == 2 && cursor.first().is_some_and(|one| cursor.sense_of(one, Class::Cardinal).is_some());
    let tells = |token: &Token| match token.mark() {
        Some(mark) => mark == Mark::Comma,
        None => [Class::Direction, Class::DeicticDay].iter().any(|&class| cursor.sense_of(token, class).is_some()),
    };
    words && cursor.starts_sentence() && cursor.following().is_some_and(tells)
}

/// "5 business days", "4 working hours"
fn ends_in_working_days(cursor: &Cursor<'_>) -> bool {
    let unit = cursor.last().and_then(|token| cursor.sense_of(token, Class::Unit));
    unit.is_some_and(|unit| unit.flags.contains(Flags::LATENT) && (unit.is(Unit::Day) || unit.is(Unit::Hour)))
}

/// "ago", "later", "earlier", "from now"; "before" and "after" where nothing follows that they could govern.
fn take_adverb(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let adverb = |sense: Sense| sense.flags.contains(Flags::AGO) && !sense.flags.contains(Flags::PLURALS);
    cursor.take_if(Class::Direction, adverb).or_else(|| cursor.attempt(take_back)).or_else(|| {
        cursor.attempt(|cursor| {
            let direction = match cursor.take_word_if(is_side)? {
                Preposition::After => Direction::Future,
                _ => Direction::Past,
            };
            let governs = cursor.following().is_some_and(|token| token.mark().is_none());
            let flags = Flags::AGO.union(Flags::ANAPHORIC);
            (!governs).then(|| Sense::new(Class::Direction, direction, flags))
        })
    })
}

/// "He left two years back."; "two days back home", "two hours back to Tehran" lead to a place.
fn take_back(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let days = cursor.last().and_then(|unit| cursor.sense_of(unit, Class::Unit));
    days.filter(|unit| unit.value::<Unit>() >= Unit::Day)?;
    let back = |sense: Sense| sense.flags.contains(Flags::AGO.union(Flags::PLURALS));
    let back = cursor.take_if(Class::Direction, back)?;
    let ends = cursor.following().is_none_or(|token| match token.mark() {
        Some(mark) => mark != Mark::Hyphen,
        None => cursor.sense_of(token, Class::Particle).is_some(),
    });
    ends.then_some(back)
}

/// "After" or "before".
const fn is_side(preposition: Preposition) -> bool {
    matches!(preposition, Preposition::After | Preposition::Before)
}

/// So much before or after now, in the unit that was said, or the smallest.
fn offset(amount: &Amount, direction: Direction) -> Option<Expression> {
    let (count, unit) = amount.in_whole_units()?;
    let offset = i32::try_from(count).ok()?.checked_mul(direction as i32)?;
    Some(Expression::new(Anchor::Relative { unit, offset, calendar: None }, Convention::ENGLISH))
}

/// "for years", "weeks later", "recent years": how many is left open.
pub(super) const UNCOUNTED: Rule = Rule::phrase(
    &[Named(RuleName::VagueDuration, "weeks later")],
    &[Prefix::any(TokenSet::words(UNITS.without(Flags::LATENT)))],
    read_uncounted,
);

fn read_uncounted(cursor: &mut Cursor<'_>) -> Option<Said> {
    let led = preposition_before(cursor).filter(|sense| matches!(sense.value(), Preposition::In | Preposition::After));
    // "for hours", "within days", "over decades"
    let loose = led.is_some_and(|sense| sense.flags.contains(Flags::MEASURING));
    let unit: Unit = cursor.take_if(Class::Unit, |sense| UNITS.without(Flags::LATENT).has(&sense))?.value();
    let short = matches!(unit, Unit::Second | Unit::Minute);
    let counts = take_adverb(cursor).is_some()
        || match cursor.word() {
            Some(side) if is_side(side) && !short => true,
            Some(Preposition::Of) => led.is_some() && unit >= Unit::Day,
            _ => led.is_some() && (loose || !short && ends_phrase(cursor)),
        };
    counts.then(|| free(Amount::new(Quantity::Vague, unit), RuleName::VagueDuration))
}
