//! Official public holidays and working days.
//!
//! Iran's holidays are solar ones and lunar ones; the lunar ones fall by Iran's observed months as far as they are
//! known. The rules are those of `data/holidays.tsv` and are compared, for 1380..=1404, with another collection; days
//! off that a government announces for one year (storms, heat, mourning) are in no rule: a caller supplies them.
//! Before 1358 the table holds what its facts name and is not complete.
//!
//! Days that a text names are the finder's, whether they are holidays of these countries or not; `data/named_days.tsv` has
//! their rules. "Labour Day", "May Day" and "International Workers' Day" are 1 May there; "Labor Day", as Americans spell
//! it, is the first Monday of September.
//!
//! ```
//! use taqvim::holiday::{Announcement, Country, Effect, Holidays, Weekend};
//! use taqvim::jalali;
//!
//! let iran = Holidays::new(Country::Iran);
//! let names: Vec<_> = iran.on(jalali!(1395, 7, 21)).map(|holiday| holiday.english()).collect();
//! assert_eq!(names, ["Ashura"]);
//! assert!(iran.is_holiday(jalali!(1396, 1, 1)));
//! assert_eq!(iran.next_working_day(jalali!(1395, 12, 28)), Some(jalali!(1396, 1, 5)));
//!
//! let announced = [Announcement::new(jalali!(1402, 5, 11), "گرما", Effect::DayOff)];
//! let with_heat = iran.with_weekend(Weekend::FRIDAY).with_announcements(&announced);
//! assert!(with_heat.is_holiday(jalali!(1402, 5, 11)));
//! assert_eq!(with_heat.next_working_day(jalali!(1402, 5, 10)), Some(jalali!(1402, 5, 12)));
//! ```

#[cfg(test)]
mod generate;
mod rule;
mod table;
mod weekend;
mod working;

pub use rule::{Country, Holiday};
pub use weekend::Weekend;
pub use working::{Announcement, Effect, Holidays};
