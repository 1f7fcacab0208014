//! The entry line's keys: what Enter stores (an answer to a prompt or a line for the step), and what other keys do.

use crate::workshop::decide::{Command, GroupCommand, IslandCommand, ItemCommand};
use crate::workshop::event::{BriefEvent, Field};
use crate::workshop::id::Id;
use crate::workshop::items::Item;
use crate::workshop::method::{ColumnRole, Holds, ListRole};
use crate::workshop::own::Own;
use crate::workshop::text::{Line, Prose};

use super::super::action::{Action, LineAct};
use super::ask::Prompt;
use super::step::{self, Gathers, LineReading, Then};
use super::{Ctx, Done, LiveScreen, Mode, Notice, Out};

impl LiveScreen {
    /// Whether a line written now goes into a list.
    pub fn collects(&self) -> bool {
        let recorded = self.workshop().day.row.is_some_and(|row| self.workshop().records(row));
        recorded && self.gathers().is_some() && self.is_led()
    }

    /// Whether lines that are pasted go into a list: also before the day begins, into one that can be filled then.
    pub(super) fn takes_lines_pasted(&self) -> bool {
        let day = &self.workshop().day;
        let beforehand = day.row.is_none() && day.ended.is_none() && !self.still;
        self.collects() || beforehand && self.gathers().is_some()
    }

    /// Where lines go in the current step, or before the day in one that can be filled already.
    pub(super) fn gathers(&self) -> Option<Gathers> {
        let step = self.workshop().step().or_else(|| self.step_at_hand());
        step.and_then(|on| step::gathers(self, &on.kind))
    }

    pub(super) fn line_act(&mut self, act: LineAct, ctx: Ctx<'_>) -> Out {
        match act {
            LineAct::Store => {
                self.clear_refused();
                self.act_of_step(Action::Line(act), ctx).unwrap_or_else(|| self.store(ctx))
            }
            LineAct::AsText => self.store_as_it_stands(ctx),
            LineAct::Switch => self.switch(),
            LineAct::Again => {
                self.act_of_step(Action::Line(act), ctx).unwrap_or_else(|| self.count_again(ctx))
            }
            LineAct::Park => self.act_of_step(Action::Line(act), ctx).unwrap_or_else(|| self.park(ctx)),
            LineAct::Undo => self.undo(ctx),
            LineAct::Redo => self.redo(ctx),
            LineAct::Vote
            | LineAct::Way
            | LineAct::Twice
            | LineAct::Order
            | LineAct::BeginYear
            | LineAct::Track => self.act_of_step(Action::Line(act), ctx).unwrap_or_default(),
            LineAct::Pass => self
                .act_of_step(Action::Line(act), ctx)
                .unwrap_or_else(|| self.command(Command::Group(GroupCommand::Pass), ctx)),
            LineAct::Forward => self.forward(ctx),
            LineAct::Up => self.up_or_down(false, ctx),
            LineAct::Down => self.up_or_down(true, ctx),
            LineAct::Cancel => {
                self.cancel();
                Out::default()
            }
        }
    }

    /// Switches between writing and pointing; cancels a prompt, as Esc does.
    fn switch(&mut self) -> Out {
        if self.entry.asking.is_some() {
            self.cancel();
            return Out::default();
        }
        match self.entry.mode {
            Mode::Writing => self.entry.mode = Mode::Pointing,
            Mode::Pointing => self.pointed_to_line(),
        }
        self.look_for_same();
        Out::default()
    }

    /// Enter: stores the line. An empty line does nothing, unless the prompt accepts an empty answer.
    fn store(&mut self, ctx: Ctx<'_>) -> Out {
        if self.is_pointing() {
            return self.do_pointed(ctx);
        }
        if self.asks_prose() {
            let out = self.store_prose(ctx);
            return self.stored(out);
        }
        let out = match self.reads(ctx) {
            LineReading::Does(command, then) => self.do_understood(command, then, ctx),
            LineReading::Points(act, id) => {
                self.entry.take();
                self.entry.pointed =
                    self.row_pointed(id).map(|row| row.label.to_string()).unwrap_or_default();
                self.point_act(act, ctx)
            }
            LineReading::Wrong(notice) => Out::say(notice),
            LineReading::Text => self.store_text(ctx),
        };
        self.stored(out)
    }

    /// Does what the line is plainly meant to do, and says so.
    fn do_understood(&mut self, command: Command, then: Then, ctx: Ctx<'_>) -> Out {
        let done = self.understood_as(&command, ctx.texts);
        let out = self.run_read(command, then, ctx);
        match done {
            Some(done) => out.tell(Done::Understood(done)),
            None => out,
        }
    }

    /// Does what a command says, and then tells in words what it did.
    pub(super) fn command_understood(&mut self, command: Command, ctx: Ctx<'_>) -> Out {
        let done = self.understood_as(&command, ctx.texts);
        let out = self.command(command, ctx);
        match done {
            Some(done) if out.done => out.tell(Done::Understood(done)),
            _ => out,
        }
    }

    /// Stores the line as text, or as the answer to a prompt.
    fn store_text(&mut self, ctx: Ctx<'_>) -> Out {
        let (line, cut) = Line::truncated(self.entry.editor.text());
        if cut {
            return Out::say(Notice::TooLong(Line::over(self.entry.editor.text())));
        }
        match (self.entry.asking.clone(), line) {
            // Who does it is asked, if nobody else is named.
            (Some(Prompt::Cell(id, ColumnRole::AskWhom)), None) if self.proposed_to_ask(id).is_some() => {
                let who = self.proposed_to_ask(id).map(str::to_owned);
                self.fill_asked(id, ColumnRole::AskWhom, who.as_deref(), ctx)
            }
            (Some(Prompt::Words(id)), Some(line)) if own_over(id, &line) > 0 => {
                Out::say(Notice::TooLong(own_over(id, &line)))
            }
            // What was said of the wrong plan is cleared as it was written.
            (Some(Prompt::Cell(id, role)), line) if line.is_some() || role == ColumnRole::AskWhom => {
                self.fill_asked(id, role, line.as_deref(), ctx)
            }
            (Some(Prompt::Column(id, column)), line) => self.fill_column(id, column, line.as_deref(), ctx),
            (Some(Prompt::Escalate(id)), None) => self.escalate(id, None, ctx),
            (Some(Prompt::Answer(id)), None) => {
                self.command(Command::Item(ItemCommand::Answer(id, None)), ctx)
            }
            (Some(Prompt::Contact(id)), None) => {
                self.command(Command::Island(IslandCommand::Contact(id, None)), ctx)
            }
            (_, None) => Out::default(),
            (Some(ask), Some(line)) => self.answer(ask, line, ctx),
            (None, Some(line)) => self.store_in_step(line, ctx),
        }
    }

    /// Stores the line as text, whatever it could mean.
    fn store_as_it_stands(&mut self, ctx: Ctx<'_>) -> Out {
        let out = if self.entry.asking.is_some() { Out::default() } else { self.store_text(ctx) };
        self.stored(out)
    }

    /// Stores the answer to a prompt that keeps line breaks.
    fn store_prose(&mut self, ctx: Ctx<'_>) -> Out {
        let text = match Prose::truncated(self.entry.editor.text()) {
            (_, true) => return Out::say(Notice::TooLong(Prose::over(self.entry.editor.text()))),
            (text, false) => text,
        };
        match (self.entry.asking.clone(), text) {
            (Some(Prompt::Cell(id, role)), text) => self.fill_asked(id, role, text.as_deref(), ctx),
            (Some(Prompt::Column(id, column)), text) => self.fill_column(id, column, text.as_deref(), ctx),
            (Some(Prompt::Words(id)), Some(text)) => match Own::of(id) {
                Some(Own::About(field)) => {
                    self.command(Command::Brief(BriefEvent::Set { field, text: Some(text) }), ctx)
                }
                _ => Out::default(),
            },
            _ => Out::default(),
        }
    }

    /// Whether a prompt is open for a text that keeps line breaks.
    pub(super) fn asks_prose(&self) -> bool {
        match &self.entry.asking {
            Some(Prompt::Words(id)) => matches!(Own::of(*id), Some(Own::About(field)) if field.is_prose()),
            Some(Prompt::Column(id, column)) => {
                let row = self.workshop().row_by_roles(*id);
                row.and_then(|row| row.table.column(column)).is_some_and(|of| of.holds == Holds::Lines)
            }
            Some(Prompt::Cell(id, role)) => {
                let row = self.workshop().row_by_roles(*id);
                row.and_then(|row| row.table.column_in(*role)).is_some_and(|of| of.holds == Holds::Lines)
            }
            _ => false,
        }
    }

    /// Clears the line and closes the prompt; after a refusal the line stays.
    pub(super) fn stored(&mut self, out: Out) -> Out {
        self.line_answered(&out);
        if !out.done {
            let stays = out.notice == Some(Notice::NothingToWriteTo) && !self.entry.editor.is_empty();
            return if stays { Out { notice: Some(Notice::LineRefused), ..out } } else { out };
        }
        self.entry.take();
        if self.entry.asking.take().is_some() {
            self.entry.mode = Mode::Writing;
            self.take_draft();
        } else if let Some(row) = self.row_at_hand() {
            self.entry.drafts.remove(&row.0);
        }
        self.look_for_same();
        // Whoever writes is still in this step: the next one was announced too soon.
        self.wall.stage.next = false;
        if let Some((row, column)) = self.entry.then.take() {
            self.ask_column(row, &column);
        }
        out
    }

    fn store_in_step(&mut self, line: Line, ctx: Ctx<'_>) -> Out {
        let at_hand = self.step_at_hand().map(|on| on.kind.clone());
        let beforehand = self.workshop().day.row.is_none() && at_hand.is_some();
        if let Some(why) = self.why_not_led().filter(|_| !beforehand) {
            return Out::say(why);
        }
        let Some(kind) = at_hand else { return Out::say(Notice::NothingToWriteTo) };
        if !beforehand {
            return step::store(self, &kind, line, ctx);
        }
        // The picture welcomes people and shows nothing of it.
        let list =
            step::gathers(self, &kind).map(|gathers| self.workshop().name_of_list(&gathers.list).to_owned());
        let told = list.map(|list| format!("{list}: {line}"));
        let out = step::store(self, &kind, line, ctx);
        match told.filter(|_| out.done && out.notice.is_none()) {
            Some(told) => out.tell(Done::Understood(told)),
            None => out,
        }
    }

    /// Why no line goes anywhere: the day is not led, or nothing is written down in this step.
    pub(super) fn nothing_to_write_to(&self) -> Notice {
        self.why_not_led().unwrap_or(Notice::NothingToWriteTo)
    }

    /// Whether what is typed goes somewhere, though not into a list.
    fn writes(&self) -> bool {
        self.is_led() && self.step_at_hand().is_some_and(|step| step.kind.uses().captures)
    }

    /// Lets the room follow the newest line.
    pub(super) fn follow_newest(&mut self) {
        self.wall.stage.from = None;
    }

    /// The newest line of the list that lines go into.
    fn newest(&self) -> Option<&Item> {
        let step = self.step_at_hand()?;
        let list = step::gathers(self, &step.kind)?.list;
        self.workshop().lists.list(&list).standing().max_by_key(|item| item.number)
    }

    /// Opens the newest line to change its words; `None` if there is none.
    pub(super) fn mend_newest(&mut self) -> Option<Out> {
        let (id, words) = self.newest().map(|item| (item.id, item.text.to_string()))?;
        Some(self.ask(Prompt::Words(id), &words))
    }

    /// Counts a nearly identical item as said again, in its own wording; in an empty line, the newest item.
    fn count_again(&mut self, ctx: Ctx<'_>) -> Out {
        let empty = self.entry.editor.is_empty();
        let found = if empty { self.newest().map(|item| item.id) } else { self.entry.found };
        let Some(found) = found else {
            return Out::say(match empty {
                true if self.collects() => Notice::NothingSaid,
                false if self.collects() => Notice::NothingSimilar,
                // Where something is written, only nothing that can be counted.
                true if self.writes() => Notice::NothingSaid,
                false if self.writes() => Notice::NothingSimilar,
                true | false => self.nothing_to_write_to(),
            });
        };
        let said = step::said(self, self.entry.editor.text());
        let (wording, cut) = Line::truncated(said);
        if cut {
            return Out::say(Notice::TooLong(Line::over(said)));
        }
        let out = self.command(Command::Item(ItemCommand::Again(found, wording)), ctx);
        self.stored(out)
    }

    /// Sets aside what is typed: an objection until the plans, where the method has those, otherwise until the end. In an
    /// empty line, the newest line is parked.
    fn park(&mut self, ctx: Ctx<'_>) -> Out {
        if self.entry.asking.is_some() {
            return Out::default();
        }
        if let Some(why) = self.why_not_led() {
            return Out::say(why);
        }
        if self.entry.editor.is_empty() {
            return self.park_newest(ctx);
        }
        let Some((role, parked)) = self.parks_in([ListRole::Objections, ListRole::Parking]) else {
            return Out::say(Notice::NothingParked);
        };
        let line = match Line::truncated(self.entry.editor.text()) {
            (_, true) => return Out::say(Notice::TooLong(Line::over(self.entry.editor.text()))),
            (Some(line), false) => line,
            (None, false) => return Out::say(Notice::NothingToPark),
        };
        // What it is about is what the room looks at, if that is one thing.
        let about = self.wall.stage.spotlight.or(self.in_focus());
        let id = self.journal.next_id(self.run);
        let add = ItemCommand::Add { list: parked, text: line, from: None, group: None };
        let about = about.map(|about| ItemCommand::About(id, about));
        let commands = std::iter::once(add).chain(about).map(Command::Item).collect();
        let out = self.command(Command::Together(commands), ctx);
        self.follow_newest();
        self.stored(out).tell(Done::Parked(role.into()))
    }

    fn park_newest(&mut self, ctx: Ctx<'_>) -> Out {
        let newest = self.newest().map(|item| item.id);
        match (self.parks_in([ListRole::Parking, ListRole::Objections]), newest) {
            (None, _) => Out::say(Notice::NothingParked),
            (Some((ListRole::Parking, list)), Some(newest)) => self.move_to(&[newest], list, ctx),
            (Some(_), _) => Out::say(Notice::NothingToPark),
        }
    }

    /// The first of these roles that a list has, and that list's id.
    pub(super) fn parks_in(&self, roles: [ListRole; 2]) -> Option<(ListRole, String)> {
        let method = &self.workshop().method;
        roles.into_iter().find_map(|role| Some((role, method.list_in(role)?.to_owned())))
    }
}

/// How many characters of this line are over what that text of the day may have.
fn own_over(id: Id, line: &str) -> usize {
    match Own::of(id) {
        Some(Own::About(field)) => field.over(line),
        // The room reads it as large as the question of a step.
        Some(Own::Row(_)) => Field::Today.over(line),
        _ => 0,
    }
}
