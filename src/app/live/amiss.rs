//! What is amiss with labels before the letter of an act. The hint asks it before Enter and the act at Enter, so that
//! nothing that is named is passed over, and nothing is promised that is not done.

use crate::workshop::decide::Refusal;
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnRole, ListRole};
use crate::workshop::own::Own;
use crate::workshop::rows::Label;

use super::super::action::{BoardAct, IslandAct, PlanAct, PointAct, RowAct};
use super::super::notice::{Hint, LabelHint};
use super::labels::own_called;
use super::{LiveScreen, Notice};

/// What a label stands for, as far as acts differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PointedKind {
    Own,
    Plan,
    /// A row of a table that holds no plans.
    Row,
    Island,
    /// A line or a theme.
    Item,
}

impl LiveScreen {
    /// What is amiss with these labels before this act; without labels, with the row under the cursor.
    pub fn amiss(&self, act: PointAct, labels: &str) -> Option<Notice> {
        let hint = |hint: LabelHint| Notice::Hint(Hint::Labels(hint));
        if self.meetings_to_remove(act, labels).is_some() {
            return None;
        }
        let (ids, labels): (_, Vec<&str>) = (self.named(labels), labels.split_whitespace().collect());
        match act {
            PointAct::Cut | PointAct::Divide => {
                (!is_count(act, &labels)).then_some(hint(LabelHint::Count(act)))
            }
            // It has its own dialog, also for what is there no more.
            PointAct::Strike => names_nothing(&labels, |label| !self.ever_at(label).is_empty()),
            _ if labels.is_empty() && self.cursor().is_none() => {
                let ends = act == PointAct::Spotlight && self.shows_large();
                (!ends).then_some(Notice::PointFirst)
            }
            _ => wrong_number(act, &labels)
                .map(hint)
                .or_else(|| names_nothing(&labels, |label| self.points_at(label).is_some()))
                .or_else(|| self.not_with_this(act, &ids))
                .or_else(|| self.brought_already(act, &ids)),
        }
    }

    /// What these labels name; without labels, what is under the cursor.
    pub(super) fn named(&self, labels: &str) -> Vec<Id> {
        let cursor = self.cursor().filter(|_| labels.trim().is_empty());
        labels.split_whitespace().filter_map(|label| self.points_at(label)).chain(cursor).collect()
    }

    /// That what is to be brought to the sheet at hand stands there already.
    fn brought_already(&self, act: PointAct, ids: &[Id]) -> Option<Notice> {
        let sheet = self.wall.focus.sheet().filter(|_| act == PointAct::Board(BoardAct::Bring))?;
        let lists = &self.workshop().lists;
        let board = lists.board_of(lists.list_of(sheet)?)?;
        let there = |id: &Id| lists.is_of_sheets(*id) && lists.is_on_sheet(board, *id, sheet);
        ids.iter().all(there).then(|| self.on_sheet_already(ids))
    }

    /// Whether one thing is shown large, or was until what is typed now.
    fn shows_large(&self) -> bool {
        self.wall.stage.spotlight.is_some() || self.entry.instant.is_some()
    }

    /// Things of one kind are acted on together, if the act is one for their kind.
    fn not_with_this(&self, act: PointAct, ids: &[Id]) -> Option<Notice> {
        let kind = self.kind_of(*ids.first()?);
        let fits = ids.iter().all(|id| self.kind_of(*id) == kind && self.takes(kind, *id, act));
        (!fits).then_some(Notice::NotWithThis)
    }

    pub(super) fn kind_of(&self, id: Id) -> PointedKind {
        match () {
            () if Own::of(id).is_some() => PointedKind::Own,
            () if self.workshop().plan(id).is_some() => PointedKind::Plan,
            () if self.workshop().tables.row(id).is_some() => PointedKind::Row,
            () if self.workshop().islands.island(id).is_some() => PointedKind::Island,
            () => PointedKind::Item,
        }
    }

    fn takes(&self, kind: PointedKind, id: Id, act: PointAct) -> bool {
        match act {
            PointAct::Spotlight | PointAct::Edit | PointAct::Remove => true,
            PointAct::Plan(_) => kind == PointedKind::Plan,
            PointAct::Row(RowAct::TakeUp | RowAct::Next | RowAct::Written) if self.gets_floor(id) => true,
            PointAct::Row(_) => kind == PointedKind::Row,
            PointAct::Park if kind == PointedKind::Row => true,
            PointAct::Island(_) => kind == PointedKind::Island,
            PointAct::Escalate if kind == PointedKind::Plan => true,
            PointAct::Escalate if kind == PointedKind::Row => self.can_be_raised(id),
            PointAct::Escalate | PointAct::Answer => self.set_aside(id).is_some(),
            _ => kind == PointedKind::Item,
        }
    }

    /// Whether this gets the floor in the step that is on.
    fn gets_floor(&self, id: Id) -> bool {
        let workshop = self.workshop();
        workshop.floor_over().is_some_and(|of| workshop.is_entry(of, id))
    }

    /// Whether the table of this row says with whom it is raised.
    fn can_be_raised(&self, id: Id) -> bool {
        let row = self.workshop().row_by_roles(id);
        row.is_some_and(|row| row.table.column_in(ColumnRole::EscalatedTo).is_some())
    }

    /// If this was set aside: the role of the list it stands in, as an objection or parked, and its label in any step.
    pub fn set_aside(&self, id: Id) -> Option<(ListRole, Label)> {
        let workshop = self.workshop();
        let item = workshop.lists.item(id)?;
        let role = workshop.method.role_of(workshop.lists.list_of(id)?)?;
        Some((role, Label::set_aside(role, item.number)?))
    }
}

/// The first label that means nothing.
fn names_nothing(labels: &[&str], means: impl Fn(&str) -> bool) -> Option<Notice> {
    let unknown = labels.iter().find(|label| !means(label))?;
    Some(Notice::Refusal(Refusal::Unknown((*unknown).to_owned())))
}

/// Whether this is a count that the act can take, or none. There is no group of one.
fn is_count(act: PointAct, labels: &[&str]) -> bool {
    let count = |label: &str| label.parse::<u16>().ok().filter(|count| *count > 0);
    let alone = act == PointAct::Divide && labels == ["1"];
    labels.len() < 2 && labels.iter().all(|label| count(label).is_some()) && !alone
}

/// What is wrong with how many labels there are.
fn wrong_number(act: PointAct, labels: &[&str]) -> Option<LabelHint> {
    let many = labels.len() > 1;
    match act {
        _ if many && labels.iter().any(|label| own_called(label).is_some()) => Some(LabelHint::OneAtATime),
        PointAct::Spotlight
        | PointAct::Edit
        | PointAct::Island(IslandAct::Split | IslandAct::Contact)
        | PointAct::Escalate
        | PointAct::Answer
        | PointAct::Plan(PlanAct::AskWhom | PlanAct::HandOver)
        | PointAct::Row(RowAct::Cells)
        | PointAct::Became => many.then_some(LabelHint::OneAtATime),
        PointAct::Merge => (!many).then_some(LabelHint::TwoNumbers),
        _ => None,
    }
}
