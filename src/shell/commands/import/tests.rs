//! Forms that are not taken in, though nothing is wrong with them.

use std::sync::Arc;

use super::super::cli;
use super::*;
use crate::shell::clock::SystemClock;
use crate::shell::disk::sim::SimDisk;
use crate::shell::disk::{Disk, replace};
use crate::shell::paths::Paths;
use crate::shell::settings::Remembered;
use crate::shell::store::read;
use crate::shell::workshops::Store;
use crate::workshop::decide::ClockCommand;
use crate::workshop::event::Opened;
use crate::workshop::fixture::mapping;
use crate::workshop::words::Lang;

/// Has files with these rows taken into that workshop, whose day has begun if `led`; returns what was said against it,
/// and how many rows there are then.
fn taken_in(opened: Opened, led: bool, files: &[String]) -> (Option<String>, usize) {
    let sim = SimDisk::new();
    let store = Store {
        disk: Arc::new(sim.clone()),
        paths: Paths::all_in(Path::new("/home")),
        clock: SystemClock::start(),
    };
    let path = store.make(opened, None).unwrap();
    let texts = texts(Lang::En);
    let context = CommandContext { texts, lang: Lang::En, store, remembered: Remembered::default() };
    if led {
        let (session, mut begun) =
            context.store.open(&path).unwrap().start(context.store.clock, |_| {}).unwrap();
        let now = context.store.clock.now();
        let entry = begun.journal.command(Command::Clock(ClockCommand::Next), now, begun.run).unwrap();
        session.ask(StoreRequest::Append(entry.clone())).unwrap();
        assert!(session.close());
    }
    sim.make_dirs(Path::new("/in")).unwrap();
    let mut typed = vec!["verkstad".to_owned(), "import".to_owned(), path.display().to_string()];
    for (at, rows) in files.iter().enumerate() {
        let form = format!("/in/{at}.csv");
        let sheet = format!("Insats/aktivitet;Vad saknas\n{rows}");
        replace(&sim, Path::new(&form), sheet.as_bytes(), &mut |_| {}).unwrap();
        typed.push(form);
    }
    let typed = cli::command(texts).try_get_matches_from(typed).unwrap();
    let refused = match import(&context, typed.subcommand().unwrap().1) {
        Ok(()) => None,
        Err(Problem::Refused(said) | Problem::Usage(said)) => Some(said),
    };
    let found = read(&sim, &context.store.paths.live, &path).unwrap();
    let workshop = found.journal.workshop();
    (refused, workshop.rows_of(workshop.method.table("map").unwrap()).len())
}

#[test]
fn what_is_refused_is_not_said_to_be_taken_in() {
    let silent = |unrecorded: bool| {
        mapping(move |method| method.steps.iter_mut().for_each(|step| step.unrecorded = unrecorded))
    };
    let files = ["Hal;\n".to_owned()];
    assert_eq!(taken_in(silent(false), true, &files), (None, 1));
    let (refused, rows) = taken_in(silent(true), true, &files);
    assert_eq!((refused, rows), (Some(texts(Lang::En).msg_say_nothing_to_write_to()), 0));
}

#[test]
fn the_rows_of_all_files_together_are_no_more_than_those_of_one() {
    let rows = |of: &str, count: usize| {
        (0..count).map(|at| [of, &at.to_string(), ";\n"].concat()).collect::<String>()
    };
    let all = [rows("Hal", import::MOST_ROWS - 1), rows("Kro", 1)];
    assert_eq!(taken_in(mapping(|_| {}), false, &all), (None, import::MOST_ROWS));
    let over = [rows("Hal", import::MOST_ROWS - 1), rows("Kro", 2)];
    let (refused, rows) = taken_in(mapping(|_| {}), false, &over);
    let says = refused.expect("it is refused");
    assert!(says.contains("501") && says.contains("500") && rows == 0, "{says}");
}
