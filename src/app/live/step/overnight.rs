//! The end of a part of the day: what is still said goes into the list of the step before.

pub(super) use super::buffer::keys;
pub(super) use super::pause::{acts, arrival, at_hand, gathers, points, reads, rows, store};
