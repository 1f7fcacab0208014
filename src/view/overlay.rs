//! Overlays on any screen: the keys that work here, the palette, the language.

use ratatui::layout::{Position, Rect};

use super::frame::{Canvas, middle, row};
use super::theme::TextRole;
use super::widget::{panel, width_of};
use crate::app::keys::NamedKey;
use crate::app::overlay::ROOMY;
use crate::app::palette::Palette;
use crate::app::texts;
use crate::app::{AppOverlay, Screen, say};
use crate::i18n::Locale;
use crate::workshop::words::Lang;

/// The greatest width of an overlay.
const WIDEST: u16 = 72;

/// Draws an overlay; returns the cursor's position.
pub(super) fn draw(canvas: &mut Canvas<'_>, overlay: &AppOverlay, area: Rect) -> Option<Position> {
    match overlay {
        AppOverlay::Help { from, under } => {
            help(canvas, (*from, under.as_deref()), area);
            None
        }
        AppOverlay::Palette(palette) => Some(self::palette(canvas, palette, area)),
        AppOverlay::Language { at } => {
            language(canvas, *at, area);
            None
        }
    }
}

/// What a language calls itself; its two-letter code if the program does not speak it.
pub(super) fn language_name(lang: Lang) -> String {
    match lang.code().parse::<Locale>() {
        Ok(_) => texts(lang).msg_language_name(),
        Err(_) => lang.code().to_owned(),
    }
}

/// An area of `rows` rows under a heading: centred if there is room, otherwise the whole screen.
fn open(canvas: &mut Canvas<'_>, area: Rect, rows: u16, heading: &str) -> Rect {
    let styles = (canvas.styles.of(TextRole::Mark), canvas.styles.of(TextRole::KeyText));
    // Hide the screen below: two pictures at once are hard to read.
    canvas.ground(area, TextRole::Ground);
    let small = area.width < ROOMY.cols || area.height < ROOMY.rows;
    let area = canvas.foot(area);
    let height = if small { area.height } else { (rows + 4).min(area.height.saturating_sub(2)) };
    let place = if small { area } else { middle(area, WIDEST) };
    let place = Rect { y: area.y + (area.height - height) / 3, height, ..place };
    let inner = panel(canvas.buf, place, heading, styles);
    let margin = u16::from(inner.width > 30);
    Rect {
        x: inner.x + margin,
        width: inner.width.saturating_sub(2 * margin),
        y: (inner.y + u16::from(!small)).min(inner.bottom()),
        height: inner.height.saturating_sub(if small { 0 } else { 2 }),
    }
}

fn help(canvas: &mut Canvas<'_>, (from, under): (usize, Option<&AppOverlay>), area: Rect) {
    let model = canvas.model;
    let rows = model.explained(under);
    let inner = open(canvas, area, rows.len() as u16, &model.texts.msg_home_help());
    let column = rows.iter().map(|row| width_of(&row.keys)).max().unwrap_or(0) as u16 + 3;
    let cut = rows.len() > usize::from(inner.height);
    let page = usize::from(inner.height.saturating_sub(u16::from(cut)));
    let from = from.min(rows.len().saturating_sub(page));
    for (nth, NamedKey { keys, text, .. }) in rows.iter().skip(from).take(page).enumerate() {
        let own = row(inner, nth as u16, 1);
        canvas.text(own.x, own.y, &format!(" {keys} "), TextRole::Key, own.width);
        canvas.text(own.x + column, own.y, text, TextRole::KeyText, own.width.saturating_sub(column));
    }
    if cut {
        let said = model.texts.msg_home_lines(from + 1, from + page, rows.len());
        canvas.text(inner.x, inner.bottom().saturating_sub(1), &said, TextRole::KeyText, inner.width);
    }
}

fn palette(canvas: &mut Canvas<'_>, palette: &Palette, area: Rect) -> Position {
    let texts = canvas.model.texts;
    let found = palette.found(&canvas.model.screen, texts);
    let inner = open(canvas, area, 16, &texts.msg_home_palette());
    let cursor = entry(canvas, palette, row(inner, 0, 1));
    let mut list = row(inner, 2, inner.height);
    // The record is made by no key: after the end whoever looks for it finds the command.
    if let Screen::Live(live) = &canvas.model.screen
        && live.workshop().day.ended.is_some()
        && !live.keeping.throw_away
    {
        list.height = list.height.saturating_sub(1);
        let record = texts.msg_live_hint_ended(live.workshop().id.as_str());
        let own = Rect { y: list.bottom(), height: 1, ..list };
        canvas.text(own.x + 1, own.y, &record, TextRole::KeyText, own.width.saturating_sub(2));
    }
    if found.is_empty() {
        canvas.wrapped(list, &texts.msg_home_palette_none(), TextRole::KeyText);
    }
    let page = usize::from(list.height).max(1);
    let from = palette.at / page * page;
    for (nth, (action, name)) in found.iter().enumerate().skip(from).take(page) {
        let own = row(list, (nth - from) as u16, 1);
        let role = if nth == palette.at { TextRole::Mark } else { TextRole::KeyText };
        canvas.ground(own, role);
        let key = say::key_for(*action);
        let wide = (width_of(&key) as u16).min(own.width);
        canvas.text(own.x + 1, own.y, name, role, own.width.saturating_sub(wide + 3));
        canvas.text(own.right().saturating_sub(wide + 1), own.y, &key, role, wide);
    }
    cursor
}

/// Draws the line in which an action's name is typed.
fn entry(canvas: &mut Canvas<'_>, palette: &Palette, entry: Rect) -> Position {
    canvas.ground(entry, TextRole::Entry);
    let (before, behind) = (palette.typed.before(), palette.typed.behind());
    let cursor = canvas.text(entry.x + 1, entry.y, before, TextRole::Entry, entry.width.saturating_sub(2));
    canvas.text(cursor, entry.y, behind, TextRole::Entry, entry.right().saturating_sub(cursor + 1));
    if palette.typed.text().is_empty() {
        let hint = canvas.model.texts.msg_home_palette_hint();
        canvas.text(entry.x + 2, entry.y, &hint, TextRole::Accent, entry.width.saturating_sub(3));
    }
    Position { x: cursor.min(entry.right().saturating_sub(1)), y: entry.y }
}

fn language(canvas: &mut Canvas<'_>, at: usize, area: Rect) {
    let heading = canvas.model.texts.msg_home_language_heading();
    let inner = open(canvas, area, Lang::ALL.len() as u16, &heading);
    for (nth, lang) in Lang::ALL.into_iter().enumerate() {
        let own = row(inner, nth as u16, 1);
        let role = if nth == at { TextRole::Mark } else { TextRole::KeyText };
        canvas.ground(own, role);
        let key = format!(" {} ", nth + 1);
        let x = canvas.text(own.x, own.y, &key, if nth == at { role } else { TextRole::Key }, own.width);
        canvas.text(x + 2, own.y, &language_name(lang), role, own.right().saturating_sub(x + 2));
    }
}
