//! One thing alone, large.

use crate::view::public::paper::Paper;
use crate::view::public::poster::{Size, part, post};
use crate::view::public::rows;
use crate::view::theme::Role;
use crate::workshop::event::Outcome;

pub(super) fn draw(paper: &mut Paper<'_>, label: &str, text: &str, became: Option<Outcome>) {
    let head = paper.sheet.band + 1;
    let mut parts = vec![part(label, Role::Number, Size::Row), part(text, Role::Strong, Size::Huge)];
    let became = became.map(|outcome| rows::became(paper.texts, outcome));
    parts.extend(became.map(|words| part(words, Role::Heading, Size::Row)));
    post(paper, head, &parts);
}
