//! What English phrases mean as people write them, and Persian in Latin letters: clock times beside days in every spelling,
//! ranges of hours, days and periods, relatives of relatives, lengths, sets, quarters, decades, centuries, logs and mails; and
//! what looks like a date and is none.
//!
//! `tests/meanings/composed_english.tsv` is read as `composed.tsv` is.

use super::composed::{Frames, hold, stay_quiet};

const MEANINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/meanings/composed_english.tsv");

const DAYS: &[&str] = &["today", "tomorrow", "tonight", "Monday", "next Tuesday", "June 20th", "the 20th of June"];
const AT: &[&str] = &[
    "at 5", "at 5 pm", "5pm", "@ 5pm", "at 17:00", "at 5:30", "at half past 5", "at quarter to six", "at noon",
    "noonish", "at 5 o'clock", "at five thirty", "at six-thirty", "at 5 in the morning", "before noon", "from 5 to 6",
    "from 5 to 6pm", "5-6pm", "between 5 and 6", "5pm-6pm", "at 5pm EST",
];
const CLOCKS: &[&str] = &[
    "5 pm", "5.30pm", "17:00", "half past 5", "noon", "five thirty", "six-thirty", "5 o'clock", "a quarter to six",
    "6 sharp", "5 UTC",
];
const ON: &[&str] = &[
    "today", "tomorrow", "tonight", "this evening", "Monday", "on Monday", "on the 5th", "on June 20th",
    "next Tuesday", "the day after tomorrow", "yesterday", "on Monday morning", "in the morning", "tomorrow morning",
];
const BESIDE: &[&str] = &[
    "ten past nine", "10 past 9", "twenty to nine", "half past noon", "half past midnight", "quarter till six",
    "ten after three", "twenty-five past ten", "a quarter past eight", "five minutes to midnight", "half three",
];
const HOURS: &[&str] = &[
    "3-5 pm", "from 3 to 5pm", "from 3pm to 5", "3pm - 5pm", "between 3 and 5 pm", "between 3pm and 5", "9am-5pm",
    "10 p.m. to 2 a.m.", "from 10 p.m. until 2", "9:30-11:00", "noon to 2pm", "from noon to 2", "8pm to midnight",
];
const EVENINGS: &[&str] = &[
    "tonight", "Friday night", "tomorrow evening", "this afternoon", "Saturday morning", "tomorrow", "Monday",
    "next Friday",
];
const SPANS: &[&str] = &["from 7 to 9", "between 8 and 10", "from 10 to noon", "from 2 to 4", "from 8 to 9:30"];
const DAY_RANGES: &[&str] = &[
    "July 13-15", "July 13 to 15", "July 13th through the 15th", "July 13/14", "13/14 July", "13-15 July",
    "from the 13th to the 15th of July", "between 13 and 15 July", "July 13 and 15", "July 13, 14 and 15",
    "July 13-August 2", "13 July to 2 August", "Dec 28 - Jan 3",
];
const OF_YEAR: &[&str] = &["", ", 2021", " 2019"];
const PERIOD_RANGES: &[&str] = &[
    "January-March 2021", "January to March", "November/December 2020", "June/July", "Apr-May", "Nov-Dec 2020",
    "spring to autumn 2020", "summer and fall 2020", "1999-2003", "from 1999 to 2003", "2020/21", "FY2020/21",
    "fiscal year 2016-17", "1939-45", "(1950–present)", "the 1960s and '70s", "1960s-70s", "the sixties and seventies",
    "the '60s and '70s", "from the 1960s to the 1980s", "16th-17th centuries", "the 16th and 17th centuries",
    "from the 16th to the 18th century", "500-400 BC", "500 BC to AD 200", "Q1 to Q3 2020", "Q1 and Q2 2020",
    "from Q2 to Q4 2020", "the first and second quarters of 2020", "late 2019 to early 2020", "Mon thru Wed",
    "Monday to Wednesday", "next Monday to Wednesday", "Mon-Fri", "Mon.-Fri.",
];
const RELATIVES: &[&str] = &[
    "the day before yesterday", "two days after tomorrow", "two weeks from tomorrow", "a month from yesterday",
    "a week from Monday", "two weeks from next Monday", "Monday week", "a week on Tuesday", "a fortnight ago",
    "three weeks hence", "a week ago today", "two weeks ago Monday", "a year ago tomorrow", "the night before last",
    "the week after next", "the Tuesday after next", "the weekend before last", "three Mondays ago", "3 weekends ago",
    "next month's first Monday", "last year's March", "last year's second half", "this year's third quarter",
    "the 15th of next month", "the last Friday of next month", "the first Monday in September",
    "the second-to-last Friday of May", "week 3 of October", "week 23 of 2021", "the week of June 7",
    "the weekend of 5 March", "Monday, the 15th", "Monday the 15th", "the first and last week of June",
];
const AMOUNTS: &[&str] = &[
    "half an hour", "a half hour", "an hour and a half", "1.5 hours", "1½ hours", "1 1/2 hours", "2-1/2 years",
    "two and a half weeks", "three quarters of an hour", "a quarter of an hour", "a quarter century", "half a century",
    "half a dozen years", "two dozen days", "a couple of days", "2 hrs.", "5 mos.", "10 min", "2d", "3w",
    "2 years and 3 months", "1 week 2 days", "1h 20m", "a hundred and twenty days", "two or three days",
    "1.5 million years", "12,000 years",
];
const SIDES: &[&str] = &["ago", "later", "from now"];
const ANCHORS: &[&str] = &["Christmas", "5 March 2021", "next Monday", "tomorrow", "last Friday"];
const AWAY: &[&str] = &["three days before", "two weeks after", "six months after", "a week from", "the day after"];
const HUNG: &[&str] = &[
    "three and a half years", "half hour", "half century", "quarter century", "two and a half decades", "2-3 months",
    "two or three years", "ten minutes", "10 days", "couple of weeks", "few years", "hour and a half", "decade",
];
const SETS: &[&str] = &[
    "every other day", "every third day", "every single day", "each and every week", "every half an hour",
    "every 15 minutes", "three times a day", "half a dozen times a year", "once every two weeks", "twice daily",
    "every Monday at 9am", "every Mon, Wed and Fri", "Mondays and Wednesdays", "Saturday afternoons", "weekdays at 8",
    "the first Monday of each month", "first and third Monday of every month", "the 1st and 15th of each month",
    "every last Friday of the month", "every 5th of the month", "on the 5th of every month", "every March 5th",
    "every spring", "every night at 10", "every weekday from 9 to 5", "Mon-Fri 9-5",
    "every 2 hours between 9am and 5pm",
];
const QUARTERS: &[&str] =
    &["Q3", "3Q", "the third quarter of", "third quarter of", "H1", "the first half of", "the last month of"];
const YEARS: &[&str] = &["2016", "FY2016", "fiscal 2016", "last year", "next year"];
const CODES: &[&str] = &["Q3'16", "Q3FY16", "3Q16", "2016-Q3", "2016Q3", "Q3-2016", "FY16", "2016-W46", "1H2016"];
const EDGES: &[&str] = &[
    "in the early part of", "the beginning of", "by the end of", "the first part of", "the latter half of",
    "the early months of", "the closing days of", "the last few days of", "the middle of",
];
const PERIODS: &[&str] = &["March", "2016", "next year", "last month", "the 1990s", "summer 2016", "the 19th century"];
const DATES: &[&str] = &[
    "15 Mar", "Mar. 15th", "March the 15th", "the fifteenth of March", "March fifteenth", "twenty-fifth December",
    "15MAR2021", "15-MAR-21", "15/Mar/2021", "15.Mar.2021", "Mar-15-2021", "2021-Mar-15", "2021 March 15",
    "15 Mar '21", "Monday, March 15, 2021", "Thurs. 5 Sept. 2019", "Mon, 15 Mar 2021 10:30:00 +0000",
    "Mon Mar 15 10:30:00 UTC 2021", "2021-03-15T10:30:00Z", "20210315T103000Z", "15/03/2021, 10:30",
    "3/15/21, 10:30 PM", "10:30 a.m., March 15", "the morning of 15 March", "March 15 evening", "44 BC", "AD 79",
    "in '68", "c. 1850", "30 February 2021", "29 Feb",
];

const FINGLISH_DAYS: &[&str] =
    &["farda", "emrooz", "pas farda", "dirooz", "shanbe", "10 mehr", "doshanbe hafteye ayande"];
const FINGLISH_TIMES: &[&str] = &[
    "", "saat 5", "saat 5 asr", "sa'at 5:30", "saat 5 o nim", "saat panj", "saat 5 bad az zohr", "sobh", "zohr",
    "shab", "saat 10 shab", "sobh saat 8", "saat 5 ta 6", "yek rob be 5",
];
const FINGLISH: &[&str] = &[
    "19 Shahrivar 1395", "19e shahrivar", "shahrivar 95", "mehre 95", "avale mehr", "avakher mehr", "avayele sale 95",
    "nime dovom mehr", "sale 95", "sale gozashte", "sale bad", "parsal", "hafteye gozashte", "hafte bad",
    "mahe ayande", "do hafte pish", "2 rooz dige", "se mah pish", "dah daghighe pish", "nim saat dige",
    "az shanbe ta doshanbe", "az 5 ta 10 mehr", "az 5 mehr ta 10 aban", "az mehr ta azar", "az sale 90 ta 95",
    "har rooz sobh", "har do hafte", "har shanbe", "shanbe ha", "shabe jome", "jome shab", "zohre farda", "dishab",
    "pariruz", "daheye 60", "gharne 19", "bahare 1395", "22 bahman 57", "28 mordad 1332", "mehre parsal",
    "shanbe 5 mehr 95", "95/7/5", "1395-07-05", "az 8 sobh ta 5 asr", "do sal va nim", "2 saat o nim",
    "chand rooz pish", "3 rooze gozashte", "ta akhare hafte", "akhare mah", "norouz 95", "sizdah bedar", "eide fetr",
    "nimeshab", "sobhe zood",
];

const PHRASES: Frames = &[
    ("{} {}", &[DAYS, AT]),
    ("at {} {}", &[CLOCKS, ON]),
    ("{} {}", &[BESIDE, &["", "tomorrow", "p.m."]]),
    ("{} {}", &[HOURS, &["", "on Thursday", "tomorrow"]]),
    ("{} {}", &[EVENINGS, SPANS]),
    ("{}{}", &[DAY_RANGES, OF_YEAR]),
    ("{}", &[PERIOD_RANGES]),
    ("{}", &[RELATIVES]),
    ("{} {}", &[AMOUNTS, SIDES]),
    ("in {}", &[AMOUNTS]),
    ("{} {}", &[AWAY, ANCHORS]),
    ("{} {}", &[&["the past", "the last", "the next"], HUNG]),
    ("{}", &[SETS]),
    ("{} {}", &[QUARTERS, YEARS]),
    ("{}", &[CODES]),
    ("{} {}", &[EDGES, PERIODS]),
    (
        "{} {}",
        &[&["early", "late", "mid"], &["March", "2016", "next year", "last month", "1990s", "19th century", "Friday"]],
    ),
    ("{}", &[DATES]),
    ("{} {}", &[FINGLISH_DAYS, FINGLISH_TIMES]),
    ("{}", &[FINGLISH]),
];

/// What must not be read.
const QUIET: Frames = &[
    (
        "{} {}",
        &[&["version", "room", "flight", "page", "chapter", "line", "item", "route"], &["3.5", "1845", "2016", "12"]],
    ),
    ("{} {}", &[&["won", "a score of", "they lead"], &["3-1", "21-15", "6-4, 7-5"]]),
    ("{} {}", &[&["a ratio of", "a screen of"], &["4:3", "16:9"]]),
    ("{} {}", &[&["2016", "1999", "1,500"], &["votes", "people", "dollars", "km"]]),
    ("from 3 to 5 {}", &[&["people", "percent", "km", "apples"]]),
    ("at 5 {}", &[&["per cent", "dollars", "locations", "degrees"]]),
    ("at 6 sharp {}", &[&["knives", "bends"]]),
    (
        "{} {}",
        &[
            &["you may", "they march", "prices fall", "springs", "he sat", "to wed", "the sun"],
            &["5 times", "on", "back"],
        ],
    ),
    (
        "{}",
        &[&[
            "a second chance", "just a minute", "wait a second", "on second thought", "spring water", "free fall",
            "the last half of the game", "a quarter mile", "half the people", "he ran a half marathon",
            "a quarter of the people", "in her late thirties", "Sun Microsystems", "SAT score", "May Smith",
            "June is nice", "August company", "mon ami", "some day", "this time", "the 5th time", "22nd Street",
            "5th avenue", "first and third place", "16th-17th floors", "1/2 cup", "2 1/2 cups", "half a dozen eggs",
            "1.5 million dollars", "a half mile away", "week 3 of the season", "a turn at 6", "in 5 of them",
            "on 5 occasions", "by 5 points", "10 after 3 attempts", "a quarter of six people",
            "the first part of the book", "second March", "exit 5", "won six of ten", "x-Mar-15-2021",
            "he made a half century",
        ]],
    ),
    (
        "{}",
        &[&[
            "saat nadaram", "in saat geroone", "mahe shab", "mehr o mohabbat", "tir andazi", "khabargozari mehr",
            "meydan azadi", "aban dokhtare", "azar khanum", "sobh bekheyr", "shab bekheyr", "sal be sal", "do ta sib",
            "az 5 ta 10 nafar", "meydan 7 tir", "bozorgrahe 22 bahman", "roozname", "haft sin",
        ]],
    ),
];

#[test]
fn english_phrases_mean_what_they_did() {
    hold(MEANINGS, PHRASES.iter());
}

#[test]
fn what_looks_like_a_date_in_latin_letters_stays_quiet() {
    stay_quiet(QUIET);
}
