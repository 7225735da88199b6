//! Units of time, and lengths in them.

/// Units of time, from short to long.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
    /// A unit that is not said: «چند وقت».
    While,
}

impl Unit {
    pub(crate) const ALL: [Unit; 14] = [
        Unit::Second,
        Unit::Minute,
        Unit::Hour,
        Unit::Day,
        Unit::Week,
        Unit::Month,
        Unit::Quarter,
        Unit::Season,
        Unit::Half,
        Unit::Year,
        Unit::Decade,
        Unit::Century,
        Unit::Millennium,
        Unit::While,
    ];

    /// Half of it in a smaller unit, where that is a whole number (a month counts thirty days).
    pub(crate) const fn half(self) -> Option<(u32, Unit)> {
        Some(match self {
            Unit::Minute => (30, Unit::Second),
            Unit::Hour => (30, Unit::Minute),
            Unit::Day => (12, Unit::Hour),
            Unit::Month => (15, Unit::Day),
            Unit::Year => (6, Unit::Month),
            Unit::Decade => (5, Unit::Year),
            Unit::Century => (50, Unit::Year),
            Unit::Millennium => (500, Unit::Year),
            _ => return None,
        })
    }

    /// How many of a smaller unit make one, as people count.
    pub(crate) const fn in_units(self, smaller: Unit) -> Option<u32> {
        Some(match (self, smaller) {
            (Unit::Minute, Unit::Second) | (Unit::Hour, Unit::Minute) => 60,
            (Unit::Hour, Unit::Second) => 3600,
            (Unit::Day, Unit::Hour) => 24,
            (Unit::Week, Unit::Day) => 7,
            (Unit::Month, Unit::Day) => 30,
            (Unit::Year, Unit::Month) => 12,
            (Unit::Year, Unit::Day) => 365,
            (Unit::Decade, Unit::Year) => 10,
            (Unit::Century, Unit::Year) => 100,
            (Unit::Century, Unit::Decade) => 10,
            (Unit::Millennium, Unit::Year) => 1000,
            _ => return None,
        })
    }

    /// Shorter than a day.
    pub(crate) const fn is_clock(self) -> bool {
        matches!(self, Unit::Second | Unit::Minute | Unit::Hour)
    }
}

/// A length of time in up to four units, longest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Amount {
    parts: [Option<Part>; 4],
}

/// So many of one unit, in eight bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Part {
    digits: u32,
    /// [`Self::VAGUE`] where the amount was left vague.
    scale: u8,
    pub(crate) unit: Unit,
}

impl Part {
    const VAGUE: u8 = u8::MAX;

    const fn new(quantity: Quantity, unit: Unit) -> Self {
        match quantity {
            Quantity::Exact { digits, scale } => Part { digits, scale, unit },
            Quantity::Vague => Part { digits: 0, scale: Self::VAGUE, unit },
        }
    }

    pub(crate) const fn quantity(self) -> Quantity {
        match self.scale {
            Self::VAGUE => Quantity::Vague,
            scale => Quantity::Exact { digits: self.digits, scale },
        }
    }
}

impl Amount {
    pub(crate) const fn new(quantity: Quantity, unit: Unit) -> Self {
        Amount { parts: [Some(Part::new(quantity, unit)), None, None, None] }
    }

    /// True for one of that unit.
    pub(crate) fn is_one(&self, unit: Unit) -> bool {
        *self == Amount::new(Quantity::whole(1), unit)
    }

    /// The same, with a half told in the unit below: half an hour is thirty minutes.
    pub(crate) fn of(quantity: Quantity, unit: Unit) -> Self {
        let (Quantity::Exact { digits, scale: 1 }, Some((half, below))) = (quantity, unit.half()) else {
            return Amount::new(quantity, unit);
        };
        let halves = Quantity::whole(half);
        match (digits / 10, digits % 10) {
            (0, 5) => Amount::new(halves, below),
            (whole, 5) => Amount {
                parts: [Some(Part::new(Quantity::whole(whole), unit)), Some(Part::new(halves, below)), None, None],
            },
            _ => Amount::new(quantity, unit),
        }
    }

    /// The same, decades and centuries told in years, as English counts them.
    pub(crate) fn in_years(self) -> Self {
        let longest = self.parts().next().filter(|part| part.unit > Unit::Year && part.unit != Unit::While);
        let Some(each) = longest.and_then(|part| part.unit.in_units(Unit::Year)) else { return self };
        match (self.single().map(Part::quantity), self.in_smallest()) {
            (Some(Quantity::Exact { digits, scale }), _) => match digits.checked_mul(each) {
                Some(digits) => Amount::new(Quantity::Exact { digits, scale }, Unit::Year),
                None => self,
            },
            (None, Some((years, Unit::Year))) => Amount::new(Quantity::whole(years), Unit::Year),
            _ => self,
        }
    }

    /// All of it in its smallest unit; `None` for a vague or broken amount, or units that no number of the smaller
    /// one makes.
    pub(crate) fn in_smallest(&self) -> Option<(u32, Unit)> {
        let mut parts = self.parts();
        let first = parts.next()?;
        let start = (first.quantity().as_whole()?, first.unit);
        parts.try_fold(start, |(count, unit), part| {
            let each = unit.in_units(part.unit)?;
            Some((count.checked_mul(each)?.checked_add(part.quantity().as_whole()?)?, part.unit))
        })
    }

    /// As [`in_smallest`](Self::in_smallest), what is counted from now: a broken number of weeks, and weeks beside months, in
    /// whole days.
    pub(crate) fn in_whole_units(&self) -> Option<(u32, Unit)> {
        let weeks = || {
            let Quantity::Exact { digits, scale } = self.single().filter(|part| part.unit == Unit::Week)?.quantity()
            else {
                return None;
            };
            Some((digits.checked_mul(7)? / 10u32.checked_pow(scale.into())?, Unit::Day))
        };
        let beside_months = || {
            let days = self.parts().try_fold(0u32, |days, part| {
                let each = if part.unit == Unit::Day { 1 } else { part.unit.in_units(Unit::Day)? };
                part.quantity().as_whole()?.checked_mul(each)?.checked_add(days)
            });
            Some((days?, Unit::Day))
        };
        self.in_smallest().or_else(weeks).or_else(beside_months)
    }

    /// Adds a shorter unit; false where there is no room for it or it is not shorter.
    pub(crate) fn push(&mut self, quantity: Quantity, unit: Unit) -> bool {
        let Some(free) = self.parts.iter().position(Option::is_none) else { return false };
        if self.parts[..free].iter().flatten().any(|part| part.unit <= unit) {
            return false;
        }
        self.parts[free] = Some(Part::new(quantity, unit));
        true
    }

    pub(crate) fn parts(&self) -> impl Iterator<Item = Part> + '_ {
        self.parts.iter().flatten().copied()
    }

    /// True where it does not say how long: «چند روز», «مدتی».
    pub(crate) const fn is_vague(&self) -> bool {
        let mut place = 0;
        while place < self.parts.len() {
            if matches!(self.parts[place], Some(Part { scale: Part::VAGUE, .. } | Part { unit: Unit::While, .. })) {
                return true;
            }
            place += 1;
        }
        false
    }

    /// The one part, where there is only one.
    pub(crate) fn single(&self) -> Option<Part> {
        match self.parts {
            [Some(part), None, ..] => Some(part),
            _ => None,
        }
    }
}

/// A decimal number, or an amount that was left vague (`X` in TIMEX3).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Quantity {
    /// `digits · 10^−scale`
    Exact { digits: u32, scale: u8 },
    /// Some, a few, many.
    Vague,
}

impl Quantity {
    pub(crate) const fn whole(count: u32) -> Self {
        Quantity::Exact { digits: count, scale: 0 }
    }

    /// So many times ten to a power of zeros.
    pub(crate) fn scaled(self, zeros: u32) -> Option<Self> {
        let Quantity::Exact { digits, scale } = self else { return Some(self) };
        let cut = u32::from(scale).min(zeros);
        let digits = digits.checked_mul(10u32.checked_pow(zeros - cut)?)?;
        Some(Quantity::Exact { digits, scale: scale - cut as u8 })
    }

    /// How many thousand millionths it is, where it is a number.
    pub(crate) fn billionths(self) -> Option<u64> {
        let Quantity::Exact { digits, scale } = self else { return None };
        u64::from(digits).checked_mul(10u64.checked_pow(9u32.checked_sub(u32::from(scale))?)?)
    }

    /// The count, where it is a whole number.
    pub(crate) const fn as_whole(self) -> Option<u32> {
        match self {
            Quantity::Exact { digits, scale: 0 } => Some(digits),
            _ => None,
        }
    }
}

/// On which side of the reference a duration lies.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Hang {
    /// On neither: it is a length.
    Free,
    /// It ends at the reference.
    Past,
    /// It begins at the reference.
    Future,
}
