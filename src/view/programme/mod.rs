//! A programme: its time line, and what is at hand beside or below it; or its lines while they are changed; or what the room
//! sees of it.

mod card;
mod columns;
mod fields;
pub(super) mod making;
mod said;
mod timeline;

use ratatui::layout::{Position, Rect};

use super::frame::{Canvas, NARROW, row};
use super::public;
use super::theme::TextRole;
use super::widget::width_of;
use crate::app::programme::ProgrammeScreen;
use crate::app::{self};

/// From this width on, what is at hand stands beside the time line.
const BESIDE: u16 = 110;
/// Its width there.
const CARD: u16 = 35;
/// The least rows of the time line with what is at hand below it.
const LEAST_LINE: u16 = 5;

/// Draws the screen; returns the cursor's position if something is typed.
pub(super) fn draw(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, area: Rect) -> Option<Position> {
    if screen.shown {
        room(canvas, screen, area);
        return None;
    }
    let place = canvas.frame(area);
    head(canvas, screen, row(place, 0, 1));
    let rest = row(place, if place.height > 16 { 2 } else { 1 }, place.height);
    let beside = area.width >= BESIDE;
    if let Some(of) = &screen.fields {
        let (line, own) = split(rest, if beside { rest.width / 2 } else { 0 });
        if beside {
            timeline::draw(canvas, screen, line, above(line));
        }
        return fields::draw(canvas, screen, of, own);
    }
    if beside {
        let (line, own) = split(rest, rest.width.saturating_sub(CARD));
        let rows = screen.rows(canvas.model.at.today());
        if screen.filter.track.is_none() && !rows.is_empty() && columns::fit(&screen.programme, line.width) {
            columns::draw(canvas, screen, &rows, (line, above(line)));
        } else {
            timeline::draw(canvas, screen, line, above(line));
        }
        card::draw(canvas, screen, own);
    } else {
        below(canvas, screen, rest);
    }
    None
}

/// Draws the time line, and what is at hand in the rows that it leaves.
fn below(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, rest: Rect) {
    let wanted = timeline::height(canvas, screen);
    let line = wanted.min(rest.height * 3 / 5).max(LEAST_LINE).min(rest.height);
    let line = if rest.height < 12 { rest.height.saturating_sub(3) } else { line };
    timeline::draw(canvas, screen, row(rest, 0, line), row(rest, line, 1));
    let own = row(rest, line + 1, rest.height);
    card::draw(canvas, screen, own);
}

/// The row above an area.
fn above(area: Rect) -> Rect {
    Rect { y: area.y.saturating_sub(1), height: 1, ..area }
}

/// The first columns of an area, and those after a gap.
fn split(area: Rect, cols: u16) -> (Rect, Rect) {
    let gap = if cols == 0 { 0 } else { 3 };
    let left = Rect { width: cols.saturating_sub(gap), ..area };
    (left, Rect { x: area.x + cols, width: area.width.saturating_sub(cols), ..area })
}

/// Draws what it is called, and at the right which of it is shown and whether everything is on disk.
fn head(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, own: Rect) {
    let (mark, role) = saved(canvas, screen, own.width < NARROW);
    let wide = width_of(&mark) as u16;
    canvas.text(own.right().saturating_sub(wide), own.y, &mark, role, wide);
    let own = Rect { width: own.width.saturating_sub(wide + 2), ..own };
    let shown = said::filter(canvas.model.texts, screen);
    let wide = (width_of(&shown) as u16).min(own.width / 2);
    let name = screen.programme.name.to_string();
    let room = own.width.saturating_sub(if wide > 0 { wide + 2 } else { 0 });
    canvas.text(own.x, own.y, &name, TextRole::Heading, room);
    canvas.text(own.right().saturating_sub(wide), own.y, &shown, TextRole::Accent, wide);
}

/// Whether everything is on disk: in words, or as a sign where there is little room.
fn saved(canvas: &Canvas<'_>, screen: &ProgrammeScreen, brief: bool) -> (String, TextRole) {
    let texts = canvas.model.texts;
    let (text, sign, role) = match () {
        () if screen.keeping.has_failed() => (texts.msg_live_not_saved(), "✗", TextRole::Late),
        () if screen.keeping.is_saved() => (texts.msg_live_saved(), "✓", TextRole::Good),
        () => (texts.msg_live_saving(), "…", TextRole::Warn),
    };
    (if brief { sign.to_owned() } else { text }, role)
}

/// Draws what the room sees, with the keys below it.
fn room(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, area: Rect) {
    let above = canvas.foot(area);
    let room = screen.room(canvas.model.at.today());
    let (texts, glyphs) = (app::texts(room.lang), &canvas.brush.glyphs);
    public::draw(&room, None, texts, canvas.styles, glyphs, above, canvas.buf);
}
