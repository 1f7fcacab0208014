//! Spare time that only the facilitator knows about: on the console it is like a break.

pub(super) use super::pause::{acts, arrival, at_hand, gathers, points, reads, rows, store};

use super::super::LiveScreen;
use super::{Keys, lines};

/// Nobody is told when it is over, so there is nothing to change.
pub(super) fn keys(_: &LiveScreen) -> Keys {
    lines::keys()
}
