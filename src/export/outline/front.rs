//! Page one: what a commissioner reads.

use crate::i18n::{dates, plan as said};
use crate::workshop::event::{Cell, Field as About};
use crate::workshop::islands::{Island, Plan};

use super::super::report::{Block, Entry, Field};
use super::{Outline, title};

impl Outline<'_> {
    /// Title, date, question, bottom and top list, islands with their first steps, what is lifted, the next meeting.
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
        self.heading(2, self.texts.msg_export_islands());
        if self.workshop.islands.active().next().is_none() {
            self.remark(self.texts.msg_export_no_islands());
        }
        for island in self.workshop.islands.active() {
            self.heading(3, format!("{}. {}", island.number, island.name));
            self.first_steps_of(island);
        }
    }

    fn first_steps_of(&mut self, island: &Island) {
        if self.workshop.islands.plans_of(island.id).next().is_none() {
            self.remark(self.texts.msg_export_no_plan());
        }
        for plan in self.workshop.islands.plans_of(island.id) {
            let fields = self.first_step(plan);
            self.fields(fields);
        }
    }

    fn first_step(&self, plan: &Plan) -> Vec<Field> {
        let by = plan.due.as_ref().map(|when| said::due(self.texts, when)).unwrap_or_default();
        vec![
            Field::new(self.cell_head(Cell::What), plan.cell(Cell::What)),
            Field::new(self.cell_head(Cell::First), plan.cell(Cell::First)),
            Field::new(self.cell_head(Cell::Who), plan.cell(Cell::Who)),
            Field::new(self.due_head(), &by),
        ]
    }

    fn lifted(&mut self) {
        let islands = &self.workshop.islands;
        if islands.all_plans().next().is_none() {
            return;
        }
        self.heading(2, self.texts.msg_export_lifted());
        let lifted: Vec<Entry> = islands
            .all_plans()
            .filter_map(|(island, plan)| {
                let to = plan.lifted.as_ref()?;
                let what = plan.cell(Cell::What);
                let what = if what.is_empty() { island.name.as_str() } else { what };
                Some(Entry {
                    text: what.to_owned(),
                    notes: vec![self.texts.msg_plan_lifted_to(to.as_str())],
                    ..Entry::default()
                })
            })
            .collect();
        if lifted.is_empty() {
            self.remark(self.texts.msg_export_lifted_none());
        } else {
            self.blocks.push(Block::List(lifted));
        }
    }

    fn next_meeting(&mut self) {
        let after = &self.workshop.after;
        let next = after.follow_ups.first().map(|follow_up| self.follow_up(follow_up)).unwrap_or_default();
        self.heading(2, self.texts.msg_export_after());
        self.fields(vec![Field::new(self.texts.msg_export_next(), &next), self.carriers()]);
    }
}
