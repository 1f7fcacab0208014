//! The methods: a list, and the card of the marked one, side by side where there is room.

use ratatui::layout::Rect;

use super::frame::{Canvas, middle, row};
use super::theme::TextRole;
use crate::app::Size;
use crate::app::methods::{CardLine, LIST, Methods, Tone, WIDEST};
use crate::app::msg::MethodFile;
use crate::i18n::dates;

pub(super) fn draw(canvas: &mut Canvas<'_>, methods: &Methods, area: Rect) {
    let place = middle(canvas.frame(area), LIST + 3 + WIDEST);
    let heading = canvas.model.texts.msg_methods_heading();
    canvas.text(place.x, place.y, &heading, TextRole::Heading, place.width);
    let below = row(place, 2, place.height);
    let texts = canvas.model.texts;
    match &methods.files {
        None => drop(canvas.wrapped(below, &texts.msg_methods_reading(), TextRole::Text)),
        Some(files) if files.is_empty() => {
            canvas.wrapped(below, &texts.msg_methods_none(), TextRole::Text);
        }
        Some(files) => {
            let beside = Methods::beside(Size { cols: area.width, rows: area.height });
            if beside || methods.open.is_none() {
                let width = if beside { LIST } else { below.width };
                list(canvas, files, methods, Rect { width, ..below });
            }
            let left = if beside { LIST + 3 } else { 0 };
            if beside || methods.open.is_some() {
                card(
                    canvas,
                    methods,
                    Rect { x: below.x + left, width: below.width.saturating_sub(left), ..below },
                );
            }
        }
    }
}

fn list(canvas: &mut Canvas<'_>, files: &[MethodFile], methods: &Methods, place: Rect) {
    let page = usize::from(place.height / 2).max(1);
    let from = methods.at / page * page;
    for (nth, file) in files.iter().skip(from).take(page).enumerate() {
        let own = row(place, nth as u16 * 2, 2);
        let marked = from + nth == methods.at;
        let role = if marked { TextRole::Mark } else { TextRole::Strong };
        if marked {
            canvas.ground(row(own, 0, 1), TextRole::Mark);
        }
        let (name, says) = named(canvas, file);
        canvas.text(own.x + 1, own.y, &name, role, own.width.saturating_sub(2));
        if own.height > 1 {
            canvas.text(own.x + 1, own.y + 1, &says, TextRole::Quiet, own.width.saturating_sub(2));
        }
    }
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

fn card(canvas: &mut Canvas<'_>, methods: &Methods, place: Rect) {
    let model = canvas.model;
    let lines = methods.card(model.lang, model.texts, model.size);
    let height = usize::from(place.height);
    let last = lines.len().saturating_sub(height);
    let from = methods.open.unwrap_or(0).min(last);
    for (nth, line) in lines.iter().skip(from).take(height).enumerate() {
        draw_line(canvas, row(place, nth as u16, 1), line);
    }
    if last > 0 {
        let to = (from + height).min(lines.len());
        let said = model.texts.msg_home_lines(from + 1, to, lines.len());
        let width = (crate::app::wrap::width_of(&said) as u16).min(place.width);
        canvas.text(
            place.right().saturating_sub(width),
            place.y.saturating_sub(2),
            &said,
            TextRole::Quiet,
            width,
        );
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
