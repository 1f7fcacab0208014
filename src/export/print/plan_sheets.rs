//! Plan sheets: one A4 page per island, with large fields for the group to write in. Before there are islands, as many
//! blank ones as there can be; beside islands, one for plans that stand by themselves. Before them come the
//! boards, and a page for what each group reports under heads. Plans of earlier workshops are printed as they stand, to
//! follow them up.

use maud::{Markup, html};

use crate::workshop::event::Field;
use crate::workshop::groups;
use crate::workshop::islands::Island;
use crate::workshop::method::{ColumnDef, ColumnRole, Holds, ISLANDS, TableDef};
use crate::workshop::rows::Row;

use super::{Paper, board_sheets, followed_up, report_sheets};

/// The most blank sheets to print at once; more can be photocopied.
const MOST_BLANK: u16 = 8;

/// Whether there are plans to be made, or a board.
pub(super) fn has_any(paper: &Paper<'_>) -> bool {
    let before = [board_sheets::body(paper), report_sheets::body(paper)];
    tables(paper).next().is_some() || before.into_iter().any(|sheets| !sheets.into_string().trim().is_empty())
}

/// The tables in which action is planned.
pub(super) fn tables<'a>(paper: &Paper<'a>) -> impl Iterator<Item = &'a TableDef> {
    paper.workshop.method.tables.iter().filter(|table| table.plans_action())
}

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    html! {
        (board_sheets::body(paper))
        (report_sheets::body(paper))
        @for table in tables(paper) { (sheets(paper, table)) }
    }
}

fn sheets(paper: &Paper<'_>, table: &TableDef) -> Markup {
    if let Some(followed_up) = followed_up::sheets(paper, table) {
        return followed_up;
    }
    let islands = islands(paper, table);
    let blank = match (islands.is_empty(), paper.workshop.plans_under(table, None).next()) {
        (true, _) => groups::island_ceiling(paper.workshop.people).clamp(1, MOST_BLANK),
        // What stands by itself is no island's.
        (false, Some(_)) => 1,
        (false, None) => 0,
    };
    html! {
        @for island in &islands { (sheet(paper, table, Some(island))) }
        @for _ in 0..blank { (sheet(paper, table, None)) }
    }
}

/// The islands that people work on, if the plans of this table are theirs.
pub(super) fn islands<'a>(paper: &Paper<'a>, table: &TableDef) -> Vec<&'a Island> {
    let under_islands = table.under.as_deref() == Some(ISLANDS);
    paper.workshop.islands.active().filter(|_| under_islands).collect()
}

fn sheet(paper: &Paper<'_>, table: &TableDef, island: Option<&Island>) -> Markup {
    html! {
        section.sheet { (head(paper, table, island)) (fields(paper, table)) (foot(paper, table, island)) }
    }
}

fn head(paper: &Paper<'_>, table: &TableDef, island: Option<&Island>) -> Markup {
    let kind = match table.under.as_deref() {
        Some(ISLANDS) => paper.texts.msg_print_plan_island(),
        _ => table.name.get(paper.workshop.lang).to_owned(),
    };
    let mandate = paper.workshop.about(Field::Mandate);
    html! {
        header {
            p.kind { (paper.title()) " · " (kind) }
            @match island {
                Some(island) => {
                    h1 { (Row::island(island).headed()) }
                    (rests_on(paper, island))
                },
                None => h1.blank {},
            }
            @if !mandate.is_empty() { p { b { (paper.texts.msg_print_plan_mandate()) ":" } " " (mandate) } }
        }
    }
}

fn rests_on(paper: &Paper<'_>, island: &Island) -> Markup {
    let lists = &paper.workshop.lists;
    let links = island.links.iter().filter_map(|link| lists.named(lists.merged(*link)));
    let links: Vec<_> = links.filter(|named| named.stands()).map(Row::named).collect();
    html! {
        @if !links.is_empty() {
            p {
                b { (paper.texts.msg_print_plan_rests_on()) ":" }
                @for (at, row) in links.iter().enumerate() {
                    @if at > 0 { " ·" }
                    " " (row.mentioned())
                }
            }
        }
    }
}

/// One field per column that people fill in; columns of a few words get lower fields.
pub(super) fn fields(paper: &Paper<'_>, table: &TableDef) -> Markup {
    let class = |column: &ColumnDef| match column.role {
        Some(ColumnRole::FirstStep) => "first",
        Some(role) => role.name(),
        None => class_of(&column.holds),
    };
    html! {
        @for column in table.asked() { div.field.(class(column)) { h2 { (paper.words(&column.name, 0)) } } }
    }
}

/// The height class of a field whose column has no role, by what it holds.
fn class_of(holds: &Holds) -> &'static str {
    match holds {
        Holds::Lines => "how",
        Holds::Words | Holds::Who | Holds::Months => "who",
        Holds::Date
        | Holds::Time
        | Holds::Number
        | Holds::OneOf(_)
        | Holds::Scale
        | Holds::Status
        | Holds::Computed(_) => "due",
    }
}

/// Who decides, if the table asks, and who is on the island, if there is one.
pub(super) fn foot(paper: &Paper<'_>, table: &TableDef, island: Option<&Island>) -> Markup {
    let texts = paper.texts;
    let decides = table.column_in(ColumnRole::EscalatedTo).is_some();
    let under_islands = table.under.as_deref() == Some(ISLANDS);
    let (people, contact) = island.map_or((None, None), |island| (island.people, island.contact.as_deref()));
    html! {
        @if decides || under_islands {
            footer {
                @if decides {
                    p { span.box {} " " (texts.msg_print_plan_ourselves()) }
                    p.line { span.box {} " " (texts.msg_print_plan_lifted()) " " i {} }
                }
                @if under_islands {
                    p.line { (texts.msg_print_plan_people()) ": " i { @if let Some(people) = people { (people) } } }
                    p.line { (texts.msg_print_plan_contact()) ": " i { @if let Some(contact) = contact { (contact) } } }
                }
            }
        }
    }
}
