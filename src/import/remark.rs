//! The lines of a form that are no answers: what its makers wrote in it themselves, in whichever language.

use std::sync::OnceLock;

use super::REMARK;
use crate::i18n::Locale;
use crate::workshop::method::TableDef;
use crate::workshop::text::fold;
use crate::workshop::words::Lang;

/// A line of a mail is not broken off before so many letters.
const BROKEN: usize = 20;

/// Whether a text is that of the example in this column, perhaps with a word before it, or broken off at the end of a line.
pub(super) fn is_example(table: &TableDef, column: usize, text: &str) -> bool {
    let text = fold(text.trim().trim_start_matches(REMARK));
    let is = |word: &String| {
        let word = fold(word);
        text.contains(&word) || text.chars().count() > BROKEN && word.starts_with(&text)
    };
    table.example.get(column).is_some_and(|words| words.0.values().any(is))
}

/// Whether a line says how a form is filled in, or that an example follows, or nothing.
pub(super) fn is_explanation(line: &str) -> bool {
    // Texts are read once: a file may have as many such lines as it likes.
    static SAID: OnceLock<Vec<String>> = OnceLock::new();
    let said = || Lang::ALL.iter().flat_map(|lang| explanations(*lang)).collect();
    let line = fold(line.trim().trim_start_matches(REMARK));
    line.is_empty() || SAID.get_or_init(said).contains(&line)
}

fn explanations(lang: Lang) -> [String; 2] {
    let texts = lang.code().parse::<Locale>().unwrap_or_default().load();
    let how = format!("{} {}", texts.msg_form_rows(), texts.msg_form_remarks());
    [fold(&how), fold(&texts.msg_form_example())]
}
