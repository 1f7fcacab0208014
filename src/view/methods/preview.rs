//! A method's plan with clock times: which plan, the start that one types, and the rows.

use ratatui::layout::{Position, Rect};

use super::super::frame::{Canvas, row};
use super::super::theme::TextRole;
use super::{card, edited};
use crate::app::methods::{HEAD, Methods, PlanPreview};
use crate::app::msg::MethodFile;
use crate::app::wrap::width_of;
use crate::i18n::dates;

/// The columns of the start.
const START: u16 = 8;

/// Draws the plan; returns the cursor's position in its start.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    methods: &Methods,
    preview: &PlanPreview,
    place: Rect,
) -> Option<Position> {
    let model = canvas.model;
    let (texts, lang) = (model.texts, model.lang);
    let method = methods.marked_method().and_then(MethodFile::method)?;
    let plan = preview.of(method)?;
    canvas.text(place.x, place.y, method.card.name.get(lang), TextRole::Strong, place.width);
    let name = plan.name.as_ref().map(|name| name.get(lang));
    let said = dates::plan_length(texts, name, plan.minutes());
    let said = if method.plans.len() > 1 { format!("← {said} →") } else { said };
    canvas.text(place.x, row(place, 1, 1).y, &said, TextRole::Text, place.width);
    let line = row(place, 2, 1);
    let label = texts.msg_new_start();
    canvas.text(line.x, line.y, &label, TextRole::Text, line.width);
    let from = line.x + (width_of(&label) as u16 + 2).min(line.width);
    let value = Rect { x: from, width: START.min(line.right().saturating_sub(from)), ..line };
    let cursor = edited(canvas, &preview.start, value);
    let (hint, role) = if preview.is_unread() {
        (texts.msg_fit_start_hint(), TextRole::Warn)
    } else {
        let span = dates::clock(texts, plan.start.into());
        (texts.msg_fit_start_usual(span), TextRole::Quiet)
    };
    // When it ends may lie below the screen.
    let whole = preview.typed().filter(|_| !plan.is_in_parts());
    let whole = whole.map(|start| dates::span(texts, start.into(), (start + plan.minutes()).into()));
    if let Some(whole) = whole {
        let from = value.right() + 1;
        canvas.text(from, line.y, &whole, TextRole::Text, line.right().saturating_sub(from));
    } else if preview.is_unread() || preview.start.is_empty() {
        let from = value.right() + 1;
        canvas.text(from, line.y, &hint, role, line.right().saturating_sub(from));
    }
    let lines = methods.planned(lang, texts, model.size);
    let below = row(place, HEAD, place.height);
    card(canvas, methods, &lines, (below, place.y.saturating_sub(2)));
    Some(cursor)
}
