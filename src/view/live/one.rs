//! The one screen that the room sees too: its picture, the entry line below, and few keys. Private panes are drawn only
//! after a key that asks for them.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{View, console, entry, foot, over, seen, split_top};
use crate::app::live::layout;

pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let (picture, under) = split_top(area, layout::panes(area.height, true));
    let typed = match &view.live.overlay {
        Some(overlay) => over::draw(view, overlay, picture, buf),
        None if view.live.private => {
            console::narrow(view, picture, buf);
            None
        }
        None => {
            seen::draw(view, picture, buf);
            None
        }
    };
    let row = |at: u16| Rect { y: under.y + at, height: 1, ..under };
    let rest = foot::said(view, row(0), true, buf);
    let cursor = entry::draw(view, row(1), foot::is_prompt_above(view), buf);
    if rest.is_some() {
        foot::saved_sign(view, row(1), buf);
    }
    foot::keys(view, row(2), rest.as_deref(), buf);
    typed.or(cursor)
}
