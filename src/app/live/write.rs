//! What Enter stores in each kind of step, and what else the entry line does.

use crate::workshop::decide::{
    Command, GroupCommand, IslandCommand, ItemCommand, PlanCommand, Refusal, ThemeCommand, VoteCommand,
};
use crate::workshop::event::{BriefEvent, Cell, Field};
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::method::{Dots, ListRole};
use crate::workshop::own::Own;
use crate::workshop::step::{Floor, Kind};
use crate::workshop::text::{Line, Prose};

use super::super::action::LineAct;
use super::super::editor::Editor;
use super::point::own_set;
use super::{Ctx, Done, Labels, Live, Mode, Notice, Out, Way};

/// Cells of a plan as they are filled one after the other: those of words, the date, to whom it is lifted.
pub const CELLS: usize = Cell::ALL.len() + 2;

/// What the entry line asks for instead of what the step asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// New words for an item, a theme or an island.
    Words(Id),
    /// The name of a theme for these items.
    Theme(Vec<Id>),
    /// Who keeps an island.
    Keeper(Id),
    /// The name of an island's new half.
    Split(Id),
    /// To whom a plan is lifted; nothing means that we do it ourselves.
    Lift(Id),
    /// How many people are here.
    People,
    /// How many dots a person has, and how many of them may go to one: `3 2`.
    Dots,
    /// How many entries a list has.
    Cut(String),
}

impl Live {
    /// Whether what is written now goes into a list, line by line.
    pub fn collects(&self) -> bool {
        let recorded = self.workshop().day.row.is_some_and(|row| self.workshop().records(row));
        let kind = self.workshop().step().map(|step| &step.kind);
        let other = matches!(
            kind,
            None | Some(
                Kind::Question
                    | Kind::Vote { .. }
                    | Kind::Islands { .. }
                    | Kind::Choose
                    | Kind::Plans { .. }
                    | Kind::Each { over: Floor::Rows(_) }
                    | Kind::After
            )
        );
        recorded && !other && self.workshop().capture_list().is_some() && self.workshop().day.ended.is_none()
    }

    pub(super) fn line_act(&mut self, act: LineAct, ctx: Ctx<'_>) -> Out {
        match act {
            LineAct::Store => self.store(ctx),
            LineAct::Switch => self.switch(),
            LineAct::Again => self.count_again(ctx),
            LineAct::Park => self.park(ctx),
            LineAct::Undo => self.undo(ctx),
            LineAct::Redo => self.redo(ctx),
            LineAct::Vote => self.open_or_close(ctx),
            LineAct::Way => {
                self.set_way(match self.way() {
                    Way::Slips => Way::Wall,
                    Way::Wall => Way::Hands,
                    Way::Hands => Way::Slips,
                });
                self.settle_focus();
                Out::default()
            }
            LineAct::Pass => self.command(Command::Group(GroupCommand::Pass), ctx),
            LineAct::Order => self.change_order(ctx),
            LineAct::Forward => self.forward(ctx),
            LineAct::Up => self.up_or_down(false, ctx),
            LineAct::Down => self.up_or_down(true, ctx),
            LineAct::Cancel => {
                self.cancel();
                Out::default()
            }
        }
    }

    /// Letters are text, or acts. What is asked for is left, as with Esc.
    fn switch(&mut self) -> Out {
        self.cancel();
        self.entry.mode = match self.entry.mode {
            Mode::Writing => Mode::Pointing,
            Mode::Pointing => Mode::Writing,
        };
        self.entry.pointed.clear();
        self.look_for_same();
        Out::default()
    }

    /// Leaves what is asked for; what was half typed before it comes back.
    fn cancel(&mut self) {
        if self.entry.asking.take().is_some() {
            self.entry.editor.take();
            self.take_draft();
        }
    }

    /// Asks for something in the entry line, which may hold a text to begin with.
    pub(super) fn ask(&mut self, ask: Ask, text: &str) -> Out {
        self.entry.drafts = self.drafts_now();
        self.entry.editor = Editor::with(text);
        self.entry.asking = Some(ask);
        self.entry.pointed.clear();
        self.entry.found = None;
        Out::default()
    }

    /// Enter: stores what was typed. In an empty line it does nothing, but where an answer may be empty.
    fn store(&mut self, ctx: Ctx<'_>) -> Out {
        if let Some(field) = self.prose_asked() {
            let (text, cut) = Prose::truncated(self.entry.editor.text());
            let Some(text) = text else { return Out::default() };
            let out = self.command(Command::Brief(BriefEvent::Set { field, text: Some(text) }), ctx);
            return self.stored(out, cut);
        }
        let (line, cut) = Line::truncated(self.entry.editor.text());
        let out = match (self.entry.asking.clone(), line) {
            (Some(Ask::Lift(id)), None) => self.command(Command::Plan(PlanCommand::Lift(id, None)), ctx),
            (Some(Ask::Keeper(id)), None) => {
                self.command(Command::Island(IslandCommand::Keeper(id, None)), ctx)
            }
            (_, None) => return Out::default(),
            (Some(ask), Some(line)) => self.answer(ask, line, ctx),
            (None, Some(line)) => self.store_in_step(line, ctx),
        };
        self.stored(out, cut)
    }

    /// The field that is asked for, where its line breaks are kept.
    fn prose_asked(&self) -> Option<Field> {
        let Some(Ask::Words(id)) = &self.entry.asking else { return None };
        match Own::of(*id) {
            Some(Own::About(field)) if field.is_prose() => Some(field),
            _ => None,
        }
    }

    /// The line is empty again, and what was asked for is answered. What was refused stays in the line.
    fn stored(&mut self, mut out: Out, cut: bool) -> Out {
        if !out.done {
            return out;
        }
        self.entry.editor.take();
        if self.entry.asking.take().is_some() {
            self.take_draft();
        } else if let Some(row) = self.workshop().day.row {
            self.entry.drafts.remove(&row.0);
        }
        self.look_for_same();
        // What is written belongs to this step: the next one was announced too soon.
        self.wall.stage.next = false;
        if cut {
            out.notice = Some(Notice::Cut);
        }
        out
    }

    fn answer(&mut self, ask: Ask, line: Line, ctx: Ctx<'_>) -> Out {
        let number = line.trim().parse::<u16>();
        let command = match ask {
            Ask::Words(id) => self.reworded(id, line),
            Ask::Theme(items) => {
                let Some(list) = items.first().and_then(|id| self.workshop().lists.list_of(*id)) else {
                    return Out::say(Notice::Refusal(Refusal::NotHere));
                };
                let list = list.to_owned();
                Command::Theme(ThemeCommand::Make { list, name: line, items })
            }
            Ask::Keeper(id) => Command::Island(IslandCommand::Keeper(id, Some(line))),
            Ask::Split(id) => Command::Island(IslandCommand::Split(id, line)),
            Ask::Lift(id) => Command::Plan(PlanCommand::Lift(id, Some(line))),
            Ask::People => match number {
                Ok(people) => Command::Brief(BriefEvent::People { people }),
                Err(_) => return Out::say(Notice::Refusal(Refusal::People)),
            },
            Ask::Dots => match dots(&line) {
                Some(dots) => Command::Brief(BriefEvent::Dots { dots }),
                None => return Out::say(Notice::Refusal(Refusal::Dots)),
            },
            Ask::Cut(list) => match number {
                Ok(wanted) => Command::Vote(VoteCommand::Cut(list, wanted)),
                Err(_) => return Out::say(Notice::NotUnderstood(line)),
            },
        };
        self.command(command, ctx)
    }

    fn reworded(&self, id: Id, line: Line) -> Command {
        if let Some(own) = Own::of(id) {
            own_set(self.workshop(), own, Some(line))
        } else if self.workshop().lists.theme(id).is_some() {
            Command::Theme(ThemeCommand::Rename(id, line))
        } else if self.workshop().islands.island(id).is_some() {
            Command::Island(IslandCommand::Rename(id, line))
        } else {
            Command::Item(ItemCommand::Reword(id, line))
        }
    }

    fn store_in_step(&mut self, line: Line, ctx: Ctx<'_>) -> Out {
        if self.workshop().day.ended.is_some() {
            return Out::say(Notice::NothingToWriteTo);
        }
        let Some(kind) = self.workshop().step().map(|step| step.kind.clone()) else {
            return Out::say(Notice::NothingToWriteTo);
        };
        match kind {
            Kind::Question => {
                let event = BriefEvent::Set { field: Field::Question, text: Some(line.into()) };
                self.command(Command::Brief(event), ctx)
            }
            Kind::Vote { list } => self.count(&list, &line, ctx),
            Kind::Groups { list, .. } | Kind::Each { over: Floor::Groups(list) } => {
                self.add(list, line, None, Some(self.group()), ctx)
            }
            Kind::Turn { into, .. } => self.wish(into, line, ctx),
            Kind::Islands { .. } | Kind::Choose => self.island_line(line, ctx),
            Kind::Plans { .. } if self.counts_people(&line) => self.island_line(line, ctx),
            Kind::Plans { .. } | Kind::Each { over: Floor::Rows(_) } => self.plan_line(line, ctx),
            Kind::After => self.after_line(line, ctx),
            _ => match (self.sorts(), self.workshop().capture_list()) {
                (Some((list, least)), _) => self.collect(&list, line, least, ctx),
                (None, Some(list)) => self.add(list.to_owned(), line, None, None, ctx),
                (None, None) => Out::say(Notice::NothingToWriteTo),
            },
        }
    }

    /// The list whose lines can be made themes of here, and with how many numbers at least a line begins that does so.
    /// Those who sort go on while the others have their coffee: a break does what the step before it did.
    pub fn sorts(&self) -> Option<(String, usize)> {
        let workshop = self.workshop();
        let of = |kind: &Kind| match kind {
            Kind::Collect { list } => Some((list.clone(), 2)),
            Kind::Themes { list } => Some((list.clone(), 1)),
            _ => None,
        };
        let on = workshop.day.row?;
        match &workshop.step()?.kind {
            Kind::Break | Kind::Buffer => {
                let before: Vec<_> = workshop.agenda.held().take_while(|row| row.id != on).collect();
                let kinds = before.iter().rev().filter_map(|row| workshop.method.step(&row.step));
                kinds.map(|step| &step.kind).find(|kind| kind.list().is_some()).and_then(of)
            }
            kind => of(kind),
        }
    }

    fn add(&mut self, list: String, text: Line, from: Option<Id>, group: Option<u16>, ctx: Ctx<'_>) -> Out {
        let out = self.command(Command::Item(ItemCommand::Add { list, text, from, group }), ctx);
        self.follow_newest();
        out
    }

    /// The room follows the newest line.
    pub(super) fn follow_newest(&mut self) {
        self.wall.stage.from = None;
    }

    /// A line from the room; one that begins with `least` or more numbers and has words behind them makes a theme of
    /// them, one that ends in a letter fills that theme.
    fn collect(&mut self, list: &str, line: Line, least: usize, ctx: Ctx<'_>) -> Out {
        match self.theme_line(list, &line, least) {
            Some(Ok(command)) => self.command(command, ctx),
            Some(Err(refusal)) => Out::say(Notice::Refusal(refusal)),
            None => self.add(list.to_owned(), line, None, None, ctx),
        }
    }

    /// What a line does to themes, where it does: shown while it is typed, done at Enter.
    pub fn theme_line(&self, list: &str, line: &str, least: usize) -> Option<Result<Command, Refusal>> {
        let Labels { labels, words } = Labels::of(line, false);
        if labels.len() < least || words.is_empty() {
            return None;
        }
        let lists = &self.workshop().lists;
        let mut items = Vec::new();
        for label in &labels {
            match lists.pointed(list, label) {
                Some(Named::Item(item)) => items.push(item.id),
                // One number that is nothing's may be a line like "30 barn i en grupp"; more of them are a slip.
                _ if labels.len() == 1 => return None,
                _ => return Some(Err(Refusal::Unknown((*label).to_owned()))),
            }
        }
        let upper = words.len() <= 2 && words.bytes().all(|b| b.is_ascii_uppercase());
        if upper && let Some(Named::Theme(theme)) = lists.pointed(list, words) {
            return Some(Ok(Command::Theme(ThemeCommand::Fill(theme.id, items))));
        }
        let name = Line::clean(words)?;
        Some(Ok(Command::Theme(ThemeCommand::Make { list: list.to_owned(), name, items })))
    }

    /// One key counts a near-identical item as said again, with its wording kept.
    fn count_again(&mut self, ctx: Ctx<'_>) -> Out {
        let Some(found) = self.entry.found else { return Out::say(Notice::NothingSame) };
        let wording = Line::clean(self.entry.editor.text());
        let out = self.command(Command::Item(ItemCommand::Again(found, wording)), ctx);
        self.stored(out, false)
    }

    /// A "but" waits for the plans.
    fn park(&mut self, ctx: Ctx<'_>) -> Out {
        let Some(line) = Line::clean(self.entry.editor.text()) else { return Out::default() };
        if self.entry.asking.is_some() || self.workshop().day.row.is_none() {
            return Out::default();
        }
        let Some(parked) = self.workshop().method.list_in(ListRole::Objections).map(str::to_owned) else {
            return Out::say(Notice::NothingParked);
        };
        let out = self.add(parked, line, None, None, ctx);
        self.stored(out, false).tell(Done::Parked)
    }

    // -- the turn, groups, rounds ---------------------------------------------------------------------------------

    pub(super) fn wish(&mut self, into: String, line: Line, ctx: Ctx<'_>) -> Out {
        let on = self.wall.focus.on;
        let out = self.add(into, line, on, None, ctx);
        self.entry.wished = on.is_some() && out.done;
        out
    }

    pub(super) fn change_order(&mut self, ctx: Ctx<'_>) -> Out {
        let round = self.workshop().day.row.and_then(|row| self.workshop().rounds.rounds.get(&row)).copied();
        let Some(round) = round else { return Out::default() };
        let turns = GroupCommand::Turns { turns: round.turns, pairs: round.pairs, popcorn: !round.popcorn };
        let order = if round.popcorn { Done::Round } else { Done::Popcorn };
        self.command(Command::Group(turns), ctx).tell(order)
    }
}

/// `3 2` is three dots, at most two of them on one; `5` is five, at most two.
fn dots(line: &str) -> Option<Dots> {
    let mut numbers = line.split_whitespace().map(str::parse::<u16>);
    let each = numbers.next()?.ok()?;
    let most = numbers.next().transpose().ok()?.unwrap_or_else(|| each.min(2));
    Some(Dots { each, most })
}
