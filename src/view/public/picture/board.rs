//! The fields of a board side by side, the one at hand marked; where there is too little room, that one alone, with the
//! counts of the others above it.

use crate::app::page::{BoardSeen, MARK, Region, Spread, told};
use crate::i18n::Texts;
use crate::view::public::list;
use crate::view::public::paper::{RoomPaper, indented, under};
use crate::view::public::rows;
use crate::view::theme::TextRole;
use crate::workshop::id::Id;
use crate::workshop::room::{Room, RoomSheet};

pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>, board: BoardSeen<'_>) {
    let Some(spread) = list::spread(paper, room) else { return };
    if let Some(places) = board.beside(paper.sheet) {
        paper.heading(&board.heading(paper.sheet));
        beside(paper, &places, board);
    } else {
        paper.heading(&board.heading_alone(paper.sheet));
        alone(paper, board);
    }
    if spread.rows.is_empty() {
        return nothing(paper, spread.place);
    }
    list::rows(paper, &spread, from, "");
}

/// Which sheet this is: of how many, or whose report.
pub(super) fn place(texts: &Texts, sheet: &RoomSheet) -> Option<String> {
    match sheet.group {
        Some(group) if sheet.field.is_empty() => Some(texts.msg_room_group(group)),
        Some(_) => Some(sheet.field.clone()),
        None => sheet.place.map(|(at, all)| texts.msg_room_place(at, all)),
    }
}

/// The heads of all fields, and the newest rows of those that are not at hand.
fn beside(paper: &mut RoomPaper<'_>, places: &[Region], board: BoardSeen<'_>) {
    for (on, (place, field)) in places.iter().zip(board.fields).enumerate() {
        let head_rows = board.head_rows(place.cols);
        let rows_at = under(*place, head_rows);
        let spread = Spread::of_field(&field.rows, rows_at, paper.sheet, board.lang);
        let seen = spread.shown(None).len();
        let above = (field.count as usize).saturating_sub(seen);
        // Of the field at hand, the foot says which rows are seen.
        let more = if on == board.at || above == 0 { String::new() } else { format!(" ↑ {above}") };
        head(paper, (*place, head_rows), (&format!("{}{more}", told(field)), on == board.at));
        if on == board.at {
            continue;
        }
        if seen == 0 {
            nothing(paper, rows_at);
        } else {
            rows::page(paper, &spread, (None, None), "");
        }
    }
}

/// Says that nothing stands in a field yet.
fn nothing(paper: &mut RoomPaper<'_>, place: Region) {
    let (text, style) = (paper.texts.msg_room_field_empty(), paper.style(TextRole::Quiet));
    paper.line(indented(place, MARK), &text, style);
}

/// The name of a field with its count; the mark says that what is written now goes there.
fn head(paper: &mut RoomPaper<'_>, (place, rows): (Region, u16), (name, at_hand): (&str, bool)) {
    let role = if at_hand { TextRole::Heading } else { TextRole::Strong };
    let style = paper.style(role);
    if at_hand {
        paper.line(place, "▶", style);
    }
    let named = Region { rows: rows.min(place.rows), ..indented(place, MARK) };
    paper.write(named, name, style);
}

/// The field at hand, and below its name how many lines the others have.
fn alone(paper: &mut RoomPaper<'_>, board: BoardSeen<'_>) {
    let (place, below) = board.alone(paper.sheet);
    if let Some(field) = board.fields.get(board.at) {
        head(paper, (place, board.head_rows_alone(place.cols)), (&told(field), true));
    }
    let style = paper.style(TextRole::Text);
    paper.write(below, &board.others(), style);
}
