//! What the program remembers for the next time: the language and the number of screens. `store/questions.rs` has the
//! questions that somebody typed.

use serde::{Deserialize, Serialize};

use super::disk::{Disk, make_dirs_synced};
use super::paths::Paths;
use super::store::small::{get, put};
use crate::workshop::words::Lang;

/// The remembered settings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// The language chosen.
    pub lang: Option<Lang>,
    /// Whether the room has a screen of its own.
    pub two_screens: bool,
}

impl Remembered {
    /// Reads the settings; the defaults if they cannot be read.
    pub fn read(disk: &dyn Disk, paths: &Paths) -> Self {
        get(disk, &paths.settings).unwrap_or_default()
    }

    /// Writes the settings; returns whether that worked. If not, the next start is like this one.
    pub fn keep(self, disk: &dyn Disk, paths: &Paths) -> bool {
        let made = paths.settings.parent().is_some_and(|folder| make_dirs_synced(disk, folder).is_ok());
        made && put(disk, &paths.settings, &self).is_ok()
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
        let remembered = Remembered { lang: Some(Lang::Nn), two_screens: true };
        assert!(remembered.keep(&disk, &paths) && remembered.keep(&disk, &paths));
        assert_eq!(Remembered::read(&disk, &paths), remembered);
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
