//! Carries out what the program asks about programmes: workers open and make them, and they are written one after the
//! other.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::super::Heard;
use super::super::programmes::library;
use super::super::worker::{Job, Task};
use super::super::workshops::Store;
use super::EffectRunner;
use crate::app::msg::Msg;
use crate::app::programmes::{FileSeen, ProgrammeReport, ProgrammeRequest, ProgrammeToSave};
use crate::app::trouble::Trouble;

/// For each programme's file that was written, which file was read before, and which one lies there now. Whoever writes it
/// again says only which was read.
#[derive(Debug, Clone, Default)]
pub struct FilesWritten(Arc<Mutex<BTreeMap<PathBuf, (FileSeen, FileSeen)>>>);

impl FilesWritten {
    /// Which file should lie there, if this one was read.
    fn now(&self, path: &PathBuf, read: &FileSeen) -> FileSeen {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(path)
            .filter(|(before, _)| before == read)
            .map_or_else(|| read.clone(), |(_, now)| now.clone())
    }

    fn note(&self, path: PathBuf, read: FileSeen, now: FileSeen) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path, (read, now));
    }
}

impl EffectRunner {
    /// Carries out a request about programmes.
    pub(super) fn programme(&mut self, request: ProgrammeRequest) {
        match request {
            ProgrammeRequest::ReadLibrary => {
                self.look_up(Job::Library, |_| Msg::Programme(ProgrammeReport::Library(library())));
            }
            ProgrammeRequest::Open(path) => {
                self.look_up(Job::Programme(path.clone()), move |store| opened(store.open_programme(&path)));
            }
            ProgrammeRequest::Make(new, folder) => {
                let job = Job::MakeProgramme(new.clone(), folder.clone());
                self.look_up(job, move |store| {
                    let made = store.make_programme(new.clone(), folder.clone());
                    opened(made.and_then(|path| store.open_programme(&path)))
                });
            }
            ProgrammeRequest::Save(to_save) => self.save_programme(*to_save),
            ProgrammeRequest::MakeGathering(made, of) => {
                let (job, to_loop) = (Job::Make(made.clone(), None), self.to_loop.clone());
                self.open(job, move |store: &Store| {
                    let (path, noted) = store.make_gathering((*made).clone(), &of)?;
                    if let Err(trouble) = noted {
                        let report = ProgrammeReport::NotNoted(trouble.placed(&store.paths.live));
                        // After the loop ends nobody listens.
                        drop(to_loop.send(Heard::Msg(Msg::Programme(report))));
                    }
                    store.open(&path)
                });
            }
        }
    }

    /// Writes a programme after any earlier write of one has ended.
    fn save_programme(&mut self, to_save: ProgrammeToSave) {
        let before = self.writers.programme.take();
        let (store, to_loop, written) =
            (self.store.clone(), self.to_loop.clone(), self.writers.written.clone());
        let write = move || {
            before.map(Task::wait);
            let ProgrammeToSave { path, read, programme } = to_save;
            let to_save = ProgrammeToSave { read: written.now(&path, &read), path, programme };
            let report = match store.save_programme(&to_save) {
                Ok(now) => {
                    written.note(to_save.path.clone(), read, now);
                    ProgrammeReport::Saved(to_save.path)
                }
                Err(trouble) => ProgrammeReport::NotSaved(to_save.path, trouble.placed(&store.paths.live)),
            };
            // After the loop ends nobody listens.
            drop(to_loop.send(Heard::Msg(Msg::Programme(report))));
        };
        match Task::start(write) {
            Ok(task) => self.writers.programme = Some(task),
            Err(_) => self.hear(Msg::PartFailed),
        }
    }
}

fn opened(of: Result<crate::app::programmes::OpenedProgramme, Trouble>) -> Msg {
    match of {
        Ok(opened) => Msg::Programme(ProgrammeReport::Opened(Box::new(opened))),
        Err(trouble) => Msg::NotOpened(trouble),
    }
}
