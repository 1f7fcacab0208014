//! What is put together of several texts.

use super::Texts;
use crate::workshop::seating::TablesAlike;

/// What the room reads where each pair agrees on an answer, and what is promised about it; where nothing is, that it is
/// written down.
pub fn pairs_written(texts: &Texts, promised: &str) -> String {
    behind(texts, texts.msg_room_pairs_written(), promised)
}

/// The same, as whoever leads says it.
pub fn say_pairs(texts: &Texts, promised: &str) -> String {
    behind(texts, texts.msg_live_say_pairs(), promised)
}

fn behind(texts: &Texts, said: String, promised: &str) -> String {
    let kept = if promised.is_empty() { texts.msg_room_pairs_kept() } else { promised.to_owned() };
    [said, kept].join(" ")
}

/// One table, or several that stand beside each other: "Table 4", "Tables 1–3"; the numbers alone where they have no name.
pub fn tables(texts: &Texts, tables: &TablesAlike) -> String {
    let TablesAlike { name, first, last, .. } = tables;
    let named = if first == last {
        format!("{name}\u{a0}{first}")
    } else {
        texts.msg_room_several(name.as_str(), *first, *last)
    };
    named.trim_start().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::texts;
    use crate::workshop::words::Lang;

    #[test]
    fn only_a_word_whose_plural_is_known_stands_in_it() {
        let called = |name: &str, lang, last| {
            let alike = TablesAlike { name: name.to_owned(), first: 1, last, people: None };
            tables(texts(lang), &alike)
        };
        assert_eq!(called("Table", Lang::En, 3), "Tables\u{a0}1–3");
        assert_eq!(called("Table", Lang::En, 1), "Table\u{a0}1");
        assert_eq!(called("Story", Lang::En, 3), "Story\u{a0}1–3");
        assert_eq!(called("Bord", Lang::Sv, 3), "Bord\u{a0}1–3");
        assert_eq!([called("", Lang::Da, 3), called("", Lang::Da, 1)], ["1–3", "1"]);
    }
}
