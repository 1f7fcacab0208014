//! Where the squares of a grid stand: all of them on one page if they are wide enough for a few labels and a line high each;
//! otherwise as many as there is room for. Heads that do not fit are numbers, with a key below.

use std::ops::Range;

use super::super::Size;
use super::super::wrap::{truncate, width_of, wrap};
use super::{PageLayout, Region, WIDE};
use crate::i18n::{Texts, plan};
use crate::workshop::room::{RoomAxis, RoomGrid, RoomPlaced};

/// The least cells of a square: two labels, or one and how many more there are.
const LEAST: u16 = 5;
/// The most cells of a square.
const MOST: u16 = 32;
/// The most rows of a square, but where it grows with the letters.
const MOST_ROWS: u16 = 6;
/// The most rows of a head.
const HEAD_ROWS: usize = 3;
/// From this many cells on, squares stand further apart.
const ROOMY: u16 = 14;
/// Between two parts of a line that stays together.
const BETWEEN: &str = "\u{a0}· ";

/// A grid on a screen.
#[derive(Debug, Clone, PartialEq)]
pub struct GridSeen {
    /// What stands above it.
    pub heading: String,
    /// What the sides are called; empty if there is no room for it.
    pub sides: String,
    /// Where the sides, the heads, the squares and the key stand.
    pub place: Region,
    /// The rows that the heads of the columns take.
    pub head_rows: u16,
    /// The cells that the heads of the lines take, with the space behind them.
    pub label: u16,
    /// The size of a square.
    pub square: Size,
    /// The space behind a square, and the one below it.
    pub apart: Size,
    /// The heads of the columns on this page.
    pub across: Vec<String>,
    /// The heads of the lines on this page.
    pub down: Vec<String>,
    /// The position of the first square of this page.
    pub from: (usize, usize),
    /// What the numbers mean that stand instead of heads, line by line.
    pub key: Vec<String>,
    /// The first square of each page.
    pub pages: Vec<(usize, usize)>,
}

impl GridSeen {
    /// The page of a grid on which the row at hand stands, or that the facilitator turned to.
    pub fn of(grid: &RoomGrid, texts: &Texts, size: Size) -> Self {
        let sheet = PageLayout::of(size);
        let heading = heading(grid, texts, sheet);
        let place = sheet.below_heading(&heading);
        let (down, key_down) = named(&grid.down, texts, usize::from(place.cols / 4), 1);
        let label = down.iter().map(|head| width_of(head)).max().unwrap_or(0) as u16 + 1;
        let free = place.cols.saturating_sub(label);
        let columns = (free / (LEAST + 1)).clamp(1, (grid.across.heads.len() as u16).max(1));
        let each = free / columns;
        let apart_cols = if each > ROOMY { 2 } else { 1 };
        let cols = each.saturating_sub(apart_cols).min(if sheet.large { u16::MAX } else { MOST });
        let (across, key_across) = named(&grid.across, texts, cols.into(), HEAD_ROWS);
        let lines = |head: &String| wrap(head, usize::from(cols)).len();
        let head_rows = across.iter().map(lines).max().unwrap_or(0) as u16;
        let key = key(&[key_across, key_down].concat(), place.cols.into());
        let all = (down.len() as u16).max(1);
        let used = head_rows + key.len() as u16;
        let sides = if place.rows > used + all { sides(grid, place.cols.into()) } else { String::new() };
        let rows = place.rows.saturating_sub(used + u16::from(!sides.is_empty())).max(1);
        let (rows, apart_rows) = match rows / all {
            0 | 1 => (1, 0),
            2 => (2, 0),
            each => ((each - 1).min(if sheet.large { u16::MAX } else { MOST_ROWS }), 1),
        };
        let free_rows = place.rows.saturating_sub(used + u16::from(!sides.is_empty())) + apart_rows;
        let page = (usize::from(columns), usize::from((free_rows / (rows + apart_rows)).max(1)));
        let at = grid.at.as_ref().and_then(|at| at.square).or(grid.turned).unwrap_or_default();
        let (x, y) = (range(at.0, page.0, across.len()), range(at.1, page.1, down.len()));
        let starts = |all: usize, page: usize| (0..all.max(1)).step_by(page);
        let pages = starts(down.len(), page.1)
            .flat_map(|down| starts(across.len(), page.0).map(move |across| (across, down)));
        Self {
            heading,
            sides,
            place,
            head_rows,
            label,
            square: Size { cols, rows },
            apart: Size { cols: apart_cols, rows: apart_rows },
            from: (x.start, y.start),
            across: across.get(x).unwrap_or_default().to_vec(),
            down: down.get(y).unwrap_or_default().to_vec(),
            key,
            pages: pages.collect(),
        }
    }

    /// The position of this page among all, from 0.
    pub fn page(&self) -> usize {
        self.pages.iter().position(|page| *page == self.from).unwrap_or(0)
    }

    /// The region of a square by its position on this page.
    pub fn region(&self, across: usize, down: usize) -> Region {
        let Size { cols, rows } = self.square;
        Region {
            x: self.place.x + self.label + across as u16 * (cols + self.apart.cols),
            y: self.place.y + self.above() + down as u16 * (rows + self.apart.rows),
            cols,
            rows,
        }
    }

    /// The rows above the squares.
    pub fn above(&self) -> u16 {
        u16::from(!self.sides.is_empty()) + self.head_rows
    }

    /// The row below the squares.
    pub fn below(&self) -> u16 {
        self.region(0, self.down.len()).y - self.place.y
    }
}

/// The values on the page with this one.
fn range(at: usize, page: usize, all: usize) -> Range<usize> {
    let start = at / page.max(1) * page;
    start..(start + page).min(all)
}

/// The heads of a side, and what they mean if they are numbers: all are, as soon as one has no room in so many lines.
fn named(axis: &RoomAxis, texts: &Texts, cols: usize, rows: usize) -> (Vec<String>, Vec<String>) {
    let heads: Vec<String> = axis.heads.iter().map(|head| plan::cell(texts, head)).collect();
    let fits = |head: &String| {
        let words = head.split_whitespace().map(width_of).max().unwrap_or(0);
        words <= cols && wrap(head, cols).len() <= rows
    };
    if heads.iter().all(fits) {
        return (heads, Vec::new());
    }
    let numbers = (1..=heads.len()).map(|number| number.to_string()).collect();
    let key = heads.iter().zip(1..).map(|(head, number)| format!("{number}\u{a0}{head}"));
    (numbers, key.collect())
}

/// What the numbers mean, in lines of this width.
fn key(parts: &[String], cols: usize) -> Vec<String> {
    let text = parts.join(BETWEEN);
    if text.is_empty() { Vec::new() } else { wrap(&text, cols).into_iter().map(str::to_owned).collect() }
}

fn sides(grid: &RoomGrid, cols: usize) -> String {
    let text = format!("↓\u{a0}{}   →\u{a0}{}", grid.down.name, grid.across.name);
    truncate(&text, cols).into_owned()
}

/// The row at hand, with what is known of where it stands; otherwise what the room is told. Neither may take the squares
/// their room.
fn heading(grid: &RoomGrid, texts: &Texts, sheet: PageLayout) -> String {
    let place = sheet.heading();
    let cols = usize::from(place.cols);
    let needed = grid.down.heads.len() as u16 + 2;
    let fits = |text: &str| {
        let lines = wrap(text, cols).len() as u16;
        lines <= place.rows && sheet.below_heading(text).rows >= needed
    };
    let placing = |at: &RoomPlaced| {
        let cols = if sheet.large { WIDE.into() } else { cols };
        let head = cut_at_words(&format!("{} {}", at.label, at.words), cols, 1).join("");
        let both = format!("{head}\n{}", truncate(&values(at, texts), cols));
        [both, head.clone()].into_iter().find(|text| !sheet.large && fits(text)).unwrap_or(head)
    };
    match &grid.at {
        Some(at) => Some(placing(at)).filter(|text| fits(text)).unwrap_or_default(),
        None if fits(&grid.text) => grid.text.clone(),
        None => String::new(),
    }
}

fn values(at: &RoomPlaced, texts: &Texts) -> String {
    let value = |(name, shown): &(String, _)| {
        let shown: &Option<_> = shown;
        let shown = shown.as_ref().map_or_else(|| "–".to_owned(), |shown| plan::cell(texts, shown));
        format!("{name}\u{a0}{shown}")
    };
    at.values.iter().map(value).collect::<Vec<_>>().join(BETWEEN)
}

/// A text on at most so many lines, in whole words; a sign says that there are more.
pub fn cut_at_words(text: &str, cols: usize, most: usize) -> Vec<String> {
    let (mut lines, mut cut): (Vec<String>, bool) = (Vec::new(), false);
    for word in text.split_whitespace() {
        let own = width_of(word);
        let begun = lines.last_mut().filter(|line| width_of(line) + 1 + own <= cols);
        if let Some(line) = begun {
            line.push(' ');
            line.push_str(word);
        } else if own <= cols && lines.len() < most {
            lines.push(word.to_owned());
        } else {
            cut = true;
            break;
        }
    }
    let Some(line) = lines.last_mut().filter(|_| cut) else { return lines };
    if width_of(line) >= cols
        && let Some((kept, _)) = line.rsplit_once(' ')
    {
        *line = kept.to_owned();
    }
    if width_of(line) < cols {
        line.push('…');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_between_and_a_sign_says_so() {
        let cut = |text: &str, cols, most| cut_at_words(text, cols, most).join("|");
        assert_eq!(cut("3 Vikarer til natten", 20, 1), "3 Vikarer til natten");
        assert_eq!(cut("3 Vikarer til natten", 14, 1), "3 Vikarer til…");
        assert_eq!(cut("3 Vikarer til natten", 13, 1), "3 Vikarer…");
        assert_eq!(cut("3 Vikarer til natten", 9, 2), "3 Vikarer|til…");
        assert_eq!(cut("3 Vikarer til natten", 8, 1), "3…");
        assert_eq!(cut("3 Vikarer", 1, 3), "3");
        assert_eq!(cut("", 5, 2), "");
    }
}
