//! Numbers as they stand in a phrase: digits, words, both mixed, ordinals, decimals and halves.

use crate::expression::Quantity;
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Class, Flags, Mark};
use crate::numeral::Sum;

impl Cursor<'_> {
    /// Takes a number: digits, number words, or an ordinal.
    #[inline]
    pub(crate) fn take_numeral(&mut self) -> Option<Numeral> {
        self.take_numeral_by(Self::read_numeral)
    }

    fn read_numeral(&mut self) -> Option<Numeral> {
        self.take_composed().or_else(|| self.take_ordinal_word())
    }

    /// Takes a number that is not an ordinal.
    pub(crate) fn take_cardinal(&mut self) -> Option<Numeral> {
        let mut ahead = *self;
        let numeral = ahead.take_numeral().filter(|numeral| numeral.form == Form::Cardinal)?;
        *self = ahead;
        Some(numeral)
    }

    fn take_ordinal_word(&mut self) -> Option<Numeral> {
        let sense = self.take(Class::Ordinal)?;
        let form = if sense.flags.contains(Flags::SUPERLATIVE) { Form::Superlative } else { Form::Ordinal };
        Some(Numeral { value: u32::try_from(sense.value).ok()?, digits: 0, form })
    }

    /// Digits or cardinal words joined with «و», ended by an ordinal if one fits.
    fn take_composed(&mut self) -> Option<Numeral> {
        let first = self.take_part()?;
        let mut sum = Sum::new(first.value);
        let (mut digits, mut words) = (first.digits, first.digits == 0);
        let mut form = Form::Cardinal;
        loop {
            let mut ahead = *self;
            // «دو هزار», «۴۹ میلیون», «یک صد»: the scale follows without «و».
            if let Some(scale) = ahead.take_if(Class::Cardinal, |sense| matches!(sense.value, 100 | 1000 | 1_000_000)) {
                if sum.scale(scale.value.unsigned_abs()) {
                    words = true;
                    *self = ahead;
                    continue;
                }
                break;
            }
            if ahead.take(Class::And).is_none() {
                break;
            }
            if let Some(ordinal) =
                ahead.take_if(Class::Ordinal, |sense| !sense.flags.contains(Flags::SUPERLATIVE) || sense.value < 100)
                && words
                && sum.add(ordinal.value.unsigned_abs())
            {
                form = if ordinal.flags.contains(Flags::SUPERLATIVE) { Form::Superlative } else { Form::Ordinal };
                *self = ahead;
                break;
            }
            let mut ahead = *self;
            ahead.take(Class::And);
            match ahead.take_part() {
                // Two figures with «و» between them are a list («۱۲ و ۱۳ آذر»), not a sum.
                Some(part) if words && sum.add(part.value) => {
                    words |= part.digits == 0;
                    digits = 0;
                    *self = ahead;
                }
                _ => break,
            }
        }
        if form == Form::Cardinal {
            let mut ahead = *self;
            // The e of "5e azar" stands against its figure.
            let touches = ahead.touches();
            if ahead.take_if(Class::OrdinalSuffix, |sense| touches || !sense.flags.contains(Flags::LATENT)).is_some() {
                *self = ahead;
                form = Form::Ordinal;
            }
        }
        if words {
            digits = 0;
        }
        Some(Numeral { value: sum.value(), digits, form })
    }

    fn take_part(&mut self) -> Option<Numeral> {
        if let Some(number) = self.digits() {
            if number.digits > 9 {
                return None;
            }
            self.advance();
            return Some(Numeral { value: number.value, digits: number.digits, form: Form::Cardinal });
        }
        let sense = self.take(Class::Cardinal)?;
        Some(Numeral { value: u32::try_from(sense.value).ok()?, digits: 0, form: Form::Cardinal })
    }

    /// Takes an amount: a number, a decimal, a half or a vague word.
    pub(crate) fn take_quantity(&mut self) -> Option<Quantity> {
        if self.take(Class::VagueNumber).is_some() {
            return Some(Quantity::Vague);
        }
        let mut ahead = *self;
        // «نیم ساعت», «یک ربع» is a unit of its own and read with the durations.
        if ahead.take_if(Class::Fraction, |sense| sense.value == 2).is_some() {
            *self = ahead;
            return Some(Quantity::Exact { digits: 5, scale: 1 });
        }
        if let Some(decimal) = self.take_decimal() {
            return Some(decimal);
        }
        let whole = self.take_cardinal()?.value;
        Some(self.take_and_a_half(whole).unwrap_or(Quantity::whole(whole)))
    }

    /// «یک و نیم سال»: the half stands before the unit.
    fn take_and_a_half(&mut self, whole: u32) -> Option<Quantity> {
        let mut ahead = *self;
        ahead.take(Class::And)?;
        ahead.take_if(Class::Fraction, |sense| sense.value == 2)?;
        ahead.sense(Class::Unit)?;
        let digits = whole.checked_mul(10)?.checked_add(5)?;
        *self = ahead;
        Some(Quantity::Exact { digits, scale: 1 })
    }

    /// «۲٫۵», «29.53059», «۲/۵ سال»; three digits after «٬» are thousands.
    fn take_decimal(&mut self) -> Option<Quantity> {
        let mut ahead = *self;
        let whole = ahead.take_digits(|number| number.digits <= 6)?;
        if !ahead.touches() {
            return None;
        }
        let mark = ahead
            .peek()?
            .mark()
            .filter(|mark| matches!(mark, Mark::Thousands | Mark::Decimal | Mark::Dot | Mark::Slash))?;
        ahead.advance();
        if !ahead.touches() {
            return None;
        }
        let fraction = ahead.take_digits(|number| number.digits <= 6)?;
        if mark == Mark::Slash && !(whole.digits <= 2 && fraction.digits == 1 && is_counted(&ahead)) {
            return None;
        }
        *self = ahead;
        let digits = whole.value.checked_mul(10u32.pow(u32::from(fraction.digits)))?.checked_add(fraction.value)?;
        let thousands = mark == Mark::Thousands && fraction.digits == 3;
        Some(Quantity::Exact { digits, scale: if thousands { 0 } else { fraction.digits } })
    }
}

/// A unit follows that is no head of a year: «۲/۵ سال حبس», but «۱۲/۵ سال ۹۵».
fn is_counted(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    ahead.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL)).is_some() && ahead.digits().is_none()
}
