//! How far a programme has come: above what is done, then what is now, large, and below it what comes next. Where there is
//! little room, what is now and what comes next matter more.

use crate::app::page::Region;
use crate::view::public::paper::{Fit, RoomPaper, indented, under};
use crate::view::theme::TextRole;
use crate::view::widget::wrap;
use crate::workshop::room::{RoomGathering, RoomProgramme};

/// Cells before the words of a gathering.
const INWARD: u16 = 2;
/// The most rows of what is done, above the rest.
const DONE: u16 = 2;
/// The most gatherings of a part.
const MOST: usize = 3;

pub(super) fn draw(paper: &mut RoomPaper<'_>, seen: &RoomProgramme) {
    let place = under(paper.sheet.inside, if paper.sheet.band > 1 { 3 } else { 2 });
    let (now, next) = (first(&seen.now), first(&seen.next));
    if now.is_empty() && next.is_empty() {
        let (word, empty) = (paper.texts.msg_programme_room_done(), paper.texts.msg_programme_room_empty());
        let all = if seen.done.is_empty() { empty } else { word };
        part(paper, place, &all, &seen.done, false);
        return;
    }
    let words = (paper.texts.msg_programme_room_now(), paper.texts.msg_programme_room_next());
    let gap = paper.sheet.gap.max(1);
    // The rest has its room first, and what is left above is for what is done.
    let rest = rows(place.cols, now) + rows(place.cols, next) + 2 * gap;
    let done = done(paper, Region { rows: DONE.min(place.rows.saturating_sub(rest)), ..place }, &seen.done);
    let free = under(place, if done > 0 { done + gap } else { 0 });
    let then = if now.is_empty() { 0 } else { rows(place.cols, next) + gap };
    let large = Region { rows: free.rows.saturating_sub(then), ..free };
    if now.is_empty() {
        part(paper, large, &words.1, next, true);
        return;
    }
    let used = part(paper, large, &words.0, now, true);
    part(paper, under(free, used + gap), &words.1, next, false);
}

/// As many of a part as are shown.
fn first(all: &[RoomGathering]) -> &[RoomGathering] {
    all.get(..all.len().min(MOST)).unwrap_or_default()
}

/// What stands below the name of a gathering.
fn below(of: &RoomGathering) -> String {
    let parts = [&of.when, &of.place, &of.whom, &of.theme].into_iter().filter(|part| !part.is_empty());
    parts.map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// The rows of a part with ordinary letters.
fn rows(cols: u16, all: &[RoomGathering]) -> u16 {
    let high = |text: &str| {
        if text.is_empty() { 0 } else { wrap(text, usize::from(cols.saturating_sub(INWARD))).len() as u16 }
    };
    let each = all.iter().map(|of| high(&of.name) + high(&below(of))).sum::<u16>();
    if all.is_empty() { 0 } else { each + 1 }
}

/// Draws what is done on a row or two, the newest if not all fit, with how many they are; returns the rows.
fn done(paper: &mut RoomPaper<'_>, place: Region, all: &[RoomGathering]) -> u16 {
    if all.is_empty() || place.rows == 0 {
        return 0;
    }
    let said = |from: usize| {
        let names = all.iter().skip(from).map(|of| format!("✓\u{a0}{}", of.name.replace(' ', "\u{a0}")));
        let names = if from > 0 {
            vec!["…".to_owned()].into_iter().chain(names).collect()
        } else {
            names.collect::<Vec<_>>()
        };
        paper.texts.msg_programme_room_done_so_many(all.len() as u32, names.join("  "))
    };
    let high = |text: &str| wrap(text, usize::from(place.cols)).len() as u16;
    let fits = (0..all.len()).map(said).find(|text| high(text) <= place.rows);
    let text = fits.unwrap_or_else(|| said(all.len().saturating_sub(1)));
    let style = paper.words();
    paper.write(place, &text, style)
}

/// Draws a part: its word, and each of its gatherings; of one that is marked the first in letters as large as the others
/// leave room for. Returns the rows.
fn part(paper: &mut RoomPaper<'_>, place: Region, word: &str, all: &[RoomGathering], marked: bool) -> u16 {
    let (heading, strong, words) =
        (paper.style(TextRole::Heading), paper.style(TextRole::Strong), paper.words());
    paper.line(indented(place, INWARD), word, heading);
    let mut free = under(indented(place, INWARD), 1);
    for (at, of) in all.iter().enumerate() {
        let told = below(of);
        let others = rows(place.cols, all.get(at + 1..).unwrap_or_default());
        let least = wrap(&told, usize::from(free.cols)).len() as u16 + others;
        let room = Region { rows: free.rows.saturating_sub(least), ..free };
        let fit = paper.fit(&of.name, room, if paper.sheet.large { 12 } else { 5 });
        let used = match &fit {
            Fit::Big(_) if marked && at == 0 => {
                paper.fitted(room, &fit, TextRole::Strong);
                fit.rows()
            }
            Fit::Big(_) | Fit::Bold(..) => paper.write(free, &of.name, strong),
        };
        free = under(free, used);
        let used = if told.is_empty() { 0 } else { paper.write(free, &told, words) };
        free = under(free, used);
    }
    let used = place.rows.saturating_sub(free.rows);
    if marked {
        paper.bar(Region { cols: 1, rows: used, ..place }, heading);
    }
    used
}
