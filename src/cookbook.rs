//! Tasks that people have, each as a program that runs.
//!
//! * Text: [news](#news-what-happened-when), [an assistant](#an-assistant-what-lies-ahead),
//!   [logs](#logs-who-wrote-what-at-which-time), [two languages](#two-languages-in-one-text),
//!   [words of one's own](#words-of-ones-own), [streams](#a-text-that-comes-in-chunks),
//!   [TIMEX3](#an-annotated-text)
//! * Forms and data: [a form](#a-form-with-two-digit-years), [a database](#a-database-the-rows-of-a-jalali-month),
//!   [a JSON interface](#a-json-interface), [an archive](#an-archive-that-is-read-where-it-lies),
//!   [grouping](#sums-by-jalali-month)
//! * Time: [zones](#zones), [working days](#working-days), [age and arrears](#age-and-arrears),
//!   [a grid](#the-grid-of-a-month), [what recurs](#what-recurs-dates-and-a-rule),
//!   [a feed](#a-feed-how-long-ago)
//!
//! # News: what happened when
//!
//! The text has a time of its own, the reference. Each expression becomes a half-open interval; the two ends of
//! a range are two matches that know of each other; [`ranges`](crate::Finder::ranges) gives those alone.
//!
//! ```
//! use chrono::NaiveDate;
//! use taqvim::{Finder, Reference};
//!
//! let published = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
//! let text = "نمایشگاه از ۱۰ آذر تا ۱۵ آذر برپا می شود. قرارداد آن هفتهٔ گذشته امضا شد.";
//! assert_eq!(Finder::new().ranges(text).next().map(|range| &text[range.range()]), Some("۱۰ آذر تا ۱۵ آذر"));
//! let mut events = Vec::new();
//! let mut all = Finder::new().resolve_iter(text, &published).peekable();
//! while let Some((found, meaning)) = all.next() {
//!     let meaning = meaning?;
//!     let last = all.next_if(|_| found.starts_range());
//!     let interval = match last {
//!         Some((_, last)) => meaning.range_to(&last?, &published),
//!         None => meaning.interval(),
//!     };
//!     events.extend(interval.map(|interval| interval.to_string()));
//! }
//! assert_eq!(events, ["2016-11-30/2016-12-06", "2016-11-05/2016-11-12"]);
//! # Ok::<(), taqvim::ResolveError>(())
//! ```
//!
//! # An assistant: what lies ahead
//!
//! `Policy::scheduling` leans to the future where the words do not say. [`Finder::parse`](crate::Finder::parse) takes a
//! whole phrase.
//!
//! ```
//! use taqvim::{Finder, Policy, Reference};
//!
//! let now: Reference = "2016-11-18T18:00".parse()?;
//! let finder = Finder::new().with_policy(Policy::scheduling());
//! assert_eq!(finder.parse("دوشنبه ساعت ۱۰ صبح", &now)?.to_string(), "2016-11-21T10:00");
//! assert_eq!(finder.parse("۱۹ شهریور", &now)?.to_string(), "2017-09-10");
//!
//! // What is no date is said with its place, and in Persian for those who typed it.
//! let error = finder.parse("دوشنبه کتاب", &now).unwrap_err();
//! assert_eq!(error.to_string(), "not part of the expression at bytes 12..21");
//! assert_eq!(error.persian().to_string(), "«کتاب» (نویسهٔ ۸) جزو تاریخ و ساعت نیست.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A database: the rows of a Jalali month
//!
//! Store a date as the database's own `DATE`, and ask for the days that the month has. With the feature `sqlx-08` or `diesel-2`
//! a [`JalaliDate`](crate::JalaliDate) is bound and read as it is; with any other crate chrono's date is.
//!
//! ```
//! use chrono::NaiveDate;
//! use taqvim::calendar::JalaliMonth;
//!
//! let aban = JalaliMonth::new(1404, 8)?;
//! let bounds = (NaiveDate::from(aban.first_day()), NaiveDate::from(aban.last_day()));
//! // SELECT … WHERE issued BETWEEN $1 AND $2
//! assert_eq!(bounds.0.to_string(), "2025-10-23");
//! assert_eq!(bounds.1.to_string(), "2025-11-21");
//! # Ok::<(), taqvim::RangeError>(())
//! ```
//!
//! # A form with two-digit years
//!
//! [`read_lenient`](crate::format::read_lenient) reads what people type, in three digit scripts; the year of reference
//! says which century «۷۵» belongs to.
//!
//! ```
//! use taqvim::calendar::JalaliYear;
//! use taqvim::format::read_lenient;
//! use taqvim::jalali;
//!
//! let this_year = JalaliYear::new(1404)?;
//! for typed in ["۱۳۷۵/۶/۱۹", "75-6-19", "۱۹ شهریور ۱۳۷۵", " 1375.06.19 "] {
//!     assert_eq!(read_lenient(typed, Some(this_year)), Ok(jalali!(1375, 6, 19)));
//! }
//! assert!(read_lenient("1404/12/30", Some(this_year)).is_err());
//! # Ok::<(), taqvim::RangeError>(())
//! ```
//!
//! # Logs: who wrote what at which time
//!
//! A line is a document. The first expression is its time stamp.
//!
//! ```
//! use chrono::NaiveDate;
//! use taqvim::{Finder, Languages, Reference};
//!
//! let log = "2016-11-18 17:05:09 INFO started\n1395/08/28 17:05:11 WARN slow\nno time here";
//! let now = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 19).unwrap());
//! let finder = Finder::new().with_languages(Languages::ALL);
//! let stamps: Vec<_> = log
//!     .lines()
//!     .map(|line| finder.resolve_iter(line, &now).next().and_then(|(_, meaning)| meaning.ok()?.start()))
//!     .map(|start| start.map(|start| start.to_string()))
//!     .collect();
//! assert_eq!(stamps[..2], [Some("2016-11-18 17:05:09".to_owned()), Some("2016-11-18 17:05:11".to_owned())]);
//! assert_eq!(stamps[2], None);
//! ```
//!
//! # Two languages in one text
//!
//! Both are read unless a choice is made.
//!
//! ```
//! use taqvim::{Finder, Languages};
//!
//! let text = "«فردا امضا شود» is what the contract of next Friday says, emrooz sa'at 5.";
//! let count = |languages| Finder::new().with_languages(languages).find_iter(text).count();
//! assert_eq!([Languages::ALL, Languages::ENGLISH, Languages::PERSIAN].map(count), [3, 2, 1]);
//! ```
//!
//! # Zones
//!
//! An interval is local time. [`to_utc`](crate::Resolved::to_utc) gives the instants in a zone of chrono's, or in the one that
//! the words name, whose offset is in [`offset_minutes`](crate::Resolved::offset_minutes).
//!
//! ```
//! use chrono::{TimeZone, Utc};
//! use chrono_tz::Asia::Tehran;
//! use taqvim::{JalaliDate, Reference};
//!
//! let now = Tehran.with_ymd_and_hms(2016, 11, 18, 18, 0, 0).unwrap();
//! let reference = Reference::from(now);
//! let utc = taqvim::parse("فردا ساعت ۱۰ صبح", &reference)?.to_utc(&Tehran).unwrap();
//! assert_eq!(utc.start.to_rfc3339(), "2016-11-19T06:30:00+00:00");
//!
//! let named = taqvim::parse("ساعت ۲۰ به وقت گرینویچ", &reference)?;
//! assert_eq!(named.offset_minutes(), Some(0));
//! assert_eq!(named.to_utc(&Tehran).unwrap().start.to_rfc3339(), "2016-11-18T20:00:00+00:00");
//!
//! // At half past eight in the evening in London it is the next day in Tehran.
//! let late = Utc.with_ymd_and_hms(2016, 11, 18, 20, 45, 0).unwrap();
//! assert_eq!(JalaliDate::try_from(late.with_timezone(&Tehran))?.to_string(), "1395-08-29");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A JSON interface
//!
//! The feature `serde` writes a date as text of its own calendar and refuses what does not exist.
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use serde::{Deserialize, Serialize};
//! use taqvim::{JalaliDate, Reference};
//!
//! #[derive(Deserialize)]
//! struct Question {
//!     phrase: String,
//!     today: JalaliDate,
//! }
//!
//! #[derive(Serialize)]
//! struct Answer {
//!     day: Option<JalaliDate>,
//! }
//!
//! let question: Question = serde_json::from_str(r#"{"phrase": "پنج روز پیش", "today": "1404-08-29"}"#)?;
//! let meaning = taqvim::parse(&question.phrase, &Reference::from(question.today))?;
//! let answer = Answer { day: meaning.start_jalali() };
//! assert_eq!(serde_json::to_string(&answer)?, r#"{"day":"1404-08-24"}"#);
//!
//! let error = serde_json::from_str::<JalaliDate>(r#""1404-12-30""#).unwrap_err();
//! assert!(error.to_string().starts_with("day 30 is not in 1..=29"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # An archive that is read where it lies
//!
//! The feature `rkyv-08` lets rkyv's derives take a struct with dates. The archive holds a date as its day number, so that
//! it is compared without being read, and [`calendar`](crate::calendar)'s own check stands before the date.
//!
#![cfg_attr(feature = "rkyv-08", doc = "```")]
#![cfg_attr(not(feature = "rkyv-08"), doc = "```ignore")]
//! use rkyv::rancor::Error;
//! use taqvim::{JalaliDate, jalali};
//!
//! #[derive(rkyv::Archive, rkyv::Serialize, rkyv::Deserialize)]
//! struct Invoice {
//!     issued: JalaliDate,
//!     paid: Option<JalaliDate>,
//! }
//!
//! let invoices = vec![Invoice { issued: jalali!(1404, 8, 29), paid: None }];
//! let mut bytes = rkyv::to_bytes::<Error>(&invoices)?;
//!
//! let archived = rkyv::access::<rkyv::Archived<Vec<Invoice>>, Error>(&bytes)?;
//! assert_eq!(archived[0].issued, jalali!(1404, 8, 29));
//! assert!(archived[0].issued.to_native() < jalali!(1404, 9, 1).day_number());
//! let read: Vec<Invoice> = rkyv::deserialize::<_, Error>(archived)?;
//! assert_eq!((read[0].issued, read[0].paid), (jalali!(1404, 8, 29), None));
//!
//! // Bytes that are damaged are an error and no date.
//! let day = jalali!(1404, 8, 29).day_number().to_le_bytes();
//! let at = bytes.windows(4).position(|bytes| bytes == day).unwrap();
//! bytes[at..at + 4].copy_from_slice(&i32::MAX.to_le_bytes());
//! let error = rkyv::from_bytes::<Vec<Invoice>, Error>(&bytes).err().unwrap();
//! assert!(error.to_string().contains("day number 2147483647 is not in -492268..="));
//! # Ok::<(), Error>(())
//! ```
//!
//! # Words of one's own
//!
//! A [`Lexicon`](crate::Lexicon) gives a phrase the meaning of an expression.
//!
//! ```
//! use taqvim::{Finder, Lexicon, Policy};
//!
//! let reference = "2016-11-18".parse().unwrap();
//! let mut words = Lexicon::new();
//! words.insert("روز شرکت", taqvim::parse_expression("۵ آذر")?)?;
//! let finder = Finder::new().with_policy(Policy::scheduling()).with_lexicon(&words);
//! let found = finder.find_iter("جشن روز شرکت در باغ است.").next().unwrap();
//! assert_eq!((found.as_str(), found.rule()), ("روز شرکت", "user-word"));
//! assert_eq!(finder.resolve(&found, &reference)?.native().unwrap().to_string(), "1395-09-05");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Working days
//!
//! [`holiday`](crate::holiday) knows Iran's and Afghanistan's; days that a government announces for one year are the
//! caller's to add.
//!
//! ```
//! use taqvim::holiday::{Announcement, Country, Effect, Holidays, Weekend};
//! use taqvim::jalali;
//!
//! let heat = [Announcement::new(jalali!(1402, 5, 11), "گرما", Effect::DayOff)];
//! let iran = Holidays::new(Country::Iran).with_weekend(Weekend::FRIDAY).with_announcements(&heat);
//! assert_eq!(iran.next_working_day(jalali!(1402, 5, 10)), Some(jalali!(1402, 5, 12)));
//! assert_eq!(iran.next_working_day(jalali!(1395, 12, 28)), Some(jalali!(1396, 1, 5)));
//! assert_eq!(iran.add_working_days(jalali!(1395, 12, 28), 10), Some(jalali!(1396, 1, 17)));
//! let names: Vec<_> = iran.on(jalali!(1396, 1, 1)).map(|holiday| holiday.name()).collect();
//! assert_eq!(names, ["نوروز"]);
//! ```
//!
//! # Age and arrears
//!
//! ```
//! use taqvim::calendar::Overflow;
//! use taqvim::holiday::{Country, Holidays};
//! use taqvim::jalali;
//!
//! let today = jalali!(1404, 8, 29);
//! let age = today.since(jalali!(1375, 6, 19));
//! assert_eq!((age.years, age.months, age.days), (29, 2, 10));
//!
//! // Due a month after the invoice of 31 Shahrivar: Mehr has thirty days.
//! let due = jalali!(1404, 6, 31).add_months(1, Overflow::Clamp)?;
//! assert_eq!(due, jalali!(1404, 7, 30));
//! assert_eq!(today.days_since(due), 29);
//! assert_eq!(Holidays::new(Country::Iran).working_days(due, today), 21);
//! # Ok::<(), taqvim::RangeError>(())
//! ```
//!
//! # Sums by Jalali month
//!
//! A [`JalaliMonth`](crate::calendar::JalaliMonth) is ordered and hashes, so it is a key.
//!
//! ```
//! use chrono::NaiveDate;
//! use std::collections::BTreeMap;
//! use taqvim::JalaliDate;
//!
//! let sales = [((2025, 10, 22), 10), ((2025, 10, 23), 20), ((2025, 11, 21), 5), ((2025, 11, 22), 7)];
//! let mut sums = BTreeMap::new();
//! for ((year, month, day), amount) in sales {
//!     let date = JalaliDate::try_from(NaiveDate::from_ymd_opt(year, month, day).unwrap())?;
//!     *sums.entry(date.year_month()).or_insert(0) += amount;
//! }
//! let sums: Vec<_> = sums.iter().map(|(month, sum)| (month.to_string(), *sum)).collect();
//! assert_eq!(sums, [("1404-07".to_owned(), 10), ("1404-08".to_owned(), 25), ("1404-09".to_owned(), 7)]);
//! # Ok::<(), taqvim::RangeError>(())
//! ```
//!
//! # A text that comes in chunks
//!
//! A [`ByteStream`](crate::ByteStream) takes bytes as any [`Read`](std::io::Read) gives them; chunks may end within a letter. It keeps some
//! hundred words, whatever the length of the text.
//!
//! ```
//! use std::io::Read;
//! use taqvim::Finder;
//!
//! let mut reader = "قرار ۱۹ شهریور است، نه فردا.".as_bytes();
//! let mut stream = Finder::new().byte_stream();
//! let (mut buffer, mut found) = ([0; 7], Vec::new());
//! loop {
//!     match reader.read(&mut buffer)? {
//!         0 => break,
//!         read => stream.push(&buffer[..read], |expression| found.push(expression.range()))?,
//!     }
//! }
//! stream.finish(|expression| found.push(expression.range()))?;
//! assert_eq!(found, [9..26, 41..49]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # An annotated text
//!
//! ```
//! use taqvim::{Finder, Timex3, Timex3Writer};
//!
//! let reference = "2016-11-18".parse().unwrap();
//! let text = "Sales & profits fell yesterday.";
//! let mut writer = Timex3Writer::new(text, String::new());
//! for (found, meaning) in Finder::new().resolve_iter(text, &reference) {
//!     writer.element(found.range(), &Timex3::new(found.expression(), &meaning?))?;
//! }
//! let xml = writer.finish()?;
//! assert!(xml.starts_with("Sales &amp; profits fell <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2016-11-17\""));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The grid of a month
//!
//! ```
//! use taqvim::calendar::JalaliMonth;
//!
//! let aban = JalaliMonth::new(1404, 8)?;
//! let blank = usize::from(aban.first_day().weekday().days_from_saturday());
//! let cells: Vec<String> =
//!     std::iter::repeat_n(String::new(), blank).chain(aban.days().map(|date| date.day().to_string())).collect();
//! let weeks: Vec<String> = cells.chunks(7).map(|week| week.join(",")).collect();
//! assert_eq!(weeks[0], ",,,,,1,2");
//! assert_eq!(weeks[4], "24,25,26,27,28,29,30");
//! # Ok::<(), taqvim::RangeError>(())
//! ```
//!
//! # What recurs: dates and a rule
//!
//! A set has no interval of its own. [`occurrences`](crate::Resolved::occurrences) gives those that begin in a range, in the
//! calendar of the words; [`rrule`](crate::Recurrence::rrule) is the rule for a calendar program, or the reason why there
//! is none.
//!
//! ```
//! use chrono::NaiveDate;
//! use taqvim::{Reference, RruleError, jalali};
//!
//! let today = NaiveDate::from(jalali!(1404, 8, 29));
//! let reference = Reference::from(today);
//! let midnight = |date| NaiveDate::from(date).and_time(chrono::NaiveTime::MIN);
//! let rent = taqvim::parse("پنجم هر ماه", &reference)?;
//! let due: Vec<String> = rent
//!     .occurrences(midnight(jalali!(1404, 9, 1))..midnight(jalali!(1404, 12, 1)))
//!     .filter_map(|due| due.start_jalali())
//!     .map(|day| day.to_string())
//!     .collect();
//! assert_eq!(due, ["1404-09-05", "1404-10-05", "1404-11-05"]);
//!
//! let lessons = taqvim::parse("هر دوشنبه از ۹ تا ۱۱ تا پایان آذر", &reference)?;
//! let lessons: Vec<String> = lessons.occurrences(..).map(|lesson| lesson.to_string()).collect();
//! assert_eq!(lessons.first().unwrap(), "2025-11-24T09:00/2025-11-24T11:00");
//! assert_eq!(lessons.len(), 4);
//!
//! let rule = |phrase| -> Result<String, Box<dyn std::error::Error>> {
//!     let recurrence = taqvim::parse(phrase, &reference)?.recurrence().ok_or("no set")?;
//!     Ok(recurrence.rrule()?.to_string())
//! };
//! assert_eq!(rule("هر دوشنبه ساعت ۹")?, "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0");
//! assert_eq!(rule("پنجم هر ماه")?, "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=5");
//! assert_eq!(rule("twice a week").unwrap_err().to_string(), RruleError::Times.to_string());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A feed: how long ago
//!
//! [`humanize`](crate::humanize()) says how far a moment is from the reader's; older posts are better dated.
//!
//! ```
//! use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
//! use taqvim::{HumanizeLanguage, JalaliDate, Reference, humanize};
//!
//! let now = NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(18, 0, 0).unwrap();
//! let posted = |post: NaiveDateTime| -> Result<String, taqvim::RangeError> {
//!     if now - post > TimeDelta::days(30) {
//!         return Ok(JalaliDate::try_from(post.date())?.to_string());
//!     }
//!     Ok(humanize(post, &Reference::from(now)).to_string())
//! };
//! assert_eq!(posted(now - TimeDelta::minutes(5))?, "۵ دقیقه پیش");
//! assert_eq!(posted(now - TimeDelta::days(3))?, "۳ روز پیش");
//! assert_eq!(posted(now - TimeDelta::days(70))?, "1395-06-19");
//!
//! let day = NaiveDate::from_ymd_opt(2016, 11, 15).unwrap();
//! let english = humanize(day, &Reference::from(now)).with_language(HumanizeLanguage::English);
//! assert_eq!(english.to_string(), "3 days ago");
//! # Ok::<(), taqvim::RangeError>(())
//! ```
//!
//! # Coming from another library
//!
//! What the others do was tried with the versions of the heads.
//!
//! | task | here | jdatetime 5 | jalaali-js 2 | moment-jalaali 0.10 |
//! |---|---|---|---|---|
//! | a date | `JalaliDate::new(1395, 6, 19)?` | `jdatetime.date(1395, 6, 19)` | `{jy: 1395, jm: 6, jd: 19}` | `m('1395/6/19', 'jYYYY/jM/jD')` |
//! | to Gregorian | `NaiveDate::from(date)` | `date.togregorian()` | `toGregorian(1395, 6, 19)` | `.format('YYYY-MM-DD')` |
//! | from Gregorian | `JalaliDate::try_from(day)?` | `date.fromgregorian(date=day)` | `toJalaali(2016, 9, 9)` | `m('2016-09-09')` |
//! | 30 Esfand 1404, which does not exist | error: `day 30 is not in 1..=29` | `ValueError` | 2026-03-21, unless `isValidJalaaliDate` is asked | an invalid moment |
//! | a pattern | `Pattern::new("%A %-d %B %Y")?` | `strftime("%A %d %B %Y")` | none | `format('jD jMMMM jYYYY')` |
//! | a leap year | `date.whole_year().is_leap()` | `date.isleap()` | `isLeapJalaaliYear(1403)` | `jIsLeapYear(1403)` |
//! | months are counted | from 1 | from 1 | from 1 | from 0 in `jMonth()`, from 1 in patterns |
//! | a month after 31 Shahrivar | `add_months(1, Overflow::Clamp)?`: 30 Mehr | none | none | `.add(1, 'jMonth')`: 30 Mehr |
//! | days of the week | [`Weekday`](crate::Weekday), from Saturday | `weekday()`, 0 is Saturday | none | `day()`, 0 is Sunday |
//!
//! From **chrono**: a [`JalaliDate`](crate::JalaliDate) has the methods of `NaiveDate` and `Datelike` under their names, without
//! `_opt` where they return `Option` anyway (`succ_opt` is `succ`) or with it in a `Result` that says why (`from_ymd_opt` is `new`,
//! `from_yo_opt` is `from_ordinal`). Days and months are added as numbers; `years_since` and `signed_duration_since` are
//! `since` and `days_since`. It is no `Datelike`, since that trait's provided methods assume Gregorian months. `NaiveDate::from` and
//! `try_from` go between them. A [`Pattern`](crate::format::Pattern) has the specifiers of chrono but for ISO weeks (`%G`, `%g`, `%V`),
//! weeks from Monday (`%W`), the names of zones (`%Z`), `%s` and the compositions `%c`, `%v`, `%X` and `%+`; `%U`, `%x` and `%D` are those
//! of this calendar.
//!
//! ```
//! use chrono::NaiveDate;
//! use taqvim::format::{Pattern, Style};
//! use taqvim::{JalaliDate, Overflow};
//!
//! let day = NaiveDate::from_ymd_opt(2016, 9, 9).unwrap();
//! let date = JalaliDate::try_from(day)?;
//! assert_eq!(date.succ().map(NaiveDate::from), day.succ_opt());
//! assert_eq!(date.checked_add_days(40).map(NaiveDate::from), day.checked_add_days(chrono::Days::new(40)));
//! assert_eq!(date.with_day(31)?.add_months(1, Overflow::Clamp)?.to_string(), "1395-07-30");
//! assert!(date.iter_days().take(9).map(NaiveDate::from).eq(day.iter_days().take(9)));
//!
//! let (evening, there) = (date.and_hms_opt(18, 5, 7).unwrap(), day.and_hms_opt(18, 5, 7).unwrap());
//! for specifier in "%A %a %u %w %H %k %I %l %M %S %p %P %f %.f %.3f %R %T %r %%".split(' ') {
//!     let here = Pattern::new(specifier).unwrap().format(evening, Style::ENGLISH).to_string();
//!     assert_eq!(here, there.format(specifier).to_string(), "{specifier}");
//! }
//! assert!("%G %g %V %W %Z %s %c %v %X %+".split(' ').all(|specifier| Pattern::new(specifier).is_err()));
//! # Ok::<(), taqvim::RangeError>(())
//! ```
//!
//! From **dateparser** 1.5: `dateparser.parse(phrase)` is [`parse`](crate::parse), with an error in place of `None`;
//! `settings={'RELATIVE_BASE': …}` is the [`Reference`](crate::Reference), which has no default; `'PREFER_DATES_FROM'` is the
//! [`Lean`](crate::Lean) of a policy; `search_dates` is [`find_iter`](crate::Finder::find_iter). There a Jalali date is read by
//! `JalaliCalendar(text).get_date()` alone: `parse('۱۹ شهریور ۱۳۹۵')` is `None`, and `parse('۱۳۹۵/۰۸/۲۸')` is a day of the year 1395 of the
//! common era; here all three calendars are read at once. A result is an interval, not a moment: "in July" is a month, and there
//! the day of July that today is of its month. "5/3/2016" is the fifth of March unless
//! [`Policy::date_order`](crate::Policy::date_order) says otherwise, and May there.
