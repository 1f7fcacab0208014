//! Prompts: what the entry line may ask for instead of the step's own input, and what an answer does.

use crate::workshop::Workshop;
use crate::workshop::decide::{
    ClockCommand, Command, IslandCommand, ItemCommand, Refusal, RowCommand, ThemeCommand, VoteCommand,
};
use crate::workshop::event::{AfterEvent, AgendaEvent, BriefEvent, FollowUp};
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnRole, Dots};
use crate::workshop::own::Own;
use crate::workshop::rows::Row;
use crate::workshop::table::CellValue;
use crate::workshop::text::{Line, Prose};
use crate::workshop::when::parse_clock;

use super::super::effect::{Effect, StoreRequest};
use super::super::notice::CountingSaid;
use super::{Ctx, Done, LiveScreen, Mode, Notice, Out};

/// What the entry line asks for instead of the step's own input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prompt {
    /// New words for an item, a theme or an island.
    Words(Id),
    /// The name of a theme for these items.
    Theme(Vec<Id>),
    /// An island's contact.
    Contact(Id),
    /// The name of the island that is split off.
    Split(Id),
    /// Whom a plan is escalated to; empty means that the group does it itself.
    Escalate(Id),
    /// The cell of a row in the column with this role.
    Cell(Id, ColumnRole),
    /// The row of a table, as one line.
    Row(Id),
    /// The cell of a row in the column with this id; the next one is asked for after it.
    Column(Id, String),
    /// The path of a form that was filled in.
    TakeIn,
    /// What an objection was answered; empty takes that back.
    Answer(Id),
    /// When the break is over.
    Until,
    /// How many people are here.
    People,
    /// How many dots each person has, and how many of them may go to one item: `3 2`.
    Dots,
    /// How many entries the list of this id keeps.
    Cut(String),
    /// The folder to keep the document in.
    Elsewhere,
}

impl Prompt {
    /// Whether it asks about the day, and not about what stands in its step: it is answered in any step.
    pub(super) fn is_of_the_day(&self) -> bool {
        match self {
            Self::TakeIn | Self::Until | Self::People | Self::Dots | Self::Elsewhere => true,
            Self::Words(_)
            | Self::Theme(_)
            | Self::Contact(_)
            | Self::Split(_)
            | Self::Escalate(_)
            | Self::Cell(..)
            | Self::Row(_)
            | Self::Column(..)
            | Self::Answer(_)
            | Self::Cut(_) => false,
        }
    }
}

impl LiveScreen {
    /// Cancels the prompt, and the draft from before it comes back; or leaves the cell that is open as it was.
    pub(super) fn cancel(&mut self) {
        if self.entry.asking.take().is_some() {
            self.entry.mode = Mode::Writing;
            self.entry.take();
            self.take_draft();
        } else if self.cell_gone_to().1 {
            self.entry.take();
            self.set_cell(0);
        }
    }

    /// Opens a prompt in the entry line, with a text to begin with.
    pub(super) fn ask(&mut self, ask: Prompt, text: &str) -> Out {
        if self.entry.asking.is_some() && self.entry.is_half_typed() {
            return Out::say(Notice::LineFirst);
        }
        self.keep_pointed_text();
        self.forget_slip();
        self.entry.drafts = self.drafts_now();
        self.entry.open(text);
        self.entry.asking = Some(ask);
        self.entry.forget_pointed();
        self.entry.found = None;
        Out::default()
    }

    /// Acts on the answer to a prompt.
    pub(super) fn answer(&mut self, ask: Prompt, line: Line, ctx: Ctx<'_>) -> Out {
        let number = line.trim().parse::<u16>();
        let command = match ask {
            Prompt::Words(id) => {
                let answered = self.workshop().votes.were_on(id, &self.workshop().lists);
                let out = self.command(self.reworded(id, line), ctx);
                let changed = answered && out.done && !out.effects.is_empty();
                return if changed { out.tell(Done::Counting(CountingSaid::Reworded)) } else { out };
            }
            Prompt::Theme(items) => {
                let Some(list) = items.first().and_then(|id| self.workshop().lists.list_of(*id)) else {
                    return Out::say(Notice::Refusal(Refusal::NotHere));
                };
                let list = list.to_owned();
                Command::Theme(ThemeCommand::Make { list, name: line, items })
            }
            Prompt::Contact(id) => Command::Island(IslandCommand::Contact(id, Some(line))),
            Prompt::Split(id) => {
                let out = self.command(Command::Island(IslandCommand::Split(id, line)), ctx);
                let newest = self.workshop().islands.islands.last().map(Row::island);
                let called = newest.map(|row| row.mentioned()).unwrap_or_default();
                return out.tell(Done::Understood(ctx.texts.msg_say_split(called)));
            }
            Prompt::Answer(id) => Command::Item(ItemCommand::Answer(id, Some(line))),
            Prompt::Escalate(id) => return self.escalate(id, Some(&line), ctx),
            Prompt::Cell(id, role) => return self.fill_asked(id, role, Some(&line), ctx),
            Prompt::Row(id) => return self.reword_row(id, &line, ctx),
            Prompt::Column(id, column) => return self.fill_column(id, column, Some(&line), ctx),
            Prompt::TakeIn => return self.read_file(&line),
            Prompt::Until => match parse_clock(&line) {
                Some(minute) => Command::Clock(ClockCommand::Until(Some(minute))),
                None => return Out::say(Notice::ClockLike),
            },
            Prompt::People => match people(&line) {
                Some(command) => command,
                None => return Out::say(Notice::Refusal(Refusal::People)),
            },
            Prompt::Dots => match dots(&line) {
                Some(dots) => return self.dots_from_now_on(dots, ctx),
                None => return Out::say(Notice::Refusal(Refusal::Dots)),
            },
            Prompt::Elsewhere => {
                let moves = Effect::Store(StoreRequest::MoveTo(line.as_str().into()));
                return Out { done: true, ..Out::effect(moves) };
            }
            Prompt::Cut(list) => match number {
                Ok(wanted) => Command::Vote(VoteCommand::Cut(list, wanted)),
                Err(_) => return Out::say(Notice::NotUnderstood(line)),
            },
        };
        self.command(command, ctx)
    }

    /// Sets the dots that each person has. A vote that is open keeps its own, and that is said.
    fn dots_from_now_on(&mut self, dots: Dots, ctx: Ctx<'_>) -> Out {
        let open =
            self.workshop().votes.votes.iter().rev().find(|vote| !vote.closed).map(|vote| vote.dots.each);
        let out = self.command(Command::Brief(BriefEvent::Dots { dots }), ctx);
        match open {
            Some(each) => out.tell(Done::DotsLater(each)),
            None => out,
        }
    }

    /// Fills or clears the cell of a plan in the column with this role.
    pub(super) fn fill_asked(&mut self, id: Id, role: ColumnRole, text: Option<&str>, ctx: Ctx<'_>) -> Out {
        let column = self.workshop().row_by_roles(id).and_then(|row| row.table.column_in(role));
        let Some(column) = column else { return Out::say(Notice::Refusal(Refusal::NotHere)) };
        let value = text.map(|text| CellValue::read(&column.holds, text, ctx.at.today()));
        if value == Some(None) {
            return Out::say(Notice::Refusal(Refusal::Holds(column.holds.clone())));
        }
        let set = Command::Row(RowCommand::Set(id, column.id.clone(), value.flatten()));
        let out = self.command_understood(set, ctx);
        if out.done && self.in_focus() != Some(id) && self.filling().is_of_earlier() {
            // What stands about it is read where it was told, on the wall and beside the line.
            self.set_focus(Some(id));
            self.set_cell(0);
            self.wall.stage.from = Some(id);
        }
        out
    }

    /// Who is asked about a plan if nobody is named: who does it, unless somebody is to be asked already.
    pub fn proposed_to_ask(&self, id: Id) -> Option<&str> {
        let plan = self.workshop().plan(id).filter(|plan| plan.ask_whom().is_empty())?;
        Some(plan.words(ColumnRole::Who)).filter(|who| !who.is_empty())
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
}

/// Sets or clears one of the workshop's own texts.
pub(super) fn own_set(workshop: &Workshop, own: Own, text: Option<Line>) -> Command {
    match own {
        Own::About(field) => Command::Brief(BriefEvent::Set { field, text: text.map(Prose::from) }),
        Own::Carrier => Command::After(AfterEvent::Carrier { id: own.id(), who: text }),
        Own::Row(row) if workshop.agenda.row(row).is_some_and(|row| row.asks.is_some()) => {
            Command::Agenda(vec![AgendaEvent::Asked { row, question: text }])
        }
        Own::Row(row) => Command::Agenda(vec![AgendaEvent::Named { row, name: text }]),
        Own::Agreed | Own::AgreedLine(_) => Command::After(workshop.after.agreed_instead(own, text.as_ref())),
        // What people took along stays as they typed it: this is refused.
        Own::Embers => Command::After(AfterEvent::Embers { kept: text.into_iter().collect() }),
        Own::Places | Own::Place(_) => {
            let of = |number: u16| Own::place(number) == own;
            let set = |(number, next): (u16, &FollowUp)| FollowUp {
                place: if of(number) { text.clone() } else { next.place.clone() },
                ..next.clone()
            };
            let follow_ups = FollowUp::numbered(&workshop.after.follow_ups).map(set).collect();
            Command::After(AfterEvent::FollowUps { follow_ups })
        }
    }
}

/// `12` people are here; `12 2 1`: two of those who belong here are absent, and one is here in somebody else's place.
fn people(line: &str) -> Option<Command> {
    let numbers: Vec<u16> = line.split_whitespace().map(str::parse::<u16>).collect::<Result<_, _>>().ok()?;
    let people = |people| Command::Brief(BriefEvent::People { people });
    let away = |absent, substitutes| Command::Brief(BriefEvent::Away { absent, substitutes });
    match *numbers {
        [here] => Some(people(here)),
        [here, absent] => Some(Command::Together(vec![people(here), away(absent, 0)])),
        [here, absent, substitutes] => Some(Command::Together(vec![people(here), away(absent, substitutes)])),
        _ => None,
    }
}

/// `3 2` is three dots, at most two on one item; `5` is five, at most two.
fn dots(line: &str) -> Option<Dots> {
    let mut numbers = line.split_whitespace().map(str::parse::<u16>);
    let each = numbers.next()?.ok()?;
    let most = numbers.next().transpose().ok()?.unwrap_or_else(|| each.min(2));
    Some(Dots { each, most })
}
