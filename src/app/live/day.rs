//! The day and its clock: steps, pauses, minutes, the bell, when to wake.

use crate::workshop::agenda::Role;
use crate::workshop::day::MINUTE;
use crate::workshop::decide::{ClockCommand, Command};
use crate::workshop::event::{ClockEvent, Entry, Event};
use crate::workshop::repair::{self, Repair};
use crate::workshop::room::{Showing, Stage};
use crate::workshop::time::{At, Stamp};

use super::super::action::{Action, DayAct};
use super::super::effect::Effect;
use super::super::notice::KeptNotice;
use super::ask::Prompt;
use super::overlay::Overlay;
use super::{Ctx, LiveScreen, Notice, Out};

/// How long before the end of a step a soft warning appears.
pub const WARNING_MS: i64 = 2 * MINUTE;

impl LiveScreen {
    pub(super) fn day_act(&mut self, act: DayAct, ctx: Ctx<'_>) -> Out {
        match act {
            DayAct::Next if !self.still => self.next_step(ctx),
            // Whoever looks at a day that is over does not lead it: that is an act of its own.
            // No entry says where a day stood that left no trace: its end is taken back.
            DayAct::LeadOn if !self.may_lead_on() => self.says_why_not_led(),
            DayAct::LeadOn
                if self.workshop().method.card.unrecorded && self.workshop().day.ended.is_some() =>
            {
                self.undo(ctx)
            }
            DayAct::Back if self.workshop().day.ended.is_some() => self.says_why_not_led(),
            DayAct::LeadOn if self.goes_on_elsewhen(ctx.at) => {
                self.command(Command::Clock(ClockCommand::GoOn), ctx)
            }
            DayAct::LeadOn if self.workshop().day.ended.is_none() => Out::default(),
            act if self.still && act.leads() => self.says_why_not_led(),
            DayAct::Back | DayAct::LeadOn => self.command(Command::Clock(ClockCommand::Back), ctx),
            DayAct::Next => self.says_why_not_led(),
            DayAct::Pause => self.command(Command::Clock(ClockCommand::Pause), ctx),
            DayAct::More | DayAct::Less => {
                let by = if act == DayAct::More { 1 } else { -1 };
                let out = self.act_of_step(Action::Day(act), ctx);
                out.unwrap_or_else(|| self.command(Command::Clock(ClockCommand::Stretch(by)), ctx))
            }
            DayAct::Until => self.ask(Prompt::Until, ""),
            DayAct::People => self.ask(Prompt::People, ""),
            DayAct::Dots => self.ask(Prompt::Dots, ""),
            DayAct::Late => self.late(ctx),
            DayAct::Insert => self.offer_parts(),
            DayAct::Agenda => {
                self.overlay = Some(Overlay::Agenda(super::agenda::AgendaEdit::at(self.workshop().day.row)));
                Out::default()
            }
        }
    }

    /// Notices whether the day stands still: whoever opens it on another date looks at it, and does not lead it. The room
    /// is then welcomed back, whatever was on the wall when people left.
    pub(in crate::app) fn look_at_clock(&mut self, at: At) {
        self.look_where_it_stands(at);
        let before = std::mem::replace(&mut self.still, false);
        self.still = self.workshop().day.stands_still(Stamp { at, by: self.run });
        if self.still && !before {
            self.wall.stage = Stage { blank: self.wall.stage.blank, ..Stage::default() };
        }
        if !self.still && self.wall.stage.showing == Some(Showing::Step) {
            self.wall.stage.showing = None;
        }
    }

    /// Of a day that must leave no trace no entry says where it stands: when it is opened again, or its end was taken
    /// back, it goes on where it was.
    fn look_where_it_stands(&mut self, at: At) {
        if self.workshop().leaves_no_trace() && self.workshop().day.row.is_none() {
            self.journal.hold(self.held, at, self.run);
            self.begin_step();
        }
        self.held = self.workshop().step_held(Stamp { at, by: self.run }).or(self.held);
    }

    /// Whether the day can be led: it has not ended and does not stand still.
    pub fn is_led(&self) -> bool {
        self.workshop().day.ended.is_none() && !self.still
    }

    /// Whether a day that is over can be gone on with: one that left no trace only by taking its end back, and not once
    /// something was stored behind it.
    pub fn may_lead_on(&self) -> bool {
        let workshop = self.workshop();
        let ends = |entry: &Entry| entry.events.contains(&Event::Clock(ClockEvent::Ended));
        let stays = workshop.method.card.unrecorded && workshop.day.ended.is_some();
        !stays || self.journal.to_undo().is_some_and(ends)
    }

    /// Whether going on with the day begins another part of it.
    fn goes_on_elsewhen(&self, at: At) -> bool {
        let day = &self.workshop().day;
        day.started.is_some() && day.is_another(Stamp { at, by: self.run })
    }

    /// Why the day is not led now: it stands still, is over, or has not begun.
    pub(super) fn why_not_led(&self) -> Option<Notice> {
        let day = &self.workshop().day;
        match () {
            () if self.still => Some(Notice::NotLed(Some(day.last?.at.today()))),
            () if !self.may_lead_on() => {
                let list = !self.workshop().after.embers.is_empty();
                Some(KeptNotice::StaysOver { list }.into())
            }
            () if day.ended.is_some() => Some(Notice::NotLed(None)),
            () if day.row.is_none() => Some(Notice::NotBegun),
            () => None,
        }
    }

    pub(super) fn says_why_not_led(&self) -> Out {
        self.why_not_led().map_or_else(Out::default, Out::say)
    }

    /// Goes on; the kind of the current step may do something of its own instead.
    pub(super) fn next_step(&mut self, ctx: Ctx<'_>) -> Out {
        let led = self.is_led();
        let out = self.act_of_step(Action::Day(DayAct::Next), ctx).or_else(|| self.parked_first(ctx));
        let mut out = out.unwrap_or_else(|| self.command(Command::Clock(ClockCommand::Next), ctx));
        out.effects.extend(self.end_rings(ctx).filter(|_| led));
        out
    }

    /// Ways to make up the delay; empty when there is no delay.
    pub(super) fn repairs(&self, ctx: Ctx<'_>) -> Vec<Repair> {
        let workshop = self.workshop();
        repair::repairs(&workshop.agenda, &workshop.day, &workshop.method, self.stamp(ctx.at))
    }

    fn late(&mut self, ctx: Ctx<'_>) -> Out {
        let repairs = self.repairs(ctx);
        if repairs.is_empty() {
            return Out::say(Notice::NotLate);
        }
        self.overlay = Some(Overlay::Late(repairs));
        Out::default()
    }

    /// Rings the bell once when a step's time is up, however late we notice.
    pub fn tick(&mut self, at: At, silent: bool) -> Vec<Effect> {
        let workshop = self.workshop();
        let Some(row) = workshop.day.row.filter(|_| workshop.day.running.is_some()) else {
            return Vec::new();
        };
        let now = self.stamp(at);
        let Some(left) = workshop.day.left_ms(&workshop.agenda, now) else { return Vec::new() };
        // In a talk with parts, each of them ends with a bell.
        let part = workshop.part_of_talk(self.wall.focus);
        let last = part.is_none_or(|part| part.at + 1 == part.of);
        let left = match workshop.talk_span(self.wall.focus, now) {
            Some(span) if last => span.left_ms.min(left),
            Some(span) => span.left_ms,
            None => left,
        };
        let part = part.map_or(0, |part| part.at);
        // The room knows nothing about buffers.
        let buffer = workshop.row().is_some_and(|row| row.role == Role::Buffer);
        let up = left <= 0;
        let before = self.rung.replace((row, part, up));
        // A calm step ends with a press and no sound.
        let quiet = silent || self.is_calm();
        // A step whose time was up already when we came to it has rung before.
        let rings = up && before == Some((row, part, false)) && !quiet && !buffer;
        if rings { vec![Effect::Ring] } else { Vec::new() }
    }

    /// Milliseconds until the picture changes by itself; `None` if it does not.
    pub fn next_wake(&self, at: At) -> Option<u64> {
        let workshop = self.workshop();
        if workshop.day.ended.is_some() {
            return None;
        }
        if workshop.day.running.is_some()
            && self.is_led()
            && let Some(left) = workshop.day.left_ms(&workshop.agenda, self.stamp(at))
        {
            // Until the displayed seconds change.
            return u64::try_from((left - 1).rem_euclid(1000) + 1).ok();
        }
        u64::try_from(MINUTE - at.utc_ms.rem_euclid(MINUTE)).ok()
    }
}
