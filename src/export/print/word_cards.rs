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
    // Each of several circles has its own.
    let apart = paper.each_speaks().and_then(|each| each.apart);
    let sets = apart.map_or(1, |apart| usize::from(apart.circles));
    let cards = cards.repeat(sets);
    html! {
        @for row in cards.chunks(BESIDE) {
            div.row { @for word in row { p.word { (word) } } }
        }
    }
}
