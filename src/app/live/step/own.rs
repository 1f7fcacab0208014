//! The workshop's own texts (what the day is about, and who carries it on): what the kinds that show them share.

use crate::workshop::rows::Rows;

use super::super::super::action::Action::Point;
use super::super::super::action::PointAct;
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::LiveScreen;
use super::Keys;

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Own);
    const ASIDE: Context = Context::Pointed(Pointed::SetAside);
    &[
        bind(ASIDE, "l", Point(PointAct::Escalate), 6),
        bind(ASIDE, "o", Point(PointAct::Answer), 6),
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "x", Point(PointAct::Strike), 7),
        bind(AT, "d", Point(PointAct::Remove), 4),
    ]
};

/// The keys of a step without keys of its own, in which these texts are pointed at.
pub(super) fn keys() -> Keys {
    Keys { on: None, pointing: &[Context::Pointed(Pointed::Own)] }
}

/// These texts, while they are pointed at.
pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    live.own_rows()
}
