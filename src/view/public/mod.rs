//! What the room sees, in cells: one picture at a time, made to be read from the last row.
//!
//! It reads a [`Room`] and can reach no workshop. Which rows of a list are on the page is decided in `app::page`.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::i18n::Texts;
use crate::view::bigtext::Glyphs;
use crate::view::theme::{Role, Styles};
use crate::view::widget::fill;
use crate::workshop::id::Id;
use crate::workshop::room::Room;

/// Draws what the room sees. `texts` are in the workshop's language; `from` is the row that the facilitator turned
/// to.
pub fn draw(
    _room: &Room,
    _from: Option<Id>,
    _texts: &Texts,
    styles: Styles,
    _glyphs: &Glyphs,
    area: Rect,
    buf: &mut Buffer,
) {
    fill(buf, area, styles.of(Role::Ground));
}
