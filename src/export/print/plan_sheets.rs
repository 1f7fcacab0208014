//! Plan sheets: one A4 page per island, with large fields for the group to write in. Before there are islands, as many
//! blank ones as there can be.

use crate::workshop::event::Field;
use crate::workshop::groups;
use crate::workshop::islands::Island;
use crate::workshop::items::Named;
use crate::workshop::method::{ColumnDef, ColumnRole, Holds, ISLANDS, TableDef};

use super::super::escape::html as escape;
use super::Paper;

/// The most blank sheets to print at once; more can be photocopied.
const MOST_BLANK: u16 = 8;

pub(super) fn body(paper: &Paper<'_>) -> String {
    let tables = paper.workshop.method.tables.iter().filter(|table| table.plans_action());
    tables.map(|table| sheets(paper, table)).collect()
}

fn sheets(paper: &Paper<'_>, table: &TableDef) -> String {
    let under_islands = table.under.as_deref() == Some(ISLANDS);
    let islands: Vec<&Island> = paper.workshop.islands.active().filter(|_| under_islands).collect();
    if islands.is_empty() {
        let blank = groups::island_ceiling(paper.workshop.people).clamp(1, MOST_BLANK);
        return sheet(paper, table, None).repeat(blank.into());
    }
    islands.into_iter().map(|island| sheet(paper, table, Some(island))).collect()
}

fn sheet(paper: &Paper<'_>, table: &TableDef, island: Option<&Island>) -> String {
    format!(
        "<section class=\"sheet\">\n{}{}{}\n</section>\n",
        head(paper, table, island),
        fields(paper, table),
        foot(paper, table, island)
    )
}

fn head(paper: &Paper<'_>, table: &TableDef, island: Option<&Island>) -> String {
    let kind = match table.under.as_deref() {
        Some(ISLANDS) => paper.texts.msg_print_plan_island(),
        _ => table.name.get(paper.workshop.lang).to_owned(),
    };
    let name =
        island.map_or_else(String::new, |island| format!("{}. {}", island.number, escape(&island.name)));
    let class = if name.is_empty() { " class=\"blank\"" } else { "" };
    format!(
        "<header>\n<p class=\"kind\">{}</p>\n<h1{class}>{name}</h1>\n{}{}</header>\n",
        escape(&format!("{} · {kind}", super::super::outline::title(paper.workshop))),
        island.map(|island| rests_on(paper, island)).unwrap_or_default(),
        mandate(paper),
    )
}

fn rests_on(paper: &Paper<'_>, island: &Island) -> String {
    let lists = &paper.workshop.lists;
    let links = island.links.iter().filter_map(|link| lists.named(lists.merged(*link)));
    let links: Vec<String> = links.filter(|named| named.stands()).map(mentioned).collect();
    if links.is_empty() {
        return String::new();
    }
    let head = escape(&paper.texts.msg_print_plan_rests_on());
    format!("<p><b>{head}:</b> {}</p>\n", links.join(" · "))
}

fn mentioned(named: Named<'_>) -> String {
    format!("{} {}", escape(&named.label()), escape(named.text()))
}

fn mandate(paper: &Paper<'_>) -> String {
    match paper.about(Field::Mandate).as_str() {
        "" => String::new(),
        mandate => {
            format!("<p><b>{}:</b> {mandate}</p>\n", escape(&paper.texts.msg_print_plan_mandate()))
        }
    }
}

/// One field per column that people fill in; columns of a few words get lower fields.
fn fields(paper: &Paper<'_>, table: &TableDef) -> String {
    let field = |column: &ColumnDef| {
        let class = match column.role {
            Some(ColumnRole::FirstStep) => "first",
            Some(role) => role.name(),
            None => class_of(&column.holds),
        };
        format!("<div class=\"field {class}\"><h2>{}</h2></div>\n", paper.words(&column.name, 0))
    };
    table.asked().map(field).collect()
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
fn foot(paper: &Paper<'_>, table: &TableDef, island: Option<&Island>) -> String {
    let texts = paper.texts;
    let mut lines = Vec::new();
    if table.column_in(ColumnRole::EscalatedTo).is_some() {
        lines.push(format!(
            "<p><span class=\"box\"></span> {}</p>",
            escape(&texts.msg_print_plan_ourselves())
        ));
        let lifted = escape(&texts.msg_print_plan_lifted());
        lines.push(format!("<p class=\"line\"><span class=\"box\"></span> {lifted} <i></i></p>"));
    }
    if table.under.as_deref() == Some(ISLANDS) {
        let people = island.and_then(|island| island.people).map(|p| p.to_string()).unwrap_or_default();
        let contact = island.and_then(|island| island.contact.as_deref()).unwrap_or_default();
        lines.push(format!(
            "<p class=\"line\">{}: <i>{people}</i></p>",
            escape(&texts.msg_print_plan_people())
        ));
        let head = escape(&texts.msg_print_plan_contact());
        lines.push(format!("<p class=\"line\">{head}: <i>{}</i></p>", escape(contact)));
    }
    if lines.is_empty() { String::new() } else { format!("<footer>\n{}\n</footer>", lines.join("\n")) }
}
