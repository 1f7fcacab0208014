//! Islands with what they build on, and the action plans in full.

use crate::i18n::plan as said;
use crate::workshop::islands::Island;
use crate::workshop::method::{ColumnDef, ColumnRole};
use crate::workshop::plan::Plan;
use crate::workshop::rows::{Label, Row};
use crate::workshop::table::TableRow;

use super::super::report::ReportField;
use super::Outline;

impl Outline<'_> {
    /// The islands, then the plans. Plans that stand by themselves need no island.
    pub(super) fn islands(&mut self) {
        if !self.workshop.has_islands() {
            return;
        }
        let no_islands = self.workshop.islands.standing().next().is_none();
        let alone = self.has_plans_alone();
        if !no_islands || !alone {
            self.heading(2, self.texts.msg_export_islands());
        }
        if no_islands && !alone {
            self.remark(self.texts.msg_export_no_islands());
            return;
        }
        for island in self.workshop.islands.standing() {
            self.heading(3, Row::island(island).headed());
            self.island(island);
        }
        if self.workshop.method.island_tables().next().is_some() {
            self.island_plans();
        }
    }

    /// Whether plans of a table for islands stand by themselves.
    pub(super) fn has_plans_alone(&self) -> bool {
        let mut tables = self.workshop.method.island_tables();
        tables.any(|table| self.workshop.plans_under(table, None).next().is_some())
    }

    /// The plans of each island, then those that stand by themselves.
    fn island_plans(&mut self) {
        self.heading(2, self.texts.msg_export_plans());
        for island in self.workshop.islands.standing() {
            let plans: Vec<Plan<'_>> = self.workshop.plans_of_island(island.id).collect();
            // What an island had that was taken over may be done since an earlier workshop.
            if !plans.is_empty() || !island.taken_over {
                self.heading(3, Row::island(island).headed());
                self.plans(plans);
            }
        }
        for table in self.workshop.method.island_tables() {
            let alone: Vec<Plan<'_>> = self.workshop.plans_under(table, None).collect();
            if !alone.is_empty() {
                if self.workshop.islands.standing().next().is_some() {
                    self.heading(3, self.texts.msg_export_alone());
                }
                self.plans(alone);
            }
        }
        self.workshop.method.island_tables().for_each(|table| self.beneath(table));
    }

    fn island(&mut self, island: &Island) {
        if island.resting {
            self.remark(self.texts.msg_export_island_resting());
        }
        let people = island.people.map(|people| people.to_string()).unwrap_or_default();
        let contact = island.contact.as_deref().unwrap_or_default();
        let mut fields = vec![
            ReportField::new(self.texts.msg_export_island_count(), &people),
            ReportField::new(self.texts.msg_export_island_contact(), contact),
        ];
        // People went to an island that was taken over on another day.
        fields.retain(|field| !island.taken_over || field.value.is_some());
        if let Some(from) = island.from.and_then(|from| self.workshop.islands.island(from)) {
            fields
                .push(ReportField::new(self.texts.msg_export_island_from(), &Row::island(from).mentioned()));
        }
        fields.extend(self.links(island));
        self.fields(fields);
    }

    /// What an island builds on, one field per ranked list; a list without a link is shown as missing.
    fn links(&self, island: &Island) -> Vec<ReportField> {
        let lists = &self.workshop.lists;
        self.ranked_lists()
            .map(|list| {
                let links = island.links.iter().map(|link| lists.merged(*link));
                let links = links.filter(|link| lists.holds(&list.id, *link));
                let named = links.filter_map(|link| lists.named(link)).filter(|named| named.stands());
                let mut mentioned: Vec<String> = named.map(|named| Row::named(named).mentioned()).collect();
                mentioned.dedup();
                let name = list.ranking.as_ref().map_or(&list.name, |ranking| &ranking.name);
                ReportField::new(self.words(name), &mentioned.join(" · "))
            })
            .collect()
    }

    fn plans(&mut self, plans: Vec<Plan<'_>>) {
        if plans.is_empty() {
            self.remark(self.texts.msg_export_no_plan());
        }
        for plan in plans {
            let agreed = if plan.agreed {
                format!(" · {}", self.texts.msg_export_plan_agreed())
            } else {
                String::new()
            };
            let number = self.texts.msg_export_plan(Label::plan(plan.number).to_string());
            self.heading(4, format!("{number}{agreed}"));
            let fields = self.plan(plan);
            self.fields(fields);
        }
    }

    /// How far a plan has come; a dash if nobody has said so of one that was made earlier.
    pub(super) fn status_of(&self, plan: Plan<'_>) -> String {
        plan.known_status().map_or_else(|| "–".to_owned(), |status| said::status(self.texts, status))
    }

    /// A plan, one field per column. The heading and the sentence about who decides are the report's own.
    pub(super) fn plan(&self, plan: Plan<'_>) -> Vec<ReportField> {
        let field = |column: &ColumnDef| match column.role {
            Some(ColumnRole::Status) => ReportField::new(self.words(&column.name), &self.status_of(plan)),
            Some(ColumnRole::EscalatedTo) => {
                let ourselves = || self.texts.msg_plan_ourselves();
                let owner =
                    plan.escalated_to().map_or_else(ourselves, |to| self.texts.msg_plan_decided_by(to));
                ReportField::new(self.texts.msg_export_owner(), &owner)
            }
            _ => self.cell(column, plan.row),
        };
        // What can be said of a plan only later is not missing from it.
        let later = |column: &&ColumnDef| {
            matches!(column.role, Some(ColumnRole::Happened | ColumnRole::AskWhom | ColumnRole::Under))
                && plan.row.cell(column).is_none()
        };
        let unsaid = |column: &&ColumnDef| {
            let nobody = column.role == Some(ColumnRole::EscalatedTo) && plan.escalated_to().is_none();
            nobody && !self.workshop.asks_who_decides(plan.table)
        };
        let told = plan.table.told().into_iter();
        told.filter(|column| !later(column) && !unsaid(column)).map(field).collect()
    }

    /// A cell with its column's head as the label.
    pub(super) fn cell(&self, column: &ColumnDef, row: &TableRow) -> ReportField {
        ReportField::new(self.words(&column.name), &self.cell_text(column, row))
    }

    /// The text of a cell; empty if the cell is.
    pub(super) fn cell_text(&self, column: &ColumnDef, row: &TableRow) -> String {
        row.shown(column, self.lang).map_or_else(String::new, |shown| said::cell(self.texts, &shown))
    }
}
