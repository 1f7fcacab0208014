//! A heading with rows below it: what most pictures are made of.

use super::paper::RoomPaper;
use super::rows;
use crate::app::page::{Spread, heading};
use crate::workshop::id::Id;
use crate::workshop::room::Room;

/// The rows of a picture on this paper.
pub(super) fn spread<'r>(paper: &RoomPaper<'_>, room: &'r Room<'_>) -> Option<Spread<'r>> {
    Spread::of(room, paper.size())
}

/// The same, under the picture's own heading.
pub(super) fn headed<'r>(paper: &mut RoomPaper<'_>, room: &'r Room<'_>) -> Option<Spread<'r>> {
    let spread = spread(paper, room)?;
    paper.heading(&heading(room, paper.sheet));
    Some(spread)
}

/// Draws the page of `from`, and at the foot which it is; returns how many cells that takes there. `empty` stands on the
/// page if the list has no rows.
pub(super) fn rows(paper: &mut RoomPaper<'_>, spread: &Spread<'_>, from: Option<Id>, empty: &str) -> u16 {
    rows::rows(paper, spread, from, empty)
}
