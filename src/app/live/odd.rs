//! What is unlikely about a date that a command stores: it stands as it was typed, and that is said. Nothing is asked.

use chrono::NaiveDate;

use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::event::AfterEvent;
use crate::workshop::table::{CellValue, year_after};
use crate::workshop::when::{Due, OddDate, looks_like_a_date, odd};

use super::super::notice::{Hint, LineHint};
use super::{LiveScreen, Notice};

impl LiveScreen {
    /// What to say if this command stores an unlikely date; of several, of the first.
    pub(super) fn unlikely(&self, command: &Command) -> Option<Notice> {
        // What is planned on a later day of the same workshop comes after that day.
        let (day, earlier) = (self.meeting_day(), self.writes_earlier_plans());
        // What the year holds that is planned may have been before this day.
        let year = self.workshop().method.year_table().map(|table| self.workshop().year_from(table));
        let in_year = |date: NaiveDate| year.is_some_and(|from| (from..year_after(from)).contains(&date));
        let of = |due: Due| match due {
            Due::Words(words) => {
                looks_like_a_date(&words).then_some(Notice::Hint(Hint::Line(LineHint::NoSuchDate)))
            }
            // What was agreed earlier may have been due by now.
            due => {
                let last = due.last_day()?;
                let past = earlier || in_year(last);
                let odd = odd(last, day).filter(|odd| !past || *odd != OddDate::Before)?;
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::app::effect::SavedUi;
    use crate::app::msg::OpenedWorkshop;
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{Leader, opened};
    use crate::workshop::method::Method;

    #[test]
    fn a_day_in_the_year_that_is_shown_is_no_slip() {
        let method: Method =
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
                .unwrap();
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let mut leader = Leader::of(Opened { method: method.into(), date: day(11, 30), ..opened() });
        leader.tell(Command::Row(RowCommand::BeginYear("wheel".to_owned(), 8)));
        let (journal, run) = (leader.journal.clone(), "bbbbbb".parse().unwrap());
        let (findings, left) = (Vec::new(), SavedUi::default());
        let live = LiveScreen::new(OpenedWorkshop { journal, run, path: None, findings, left });
        let odd = |due| {
            let cells = vec![("due".to_owned(), CellValue::Date(Due::Day(due)))];
            live.unlikely(&Command::Row(RowCommand::Add { table: "wheel".to_owned(), under: None, cells }))
        };
        assert_eq!(odd(day(8, 15)), None);
        assert_eq!(odd(day(7, 15)), Some(Notice::OddDate(Due::Day(day(7, 15)), OddDate::Before)));
    }
}
