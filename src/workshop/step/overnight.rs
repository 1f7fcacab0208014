//! The end of a part of the day: the room goes home, and reads when it goes on.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::Step;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Picture, Sight};

/// The step that a day brings along if its method has no such step.
const OWN: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/steps/overnight.json"));

pub(super) fn uses() -> Uses<'static> {
    Uses { role: Role::Overnight, ..Uses::NOTHING }
}

pub(super) fn check(_: &Needs<'_>) -> Result<(), FoundFault> {
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId) -> Option<Event> {
    None
}

pub(super) fn picture(scene: Scene<'_>) -> Sight<'_> {
    let workshop = scene.workshop;
    let next = workshop.row().and_then(|row| row.next);
    Picture::Overnight {
        text: scene.told(),
        date: next.and_then(|next| next.date),
        start: next.map(|next| i32::from(next.start)),
    }
    .into()
}

/// The step of the program's own; `None` never, as a test sees to.
pub(in crate::workshop) fn own() -> Option<Step> {
    serde_json::from_str(OWN).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::words::Lang;

    #[test]
    fn the_step_that_a_day_brings_along_has_its_words_in_every_language() {
        let step = own().expect("the file beside the methods is a step");
        assert_eq!(step.kind.uses().role, Role::Overnight);
        assert!(step.id.contains('.'), "no method's own id has a full stop");
        for words in [&step.name, &step.room, &step.say, &step.does] {
            let all: std::collections::BTreeSet<&str> =
                Lang::ALL.iter().map(|lang| words.get(*lang)).collect();
            assert!(all.len() > 2 && all.iter().all(|text| !text.is_empty()), "{all:?}");
        }
    }
}
