//! A month for people.
//!
//! Rows hold digits and Latin letters only, so that no terminal turns them around. In Persian the columns themselves
//! run to the left, and Persian words stand isolated.

use super::month::{Day, Month};
use crate::bidi::isolated;
use crate::names::Tongue;
use anstyle::{AnsiColor, Style};
use std::io::{self, Write};
use taqvim::numeral::{Digits, Script};
use taqvim::{Calendar, Weekday};

/// Columns of a cell and of the gap after it.
const CELL: usize = 9;
const GAP: usize = 2;

const RED: Style = AnsiColor::Red.on_default();

pub(super) fn write(month: &Month, tongue: Tongue, out: &mut impl Write) -> io::Result<()> {
    let (bold, number) = (Style::new().bold(), month.month.month());
    let title = |tongue: Tongue| {
        let year = Digits::new(month.month.year() as u32, tongue.script());
        format!("{} {year}", tongue.month(Calendar::Jalali, number))
    };
    match tongue {
        Tongue::En => writeln!(out, "{bold}{}{bold:#}  {}", title(Tongue::En), isolated(title(Tongue::Fa)))?,
        Tongue::Fa => writeln!(out, "{bold}{}{bold:#}", isolated(title(Tongue::Fa)))?,
    }
    writeln!(out, "{}", beside(month, tongue))?;
    grid(month, tongue, out)?;
    for day in &month.days {
        for holiday in &day.holidays {
            let number = aligned(day.date.day(), tongue.script());
            match tongue {
                Tongue::En => writeln!(out, "{number}* {}  {}", holiday.english(), isolated(holiday.name()))?,
                Tongue::Fa => writeln!(out, "{number}* {}", isolated(holiday.name()))?,
            }
        }
        if day.is_today {
            let today = match tongue {
                Tongue::En => String::from("today"),
                Tongue::Fa => isolated("امروز"),
            };
            writeln!(out, "{}< {today}", aligned(day.date.day(), tongue.script()))?;
        }
    }
    for note in notes(month, tongue) {
        writeln!(out, "{note}")?;
    }
    Ok(())
}

fn grid(month: &Month, tongue: Tongue, out: &mut impl Write) -> io::Result<()> {
    let mut names: Vec<String> = Weekday::ALL.iter().map(|&weekday| heading(weekday, tongue)).collect();
    if tongue == Tongue::Fa {
        names.reverse();
    }
    writeln!(out, "{}", names.join(&" ".repeat(GAP)).trim_end())?;
    let mut weeks: Vec<[Option<&Day>; 7]> = Vec::new();
    for day in &month.days {
        let column = usize::from(day.date.weekday().days_from_saturday());
        if column == 0 || weeks.is_empty() {
            weeks.push([None; 7]);
        }
        if let Some(place) = weeks.last_mut().and_then(|week| week.get_mut(column)) {
            *place = Some(day);
        }
    }
    for mut week in weeks {
        if tongue == Tongue::Fa {
            week.reverse();
        }
        let last = week.iter().rposition(Option::is_some).unwrap_or(0);
        for (column, day) in week.iter().enumerate().take(last + 1) {
            match day {
                None => write!(out, "{:CELL$}", "")?,
                Some(day) => cell(day, tongue.script(), out)?,
            }
            if column < last {
                write!(out, "{:GAP$}", "")?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

fn cell(day: &Day, script: Script, out: &mut impl Write) -> io::Result<()> {
    let style = if day.is_holiday() || day.is_friday() { RED } else { Style::new() };
    let style = if day.is_today { style.invert() } else { style };
    let mark = match (day.is_holiday(), day.is_today) {
        (true, _) => '*',
        (false, true) => '<',
        (false, false) => ' ',
    };
    let date = aligned(day.date.day(), script);
    let gregorian = aligned(chrono::Datelike::day(&day.gregorian) as u8, script);
    let lunar = day.lunar.map_or(String::from("  "), |lunar| aligned(lunar.day(), script));
    write!(out, "{style}{date}{mark} {gregorian}/{lunar}{style:#}")
}

/// The name of a weekday in the middle of its column. Persian weeks are headed by the weekdays' first letters.
fn heading(weekday: Weekday, tongue: Tongue) -> String {
    let name = tongue.language().short_weekday(weekday);
    match tongue {
        Tongue::En => format!("{name:^CELL$}"),
        Tongue::Fa => {
            let first: String = name.chars().take(1).collect();
            format!("{:4}{}{:4}", "", isolated(first), "")
        }
    }
}

/// The Gregorian and lunar months that the month lies in.
fn beside(month: &Month, tongue: Tongue) -> String {
    let gregorian = span(Calendar::Gregorian, month.gregorian(), tongue);
    let Some(lunar) = month.lunar() else { return gregorian };
    format!("{gregorian} / {}", span(Calendar::Hijri, lunar, tongue))
}

/// `March - April 2016`, with each name and year once.
fn span(calendar: Calendar, [first, last]: [(i32, u8); 2], tongue: Tongue) -> String {
    let name = |month| tongue.month(calendar, month);
    let year = |year: i32| Digits::new(year.unsigned_abs(), tongue.script());
    let text = if first == last {
        format!("{} {}", name(last.1), year(last.0))
    } else if first.0 == last.0 {
        format!("{} - {} {}", name(first.1), name(last.1), year(last.0))
    } else {
        format!("{} {} - {} {}", name(first.1), year(first.0), name(last.1), year(last.0))
    };
    if tongue == Tongue::Fa { isolated(text) } else { text }
}

/// What is not certain in a month.
fn notes(month: &Month, tongue: Tongue) -> impl Iterator<Item = String> {
    let lunar = match tongue {
        Tongue::En => "Lunar days are computed, not observed: they may be a day or two off.".to_owned(),
        Tongue::Fa => isolated("روزهای قمری محاسبه شده\u{200C}اند، نه رؤیت: شاید یکی دو روز جابه\u{200C}جا باشند."),
    };
    let solar = match tongue {
        Tongue::En => "The date of Nowruz is projected: it may be a day off.".to_owned(),
        Tongue::Fa => isolated("تاریخ نوروز برآورد است: شاید یک روز جابه\u{200C}جا باشد."),
    };
    let lunar = month.is_lunar_computed().then_some(lunar);
    lunar.into_iter().chain(month.is_projected().then_some(solar))
}

fn aligned(number: u8, script: Script) -> String {
    Digits::new(number.into(), script).aligned(2).to_string()
}
