//! A board on the wall: its fields side by side, the one at hand with all its lines; of a board with sheets, those of the
//! sheet at hand under its heading.

use super::super::Workshop;
use super::super::id::Id;
use super::super::items::Item;
use super::super::rows::{Audience, Row, Rows};
use super::super::subject::Subject;
use super::{Picture, Sight};

/// The most lines of a field beside the one at hand: more never fit there.
pub(super) const BESIDE: usize = 40;

/// A field of a board, as the room sees it beside the others.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomField {
    /// Its name.
    pub name: String,
    /// Its newest rows.
    pub rows: Rows<'static>,
    /// How many rows it has in all.
    pub count: u32,
    /// Whether it is a bar beneath the others.
    pub beneath: bool,
    /// Whether it only shows a text, of which nothing is counted.
    pub shows: bool,
}

/// The sheet of a board that the room sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomSheet {
    /// The name of the field that its heading is from.
    pub field: String,
    /// Its number and its heading: `2. A network of tutors`.
    pub heading: String,
    /// Which of the sheets it is, from 1, and how many there are; `None` if that is not what they are numbered by.
    pub place: Option<(usize, usize)>,
    /// The group whose report it is, if it is one; then `field` is what that group is called, if not a group.
    pub group: Option<u16>,
}

/// The fields of a board, or those of the sheet at hand. The rows are those of the field at hand, which can be turned.
pub(in crate::workshop) fn picture<'a>(
    workshop: &'a Workshop,
    board: &str,
    (on, text): (Option<Subject>, String),
) -> Sight<'a> {
    let lists = &workshop.lists;
    let sheets = lists.sheets(board);
    let sheet = on.and_then(Subject::sheet).and_then(|sheet| sheets.iter().position(|item| item.id == sheet));
    let heading = sheet.and_then(|at| sheets.get(at)).map(|item| item.id);
    let parts = lists.parts(board);
    let at_hand =
        on.and_then(Subject::field).and_then(|at| parts.get(at)).or(parts.first()).copied().unwrap_or(board);
    let names = workshop.fields_seen(board, heading.is_some());
    let field = |name: &&str| {
        let rows = rows_of(workshop, name, heading);
        let all = rows.len();
        // What is shown is read from its beginning.
        RoomField {
            name: workshop.name_of_list(name).to_owned(),
            rows: rows.into_range(all.saturating_sub(BESIDE)..all).into_iter().map(Row::owned).collect(),
            count: u32::try_from(all).unwrap_or(u32::MAX),
            beneath: Some(*name) == lists.beneath(board),
            shows: workshop.method.list(name).is_some_and(|list| list.show.is_some()),
        }
    };
    let fields = names.iter().map(field).collect();
    let at = names.iter().position(|name| *name == at_hand).unwrap_or(0);
    let rows = rows_of(workshop, at_hand, heading);
    let name = workshop.name_of_list(board).to_owned();
    let heads = lists.heads(board).map_or("", |heads| workshop.name_of_list(heads));
    // Over sheets that are called 1, 2 and 4, a third of three would be a riddle.
    let in_order = sheets.iter().zip(1..).all(|(item, place)| item.number == place);
    let place = |at: usize| in_order.then_some((at + 1, sheets.len()));
    let headed = |at: usize| sheets.get(at).map(|item| room_sheet(heads, item, place(at)));
    let shape = workshop.method.list(board).map(|board| board.shape).unwrap_or_default();
    Picture::Board { name, text, fields, at, sheet: sheet.and_then(headed), shape }.with(rows)
}

impl Workshop {
    /// The fields of a board that the room sees, in order, on a sheet or without one.
    pub fn fields_seen<'a>(&'a self, board: &'a str, on_sheet: bool) -> Vec<&'a str> {
        // The heading stands above its sheet, so its field is none beside the others.
        let shown = |name: &&str| !on_sheet || Some(*name) != self.lists.heads(board);
        self.lists.parts(board).into_iter().filter(shown).collect()
    }
}

fn room_sheet(field: &str, item: &Item, place: Option<(usize, usize)>) -> RoomSheet {
    RoomSheet {
        field: field.to_owned(),
        heading: format!("{}. {}", item.number, item.text),
        place,
        group: None,
    }
}

/// The rows of a field; of one that a sheet has, those of this sheet.
fn rows_of<'a>(workshop: &'a Workshop, field: &str, heading: Option<Id>) -> Rows<'a> {
    let board = workshop.lists.board_of(field);
    let beneath = board.and_then(|board| workshop.lists.beneath(board)) == Some(field);
    match heading.filter(|_| !beneath) {
        Some(heading) => Rows::on_sheet(workshop, (field, heading), Audience::Room),
        None => Rows::list(workshop, field, Audience::Room),
    }
}
