//! An entry being reframed, and its wishes.

use crate::app::page;
use crate::view::public::list;
use crate::view::public::paper::{RoomPaper, indented, under};
use crate::view::theme::TextRole;
use crate::workshop::id::Id;
use crate::workshop::room::Room;
use crate::workshop::rows::Row;

/// Draws the entry, and below it the rows of its wishes.
pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>, weight: &Row<'_>) {
    let Some(spread) = list::spread(paper, room) else { return };
    turned(paper, weight);
    list::rows(paper, &spread, from, &paper.texts.msg_room_turn_empty());
}

/// Draws the entry being reframed, and the heading of its wishes.
fn turned(paper: &mut RoomPaper<'_>, weight: &Row<'_>) {
    let whole = paper.sheet.below(0);
    let (label, words) = (paper.style(TextRole::Heading), paper.style(TextRole::Strong));
    let (weighs, wish) = (paper.texts.msg_room_turn_weight(), paper.texts.msg_room_turn_wish());
    paper.line(whole, &weighs, label);
    let rows = page::turn_weight(paper.sheet, &weight.text);
    let number = paper.style(TextRole::Number);
    paper.line(under(whole, 1), &weight.label.to_string(), number);
    let place = indented(under(whole, 1), page::TURN_IN);
    paper.set(place, rows, &weight.text, (TextRole::Strong, words));
    paper.line(under(whole, 1 + rows.rows + page::TURN_GAP), &wish, label);
}
