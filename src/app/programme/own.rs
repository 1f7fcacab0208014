//! The lines of the programme itself: what it is called, for whom it is, what should come of it, and its tracks.

use crate::i18n::Texts;
use crate::programme::{LEVELS, Programme, ProgrammeChange, Track, TrackChange};
use crate::workshop::text::{Line, Prose, slug};

/// One line about the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnField {
    /// What it is called.
    Name,
    /// For whom it is.
    Whom,
    /// What should have come of it in the end.
    Goal,
    /// A track; the one after the last adds one.
    Track(usize),
    /// The levels that a track has.
    Levels(usize),
}

impl OwnField {
    /// The lines of a programme, in order.
    pub(super) fn of(programme: &Programme) -> impl Iterator<Item = Self> {
        let tracks = programme.tracks.len();
        let each = (0..tracks).flat_map(|at| [Self::Track(at), Self::Levels(at)]);
        [Self::Name, Self::Whom, Self::Goal].into_iter().chain(each).chain([Self::Track(tracks)])
    }

    /// What stands in it.
    pub(super) fn text(self, programme: &Programme) -> String {
        match self {
            Self::Name => programme.name.to_string(),
            Self::Whom => programme.whom.as_ref().map(ToString::to_string).unwrap_or_default(),
            Self::Goal => programme.goal.as_ref().map(ToString::to_string).unwrap_or_default(),
            Self::Track(at) => {
                programme.tracks.get(at).map(|track| track.name.to_string()).unwrap_or_default()
            }
            Self::Levels(_) => String::new(),
        }
    }

    /// What typing this there changes; `None` if it cannot stand there: an empty name, or that of a track which is needed.
    pub(super) fn typed(self, programme: &Programme, typed: &str) -> Option<ProgrammeChange> {
        let line = Line::clean(typed);
        let change = match (self, line) {
            (Self::Name, line) => ProgrammeChange::Name(line?),
            (Self::Whom, line) => ProgrammeChange::Whom(line),
            (Self::Goal, _) => ProgrammeChange::Goal(Prose::clean(typed)),
            (Self::Track(at), line) => ProgrammeChange::Track(track(programme, at, line)?),
            (Self::Levels(_), _) => return None,
        };
        Some(change)
    }

    /// What another value of it changes, `by` places further on, or back.
    pub(super) fn chosen(self, programme: &Programme, by: isize) -> Option<ProgrammeChange> {
        let Self::Levels(at) = self else { return None };
        let track = programme.tracks.get(at)?;
        let all: Vec<u8> = (1..=LEVELS).collect();
        let levels = beside(&some_of(&all), &track.levels, by)?;
        Some(ProgrammeChange::Track(TrackChange::Put(Track { levels, ..track.clone() })))
    }

    /// What the line is called, and a sentence about it.
    pub(super) fn words(self, programme: &Programme, texts: &Texts) -> (String, String) {
        match self {
            Self::Name => (texts.msg_programme_name(), texts.msg_programme_new_name_hint()),
            Self::Whom => (texts.msg_programme_tracks(), texts.msg_programme_own_whom_hint()),
            Self::Goal => (texts.msg_programme_goal(), texts.msg_programme_own_goal_hint()),
            Self::Track(at) if at > 0 && at >= programme.tracks.len() => {
                (texts.msg_programme_own_track_more(), texts.msg_programme_own_track_hint())
            }
            Self::Track(_) => (texts.msg_programme_own_track(), texts.msg_programme_own_track_hint()),
            Self::Levels(_) => (texts.msg_programme_levels_label(), texts.msg_programme_levels_hint()),
        }
    }
}

/// The track at this place is called so, or is one more; without a name it goes, unless something is for it alone.
fn track(programme: &Programme, at: usize, name: Option<Line>) -> Option<TrackChange> {
    match (name, programme.tracks.get(at).cloned()) {
        (Some(name), Some(track)) => Some(TrackChange::Put(Track { name, ..track })),
        (Some(name), None) => {
            let id = free_id(programme, &name);
            Some(TrackChange::Add(Track { id, name, levels: Vec::new() }))
        }
        (None, Some(track)) => {
            let is_needed = programme.only_on(&track.id).next().is_some();
            (!is_needed).then_some(TrackChange::Remove(track.id))
        }
        (None, None) => None,
    }
}

/// An id that no track has, from what it is called.
fn free_id(programme: &Programme, name: &str) -> String {
    let slug = slug(name, programme.lang);
    let slug = if slug.is_empty() { "track".to_owned() } else { slug };
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    let mut ids = std::iter::once(slug.clone()).chain(numbered);
    ids.find(|id| programme.track(id).is_none()).unwrap_or(slug)
}

/// None of them, which stands for all, each alone, and each two.
pub(super) fn some_of<T: Clone>(all: &[T]) -> Vec<Vec<T>> {
    let mut some = vec![Vec::new()];
    some.extend(all.iter().map(|one| vec![one.clone()]));
    let twos = all
        .iter()
        .enumerate()
        .flat_map(|(at, one)| all.iter().skip(at + 1).map(move |other| vec![one.clone(), other.clone()]));
    // Two of two are all.
    some.extend(twos.filter(|_| all.len() > 2));
    some
}

/// What stands `by` places from this one among all, around the end. What is not among them is followed by the first.
pub(super) fn beside<T: Clone + PartialEq>(all: &[T], on: &T, by: isize) -> Option<T> {
    let count = all.len().cast_signed();
    let at = all.iter().position(|one| one == on).map_or(0, |at| at.cast_signed() + by);
    all.get(usize::try_from(at.checked_rem_euclid(count)?).ok()?).cloned()
}
