//! The methods: a list, and the card of the marked one, side by side where there is room.

mod edit;

use ratatui::layout::{Position, Rect};

pub(super) use edit::draw as draw_edit;

use super::frame::{Canvas, middle, row};
use super::theme::TextRole;
use crate::app::Size;
use crate::app::editor::Editor;
use crate::app::methods::{CardLine, ENTRY, LIST, LibraryEntry, Methods, QUESTIONS, Tone, WIDEST};
use crate::app::msg::MethodFile;
use crate::app::wrap::width_of;
use crate::i18n::dates;
use crate::programme::ElementKind;

mod asking;
mod preview;

/// Draws the screen; returns the cursor's position if one types to find a method.
pub(super) fn draw(canvas: &mut Canvas<'_>, methods: &Methods, area: Rect) -> Option<Position> {
    let place = middle(canvas.frame(area), LIST + 3 + WIDEST);
    let texts = canvas.model.texts;
    let beside = Methods::beside(Size { cols: area.width, rows: area.height });
    let width = if beside { LIST } else { place.width };
    let x = canvas.text(place.x, place.y, &texts.msg_methods_heading(), TextRole::Heading, width);
    let line = Rect { x: x + 2, width: (place.x + width).saturating_sub(x + 2), ..row(place, 0, 1) };
    let below = row(place, 2, place.height);
    match &methods.files {
        None => {
            canvas.wrapped(below, &texts.msg_methods_reading(), TextRole::Text);
            return Some(typed(canvas, &methods.typed, line));
        }
        Some(files) if files.is_empty() => {
            canvas.wrapped(below, &texts.msg_methods_none(), TextRole::Text);
            return None;
        }
        Some(_) => {}
    }
    let listed = methods.open.is_none();
    if let Some(name) = &methods.naming {
        let label = canvas.model.texts.msg_change_type_name();
        let whole = row(place, 0, 1);
        canvas.ground(whole, TextRole::Ground);
        let x = canvas.text(whole.x, whole.y, &label, TextRole::Heading, whole.width);
        let cursor = typed(canvas, name, Rect { x, width: whole.right().saturating_sub(x), ..whole });
        let lines = methods.card(canvas.model.lang, canvas.model.texts, canvas.model.size);
        card(canvas, methods, &lines, (below, below.y.saturating_sub(2)));
        return Some(cursor);
    }
    let cursor = (beside || listed).then(|| {
        let asked = list(canvas, methods, Rect { width, ..below });
        let find = typed(canvas, &methods.typed, line);
        if methods.asking.at.is_some() { asked } else { Some(find) }
    });
    if beside || !listed {
        let left = if beside { LIST + 3 } else { 0 };
        let place = Rect { x: below.x + left, width: below.width.saturating_sub(left), ..below };
        if let Some(preview) = methods.preview.as_ref().filter(|_| !listed) {
            return preview::draw(canvas, methods, preview, place);
        }
        let lines = methods.card(canvas.model.lang, texts, canvas.model.size);
        card(canvas, methods, &lines, (place, place.y.saturating_sub(2)));
    }
    cursor.flatten().filter(|_| listed)
}

/// Draws the line in which one types to find a method, the newest letters if it is too long.
fn typed(canvas: &mut Canvas<'_>, editor: &Editor, line: Rect) -> Position {
    let cursor = edited(canvas, editor, line);
    if editor.text().is_empty() {
        let hint = canvas.model.texts.msg_methods_find();
        canvas.text(line.x + 2, line.y, &hint, TextRole::Accent, line.width.saturating_sub(3));
    }
    cursor
}

/// Draws a line in which one types; returns the cursor's position.
fn edited(canvas: &mut Canvas<'_>, editor: &Editor, line: Rect) -> Position {
    canvas.ground(line, TextRole::Entry);
    let room = line.width.saturating_sub(3);
    let before = tail(editor.before(), usize::from(room));
    let x = canvas.text(line.x + 1, line.y, before, TextRole::Entry, room);
    canvas.text(x, line.y, editor.behind(), TextRole::Entry, line.right().saturating_sub(x + 1));
    Position { x: x.min(line.right().saturating_sub(1)), y: line.y }
}

/// As much of the end of a text as fits.
fn tail(text: &str, room: usize) -> &str {
    let begins = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    begins.filter_map(|at| text.get(at..)).find(|rest| width_of(rest) <= room).unwrap_or_default()
}

/// Draws the list with the three questions in it; returns the cursor's position if one of them is being answered.
fn list(canvas: &mut Canvas<'_>, methods: &Methods, place: Rect) -> Option<Position> {
    let all = methods.listed().count();
    let said = methods.said_elsewhere(canvas.model.lang, canvas.model.size);
    if all == 0 && said.is_empty() {
        let asks = methods.asking.is_open();
        let asked = asks.then(|| asking::draw(canvas, &methods.asking, row(place, 0, QUESTIONS))).flatten();
        let below = if asks { row(place, QUESTIONS + 1, place.height) } else { place };
        canvas.wrapped(below, &canvas.model.texts.msg_methods_not_found(), TextRole::Text);
        return asked;
    }
    let below = said.len() as u16;
    let place = Rect { height: place.height.saturating_sub(below + u16::from(below > 0)), ..place };
    let place = Rect { height: if all == 0 { 0 } else { place.height.max(ENTRY) }, ..place };
    // What is done elsewhere is told below what was found, and is nothing to choose.
    let told = place.y + place.height + u16::from(place.height > 0);
    for (text, y) in said.iter().zip(told..) {
        canvas.text(place.x + 1, y, text, TextRole::Strong, place.width.saturating_sub(1));
    }
    if all == 0 {
        return None;
    }
    let page = methods.page(methods.at, place.height);
    let model = canvas.model;
    let (mut y, mut asked) = (0, None);
    for (at, of) in methods.listed().enumerate().take(page.end).skip(page.start) {
        y += methods.rows_above(at, at == page.start);
        let head = methods.begins(at).map(|block| methods.called(block, model.lang, model.texts));
        let head = head.filter(|head| !head.is_empty());
        if methods.asks_above(at) {
            let from = y.saturating_sub(QUESTIONS + 1 + u16::from(head.is_some()));
            asked = asking::draw(canvas, &methods.asking, row(place, from, QUESTIONS));
        }
        if let Some(head) = head {
            let own = row(place, y.saturating_sub(1), 1);
            canvas.text(own.x, own.y, &head, TextRole::Heading, own.width);
        }
        let says = methods.proposed(at).and_then(|proposed| match of {
            LibraryEntry::Method(file) => Some(asking::says(file, proposed, (model.lang, model.texts))),
            LibraryEntry::Programme(_) | LibraryEntry::Empty => None,
        });
        entry(canvas, (of, says), row(place, y, ENTRY), at == methods.at);
        y += ENTRY;
    }
    if page.len() < all {
        let said = model.texts.msg_methods_shown(page.start + 1, page.end, all);
        let above = Rect { y: place.y.saturating_sub(1), ..place };
        right(canvas, above, &said);
    }
    asked
}

/// Draws one of the list: its name, and a line about it, which says what fits if it is proposed.
fn entry(
    canvas: &mut Canvas<'_>,
    (of, proposed): (LibraryEntry<'_>, Option<String>),
    own: Rect,
    marked: bool,
) {
    if own.height == 0 {
        return;
    }
    let role = if marked { TextRole::Mark } else { TextRole::Strong };
    if marked {
        canvas.ground(row(own, 0, 1), TextRole::Mark);
    }
    let (texts, lang) = (canvas.model.texts, canvas.model.lang);
    let (name, says) = match of {
        LibraryEntry::Method(file) => named(canvas, file),
        LibraryEntry::Programme(ready) => {
            let gatherings = ready.elements.iter().filter(|of| of.kind == ElementKind::Gathering).count();
            (ready.name.get(lang).to_owned(), texts.msg_programme_listed_gatherings(gatherings as u32))
        }
        LibraryEntry::Empty => (texts.msg_programme_empty_one(), texts.msg_programme_empty_one_short()),
    };
    let says = proposed.unwrap_or(says);
    canvas.text(own.x + 1, own.y, &name, role, own.width.saturating_sub(2));
    if own.height > 1 {
        canvas.text(own.x + 1, own.y + 1, &says, TextRole::Quiet, own.width.saturating_sub(2));
    }
}

/// Draws a text at the right end of a line.
fn right(canvas: &mut Canvas<'_>, line: Rect, said: &str) {
    let width = (width_of(said) as u16).min(line.width);
    canvas.text(line.right().saturating_sub(width), line.y, said, TextRole::Quiet, width);
}

/// A method's name in the list, and one line about it.
fn named(canvas: &Canvas<'_>, file: &MethodFile) -> (String, String) {
    let texts = canvas.model.texts;
    match &file.listed {
        Ok(listed) => {
            let lengths = listed.plans.iter().map(|plan| plan.minutes);
            let shortest = lengths.clone().min().unwrap_or(0);
            let says = match lengths.max() {
                Some(longest) if longest != shortest => {
                    let (from, to) = dates::lengths(texts, shortest, longest);
                    format!("{from}–{to}")
                }
                _ => dates::length(texts, shortest),
            };
            let own = file.path.as_ref().map(|_| texts.msg_methods_own());
            let says = std::iter::once(says).chain(own).collect::<Vec<_>>().join(" · ");
            (listed.card.name.get(canvas.model.lang).to_owned(), says)
        }
        Err(fault) => (fault.file.clone(), texts.msg_methods_faulty()),
    }
}

/// Draws as many of these lines as fit, from where the open card stands.
fn card(canvas: &mut Canvas<'_>, methods: &Methods, lines: &[CardLine], (place, above): (Rect, u16)) {
    let texts = canvas.model.texts;
    let height = usize::from(place.height);
    let last = lines.len().saturating_sub(height);
    let from = methods.open.unwrap_or(0).min(last);
    for (nth, line) in lines.iter().skip(from).take(height).enumerate() {
        draw_line(canvas, row(place, nth as u16, 1), line);
    }
    if last > 0 {
        let to = (from + height).min(lines.len());
        let said = texts.msg_home_lines(from + 1, to, lines.len());
        right(canvas, Rect { y: above, ..place }, &said);
    }
}

fn draw_line(canvas: &mut Canvas<'_>, own: Rect, line: &CardLine) {
    if own.height == 0 {
        return;
    }
    let role = match line.tone {
        Tone::Name => TextRole::Strong,
        Tone::Head => TextRole::Heading,
        Tone::Text => TextRole::Text,
        Tone::Quiet => TextRole::Quiet,
        Tone::Wrong => TextRole::Warn,
    };
    let indent = (line.indent() as u16).min(own.width);
    canvas.text(own.x, own.y, &line.head, TextRole::Number, indent);
    canvas.text(own.x + indent, own.y, &line.text, role, own.width - indent);
}
