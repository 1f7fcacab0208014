//! The time line: a row for each gathering, with its year and month before it.

use ratatui::layout::Rect;

use super::said;
use crate::app::action::{Action, ProgrammeAct};
use crate::app::programme::{ProgrammeScreen, TimelineRow};
use crate::app::say;
use crate::i18n::{Texts, plan};
use crate::programme::said::{when_numbers, when_short};
use crate::view::frame::{Canvas, row};
use crate::view::theme::TextRole;
use crate::view::widget::width_of;
use crate::workshop::months::YearPlace;

/// Cells for the month before a row, and for the mark behind it.
pub(super) const MONTH: u16 = 5;
pub(super) const MARK: u16 = 2;
/// The most cells for a date.
const DATE: usize = 18;
/// With fewer columns the date stands only with what is at hand.
const DATED: u16 = 60;

/// A row on the screen: a year, or the gathering at this place of the time line.
enum ScreenRow {
    Year(i32),
    Of(usize),
}

fn laid(rows: &[TimelineRow<'_>]) -> Vec<ScreenRow> {
    let of = |(at, row): (usize, &TimelineRow<'_>)| {
        row.year.map(ScreenRow::Year).into_iter().chain([ScreenRow::Of(at)])
    };
    rows.iter().enumerate().flat_map(of).collect()
}

/// How many rows the whole time line takes.
pub(super) fn height(canvas: &Canvas<'_>, screen: &ProgrammeScreen) -> u16 {
    laid(&screen.rows(canvas.model.at.today())).len().max(2) as u16
}

/// Draws the time line around what is at hand. How much of it is hidden stands in the row `foot`.
pub(super) fn draw(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, place: Rect, foot: Rect) {
    let rows = screen.rows(canvas.model.at.today());
    if rows.is_empty() {
        empty(canvas, screen, place);
        return;
    }
    let laid = laid(&rows);
    let on = rows.iter().position(|row| Some(row.at()) == screen.at);
    let at = laid.iter().position(|row| matches!(row, ScreenRow::Of(at) if Some(*at) == on)).unwrap_or(0);
    let (from, shown) = window(at, laid.len(), place.height);
    let dates = dates(canvas, &rows, place.width);
    for (y, of) in (0..).zip(laid.iter().skip(from).take(shown)) {
        let own = row(place, y, 1);
        match of {
            ScreenRow::Year(year) => {
                canvas.text(own.x, own.y, &year.to_string(), TextRole::Heading, own.width);
            }
            ScreenRow::Of(at) => {
                if let Some(of) = rows.get(*at) {
                    line(canvas, screen, of, (Some(*at) == on, dates), own);
                }
            }
        }
    }
    hidden(canvas, (from, laid.len().saturating_sub(from + shown)), foot);
}

/// The first row shown and how many are: what is at hand a third down, and all if they fit.
pub(super) fn window(at: usize, all: usize, height: u16) -> (usize, usize) {
    let height = usize::from(height).max(1);
    (at.saturating_sub(height / 3).min(all.saturating_sub(height)), height)
}

/// Says at the right of a row how many rows are hidden before and behind.
pub(super) fn hidden(canvas: &mut Canvas<'_>, (above, below): (usize, usize), foot: Rect) {
    let texts = canvas.model.texts;
    let more = (above > 0).then(|| texts.msg_home_more_above(above));
    let more = more.into_iter().chain((below > 0).then(|| texts.msg_home_more_below(below)));
    let said = more.collect::<Vec<_>>().join("   ");
    let wide = (width_of(&said) as u16).min(foot.width);
    canvas.text(foot.right().saturating_sub(wide), foot.y, &said, TextRole::Quiet, wide);
}

fn empty(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, place: Rect) {
    let texts = canvas.model.texts;
    let key = say::key_for(Action::Programme(ProgrammeAct::Add));
    let none = screen.programme.elements.is_empty();
    let said = if none { texts.msg_programme_empty(key) } else { texts.msg_programme_none_shown() };
    canvas.wrapped(place, &said, TextRole::Text);
}

/// The cells of the longest date; none on a narrow screen.
fn dates(canvas: &Canvas<'_>, rows: &[TimelineRow<'_>], width: u16) -> u16 {
    if width < DATED {
        return 0;
    }
    let texts = canvas.model.texts;
    let wide = rows.iter().filter(|row| !row.occasion.when.is_open());
    let wide = wide.map(|row| width_of(&dated(texts, row)).min(DATE)).max();
    wide.map_or(0, |wide| wide as u16 + 2)
}

/// When it is, in numbers where the words are too long.
fn dated(texts: &Texts, of: &TimelineRow<'_>) -> String {
    let said = when_short(texts, of.occasion.when);
    if width_of(&said) > DATE { when_numbers(texts, of.occasion.when) } else { said }
}

/// The month before a row, short.
pub(super) fn month(canvas: &Canvas<'_>, of: &TimelineRow<'_>) -> String {
    let short = |month| plan::short_place(canvas.model.texts, YearPlace::Month(month));
    of.month.map(|month| short(month.month)).unwrap_or_default()
}

fn line(
    canvas: &mut Canvas<'_>,
    screen: &ProgrammeScreen,
    of: &TimelineRow<'_>,
    (marked, dates): (bool, u16),
    own: Rect,
) {
    let texts = canvas.model.texts;
    let (mark, word, role) = said::standing(texts, of.standing);
    let on = |role| if marked { TextRole::Mark } else { role };
    if marked {
        canvas
            .ground(Rect { x: own.x + MONTH, width: own.width.saturating_sub(MONTH), ..own }, TextRole::Mark);
    }
    let month = month(canvas, of);
    canvas.text(own.x, own.y, &month, TextRole::Heading, MONTH);
    let x = own.x + MONTH;
    canvas.text(x + 1, own.y, mark, on(role), 1);
    let x = x + 1 + MARK;
    let wide = width_of(&word) as u16;
    canvas.text(own.right().saturating_sub(wide + 1), own.y, &word, on(role), wide);
    let end = own.right().saturating_sub(if wide > 0 { wide + 3 } else { 1 });
    if dates > 0 && !of.occasion.when.is_open() {
        let said = dated(texts, of);
        canvas.text(x, own.y, &said, on(TextRole::Text), dates.saturating_sub(2).min(end.saturating_sub(x)));
    }
    let x = x + dates;
    let after = canvas.text(x, own.y, &said::name(of), on(TextRole::Strong), end.saturating_sub(x));
    // Whom it is for stands behind it where it fits, unless one track is shown alone.
    let whom = if screen.filter.track.is_some() {
        said::levels(texts, of.element)
    } else {
        said::whom(texts, &screen.programme, of.element)
    };
    if !whom.is_empty() && after + 2 + width_of(&whom) as u16 <= end {
        canvas.text(after + 2, own.y, &whom, on(TextRole::Quiet), end.saturating_sub(after + 2));
    }
}
