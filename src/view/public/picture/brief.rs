//! What the day is about: its question, purpose, goal and mandate, one at a time.

use crate::i18n::Texts;
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::view::theme::TextRole;
use crate::workshop::event::Field;
use crate::workshop::id::Id;
use crate::workshop::room::Room;
use crate::workshop::text::sentences;

/// Draws the field of the page, as large as fits if one page holds all of it.
pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>, fields: &[(Field, String)]) {
    let Some(spread) = list::spread(paper, room) else { return };
    let shown = spread.shown(from);
    let part = spread.rows.get(shown.start).and_then(|row| row.part);
    let at = part.and_then(|part| usize::from(part).checked_sub(1));
    let Some((field, text)) = at.and_then(|at| fields.get(at)) else { return };
    paper.heading(&field_words(paper.texts, *field));
    // Lines of a list would run into each other.
    let flows = !text.contains('\n') && sentences(text).len() == shown.len();
    if flows {
        let fit = paper.fit(text, spread.place, spread.place.rows / 2);
        paper.fitted(spread.place, &fit, TextRole::Strong);
    } else {
        list::rows(paper, &spread, from, "");
    }
}

fn field_words(texts: &Texts, field: Field) -> String {
    match field {
        Field::Title => texts.msg_room_title(),
        Field::Question => texts.msg_room_question(),
        Field::Critique => texts.msg_room_critique(),
        Field::Vision => texts.msg_room_vision(),
        Field::Purpose => texts.msg_room_purpose(),
        Field::Goal => texts.msg_room_goal(),
        Field::Mandate => texts.msg_room_mandate(),
        Field::Commissioner => texts.msg_room_commissioner(),
        Field::Foreword => texts.msg_live_foreword(),
        Field::Place => texts.msg_live_place(),
        Field::ProcessLeader => texts.msg_live_process_leader(),
        Field::Today => texts.msg_making_today(),
    }
}
