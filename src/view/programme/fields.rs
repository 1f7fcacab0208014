//! The lines of a gathering while they are changed: as in the form of a new workshop, with a sentence about the line at hand
//! below them.

use ratatui::layout::{Position, Rect};

use crate::app::programme::{ElementField, ElementFields, FieldsOf, OwnField, ProgrammeScreen};
use crate::i18n::Texts;
use crate::programme::{ElementKind, ElementTime, said};
use crate::view::frame::{Canvas, NARROW, row};
use crate::view::new;
use crate::view::theme::TextRole;
use crate::view::widget::{width_of, wrap};

/// The most rows of the line that is typed in.
const TALLEST: usize = 4;
/// Rows below the lines for what is said about the one at hand.
const SAID: u16 = 3;

/// Draws the lines; returns the cursor's position.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    screen: &ProgrammeScreen,
    of: &ElementFields,
    place: Rect,
) -> Option<Position> {
    let about = of.about(&screen.programme)?;
    let texts = canvas.model.texts;
    let all = ElementField::of(about);
    let label = |field: &ElementField| width_of(&field.label(about, texts));
    let column = all.iter().map(label).max().unwrap_or(0) as u16 + 3;
    let stacked = place.width < NARROW - 8;
    let value = if stacked { place.width.saturating_sub(2) } else { place.width.saturating_sub(column) };
    let own_rows =
        wrap(of.line.text(), usize::from(value.saturating_sub(2).max(1))).len().clamp(1, TALLEST) as u16;
    let tall = if of.at.is_chosen() { 1 } else { own_rows } + u16::from(stacked && !of.at.is_chosen());
    let at = all.iter().position(|field| *field == of.at).unwrap_or(0) as u16;
    let rows = row(place, 0, place.height.saturating_sub(SAID + 1));
    let whole = all.len() as u16 - 1 + tall;
    let from = (at + tall / 2).saturating_sub(rows.height / 2).min(whole.saturating_sub(rows.height));
    let (mut y, mut cursor) = (0, None);
    for field in &all {
        let height = if *field == of.at { tall } else { 1 };
        if y >= from && y + height <= from + rows.height {
            let own = row(rows, y - from, height);
            cursor = cursor.or(line(canvas, screen, (of, about, *field), (column, stacked), own));
        }
        y += height;
    }
    let below = row(place, whole.min(rows.height) + 1, SAID);
    canvas.wrapped(below, &says(texts, (of, about), canvas), TextRole::Text);
    cursor
}

fn line(
    canvas: &mut Canvas<'_>,
    screen: &ProgrammeScreen,
    (of, about, field): (&ElementFields, FieldsOf<'_>, ElementField),
    (column, stacked): (u16, bool),
    own: Rect,
) -> Option<Position> {
    let texts = canvas.model.texts;
    let here = field == of.at;
    let role = if here { TextRole::Heading } else { TextRole::Quiet };
    canvas.text(own.x, own.y, if here { "›" } else { " " }, role, 1);
    let label = field.label(about, texts);
    canvas.text(own.x + 2, own.y, &label, role, own.width.saturating_sub(2));
    let below = stacked && here && !field.is_chosen();
    let value = if below {
        Rect { x: own.x + 2, width: own.width.saturating_sub(2), ..row(own, 1, own.height) }
    } else {
        let indent = column.max(width_of(&label) as u16 + 3).min(own.width);
        Rect { x: own.x + indent, width: own.width - indent, ..own }
    };
    if here && !field.is_chosen() {
        return new::typed(canvas, &of.line, of.is_selected(), value);
    }
    let text = shown(texts, screen, about, field);
    let (text, role) = match (field.is_chosen() && here, text.is_empty()) {
        (true, _) => (format!("← {text} →"), TextRole::Entry),
        (false, true) => (texts.msg_new_optional(), TextRole::Quiet),
        (false, false) => (text, TextRole::Text),
    };
    if role == TextRole::Entry {
        canvas.ground(row(value, 0, 1), role);
    }
    canvas.text(value.x + 1, value.y, &text.replace('\n', " "), role, value.width.saturating_sub(1));
    None
}

/// What stands in a line that is not typed in.
fn shown(texts: &Texts, screen: &ProgrammeScreen, of: FieldsOf<'_>, field: ElementField) -> String {
    if let ElementField::Own(OwnField::Levels(at)) = field {
        let levels = of.programme.tracks.get(at).map(|track| track.levels.as_slice()).unwrap_or_default();
        return super::said::these_levels(texts, levels).unwrap_or_else(|| texts.msg_programme_no_levels());
    }
    let Some(element) = of.element else { return field.text(of, texts) };
    match field {
        ElementField::What => match element.kind {
            ElementKind::Gathering => texts.msg_programme_gathering(),
            ElementKind::Span => texts.msg_programme_span(),
        },
        ElementField::Tracks => {
            let tracks = super::said::tracks(&screen.programme, element);
            if tracks.is_empty() { texts.msg_programme_everyone() } else { tracks }
        }
        ElementField::Levels => {
            let levels = super::said::levels(texts, element);
            if levels.is_empty() { texts.msg_programme_all_levels() } else { levels }
        }
        ElementField::Method => match &element.method {
            Some(of) => screen.method_name(&of.id),
            None => texts.msg_programme_method_none(),
        },
        _ => field.text(of, texts),
    }
}

/// What is said about the line at hand: how a time was understood, and what can stand there.
fn says(texts: &Texts, (of, about): (&ElementFields, FieldsOf<'_>), canvas: &Canvas<'_>) -> String {
    let hint = of.at.hint(about, texts);
    let Some(element) =
        about.element.filter(|_| matches!(of.at, ElementField::When | ElementField::PlaceWhen(_)))
    else {
        return hint;
    };
    match ElementField::time(element, of.line.text(), canvas.model.at.today()) {
        None => hint,
        Some(ElementTime::Words(_)) => format!("{} {hint}", texts.msg_programme_when_words()),
        Some(time) => format!("{} {hint}", texts.msg_programme_when_meant(said::when(texts, &time))),
    }
}
