//! The figures of years: "1394", "'79", "2012/13", and what says that they are none.

use crate::grammar::prelude::*;

/// Two figures from here on are of the last century.
pub(super) const FIRST_OF_LAST_CENTURY: u8 = 32;

/// "in '79", "back in '98": what is no quotation.
pub(super) fn take_apostrophe_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    use Preposition::{Before, By, From, In, Of, Since};
    let led = matches!(cursor.word_before(), Some(Before | By | From | In | Of | Since));
    led && cursor.takes(|cursor| {
        let short = i16::from(take_short_year(cursor)?);
        // "from '10' to '12'" quotes figures.
        let quotes = |token: &Token| matches!(token.mark(), Some(Mark::Apostrophe | Mark::Quote));
        if cursor.touches() && cursor.peek().is_some_and(quotes) {
            return None;
        }
        let century = if short < FIRST_OF_LAST_CENTURY.into() { 2000 } else { 1900 };
        draft.year = Year::Full(century + short);
        draft.licensed = true;
        Some(())
    })
}

/// "2012/13", "the 1999/2000 season": two years that follow each other.
pub(super) fn take_years_after_slash(draft: &mut Draft, cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.attempt(|cursor| {
        let from = cursor.take_digits(|number| number.digits == 4 && (1500..=2100).contains(&number.value))?.value;
        let slash = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Slash) && cursor.touches();
        let to = cursor.take_digits(|to| slash && matches!(to.digits, 2 | 4))?;
        let next = if to.digits == 2 { (from + 1) % 100 } else { from + 1 };
        // "2010/11" may be a month.
        let told = to.digits == 4 || !(1..=12).contains(&to.value) || cursor.sense(Class::SchoolYear).is_some();
        let goes_on = cursor.touches() && figures_after(cursor).is_some();
        (to.value == next && told && !goes_on).then_some(())?;
        let from = from as i16;
        (draft.year, draft.years) = (Year::Full(from), Some((from, from + 1)));
        Some(())
    })
}

/// "12OCT | 0655", as a boarding card has it
pub(super) fn take_time_of_departure(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let clock = |number: Number| number.digits == 4 && number.value < 1000 && number.value % 100 < 60;
    let open = draft.month.is_some() && draft.clock.is_none() && !cursor.touches();
    open && cursor.takes(|cursor| {
        let time = cursor.take_digits(clock)?.value;
        let (hour, minute) = ((time / 100) as u8, Some((time % 100) as u8));
        draft.clock =
            Some(ClockTime { minute, half: Some(HalfDay::Am), has_colon: true, ..ClockTime::certain_hour(hour) });
        (hour > 0).then_some(())
    })
}

/// "the winter of 2015-16", "winter 2010/11": the first of two years.
pub(super) fn take_winter(cursor: &mut Cursor<'_>) -> Option<i16> {
    cursor.attempt(|cursor| {
        let year = cursor.take_digits(|number| number.digits == 4)?.value;
        let stroke = cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash));
        cursor.take_digits(|number| stroke && matches!(number.digits, 2 | 4))?;
        i16::try_from(year).ok()
    })
}

/// A year of four figures.
pub(super) fn take_year_figure(cursor: &mut Cursor<'_>) -> Option<i16> {
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| number.digits == 4)?;
        // "2,000", "1395.6", "16:9", "1940s"
        let goes_on = cursor.touches()
            && cursor.peek().is_some_and(|token| match (token.mark(), figures_after(cursor)) {
                (Some(Mark::Comma | Mark::Dot | Mark::Colon), figures) => figures.is_some(),
                // "1357/1978" is a gloss
                (Some(Mark::Slash), figures) => figures.is_some_and(|number| number.digits != 4),
                (Some(Mark::Percent), _) => true,
                _ => cursor.sense_of(token, Class::DecadeSuffix).is_some(),
            });
        // "12OCT 0655" is a clock time.
        i16::try_from(number.value).ok().filter(|&year| year >= 1000 && !goes_on)
    })
}

/// The figures that stand against the next token.
pub(super) fn figures_after(cursor: &Cursor<'_>) -> Option<Number> {
    cursor.look(|after| {
        after.advance();
        after.digits().filter(|_| after.touches())
    })
}

/// "Aban '95", "Nov. '16": two figures after an apostrophe.
pub(super) fn take_short_year(cursor: &mut Cursor<'_>) -> Option<u8> {
    cursor.attempt(|cursor| {
        let apart = !cursor.touches() && cursor.take_mark(|mark| mark == Mark::Apostrophe) && cursor.touches();
        let number = cursor.take_digits(|number| apart && number.digits == 2)?;
        if goes_on(cursor) || counts_next(cursor) {
            return None;
        }
        u8::try_from(number.value).ok()
    })
}

/// "'95s", "'16.5", "'80%": more stands against the last token than a mark that may close a phrase.
pub(super) fn goes_on(cursor: &Cursor<'_>) -> bool {
    use Mark::{Apostrophe, Close, Comma, Dash, Dot, Exclamation, Hyphen, Question, Quote, Semicolon, Slash};
    let closes = matches!(
        cursor.peek().and_then(Token::mark),
        Some(Apostrophe | Close | Comma | Dash | Dot | Exclamation | Hyphen | Question | Quote | Semicolon | Slash)
    );
    cursor.touches() && (figures_after(cursor).is_some() || !closes)
}

/// What follows is counted by the number before it: "1395 people", "2000 kilometres".
pub(super) fn counts_next(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        ahead.take_mark(|mark| mark == Mark::Hyphen);
        // "the population of 1357", and not "1357 population"
        ahead.sense(Class::Counted).is_some_and(|noun| !noun.flags.contains(Flags::COUNTS))
            || ahead.sense(Class::Unit).is_some_and(|unit| unit.flags.contains(Flags::PLURAL))
            || matches!(ahead.peek().and_then(Token::mark), Some(Mark::Percent | Mark::Currency))
    })
}
