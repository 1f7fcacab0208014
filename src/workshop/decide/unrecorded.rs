//! Where nothing may be recorded: in a whole method, or in one step of a day. The check looks at the events that a
//! command produces, not at the command, so a new command cannot slip words in.

use super::Refusal;
use crate::workshop::Workshop;
use crate::workshop::event::{ClockEvent, Event, RowId};

impl Workshop {
    /// Whether what is said in this row of the agenda may be written down.
    pub fn records(&self, row: RowId) -> bool {
        !self.method.card.unrecorded && self.step_of(row).is_none_or(|step| !step.unrecorded)
    }

    /// Checks that these events may be recorded. An unrecorded method takes no words. An unrecorded step leaves its
    /// beginning and its end, and between them only what the clock and the plan of the day do.
    pub(super) fn may_record(&self, events: &[Event]) -> Result<(), Refusal> {
        let mut row = self.day.row.filter(|_| self.day.live());
        for event in events {
            match event {
                Event::Clock(ClockEvent::WentTo { row: to } | ClockEvent::WentOn { row: to, .. }) => {
                    row = Some(*to);
                }
                Event::Clock(ClockEvent::Ended) => row = None,
                _ => {}
            }
            let writes = !event.texts().is_empty();
            if writes && self.method.card.unrecorded {
                return Err(Refusal::Unrecorded);
            }
            let silent = row.and_then(|row| self.step_of(row)).is_some_and(|step| step.unrecorded);
            if silent && (writes || !is_of_the_day(event)) {
                return Err(Refusal::UnrecordedStep);
            }
        }
        Ok(())
    }
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
