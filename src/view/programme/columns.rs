//! The time line with the tracks as columns: each gathering stands in the columns of its tracks, on two rows.

use ratatui::layout::Rect;

use super::said;
use super::timeline::{MONTH, hidden, month, window};
use crate::app::programme::{ProgrammeScreen, TimelineRow};
use crate::programme::Programme;
use crate::programme::said::when_short;
use crate::view::frame::{Canvas, row};
use crate::view::theme::TextRole;
use crate::view::widget::width_of;

/// The least columns of a track.
const LEAST: u16 = 18;
/// Rows of a gathering: when it is and how it stands, and what it is called.
const ROWS: u16 = 2;
/// Columns between two tracks.
const BETWEEN: u16 = 2;

/// Whether the tracks fit beside each other, and there are several.
pub(super) fn fit(programme: &Programme, width: u16) -> bool {
    let tracks = programme.tracks.len() as u16;
    tracks > 1 && each(tracks, width) >= LEAST
}

/// The columns of one track of so many.
fn each(tracks: u16, width: u16) -> u16 {
    (width.saturating_sub(MONTH + 1) / tracks.max(1)).saturating_sub(BETWEEN)
}

pub(super) fn draw(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, rows: &[TimelineRow<'_>], place: Rect) {
    let tracks = screen.programme.tracks.len() as u16;
    let cols = each(tracks, place.width);
    for (at, track) in (0..).zip(&screen.programme.tracks) {
        let x = place.x + MONTH + 1 + at * (cols + BETWEEN);
        canvas.ground(Rect { x, width: cols, ..row(place, 0, 1) }, TextRole::KeyText);
        canvas.text(x + 1, place.y, &track.name, TextRole::KeyText, cols.saturating_sub(2));
    }
    let below = row(place, 1, place.height);
    let on = rows.iter().position(|row| Some(row.at()) == screen.at).unwrap_or(0);
    let (from, shown) = window(on, rows.len(), below.height / ROWS);
    let mut y = 0;
    for (at, of) in rows.iter().enumerate().skip(from).take(shown) {
        let own = row(below, y, ROWS);
        let year = of.year.or((at == from)
            .then(|| of.occasion.when.first_day().map(|day| chrono::Datelike::year(&day)))
            .flatten());
        months(canvas, of, year, own);
        cell(canvas, screen, of, at == on && screen.at.is_some(), (own, cols));
        y += ROWS;
    }
    hidden(canvas, (from, rows.len().saturating_sub(from + shown)), place);
}

/// Draws the month before a gathering, and below it the year if it is another.
fn months(canvas: &mut Canvas<'_>, of: &TimelineRow<'_>, year: Option<i32>, own: Rect) {
    let month = month(canvas, of);
    canvas.text(own.x, own.y, &month, TextRole::Heading, MONTH);
    if let Some(year) = year.filter(|_| own.height > 1) {
        canvas.text(own.x, own.y + 1, &year.to_string(), TextRole::Heading, MONTH);
    }
}

/// The columns in which a gathering stands: those from its first track to its last.
fn span(programme: &Programme, of: &TimelineRow<'_>) -> (u16, u16) {
    let tracks = programme.tracks.iter().enumerate();
    let of = tracks.filter(|(_, track)| of.element.is_on(&track.id)).map(|(at, _)| at as u16);
    let of: Vec<u16> = of.collect();
    (of.first().copied().unwrap_or(0), of.last().copied().unwrap_or(0))
}

fn cell(
    canvas: &mut Canvas<'_>,
    screen: &ProgrammeScreen,
    of: &TimelineRow<'_>,
    marked: bool,
    (own, cols): (Rect, u16),
) {
    let texts = canvas.model.texts;
    let (first, last) = span(&screen.programme, of);
    let x = own.x + MONTH + 1 + first * (cols + BETWEEN);
    let width = (last - first + 1) * (cols + BETWEEN) - BETWEEN;
    let own = Rect { x, width, ..own };
    let (mark, word, role) = said::standing(texts, of.standing);
    let on = |role| if marked { TextRole::Mark } else { role };
    if marked {
        canvas.ground(own, TextRole::Mark);
    }
    canvas.text(own.x + 1, own.y, mark, on(role), 1);
    let date = if of.occasion.when.is_open() { String::new() } else { when_short(texts, of.occasion.when) };
    let end = canvas.text(own.x + 3, own.y, &date, on(TextRole::Text), own.width.saturating_sub(4));
    let wide = width_of(&word) as u16;
    if end + 2 + wide <= own.right() {
        canvas.text(own.right().saturating_sub(wide + 1), own.y, &word, on(role), wide);
    }
    if own.height > 1 {
        let everyone = of.element.whom.tracks.is_empty().then(|| texts.msg_programme_everyone());
        let end = canvas.text(
            own.x + 3,
            own.y + 1,
            &said::name(of),
            on(TextRole::Strong),
            own.width.saturating_sub(4),
        );
        let whom: Vec<String> = everyone
            .into_iter()
            .chain(Some(said::levels(texts, of.element)).filter(|said| !said.is_empty()))
            .collect();
        let whom = whom.join(", ");
        if !whom.is_empty() && end + 2 + width_of(&whom) as u16 <= own.right() {
            canvas.text(end + 2, own.y + 1, &whom, on(TextRole::Quiet), own.right().saturating_sub(end + 2));
        }
    }
}
