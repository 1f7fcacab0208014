//! What is refused, and what a vote, an island and a clock make of what was said.

use super::*;
use crate::workshop::day::MINUTE;
use crate::workshop::event::{BriefEvent, Field, Opened, RowEvent, VoteEvent, VoteRule};
use crate::workshop::fixture::{LIST, Leader, opened, plan, set, text};
use crate::workshop::method::Dots;
use crate::workshop::tally::Vote;

fn vote(leader: &Leader, id: Id) -> &Vote {
    leader.is().votes.vote(id).unwrap()
}

fn three_items() -> (Leader, [Id; 3]) {
    let mut leader = Leader::new();
    let items = ["Trånga rum", "Buller", "Stress"].map(|raw| leader.add(raw));
    (leader, items)
}

#[test]
fn a_slip_keeps_to_the_rule() {
    let (mut leader, [a, b, c]) = three_items();
    let id = leader.vote();
    let mut slip = |on: &[Id]| leader.try_to(Command::Vote(VoteCommand::Slip(id, on.to_vec()))).map(drop);
    assert_eq!(slip(&[a, b, c]), Ok(()));
    assert_eq!(slip(&[a, a, b]), Ok(()), "two on one");
    assert_eq!(slip(&[c]), Ok(()), "fewer than all");
    assert_eq!(slip(&[a, a, b, b]), Err(Refusal::Slip(WrongSlip::TooManyDots(4, 3))));
    assert_eq!(slip(&[b, b, b]), Err(Refusal::Slip(WrongSlip::TooManyOnOne("2".to_owned(), 2))));
    assert_eq!(slip(&[]), Ok(()), "a blank one");
    assert_eq!(slip(&["zzzzzz9".parse().unwrap()]), Err(Refusal::NotHere));
    assert_eq!(vote(&leader, id).counted(), 7);
}

#[test]
fn on_a_slip_the_items_of_a_theme_are_one_candidate() {
    let (mut leader, [a, b, c]) = three_items();
    leader.theme("Lokaler", &[a, b]);
    let id = leader.vote();
    let slip = Command::Vote(VoteCommand::Slip(id, vec![a, b, a]));
    assert_eq!(leader.try_to(slip), Err(Refusal::Slip(WrongSlip::TooManyOnOne("A".to_owned(), 2))));
    leader.tell(Command::Vote(VoteCommand::Slip(id, vec![a, b, c])));
}

#[test]
fn the_control_sum_counts_wall_hands_and_slips_for_those_who_were_there_and_those_who_came() {
    let (mut leader, [a, b, c]) = three_items();
    let id = leader.vote();
    leader.tell(Command::Brief(BriefEvent::People { people: 25 }));
    assert_eq!(vote(&leader, id).possible(), 75);
    leader.undo();
    leader.tell(Command::Brief(BriefEvent::People { people: 9 }));
    leader.tell(Command::Vote(VoteCommand::Wall(id, a, 40)));
    leader.tell(Command::Vote(VoteCommand::Wall(id, a, 50)));
    leader.tell(Command::Vote(VoteCommand::Hands(id, b, 16)));
    leader.tell(Command::Vote(VoteCommand::Slip(id, vec![b, b, c])));
    let vote = vote(&leader, id);
    assert_eq!((vote.possible(), vote.counted()), (72, 69), "24 people with 3 dots; three are missing");
    let sums: Vec<u32> = vote.ranking(leader.is()).iter().map(|entry| entry.dots).collect();
    assert_eq!(sums, [50, 18, 1]);
    leader.tell(Command::Vote(VoteCommand::Wall(id, a, 0)));
    assert_eq!(leader.is().votes.vote(id).unwrap().counted(), 19, "nought takes a sum back");
    leader.tell(Command::Vote(VoteCommand::Close(id)));
    leader.tell(Command::Brief(BriefEvent::People { people: 30 }));
    assert_eq!(leader.is().votes.vote(id).unwrap().possible(), 72, "a closed one keeps its own");
}

#[test]
fn votes_sum_over_what_was_merged_and_themed_since() {
    let (mut leader, [a, b, c]) = three_items();
    let id = leader.vote();
    leader.tell(Command::Vote(VoteCommand::Slip(id, vec![a, b, c])));
    leader.tell(Command::Vote(VoteCommand::Wall(id, a, 4)));
    leader.tell(Command::Item(ItemCommand::Merge(vec![a], b)));
    let (one, two) = (leader.theme("Rum", &[b]), leader.theme("Läge", &[c]));
    leader.tell(Command::Theme(ThemeCommand::Merge(one, two)));
    let sums = vote(&leader, id).sums(&leader.is().lists);
    assert_eq!(sums.into_iter().collect::<Vec<_>>(), [(two, 7)]);
}

#[test]
fn a_close_ranks_and_a_tie_at_the_cut_keeps_both() {
    let mut leader = Leader::new();
    let items = ["Trånga rum", "Buller", "Stress", "Schemat", "Ensamhet"].map(|raw| leader.add(raw));
    let id = leader.vote();
    for (on, dots) in [(0, 2), (1, 9), (2, 4), (3, 2)] {
        leader.tell(Command::Vote(VoteCommand::Hands(id, items[on], dots)));
    }
    leader.tell(Command::Vote(VoteCommand::Close(id)));
    let ranking = leader.is().votes.ranking(LIST).unwrap();
    let at = |id| items.iter().position(|item| *item == id).unwrap();
    let ranked: Vec<_> = ranking.entries.iter().map(|entry| (at(entry.id), entry.place)).collect();
    assert_eq!(ranked, [(1, 1), (2, 2), (0, 3), (3, 3), (4, 5)]);
    assert_eq!(ranking.listed, 4, "three were asked for");
    leader.tell(Command::Vote(VoteCommand::Cut(LIST.to_owned(), 2)));
    assert_eq!(leader.is().votes.ranking(LIST).unwrap().listed, 2);
    let again = Command::Vote(VoteCommand::Cut(LIST.to_owned(), 2));
    assert_eq!(leader.try_to(again), Err(Refusal::NothingChanged));
}

#[test]
fn a_length_set_by_hand_stays_when_the_vote_counts_on() {
    let (mut leader, items) = three_items();
    let vote = leader.vote();
    for (at, id) in items.into_iter().enumerate() {
        leader.tell(Command::Vote(VoteCommand::Wall(vote, id, 3 + at as u32)));
    }
    let listed = |leader: &Leader| leader.is().votes.ranking(LIST).unwrap().listed;
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    assert_eq!(listed(&leader), 3);
    leader.tell(Command::Vote(VoteCommand::Reopen(vote)));
    let late = leader.add("En till");
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    assert_eq!(listed(&leader), 3, "nobody set a length");
    leader.tell(Command::Vote(VoteCommand::Cut(LIST.to_owned(), 2)));
    leader.tell(Command::Vote(VoteCommand::Reopen(vote)));
    leader.tell(Command::Vote(VoteCommand::Wall(vote, late, 9)));
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    assert_eq!(listed(&leader), 2);
    assert_eq!(leader.is().votes.ranking(LIST).unwrap().entries[0].id, late);
}

#[test]
fn a_length_set_by_hand_does_not_grow_by_its_ties() {
    let mut leader = Leader::new();
    let items = ["Trånga rum", "Buller", "Stress", "Schemat", "Ensamhet"].map(|raw| leader.add(raw));
    let vote = leader.vote();
    for (on, dots) in items.into_iter().zip([9, 7, 5, 5, 1]) {
        leader.tell(Command::Vote(VoteCommand::Wall(vote, on, dots)));
    }
    let listed = |leader: &Leader| leader.is().votes.ranking(LIST).unwrap().listed;
    let count_on = |leader: &mut Leader, on, dots| {
        leader.tell(Command::Vote(VoteCommand::Reopen(vote)));
        leader.tell(Command::Vote(VoteCommand::Wall(vote, on, dots)));
        leader.tell(Command::Vote(VoteCommand::Close(vote)));
    };
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    // The list is this long anyway, but somebody asked for it.
    leader.tell(Command::Vote(VoteCommand::Cut(LIST.to_owned(), 4)));
    count_on(&mut leader, items[2], 6);
    assert_eq!(listed(&leader), 4);
    leader.tell(Command::Vote(VoteCommand::Cut(LIST.to_owned(), 1)));
    count_on(&mut leader, items[1], 9);
    assert_eq!(listed(&leader), 2, "one was asked for, two are first");
    count_on(&mut leader, items[1], 7);
    assert_eq!(listed(&leader), 1, "the tie is gone");
}

#[test]
fn a_length_counts_what_is_left_of_the_list() {
    let (mut leader, [a, b, c]) = three_items();
    let vote = leader.vote();
    for (on, dots) in [(a, 9), (b, 7), (c, 5)] {
        leader.tell(Command::Vote(VoteCommand::Wall(vote, on, dots)));
    }
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    leader.tell(Command::Item(ItemCommand::Remove(vec![a])));
    leader.tell(Command::Vote(VoteCommand::Cut(LIST.to_owned(), 1)));
    let listed = crate::workshop::ranking::listed(leader.is(), LIST);
    assert_eq!(listed.iter().map(|entry| entry.id).collect::<Vec<_>>(), [b]);
}

#[test]
fn merging_does_not_cross_lists() {
    let (mut leader, [line, other, _]) = three_items();
    let parked = leader.add_to("buts", "Men det kostar");
    for (from, into) in [(parked, line), (line, parked)] {
        let merge = Command::Item(ItemCommand::Merge(vec![other, from], into));
        assert_eq!(leader.try_to(merge), Err(Refusal::OtherList));
    }
    assert_eq!(leader.is().lists.list("buts").standing().count(), 1);
    assert_eq!(leader.is().lists.list(LIST).standing().count(), 3);
}

#[test]
fn in_a_round_what_is_said_again_is_a_turn_as_soon_as_it_is_typed() {
    let mut leader = Leader::new();
    leader.go_to("check-in");
    leader.tell(Command::Group(GroupCommand::Turns { turns: 3, pairs: false, popcorn: false }));
    let hope = leader.add_to("hopes", "Att vi vågar");
    let other = leader.add("Buller");
    let heard = |leader: &Leader| leader.is().rounds.rounds.values().map(|round| round.heard).sum::<u16>();
    assert_eq!(heard(&leader), 1);
    leader.tell(Command::Item(ItemCommand::Again(hope, Some(text("att vi vågar")))));
    assert_eq!(heard(&leader), 2);
    leader.tell(Command::Item(ItemCommand::Again(hope, None)));
    leader.tell(Command::Item(ItemCommand::Again(other, Some(text("Oljud")))));
    assert_eq!(heard(&leader), 2, "by its number, or of another list");
    leader.undo();
    leader.undo();
    leader.undo();
    assert_eq!(heard(&leader), 1);
}

#[test]
fn who_goes_to_a_step_that_was_left_out_takes_it_in() {
    use crate::workshop::event::AgendaEvent;
    let mut leader = Leader::new();
    leader.go_to("collect");
    let fika = leader.row("fika").id;
    let drop = |dropped| Command::Agenda(vec![AgendaEvent::Dropped { row: fika, dropped }]);
    leader.tell(drop(true));
    leader.go_to("fika");
    assert!(!leader.is().row().unwrap().dropped);
    assert_eq!(leader.try_to(drop(true)), Err(Refusal::RowIsOn));
    leader.undo();
    assert!(leader.row("fika").dropped);
    assert_eq!(leader.is().row().unwrap().step, "collect");
}

#[test]
fn one_goes_on_and_back_past_a_step_that_was_left_out() {
    use crate::workshop::event::AgendaEvent;
    let mut leader = Leader::new();
    leader.go_to("collect");
    let dropped = ["themes", "fika"].map(|step| leader.row(step).id);
    let drop = dropped.map(|row| AgendaEvent::Dropped { row, dropped: true });
    leader.tell(Command::Agenda(drop.to_vec()));
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().row().unwrap().step, "dots");
    leader.clock(ClockCommand::Back);
    assert_eq!(leader.is().row().unwrap().step, "collect");
    assert!(leader.row("themes").dropped && leader.row("fika").dropped);
}

#[test]
fn a_round_of_more_than_twelve_people_is_one_of_pairs_but_not_at_the_end() {
    for (people, check_in, check_out) in [(12, (12, false), 12), (13, (6, true), 13), (24, (12, true), 24)] {
        let mut leader = Leader::of(Opened { people, ..opened() });
        leader.go_to("check-in");
        let round = |leader: &Leader, step: &str| {
            let round = &leader.is().rounds.rounds[&leader.row(step).id];
            (round.turns, round.pairs)
        };
        assert_eq!(round(&leader, "check-in"), check_in, "{people} people");
        leader.go_to("check-out");
        assert_eq!(round(&leader, "check-out"), (check_out, false), "{people} people: each has a word");
    }
}

#[test]
fn a_vote_is_open_or_closed_and_only_the_newest_counts_on() {
    let (mut leader, [a, ..]) = three_items();
    let empty = Command::Vote(VoteCommand::Open("vision".to_owned(), HowVoted::default()));
    assert_eq!(leader.try_to(empty), Err(Refusal::NothingToVoteOn));
    let first = leader.vote();
    let open = Command::Vote(VoteCommand::Open(LIST.to_owned(), HowVoted::default()));
    assert_eq!(leader.try_to(open), Err(Refusal::VoteIsOpen));
    leader.tell(Command::Vote(VoteCommand::Close(first)));
    let hands = Command::Vote(VoteCommand::Hands(first, a, 3));
    assert_eq!(leader.try_to(hands.clone()), Err(Refusal::VoteIsClosed));
    leader.tell(Command::Vote(VoteCommand::Reopen(first)));
    leader.tell(hands);
    leader.tell(Command::Vote(VoteCommand::Close(first)));
    leader.vote();
    let older = Command::Vote(VoteCommand::Reopen(first));
    assert_eq!(leader.try_to(older), Err(Refusal::VoteIsClosed));
    let elsewhere = leader.add_to("vision", "Stora rum");
    let newest = leader.is().votes.newest(LIST).unwrap().id;
    let wall = Command::Vote(VoteCommand::Wall(newest, elsewhere, 3));
    assert_eq!(leader.try_to(wall), Err(Refusal::NotHere), "of another list");
}

#[test]
fn people_and_dots_have_bounds() {
    let mut leader = Leader::new();
    for people in [0, 1_000] {
        assert_eq!(leader.try_to(Command::Brief(BriefEvent::People { people })), Err(Refusal::People));
    }
    for (each, most) in [(0, 0), (100, 1), (3, 0), (3, 4)] {
        let dots = Command::Brief(BriefEvent::Dots { dots: Dots { each, most } });
        assert_eq!(leader.try_to(dots), Err(Refusal::Dots), "{each} {most}");
    }
    leader.tell(Command::Brief(BriefEvent::Dots { dots: Dots { each: 10, most: 7 } }));
    assert_eq!(leader.is().dots, Dots { each: 10, most: 7 });
    for same in [BriefEvent::People { people: 24 }, BriefEvent::Dots { dots: Dots { each: 10, most: 7 } }] {
        assert_eq!(leader.try_to(Command::Brief(same)), Err(Refusal::NothingChanged));
    }
}

#[test]
fn a_minute_more_in_time_is_one_more_and_in_overtime_one_from_now() {
    let mut leader = Leader::new();
    leader.go_to("opening");
    leader.wait(4);
    leader.clock(ClockCommand::Stretch(1));
    assert_eq!(leader.minutes("opening"), 11);
    leader.wait_ms(9 * MINUTE + 20_000);
    leader.clock(ClockCommand::Stretch(1));
    assert_eq!(leader.minutes("opening"), 15, "13:20 have gone: 14, and one more");
    let left = leader.is().day.left_ms(&leader.is().agenda, leader.stamp()).unwrap();
    assert!((MINUTE..2 * MINUTE).contains(&left));
    leader.wait_ms(100_000);
    leader.clock(ClockCommand::Stretch(1));
    assert_eq!(leader.minutes("opening"), 16, "exactly fifteen have gone: one more");
    leader.clock(ClockCommand::Stretch(-6));
    assert_eq!(leader.minutes("opening"), 10, "fewer are fewer of what was planned");
    leader.clock(ClockCommand::Stretch(-99));
    assert_eq!(leader.minutes("opening"), 0);
}

#[test]
fn the_clock_goes_forth_and_back_and_ends_once() {
    let mut leader = Leader::new();
    assert_eq!(leader.try_to(Command::Clock(ClockCommand::Pause)), Err(Refusal::NothingChanged));
    leader.clock(ClockCommand::Next);
    assert!(leader.is().day.started.is_some());
    assert_eq!(leader.try_to(Command::Clock(ClockCommand::Back)), Err(Refusal::NothingChanged));
    leader.clock(ClockCommand::Next);
    leader.clock(ClockCommand::Back);
    assert_eq!(leader.is().row().unwrap().step, "opening");
    leader.go_to("check-out");
    leader.clock(ClockCommand::Next);
    assert!(leader.is().day.ended.is_some());
    for done in [ClockCommand::Next, ClockCommand::Pause] {
        assert_eq!(leader.try_to(Command::Clock(done)), Err(Refusal::NothingChanged), "{done:?}");
    }
    leader.clock(ClockCommand::Back);
    assert_eq!(leader.is().row().unwrap().step, "check-out");
    assert!(leader.is().day.live());
}

#[test]
fn the_step_that_is_on_stays_and_minutes_have_a_bound() {
    use crate::workshop::event::AgendaEvent;
    let mut leader = Leader::new();
    leader.go_to("collect");
    let (on, next) = (leader.row("collect").id, leader.row("themes").id);
    let mut change = |event| leader.try_to(Command::Agenda(vec![event])).map(drop);
    assert_eq!(change(AgendaEvent::Dropped { row: on, dropped: true }), Err(Refusal::RowIsOn));
    assert_eq!(change(AgendaEvent::Moved { row: on, to: 0 }), Err(Refusal::RowIsOn));
    assert_eq!(change(AgendaEvent::Minutes { row: next, minutes: 1_441 }), Err(Refusal::Minutes));
    assert_eq!(change(AgendaEvent::Minutes { row: next, minutes: 1_440 }), Ok(()));
    assert_eq!(change(AgendaEvent::Minutes { row: next, minutes: 15 }), Ok(()));
    assert_eq!(change(AgendaEvent::Minutes { row: next, minutes: 15 }), Err(Refusal::NothingChanged));
    let nowhere = crate::workshop::event::RowId(999);
    assert_eq!(change(AgendaEvent::Pin { row: nowhere, at: None }), Err(Refusal::NotHere));
    assert_eq!(change(AgendaEvent::Dropped { row: next, dropped: true }), Ok(()));
    leader.clock(ClockCommand::Next);
    assert_eq!(leader.is().row().unwrap().step, "fika");
    let add = |minutes| Command::AddRow { step: "fika".to_owned(), minutes, to: 0 };
    assert_eq!(leader.try_to(add(1_441)).map(drop), Err(Refusal::Minutes));
    assert_eq!(leader.try_to(add(1_440)).map(drop), Ok(()));
}

#[test]
fn a_split_halves_the_people_and_keeps_the_links() {
    let (mut leader, [a, ..]) = three_items();
    let island = leader.island("Rum");
    leader.tell(Command::Island(IslandCommand::Link(island, vec![a])));
    leader.tell(Command::Island(IslandCommand::Count(island, Some(9))));
    leader.tell(Command::Island(IslandCommand::Split(island, text("Ljud"))));
    let islands: Vec<_> = leader.is().islands.islands.iter().map(|i| (i.people, i.links.clone())).collect();
    assert_eq!(islands, [(Some(5), vec![a]), (Some(4), vec![a])]);
    leader.tell(Command::Island(IslandCommand::Link(island, vec![a])));
    assert!(leader.is().islands.island(island).unwrap().links.is_empty(), "a second time takes it back");
}

#[test]
fn a_plan_is_one_entry_and_says_the_same_only_once() {
    let mut leader = Leader::new();
    let island = leader.island("Rum");
    let entry = leader.tell(plan(island, &[("what", "Bygga om"), ("who", "Chefen + facket")]));
    assert_eq!(entry.events.len(), 3);
    let Event::Row(RowEvent::Added { id, .. }) = entry.events[0] else { panic!("{entry:?}") };
    assert_eq!(leader.try_to(set(id, "what", Some("Bygga om"))), Err(Refusal::NothingChanged));
    leader.tell(Command::Row(RowCommand::Remove(id)));
    assert_eq!(leader.try_to(set(id, "what", None)), Err(Refusal::NotHere));
}

#[test]
fn a_paste_is_one_entry_with_numbers_in_order() {
    let mut leader = Leader::new();
    let texts = ["Trånga rum", "Buller", "Stress"].map(text).to_vec();
    leader.tell(Command::Item(ItemCommand::AddMany {
        list: LIST.to_owned(),
        texts,
        from: None,
        group: None,
    }));
    let numbers: Vec<u32> = leader.is().lists.list(LIST).standing().map(|item| item.number).collect();
    assert_eq!(numbers, [1, 2, 3]);
    leader.undo();
    assert_eq!(leader.is().lists.list(LIST).standing().count(), 0);
}

#[test]
fn nobody_passes_when_nobody_waits() {
    let mut leader = Leader::new();
    assert_eq!(leader.try_to(Command::Group(GroupCommand::Pass)), Err(Refusal::NotHere), "before the day");
    leader.go_to("collect");
    leader.tell(Command::Group(GroupCommand::Turns { turns: 1, pairs: false, popcorn: false }));
    leader.tell(Command::Group(GroupCommand::Pass));
    assert_eq!(leader.try_to(Command::Group(GroupCommand::Pass)), Err(Refusal::NothingChanged));
}

/// Rows are numbered in the order in which they are made, so one added at the front has a higher number than those
/// after it.
#[test]
fn the_newest_division_is_the_one_that_was_made_last() {
    let mut leader = Leader::new();
    leader.tell(Command::AddRow { step: "collect".to_owned(), minutes: 10, to: 0 });
    leader.clock(ClockCommand::Next);
    leader.tell(Command::Group(GroupCommand::Divide(4)));
    leader.tell(Command::Brief(BriefEvent::People { people: 12 }));
    leader.clock(ClockCommand::Next);
    leader.tell(Command::Group(GroupCommand::Divide(4)));
    assert_eq!(leader.is().rounds.division().unwrap().people, 12);
}

#[test]
fn the_themes_of_each_list_begin_with_a_and_merge_within_their_list() {
    let mut leader = Leader::new();
    let (noise, calm) = (leader.add("Buller"), leader.add_to("vision", "Lugn"));
    let (first, second) = (leader.theme("Ljud", &[noise]), leader.theme("Ljus", &[noise]));
    let make = ThemeCommand::Make { list: "vision".to_owned(), name: text("Ro"), items: vec![calm] };
    leader.tell(Command::Theme(make));
    let other = leader.is().lists.list("vision").themes_standing().next().unwrap();
    let (letter, other) = (other.letter, other.id);
    assert_eq!(letter, 1);
    assert_eq!(leader.is().lists.list(LIST).themes.iter().map(|theme| theme.letter).max(), Some(2));
    let cold = leader.add("Kyla");
    assert_eq!(leader.is().lists.item(cold).unwrap().number, 2, "letters take no numbers");
    let mut merge = |id, into| leader.try_to(Command::Theme(ThemeCommand::Merge(id, into))).map(drop);
    assert_eq!(merge(first, other), Err(Refusal::OtherList));
    assert_eq!(merge(first, first), Err(Refusal::NothingChanged));
    assert_eq!(merge(second, first), Ok(()));
}

#[test]
fn a_vote_that_is_opened_twice_is_one() {
    let mut leader = Leader::new();
    leader.add("Buller");
    let id = leader.vote();
    let mut votes = leader.is().votes.clone();
    let dots = Dots { each: 1, most: 1 };
    votes.apply(
        &VoteEvent::Opened {
            id,
            list: LIST.to_owned(),
            dots,
            people: 3,
            scale: false,
            rule: VoteRule::default(),
        },
        &leader.is().lists,
    );
    assert_eq!(votes, leader.is().votes);
}

#[test]
fn a_purpose_keeps_its_lines_and_a_title_is_one() {
    let stored = |field: Field| field.clean("First\nSecond").unwrap().to_string();
    for prose in [Field::Purpose, Field::Goal, Field::Mandate, Field::Foreword] {
        assert!(prose.is_prose());
        assert_eq!(stored(prose), "First\nSecond");
    }
    assert_eq!(stored(Field::Title), "First Second");
}

#[test]
fn how_long_it_is_kept_changes_only_when_it_is_another_date() {
    let mut leader = Leader::new();
    let keep = |date| Command::Brief(BriefEvent::KeepUntil { date });
    let date = Some(crate::workshop::fixture::date());
    leader.tell(keep(date));
    assert_eq!(leader.is().after.keep_until, date);
    assert_eq!(leader.try_to(keep(date)), Err(Refusal::NothingChanged));
    leader.tell(keep(None));
    assert_eq!(leader.is().after.keep_until, None);
}

#[test]
fn that_a_plan_has_come_no_further_is_said_once_and_can_be_taken_back() {
    let mut leader = Leader::new();
    let island = leader.island("Rum");
    let plan = leader.plan(island, &[("what", "Bygga om")]);
    leader.tell(set(plan, "status", Some("2")));
    assert_eq!(
        leader.try_to(set(plan, "status", Some("2"))),
        Err(Refusal::NothingChanged),
        "nobody meets yet"
    );
    leader.go_to("plans");
    let answered = |leader: &Leader| leader.is().plan(plan).unwrap().answered;
    assert!(!answered(&leader));
    assert_eq!(leader.try_to(set(plan, "what", Some("Bygga om"))), Err(Refusal::NothingChanged));
    leader.tell(set(plan, "status", Some("2")));
    assert!(answered(&leader), "that it is under way is an answer, though it was so before");
    assert_eq!(leader.try_to(set(plan, "status", Some("2"))), Err(Refusal::NothingChanged));
    leader.undo();
    assert!(!answered(&leader));
    leader.redo();
    leader.tell(set(plan, "status", None));
    assert!(!answered(&leader));
    assert_eq!(leader.try_to(set(plan, "status", None)), Err(Refusal::NothingChanged));
}
