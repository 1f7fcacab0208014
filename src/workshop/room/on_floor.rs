//! The entry that has the floor, as the room sees it.

use super::super::Workshop;
use super::super::method::ColumnRole;
use super::super::plan::Plan;
use super::super::rows::{Label, Rows};
use super::super::table::{CellValue, Shown};
use super::picture::{floor_rows, large};
use super::{Picture, Scene, Sight};

/// What came of an entry, in the order in which lines land in it: the first meeting's above. The minutes have what was
/// decided first.
const CAME: [ColumnRole; 4] =
    [ColumnRole::EarlierNote, ColumnRole::EarlierDecision, ColumnRole::Note, ColumnRole::Decision];
/// The most lines of a note that the room sees at a time.
const NEWEST: usize = 3;

/// The entry that has the floor: large, until something about it is written down. Without one, all entries.
pub(in crate::workshop) fn on_floor<'a>(scene: Scene<'a>, of: &str) -> Sight<'a> {
    let workshop = scene.workshop;
    let at_hand = workshop.entry_at(of, scene.focus);
    let struck = at_hand.is_some_and(|entry| workshop.is_struck_entry(entry.id));
    let shown = at_hand.and_then(|entry| Some((entry, Rows::entry(workshop, of, entry.id)?)));
    let Some((entry, shown)) = shown else { return floor_rows(scene, of) };
    let happened = entry.table.filter(|table| table.plans_action()).and(Some(ColumnRole::Happened));
    let told = CAME.into_iter().chain(happened).filter_map(|role| {
        let (column, Some(value)) = entry.cell(role)? else { return None };
        let CellValue::Lines(text) = value else { return None };
        let text = (!value.is_struck()).then(|| newest_lines(text))?;
        Some((column.name.get(workshop.lang).to_owned(), vec![Shown::Text(text)]))
    });
    let actions = workshop.method.actions_about(of).into_iter().flat_map(|actions| {
        let readable = workshop.plans_under(actions, Some(entry.id)).filter(|plan| !plan.is_struck());
        readable.map(|plan| (Label::plan(plan.number).to_string(), in_one(workshop, plan)))
    });
    let cells: Vec<(String, Vec<Shown>)> = told.chain(actions).collect();
    if cells.is_empty() {
        // Of one whose name was struck there is nothing to show until something is written down about it.
        return if struck { floor_rows(scene, of) } else { large(shown, None).into() };
    }
    let form = workshop.form_of(entry).map(|(name, form)| (name.to_owned(), vec![Shown::Text(form)]));
    let cells = form.into_iter().chain(cells).collect();
    let island = if struck { shown.label.to_string() } else { shown.headed() };
    Picture::Plan { island, cells, agreed: false, label: shown.label }.into()
}

/// The newest lines of a text that grows: what is being said must be seen.
fn newest_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let before = lines.len().saturating_sub(NEWEST);
    let newest = lines.get(before..).unwrap_or_default().join(" · ");
    if before > 0 { format!("… {newest}") } else { newest }
}

/// What is to be done, by whom and when.
fn in_one(workshop: &Workshop, plan: Plan<'_>) -> Vec<Shown> {
    let cells =
        plan.table.asked().filter(|column| plan.row.cell(column).is_some_and(|cell| !cell.is_struck()));
    cells.filter_map(|column| plan.shown(column, workshop.lang)).collect()
}
