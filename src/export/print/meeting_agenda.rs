//! The agenda of a meeting, for those who come: its matters with their minutes, how each is talked about and who decides.
//! Before anybody sent one in, lines to write on.

use maud::{Markup, html};

use crate::i18n::{dates, plan as said};
use crate::workshop::event::Field;
use crate::workshop::method::{ColumnDef, ColumnRole, TableDef};
use crate::workshop::rows::{Audience, Row, Rows};
use crate::workshop::table::TableRow;

use super::Paper;

/// The lines to write on.
const BLANK: usize = 8;

/// Whether rows of a table get the floor that are talked about in some form.
pub(super) fn has_any(paper: &Paper<'_>) -> bool {
    tables(paper).next().is_some()
}

fn tables<'a>(paper: &Paper<'a>) -> impl Iterator<Item = &'a TableDef> {
    let method = &paper.workshop.method;
    let has_floor = |table: &str| {
        let held = paper.workshop.agenda.held().filter_map(|row| method.step(&row.step));
        held.filter_map(|step| step.kind.uses().floor).any(|of| of == table)
    };
    let formed = method.tables.iter().filter(|table| table.column_in(ColumnRole::Form).is_some());
    formed.filter(move |table| has_floor(&table.id))
}

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let (texts, agenda) = (paper.texts, &paper.workshop.agenda);
    let about = |field: Field| paper.workshop.about(field);
    let said = [about(Field::Place), about(Field::ProcessLeader)];
    html! {
        header {
            p.kind { (texts.msg_print_meeting_agenda()) }
            h1 { (paper.title()) }
            p {
                (dates::weekday_day_and_week(texts, agenda.date)) " · "
                (dates::span(texts, agenda.start.into(), agenda.end()))
                @for said in said.iter().filter(|said| !said.is_empty()) { " · " (said) }
            }
            (paper.question())
        }
        @for table in tables(paper) { (matters(paper, table)) }
    }
}

/// The matters in their order. A column that is empty in every row has no place, unless there are no rows.
fn matters(paper: &Paper<'_>, table: &TableDef) -> Markup {
    let workshop = paper.workshop;
    let entries = Rows::entries(workshop, &table.id, Audience::Room);
    let rows: Vec<(Row<'_>, &TableRow)> =
        entries.iter().filter_map(|row| workshop.tables.row(row.id).map(|of| (row, of))).collect();
    let named =
        |column: &&ColumnDef| matches!(column.role, None | Some(ColumnRole::Form | ColumnRole::Minutes));
    let filled =
        |column: &&ColumnDef| rows.is_empty() || rows.iter().any(|(_, row)| row.cell(column).is_some());
    let columns: Vec<&ColumnDef> = table.columns.iter().filter(named).filter(filled).collect();
    let what = table.column_in(ColumnRole::What).map(|column| paper.words(&column.name, 0));
    html! {
        table.matters {
            thead {
                tr {
                    th.what { (what.unwrap_or_default()) }
                    @for column in &columns { th { (paper.words(&column.name, 0)) } }
                }
            }
            tbody {
                @for (row, cells) in &rows {
                    tr {
                        td.what { (row.headed()) }
                        @for column in &columns { td { (cell(paper, column, cells)) } }
                    }
                }
                @if rows.is_empty() { @for _ in 0..BLANK { tr.blank { td.what {} @for _ in &columns { td {} } } } }
            }
        }
    }
}

fn cell(paper: &Paper<'_>, column: &ColumnDef, row: &TableRow) -> String {
    let shown = row.shown(column, paper.workshop.lang);
    shown.map(|shown| said::cell(paper.texts, &shown)).unwrap_or_default()
}
