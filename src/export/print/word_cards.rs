//! The words on the wall of a circle, each on a card to cut out: whoever takes a word takes its card.
//!
//! A workshop without words gets blank cards, to write words on.

use maud::{Markup, html};

use crate::workshop::method::MOST_WORDS;

use super::Paper;

/// How many cards stand beside each other.
const BESIDE: usize = 2;

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let words = paper.workshop.words();
    let blank = usize::from(MOST_WORDS);
    let cards: Vec<&str> =
        if words.is_empty() { vec![""; blank] } else { words.iter().map(|word| word.as_str()).collect() };
    // Each of two circles has its own.
    let sets = if paper.each_speaks().is_some_and(|each| each.in_two.is_some()) { 2 } else { 1 };
    let cards = cards.repeat(sets);
    html! {
        @for row in cards.chunks(BESIDE) {
            div.row { @for word in row { p.word { (word) } } }
        }
    }
}
