//! A place in the window of tokens, moving only forward.

use super::lookahead::{Lookahead, Rest};
use super::memo::Memo;
use crate::expression::Convention;
use crate::grammar::shared::draft::Draft;
use crate::grammar::shared::numeral::{Form, Numeral};
use crate::grammar::shared::reading::{Outcome, Reading};
use crate::grammar::shared::token_set::TokenSet;
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Mark, Number, Sense, Senses, Token, TokenKind, Word};
use crate::limits::{MAX_NUMERAL_LOOKAHEAD, MAX_TOKENS};

/// How the rules of a language call it back: what a cursor must know of the language that it reads.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Hooks {
    /// Only the senses of this language are seen.
    pub(in crate::grammar) flag: Flags,
    pub(in crate::grammar) convention: Convention,
    /// Reads a number, in digits or in words.
    pub(in crate::grammar) numeral: fn(&mut Cursor<'_>) -> Option<Numeral>,
    /// Fills the slots of a draft until nothing more fits.
    pub(in crate::grammar) fill: fn(&mut Draft, &mut Cursor<'_>),
    /// Reads the longest expression that starts here into that place.
    pub(in crate::grammar) longest: fn(Cursor<'_>, &mut Option<Reading>) -> Outcome,
    /// False for senses that no expression begins with.
    pub(in crate::grammar) may_start: fn(Senses) -> bool,
}

/// A place in the window: the tokens from `start` on are those of the expression being read.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Cursor<'a> {
    tokens: &'a [Token],
    start: usize,
    at: usize,
    /// The flag of the hooks, which is asked at every token.
    language: Flags,
    hooks: &'static Hooks,
    memo: &'a Memo,
}

impl<'a> Cursor<'a> {
    /// `memo` is of these tokens and this language alone.
    pub(crate) const fn new(tokens: &'a [Token], at: usize, hooks: &'static Hooks, memo: &'a Memo) -> Self {
        Cursor { tokens, start: at, at, language: hooks.flag, hooks, memo }
    }

    /// Takes a number, in digits or in words; numerals that were read at a place are remembered.
    #[inline]
    pub(crate) fn take_numeral(&mut self) -> Option<Numeral> {
        // Most rules ask for one where there is none.
        if !TokenSet::NUMERAL.contains(self.peek()?, self.language) {
            return None;
        }
        // Near the bound of an expression a numeral may be cut off: then it is not cached.
        let whole = |end: usize, start: usize| end + MAX_NUMERAL_LOOKAHEAD < start + MAX_TOKENS;
        if let Some(known) = self.memo.get(self.at).filter(|known| whole(known.end, self.start)) {
            self.at = known.end;
            return known.numeral;
        }
        let at = self.at;
        let numeral = (self.hooks.numeral)(self);
        if whole(self.at, self.start) {
            self.memo.set(at, self.at, numeral);
        }
        numeral
    }

    /// Takes a number of that form.
    pub(crate) fn take_form(&mut self, form: Form) -> Option<Numeral> {
        self.attempt(|cursor| cursor.take_numeral().filter(|numeral| numeral.form == form))
    }

    /// Takes a number that is not an ordinal.
    pub(crate) fn take_cardinal(&mut self) -> Option<Numeral> {
        self.take_form(Form::Cardinal)
    }

    /// A cursor after the number that stands there.
    #[inline]
    pub(crate) fn after_numeral(&self) -> Option<Self> {
        let mut ahead = *self;
        ahead.take_numeral().map(|_| ahead)
    }

    /// Fills the slots of a draft until nothing more fits.
    pub(crate) fn fill(&mut self, draft: &mut Draft) {
        (self.hooks.fill)(draft, self);
    }

    /// Reads the longest expression that starts here, and moves behind it.
    pub(crate) fn read_longest(&mut self) -> Option<Reading> {
        let mut reading = None;
        let Outcome::Read(next) = (self.hooks.longest)(*self, &mut reading) else { return None };
        self.at = next;
        reading
    }

    /// False where no expression can start, whatever stands there after the next token.
    pub(crate) fn may_start(&self) -> bool {
        self.peek().is_some_and(|token| (self.hooks.may_start)(token.senses))
    }

    /// What the language takes for granted.
    pub(crate) const fn convention(&self) -> Convention {
        self.hooks.convention
    }

    /// The index of the next token.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// The language whose senses are seen.
    pub(crate) const fn language(&self) -> Flags {
        self.language
    }

    /// True while nothing has been taken.
    pub(crate) const fn is_fresh(&self) -> bool {
        self.at == self.start
    }

    /// A cursor at the same place that has taken nothing.
    pub(crate) const fn restart(&self) -> Self {
        Cursor { start: self.at, ..*self }
    }

    /// The next token, if nothing but blanks stands before it.
    pub(crate) fn peek(&self) -> Option<&'a Token> {
        #[cfg(test)]
        crate::scan::work::note(1);
        let token = self.tokens.get(self.at)?;
        let reachable = self.is_fresh() | (token.gap.is_blank() & (self.at - self.start < MAX_TOKENS));
        reachable.then_some(token)
    }

    /// What the prefilters see of the place.
    pub(super) fn lookahead(&self) -> Option<Lookahead> {
        let first = self.peek()?;
        let rest = Rest::new(self.ahead(1), self.ahead(2));
        if !TokenSet::NUMERAL.contains(first, self.language) {
            return Some(Lookahead { first: first.senses, rest, after_numeral: None });
        }
        let after_numeral = self.after_numeral().map(|after| Rest::new(after.peek(), after.ahead(1)));
        Some(Lookahead { first: first.senses, rest, after_numeral })
    }

    /// The prefixes of the language's rules that stand at the place, where nothing has been taken; `look` finds them if
    /// they are not remembered.
    #[inline]
    pub(super) fn prefixes(&self, look: impl FnOnce(&Lookahead) -> u128) -> u128 {
        self.memo.prefixes(self.at, || self.lookahead().map_or(0, |ahead| look(&ahead)))
    }

    /// The token so many places after the next one, if no more than a blank stands before it.
    #[inline]
    fn ahead(&self, places: usize) -> Option<&'a Token> {
        let token = self.tokens.get(self.at + places)?;
        (token.gap.is_blank() & (self.at + places - self.start < MAX_TOKENS)).then_some(token)
    }

    /// True where one of so many tokens after the next one is in the set, whatever stands between.
    pub(crate) fn holds_ahead(&self, places: usize, set: &TokenTable) -> bool {
        self.tokens.iter().skip(self.at + 1).take(places).any(|token| set.has(token))
    }

    /// True where one of so many tokens before the first is in the set, whatever stands between.
    pub(crate) fn holds_before(&self, places: usize, set: &TokenTable) -> bool {
        let before = self.tokens.get(self.start.saturating_sub(places)..self.start);
        before.is_some_and(|tokens| tokens.iter().any(|token| set.has(token)))
    }

    /// The token before the first, if nothing but blanks stands between.
    pub(crate) fn before(&self) -> Option<&'a Token> {
        let first = self.tokens.get(self.start)?;
        let before = self.tokens.get(self.start.checked_sub(1)?)?;
        first.gap.is_blank().then_some(before)
    }

    /// The token so many places before the first, if nothing but blanks stands between.
    pub(crate) fn before_last(&self, places: usize) -> Option<&'a Token> {
        let from = self.start.checked_sub(places)?;
        let blank = self.tokens.get(from + 1..=self.start)?.iter().all(|token| token.gap.is_blank());
        if blank { self.tokens.get(from) } else { None }
    }

    /// True where ZWNJ joins the first token to an unknown word before it.
    pub(crate) fn joins_before(&self) -> bool {
        let joined = self.tokens.get(self.start).is_some_and(|first| first.gap == Gap::Joined);
        joined && self.before().is_some_and(|before| before.is_unknown())
    }

    /// The token after those taken, in the same paragraph.
    pub(crate) fn next_token(&self) -> Option<&'a Token> {
        self.tokens.get(self.at).filter(|token| token.gap.is_blank())
    }

    /// True where the first token stands against the one before it.
    pub(crate) fn starts_touching(&self) -> bool {
        self.tokens.get(self.start).is_some_and(|first| first.gap == Gap::Touching)
    }

    /// How many tokens were taken.
    pub(crate) const fn taken(&self) -> usize {
        self.at - self.start
    }

    /// The last token taken.
    pub(crate) fn last(&self) -> Option<&'a Token> {
        if self.is_fresh() { None } else { self.tokens.get(self.at - 1) }
    }

    /// The byte range of the tokens taken.
    pub(crate) fn span(&self) -> Option<(usize, usize)> {
        let last = self.last()?;
        Some((self.tokens[self.start].start, last.end))
    }

    pub(crate) const fn advance(&mut self) {
        self.at += 1;
    }

    /// Moves on by a token and gives the next one.
    pub(crate) fn advance_and_peek(&mut self) -> Option<&'a Token> {
        self.advance();
        self.peek()
    }

    /// The next token's sense of that class.
    #[inline]
    pub(crate) fn sense(&self, class: Class) -> Option<Sense> {
        self.sense_of(self.peek()?, class)
    }

    /// A token's sense of that class, in the cursor's language and as its capital allows.
    #[inline]
    pub(crate) fn sense_of(&self, token: &Token, class: Class) -> Option<Sense> {
        // Most questions are answered here.
        if token.classes(self.language).contains(class) { self.find_sense(token, class).copied() } else { None }
    }

    /// A reference, which a register holds: a caller that has to wait for a copy of the sense in memory waits for long.
    #[inline(never)]
    fn find_sense(&self, token: &Token, class: Class) -> Option<&'static Sense> {
        let capital = token.is_capital();
        token.senses.as_slice().iter().find(|sense| {
            sense.class == class
                && sense.flags.intersects(self.language)
                && (capital || !sense.flags.contains(Flags::CAPITAL))
                && !(capital && sense.flags.contains(Flags::LOWER))
        })
    }

    /// Reads on, and stays where it was if nothing was read.
    #[inline(always)]
    pub(crate) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let at = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = at;
        }
        found
    }

    /// As [`attempt`](Self::attempt), where nothing but the reading itself is of interest.
    #[inline(always)]
    pub(crate) fn takes(&mut self, read: impl FnOnce(&mut Self) -> Option<()>) -> bool {
        self.attempt(read).is_some()
    }

    /// Reads on without moving.
    #[inline(always)]
    pub(crate) fn look<T>(&self, read: impl FnOnce(&mut Self) -> T) -> T {
        read(&mut { *self })
    }

    /// The value of the next token as a word of that type.
    #[inline]
    pub(crate) fn word<V: Word>(&self) -> Option<V> {
        self.sense(V::CLASS).map(Sense::value)
    }

    /// True where the next token is a word with that value.
    #[inline]
    pub(crate) fn is_at<V: Word>(&self, value: V) -> bool {
        self.sense(V::CLASS).is_some_and(|sense| sense.is(value))
    }

    /// Takes the next token if it is a word with that value.
    #[inline]
    pub(crate) fn take_word<V: Word>(&mut self, value: V) -> Option<Sense> {
        self.take_if(V::CLASS, |sense| sense.is(value))
    }

    /// Takes the next token if it is a word with a value that passes.
    pub(crate) fn take_word_if<V: Word>(&mut self, pass: impl Fn(V) -> bool) -> Option<V> {
        self.take_if(V::CLASS, |sense| pass(sense.value())).map(Sense::value)
    }

    /// The value of the token before the first as a word of that type, in the cursor's language.
    pub(crate) fn word_before<V: Word>(&self) -> Option<V> {
        self.sense_of(self.before()?, V::CLASS).map(Sense::value)
    }

    /// True if the token is a word with that value, in the cursor's language.
    pub(crate) fn means<V: Word>(&self, token: &Token, value: V) -> bool {
        self.sense_of(token, V::CLASS).is_some_and(|sense| sense.is(value))
    }

    /// Takes the next token if it has a sense of that class.
    #[inline]
    pub(crate) fn take(&mut self, class: Class) -> Option<Sense> {
        let sense = self.sense(class)?;
        self.advance();
        Some(sense)
    }

    /// Takes the next token if it has a sense of that class that passes.
    pub(crate) fn take_if(&mut self, class: Class, pass: impl Fn(Sense) -> bool) -> Option<Sense> {
        let sense = self.sense(class).filter(|&sense| pass(sense))?;
        self.advance();
        Some(sense)
    }

    /// Takes the next token if it is that mark.
    pub(crate) fn take_mark(&mut self, pass: impl Fn(Mark) -> bool) -> bool {
        let found = matches!(self.peek(), Some(Token { kind: TokenKind::Mark(mark), .. }) if pass(*mark));
        if found {
            self.advance();
        }
        found
    }

    /// The next token, if it is a number in digits.
    pub(crate) fn digits(&self) -> Option<Number> {
        match self.peek()?.kind {
            TokenKind::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Takes a number in digits that passes.
    pub(crate) fn take_digits(&mut self, pass: impl Fn(Number) -> bool) -> Option<Number> {
        let number = self.digits().filter(|&number| pass(number))?;
        self.advance();
        Some(number)
    }

    /// True where the next token stands against the last one, without a blank.
    pub(crate) fn touches(&self) -> bool {
        self.tokens.get(self.at).is_some_and(|token| token.gap == Gap::Touching)
    }

    /// A cursor that started where this one did and stands where `to` does.
    pub(crate) const fn joined(&self, to: Cursor<'a>) -> Self {
        Cursor { at: to.at, ..*self }
    }

    /// A cursor at the same place, whose next token must still follow on without a break.
    pub(crate) const fn continued(&self) -> Self {
        Cursor { start: self.at.saturating_sub(1), ..*self }
    }

    /// A cursor that stands at that token and has taken nothing.
    pub(crate) const fn at_token(&self, at: usize) -> Self {
        Cursor { start: at, at, ..*self }
    }

    /// A cursor that started where this one did and stands at that token.
    pub(crate) const fn at_place(&self, at: usize) -> Self {
        Cursor { at, ..*self }
    }

    /// The token after those taken, in the same paragraph.
    pub(crate) fn following(&self) -> Option<&'a Token> {
        self.next_token().filter(|token| token.gap != Gap::Paragraph)
    }

    /// True where no word of its sentence or line stands before the first token.
    pub(crate) fn starts_sentence(&self) -> bool {
        self.starts_line()
            || self.before().is_some_and(|token| token.ends_sentence() || token.mark() == Some(Mark::Quote))
    }

    /// True where the token before the first begins its sentence.
    pub(crate) fn before_starts_sentence(&self) -> bool {
        self.start.checked_sub(1).is_some_and(|before| self.at_token(before).starts_sentence())
    }

    /// True where the token before the first begins the text or a paragraph.
    pub(crate) fn before_starts_line(&self) -> bool {
        !self.starts_line() && self.at_token(self.start - 1).starts_line()
    }

    /// The first token.
    pub(crate) fn first(&self) -> Option<&'a Token> {
        self.tokens.get(self.start)
    }

    /// True where the tokens taken are all of the paragraph.
    pub(crate) fn is_paragraph(&self) -> bool {
        self.starts_line() && self.tokens.get(self.at).is_none_or(|next| next.gap == Gap::Paragraph)
    }

    /// True at the start of the text or of a paragraph.
    pub(crate) fn starts_line(&self) -> bool {
        self.start == 0 || self.tokens.get(self.start).is_some_and(|first| first.gap == Gap::Paragraph)
    }
}

impl Token {
    /// The word's sense of that class, in any language.
    pub(crate) fn sense(&self, class: Class) -> Option<Sense> {
        if !self.has(class) {
            return None;
        }
        self.senses.as_slice().iter().copied().find(|sense| sense.class == class)
    }

    /// Its value as a word of that type, in any language.
    pub(crate) fn word<V: Word>(&self) -> Option<V> {
        self.sense(V::CLASS).map(Sense::value)
    }

    /// True if it is a word with that value, in any language.
    pub(crate) fn means<V: Word>(&self, value: V) -> bool {
        self.word() == Some(value)
    }

    /// A full stop or its like. The dots of abbreviations are marks too: what is looked for before them is not found.
    pub(crate) const fn ends_sentence(&self) -> bool {
        matches!(self.mark(), Some(Mark::Dot | Mark::Question | Mark::Exclamation | Mark::Semicolon))
    }
}
