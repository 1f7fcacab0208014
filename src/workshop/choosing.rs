//! Where people went who chose among the entries of something: how many are at each. Nobody is named.

use super::Workshop;
use super::event::GroupEvent;
use super::id::Id;

impl Workshop {
    /// How many people went to this entry; `None` if nobody counted them. What was merged into it, or put into this theme,
    /// counts with it.
    pub fn chosen(&self, id: Id) -> Option<u16> {
        self.counted_with(id).map(|(_, people)| people).reduce(u16::saturating_add)
    }

    /// What was counted at this entry, and at each that belongs to it now.
    fn counted_with(&self, id: Id) -> impl Iterator<Item = (Id, u16)> {
        let counted = self.rounds.chosen.iter().filter(move |(on, _)| self.lists.candidate(**on) == id);
        counted.map(|(on, people)| (*on, *people))
    }

    /// What lets so many people be at this entry, whatever was counted there, or at what belongs to it now; nothing if so
    /// many are.
    pub(super) fn chosen_anew(&self, id: Id, people: u16) -> Vec<GroupEvent> {
        if self.chosen(id) == Some(people) {
            return Vec::new();
        }
        let others = self.counted_with(id).filter(|(on, counted)| *on != id && *counted > 0);
        let none = others.map(|(on, _)| GroupEvent::Chosen { id: on, people: 0 });
        std::iter::once(GroupEvent::Chosen { id, people }).chain(none).collect()
    }

    /// How many people were counted at the entries of this capture.
    pub fn chose(&self, of: &str) -> u32 {
        let counted = self.candidates(of).into_iter().filter_map(|id| self.chosen(id));
        counted.map(u32::from).sum()
    }

    /// Everything among whose entries people were counted, other than islands, in the order of the method's steps.
    pub fn chosen_among(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        for of in self.method.steps.iter().filter_map(|step| step.kind.chosen_among()) {
            if !all.contains(&of) && self.candidates(of).into_iter().any(|id| self.chosen(id).is_some()) {
                all.push(of);
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::{Command, GroupCommand, ItemCommand, Refusal};
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{LIST, Leader, method, opened};
    use crate::workshop::method::Kind;

    /// A day in which people choose among the lines of a list.
    fn leader() -> Leader {
        let mut method = method();
        let step = method.steps.iter_mut().find(|step| step.id == "themes").unwrap();
        step.kind = Kind::Choose { list: LIST.to_owned() };
        Leader::of(Opened { method: method.into(), ..opened() })
    }

    fn choose(id: Id, people: u16) -> Command {
        Command::Group(GroupCommand::Choose(id, people))
    }

    #[test]
    fn a_count_stands_until_another_and_undo_brings_back_the_one_before() {
        let mut leader = leader();
        leader.go_to("collect");
        let (stairs, bell) = (leader.add("Trappan"), leader.add("Klockan"));
        assert_eq!(leader.try_to(choose(stairs, 3)).err(), Some(Refusal::NotHere), "nobody chooses here");
        leader.go_to("themes");
        leader.tell(choose(stairs, 5));
        leader.tell(choose(stairs, 7));
        leader.tell(choose(bell, 4));
        assert_eq!(leader.try_to(choose(bell, 4)).err(), Some(Refusal::NothingChanged), "counted already");
        leader.reopen();
        let at = |leader: &Leader| [stairs, bell].map(|id| leader.is().chosen(id));
        assert_eq!((at(&leader), leader.is().chose(LIST)), ([Some(7), Some(4)], 11));
        leader.undo();
        leader.undo();
        assert_eq!(at(&leader), [Some(5), None]);
    }

    #[test]
    fn who_chose_what_was_merged_chose_what_it_was_merged_into() {
        let mut leader = leader();
        leader.go_to("collect");
        let (stairs, steps) = (leader.add("Trappan"), leader.add("Trappstegen"));
        leader.go_to("themes");
        leader.tell(choose(stairs, 5));
        leader.tell(choose(steps, 2));
        leader.tell(Command::Item(ItemCommand::Merge(vec![steps], stairs)));
        assert_eq!((leader.is().chosen(stairs), leader.is().chose(LIST)), (Some(7), 7));
        assert_eq!(leader.is().chosen_among(), [LIST]);
        // A count that is typed again is that of all of them, also if it is as large as one of theirs.
        assert_eq!(
            leader.try_to(choose(stairs, 7)).err(),
            Some(Refusal::NothingChanged),
            "so many are there"
        );
        for people in [5, 9, 1, 0] {
            leader.tell(choose(steps, people));
            leader.reopen();
            assert_eq!((leader.is().chosen(stairs), leader.is().chose(LIST)), (Some(people), people.into()));
        }
        for _ in 0..4 {
            leader.undo();
        }
        assert_eq!(leader.is().chosen(stairs), Some(7));
        leader.undo();
        assert_eq!([stairs, steps].map(|id| leader.is().chosen(id)), [Some(5), Some(2)]);
    }
}
