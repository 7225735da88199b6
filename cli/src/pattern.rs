//! `--format`: a date of any of the three calendars by a pattern.

use crate::names::Tongue;
use std::fmt::{self, Write as _};
use taqvim::format::{Pattern, PatternError};
use taqvim::numeral::Digits;
use taqvim::{Calendar, JalaliDate, Weekday};

/// A date as its calendar numbers it.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    pub(crate) calendar: Calendar,
    pub(crate) year: i32,
    pub(crate) month: u8,
    pub(crate) day: u8,
    /// Days since 1970-01-01.
    pub(crate) number: i32,
}

/// A pattern, and the language of its names and digits.
#[derive(Clone, Debug)]
pub(crate) struct Format<'p> {
    pattern: Pattern<'p>,
    tongue: Tongue,
}

impl<'p> Format<'p> {
    /// The library checks the pattern; its specifiers are those of all calendars.
    pub(crate) fn new(text: &'p str, tongue: Tongue) -> Result<Self, PatternError> {
        Ok(Format { pattern: Pattern::new(text)?, tongue })
    }

    /// The date in the pattern. A specifier that the calendar does not have is named.
    pub(crate) fn of(&self, date: Fields) -> Result<String, Unsaid> {
        if date.calendar == Calendar::Jalali {
            let Ok(jalali) = JalaliDate::new(date.year, date.month, date.day) else { return Ok(String::new()) };
            return Ok(self.pattern.format(jalali, self.tongue.style()).to_string());
        }
        let mut out = String::new();
        self.write(self.pattern.as_str(), date, &mut out)?;
        Ok(out)
    }

    fn write(&self, pattern: &str, date: Fields, out: &mut String) -> Result<(), Unsaid> {
        let mut letters = pattern.chars();
        while let Some(letter) = letters.next() {
            if letter != '%' {
                out.push(letter);
                continue;
            }
            let mut pad = '0';
            let mut specifier = letters.next();
            if let Some(given @ ('-' | '_' | '0')) = specifier {
                pad = given;
                specifier = letters.next();
            }
            let Some(specifier) = specifier else { break };
            let month = self.tongue.month(date.calendar, date.month);
            let weekday = Weekday::from_day_number(date.number);
            let language = self.tongue.language();
            let (value, width) = match specifier {
                'F' => {
                    self.write("%Y-%m-%d", date, out)?;
                    continue;
                }
                'x' => {
                    self.write("%Y/%m/%d", date, out)?;
                    continue;
                }
                'D' => {
                    self.write("%y/%m/%d", date, out)?;
                    continue;
                }
                'n' | 't' | '%' => {
                    out.push(match specifier {
                        'n' => '\n',
                        't' => '\t',
                        _ => '%',
                    });
                    continue;
                }
                'B' | 'A' | 'a' | 'b' | 'h' => {
                    out.push_str(match (specifier, date.calendar, self.tongue) {
                        ('A', ..) => language.weekday(weekday),
                        ('a', ..) => language.short_weekday(weekday),
                        // "Jan"; «ژانویه» and "Rabi I" have no short form.
                        ('b' | 'h', Calendar::Gregorian, Tongue::En) => &month[..3],
                        _ => month,
                    });
                    continue;
                }
                'Y' => (date.year, 4),
                'C' => (date.year.div_euclid(100), 2),
                'y' => (date.year.rem_euclid(100), 2),
                'm' => (i32::from(date.month), 2),
                'd' => (i32::from(date.day), 2),
                'e' => {
                    pad = if pad == '0' { '_' } else { pad };
                    (i32::from(date.day), 2)
                }
                'j' => (day_of_year(date), 3),
                'u' => (i32::from(weekday.iso_number()), 1),
                'w' => (i32::from(weekday.iso_number()) % 7, 1),
                'q' => ((i32::from(date.month) + 2) / 3, 1),
                other => return Err(Unsaid(other, date.calendar)),
            };
            self.number(value, width, pad, out);
        }
        Ok(())
    }

    fn number(&self, value: i32, width: u8, pad: char, out: &mut String) {
        if value < 0 {
            out.push('-');
        }
        let digits = Digits::new(value.unsigned_abs(), self.tongue.script());
        let digits = match pad {
            '-' => digits,
            '_' => digits.aligned(width),
            _ => digits.padded(width),
        };
        let _ = write!(out, "{digits}");
    }
}

fn day_of_year(date: Fields) -> i32 {
    date.calendar.day_number(date.year, 1, 1).map_or(1, |first| date.number - first + 1)
}

/// A specifier that the calendar has no meaning for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unsaid(char, Calendar);

impl fmt::Display for Unsaid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "--format: %{} has no meaning in the {} calendar", self.0, self.1.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Fields, Format, Unsaid};
    use crate::names::Tongue;
    use taqvim::Calendar;

    const NUMBER: i32 = 17_053;

    fn written(calendar: Calendar, pattern: &str, tongue: Tongue) -> Result<String, Unsaid> {
        let (year, month, day) = calendar.fields(NUMBER).expect("a date of that calendar");
        Format::new(pattern, tongue).expect("a pattern").of(Fields { calendar, year, month, day, number: NUMBER })
    }

    #[test]
    fn the_three_calendars_are_written_alike() {
        let pattern = "%A %-d %B %Y %F %x %D %j %u%w q%q %e|%_m|%b|%C%%";
        for (calendar, tongue, text) in [
            (
                Calendar::Jalali,
                Tongue::En,
                "Friday 19 Shahrivar 1395 1395-06-19 1395/06/19 95/06/19 174 55 q2 19| 6|Sha|13%",
            ),
            (
                Calendar::Gregorian,
                Tongue::En,
                "Friday 9 September 2016 2016-09-09 2016/09/09 16/09/09 253 55 q3  9| 9|Sep|20%",
            ),
            (
                Calendar::Hijri,
                Tongue::En,
                "Friday 7 Dhu al-Hijja 1437 1437-12-07 1437/12/07 37/12/07 331 55 q4  7|12|Dhu al-Hijja|14%",
            ),
            (
                Calendar::Gregorian,
                Tongue::Fa,
                "جمعه ۹ سپتامبر ۲۰۱۶ ۲۰۱۶-۰۹-۰۹ ۲۰۱۶/۰۹/۰۹ ۱۶/۰۹/۰۹ ۲۵۳ ۵۵ q۳  ۹| ۹|سپتامبر|۲۰%",
            ),
        ] {
            assert_eq!(written(calendar, pattern, tongue).as_deref(), Ok(text), "{calendar:?}");
        }
    }

    #[test]
    fn what_a_calendar_does_not_have_is_named() {
        assert_eq!(written(Calendar::Hijri, "%Od", Tongue::Fa), Err(Unsaid('O', Calendar::Hijri)));
        assert_eq!(written(Calendar::Gregorian, "%U", Tongue::En), Err(Unsaid('U', Calendar::Gregorian)));
        assert!(Format::new("%Q", Tongue::En).is_err());
    }
}
