//! A table with the heads of its columns, as many rows as there is room for and the one at hand marked; on a smaller
//! screen that row alone, each of its cells under the head of its column.

use crate::app::page::{Region, fits};
use crate::i18n::plan as said;
use crate::view::public::labelled::{self, Labelled};
use crate::view::public::paper::{RoomPaper, under};
use crate::view::theme::TextRole;
use crate::view::widget::{width_of, wrap};
use crate::workshop::room::{RoomCells, RoomRow};
use crate::workshop::table::Shown;

/// Cells between two columns.
const GAP: u16 = 2;
/// Cells for the mark of the row at hand, and the space after it.
const MARK: u16 = 2;
/// How far a row is indented for each row that it stands under.
const STEP: u16 = 2;

/// Which row is at hand, and how many there are.
pub(super) fn place(paper: &RoomPaper<'_>, table: &RoomCells) -> Option<String> {
    let all = table.rows.len() as u16;
    (all > 1).then(|| paper.texts.msg_room_place(table.at as u16 + 1, all))
}

pub(super) fn draw(paper: &mut RoomPaper<'_>, table: &RoomCells) {
    let Some(row) = table.rows.get(table.at) else {
        let place = paper.heading(&table.text);
        let (empty, style) = (paper.texts.msg_room_table_empty(), paper.style(TextRole::Quiet));
        paper.write(place, &empty, style);
        return;
    };
    let told = Some(table.text.as_str()).filter(|told| fits(told, paper.sheet));
    // The columns go before what the room is told, where there is not room for both.
    for heading in told.into_iter().chain([""]) {
        let whole = paper.sheet.below_heading(heading);
        if let Some(columns) = CellColumns::of(paper, table, whole) {
            paper.heading(heading);
            return columns.draw(paper, table, whole);
        }
    }
    alone(paper, table, row);
}

/// Where the columns of a table stand: the label of a row first, then its cells, each as wide as its words need.
struct CellColumns {
    widths: Vec<u16>,
    /// The texts of each row, its label first.
    texts: Vec<Vec<String>>,
    heads: Vec<String>,
    gap: u16,
}

impl CellColumns {
    /// `None` if a word would break, or the row at hand is too high.
    fn of(paper: &RoomPaper<'_>, table: &RoomCells, whole: Region) -> Option<Self> {
        if paper.sheet.large {
            // Where rows are set in big letters, ordinary ones could not be read from the back.
            return None;
        }
        let texts: Vec<Vec<String>> = table.rows.iter().map(|row| texts_of(paper, row)).collect();
        let heads: Vec<String> = std::iter::once(String::new()).chain(heads(table)).collect();
        let gaps = GAP * (heads.len() as u16).saturating_sub(1);
        let free = whole.cols.checked_sub(MARK + gaps)?;
        let widths = widths(heads.len(), &texts, &heads, free)?;
        let columns = Self { widths, texts, heads, gap: u16::from(paper.sheet.gap > 0) };
        let used = columns.height(&columns.heads) + 1 + columns.height(columns.texts.get(table.at)?);
        (used <= whole.rows).then_some(columns)
    }

    fn width(&self, column: usize) -> u16 {
        self.widths.get(column).copied().unwrap_or_default()
    }

    fn x(&self, column: usize) -> u16 {
        MARK + self.widths.iter().take(column).map(|width| width + GAP).sum::<u16>()
    }

    /// How many lines a row takes: those of its highest cell.
    fn height(&self, texts: &[String]) -> u16 {
        let lines = |(column, text): (usize, &String)| {
            text.lines().map(|line| wrap(line, usize::from(self.width(column))).len() as u16).sum::<u16>()
        };
        texts.iter().enumerate().map(lines).max().unwrap_or(0).max(1)
    }

    /// The rows of the page on which the row at hand stands, in so many lines.
    fn page(&self, at: usize, rows: u16) -> std::ops::Range<usize> {
        let (mut from, mut used) = (0, 0);
        for (place, texts) in self.texts.iter().enumerate() {
            let high = self.height(texts) + if place == from { 0 } else { self.gap };
            if used + high > rows && place > from {
                if place > at {
                    return from..place;
                }
                (from, used) = (place, self.height(texts));
            } else {
                used += high;
            }
        }
        from..self.texts.len()
    }

    fn draw(&self, paper: &mut RoomPaper<'_>, table: &RoomCells, whole: Region) {
        let heads = self.height(&self.heads);
        self.line(paper, whole, &self.heads, TextRole::Heading);
        let mut free = under(whole, heads + 1);
        let page = self.page(table.at, free.rows);
        for (place, texts) in self.texts.iter().enumerate().skip(page.start).take(page.len()) {
            let at_hand = place == table.at;
            let rows = self.height(texts).min(free.rows);
            if at_hand {
                let mark = paper.style(TextRole::Heading);
                paper.bar(Region { cols: 1, rows, ..free }, mark);
            }
            self.line(paper, free, texts, if at_hand { TextRole::Strong } else { TextRole::Text });
            free = under(free, rows + self.gap);
        }
    }

    fn line(&self, paper: &mut RoomPaper<'_>, place: Region, texts: &[String], role: TextRole) {
        let style = paper.style(role);
        for (column, text) in texts.iter().enumerate() {
            let mut cell = Region { x: place.x + self.x(column), cols: self.width(column), ..place };
            for line in text.lines() {
                let used = paper.write(cell, line, style);
                cell = under(cell, used);
            }
        }
    }
}

/// The heads of the columns, with a mark behind that by which the rows are in order.
fn heads(table: &RoomCells) -> impl Iterator<Item = String> {
    let mark = |(at, head): (usize, &String)| {
        if table.sorted == Some(at) { format!("{head}\u{a0}▼") } else { head.clone() }
    };
    table.heads.iter().enumerate().map(mark)
}

/// How wide each column is, in so many cells: as its longest word, and then whichever has the most lines gets the next
/// cell. `None` if the words need more.
fn widths(columns: usize, texts: &[Vec<String>], heads: &[String], free: u16) -> Option<Vec<u16>> {
    let rows = || texts.iter().map(Vec::as_slice).chain([heads]);
    let most = |column: usize, of: fn(&str) -> u16| {
        rows().filter_map(|row| row.get(column)).map(|text| of(text)).max().unwrap_or(0)
    };
    let mut widths: Vec<u16> = (0..columns).map(|column| most(column, longest_word)).collect();
    let long: Vec<u16> = (0..columns).map(|column| most(column, |text| width_of(text) as u16)).collect();
    let mut left = free.checked_sub(widths.iter().sum())?;
    while left > 0 {
        let lines = |(column, width): (usize, &u16)| {
            let long = u32::from(long.get(column).copied().unwrap_or_default());
            (long > u32::from(*width)).then(|| (long * 100 / u32::from((*width).max(1)), column))
        };
        let Some((_, column)) = widths.iter().enumerate().filter_map(lines).max() else { break };
        if let Some(width) = widths.get_mut(column) {
            *width += 1;
        }
        left -= 1;
    }
    Some(widths)
}

/// The width of the longest word of a text, which may go on in a new line behind a slash.
fn longest_word(text: &str) -> u16 {
    let words = text.split([' ', '\n']).flat_map(|word| word.split_inclusive('/'));
    words.map(width_of).max().unwrap_or(0) as u16
}

/// The label of a row with what it was called beforehand, then its cells.
fn texts_of(paper: &RoomPaper<'_>, row: &RoomRow) -> Vec<String> {
    let indent = " ".repeat(usize::from(row.depth.min(4)) * usize::from(STEP));
    let label = format!("{indent}{} {}", row.label, row.head);
    let cells = row.cells.iter().map(|shown| words(paper, shown.as_ref()).unwrap_or_else(|| "–".to_owned()));
    std::iter::once(label.trim_end().to_owned()).chain(cells).collect()
}

/// Draws one row, its name as the heading and below it the other cells.
fn alone(paper: &mut RoomPaper<'_>, table: &RoomCells, row: &RoomRow) {
    let mut fields = heads(table).zip(&row.cells);
    let name = if row.head.is_empty() {
        fields.next().and_then(|(_, shown)| words(paper, shown.as_ref())).unwrap_or_default()
    } else {
        row.head.clone()
    };
    let name = format!("{} {name}", row.label);
    let field = |(label, shown): (String, &Option<Shown>)| Labelled {
        label,
        text: words(paper, shown.as_ref()).or(Some("–".to_owned())),
        small: false,
    };
    let all: Vec<Labelled> = fields.map(field).collect();
    let both = format!("{}\n{name}", table.text);
    let stands = fits(&both, paper.sheet)
        && !paper.sheet.heading_slot(&both).large
        && labelled::fits(paper, paper.sheet.below_heading(&both), &all);
    let place = paper.heading(if stands { &both } else { &name });
    labelled::draw(paper, place, &all);
}

fn words(paper: &RoomPaper<'_>, shown: Option<&Shown>) -> Option<String> {
    shown.map(|shown| said::cell(paper.texts, shown))
}
