//! Where the rows of a sheet stand in the file, and where a quotation mark swallows some of them: what the reader of CSV
//! does not tell.

/// The rows of a sheet as a spreadsheet counts them, with those that are blank.
#[derive(Debug, Default)]
pub(super) struct SheetLines {
    /// The place of each row that is not blank, from 1.
    rows: Vec<u32>,
    /// The row in which a quotation mark is opened that nothing closes.
    pub(super) open: Option<u32>,
}

impl SheetLines {
    /// The place of a row in the file, of which so many that are not blank stand before it.
    pub(super) fn row(&self, before: usize) -> u32 {
        self.rows.get(before).copied().unwrap_or(before as u32 + 1)
    }
}

/// Where in a cell the text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum QuotePlace {
    /// Before the first cell of a row.
    Row,
    /// Before a cell.
    Cell,
    /// In a cell that no mark opened.
    Bare,
    /// Between two marks.
    Quoted,
    /// Behind a mark that closes a cell, or is the first of two that stand for one.
    Closed,
    /// Behind a blank after such a mark.
    Past,
}

/// Goes over a text as the reader of CSV does. A mark that closes a cell is followed by what separates cells, or by the
/// end of the row: anything else says that it was meant to open one, and that the one before was never closed.
pub(super) fn lines(text: &str, separator: u8) -> SheetLines {
    let (mut lines, mut at, mut row, mut opened) = (SheetLines::default(), QuotePlace::Row, 1, 1);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        let ends = matches!(byte, b'\r' | b'\n');
        // Both are one end of a row, or of a line in a cell.
        if byte == b'\r' && at != QuotePlace::Quoted {
            bytes.next_if_eq(&b'\n');
        }
        if at == QuotePlace::Row && !ends {
            lines.rows.push(row);
        }
        at = match (at, byte) {
            (QuotePlace::Quoted, b'"') => QuotePlace::Closed,
            (QuotePlace::Quoted, _) | (QuotePlace::Closed, b'"') => QuotePlace::Quoted,
            (QuotePlace::Row | QuotePlace::Cell, b'"') => {
                opened = row;
                QuotePlace::Quoted
            }
            (_, byte) if byte == separator => QuotePlace::Cell,
            _ if ends => {
                row += 1;
                QuotePlace::Row
            }
            (QuotePlace::Closed | QuotePlace::Past, b' ' | b'\t') => QuotePlace::Past,
            (QuotePlace::Closed | QuotePlace::Past, _) => {
                lines.open.get_or_insert(opened);
                QuotePlace::Bare
            }
            (QuotePlace::Row | QuotePlace::Cell | QuotePlace::Bare, _) => QuotePlace::Bare,
        };
    }
    if at == QuotePlace::Quoted {
        lines.open.get_or_insert(opened);
    }
    lines
}
