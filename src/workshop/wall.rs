//! The words on the wall of a circle: chosen before the day, and from then on lines of a list like any others, so that they
//! are told, exported and struck as those are. A word is taken by hand; nothing here knows which were.

use super::Workshop;
use super::method::{FEWEST_WORDS, ListDef, MOST_WORDS, Method, WORD_LETTERS};
use super::text::Line;
use super::words::Lang;

/// What stands between words, as people type them.
const BETWEEN: [char; 3] = [',', ';', '\n'];

impl Method {
    /// The list whose words stand on the wall of a circle, if there is one.
    pub fn wall(&self) -> Option<&ListDef> {
        self.list(self.steps.iter().find_map(|step| step.kind.words_on_wall())?)
    }
}

impl ListDef {
    /// The lines that it begins with, if nobody chooses others.
    pub fn begins_with(&self, lang: Lang) -> Vec<Line> {
        self.lines.iter().filter_map(|line| Line::clean(line.words.get(lang))).collect()
    }
}

impl Workshop {
    /// The words of this list that can be read.
    pub fn words_on_wall(&self, list: &str) -> impl Iterator<Item = &Line> {
        self.lists.list(list).readable().map(|item| &item.text)
    }

    /// The words on its wall.
    pub fn words(&self) -> Vec<Line> {
        let list = self.method.wall().map(|list| list.id.as_str());
        list.into_iter().flat_map(|list| self.words_on_wall(list)).cloned().collect()
    }
}

/// The words that were typed, with commas between them; `None` if they are too few, too many or too long for the wall.
pub fn read(typed: &str) -> Option<Vec<Line>> {
    let words: Vec<Line> = typed.split(BETWEEN).filter_map(Line::clean).collect();
    let fit = words.iter().all(|word| word.chars().count() <= WORD_LETTERS);
    (fit && (usize::from(FEWEST_WORDS)..=usize::from(MOST_WORDS)).contains(&words.len())).then_some(words)
}

/// The same, as they are typed.
pub fn typed(words: &[Line]) -> String {
    words.iter().map(Line::as_str).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn method() -> Method {
        serde_json::from_str(include_str!(concat!(
            env!("OUT_DIR"),
            "/workshops/methods/leirbal-word-wall.json"
        )))
        .unwrap()
    }

    #[test]
    fn every_language_proposes_ten_words_of_its_own_that_fit() {
        let method = method();
        let list = method.wall().unwrap();
        for lang in Lang::ALL {
            let words = list.begins_with(lang);
            assert_eq!(read(&typed(&words)).as_ref(), Some(&words), "{lang:?}");
            assert_eq!(words.len(), usize::from(MOST_WORDS), "{lang:?}");
        }
    }

    #[test]
    fn words_are_read_with_commas_or_line_breaks_between_them() {
        let words = |typed| read(typed).map(|words| self::typed(&words));
        assert_eq!(
            words(" Trust ,Turning  point;Laughter\n,").as_deref(),
            Some("Trust, Turning point, Laughter")
        );
        assert_eq!(words("Trust"), None, "too few");
        assert_eq!(words("a,b,c,d,e,f,g,h,i,j,k"), None, "too many");
        assert_eq!(words("Trust, Seventeen letters"), None, "too long");
        assert_eq!(words(""), None);
    }
}
