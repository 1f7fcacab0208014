//! Any commands in any order: replay gives the same state, undo goes back to the start, and redo forward again.

use proptest::prelude::*;

use super::*;
use crate::workshop::decide::used::{ISLANDS, letters_of};
use crate::workshop::decide::{GroupCommand, HowVoted, VoteCommand};
use crate::workshop::event::{
    AfterEvent, AgendaEvent, BriefEvent, FollowUp, IslandEvent, ItemEvent, RowEvent, ThemeEvent,
};
use crate::workshop::fixture;
use crate::workshop::own::Own;
use crate::workshop::text::Line;

/// Numbers that a command is made from, given the state at that time.
type Dice = (u8, u8, u8, u8);

fn pick<T: Copy>(from: &[T], die: u8) -> Option<T> {
    (!from.is_empty()).then(|| from[usize::from(die) % from.len()])
}

fn command(leader: &Leader, (kind, a, b, c): Dice) -> Option<Command> {
    let workshop = leader.is();
    let list = workshop.lists.list(LIST);
    let items: Vec<Id> = list.items.iter().map(|item| item.id).collect();
    let themes: Vec<Id> = list.themes.iter().map(|theme| theme.id).collect();
    let (item, other) = (pick(&items, a), pick(&items, b));
    let (theme, second) = (pick(&themes, a), pick(&themes, b));
    let words = text(["Trånga rum", "Buller", "Stress", "Schemat"][usize::from(c) % 4]);
    Some(match kind % 30 {
        0..=4 => add(words),
        5 => Command::Item(ItemCommand::Reword(item?, words)),
        6 => Command::Item(ItemCommand::Again(item?, Some(words))),
        7 => Command::Item(ItemCommand::Remove(vec![item?])),
        8 => Command::Item(ItemCommand::Merge(vec![item?], other?)),
        9 => Command::Item(ItemCommand::MoveTo(vec![item?], ["buts", LIST][usize::from(b % 2)].to_owned())),
        10 | 11 => {
            let (list, items) = (LIST.to_owned(), vec![item?, other?]);
            Command::Theme(ThemeCommand::Make { list, name: words, items })
        }
        12 => Command::Theme(ThemeCommand::Merge(theme?, second?)),
        13 => Command::Theme(ThemeCommand::Dissolve(theme?)),
        14 => Command::Theme(ThemeCommand::TakeOut(vec![item?])),
        15 => Command::Vote(VoteCommand::Open(LIST.to_owned(), HowVoted::default())),
        16 => Command::Vote(VoteCommand::Slip(workshop.votes.open(LIST)?.id, vec![item?, other?])),
        17 => Command::Vote(VoteCommand::Close(workshop.votes.open(LIST)?.id)),
        18 => Command::Clock(ClockCommand::Next),
        19 => Command::Clock(pick(&[ClockCommand::Back, ClockCommand::Pause, ClockCommand::Stretch(2)], b)?),
        20 => agenda(leader, b, c)?,
        21 => Command::Island(IslandCommand::Name { name: words, links: item.into_iter().collect() }),
        22 => plan(leader, a, &words)?,
        23 => Command::Group(pick(&[GroupCommand::Pass, GroupCommand::Divide(4)], b)?),
        24 | 25 => Command::After(after(leader, b, words)),
        _ => Command::Brief(BriefEvent::People { people: u16::from(b) }),
    })
}

fn add(words: Line) -> Command {
    Command::Item(ItemCommand::Add { list: LIST.to_owned(), text: words, from: None, group: None })
}

fn agenda(leader: &Leader, b: u8, c: u8) -> Option<Command> {
    let row = pick(&leader.is().agenda.rows.iter().map(|row| row.id).collect::<Vec<_>>(), b)?;
    let event = match c % 4 {
        0 => AgendaEvent::Dropped { row, dropped: b.is_multiple_of(2) },
        1 => AgendaEvent::Moved { row, to: u16::from(c) % 20 },
        2 => AgendaEvent::Pin { row, at: Some(600 + u16::from(c)) },
        _ => AgendaEvent::Minutes { row, minutes: u16::from(c) },
    };
    Some(Command::Agenda(vec![event]))
}

fn after(leader: &Leader, b: u8, words: Line) -> AfterEvent {
    let (after, number) = (&leader.is().after, u16::from(b / 4) % 4);
    let own = if number < 2 { Own::Agreed } else { Own::AgreedLine(number) };
    match b % 4 {
        0 => after.agreed_instead(own, None),
        1 => after.agreed_instead(own, Some(&words)),
        2 => {
            let follow_ups = FollowUp::without(&after.follow_ups, &[number]);
            let more = FollowUp::on(leader.is().agenda.date, 60);
            AfterEvent::FollowUps { follow_ups: follow_ups.into_iter().chain([more]).collect() }
        }
        _ => after.agreed_too(words),
    }
}

fn plan(leader: &Leader, a: u8, words: &Line) -> Option<Command> {
    let islands: Vec<Id> = leader.is().islands.standing().map(|island| island.id).collect();
    Some(fixture::plan(pick(&islands, a)?, &[("what", words)]))
}

fn play(dice: &[Dice]) -> Leader {
    let mut leader = Leader::new();
    for dice in dice {
        leader.wait_ms(17_000);
        match dice.0 % 30 {
            28 => drop(leader.try_undo()),
            29 => drop(leader.try_redo()),
            _ => {
                if let Some(command) = command(&leader, *dice) {
                    drop(leader.try_to(command));
                }
            }
        }
    }
    leader
}

/// The numbers and letters given by the entries that count, each with its series.
fn given(journal: &Journal) -> Vec<(String, u32)> {
    let counts = |entry: &&Arc<Entry>| !journal.reach.is_off(entry.seq);
    let events = journal.entries().iter().filter(counts).flat_map(|entry| &entry.events);
    let number = |event: &Event| match event {
        Event::Item(ItemEvent::Added { list, number, .. } | ItemEvent::MovedTo { list, number, .. }) => {
            Some((list.clone(), *number))
        }
        Event::Theme(ThemeEvent::Made { list, letter, .. }) => Some((letters_of(list), *letter)),
        Event::Island(IslandEvent::Named { number, .. }) => Some((ISLANDS.to_owned(), *number)),
        Event::Row(RowEvent::Added { table, number, .. }) => Some((table.clone(), *number)),
        _ => None,
    };
    events.filter_map(number).collect()
}

fn dice() -> impl Strategy<Value = Vec<Dice>> {
    prop::collection::vec(any::<Dice>(), 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn replay_is_the_state_whatever_was_done(dice in dice()) {
        let leader = play(&dice);
        let replayed = Journal::replay(leader.journal.entries().to_vec()).unwrap();
        prop_assert_eq!(replayed.workshop(), leader.is());
        prop_assert_eq!(replayed.to_undo(), leader.journal.to_undo());
        prop_assert_eq!(replayed.to_redo(), leader.journal.to_redo());
        let read = document::read(&document::write(&leader.journal)).unwrap();
        prop_assert_eq!(read.entries, leader.journal.entries());
        prop_assert!(!read.edited);
    }

    #[test]
    fn undo_of_all_is_the_start_and_redo_of_all_is_the_end(dice in dice()) {
        let mut leader = play(&dice);
        // Redoes everything first, so that each redo below belongs to an undo made here.
        while leader.journal.to_redo().is_some() {
            leader.redo();
        }
        let (opened, newest) = (Leader::new().is().clone(), leader.is().clone());
        let mut count = 0;
        while leader.journal.to_undo().is_some() {
            leader.undo();
            count += 1;
        }
        prop_assert_eq!(leader.is(), &opened);
        for _ in 0..count {
            leader.redo();
        }
        prop_assert_eq!(leader.is(), &newest);
    }

    #[test]
    fn undo_and_redo_of_one_change_nothing(dice in dice()) {
        let mut leader = play(&dice);
        let before = leader.is().clone();
        if leader.try_undo().is_ok() {
            leader.redo();
        }
        prop_assert_eq!(leader.is(), &before);
    }

    #[test]
    fn no_two_things_share_a_number_and_they_stand_in_order(dice in dice()) {
        let leader = play(&dice);
        for name in [LIST, "buts"] {
            let list = leader.is().lists.list(name);
            prop_assert!(list.items.windows(2).all(|pair| pair[0].number < pair[1].number));
            prop_assert!(list.themes.windows(2).all(|pair| pair[0].letter < pair[1].letter));
            for item in list.items.iter().filter(|item| !item.removed) {
                prop_assert_eq!(leader.item(item.id), item, "what is found is what stands");
            }
        }
        let mut given = given(&leader.journal);
        let all = given.len();
        given.sort();
        given.dedup();
        prop_assert_eq!(given.len(), all);
    }

    #[test]
    fn undo_of_the_newest_gives_its_numbers_back(dice in dice()) {
        let mut leader = play(&dice);
        let before = given(&leader.journal);
        leader.tell(add(text("Trånga rum")));
        let first = given(&leader.journal);
        prop_assert_eq!(first.len(), before.len() + 1);
        leader.undo();
        prop_assert_eq!(given(&leader.journal), before);
        leader.tell(add(text("Buller")));
        prop_assert_eq!(given(&leader.journal), first);
    }

    /// Each standing item is on the ballot once, alone or in its theme, and each dot of a slip counts once.
    #[test]
    fn the_ballot_holds_everything_once(dice in dice()) {
        let leader = play(&dice);
        let lists = &leader.is().lists;
        let candidates = lists.candidates(LIST);
        for item in lists.list(LIST).standing() {
            let of = lists.candidate(item.id);
            prop_assert_eq!(candidates.iter().filter(|id| **id == of).count(), 1);
        }
        for vote in &leader.is().votes.votes {
            let summed: u32 = vote.sums(lists).values().sum();
            prop_assert_eq!(summed, vote.counted());
        }
    }
}
