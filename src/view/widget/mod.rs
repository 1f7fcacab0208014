//! Pieces that several screens draw the same way, as functions over a buffer.
//!
//! All of them stay within the buffer, whatever size they are given, and give every cell that they touch an explicit
//! style. No thin lines: they vanish on a projector. Words, and which screen has what, are not here.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::page::WIDE;
pub use crate::app::wrap::{is_plain, truncate, width_of, wrap};

/// Fills an area with blank cells in a style.
pub fn fill(buf: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buf.area);
    let mut blank = Cell::EMPTY;
    blank.set_style(style);
    for y in area.top()..area.bottom() {
        let from =
            usize::from(y - buf.area.y) * usize::from(buf.area.width) + usize::from(area.x - buf.area.x);
        if let Some(row) = buf.content.get_mut(from..from + usize::from(area.width)) {
            row.fill(blank.clone());
        }
    }
}

/// Draws a text on one line from `x`, at most `max_width` cells wide and never beyond the buffer; what does not fit is
/// cut off with `…`, so that nobody takes a part for the whole. Returns the column after the last cell drawn.
pub fn put(buf: &mut Buffer, x: u16, y: u16, text: &str, style: Style, max_width: u16) -> u16 {
    let area = buf.area;
    if !area.contains((x, y).into()) {
        return x;
    }
    let room = area.right().saturating_sub(x).min(max_width);
    if is_plain(text) {
        return put_plain(buf, x, y, &marked(text, room), style, room);
    }
    let (end, _) = buf.set_stringn(x, y, marked(text, room), usize::from(room), style);
    // A wide character leaves the cell that it covers unstyled.
    buf.set_style(Rect { x, y, width: end.saturating_sub(x), height: 1 }, style);
    end
}

/// A text truncated with `…`, unless only blanks would be cut.
fn marked(text: &str, room: u16) -> Cow<'_, str> {
    let room = usize::from(room);
    if width_of(text.trim_end()) <= room { Cow::Borrowed(text) } else { truncate(text, room) }
}

/// [`put`] for a text in which every character takes one cell.
fn put_plain(buf: &mut Buffer, x: u16, y: u16, text: &str, style: Style, room: u16) -> u16 {
    let from = usize::from(y - buf.area.y) * usize::from(buf.area.width) + usize::from(x - buf.area.x);
    let cells = buf.content.get_mut(from..from + usize::from(room)).unwrap_or_default();
    let mut end = x;
    for (char, cell) in text.chars().zip(cells) {
        cell.set_char(char).set_style(style);
        end += 1;
    }
    end
}

/// Draws a text wrapped within `area`; if it does not fit, the last line ends with `…`. Returns the rows used.
pub fn put_wrapped(buf: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let lines = wrap_to(text, usize::from(area.width), usize::from(area.height));
    for (row, line) in (area.y..area.bottom()).zip(&lines) {
        put(buf, area.x, row, line, style, area.width);
    }
    lines.len() as u16
}

/// A text wrapped to at most `most` lines; if it does not fit, the last one ends with `…`.
pub fn wrap_to(text: &str, width: usize, most: usize) -> Vec<Cow<'_, str>> {
    let lines = wrap(text, width);
    let goes_on = lines.len() > most;
    let mut shown: Vec<Cow<'_, str>> = lines.into_iter().take(most).map(Cow::Borrowed).collect();
    if let Some(last) = shown.last_mut().filter(|_| goes_on) {
        *last = unfinished(last, width).into();
    }
    shown
}

/// A line with `…` after the last whole word that leaves room for it, or within a word that stands alone.
fn unfinished(line: &str, width: usize) -> String {
    match line.rsplit_once(' ') {
        Some((words, _)) if width_of(line) >= width => format!("{}…", words.trim_end()),
        _ => truncate(&format!("{line}…"), width).into_owned(),
    }
}

/// Draws a text centred on a line of `area`'s width, cut off if it is wider.
pub fn put_centred(buf: &mut Buffer, area: Rect, text: &str, style: Style) {
    let text = truncate(text, usize::from(area.width));
    let free = usize::from(area.width).saturating_sub(width_of(&text));
    let x = area.x.saturating_add((free / 2) as u16);
    if area.height > 0 {
        put(buf, x, area.y, &text, style, area.width);
    }
}

/// Draws a panel: no frame, a heading row on a ground of its own, text below it. Returns the area for its content,
/// indented by a column on both sides.
pub fn panel(buf: &mut Buffer, area: Rect, heading: &str, (head, ground): (Style, Style)) -> Rect {
    fill(buf, area, ground);
    let row = Rect { height: area.height.min(1), ..area };
    fill(buf, row, head);
    let inner = area.width.saturating_sub(2);
    if row.height > 0 {
        put(buf, area.x.saturating_add(1), area.y, &truncate(heading, usize::from(inner)), head, inner);
    }
    Rect {
        x: area.x.saturating_add(1).min(area.right()),
        y: area.y.saturating_add(row.height),
        width: inner,
        height: area.height.saturating_sub(row.height),
    }
}

/// One key in the footer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyHint<'a> {
    /// The key as printed on the keyboard.
    pub key: &'a str,
    /// What it does, in a word or two.
    pub text: &'a str,
    /// The higher, the longer it stays as the screen gets narrower.
    pub weight: u8,
}

/// The hints that fit in `width` cells, in their own order: the least important go first, among equals the later one.
pub fn hints_that_fit<'a>(hints: &[KeyHint<'a>], width: u16) -> Vec<KeyHint<'a>> {
    let mut kept: Vec<KeyHint<'a>> = hints.to_vec();
    while hints_width(&kept, width) > usize::from(width) {
        let least = kept.iter().enumerate().rev().min_by_key(|(_, hint)| hint.weight).map(|(at, _)| at);
        match least {
            Some(at) => drop(kept.remove(at)),
            None => break,
        }
    }
    kept
}

/// Cells between two hints on a screen of this width.
pub fn between_hints(width: u16) -> usize {
    if width < WIDE { 1 } else { 2 }
}

/// The width of hints on a screen of this width: a key between two blanks, its text and a blank after it, and a gap between hints.
pub fn hints_width(hints: &[KeyHint<'_>], width: u16) -> usize {
    let each = hints.iter().map(|hint| width_of(hint.key) + width_of(hint.text) + 3);
    each.sum::<usize>() + hints.len().saturating_sub(1) * between_hints(width)
}

/// Draws the footer: keys and what they do, on one row.
pub fn footer(buf: &mut Buffer, area: Rect, hints: &[KeyHint<'_>], (key, text): (Style, Style)) {
    let row = Rect { height: area.height.min(1), ..area };
    fill(buf, row, text);
    if row.height == 0 {
        return;
    }
    let mut x = area.x;
    for hint in hints_that_fit(hints, area.width) {
        let room = |x: u16| area.right().saturating_sub(x);
        x = put(buf, x, area.y, " ", key, room(x));
        x = put(buf, x, area.y, hint.key, key, room(x));
        x = put(buf, x, area.y, " ", key, room(x));
        x = put(buf, x, area.y, " ", text, room(x));
        x = put(buf, x, area.y, hint.text, text, room(x)).saturating_add(between_hints(area.width) as u16);
    }
}

/// Draws one wrapped sentence in the middle of a screen too small for anything else.
pub fn too_small(buf: &mut Buffer, area: Rect, sentence: &str, style: Style) {
    fill(buf, area, style);
    let inner = area.width.saturating_sub(if area.width > 20 { 4 } else { 0 });
    let lines = wrap(sentence, usize::from(inner));
    let free = usize::from(area.height).saturating_sub(lines.len());
    let first = area.y.saturating_add((free / 2) as u16);
    for (y, line) in (first..area.bottom()).zip(&lines) {
        put_centred(buf, Rect { y, height: 1, ..area }, line, style);
    }
}
