//! In which blocks the list of methods stands: those used last, then all, and those that are kin under one heading.

use super::MethodFile;

/// So many methods that are kin stand under one heading.
const KIN: usize = 3;

/// A block of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MethodsBlock {
    /// Those used last, the newest first.
    Recent,
    /// Those that fit best what was asked.
    Proposed,
    /// All, in their order.
    All,
    /// The programmes that are ready to begin.
    Programmes,
    /// A method and its variants; the place of the method whose variants they are.
    Kin(usize),
}

/// The blocks, with the places of the methods in each; none is empty.
pub(super) fn blocks(files: &[MethodFile]) -> Vec<(MethodsBlock, Vec<usize>)> {
    let used = |(at, file): (usize, &MethodFile)| Some((file.used?, at));
    let mut recent: Vec<(usize, usize)> = files.iter().enumerate().filter_map(used).collect();
    recent.sort_unstable();
    let recent = recent.into_iter().map(|(_, at)| at).collect();
    let kin: Vec<(MethodsBlock, Vec<usize>)> = (0..files.len())
        .map(|at| (MethodsBlock::Kin(at), kin_of(files, at)))
        .filter(|(_, kin)| kin.len() >= KIN)
        .collect();
    let is_kin = |at: &usize| kin.iter().any(|(_, of)| of.contains(at));
    let others = (0..files.len()).filter(|at| !is_kin(at)).collect();
    let blocks = [(MethodsBlock::Recent, recent), (MethodsBlock::All, others)].into_iter().chain(kin.clone());
    blocks.filter(|(_, of)| !of.is_empty()).collect()
}

/// A method and its variants, whose ids go on from its own.
fn kin_of(files: &[MethodFile], at: usize) -> Vec<usize> {
    let id = |at: usize| files.get(at)?.listed.as_ref().ok().map(|listed| listed.id.as_str());
    let Some(first) = id(at) else { return Vec::new() };
    let goes_on =
        |other: &str| other.strip_prefix(first).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    (0..files.len()).filter(|other| id(*other).is_some_and(goes_on)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::methods::tests::card;

    fn files(ids: &[(&str, Option<usize>)]) -> Vec<MethodFile> {
        ids.iter().map(|(id, used)| MethodFile { used: *used, ..card(id, "") }).collect()
    }

    #[test]
    fn those_used_last_come_first_and_stand_among_all_too() {
        let files = files(&[("a", Some(1)), ("b", None), ("c", Some(0))]);
        assert_eq!(blocks(&files), [(MethodsBlock::Recent, vec![2, 0]), (MethodsBlock::All, vec![0, 1, 2])]);
    }

    #[test]
    fn three_that_are_kin_stand_under_one_heading_and_two_among_all() {
        let ids = ["camp", "camp-two", "camp-word", "campus", "out", "out-three"].map(|id| (id, None));
        let expected = [(MethodsBlock::All, vec![3, 4, 5]), (MethodsBlock::Kin(0), vec![0, 1, 2])];
        assert_eq!(blocks(&files(&ids)), expected);
        assert_eq!(blocks(&files(&[("a", None)])), [(MethodsBlock::All, vec![0])]);
        assert_eq!(blocks(&[]), []);
    }
}
