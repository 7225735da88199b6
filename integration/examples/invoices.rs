//! A CSV of invoices: `cargo run --example invoices < invoices.csv` sums them by Jalali month and names the days of arrears.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{self, Read};
use taqvim::calendar::JalaliMonth;
use taqvim::holiday::{Country, Holidays};
use taqvim::{JalaliDate, jalali};

#[derive(Deserialize)]
struct Invoice {
    number: u32,
    /// `1404-08-29`, in the file as in the Jalali calendar.
    issued: JalaliDate,
    /// The bank writes Gregorian days.
    #[serde(with = "taqvim::calendar::serde_as::gregorian::option", default)]
    paid: Option<JalaliDate>,
    amount: u64,
}

#[derive(PartialEq, Debug, Default)]
struct Report {
    by_month: BTreeMap<JalaliMonth, u64>,
    /// Number of the invoice, and for how many working days it has been due.
    arrears: Vec<(u32, usize)>,
}

/// An invoice is due thirty days after it was issued.
fn report(file: impl Read, today: JalaliDate) -> Result<Report, csv::Error> {
    let iran = Holidays::new(Country::Iran);
    let mut report = Report::default();
    for invoice in csv::Reader::from_reader(file).deserialize() {
        let Invoice { number, issued, paid, amount } = invoice?;
        *report.by_month.entry(issued.year_month()).or_default() += amount;
        if let (None, Some(due)) = (paid, issued.checked_add_days(30).filter(|due| *due < today)) {
            report.arrears.push((number, iran.working_days(due, today)));
        }
    }
    Ok(report)
}

fn main() -> Result<(), csv::Error> {
    let report = report(io::stdin(), jalali!(1404, 8, 29))?;
    for (month, amount) in &report.by_month {
        println!("{month} {amount}");
    }
    for (number, days) in &report.arrears {
        println!("invoice {number} has been due for {days} working days");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::report;
    use taqvim::jalali;

    const FILE: &str = "number,issued,paid,amount\n1,1404-06-31,2025-10-01,100\n2,1404-07-01,,250\n3,1404-07-20,,50\n";

    #[test]
    fn months_are_jalali_ones() {
        let report = report(FILE.as_bytes(), jalali!(1404, 8, 10)).expect("a file");
        let months: Vec<_> = report.by_month.iter().map(|(month, sum)| (month.to_string(), *sum)).collect();
        assert_eq!(months, [("1404-06".to_owned(), 100), ("1404-07".to_owned(), 300)]);
        // Due on Thursday 1 Aban; Saturday 3 to Wednesday 7 Aban are working days, and today does not count.
        assert_eq!(report.arrears, [(2, 5)]);
    }

    #[test]
    fn a_wrong_day_is_named_with_its_line() {
        let wrong = FILE.replace("1404-07-01", "1404-07-31");
        let error = report(wrong.as_bytes(), jalali!(1404, 8, 10)).expect_err("Mehr has 30 days").to_string();
        assert!(error.contains("line: 3") && error.contains("day 31 is not in 1..=30"), "{error}");
    }
}
