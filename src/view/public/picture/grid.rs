//! A table as a grid: in each square the rows that stand there, with as many of their words as fit, what they are called,
//! and whether two want one place. Squares are told apart by their ground and by words, never by lines.

use crate::app::page::{GridSeen, Region, cut_at_words};
use crate::i18n::Texts;
use crate::view::public::paper::{RoomPaper, under};
use crate::view::theme::TextRole;
use crate::view::widget::{width_of, wrap};
use crate::workshop::room::{RoomGrid, RoomSquare};
use crate::workshop::rows::Label;

/// From this many cells on, a square has words beside its labels.
const WORDS: u16 = 10;
/// The rows of labels in big letters.
const LARGE: u16 = 5;
/// Between two labels.
const BETWEEN: [&str; 2] = ["\u{a0}· ", " "];
/// In a square of the highest level, and in one that two want, where there is no room for a word.
const HIGH: &str = "▲";
const CROWDED: &str = "!";
/// Before the row at hand.
const AT_HAND: &str = "▶";

/// Which page it is, if there are several.
pub(super) fn place(paper: &RoomPaper<'_>, grid: &RoomGrid) -> Option<String> {
    let seen = GridSeen::of(grid, paper.texts, paper.size());
    let all = seen.pages.len();
    (all > 1).then(|| paper.texts.msg_room_place(seen.page() as u16 + 1, all as u16))
}

pub(super) fn draw(paper: &mut RoomPaper<'_>, grid: &RoomGrid) {
    let seen = GridSeen::of(grid, paper.texts, paper.size());
    paper.heading(&seen.heading);
    heads(paper, &seen);
    let mut signs = Signs::default();
    for down in 0..seen.down.len() {
        for across in 0..seen.across.len() {
            let at = (seen.from.0 + across, seen.from.1 + down);
            let place = seen.region(across, down);
            if let Some(square) = grid.squares.iter().find(|square| square.at == at) {
                signs.add(filled(paper, place, square));
            } else {
                let style = paper.style(TextRole::Text);
                paper.line(place, "·", style);
            }
        }
    }
    let style = paper.style(TextRole::Text);
    let mut key = under(seen.place, seen.below());
    for line in &seen.key {
        paper.line(key, line, style);
        key = under(key, 1);
    }
    foot(paper, grid, signs);
}

/// The sides, and the heads of columns and lines.
fn heads(paper: &mut RoomPaper<'_>, seen: &GridSeen) {
    let (strong, heading) = (paper.style(TextRole::Strong), paper.style(TextRole::Heading));
    paper.line(seen.place, &seen.sides, strong);
    let above = seen.above() - seen.head_rows;
    for (at, head) in seen.across.iter().enumerate() {
        let place = Region { y: seen.place.y + above, rows: seen.head_rows, ..seen.region(at, 0) };
        paper.write(place, head, heading);
    }
    for (at, head) in seen.down.iter().enumerate() {
        let place = Region { x: seen.place.x, cols: seen.label.saturating_sub(1), ..seen.region(0, at) };
        paper.line(place, head, heading);
    }
}

/// Which signs stand in squares that have no room for a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Signs {
    high: bool,
    crowded: bool,
}

impl Signs {
    fn add(&mut self, other: Self) {
        self.high |= other.high;
        self.crowded |= other.crowded;
    }

    fn written(self) -> String {
        let sign = |on: bool, sign: &'static str| if on { sign } else { "" };
        format!("{}{}", sign(self.crowded, CROWDED), sign(self.high, HIGH))
    }
}

/// Draws a square in which rows stand; returns the signs that stand in it.
fn filled(paper: &mut RoomPaper<'_>, place: Region, square: &RoomSquare) -> Signs {
    let role = match (square.crowded, square.high) {
        (true, _) => TextRole::Warn,
        (false, true) => TextRole::Late,
        (false, false) => TextRole::Key,
    };
    let style = paper.style(role);
    for y in 0..place.rows {
        let blank = " ".repeat(usize::from(place.cols));
        paper.line(Region { y: place.y + y, rows: 1, ..place }, &blank, style);
    }
    let inside =
        if place.cols > WORDS { Region { x: place.x + 1, cols: place.cols - 2, ..place } } else { place };
    let mut said: Vec<String> = Vec::new();
    let mut signs = Signs::default();
    let room = |said: &[String]| inside.rows > said.len() as u16 + 1;
    if square.crowded {
        let words = format!("{CROWDED}\u{a0}{}", paper.texts.msg_room_grid_crowded());
        if room(&said) && width_of(&words) <= usize::from(inside.cols) {
            said.push(words);
        } else {
            signs.crowded = true;
        }
    }
    match &square.level {
        Some(level) if room(&said) && width_of(level) <= usize::from(inside.cols) => said.push(level.clone()),
        Some(_) | None => signs.high = square.high,
    }
    let rows = Region { rows: inside.rows - said.len() as u16, ..inside };
    let written = signs.written();
    let first = Region { cols: rows.cols.saturating_sub(width_of(&written) as u16), ..rows };
    if !large(paper, first, square, role) {
        let lines = lines(square, first);
        for (at, line) in lines.iter().enumerate() {
            paper.line(under(first, at as u16), line, style);
        }
    }
    if !written.is_empty() {
        paper.line_right(Region { rows: 1, ..rows }, &written, style);
    }
    for (at, words) in said.iter().enumerate() {
        paper.line(under(inside, rows.rows + at as u16), words, style);
    }
    signs
}

/// Draws the labels in big letters where rows are set so; `false` if they do not fit.
fn large(paper: &mut RoomPaper<'_>, place: Region, square: &RoomSquare, role: TextRole) -> bool {
    if !paper.sheet.large {
        return false;
    }
    let labels: Vec<String> = square.rows.iter().map(|(label, ..)| label.to_string()).collect();
    // All of one size, so that none seems to weigh more than another.
    BETWEEN.into_iter().any(|between| {
        let text = labels.join(&between.replace('\u{a0}', " "));
        let fit = paper.fit_line(&text, place, LARGE.min(place.rows));
        if let Some(fit) = &fit {
            paper.fitted(place, fit, role);
        }
        fit.is_some()
    })
}

/// What is written of the rows: each with its words if there is a line for it, otherwise their labels.
fn lines(square: &RoomSquare, place: Region) -> Vec<String> {
    let (cols, all) = (usize::from(place.cols), square.rows.len());
    let each = usize::from(place.rows) / all.max(1);
    if place.cols >= WORDS && each > 0 {
        let mut spare = usize::from(place.rows) - each * all;
        let mut lines = Vec::new();
        for (label, words, at_hand) in &square.rows {
            let text = format!("{} {words}", marked(*label, *at_hand));
            let most = each + usize::from(std::mem::take(&mut spare) > 0);
            lines.extend(cut_at_words(&text, cols, most));
        }
        return lines;
    }
    let labels: Vec<String> =
        square.rows.iter().map(|(label, _, at_hand)| marked(*label, *at_hand)).collect();
    let fitting = |labels: &[String], between: &str| {
        let text = labels.join(between);
        let lines: Vec<String> = wrap(&text, cols).into_iter().map(str::to_owned).collect();
        let whole = labels.iter().all(|label| width_of(label) <= cols);
        (whole && lines.len() <= usize::from(place.rows)).then_some(lines)
    };
    BETWEEN
        .into_iter()
        .find_map(|between| fitting(&labels, between))
        .or_else(|| {
            (0..all).rev().find_map(|shown| {
                // The row at hand is never among those that are counted.
                let (at_hand, others): (Vec<&String>, Vec<&String>) =
                    labels.iter().partition(|label| label.starts_with(AT_HAND));
                let some = at_hand.into_iter().chain(others).take(shown).cloned();
                let some: Vec<String> = some.chain([format!("+{}", all - shown)]).collect();
                fitting(&some, " ")
            })
        })
        .unwrap_or_default()
}

fn marked(label: Label, at_hand: bool) -> String {
    if at_hand { format!("{AT_HAND}{label}") } else { label.to_string() }
}

/// What stands in no square, and what the signs mean.
fn foot(paper: &mut RoomPaper<'_>, grid: &RoomGrid, signs: Signs) {
    let texts = paper.texts;
    let high = grid.highest.as_ref().filter(|_| signs.high).map(|called| format!("{HIGH}\u{a0}{called}"));
    let crowded = signs.crowded.then(|| format!("{CROWDED}\u{a0}{}", texts.msg_room_grid_crowded()));
    let parts = [unplaced(texts, grid), crowded, high];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(BETWEEN[0]);
    let (foot, style) = (paper.foot(), paper.style(TextRole::Text));
    paper.line(foot, &text, style);
}

fn unplaced(texts: &Texts, grid: &RoomGrid) -> Option<String> {
    let labels: Vec<String> = grid.unplaced.iter().map(Label::to_string).collect();
    (!labels.is_empty()).then(|| texts.msg_room_grid_unplaced(labels.join(", ")))
}
