//! Spare time that only the facilitator knows about: on the console it is like a break.

pub(super) use super::pause::{acts, arrival, at_hand, gathers, keys, points, rows, store};
