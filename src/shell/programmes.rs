//! Where programmes are opened, made and written, and the workshops of their gatherings made.

use std::path::{Path, PathBuf};

use super::chance;
use super::paths::{id_in_name, is_document, is_id, whole};
use super::shipped::{PROGRAMMES, unpacked};
use super::store::programme::{
    change_programme, keep_damaged, make_programme, read_programme, save_programme, seen,
};
use super::store::{list, stray};
use super::workshops::{Store, pause, synced};
use crate::app::programmes::{FileSeen, GatheringOf, NewProgramme, OpenedProgramme, ProgrammeToSave};
use crate::app::trouble::{Finding, ProgrammeTrouble, Trouble};
use crate::programme::library::ReadyProgramme;
use crate::programme::told::{Difference, WorkshopTold};
use crate::programme::{Programme, ProgrammeChange, ProgrammeIds};
use crate::workshop::event::MadeOf;
use crate::workshop::follow::NewWorkshop;

/// The programmes that ship.
pub fn library() -> Vec<ReadyProgramme> {
    PROGRAMMES.iter().filter_map(|(_, packed)| serde_json::from_slice(&unpacked(packed)).ok()).collect()
}

/// A programme as it was read, with what its workshops say.
pub struct ProgrammeRead {
    /// It; what its workshops say has ended is marked as held.
    pub programme: Programme,
    /// Which file it was.
    pub seen: FileSeen,
    /// Its bytes, if it was damaged.
    pub damaged: Option<Vec<u8>>,
    /// Where its workshops say something else.
    pub differences: Vec<Difference>,
    /// The files of its workshops, by their ids.
    pub workshops: Vec<(String, PathBuf)>,
}

impl Store {
    /// Reads a programme and what its workshops say, and changes nothing on disk.
    pub fn read_programme(&self, path: &Path) -> Result<ProgrammeRead, Trouble> {
        let path = whole(path);
        let found = read_programme(&*self.disk, &self.paths.live, &path)?;
        let ids: Vec<String> = found.programme.workshops().map(|(_, id)| id.to_owned()).collect();
        let workshops = self.workshops_of(&path, &ids);
        let told = workshops.iter().filter_map(|(id, path)| {
            let listing = list::listing(&*self.disk, path)?;
            Some(WorkshopTold::of(id, &listing.head))
        });
        let told: Vec<WorkshopTold> = told.collect();
        let (programme, differences) = found.programme.with_told(&told);
        Ok(ProgrammeRead { programme, seen: found.seen, damaged: found.damaged, differences, workshops })
    }

    /// Where these workshops lie: beside the programme, in the usual folder, or where each was open last.
    fn workshops_of(&self, programme: &Path, ids: &[String]) -> Vec<(String, PathBuf)> {
        if ids.is_empty() {
            return Vec::new();
        }
        let beside = programme.parent().unwrap_or(Path::new("."));
        let mut all = self.disk.list(beside).unwrap_or_default();
        if beside != self.paths.documents {
            all.extend(self.disk.list(&self.paths.documents).unwrap_or_default());
        }
        let named =
            |id: &str| all.iter().find(|path| is_document(path) && id_in_name(path) == Some(id)).cloned();
        let at = |id: &String| named(id).or_else(|| stray::in_use(&*self.disk, &self.paths.live, id));
        ids.iter().filter_map(|id| Some((id.clone(), at(id)?))).collect()
    }

    /// Opens a programme. A damaged file is kept beside, and the newest earlier one is there instead.
    pub fn open_programme(&self, path: &Path) -> Result<OpenedProgramme, Trouble> {
        let path = whole(path);
        let read = self.read_programme(&path)?;
        let mut findings: Vec<Finding> = synced(&path).into_iter().collect();
        if let Some(bytes) = &read.damaged {
            let copy = keep_damaged(&*self.disk, &path, bytes, self.clock.now())?;
            findings.push(Finding::Restored(Some(copy)));
        }
        let ProgrammeRead { programme, seen, differences, workshops, .. } = read;
        let run = chance::run();
        Ok(OpenedProgramme { path, read: seen, run, programme, differences, workshops, findings })
    }

    /// Makes a programme in the given folder or the usual one; returns its path.
    pub fn make_programme(&self, of: NewProgramme, folder: Option<PathBuf>) -> Result<PathBuf, Trouble> {
        let mut paths = self.paths.clone();
        paths.documents = folder.unwrap_or(paths.documents);
        let (id, mut ids) = (chance::id(), ProgrammeIds::new(chance::run()));
        let programme = match of {
            NewProgramme::Empty(name, lang) => Programme::new(id, lang, name),
            NewProgramme::Ready(wanted, lang, first) => {
                let all = library();
                let ready = all.iter().find(|ready| ready.id == wanted);
                let file = format!("{wanted}.json");
                let packed = PROGRAMMES.iter().find(|(name, _)| *name == file);
                let made = ready.zip(packed).and_then(|(ready, (_, packed))| {
                    let of = MadeOf { id: wanted.clone(), sha256: seen(&unpacked(packed)).0 };
                    ready.made(of, (id, lang), first, &mut ids)
                });
                let known = || all.iter().map(|ready| ready.id.clone()).collect();
                made.ok_or_else(|| {
                    Trouble::Programme(Box::new(ProgrammeTrouble::Unknown(wanted.clone(), known())))
                })?
            }
            NewProgramme::NextYear(path) => {
                let last = self.read_programme(&path)?;
                last.programme.next_year(id, &last.seen.0, &mut ids)
            }
        };
        make_programme(&*self.disk, &paths, &programme)
    }

    /// Writes a programme in place of what was read; returns which file lies there then.
    pub fn save_programme(&self, to_save: &ProgrammeToSave) -> Result<FileSeen, Trouble> {
        save_programme(&*self.disk, &self.paths.live, to_save, self.clock.now(), pause)
    }

    /// Makes the workshop of a gathering, beside its programme, and then has the programme name it. Returns its path, and
    /// why the programme does not name it, if that failed.
    pub fn make_gathering(
        &self,
        made: NewWorkshop,
        of: &GatheringOf,
    ) -> Result<(PathBuf, Result<(), Trouble>), Trouble> {
        let GatheringOf { programme, at } = of;
        let programme = whole(programme);
        let mut made = made;
        if !is_id(&made.opened.id) {
            made.opened.id = chance::id();
        }
        let id = made.opened.id.clone();
        let named = read_programme(&*self.disk, &self.paths.live, &programme)?.programme.id;
        made.opened.origin.programme = Some(named);
        made.opened.origin.gathering = Some(at.element.to_string());
        let path = self.make(made, programme.parent().map(Path::to_path_buf))?;
        let name = |programme: Programme| {
            programme.occasion(*at)?;
            Some(programme.changed(ProgrammeChange::Workshop(*at, Some(id))))
        };
        let now = self.clock.now();
        let noted = change_programme(&*self.disk, &self.paths.live, &programme, now, pause, name);
        Ok((path, noted))
    }
}

#[cfg(test)]
mod tests;
