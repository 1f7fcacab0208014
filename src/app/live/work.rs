//! Islands, plans and what happens after today, as lines that are typed.

use chrono::Datelike;

use crate::workshop::decide::{Command, IslandCommand, PlanCommand, Refusal};
use crate::workshop::event::{AfterEvent, Cell, FollowUp, first_carrier};
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::step::{Floor, Kind};
use crate::workshop::text::Line;
use crate::workshop::when::Due;

use super::write::CELLS;
use super::{Ctx, Labels, Live, Notice, Out};

/// What separates the cells of a plan that is typed as one line.
const SEPARATORS: [char; 2] = [';', '|'];

impl Live {
    /// `-3 +7 Name` names an island that rests on them, `2 -3` links, `2 6 Kari` counts and says who keeps it.
    pub(super) fn island_line(&mut self, line: Line, ctx: Ctx<'_>) -> Out {
        let Labels { labels, words } = Labels::of(&line, true);
        let signed = |label: &&str| label.starts_with(['-', '+', '−']);
        let mut links = Vec::new();
        for label in labels.iter().filter(|label| signed(label)) {
            match self.linked(label) {
                Some(id) => links.push(id),
                None => return Out::say(Notice::Refusal(Refusal::Unknown((*label).to_owned()))),
            }
        }
        let plain: Vec<u32> =
            labels.iter().filter(|label| !signed(label)).filter_map(|label| label.parse().ok()).collect();
        let words = Line::clean(words);
        let island = plain.first().and_then(|number| self.workshop().islands.numbered(*number)).map(|i| i.id);
        match (plain.as_slice(), island, words) {
            ([], _, Some(name)) => self.command(Command::Island(IslandCommand::Name { name, links }), ctx),
            ([_], Some(id), None) if !links.is_empty() => {
                self.command(Command::Island(IslandCommand::Link(id, links)), ctx)
            }
            ([_, people], Some(id), keeper) => {
                let people = u16::try_from(*people).ok();
                let kept = keeper.map(|keeper| IslandCommand::Keeper(id, Some(keeper)));
                let counted = [IslandCommand::Count(id, people)].into_iter().chain(kept);
                self.command(Command::Together(counted.map(Command::Island).collect()), ctx)
            }
            ([number, ..], None, _) if !labels.is_empty() => {
                Out::say(Notice::Refusal(Refusal::Unknown(number.to_string())))
            }
            _ => Out::say(Notice::NotUnderstood(line)),
        }
    }

    /// Whether a line counts the people on an island (`2 6 Kari`): short plans choose and plan in one step.
    pub(super) fn counts_people(&self, line: &Line) -> bool {
        let Labels { labels, words } = Labels::of(line, false);
        let [island, people] = labels.as_slice() else { return false };
        let number = |label: &str| label.parse::<u32>().ok();
        let known = number(island).is_some_and(|number| self.workshop().islands.numbered(number).is_some());
        known && number(people).is_some() && !words.contains(SEPARATORS) && self.cell() == 0
    }

    /// `-3` is item 3 of the first list (the bottom list's), `+C` theme C of the second.
    fn linked(&self, label: &str) -> Option<Id> {
        let from = self.workshop().method.island_lists();
        let list = if label.starts_with('+') { from.get(1)? } else { from.first()? };
        let label = label.trim_start_matches(['-', '+', '−']);
        self.workshop().lists.pointed(list, label).map(Named::id)
    }

    /// The island whose plan is made now: the one in focus, or that of the plan in focus.
    pub fn island_at_hand(&self) -> Option<Id> {
        let islands = &self.workshop().islands;
        let on = self.wall.focus.on;
        let of_plan = on.and_then(|on| islands.plan(on)).map(|plan| plan.island);
        let in_focus = on.filter(|on| islands.island(*on).is_some_and(|island| !island.gone));
        of_plan.or(in_focus).or_else(|| islands.active().next().map(|island| island.id))
    }

    pub(super) fn next_island(&mut self) {
        let at = self.island_at_hand();
        let active: Vec<Id> = self.workshop().islands.active().map(|island| island.id).collect();
        let next = at.and_then(|at| active.iter().position(|id| *id == at)).map_or(0, |at| at + 1);
        self.wall.focus.on = active.get(next).or(active.first()).copied();
    }

    /// A whole plan as one line with separators (four cells, the date, to whom it is lifted), or the cell at hand of
    /// the plan at hand.
    pub(super) fn plan_line(&mut self, line: Line, ctx: Ctx<'_>) -> Out {
        let Some(island) = self.island_at_hand() else { return Out::say(Notice::NoIslands) };
        if line.contains(SEPARATORS) {
            return self.whole_plan(island, &line, ctx);
        }
        let plan = self.wall.focus.on.filter(|on| self.workshop().islands.plan(*on).is_some());
        let Some(plan) = plan else {
            let Some(cell) = Cell::ALL.get(self.cell()).copied() else {
                self.set_cell(0);
                return Out::say(Notice::BeginWithWhat);
            };
            let add = PlanCommand::Add { island, cells: vec![(cell, line)], due: None };
            let out = self.command(Command::Plan(add), ctx);
            if !out.done {
                return out;
            }
            self.wall.focus.on = self.workshop().islands.plans_of(island).last().map(|plan| plan.id);
            self.set_cell(self.cell() + 1);
            return out;
        };
        let command = match Cell::ALL.get(self.cell()) {
            Some(cell) => PlanCommand::Cell(plan, *cell, Some(line)),
            None if self.cell() == Cell::ALL.len() => {
                PlanCommand::Due(plan, Due::parse(&line, ctx.at.today()))
            }
            None => PlanCommand::Lift(plan, Some(line)),
        };
        let out = self.command(Command::Plan(command), ctx);
        if !out.done {
            return out;
        }
        self.set_cell(self.cell() + 1);
        if self.cell() >= CELLS - 1 {
            // After the date the next plan begins; to whom it is lifted is filled only on purpose.
            self.set_cell(0);
            self.wall.focus.on = Some(if self.reports() { plan } else { island });
        }
        out
    }

    /// A line with separators: a row of its own. What stands behind the last separator that counts stays together.
    fn whole_plan(&mut self, island: Id, line: &str, ctx: Ctx<'_>) -> Out {
        let mut parts = line.splitn(CELLS, SEPARATORS);
        let cells = Cell::ALL.into_iter().zip(parts.by_ref());
        let cells: Vec<_> = cells.filter_map(|(cell, text)| Some((cell, Line::clean(text)?))).collect();
        let due = parts.next().and_then(|text| Due::parse(text, ctx.at.today()));
        let lifted = parts.next().and_then(Line::clean);
        if cells.is_empty() {
            return Out::say(Notice::BeginWithWhat);
        }
        let plan = self.journal.next_id(self.run);
        let add = PlanCommand::Add { island, cells, due };
        let lift = lifted.map(|to| PlanCommand::Lift(plan, Some(to)));
        let commands = [add].into_iter().chain(lift).map(Command::Plan).collect();
        let out = self.command(Command::Together(commands), ctx);
        if !out.done {
            return out;
        }
        self.set_cell(0);
        self.wall.focus.on = Some(if self.reports() { plan } else { island });
        out
    }

    /// Whether the islands report: then the room sees a plan, and that one is at hand.
    pub(super) fn reports(&self) -> bool {
        matches!(self.workshop().step().map(|step| &step.kind), Some(Kind::Each { over: Floor::Rows(_) }))
    }

    /// `2 v21` moves the second meeting, anything else says who carries it on.
    pub(super) fn after_line(&mut self, line: Line, ctx: Ctx<'_>) -> Out {
        let Labels { labels, words } = Labels::of(&line, false);
        let mut follow_ups: Vec<FollowUp> = self.workshop().after.follow_ups.clone();
        if let [label] = labels.as_slice()
            && let Some(place) = label.parse::<usize>().ok().and_then(|number| number.checked_sub(1))
            && let Some(moved) = follow_ups.get_mut(place)
            && let Some(due) = Due::parse(words, ctx.at.today())
            && let Some(date) = day_of(&due, moved.date.weekday())
        {
            if date < self.workshop().agenda.date {
                return Out::say(Notice::BeforeTheDay);
            }
            moved.date = date;
            return self.command(Command::After(AfterEvent::FollowUps { follow_ups }), ctx);
        }
        self.command(Command::After(AfterEvent::Carrier { id: first_carrier(), who: Some(line) }), ctx)
    }
}

/// The day of a date; in a week, the weekday that the meeting is on already. Words are no day.
fn day_of(due: &Due, weekday: chrono::Weekday) -> Option<chrono::NaiveDate> {
    match due {
        Due::Day(day) => Some(*day),
        Due::Week { year, week } => chrono::NaiveDate::from_isoywd_opt(*year, *week, weekday),
        Due::Words(_) => None,
    }
}
