//! Texts with a label each, one below the other: a plan, the brief, what comes after the day. Never a table.

use super::paper::{RoomPaper, indented, under};
use crate::app::page::{Region, TextSlot, WIDE, large_slot};
use crate::view::theme::TextRole;
use crate::view::widget::{width_of, wrap};

/// A label and its text.
pub(super) struct Labelled {
    pub(super) label: String,
    /// `None` if nobody has said anything yet: a calm line says so.
    pub(super) text: Option<String>,
    /// Whether it stays in ordinary letters, however much room there is.
    pub(super) small: bool,
}

impl Labelled {
    pub(super) fn new(label: String, text: &str) -> Self {
        Self { label, text: (!text.is_empty()).then(|| text.to_owned()), small: false }
    }

    /// The same in ordinary letters, however much room there is.
    pub(super) fn small(self) -> Self {
        Self { small: true, ..self }
    }
}

/// Where the text stands, relative to its label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Below it, in big letters.
    Large,
    /// In a column of its own, this far from the left.
    Beside(u16),
    /// Below it, indented.
    Under,
    /// After it on the same line; further lines are indented.
    After,
}

/// The indent of a text below its label.
const IN: u16 = 2;
/// Between two big lines of a list, so that they do not seem to be one text.
const APART: u16 = 2;

/// Draws all of them, as far apart as there is room for; if there is too little, the longest texts are cut.
pub(super) fn draw(paper: &mut RoomPaper<'_>, place: Region, all: &[Labelled]) {
    let texts = worded(paper, all);
    let (ways, gap) = choose(paper, place, &texts);
    let mut heights: Vec<u16> = texts.iter().zip(&ways).map(|(one, way)| height(*way, place, one)).collect();
    shorten(&mut heights, gap, place.rows);
    let mut free = place;
    for (((one, text), way), rows) in texts.iter().zip(ways).zip(heights) {
        block(paper, Region { rows: rows.min(free.rows), ..free }, way, (one, text));
        free = under(free, rows + gap);
    }
}

/// Whether all of them fit in a region, however close together.
pub(super) fn fits(paper: &RoomPaper<'_>, place: Region, all: &[Labelled]) -> bool {
    total(Way::After, 0, place, &worded(paper, all)) <= place.rows
}

/// Whether all of them that somebody has said stand in big letters.
pub(super) fn all_large(paper: &RoomPaper<'_>, place: Region, all: &[Labelled]) -> bool {
    let texts = worded(paper, all);
    let (ways, _) = choose(paper, place, &texts);
    ways.iter().zip(all).all(|(way, one)| *way == Way::Large || one.small || one.text.is_none())
}

/// Each with its words, or with those that say that nobody has said anything.
fn worded<'l>(paper: &RoomPaper<'_>, all: &'l [Labelled]) -> Vec<(&'l Labelled, String)> {
    let open = paper.texts.msg_room_open();
    let words = |one: &Labelled| one.text.clone().unwrap_or_else(|| format!("– {open} –"));
    all.iter().map(|one| (one, words(one))).collect()
}

/// The first layout in which everything fits, from the airiest to the tightest. On a large screen each text grows by
/// itself.
fn choose(paper: &RoomPaper<'_>, place: Region, texts: &[(&Labelled, String)]) -> (Vec<Way>, u16) {
    if let Some(grown) = grown(place, texts).filter(|_| paper.sheet.large) {
        return (grown, 1);
    }
    let column = texts.iter().map(|(one, _)| width_of(&one.label) as u16).max().unwrap_or(0) + 3;
    let beside = (place.cols >= WIDE && column <= place.cols / 3).then_some(Way::Beside(column));
    let beside = beside.into_iter().flat_map(|way| [(way, 2), (way, 1), (way, 0)]);
    let ways = beside.chain([(Way::Under, 1), (Way::Under, 0), (Way::After, 0)]);
    let fits = |(way, gap): &(Way, u16)| total(*way, *gap, place, texts) <= place.rows;
    let (way, gap) = ways.into_iter().find(fits).unwrap_or((Way::After, 0));
    (vec![way; texts.len()], gap)
}

/// Sets one text after the other in big letters, in order, as long as all the others still fit. A field without an
/// answer stays small. `None` if nothing can grow.
fn grown(place: Region, texts: &[(&Labelled, String)]) -> Option<Vec<Way>> {
    let mut free = place.rows.checked_sub(total(Way::Under, 1, place, texts))?;
    let grow = |one: &(&Labelled, String)| {
        let more = height(Way::Large, place, one).saturating_sub(height(Way::Under, place, one));
        if one.0.text.is_none() || one.0.small || more > free {
            return Way::Under;
        }
        free -= more;
        Way::Large
    };
    let ways: Vec<Way> = texts.iter().map(grow).collect();
    ways.contains(&Way::Large).then_some(ways)
}

fn total(way: Way, gap: u16, place: Region, texts: &[(&Labelled, String)]) -> u16 {
    let gaps = gap.saturating_mul((texts.len() as u16).saturating_sub(1));
    texts.iter().map(|one| height(way, place, one)).fold(gaps, u16::saturating_add)
}

fn height(way: Way, place: Region, (one, text): &(&Labelled, String)) -> u16 {
    let lines = |cols: u16, text: &str| wrap(text, usize::from(cols)).len() as u16;
    match way {
        Way::Large => {
            let slots: Option<Vec<TextSlot>> =
                text.lines().map(|line| large_slot(line, place.cols)).collect();
            slots
                .map_or(u16::MAX, |slots| slots.iter().map(|slot| slot.rows + APART).sum::<u16>() + 1 - APART)
        }
        Way::Beside(column) => lines(place.cols.saturating_sub(column), text),
        Way::Under => 1 + lines(place.cols.saturating_sub(IN), text),
        Way::After => {
            let first = place.cols.saturating_sub(width_of(&one.label) as u16 + IN);
            after(text, first, place.cols.saturating_sub(IN)).len() as u16
        }
    }
}

/// Shortens the highest until all fit; each keeps one row.
fn shorten(heights: &mut [u16], gap: u16, most: u16) {
    let gaps = u32::from(gap) * (heights.len() as u32).saturating_sub(1);
    while heights.iter().map(|rows| u32::from(*rows)).sum::<u32>() + gaps > u32::from(most) {
        match heights.iter_mut().max_by_key(|rows| **rows) {
            Some(highest) if *highest > 1 => *highest -= 1,
            _ => return,
        }
    }
}

/// The lines of a text whose first line has less room than the rest.
fn after(text: &str, first: u16, cols: u16) -> Vec<&str> {
    let Some(head) = wrap(text, usize::from(first.max(1))).first().copied() else { return Vec::new() };
    let rest = text.strip_prefix(head).unwrap_or_default().trim_start();
    let more = if rest.is_empty() { Vec::new() } else { wrap(rest, usize::from(cols.max(1))) };
    std::iter::once(head).chain(more).collect()
}

fn block(paper: &mut RoomPaper<'_>, place: Region, way: Way, (one, text): (&Labelled, &str)) {
    let label = paper.style(TextRole::Heading);
    paper.line(place, &one.label, label);
    let style = paper.style(if one.text.is_some() { TextRole::Strong } else { TextRole::Quiet });
    match way {
        Way::Large => {
            let role = if one.text.is_some() { TextRole::Strong } else { TextRole::Quiet };
            let mut free = under(place, 1);
            for line in text.lines() {
                let slot = large_slot(line, place.cols).unwrap_or(TextSlot { rows: 1, large: false });
                paper.set(free, slot, line, (role, style));
                free = under(free, slot.rows + APART);
            }
        }
        Way::Beside(column) => drop(paper.write(indented(place, column), text, style)),
        Way::Under => drop(paper.write(indented(under(place, 1), IN), text, style)),
        Way::After => {
            let label = width_of(&one.label) as u16 + IN;
            let lines = after(text, place.cols.saturating_sub(label), place.cols.saturating_sub(IN));
            let Some((first, rest)) = lines.split_first() else { return };
            let cut = place.rows == 1 && !rest.is_empty();
            let first = if cut { format!("{first} …") } else { (*first).to_owned() };
            paper.line(indented(place, label), &first, style);
            let rest = rest.join(" ");
            if !rest.is_empty() {
                paper.write(indented(under(place, 1), IN), &rest, style);
            }
        }
    }
}
