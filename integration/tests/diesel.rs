//! The feature `diesel-2` with SQLite in memory, and with a server where there is one.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Text;
use taqvim::calendar::JalaliDateTime;
use taqvim::{HijriDate, JalaliDate, jalali};

diesel::table! {
    invoices (id) {
        id -> Integer,
        issued -> Date,
        paid -> Nullable<Date>,
        feast -> Date,
        printed -> Timestamp,
    }
}

#[derive(Queryable, Selectable, Insertable, AsChangeset, PartialEq, Debug)]
#[diesel(table_name = invoices)]
struct Invoice {
    id: i32,
    issued: JalaliDate,
    paid: Option<JalaliDate>,
    feast: HijriDate,
    printed: JalaliDateTime,
}

fn all() -> Vec<Invoice> {
    let invoice = |id, issued: JalaliDate, paid| Invoice {
        id,
        issued,
        paid,
        feast: HijriDate::try_from(issued).expect("a lunar day"),
        printed: issued.and_hms_opt(18, 30, 5).expect("a time"),
    };
    vec![
        invoice(1, jalali!(1403, 12, 30), Some(jalali!(1404, 1, 5))),
        invoice(2, jalali!(1404, 8, 1), None),
        invoice(3, jalali!(1404, 8, 30), None),
        invoice(4, jalali!(1404, 9, 1), None),
    ]
}

/// The same questions for every database.
macro_rules! asks {
    ($connection:expr, $timestamp:literal) => {{
        use invoices::dsl;
        let mut connection = $connection;
        diesel::sql_query(concat!(
            "CREATE TEMPORARY TABLE invoices (id INTEGER PRIMARY KEY, issued DATE NOT NULL, paid DATE, feast DATE NOT NULL, printed ",
            $timestamp,
            " NOT NULL)"
        ))
        .execute(&mut connection)
        .expect("a table");
        for row in &all() {
            diesel::insert_into(invoices::table).values(row).execute(&mut connection).expect("a row");
        }
        let read = invoices::table.order(dsl::id).select(Invoice::as_select()).load(&mut connection).expect("rows");
        assert_eq!(read, all());

        // It is the database's own date: chrono reads it, and the database compares it.
        let as_chrono: NaiveDate = dsl::invoices.find(1).select(dsl::issued).first(&mut connection).expect("a date");
        assert_eq!(as_chrono, NaiveDate::from_ymd_opt(2025, 3, 20).expect("a date"));
        let text: String = dsl::invoices
            .find(1)
            .select(diesel::dsl::sql::<Text>("CAST(issued AS TEXT)"))
            .first(&mut connection)
            .expect("a text");
        assert_eq!(text, "2025-03-20");

        // Aban 1404, by the days that it has.
        let month = jalali!(1404, 8, 1).year_month();
        let of_month: Vec<i32> = dsl::invoices
            .filter(dsl::issued.between(month.first_day(), month.last_day()))
            .order(dsl::id)
            .select(dsl::id)
            .load(&mut connection)
            .expect("rows");
        assert_eq!(of_month, [2, 3]);

        diesel::update(dsl::invoices.find(2)).set(dsl::paid.eq(jalali!(1404, 9, 2))).execute(&mut connection).expect("a change");
        let paid: Option<JalaliDate> = dsl::invoices.find(2).select(dsl::paid).first(&mut connection).expect("a date");
        assert_eq!(paid, Some(jalali!(1404, 9, 2)));

        // A date that the calendar does not have is an error and no date.
        diesel::update(dsl::invoices.find(3))
            .set(dsl::issued.eq(NaiveDate::from_ymd_opt(500, 1, 1).expect("a date")))
            .execute(&mut connection)
            .expect("a change");
        let error = dsl::invoices.find(3).select(Invoice::as_select()).first(&mut connection).expect_err("before year 1");
        assert!(error.to_string().contains("not in"), "{error}");
    }};
}

#[test]
fn sqlite() {
    asks!(SqliteConnection::establish(":memory:").expect("a database"), "TIMESTAMP");
}

#[cfg(feature = "postgres")]
#[test]
fn postgres() {
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL names a server");
    asks!(PgConnection::establish(&url).expect("a server"), "TIMESTAMP");
}
