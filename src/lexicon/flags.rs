//! What a table says of a form beside its class and value.

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// A set of flags.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) struct Flags(u32);

        #[derive(Clone, Copy)]
        #[repr(u8)]
        #[expect(clippy::upper_case_acronyms, reason = "only their places count")]
        #[cfg_attr(not(test), allow(dead_code, reason = "some are read by the generator alone"))]
        enum Place { $($(#[$doc])* $name,)* }

        #[cfg_attr(not(test), allow(dead_code, reason = "some are read by the generator alone"))]
        impl Flags {
            $($(#[$doc])* pub(crate) const $name: Flags = Flags(1 << Place::$name as u8);)*

            /// The flags by the names that the tables use.
            #[cfg(test)]
            pub(crate) const ALL: &[(Flags, &str)] = &[$((Flags::$name, $text),)*];
        }
    };
}

flags! {
    /// A word of its own, a date only with a neighbour that licenses it.
    LATENT = "latent",
    /// «ماه» is in the form: «شهریورماه».
    MAH = "mah",
    /// The Dari name of a month.
    DARI = "dari",
    PLURAL = "plural",
    /// «روزی», "a day"; of a past verb the second person, «رفتی».
    INDEFINITE = "indefinite",
    /// What follows belongs to it: «روزهای».
    EZAFE = "ezafe",
    /// No length of its own: «لحظه».
    VAGUE = "vague",
    /// Said of ages too: «ساله».
    AGE = "age",
    /// Counts from now as an adverb: «پیش», "ago".
    AGO = "ago",
    /// Covers a span: «گذشته», "past".
    SPAN = "span",
    /// Says how long, where others say which: «قرن اخیر» beside «قرن گذشته»; of a verb, that it was not done for so long:
    /// «سه ساله ندیدمت».
    LENGTH = "length",
    /// An ordinal that stands before its noun: «نوزدهمین».
    SUPERLATIVE = "superlative",
    /// Two of its unit: "fortnight", "biweekly".
    DOUBLE = "double",
    /// An abbreviation of three letters, which dots may part: "B.C.E.".
    TRIPLE = "triple",
    /// Not this when its words are written as one: «ق م» is no «قم».
    SPACED = "spaced",
    /// A name of people and things too: a date only with a neighbour or a preposition.
    WEAK = "weak",
    /// After a small number word it is the thing that is counted: «سه تیر»; of a feast, a number belongs to it: "13 bedar".
    COUNTED = "counted",
    /// A number after it counts things: «برای», «ظرف».
    COUNTS = "counts",
    /// A number after it is its own: «آیهٔ», «شمارهٔ».
    NUMBERED = "numbered",
    /// It makes a name of weekdays too: «سورهٔ جمعه».
    WEEKDAYS = "names-weekdays",
    /// It makes a name of a bare month, season, weekday or occasion, and of nothing more.
    BARE = "bare-names",
    /// Of a date named before: "following", "later"; of a past verb the first person, «رفتم».
    ANAPHORIC = "anaphoric",
    /// Only beside a plural: "recent years".
    PLURALS = "with-plural",
    /// Before measures and places too: "over", "within".
    MEASURING = "measuring",
    /// A participle too: "closed".
    PARTICIPLE = "participle",
    /// A letter, which is an initial too: "1357 Š.".
    LETTER = "letter",
    /// An abbreviation of a zone, which figures may follow: "UTC+3".
    SHORT = "short",
    /// A date only where it begins with a capital: "May".
    CAPITAL = "capital",
    /// Not where it begins with a capital: "Alan" is a name.
    LOWER = "lower",
    /// Read by the Persian grammar.
    PERSIAN = "persian",
    /// Read by the English grammar.
    ENGLISH = "english",
    /// Read by the German grammar, which is there for tests alone.
    #[cfg(test)]
    GERMAN = "german",
}

impl Flags {
    pub(crate) const NONE: Flags = Flags(0);

    pub(super) const fn from_bits(bits: u32) -> Self {
        Flags(bits)
    }

    #[cfg(test)]
    pub(super) const fn bits(self) -> u32 {
        self.0
    }

    /// Those of the languages, in the order of their places.
    pub(crate) const LANGUAGES: [Flags; 2 + cfg!(test) as usize] = [
        Flags::PERSIAN,
        Flags::ENGLISH,
        #[cfg(test)]
        Flags::GERMAN,
    ];

    /// The place of a language's flag among [`LANGUAGES`](Self::LANGUAGES), which stand one after the other.
    #[inline]
    pub(crate) const fn place_of_language(self) -> usize {
        // The mask changes nothing but tells the compiler that the place is a small one.
        let most = Flags::LANGUAGES.len().next_power_of_two() - 1;
        (self.0.trailing_zeros() - Flags::LANGUAGES[0].0.trailing_zeros()) as usize & most
    }

    /// True if it has none but the language's.
    pub(crate) const fn is_plain(self) -> bool {
        let mut plain = self.0;
        let mut place = 0;
        while place < Self::LANGUAGES.len() {
            plain &= !Self::LANGUAGES[place].0;
            place += 1;
        }
        plain == 0
    }

    /// True if all of those flags are in it.
    pub(crate) const fn contains(self, flags: Flags) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// True if one of those flags is in it.
    pub(crate) const fn intersects(self, flags: Flags) -> bool {
        self.0 & flags.0 != 0
    }

    pub(crate) const fn union(self, flags: Flags) -> Flags {
        Flags(self.0 | flags.0)
    }
}
