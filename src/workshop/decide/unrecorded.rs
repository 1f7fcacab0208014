//! Where nothing may be recorded: in a whole method, or in one step of a day. The check looks at the events that a
//! command produces, not at the command, so a new command cannot slip words in. `unwritten.rs` says which of the allowed
//! events of such a method leave no trace.

use super::Refusal;
use crate::workshop::Workshop;
use crate::workshop::event::{AfterEvent, AgendaEvent, BriefEvent, ClockEvent, Event, RowId};
use crate::workshop::method::Step;

impl Workshop {
    /// Whether what is said in this row of the agenda may be written down.
    pub fn records(&self, row: RowId) -> bool {
        !self.method.card.unrecorded && !self.step_of(row).is_some_and(is_silent)
    }

    /// Why no words may be written down now, if so.
    pub fn takes_no_words(&self) -> Option<Refusal> {
        if self.method.card.unrecorded {
            return Some(Refusal::Unrecorded);
        }
        let on = self.day.row.filter(|_| self.day.live()).and_then(|row| self.step_of(row));
        on.is_some_and(is_silent).then_some(Refusal::UnrecordedStep)
    }

    /// Checks that these events may be recorded. An unrecorded method takes no words. An unrecorded step leaves its
    /// beginning and its end, and between them only what the clock and the plan of the day do.
    pub(super) fn may_record(&self, events: &[Event]) -> Result<(), Refusal> {
        if self.method.card.unrecorded {
            return self.may_record_nothing(events);
        }
        let mut row = self.day.row.filter(|_| self.day.live());
        for event in events {
            match event {
                Event::Clock(ClockEvent::WentTo { row: to } | ClockEvent::WentOn { row: to, .. }) => {
                    row = Some(*to);
                }
                Event::Clock(ClockEvent::Ended) => row = None,
                _ => {}
            }
            let silent = row.and_then(|row| self.step_of(row)).is_some_and(is_silent);
            // What a row that comes later is called is of the plan, and says nothing of this step.
            let planned = matches!(event, Event::Agenda(AgendaEvent::Added { .. }));
            let said = !planned && !event.texts().is_empty();
            if silent && (said || !is_of_the_day(event)) {
                return Err(Refusal::UnrecordedStep);
            }
        }
        Ok(())
    }

    /// An unrecorded method takes no words at any time, but what people take along when it is over. Once its day has begun it goes on and ends, and nothing else is
    /// told of it, not even how many people are there; after the end it is told no more.
    fn may_record_nothing(&self, events: &[Event]) -> Result<(), Refusal> {
        let starts = events.contains(&Event::Clock(ClockEvent::Started));
        let allowed = |event: &Event| match event {
            Event::After(AfterEvent::Embers { .. }) => self.takes_embers(),
            _ if !event.texts().is_empty() => false,
            _ if self.day.started.is_none() && !starts => true,
            // Where a row would stand that no entry knows, neither the second window nor a later run could tell.
            Event::Agenda(AgendaEvent::Added { .. }) => false,
            Event::Clock(_) | Event::Agenda(_) => self.day.ended.is_none(),
            Event::Brief(event) => starts && matches!(event, BriefEvent::People { .. }),
            _ => false,
        };
        if events.iter().all(allowed) { Ok(()) } else { Err(Refusal::Unrecorded) }
    }
}

/// Whether nothing of a step may be written down: its method says so, or its kind never does.
fn is_silent(step: &Step) -> bool {
    step.unrecorded || step.kind.uses().calm.is_some()
}

/// Whether an event is about the day as a whole: its clock, its plan, who is here. Such an event says nothing about
/// what a step brought.
fn is_of_the_day(event: &Event) -> bool {
    match event {
        Event::Clock(_) | Event::Agenda(_) | Event::Brief(_) => true,
        Event::Opened(_)
        | Event::Item(_)
        | Event::Theme(_)
        | Event::Vote(_)
        | Event::Group(_)
        | Event::Island(_)
        | Event::Row(_)
        | Event::After(_)
        | Event::Struck { .. }
        | Event::Undone { .. }
        | Event::Redone { .. } => false,
    }
}

#[cfg(test)]
mod tests;
