//! What the room sees, in cells: one picture at a time, made to be read from the last row.
//!
//! It reads a [`Room`] and can reach no workshop. `app::page` decides which rows of a list are on the page. `paper` has
//! what all pictures are drawn with, `band` the top of each; each picture is a file in `picture/`, made of the blocks
//! beside that folder.

mod band;
mod labelled;
mod list;
mod paper;
mod picture;
mod poster;
mod rows;
#[cfg(test)]
mod tests;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::page::LEAST;
use crate::i18n::Texts;
use crate::view::bigtext::Glyphs;
use crate::view::theme::{Styles, TextRole};
use crate::view::widget::too_small;
use crate::workshop::id::Id;
use crate::workshop::room::Room;

use paper::RoomPaper;

/// Draws what the room sees over all of `area`. `texts` are in the workshop's language; `from` is the row that the
/// facilitator turned to. Pages are those that `app::page` makes for a screen the size of `area`.
pub fn draw(
    room: &Room<'_>,
    from: Option<Id>,
    texts: &Texts,
    styles: Styles,
    glyphs: &Glyphs,
    area: Rect,
    buf: &mut Buffer,
) {
    if area.width < LEAST.cols || area.height < LEAST.rows {
        let area = area.intersection(buf.area);
        return too_small(buf, area, &texts.msg_room_too_small(), styles.of(TextRole::Strong));
    }
    let mut paper = RoomPaper::new((texts, styles, glyphs), room.lang, area, buf);
    picture::draw(&mut paper, room, from);
    if paper.is_time_up {
        band::time_up(&mut paper);
    }
}
