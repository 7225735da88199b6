//! Years and runs of years: «سال ۱۳۹۵», «بهمن ۵۷», «سال تحصیلی ۹۵-۹۶», «۱۳۹۸–۱۳۹۷», «۵۰۰ ق.م».

use super::absolute::take_short_year_after_stroke;
use super::beside_hour::opens_hours;
use super::beside_number::{
    closes, counts_next, counts_noun, counts_small, ends_in_letter, figures_follow, is_bare_year, is_modern,
    is_of_death, is_of_history, is_told, leads_number, tells_early_year, yearly,
};
use super::dual_year::is_glossed;
use super::early_year::is_ancient;
use super::era::{is_lettered, is_measure, take_era};
use super::head::{head, take_head};
use super::number::{MONTHS, is_sum, take_spoken_year};
use super::plan::is_near;
use super::year_number::{ends_number_before, era_of_next, take_year_number, take_year_of_birth, year_of};
use super::year_run::take_second_year;
use crate::grammar::engine::figures::take_year_after_stroke;
use crate::grammar::prelude::*;

/// The last year that is told without its era.
const MAX_BARE: i16 = 2100;

/// What goes on after the figures of a year that a phrase begins with: «متولد ۷۴ است», «۵۰۰ ق.م», «۹۵-۹۶ شمسی».
const AFTER_FIGURES: TokenSet = MONTHS
    .or(TokenSet::classes(&[
        Class::And,
        Class::Cardinal,
        Class::Ordinal,
        Class::DayPart,
        Class::Preposition,
        Class::Weekday,
        Class::DeicticDay,
        Class::Era,
        Class::Equals,
        Class::Particle,
        Class::Verb,
    ]))
    .or(TokenSet::marks(&[
        Mark::Slash,
        Mark::Hyphen,
        Mark::Dash,
        Mark::Dot,
        Mark::Comma,
        Mark::PersianComma,
        Mark::Semicolon,
    ]));

/// `[سال] N [ERA]`
pub(super) const YEAR: Rule = Rule::element(
    &[Named(RuleName::Year, "سال ۱۳۹۵"), Named(RuleName::YearSpan, "(۱۳۹۸–۱۳۹۷)")],
    &[
        Prefix::before(head(Unit::Year), TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Era, Class::Calendar]))),
        Prefix::any(TokenSet::FOUR_DIGITS),
        Prefix::before(TokenSet::DIGITS, AFTER_FIGURES),
        // «هزار و سیصد و نود», «یازدهم هجری»
        Prefix::before(
            TokenSet::classes(&[Class::Cardinal, Class::Ordinal]),
            TokenSet::classes(&[Class::Cardinal, Class::And, Class::Era]),
        ),
        Prefix::within(TokenSet::NUMERAL.or(TokenSet::marks(&[Mark::Slash, Mark::Hyphen, Mark::Underscore]))),
    ],
    take_year,
);

/// «۱۶ آذر هر سال», «نوروز هر سال»
pub(super) const EVERY_YEAR: Rule = Rule::element(
    &[Named(RuleName::JalaliDay, "۱۶ آذر هر سال")],
    // «۱۶ آذر هر سال», «۱۶ آذر هر ساله»
    &[Prefix::within(TokenSet::classes(&[Class::Every]).or(TokenSet::words(YEARLY)))],
    take_every_year,
);

/// «هر ساله»
const YEARLY: Words = Words::of(Class::Frequency).only(&[Unit::Year as i32]).with(Flags::AGE);

/// «آبان همان سال», «پاییز آن سال»: the sentence knows which year was named.
pub(super) const SAME_YEAR: Rule = Rule::element(
    &[Named(RuleName::JalaliDay, "۱۲ اسفند همان سال")],
    &[Prefix::within(TokenSet::words(Words::of(Class::Demonstrative).only(&[Demonstrative::That as i32])))
        .and(head(Unit::Year))],
    take_same_year,
);

pub(super) fn take_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_year() || draft.years.is_some() {
        return false;
    }
    let fresh = cursor.is_fresh();
    // «آبان/۱۴۰۱», «۱۰-مهر-۹۵»
    if draft.month.is_some() {
        // «۲۰ آبان ۸:۳۰-۱۰:۱۵»
        if let Some(year) = take_year_after_stroke(cursor, draft.day.is_some() && !draft.has_time()) {
            draft.year = year;
            return true;
        }
    }
    if draft.month.is_some_and(|month| month.calendar == Calendar::Jalali) && draft.day.is_none() && !draft.has_time() {
        if let Some(year) = take_short_year_after_stroke(cursor) {
            draft.year = year;
            return true;
        }
    }
    cursor.takes(|cursor| {
        let headed = take_head(cursor, Unit::Year);
        if !headed && draft.has_period() && !narrows(draft) {
            return None;
        }
        let mut dated = *draft;
        if headed {
            dated.era = dated.era.or_else(|| take_calendar(cursor));
        }
        let foreign = draft.month.is_some_and(|month| month.calendar == Calendar::Gregorian);
        let spoken = if foreign { take_spoken_year(cursor) } else { None };
        let born = if draft.day.is_some() { take_year_of_birth(cursor) } else { None };
        let numeral = spoken.or(born).or_else(|| take_year_number(cursor))?;
        // «دو میلیون و هفتاد | هزار و سیصد», «اسفند هزار و ۹۶۰ تومان»
        let sum = !headed && draft.month.is_some() && draft.day.is_none() && is_sum(numeral, cursor);
        if sum || fresh && numeral.digits == 0 && ends_number_before(cursor) {
            return None;
        }
        // «آن سال | هزار نفر کشته شدند»
        let told = |token: &Token| token.has(Class::Demonstrative) || token.has(Class::Every);
        let round = numeral.digits == 0 && numeral.value % 1000 == 0;
        if headed && fresh && round && cursor.before().is_some_and(told) {
            return None;
        }
        // «قرن اول هجری / هفتم میلادی»
        if !headed && numeral.form == Form::Ordinal && numeral.value < 20 {
            return None;
        }
        if !take_second_year(&mut dated, cursor, numeral, headed, fresh) {
            set_year(&mut dated, cursor, numeral, headed, fresh)?;
        }
        *draft = dated;
        Some(())
    })
}

pub(super) fn take_every_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let named = draft.occasion.is_some() || draft.month.is_some() || draft.season.is_some();
    if draft.has_year() || !named || draft.relative.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        let yearly = draft.day.is_some() && cursor.take_if(Class::Frequency, |sense| YEARLY.has(&sense)).is_some();
        if !yearly {
            cursor.take(Class::Every)?;
        }
        (yearly || take_head(cursor, Unit::Year)).then(|| draft.year = Year::Every)
    })
}

pub(super) fn take_same_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let named = draft.occasion.is_some() || draft.month.is_some() || draft.season.is_some();
    if draft.has_year() || !named || draft.relative.is_some() || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        cursor.take_word(Demonstrative::That)?;
        take_head(cursor, Unit::Year).then(|| draft.licensed = true)
    })
}

/// Makes a year of the number before the cursor and of the era after it; `fresh` where the phrase begins with it.
fn set_year(draft: &mut Draft, cursor: &mut Cursor<'_>, numeral: Numeral, headed: bool, fresh: bool) -> Option<()> {
    let year = match year_of(numeral, headed, cursor)? {
        Year::Full(last) if is_spoken_short(draft, numeral, headed, cursor) => Year::Full(1000 + last),
        year => year,
    };
    draft.year = year;
    let marked =
        (headed && draft.era.is_some()) || take_era(draft, cursor) || shares_era(draft, numeral, headed, fresh, cursor);
    let small = numeral.digits < 3 && numeral.value < 100;
    let measure = || is_measure(draft, numeral, cursor) || is_lettered(draft, small, cursor);
    // «قرص ۴۰۰ش رو بده»; «در ۴۷۸ش», «(۲۵۰ش)»
    let led = cursor.before().is_some_and(|token| token.mark() == Some(Mark::Open) || token.has(Class::Preposition));
    let dose = matches!(year, Year::Full(..1000)) && draft.era == Some(Era::Solar) && !led;
    let dose = dose && cursor.last().is_some_and(|token| token.is_letter_long() && token.gap == Gap::Touching);
    let marked = marked && !(fresh && !headed && (dose || measure()));
    let imperial = draft.settle_imperial();
    // «یک شاهنشاهی» is an empire.
    if draft.era == Some(Era::Imperial) {
        return None;
    }
    let yearly = if fresh { yearly(cursor) } else { None };
    let plausible = match year {
        Year::Full(full) => {
            let sized = (1000..=MAX_BARE).contains(&full) || imperial;
            marked
                || headed && (sized || numeral.digits == 3 && tells_early_year(numeral, cursor))
                || numeral.digits >= 3 && (headed || fresh) && is_glossed(full, headed, cursor)
                || !counts_thousands(draft, full, numeral, headed, cursor)
                    && (narrows_to(draft, full, numeral, sized, cursor)
                        || fresh && !goes_to_count(cursor) && is_bare_year(full, yearly.is_some(), cursor))
        }
        // «انتخابات ۸۸», «جام جهانی ۹۸»
        Year::Short(50..)
            if (numeral.digits == 2 || numeral.digits == 0 && numeral.form == Form::Cardinal)
                && yearly.is_some()
                && !counts_next(cursor)
                && !opens_run(cursor)
                && (headed || marked || goes_on(cursor)) =>
        {
            draft.era = draft.era.or(yearly);
            true
        }
        // «ثانیهٔ ۳۸ش»: a letter against two figures is an ending.
        // «اوایل ۹۵», «اواخر ۸۸ خانه خریدند»
        Year::Short(75..) if numeral.digits == 2 && is_edged(draft) && !counts_next(cursor) && closes(cursor) => true,
        _ => {
            // «سال بیست و هفتم حکومتش» is one of a reign.
            headed
                && (marked || numeral.form != Form::Ordinal)
                && !counts_small(numeral, cursor)
                && !(is_edged(draft) && (counts_noun(numeral, cursor) || is_day(numeral, cursor)))
                || takes_short_year(draft, numeral, cursor)
                || (marked && !is_copula(draft, cursor) && !ends_in_letter(cursor))
        }
    };
    plausible.then_some(())
}

/// The «ه» of «۷ ه» is a verb.
fn is_copula(draft: &Draft, after: &Cursor<'_>) -> bool {
    let latent = |token: &Token| token.sense(Class::Era).is_some_and(|sense| sense.flags.contains(Flags::LATENT));
    draft.era == Some(Era::Hijri) && after.last().is_some_and(latent)
}

/// «۲۲۴ | تا ۶۵۱ میلادی»: the first year is of the era of the last one.
fn shares_era(draft: &mut Draft, first: Numeral, headed: bool, fresh: bool, after: &Cursor<'_>) -> bool {
    // «سال ۶ | و ۷ هجری»
    if first.form == Form::Ordinal || headed && first.digits == 1 {
        draft.era = era_of_next(first.form, after);
        return draft.era.is_some();
    }
    // «صفحات ۲۰۰ تا ۲۲۰ میلادی», «۱۳۹۵ تا ۱۴۰۰ شمسی»
    let numbered = after.before().is_some_and(|token| leads_number(token, after.starts_touching()));
    if !fresh || !matches!(first.digits, 3 | 4) || numbered {
        return false;
    }
    draft.era = after.look(|ahead| {
        ahead.take_word(Preposition::To)?;
        let last = ahead.take_digits(|last| matches!(last.digits, 3 | 4))?;
        let era = ahead.take_if(Class::Era, |era| !era.flags.contains(Flags::LATENT)).map(Sense::value)?;
        let before_christ = era == Era::BeforeChrist;
        (before_christ != (first.value < last.value)).then_some(era)
    });
    draft.era.is_some()
}

/// «لیگ ۹۵ | -۹۶»: a season, of two years.
fn opens_run(after: &Cursor<'_>) -> bool {
    let stroke = |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash | Mark::Slash));
    after.touches() && after.peek().is_some_and(stroke) && figures_follow(after)
}

fn goes_on(cursor: &Cursor<'_>) -> bool {
    cursor.peek().is_some_and(|token| AFTER_FIGURES.contains(token, cursor.language()))
}

/// «از ۱۳۰۰ | به ۱۴۰۰ تومان رسید»: the number that another one rose or fell to counts.
fn goes_to_count(after: &Cursor<'_>) -> bool {
    after.word_before() == Some(Preposition::From)
        && after.look(|ahead| {
            ahead.take_word(Preposition::At)?;
            ahead.take_digits(|number| number.digits >= 3)?;
            // «از ۱۳۹۰ به ۵۰۰ روستا برق رساندیم» is the year.
            let grown = |ahead: &Cursor<'_>| is_near(ahead, 5, |token| ahead.means(token, Loose::Growth));
            Some(counts_next(ahead) && grown(ahead))
        }) == Some(true)
}

/// «پایان آبان هزار واحد», «مهر ۲۰۰۰ نفر», «دوهزار»
fn counts_thousands(draft: &Draft, full: i16, numeral: Numeral, headed: bool, after: &Cursor<'_>) -> bool {
    let foreign = draft.month.is_some_and(|month| month.calendar != Calendar::Jalali);
    let round = full % 1000 == 0 && (numeral.digits == 0 || !foreign);
    let alone = numeral.digits == 0 && after.taken() == 1;
    round && !headed && (alone || narrows(draft) && !closes(after))
}

/// A year of what is named already; one that cannot be is not left out: «۱ فروردین ۳۰۰۱».
fn narrows_to(draft: &Draft, full: i16, numeral: Numeral, sized: bool, after: &Cursor<'_>) -> bool {
    // «پایان ۲۰۱۹»
    let edged = draft.edge.is_some() && is_modern(full) && numeral.digits == 4 && !counts_next(after);
    // «از اوایل ۱۵۷۷ به کار رفت»
    let early = draft.edge.is_some() && is_of_history(full) && numeral.digits == 4 && closes(after);
    early
        || is_ancient(draft, numeral, after)
        || is_lunar_year(draft, full, numeral, after)
        || edged && (full % 100 != 0 || matches!(full, 1400 | 2000) || closes(after))
        || narrows(draft) && (sized || numeral.digits == 4 && full > MAX_BARE && closes(after))
}

/// «۱۲ مهر ۴۰۱», «آبان ۴۰۲ عقد کردند»: a year of now without its thousand.
fn is_spoken_short(draft: &Draft, numeral: Numeral, headed: bool, after: &Cursor<'_>) -> bool {
    let solar = draft.month.is_some_and(|month| month.calendar == Calendar::Jalali) && !draft.numeric;
    let recent = numeral.digits == 3 && (401..=409).contains(&numeral.value);
    solar && recent && !headed && !counts_next(after) && (closes(after) || draft.day.is_some() || is_told(after))
}

/// «چهارم شعبان ۶۹۴», «در ربیع\u{200C}الآخر ۴۲۱ درگذشت»; «در محرم ۳۰۰ بسته» counts, and so does «۱۰ محرم ۴۰۰ نذری».
fn is_lunar_year(draft: &Draft, full: i16, numeral: Numeral, after: &Cursor<'_>) -> bool {
    let lunar = draft.month.is_some_and(|month| month.calendar == Calendar::Hijri);
    if !lunar || numeral.digits != 3 || full < 100 || counts_next(after) {
        return false;
    }
    let bracket = after.peek().is_some_and(|token| token.mark() == Some(Mark::Open));
    let dated = draft.day.is_some() && (full % 10 != 0 || is_of_death(after));
    bracket || closes(after) || dated || full % 50 != 0 && is_told(after)
}

/// A year only narrows down what is named already.
fn narrows(draft: &Draft) -> bool {
    draft.month.is_some() || draft.season.is_some() || draft.occasion.is_some() || draft.school_year || draft.within
}

/// «اوایل», «پایان» and nothing else.
const fn is_edged(draft: &Draft) -> bool {
    draft.edge.is_some() && !draft.has_period() && draft.weekday.is_none()
}

/// «تمدید پایان سال | ۱۰ اسفند است», but «پایان سال ۰۱ اسفند»
fn is_day(numeral: Numeral, after: &Cursor<'_>) -> bool {
    let month = after.peek().is_some_and(|token| MONTHS.contains(token, after.language()));
    numeral.digits == 2 && matches!(numeral.value, 10..=31) && month
}

/// «۵ مهر ۹۵», «بهمن ۵۷»; a bare two-digit number is nothing.
fn takes_short_year(draft: &Draft, numeral: Numeral, after: &Cursor<'_>) -> bool {
    // «بهار ۹۶», «اواخر تیر ۹۵», «بهار ۰۳», but «بهار ۲۰», «پایان تیر ۲۰»
    let edged = draft.day.is_none() && draft.edge.is_some() && draft.month.is_some_and(|month| month.latent);
    let small = !(numeral.digits == 2 && matches!(numeral.value, ..10 | 50..));
    // «تا پایان تیر ۷۰ پروژه افتتاح می\u{200C}شود»
    let leading = [Class::Verb, Class::Particle, Class::Preposition, Class::And];
    let stands = || closes(after) || leading.into_iter().any(|class| after.sense(class).is_some());
    let counts_things = edged && matches!(numeral.value, 50..90) && !stands();
    let latent = (draft.season_latent || edged) && small || counts_things;
    // «اربعین یکشنبه ۳۰ آبان»
    let day = after.peek().is_some_and(|token| MONTHS.contains(token, after.language()));
    let worded = numeral.digits == 0 && draft.day.is_some() && matches!(numeral.value, 50..);
    let clock = numeral.digits == 2 && leads_to_clock(after) || worded && leads_to_worded_clock(after);
    let counted = counts_next(after) && !clock || is_decimal(after);
    let hours = draft.day.is_some() && numeral.value <= 24 && opens_hours(after);
    narrows(draft) && !latent && numeral.form == Form::Cardinal && !counted && !day && !hours
}

/// «تورم بهمن ۳۵٫۸ درصد شد», «اسفند ۳۲.۳ درصد»
fn is_decimal(after: &Cursor<'_>) -> bool {
    let point = |token: &Token| matches!(token.mark(), Some(Mark::Decimal | Mark::Dot));
    after.touches() && after.peek().is_some_and(point) && figures_follow(after)
}

/// «۱۷ مهر ۰۲ | ساعت ۱۶:۳۰»: no count of hours.
fn leads_to_clock(after: &Cursor<'_>) -> bool {
    after.look(|ahead| ahead.take(Class::Clock).is_some() && ahead.digits().is_some())
}

/// «دوم دی نود و پنج | ساعت نوزده»; «نود و پنج | ساعت سه نفر کار کردند» counts hours.
fn leads_to_worded_clock(after: &Cursor<'_>) -> bool {
    after.look(|ahead| {
        ahead.take(Class::Clock)?;
        let hour = ahead.take_cardinal().filter(|hour| hour.digits <= 2 && hour.value <= 24)?;
        Some(hour.value > 0 && !counts_next(ahead))
    }) == Some(true)
}

/// «سال میلادی ۲۰۱۶», «سال زراعی ۹۵-۹۶»: the era of a year that stands before its number.
fn take_calendar(cursor: &mut Cursor<'_>) -> Option<Era> {
    let era = cursor.attempt(|cursor| {
        let era = match cursor.take_if(Class::Era, |sense| !sense.flags.contains(Flags::LATENT)) {
            Some(sense) => Some(sense.value()),
            None => cursor.take(Class::Calendar).map(|_| None)?,
        };
        cursor.digits().map(|_| era)
    });
    era.flatten()
}
