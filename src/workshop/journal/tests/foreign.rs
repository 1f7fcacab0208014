//! Arbitrary events about things that do not exist, with the largest numbers there are: nothing panics, and nothing
//! runs away.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::workshop::event::{
    AfterEvent, AgendaEvent, BriefEvent, ClockEvent, DotsGiven, DotsOn, FollowUp, GroupEvent, IslandEvent,
    ItemEvent, NextPart, Outcome, PlanStatus, RankedEntry, RowEvent, RowId, RowPlanned, SlipsKept,
    ThemeEvent, VoteEvent, VoteRule,
};
use crate::workshop::method::{Dots, Range};
use crate::workshop::record::Record;
use crate::workshop::repair::repairs;
use crate::workshop::table::{CellValue, Months};
use crate::workshop::text::Line;
use crate::workshop::when::Due;

/// One of a few ids, so that rings and repetitions occur.
fn id() -> impl Strategy<Value = Id> {
    (2_u32..7, 0_u16..2).prop_map(|(seq, nth)| Id { run: "zzzzzz".parse().unwrap(), seq, nth })
}

/// Numbers at the limits of their types.
fn big() -> impl Strategy<Value = u32> {
    prop_oneof![0_u32..4, Just(u32::MAX), Just(u32::MAX - 1), any::<u32>()]
}

fn small() -> impl Strategy<Value = u16> {
    prop_oneof![0_u16..4, Just(u16::MAX), 0_u16..1_500]
}

fn list() -> impl Strategy<Value = String> {
    prop_oneof![Just(LIST.to_owned()), Just("vision".to_owned()), Just("nowhere".to_owned())]
}

fn words() -> impl Strategy<Value = Line> {
    prop_oneof![Just(text("Trånga rum")), Just(text("Buller"))]
}

fn ids() -> impl Strategy<Value = Vec<Id>> {
    prop::collection::vec(id(), 0..4)
}

fn item() -> impl Strategy<Value = ItemEvent> {
    let added = (id(), list(), big(), words(), prop::option::of(id()), prop::option::of(small()));
    prop_oneof![
        3 => added.prop_map(|(id, list, number, text, from, group)| {
            ItemEvent::Added { id, list, number, text, from, group }
        }),
        1 => (id(), words()).prop_map(|(id, text)| ItemEvent::Reworded { id, text }),
        1 => (id(), prop::option::of(words())).prop_map(|(id, wording)| ItemEvent::SaidAgain { id, wording }),
        1 => id().prop_map(|id| ItemEvent::Removed { id }),
        3 => (id(), id()).prop_map(|(id, into)| ItemEvent::Merged { id, into }),
        2 => (id(), list(), big()).prop_map(|(id, list, number)| ItemEvent::MovedTo { id, list, number }),
        1 => id().prop_map(|id| ItemEvent::Became { id, outcome: Some(Outcome::Met) }),
        1 => (id(), id()).prop_map(|(id, about)| ItemEvent::About { id, about: Some(about) }),
        2 => (id(), id(), prop::option::of(words())).prop_map(|(id, to, words)| ItemEvent::Linked { id, to, words }),
        1 => (id(), id()).prop_map(|(id, to)| ItemEvent::Unlinked { id, to }),
        1 => (id(), any::<bool>()).prop_map(|(id, marked)| ItemEvent::Marked { id, marked }),
        1 => (id(), words()).prop_map(|(id, with)| ItemEvent::Raised { id, with: Some(with) }),
        1 => (id(), words()).prop_map(|(id, answer)| ItemEvent::Answered { id, answer: Some(answer) }),
    ]
}

fn theme() -> impl Strategy<Value = ThemeEvent> {
    let made = (id(), list(), big(), words());
    prop_oneof![
        made.prop_map(|(id, list, letter, name)| ThemeEvent::Made { id, list, letter, name }),
        (id(), words()).prop_map(|(id, name)| ThemeEvent::Renamed { id, name }),
        (id(), ids()).prop_map(|(id, items)| ThemeEvent::Filled { id, items }),
        ids().prop_map(|items| ThemeEvent::TakenOut { items }),
        (id(), id()).prop_map(|(id, into)| ThemeEvent::Merged { id, into }),
        id().prop_map(|id| ThemeEvent::Dissolved { id }),
    ]
}

fn vote() -> impl Strategy<Value = VoteEvent> {
    let dots = (small(), small()).prop_map(|(each, most)| Dots { each, most });
    let opened = (id(), list(), dots, small());
    let ranked = (id(), big(), small()).prop_map(|(id, dots, place)| RankedEntry { id, dots, place });
    prop_oneof![
        opened.prop_map(|(id, list, dots, people)| VoteEvent::Opened {
            id,
            list,
            dots,
            people,
            scale: false,
            rule: VoteRule::default()
        }),
        (id(), id(), big()).prop_map(|(vote, on, dots)| VoteEvent::Wall { vote, on, dots }),
        (id(), id(), big()).prop_map(|(vote, on, dots)| VoteEvent::Hands { vote, on, dots }),
        (id(), ids(), any::<bool>()).prop_map(|(vote, on, refused)| VoteEvent::Slip { vote, on, refused }),
        (id(), ids()).prop_map(|(vote, on)| VoteEvent::CountedAgain { vote, on, refused: false }),
        (id(), big(), ids()).prop_map(|(vote, slip, on)| VoteEvent::Settled {
            vote,
            slip,
            on,
            refused: false
        }),
        (id(), spread()).prop_map(|(vote, kept)| VoteEvent::Spread { vote, kept }),
        (id(), any::<u16>()).prop_map(|(vote, people)| VoteEvent::People { vote, people }),
        id().prop_map(|vote| VoteEvent::Closed { vote }),
        id().prop_map(|vote| VoteEvent::Reopened { vote }),
        (list(), prop::collection::vec(ranked, 0..4), small(), prop::option::of(small())).prop_map(
            |(list, entries, listed, wanted)| VoteEvent::Ranked {
                list,
                entries,
                listed,
                wanted,
                beside: false,
                group: None
            }
        ),
    ]
}

fn spread() -> impl Strategy<Value = SlipsKept> {
    let given = (id(), prop::collection::vec(big(), 0..4)).prop_map(|(on, slips)| DotsGiven { on, slips });
    let sums = (id(), big()).prop_map(|(on, dots)| DotsOn { on, dots });
    let sums = prop::option::of(prop::collection::vec(sums, 0..3));
    (big(), big(), big(), prop::collection::vec(given, 0..3), sums).prop_map(
        |(slips, blank, settled, given, dots)| SlipsKept {
            slips,
            blank,
            refused: blank,
            again: slips,
            settled,
            given,
            untold: Vec::new(),
            dots,
        },
    )
}

fn row() -> impl Strategy<Value = RowId> {
    prop_oneof![0_u16..16, Just(u16::MAX)].prop_map(RowId)
}

fn date() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![Just(NaiveDate::MIN), Just(NaiveDate::MAX), Just(crate::workshop::fixture::date())]
}

fn next() -> impl Strategy<Value = NextPart> {
    (small(), prop::option::of(date())).prop_map(|(start, date)| NextPart { start, date })
}

fn agenda() -> impl Strategy<Value = AgendaEvent> {
    let planned = (row(), small(), prop::option::of(next())).prop_map(|(row, minutes, next)| {
        let range = Range { least: minutes, usual: 0, most: 1 };
        RowPlanned {
            pin: Some(minutes),
            end: Some(minutes),
            next,
            ..RowPlanned::of(row, "dots".to_owned(), range, minutes)
        }
    });
    prop_oneof![
        (row(), small()).prop_map(|(row, minutes)| AgendaEvent::Minutes { row, minutes }),
        (row(), prop::option::of(small())).prop_map(|(row, at)| AgendaEvent::Pin { row, at }),
        (row(), prop::option::of(small())).prop_map(|(row, at)| AgendaEvent::End { row, at }),
        (row(), prop::option::of(words())).prop_map(|(row, name)| AgendaEvent::Named { row, name }),
        (row(), small()).prop_map(|(row, to)| AgendaEvent::Moved { row, to }),
        (row(), any::<bool>()).prop_map(|(row, dropped)| AgendaEvent::Dropped { row, dropped }),
        (planned, small()).prop_map(|(planned, to)| AgendaEvent::Added { planned, to }),
        (row(), next()).prop_map(|(row, next)| AgendaEvent::Next { row, next }),
        (date(), small()).prop_map(|(date, start)| AgendaEvent::Start { date, start }),
        small().prop_map(|length| AgendaEvent::Length { length }),
    ]
}

fn clock() -> impl Strategy<Value = ClockEvent> {
    prop_oneof![
        Just(ClockEvent::Started),
        row().prop_map(|row| ClockEvent::WentTo { row }),
        Just(ClockEvent::Paused),
        Just(ClockEvent::Resumed),
        (row(), any::<i64>()).prop_map(|(row, used)| ClockEvent::WentOn { row, used }),
        prop::option::of(0u16..3_000).prop_map(|at| ClockEvent::Until { at }),
        Just(ClockEvent::Ended),
    ]
}

fn group() -> impl Strategy<Value = GroupEvent> {
    let turns = |(row, turns)| GroupEvent::Turns { row, turns, pairs: false, popcorn: true };
    let divided = |(row, people)| GroupEvent::Divided { row, people, sizes: vec![people; 3] };
    prop_oneof![
        (row(), small()).prop_map(turns),
        row().prop_map(|row| GroupEvent::Heard { row }),
        row().prop_map(|row| GroupEvent::Passed { row }),
        (row(), small()).prop_map(divided),
    ]
}

fn island() -> impl Strategy<Value = IslandEvent> {
    prop_oneof![
        (id(), big(), words(), prop::option::of(id()))
            .prop_map(|(id, number, name, from)| IslandEvent::Named { id, number, name, from }),
        (id(), ids()).prop_map(|(id, links)| IslandEvent::Linked { id, links }),
        (id(), prop::option::of(small())).prop_map(|(id, people)| IslandEvent::Counted { id, people }),
        id().prop_map(|id| IslandEvent::Removed { id }),
    ]
}

fn value() -> impl Strategy<Value = CellValue> {
    prop_oneof![
        words().prop_map(CellValue::Who),
        words().prop_map(|text| CellValue::Lines(text.into())),
        date().prop_map(|day| CellValue::Date(Due::Day(day))),
        small().prop_map(CellValue::Choice),
        small().prop_map(CellValue::Time),
        any::<i32>().prop_map(CellValue::Number),
        any::<u8>().prop_map(CellValue::Scale),
        any::<u8>().prop_map(|month| CellValue::Months(Months::These(vec![month]))),
        Just(CellValue::Status(PlanStatus::Done)),
    ]
}

fn table_row() -> impl Strategy<Value = RowEvent> {
    let table = prop_oneof![3 => Just("plans".to_owned()), 1 => Just("nowhere".to_owned())];
    let added = (id(), table, big(), prop::option::of(id()));
    let columns = ["what", "who", "due", "status", "escalated-to", "nothing"].map(str::to_owned).to_vec();
    let set = (id(), prop::sample::select(columns), prop::option::of(value()));
    prop_oneof![
        2 => added.prop_map(|(id, table, number, under)| RowEvent::Added { id, table, number, under }),
        3 => set.prop_map(|(id, column, value)| RowEvent::Set { id, column, value }),
        1 => id().prop_map(|id| RowEvent::Removed { id }),
    ]
}

fn after() -> impl Strategy<Value = AfterEvent> {
    prop_oneof![
        date().prop_map(|date| AfterEvent::FollowUps { follow_ups: vec![FollowUp::on(date, 9)] }),
        words().prop_map(|line| AfterEvent::Agreed { agreed: vec![line], numbers: vec![2] }),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => item().prop_map(Event::Item),
        2 => theme().prop_map(Event::Theme),
        2 => vote().prop_map(Event::Vote),
        2 => agenda().prop_map(Event::Agenda),
        2 => clock().prop_map(Event::Clock),
        1 => group().prop_map(Event::Group),
        1 => island().prop_map(Event::Island),
        2 => table_row().prop_map(Event::Row),
        1 => after().prop_map(Event::After),
        1 => small().prop_map(|people| Event::Brief(BriefEvent::People { people })),
        1 => id().prop_map(|id| Event::Struck { id }),
        1 => big().prop_map(|seq| Event::Undone { seq }),
        1 => big().prop_map(|seq| Event::Redone { seq }),
    ]
}

fn at() -> impl Strategy<Value = At> {
    let utc = prop_oneof![Just(i64::MIN), Just(i64::MAX), 1_795_000_000_000_i64..1_795_100_000_000];
    let elapsed = prop_oneof![Just(0), Just(u64::MAX), 0_u64..1_000_000];
    (utc, any::<i16>(), elapsed).prop_map(|(utc_ms, offset_min, elapsed_ms)| At {
        utc_ms,
        offset_min,
        elapsed_ms,
    })
}

/// Asks for everything that follows from the state.
fn look_at(workshop: &Workshop, now: Stamp) {
    let ranked = workshop.votes.votes.iter().map(|vote| vote.ranking(workshop).len()).sum::<usize>();
    let repairs = repairs(&workshop.agenda, &workshop.day, &workshop.method, now).len();
    let left = workshop.day.left_ms(&workshop.agenda, now);
    let late = workshop.day.drift(&workshop.agenda, now).late_ms();
    assert!(ranked < 10_000 && repairs <= 5 && left != Some(i64::MIN) && late != 1);
    assert!(serde_json::to_vec(&Record::of(workshop)).unwrap().len() > 100);
    assert!(now.at.local().to_string().len() > 5);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_event_panics_and_replay_is_the_same(
        events in prop::collection::vec((prop::collection::vec(event(), 0..4), at()), 0..60),
        last in at(),
    ) {
        let mut leader = Leader::new();
        for (seq, (events, at)) in (2..).zip(events) {
            leader.journal.append(Entry { seq, at, by: leader.run, events });
        }
        look_at(leader.is(), Stamp { at: last, by: leader.run });
        let replayed = Journal::replay(leader.journal.entries().to_vec()).unwrap();
        prop_assert_eq!(replayed.workshop(), leader.is());
        prop_assert_eq!(replayed.entries(), leader.journal.entries());
        // Numbers at their limits must not panic here either.
        let row = Command::AddRow { step: "fika".into(), minutes: 5, to: 1 };
        drop(leader.journal.command(row, last, leader.run));
        let add = ItemCommand::Add { list: LIST.into(), text: text("Stress"), from: None, group: None };
        drop(leader.journal.command(Command::Item(add), last, leader.run));
    }
}
