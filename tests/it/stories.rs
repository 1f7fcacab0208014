//! Stories: `tests/it/stories/*.story`, one input or expectation per line, played through `update` and `draw` without a
//! terminal, a clock, a disk or a thread.

mod library;
mod order;
mod picture;
mod planned;
mod player;
mod record;
mod renamed;
mod samples;
mod worded;
mod world;

use order::{Order, read};

use crate::{files, package};

/// Every story: its file name and its orders.
fn stories() -> Vec<(String, Vec<(usize, Order)>)> {
    let folder = package().join("tests/it/stories");
    let read = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let orders =
            read(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|why| panic!("{name}:{why}"));
        (name, orders)
    };
    files(&folder, "story").iter().map(read).collect()
}

/// What the facilitator of a story does, as far as a terminal can do it too.
#[cfg(unix)]
pub(crate) enum Input {
    Keys(Vec<verkstad::app::key::Key>),
    /// Types text, and presses Enter if `enter` says so.
    Type {
        text: String,
        enter: bool,
    },
}

/// The inputs of one story, and the record that they make without a terminal.
#[cfg(unix)]
pub(crate) fn inputs_and_record(name: &str) -> (Vec<Input>, serde_json::Value) {
    let (_, orders) = stories().into_iter().find(|(file, _)| file == name).expect("there is such a story");
    let Some((_, Order::Start(start))) = orders.first() else { panic!("{name} begins with nothing") };
    let mut player = player::Player::start(start);
    let mut inputs = Vec::new();
    for (_, order) in orders {
        if matches!(order, Order::Keys(_) | Order::Type { .. }) {
            player.play(&order).unwrap();
        }
        match order {
            Order::Keys(keys) => inputs.push(Input::Keys(keys)),
            Order::Type { text, enter } => inputs.push(Input::Type { text, enter }),
            Order::Paste(_) | Order::After(_) | Order::At(_) => panic!("{name}: a terminal is not told so"),
            _ => {}
        }
    }
    (inputs, player.record().unwrap())
}

#[test]
fn every_story_comes_true() {
    let only = std::env::var("VERKSTAD_STORY").unwrap_or_default();
    let told: Vec<_> = stories().into_iter().filter(|(name, _)| name.contains(&only)).collect();
    assert!(!told.is_empty(), "no story is called {only}");
    let mut failed = Vec::new();
    for (name, orders) in told {
        let Some((_, Order::Start(start))) = orders.first() else { continue };
        let mut player = player::Player::start(start);
        for (line, order) in &orders {
            if let Err(why) = player.play(order) {
                failed.push(format!("{name}:{line}: {order:?}: {why}"));
                break;
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

/// A picture that no story draws shows nothing that exists.
#[test]
fn every_picture_is_drawn_by_a_story() {
    let stories = stories();
    let drawn = |name: &str| {
        stories.iter().any(|(_, orders)| orders.iter().any(|(_, order)| is_picture(order, name)))
    };
    let pictures = if picture::folder().exists() { files(&picture::folder(), "svg") } else { Vec::new() };
    for path in pictures {
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(drawn(name), "no story draws tests/it/screens/{name}.svg");
    }
}

fn is_picture(order: &Order, name: &str) -> bool {
    matches!(order, Order::Picture(drawn) if drawn == name)
}

#[test]
fn every_story_begins_with_a_start() {
    for (name, orders) in stories() {
        assert!(matches!(orders.first(), Some((_, Order::Start(_)))), "{name} begins with nothing");
    }
}
