//! Acts on labels: `3 7 m` merges, `12 e` edits, `C b` shows theme C large.

use crate::workshop::decide::{
    Command, GroupCommand, IslandCommand, ItemCommand, Refusal, RowCommand, ThemeCommand,
};
use crate::workshop::event::{Outcome, PlanStatus};
use crate::workshop::groups;
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::method::{ColumnDef, ColumnRole, ListRole, TableDef};
use crate::workshop::own::Own;
use crate::workshop::room::{Showing, Stage};
use crate::workshop::rows::{Audience, Lettered, Row, Rows};
use crate::workshop::table::CellValue;

use super::super::action::{Action, IslandAct, PlanAct, PointAct};
use super::super::binding::{Context, Pointed};
use super::amiss::PointedKind;
use super::ask::{Prompt, own_set};
use super::labels::own_called;
use super::step::{self, Filling, Points, PointsAt};
use super::{Choice, Ctx, Done, LiveScreen, Mode, Notice, Out};

impl LiveScreen {
    pub(super) fn point_act(&mut self, act: PointAct, ctx: Ctx<'_>) -> Out {
        if let Some(amiss) = self.amiss(act, &self.entry.pointed) {
            return Out::say(amiss);
        }
        if let Some(out) = self.remove_meetings(act, ctx) {
            return out;
        }
        if let Some(out) = self.act_of_step(Action::Point(act), ctx) {
            return out;
        }
        match act {
            PointAct::Cut => return Out::default(),
            PointAct::Divide => return self.divide(ctx),
            PointAct::Plan(PlanAct::Status) => return Out::say(Notice::StatusLike),
            PointAct::Strike => return self.strike_pointed(),
            _ => {}
        }
        let ids = self.pointed_ids();
        let Some(first) = ids.first().copied() else {
            // Without a label, an act can only end what is shown large.
            self.wall.stage.spotlight = None;
            return Out::default();
        };
        let (said, kind) = (self.mentioned(&ids), self.kind_of(first));
        // By its name it does what it does by its letter: to the next field or head, where there are any.
        if let Some(into) = (act == PointAct::Move).then(|| self.moved_into(first, "")).flatten() {
            return self.move_into(into, ctx);
        }
        self.entry.pointed.clear();
        let out = match act {
            _ if kind == PointedKind::Own => self.own_act(act, first, ctx),
            PointAct::Spotlight => self.spotlight(first),
            PointAct::Edit => self.edit(first),
            _ if kind == PointedKind::Row => self.table_row_act(act, &ids, first, ctx),
            _ if kind == PointedKind::Plan => self.plan_act(act, &ids, first, ctx),
            _ if kind == PointedKind::Island => self.island_act(act, &ids, first, ctx),
            _ => self.item_act(act, &ids, first, ctx),
        };
        match (act, said.split_first()) {
            (PointAct::Remove, Some(_)) => out.tell(Done::Removed(said.join(", "))),
            (PointAct::Merge, Some((into, merged))) => {
                out.tell(Done::Merged { into: into.clone(), merged: merged.join(", ") })
            }
            _ => out,
        }
    }

    /// The row of a thing that stands, with the label by which it is pointed at in this step.
    pub fn row_pointed(&self, id: Id) -> Option<Row<'_>> {
        let row = self.workshop().row_called(id)?;
        let here = row.label.anywhere().find(|label| self.points_at(&label.to_string()) == Some(row.id));
        Some(Row { label: here.unwrap_or(row.label), ..row })
    }

    /// The labels of these things with their words, for what is said after an act.
    fn mentioned(&self, ids: &[Id]) -> Vec<String> {
        ids.iter().filter_map(|id| self.row_pointed(*id)).map(|row| row.mentioned()).collect()
    }

    /// Acts on a text that the workshop has once: edits, clears or shows it.
    fn own_act(&mut self, act: PointAct, id: Id, ctx: Ctx<'_>) -> Out {
        let Some(own) = Own::of(id) else { return Out::default() };
        match act {
            PointAct::Edit => {
                let text = self.workshop().own(own).map(|text| text.to_string()).unwrap_or_default();
                self.ask(Prompt::Words(own.id()), &text)
            }
            PointAct::Remove => self.command(own_set(self.workshop(), own, None), ctx),
            PointAct::Spotlight => {
                let out = self.show(&Choice::Show(Showing::Brief));
                self.wall.stage.from = Some(own.id());
                out
            }
            _ => Out::say(Notice::NotWithThis),
        }
    }

    /// What the typed labels mean here; without labels, the row under the cursor.
    fn pointed_ids(&self) -> Vec<Id> {
        self.named(&self.entry.pointed)
    }

    /// What a label means in this step.
    pub fn points_at(&self, label: &str) -> Option<Id> {
        let workshop = self.workshop();
        if let Some((list, number)) = self.list_called(label) {
            return workshop.lists.pointed(list, number).map(Named::id);
        }
        if let Some(own) = own_called(label) {
            return workshop.own(own).map(|_| own.id());
        }
        if let Some(Lettered::Plan(number)) = Lettered::read(label) {
            let number: u32 = number.parse().ok()?;
            let mut plans = self.plan_tables().flat_map(|table| workshop.plans_of(table));
            return plans.find(|plan| plan.number == number).map(|plan| plan.id);
        }
        if let Some(linked) = step::linked(self, label) {
            return Some(linked);
        }
        let points = self.points()?;
        let number = || label.parse::<u32>().ok();
        match points.at {
            PointsAt::Islands => workshop.islands.numbered(number()?).map(|island| island.id),
            PointsAt::Rows(table) => {
                let table = workshop.method.table(table)?;
                let number: u32 = workshop.without_year(table, label).parse().ok()?;
                workshop.rows_of(table).into_iter().find(|row| row.number == number).map(|row| row.id)
            }
            PointsAt::Lines => workshop.lists.pointed(points.list?, label).map(Named::id),
        }
    }

    /// What labels refer to: what the facilitator put on the wall, otherwise what the step shows.
    fn points(&self) -> Option<Points<'_>> {
        let list = self.workshop().capture_list();
        match &self.wall.stage.showing {
            Some(Showing::List(list) | Showing::Ranking(list)) => {
                Some(Points { at: step::points_at_voted(self.workshop(), list), list: Some(list) })
            }
            Some(Showing::Islands) => Some(Points { at: PointsAt::Islands, list }),
            Some(Showing::Agenda | Showing::Brief | Showing::Step | Showing::Plans(_)) | None => {
                self.step_at_hand().map(|on| step::points(self, &on.kind))
            }
        }
    }

    /// The rows that the facilitator put on the wall, if they can be pointed at, and the keys that act on them.
    pub(super) fn put_up(&self) -> Option<(Rows<'_>, &'static [Context])> {
        const LINES: &[Context] = &[Context::Pointed(Pointed::Items)];
        const ASIDE: &[Context] = &[Context::Pointed(Pointed::SetAside), Context::Pointed(Pointed::Items)];
        const ISLANDS: &[Context] = &[Context::Pointed(Pointed::Islands)];
        let workshop = self.workshop();
        match self.wall.stage.showing.as_ref()? {
            Showing::List(list) => {
                let aside = workshop.method.role_of(list).is_some_and(ListRole::is_set_aside);
                Some((Rows::list(workshop, list, Audience::Leader), if aside { ASIDE } else { LINES }))
            }
            Showing::Ranking(list) => Some((Rows::ranking(workshop, list, Audience::Leader)?, LINES)),
            Showing::Islands => Some((Rows::islands(workshop, Audience::Leader), ISLANDS)),
            Showing::Agenda | Showing::Brief | Showing::Step | Showing::Plans(_) => None,
        }
    }

    /// The list that a label's first letter means, and the number after it. B is a parked objection and K what else was
    /// parked, in every step, because it may name somebody and then has to be struck. A is an answer in a step whose bare
    /// numbers mean what was said before, such as the hopes at check-out; once the day is over, it is one of the last step,
    /// whatever is on the wall.
    fn list_called<'a>(&'a self, label: &'a str) -> Option<(&'a str, &'a str)> {
        let workshop = self.workshop();
        match Lettered::read(label)? {
            Lettered::Answer(number) => {
                let is_over = workshop.day.ended.is_some();
                let list = workshop.capture_list().filter(|list| is_over || self.list_here() != Some(list));
                Some((list?, number))
            }
            Lettered::SetAside(role, number) => Some((workshop.method.list_in(role)?, number)),
            Lettered::Plan(_) | Lettered::Own(_) => None,
        }
    }

    /// The tables of plans that labels refer to: the one at hand first, for documents in which two plans have the same
    /// number.
    fn plan_tables(&self) -> impl Iterator<Item = &TableDef> {
        let method = &self.workshop().method;
        let first = [self.table_at_hand(), method.plan_table()].into_iter().flatten();
        first.chain(&method.tables).filter(|table| table.plans_action())
    }

    /// The list that labels refer to in this step.
    pub(super) fn list_here(&self) -> Option<&str> {
        self.points()?.list
    }

    /// Everything that a label has ever meant, first in this step, otherwise in the rest of the workshop: the words of
    /// what was removed, merged, cleared or undone are still in the files. What stands comes before what was undone.
    pub(super) fn ever_at(&self, label: &str) -> Vec<Id> {
        let (journal, workshop) = (&self.journal, self.workshop());
        if let Some((list, number)) = self.list_called(label) {
            return journal.ever_called(list, number);
        }
        if let Some(own) = own_called(label) {
            return journal.last_words(own.id()).map(|_| own.id()).into_iter().collect();
        }
        if let Some(Lettered::Plan(number)) = Lettered::read(label) {
            let Ok(number) = number.parse() else { return Vec::new() };
            let mut ever = self.plan_tables().map(|table| journal.ever_row(&table.id, number));
            return ever.find(|ids| !ids.is_empty()).unwrap_or_default();
        }
        if self.points().is_none() && workshop.day.ended.is_some() {
            return self.ever_in_record(label);
        }
        let number: Option<u32> = label.parse().ok();
        let islands = || number.map_or_else(Vec::new, |number| journal.ever_island(number));
        let in_step = match self.points().map(|points| points.at) {
            Some(PointsAt::Islands) => islands(),
            Some(PointsAt::Rows(table)) => {
                number.map_or_else(Vec::new, |number| journal.ever_row(table, number))
            }
            Some(PointsAt::Lines) | None => Vec::new(),
        };
        let near = self.list_here().into_iter().chain(workshop.capture_list());
        let near = near.flat_map(|list| workshop.lists.parts(list));
        let lists = near.chain(workshop.method.lists.iter().map(|list| list.id.as_str()));
        let in_lists = lists.map(|list| journal.ever_called(list, label));
        let all = std::iter::once(in_step).chain(in_lists).chain([islands()]);
        all.into_iter().find(|ids| !ids.is_empty()).unwrap_or_default()
    }

    fn spotlight(&mut self, id: Id) -> Out {
        if self.workshop().plan(id).is_some() {
            // A plan is shown by the step's own picture, on the page that it is on, whatever was put up before.
            self.wall.stage = Stage { from: Some(id), ..Stage::default() };
            self.set_focus(Some(id));
            return Out::default();
        }
        let stage = &mut self.wall.stage;
        stage.spotlight = if stage.spotlight == Some(id) { None } else { Some(id) };
        stage.from = None;
        stage.blank = false;
        Out::default()
    }

    /// Opens the words in the entry line; a plan opens at its first empty cell.
    fn edit(&mut self, id: Id) -> Out {
        // While rows have the floor, what is to be done about them is edited as one line, as they are.
        let as_line = self.step_at_hand().is_some_and(|step| step.kind.uses().floor.is_some());
        if let Some(plan) = self.workshop().plan(id).filter(|_| !as_line) {
            if self.entry.is_half_typed() {
                // Where the line can be stored or emptied, as the notice says.
                self.entry.mode = Mode::Writing;
                return Out::say(Notice::LineFirst);
            }
            if self.filling() == Filling::Happened {
                let said = plan.happened().to_owned();
                return self.ask(Prompt::Cell(id, ColumnRole::Happened), &said);
            }
            let optional = |column: &ColumnDef| column.role == Some(ColumnRole::EscalatedTo);
            let missing = self.cells_of_a_plan().position(|of| !optional(of) && plan.cell(of).is_none());
            self.set_focus(Some(id));
            self.open_cell(missing.unwrap_or(0));
            self.entry.mode = Mode::Writing;
            return Out::default();
        }
        if self.workshop().tables.row(id).is_some() {
            return self.edit_row(id);
        }
        let island = self.workshop().islands.island(id).map(|island| island.name.to_string());
        let text = island.or_else(|| self.workshop().lists.named(id).map(|named| named.text().to_string()));
        match text {
            Some(text) => self.ask(Prompt::Words(id), &text),
            None => Out::say(Notice::Refusal(Refusal::NotHere)),
        }
    }

    fn item_act(&mut self, act: PointAct, ids: &[Id], first: Id, ctx: Ctx<'_>) -> Out {
        let lists = &self.workshop().lists;
        let themes = ids.iter().all(|id| lists.theme(*id).is_some());
        let rest = || ids.iter().skip(1).copied();
        let command = match act {
            PointAct::Remove if themes => {
                let dissolved = ids.iter().map(|id| Command::Theme(ThemeCommand::Dissolve(*id)));
                Command::Together(dissolved.collect())
            }
            PointAct::Remove => Command::Item(ItemCommand::Remove(ids.to_vec())),
            PointAct::Merge if themes => {
                let merged = rest().map(|other| Command::Theme(ThemeCommand::Merge(other, first)));
                Command::Together(merged.collect())
            }
            PointAct::Merge => Command::Item(ItemCommand::Merge(rest().collect(), first)),
            PointAct::TakeOut => Command::Theme(ThemeCommand::TakeOut(ids.to_vec())),
            PointAct::Again => {
                let again = ids.iter().map(|id| Command::Item(ItemCommand::Again(*id, None)));
                Command::Together(again.collect())
            }
            PointAct::Theme => return self.put_into_theme(ids, ctx),
            PointAct::Move => match self.other_list(first) {
                Some(list) => return self.move_to(ids, list, ctx),
                None => return Out::say(Notice::NoOtherList),
            },
            PointAct::Park => match self.parks_in([ListRole::Objections, ListRole::Parking]) {
                Some((_, list)) => return self.move_to(ids, list, ctx),
                None => return Out::say(Notice::NothingParked),
            },
            PointAct::Became => return self.became(first, ctx),
            PointAct::Escalate | PointAct::Answer => return self.set_aside_act(act, first),
            _ => return Out::say(Notice::NotWithThis),
        };
        self.command(command, ctx)
    }

    /// `2 o` says what became of hope 2. The wall shows that hope, so that the room sees which one it is about.
    fn became(&mut self, hope: Id, ctx: Ctx<'_>) -> Out {
        let outcome = self.workshop().lists.item(hope).and_then(|item| item.outcome);
        self.wall.stage.from = Some(hope);
        self.set_focus(Some(hope));
        self.command(Command::Item(ItemCommand::Became(hope, next_outcome(outcome))), ctx)
    }

    /// `3 7 C t` puts lines into theme C; without a letter, a prompt asks for the theme's name.
    fn put_into_theme(&mut self, ids: &[Id], ctx: Ctx<'_>) -> Out {
        let lists = &self.workshop().lists;
        let (themes, items): (Vec<Id>, Vec<Id>) = ids.iter().partition(|id| lists.theme(**id).is_some());
        match themes.first() {
            _ if items.is_empty() => Out::say(Notice::PointFirst),
            Some(theme) => self.command(Command::Theme(ThemeCommand::Fill(*theme, items)), ctx),
            None => self.ask(Prompt::Theme(items), ""),
        }
    }

    /// Moves what was said in the wrong phase to the list of the other phase. The items leave the wall, so a notice
    /// says where they went.
    pub(super) fn move_to(&mut self, ids: &[Id], list: String, ctx: Ctx<'_>) -> Out {
        let workshop = self.workshop();
        let name = workshop.method.list(&list).map_or("", |list| list.name.get(workshop.lang)).to_owned();
        self.command(Command::Item(ItemCommand::MoveTo(ids.to_vec(), list)), ctx).tell(Done::Moved(name))
    }

    fn other_list(&self, id: Id) -> Option<String> {
        let workshop = self.workshop();
        let here = workshop.lists.list_of(id)?;
        workshop.method.other_list(here, workshop.capture_list()).map(str::to_owned)
    }

    /// Asks with whom something that was set aside is raised, or what was answered.
    fn set_aside_act(&mut self, act: PointAct, id: Id) -> Out {
        let Some(item) = self.workshop().lists.item(id).filter(|_| self.set_aside(id).is_some()) else {
            return Out::say(Notice::NotWithThis);
        };
        let (ask, was) = match act {
            PointAct::Answer => (Prompt::Answer(id), &item.answered),
            _ => (Prompt::Escalate(id), &item.raised_with),
        };
        let was = was.as_deref().unwrap_or_default().to_owned();
        self.ask(ask, &was)
    }

    fn island_act(&mut self, act: PointAct, ids: &[Id], id: Id, ctx: Ctx<'_>) -> Out {
        match act {
            PointAct::Remove => {
                let removed = ids.iter().map(|id| Command::Island(IslandCommand::Remove(*id)));
                self.command(Command::Together(removed.collect()), ctx)
            }
            PointAct::Island(IslandAct::Rest) => {
                let rest = ids.iter().map(|id| Command::Island(IslandCommand::Rest(*id)));
                self.command(Command::Together(rest.collect()), ctx)
            }
            PointAct::Island(IslandAct::Split) => self.ask(Prompt::Split(id), ""),
            PointAct::Island(IslandAct::Contact) => {
                let contact = self.workshop().islands.island(id).and_then(|island| island.contact.clone());
                self.ask(Prompt::Contact(id), contact.as_deref().unwrap_or_default())
            }
            _ => Out::say(Notice::NotWithThis),
        }
    }

    fn plan_act(&mut self, act: PointAct, ids: &[Id], id: Id, ctx: Ctx<'_>) -> Out {
        let Some(plan) = self.workshop().plan(id) else { return Out::default() };
        match act {
            PointAct::Remove => {
                let removed = ids.iter().map(|id| Command::Row(RowCommand::Remove(*id)));
                self.command(Command::Together(removed.collect()), ctx)
            }
            PointAct::Plan(PlanAct::AskWhom) => {
                let text = plan.ask_whom().to_owned();
                self.ask(Prompt::Cell(id, ColumnRole::AskWhom), &text)
            }
            PointAct::Plan(PlanAct::HandOver) => self.ask(Prompt::Cell(id, ColumnRole::Who), ""),
            PointAct::Plan(PlanAct::Agree) => {
                let agreed = ids.iter().map(|id| Command::Row(RowCommand::Agree(*id)));
                let out = self.command(Command::Together(agreed.collect()), ctx);
                // The room sees the plan that it agreed on.
                if out.done && self.in_focus().is_some() {
                    self.set_focus(Some(id));
                }
                out
            }
            PointAct::Escalate => {
                let escalated_to = plan.escalated_to().unwrap_or_default().to_owned();
                self.ask(Prompt::Escalate(id), &escalated_to)
            }
            _ => Out::say(Notice::NotWithThis),
        }
    }

    /// Sets the status of the plans with these labels; without labels, of the one under the cursor.
    pub(super) fn set_status(&mut self, status: PlanStatus, ctx: Ctx<'_>) -> Out {
        if let Some(amiss) = self.amiss(PointAct::Plan(PlanAct::Status), &self.entry.pointed) {
            return Out::say(amiss);
        }
        let ids = self.pointed_ids();
        let set = |id: &Id| {
            let column = self.workshop().plan(*id)?.table.column_in(ColumnRole::Status)?;
            let status = Some(CellValue::Status(status));
            Some(Command::Row(RowCommand::Set(*id, column.id.clone(), status)))
        };
        let Some(set) = ids.iter().map(set).collect::<Option<_>>() else {
            return Out::say(Notice::Refusal(Refusal::NotHere));
        };
        self.entry.pointed.clear();
        self.command_understood(Command::Together(set), ctx)
    }

    /// What people are divided into if nobody says a number: groups of so many, or so many tables.
    pub fn divides_into(&self) -> u16 {
        self.workshop().usual_tables().unwrap_or(groups::USUAL)
    }

    /// `3 g` makes groups of about three, or where people sit at tables, three tables; without a number, the usual.
    fn divide(&mut self, ctx: Ctx<'_>) -> Out {
        let number = self.entry.pointed.trim().parse().unwrap_or(self.divides_into());
        self.entry.pointed.clear();
        let tables = self.workshop().seating().is_some();
        let command = if tables { GroupCommand::Seat(number) } else { GroupCommand::Divide(number) };
        let out = self.command(Command::Group(command), ctx);
        let sizes =
            self.workshop().rounds.division().map(|division| division.sizes.clone()).unwrap_or_default();
        if tables {
            let told: Vec<String> = sizes.iter().map(u16::to_string).collect();
            let people = self.workshop().people;
            let told = ctx.texts.msg_live_tables(people, sizes.len() as u32, told.join(", "));
            return out.tell(Done::Understood(told));
        }
        out.tell(Done::Divided(sizes))
    }
}

fn next_outcome(outcome: Option<Outcome>) -> Option<Outcome> {
    match outcome {
        None => Some(Outcome::Met),
        Some(Outcome::Met) => Some(Outcome::Partly),
        Some(Outcome::Partly) => Some(Outcome::NotYet),
        Some(Outcome::NotYet) => None,
    }
}
