//! A live workshop as the facilitator sees it: the console, or the one screen that the room sees too.
//!
//! One file per pane, line or overlay. `view::public` draws what the room sees; nothing here changes the model.

mod agenda;
mod ballot;
mod console;
mod entry;
mod foot;
mod head;
mod matters;
mod one;
mod over;
mod script;
mod seen;
mod sheet;
mod status;
mod step;
#[cfg(test)]
mod tests;
mod work;

pub use seen::Seen;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Brush;
use super::theme::{Styles, TextRole};
use super::widget;
use crate::app::live::{LiveScreen, UNDER_PICTURE};
use crate::app::{Model, page};
use crate::i18n::{Texts, dates};
use crate::workshop::Workshop;
use crate::workshop::event::RowId;
use crate::workshop::id::Id;
use crate::workshop::method::Step;
use crate::workshop::own::Own;
use crate::workshop::rows::Label;
use crate::workshop::time::LocalTime;
use crate::workshop::time::Stamp;
use crate::workshop::words::Words;

/// The smallest console, in columns and rows.
const LEAST: (u16, u16) = (60, 16);
/// The size that a screen which the room reads is asked to have: it can be smaller, and is then hard to read.
const SHARED: (u16, u16) = (40, 15);
/// From this width on, all three panes are shown at once.
const THREE_PANES: u16 = 110;

/// What every part of the console is drawn from.
#[derive(Clone, Copy)]
struct View<'a> {
    model: &'a Model,
    live: &'a LiveScreen,
    brush: &'a Brush,
    styles: Styles,
}

impl<'a> View<'a> {
    fn of(self, role: TextRole) -> Style {
        self.styles.of(role)
    }

    fn texts(self) -> &'a Texts {
        self.model.texts
    }

    fn workshop(self) -> &'a Workshop {
        self.live.workshop()
    }

    /// The current step; `None` before and after the day.
    fn step(self) -> Option<&'a Step> {
        self.workshop().step().filter(|_| self.workshop().day.ended.is_none())
    }

    /// The current step; before the day, one that can be filled already.
    fn at_hand(self) -> Option<&'a Step> {
        self.live.step_at_hand()
    }

    fn now(self) -> Stamp {
        self.live.stamp(self.model.at)
    }

    /// A method's text in the workshop's language.
    fn words(self, words: &'a Words) -> &'a str {
        words.get(self.workshop().lang)
    }

    /// The name of a row of the agenda.
    fn step_name(self, row: RowId) -> &'a str {
        let workshop = self.workshop();
        workshop.agenda.row(row).map_or("", |row| workshop.row_name(row))
    }

    /// A moment as a clock time.
    fn clock(self, moment: LocalTime) -> String {
        dates::clock(self.texts(), i32::from(moment.minute_of_day()))
    }

    /// The label of an item, theme, island or plan, and its words.
    fn named(self, id: Id) -> Option<(String, String)> {
        let workshop = self.workshop();
        if let Some(own) = Own::of(id) {
            return Some((self.own_label(own), workshop.own(own)?.to_string()));
        }
        let row = self.live.row_pointed(id)?;
        let plan = workshop.plan(id).map(|plan| plan.what().to_owned());
        Some((row.label.to_string(), plan.unwrap_or_else(|| row.text.into_owned())))
    }

    /// `F2 The question:`
    fn own_label(self, own: Own) -> String {
        format!("{} {}:", Label::own(own), self.own_name(own))
    }

    /// The name of one of the workshop's own texts.
    fn own_name(self, own: Own) -> String {
        match own {
            Own::About(field) => matters::field_name(self.texts(), field),
            Own::Carrier => self.texts().msg_live_carrier(),
            Own::Row(row) => self.step_name(row).to_owned(),
            Own::Places | Own::Place(_) => self.texts().msg_live_next_place(),
            Own::Agreed | Own::AgreedLine(_) => self.texts().msg_live_agreed(),
            Own::Embers => self.texts().msg_live_embers(),
        }
    }

    /// The label of what is at hand.
    fn label_at_hand(self) -> String {
        let at_hand = self.live.wall.focus.id().and_then(|on| self.named(on));
        at_hand.map_or_else(String::new, |(label, _)| label)
    }

    /// `12 Too few hands`.
    fn called(self, id: Id) -> String {
        self.named(id).map_or_else(String::new, |(label, text)| format!("{label} {text}"))
    }
}

/// The size, in columns and rows, that somebody with a smaller window is told to make it: with a second window, this one
/// has all panes of the console.
pub const fn wanted_size(one_screen: bool) -> (u16, u16) {
    if one_screen { SHARED } else { LEAST }
}

/// Draws a live workshop; returns the cursor's position if something is being typed.
pub fn draw(
    model: &Model,
    live: &LiveScreen,
    brush: &Brush,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let view = View { model, live, brush, styles: brush.styles(model.settings.light) };
    widget::fill(buf, area, view.of(TextRole::Ground));
    let (cols, rows) =
        if model.settings.one_screen { (page::LEAST.cols, page::LEAST.rows + UNDER_PICTURE) } else { LEAST };
    if area.width < cols || area.height < rows {
        let (cols, rows) = wanted_size(model.settings.one_screen);
        let sentence = model.texts.msg_live_too_small(cols, rows);
        widget::too_small(buf, area, &sentence, view.of(TextRole::Strong));
        return None;
    }
    if model.settings.one_screen { one::draw(view, area, buf) } else { console::draw(view, area, buf) }
}

/// Splits off the first `rows` of an area.
fn split_top(area: Rect, rows: u16) -> (Rect, Rect) {
    let rows = rows.min(area.height);
    let top = Rect { height: rows, ..area };
    (top, Rect { y: area.y + rows, height: area.height - rows, ..area })
}

/// Splits off the first `cols` of an area.
fn split_left(area: Rect, cols: u16) -> (Rect, Rect) {
    let cols = cols.min(area.width);
    let left = Rect { width: cols, ..area };
    (left, Rect { x: area.x + cols, width: area.width - cols, ..area })
}

/// An area without the last four columns of the screen: a character that a terminal draws wider than we count it would
/// wrap there.
fn inside(area: Rect, buf: &Buffer) -> Rect {
    let edge = buf.area.right().saturating_sub(4);
    Rect { width: area.width.min(edge.saturating_sub(area.x)), ..area }
}

/// Says at the right of the heading how many rows are hidden above and below; returns how many cells that takes.
fn more(view: View<'_>, area: Rect, above: usize, below: usize, buf: &mut Buffer) -> u16 {
    let texts = view.texts();
    let mut words = Vec::new();
    if above > 0 {
        words.push(texts.msg_live_above(above as u32));
    }
    if below > 0 {
        words.push(texts.msg_live_below(below as u32));
    }
    let text = words.join("  ");
    let wide = widget::width_of(&text) as u16;
    widget::put(buf, area.right().saturating_sub(wide), area.y, &text, view.of(TextRole::Accent), wide);
    wide
}
