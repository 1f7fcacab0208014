//! One thing alone, large.

use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::public::rows;
use crate::view::theme::TextRole;
use crate::workshop::event::Outcome;

pub(super) fn draw(
    paper: &mut RoomPaper<'_>,
    label: &str,
    (text, builds_on): (&str, &str),
    became: Option<Outcome>,
) {
    let head = paper.sheet.band + 1;
    let mut parts =
        vec![part(label, TextRole::Number, PosterSize::Row), part(text, TextRole::Strong, PosterSize::Huge)];
    if !builds_on.is_empty() {
        parts.push(part(builds_on, TextRole::Text, PosterSize::Row));
    }
    let became = became.map(|outcome| rows::became(paper.texts, outcome));
    parts.extend(became.map(|words| part(words, TextRole::Heading, PosterSize::Row)));
    post(paper, head, &parts);
}
