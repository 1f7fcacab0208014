//! What a picture is made from.

use super::filled;
use crate::workshop::Workshop;
use crate::workshop::method::Step;
use crate::workshop::subject::Focus;
use crate::workshop::time::Stamp;

/// What a picture is made from: the workshop, the step that is on, what is at hand, and when.
#[derive(Clone, Copy)]
pub(in crate::workshop) struct Scene<'a> {
    pub(in crate::workshop) workshop: &'a Workshop,
    pub(in crate::workshop) step: &'a Step,
    pub(in crate::workshop) focus: Focus,
    pub(in crate::workshop) now: Stamp,
}

impl Scene<'_> {
    /// What the room is told in this step.
    pub(in crate::workshop) fn told(&self) -> String {
        filled(self.workshop, self.step.room.get(self.workshop.lang))
    }
}
