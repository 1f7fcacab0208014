//! Page one: what a commissioner reads.

use crate::i18n::dates;
use crate::workshop::Workshop;
use crate::workshop::event::{Field as About, PlanStatus};
use crate::workshop::islands::Island;
use crate::workshop::method::{ColumnDef, ColumnRole, TableDef};
use crate::workshop::plan::Plan;
use crate::workshop::rows::{Label, Row};

use super::super::report::{Block, Grid, ReportEntry, ReportField};
use super::{Outline, title};

impl Outline<'_> {
    /// Title, date, question, bottom and top list, islands with their first steps, escalated plans, the next meeting.
    pub(super) fn front(&mut self) {
        self.heading(1, title(self.workshop));
        self.blocks.push(Block::Paragraph(self.when_and_who()));
        self.who_leads();
        self.how_far();
        self.circle();
        self.foreword();
        self.question();
        self.worded();
        self.minutes();
        self.year();
        self.workshop.method.voted().for_each(|of| self.bottom_or_top(of));
        self.headings_of_sheets();
        if !self.sums_up() {
            self.tables();
            self.rest_of_the_lists();
        }
        self.first_steps();
        self.lifted();
        self.next_meeting();
    }

    /// Whether anything on page one sums up what people said: a vote, plans, minutes, a year, the headings of sheets. Where
    /// nothing does, what they wrote in lists and tables is what came out of the day, and stands there itself.
    pub(super) fn sums_up(&self) -> bool {
        let method = &self.workshop.method;
        let ranked = self.ranked_lists().next().is_some();
        let sheets = || method.lists.iter().any(|list| !self.workshop.lists.sheets(&list.id).is_empty());
        let year = || method.year_table().is_some();
        let plans = || method.tables.iter().any(TableDef::plans_action) || self.workshop.has_islands();
        ranked || plans() || self.floor().is_some() || year() || sheets()
    }

    /// The common question, if the method has one.
    fn question(&mut self) {
        let question = self.workshop.about(About::Question);
        if question.is_empty() && !self.workshop.method.asks.contains(About::Question) {
            return;
        }
        self.heading(2, self.texts.msg_export_question());
        match question {
            "" => self.remark(self.texts.msg_export_missing()),
            question => self.blocks.push(Block::Question(question.to_owned())),
        }
    }

    /// What the room put into words and agreed on, as it was worded last: a goal, a proposal.
    fn worded(&mut self) {
        let method = &self.workshop.method;
        for list in method.lists.iter().filter(|list| method.is_worded(&list.id)) {
            let newest = self.workshop.lists.list(&list.id).standing().last();
            if let Some(newest) = newest {
                self.heading(2, self.words(&list.name));
                self.blocks.push(Block::Question(newest.text.to_string()));
            }
        }
    }

    fn when_and_who(&self) -> String {
        let date = dates::weekdays_and_days(self.texts, &self.workshop.agenda.dates());
        let attended = &self.workshop.day.attended;
        let first = self.texts.msg_export_island_people(attended.first);
        let absent = (attended.absent > 0).then(|| self.texts.msg_export_absent(attended.absent));
        let substitutes =
            (attended.substitutes > 0).then(|| self.texts.msg_export_substitutes(attended.substitutes));
        let people = [Some(self.people_over_the_day(&first)), absent, substitutes];
        let people = people.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let method = self.words(&self.workshop.method.card.name);
        if self.floor_table().is_some() {
            return self.head_of_minutes([&date, method, &people]);
        }
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

    /// Before a circle: how long each speaks in it, and what is proposed if they are many.
    fn circle(&mut self) {
        let Workshop { method, agenda, day, people, .. } = self.workshop;
        let each = method.each_speaks(agenda.held(), *people).filter(|_| day.started.is_none());
        let Some(each) = each else { return };
        self.remark(dates::each_speaks(self.texts, each));
        dates::circles(self.texts, each).into_iter().for_each(|two| self.remark(two));
    }

    /// The plans, a row each, so that they fit on a page: under the numbers of their islands, as the room knew them.
    fn first_steps(&mut self) {
        for table in self.plan_tables_apart() {
            let rows = self.plan_rows(table);
            let rows = rows.into_iter().map(|row| self.first_step(Plan { row, table }, ""));
            self.plan_table(table, rows.collect());
        }
        if !self.workshop.has_islands() {
            return;
        }
        let tables: Vec<&TableDef> = self.workshop.method.island_tables().collect();
        let no_islands = self.told_islands().next().is_none();
        let alone = no_islands && self.has_plans_alone();
        let head = if alone { self.texts.msg_export_plans() } else { self.texts.msg_export_islands() };
        self.heading(2, head);
        if no_islands && !alone {
            self.remark(self.texts.msg_export_no_islands());
        }
        if tables.is_empty() {
            let entry = |island| ReportEntry { text: Row::island(island).headed(), ..ReportEntry::default() };
            self.blocks.push(Block::List(self.told_islands().map(entry).collect()));
        }
        for table in tables {
            let rows = self.told_islands().flat_map(|island| self.island_rows(table, island));
            let alone = self.workshop.plans_under(table, None).zip(self.above_alone(no_islands));
            let alone = alone.map(|(plan, above)| self.first_step(plan, &above));
            self.plan_table(table, rows.chain(alone).collect());
        }
    }

    /// The islands that somebody works on, and of those that rest the ones that have plans: what was agreed stays so.
    fn told_islands(&self) -> impl Iterator<Item = &Island> {
        let has_plans = |island: &Island| self.workshop.plans_of_island(island.id).next().is_some();
        self.workshop.islands.standing().filter(move |island| !island.resting || has_plans(island))
    }

    /// What stands before the numbers of plans that stand by themselves, so that nobody reads them as those of the island
    /// above.
    fn above_alone(&self, no_islands: bool) -> impl Iterator<Item = String> + use<> {
        let first = (!no_islands).then(|| format!("{} · ", self.texts.msg_export_alone()));
        first.into_iter().chain(std::iter::repeat(String::new()))
    }

    fn plan_table(&mut self, table: &TableDef, rows: Vec<Vec<String>>) {
        let heads = told(table).into_iter().map(|column| self.words(&column.name).to_owned());
        let head = std::iter::once(String::new()).chain(heads).collect();
        if !rows.is_empty() {
            self.blocks.push(Block::Grid(Grid { head, rows }));
        }
    }

    /// The plans of an island; one that has none says so, unless what it had is done since an earlier workshop.
    fn island_rows(&self, table: &TableDef, island: &Island) -> Vec<Vec<String>> {
        let head = Row::island(island).headed();
        let plans = self.workshop.plans_under(table, Some(island.id));
        let above = std::iter::once(format!("{head} · ")).chain(std::iter::repeat(String::new()));
        let mut rows: Vec<Vec<String>> =
            plans.zip(above).map(|(plan, above)| self.first_step(plan, &above)).collect();
        if rows.is_empty() && !island.taken_over {
            rows.push(vec![head, self.texts.msg_export_no_plan()]);
        }
        rows
    }

    /// A plan with its number: what a commissioner must know of it.
    fn first_step(&self, plan: Plan<'_>, above: &str) -> Vec<String> {
        let cell = |column: &ColumnDef| match self.front_cell(column, plan) {
            text if text.is_empty() => self.texts.msg_export_missing(),
            text => text,
        };
        let agreed = if plan.agreed { " ✓" } else { "" };
        let head = format!("{above}{}{agreed}", Label::plan(plan.number));
        std::iter::once(head).chain(told(plan.table).into_iter().map(cell)).collect()
    }

    /// A cell on page one. Whom to ask stands with what is done next, never with what has happened; what is over goes on no
    /// more, and what rests keeps who does it.
    fn front_cell(&self, column: &ColumnDef, plan: Plan<'_>) -> String {
        let text = self.cell_text(column, plan.row);
        let followed_up = plan.table.column_in(ColumnRole::Happened).is_some();
        match column.role {
            Some(ColumnRole::Status) => self.status_of(plan),
            // Nothing is missing of what was dropped, nor of what somebody is asked about.
            Some(ColumnRole::Happened)
                if text.is_empty() && !(plan.is_open() && plan.ask_whom().is_empty()) =>
            {
                "–".to_owned()
            }
            Some(ColumnRole::FirstStep) if followed_up => {
                let step = Some(text).filter(|_| plan.is_open());
                let next = step.into_iter().chain(plan.asks(self.lang).filter(|_| plan.is_open()));
                let next = next.filter(|part| !part.is_empty());
                let next = next.collect::<Vec<_>>().join("\n");
                if next.is_empty() && !plan.is_open() { "–".to_owned() } else { next }
            }
            // What was brought to the meeting stood under nothing elsewhere.
            Some(ColumnRole::Under) if text.is_empty() => "–".to_owned(),
            Some(ColumnRole::Who) if plan.status() == PlanStatus::Resting && !text.is_empty() => text,
            Some(ColumnRole::Who | ColumnRole::Due) if followed_up && !plan.is_open() => "–".to_owned(),
            None if followed_up && !plan.is_open() && text.is_empty() => "–".to_owned(),
            _ => text,
        }
    }

    fn lifted(&mut self) {
        if let Some(of) = self.floor() {
            let lifted = self.lifted_in_meeting(of);
            if !lifted.is_empty() {
                self.heading(2, self.texts.msg_export_lifted());
                self.blocks.push(Block::List(lifted));
            }
            return;
        }
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
        let label = Label::plan(plan.number).to_string();
        Some(ReportEntry { label, text, notes: vec![self.texts.msg_plan_lifted_to(to)], under: Vec::new() })
    }

    fn next_meeting(&mut self) {
        if !self.goes_on() {
            return;
        }
        let after = &self.workshop.after;
        let next = after.follow_ups.first().map(|follow_up| self.follow_up(follow_up)).unwrap_or_default();
        self.heading(2, self.texts.msg_export_after());
        self.fields(vec![ReportField::new(self.texts.msg_export_next(), &next), self.carriers()]);
    }
}

/// The columns that a commissioner must know: those with these roles that the table has, of a plan that was made in the
/// order in which people fill them in, of one that was followed up what came of it first.
fn told(table: &TableDef) -> Vec<&ColumnDef> {
    use ColumnRole::{Due, FirstStep, Happened, How, Status, Under, What, Who};
    let planned = [What, Under, How, Who, FirstStep, Due];
    let followed_up = [What, Under, Happened, Status, FirstStep, Who, Due];
    let told = if table.column_in(Happened).is_some() { &followed_up[..] } else { &planned };
    let columns = told.iter().flat_map(|role| match role {
        // Two parties may own it, each in a column of its own.
        Who => table.owners().collect::<Vec<_>>(),
        _ => table.column_in(*role).into_iter().collect(),
    });
    columns.collect()
}
