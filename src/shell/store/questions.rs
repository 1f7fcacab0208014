//! The questions of one's own that are offered again: a small file beside the settings. It is of no workshop, but what is
//! struck in one leaves it too.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::failed::removed;
use super::rewrite::rewrite;
use super::small::{get, put};
use super::struck::Gone;
use crate::app::questions::{OwnQuestions, QuestionsChange};
use crate::shell::disk::{Disk, make_dirs_synced};

/// Reads them; none if they cannot be read.
pub fn read(disk: &dyn Disk, path: &Path) -> OwnQuestions {
    get(disk, path).unwrap_or_default()
}

/// Changes them as they are now, whoever wrote them last. If that fails, or if a file is there that cannot be read, they
/// stay as they were.
pub fn change(disk: &dyn Disk, path: &Path, change: QuestionsChange) -> io::Result<()> {
    let mut questions: OwnQuestions = match disk.read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => OwnQuestions::default(),
        bytes => serde_json::from_slice(&bytes?)?,
    };
    if !questions.apply(change) {
        return Ok(());
    }
    make_dirs_synced(disk, path.parent().ok_or(ErrorKind::InvalidInput)?)?;
    put(disk, path, &questions)
}

/// Takes what was struck out of the file. In one that a later version wrote, or that is torn, the words alone go.
pub(super) fn strike(disk: &dyn Disk, path: &Path, gone: &Gone) -> io::Result<()> {
    // A run that was killed may have left a half-written one.
    removed(disk.remove(&path.with_extension("tmp")))?;
    rewrite(disk, path, &|bytes| {
        let read = serde_json::from_slice(bytes).ok();
        let struck = read.and_then(|mut questions: OwnQuestions| {
            let held = questions.strike(&gone.words);
            if held { serde_json::to_vec(&questions).ok() } else { Some(bytes.to_vec()) }
        });
        struck.unwrap_or_else(|| gone.out_of(bytes))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::questions::OwnQuestion;
    use crate::shell::disk::sim::SimDisk;
    use crate::workshop::event::Field;
    use crate::workshop::text::Line;
    use crate::workshop::words::Lang;

    const FILE: &str = "/home/config/questions.json";

    fn typed(text: &str) -> QuestionsChange {
        let question = OwnQuestion { of: Field::Question, lang: Lang::Nb, text: Line::clean(text).unwrap() };
        QuestionsChange::Typed("check-in".into(), question)
    }

    fn content(disk: &SimDisk) -> String {
        String::from_utf8(disk.read(Path::new(FILE)).unwrap()).unwrap()
    }

    fn struck(words: &str) -> Gone {
        Gone { words: vec![words.to_owned()], ..Gone::default() }
    }

    #[test]
    fn what_is_struck_stands_in_no_file() {
        let (disk, file) = (SimDisk::new(), Path::new(FILE));
        strike(&disk, file, &struck("Berit?")).unwrap();
        assert_eq!(read(&disk, file), OwnQuestions::default(), "there was none");
        change(&disk, file, typed("Berit?")).unwrap();
        change(&disk, file, typed("Hva gleder deg?")).unwrap();
        // What a killed run left.
        disk.create_new(&file.with_extension("tmp")).unwrap().append(b"Berit?").unwrap();
        strike(&disk, file, &struck("Berit?")).unwrap();
        assert!(!content(&disk).contains("Berit") && content(&disk).contains("gleder"));
        assert_eq!(disk.files(), [file]);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_never_written_over_and_loses_what_is_struck() {
        let (disk, file) = (SimDisk::new(), Path::new(FILE));
        let later = r#"{"check-in":{"kept":["Berit?","Hva gleder deg?"]}}"#;
        disk.make_dirs(file.parent().unwrap()).unwrap();
        disk.create_new(file).unwrap().append(later.as_bytes()).unwrap();
        assert!(change(&disk, file, typed("Hva nå?")).is_err());
        assert_eq!(content(&disk), later);
        strike(&disk, file, &struck("Berit?")).unwrap();
        assert_eq!(content(&disk), later.replace("Berit?", "▮▮▮"));
    }
}
