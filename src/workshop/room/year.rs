//! The months of a year on the wall: what stands in each, or how much.

use super::super::method::TableDef;
use super::super::rows::{Rows, YearTold};
use super::{Picture, Scene, Sight};

/// The year with all its rows; `who` if people talk about who does what.
pub(in crate::workshop) fn picture<'a>(scene: Scene<'a>, table: &TableDef, who: bool) -> Sight<'a> {
    let workshop = scene.workshop;
    let picture = Picture::Months {
        name: table.name.get(workshop.lang).to_owned(),
        text: scene.told(),
        track: workshop.track_told(table, scene.focus.track),
        on: scene.focus.month(),
        at: scene.focus.id(),
    };
    let told = YearTold { month: scene.focus.month(), who, track: scene.focus.track };
    picture.with(Rows::year(workshop, table, told))
}

/// How much there is in each month; if one track is shown alone, that is told instead of the question, which everybody has
/// read and which would leave the months too little room.
pub(in crate::workshop) fn load<'a>(scene: Scene<'a>, table: &TableDef) -> Sight<'a> {
    let (workshop, track) = (scene.workshop, scene.focus.track);
    let told = Some(workshop.track_told(table, track)).filter(|told| !told.is_empty());
    let (months, beside) = (workshop.load(table, track), workshop.load_beside(table, track));
    Picture::Load { text: told.unwrap_or_else(|| scene.told()), months, beside }.into()
}
