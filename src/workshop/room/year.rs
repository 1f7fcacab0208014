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
        on: scene.focus.month(),
        at: scene.focus.id(),
    };
    let told = YearTold { month: scene.focus.month(), who };
    picture.with(Rows::year(workshop, table, told))
}

/// How much there is in each month.
pub(in crate::workshop) fn load<'a>(scene: Scene<'a>, table: &TableDef) -> Sight<'a> {
    Picture::Load { text: scene.told(), months: scene.workshop.load(table) }.into()
}
