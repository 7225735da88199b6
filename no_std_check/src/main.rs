//! A program without `std`, without an allocator and with a panic handler of its own: had the library or one of its
//! dependencies `std`, there would be two panic handlers and it would not compile; had it `alloc`, it would miss a
//! global allocator. It finds, resolves and converts, and its exit status says whether the answers are right.
//!
//! On a target with an operating system it links to C's start-up code and can be run; for a bare target it is
//! compiled and linked, which is the proof.
#![no_std]
#![no_main]

use taqvim::{Finder, JalaliDate, Reference};

// The C library has the start-up code and `memcpy`.
#[cfg(not(target_os = "none"))]
#[link(name = "c")]
unsafe extern "C" {}

/// `main` of C.
#[cfg(not(target_os = "none"))]
#[unsafe(no_mangle)]
extern "C" fn main(_count: i32, _arguments: *const *const u8) -> i32 {
    check()
}

#[cfg(target_os = "none")]
#[unsafe(no_mangle)]
extern "C" fn _start() -> ! {
    check();
    loop {}
}

/// 0 if all answers are right, else the number of the question.
fn check() -> i32 {
    let text = core::hint::black_box("این توافق ۱۹ شهریور ۱۳۹۵ امضا شد و جمعه اعلام شد.");
    let Ok(date) = JalaliDate::new(core::hint::black_box(1395), 8, 28) else { return 1 };
    if date.day_number() != 17_123 || JalaliDate::new(1404, 12, 30).is_ok() {
        return 2;
    }
    let reference = Reference::from(taqvim::calendar::gregorian::naive_date(date.day_number()).unwrap_or_default());
    let finder = Finder::new();
    let mut days = finder.find_iter(text).filter_map(|found| {
        let meaning = finder.resolve(&found, &reference).ok()?;
        Some((found.as_str(), taqvim::calendar::gregorian::day_number(meaning.start_date()?)))
    });
    if days.next() != Some(("۱۹ شهریور ۱۳۹۵", 17_053)) {
        return 3;
    }
    if days.next() != Some(("جمعه", 17_123)) || days.next().is_some() {
        return 4;
    }
    let phrase = core::hint::black_box("two weeks ago");
    if taqvim::parse(phrase, &reference).map(|meaning| meaning.has_value()) != Ok(true) {
        return 6;
    }
    // What is written goes into a buffer on the stack.
    let mut written = Buffer { bytes: [0; 16], len: 0 };
    if core::fmt::write(&mut written, format_args!("{date}")).is_err() || &written.bytes[..written.len] != b"1395-08-28" {
        return 5;
    }
    0
}

struct Buffer {
    bytes: [u8; 16],
    len: usize,
}

impl core::fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        let place = self.bytes.get_mut(self.len..self.len + text.len()).ok_or(core::fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
