//! The questions of one's own that are offered again: a small file beside the settings.

use super::disk::{Disk, make_dirs_synced};
use super::paths::Paths;
use super::store::small::{get, put};
use crate::app::questions::{OwnQuestions, QuestionsChange};

/// The file, beside that of the settings.
const FILE: &str = "questions.json";

/// Reads them; none if they cannot be read.
pub fn read(disk: &dyn Disk, paths: &Paths) -> OwnQuestions {
    get(disk, &paths.settings.with_file_name(FILE)).unwrap_or_default()
}

/// Changes them as they are now, whoever wrote them last. If that fails, they stay as they were.
pub fn change(disk: &dyn Disk, paths: &Paths, change: QuestionsChange) -> bool {
    let mut questions = read(disk, paths);
    if !questions.apply(change) {
        return true;
    }
    let made = paths.settings.parent().is_some_and(|folder| make_dirs_synced(disk, folder).is_ok());
    made && put(disk, &paths.settings.with_file_name(FILE), &questions).is_ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::app::questions::OwnQuestion;
    use crate::shell::disk::sim::SimDisk;
    use crate::workshop::event::Field;
    use crate::workshop::text::Line;
    use crate::workshop::words::Lang;

    #[test]
    fn what_is_struck_stands_in_no_file() {
        let (disk, paths) = (SimDisk::new(), Paths::all_in(Path::new("/home")));
        assert_eq!(read(&disk, &paths), OwnQuestions::default());
        let text = Line::clean("Berit?").unwrap();
        let question = OwnQuestion { of: Field::Question, lang: Lang::Nb, text };
        assert!(change(&disk, &paths, QuestionsChange::Typed("check-in".into(), question)));
        let file = paths.settings.with_file_name(FILE);
        let holds = || String::from_utf8(disk.read(&file).unwrap()).unwrap().contains("Berit");
        assert!(holds());
        assert!(change(&disk, &paths, QuestionsChange::Struck(vec!["Berit?".into()])));
        assert!(!holds());
        assert_eq!(read(&disk, &paths), OwnQuestions::default());
    }
}
