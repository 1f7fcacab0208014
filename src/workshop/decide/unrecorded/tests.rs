//! What is refused where nothing may be recorded, in a method and in a step, and what is allowed.

use std::sync::Arc;

use crate::workshop::decide::{
    ClockCommand, Command, GroupCommand, HowVoted, IslandCommand, ItemCommand, Refusal, RowCommand,
    ThemeCommand, VoteCommand,
};
use crate::workshop::event::{
    AfterEvent, AgendaEvent, BriefEvent, ClockEvent, Event, Field, FollowUp, Outcome,
};
use crate::workshop::fixture::{self, LIST, Leader, date, set, text};
use crate::workshop::id::Id;
use crate::workshop::journal::Journal;
use crate::workshop::method::Method;

/// The whole day of the fixture, continued with a method in which something must not be recorded.
struct Silent {
    leader: Leader,
    /// The ids of two lines, a theme, an island and a plan.
    ids: [Id; 5],
}

impl Silent {
    fn new(change: impl FnOnce(&mut Method)) -> Self {
        let mut leader = Leader::of_a_whole_day();
        let [line, other] = [leader.add("Ekot"), leader.add("Kylan")];
        let theme = leader.theme("Huset", &[line]);
        let island = leader.island("Rum");
        let plan = leader.plan(island, &[]);
        let mut entries = leader.journal.entries().to_vec();
        let Event::Opened(opened) = &mut Arc::make_mut(&mut entries[0]).events[0] else { panic!() };
        change(Arc::make_mut(&mut opened.method));
        leader.journal = Journal::replay(entries).unwrap();
        Self { leader, ids: [line, other, theme, island, plan] }
    }

    /// A day in which the step with this id must not be recorded.
    fn step(id: &str) -> Self {
        Self::new(|method| {
            method.steps.iter_mut().filter(|step| step.id == id).for_each(|step| step.unrecorded = true);
        })
    }

    /// Commands that would write words down.
    fn writing(&self) -> Vec<Command> {
        let [line, _, theme, island, plan] = self.ids;
        let (list, words) = (LIST.to_owned(), || text("Buller"));
        let (from, group, links) = (None, None, Vec::new());
        vec![
            Command::Brief(BriefEvent::Set { field: Field::Title, text: Some(words().into()) }),
            Command::Item(ItemCommand::AddMany { list: list.clone(), texts: vec![words()], from, group }),
            Command::Item(ItemCommand::Add { list: list.clone(), text: words(), from, group }),
            Command::Item(ItemCommand::Reword(line, words())),
            Command::Item(ItemCommand::Again(line, Some(words()))),
            Command::Theme(ThemeCommand::Make { list, name: words(), items: vec![line] }),
            Command::Theme(ThemeCommand::Rename(theme, words())),
            Command::Island(IslandCommand::Name { name: words(), links }),
            Command::Island(IslandCommand::Rename(island, words())),
            Command::Island(IslandCommand::Contact(island, Some(words()))),
            Command::Island(IslandCommand::Split(island, words())),
            fixture::plan(island, &[("what", "Buller")]),
            set(plan, "what", Some("Buller")),
            set(plan, "escalated-to", Some("Buller")),
            set(plan, "due", Some("Buller")),
            Command::After(AfterEvent::Carrier {
                id: crate::workshop::event::first_carrier(),
                who: Some(words()),
            }),
        ]
    }

    /// Commands that write no words down, but tell what was done in a step.
    fn telling(&self) -> Vec<Command> {
        let [line, other, theme, island, plan] = self.ids;
        vec![
            Command::Item(ItemCommand::Again(line, None)),
            Command::Item(ItemCommand::Remove(vec![line])),
            Command::Item(ItemCommand::Merge(vec![line], other)),
            Command::Item(ItemCommand::Became(line, Some(Outcome::Met))),
            Command::Theme(ThemeCommand::Fill(theme, vec![other])),
            Command::Theme(ThemeCommand::Dissolve(theme)),
            Command::Vote(VoteCommand::Open(LIST.to_owned(), HowVoted::default())),
            Command::Group(GroupCommand::Divide(4)),
            Command::Island(IslandCommand::Count(island, Some(3))),
            Command::Row(RowCommand::Remove(plan)),
            set(plan, "status", Some("2")),
            Command::After(AfterEvent::FollowUps { follow_ups: vec![FollowUp::on(date(), 5)] }),
        ]
    }

    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "a command is made where it is given")]
    fn refuses(&self, command: Command, why: &Refusal) {
        let mut leader = self.leader.clone();
        assert_eq!(leader.try_to(command.clone()).as_ref(), Err(why), "{command:?}");
        assert_eq!(leader.journal.seq(), self.leader.journal.seq());
    }

    #[track_caller]
    fn allows(&self, command: Command) {
        self.leader.clone().tell(command);
    }
}

#[test]
fn what_is_refused_elsewhere_is_allowed_where_all_is_recorded() {
    let silent = Silent::new(|_| {});
    silent.writing().into_iter().chain(silent.telling()).for_each(|command| silent.allows(command));
}

#[test]
fn a_method_that_must_not_be_recorded_takes_no_words() {
    let silent = Silent::new(|method| method.card.unrecorded = true);
    for command in silent.writing() {
        silent.refuses(command.clone(), &Refusal::Unrecorded);
        let together = Command::Together(vec![Command::Clock(ClockCommand::Next), command]);
        silent.refuses(together, &Refusal::Unrecorded);
    }
    // Nor is it told what was done; it only goes on.
    silent.telling().into_iter().for_each(|command| silent.refuses(command, &Refusal::Unrecorded));
    silent.refuses(Command::Brief(BriefEvent::Set { field: Field::Title, text: None }), &Refusal::Unrecorded);
    let mut leader = silent.leader.clone();
    let next = leader.journal.carry_out(Command::Clock(ClockCommand::Next), leader.now, leader.run);
    assert_eq!(next, Ok(None));
}

#[test]
fn before_its_day_such_a_method_is_planned_without_words() {
    let mut opened = fixture::opened();
    Arc::make_mut(&mut opened.method).card.unrecorded = true;
    let mut leader = Leader::of(opened);
    leader.tell(Command::Brief(BriefEvent::People { people: 21 }));
    leader.tell(Command::Brief(BriefEvent::Set { field: Field::Title, text: None }));
    let title = BriefEvent::Set { field: Field::Title, text: Some(text("Buller").into()) };
    assert_eq!(leader.try_to(Command::Brief(title)), Err(Refusal::Unrecorded));
}

#[test]
fn a_step_that_must_not_be_recorded_has_its_begin_and_its_end_and_nothing_between() {
    let mut silent = Silent::step("fika");
    silent.leader.go_to("fika");
    let refused = silent.writing().into_iter().chain(silent.telling());
    refused.for_each(|command| silent.refuses(command, &Refusal::UnrecordedStep));
    // Time goes on, and the day with it.
    let row = silent.leader.row("plans").id;
    silent.allows(Command::Clock(ClockCommand::Stretch(5)));
    silent.allows(Command::Clock(ClockCommand::Pause));
    silent.allows(Command::Agenda(vec![AgendaEvent::Minutes { row, minutes: 9 }]));
    silent.allows(Command::Brief(BriefEvent::People { people: 21 }));
    let entry = silent.leader.tell(Command::Clock(ClockCommand::Next));
    assert!(matches!(entry.events[..], [Event::Clock(ClockEvent::WentTo { .. })]), "{entry:?}");
    silent.writing().into_iter().chain(silent.telling()).for_each(|command| silent.allows(command));
}

#[test]
fn what_is_done_on_the_way_into_a_step_or_out_of_it_is_of_the_right_one() {
    let mut silent = Silent::step("fika");
    let add = || {
        let (list, text) = (LIST.to_owned(), text("Buller"));
        Command::Item(ItemCommand::Add { list, text, from: None, group: None })
    };
    let fika = || Command::Clock(ClockCommand::GoTo(silent.leader.row("fika").id));
    silent.refuses(Command::Together(vec![fika(), add()]), &Refusal::UnrecordedStep);
    silent.allows(Command::Together(vec![add(), fika()]));
    silent.leader.go_to("fika");
    silent.refuses(
        Command::Together(vec![add(), Command::Clock(ClockCommand::Next)]),
        &Refusal::UnrecordedStep,
    );
    silent.allows(Command::Together(vec![Command::Clock(ClockCommand::Next), add()]));
}

#[test]
fn a_round_that_must_not_be_recorded_begins_without_its_turns() {
    let mut silent = Silent::step("check-out");
    let row = silent.leader.row("check-out").id;
    let entry = silent.leader.tell(Command::Clock(ClockCommand::GoTo(row)));
    assert_eq!(entry.events, [Event::Clock(ClockEvent::WentTo { row })]);
    silent.refuses(
        Command::Group(GroupCommand::Turns { turns: 3, pairs: true, popcorn: false }),
        &Refusal::UnrecordedStep,
    );
}

#[test]
fn after_the_day_its_last_step_is_over() {
    let mut silent = Silent::step("check-out");
    silent.leader.go_to("check-out");
    silent.refuses(silent.writing().remove(0), &Refusal::UnrecordedStep);
    let end = Command::Clock(ClockCommand::Next);
    silent.allows(Command::Together(vec![end, silent.writing().remove(0)]));
    silent.leader.clock(ClockCommand::Next);
    assert!(silent.leader.is().day.ended.is_some());
    silent.writing().into_iter().for_each(|command| silent.allows(command));
}

#[test]
fn whether_a_row_is_recorded_is_said_by_its_step_and_by_the_method() {
    let silent = Silent::step("fika");
    let [fika, opening] = ["fika", "opening"].map(|step| silent.leader.row(step).id);
    assert!(silent.leader.is().records(opening) && !silent.leader.is().records(fika));
    let silent = Silent::new(|method| method.card.unrecorded = true);
    assert!(!silent.leader.is().records(opening));
}
