//! The time to open a long day: reading its document or journal, and replaying the entries.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench that cannot begin has no number to give"
)]

use std::hint::black_box;

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use verkstad::workshop::agenda::fit;
use verkstad::workshop::decide::{Command, HowVoted, ItemCommand, ThemeCommand, VoteCommand};
use verkstad::workshop::document;
use verkstad::workshop::event::{Entry, Event, Opened, Origin};
use verkstad::workshop::id::Run;
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::{Dots, Method};
use verkstad::workshop::text::Line;
use verkstad::workshop::time::At;
use verkstad::workshop::words::Lang;

/// Entries of the day: far more than any room has ever made.
const ENTRIES: usize = 10_000;

/// A day of items: some are said again, some go into themes; a vote by slips, and an undo now and then.
fn long_day() -> Journal {
    let run = Run::from_random(*b"benchr");
    let mut at = At { utc_ms: 1_795_000_000_000, offset_min: 60, elapsed_ms: 0 };
    let opened = vec![Event::Opened(Box::new(opened()))];
    let mut journal = Journal::replay(vec![Entry { seq: 1, at, by: run, events: opened }]).unwrap();
    while journal.entries().len() < ENTRIES {
        at = at.plus_ms(900);
        match journal.entries().len() {
            n if n % 200 == 14 => drop(journal.undo(at, run).unwrap()),
            _ => drop(journal.command(next_command(&journal), at, run).unwrap()),
        }
    }
    journal
}

fn next_command(journal: &Journal) -> Command {
    let (workshop, n) = (journal.workshop(), journal.entries().len());
    let list = workshop.lists.list("critique");
    let some = list.standing().nth(n % 97).map(|item| item.id);
    let name = |n: usize| Line::clean(&format!("Tema {n}")).unwrap();
    match (n % 20, some) {
        (3, Some(id)) => Command::Item(ItemCommand::Again(id, None)),
        (7, Some(id)) => {
            let make =
                ThemeCommand::Make { list: "critique".into(), name: name(n / 20 % 12), items: vec![id] };
            Command::Theme(make)
        }
        (11, Some(id)) => match workshop.votes.open("critique") {
            Some(vote) => Command::Vote(VoteCommand::Slip(vote.id, vec![id])),
            None => Command::Vote(VoteCommand::Open("critique".into(), HowVoted::default())),
        },
        (13, Some(id)) if n % 200 == 13 => Command::Item(ItemCommand::Remove(vec![id])),
        _ => {
            let raw = format!("Vi hinner inte med det vi lovade förra veckan, nummer {n} på listan");
            let text = Line::clean(&raw).unwrap();
            Command::Item(ItemCommand::Add { list: "critique".into(), text, from: None, group: None })
        }
    }
}

fn opened() -> Opened {
    let method: Method = serde_json::from_str(include_str!("../src/workshop/fixture/method.json")).unwrap();
    let plan = &method.plans[0];
    Opened {
        id: "benchday".into(),
        lang: Lang::Sv,
        brief: Vec::new(),
        people: 30,
        date: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        start: plan.start,
        length: 240,
        rows: fit(plan, plan.start, 240),
        dots: Dots::default(),
        listed: 5,
        follow_ups: Vec::new(),
        keep_until: None,
        embers: false,
        origin: Origin::default(),
        method: method.into(),
    }
}

fn replay(criterion: &mut Criterion) {
    let journal = long_day();
    let bytes = document::write(&journal);
    let base = document::Base::of("benchday", &[]);
    let mut lines = document::header(&base);
    journal.entries().iter().for_each(|entry| lines.extend(document::line(entry)));
    let open = |bytes: &[u8]| Journal::replay(document::read(bytes).unwrap().entries).unwrap();
    assert_eq!(open(&bytes).workshop(), journal.workshop());

    let mut group = criterion.benchmark_group("10000 entries");
    group.sample_size(20);
    group.bench_function("open a document: read and replay", |b| b.iter(|| open(black_box(&bytes))));
    group.bench_function("read a document", |b| b.iter(|| document::read(black_box(&bytes)).unwrap()));
    group.bench_function("read a journal", |b| b.iter(|| document::read_lines(black_box(&lines))));
    group.bench_function("replay", |b| {
        b.iter_batched(
            || journal.entries().to_vec(),
            |entries| Journal::replay(entries).unwrap(),
            criterion::BatchSize::LargeInput,
        );
    });
    group.bench_function("hash the entries", |b| {
        b.iter(|| document::entries_hash(black_box(journal.entries())));
    });
    group.bench_function("write a document", |b| b.iter(|| document::write(black_box(&journal))));
    group.bench_function("undo", |b| {
        b.iter_batched(
            || journal.clone(),
            |mut journal| {
                journal.undo(At::default(), Run::from_random(*b"benchr")).unwrap();
                journal
            },
            criterion::BatchSize::LargeInput,
        );
    });
    group.finish();
}

criterion_group!(benches, replay);
criterion_main!(benches);
