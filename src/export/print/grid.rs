//! Grids on A4 or A3: one with what stands in each square and its rows below, and an empty one to write in or to hang up.

use maud::{Markup, html};

use crate::i18n::plan as said;
use crate::workshop::grid::{GridAxis, TableGrid};
use crate::workshop::method::GridAsked;

use super::Paper;

/// The columns and lines of a grid whose method has none.
const BLANK: usize = 5;

/// The grids of the method, filled if anything stands in them, then empty.
pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let grids = paper.workshop.method.grids();
    html! {
        @if grids.is_empty() { (blank(paper)) }
        @for asked in grids { @if let Some(pages) = of(paper, asked) { (pages) } }
    }
}

fn of(paper: &Paper<'_>, asked: GridAsked<'_>) -> Option<Markup> {
    let grid = paper.workshop.grid(asked)?;
    let filled = !grid.rows.is_empty();
    Some(html! {
        @if filled { (page(paper, &grid, true)) }
        (page(paper, &grid, false))
    })
}

fn blank(paper: &Paper<'_>) -> Markup {
    html! {
        section.squares {
            header { h1 { (paper.title()) } }
            table { @for _ in 0..=BLANK { tr { @for _ in 0..=BLANK { td {} } } } }
        }
    }
}

fn page(paper: &Paper<'_>, grid: &TableGrid<'_>, filled: bool) -> Markup {
    let name = |axis: &GridAxis<'_>| axis.column.name.get(paper.workshop.lang).to_owned();
    let (across, down) = (grid.across.values.len(), grid.down.values.len());
    html! {
        section.squares {
            header {
                p.kind { (paper.title()) }
                h1 { (grid.table.name.get(paper.workshop.lang)) }
            }
            table {
                tr {
                    th { "↓\u{a0}" (name(&grid.down)) br; "→\u{a0}" (name(&grid.across)) }
                    @for at in 0..across { th { (value(paper, &grid.across, at)) } }
                }
                @for line in 0..down {
                    tr {
                        th { (value(paper, &grid.down, line)) }
                        @for at in 0..across { (square(paper, grid, (at, line), filled)) }
                    }
                }
                // Times that nobody has named yet.
                @if down == 0 { @for _ in 0..BLANK { tr { th {} @for _ in 0..across { td {} } } } }
            }
            @if filled { (rows(paper, grid)) }
        }
    }
}

fn value(paper: &Paper<'_>, axis: &GridAxis<'_>, at: usize) -> String {
    axis.shown(at, paper.workshop.lang).map(|shown| said::cell(paper.texts, &shown)).unwrap_or_default()
}

/// A square with its labels; in the corner what is called so that stands there.
fn square(paper: &Paper<'_>, grid: &TableGrid<'_>, at: (usize, usize), filled: bool) -> Markup {
    let labels: Vec<String> = grid.rows_in(at).map(|row| row.row.number.to_string()).collect();
    let high = grid.level_of(at).is_some_and(|level| Some(level) == grid.highest());
    html! {
        td.high[high] {
            @if let Some(level) = grid.level_of(at) { small { (grid.called(level)) } }
            @if filled { (labels.join(" · ")) }
            @if filled && grid.is_crowded(at) { br; b { "! " (paper.texts.msg_room_grid_crowded()) } }
        }
    }
}

/// All rows, the highest first.
fn rows(paper: &Paper<'_>, grid: &TableGrid<'_>) -> Markup {
    let readable = grid.highest_first().into_iter().filter(|row| !row.row.is_struck(grid.table));
    html! {
        ul {
            @for row in readable {
                li {
                    b { (row.row.number) } " " (paper.workshop.words_of_row(row.row))
                    @if let Some(number) = row.number { " " small { (number) @if let Some(level) = row.level { " · " (grid.called(level)) } } }
                    @else if row.square.is_none() { " " small { (paper.texts.msg_live_grid_unplaced()) } }
                }
            }
        }
    }
}
