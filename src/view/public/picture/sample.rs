//! The sample table: a header per column, the cell at hand marked. Only tests have a step that shows it.

use crate::app::page::Region;
use crate::i18n::plan as said;
use crate::view::public::labelled::{self, Labelled};
use crate::view::public::paper::{RoomPaper, under};
use crate::view::theme::TextRole;
use crate::view::widget::{width_of, wrap};
use crate::workshop::table::Shown;

/// Cells between two columns; the mark of the cell at hand stands in the middle.
const GAP: u16 = 3;
/// In a narrower column words would break, so the row at hand is then shown alone, one field per column.
const LEAST: u16 = 12;

type Cells = (String, Vec<Option<Shown>>);

pub(super) fn draw(
    paper: &mut RoomPaper<'_>,
    (name, heads): (&str, &[String]),
    rows: &[Cells],
    at: Option<(usize, usize)>,
) {
    let inside = paper.sheet.inside.cols;
    let longest = rows.iter().map(|(head, _)| width_of(head) as u16).max().unwrap_or(0);
    let label = longest.min(inside / 3) + GAP;
    let each = inside.saturating_sub(label) / (heads.len() as u16).max(1);
    if each < LEAST + GAP {
        let row = rows.get(at.map_or(0, |(row, _)| row));
        return row
            .into_iter()
            .for_each(|(head, cells)| alone(paper, &format!("{name} · {head}"), heads, cells));
    }
    let mut free = under(paper.heading(name), 1);
    let mut line = |paper: &mut RoomPaper<'_>, texts: &[String], on: Option<usize>, role: TextRole| {
        let used = row(paper, free, (label, each), texts, on, role);
        free = under(free, used);
    };
    let heads: Vec<String> = std::iter::once(String::new()).chain(heads.iter().cloned()).collect();
    line(paper, &heads, None, TextRole::Heading);
    for (place, (head, cells)) in rows.iter().enumerate() {
        let on = at.filter(|(row, _)| *row == place).map(|(_, column)| column + 1);
        let cells = cells.iter().map(|shown| text(paper, shown.as_ref()).unwrap_or_else(|| "–".to_owned()));
        let texts: Vec<String> = std::iter::once(head.clone()).chain(cells).collect();
        line(paper, &texts, on, TextRole::Text);
    }
}

/// Draws a row, its head first, each text wrapped; returns the height of the highest.
fn row(
    paper: &mut RoomPaper<'_>,
    free: Region,
    (label, each): (u16, u16),
    texts: &[String],
    on: Option<usize>,
    role: TextRole,
) -> u16 {
    let mut high = 0;
    for (column, text) in texts.iter().enumerate() {
        let (x, cols) = if column == 0 { (0, label) } else { (label + each * (column as u16 - 1), each) };
        let place = Region { x: free.x + x, cols: cols - GAP, ..free };
        let style = paper.style(if on == Some(column) { TextRole::Strong } else { role });
        let rows = wrap(text, usize::from(place.cols)).len().min(usize::from(free.rows)) as u16;
        if on == Some(column) {
            let mark = paper.style(TextRole::Heading);
            paper.bar(Region { x: place.x - 2, cols: 1, rows, ..place }, mark);
        }
        paper.write(place, text, style);
        high = high.max(rows);
    }
    high
}

/// Draws one row alone, where there is no room for columns.
fn alone(paper: &mut RoomPaper<'_>, heading: &str, heads: &[String], cells: &[Option<Shown>]) {
    let place = paper.heading(heading);
    let field = |(head, shown): (&String, &Option<Shown>)| Labelled {
        label: head.clone(),
        text: text(paper, shown.as_ref()),
        small: false,
    };
    let all: Vec<Labelled> = heads.iter().zip(cells).map(field).collect();
    labelled::draw(paper, place, &all);
}

fn text(paper: &RoomPaper<'_>, shown: Option<&Shown>) -> Option<String> {
    shown.map(|shown| said::cell(paper.texts, shown))
}
