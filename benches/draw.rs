//! The cost of drawing: a workshop with 10, 1,000 and 10,000 lines, on a console and on one screen, with a letter typed
//! between two frames; and each screen once: those outside a workshop, and console and room at the end of every step of
//! a finished workshop.

#![expect(clippy::unwrap_used, reason = "a bench says what went wrong by panicking")]

use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::hint::black_box;
use verkstad::app::effect::SavedUi;
use verkstad::app::key::Key;
use verkstad::app::msg::{MethodFile, Msg, OpenedWorkshop};
use verkstad::app::new::New;
use verkstad::app::{Model, Screen, Settings, Size, texts};
use verkstad::view::theme::Depth;
use verkstad::view::{Brush, draw, public};
use verkstad::workshop::agenda::fit;
use verkstad::workshop::decide::{ClockCommand, Command, ItemCommand};
use verkstad::workshop::document;
use verkstad::workshop::event::{ClockEvent, Entry, Event, Opened, Origin};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::check::parse_built_in;
use verkstad::workshop::text::Line;
use verkstad::workshop::time::{At, utc_ms};
use verkstad::workshop::words::Lang;

const SIZE: Size = Size { cols: 120, rows: 36 };

fn opened() -> Opened {
    let file = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
    let method = parse_built_in("framtidsverkstad.json", file).unwrap();
    let plan = method.nearest_plan(450).unwrap().clone();
    Opened {
        id: "abcdefgh".to_owned(),
        lang: Lang::En,
        brief: Vec::new(),
        people: 24,
        date: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        start: plan.start,
        length: plan.minutes(),
        rows: fit(&plan, plan.start, plan.minutes()),
        dots: method.dots,
        listed: plan.listed,
        follow_ups: Vec::new(),
        keep_until: None,
        embers: false,
        origin: Origin::default(),
        method: method.with_plan(&plan).into(),
    }
}

/// A workshop in its first collecting step, with this many lines.
fn model(lines: usize, one_screen: bool) -> Model {
    let opened = opened();
    let at = At { utc_ms: utc_ms(opened.date, 510, 60), offset_min: 60, elapsed_ms: 1_000 };
    let run = "aaaaaa".parse().unwrap();
    let events = vec![Event::Opened(Box::new(opened))];
    let mut journal = Journal::replay(vec![Entry { seq: 1, at, by: run, events }]).unwrap();
    let collect =
        journal.workshop().agenda.rows.iter().find(|row| row.step == "critique-collect").unwrap().id;
    journal.command(Command::Clock(ClockCommand::GoTo(collect)), at, run).unwrap();
    let line = |at: usize| {
        Line::clean(&format!("Nobody knows what the shift before us decided, ward {at}")).unwrap()
    };
    let texts = (0..lines).map(line).collect();
    let add = ItemCommand::AddMany { list: "critique".to_owned(), texts, from: None, group: None };
    journal.command(Command::Item(add), at, run).unwrap();
    let settings = Settings { one_screen, light: true, silent: true };
    let mut model = Model::new(at, Lang::En, settings, SIZE);
    let opened = OpenedWorkshop { journal, run, path: None, findings: Vec::new(), left: SavedUi::default() };
    model.update(at, Msg::Opened(Box::new(opened)));
    model
}

fn typing(bench: &mut Criterion) {
    for (name, one_screen) in [("console", false), ("one screen", true)] {
        for lines in [10, 1_000, 10_000] {
            let mut model = model(lines, one_screen);
            let brush = Brush::new(Depth::TrueColour);
            let area = Rect::new(0, 0, SIZE.cols, SIZE.rows);
            let mut buf = Buffer::empty(area);
            let (letter, back): (Key, Key) = (Key::char('å'), "backspace".parse().unwrap());
            let mut turn = 0;
            bench.bench_function(&format!("{name}, a letter at {lines} lines"), |timer| {
                timer.iter(|| {
                    turn += 1;
                    model.update(model.at, Msg::Key(if turn % 2 == 0 { back } else { letter }));
                    buf.reset();
                    black_box(draw(&model, &brush, area, &mut buf))
                });
            });
            bench.bench_function(&format!("{name}, a second at {lines} lines"), |timer| {
                timer.iter(|| {
                    model.update(model.at.plus_ms(1_000), Msg::Tick);
                    buf.reset();
                    black_box(draw(&model, &brush, area, &mut buf))
                });
            });
        }
    }
}

/// The example workshop at the end of each step, by the step's name.
fn steps() -> Vec<(String, Vec<Arc<Entry>>)> {
    let file = include_bytes!("../workshops/examples/a-library-to-meet-in-en.json");
    let entries = document::read(file).unwrap().entries;
    let goes = |entry: &Entry| {
        entry.events.iter().find_map(|event| match event {
            Event::Clock(ClockEvent::WentTo { row }) => Some(*row),
            _ => None,
        })
    };
    let mut steps = Vec::new();
    let mut begun = None;
    for (at, entry) in entries.iter().enumerate() {
        let Some(row) = goes(entry) else { continue };
        if let Some(row) = begun.replace(row) {
            let until: Vec<_> = entries.iter().take(at).cloned().collect();
            let journal = Journal::replay(until.clone()).unwrap();
            let step = journal.workshop().agenda.rows.iter().find(|other| other.id == row).unwrap();
            steps.push((step.step.clone(), until));
        }
    }
    steps
}

fn opened_at(entries: Vec<Arc<Entry>>) -> Model {
    let at = entries.last().unwrap().at;
    let run = "aaaaaa".parse().unwrap();
    let journal = Journal::replay(entries).unwrap();
    let settings = Settings { one_screen: false, light: true, silent: true };
    let mut model = Model::new(at, Lang::En, settings, SIZE);
    let opened = OpenedWorkshop { journal, run, path: None, findings: Vec::new(), left: SavedUi::default() };
    model.update(at, Msg::Opened(Box::new(opened)));
    model
}

fn screens(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("screen");
    group.warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_millis(800));
    let brush = Brush::new(Depth::TrueColour);
    let mut drawn = |name: String, model: &Model| {
        let area = Rect::new(0, 0, SIZE.cols, SIZE.rows);
        let mut buf = Buffer::empty(area);
        group.bench_function(name, |timer| {
            timer.iter(|| {
                buf.reset();
                black_box(draw(model, &brush, area, &mut buf))
            });
        });
    };
    let at = At { utc_ms: utc_ms(opened().date, 510, 60), offset_min: 60, elapsed_ms: 1_000 };
    let mut outside = Model::new(at, Lang::En, Settings::default(), SIZE);
    drawn("home".to_owned(), &outside);
    outside.screen = Screen::New(Box::new(New::empty(Lang::En, outside.ctx())));
    drawn("new".to_owned(), &outside);
    outside.screen = Screen::Methods(Box::default());
    let method = parse_built_in(
        "framtidsverkstad.json",
        include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json")),
    );
    outside.update(at, Msg::Methods(vec![MethodFile::of(method)]));
    drawn("methods".to_owned(), &outside);
    for (name, entries) in steps() {
        drawn(format!("console, {name}"), &opened_at(entries));
    }
    let area = Rect::new(0, 0, 80, 24);
    let mut buf = Buffer::empty(area);
    for (name, entries) in steps() {
        let model = opened_at(entries);
        let Screen::Live(live) = &model.screen else { continue };
        let (room, styles) = (live.room(model.at), brush.styles(true));
        group.bench_function(format!("room, {name}"), |timer| {
            timer.iter(|| {
                buf.reset();
                public::draw(&room, None, texts(Lang::En), styles, &brush.glyphs, area, &mut buf);
            });
        });
    }
}

criterion_group!(benches, typing, screens);
criterion_main!(benches);
