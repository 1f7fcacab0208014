//! Exports to a share that does not answer.

use std::sync::Arc;

use super::*;
use crate::app::texts;
use crate::shell::clock::SystemClock;
use crate::shell::disk::Disk;
use crate::shell::disk::sim::SimDisk;
use crate::shell::disk::stuck::StuckDisk;
use crate::shell::paths::Paths;
use crate::shell::settings::Remembered;
use crate::shell::store::read;
use crate::workshop::fixture::opened;
use crate::workshop::words::Lang;

/// A context on this disk, and a workshop.
fn context(disk: Arc<dyn Disk>) -> (CommandContext, Found) {
    let store = Store { disk, paths: Paths::all_in(Path::new("/home")), clock: SystemClock::start() };
    let path = store.make(opened(), None).unwrap();
    let found = read(&*store.disk, &store.paths.live, &path).unwrap();
    (
        CommandContext { texts: texts(Lang::En), lang: Lang::En, store, remembered: Remembered::default() },
        found,
    )
}

#[test]
fn a_share_that_does_not_answer_is_named_and_nothing_is_noted_or_written() {
    let sim = SimDisk::new();
    sim.make_dirs(Path::new("/share")).unwrap();
    let out = Path::new("/share/out.html");
    for force in [false, true] {
        let stuck = Arc::new(StuckDisk::new(Arc::new(sim.clone()), Path::new("/share"), None));
        let (context, found) = context(stuck.clone());
        let Err(Problem::Refused(said)) = to_file(&context, &found, out, force, b"words".to_vec()) else {
            panic!("it was written")
        };
        assert!(said.contains("/share/out.html") && said.contains("does not answer"), "{said}");
        assert!(copies::read(&sim, &found.place).unwrap().is_empty() && sim.metadata(out).is_err());
        sim.remove(&found.place.document).unwrap();
    }
}
