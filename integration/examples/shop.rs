//! A crate of a user that tests itself with taqvim's strategies: delivery dates of a shop.

use taqvim::JalaliDate;
use taqvim::holiday::{Country, Holidays};

/// The day on which an order arrives: two working days after it was placed; none at the end of the calendar.
pub fn delivery(ordered: JalaliDate) -> Option<JalaliDate> {
    let iran = Holidays::new(Country::Iran);
    iran.next_working_day(iran.next_working_day(ordered)?)
}

fn main() {
    let ordered = taqvim::jalali!(1404, 12, 27);
    if let Some(day) = delivery(ordered) {
        println!("ordered {ordered}, arrives {day}");
    }
}

#[cfg(test)]
mod tests {
    use super::delivery;
    use proptest::prelude::*;
    use taqvim::calendar::strategies::jalali_dates_between;
    use taqvim::holiday::{Country, Holidays};
    use taqvim::{JalaliDate, jalali};

    #[test]
    fn nobody_delivers_in_the_days_of_nowruz() {
        assert!(delivery(jalali!(1404, 12, 28)) > Some(jalali!(1405, 1, 4)));
    }

    proptest! {
        // Any date of the calendar, by the feature `proptest`.
        #[test]
        fn it_arrives_on_a_working_day_after_the_order(ordered: JalaliDate) {
            if let Some(day) = delivery(ordered) {
                prop_assert!(day > ordered && Holidays::new(Country::Iran).is_working_day(day));
            }
        }

        // A date of the years that the shop is open.
        #[test]
        fn it_arrives_within_two_weeks(ordered in jalali_dates_between(jalali!(1395, 1, 1), jalali!(1404, 12, 29))) {
            let day = delivery(ordered).expect("the calendar goes on");
            prop_assert!(day.day_number() - ordered.day_number() <= 14, "{ordered} {day}");
        }
    }
}
