//! The questions of one's own as they may be offered: none while words may stand among them that were struck.

use std::path::Path;

use super::place::{StorePlace, name};
use super::{copies, questions, strike};
use crate::app::questions::OwnQuestions;
use crate::shell::disk::Disk;

/// Reads them. Only the next start of the workshop in which words were struck takes out what a strike that was cut off
/// left there, and until then nobody is offered it.
pub fn own_questions(disk: &dyn Disk, path: &Path, live: &Path) -> OwnQuestions {
    if may_hold_struck(disk, path, live) { OwnQuestions::default() } else { questions::read(disk, path) }
}

/// Whether a strike in any workshop is not over, or could not reach this file.
fn may_hold_struck(disk: &dyn Disk, path: &Path, live: &Path) -> bool {
    let folders = disk.list(live).unwrap_or_default();
    folders.iter().filter_map(|folder| name(folder)).any(|id| {
        let place = StorePlace::new(path, live, id);
        let noted = || copies::read(disk, &place).unwrap_or_default();
        strike::is_unfinished(disk, &place) || noted().iter().any(|copy| copy.struck && copy.path == path)
    })
}
