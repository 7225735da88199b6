//! Work in several threads whose results leave in order.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// So many items for each thread are taken and not yet given: while one is worked on, another may wait for those before it.
const DEPTH: usize = 2;

/// Takes items, works on `jobs` of them at once, and gives them in the order in which they were taken.
///
/// * `take` fills an item and says how much of the memory it holds; `None` at the end.
/// * `work` is done by all threads at once.
/// * `give` says whether to go on.
///
/// An item is used again after it was given. No item is taken while those in hand hold more than `room`. Whoever finishes
/// an item gives it and those that wait behind it, so that no thread is there for reading or writing alone.
pub(super) fn in_order<T: Default + Send>(
    jobs: usize,
    room: usize,
    mut take: impl FnMut(&mut T) -> Option<usize> + Send,
    work: impl Fn(&mut T) + Sync,
    mut give: impl FnMut(&mut T) -> bool + Send,
) {
    if jobs <= 1 {
        let mut item = T::default();
        while take(&mut item).is_some() {
            work(&mut item);
            if !give(&mut item) {
                break;
            }
        }
        return;
    }
    let line = Line { depth: DEPTH * jobs, room, hands: Mutex::new(Hands::default()), freed: Condvar::new() };
    let (take, give) = (Mutex::new(take), Mutex::new(give));
    let thread = || {
        let _stop = StopOnPanic(&line);
        while let Some((number, mut item)) = line.take(&take) {
            work(&mut item);
            line.give(number, item, &give);
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..jobs {
            // Where the system has no more threads, those that there are do the work.
            if std::thread::Builder::new().spawn_scoped(scope, thread).is_err() {
                break;
            }
        }
        thread();
    });
}

/// What the threads share.
struct Line<T> {
    depth: usize,
    room: usize,
    hands: Mutex<Hands<T>>,
    /// An item was given, or there is no use in going on.
    freed: Condvar,
}

/// The items in hand: taken, and not yet given.
struct Hands<T> {
    /// The number of the item that is given next.
    next: usize,
    /// Those items from `next` on, with what each holds; none while it is worked on.
    finished: VecDeque<(usize, Option<T>)>,
    held: usize,
    /// To be filled anew.
    idle: Vec<T>,
    /// A thread is giving an item.
    giving: bool,
    /// Nothing more is taken.
    ended: bool,
    /// Nothing more is given.
    stopped: bool,
}

impl<T> Default for Hands<T> {
    fn default() -> Self {
        Hands {
            next: 0,
            finished: VecDeque::new(),
            held: 0,
            idle: Vec::new(),
            giving: false,
            ended: false,
            stopped: false,
        }
    }
}

impl<T: Default> Line<T> {
    /// The next item and its number.
    fn take(&self, take: &Mutex<impl FnMut(&mut T) -> Option<usize>>) -> Option<(usize, T)> {
        // Whoever waits for room is the next to take.
        let mut take = lock(take);
        let full = |hands: &mut Hands<T>| {
            let full = hands.finished.len() >= self.depth || hands.held > self.room;
            full && !hands.ended
        };
        let mut hands = self.freed.wait_while(lock(&self.hands), full).unwrap_or_else(PoisonError::into_inner);
        if hands.ended {
            return None;
        }
        let mut item = hands.idle.pop().unwrap_or_default();
        drop(hands);
        let held = take(&mut item);
        let mut hands = lock(&self.hands);
        let Some(held) = held.filter(|_| !hands.ended) else {
            hands.ended = true;
            return None;
        };
        hands.held += held;
        hands.finished.push_back((held, None));
        Some((hands.next + hands.finished.len() - 1, item))
    }

    /// Gives an item, once those before it are given, and what waits behind it.
    fn give(&self, number: usize, item: T, give: &Mutex<impl FnMut(&mut T) -> bool>) {
        let mut hands = lock(&self.hands);
        let place = number - hands.next;
        hands.finished[place].1 = Some(item);
        // Another thread that is giving comes back for it.
        while !hands.giving && !hands.stopped {
            let Some(mut item) = hands.finished.front_mut().and_then(|(_, item)| item.take()) else { break };
            hands.giving = true;
            drop(hands);
            let goes_on = lock(give)(&mut item);
            hands = lock(&self.hands);
            hands.giving = false;
            hands.next += 1;
            hands.held -= hands.finished.pop_front().map_or(0, |(held, _)| held);
            hands.idle.push(item);
            if !goes_on {
                (hands.ended, hands.stopped) = (true, true);
            }
            self.freed.notify_all();
        }
    }
}

/// After a panic the other threads do not wait for what never comes.
struct StopOnPanic<'l, T>(&'l Line<T>);

impl<T> Drop for StopOnPanic<'_, T> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let mut hands = lock(&self.0.hands);
            (hands.ended, hands.stopped) = (true, true);
            self.0.freed.notify_all();
        }
    }
}

/// The panic of another thread is its own to tell.
fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::in_order;
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

    /// Work of very different length, so that items are finished out of order.
    fn spin(number: usize) -> usize {
        (0..number * 7919 % 5000).fold(number, |sum, step| sum ^ std::hint::black_box(step))
    }

    #[test]
    fn every_item_is_given_once_and_in_order() {
        for jobs in [1, 2, 3, 8, 40] {
            for room in [0, 3, 1000] {
                let (mut taken, mut given) = (0, Vec::new());
                in_order(
                    jobs,
                    room,
                    |item: &mut (usize, usize)| {
                        item.0 = taken;
                        taken += 1;
                        (item.0 < 500).then_some(1)
                    },
                    |item| item.1 = spin(item.0),
                    |item| {
                        given.push(*item);
                        true
                    },
                );
                assert!(given.iter().copied().eq((0..500).map(|number| (number, spin(number)))), "{jobs} jobs, {room}");
            }
        }
    }

    #[test]
    fn no_more_is_in_hand_than_there_is_room_for() {
        let (held, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let mut taken = 0;
        in_order(
            4,
            50,
            |item: &mut usize| {
                taken += 1;
                *item = 20 + taken % 11;
                most.fetch_max(held.fetch_add(*item, SeqCst) + *item, SeqCst);
                (taken < 300).then_some(*item)
            },
            |item| {
                spin(*item);
            },
            |item| {
                held.fetch_sub(*item, SeqCst);
                true
            },
        );
        // One is taken while the others hold no more than 50.
        assert!((30..=80).contains(&most.load(SeqCst)), "{most:?}");
    }

    #[test]
    fn it_stops_when_told() {
        for jobs in [1, 3] {
            let (mut taken, mut given) = (0, 0);
            in_order(
                jobs,
                1000,
                |item: &mut usize| {
                    *item = taken;
                    taken += 1;
                    Some(0)
                },
                |_| {},
                |&mut item| {
                    given += 1;
                    item < 10
                },
            );
            assert_eq!(given, 11, "{jobs}");
        }
    }

    #[test]
    fn a_panic_is_passed_on() {
        for jobs in [1, 2, 5] {
            let mut taken = 0;
            let run = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                in_order(
                    jobs,
                    1000,
                    |item: &mut usize| {
                        *item = taken;
                        taken += 1;
                        Some(1)
                    },
                    |&mut item| assert!(item != 20, "on purpose"),
                    |_| true,
                );
            }));
            assert!(run.is_err(), "{jobs}");
        }
    }
}
