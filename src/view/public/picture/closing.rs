//! What we made today.

use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;
use crate::workshop::room::Made;

pub(super) fn draw(paper: &mut RoomPaper<'_>, made: Made) {
    let texts = paper.texts;
    let counts = [
        (made.critique, texts.msg_room_made_critique(made.critique)),
        (made.vision, texts.msg_room_made_vision(made.vision)),
        (made.islands, texts.msg_room_made_islands(made.islands)),
        (made.plans, texts.msg_room_made_plans(made.plans)),
        (made.first_steps, texts.msg_room_made_steps(made.first_steps)),
        (made.followed_up, texts.msg_room_made_followed_up(made.followed_up)),
        (made.done, texts.msg_room_made_done(made.done)),
    ];
    let counts: Vec<String> = counts.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| text).collect();
    let mut parts = vec![part(texts.msg_room_thanks(), TextRole::Heading, PosterSize::Huge)];
    if !counts.is_empty() {
        parts.push(part(texts.msg_room_made(), TextRole::Strong, PosterSize::Row));
    }
    parts.extend(counts.into_iter().map(|text| part(text, TextRole::Text, PosterSize::Close)));
    post(paper, 2, &parts);
}
