//! How many people were there, and from when on: the facilitator changes the number when somebody comes or leaves.

use super::Workshop;
use super::agenda::{AgendaRow, Role};
use super::event::RowId;

/// How many people were there over the day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attended {
    /// How many there were at first.
    pub first: u16,
    /// The steps in which the number changed, each with the number from then on.
    pub later: Vec<(RowId, u16)>,
    /// How many who belong there did not come; 0 if nobody said.
    pub absent: u16,
    /// How many were there in somebody else's place; 0 if nobody said.
    pub substitutes: u16,
}

/// From when on a number of people was there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Since<'a> {
    /// From this step on.
    Step(&'a AgendaRow),
    /// After this break.
    Break(&'a AgendaRow),
}

impl Attended {
    /// So many were there all day.
    pub(super) fn of(people: u16) -> Self {
        Self { first: people, ..Self::default() }
    }

    /// Notes the number of people while this row is on. Before the day and in its first step it is how many came at
    /// all.
    pub(super) fn note(&mut self, row: Option<RowId>, first: Option<RowId>, people: u16) {
        match row.filter(|row| Some(*row) != first) {
            None => (self.first, self.later) = (people, Vec::new()),
            Some(row) => {
                self.later.retain(|(other, _)| *other != row);
                self.later.push((row, people));
            }
        }
    }

    /// The changes that made a difference.
    fn changes(&self) -> impl Iterator<Item = (RowId, u16)> {
        let before = std::iter::once(self.first).chain(self.later.iter().map(|(_, people)| *people));
        self.later.iter().zip(before).filter(|((_, now), before)| now != before).map(|(change, _)| *change)
    }
}

impl Workshop {
    /// From when on how many people were there, after the first number.
    pub fn people_later(&self) -> Vec<(Since<'_>, u16)> {
        let since = |row: RowId| {
            let row = self.agenda.row(row)?;
            let before = self.agenda.before(row.id).filter(|before| before.role == Role::Break);
            Some(match before {
                _ if row.role == Role::Break => Since::Break(row),
                Some(before) => Since::Break(before),
                None => Since::Step(row),
            })
        };
        self.day.attended.changes().filter_map(|(row, people)| Some((since(row)?, people))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Since;
    use crate::workshop::decide::Command;
    use crate::workshop::event::BriefEvent;
    use crate::workshop::fixture::Leader;

    fn people(leader: &mut Leader, people: u16) {
        leader.tell(Command::Brief(BriefEvent::People { people }));
    }

    #[test]
    fn who_comes_late_or_goes_early_is_there_from_some_step_on() {
        let mut leader = Leader::new();
        people(&mut leader, 26);
        leader.go_to("opening");
        people(&mut leader, 23);
        assert_eq!(
            (leader.is().day.attended.first, leader.is().people_later()),
            (23, vec![]),
            "who came at all"
        );
        leader.go_to("collect");
        people(&mut leader, 25);
        people(&mut leader, 24);
        leader.go_to("dots");
        people(&mut leader, 22);
        leader.go_to("lunch");
        people(&mut leader, 18);
        leader.go_to("visions");
        people(&mut leader, 19);
        people(&mut leader, 18);
        let later = leader.is().people_later();
        let [(Since::Step(collect), 24), (Since::Break(fika), 22), (Since::Break(lunch), 18)] = later[..]
        else {
            panic!("{later:?}")
        };
        assert_eq!([collect, fika, lunch].map(|row| row.step.as_str()), ["collect", "fika", "lunch"]);
        leader.undo();
        leader.reopen();
        assert_eq!(leader.is().people_later().len(), 4);
    }
}
