//! Where the files of one workshop lie: its document, its journals, and everything beside those.

use std::path::{Path, PathBuf};

use crate::workshop::id::Run;
use crate::workshop::time::At;

/// The extension of a journal.
const JOURNAL: &str = ".jsonl";
/// The list of exports; it has a journal's extension without being one.
const EXPORTS: &str = "exports.jsonl";

/// The files of one workshop. Each has the workshop's id in its own name or its folder's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StorePlace {
    /// The document.
    pub document: PathBuf,
    /// The folder of its journals.
    pub folder: PathBuf,
    /// Its id.
    pub id: String,
}

impl StorePlace {
    /// The workshop `id` whose document is at that path, on a computer whose journals are in `live`.
    pub fn new(document: &Path, live: &Path, id: &str) -> Self {
        Self { document: document.to_path_buf(), folder: live.join(id), id: id.to_owned() }
    }

    /// The folder that the document lies in.
    pub fn beside(&self) -> &Path {
        folder_of(&self.document)
    }

    /// The `nth` journal file of a run, from 1. A run needs more than one only after the disk fails.
    pub fn journal(&self, run: Run, nth: u32) -> PathBuf {
        let more = if nth > 1 { format!("-{nth}") } else { String::new() };
        self.folder.join(format!("{run}{more}{JOURNAL}"))
    }

    /// The lock of whoever has the workshop open.
    pub fn lock(&self) -> PathBuf {
        self.folder.join("lock")
    }

    /// The file that says who that is.
    pub fn owner(&self) -> PathBuf {
        self.folder.join("owner.json")
    }

    /// The name of the file that says where the document was last.
    pub const WHEREABOUTS: &str = "place.json";

    /// The file that says where the document was last.
    pub fn whereabouts(&self) -> PathBuf {
        self.folder.join(Self::WHEREABOUTS)
    }

    /// The wall and the drafts.
    pub fn stage(&self) -> PathBuf {
        self.folder.join("stage.json")
    }

    /// The size of the second window.
    pub fn screen(&self) -> PathBuf {
        self.folder.join("screen.json")
    }

    /// The lock of the second window.
    pub fn screen_lock(&self) -> PathBuf {
        self.folder.join("screen.lock")
    }

    /// The list of exports.
    pub fn exports(&self) -> PathBuf {
        self.folder.join(EXPORTS)
    }

    /// Exists while words are being struck for good.
    pub fn striking(&self) -> PathBuf {
        self.folder.join("striking")
    }

    /// The folder of earlier files of a programme.
    pub fn earlier(&self) -> PathBuf {
        self.folder.join("earlier")
    }

    /// The folder of earlier documents.
    pub fn generations(&self) -> PathBuf {
        self.folder.join("generations")
    }
}

/// Whether this is the journal of a run.
pub fn is_journal(path: &Path) -> bool {
    name(path).is_some_and(|name| name.ends_with(JOURNAL) && name != EXPORTS)
}

/// Where the torn end of a journal is kept.
pub(super) fn rejected(journal: &Path) -> PathBuf {
    with_ending(journal, ".rejected")
}

/// Where a copy of a bad file is kept: `what` says what is wrong, and the wall clock says when.
pub(super) fn kept(path: &Path, what: &str, now: At) -> PathBuf {
    with_ending(path, &format!(".{what}-{}", now.local().format("%Y%m%d-%H%M%S-%3f")))
}

/// The copies that [`kept`] named, of one kind, among these paths.
pub(super) fn kept_copies<'a>(
    path: &Path,
    what: &str,
    among: &'a [PathBuf],
) -> impl Iterator<Item = &'a PathBuf> {
    let beginning = with_ending(path, &format!(".{what}-")).into_os_string().into_encoded_bytes();
    among.iter().filter(move |found| found.as_os_str().as_encoded_bytes().starts_with(&beginning))
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut whole = path.file_name().unwrap_or_default().to_owned();
    whole.push(ending);
    path.with_file_name(whole)
}

/// A file's name, if it is one that we could have given.
pub(super) fn name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

/// The folder that a path lies in; the current one for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether `found` lies beside `document` and comes from it: a temporary file or a kept copy.
pub(super) fn is_made_of(document: &Path, found: &Path) -> bool {
    let (Some(own), Some(other)) = (name(document), name(found)) else { return false };
    other.strip_prefix(own).is_some_and(|rest| rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_is_known_by_its_name() {
        let place = StorePlace::new(Path::new("/d/2026-11-21-x-abcdefgh.json"), Path::new("/l"), "abcdefgh");
        let run = Run::from_random([0; 6]);
        assert_eq!(place.journal(run, 1), Path::new("/l/abcdefgh/aaaaaa.jsonl"));
        assert_eq!(place.journal(run, 2), Path::new("/l/abcdefgh/aaaaaa-2.jsonl"));
        assert!(is_journal(&place.journal(run, 2)));
        for other in [place.exports(), place.owner(), rejected(&place.journal(run, 1))] {
            assert!(!is_journal(&other), "{}", other.display());
        }
    }

    #[test]
    fn what_was_made_of_a_document_is_known_and_another_document_is_not() {
        let document = Path::new("/d/x-abcdefgh.json");
        let at = At { utc_ms: 1_000, offset_min: 0, elapsed_ms: 0 };
        assert!(is_made_of(document, &kept(document, "damaged", at)));
        assert!(is_made_of(document, Path::new("/d/x-abcdefgh.json.0.tmp")));
        assert!(!is_made_of(document, document));
        assert!(!is_made_of(document, Path::new("/d/x-abcdefgi.json")));
    }
}
