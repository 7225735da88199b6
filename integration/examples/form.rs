//! A web form with a date: `cargo run --example form`, then POST `name` and `born` to http://127.0.0.1:3000/members.
//!
//! People write «۱۳۷۵/۶/۱۹», "1375-06-19" or «۱۹ شهریور ۷۵». All are read, and what is no date is said with its place.

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Form, Router};
use serde::{Deserialize, Deserializer, de};
use taqvim::calendar::JalaliYear;
use taqvim::format::{Pattern, Style, read_lenient};
use taqvim::{JalaliDate, jalali};

/// Today, which the program knows and the library does not.
#[derive(Clone, Copy)]
struct Today(JalaliDate);

#[derive(Deserialize)]
struct Member {
    name: String,
    #[serde(deserialize_with = "date")]
    born: JalaliDate,
}

/// Two-digit years are those up to the year 1404.
fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<JalaliDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    read_lenient(&text, JalaliYear::new(1404).ok()).map_err(|error| de::Error::custom(format!("«{text}»: {error}")))
}

async fn add(State(Today(today)): State<Today>, Form(member): Form<Member>) -> Result<String, (StatusCode, String)> {
    if member.born > today {
        return Err((StatusCode::UNPROCESSABLE_ENTITY, String::from("born: in the future")));
    }
    let age = today.since(member.born).years;
    let born = Pattern::LONG.format(member.born, Style::PERSIAN);
    Ok(format!("{}: {born}, {age}", member.name))
}

fn app(today: JalaliDate) -> Router {
    Router::new().route("/members", post(add)).with_state(Today(today))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app(jalali!(1404, 8, 29))).await
}

#[cfg(test)]
mod tests {
    use super::{StatusCode, app};
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use taqvim::jalali;
    use tower::ServiceExt as _;

    async fn post(body: &'static str) -> (StatusCode, String) {
        let request = Request::post("/members")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        let answer = app(jalali!(1404, 8, 29)).oneshot(request).await.expect("an answer");
        let status = answer.status();
        let bytes = to_bytes(answer.into_body(), 4096).await.expect("a body");
        (status, String::from_utf8(bytes.to_vec()).expect("UTF-8"))
    }

    #[tokio::test]
    async fn what_people_write_is_read() {
        // 1375-06-19; «۱۳۷۵/۶/۱۹»; 19/6/75.
        for born in ["1375-06-19", "%DB%B1%DB%B3%DB%B7%DB%B5%2F%DB%B6%2F%DB%B1%DB%B9", "75%2F6%2F19"] {
            let body: &'static str = Box::leak(format!("name=Sara&born={born}").into_boxed_str());
            assert_eq!(post(body).await, (StatusCode::OK, "Sara: ۱۹ شهریور ۱۳۷۵, 29".to_owned()));
        }
    }

    #[tokio::test]
    async fn what_is_no_date_is_said() {
        let (status, text) = post("name=Sara&born=1404%2F12%2F30").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(text.contains("«1404/12/30»: ") && text.contains("29"), "{text}");
        let (status, text) = post("name=Sara&born=1405%2F1%2F1").await;
        assert_eq!((status, text.as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "born: in the future"));
    }
}
