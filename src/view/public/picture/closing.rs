//! What we made today.

use crate::i18n::made;
use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;
use crate::workshop::room::Made;

pub(super) fn draw(paper: &mut RoomPaper<'_>, made: Made) {
    let texts = paper.texts;
    let counts = made::counts(texts, made);
    let mut parts = vec![part(texts.msg_room_thanks(), TextRole::Heading, PosterSize::Huge)];
    if !counts.is_empty() {
        parts.push(part(texts.msg_room_made(), TextRole::Strong, PosterSize::Row));
    }
    parts.extend(counts.into_iter().map(|text| part(text, TextRole::Text, PosterSize::Close)));
    post(paper, 2, &parts);
}
