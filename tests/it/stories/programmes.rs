//! The programmes of a story's world: what the shell does with their files, in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use verkstad::app::effect::ProgrammeRequest;
use verkstad::app::msg::{Msg, OpenedProgramme, ProgrammeReport};
use verkstad::app::trouble::Trouble;
use verkstad::programme::check;
use verkstad::workshop::id::Run;

use crate::package;

/// The files of the programmes, by their paths, each with how often it was written.
#[derive(Default)]
pub(super) struct Programmes(BTreeMap<PathBuf, (Vec<u8>, u32)>);

impl Programmes {
    /// Adds a programme of the tests; returns its path.
    pub(super) fn keep(&mut self, name: &str) -> PathBuf {
        let file = package().join(format!("tests/it/programmes/{name}.json"));
        let path = Path::new("/documents").join(format!("{name}.json"));
        self.0.insert(path.clone(), (std::fs::read(file).expect("a programme of the tests"), 0));
        path
    }

    /// The programme that is written last, as JSON.
    pub(super) fn newest(&self) -> Option<&[u8]> {
        self.0.values().max_by_key(|(_, written)| *written).map(|(bytes, _)| bytes.as_slice())
    }

    /// Carries out a request as the shell would.
    pub(super) fn perform(&mut self, request: ProgrammeRequest, by: Run) -> Option<Msg> {
        let report = match request {
            ProgrammeRequest::Open(path) => self.opened(path, by),
            ProgrammeRequest::Save { path, was, programme } => {
                let (bytes, written) = self.0.get_mut(&path).expect("it was opened");
                assert_eq!(*was, hash(*written), "it was read before it was written");
                *bytes = check::write(&programme);
                assert_eq!(check::read(bytes).as_ref(), Ok(&*programme), "it reads back as it was");
                *written += 1;
                ProgrammeReport::Saved(hash(*written))
            }
            _ => return None,
        };
        Some(Msg::Programme(report))
    }

    fn opened(&self, path: PathBuf, run: Run) -> ProgrammeReport {
        let Some((bytes, written)) = self.0.get(&path) else {
            return ProgrammeReport::NotOpened(Trouble::Missing(path));
        };
        let programme = check::read(bytes).expect("a sound programme");
        let sha256 = hash(*written);
        ProgrammeReport::Opened(Box::new(OpenedProgramme { programme, path, sha256, run }))
    }
}

/// Stands for the hash of a file that was written so often.
fn hash(written: u32) -> String {
    format!("written {written} times")
}
