//! How tightly page one is set, so that it is one page of A4: what a commissioner reads is not turned over.
//!
//! A file that is printed elsewhere cannot measure itself, so this counts lines, rather too many than too few.

use super::report::{Block, Grid, ReportEntry, ReportField};

/// How tightly page one is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tightness {
    /// As everything else.
    Roomy,
    /// In smaller type.
    Tight,
    /// As small as can still be read.
    Tightest,
}

/// The most lines of a roomy page, and of a tight one.
const LINES: (usize, usize) = (50, 66);
/// The most lines of a page that is set as small as can still be read.
#[cfg(test)]
pub(super) const MOST_LINES: usize = 80;
/// How many letters of the value of a field a line holds, behind its label.
const BEHIND_LABEL: usize = LETTERS * 3 / 4;
/// How many letters of a table a line of the page holds.
const LETTERS: usize = 105;

impl Tightness {
    /// How tightly these blocks have to be set.
    pub(super) fn of(front: &[Block]) -> Self {
        let lines = lines_of(front);
        match lines {
            _ if lines <= LINES.0 => Self::Roomy,
            _ if lines <= LINES.1 => Self::Tight,
            _ => Self::Tightest,
        }
    }

    /// Its name in the style sheet.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Roomy => "roomy",
            Self::Tight => "tight",
            Self::Tightest => "tightest",
        }
    }
}

/// How many lines these blocks take.
pub(super) fn lines_of(front: &[Block]) -> usize {
    front.iter().map(lines).sum()
}

/// How many lines these entries take: their words with what is known about them, and those below them.
fn entries_of(entries: &[ReportEntry]) -> usize {
    let one = |ReportEntry { label, text, notes, under }: &ReportEntry| {
        let beside: usize = notes.iter().map(|note| note.chars().count() + 3).sum();
        let letters = label.chars().count() + text.chars().count() + beside;
        letters.div_ceil(LETTERS).max(1) + entries_of(under)
    };
    entries.iter().map(one).sum()
}

/// How many lines a field takes, each line of its value by itself.
fn field(ReportField { value, .. }: &ReportField) -> usize {
    let value = value.as_deref().unwrap_or_default();
    let wrapped = value.lines().map(|line| line.chars().count().div_ceil(BEHIND_LABEL).max(1));
    wrapped.sum::<usize>().max(1)
}

/// How many lines a block takes.
fn lines(block: &Block) -> usize {
    let wrapped = |text: &str| text.chars().count().div_ceil(LETTERS).max(1);
    match block {
        Block::Heading(1, _) => 3,
        Block::Heading(..) => 2,
        Block::Paragraph(text) | Block::Remark(text) => wrapped(text),
        Block::Question(text) => 1 + 2 * wrapped(text),
        // What stands apart has as much as a line around it.
        Block::Fields(fields) => 1 + fields.iter().map(field).sum::<usize>(),
        Block::List(entries) => 1 + entries_of(entries),
        // Two lists stand side by side, so each line counts half, and is as long as half a page.
        Block::Ranked { lines, .. } => {
            let half = |text: &str| text.chars().count().div_ceil(LETTERS / 3).max(1);
            1 + lines.iter().map(|line| half(&line.text)).sum::<usize>() / 2
        }
        Block::Pairs(pairs) => pairs.len() * 2,
        Block::Table(table) => table.rows.len(),
        Block::Grid(grid) => 2 + grid.rows.iter().map(|row| height(grid, row)).sum::<usize>(),
        Block::PageBreak => 0,
    }
}

/// The height of a row: that of its longest cell, in columns as wide as they need to be.
fn height(grid: &Grid, row: &[String]) -> usize {
    let letters: usize = row.iter().map(|cell| cell.chars().count()).sum();
    let longest = row.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
    let even = longest * grid.head.len() / LETTERS;
    letters.div_ceil(LETTERS).max(even) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plans(count: usize) -> Block {
        let cell = "Två får tala vid överlämningen".to_owned();
        Block::Grid(Grid { head: vec![String::new(); 6], rows: vec![vec![cell; 6]; count] })
    }

    #[test]
    fn many_plans_are_set_in_smaller_type() {
        let of = |count| Tightness::of(&[Block::Heading(1, "Enhet 7".into()), plans(count)]);
        assert_eq!([of(4), of(18), of(40)], [Tightness::Roomy, Tightness::Tight, Tightness::Tightest]);
    }
}
