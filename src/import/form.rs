//! A form as text, as it comes back in a mail or out of a word processor: `Head: what was written`, block by block.

use super::{ImportFault, ImportFaultKind, REMARK, RawRow, column_called, remark};
use crate::workshop::method::TableDef;

/// What lines between two blocks are made of.
const RULES: [char; 6] = ['-', '=', '_', '*', '–', '—'];
/// The least signs of such a line.
const LEAST_RULE: usize = 3;

/// The rows of a form, and how many lines stand outside any field or are remarks that the form itself does not have.
pub(super) fn read(text: &str, table: &TableDef) -> Result<(Vec<RawRow>, usize), ImportFault> {
    let mut form = FormReader { table, rows: Vec::new(), row: None, blocks: 0, quoted: None, passed_over: 0 };
    text.lines().try_for_each(|line| form.line(line))?;
    form.end_row();
    if form.blocks == 0 {
        return Err(ImportFault::whole(ImportFaultKind::NoHeads));
    }
    Ok((form.rows, form.passed_over))
}

/// Whether at least two lines of a text are fields of the table, one of them that with the name of a row.
pub(super) fn has_heads(text: &str, table: &TableDef) -> bool {
    let fields: Vec<usize> =
        text.lines().filter_map(|line| field(plain(line), table)).map(|(at, _)| at).collect();
    fields.contains(&0) && fields.len() > 1
}

struct FormReader<'a> {
    table: &'a TableDef,
    rows: Vec<RawRow>,
    row: Option<RawRow>,
    blocks: u32,
    /// With how many marks of a mail the newest head is quoted; `None` above the first.
    quoted: Option<usize>,
    passed_over: usize,
}

impl FormReader<'_> {
    fn line(&mut self, raw: &str) -> Result<(), ImportFault> {
        let head = Some(plain(raw)).filter(|line| !line.starts_with(REMARK));
        if let Some((column, text)) = head.and_then(|line| field(line, self.table)) {
            self.quoted = Some(marks(raw));
            return self.field(column, text);
        }
        // Below a head only the marks that it has itself are those of a mail: others were written.
        let line = self.quoted.map_or_else(|| plain(raw), |quoted| without_marks(raw, quoted));
        if let Some(told) = line.strip_prefix(REMARK).filter(|told| self.is_remark(told)) {
            self.passed_over += usize::from(!self.is_ours(told));
            return Ok(());
        }
        if is_rule(line) {
            self.end_row();
            return Ok(());
        }
        match self.row.as_mut().and_then(|row| row.cells.last_mut()) {
            Some((_, cell)) => {
                cell.push('\n');
                cell.push_str(line);
            }
            // What stands above the first block is what the form says itself.
            None => self.passed_over += usize::from(self.blocks > 0 && !line.is_empty()),
        }
        Ok(())
    }

    /// Whether what stands behind the sign makes a line a remark. Within a cell, `#metoo` is a word that begins so.
    fn is_remark(&self, told: &str) -> bool {
        let word = told.starts_with(char::is_alphanumeric) && field(told, self.table).is_none();
        !word || self.row.is_none()
    }

    /// Whether a remark is the form's own: that an example follows, or a field of it.
    fn is_ours(&self, told: &str) -> bool {
        match field(told.trim(), self.table) {
            Some((column, text)) => remark::is_example(self.table, column, text),
            None => remark::is_explanation(told),
        }
    }

    /// Begins a cell; the head of the first column begins a row, also where no rule is left above it.
    fn field(&mut self, column: usize, text: &str) -> Result<(), ImportFault> {
        if column == 0 {
            self.end_row();
        }
        if self.row.is_none() {
            self.blocks += 1;
        }
        let row = self.row.get_or_insert_with(|| RawRow { at: self.blocks, cells: Vec::new() });
        if row.cells.iter().any(|(other, _)| *other == column) {
            let (at, column) = (row.at, self.table.asked().nth(column).map(|column| column.id.clone()));
            return Err(ImportFault { row: Some(at), column, kind: ImportFaultKind::HeadTwice });
        }
        row.cells.push((column, text.to_owned()));
        Ok(())
    }

    fn end_row(&mut self) {
        let Some(mut row) = self.row.take().filter(|row| !row.is_empty()) else { return };
        row.cells.iter_mut().for_each(|(_, text)| *text = text.trim().to_owned());
        self.rows.push(row);
    }
}

/// What stands between the marks of a mail that quotes a line.
const BLANKS: [char; 2] = [' ', '\u{a0}'];
/// With what a mail marks a line that it quotes.
const QUOTES: char = '>';

/// A line without the marks of a mail that quotes it.
fn plain(line: &str) -> &str {
    without_marks(line, usize::MAX)
}

/// With how many such marks a line begins.
fn marks(line: &str) -> usize {
    let begins = line.trim().chars().take_while(|c| *c == QUOTES || BLANKS.contains(c));
    begins.filter(|c| *c == QUOTES).count()
}

/// A line without so many of these marks.
fn without_marks(line: &str, most: usize) -> &str {
    let mut line = line.trim();
    for _ in 0..most {
        let Some(rest) = line.strip_prefix(QUOTES) else { break };
        line = rest.trim_start_matches(BLANKS);
    }
    line.trim()
}

/// The field that a line begins with, and what stands behind its head.
fn field<'a>(line: &'a str, table: &TableDef) -> Option<(usize, &'a str)> {
    let ends = line.char_indices().filter(|(_, c)| matches!(c, ':' | '：'));
    ends.take(2).find_map(|(at, colon)| {
        let (head, text) = (line.get(..at)?, line.get(at + colon.len_utf8()..)?);
        Some((column_called(table, head)?, text.trim()))
    })
}

/// Whether a line only separates blocks: `-----`, perhaps with a number in it.
fn is_rule(line: &str) -> bool {
    let signs = line.chars().filter(|c| RULES.contains(c)).count();
    let rest = line.chars().filter(|c| !RULES.contains(c) && !c.is_whitespace());
    signs >= LEAST_RULE
        && line.starts_with(RULES)
        && rest.clone().count() <= 3
        && rest.clone().all(|c| c.is_ascii_digit())
        || line == "--"
}
