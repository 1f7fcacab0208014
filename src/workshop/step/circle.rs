//! People sit in a circle, and nothing is written down: who may speak, and a scene that sinks as the circle goes on.

use super::{Hearing, Scene, Speaks, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::CircleScene;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, circle};

pub(super) fn uses(speaks: Speaks, _: CircleScene) -> Uses<'static> {
    Uses {
        list: None,
        table: None,
        floor: None,
        beforehand: false,
        hearing: Hearing::Nothing,
        looks_back: None,
        reframes: None,
        rests_on: &[],
        captures: false,
        calm: Some(speaks),
        pitches: false,
        votes_on: None,
        role: Role::Work,
    }
}

pub(super) fn check(_: &Needs<'_>, _: Speaks, _: CircleScene) -> Result<(), FoundFault> {
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: Speaks, _: CircleScene) -> Option<Event> {
    None
}

pub(super) fn picture(scene: Scene<'_>, _: Speaks, drawn: CircleScene) -> Sight<'_> {
    circle::picture(&scene, drawn).into()
}
