//! What the room sees, in cells: one picture at a time, made to be read from the last row.
//!
//! It reads a [`Room`] and can reach no workshop. Which rows of a list are on the page is decided in `app::page`;
//! what all pictures are drawn with is in `paper`, the top of each in `band`.

mod band;
mod labelled;
mod paper;
mod poster;
mod rows;
#[cfg(test)]
mod tests;
mod told;
mod work;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::page::{LEAST, Spread, heading};
use crate::i18n::Texts;
use crate::view::bigtext::Glyphs;
use crate::view::theme::{Role, Styles};
use crate::view::widget::too_small;
use crate::workshop::id::Id;
use crate::workshop::room::{Clock, Picture, Room};

use paper::Paper;

/// Draws what the room sees over all of `area`. `texts` are in the workshop's language; `from` is the row that the
/// facilitator turned to. The pages are those of `app::page` for a screen as large as `area`.
pub fn draw(
    room: &Room,
    from: Option<Id>,
    texts: &Texts,
    styles: Styles,
    glyphs: &Glyphs,
    area: Rect,
    buf: &mut Buffer,
) {
    if area.width < LEAST.cols || area.height < LEAST.rows {
        let area = area.intersection(buf.area);
        return too_small(buf, area, &texts.msg_room_too_small(), styles.of(Role::Strong));
    }
    let mut paper = Paper::new((texts, styles, glyphs), area, buf);
    top(&mut paper, room);
    picture(&mut paper, room, from);
}

/// Where we are and how long is left, unless the picture has a place of its own for the time, or is empty.
fn top(paper: &mut Paper<'_>, room: &Room) {
    let place = match &room.picture {
        Picture::Blank | Picture::Test | Picture::Next { .. } | Picture::Welcome { .. } => return,
        // An island's plans are counted, which must not be read as the islands.
        Picture::Plan { place: (at, all), .. } if *all > 1 => {
            Some(paper.texts.msg_room_plan_place(*at, *all))
        }
        Picture::Turn { place: (at, all), .. } if *all > 1 => Some(paper.texts.msg_room_place(*at, *all)),
        _ => None,
    };
    let clock = if matches!(room.picture, Picture::Told { .. }) { Clock::None } else { room.clock };
    band::head(paper, &room.head, place, clock);
    band::clock(paper, clock);
}

fn picture(paper: &mut Paper<'_>, room: &Room, from: Option<Id>) {
    match &room.picture {
        Picture::Blank => {}
        Picture::Welcome { title, date, start } => poster::welcome(paper, title, *date, *start),
        Picture::Test => poster::test(paper),
        Picture::Spotlight { label, text, became } => poster::spotlight(paper, label, text, *became),
        Picture::Next { name } => poster::next(paper, name),
        Picture::Break { until, .. } => poster::pause(paper, *until),
        Picture::Closing { made, .. } => poster::closing(paper, *made),
        Picture::Told { text, rules } => told::told(paper, text, rules, room.clock),
        Picture::Agenda { rows, end } => told::agenda(paper, rows, *end),
        Picture::Round { text, heard, turns, pairs, again, .. } if again.is_empty() => {
            told::round(paper, text, (*heard, *turns), *pairs);
        }
        Picture::Brief { fields } => work::brief(paper, fields),
        Picture::Plan { .. } => work::plan(paper, &room.picture),
        Picture::After { text, carrier, follow_ups } => {
            work::after(paper, text, carrier.as_deref(), follow_ups);
        }
        _ => list(paper, room, from),
    }
}

/// Everything that has rows.
fn list(paper: &mut Paper<'_>, room: &Room, from: Option<Id>) {
    let Some(spread) = Spread::of(room, paper.size()) else { return };
    let texts = paper.texts;
    let empty = match &room.picture {
        Picture::Ranked { .. } => texts.msg_room_ranked_empty(),
        Picture::Islands { .. } => texts.msg_room_islands_empty(),
        Picture::Turn { .. } => texts.msg_room_turn_empty(),
        Picture::Groups { .. } => String::new(),
        _ => texts.msg_room_list_empty(),
    };
    match &room.picture {
        Picture::Ballot { dots, .. } => drop(paper.heading(&texts.msg_room_ballot(dots.each, dots.most))),
        Picture::Turn { weight, .. } => work::turned(paper, weight),
        _ => drop(paper.heading(&heading(room))),
    }
    match &room.picture {
        Picture::Groups { sizes, .. } => work::count_off(paper, spread.place, sizes),
        Picture::Round { heard, turns, .. } if *turns > 0 => {
            let style = paper.style(Role::Strong);
            let (foot, line) = (paper.foot(), texts.msg_room_heard_line(*heard, *turns));
            paper.line(foot, &line, style);
        }
        _ => {}
    }
    rows::rows(paper, &spread, from, &empty);
}
