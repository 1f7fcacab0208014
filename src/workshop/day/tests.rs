//! The clock of the day: how late it is, what is told of it, and days in parts.

use super::*;
use crate::workshop::fixture::Leader;

mod late;
mod parts;
mod told;

/// The minutes that the next fixed point and the end are late.
fn drift(leader: &Leader) -> (i64, i64) {
    let Drift { next_ms, end_ms, .. } = leader.is().day.drift(&leader.is().agenda, leader.stamp());
    (next_ms / MINUTE, end_ms / MINUTE)
}
