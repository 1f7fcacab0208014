//! Time that only the facilitator knows of: on the console it is as a break.

pub(super) use super::pause::{acts, arrival, at_hand, gathers, keys, points, rows, store};
