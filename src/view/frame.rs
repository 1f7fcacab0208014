//! What the screens outside a workshop have in common: a heading, the line that says what came of a key, the footer.

use std::collections::BTreeSet;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Brush;
use super::bigtext::BigText;
use super::theme::{Styles, TextRole};
use super::widget::{self, KeyHint, fill, put, truncate};
use crate::app::keymap::Binding;
use crate::app::keys::{self, NamedKey};
use crate::app::notice::Notice;
use crate::app::{Model, Size, say};

/// Fewer columns than this are narrow.
pub(super) const NARROW: u16 = 64;

/// What one picture is drawn of and on.
pub(super) struct Canvas<'a> {
    /// What is drawn.
    pub model: &'a Model,
    /// Its letters and colours.
    pub brush: &'a Brush,
    /// The styles of the theme.
    pub styles: Styles,
    /// Where it is drawn.
    pub buf: &'a mut Buffer,
}

impl Canvas<'_> {
    /// A text on one line, with `…` where it is cut; returns the column after it.
    pub(super) fn text(&mut self, x: u16, y: u16, text: &str, role: TextRole, width: u16) -> u16 {
        let text = truncate(text, usize::from(width));
        put(self.buf, x, y, &text, self.styles.of(role), width)
    }

    /// A text over the lines that it needs; returns how many.
    pub(super) fn wrapped(&mut self, area: Rect, text: &str, role: TextRole) -> u16 {
        widget::put_wrapped(self.buf, area, text, self.styles.of(role))
    }

    /// A row on the ground of a role.
    pub(super) fn ground(&mut self, area: Rect, role: TextRole) {
        fill(self.buf, area, self.styles.of(role));
    }

    /// A text in the largest letters that fit the area, or in bold where none do; returns the rows used.
    pub(super) fn large(&mut self, area: Rect, text: &str, most: u16, role: TextRole) -> u16 {
        match BigText::largest(text, &self.brush.glyphs, area.width, area.height, most) {
            Some(big) => {
                let place = Rect { height: big.height(), ..area };
                big.render(&self.brush.glyphs, place, self.buf, self.styles.of(role));
                big.height()
            }
            None => self.wrapped(area, text, role),
        }
    }

    /// Draws what every screen ends with; returns the place above it, with a margin at both sides.
    pub(super) fn frame(&mut self, area: Rect) -> Rect {
        let above = self.foot(area);
        let foot = area.height - above.height;
        let lead = Size { cols: area.width, rows: area.height }.lead();
        let margin = if area.width < NARROW { 1 } else { 4 };
        Rect {
            x: area.x + margin.min(area.width),
            width: area.width.saturating_sub(2 * margin),
            y: area.y + lead,
            height: area.height.saturating_sub(foot + lead),
        }
    }

    /// Draws the footer and what is said; returns the place above them.
    pub(super) fn foot(&mut self, area: Rect) -> Rect {
        self.footer(Rect { y: area.bottom().saturating_sub(1), height: area.height.min(1), ..area });
        let foot = 1 + u16::from(area.height > 8);
        self.notice(Rect { y: area.bottom().saturating_sub(2), height: area.height.min(1), ..area });
        Rect { height: area.height.saturating_sub(foot), ..area }
    }

    fn notice(&mut self, row: Rect) {
        let Some(notice) = &self.model.notice else { return };
        let said = say::notice(notice, self.model.texts);
        let role = match notice {
            Notice::Trouble(_) | Notice::Refusal(_) | Notice::Finding(_) => TextRole::Warn,
            _ => TextRole::Accent,
        };
        self.ground(row, role);
        self.text(row.x.saturating_add(1), row.y, &said, role, row.width.saturating_sub(2));
    }

    /// The keys that do something here, those that matter most where there is little room.
    fn footer(&mut self, row: Rect) {
        let named = footer_keys(self.model, |_| true);
        let hints = hints(&named);
        let most = if row.width < NARROW { 4 } else { hints.len() };
        let hints = hints.get(..most.min(hints.len())).unwrap_or_default();
        widget::footer(
            self.buf,
            row,
            hints,
            (self.styles.of(TextRole::Key), self.styles.of(TextRole::KeyText)),
        );
    }
}

/// The keys for a footer, those that matter most first: of several for one act, the first.
pub(super) fn footer_keys(model: &Model, shown: impl Fn(&Binding) -> bool) -> Vec<NamedKey> {
    let mut rows = model.bindings();
    rows.retain(|row| row.weight > 0 && shown(row));
    let mut seen = BTreeSet::new();
    rows.retain(|row| seen.insert(row.action));
    keys::named(rows, model.picks(model.overlay.as_ref()), model.texts)
}

/// The same, to be drawn.
pub(super) fn hints(named: &[NamedKey]) -> Vec<KeyHint<'_>> {
    named.iter().map(|named| KeyHint { key: &named.keys, text: &named.text, weight: named.weight }).collect()
}

/// The rows `from`, `height` of them, as an area: a row at a time is taken off a place.
pub(super) fn row(area: Rect, from: u16, height: u16) -> Rect {
    let y = area.y.saturating_add(from).min(area.bottom());
    Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area }
}

/// A place of at most `width` columns in the middle of another.
pub(super) fn middle(area: Rect, width: u16) -> Rect {
    let width = width.min(area.width);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}
