//! The record as JSON. Its keys are `workshop::record`'s matter; here is only what may not leave with it.

use crate::workshop::Workshop;
use crate::workshop::document::record_json;
use crate::workshop::record::Record;

/// The whole file.
pub(super) fn write(workshop: &Workshop) -> Vec<u8> {
    let mut record = Record::of(workshop);
    // The document keeps the sums of an open vote, or they would be lost; who gets an export may not see them yet.
    record.votes.iter_mut().filter(|vote| !vote.closed).for_each(|vote| vote.sums.clear());
    let mut bytes = record_json(&record);
    bytes.push(b'\n');
    bytes
}
