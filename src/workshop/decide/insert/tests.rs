//! Where a part stands that is put in, what it takes the place of, and when it is refused.

use std::sync::Arc;

use crate::workshop::agenda::{Agenda, AgendaRow};
use crate::workshop::day::Tense;
use crate::workshop::decide::{
    ClockCommand, Command, GroupCommand, HowVoted, NoPart, Refusal, RowCommand, VoteCommand,
};
use crate::workshop::event::{AgendaEvent, BriefEvent, Event, Field, Opened};
use crate::workshop::fixture::{self, Leader};
use crate::workshop::id::Id;
use crate::workshop::inserts::{Insert, Insertion};
use crate::workshop::journal::Journal;
use crate::workshop::record::Record;
use crate::workshop::words::Lang;

fn wanted(id: &str) -> Insertion {
    Insertion::usual(Insert::all().iter().find(|part| part.id == id).unwrap())
}

fn put(leader: &mut Leader, id: &str) {
    leader.tell(Command::Insert(wanted(id)));
}

/// The steps that the day still comes to after the one at hand, without the numbers of the rows that brought them.
fn ahead(leader: &Leader) -> Vec<&str> {
    let on = leader.is().day.row;
    let rows = leader.is().agenda.rows.iter();
    let after = rows.skip_while(|row| on.is_some_and(|on| row.id != on)).skip(usize::from(on.is_some()));
    let held = after.filter(|row| row.is_step());
    held.map(|row| row.step.split('.').next().unwrap()).collect()
}

#[test]
fn a_part_stands_after_the_step_at_hand_and_after_those_that_wait() {
    let mut leader = Leader::new();
    put(&mut leader, "silence");
    assert_eq!(
        leader.is().agenda.rows[0].step.split('.').next(),
        Some("silence"),
        "before the day it comes first"
    );
    leader.go_to("collect");
    put(&mut leader, "bikupa");
    put(&mut leader, "round");
    put(&mut leader, "bikupa");
    assert_eq!(ahead(&leader)[..4], ["bikupa", "round", "bikupa", "themes"]);
    leader.clock(ClockCommand::Next);
    leader.wait(3);
    put(&mut leader, "silence");
    assert_eq!(ahead(&leader)[..4], ["round", "bikupa", "silence", "themes"]);
    // Whoever goes back comes to the new one, and not to one that was led already.
    leader.go_to("collect");
    put(&mut leader, "five-minutes");
    assert_eq!(ahead(&leader)[..3], ["five-minutes", "bikupa", "round"]);
}

#[test]
fn it_costs_its_minutes_and_undo_takes_it_out() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    let before = leader.is().clone();
    let then = leader.is().agenda_with(&wanted("bikupa")).unwrap();
    let themes = leader.row("themes").id;
    let begins = |agenda: &Agenda| agenda.times().iter().find(|row| row.row == themes).unwrap().begin;
    assert_eq!(begins(&then), begins(&before.agenda) + 3);
    put(&mut leader, "bikupa");
    assert_eq!(leader.is().agenda.times().len(), before.agenda.times().len() + 1);
    leader.undo();
    assert_eq!((&leader.is().agenda, &leader.is().method), (&before.agenda, &before.method));
    leader.redo();
    leader.clock(ClockCommand::Next);
    leader.wait(2);
    leader.reopen();
    assert_eq!(leader.is().row_name(leader.is().row().unwrap()), "Bikupa", "after a run that ended");
    let too_long = Insertion { minutes: Some(1441), ..wanted("bikupa") };
    assert_eq!(leader.try_to(Command::Insert(too_long)), Err(Refusal::Minutes));
}

#[test]
fn on_the_last_step_it_comes_before_the_end() {
    let mut leader = Leader::new();
    leader.go_to("check-out");
    put(&mut leader, "five-minutes");
    leader.clock(ClockCommand::Next);
    assert!(leader.is().day.live());
    leader.clock(ClockCommand::Next);
    assert!(!leader.is().day.live());
    let refused = leader.try_to(Command::Insert(wanted("round")));
    assert_eq!(refused, Err(Refusal::NoPart(NoPart::Ended)));
}

/// Why dots cannot be put in.
fn no_dots(leader: &mut Leader) -> Refusal {
    leader.try_to(Command::Insert(wanted("dots"))).unwrap_err()
}

/// Counts three hands for a line, in a vote that this opens, and closes it.
fn count(leader: &mut Leader, list: &str, line: Id) {
    leader.tell(Command::Vote(VoteCommand::Open(list.to_owned(), HowVoted::default())));
    let vote = leader.is().votes.newest(list).unwrap().id;
    leader.tell(Command::Vote(VoteCommand::Hands(vote, line, 3)));
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
}

#[test]
fn dots_are_no_second_vote_on_a_list_that_the_day_votes_on() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    let line = leader.add("Ekot");
    let name = leader.is().row_name(leader.row("dots")).to_owned();
    let come = |name: &str| Refusal::NoPart(NoPart::DotsCome(name.to_owned()));
    assert_eq!(no_dots(&mut leader), come(&name), "the method votes on it later");
    leader.go_to("dots");
    assert_eq!(no_dots(&mut leader), come(&name), "and now");
    // Where the method's own vote is left out, this is the vote; and it waits only once.
    leader.go_to("collect");
    let dropped = AgendaEvent::Dropped { row: leader.row("dots").id, dropped: true };
    leader.tell(Command::Agenda(vec![dropped]));
    let ranking = leader.is().method.list("critique").unwrap().ranking.clone();
    put(&mut leader, "dots");
    assert_eq!(leader.is().method.list("critique").unwrap().ranking, ranking, "it keeps its own");
    assert_eq!(no_dots(&mut leader), come("Prickar"), "one waits");
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().step().unwrap().kind.uses().votes_on, Some("critique"));
    assert_eq!(no_dots(&mut leader), come("Prickar"), "it is on");
    count(&mut leader, "critique", line);
    leader.clock(ClockCommand::Next);
    assert_eq!(no_dots(&mut leader), Refusal::NoPart(NoPart::HasDots));
}

#[test]
fn dots_go_on_lines_that_are_there() {
    let mut leader = Leader::new();
    assert_eq!(no_dots(&mut leader), Refusal::NoPart(NoPart::NoList), "before the day");
    leader.go_to("check-in");
    leader.add_to("hopes", "Att vi vågar");
    assert_eq!(no_dots(&mut leader), Refusal::NoPart(NoPart::NoList), "hopes are answered one by one");
    leader.go_to("plans");
    assert_eq!(no_dots(&mut leader), Refusal::NoPart(NoPart::NoList), "plans are no list");
    put(&mut leader, "groups");
    leader.clock(ClockCommand::Next);
    assert_eq!(no_dots(&mut leader), Refusal::NothingToVoteOn, "nothing was said");
}

#[test]
fn what_is_said_meanwhile_belongs_to_what_was_on_before() {
    let mut leader = Leader::new();
    leader.go_to("turn");
    for part in ["bikupa", "silence"] {
        put(&mut leader, part);
        leader.clock(ClockCommand::Next);
        assert_eq!(leader.is().capture_list(), Some("vision"), "not the list of an earlier step");
    }
    leader.go_to("dots");
    put(&mut leader, "bikupa");
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().capture_list(), Some("critique"), "the next step would fill another");
    put(&mut leader, "round");
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().capture_list(), None);
}

#[test]
fn groups_are_as_large_as_was_said_and_fill_a_list_of_their_own_each_time() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    for size in [Some(6), None] {
        leader.tell(Command::Insert(Insertion { size, ..wanted("groups") }));
        leader.clock(ClockCommand::Next);
        let list = leader.is().capture_list().unwrap().to_owned();
        assert_eq!(leader.is().lists.list(&list).items.len(), 0);
        leader.add_to(&list, "Vi börjar");
        let sizes = &leader.is().rounds.division().unwrap().sizes;
        assert_eq!(sizes[0], size.unwrap_or(4));
    }
}

#[test]
fn a_list_that_nobody_was_to_vote_on_gets_a_ranking_with_its_dots() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    put(&mut leader, "groups");
    leader.clock(ClockCommand::Next);
    let list = leader.is().capture_list().unwrap().to_owned();
    let line = leader.add_to(&list, "Vi börjar");
    let before = leader.is().method.clone();
    put(&mut leader, "dots");
    leader.clock(ClockCommand::Next);
    count(&mut leader, &list, line);
    let name =
        |leader: &Leader| Record::of(leader.is()).polls.rankings.iter().map(|of| of.name.to_owned()).next();
    assert_eq!(name(&leader).as_deref(), Some("Från grupperna: viktigast"));
    leader.reopen();
    assert_eq!(name(&leader).as_deref(), Some("Från grupperna: viktigast"));
    for _ in 0..5 {
        leader.undo();
    }
    assert_eq!(leader.is().method, before, "undo takes it back");
}

#[test]
fn the_emergency_closing_takes_the_place_of_what_is_left() {
    let mut leader = Leader::new();
    let not_now = Err(Refusal::NoPart(NoPart::NothingToClose));
    assert_eq!(leader.try_to(Command::Insert(wanted("emergency-closing"))), not_now, "before the day");
    leader.go_to("collect");
    put(&mut leader, "bikupa");
    let before = leader.is().agenda.clone();
    put(&mut leader, "emergency-closing");
    assert_eq!(ahead(&leader), ["emergency-closing"; 4]);
    assert_eq!(leader.try_to(Command::Insert(wanted("emergency-closing"))), not_now, "one waits");
    put(&mut leader, "silence");
    assert_eq!(ahead(&leader)[0], "silence", "what comes last stays last");
    leader.undo();
    leader.undo();
    assert_eq!(leader.is().agenda, before);
    leader.redo();
    for _ in 0..2 {
        leader.clock(ClockCommand::Next);
    }
    let table = leader.is().step().unwrap().kind.uses().table.unwrap().to_owned();
    assert!(leader.is().method.table(&table).unwrap().plans_action());
    assert_eq!(leader.try_to(Command::Insert(wanted("emergency-closing"))), not_now, "it is on");
    for _ in 0..3 {
        leader.clock(ClockCommand::Next);
    }
    assert!(!leader.is().day.live());
    let record = Record::of(leader.is());
    assert!(record.agenda.iter().any(|row| row.step == "check-out" && row.dropped));
}

#[test]
fn what_was_led_is_not_left_out_because_somebody_went_back() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    leader.wait(9);
    leader.clock(ClockCommand::Next);
    leader.wait(20);
    let led = leader.is().day.row.unwrap();
    leader.clock(ClockCommand::Back);
    put(&mut leader, "emergency-closing");
    let record = Record::of(leader.is());
    let used: Vec<_> = record.agenda.iter().filter(|row| row.used_minutes.is_some()).collect();
    assert!(used.len() >= 2 && used.iter().all(|row| !row.dropped), "{used:?}");
    let told = leader.is().day.told(&leader.is().agenda);
    let of = told.iter().find(|row| row.row == led).map(|row| row.tense);
    assert_eq!(of, Some(Tense::Past), "the room reads it in the plan of the day");
    leader.clock(ClockCommand::Next);
    assert_eq!(Insert::of_step(&leader.is().step().unwrap().id).unwrap().id, "emergency-closing");
}

#[test]
fn a_part_that_was_led_does_not_come_again() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    put(&mut leader, "bikupa");
    leader.clock(ClockCommand::Next);
    let part = leader.is().day.row.unwrap();
    leader.wait_ms(20_000);
    leader.clock(ClockCommand::Back);
    let tense = |leader: &Leader| {
        let told = leader.is().day.told(&leader.is().agenda);
        told.iter().find(|row| row.row == part).unwrap().tense
    };
    assert_eq!(tense(&leader), Tense::Future, "somebody only looked in");
    leader.clock(ClockCommand::Next);
    leader.wait(3);
    leader.clock(ClockCommand::Back);
    leader.wait(1);
    assert_eq!(tense(&leader), Tense::Past, "its minutes are not counted again");
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().step().unwrap().id, "themes");
    leader.clock(ClockCommand::GoTo(part));
    assert_eq!(leader.is().day.row, Some(part), "whoever wants it again gets it");
    leader.clock(ClockCommand::Next);
    // A closing is led to its end, whoever goes back in it.
    put(&mut leader, "emergency-closing");
    leader.clock(ClockCommand::Next);
    leader.clock(ClockCommand::Next);
    let second = leader.is().day.row;
    leader.wait(2);
    leader.clock(ClockCommand::Back);
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().day.row, second);
}

#[test]
fn its_plans_go_on_with_the_numbers_of_those_that_are_there() {
    let mut leader = Leader::new();
    leader.go_to("plans");
    let island = leader.island("Rum");
    leader.plan(island, &[("what", "Vikar")]);
    put(&mut leader, "emergency-closing");
    leader.clock(ClockCommand::Next);
    leader.clock(ClockCommand::Next);
    let table = leader.is().step().unwrap().kind.uses().table.unwrap().to_owned();
    let add = || RowCommand::Add { table: table.clone(), under: None, cells: Vec::new() };
    leader.tell(Command::Together(vec![Command::Row(add()), Command::Row(add())]));
    let numbers = |leader: &Leader| leader.is().plans().iter().map(|plan| plan.number).collect::<Vec<_>>();
    assert_eq!(numbers(&leader), [1, 2, 3]);
    leader.undo();
    leader.tell(Command::Row(add()));
    assert_eq!(numbers(&leader), [1, 2], "undo gives the numbers back");
    leader.plan(island, &[("what", "Ny vakt")]);
    assert_eq!(numbers(&leader), [1, 3, 2], "and the method's own goes on as well");
}

#[test]
fn in_a_day_of_parts_it_ends_only_the_part_that_is_on() {
    let mut leader = Leader::new();
    let at = leader.is().agenda.rows.iter().position(|row| row.step == "lunch").unwrap();
    leader.tell(Command::AddNight { to: at as u16 });
    let night = leader.is().agenda.rows[at].step.clone();
    leader.go_to("collect");
    put(&mut leader, "emergency-closing");
    let night = night.split('.').next().unwrap();
    assert_eq!(ahead(&leader)[..6], [["emergency-closing"; 4].as_slice(), &[night, "lunch"]].concat());
    leader.go_to(&leader.is().agenda.rows[at + 4].step.clone());
    assert!(leader.is().row().unwrap().ends_part());
    let refused = leader.try_to(Command::Insert(wanted("emergency-closing")));
    assert_eq!(refused, Err(Refusal::NoPart(NoPart::NothingToClose)));
    // Between two parts a part comes first in the next; and another day later it can be put in as well.
    leader.wait(24 * 60);
    put(&mut leader, "round");
    assert_eq!(ahead(&leader)[..2], ["round", "lunch"]);
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().step().unwrap().id.split('.').next(), Some("round"));
}

#[test]
fn a_meeting_that_is_held_at_once_has_no_closing() {
    let mut closed = Vec::new();
    for mut leader in fixture::days(Lang::Sv) {
        leader.clock(ClockCommand::Next);
        let (at_once, unrecorded) = (leader.is().method.at_once, leader.is().method.card.unrecorded);
        let refused = leader.try_to(Command::Insert(wanted("emergency-closing"))).err();
        let why = unrecorded.then_some(NoPart::Unrecorded).or(at_once.then_some(NoPart::AtOnce));
        assert_eq!(refused, why.map(Refusal::NoPart), "{}", leader.is().method.id);
        closed.push(at_once);
    }
    assert!(closed.contains(&true) && closed.contains(&false));
}

#[test]
fn a_method_that_is_not_recorded_takes_no_part() {
    let mut method = fixture::method();
    method.card.unrecorded = true;
    let mut leader = Leader::of(Opened { method: method.into(), brief: Vec::new(), ..fixture::opened() });
    leader.go_to("collect");
    let refused = leader.try_to(Command::Insert(wanted("silence")));
    assert_eq!(refused, Err(Refusal::NoPart(NoPart::Unrecorded)));
}

#[test]
fn a_part_stands_whole_in_its_entry_and_does_not_depend_on_our_files() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    put(&mut leader, "bikupa");
    leader.clock(ClockCommand::Next);
    let mut entries = leader.journal.entries().to_vec();
    // A version of the program that calls the part something else, or knows no such part.
    for entry in &mut entries {
        for event in &mut Arc::make_mut(entry).events {
            if let Event::Agenda(AgendaEvent::Added { planned, .. }) = event {
                let step = &mut planned.brings.as_mut().unwrap().steps[0];
                step.name.0.values_mut().for_each(|name| *name = "Surr".to_owned());
            }
        }
    }
    let journal = Journal::replay(entries).unwrap();
    assert_eq!(journal.workshop().row_name(journal.workshop().row().unwrap()), "Surr");
}

#[test]
fn every_part_is_led_in_every_step_of_every_method() {
    let recorded = |leader: &Leader| !leader.is().method.card.unrecorded;
    for mut leader in fixture::days(Lang::Sv).into_iter().filter(recorded) {
        let mut put_in = 0;
        leader.clock(ClockCommand::Next);
        while leader.is().day.live() {
            let on = leader.is().step().unwrap().id.clone();
            let offered = |part: &&Insert| leader.is().takes_in(part).is_ok();
            let parts: Vec<&Insert> = Insert::all().iter().filter(offered).collect();
            for part in parts.into_iter().filter(|_| !Insert::brought(&on)) {
                let mut other = leader.clone();
                put(&mut other, &part.id);
                let rows = ahead(&other).len();
                (0..=rows).for_each(|_| other.clock(ClockCommand::Next));
                assert!(!other.is().day.live(), "{} in {on}", part.id);
                if !part.instead {
                    put(&mut leader, &part.id);
                    put_in += part.steps.len();
                }
            }
            leader.wait(1);
            leader.clock(ClockCommand::Next);
        }
        let record = Record::of(leader.is());
        let led = record.agenda.iter().filter(|row| Insert::brought(row.step) && row.used_minutes == Some(1));
        assert!(put_in >= 5);
        assert_eq!(led.count(), put_in);
    }
}

#[test]
fn ahead_a_part_stands_after_the_row_that_it_names_and_never_before_the_step_at_hand() {
    let mut leader = Leader::new();
    let film = Insert::blocks().iter().find(|part| part.id == "film").unwrap();
    let third = leader.is().agenda.rows[2].id;
    let after = |after| Command::Insert(Insertion { after: Some(after), ..Insertion::usual(film) });
    leader.tell(after(third));
    let at = |leader: &Leader| {
        let rows = &leader.is().agenda.rows;
        rows.iter().position(|row| row.step.starts_with("block.film.")).unwrap()
    };
    assert_eq!(at(&leader), 3);
    leader.undo();
    let first = leader.is().agenda.rows[0].id;
    for _ in 0..3 {
        leader.clock(ClockCommand::Next);
    }
    let hand = leader.is().agenda.rows.iter().position(|row| Some(row.id) == leader.is().day.row).unwrap();
    leader.tell(after(first));
    assert_eq!(at(&leader), hand + 1, "what is past stays as it was");
    // What works on the list at hand, or takes the place of what is left, is for the step at hand alone.
    for id in ["dots", "emergency-closing"] {
        let ahead = Insertion { after: Some(third), ..wanted(id) };
        assert!(matches!(leader.try_to(Command::Insert(ahead)), Err(Refusal::NoPart(_))), "{id}");
    }
}

#[test]
fn people_go_to_what_is_at_hand_whatever_it_is_and_no_vote_is_needed() {
    let nothing = Refusal::NoPart(NoPart::NothingToGoTo);
    let refused = |leader: &mut Leader| leader.try_to(Command::Insert(wanted("choose"))).unwrap_err();
    let mut leader = Leader::new();
    assert_eq!(refused(&mut leader), nothing, "before the day");
    leader.go_to("check-in");
    leader.add_to("hopes", "Att vi vågar");
    assert_eq!(refused(&mut leader), nothing, "hopes are answered one by one");
    leader.go_to("collect");
    assert_eq!(refused(&mut leader), nothing, "nothing stands there");
    let line = leader.add("Ekot");
    // Lines, though the day votes on them later.
    put(&mut leader, "choose");
    leader.clock(ClockCommand::Next);
    let step = leader.is().step().unwrap();
    assert_eq!(step.kind.chosen_among(), Some("critique"));
    leader.tell(Command::Group(GroupCommand::Choose(line, 7)));
    assert_eq!(leader.is().chosen(line), Some(7));
    // What people voted on, as well.
    leader.go_to("dots");
    count(&mut leader, "critique", line);
    put(&mut leader, "choose");
    // Plans, and islands.
    let of = |leader: &mut Leader| {
        put(leader, "choose");
        leader.clock(ClockCommand::Next);
        leader.is().step().unwrap().kind.chosen_among().unwrap().to_owned()
    };
    leader.go_to("islands");
    let island = leader.island("Tid");
    assert_eq!(of(&mut leader), "islands");
    leader.go_to("plans");
    leader.plan(island, &[("what", "Fler händer"), ("who", "Anna")]);
    assert_eq!(of(&mut leader), "plans");
}

#[test]
fn the_steps_of_a_part_share_what_one_of_them_brings_and_two_parts_share_nothing() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    put(&mut leader, "ideas");
    put(&mut leader, "ideas");
    let lists = |leader: &Leader| -> Vec<Option<String>> {
        let rows = leader.is().agenda.rows.iter().filter(|row| row.step.starts_with("ideas."));
        let of = |row: &AgendaRow| {
            let uses = leader.is().method.step(&row.step)?.kind.uses();
            uses.votes_on.or(uses.list).map(str::to_owned)
        };
        rows.map(of).collect()
    };
    let [one, two, three, other, ..] = lists(&leader).try_into().unwrap_or([const { None }; 6]);
    assert!(
        one.is_some() && one == two && two == three && three != other,
        "{one:?} {two:?} {three:?} {other:?}"
    );
    let list = one.unwrap();
    leader.clock(ClockCommand::Next);
    let line = leader.add_to(&list, "Byt rum");
    leader.clock(ClockCommand::Next);
    leader.clock(ClockCommand::Next);
    count(&mut leader, &list, line);
    assert_eq!(leader.is().method.list(&list).unwrap().name.get(Lang::Sv), "Idéer");
    assert!(leader.is().votes.newest(&list).is_some());
}

#[test]
fn a_frame_shows_what_the_day_says_and_has_room_for_what_it_does_not() {
    let shows = |mut leader: Leader| -> Vec<bool> {
        leader.go_to("collect");
        put(&mut leader, "idoarrt");
        leader.clock(ClockCommand::Next);
        let board = leader.is().step().unwrap().kind.board_asked().unwrap().list.to_owned();
        let method = &leader.is().method;
        let fields = &method.list(&board).unwrap().fields;
        fields.iter().map(|field| method.list(field).unwrap().show.is_some()).collect()
    };
    let mut leader = Leader::new();
    let roles = !leader.is().method.card.roles.is_empty();
    // Intention, outcome, agenda, roles, rules, time.
    assert_eq!(shows(leader.clone()), [false, false, true, roles, false, false]);
    leader.tell(Command::Brief(BriefEvent::Set { field: Field::Purpose, text: Field::Purpose.clean("Tid") }));
    assert_eq!(shows(leader), [true, false, true, roles, false, false]);
}
