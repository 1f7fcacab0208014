//! The example as a newcomer sees it: halfway through its day, and that day is today. `workshop/demo.rs` cuts the day
//! and moves it.

use std::path::PathBuf;
use std::sync::Arc;

use super::session::Ready;
use super::shipped::{EXAMPLES, unpacked};
use super::workshops::Store;
use crate::app::new::FUTURE_WORKSHOP;
use crate::app::trouble::Trouble;
use crate::workshop::demo::demo;
use crate::workshop::document;
use crate::workshop::event::{Entry, Event};
use crate::workshop::words::Lang;

/// Opens the example in this language (or another if there is none) in a throw-away copy.
pub fn open(store: &Store, lang: Lang) -> Result<Ready, Trouble> {
    let entries = example(lang).ok_or_else(|| Trouble::Missing(PathBuf::from(lang.code())))?;
    store.throw_away(demo(&entries, store.clock.now()))
}

/// The entries of the future workshop in this language among the examples, whose file names end with their languages.
fn example(lang: Lang) -> Option<Vec<Arc<Entry>>> {
    let ending = format!("-{lang}.json");
    let (own, others): (Vec<_>, Vec<_>) = EXAMPLES.iter().partition(|(name, _)| name.ends_with(&ending));
    own.into_iter().chain(others).find_map(|(_, packed)| {
        let entries = document::read(&unpacked(packed)).ok()?.entries;
        let Event::Opened(opened) = entries.first()?.events.first()? else { return None };
        (opened.method.id == FUTURE_WORKSHOP).then_some(entries)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::journal::Journal;
    use crate::workshop::time::At;

    /// Noon: `workshop/demo.rs` tests which day a demo shortly after midnight begins on.
    fn noon() -> At {
        At { utc_ms: 1_795_608_000_000, offset_min: 0, elapsed_ms: 0 }
    }

    #[test]
    fn every_language_has_an_example_that_can_be_shown_now() {
        for (name, packed) in EXAMPLES {
            let read = document::read(&unpacked(packed)).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
            assert!(!read.edited, "{name} was edited by hand");
        }
        for lang in Lang::ALL {
            let journal = Journal::replay(demo(&example(lang).unwrap(), noon())).unwrap();
            let workshop = journal.workshop();
            assert_eq!((workshop.lang, workshop.method.id.as_str()), (lang, FUTURE_WORKSHOP));
            assert!(workshop.day.live(), "{lang}: the day is not on");
            assert_eq!(workshop.agenda.date, noon().today(), "{lang}");
        }
    }
}
