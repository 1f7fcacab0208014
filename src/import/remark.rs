//! The lines of a form that are no answers: what its makers wrote in it themselves, in whichever language.

use super::REMARK;
use crate::i18n::{Locale, Texts};
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
    let line = fold(line.trim().trim_start_matches(REMARK));
    let says = |texts: &Texts| {
        let how = format!("{} {}", texts.msg_form_rows(), texts.msg_form_remarks());
        [how, texts.msg_form_example()].iter().any(|text| fold(text) == line)
    };
    line.is_empty()
        || Lang::ALL.iter().any(|lang| says(&lang.code().parse::<Locale>().unwrap_or_default().load()))
}
