//! Which track and which level of a programme are shown alone.

use super::super::notice::ProgrammeNotice;
use crate::programme::Programme;
use crate::programme::timeline::TimelineFilter;

/// The next track alone; after the last one all.
pub(super) fn next_track(programme: &Programme, filter: &mut TimelineFilter) -> Result<(), ProgrammeNotice> {
    if programme.tracks.len() < 2 {
        return Err(ProgrammeNotice::NoTracks);
    }
    let next = match &filter.track {
        None => 0,
        Some(id) => programme.tracks.iter().position(|track| track.id == *id).map_or(0, |at| at + 1),
    };
    filter.track = programme.tracks.get(next).map(|track| track.id.clone());
    Ok(())
}

/// This level alone; the same again shows all.
pub(super) fn level(
    programme: &Programme,
    filter: &mut TimelineFilter,
    level: u8,
) -> Result<(), ProgrammeNotice> {
    if !programme.levels().contains(&level) {
        return Err(ProgrammeNotice::NoLevel(level));
    }
    filter.level = Some(level).filter(|_| filter.level != Some(level));
    Ok(())
}
