//! What the program remembers for the next time: the language, the number of screens, and which methods were used last. `store/questions.rs` has the
//! questions that somebody typed.

use serde::{Deserialize, Serialize};

use super::disk::{Disk, make_dirs_synced};
use super::paths::Paths;
use super::store::small::{get, put};
use crate::workshop::words::Lang;

/// The remembered settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// The language chosen.
    pub lang: Option<Lang>,
    /// Whether the room has a screen of its own.
    pub two_screens: bool,
    /// The ids of the methods used last, the newest first: neither what was made with them nor when.
    #[serde(rename = "recent-methods", skip_serializing_if = "Vec::is_empty")]
    pub recent_methods: Vec<String>,
}

/// How many methods are remembered.
const RECENT: usize = 6;

impl Remembered {
    /// Reads the settings; the defaults if they cannot be read.
    pub fn read(disk: &dyn Disk, paths: &Paths) -> Self {
        get(disk, &paths.settings).unwrap_or_default()
    }

    /// Writes the settings; returns whether that worked. If not, the next start is like this one.
    pub fn keep(&self, disk: &dyn Disk, paths: &Paths) -> bool {
        let made = paths.settings.parent().is_some_and(|folder| make_dirs_synced(disk, folder).is_ok());
        made && put(disk, &paths.settings, self).is_ok()
    }

    /// Remembers that a workshop was made with this method.
    pub fn used(&mut self, method: &str) {
        self.recent_methods.retain(|id| id != method);
        self.recent_methods.insert(0, method.to_owned());
        self.recent_methods.truncate(RECENT);
    }
}

/// The language: as asked for, otherwise as remembered, otherwise the system's, otherwise English.
pub fn language(asked: Option<Lang>, remembered: Option<Lang>, system: Option<&str>) -> Lang {
    asked.or(remembered).or_else(|| system?.parse().ok()).unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::shell::disk::sim::SimDisk;

    #[test]
    fn what_was_remembered_is_there_the_next_time() {
        let (disk, paths) = (SimDisk::new(), Paths::all_in(Path::new("/home")));
        assert_eq!(Remembered::read(&disk, &paths), Remembered::default());
        let mut remembered =
            Remembered { lang: Some(Lang::Nn), two_screens: true, recent_methods: Vec::new() };
        remembered.used("swot");
        assert!(remembered.keep(&disk, &paths) && remembered.keep(&disk, &paths));
        assert_eq!(Remembered::read(&disk, &paths), remembered);
    }

    #[test]
    fn the_six_methods_used_last_are_remembered_each_once_the_newest_first() {
        let mut remembered = Remembered::default();
        for id in ["a", "b", "c", "a", "d", "e", "f", "g"] {
            remembered.used(id);
        }
        assert_eq!(remembered.recent_methods, ["g", "f", "e", "d", "a", "c"]);
    }

    #[test]
    fn settings_that_know_of_no_methods_are_read_and_written_as_before() {
        let old = r#"{"lang":"sv","two_screens":true}"#;
        let read: Remembered = serde_json::from_str(old).unwrap();
        assert_eq!((read.lang, read.two_screens), (Some(Lang::Sv), true));
        assert_eq!(serde_json::to_string(&read).unwrap(), old);
    }

    #[test]
    fn the_language_is_the_one_asked_for_first() {
        assert_eq!(language(Some(Lang::Da), Some(Lang::Sv), Some("nb_NO.UTF-8")), Lang::Da);
        assert_eq!(language(None, Some(Lang::Sv), Some("nb_NO.UTF-8")), Lang::Sv);
        assert_eq!(language(None, None, Some("nb_NO.UTF-8")), Lang::Nb);
        assert_eq!(language(None, None, Some("C")), Lang::En);
        assert_eq!(language(None, None, None), Lang::En);
    }
}
