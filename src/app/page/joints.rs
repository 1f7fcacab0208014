//! Where a compound may be broken, in languages that write one as a single word. The parts are data: `assets/joints/`.

use std::sync::LazyLock;

use crate::workshop::words::Lang;

/// The most letters of an ending behind the last part of a compound, as in `analysernas`.
const ENDING: usize = 5;

/// The parts of a language's compounds.
#[derive(Debug, Default)]
pub struct Joints {
    /// What a compound begins with, and what may follow that: `omvärlds`.
    first: Vec<&'static str>,
    /// What it ends with: `analys`.
    last: Vec<&'static str>,
}

static SV: LazyLock<Joints> = LazyLock::new(|| Joints::read(include_str!("../../../assets/joints/sv.txt")));
static NB: LazyLock<Joints> = LazyLock::new(|| Joints::read(include_str!("../../../assets/joints/nb.txt")));
static NN: LazyLock<Joints> = LazyLock::new(|| Joints::read(include_str!("../../../assets/joints/nn.txt")));
static DA: LazyLock<Joints> = LazyLock::new(|| Joints::read(include_str!("../../../assets/joints/da.txt")));
static NONE: Joints = Joints { first: Vec::new(), last: Vec::new() };

impl Joints {
    /// Those of this language. English writes its compounds apart.
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Sv => &SV,
            Lang::Nb => &NB,
            Lang::Nn => &NN,
            Lang::Da => &DA,
            Lang::En => &NONE,
        }
    }

    fn read(list: &'static str) -> Self {
        let parts = || list.lines().filter(|line| !line.starts_with('#'));
        let mut first: Vec<&str> = parts().filter_map(|line| line.strip_suffix('-')).collect();
        // The longest first: `brukar` rather than `bruk`.
        first.sort_by_key(|part| std::cmp::Reverse(part.len()));
        Self { first, last: parts().filter_map(|line| line.strip_prefix('-')).collect() }
    }

    /// The byte offsets at which this word may be broken, in order: behind a hyphen that it has, and at its joints if
    /// all its parts are known.
    pub fn within(&self, word: &str) -> Vec<usize> {
        let inner = |at: &usize| *at > 0 && *at < word.len();
        let hyphens = word.match_indices(['-', '–', '/']).map(|(at, sign)| at + sign.len());
        let mut found: Vec<usize> = hyphens.filter(inner).collect();
        for part in word.split(|c: char| !c.is_alphabetic()) {
            let at = part.as_ptr() as usize - word.as_ptr() as usize;
            let small = part.to_lowercase();
            // Small letters of our languages take as many bytes as capitals.
            if small.len() == part.len() {
                found.extend(self.parts(&small).unwrap_or_default().into_iter().map(|joint| at + joint));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Where this word falls into known parts, the last perhaps with an ending; `None` if it does not.
    fn parts(&self, word: &str) -> Option<Vec<usize>> {
        let ends = |part: &str| word.strip_prefix(part).is_some_and(|rest| rest.chars().count() <= ENDING);
        if self.last.iter().any(|part| ends(part)) {
            return Some(Vec::new());
        }
        self.first.iter().find_map(|part| {
            let rest = word.strip_prefix(part)?;
            let behind = self.parts(rest)?;
            Some(std::iter::once(part.len()).chain(behind.into_iter().map(|at| part.len() + at)).collect())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(lang: Lang, word: &str) -> String {
        let mut text = word.to_owned();
        for at in Joints::of(lang).within(word).into_iter().rev() {
            text.insert(at, '|');
        }
        text
    }

    #[test]
    fn compounds_are_broken_at_their_joints() {
        for (lang, whole) in [
            (Lang::Sv, "Omvärlds|analys"),
            (Lang::Sv, "Verksamhets|utveckling"),
            (Lang::Sv, "Verksamhets|utvecklingen"),
            (Lang::Sv, "omvärlds|analysernas"),
            (Lang::Sv, "Arbetsplats|träffarna,"),
            (Lang::Sv, "IT-|samordning"),
            (Lang::Nb, "Kompetanse|utvikling"),
            (Lang::Nb, "BRUKER|MEDVIRKNING"),
            (Lang::Nn, "Brukar|medverknad"),
            (Lang::Nn, "Kompetanse|utviklinga"),
            (Lang::Da, "Bruger|inddragelse"),
            (Lang::Da, "Ældrepleje|ledere"),
        ] {
            assert_eq!(broken(lang, &whole.replace('|', "")), whole);
        }
    }

    #[test]
    fn no_stem_is_broken() {
        for word in
            ["Brukarombudet", "analys", "behandling", "Omsorg", "Trygghet", "arbetare", "Vårdnadshavare", "x"]
        {
            assert_eq!(broken(Lang::Sv, word), word);
        }
        assert_eq!(broken(Lang::En, "Omvärldsanalys"), "Omvärldsanalys");
        assert_eq!(broken(Lang::En, "check-in"), "check-|in");
    }
}
