//! Randomness: workshop ids and run names. The only place that asks for it.

use std::hash::{BuildHasher, RandomState};

use crate::workshop::id::Run;

/// The letters of a new workshop's id.
const ID_LETTERS: usize = 8;

/// A random name for a run.
pub fn run() -> Run {
    Run::from_random(bytes())
}

/// A random id for a workshop, or a unique name for a folder.
pub fn id() -> String {
    bytes::<ID_LETTERS>().map(|byte| char::from(b'a' + byte % 26)).iter().collect()
}

/// These things in a random order.
pub fn shuffled<T>(mut things: Vec<T>) -> Vec<T> {
    for last in (1..things.len()).rev() {
        let drawn = u64::from_le_bytes(bytes()) % (last as u64 + 1);
        things.swap(last, usize::try_from(drawn).unwrap_or(last));
    }
    things
}

/// Random bytes. If the system has none, each process still gets its own hash seed; these bytes only keep names apart
/// and protect nothing.
fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        let drawn = RandomState::new().hash_one(std::process::id()).to_le_bytes();
        bytes.iter_mut().zip(drawn).for_each(|(byte, drawn)| *byte = drawn);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::paths::is_id;

    #[test]
    fn an_order_is_drawn_each_time_anew_and_loses_nothing() {
        let numbers: Vec<u16> = (0..64).collect();
        let (one, other) = (shuffled(numbers.clone()), shuffled(numbers.clone()));
        assert!(one != other && one != numbers, "{one:?}");
        let mut sorted = one;
        sorted.sort_unstable();
        assert_eq!(sorted, numbers);
        assert_eq!((shuffled(vec![1]), shuffled(Vec::<u16>::new())), (vec![1], Vec::new()));
    }

    #[test]
    fn what_is_drawn_can_be_used_and_differs() {
        let (one, other) = (id(), id());
        assert!(is_id(&one) && is_id(&other) && one != other, "{one} {other}");
        assert_ne!(run(), run());
    }
}
