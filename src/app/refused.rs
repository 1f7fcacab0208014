//! What is to be mended in a file that was refused, in words: the same on the console and the command line.

use super::say;
use crate::i18n::Texts;
use crate::import::{ImportFault, ImportFaultKind, MOST_BYTES, MOST_ROWS};
use crate::workshop::decide::Refusal;
use crate::workshop::method::TableDef;
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// The most letters of a head that is quoted.
const QUOTED: usize = 32;

/// The sentence for a fault: the file, the row and the column, and what is to be done.
pub fn import(fault: &ImportFault, name: &str, (table, lang): (&TableDef, Lang), texts: &Texts) -> String {
    let row = fault.row.map(|row| texts.msg_import_row(row));
    let column = fault.column.as_deref().and_then(|id| table.column(id));
    let column = column.map(|column| column.name.get(lang).to_owned());
    let place: Vec<String> = [Some(name.to_owned()), row, column].into_iter().flatten().collect();
    format!("{}: {}", place.join(", "), mend(fault, (table, lang), texts))
}

fn mend(fault: &ImportFault, (table, lang): (&TableDef, Lang), texts: &Texts) -> String {
    match &fault.kind {
        ImportFaultKind::Empty => texts.msg_import_empty(),
        ImportFaultKind::Office => texts.msg_import_office(),
        ImportFaultKind::NoText => texts.msg_import_no_text(),
        ImportFaultKind::TooLarge => texts.msg_import_too_large((MOST_BYTES / (1024 * 1024)) as u32),
        ImportFaultKind::TooManyRows => texts.msg_import_too_many_rows(MOST_ROWS as u32),
        ImportFaultKind::NoHeads => {
            let heads: Vec<&str> = table.asked().map(|column| column.name.get(lang)).collect();
            texts.msg_import_no_heads(heads.join("; "))
        }
        ImportFaultKind::NothingFilled => texts.msg_import_nothing_filled(),
        ImportFaultKind::UnknownHead(head) => match Line::clean(head) {
            Some(head) => texts.msg_import_unknown_head(super::wrap::truncate(&head, QUOTED)),
            None => texts.msg_import_no_head(),
        },
        ImportFaultKind::HeadTwice => texts.msg_import_head_twice(),
        ImportFaultKind::TooManyCells(cells, heads) => {
            texts.msg_import_too_many_cells(*cells as u32, *heads as u32)
        }
        ImportFaultKind::NoName => texts.msg_import_no_name(),
        ImportFaultKind::TooLong(over) => texts.msg_import_too_long(*over as u32),
        ImportFaultKind::Holds(holds) => say::refusal(&Refusal::Holds(holds.clone()), texts),
        ImportFaultKind::OpenQuote => texts.msg_import_open_quote(),
    }
}
