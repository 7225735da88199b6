//! The calendar as one would write it on a sheet of paper: counted day by day from the facts in data/.

use std::{fs, path::Path};

/// The rows of a file in data/, without comments and the header.
pub(super) fn data(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
    let text = fs::read_to_string(path).expect("the facts are in data/");
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect()
}

/// Which years are leap, told by when the next one begins.
pub(super) fn leap_years() -> Vec<bool> {
    let early: Vec<i32> = data("nowruz_corrections.csv").iter().map(|row| row[0].parse().expect("a year")).collect();
    let rule = |year: i32| i32::from((25 * year + 11).rem_euclid(33) < 8);
    let moved = |year: i32| i32::from(early.contains(&year));
    (0..=3000).map(|year| year > 0 && rule(year) + moved(year) - moved(year + 1) == 1).collect()
}

/// Every day of 1..=3000 in order, as year, month, day and day of the year.
pub(super) fn days() -> impl Iterator<Item = (i32, u8, u8, u16)> {
    let leap = leap_years();
    (1..=3000).flat_map(move |year| {
        let last = if leap[year as usize] { 30 } else { 29 };
        let mut ordinal = 0;
        (1..=12u8)
            .flat_map(move |month| {
                (1..=[31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, last][month as usize - 1])
                    .map(move |day| (month, day))
            })
            .map(move |(month, day)| {
                ordinal += 1;
                (year, month, day, ordinal)
            })
    })
}
