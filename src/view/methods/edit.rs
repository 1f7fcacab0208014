//! A method that is changed: its plans as tabs, and one row below the other, of which the marked one stands whole.

use ratatui::layout::{Position, Rect};

use super::super::frame::{Canvas, NARROW, middle, row};
use super::super::theme::TextRole;
use crate::app::methods::{EditRow, MethodEdit, RowOf, SavedState};
use crate::app::trouble;
use crate::app::wrap::{width_of, wrap};
use crate::i18n::dates;
use crate::workshop::method::change::TextPlace;

/// The greatest width of the rows: longer lines are hard to read.
const WIDEST: u16 = 104;
/// The width of what stands before a text, with the blank behind it.
const LABELS: u16 = 18;
/// The same on a narrow screen.
const NARROW_LABELS: u16 = 13;
/// The most rows of a text while it is changed.
const TALLEST: usize = 6;
/// With more rows than these, a blank stands above each step.
const ROOMY: u16 = 14;

/// Draws the screen; returns the cursor's position if something is being typed.
pub(in crate::view) fn draw(canvas: &mut Canvas<'_>, edit: &MethodEdit, area: Rect) -> Option<Position> {
    let place = middle(canvas.frame(area), WIDEST);
    let texts = canvas.model.texts;
    let heading = canvas.text(place.x, place.y, &texts.msg_change_heading(), TextRole::Heading, place.width);
    saved(
        canvas,
        edit,
        Rect { x: heading + 2, width: place.right().saturating_sub(heading + 2), ..row(place, 0, 1) },
    );
    tabs(canvas, edit, row(place, 1, 1));
    let gap = u16::from(place.height > 14);
    rows(canvas, edit, row(place, 2 + gap, place.height.saturating_sub(2 + gap)))
}

/// Draws whether the method is saved, at the end of a line.
fn saved(canvas: &mut Canvas<'_>, edit: &MethodEdit, line: Rect) {
    let texts = canvas.model.texts;
    let (said, role) = match edit.saved() {
        SavedState::Untouched => return,
        SavedState::Saving => (texts.msg_live_saving(), TextRole::Quiet),
        SavedState::Saved => (texts.msg_live_saved(), TextRole::Quiet),
        SavedState::Not => (texts.msg_live_not_saved(), TextRole::Warn),
    };
    right(canvas, line, &said, role);
}

/// Draws the plans side by side, or the one that is shown alone where they do not fit.
fn tabs(canvas: &mut Canvas<'_>, edit: &MethodEdit, line: Rect) {
    let model = canvas.model;
    let called = |at: usize| {
        let plan = edit.method.plans.get(at)?;
        let name = plan.name.as_ref().map(|name| name.get(model.lang));
        Some(format!(" {} ", dates::plan_length(model.texts, name, plan.minutes())))
    };
    let all: Vec<String> = (0..edit.method.plans.len()).filter_map(called).collect();
    let fit = all.iter().map(|tab| width_of(tab) + 1).sum::<usize>() <= usize::from(line.width);
    if !fit {
        let Some(shown) = all.get(edit.plan) else { return };
        let said = format!("← {} →  {}/{}", shown.trim(), edit.plan + 1, all.len());
        canvas.text(line.x, line.y, &said, TextRole::Strong, line.width);
        return;
    }
    let mut x = line.x;
    for (at, tab) in all.iter().enumerate() {
        let role = if at == edit.plan { TextRole::Mark } else { TextRole::Quiet };
        x = canvas.text(x, line.y, tab, role, line.right().saturating_sub(x)) + 1;
    }
}

/// A row as it is laid out: its label, its text, and how many lines it takes.
struct EditLine {
    row: EditRow,
    label: String,
    text: String,
    /// How many of its lines stand above it, because something else begins with it.
    above: u16,
    height: u16,
}

/// Draws the rows, with the marked one in the middle where there are too many.
fn rows(canvas: &mut Canvas<'_>, edit: &MethodEdit, place: Rect) -> Option<Position> {
    let laid = lay(canvas, edit, place);
    let begins: Vec<u16> = laid
        .iter()
        .scan(0, |next, laid| {
            let begin = *next;
            *next += laid.height;
            Some(begin)
        })
        .collect();
    let all = laid.iter().map(|laid| laid.height).sum::<u16>();
    let at = begins.get(edit.at).copied().unwrap_or(0);
    let middle = at + laid.get(edit.at).map_or(0, |laid| laid.height) / 2;
    let from = middle.saturating_sub(place.height / 2).min(all.saturating_sub(place.height)).min(at);
    let mut cursor = None;
    for (nth, (laid, begin)) in laid.iter().zip(&begins).enumerate() {
        if *begin >= from && *begin < from + place.height {
            let own = row(place, begin - from, laid.height);
            cursor = cursor.or(draw_row(canvas, edit, laid, own, nth == edit.at));
        }
    }
    cursor
}

fn lay(canvas: &Canvas<'_>, edit: &MethodEdit, Rect { width, height, .. }: Rect) -> Vec<EditLine> {
    let rows = edit.rows().into_iter().enumerate();
    let mut before = None;
    let laid = rows.map(|(at, row)| {
        let (label, text) = (label(canvas, edit, row), text(canvas, edit, row));
        let (here, step) = (at == edit.at, is_step(row));
        let whole = here && !step || row.what == RowOf::File;
        let typed = edit.typing.as_ref().filter(|typed| here && !typed.minutes);
        let shown = typed.map_or(text.as_str(), |typed| typed.editor.text());
        let room = usize::from(text_width(width, typed.is_some(), row)).max(1);
        let lines = if whole || typed.is_some() { wrap(shown, room).len().clamp(1, TALLEST) } else { 1 };
        let above = before.map_or(0, |before| begins(row, before, height > ROOMY));
        before = Some(row);
        let height = lines as u16 + u16::from(is_stacked(width, here, row)) + above;
        EditLine { row, label, text, above, height }
    });
    laid.collect()
}

/// How many rows stand above a row because something else begins with it: a blank where there is room, and a heading.
fn begins(row: EditRow, before: EditRow, roomy: bool) -> u16 {
    match (row.what, before.what) {
        (RowOf::LeftOut(_), RowOf::LeftOut(_)) | (RowOf::Text(_), _) => 0,
        (RowOf::LeftOut(_), _) => 1 + u16::from(roomy),
        (RowOf::Step(_) | RowOf::File, _) => u16::from(roomy),
    }
}

fn is_step(row: EditRow) -> bool {
    matches!(row.what, RowOf::Step(_) | RowOf::LeftOut(_))
}

/// Whether the text of a row stands below its label.
fn is_stacked(width: u16, here: bool, row: EditRow) -> bool {
    here && width < NARROW - 8 && matches!(row.what, RowOf::Text(_))
}

/// The width of the text of a row, with a cell left for the cursor where something is typed.
fn text_width(width: u16, typed: bool, row: EditRow) -> u16 {
    let before = match row.what {
        RowOf::File => 2,
        _ if width < NARROW - 8 => 2,
        _ => LABELS,
    };
    width.saturating_sub(before + if typed { 2 } else { 0 })
}

/// Draws a row over its lines.
fn draw_row(
    canvas: &mut Canvas<'_>,
    edit: &MethodEdit,
    laid: &EditLine,
    own: Rect,
    here: bool,
) -> Option<Position> {
    if matches!(laid.row.what, RowOf::LeftOut(_)) && laid.above > 0 {
        let said = canvas.model.texts.msg_change_left_out();
        canvas.text(own.x + 2, own.y + laid.above - 1, &said, TextRole::Heading, own.width.saturating_sub(2));
    }
    let own = row(own, laid.above, own.height.saturating_sub(laid.above));
    if own.height == 0 {
        return None;
    }
    if here {
        canvas.text(own.x, own.y, "›", TextRole::Heading, 1);
    }
    match laid.row.what {
        RowOf::Step(_) | RowOf::LeftOut(_) => step(canvas, edit, laid, own, here),
        RowOf::File => {
            let place = Rect { x: own.x + 2, width: own.width.saturating_sub(2), ..own };
            canvas.wrapped(place, &laid.text, TextRole::Quiet);
            None
        }
        RowOf::Text(_) => {
            let narrow = own.width < NARROW - 8;
            let stacked = is_stacked(own.width, here, laid.row);
            let labels = if narrow { NARROW_LABELS } else { LABELS };
            let role = if here { TextRole::Heading } else { TextRole::Quiet };
            let room = if stacked { own.width } else { labels };
            draw_label(
                canvas,
                &laid.label,
                Rect { x: own.x + 2, width: room.saturating_sub(3), ..row(own, 0, 1) },
                role,
            );
            let place = if stacked {
                Rect { x: own.x + 2, width: own.width.saturating_sub(2), ..row(own, 1, own.height) }
            } else {
                Rect { x: own.x + labels, width: own.width.saturating_sub(labels), ..own }
            };
            value(canvas, edit, laid, place, here)
        }
    }
}

/// Draws the text of a row, or what is typed there.
fn value(
    canvas: &mut Canvas<'_>,
    edit: &MethodEdit,
    laid: &EditLine,
    place: Rect,
    here: bool,
) -> Option<Position> {
    if let Some(typing) = edit.typing.as_ref().filter(|typing| here && !typing.minutes) {
        return canvas.typed(&typing.editor, false, place);
    }
    let empty = canvas.model.texts.msg_change_empty();
    let (text, role) =
        if laid.text.is_empty() { (&empty, TextRole::Quiet) } else { (&laid.text, TextRole::Text) };
    if here {
        canvas.wrapped(place, text, role);
    } else {
        canvas.text(place.x, place.y, text, role, place.width);
    }
    None
}

/// Draws the row of a step: when it begins, its name, and its minutes.
fn step(
    canvas: &mut Canvas<'_>,
    edit: &MethodEdit,
    laid: &EditLine,
    own: Rect,
    here: bool,
) -> Option<Position> {
    let texts = canvas.model.texts;
    let clock = begins_at(edit, laid.row).map(|at| dates::clock(texts, at)).unwrap_or_default();
    canvas.text(own.x + 2, own.y, &clock, TextRole::Number, 6);
    let name = Rect { x: own.x + 8, width: own.width.saturating_sub(8), ..row(own, 0, 1) };
    if let Some(typing) = edit.typing.as_ref().filter(|_| here) {
        if !typing.minutes {
            return value(canvas, edit, laid, Rect { height: own.height, ..name }, here);
        }
        let x =
            canvas.text(name.x, name.y, &texts.msg_change_type_minutes(), TextRole::Accent, name.width) + 1;
        let place = Rect { x, width: name.right().saturating_sub(x).min(10), ..name };
        return canvas.typed(&typing.editor, false, place);
    }
    let minutes = minutes(canvas, edit, laid.row, here && own.width >= NARROW);
    let room = name.width.saturating_sub(width_of(&minutes) as u16 + 1);
    let role = match laid.row.what {
        RowOf::LeftOut(_) => TextRole::Quiet,
        _ => TextRole::Strong,
    };
    canvas.text(name.x, name.y, &laid.label, role, room);
    right(canvas, name, &minutes, TextRole::Text);
    None
}

/// The minutes of a step; with `limits`, how few and how many they may become where time is short or there is more of it.
fn minutes(canvas: &Canvas<'_>, edit: &MethodEdit, row: EditRow, limits: bool) -> String {
    let texts = canvas.model.texts;
    let Some(slot) = row.slot.and_then(|slot| edit.slot(slot)) else { return String::new() };
    if let Some(next) = slot.next {
        return format!("→ {}", dates::clock(texts, i32::from(next)));
    }
    let minutes = dates::length(texts, slot.minutes.usual);
    if !limits {
        return minutes;
    }
    format!("{} · {minutes}", texts.msg_change_limits(slot.minutes.least, slot.minutes.most))
}

/// When the step of a row begins on a usual day, in minutes after midnight; a later part of the day begins anew.
fn begins_at(edit: &MethodEdit, row: EditRow) -> Option<i32> {
    let (plan, slot) = (edit.shown()?, row.slot?);
    let mut at = i32::from(plan.start);
    for before in plan.steps.iter().take(slot) {
        at = before.next.map_or(at + i32::from(before.minutes.usual), i32::from);
    }
    Some(at)
}

/// Draws a label. If it is cut, the number at its end stays: it tells rows of one name apart.
fn draw_label(canvas: &mut Canvas<'_>, label: &str, place: Rect, role: TextRole) {
    let number = label.rsplit_once(' ').map(|(_, end)| end).filter(|end| end.parse::<usize>().is_ok());
    let fits = width_of(label) <= usize::from(place.width);
    let Some(number) = number.filter(|_| !fits) else {
        canvas.text(place.x, place.y, label, role, place.width);
        return;
    };
    let room = place.width.saturating_sub(width_of(number) as u16 + 1);
    let name = label.strip_suffix(number).unwrap_or(label).trim_end();
    let x = canvas.text(place.x, place.y, name, role, room);
    canvas.text(x + 1, place.y, number, role, place.right().saturating_sub(x + 1));
}

/// What stands before the text of a row; the name of a step.
fn label(canvas: &Canvas<'_>, edit: &MethodEdit, row: EditRow) -> String {
    let (texts, lang, method) = (canvas.model.texts, canvas.model.lang, &edit.method);
    let numbered =
        |label: String, at: usize, of: usize| if of > 1 { format!("{label} {}", at + 1) } else { label };
    let named =
        |at: TextPlace| method.text_at(at).map(|words| words.get(lang).to_owned()).unwrap_or_default();
    match row.what {
        RowOf::Text(TextPlace::Name) => texts.msg_change_name(),
        RowOf::Text(TextPlace::Summary) => texts.msg_change_summary(),
        RowOf::Text(TextPlace::Offered(at)) => {
            numbered(texts.msg_change_question(), at, method.questions.offered.len())
        }
        RowOf::Text(TextPlace::Critique) => texts.msg_new_critique(),
        RowOf::Text(TextPlace::Vision) => texts.msg_new_vision(),
        RowOf::Text(TextPlace::Today(at)) => {
            let today = method.questions.today.as_ref();
            let label = today.map(|today| today.label.get(lang).to_owned()).unwrap_or_default();
            numbered(label, at, today.map_or(0, |today| today.offered.len()))
        }
        RowOf::Text(TextPlace::Line(list, at)) => {
            let list = method.lists.get(list);
            let label = list.map(|list| list.name.get(lang).to_owned()).unwrap_or_default();
            numbered(label, at, list.map_or(0, |list| list.lines.len()))
        }
        RowOf::Text(TextPlace::Room(_)) => texts.msg_print_room(),
        RowOf::Text(TextPlace::Part(_, at)) => format!("{} {}", texts.msg_print_room(), at + 1),
        RowOf::Text(TextPlace::Say(_)) => texts.msg_live_say(),
        RowOf::Text(at @ TextPlace::Step(_)) | RowOf::Step(at) => named(at),
        RowOf::LeftOut(step) => named(TextPlace::Step(step)),
        RowOf::File => String::new(),
    }
}

/// The text of a row.
fn text(canvas: &Canvas<'_>, edit: &MethodEdit, row: EditRow) -> String {
    let texts = canvas.model.texts;
    match (row.text_at(), edit.file()) {
        (Some(at), _) => {
            edit.method.text_at(at).map(|words| words.get(canvas.model.lang).to_owned()).unwrap_or_default()
        }
        (None, _) if row.what != RowOf::File => String::new(),
        (None, Some(file)) => texts.msg_change_file(trouble::shown(&file.path)),
        (None, None) => texts.msg_change_no_file(),
    }
}

/// Draws a text at the right end of a line.
fn right(canvas: &mut Canvas<'_>, line: Rect, said: &str, role: TextRole) {
    let width = (width_of(said) as u16).min(line.width);
    canvas.text(line.right().saturating_sub(width), line.y, said, role, width);
}
