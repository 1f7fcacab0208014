//! The small form for a new programme.

use ratatui::layout::{Position, Rect};

use crate::app::programme::making::{ProgrammeAsked, ProgrammeForm};
use crate::i18n::Texts;
use crate::programme::{ElementTime, said};
use crate::view::frame::{Canvas, NARROW, middle, row};
use crate::view::theme::TextRole;
use crate::view::widget::width_of;
use crate::view::{new, overlay};

/// The greatest width of the form.
const WIDEST: u16 = 84;

/// Draws the form; returns the cursor's position.
pub(in crate::view) fn draw(canvas: &mut Canvas<'_>, form: &ProgrammeForm, area: Rect) -> Option<Position> {
    let place = middle(canvas.frame(area), WIDEST);
    let texts = canvas.model.texts;
    let heading = match &form.ready {
        Some(_) => texts.msg_programme_new_heading(),
        None => texts.msg_programme_empty_one(),
    };
    canvas.text(place.x, place.y, &heading, TextRole::Heading, place.width);
    let mut y = if place.height > 14 { 2 } else { 1 };
    let column =
        form.asked().iter().map(|asked| width_of(&asked.words(texts).0)).max().unwrap_or(0) as u16 + 3;
    let stacked = place.width < NARROW - 8;
    let mut cursor = None;
    for asked in form.asked() {
        let typed = form.editor().is_some() && asked == form.at;
        let height = 1 + u16::from(stacked && typed);
        y += u16::from(asked == ProgrammeAsked::Make);
        cursor = cursor.or(line(canvas, form, asked, (column, stacked && typed), row(place, y, height)));
        y += height;
    }
    let below = row(place, y + 1, place.height);
    let used = canvas.wrapped(row(below, 0, 3), &says(texts, form, canvas), TextRole::Text);
    let tracks = form.tracks();
    if tracks.len() > 1 {
        let tracks = format!("{}: {}", texts.msg_programme_ready_tracks(), tracks.join(" · "));
        canvas.wrapped(row(below, used + 1, 3), &tracks, TextRole::Quiet);
    }
    cursor
}

fn line(
    canvas: &mut Canvas<'_>,
    form: &ProgrammeForm,
    asked: ProgrammeAsked,
    (column, stacked): (u16, bool),
    own: Rect,
) -> Option<Position> {
    let here = asked == form.at;
    let (label, _) = asked.words(canvas.model.texts);
    if asked == ProgrammeAsked::Make {
        let role = if here { TextRole::Mark } else { TextRole::Key };
        let width = (width_of(&label) as u16 + 4).min(own.width);
        canvas.ground(Rect { width, ..row(own, 0, 1) }, role);
        canvas.text(own.x + 2, own.y, &label, role, own.width.saturating_sub(2));
        return None;
    }
    let role = if here { TextRole::Heading } else { TextRole::Quiet };
    canvas.text(own.x, own.y, if here { "›" } else { " " }, role, 1);
    canvas.text(own.x + 2, own.y, &label, role, own.width.saturating_sub(2));
    let value = if stacked {
        Rect { x: own.x + 2, width: own.width.saturating_sub(2), ..row(own, 1, 1) }
    } else {
        let indent = column.min(own.width);
        Rect { x: own.x + indent, width: own.width - indent, ..row(own, 0, 1) }
    };
    if let Some(editor) = form.editor().filter(|_| here) {
        return new::typed(canvas, editor, form.is_selected(), value);
    }
    let text = match asked {
        ProgrammeAsked::Name => form.name.text().to_owned(),
        ProgrammeAsked::First => form.first.text().to_owned(),
        ProgrammeAsked::Lang | ProgrammeAsked::Make => overlay::language_name(form.lang),
    };
    let (text, role) =
        if here { (format!("← {text} →"), TextRole::Entry) } else { (text, TextRole::Text) };
    if here {
        canvas.ground(value, role);
    }
    canvas.text(value.x + 1, value.y, &text, role, value.width.saturating_sub(1));
    None
}

/// What is said about the line at hand: which month was understood, and what can stand there.
fn says(texts: &Texts, form: &ProgrammeForm, canvas: &Canvas<'_>) -> String {
    let (_, hint) = form.at.words(texts);
    let month = form.month(canvas.model.at.today()).filter(|_| form.at == ProgrammeAsked::First);
    match month {
        Some(month) => {
            let said = said::when(texts, &ElementTime::Month(month));
            format!("{} {hint}", texts.msg_programme_when_meant(said))
        }
        None => hint,
    }
}
