//! Islands with what they rest on, and the action plans in full.

use crate::i18n::plan as said;
use crate::workshop::event::Cell;
use crate::workshop::islands::{Island, Plan};
use crate::workshop::method::ColumnRole;

use super::super::report::Field;
use super::Outline;

impl Outline<'_> {
    /// The islands, then the plans.
    pub(super) fn islands(&mut self) {
        self.heading(2, self.texts.msg_export_islands());
        if self.workshop.islands.standing().next().is_none() {
            self.remark(self.texts.msg_export_no_islands());
            return;
        }
        for island in self.workshop.islands.standing() {
            self.heading(3, format!("{}. {}", island.number, island.name));
            self.island(island);
        }
        self.heading(2, self.texts.msg_export_plans());
        for island in self.workshop.islands.standing() {
            self.heading(3, format!("{}. {}", island.number, island.name));
            self.plans(island);
        }
    }

    fn island(&mut self, island: &Island) {
        if island.resting {
            self.remark(self.texts.msg_export_island_resting());
        }
        let people = island.people.map(|people| people.to_string()).unwrap_or_default();
        let mut fields = vec![
            Field::new(self.texts.msg_export_island_count(), &people),
            Field::new(self.texts.msg_export_island_keeper(), island.keeper.as_deref().unwrap_or_default()),
        ];
        if let Some(from) = island.from.and_then(|from| self.workshop.islands.island(from)) {
            fields.push(Field::new(self.texts.msg_export_island_from(), &from.name));
        }
        fields.extend(self.links(island));
        self.fields(fields);
    }

    /// What an island rests on, one field a list; a list without a link is shown as missing.
    fn links(&self, island: &Island) -> Vec<Field> {
        let lists = &self.workshop.lists;
        self.ranked_lists()
            .map(|list| {
                let links = island.links.iter().map(|link| lists.merged(*link));
                let links = links.filter(|link| lists.list_of(*link) == Some(list.id.as_str()));
                let named = links.filter_map(|link| lists.named(link)).filter(|named| named.stands());
                let mut mentioned: Vec<String> = named.map(Self::mentioned).collect();
                mentioned.dedup();
                let name = list.ranking.as_ref().map_or(&list.name, |ranking| &ranking.name);
                Field::new(self.words(name), &mentioned.join(" · "))
            })
            .collect()
    }

    fn plans(&mut self, island: &Island) {
        let plans: Vec<&Plan> = self.workshop.islands.plans_of(island.id).collect();
        if plans.is_empty() {
            self.remark(self.texts.msg_export_no_plan());
        }
        for plan in plans {
            self.heading(4, self.texts.msg_export_plan(plan.number));
            let fields = self.plan(plan);
            self.fields(fields);
        }
    }

    fn plan(&self, plan: &Plan) -> Vec<Field> {
        let by = plan.due.as_ref().map(|when| said::due(self.texts, when)).unwrap_or_default();
        let owner = match &plan.lifted {
            Some(to) => self.texts.msg_plan_lifted_to(to.as_str()),
            None => self.texts.msg_plan_ourselves(),
        };
        let cells = Cell::ALL.into_iter().map(|cell| Field::new(self.cell_head(cell), plan.cell(cell)));
        cells
            .chain([
                Field::new(self.due_head(), &by),
                Field::new(self.texts.msg_export_status(), &said::status(self.texts, plan.status)),
                Field::new(self.texts.msg_export_owner(), &owner),
            ])
            .collect()
    }

    /// The head of a cell, in the words of the method; empty where the method makes no plans.
    pub(super) fn cell_head(&self, cell: Cell) -> &str {
        self.workshop.method.plan_head(cell.role()).map_or("", |head| self.words(head))
    }

    /// The head of the date.
    pub(super) fn due_head(&self) -> &str {
        self.workshop.method.plan_head(ColumnRole::Due).map_or("", |head| self.words(head))
    }
}
