//! The top of every picture: where we are, at the left, and the time left, at the right.

use super::paper::{Fit, RoomPaper, indented};
use crate::app::page::Region;
use crate::view::bigtext::BigText;
use crate::view::theme::TextRole;
use crate::view::widget::{truncate, width_of};
use crate::workshop::room::Clock;

/// The rows of a line that says in big letters that the time is up: those of a row, and room for an accent on a capital.
const LETTERS: u16 = 6;

/// Draws the step's name, small, and the place within the step.
pub(super) fn head(paper: &mut RoomPaper<'_>, head: &str, place: Option<String>, clock: Clock) {
    let inside = paper.sheet.inside;
    let time = match clock {
        Clock::None => 0,
        Clock::Digits(seconds) if paper.sheet.band == 1 => digits(paper, seconds).len() as u16 + 1,
        Clock::RoundOff if paper.sheet.band == 1 => 0,
        _ => paper.sheet.time + 1,
    };
    let cols = inside.cols.saturating_sub(time);
    let of = place.map(|of| format!(" · {of}")).unwrap_or_default();
    // Cut the name rather than the place.
    let name = truncate(head, usize::from(cols).saturating_sub(width_of(&of)));
    let style = paper.style(TextRole::Heading);
    paper.line(Region { rows: 1, cols, ..inside }, &format!("{name}{of}"), style);
}

/// Draws the time at the right of the head, as large as the band is high.
pub(super) fn clock(paper: &mut RoomPaper<'_>, clock: Clock) {
    let sheet = paper.sheet;
    let inside = sheet.inside;
    let corner = Region { rows: sheet.band, ..indented(inside, inside.cols.saturating_sub(sheet.time)) };
    match clock {
        Clock::None => {}
        Clock::Digits(seconds) => {
            let text = digits(paper, seconds);
            corner_text(paper, corner, &text, TextRole::Strong);
        }
        Clock::Quiet(gone) => quiet(paper, corner, gone),
        // On a large screen it stands where the picture leaves room for big letters.
        Clock::RoundOff if sheet.large => paper.is_time_up = true,
        Clock::RoundOff => round_off(paper, corner),
    }
}

/// Minutes and seconds; from the first hour on with the hours before them.
pub(super) fn digits(paper: &RoomPaper<'_>, seconds: u32) -> String {
    let two = |number: u32| format!("{:02}", number % 60);
    match seconds / 3600 {
        0 => paper.texts.msg_room_clock(two(seconds / 60), two(seconds)),
        hours => paper.texts.msg_room_clock_hours(hours, two(seconds / 60), two(seconds)),
    }
}

fn corner_text(paper: &mut RoomPaper<'_>, corner: Region, text: &str, role: TextRole) {
    let big = (3..=corner.rows).rev().map(|rows| BigText::new(text, rows));
    if let Some(big) = big.into_iter().find(|big| big.fits(paper.glyphs, corner.cols)) {
        paper.big_right(corner, &big, role);
    } else {
        let style = paper.style(role);
        paper.line_right(corner, text, style);
    }
}

/// Draws the share of the time that is gone, without a number: full blocks, and lighter ones for what is left.
fn quiet(paper: &mut RoomPaper<'_>, corner: Region, gone: u16) {
    let style = paper.style(TextRole::Heading);
    let cols = corner.cols.min(40);
    let filled = (u32::from(cols) * u32::from(gone.min(1000)) / 1000) as u16;
    // On a single row, full blocks would touch the heading below.
    let (full, empty) = if corner.rows == 1 { ('■', '□') } else { ('█', '░') };
    let line: String = (0..cols).map(|x| if x < filled { full } else { empty }).collect();
    for y in corner.y..corner.y + (corner.rows / 3).max(1) {
        paper.line_right(Region { y, rows: 1, ..corner }, &line, style);
    }
}

/// Draws on a large screen, over a finished picture, that it is time to round off: in big letters if they find room beside
/// the heading or below what else is there, otherwise small in the corner.
pub(super) fn time_up(paper: &mut RoomPaper<'_>) {
    let inside = paper.sheet.inside;
    let text = paper.texts.msg_room_round_off();
    let beside = indented(inside, inside.cols.saturating_sub(paper.sheet.time));
    let rows = LETTERS.min(inside.rows);
    let below = Region { y: inside.y + inside.rows - rows, rows, ..inside };
    for place in [Region { rows: (2 * LETTERS + 1).min(inside.rows), ..beside }, below] {
        let fit = paper.fit(&text, place, LETTERS);
        let used = Region { rows: fit.rows(), ..place };
        match &fit {
            Fit::Big(big) if paper.is_blank(used) => return paper.big_right(used, big, TextRole::Heading),
            Fit::Big(_) | Fit::Bold(..) => {}
        }
    }
    round_off(paper, Region { rows: paper.sheet.band, ..beside });
}

/// Draws a calm sentence; on a narrow screen at the foot, because the head has no room for it.
fn round_off(paper: &mut RoomPaper<'_>, corner: Region) {
    let text = paper.texts.msg_room_round_off();
    let badge = format!(" {text} ");
    let style = paper.style(TextRole::Mark);
    if width_of(&badge) <= usize::from(corner.cols) {
        paper.line_right(corner, &badge, style);
    } else {
        let foot = paper.foot();
        paper.line(foot, &badge, style);
    }
}
