//! Undo and redo back to the start of the day; numbers that only undo gives back; words struck for good; replay to the
//! same state.

use super::*;
use crate::workshop::decide::{ClockCommand, IslandCommand, ItemCommand, ThemeCommand};
use crate::workshop::document;
use crate::workshop::fixture::{LIST, Leader, plan, set, text};

mod brought;
mod foreign;
mod random;
mod scale;
mod spread;
mod voted;

/// The day of the fixture, and the state after each of its entries.
fn day_by_day() -> (Leader, Vec<(u32, Workshop)>) {
    let leader = Leader::of_a_whole_day();
    let entries = leader.journal.entries().to_vec();
    let states = (1..=entries.len())
        .map(|count| Journal::replay(entries[..count].to_vec()).unwrap())
        .map(|journal| (journal.seq(), journal.workshop().clone()))
        .collect();
    (leader, states)
}

#[test]
fn replay_gives_the_state_that_was_on_screen() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    for raw in ["Trånga rum", "Buller", "Stress"] {
        leader.add(raw);
        assert_eq!(Journal::replay(leader.journal.entries().to_vec()).unwrap().workshop(), leader.is());
    }
    let whole = Leader::of_a_whole_day();
    assert_eq!(Journal::replay(whole.journal.entries().to_vec()).unwrap().workshop(), whole.is());
}

#[test]
fn entries_that_make_no_workshop_are_refused() {
    let entries = Leader::of_a_whole_day().journal.entries().to_vec();
    assert_eq!(Journal::replay(Vec::<Entry>::new()).unwrap_err(), Broken::Empty);
    assert_eq!(Journal::replay(entries[1..].to_vec()).unwrap_err(), Broken::NotOpened);
    let mut gap = entries.clone();
    gap.remove(4);
    assert_eq!(Journal::replay(gap).unwrap_err(), Broken::Gap(4));
}

#[test]
fn undo_goes_back_to_the_start_of_the_day_step_by_step_and_redo_forth_again() {
    let (mut leader, states) = day_by_day();
    let now = leader.is().clone();
    let state_after = |seq: u32| &states[seq as usize - 1].1;
    let mut taken_back = 0;
    while let Some(entry) = leader.journal.to_undo() {
        let seq = entry.seq;
        leader.undo();
        taken_back += 1;
        // The fixture itself undoes, redoes and strikes; only what lies before that is compared word for word.
        if seq <= 10 {
            assert_eq!(leader.is(), state_after(seq - 1), "after entry {seq} was taken back");
        }
    }
    assert!(taken_back > 30);
    assert_eq!(*leader.is(), states[0].1, "as it was opened");
    assert_eq!(leader.try_undo(), Err(Refusal::NothingToUndo));
    for _ in 0..taken_back {
        leader.redo();
    }
    assert_eq!(*leader.is(), now);
    assert_eq!(leader.try_redo(), Err(Refusal::NothingToRedo));
}

#[test]
fn undo_and_redo_go_on_after_a_restart() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    let (first, second) = (leader.add("Trånga rum"), leader.add("Buller"));
    leader.undo();
    leader.reopen();
    assert!(leader.is().lists.item(second).is_none());
    leader.redo();
    assert!(leader.item(second).stands());
    leader.reopen();
    for _ in 0..3 {
        leader.undo();
        leader.reopen();
    }
    assert!(leader.is().lists.item(first).is_none());
    assert_eq!(leader.is().day.row, None, "the day has not begun");
    assert_eq!(leader.try_undo(), Err(Refusal::NothingToUndo));
}

#[test]
fn it_is_said_what_undo_and_redo_would_take() {
    let mut leader = Leader::new();
    leader.add("Trånga rum");
    leader.add("Buller");
    assert_eq!(leader.journal.to_undo().unwrap().seq, 3);
    leader.undo();
    assert_eq!(leader.journal.to_undo().unwrap().seq, 2);
    assert_eq!(leader.journal.to_redo().unwrap().seq, 3);
    leader.add("Stress");
    assert_eq!(leader.journal.to_redo(), None, "a new line ends what could be brought back");
    assert_eq!(leader.is().lists.list(LIST).standing().count(), 2);
}

#[test]
fn a_refusal_leaves_no_entry() {
    let mut leader = Leader::new();
    let before = leader.journal.entries().to_vec();
    let nowhere = "zzzzzz9".parse().unwrap();
    assert_eq!(leader.try_to(Command::Item(ItemCommand::Remove(vec![nowhere]))), Err(Refusal::NotHere));
    assert_eq!(leader.try_to(Command::Item(ItemCommand::Remove(Vec::new()))), Err(Refusal::NothingChanged));
    assert_eq!(leader.journal.entries(), before);
}

#[test]
fn a_number_is_free_again_after_an_undo_and_after_nothing_else() {
    let mut leader = Leader::new();
    let first = leader.add("Trånga rum");
    let second = leader.add("Buller");
    leader.undo();
    let third = leader.add("Stress");
    assert_eq!(leader.item(third).number, 2, "two was given and undone");
    assert_ne!(third, second, "but what was undone keeps its id");
    leader.tell(Command::Item(ItemCommand::Merge(vec![third], first)));
    leader.tell(Command::Item(ItemCommand::MoveTo(vec![first], "buts".to_owned())));
    assert_eq!(leader.item(first).number, 1, "the first of the other list");
    let fourth = leader.add("Ensamhet");
    assert_eq!(leader.item(fourth).number, 3, "what was merged and moved keeps its number");
    leader.tell(Command::Item(ItemCommand::MoveTo(vec![first], LIST.to_owned())));
    assert_eq!(leader.item(first).number, 4, "its own number was left behind");
    leader.reopen();
    let fifth = leader.add("Schemat");
    assert_eq!(leader.item(fifth).number, 5);
    leader.tell(Command::Item(ItemCommand::Remove(vec![fifth])));
    let sixth = leader.add("Lokaler");
    assert_eq!(leader.item(sixth).number, 6, "what is taken away keeps its number");
    leader.strike(&[sixth]);
    let seventh = leader.add("Pengar");
    assert_eq!(leader.item(seventh).number, 7, "and what is struck");
    assert!(leader.is().lists.item(second).is_none());
}

#[test]
fn what_is_brought_back_has_its_number_and_the_next_one_another() {
    let mut leader = Leader::new();
    let (first, second) = (leader.add("Trånga rum"), leader.add("Buller"));
    leader.undo();
    leader.undo();
    leader.redo();
    leader.redo();
    leader.reopen();
    let third = leader.add("Stress");
    assert_eq!([first, second, third].map(|id| leader.item(id).number), [1, 2, 3]);
    leader.undo();
    leader.undo();
    let other = leader.add("Schemat");
    assert_eq!(leader.item(other).number, 2);
    assert_eq!(
        leader.journal.redo(leader.now, leader.run).cloned(),
        Err(Refusal::NothingToRedo),
        "its number is another's now"
    );
}

#[test]
fn letters_islands_and_plans_are_free_again_too_and_rows_are_not() {
    let mut leader = Leader::new();
    let item = leader.add("Trånga rum");
    leader.theme("Lokaler", &[item]);
    leader.undo();
    let theme = leader.theme("Rum", &[item]);
    assert_eq!(leader.is().lists.theme(theme).unwrap().letter, 1);
    leader.island("Lokaler");
    leader.undo();
    let island = leader.island("Rum");
    assert_eq!(leader.is().islands.island(island).unwrap().number, 1);
    let add = plan(island, &[]);
    leader.tell(add.clone());
    leader.undo();
    leader.tell(add);
    assert_eq!(leader.is().plans().iter().map(|plan| plan.number).collect::<Vec<_>>(), [1]);
    let row = Command::AddRow { step: "fika".to_owned(), minutes: 10, to: 3 };
    leader.tell(row.clone());
    let first = leader.is().agenda.rows[3].id;
    leader.undo();
    leader.tell(row);
    assert_ne!(leader.is().agenda.rows[3].id, first);
}

#[test]
fn struck_words_are_in_no_entry_and_undo_does_not_bring_them_back() {
    let mut leader = Leader::new();
    let secret = leader.add("Kalle är sjuk");
    leader.tell(Command::Item(ItemCommand::Reword(secret, text("Kalle Karlsson är sjuk"))));
    leader.tell(Command::Item(ItemCommand::Again(secret, Some(text("Karlsson hostar")))));
    let same = leader.add("Karlsson borta igen");
    leader.tell(Command::Item(ItemCommand::Merge(vec![same], secret)));
    let other = leader.add("Trånga rum");
    let theme = leader.theme("Karlsson", &[other]);
    leader.strike(&[secret]);
    leader.strike(&[theme]);
    let written = || String::from_utf8(document::write(&leader.journal)).unwrap();
    for word in ["Kalle", "Karlsson"] {
        assert!(!written().contains(word), "{word}");
    }
    assert!(written().contains("Trånga rum"));
    assert_eq!(leader.item(secret).text, "▮▮▮");
    while leader.journal.to_undo().is_some() {
        leader.undo();
        assert!(!format!("{:?}", serde_json::to_string(leader.journal.entries())).contains("Karlsson"));
    }
    assert!(leader.is().lists.item(secret).is_none(), "undo took it back, struck as it is");
    leader.redo();
    assert_eq!(leader.item(secret).text, "▮▮▮");
}

#[test]
fn what_was_undone_is_struck_as_well() {
    let mut leader = Leader::new();
    let secret = leader.add("Kalle är sjuk");
    leader.undo();
    leader.strike(&[secret]);
    leader.redo();
    assert_eq!(leader.item(secret).text, "▮▮▮");
}

#[test]
fn words_of_islands_and_plans_can_be_struck_and_nothing_can_not() {
    let mut leader = Leader::new();
    let island = leader.island("Kalles ö");
    leader.tell(Command::Island(IslandCommand::Contact(island, Some(text("Kalle")))));
    let plan = leader.plan(island, &[("what", "Ring Kalle"), ("due", "när Kalle är frisk")]);
    leader.tell(set(plan, "escalated-to", Some("Kalles chef")));
    leader.strike(&[island]);
    leader.strike(&[plan]);
    assert!(!String::from_utf8(document::write(&leader.journal)).unwrap().contains("Kalle"));
    assert_eq!(leader.try_strike(&["zzzzzz9".parse().unwrap()]), Err(Refusal::NotHere));
}

#[test]
fn a_kill_before_the_rewriting_does_not_bring_struck_words_back() {
    let mut leader = Leader::new();
    let secret = leader.add("Kalle är sjuk");
    let unstruck = leader.journal.entries().to_vec();
    let struck = leader.strike(&[secret]);
    leader.tell(Command::Item(ItemCommand::Reword(secret, text("Någon är sjuk"))));
    let reworded = leader.journal.entries().last().cloned();
    let read: Vec<_> = unstruck.into_iter().chain([struck]).chain(reworded).collect();
    let journal = Journal::replay(read).unwrap();
    assert_eq!(journal.entries(), leader.journal.entries());
    assert_eq!(
        journal.workshop().lists.item(secret).unwrap().text,
        "Någon är sjuk",
        "said after the striking"
    );
}

#[test]
fn a_second_window_that_reads_on_forgets_struck_words() {
    let mut leader = Leader::new();
    let secret = leader.add("Kalle är sjuk");
    let mut window = Journal::replay(leader.journal.entries().to_vec()).unwrap();
    window.append(leader.strike(&[secret]));
    assert_eq!(window.workshop(), leader.is());
    assert_eq!(window.entries(), leader.journal.entries());
}

#[test]
fn undo_of_a_step_change_lets_the_earlier_clock_run_on() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    leader.wait(5);
    leader.clock(ClockCommand::Next);
    leader.wait(1);
    leader.undo();
    let row = leader.row("collect").id;
    assert_eq!(leader.is().day.row, Some(row));
    assert_eq!(leader.is().day.used_ms(row, leader.stamp()), 6 * 60_000);
}

#[test]
fn what_is_taken_back_in_the_middle_by_another_program_does_not_count() {
    let mut leader = Leader::new();
    let first = leader.add("Trånga rum");
    let second = leader.add("Buller");
    let entry = |seq, event| Entry { seq, at: leader.now, by: leader.run, events: vec![event] };
    let undo_first = entry(4, Event::Undone { seq: 2 });
    let nonsense = entry(5, Event::Undone { seq: 99 });
    let opening = entry(6, Event::Undone { seq: 1 });
    for entry in [undo_first, nonsense, opening] {
        leader.journal.append(entry);
    }
    assert!(leader.is().lists.item(first).is_none());
    assert!(leader.item(second).stands());
    assert_eq!(leader.journal.to_undo().map(|entry| entry.seq), Some(3));
    leader.reopen();
    assert_eq!(leader.is().lists.list(LIST).standing().count(), 1);
}

#[test]
fn themes_merge_and_undo_of_that_parts_them() {
    let mut leader = Leader::new();
    let (a, b) = (leader.add("Trånga rum"), leader.add("Buller"));
    let (rooms, noise) = (leader.theme("Rum", &[a]), leader.theme("Ljud", &[b]));
    leader.tell(Command::Theme(ThemeCommand::Merge(noise, rooms)));
    assert_eq!(leader.is().lists.list(LIST).within(rooms).count(), 2);
    leader.undo();
    assert_eq!(leader.is().lists.list(LIST).within(rooms).count(), 1);
    assert_eq!(leader.is().lists.list(LIST).within(noise).count(), 1);
}

#[test]
fn the_id_that_is_told_beforehand_is_the_one_that_is_given() {
    let mut leader = Leader::new();
    for text in ["Buller", "Kyla"] {
        let (told, seq) = (leader.journal.next_id(leader.run), leader.journal.seq() + 1);
        assert_eq!((leader.add(text), told.seq), (told, seq));
    }
}
