//! Prints the public holidays of Jalali years: Gregorian date, Jalali date and names, a line each.
//!
//!     cargo run --example holidays -- iran 1403 1404

use std::io::Write as _;
use taqvim::calendar::{JalaliYear, gregorian};
use taqvim::holiday::{Country, Holidays};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [country, first, last] = &arguments[..] else {
        return Err("usage: holidays iran|afghanistan FIRST_YEAR LAST_YEAR".into());
    };
    let country = if country == "afghanistan" { Country::Afghanistan } else { Country::Iran };
    let mut out = std::io::stdout().lock();
    for year in first.parse::<i32>()?..=last.parse::<i32>()? {
        for (date, holiday) in Holidays::new(country).in_year(JalaliYear::new(year)?) {
            let gregorian = gregorian::naive_date(date.day_number()).unwrap_or_default();
            writeln!(out, "{gregorian}\t{date}\t{}\t{}", holiday.english(), holiday.name())?;
        }
    }
    Ok(())
}
