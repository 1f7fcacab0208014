//! A calm step: there is no entry line, each press of a clicker's key does one thing, and nothing is written down by any
//! way.

use crate::workshop::decide::{ClockCommand, Command, Refusal};

use super::super::action::{Action, DayAct, Input, LineAct, WallAct};
use super::super::effect::Effect;
use super::super::key::{Code, Key};
use super::super::notice::KeptNotice;
use super::{Ctx, LiveScreen, Mode, Notice, Out};

impl LiveScreen {
    /// Whether the step that is on is calm; before the day the first one, and after a day that left no trace the last.
    /// Before the day and after it one may point, to strike words that stand there.
    pub fn is_calm(&self) -> bool {
        let workshop = self.workshop();
        if self.entry.mode == Mode::Pointing && !workshop.day.live() {
            return false;
        }
        if workshop.day.ended.is_some() && !workshop.method.card.unrecorded {
            return false;
        }
        let row = workshop.day.row.or_else(|| workshop.agenda.first().map(|row| row.id));
        row.and_then(|row| workshop.step_of(row)).is_some_and(|step| workshop.is_calm(step))
    }

    /// Whether what is typed is refused: in a calm step, unless something is asked or lies on top.
    pub fn takes_no_words(&self) -> bool {
        self.overlay.is_none() && self.entry.asking.is_none() && self.is_calm()
    }

    /// Whether this action would write something down where nothing may be.
    pub(super) fn is_refused(&self, action: Action) -> bool {
        match action {
            Action::Line(LineAct::Undo | LineAct::Redo | LineAct::Cancel) => false,
            Action::Line(LineAct::Switch) | Action::Point(_) => {
                self.takes_no_words() && self.workshop().day.live()
            }
            Action::Line(_) => self.takes_no_words(),
            Action::Day(DayAct::People | DayAct::Dots | DayAct::Until) => {
                self.overlay.is_none() && self.workshop().leaves_no_trace()
            }
            _ => false,
        }
    }

    /// Whether somebody types here who holds no clicker: once a letter was pressed that no clicker has, Space and Enter
    /// are what ends words and lines, and would put the fire out. So it is until a key that is in no text: one that turns
    /// pages, an arrow, Esc, Ctrl+U.
    pub(super) fn keep_from_typing(&mut self, key: Key, action: Option<Action>) -> bool {
        if !self.takes_no_words() || self.workshop().day.ended.is_some() {
            self.entry.typing = false;
            return false;
        }
        let text = matches!(key.code, Code::Char(_)) && !key.ctrl;
        let turns = matches!(key.code, Code::PageDown | Code::PageUp);
        let arrow = matches!(key.code, Code::Left | Code::Right | Code::Up | Code::Down);
        if turns || arrow || key.code == Code::Esc || key.code == Code::Char('u') && key.ctrl {
            self.entry.typing = false;
        }
        let refused = action == Some(Action::Input(Input::Refuse));
        self.entry.typing |= text && refused;
        self.entry.typing && !refused && (text || key.code == Code::Enter)
    }

    /// Why nothing is written down here, or when it is.
    pub(super) fn not_recorded(&self) -> Notice {
        let workshop = self.workshop();
        match () {
            () if self.is_typed_after() => KeptNotice::TypedAfter.into(),
            () if workshop.method.card.unrecorded => Notice::Refusal(Refusal::Unrecorded),
            () => Notice::Refusal(Refusal::UnrecordedStep),
        }
    }

    /// That keys lead from step to step here, and nothing is taken back or typed.
    pub(super) fn only_steps(&self) -> Out {
        let typed_after = self.is_typed_after();
        Out::say(if typed_after { KeptNotice::TypedAfter } else { KeptNotice::OnlySteps }.into())
    }

    /// Whether people say now what is typed after the day.
    fn is_typed_after(&self) -> bool {
        let workshop = self.workshop();
        workshop.day.live() && workshop.tells_embers()
    }

    /// One press forward: it takes away what was put on the wall, otherwise it goes on. The last one ends the day.
    pub(super) fn press_on(&mut self, ctx: Ctx<'_>) -> Out {
        match () {
            () if self.take_down() => Out::default(),
            // Of a talk in parts the room reads first how long it takes: each part then has a text of its own.
            () if self.announces() => {
                self.wall.stage.next = true;
                Out::default()
            }
            // A talk may have parts, which follow each other first.
            () if self.is_led() => {
                self.turned_by_step(WallAct::Onwards, ctx).unwrap_or_else(|| self.next_step(ctx))
            }
            () => self.says_why_not_led(),
        }
    }

    /// Whether the next press announces the next step: it is a talk in parts, and the last part of this one was on.
    fn announces(&self) -> bool {
        let workshop = self.workshop();
        let next = workshop.day.row.and_then(|row| workshop.after(row));
        let in_parts = |row| workshop.step_of(row).is_some_and(|step| !step.kind.talk_parts().is_empty());
        let last = workshop.part_of_talk(self.wall.focus).is_none_or(|part| part.at + 1 == part.of);
        self.is_led() && !self.wall.stage.next && last && next.is_some_and(|row| in_parts(row.id))
    }

    /// Whether this key opens the list of what people take along. Enter goes on as the other keys of a clicker do; when the
    /// day is over it alone opens the list, because the host still holds the clicker.
    pub(super) fn opens_embers(&self, key: Key) -> bool {
        key.code == Code::Enter && self.takes_no_words() && self.may_take_embers()
    }

    /// The bell of a day that has just ended with a calm step.
    pub(super) fn end_rings(&self, ctx: Ctx<'_>) -> Option<Effect> {
        let ended = self.workshop().day.ended.is_some() && !ctx.settings.silent;
        (ended && self.workshop().step().is_some_and(|on| self.workshop().is_calm(on)))
            .then_some(Effect::Ring)
    }

    /// One press back: it takes away what was put on the wall, otherwise it goes back a step.
    pub(super) fn press_back(&mut self, ctx: Ctx<'_>) -> Out {
        match () {
            () if self.take_down() => Out::default(),
            () if self.is_led() => {
                let part = self.turned_by_step(WallAct::Backwards, ctx);
                part.unwrap_or_else(|| self.command(Command::Clock(ClockCommand::Back), ctx))
            }
            // A clicker has no other key for it, and the host who pressed once too often holds nothing else.
            () if self.workshop().day.ended.is_some() && !self.was_over && self.may_lead_on() => {
                self.day_act(DayAct::LeadOn, ctx)
            }
            () => self.says_why_not_led(),
        }
    }
}
