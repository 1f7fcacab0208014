//! The record as JSON. `workshop::record` defines its keys; this file removes what may not leave.

use crate::workshop::Workshop;
use crate::workshop::document::record_json;
use crate::workshop::record::Record;

/// The whole file.
pub(super) fn write(workshop: &Workshop) -> Vec<u8> {
    let mut record = Record::of(workshop);
    // The document needs the sums of an open vote; the reader of an export may not see them yet, nor those of an earlier
    // end of the day.
    for vote in record.polls.votes.iter_mut().filter(|vote| !vote.closed) {
        vote.counted = 0;
        vote.sums.clear();
        vote.removed.clear();
        vote.spread.clear();
    }
    let mut bytes = record_json(&record);
    bytes.push(b'\n');
    bytes
}
