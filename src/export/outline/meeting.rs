//! The minutes of a meeting whose items or lines have the floor one after the other: what was said, decided and is to be done,
//! item by item, on page one.

use crate::i18n::{dates, plan as said};
use crate::workshop::entries::FloorEntry;
use crate::workshop::event::Field as About;
use crate::workshop::floor::OnFloor;
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, ColumnRole, TableDef};
use crate::workshop::plan::Plan;
use crate::workshop::rows::Label;

use super::super::report::{Block, ReportEntry, ReportField};
use super::{Outline, title};

impl<'a> Outline<'a> {
    /// The id of the table or list whose entries have the floor; plans have pages of their own.
    pub(super) fn floor(&self) -> Option<&'a str> {
        let method = &self.workshop.method;
        method.floor().filter(|of| method.table(of).is_none_or(|table| !table.plans_action()))
    }

    /// The table in which the minutes are written down, which stand on page one and nowhere else.
    pub(super) fn floor_table(&self) -> Option<&'a TableDef> {
        self.workshop.method.written_in(self.floor()?)
    }

    /// The tables of plans that stand neither under islands nor with the minutes, and that the day did not pass by.
    pub(super) fn plan_tables_apart(&self) -> Vec<&'a TableDef> {
        let of_minutes = self.floor().and_then(|of| self.workshop.method.actions_about(of));
        let tables = self.workshop.method.plan_tables_apart();
        tables.filter(|table| of_minutes != Some(*table) && !self.is_passed_by(table)).collect()
    }

    /// The head of the minutes: when, from when to when, where, and who was there. What the meeting is called says mostly
    /// what kind of meeting it was.
    pub(super) fn head_of_minutes(&self, [date, method, people]: [&str; 3]) -> String {
        let called = title(self.workshop).to_lowercase().contains(&method.to_lowercase());
        let method = if called { "" } else { method };
        let span = if self.begins_and_ends_once() { self.span() } else { String::new() };
        let told = [date, &span, self.workshop.about(About::Place), method, people];
        told.into_iter().filter(|told| !told.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// Whether the head of the minutes says from when to when the meeting was held: it was held in one part.
    pub(super) fn begins_and_ends_once(&self) -> bool {
        self.floor().is_some() && self.workshop.agenda.begins().len() == 1
    }

    /// Who led the meeting and who wrote, if somebody said so.
    pub(super) fn who_leads(&mut self) {
        let leads = self.workshop.about(About::ProcessLeader);
        if self.floor().is_some() && !leads.is_empty() {
            let leads = format!("{}: {leads}", self.texts.msg_export_process_leader());
            self.blocks.push(Block::Paragraph(leads));
        }
    }

    /// Last time's actions, the entries that had the floor, and those that wait for the next meeting. Before the meeting,
    /// its agenda.
    pub(super) fn minutes(&mut self) {
        let Some(of) = self.floor() else { return };
        let method = &self.workshop.method;
        self.since_last_time(of);
        let head = method.written_in(of).or_else(|| method.actions_about(of)).map(|table| &table.name);
        self.heading(2, head.map_or("", |name| self.words(name)));
        let entries = self.workshop.entries(of);
        if entries.is_empty() {
            self.remark(self.texts.msg_export_nothing_said());
        }
        let begun = self.workshop.day.started.is_some();
        let held = |id: &Id| !begun || self.workshop.entry_state(*id) == OnFloor::Had;
        let (held, later): (Vec<Id>, Vec<Id>) = entries.into_iter().partition(held);
        held.into_iter().for_each(|id| self.item(of, self.workshop.entry(of, id)));
        if !later.is_empty() {
            self.heading(2, self.texts.msg_export_next_time());
            let entries = later.into_iter().map(|id| self.left(of, self.workshop.entry(of, id))).collect();
            self.blocks.push(Block::List(entries));
        }
        self.actions_left_over(of);
    }

    /// What came of the actions of earlier meetings.
    fn since_last_time(&mut self, of: &str) {
        let Some(actions) = self.workshop.method.actions_about(of) else { return };
        let earlier = |plan: &Plan<'_>| plan.taken_over && !self.workshop.is_under_floor(plan.row);
        let told = self.workshop.plans_of(actions).filter(earlier);
        let entries: Vec<ReportEntry> = told.map(|plan| self.action(plan, true)).collect();
        if !entries.is_empty() {
            self.heading(2, self.texts.msg_export_since_last_time());
            self.blocks.push(Block::List(entries));
        }
    }

    /// An item: how it was talked about, then what was decided, noted and is to be done.
    fn item(&mut self, of: &str, entry: FloorEntry<'_>) {
        let headed = self.workshop.row_called(entry.id).map(|row| row.headed());
        self.heading(3, headed.unwrap_or_default());
        let about = self.about(of, entry);
        if !about.is_empty() {
            self.remark(about);
        }
        let cells = ColumnRole::CAME.into_iter().filter_map(|role| entry.table?.column_in(role));
        let fields: Vec<ReportField> = cells
            .filter_map(|column| Some(self.cell(column, entry.row?)))
            .filter(|field| field.value.is_some())
            .collect();
        if !fields.is_empty() {
            self.fields(fields);
        }
        let entries = self.actions(of, entry.id);
        if !entries.is_empty() {
            self.blocks.push(Block::List(entries));
        }
    }

    /// What is to be done about an item.
    fn actions(&self, of: &str, id: Id) -> Vec<ReportEntry> {
        let actions = self.workshop.method.actions_about(of).into_iter();
        let under = actions.flat_map(|actions| self.workshop.plans_under(actions, Some(id)));
        under.map(|plan| self.action(plan, false)).collect()
    }

    /// What is to be done about items that were removed since.
    fn actions_left_over(&mut self, of: &str) {
        let Some(actions) = self.workshop.method.actions_about(of) else { return };
        let alone = |plan: &Plan<'_>| !plan.taken_over && !self.workshop.is_under_floor(plan.row);
        let plans = self.workshop.plans_of(actions).filter(alone);
        let entries: Vec<ReportEntry> = plans.map(|plan| self.action(plan, false)).collect();
        if !entries.is_empty() {
            self.heading(2, self.words(&actions.name));
            self.blocks.push(Block::List(entries));
        }
    }

    /// An item that waits for the next meeting.
    fn left(&self, of: &str, entry: FloorEntry<'_>) -> ReportEntry {
        let shown = self.workshop.row_called(entry.id);
        let columns = ColumnRole::CAME.into_iter().filter_map(|role| entry.table?.column_in(role));
        let said = columns.filter_map(|column| Some(self.cell_text(column, entry.row?)));
        let notes = std::iter::once(self.about(of, entry)).chain(said).filter(|note| !note.is_empty());
        // Where numbers run through the year, the meeting at which it has the floor numbers it.
        let runs = entry.table.is_some_and(|table| self.workshop.first_number(table).is_some());
        let label = shown.as_ref().filter(|_| !runs).map(|row| row.label.to_string());
        ReportEntry {
            label: label.unwrap_or_default(),
            text: shown.map(|row| row.text.into_owned()).unwrap_or_default(),
            notes: notes.collect(),
            under: self.actions(of, entry.id),
        }
    }

    /// What this meeting lifted to others: items that had the floor, and what is to be done about them.
    pub(super) fn lifted_in_meeting(&self, of: &str) -> Vec<ReportEntry> {
        let had = |id: &Id| self.workshop.entry_state(*id) == OnFloor::Had;
        let entries = self.workshop.entries(of).into_iter().filter(had);
        let items = entries.filter_map(|id| {
            let entry = self.workshop.entry(of, id);
            let to = Plan { row: entry.row?, table: entry.table? }.escalated_to()?;
            let shown = self.workshop.row_called(id)?;
            Some((shown.label, shown.text.into_owned(), to))
        });
        let actions = self.workshop.method.actions_about(of).into_iter();
        let actions = actions.flat_map(|table| self.workshop.plans_of(table)).filter_map(|plan| {
            let to = plan.escalated_to().filter(|_| !plan.taken_over)?;
            Some((Label::plan(plan.number), plan.what().to_owned(), to))
        });
        let entry = |(label, text, to): (Label, String, &str)| ReportEntry {
            label: label.to_string(),
            text,
            notes: vec![self.texts.msg_plan_lifted_to(to)],
            under: Vec::new(),
        };
        items.chain(actions).map(entry).collect()
    }

    /// What was said of an item beforehand: `information · 10 min`.
    fn about(&self, of: &str, entry: FloorEntry<'_>) -> String {
        let asked = entry.table.into_iter().flat_map(TableDef::asked);
        let cells = asked.filter(|column| column.role != Some(ColumnRole::What));
        let length = || {
            let given = self.workshop.floor_given(entry.id).or(self.workshop.entry_minutes(of, entry.id));
            let took = self.workshop.day.ended.and_then(|now| self.workshop.floor_took(entry.id, now));
            let Some(given) = given else { return String::new() };
            let planned = dates::length(self.texts, given);
            // What was passed at once took no minute, and only what was planned is worth a word.
            match took.filter(|took| *took > 0 && *took != i64::from(given)) {
                Some(took) => self.texts.msg_export_floor_took(planned, dates::length(self.texts, took)),
                None => planned,
            }
        };
        let cell = |column: &ColumnDef| match (column.role, entry.row) {
            (Some(ColumnRole::Minutes), _) => length(),
            (_, Some(row)) => self.cell_text(column, row),
            (_, None) => String::new(),
        };
        let plan = entry.table.zip(entry.row).map(|(table, row)| Plan { row, table });
        let lifted = plan.and_then(|plan| plan.escalated_to()).map(|to| self.texts.msg_plan_lifted_to(to));
        let cells = cells.map(cell).chain(lifted).filter(|text| !text.is_empty());
        cells.collect::<Vec<_>>().join(" · ")
    }

    /// Something to do: who does it and by when; of last time's, how far it has come.
    fn action(&self, plan: Plan<'_>, taken_over: bool) -> ReportEntry {
        let asked = plan.table.asked().filter(|column| column.role != Some(ColumnRole::What));
        let asked = asked.map(|column| self.cell_text(column, plan.row));
        let status =
            plan.known_status().filter(|_| taken_over).map(|status| said::status(self.texts, status));
        let happened = plan.happened().lines().map(str::to_owned);
        let lifted = plan.escalated_to().map(|to| self.texts.msg_plan_lifted_to(to));
        let notes =
            status.into_iter().chain(happened).chain(asked).chain(lifted).filter(|note| !note.is_empty());
        ReportEntry {
            label: Label::plan(plan.number).to_string(),
            text: plan.what().to_owned(),
            notes: notes.collect(),
            under: Vec::new(),
        }
    }
}
