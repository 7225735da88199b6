//! The feature `sqlx-08` with SQLite in memory, and with a server where there is one.

use chrono::NaiveDate;
use sqlx::{Connection as _, FromRow};
use taqvim::calendar::JalaliDateTime;
use taqvim::{HijriDate, JalaliDate, jalali};

#[derive(FromRow, PartialEq, Debug)]
struct Invoice {
    id: i32,
    issued: JalaliDate,
    paid: Option<JalaliDate>,
    feast: HijriDate,
    printed: JalaliDateTime,
}

fn invoices() -> Vec<Invoice> {
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

/// The same questions for every database; only the marks of parameters and the names of types differ.
macro_rules! asks {
    ($connection:expr, $timestamp:literal) => {{
        let mut connection = $connection;
        let table = concat!(
            "CREATE TEMPORARY TABLE invoices (id INTEGER PRIMARY KEY, issued DATE NOT NULL, paid DATE, feast DATE NOT NULL, printed ",
            $timestamp,
            " NOT NULL)"
        );
        sqlx::query(table).execute(&mut connection).await.expect("a table");
        for row in invoices() {
            sqlx::query("INSERT INTO invoices (id, issued, paid, feast, printed) VALUES ($1, $2, $3, $4, $5)")
                .bind(row.id)
                .bind(row.issued)
                .bind(row.paid)
                .bind(row.feast)
                .bind(row.printed)
                .execute(&mut connection)
                .await
                .expect("a row");
        }
        let read: Vec<Invoice> =
            sqlx::query_as("SELECT * FROM invoices ORDER BY id").fetch_all(&mut connection).await.expect("rows");
        assert_eq!(read, invoices());

        // It is the database's own date: chrono reads it, and the database compares it.
        let as_chrono: NaiveDate =
            sqlx::query_scalar("SELECT issued FROM invoices WHERE id = 1").fetch_one(&mut connection).await.expect("a date");
        assert_eq!(as_chrono, NaiveDate::from_ymd_opt(2025, 3, 20).expect("a date"));
        let text: String =
            sqlx::query_scalar("SELECT CAST(issued AS TEXT) FROM invoices WHERE id = 1").fetch_one(&mut connection).await.expect("a text");
        assert_eq!(text, "2025-03-20");

        // Aban 1404, by the days that it has.
        let month = jalali!(1404, 8, 1).year_month();
        let of_month: Vec<i32> = sqlx::query_scalar("SELECT id FROM invoices WHERE issued BETWEEN $1 AND $2 ORDER BY id")
            .bind(month.first_day())
            .bind(month.last_day())
            .fetch_all(&mut connection)
            .await
            .expect("rows");
        assert_eq!(of_month, [2, 3]);

        // A date that the calendar does not have is an error and no date.
        sqlx::query("INSERT INTO invoices (id, issued, feast, printed) VALUES (9, '0500-01-01', '0700-01-01', '2016-09-09 00:00:00')")
            .execute(&mut connection)
            .await
            .expect("a row");
        let error = sqlx::query_as::<_, Invoice>("SELECT * FROM invoices WHERE id = 9").fetch_one(&mut connection).await;
        let error = error.expect_err("before year 1").to_string();
        assert!(error.contains("issued") && error.contains("not in"), "{error}");
    }};
}

#[tokio::test]
async fn sqlite() {
    asks!(sqlx::SqliteConnection::connect("sqlite::memory:").await.expect("a database"), "DATETIME");
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn postgres() {
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL names a server");
    asks!(sqlx::PgConnection::connect(&url).await.expect("a server"), "TIMESTAMP");
}
