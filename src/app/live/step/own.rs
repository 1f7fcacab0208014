//! The texts of the workshop's own, what the day is about and who carries it on: what those kinds share that show them.

use crate::workshop::rows::Rows;

use super::super::super::action::Action::Point;
use super::super::super::action::PointAct;
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::LiveScreen;
use super::Keys;

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Own);
    &[
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "x", Point(PointAct::Strike), 7),
        bind(AT, "d", Point(PointAct::Remove), 4),
    ]
};

/// These texts are pointed at, and the step has no keys of its own.
pub(super) fn keys() -> Keys {
    Keys { on: None, pointing: &[Context::Pointed(Pointed::Own)] }
}

/// These texts, while they are pointed at.
pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    live.own_rows()
}
