//! The time line with the tracks as columns: each gathering stands in the columns of its tracks, with when it is and how it
//! stands above its name.

use chrono::Datelike;
use ratatui::layout::Rect;

use super::said;
use super::timeline::{MONTH, hidden, month};
use crate::app::programme::{ProgrammeScreen, TimelineRow};
use crate::i18n::Texts;
use crate::programme::Programme;
use crate::programme::said::{when_numbers, when_short};
use crate::view::frame::{Canvas, row};
use crate::view::theme::TextRole;
use crate::view::widget::{width_of, wrap};

/// The least columns of a track.
const LEAST: u16 = 18;
/// Columns between two tracks.
const BETWEEN: u16 = 1;
/// Cells before the words: the mark and a blank.
const INWARD: u16 = 2;
/// The most rows of a name.
const NAME: usize = 3;

/// Whether the tracks fit beside each other, and there are several.
pub(super) fn fit(programme: &Programme, width: u16) -> bool {
    let tracks = programme.tracks.len() as u16;
    tracks > 1 && each(tracks, width) >= LEAST
}

/// The columns of one track of so many.
fn each(tracks: u16, width: u16) -> u16 {
    (width.saturating_sub(MONTH) / tracks.max(1)).saturating_sub(BETWEEN)
}

pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    screen: &ProgrammeScreen,
    rows: &[TimelineRow<'_>],
    (place, foot): (Rect, Rect),
) {
    let cols = each(screen.programme.tracks.len() as u16, place.width);
    for (at, track) in (0..).zip(&screen.programme.tracks) {
        let x = place.x + MONTH + at * (cols + BETWEEN);
        canvas.ground(Rect { x, width: cols, ..row(place, 0, 1) }, TextRole::KeyText);
        canvas.text(x + 1, place.y, &track.name, TextRole::KeyText, cols.saturating_sub(2));
    }
    let below = row(place, 1, place.height);
    let heights: Vec<u16> = rows.iter().map(|of| height(&screen.programme, of, cols)).collect();
    let on = rows.iter().position(|row| Some(row.at()) == screen.at).unwrap_or(0);
    let from = first(&heights, on, below.height);
    let (mut y, mut shown) = (0, 0);
    for (at, (of, height)) in rows.iter().zip(&heights).enumerate().skip(from) {
        if y + height > below.height {
            break;
        }
        let own = row(below, y, *height);
        let began = (at == from).then(|| of.occasion.when.first_day().map(|day| day.year())).flatten();
        months(canvas, of, of.year.or(began), own);
        let marked = Some(of.at()) == screen.at;
        cell(canvas, screen, of, marked, (own, cols));
        y += height;
        shown += 1;
    }
    hidden(canvas, (from, rows.len().saturating_sub(from + shown)), foot);
}

/// The first row shown: from the beginning if what is at hand is seen then, otherwise a third of the height before it.
fn first(heights: &[u16], on: usize, height: u16) -> usize {
    let until = |from: usize| heights.iter().skip(from).take(on + 1 - from).sum::<u16>();
    if heights.iter().sum::<u16>() <= height {
        return 0;
    }
    (0..=on).find(|from| until(*from) <= height * 2 / 3).unwrap_or(on)
}

/// Draws the month before a gathering, and below it the year if it is another.
fn months(canvas: &mut Canvas<'_>, of: &TimelineRow<'_>, year: Option<i32>, own: Rect) {
    let month = month(canvas, of);
    canvas.text(own.x, own.y, &month, TextRole::Heading, MONTH);
    if let Some(year) = year.filter(|_| own.height > 1) {
        canvas.text(own.x, own.y + 1, &year.to_string(), TextRole::Heading, MONTH);
    }
}

/// The columns in which a gathering stands: the first, and how many cells they have.
fn span(programme: &Programme, of: &TimelineRow<'_>, cols: u16) -> (u16, u16) {
    let tracks = programme.tracks.iter().enumerate();
    let on: Vec<u16> =
        tracks.filter(|(_, track)| of.element.is_on(&track.id)).map(|(at, _)| at as u16).collect();
    let (first, last) = (on.first().copied().unwrap_or(0), on.last().copied().unwrap_or(0));
    (first * (cols + BETWEEN), (last - first + 1) * (cols + BETWEEN) - BETWEEN)
}

/// The rows of a gathering: when it is, and its name.
fn height(programme: &Programme, of: &TimelineRow<'_>, cols: u16) -> u16 {
    let (_, width) = span(programme, of, cols);
    1 + wrap(&said::name(of), usize::from(width.saturating_sub(INWARD))).len().min(NAME) as u16
}

/// When it is, in as few cells as must be.
fn dated(texts: &Texts, of: &TimelineRow<'_>, room: u16) -> String {
    let time = of.occasion.when;
    match () {
        () if time.is_open() => String::new(),
        () if width_of(&when_short(texts, time)) <= usize::from(room) => when_short(texts, time),
        () => when_numbers(texts, time),
    }
}

fn cell(
    canvas: &mut Canvas<'_>,
    screen: &ProgrammeScreen,
    of: &TimelineRow<'_>,
    marked: bool,
    (own, cols): (Rect, u16),
) {
    let texts = canvas.model.texts;
    let (from, width) = span(&screen.programme, of, cols);
    let own = Rect { x: own.x + MONTH + from, width, ..own };
    let (mark, word, role) = said::standing(texts, of.standing);
    let on = |role| if marked { TextRole::Mark } else { role };
    if marked {
        canvas.ground(own, TextRole::Mark);
    }
    canvas.text(own.x, own.y, mark, on(role), 1);
    let wide = width_of(&word) as u16;
    let room = own.width.saturating_sub(INWARD + if wide > 0 { wide + 1 } else { 0 });
    canvas.text(own.x + INWARD, own.y, &dated(texts, of, room), on(TextRole::Text), room);
    canvas.text(own.right().saturating_sub(wide), own.y, &word, on(role), wide);
    let name = Rect { x: own.x + INWARD, width: own.width.saturating_sub(INWARD), ..row(own, 1, own.height) };
    let named = said::name(of);
    canvas.wrapped(name, &named, on(TextRole::Strong));
    let everyone = of.element.whom.tracks.is_empty().then(|| texts.msg_programme_everyone());
    let levels = Some(said::levels(texts, of.element)).filter(|levels| !levels.is_empty());
    let whom = everyone.into_iter().chain(levels).collect::<Vec<_>>().join(", ");
    let x = name.x + width_of(&named) as u16 + 2;
    if name.height == 1 && x + width_of(&whom) as u16 <= name.right() {
        canvas.text(x, name.y, &whom, on(TextRole::Quiet), name.right().saturating_sub(x));
    }
}
