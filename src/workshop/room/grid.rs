//! A table as a grid of two of its columns on the wall: what stands in each square, and what stands in none.

use super::{Picture, Scene, Sight};
use crate::workshop::grid::{GridAxis, GridRow, TableGrid};
use crate::workshop::rows::{Label, Rows};
use crate::workshop::subject::Subject;
use crate::workshop::table::{Shown, TableRow};
use crate::workshop::words::Lang;

/// The position of the list of a grid's rows among the parts of its step; the grid itself is part 0.
pub const GRID_LIST: u16 = 1;

/// A grid as the room sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomGrid {
    /// The name of the table.
    pub name: String,
    /// What the room is told while no row is at hand.
    pub text: String,
    /// The values that stand side by side.
    pub across: RoomAxis,
    /// The values that stand one below the other.
    pub down: RoomAxis,
    /// The squares in which rows stand, line by line.
    pub squares: Vec<RoomSquare>,
    /// What rows of the highest level are called, if there are levels.
    pub highest: Option<String>,
    /// The labels of the rows that stand in no square.
    pub unplaced: Vec<Label>,
    /// The row at hand.
    pub at: Option<RoomPlaced>,
    /// The square that the facilitator turned to.
    pub turned: Option<(usize, usize)>,
}

/// A side of a grid: the name of its column, and its values.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomAxis {
    /// The name of the column.
    pub name: String,
    /// What its values show, in the order in which they stand.
    pub heads: Vec<Shown>,
}

/// A square in which rows stand.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomSquare {
    /// Its position across and down, from 0.
    pub at: (usize, usize),
    /// Its rows: the label, the words, and whether the row is at hand.
    pub rows: Vec<(Label, String, bool)>,
    /// What its rows are called, if they are all called the same.
    pub level: Option<String>,
    /// Whether one of them is of the highest level.
    pub high: bool,
    /// Whether more rows want it than there is room for.
    pub crowded: bool,
}

/// The row at hand: what is known of where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomPlaced {
    /// What people point at it with.
    pub label: Label,
    /// Its words.
    pub words: String,
    /// The names of the two columns with what stands there, in the order in which they are asked for.
    pub values: Vec<(String, Option<Shown>)>,
    /// Its square.
    pub square: Option<(usize, usize)>,
}

/// The grid, or the list of its rows if the facilitator turned to it.
pub(in crate::workshop) fn picture(scene: Scene<'_>) -> Sight<'_> {
    let workshop = scene.workshop;
    let asked = scene.step.kind.grid();
    let Some(mut grid) = asked.and_then(|asked| workshop.grid(asked)) else { return Picture::Blank.into() };
    let table = grid.table;
    grid.rows.retain(|row| !row.row.is_struck(table));
    let name = table.name.get(workshop.lang).to_owned();
    if scene.focus.on == Some(Subject::Part(GRID_LIST)) && !grid.rows.is_empty() {
        return Picture::GridList { name }.with(Rows::of_grid(workshop, &grid));
    }
    let words = |row: &TableRow| workshop.words_of_row(row).to_owned();
    let at = scene.focus.id().and_then(|on| grid.rows.iter().find(|row| row.row.id == on));
    let shown = |row: GridRow<'_>| (label(row), words(row.row), Some(row.row.id) == scene.focus.id());
    let room = RoomGrid {
        name,
        text: scene.told(),
        across: axis(&grid.across, workshop.lang),
        down: axis(&grid.down, workshop.lang),
        squares: squares(&grid).into_iter().map(|at| square(&grid, at, shown)).collect(),
        highest: grid.highest().map(|level| grid.called(level).to_owned()),
        unplaced: grid.unplaced().map(label).collect(),
        at: at.map(|row| placed(&grid, *row, words(row.row), workshop.lang)),
        turned: match scene.focus.on {
            Some(Subject::Square(across, down)) => Some((across.into(), down.into())),
            _ => None,
        },
    };
    Picture::Grid(room).into()
}

fn label(row: GridRow<'_>) -> Label {
    Label::Number(row.row.number)
}

fn axis(of: &GridAxis<'_>, lang: Lang) -> RoomAxis {
    RoomAxis {
        name: of.column.name.get(lang).to_owned(),
        heads: (0..of.values.len()).filter_map(|at| of.shown(at, lang)).collect(),
    }
}

/// The squares that are not empty, line by line.
fn squares(grid: &TableGrid<'_>) -> Vec<(usize, usize)> {
    let mut squares: Vec<(usize, usize)> = grid.rows.iter().filter_map(|row| row.square).collect();
    squares.sort_unstable_by_key(|(across, down)| (*down, *across));
    squares.dedup();
    squares
}

fn square<'a>(
    grid: &TableGrid<'a>,
    at: (usize, usize),
    shown: impl Fn(GridRow<'a>) -> (Label, String, bool),
) -> RoomSquare {
    let rows: Vec<GridRow<'_>> = grid.rows_in(at).collect();
    let level = rows.first().and_then(|row| row.level);
    let same = rows.iter().all(|row| row.level == level);
    RoomSquare {
        at,
        level: level.filter(|_| same).map(|level| grid.called(level).to_owned()),
        high: grid.highest().is_some_and(|highest| rows.iter().any(|row| row.level == Some(highest))),
        crowded: grid.is_crowded(at),
        rows: rows.into_iter().map(shown).collect(),
    }
}

fn placed(grid: &TableGrid<'_>, row: GridRow<'_>, words: String, lang: Lang) -> RoomPlaced {
    let values =
        grid.in_order().map(|axis| (axis.column.name.get(lang).to_owned(), row.row.shown(axis.column, lang)));
    RoomPlaced { label: label(row), words, values: values.into(), square: row.square }
}
