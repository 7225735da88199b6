//! Numbers as they stand in a phrase: digits, words, both mixed, ordinals, decimals and halves.

use crate::expression::Quantity;
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Class, Flags, Fraction, Mark, Sense};
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
        self.attempt(|cursor| cursor.take_numeral().filter(|numeral| numeral.form == Form::Cardinal))
    }

    fn take_ordinal_word(&mut self) -> Option<Numeral> {
        let ordinal = self.take(Class::Ordinal)?;
        Some(Numeral { value: number_of(ordinal), digits: 0, form: form_of(ordinal) })
    }

    /// Digits or cardinal words joined with «و», ended by an ordinal if one fits.
    fn take_composed(&mut self) -> Option<Numeral> {
        let first = self.take_part()?;
        let mut sum = Sum::new(first.value);
        let mut words = first.digits == 0;
        loop {
            // «دو هزار», «۴۹ میلیون», «یک صد»: the scale follows without «و».
            if let Some(scale) = self.sense(Class::Cardinal).map(number_of)
                && matches!(scale, 100 | 1000 | 1_000_000)
            {
                if !sum.scale(scale) {
                    break;
                }
                self.advance();
                words = true;
            } else if !words {
                // Two figures with «و» between them are a list («۱۲ و ۱۳ آذر»), not a sum.
                break;
            } else if let Some(form) = self.take_last(&mut sum) {
                return Some(Numeral { value: sum.value(), digits: 0, form });
            } else if !self.takes(|cursor| {
                cursor.take(Class::And)?;
                sum.add(cursor.take_part()?.value).then_some(())
            }) {
                break;
            }
        }
        // The e of "5e azar" stands against its figure.
        let touches = self.touches();
        let suffix = self.take_if(Class::OrdinalSuffix, |sense| touches || !sense.flags.contains(Flags::LATENT));
        let form = if suffix.is_some() { Form::Ordinal } else { Form::Cardinal };
        Some(Numeral { value: sum.value(), digits: if words { 0 } else { first.digits }, form })
    }

    /// The ordinal that ends a sum: «بیست | و یکم».
    fn take_last(&mut self, sum: &mut Sum) -> Option<Form> {
        self.attempt(|cursor| {
            cursor.take(Class::And)?;
            let fits = |sense: Sense| !sense.flags.contains(Flags::SUPERLATIVE) || sense.number() < 100;
            let ordinal = cursor.take_if(Class::Ordinal, fits)?;
            sum.add(number_of(ordinal)).then(|| form_of(ordinal))
        })
    }

    fn take_part(&mut self) -> Option<Numeral> {
        let (value, digits) = match self.digits() {
            Some(number) => (number.value, number.digits),
            None => (number_of(self.sense(Class::Cardinal)?), 0),
        };
        if digits > 9 {
            return None;
        }
        self.advance();
        Some(Numeral { value, digits, form: Form::Cardinal })
    }

    /// Takes an amount: a number, a decimal, a half or a vague word.
    pub(crate) fn take_quantity(&mut self) -> Option<Quantity> {
        if self.take(Class::VagueNumber).is_some() {
            return Some(Quantity::Vague);
        }
        // «نیم ساعت», «یک ربع» is a unit of its own and read with the durations.
        if self.take_word(Fraction::Half).is_some() {
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
        self.attempt(|cursor| {
            cursor.take(Class::And)?;
            cursor.take_word(Fraction::Half)?;
            cursor.sense(Class::Unit)?;
            Some(Quantity::Exact { digits: whole.checked_mul(10)?.checked_add(5)?, scale: 1 })
        })
    }

    /// «۲٫۵», «29.53059», «۲/۵ سال»; three digits after «٬» are thousands.
    fn take_decimal(&mut self) -> Option<Quantity> {
        let (whole, mark, fraction) = self.attempt(|cursor| {
            let whole = cursor.take_digits(|number| number.digits <= 6)?;
            cursor.touches().then_some(())?;
            let mark = cursor.peek()?.mark()?;
            cursor.advance();
            cursor.touches().then_some(())?;
            let fraction = cursor.take_digits(|number| number.digits <= 6)?;
            let fits = match mark {
                Mark::Thousands | Mark::Decimal | Mark::Dot => true,
                Mark::Slash => whole.digits <= 2 && fraction.digits == 1 && is_counted(cursor),
                _ => false,
            };
            fits.then_some((whole, mark, fraction))
        })?;
        let digits = whole.value.checked_mul(10u32.pow(u32::from(fraction.digits)))?.checked_add(fraction.value)?;
        let thousands = mark == Mark::Thousands && fraction.digits == 3;
        Some(Quantity::Exact { digits, scale: if thousands { 0 } else { fraction.digits } })
    }
}

/// The number of a number word.
fn number_of(sense: Sense) -> u32 {
    sense.number().unsigned_abs()
}

/// «نوزدهمین» stands before its noun, «نوزدهم» after it.
fn form_of(ordinal: Sense) -> Form {
    if ordinal.flags.contains(Flags::SUPERLATIVE) { Form::Superlative } else { Form::Ordinal }
}

/// A unit follows that is no head of a year: «۲/۵ سال حبس», but «۱۲/۵ سال ۹۵».
fn is_counted(cursor: &Cursor<'_>) -> bool {
    cursor.look(|cursor| {
        let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL));
        unit.is_some() && cursor.digits().is_none()
    })
}
