//! The words above the rows of a picture that come from the workshop, not from the program: what the room is told or
//! asked, and what the rows are called. What is told stands there only where it leaves the rows their room.

use super::super::wrap::wrap;
use super::widths::{label_width, tail_width};
use super::{PageLayout, large_slot};
use crate::workshop::room::{Picture, Room, RoomRanking};

/// Words that begin with this many letters in common are forms of one word.
const STEM: usize = 5;

/// The heading of a picture with rows.
pub fn heading(room: &Room<'_>, sheet: PageLayout) -> String {
    match &room.picture {
        Picture::List { head, about, told, .. } => {
            above_rows(told, room, sheet).map_or_else(|| named(room, head, about), str::to_owned)
        }
        Picture::Ranked(RoomRanking { head, says, told, .. }) => {
            above_rows(told, room, sheet).map_or_else(|| named(room, head, says), str::to_owned)
        }
        Picture::Months { track, .. } if !track.is_empty() => track.clone(),
        Picture::Months { text, .. } => {
            let empty = room.rows.as_ref().is_none_or(|rows| rows.is_empty() && !rows.is_cut());
            let told = if empty { Some(text.as_str()) } else { above_rows(text, room, sheet) };
            told.unwrap_or_default().to_owned()
        }
        Picture::Round { text, .. }
        | Picture::Groups { text, .. }
        | Picture::Stations { text, .. }
        | Picture::Sources { text, .. }
        | Picture::Plans { text, .. }
        | Picture::Scale { text, .. }
        | Picture::Load { text, .. }
        | Picture::Floor { text, .. }
        | Picture::Islands { text, .. } => text.clone(),
        Picture::Overview { told, .. } if above_rows(told, room, sheet).is_some() => told.clone(),
        Picture::Overview { name, .. } if says_the_same(&room.head, name) => String::new(),
        Picture::Theme { name } | Picture::GridList { name } | Picture::Overview { name, .. } => name.clone(),
        _ => String::new(),
    }
}

/// What rows are called and what they are about. The name of the step, which stands above, is not said twice.
fn named(room: &Room<'_>, name: &str, says: &str) -> String {
    match () {
        () if says.is_empty() && name == room.head => String::new(),
        () if says.is_empty() => name.to_owned(),
        () if name.is_empty() || says_the_same(&room.head, name) => says.to_owned(),
        () => format!("{name} – {says}"),
    }
}

/// Whether a step's name already names the list, in whatever form: "Vision: collect" and "Visions".
fn says_the_same(step: &str, list: &str) -> bool {
    let alike = |word: &str| word.chars().zip(list.chars()).take_while(|(a, b)| a == b).count();
    let enough = STEM.min(list.chars().count());
    step.contains(list) || step.split(|c: char| !c.is_alphanumeric()).any(|word| alike(word) >= enough)
}

/// What the room is told, if it has room above rows without taking that of the newest.
fn above_rows<'t>(told: &'t str, room: &Room<'_>, sheet: PageLayout) -> Option<&'t str> {
    (fits(told, sheet) && leaves_the_newest(told, room, sheet)).then_some(told)
}

/// Whether a text is short enough to stand above rows.
pub fn fits(told: &str, sheet: PageLayout) -> bool {
    let place = sheet.heading();
    let large = || sheet.large && large_slot(told, place.cols).is_some_and(|slot| slot.rows <= place.rows);
    !told.is_empty() && (wrap(told, usize::from(place.cols)).len() <= sheet.most_told() || large())
}

/// Whether the newest row is still whole below this heading. On a larger screen any is.
fn leaves_the_newest(told: &str, room: &Room<'_>, sheet: PageLayout) -> bool {
    let Some(rows) = room.rows.as_ref().filter(|_| sheet.band <= 1) else { return true };
    let place = sheet.below_heading(told);
    let beside = label_width(rows, false) + tail_width(rows, sheet, room.lang);
    let cols = usize::from(place.cols.saturating_sub(beside));
    let newest = rows.measured().max_by_key(|row| (row.id.seq, row.id.nth));
    newest.is_none_or(|row| wrap(&row.text, cols).len() < usize::from(place.rows))
}
