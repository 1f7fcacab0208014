//! What the room sees, in cells: one picture at a time, made to be read from the last row.
//!
//! It reads a [`Room`] and can reach no workshop. Which rows of a list are on the page is decided in `app::page`;
//! what all pictures are drawn with is in `paper`, the
//! top of each in `band`; each picture is a file in `picture/`, made of the blocks beside it.

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
/// facilitator turned to. The pages are those of `app::page` for a screen as large as `area`.
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
    let mut paper = RoomPaper::new((texts, styles, glyphs), area, buf);
    picture::draw(&mut paper, room, from);
}
