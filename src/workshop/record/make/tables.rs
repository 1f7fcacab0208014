//! Plans and tables in the record.

use super::super::{CellRecord, PlanRecord, TableRecord, TableRowRecord, YearPlaceRecord};
use crate::workshop::Workshop;
use crate::workshop::floor::OnFloor;
use crate::workshop::id::Id;
use crate::workshop::method::TableDef;
use crate::workshop::months::YearPlace;
use crate::workshop::plan::Plan;
use crate::workshop::table::{Months, Season, Shown, TableRow};
use crate::workshop::time::clock;
use crate::workshop::when::Due;

/// The action plans, from all tables that hold such plans.
pub(super) fn plans(workshop: &Workshop) -> Vec<PlanRecord<'_>> {
    workshop.plans().into_iter().map(|plan| of_plan(workshop, plan)).collect()
}

/// The tables that hold no action plans.
pub(super) fn others(workshop: &Workshop) -> Vec<TableRecord<'_>> {
    let tables = workshop.method.tables.iter().filter(|table| !table.plans_action());
    tables.map(|table| of_table(workshop, table)).collect()
}

fn of_table<'a>(workshop: &'a Workshop, table: &'a TableDef) -> TableRecord<'a> {
    TableRecord {
        id: &table.id,
        name: table.name.get(workshop.lang),
        readers: table.readers.clone(),
        rows: workshop.rows_of(table).into_iter().map(|row| of_row(workshop, table, row)).collect(),
        year: if workshop.method.year_table() == Some(table) { year(workshop, table) } else { Vec::new() },
    }
}

/// The places of a year that have rows.
fn year(workshop: &Workshop, table: &TableDef) -> Vec<YearPlaceRecord> {
    let of_place = |place: YearPlace| {
        let rows: Vec<u32> = workshop.rows_in(table, place).iter().map(|row| row.number).collect();
        let name = match place {
            YearPlace::WholeYear => "whole-year".to_owned(),
            YearPlace::Month(month) => month.to_string(),
            YearPlace::After(month) => format!("{month}+"),
            YearPlace::Outside => "outside".to_owned(),
        };
        (!rows.is_empty()).then_some(YearPlaceRecord { place: name, rows })
    };
    workshop.year(table).into_iter().filter_map(of_place).collect()
}

fn of_plan<'a>(workshop: &'a Workshop, plan: Plan<'a>) -> PlanRecord<'a> {
    let island = plan.under.and_then(|under| workshop.islands.island(under));
    PlanRecord {
        number: plan.number,
        island: island.map(|island| island.name.as_str()),
        island_number: island.map(|island| island.number),
        under: if island.is_none() { under(workshop, plan.row) } else { None },
        what: plan.what(),
        how: plan.how(),
        who: plan.who().collect(),
        first_step: plan.first_step(),
        due: plan.due().map(due),
        status: plan.status(),
        agreed: plan.agreed,
        escalated_to: plan.escalated_to(),
        cells: cells(workshop, plan.table, plan.row),
    }
}

fn of_row<'a>(workshop: &'a Workshop, table: &'a TableDef, row: &'a TableRow) -> TableRowRecord<'a> {
    TableRowRecord {
        number: row.number,
        head: workshop.head_of(row),
        under: under(workshop, row),
        floor: workshop
            .method
            .floor_table()
            .filter(|floor| floor.id == table.id)
            .and_then(|_| floor(workshop, row.id)),
        running: workshop.running_label(row).map(|label| label.to_string()),
        cells: cells(workshop, table, row),
    }
}

/// How far an entry has come that gets the floor; `None` while it waits for its turn.
pub(super) fn floor(workshop: &Workshop, id: Id) -> Option<&'static str> {
    match workshop.entry_state(id) {
        OnFloor::Waits => None,
        OnFloor::Had => Some("had"),
        OnFloor::Parked => Some("parked"),
    }
}

fn under(workshop: &Workshop, row: &TableRow) -> Option<String> {
    workshop.above(row).map(|row| row.text.into_owned())
}

fn cells<'a>(workshop: &Workshop, table: &'a TableDef, row: &'a TableRow) -> Vec<CellRecord<'a>> {
    let lang = workshop.lang;
    let cell = |column| row.shown(column, lang).map(text);
    let columns = table.columns.iter();
    columns
        .map(|column| CellRecord { id: &column.id, name: column.name.get(lang), text: cell(column) })
        .collect()
}

fn text(shown: Shown) -> String {
    match shown {
        Shown::Text(text) => text,
        Shown::Number(number) => number.to_string(),
        Shown::Date(date) => due(&date),
        Shown::Time(minutes) => clock(i32::from(minutes)),
        Shown::Status(status) => status.name().to_owned(),
        Shown::Months(months) => self::months(months),
    }
}

fn months(months: Months) -> String {
    match months {
        Months::These(months) => months.iter().map(u8::to_string).collect::<Vec<_>>().join(", "),
        Months::Season(Season::Spring) => "spring".to_owned(),
        Months::Season(Season::Summer) => "summer".to_owned(),
        Months::Season(Season::Autumn) => "autumn".to_owned(),
        Months::Season(Season::Winter) => "winter".to_owned(),
        Months::WholeYear => "whole-year".to_owned(),
        Months::After(month) => format!("{month}+"),
        Months::Words(words) | Months::Called { words, .. } => words.into(),
    }
}

fn due(due: &Due) -> String {
    match due {
        Due::Day(day) => day.to_string(),
        Due::Week { year, week } => format!("{year:04}-W{week:02}"),
        Due::Words(words) => words.to_string(),
    }
}
