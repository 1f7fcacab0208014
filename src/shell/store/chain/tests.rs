//! Which journals go on from a document, and which do not.

use super::*;
use crate::workshop::document::{Base, header, line};
use crate::workshop::fixture::Leader;

/// A journal file of these entries, which goes on from those in `before`.
fn journal_of(before: &[Arc<Entry>], entries: &[Arc<Entry>]) -> ReadJournal {
    let mut bytes = header(&Base::of("abcdefgh", before));
    entries.iter().for_each(|entry| bytes.extend(line(entry)));
    let lines = read_lines(&bytes);
    (PathBuf::from("/live/abcdefgh/bbbbbb.jsonl"), bytes, lines)
}

/// The chain that a document with these entries and a journal make.
fn chained(id: &str, document: &[Arc<Entry>], journal: &ReadJournal) -> Chain {
    let mut chain = Chain { id: id.to_owned(), entries: document.to_vec(), ..Chain::default() };
    chain.take_all(vec![journal.clone()], Path::new("/d/x.json")).unwrap();
    chain
}

fn is_fork(id: &str, document: &[Arc<Entry>], journal: &ReadJournal) -> bool {
    let chain = chained(id, document, journal);
    chain.kept == [KeptJournal::Fork(journal.0.clone())] && chain.entries == document
}

#[test]
fn a_journal_goes_on_from_its_document() {
    let day = Leader::of_a_whole_day().journal;
    let all = day.entries();
    let (before, after) = all.split_at(10);
    let journal = journal_of(before, after);
    for held in 10..=all.len() {
        let chain = chained("abcdefgh", &all[..held], &journal);
        assert_eq!(chain.entries, all, "the document holds {held}");
        assert_eq!((chain.taken.len(), chain.kept.len()), (1, 0), "the document holds {held}");
    }
    assert!(is_fork("abcdefgh", &all[..9], &journal), "what it goes on from is not all there");
    assert!(is_fork("zzzzzzzz", all, &journal), "another workshop's");
    let mut other = all[..12].to_vec();
    Arc::make_mut(&mut other[5]).at.utc_ms += 1;
    assert!(is_fork("abcdefgh", &other, &journal), "it goes on from other entries");
    let mut other = all.to_vec();
    Arc::make_mut(&mut other[12]).at.utc_ms += 1;
    assert!(is_fork("abcdefgh", &other, &journal), "the document goes on otherwise");
    let empty = (journal.0.clone(), Vec::new(), read_lines(b""));
    let chain = chained("abcdefgh", all, &empty);
    assert_eq!((chain.entries.as_slice(), chain.taken.len()), (all, 1), "a run that wrote nothing");
}

/// Three lines, the first of them struck: all entries before and after the strike, and their number before it.
fn struck() -> (Vec<Arc<Entry>>, Vec<Arc<Entry>>) {
    let mut leader = Leader::new();
    let secret = leader.add("Kalle är sjuk");
    leader.add("Trånga rum");
    let before = leader.journal.entries().to_vec();
    leader.strike(&[secret]);
    (before, leader.journal.entries().to_vec())
}

/// A kill after the striking entry reaches the journal and before the document is rewritten.
#[test]
fn a_kill_before_the_document_is_rewritten_makes_no_fork_and_the_words_go() {
    let (before, all) = struck();
    let (unstruck, strike) = (&before[1..], &all[before.len()..]);
    let journal = journal_of(&before[..1], &[unstruck, strike].concat());
    for document in [&before[..], &before[..2], &before[..1]] {
        let mut chain = chained("abcdefgh", document, &journal);
        assert_eq!((chain.entries.len(), chain.kept.len()), (all.len(), 0));
        assert_eq!(strike_again(&mut chain.entries).words, ["Kalle är sjuk"]);
        assert_eq!(chain.entries, all);
    }
}

/// A kill after the document is rewritten: the journal still holds the words and goes on from entries that are gone.
#[test]
fn a_kill_before_the_journal_is_rewritten_makes_no_fork_and_the_words_stay_away() {
    let (before, all) = struck();
    for base in 1..=before.len() {
        let lines = [&before[base..], &all[before.len()..]].concat();
        let chain = chained("abcdefgh", &all, &journal_of(&before[..base], &lines));
        assert_eq!((chain.taken.len(), chain.kept.len()), (1, 0), "goes on from {base}");
        assert_eq!(chain.entries, all);
    }
}
