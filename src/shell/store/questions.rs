//! The questions of one's own that are offered again: a small file beside the settings. It is of no workshop, but what is
//! struck in one leaves it too.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::failed::removed;
use super::rewrite::rewrite;
use super::small::{get, put};
use super::struck::Gone;
use crate::app::questions::{OwnQuestions, QuestionsChange};
use crate::shell::disk::{Disk, Lock, make_dirs_synced};

/// How often to try for the lock on them.
const TRIES: u32 = 5;

/// Reads them; none if they cannot be read.
pub fn read(disk: &dyn Disk, path: &Path) -> OwnQuestions {
    get(disk, path).unwrap_or_default()
}

/// Changes them as they are now, whoever wrote them last. If that fails, or if a file is there that cannot be read, they
/// stay as they were. `pause` waits a little, longer for a higher number.
pub fn change(disk: &dyn Disk, path: &Path, change: QuestionsChange, pause: fn(u32)) -> io::Result<()> {
    make_dirs_synced(disk, path.parent().ok_or(ErrorKind::InvalidInput)?)?;
    let _alone = alone(disk, path, pause)?;
    let mut questions: OwnQuestions = match disk.read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => OwnQuestions::default(),
        bytes => serde_json::from_slice(&bytes?)?,
    };
    if !questions.apply(change) {
        return Ok(());
    }
    put(disk, path, &questions)
}

/// Takes what was struck out of the file. In one that a later version wrote, or that is torn, the words alone go.
pub(super) fn strike(disk: &dyn Disk, path: &Path, gone: &Gone, pause: fn(u32)) -> io::Result<()> {
    // A run that was killed may have left a half-written one.
    let half = path.with_extension("tmp");
    // A disk that may only be read refuses to remove what is not there.
    if !is_there(disk, path)? && !is_there(disk, &half)? {
        return Ok(());
    }
    let _alone = alone(disk, path, pause)?;
    rewrite(disk, path, &|bytes| {
        let read = serde_json::from_slice(bytes).ok();
        let struck = read.and_then(|mut questions: OwnQuestions| {
            let held = questions.strike(&gone.words);
            if held { serde_json::to_vec(&questions).ok() } else { Some(bytes.to_vec()) }
        });
        struck.unwrap_or_else(|| gone.out_of(bytes))
    })?;
    if is_there(disk, &half)? { removed(disk.remove(&half)) } else { Ok(()) }
}

/// Waits until nobody else changes the file: between reading and writing it, another run or the strike of this one would
/// bring back what it removes. A disk that knows no locks is used without one.
fn alone(disk: &dyn Disk, path: &Path, pause: fn(u32)) -> io::Result<Option<Lock>> {
    for tried in 1..=TRIES {
        match disk.lock(&path.with_extension("lock")) {
            Ok(None) if tried < TRIES => pause(tried),
            Ok(None) => {}
            held => return Ok(held.ok().flatten()),
        }
    }
    Err(ErrorKind::WouldBlock.into())
}

fn is_there(disk: &dyn Disk, path: &Path) -> io::Result<bool> {
    match disk.metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        found => found.map(|_| true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::questions::OwnQuestion;
    use crate::shell::disk::sim::{Op, SimDisk, SimFailure, SimFault};
    use crate::shell::os::numbers::EROFS;
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

    fn change(disk: &SimDisk, change: QuestionsChange) -> io::Result<()> {
        super::change(disk, Path::new(FILE), change, |_| {})
    }

    fn strike(disk: &SimDisk, words: &str) -> io::Result<()> {
        let gone = Gone { words: vec![words.to_owned()], ..Gone::default() };
        super::strike(disk, Path::new(FILE), &gone, |_| {})
    }

    #[test]
    fn what_is_struck_stands_in_no_file() {
        let (disk, file) = (SimDisk::new(), Path::new(FILE));
        strike(&disk, "Berit?").unwrap();
        assert_eq!(disk.files(), [""; 0].map(Path::new), "there was none");
        change(&disk, typed("Berit?")).unwrap();
        change(&disk, typed("Hva gleder deg?")).unwrap();
        // What a killed run left.
        disk.create_new(&file.with_extension("tmp")).unwrap().append(b"Berit?").unwrap();
        strike(&disk, "Berit?").unwrap();
        assert!(!content(&disk).contains("Berit") && content(&disk).contains("gleder"));
        assert_eq!(disk.files(), [file, &file.with_extension("lock")]);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_never_written_over_and_loses_what_is_struck() {
        let (disk, file) = (SimDisk::new(), Path::new(FILE));
        let later = r#"{"check-in":{"kept":["Berit?","Hva gleder deg?"]}}"#;
        disk.make_dirs(file.parent().unwrap()).unwrap();
        disk.create_new(file).unwrap().append(later.as_bytes()).unwrap();
        assert!(change(&disk, typed("Hva nå?")).is_err());
        assert_eq!(content(&disk), later);
        strike(&disk, "Berit?").unwrap();
        assert_eq!(content(&disk), later.replace("Berit?", "▮▮▮"));
    }

    #[test]
    fn a_disk_that_may_only_be_read_and_has_nothing_of_it_needs_no_strike() {
        let disk = SimDisk::new();
        let error = SimFailure::Code(EROFS);
        let read_only = || SimFault { error, nth: 1, from_then_on: true, only: Some(Op::Remove) };
        disk.fail(read_only());
        strike(&disk, "Berit?").unwrap();
        disk.mend();
        change(&disk, typed("Hva gleder deg?")).unwrap();
        disk.fail(read_only());
        strike(&disk, "Berit?").unwrap();
        assert!(content(&disk).contains("gleder"));
    }

    #[test]
    fn what_is_struck_and_what_is_typed_wait_for_each_other() {
        let (disk, file) = (SimDisk::new(), Path::new(FILE));
        change(&disk, typed("Berit?")).unwrap();
        let before = content(&disk);
        let other = disk.lock(&file.with_extension("lock")).unwrap();
        assert!(other.is_some() && strike(&disk, "Berit?").is_err());
        assert!(change(&disk, typed("Hva nå?")).is_err());
        assert_eq!(content(&disk), before);
        drop(other);
        strike(&disk, "Berit?").unwrap();
        change(&disk, typed("Hva nå?")).unwrap();
        assert!(!content(&disk).contains("Berit") && content(&disk).contains("nå"));
    }
}
