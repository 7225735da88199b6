//! Parts of centuries of which only the last says that they are: "the late 19th and early 20th centuries".

use super::customs;
use super::joint::take_joint;
use super::marks::take_dash;
use super::sets::{DASH, THE};
use super::span::take_span;
use crate::grammar::prelude::*;

const EDGES: TokenSet = TokenSet::words(Words::of(Class::Edge).without(Flags::EZAFE));

/// `[the] EDGE Nth JOINT [the] [EDGE] Nth century|centuries`
pub(super) const CENTURIES: Rule = Rule::group(
    &[Named(RuleName::DecadeOrCentury, "the late 19th and early 20th centuries")],
    &[Prefix::before(EDGES, TokenSet::NUMERAL.or(DASH)), Prefix::before(THE, EDGES).then(TokenSet::NUMERAL.or(DASH))],
    read_centuries,
);

fn read_centuries<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut first = cursor;
    let from = Some(take_edge(&mut first)?);
    let number = i16::try_from(first.take_form(Form::Ordinal)?.value).ok()?;
    let mut ahead = first;
    let joint = match take_dash(&mut ahead) {
        Some(()) => Joint::To,
        None => take_joint(&mut ahead, cursor.word_before())?,
    };
    let mut last = ahead.restart();
    let to = take_edge(&mut last);
    let mut draft = Draft { edge: to, ..Draft::new() };
    if !take_span(&mut draft, &mut last) {
        return None;
    }
    let said = customs::finish(&draft)?;
    let Anchor::Era { calendar, span: Span::Century { number: century, from_zero } } = said.expression.anchor else {
        return None;
    };
    let span = Span::Century { number, from_zero };
    let span = if century < 0 { span.before_christ() } else { span };
    let anchor = Anchor::Era { calendar, span };
    let opening = Said::sure(Expression { anchor, modifier: from, ..said.expression }, RuleName::DecadeOrCentury);
    let closing = Said { expression: Expression { modifier: to, ..said.expression }, ..said }.reading(&last)?;
    readings.clear(last.at());
    if joint == Joint::To {
        readings.set_range(opening.reading(&first)?, closing, last.at());
    } else {
        readings.push(opening.reading(&first)?);
        readings.push(closing);
    }
    Some(last)
}

/// "the", "late", "the mid-"
fn take_edge(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    cursor.take_word(Article::The);
    let edge = cursor.take_if(Class::Edge, |edge| !edge.flags.contains(Flags::EZAFE))?;
    if cursor.touches() {
        take_dash(cursor);
    }
    Some(say::modifier_of(edge.value()))
}
