//! The flags of `taqvim extract`.

use anstream::{AutoStream, ColorChoice};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use taqvim::{Calendar, DateOrder, Languages, Lean, OffsetUnit, Region, Tier};

const EXAMPLES: &str = "\
Examples:
  taqvim extract article.txt                         the text with its dates marked, and a table
  taqvim extract --reference 2016-11-18T18:00 --output html article.txt > article.html
  taqvim extract --output ics letter.txt > letter.ics    events for a calendar program
  taqvim extract --input lines --output csv *.log        a table for a spreadsheet
  cat news.jsonl | taqvim extract --input jsonl --jobs 4 | jq .expressions[].value
  echo 'جلسه شنبه ساعت ۱۰ است' | taqvim extract --policy future --explain --output pretty";

/// Finds the temporal expressions in Persian, English and transliterated text and says what each one means.
///
/// FILEs, or standard input when there is none or when it is `-`, are UTF-8. Exit status: 0 done, 1 some lines were
/// refused, 2 wrong usage or a file that cannot be read.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(super) reading: ReadingArgs,

    /// Only the expressions of this language; may be given twice
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) lang: Vec<Language>,

    /// What a document is: each file, each line, or each line's JSON object {"text": …, "id": …, "reference": …,
    /// "policy": …}
    #[arg(long, default_value = "text")]
    pub(super) input: Input,

    /// What is written: `pretty` on a terminal, else `jsonl`, if it is not given
    #[arg(long)]
    pub(super) output: Option<Output>,

    /// What `start` and `end` count: UTF-8 bytes, code points (Python) or UTF-16 units (JavaScript)
    #[arg(long, default_value = "bytes")]
    pub(super) offsets: Offsets,

    /// Adds to each expression its words, its rule, how it was understood and the steps of its resolution
    #[arg(long)]
    pub(super) explain: bool,

    /// Which expressions are written: `vague` if it is not given; then no field `tier` is written either
    #[arg(long, value_name = "TIER")]
    pub(super) tier: Option<UpTo>,

    /// How many threads; as many as there are processors if it is not given, and never more
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,

    /// Colours in `pretty`
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(super) color: When,

    /// A progress bar on standard error; `auto` is on a terminal, after a second
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(super) progress: When,

    /// Reads bytes that are not UTF-8 as U+FFFD in place of refusing them; offsets count the text so mended
    #[arg(long)]
    pub(super) lossy: bool,

    /// Files to read; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
}

/// How words are understood.
#[derive(clap::Args)]
pub(super) struct ReadingArgs {
    /// The document's own time: 2016-11-18, 2016-11-18T18:00 or 2016-11-18T18:00+03:30; `auto` for the date that the
    /// document itself says (a dateline, a label, the `Date:` of a mail, the stamp of a log); the current local time if it
    /// is not given or not found
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    pub(super) reference: Option<String>,

    /// The calendar that --reference is in: gregorian if it is not given, but years of 1200 to 1450 are taken for Jalali
    /// ones, and a line on standard error says so
    #[arg(long, value_name = "CALENDAR")]
    pub(super) reference_calendar: Option<ReferenceCalendar>,

    /// Which way an expression leans that names no side, where the sentence does not show it
    #[arg(long, default_value = "past")]
    pub(super) policy: Side,

    /// The order of the fields of a date in figures, where more than one fits: 5/3/2016
    #[arg(long, value_name = "ORDER", default_value = "dmy")]
    pub(super) date_order: Order,

    /// The conventions of a country: names of months, weekend, zone
    #[arg(long)]
    pub(super) preset: Option<Preset>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum ReferenceCalendar {
    Jalali,
    Gregorian,
}

impl ReferenceCalendar {
    pub(super) const fn calendar(self) -> Calendar {
        match self {
            ReferenceCalendar::Jalali => Calendar::Jalali,
            ReferenceCalendar::Gregorian => Calendar::Gregorian,
        }
    }
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum Side {
    /// The latest that is not after the reference
    Past,
    /// The first that is not before the reference
    Future,
    /// The nearest
    Closest,
}

impl Side {
    pub(super) const fn lean(self) -> Lean {
        match self {
            Side::Past => Lean::Past,
            Side::Future => Lean::Future,
            Side::Closest => Lean::Closest,
        }
    }
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum Order {
    /// Day, month, year
    Dmy,
    /// Month, day, year
    Mdy,
    /// Year, month, day, where all have two figures
    Ymd,
}

impl Order {
    pub(super) const fn date_order(self) -> DateOrder {
        match self {
            Order::Dmy => DateOrder::Dmy,
            Order::Mdy => DateOrder::Mdy,
            Order::Ymd => DateOrder::Ymd,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Language {
    /// Persian
    Fa,
    /// English and transliterated Persian
    En,
}

impl Language {
    pub(super) const fn languages(self) -> Languages {
        match self {
            Language::Fa => Languages::PERSIAN,
            Language::En => Languages::ENGLISH,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Preset {
    Iran,
    Afghanistan,
}

impl Preset {
    pub(super) const fn region(self) -> Region {
        match self {
            Preset::Iran => Region::Iran,
            Preset::Afghanistan => Region::Afghanistan,
        }
    }
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum UpTo {
    /// Dates, times, lengths and sets
    Core,
    /// And words like `recently` or `a few days`
    Vague,
    /// And what careful readers may leave out: ages, parts of any day, minutes of a match, ordinal years, `that day`,
    /// seasons of sport, reigns; no other expression changes
    Optional,
}

impl UpTo {
    pub(super) const fn tier(self) -> Tier {
        match self {
            UpTo::Core => Tier::Core,
            UpTo::Vague => Tier::Vague,
            UpTo::Optional => Tier::Optional,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Input {
    /// Each file is a document
    Text,
    /// Each line is a document
    Lines,
    /// Each line holds a document as a JSON object
    Jsonl,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Output {
    /// The text with its expressions marked, and a table under it
    Pretty,
    /// A JSON object a document
    Jsonl,
    /// The text with inline TIMEX3 elements
    Timex3,
    /// A self-contained page
    Html,
    /// A row an expression, RFC 4180 with a header
    Csv,
    /// A calendar of RFC 5545: an event for each date or time, one that recurs for a set
    Ics,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Offsets {
    Bytes,
    Chars,
    Utf16,
}

impl Offsets {
    pub(super) const fn unit(self) -> OffsetUnit {
        match self {
            Offsets::Bytes => OffsetUnit::Bytes,
            Offsets::Chars => OffsetUnit::Chars,
            Offsets::Utf16 => OffsetUnit::Utf16,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum When {
    Auto,
    Always,
    Never,
}

impl When {
    /// True where standard output is to be coloured.
    pub(super) fn colors_stdout(self) -> bool {
        match self {
            When::Always => true,
            When::Never => false,
            When::Auto => AutoStream::choice(&std::io::stdout()) != ColorChoice::Never,
        }
    }
}
