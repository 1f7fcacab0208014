//! Page one: what a commissioner reads.

use crate::i18n::dates;
use crate::workshop::event::Field as About;
use crate::workshop::islands::Island;
use crate::workshop::method::{ColumnDef, ColumnRole};
use crate::workshop::plan::Plan;
use crate::workshop::rows::Row;

use super::super::report::{Block, ReportEntry, ReportField};
use super::{Outline, title};

impl Outline<'_> {
    /// Title, date, question, bottom and top list, islands with their first steps, escalated plans, the next meeting.
    pub(super) fn front(&mut self) {
        self.heading(1, title(self.workshop));
        self.blocks.push(Block::Paragraph(self.when_and_who()));
        self.how_far();
        self.foreword();
        self.heading(2, self.texts.msg_export_question());
        match self.workshop.about(About::Question) {
            "" => self.remark(self.texts.msg_export_missing()),
            question => self.blocks.push(Block::Question(question.to_owned())),
        }
        self.ranked_lists().for_each(|list| self.bottom_or_top(list));
        self.first_steps();
        self.lifted();
        self.next_meeting();
    }

    fn when_and_who(&self) -> String {
        let date = dates::weekday_and_day(self.texts, self.workshop.agenda.date);
        let people = self.texts.msg_export_island_people(self.workshop.people);
        let method = self.words(&self.workshop.method.card.name);
        [date.as_str(), method, people.as_str()].join(" · ")
    }

    fn foreword(&mut self) {
        let foreword = self.workshop.about(About::Foreword);
        let parts = foreword.lines().filter(|line| !line.is_empty());
        self.blocks.extend(parts.map(|part| Block::Paragraph(part.to_owned())));
    }

    fn how_far(&mut self) {
        let day = &self.workshop.day;
        if day.started.is_none() {
            self.remark(self.texts.msg_export_planned());
        } else if day.ended.is_none() {
            self.remark(self.texts.msg_export_live());
        }
    }

    fn first_steps(&mut self) {
        self.first_steps_apart();
        if !self.workshop.has_islands() {
            return;
        }
        self.heading(2, self.texts.msg_export_islands());
        if self.workshop.islands.active().next().is_none() {
            self.remark(self.texts.msg_export_no_islands());
        }
        for island in self.workshop.islands.active() {
            self.heading(3, Row::island(island).headed());
            self.first_steps_of(island);
        }
    }

    /// The first steps of plans that stand under no island.
    fn first_steps_apart(&mut self) {
        for table in self.workshop.method.plan_tables_apart() {
            for row in self.plan_rows(table) {
                let fields = self.first_step(Plan { row, table });
                self.fields(fields);
            }
        }
    }

    fn first_steps_of(&mut self, island: &Island) {
        let plans: Vec<Plan<'_>> = self.workshop.plans_of_island(island.id).collect();
        // If no table of plans stands under islands, no island can lack a plan.
        if plans.is_empty() && self.workshop.method.island_tables().next().is_some() {
            self.remark(self.texts.msg_export_no_plan());
        }
        for plan in plans {
            let fields = self.first_step(plan);
            self.fields(fields);
        }
    }

    /// What a commissioner must know about a plan: the columns with these roles that its table has.
    fn first_step(&self, plan: Plan<'_>) -> Vec<ReportField> {
        let told = [ColumnRole::What, ColumnRole::FirstStep, ColumnRole::Who, ColumnRole::Due];
        let columns: Vec<&ColumnDef> =
            told.into_iter().filter_map(|role| plan.table.column_in(role)).collect();
        columns.into_iter().map(|column| self.cell(column, plan.row)).collect()
    }

    fn lifted(&mut self) {
        let plans = self.workshop.plans();
        if !plans.iter().any(|plan| plan.table.column_in(ColumnRole::EscalatedTo).is_some()) {
            return;
        }
        self.heading(2, self.texts.msg_export_lifted());
        let lifted: Vec<ReportEntry> = plans.into_iter().filter_map(|plan| self.lifted_plan(plan)).collect();
        if lifted.is_empty() {
            self.remark(self.texts.msg_export_lifted_none());
        } else {
            self.blocks.push(Block::List(lifted));
        }
    }

    /// An escalated plan with who decides it; `None` if it is not escalated. If the plan says nothing yet, it gets the
    /// words of what it stands under.
    fn lifted_plan(&self, plan: Plan<'_>) -> Option<ReportEntry> {
        let to = plan.escalated_to()?;
        let above = || self.workshop.above(plan.row).map_or_else(String::new, |row| row.text.into_owned());
        let text = if plan.what().is_empty() { above() } else { plan.what().to_owned() };
        Some(ReportEntry { text, notes: vec![self.texts.msg_plan_lifted_to(to)], ..ReportEntry::default() })
    }

    fn next_meeting(&mut self) {
        let after = &self.workshop.after;
        let next = after.follow_ups.first().map(|follow_up| self.follow_up(follow_up)).unwrap_or_default();
        self.heading(2, self.texts.msg_export_after());
        self.fields(vec![ReportField::new(self.texts.msg_export_next(), &next), self.carriers()]);
    }
}
