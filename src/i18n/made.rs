//! What people made, in words: the room reads it when the day is over, and the console says the same.

use super::Texts;
use crate::workshop::room::Made;

/// How much there is of each thing that there is any of: "3 plans".
pub fn counts(texts: &Texts, made: Made) -> Vec<String> {
    let counts = [
        (made.critique, texts.msg_room_made_critique(made.critique)),
        (made.vision, texts.msg_room_made_vision(made.vision)),
        (made.answers, texts.msg_room_made_answers(made.answers)),
        (made.reported, texts.msg_room_made_reported(made.reported)),
        (made.islands, texts.msg_room_made_islands(made.islands)),
        (made.items, texts.msg_room_made_items(made.items)),
        (made.actions, texts.msg_room_made_actions(made.actions)),
        (made.plans, texts.msg_room_made_plans(made.plans)),
        (made.first_steps, texts.msg_room_made_steps(made.first_steps)),
        (made.followed_up, texts.msg_room_made_followed_up(made.followed_up)),
        (made.done, texts.msg_room_made_done(made.done)),
    ];
    counts.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| text).collect()
}
