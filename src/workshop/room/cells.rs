//! A table with the heads of its columns and all its cells, and the row at hand.

use super::{Picture, Scene, Sight};
use crate::workshop::Workshop;
use crate::workshop::method::TableDef;
use crate::workshop::rows::Label;
use crate::workshop::table::{CellValue, Shown, TableRow};

/// A table as the room sees it: on a screen with room for it whole, elsewhere one row at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomCells {
    /// What the table is called.
    pub name: String,
    /// What the room is told, where it has room above the rows.
    pub text: String,
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// The rows in their order.
    pub rows: Vec<RoomRow>,
    /// The position of the row at hand.
    pub at: usize,
    /// The position of the column by which the rows are in order, if there is one.
    pub sorted: Option<usize>,
}

/// A row of a table as the room sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomRow {
    /// What people point at it with.
    pub label: Label,
    /// What the method called it beforehand; empty if its first cell says what it is.
    pub head: String,
    /// What each cell shows, column by column.
    pub cells: Vec<Option<Shown>>,
    /// How many rows it stands under.
    pub depth: u8,
}

/// All rows that the room may see. Where none is at hand, the first is.
pub(in crate::workshop) fn picture<'a>(scene: Scene<'a>, table: &str) -> Sight<'a> {
    let (workshop, text) = (scene.workshop, scene.told());
    let Some(table) = workshop.method.table(table) else { return Picture::Blank.into() };
    let rows = seen(workshop, table);
    let at = scene.focus.id().and_then(|on| rows.iter().position(|row| row.id == on)).unwrap_or(0);
    Picture::Cells(RoomCells {
        name: table.name.get(workshop.lang).to_owned(),
        text,
        heads: table.numbered().iter().map(|column| column.name.get(workshop.lang).to_owned()).collect(),
        sorted: workshop.sorted_by(table),
        rows: rows.into_iter().map(|row| shown(workshop, table, row)).collect(),
        at,
    })
    .into()
}

/// The rows of a table without those whose name was struck.
fn seen<'a>(workshop: &'a Workshop, table: &TableDef) -> Vec<&'a TableRow> {
    workshop.rows_of(table).into_iter().filter(|row| !row.is_struck(table)).collect()
}

fn shown(workshop: &Workshop, table: &TableDef, row: &TableRow) -> RoomRow {
    let cell = |column| {
        let struck = row.cell(column).is_some_and(CellValue::is_struck);
        row.shown(column, workshop.lang).filter(|_| !struck)
    };
    RoomRow {
        label: Label::Number(row.number),
        head: workshop.head_of(row).unwrap_or_default().to_owned(),
        cells: table.numbered().into_iter().map(cell).collect(),
        depth: workshop.depth_of(row),
    }
}
