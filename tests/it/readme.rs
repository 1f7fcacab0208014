//! The README is true: its keys are those of the keymap, and its pictures exist.
//!
//! `VERKSTAD_ACCEPT=1` writes the keys again.

use std::fmt::Write;

use verkstad::app::binding::{EscEnds, Pointed};
use verkstad::app::keymap::{Context, InProgramme, Outside, Over, bindings};
use verkstad::app::keys::named;
use verkstad::app::texts;
use verkstad::workshop::words::Lang;

use crate::package;

const BEGIN: &str = "<!-- keys: written by the program from its own table -->\n";
const END: &str = "<!-- /keys -->";

/// The README's name for each context, in the order of its table.
const PLACES: [(Context, &str); 69] = [
    (Context::Anywhere, "Everywhere"),
    (Context::Inner, "Where there is a way back"),
    (Context::Outside(Outside::List), "On home and in lists"),
    (Context::Outside(Outside::Choice), "Where there is something to choose"),
    (Context::Outside(Outside::Find), "Among the methods"),
    (Context::Outside(Outside::Asked), "There, saying how long, how many or what for"),
    (Context::Outside(Outside::Card), "In a method's card"),
    (Context::Outside(Outside::Usable), "In the card of one without an error"),
    (Context::Outside(Outside::Rows), "In a method that you change"),
    (Context::Outside(Outside::Plans), "In one with several plans"),
    (Context::Outside(Outside::Ready), "In the card of a ready programme"),
    (Context::Outside(Outside::Preview), "In a plan with clock times"),
    (Context::Outside(Outside::Saved), "Among the saved workshops"),
    (Context::Outside(Outside::Home), "On home"),
    (Context::Outside(Outside::Form), "In a form"),
    (Context::Outside(Outside::Chosen), "In a form, where one of several is chosen"),
    (Context::Outside(Outside::Own), "In a form, where a question of one's own is offered"),
    (Context::Outside(Outside::Made), "In the last line of a form"),
    (Context::Outside(Outside::Programme(InProgramme::TimeLine)), "In a programme"),
    (Context::Outside(Outside::Programme(InProgramme::AtHand)), "In a programme, a gathering or a span"),
    (
        Context::Outside(Outside::Programme(InProgramme::HasWorkshop)),
        "In a programme, a gathering with a workshop",
    ),
    (Context::Outside(Outside::Programme(InProgramme::Levels)), "In a programme with levels"),
    (
        Context::Outside(Outside::Programme(InProgramme::Fields)),
        "In a programme, while a gathering is changed",
    ),
    (Context::Outside(Outside::Programme(InProgramme::Shown)), "In a programme, while the room sees it"),
    (Context::Live, "In a workshop"),
    (Context::Running, "Until the end of the day"),
    (Context::Ended, "After it"),
    (Context::Writing, "Writing"),
    (Context::EmptyLine, "Writing, in an empty line"),
    (Context::Esc(EscEnds::Cell), "While a cell of a plan is open"),
    (Context::Esc(EscEnds::Zoom), "While one thing is shown large, or all lines small"),
    (Context::Typing, "In any line"),
    (Context::Pointing, "Pointing"),
    (Context::Pointed(Pointed::Own), "Pointing at what the day is about"),
    (Context::Pointed(Pointed::SetAside), "Pointing at what was set aside"),
    (Context::Pointed(Pointed::Items), "Pointing at lines and themes"),
    (Context::Pointed(Pointed::Sheets), "Pointing at lines of a board with sheets"),
    (Context::Pointed(Pointed::Hopes), "Pointing at hopes"),
    (Context::Pointed(Pointed::Ranked), "Pointing at a ranked list"),
    (Context::Pointed(Pointed::Divided), "Pointing at groups"),
    (Context::Pointed(Pointed::Islands), "Pointing at islands"),
    (Context::Pointed(Pointed::Plans), "Pointing at plans"),
    (Context::Pointed(Pointed::Again), "Pointing at plans again"),
    (Context::Pointed(Pointed::Rows), "Pointing at items of a meeting"),
    (Context::Pointed(Pointed::Cells), "Pointing at rows of a table"),
    (Context::Pointed(Pointed::Voted), "Pointing at rows that are voted on"),
    (Context::Pointed(Pointed::Floor), "Pointing at them while they are taken up"),
    (Context::Pointed(Pointed::Year), "Pointing at lines of a year"),
    (Context::Round, "In a round"),
    (Context::Calm, "In a circle"),
    (Context::Vote, "In a vote or on a scale"),
    (Context::Break, "In a break"),
    (Context::OneOfMany, "Turn, groups, plans"),
    (Context::Year, "In the months of a year"),
    (Context::Over(Over::Asked), "Answering (people here, new words)"),
    (Context::Over(Over::Insert), "Put in"),
    (Context::Over(Over::InsertAsks), "Put in, a part that asks"),
    (Context::Over(Over::Agenda), "Plan of the day"),
    (Context::Over(Over::AgendaLine), "Plan of the day, typing"),
    (Context::Over(Over::Late), "Catch up"),
    (Context::Over(Over::Wall), "On the projector"),
    (Context::Over(Over::Paste), "Pasted lines, rows of a form"),
    (Context::Over(Over::Strike), "Before erasing for good"),
    (Context::Over(Over::Embers), "What people take along"),
    (Context::Over(Over::Read), "In these, and in languages"),
    (Context::Over(Over::Language), "Languages"),
    (Context::Over(Over::Palette), "All commands"),
    (Context::Over(Over::Help), "Keys"),
    (Context::Outside(Outside::Window), "In the room's window"),
];

fn keys() -> String {
    let texts = texts(Lang::En);
    let mut table = String::from("| where | keys |\n|---|---|\n");
    for (place, name) in &PLACES {
        let rows = bindings().filter(|row| row.context == *place);
        let keys: Vec<String> = named(rows.copied(), 9, texts)
            .into_iter()
            .map(|row| format!("`{}` {}", row.keys, row.text))
            .collect();
        writeln!(table, "| {name} | {} |", keys.join(" · ")).unwrap();
    }
    table
}

#[test]
fn its_keys_are_those_of_the_keymap() {
    // The README leaves out the kind of step that only tests have.
    for row in bindings().filter(|row| row.context != Context::Sample) {
        assert!(PLACES.iter().any(|(place, _)| *place == row.context), "{:?} has no name here", row.context);
    }
    let path = package().join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).expect("the README has a place for the keys");
    let (written, after) = rest.split_once(END).expect("the place for the keys ends");
    if std::env::var("VERKSTAD_ACCEPT").is_ok_and(|value| value == "1") {
        std::fs::write(&path, format!("{before}{BEGIN}{}{END}{after}", keys())).unwrap();
        return;
    }
    assert_eq!(written, keys(), "VERKSTAD_ACCEPT=1 writes the keys anew");
}

#[test]
fn its_pictures_and_pages_are_there() {
    let readme = std::fs::read_to_string(package().join("README.md")).unwrap();
    let linked: Vec<&str> = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    let here: Vec<&&str> = linked.iter().filter(|path| !path.starts_with("http")).collect();
    assert!(here.len() >= 4, "the README shows real screens");
    for path in here {
        assert!(package().join(path).exists(), "{path} is not there");
    }
}
