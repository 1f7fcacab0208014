//! Blocks of text with headings, one below the other: what the script pane and the overlays are made of.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::theme::TextRole;
use super::super::widget::{put, put_wrapped, wrap};
use super::View;

/// A line of text, wrapped; if it has a mark, further lines are indented to match.
#[derive(Debug, Clone)]
pub(super) struct StatusPart {
    pub(super) mark: String,
    pub(super) text: String,
    pub(super) role: TextRole,
}

impl StatusPart {
    pub(super) fn new(role: TextRole, text: impl Into<String>) -> Self {
        Self { mark: String::new(), text: text.into(), role }
    }

    pub(super) fn marked(mark: impl Into<String>, role: TextRole, text: impl Into<String>) -> Self {
        Self { mark: mark.into(), ..Self::new(role, text) }
    }

    fn indent(&self) -> u16 {
        if self.mark.is_empty() { 0 } else { super::super::widget::width_of(&self.mark) as u16 + 1 }
    }

    /// Its height in rows.
    pub(super) fn rows(&self, width: u16) -> u16 {
        wrap(&self.text, usize::from(width.saturating_sub(self.indent()))).len() as u16
    }

    /// Draws it at the top of `area`; returns how many rows it took.
    pub(super) fn draw(&self, view: View<'_>, area: Rect, buf: &mut Buffer) -> u16 {
        let indent = self.indent().min(area.width);
        if area.height == 0 {
            return 0;
        }
        put(buf, area.x, area.y, &self.mark, view.of(self.role), indent);
        let text = Rect { x: area.x + indent, width: area.width - indent, ..area };
        put_wrapped(buf, text, &self.text, view.of(self.role))
    }
}

/// A heading and what stands below it.
#[derive(Debug, Clone, Default)]
pub(super) struct StatusBlock {
    pub(super) head: String,
    pub(super) parts: Vec<StatusPart>,
    /// The part that is at hand, where all others may be left out.
    pub(super) at_hand: Option<usize>,
}

impl StatusBlock {
    pub(super) fn new(head: impl Into<String>, parts: Vec<StatusPart>) -> Self {
        Self { head: head.into(), parts, at_hand: None }
    }

    /// Names of which one is at hand: where there is no room for all, it alone is told.
    pub(super) fn names(parts: Vec<StatusPart>, at_hand: Option<usize>) -> Self {
        Self { at_hand, ..Self::new("", parts) }
    }

    /// Leaves only the name that is at hand.
    pub(super) fn narrow(&mut self) {
        if let Some(one) = self.at_hand.and_then(|at| self.parts.get(at).cloned()) {
            (self.parts, self.at_hand) = (vec![one], None);
        }
    }

    pub(super) fn rows(&self, width: u16) -> u16 {
        let parts: u16 = self.parts.iter().map(|part| part.rows(width)).sum();
        parts + self.head_rows(width)
    }

    fn head_rows(&self, width: u16) -> u16 {
        if self.head.is_empty() { 0 } else { wrap(&self.head, usize::from(width)).len() as u16 }
    }
}

/// Draws blocks, with a blank row between them if there is room; blocks at the end that do not fit are left out, with
/// `…` in the last row. Returns the rows used.
pub(super) fn draw(view: View<'_>, area: Rect, blocks: &[StatusBlock], buf: &mut Buffer) -> u16 {
    let blocks: Vec<&StatusBlock> = blocks.iter().filter(|block| !block.parts.is_empty()).collect();
    let wanted: u16 = blocks.iter().map(|block| block.rows(area.width)).sum();
    let gaps = (blocks.len() as u16).saturating_sub(1);
    let gap = u16::from(wanted + gaps <= area.height);
    let mut used = 0;
    let mut whole = true;
    for block in blocks {
        let place = |used: u16| Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
        let gap = if used > 0 { gap } else { 0 };
        // A heading with nothing below it says nothing.
        whole = place(used + gap).height > block.head_rows(area.width);
        if !whole {
            break;
        }
        used += gap;
        if !block.head.is_empty() {
            used += put_wrapped(buf, place(used), &block.head, view.of(TextRole::Heading));
        }
        for part in &block.parts {
            whole = place(used).height > 0;
            used += part.draw(view, place(used), buf);
        }
    }
    if !whole && !area.is_empty() {
        put(buf, area.right() - 1, area.bottom() - 1, "…", view.of(TextRole::Quiet), 1);
    }
    used
}
