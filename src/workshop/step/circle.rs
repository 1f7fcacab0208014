//! People sit in a circle, and nothing is written down: who may speak, and a scene that sinks as the circle goes on.

use super::{Scene, Speaks, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::CircleScene;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, circle};

/// What the circle sees: a scene, and the list whose words stand on the wall.
type OnWall<'a> = (CircleScene, Option<&'a str>);

pub(super) fn uses(speaks: Speaks, _: OnWall<'_>) -> Uses<'static> {
    Uses { calm: Some(speaks), ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, _: Speaks, (_, words): OnWall<'_>) -> Result<(), FoundFault> {
    let Some(words) = words else { return Ok(()) };
    needs.list(words, "circle.words")?;
    needs.words(words, "circle.words")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: Speaks, _: OnWall<'_>) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, _: Speaks, seen: OnWall<'_>) -> Sight<'a> {
    circle::picture(&scene, seen).into()
}
