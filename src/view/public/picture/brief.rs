//! What the day is about.

use crate::i18n::Texts;
use crate::view::public::labelled::{self, Labelled};
use crate::view::public::paper::RoomPaper;
use crate::workshop::event::Field;

pub(super) fn draw(paper: &mut RoomPaper<'_>, fields: &[(Field, String)]) {
    let texts = paper.texts;
    let all: Vec<Labelled> =
        fields.iter().map(|(field, text)| Labelled::new(field_words(texts, *field), text)).collect();
    let place = paper.sheet.below(0);
    labelled::draw(paper, place, &all);
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
    }
}
