//! What the screens outside a workshop share: a heading, the notice line, the footer.

use std::collections::BTreeSet;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Brush;
use super::bigtext::BigText;
use super::theme::{Styles, TextRole};
use super::widget::{self, KeyHint, fill, put, truncate, width_of, wrap};
use crate::app::editor::Editor;
use crate::app::keymap::Binding;
use crate::app::keys::{self, NamedKey};
use crate::app::notice::{KeptNotice, MethodNotice, Notice};
use crate::app::{Model, Size, say};

/// A screen with fewer columns than this is narrow.
pub(super) const NARROW: u16 = 64;

/// What a screen is drawn with, and where.
pub(super) struct Canvas<'a> {
    pub model: &'a Model,
    /// The terminal's colours and the big letters.
    pub brush: &'a Brush,
    /// The styles of the theme.
    pub styles: Styles,
    pub buf: &'a mut Buffer,
}

impl Canvas<'_> {
    /// Draws a text on one line, with `…` where it is cut; returns the column after it.
    pub(super) fn text(&mut self, x: u16, y: u16, text: &str, role: TextRole, width: u16) -> u16 {
        let text = truncate(text, usize::from(width));
        put(self.buf, x, y, &text, self.styles.of(role), width)
    }

    /// Draws a text wrapped; returns the number of lines.
    pub(super) fn wrapped(&mut self, area: Rect, text: &str, role: TextRole) -> u16 {
        widget::put_wrapped(self.buf, area, text, self.styles.of(role))
    }

    /// Fills an area with the ground of a role.
    pub(super) fn ground(&mut self, area: Rect, role: TextRole) {
        fill(self.buf, area, self.styles.of(role));
    }

    /// Draws the text being typed in over its rows; if it is longer, the rows around the cursor. Text that typing would
    /// replace is marked. Returns the cursor's position.
    pub(super) fn typed(&mut self, editor: &Editor, selected: bool, place: Rect) -> Option<Position> {
        self.ground(place, TextRole::Entry);
        let width = place.width.saturating_sub(2).max(1);
        let text = editor.text();
        let lines = wrap(text, usize::from(width));
        let begins: Vec<usize> = lines
            .iter()
            .map(|line| (line.as_ptr() as usize).saturating_sub(text.as_ptr() as usize))
            .collect();
        let at = editor.before().len();
        let on = begins.iter().rposition(|begin| *begin <= at).unwrap_or(0);
        let from = (on + 1).saturating_sub(usize::from(place.height).max(1));
        let role = if selected { TextRole::Mark } else { TextRole::Entry };
        for (nth, line) in lines.iter().skip(from).take(usize::from(place.height)).enumerate() {
            self.text(place.x + 1, place.y + nth as u16, line, role, width);
        }
        let begin = begins.get(on).copied().unwrap_or(0);
        let before = width_of(text.get(begin..at).unwrap_or_default()) as u16;
        let (x, y) = (place.x + 1 + before.min(width), place.y + (on - from) as u16);
        (y < place.bottom()).then_some(Position { x, y })
    }

    /// Draws a text in the largest letters that fit, or in bold if none do; returns the rows used.
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

    /// Draws what every screen has at its foot; returns the area above it, with a margin on both sides.
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

    /// Draws the footer and the notice; returns the area above them.
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
            Notice::Trouble(_)
            | Notice::Refusal(_)
            | Notice::Finding(_)
            | Notice::Kept(KeptNotice::Method(MethodNotice::Refused(_))) => TextRole::Warn,
            _ => TextRole::Accent,
        };
        self.ground(row, role);
        self.text(row.x.saturating_add(1), row.y, &said, role, row.width.saturating_sub(2));
    }

    /// Draws the keys that work here; where there is little room, the ones that matter most.
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

/// The keys for a footer, the most important first; if several keys do the same, the first of them.
pub(super) fn footer_keys(model: &Model, shown: impl Fn(&Binding) -> bool) -> Vec<NamedKey> {
    let mut rows = model.bindings();
    rows.retain(|row| row.weight > 0 && shown(row));
    let mut seen = BTreeSet::new();
    rows.retain(|row| seen.insert(row.action));
    keys::named(rows, model.picks(model.overlay.as_ref()), model.texts)
}

/// Keys as hints to draw.
pub(super) fn hints(named: &[NamedKey]) -> Vec<KeyHint<'_>> {
    named.iter().map(|named| KeyHint { key: &named.keys, text: &named.text, weight: named.weight }).collect()
}

/// The strip of an area that begins `from` rows down and is `height` rows high.
pub(super) fn row(area: Rect, from: u16, height: u16) -> Rect {
    let y = area.y.saturating_add(from).min(area.bottom());
    Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area }
}

/// An area of at most `width` columns, centred in another.
pub(super) fn middle(area: Rect, width: u16) -> Rect {
    let width = width.min(area.width);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}
