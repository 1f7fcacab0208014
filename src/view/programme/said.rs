//! What the time line and the card say of a gathering, in words.

use crate::app::action::{Action, ProgrammeAct};
use crate::app::programme::{ProgrammeScreen, TimelineRow};
use crate::app::say;
use crate::i18n::Texts;
use crate::programme::timeline::ElementStanding;
use crate::programme::{Element, Programme};
use crate::view::theme::TextRole;

/// How a gathering stands: a mark, a word, and how both look. Nothing is told by a colour alone.
pub(super) fn standing(texts: &Texts, standing: ElementStanding) -> (&'static str, String, TextRole) {
    match standing {
        ElementStanding::Done => ("✓", texts.msg_programme_done(), TextRole::Good),
        ElementStanding::Due => ("●", texts.msg_programme_now(), TextRole::Accent),
        ElementStanding::Late => ("!", texts.msg_programme_late(), TextRole::Late),
        ElementStanding::Open => ("?", texts.msg_programme_open(), TextRole::Quiet),
        ElementStanding::Ahead => (" ", String::new(), TextRole::Quiet),
    }
}

/// What a row of the time line is called: the gathering, and its place if it has several.
pub(super) fn name(row: &TimelineRow<'_>) -> String {
    let name = &row.element.name;
    row.occasion.place.map_or_else(|| name.to_string(), |place| format!("{name}, {place}"))
}

/// The tracks that an element is for; nothing if it is for all.
pub(super) fn tracks(programme: &Programme, element: &Element) -> String {
    let of = element.whom.tracks.iter().filter_map(|id| programme.track(id));
    of.map(|track| track.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The levels that an element says it is for; nothing if it names none.
pub(super) fn levels(texts: &Texts, element: &Element) -> String {
    these_levels(texts, &element.whom.levels).unwrap_or_default()
}

/// These levels in words; `None` if there are none.
pub(super) fn these_levels(texts: &Texts, levels: &[u8]) -> Option<String> {
    let said: Vec<String> = levels.iter().map(u8::to_string).collect();
    (!said.is_empty()).then(|| texts.msg_programme_levels(said.join(", ")))
}

/// For whom an element is, in a few words.
pub(super) fn whom(texts: &Texts, programme: &Programme, element: &Element) -> String {
    let parts = [tracks(programme, element), levels(texts, element)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Which track and which level are shown alone, with the keys that change that; nothing if there is nothing to choose.
pub(super) fn filter(texts: &Texts, screen: &ProgrammeScreen) -> String {
    let (programme, filter) = (&screen.programme, &screen.filter);
    let track = filter.track.as_deref().and_then(|id| programme.track(id));
    let several = programme.tracks.len() > 1;
    let track = match track {
        Some(track) => Some(track.name.to_string()),
        None => several.then(|| texts.msg_programme_all_tracks()),
    };
    let key = say::key_for(Action::Programme(ProgrammeAct::Track));
    let track = track.map(|track| format!("{key}: {track}"));
    let level = filter.level.map(|level| texts.msg_programme_levels(level.to_string()));
    track.into_iter().chain(level).collect::<Vec<_>>().join(" · ")
}
