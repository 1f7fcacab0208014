//! What drawing a workshop that is led costs, at 10, 1,000 and 10,000 lines: console and one screen, a letter typed
//! between two pictures.

#![expect(clippy::unwrap_used, reason = "a bench says what went wrong by panicking")]

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::hint::black_box;
use verkstad::app::key::Key;
use verkstad::app::msg::{Left, Msg, OpenedWorkshop};
use verkstad::app::{Model, Settings, Size};
use verkstad::view::theme::Depth;
use verkstad::view::{Brush, draw};
use verkstad::workshop::agenda::fit;
use verkstad::workshop::decide::{ClockCommand, Command, ItemCommand};
use verkstad::workshop::event::{Entry, Event, Opened};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::check::parse_built_in;
use verkstad::workshop::text::Line;
use verkstad::workshop::time::{At, utc_ms};
use verkstad::workshop::words::Lang;

const SIZE: Size = Size { cols: 120, rows: 36 };

fn opened() -> Opened {
    let file = include_str!("../workshops/methods/framtidsverkstad.json");
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
        method: method.with_plan(&plan).into(),
    }
}

/// A workshop in its first collecting step, with so many lines.
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
    let opened = OpenedWorkshop { journal, run, path: None, findings: Vec::new(), left: Left::default() };
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

criterion_group!(benches, typing);
criterion_main!(benches);
