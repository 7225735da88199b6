//! The words beside the date of a document.

/// What a label is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Label {
    /// «تاریخ انتشار:», "Published:"
    Publishing,
    /// «آخرین به\u{200C}روزرسانی:», "Updated:"
    Updating,
    /// «تاریخ:», "Date:"
    Bare,
}

/// The labels without blanks, ZWNJ and hyphens, in lower case.
const LABELS: &[(&str, Label)] = &[
    ("تاریخانتشار", Label::Publishing),
    ("تاریخانتشارخبر", Label::Publishing),
    ("زمانانتشار", Label::Publishing),
    ("تاریخنشر", Label::Publishing),
    ("تاریخوساعتانتشار", Label::Publishing),
    ("منتشرشدهدر", Label::Publishing),
    ("انتشار", Label::Publishing),
    ("تاریخدرج", Label::Publishing),
    ("تاریخدرجخبر", Label::Publishing),
    ("تاریخخبر", Label::Publishing),
    ("تاریخارسال", Label::Publishing),
    ("زمانارسال", Label::Publishing),
    ("تاریخنامه", Label::Publishing),
    ("تاریخثبت", Label::Publishing),
    ("تاریخگزارش", Label::Publishing),
    ("published", Label::Publishing),
    ("publishedon", Label::Publishing),
    ("publishedat", Label::Publishing),
    ("publisheddate", Label::Publishing),
    ("publisheddatetime", Label::Publishing),
    ("publishedtime", Label::Publishing),
    ("datepublished", Label::Publishing),
    ("publicationdate", Label::Publishing),
    ("pubdate", Label::Publishing),
    ("posted", Label::Publishing),
    ("postedon", Label::Publishing),
    ("sent", Label::Publishing),
    ("datesent", Label::Publishing),
    ("senton", Label::Publishing),
    ("dateline", Label::Publishing),
    ("بهروزرسانی", Label::Updating),
    ("آخرینبهروزرسانی", Label::Updating),
    ("آخرینتغییر", Label::Updating),
    ("updated", Label::Updating),
    ("lastupdated", Label::Updating),
    ("lastmodified", Label::Updating),
    ("created", Label::Updating),
    ("تاریخ", Label::Bare),
    ("date", Label::Bare),
];

/// Labels that need no colon at the start of a line: "Published 18 November 2016".
const NEED_NO_COLON: &[&str] =
    &["منتشرشدهدر", "published", "publishedon", "posted", "postedon", "lastupdated", "updated"];

/// A label with one of these beside it is of an event.
const VENUES: &[&str] = &["مکان", "محل", "محلبرگزاری", "venue", "location", "place", "where"];

const GREETINGS: &[&str] = &[
    "باسلام", "سلام", "جناب", "سرکار", "بهنام", "بسمه", "بااحترام", "باتشکر", "ارادتمند", "dear", "hi", "hello",
    "sincerely", "regards", "bestregards", "kindregards", "yours", "tothe", "towhom",
];

/// Cities that news of Iran and Afghanistan is sent from, without blanks.
const CITIES: &[&str] = &[
    "تهران", "مشهد", "اصفهان", "شیراز", "تبریز", "کرج", "قم", "اهواز", "کرمانشاه", "ارومیه", "رشت", "زاهدان", "همدان",
    "کرمان", "یزد", "اردبیل", "بندرعباس", "اراک", "زنجان", "سنندج", "قزوین", "خرمآباد", "گرگان", "ساری", "بجنورد",
    "بوشهر", "بیرجند", "ایلام", "شهرکرد", "سمنان", "یاسوج", "کاشان", "آبادان", "خرمشهر", "دزفول", "بابل", "آمل",
    "نیشابور", "سبزوار", "قشم", "کیش", "کابل", "هرات", "مزارشریف", "قندهار", "جلالآباد", "بامیان", "غزنی", "کندز", "بلخ",
    "دوشنبه", "اسلامآباد", "آنکارا", "استانبول", "بغداد", "نجف", "کربلا", "اربیل", "دمشق", "بیروت", "غزه", "قدس", "ریاض",
    "دوحه", "دبی", "ابوظبی", "کویت", "مسقط", "باکو", "ایروان", "تفلیس", "مسکو", "پکن", "توکیو", "سئول", "دهلینو",
    "واشنگتن", "نیویورک", "لندن", "پاریس", "برلین", "وین", "ژنو", "بروکسل", "رم", "مادرید", "استکهلم", "tehran",
    "mashhad", "isfahan", "esfahan", "shiraz", "tabriz", "qom", "ahvaz", "kerman", "yazd", "rasht", "kabul", "herat",
    "kandahar", "dushanbe", "islamabad", "ankara", "istanbul", "baghdad", "damascus", "beirut", "riyadh", "doha",
    "dubai", "abudhabi", "baku", "yerevan", "tbilisi", "moscow", "beijing", "tokyo", "seoul", "newdelhi", "washington",
    "newyork", "unitednations", "london", "paris", "berlin", "vienna", "geneva", "brussels", "rome", "madrid",
    "jerusalem", "gaza", "cairo",
];

/// A letter as the tables have it; none for what is between letters there.
fn folded(character: char) -> Option<char> {
    match character {
        'ي' | 'ى' => Some('ی'),
        'ك' => Some('ک'),
        'ۀ' | 'ة' => Some('ه'),
        ' '
        | '\t'
        | '\r'
        | '\n'
        | '-'
        | '_'
        | '*'
        | '#'
        | '\u{A0}'
        | '\u{200C}'
        | '\u{200D}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{FEFF}'
        | '\u{64B}'..='\u{654}' => None,
        other => Some(other.to_ascii_lowercase()),
    }
}

/// True if the text ends with the words, and no letter stands before them.
fn ends_with(text: &str, words: &str) -> bool {
    let mut letters = text.chars().rev().filter_map(folded);
    let all = words.chars().rev().all(|letter| letters.next() == Some(letter));
    all && !letters.next().is_some_and(char::is_alphabetic)
}

/// True if the text begins with the words, and they end there: at its end, or at what is no letter.
fn begins_with(text: &str, words: &str) -> bool {
    let mut rest = text.chars();
    let mut letters = rest.by_ref().filter_map(folded);
    let all = words.chars().all(|letter| letters.next() == Some(letter));
    all && !rest.next().is_some_and(char::is_alphabetic)
}

/// The label that stands before a date, if it is one of the document's.
pub(super) fn label(before: &str) -> Option<Label> {
    let words = before.trim_end_matches([' ', '\t', '\u{A0}', '\u{200E}', '\u{200F}', '*', '"', '\'']);
    let name = words.trim_end_matches([':', '：', '=', '>', ' ', '\t', '*', '"', '\'']);
    let has_colon = words[name.len()..].contains([':', '：', '=', '>']);
    let found = LABELS.iter().find(|(label, _)| ends_with(name, label));
    let (words, label) = *found?;
    let alone = has_colon || (NEED_NO_COLON.contains(&words) && name.chars().filter_map(folded).eq(words.chars()));
    alone.then_some(label)
}

/// What stands before a date as a place does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum PlaceName {
    City,
    /// One to four words that may be one.
    Unknown,
}

/// The place before a date: «تهران، », «تهران – ایرنا – », "TEHRAN, ".
pub(super) fn place(before: &str) -> Option<PlaceName> {
    let words = before.trim();
    let name = words.trim_end_matches(['،', ',', '-', '–', '—', ')', '/', '|', ' ']);
    let is_name = !name.is_empty()
        && name.chars().count() <= 40
        && name.split_whitespace().count() <= 6
        && !name.contains(['.', '!', '?', '؟', ':', '؛', ';', '«', '»', '"'])
        && !name.chars().any(char::is_numeric);
    if !is_name {
        return None;
    }
    let separated = name.len() < words.len();
    let first = name.split(['،', ',', '-', '–', '—', '(', '/', '|']).next().unwrap_or(name);
    let is_city = CITIES.iter().any(|city| first.chars().filter_map(folded).eq(city.chars()));
    match (is_city, separated) {
        (true, true) => Some(PlaceName::City),
        (false, true) if first.split_whitespace().count() <= 3 => Some(PlaceName::Unknown),
        _ => None,
    }
}

/// «با سلام», "Dear Sir": a line of a letter.
pub(super) fn is_greeting(line: &str) -> bool {
    GREETINGS.iter().any(|words| begins_with(line, words))
}

/// «مکان: تالار وحدت»
pub(super) fn names_a_venue(line: &str) -> bool {
    line.match_indices([':', '：']).any(|(at, _)| VENUES.iter().any(|words| ends_with(&line[..at], words)))
}

/// The first line of what another one wrote: a quotation or a forwarded mail.
pub(super) fn begins_quotation(line: &str) -> bool {
    let line = line.trim();
    let rule = line.starts_with("---") || line.starts_with("___") || line.starts_with("***");
    line.starts_with('>')
        || (rule && ["Original", "Forwarded", "پیام اصلی", "پیام ارجاع"].iter().any(|words| line.contains(words)))
        || (line.starts_with("On ") && line.ends_with("wrote:"))
}
