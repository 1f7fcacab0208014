//! The example as a newcomer sees it: halfway through its day, and that day is today. `workshop/demo.rs` cuts the day
//! and moves it.

use std::path::PathBuf;

use super::session::Ready;
use super::shipped::EXAMPLES;
use super::workshops::Store;
use crate::app::trouble::Trouble;
use crate::workshop::demo::demo;
use crate::workshop::document;
use crate::workshop::words::Lang;

/// Opens the example in this language (or another if there is none) in a throw-away copy.
pub fn open(store: &Store, lang: Lang) -> Result<Ready, Trouble> {
    let (name, text) = example(lang).ok_or_else(|| Trouble::Missing(PathBuf::from(lang.code())))?;
    let read = document::read(text.as_bytes()).map_err(|_| Trouble::Foreign(PathBuf::from(name)))?;
    store.throw_away(demo(&read.entries, store.clock.now()))
}

/// The example in a language: its file name ends with it.
fn example(lang: Lang) -> Option<(&'static str, &'static str)> {
    let ending = format!("-{lang}.json");
    EXAMPLES.iter().find(|(name, _)| name.ends_with(&ending)).or(EXAMPLES.first()).copied()
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
        for lang in Lang::ALL {
            let (name, text) = example(lang).unwrap();
            let read = document::read(text.as_bytes()).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
            assert!(!read.edited, "{name} was edited by hand");
            let journal = Journal::replay(demo(&read.entries, noon())).unwrap();
            assert!(journal.workshop().day.live(), "{name}: the day is not on");
            assert_eq!(journal.workshop().agenda.date, noon().today(), "{name}");
        }
    }
}
