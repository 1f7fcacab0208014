//! A board on the wall: its fields side by side, the one at hand with all its lines.

use super::super::Workshop;
use super::super::rows::{Audience, Row, Rows};
use super::{Picture, Sight};

/// The most lines of a field beside the one at hand: more never fit there.
const BESIDE: usize = 40;

/// A field of a board, as the room sees it beside the others.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomField {
    /// Its name.
    pub name: String,
    /// Its newest rows.
    pub rows: Rows<'static>,
    /// How many rows it has in all.
    pub count: u32,
}

/// The fields of a board. The rows are those of the field at hand, which can be turned.
pub(in crate::workshop) fn picture<'a>(
    workshop: &'a Workshop,
    board: &str,
    (at, text): (usize, String),
) -> Sight<'a> {
    let names = workshop.lists.parts(board);
    let at = at.min(names.len().saturating_sub(1));
    let field = |name: &&str| {
        let rows = Rows::list(workshop, name, Audience::Room);
        let all = rows.len();
        RoomField {
            name: workshop.name_of_list(name).to_owned(),
            rows: rows.into_range(all.saturating_sub(BESIDE)..all).into_iter().map(Row::owned).collect(),
            count: u32::try_from(all).unwrap_or(u32::MAX),
        }
    };
    let fields = names.iter().map(field).collect();
    let rows = names.get(at).map(|name| Rows::list(workshop, name, Audience::Room)).unwrap_or_default();
    let name = workshop.name_of_list(board).to_owned();
    Picture::Board { name, text, fields, at }.with(rows)
}
