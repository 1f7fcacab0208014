//! The agenda that the form would make: beside the form, or in one line below it.

use ratatui::layout::Rect;

use crate::app::new::{New, Preview};
use crate::i18n::{Texts, dates};
use crate::view::frame::{Canvas, row};
use crate::view::theme::TextRole;
use crate::view::widget::width_of;
use crate::workshop::words::Lang;

/// Its greatest width.
pub(super) const WIDEST: u16 = 66;

/// Draws the agenda with its clock times.
pub(super) fn draw(canvas: &mut Canvas<'_>, new: &New, place: Rect) {
    let heading = canvas.model.texts.msg_new_plan_heading();
    canvas.text(place.x, place.y, &heading, TextRole::Heading, place.width);
    let Some(preview) = new.preview() else { return };
    let says = fitted(&preview, canvas.model.texts, canvas.model.lang);
    let used = canvas.wrapped(row(place, 2, 2), &says, TextRole::Text);
    let spare = spare(&preview, canvas.model.texts);
    let keep = if spare.is_some() { 4 } else { 0 };
    let rows = row(place, 3 + used, place.height.saturating_sub(3 + used + keep));
    let drawn = steps(canvas, new, &preview, rows);
    if let Some(spare) = spare {
        canvas.wrapped(row(place, 4 + used + drawn, 3), &spare, TextRole::Warn);
    }
}

/// Draws one line: from when to when, how many steps, and what does not fit.
pub(super) fn line(canvas: &mut Canvas<'_>, new: &New, own: Rect) {
    let Some(preview) = new.preview() else { return };
    let texts = canvas.model.texts;
    if let Some(spare) = spare(&preview, texts) {
        canvas.text(own.x, own.y, &spare, TextRole::Warn, own.width);
        return;
    }
    let span = dates::span(texts, i32::from(preview.agenda.start), preview.agenda.end());
    let says = texts.msg_new_plan_short(span, preview.agenda.rows.len());
    let all = format!("{says} · {}", fitted(&preview, texts, canvas.model.lang));
    let fits = width_of(&all) <= usize::from(own.width);
    canvas.text(own.x, own.y, if fits { &all } else { &says }, TextRole::Quiet, own.width);
}

fn fitted(preview: &Preview, texts: &Texts, lang: Lang) -> String {
    let name = preview.name.as_ref().map(|name| name.get(lang));
    let plan = dates::plan_length(texts, name, preview.plan);
    if preview.plan == preview.agenda.length {
        texts.msg_new_plan(plan)
    } else {
        texts.msg_new_plan_fitted(plan, dates::length(texts, preview.agenda.length))
    }
}

fn spare(preview: &Preview, texts: &Texts) -> Option<String> {
    match preview.spare {
        0 => None,
        spare if spare > 0 => Some(texts.msg_new_plan_spare(dates::length(texts, spare))),
        spare => Some(texts.msg_new_plan_over(dates::length(texts, -spare))),
    }
}

/// Draws a row for each step: when, what, how long. Returns the rows used.
fn steps(canvas: &mut Canvas<'_>, new: &New, preview: &Preview, rows: Rect) -> u16 {
    let texts = canvas.model.texts;
    let times = preview.agenda.times();
    let all = times.len() + 1;
    let cut = all > usize::from(rows.height);
    let shown = if cut { usize::from(rows.height).saturating_sub(1) } else { times.len() };
    for (nth, (planned, held)) in times.iter().zip(preview.agenda.held()).take(shown).enumerate() {
        let own = row(rows, nth as u16, 1);
        let step = new.method().and_then(|method| method.step(&held.step));
        let name = step.map_or("", |step| step.name.get(new.lang));
        let name = match planned.gap {
            0 => name.to_owned(),
            gap if gap > 0 => format!("{name} · {}", texts.msg_new_plan_gap(dates::length(texts, gap))),
            gap => format!("{name} · {}", texts.msg_new_plan_overlap(dates::length(texts, -gap))),
        };
        draw_step(
            canvas,
            own,
            &dates::clock(texts, planned.begin),
            &name,
            &dates::length(texts, held.minutes),
        );
    }
    let last = row(rows, shown as u16, 1);
    if cut {
        let more = texts.msg_home_more_below(times.len() - shown);
        canvas.text(last.x, last.y, &more, TextRole::Quiet, last.width);
    } else if last.height > 0 {
        let end = times.last().map_or(0, |planned| planned.end);
        canvas.text(last.x, last.y, &dates::clock(texts, end), TextRole::Number, last.width);
    }
    shown as u16 + 1
}

fn draw_step(canvas: &mut Canvas<'_>, own: Rect, clock: &str, name: &str, minutes: &str) {
    let wide = (width_of(minutes) as u16).min(own.width);
    canvas.text(own.x, own.y, clock, TextRole::Number, own.width);
    canvas.text(own.x + 7, own.y, name, TextRole::Text, own.width.saturating_sub(8 + wide));
    canvas.text(own.right() - wide, own.y, minutes, TextRole::Quiet, wide);
}
