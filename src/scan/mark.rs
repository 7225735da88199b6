//! The marks that dates and times are written with, or that end a phrase.

/// A mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Mark {
    Slash,
    Hyphen,
    /// An en or em dash.
    Dash,
    Dot,
    Comma,
    PersianComma,
    Colon,
    Semicolon,
    Percent,
    Open,
    Close,
    Quote,
    Apostrophe,
    /// `٬`
    Thousands,
    /// `٫`
    Decimal,
    Question,
    Exclamation,
    Ellipsis,
    Hash,
    At,
    Underscore,
    Currency,
    Plus,
    /// Between the fields of a line, around what is to stand out, or between figures: a bar, an asterisk, a tag, a bullet, an
    /// arrow, an emoji, «=».
    Symbol,
    /// `½`
    Half,
}

impl Mark {
    /// The number of marks.
    pub(crate) const COUNT: usize = Mark::ALL.len();

    pub(crate) const ALL: [Mark; 25] = [
        Mark::Slash,
        Mark::Hyphen,
        Mark::Dash,
        Mark::Dot,
        Mark::Comma,
        Mark::PersianComma,
        Mark::Colon,
        Mark::Semicolon,
        Mark::Percent,
        Mark::Open,
        Mark::Close,
        Mark::Quote,
        Mark::Apostrophe,
        Mark::Thousands,
        Mark::Decimal,
        Mark::Question,
        Mark::Exclamation,
        Mark::Ellipsis,
        Mark::Hash,
        Mark::At,
        Mark::Underscore,
        Mark::Currency,
        Mark::Plus,
        Mark::Symbol,
        Mark::Half,
    ];

    /// The characters of each mark; those of one row are equivalent.
    pub(super) const OF: [(Mark, &'static str); 25] = [
        (Mark::Slash, "/\\\u{2215}\u{2044}\u{060D}"),
        (Mark::Hyphen, "-\u{2010}\u{2011}\u{2212}"),
        (Mark::Dash, "\u{2012}–—\u{2015}~"),
        (Mark::Dot, ".\u{06D4}"),
        (Mark::Comma, ","),
        (Mark::PersianComma, "،"),
        (Mark::Colon, ":\u{2236}"),
        (Mark::Semicolon, ";؛"),
        (Mark::Percent, "%٪"),
        (Mark::Open, "([{"),
        (Mark::Close, ")]}"),
        (Mark::Quote, "\"«»“”„‹›"),
        (Mark::Apostrophe, "'‘’`ʿʾʼʻ"),
        (Mark::Thousands, "٬"),
        (Mark::Decimal, "٫"),
        (Mark::Question, "?؟"),
        (Mark::Exclamation, "!"),
        (Mark::Ellipsis, "…"),
        (Mark::Hash, "#"),
        (Mark::At, "@"),
        (Mark::Underscore, "_"),
        (Mark::Currency, "$€£¥"),
        (Mark::Plus, "+"),
        (Mark::Symbol, "|*<>=^•·†‡§"),
        (Mark::Half, "½"),
    ];
}
