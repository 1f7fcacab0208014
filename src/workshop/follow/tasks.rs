//! What was to be done between two gatherings, which the next one begins with.

use std::collections::BTreeMap;

use super::{ChosenTaken, MeetingTaken, NumbersTaken, TakenOver};
use crate::workshop::event::Event;
use crate::workshop::method::Method;
use crate::workshop::report_back::TaskTaken;
use crate::workshop::words::Lang;

impl TakenOver {
    /// These tasks, which a gathering held with this method takes over from no workshop: the first of a programme, or one
    /// before which no workshop was held here.
    pub fn of_tasks(tasks: Vec<TaskTaken>, method: String, lang: Lang, people: u16) -> Self {
        Self {
            follows: Vec::new(),
            method,
            chosen: ChosenTaken::default(),
            lang,
            people,
            brief: BTreeMap::new(),
            words: Vec::new(),
            title: None,
            meetings: Vec::new(),
            agreed: Vec::new(),
            islands: Vec::new(),
            plans: Vec::new(),
            meeting: MeetingTaken {
                parked: Vec::new(),
                matters: Vec::new(),
                lifted: Vec::new(),
                numbers: NumbersTaken::of(&[]),
                tasks,
            },
            year: None,
            columns: Vec::new(),
        }
    }

    /// The same, with these tasks besides what the workshops leave.
    #[must_use]
    #[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "no gathering follows a workshop yet"))]
    pub fn with_tasks(mut self, tasks: Vec<TaskTaken>) -> Self {
        // What an earlier gathering reported back on is asked in the same place again, and stands there once.
        self.plans.retain(|plan| tasks.iter().all(|task| task.id != plan.id));
        self.meeting.tasks = tasks;
        self
    }

    /// How many tasks there are to report back on.
    pub fn tasks(&self) -> usize {
        self.meeting.tasks.len()
    }

    /// The tasks as rows of the table in which people report back.
    pub(super) fn tasks_in(&self, method: &Method) -> Vec<Event> {
        let Some(table) = method.report_table() else { return Vec::new() };
        let numbered = self.meeting.tasks.iter().zip(1..);
        numbered.flat_map(|(task, number)| task.events(table, number)).map(Event::Row).collect()
    }
}
