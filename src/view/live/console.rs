//! The console where there is a second window: head, panes, and the rows below them.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::theme::TextRole;
use super::super::widget::{fill, put, width_of};
use super::{THREE_PANES, View, agenda, foot, head, over, script, split_left, split_top, work};
use crate::app::action::{Action, Program};
use crate::app::live::{Pane, layout};
use crate::app::say;

pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let (top, rest) = split_top(area, layout::head(area.height));
    head::draw(view, top, buf);
    let (panes, foot) = split_top(rest, layout::panes(area.height, false));
    let typed = view.live.overlay.as_ref().and_then(|overlay| over::draw(view, overlay, panes, buf));
    if view.live.overlay.is_none() && area.width >= THREE_PANES {
        wide(view, panes, buf);
    } else if view.live.overlay.is_none() {
        narrow(view, panes, buf);
    }
    let entry = foot::draw(view, foot, buf);
    typed.or(entry)
}

/// Agenda, work and script side by side, with a blank column between them.
fn wide(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let day = (area.width * 31 / 100).clamp(36, 52);
    let script = (area.width * 32 / 100).clamp(36, 68);
    let (left, rest) = split_left(area, day);
    let (middle, right) = split_left(rest, rest.width.saturating_sub(script));
    agenda::draw(view, left, buf);
    work::draw(view, Rect { x: middle.x + 1, width: middle.width.saturating_sub(2), ..middle }, buf);
    script::draw(view, right, buf);
}

/// One pane at a time, under a line that names all three.
pub(super) fn narrow(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let (tabs, pane) = split_top(area, 1);
    let texts = view.texts();
    let names = [
        (Pane::Work, work::name(view)),
        (Pane::Agenda, texts.msg_live_pane_agenda()),
        (Pane::Script, texts.msg_live_pane_script()),
    ];
    fill(buf, tabs, view.of(TextRole::KeyText));
    let mut x = tabs.x + 1;
    for (name, text) in names {
        let on = name == view.live.pane;
        let (text, role) = if on {
            (format!(" ▼ {text} "), TextRole::Mark)
        } else {
            (format!("   {text} "), TextRole::KeyText)
        };
        x = put(buf, x, tabs.y, &text, view.of(role), tabs.right().saturating_sub(x)) + 1;
    }
    let turn = Action::Program(Program::Pane);
    let key = say::key_for(turn);
    let key = format!("{key} {} ", turn.name(texts));
    let from = tabs.right().saturating_sub(width_of(&key) as u16);
    if from > x {
        put(buf, from, tabs.y, &key, view.of(TextRole::KeyText), tabs.right().saturating_sub(from));
    }
    match view.live.pane {
        Pane::Work => work::draw(view, pane, buf),
        Pane::Agenda => agenda::draw(view, pane, buf),
        Pane::Script => script::draw(view, pane, buf),
    }
}
