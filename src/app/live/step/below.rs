//! A line that puts a row under another: `3> words`, `> words` under the newest. Where a table has no rows under rows, the
//! sign is text.

use crate::workshop::decide::{Command, Refusal, RowCommand};
use crate::workshop::table::{SEPARATORS, read_row, typed_under};

use super::super::{Ctx, LiveScreen, Notice};
use super::table::no_row;
use super::{LineReading, Then};

/// What such a line is; `None` if it is none.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>, table: &str) -> Option<LineReading> {
    let table = live.workshop().method.table(table)?;
    if table.under.as_ref() != Some(&table.id) {
        return None;
    }
    let (under, words) = typed_under(line).filter(|(_, words)| !words.is_empty())?;
    let Some(under) = live.row_below(table, under) else {
        let label = line.split('>').next().unwrap_or_default().trim().to_owned();
        return Some(LineReading::Wrong(Notice::Refusal(Refusal::Unknown(label))));
    };
    let first = table.asked().next().filter(|_| !words.contains(SEPARATORS));
    let cells = match first {
        Some(first) => match crate::workshop::table::CellValue::read(&first.holds, words, ctx.at.today()) {
            Some(value) => vec![(first.id.clone(), value)],
            None => return Some(LineReading::Wrong(Notice::Refusal(Refusal::Holds(first.holds.clone())))),
        },
        None => match read_row(table, words, ctx.at.today()) {
            Ok(cells) => cells,
            Err(why) => return Some(LineReading::Wrong(no_row(why))),
        },
    };
    let id = live.journal.next_id(live.run);
    let add = RowCommand::Add { table: table.id.clone(), under: Some(under), cells };
    Some(LineReading::Does(Command::Row(add), Then::AtHand(Some(id))))
}
