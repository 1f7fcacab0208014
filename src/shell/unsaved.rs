//! Requests to a writer that are not known to be on disk: what the next writer gets when this one dies.

use crate::app::effect::StoreRequest;

/// Requests in the order in which they were made.
#[derive(Debug, Default)]
pub struct Unsaved(Vec<StoreRequest>);

impl Unsaved {
    /// Notes a request.
    pub fn asked(&mut self, request: &StoreRequest) {
        match request {
            StoreRequest::Append(_) => self.0.push(request.clone()),
            // A strike carries all entries.
            StoreRequest::Strike(_) => self.0 = vec![request.clone()],
            StoreRequest::Checkpoint
            | StoreRequest::Again
            | StoreRequest::MoveTo(_)
            | StoreRequest::Keep(_)
            | StoreRequest::LookForWindow
            | StoreRequest::Close => {}
        }
    }

    /// Drops what is on disk up to this seq.
    pub fn saved(&mut self, seq: u32) {
        self.0.retain(|request| newest(request) > seq);
    }

    /// Whether all of it is on the disk.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The requests for a writer that has everything up to this seq.
    pub fn after(&self, seq: u32) -> impl Iterator<Item = StoreRequest> {
        self.0.iter().filter(move |request| newest(request) > seq).cloned()
    }
}

/// The newest seq in a request.
fn newest(request: &StoreRequest) -> u32 {
    match request {
        StoreRequest::Append(entry) => entry.seq,
        StoreRequest::Strike(entries) => entries.last().map_or(0, |entry| entry.seq),
        StoreRequest::Checkpoint
        | StoreRequest::Again
        | StoreRequest::MoveTo(_)
        | StoreRequest::Keep(_)
        | StoreRequest::LookForWindow
        | StoreRequest::Close => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::fixture::Leader;

    #[test]
    fn what_was_saved_is_not_asked_again_and_a_strike_brings_all() {
        let mut leader = Leader::new();
        let secret = leader.add("Kalle");
        leader.add("Buller");
        let asked =
            |unsaved: &Unsaved, seq| unsaved.after(seq).map(|request| newest(&request)).collect::<Vec<_>>();
        let mut unsaved = Unsaved::default();
        for entry in &leader.journal.entries()[1..] {
            unsaved.asked(&StoreRequest::Append(entry.clone()));
        }
        unsaved.asked(&StoreRequest::Checkpoint);
        assert_eq!(asked(&unsaved, 0), [2, 3]);
        assert_eq!(asked(&unsaved, 2), [3]);
        unsaved.saved(2);
        assert_eq!(asked(&unsaved, 0), [3]);
        leader.strike(&[secret]);
        unsaved.asked(&StoreRequest::Strike(leader.journal.entries().to_vec()));
        assert_eq!(asked(&unsaved, 3), [4]);
        unsaved.saved(4);
        assert!(asked(&unsaved, 0).is_empty());
    }
}
