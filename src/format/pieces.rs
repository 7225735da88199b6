//! The pieces of a date that people type: numbers, names, signs.

use super::between::{Mark, is_blank, is_minus, is_other, is_usual};
use super::error::ReadError;
use super::expected::Expected;
use super::names::{Named, look_up};
use crate::calendar::Weekday;
use crate::numeral::{digit_value, take};

#[derive(Clone, Copy)]
pub(super) struct Number {
    pub(super) value: u32,
    /// Digits that it was written with, 0 for words.
    pub(super) digits: u8,
    pub(super) at: usize,
    /// The sign before it that is no usual separator.
    pub(super) after: Option<Mark>,
}

impl Number {
    pub(super) const NONE: Number = Number { value: 0, digits: 0, at: 0, after: None };

    /// True for what can be no day of a month.
    pub(super) const fn is_year(self) -> bool {
        self.value > 31 || self.digits > 2
    }
}

pub(super) enum Piece {
    Number(Number),
    Named(Named),
}

#[derive(Clone, Copy)]
pub(super) struct Chars<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Chars<'a> {
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn unexpected(&self, at: usize, expected: Expected) -> ReadError {
        ReadError::expected(self.text, at, expected)
    }

    pub(super) fn skip(&mut self, skipped: impl Fn(char) -> bool) {
        self.at = self.text.len() - self.rest().trim_start_matches(skipped).len();
    }

    pub(super) fn skip_separators(&mut self) {
        self.skip(|letter| is_blank(letter) || is_usual(letter));
    }

    /// Skips what separates two fields, and says whether that was no usual separator.
    pub(super) fn skip_between(&mut self) -> Option<Mark> {
        self.skip(is_blank);
        let at = self.at;
        let Some(letter) = self.peek().filter(|&letter| is_other(letter)) else {
            self.skip_separators();
            return None;
        };
        self.at += letter.len_utf8();
        self.skip(is_blank);
        Some(Mark { letter, at })
    }

    /// Skips the point at the end of an abbreviation.
    pub(super) fn skip_point(&mut self) {
        if self.rest().starts_with('.') {
            self.at += 1;
        }
    }

    /// A minus that touches the first figure is its sign.
    pub(super) fn no_sign(&self) -> Result<(), ReadError> {
        let last = self.text.get(..self.at).and_then(|before| before.chars().next_back());
        match last.filter(|&letter| is_minus(letter)) {
            Some(minus) if self.rest().starts_with(|letter| digit_value(letter).is_some()) => {
                Err(self.unexpected(self.at - minus.len_utf8(), Expected::DatePart))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn piece(&mut self) -> Result<Option<Piece>, ReadError> {
        let at = self.at;
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return Ok(None) };
        if digit_value(first).is_some() {
            let number = self.digits()?;
            return Ok(Some(self.weekday(number.value).map_or(Piece::Number(number), Piece::Named)));
        }
        if let Some((named, length)) = look_up(rest) {
            self.at += length;
            return Ok(Some(Piece::Named(named)));
        }
        match take(rest) {
            Ok((numeral, length)) => {
                self.at += length;
                let Some(value) = numeral.whole() else { return Err(self.unexpected(at, Expected::WholeNumber)) };
                let number = Number { value, at, ..Number::NONE };
                Ok(Some(self.weekday(value).map_or(Piece::Number(number), Piece::Named)))
            }
            Err(_) => Err(self.unexpected(at, Expected::DatePart)),
        }
    }

    /// «سه شنبه», «5شنبه»
    fn weekday(&mut self, number: u32) -> Option<Named> {
        let mut ahead = *self;
        ahead.skip_separators();
        let rest = ahead.rest().strip_prefix("شنبه").filter(|_| matches!(number, 1..=5))?;
        if rest.starts_with(char::is_alphabetic) {
            return None;
        }
        self.at = self.text.len() - rest.len();
        Some(Named::Weekday(Weekday::ALL[number as usize % 7]))
    }

    /// Digits of any script, and the ending of an ordinal.
    fn digits(&mut self) -> Result<Number, ReadError> {
        let at = self.at;
        let (mut value, mut digits) = (0u32, 0u8);
        for digit in self.rest().chars() {
            let Some(digit_value) = digit_value(digit) else { break };
            value = value * 10 + u32::from(digit_value);
            digits += 1;
            if digits > 8 {
                return Err(self.unexpected(at, Expected::EightDigits));
            }
            self.at += digit.len_utf8();
        }
        let rest = self.rest();
        let bare = rest.trim_start_matches('\u{200C}');
        for ending in ["ام", "اُم", "م", "st", "nd", "rd", "th"] {
            let after = bare.strip_prefix(ending).filter(|after| !after.starts_with(char::is_alphabetic));
            if let Some(after) = after {
                self.at = self.text.len() - after.len();
            }
        }
        Ok(Number { value, digits, at, after: None })
    }
}
