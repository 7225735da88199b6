//! English sentences of our own.

use crate::generated::Phrasebook;

/// News, letters and logs.
pub static ENGLISH: Phrasebook = Phrasebook {
    plain: &[
        "The {person} said that {topic} is the first concern of the {office}.",
        "People in {city} are not satisfied with the {thing} and say that nobody answers.",
        "According to the {person}, the {thing} costs more than in any other city.",
        "We may march on without the {thing}, but the second plan needs {2-90} people.",
        "The {office} asked for a report about {topic} and was given {2-400} pages.",
        "Nobody knows how the {thing} came to {city}, and the {person} would not tell.",
        "This study shows that {topic} and {topic} depend on each other.",
        "The river of {city} rises in the northern hills and ends in a lake.",
    ],
    dated: &[
        "The {person} went to {city} {date} and saw the {thing}.",
        "The {office} will discuss {topic} {date}.",
        "The contract for the {thing} was signed {date} in {city}.",
        "It was {date} that the {person} spoke with the press about {topic}.",
        "The {thing} will be closed {date}, the {office} wrote.",
    ],
    slots: &[
        (
            "date",
            &[
                "on {1-28} {month} {1990-2024}",
                "on {month} {1-28}, {1990-2024}",
                "on {1990-2024}-{10-12}-{10-28}",
                "in {month} {1990-2024}",
                "on {weekday}",
                "next {weekday}",
                "last week",
                "yesterday",
                "tomorrow",
                "{2-30} days ago",
                "in {2-12} weeks",
                "at {1-12}:{10-59} pm",
                "on {weekday} at {1-12} am",
            ],
        ),
        (
            "month",
            &[
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
        ),
        ("weekday", &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
        ("city", &["Tehran", "Shiraz", "Leeds", "Boston", "Lyon", "Kabul", "Dublin", "Oslo"]),
        ("person", &["mayor", "minister", "director", "engineer", "head of the council", "author", "coach"]),
        ("office", &["ministry", "council", "railway company", "university", "committee"]),
        ("topic", &["education", "the environment", "public transport", "water supply", "network security"]),
        ("thing", &["bridge", "library", "new station", "newspaper", "market", "bus line", "museum"]),
    ],
    digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
};
