//! The year named last in a sentence, which what follows may belong to.

use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Convention, Expression, Scope, Side, Slice, Span, Unit, Year};
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::grammar::shared::rule_name::RuleName;
use crate::lexicon::{Class, Demonstrative, Mark, Preposition, Token};

/// The year named last.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct SaidYear {
    /// A year by itself, and where its expression ended.
    alone: Option<(Year, Calendar, usize)>,
    /// The last year of the common era, of a date or a decade too.
    common: Option<i16>,
    /// The year by itself that the sentence named last, whatever stands between.
    within: Option<(Year, Calendar)>,
    /// The year of the date named last, in the paragraph: that of «همان سال».
    last: Option<(Year, Calendar)>,
    /// The year that the paragraph tells of, until it tells of now.
    told: Option<(Year, Calendar)>,
}

/// Without an era two figures are of the last century of the common era where a year of it was named.
const LAST_CENTURY: core::ops::Range<i16> = 1900..2000;

/// The years that such a text tells of.
const COMMON: core::ops::Range<i16> = 1850..2000;

impl SaidYear {
    /// Forgets what holds for one sentence, or for one paragraph.
    pub(super) const fn forget(&mut self, paragraph: bool) {
        (self.alone, self.within) = (None, None);
        if paragraph {
            (self.last, self.common, self.told) = (None, None, None);
        }
    }

    /// True where no year was said that one could lend.
    #[inline]
    pub(super) const fn is_silent(&self) -> bool {
        self.alone.is_none() && self.common.is_none() && self.within.is_none() && self.last.is_none()
    }

    /// True where the paragraph tells of a year, and not of now.
    pub(super) const fn is_told(&self) -> bool {
        self.told.is_some()
    }

    /// Notes the year of a reading; `tokens` are those of its construction.
    pub(super) fn note(&mut self, reading: &Reading, tokens: &[Token]) {
        let expression = &reading.expression;
        let plain = expression.slice.is_none() && expression.shift.is_none() && expression.repeat.is_none();
        match expression.anchor {
            Anchor::Date(date) => {
                let alone = date.month.is_none() && plain;
                self.alone = alone.then_some((date.year, date.calendar, reading.end));
                self.within = None;
                if let Year::Full(_) | Year::Short(_) | Year::Relative(_) = date.year {
                    self.last = Some((date.year, date.calendar));
                    self.within = self.last.filter(|_| alone && is_headed(reading, tokens));
                    self.told = self.last.filter(|_| matches!(date.year, Year::Full(_)));
                }
                self.common = match (date.calendar, date.year) {
                    (Calendar::Gregorian, Year::Full(year)) => Some(year),
                    (_, Year::Full(_) | Year::Short(_)) => None,
                    _ => self.common,
                };
            }
            Anchor::Relative { unit: Unit::Year, offset, calendar: None } if plain => {
                let year = i8::try_from(offset).ok().map(Year::Relative);
                self.alone = year.map(|year| (year, Calendar::Jalali, reading.end));
                self.within = year.map(|year| (year, Calendar::Jalali));
                (self.last, self.told) = (self.within, None);
            }
            Anchor::Era { calendar: Calendar::Gregorian, span: Span::Decade(first) } => self.common = Some(first),
            Anchor::Era { calendar: Calendar::Gregorian, span: Span::Century { number, .. } } => {
                self.common = Some(if number == 20 { LAST_CENTURY.start } else { number * 100 - 1 });
            }
            Anchor::Era { calendar: Calendar::Gregorian, span: Span::ShortDecade(short) } => {
                self.common = Some(LAST_CENTURY.start + i16::from(short));
            }
            Anchor::Season { year: year @ (Year::Full(_) | Year::Short(_) | Year::Relative(_)), common, .. } => {
                let common = common || matches!(year, Year::Full(1500..));
                self.last = Some((year, if common { Calendar::Gregorian } else { Calendar::Jalali }));
                self.told = self.last.filter(|_| matches!(year, Year::Full(_)));
            }
            // «امروز», «هفتهٔ گذشته»: the sentence tells of now.
            Anchor::Relative { .. } | Anchor::Vague(_) => {
                self.within = None;
                // Words of a foreign title tell nothing: «تک\u{200C}آهنگ (What About Now)».
                self.told = self.told.filter(|_| expression.convention != Convention::IRAN);
            }
            _ => {}
        }
    }

    /// «در سال ۱۳۹۲ بارش کم بود ولی در آبان سیل آمد»: what a verb says is past is of the year named last; a day or a month
    /// also where a sentence before it named that: «در مهٔ ۱۹۱۷ … کابینه در ۲۱ ژوئیه استعفا داد».
    pub(super) fn lend_far(&self, readings: &mut Readings) {
        for place in 0..readings.len() {
            let Some(reading) = readings.get(place).filter(|_| may_be_lent(readings, place)) else { continue };
            let past = reading.expression.side == Some(Side::Past);
            // «او در تابستان رفت»: a season of another sentence may be the last one. Of other countries it tells what is
            // over, unless a verb says otherwise: «در مارس ۱۸۷۱ زاده شد و در اوت به پاریس کوچید».
            let told = self.told.filter(|&(_, calendar)| {
                let Anchor::Date(date) = reading.expression.anchor else { return false };
                past || calendar == Calendar::Gregorian && date.calendar == Calendar::Gregorian
            });
            let within = self.within.filter(|_| past);
            // «در سال ۱۳۸۰ تأسیس شد. فروش آن از فروردین تا مهر رشد کرد» may be of now.
            let told = told.filter(|&(_, calendar)| reading.link == Link::None || calendar == Calendar::Gregorian);
            let Some((year, calendar)) = within.or(told) else { continue };
            let ends = usize::from(reading.link == Link::RangeStart) + 1;
            for reading in readings.iter_mut().skip(place).take(ends) {
                lend_year(&mut reading.expression, year, calendar);
            }
        }
    }

    /// Gives the year to what leaves it open, and its century to two figures.
    #[inline(never)]
    pub(super) fn lend(&self, reading: &mut Reading, tokens: &[Token], at: usize, date: Option<CalendarDate>) {
        if let Some((year, calendar)) = self.last.filter(|_| says_same_year(reading, &tokens[at..])) {
            lend_year(&mut reading.expression, year, calendar);
        }
        if reading.expression.convention != Convention::IRAN {
            return;
        }
        // «تا سال ۱۹۵۷ … در این سال»: «امسال» is of now.
        if let Some((year, calendar)) = self.told.filter(|_| says_this_year(reading, &tokens[at..])) {
            reading.expression.anchor = year_anchor(year, calendar);
        }
        // «آذر ۱۳۸۸ … و خرداد سال بعد»
        if let Some((Year::Full(year), calendar)) = self.last.filter(|_| says_next_year(reading, &tokens[at..])) {
            if let Anchor::Date(date) = &mut reading.expression.anchor {
                if date.calendar == calendar && date.month.is_some() && matches!(date.year, Year::Relative(1)) {
                    date.year = Year::Full(year + 1);
                }
            }
        }
        // «سال ۸۸ به سفر رفت و در پایان سال برگشت»; «… و باید تا پایان سال تمام شود»
        let until = || at.checked_sub(1).is_some_and(|before| tokens[before].means(Preposition::To));
        let edged = reading.expression.modifier.is_some() && says_part_of_year(reading, &tokens[at..]);
        if let Some((year, calendar)) = self.within.filter(|_| edged && !until()) {
            reading.expression.anchor = year_anchor(year, calendar);
        }
        if let Some(slice) = reading.expression.slice.filter(|_| says_part_of_year(reading, &tokens[at..])) {
            let reported = || date.and_then(|date| reported_year(slice, date));
            if let Some((year, calendar)) = self.within.or_else(reported) {
                reading.expression.anchor = year_anchor(year, calendar);
            }
        }
        if let Some((year, calendar, end)) = self.alone {
            let first = (at..tokens.len()).find(|&place| tokens[place].start == reading.start);
            if first.is_some_and(|first| adjoins(tokens, first, end)) {
                lend_year(&mut reading.expression, year, calendar);
            }
        }
        let said = |token: &Token| token.start >= reading.start && token.has(Class::Era);
        if let Some(common) = self.common.filter(|common| COMMON.contains(common)) {
            if !tokens[at..].iter().take_while(|token| token.start < reading.end).any(said) {
                lend_century(reading, common);
            }
        }
    }
}

/// False for a feast, for what is to come, and for a range whose ends do not both lie in one year that they leave open: «از مارس تا
/// مه», but «از آذر تا فروردین».
fn may_be_lent(readings: &Readings, place: usize) -> bool {
    let open = |place: usize| {
        let expression = &readings.get(place)?.expression;
        match expression.anchor {
            _ if expression.side == Some(Side::Future) => None,
            Anchor::Date(date) => Some((date.calendar, date.month?, date.day)).filter(|_| date.year.is_open()),
            _ => None,
        }
    };
    let Some(reading) = readings.get(place) else { return false };
    match reading.link {
        Link::None => {
            !matches!(reading.expression.anchor, Anchor::Occasion { .. })
                && reading.expression.side != Some(Side::Future)
        }
        Link::RangeStart => {
            open(place).zip(open(place + 1)).is_some_and(|(start, end)| start.0 == end.0 && start < end)
        }
        Link::RangeEnd => false,
    }
}

/// False for an expression that has no year which another one could take.
pub(super) const fn may_lend(expression: &Expression) -> bool {
    matches!(
        expression.anchor,
        Anchor::Date(_)
            | Anchor::Era { .. }
            | Anchor::Relative { unit: Unit::Year, .. }
            | Anchor::Season { .. }
            | Anchor::Years { .. }
    )
}

/// «ارسال تا ۱۵ مهر ۱۴۰۲، اعلام نتایج ۱۵ آبان»: in a list without a verb what comes later in the year is of that year.
pub(super) fn lend_on(readings: &mut Readings, said: CalendarDate) {
    for reading in readings.iter_mut().filter(|reading| reading.expression.side.is_none()) {
        if let Anchor::Date(date @ CalendarDate { year: Year::Unsaid, weekday: None, .. }) =
            &mut reading.expression.anchor
        {
            let later = (date.month, date.day) > (said.month, said.day);
            if date.calendar == said.calendar && said.day.is_some() && later {
                date.year = said.year;
            }
        }
    }
}

/// «در ۲۰ خرداد ۱۳۸۸ اعلام شد که انتخابات در ۲ تیر برگزار خواهد شد»: what was to come then is the first such day after it.
pub(super) fn lead_on(readings: &mut Readings, said: CalendarDate) {
    let (Year::Full(year), Some(_)) = (said.year, said.day) else { return };
    let ahead = |reading: &&mut Reading| reading.expression.side == Some(Side::Future) && reading.link == Link::None;
    for reading in readings.iter_mut().filter(ahead) {
        if let Anchor::Date(date @ CalendarDate { year: Year::Unsaid, weekday: None, month: Some(_), .. }) =
            &mut reading.expression.anchor
        {
            if date.calendar == said.calendar {
                let later = (date.month, date.day) > (said.month, said.day);
                date.year = Year::Full(if later { year } else { year + 1 });
            }
        }
    }
}

/// «از اول مهر هر سال تا ۳۱ شهریور سال بعد»: the day after it is of every year too.
pub(super) fn recur(reading: &mut Reading, tokens: &[Token]) {
    if !last_two(reading, tokens).0.is_some_and(|token| token.has(Class::AnaphorSide)) {
        return;
    }
    if let Anchor::Date(CalendarDate { year: year @ Year::Relative(1), .. }) = &mut reading.expression.anchor {
        *year = Year::Every;
    }
}

/// «آبان همان سال», "9 July of the same year": its last words.
fn says_same_year(reading: &Reading, tokens: &[Token]) -> bool {
    let (last, before) = last_two(reading, tokens);
    last.is_some_and(|token| token.means(Unit::Year)) && before.is_some_and(|token| token.means(Demonstrative::That))
}

/// «این سال», with nothing before it.
fn says_this_year(reading: &Reading, tokens: &[Token]) -> bool {
    if !matches!(reading.expression.anchor, Anchor::Relative { unit: Unit::Year, offset: 0, calendar: None }) {
        return false;
    }
    let (last, before) = last_two(reading, tokens);
    last.is_some_and(|token| token.means(Unit::Year))
        && before.is_some_and(|token| token.start == reading.start && token.means(Demonstrative::This))
}

/// «خرداد سال بعد»: its last words.
fn says_next_year(reading: &Reading, tokens: &[Token]) -> bool {
    let (last, before) = last_two(reading, tokens);
    last.is_some_and(|token| token.has(Class::AnaphorSide)) && before.is_some_and(|token| token.means(Unit::Year))
}

/// «نیمهٔ دوم سال», «سه\u{200C}ماههٔ چهارم»: a part of a year that no word tells.
fn says_part_of_year(reading: &Reading, tokens: &[Token]) -> bool {
    let Expression { anchor: Anchor::Relative { unit: Unit::Year, offset: 0, calendar: None }, .. } =
        reading.expression
    else {
        return false;
    };
    let (last, before) = last_two(reading, tokens);
    let told = |token: Option<&Token>| {
        token.is_some_and(|token| {
            [Class::DeicticYear, Class::Direction, Class::Demonstrative].into_iter().any(|class| token.has(class))
        })
    };
    !told(last) && !told(before)
}

/// «در ژانویهٔ ۲۰۱۵ … سه\u{200C}ماههٔ چهارم»: the last such quarter that is over by the end of the month.
fn reported_year(slice: Slice, date: CalendarDate) -> Option<(Year, Calendar)> {
    let (Year::Full(year), Some(month), 3, Unit::Month) = (date.year, date.month, slice.count, slice.unit) else {
        return None;
    };
    let over = i32::from(slice.nth) * 3 <= i32::from(month);
    Some((Year::Full(if over { year } else { year - 1 }), date.calendar))
}

/// «سال ۱۳۹۲»
fn is_headed(reading: &Reading, tokens: &[Token]) -> bool {
    tokens.iter().find(|token| token.start == reading.start).is_some_and(|token| token.means(Unit::Year))
}

/// The last token of a reading and the one before it.
fn last_two<'a>(reading: &Reading, tokens: &'a [Token]) -> (Option<&'a Token>, Option<&'a Token>) {
    tokens
        .iter()
        .take_while(|token| token.start < reading.end)
        .fold((None, None), |(last, _), token| (Some(token), last))
}

const fn year_anchor(year: Year, calendar: Calendar) -> Anchor {
    if let Year::Relative(offset) = year {
        return Anchor::Relative { unit: Unit::Year, offset: offset as i32, calendar: None };
    }
    Anchor::Date(CalendarDate::new(calendar, year))
}

/// Only a comma or «در» stands between.
fn adjoins(tokens: &[Token], at: usize, end: usize) -> bool {
    let ends = |places: usize| at.checked_sub(places).is_some_and(|place| tokens[place].end == end);
    let joins =
        |token: &Token| matches!(token.mark(), Some(Mark::PersianComma | Mark::Comma)) || token.means(Preposition::In);
    ends(1) || ends(2) && joins(&tokens[at - 1])
}

fn lend_year(expression: &mut Expression, said: Year, calendar: Calendar) {
    let relative = matches!(said, Year::Relative(_));
    let common = matches!(said, Year::Full(1600..)) && calendar == Calendar::Gregorian;
    match &mut expression.anchor {
        Anchor::Date(date) if date.year.is_open() && date.month.is_some() => {
            let of_it = match date.calendar {
                Calendar::Jalali => calendar == Calendar::Jalali,
                Calendar::Gregorian => relative || calendar == Calendar::Gregorian,
                Calendar::Hijri => relative || common,
            };
            if of_it {
                date.year = said;
            }
        }
        Anchor::Season { year: year @ Year::Unsaid, scope: Scope::Bare, .. }
            if relative || common || calendar == Calendar::Jalali =>
        {
            *year = said;
        }
        Anchor::Occasion { year: year @ Year::Unsaid, .. } if calendar == Calendar::Jalali => *year = said,
        _ => {}
    }
}

/// «جنگ در سال ۱۹۳۹ آغاز شد و در دههٔ ۴۰ ادامه یافت»
fn lend_century(reading: &mut Reading, common: i16) {
    match &mut reading.expression.anchor {
        Anchor::Era { calendar: calendar @ Calendar::Jalali, span: span @ Span::ShortDecade(_) } => {
            let Span::ShortDecade(short) = *span else { return };
            let first = LAST_CENTURY.start + i16::from(short);
            if first > common - 10 {
                (*calendar, *span) = (Calendar::Gregorian, Span::Decade(first));
            }
        }
        Anchor::Date(date) if date.month.is_none() && reading.rule == RuleName::Year && !date.calendar_said => {
            let Year::Short(short) = date.year else { return };
            let year = LAST_CENTURY.start + i16::from(short);
            if year >= common {
                (date.calendar, date.year) = (Calendar::Gregorian, Year::Full(year));
            }
        }
        _ => {}
    }
}
