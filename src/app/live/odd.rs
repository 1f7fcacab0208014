//! What is unlikely about a date that a command stores: it stands as it was typed, and that is said. Nothing is asked.

use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::event::AfterEvent;
use crate::workshop::table::CellValue;
use crate::workshop::when::{Due, OddDate, looks_like_a_date, odd};

use super::super::notice::{Hint, LineHint};
use super::{LiveScreen, Notice};

impl LiveScreen {
    /// What to say if this command stores an unlikely date; of several, of the first.
    pub(super) fn unlikely(&self, command: &Command) -> Option<Notice> {
        // What is planned on a later day of the same workshop comes after that day.
        let (day, earlier) = (self.meeting_day(), self.writes_earlier_plans());
        let of = |due: Due| match due {
            Due::Words(words) => {
                looks_like_a_date(&words).then_some(Notice::Hint(Hint::Line(LineHint::NoSuchDate)))
            }
            // What was agreed earlier may have been due by now.
            due => {
                let odd = odd(due.last_day()?, day).filter(|odd| !earlier || *odd != OddDate::Before)?;
                Some(Notice::OddDate(due, odd))
            }
        };
        self.dates_in(command).into_iter().find_map(of)
    }

    /// The dates and weeks that this command stores anew.
    fn dates_in(&self, command: &Command) -> Vec<Due> {
        match command {
            Command::After(AfterEvent::FollowUps { follow_ups }) => {
                let before = &self.workshop().after.follow_ups;
                let stood = |date| before.iter().any(|old| old.date == date);
                follow_ups.iter().map(|of| of.date).filter(|date| !stood(*date)).map(Due::Day).collect()
            }
            Command::Row(RowCommand::Add { cells, .. }) => {
                cells.iter().filter_map(|(_, value)| date_of(value)).collect()
            }
            Command::Row(RowCommand::Set(_, _, Some(value))) => date_of(value).into_iter().collect(),
            Command::Together(commands) => {
                commands.iter().flat_map(|command| self.dates_in(command)).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn date_of(value: &CellValue) -> Option<Due> {
    if let CellValue::Date(due) = value { Some(due.clone()) } else { None }
}
