//! Cells with line breaks in them, as spreadsheets put them on the clipboard: in quotation marks, between tabs.

use std::borrow::Cow;

const MARK: char = '"';
const ENDS: [char; 3] = ['\t', '\n', '\r'];

/// A pasted table with each row on one line; any other text as it is. A mark that nothing closes is part of the words.
pub(super) fn in_rows(text: &str) -> Cow<'_, str> {
    if !text.contains('\t') || !text.contains(MARK) {
        return Cow::Borrowed(text);
    }
    let mut rows = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let cell = rest.strip_prefix(MARK).and_then(closed);
        let ends = rest.find(ENDS).unwrap_or(rest.len());
        let (words, behind) = cell.unwrap_or_else(|| {
            let (words, behind) = rest.split_at_checked(ends).unwrap_or((rest, ""));
            (words.to_owned(), behind)
        });
        rows.push_str(&words);
        let mut behind = behind.chars();
        rows.extend(behind.next());
        rest = behind.as_str();
    }
    Cow::Owned(rows)
}

/// The words of a cell whose mark was opened, on one line, and what stands behind the mark that closes it. `None` if a
/// mark stands inside that is not doubled: then the cell is not quoted, and has marks in its words.
fn closed(cell: &str) -> Option<(String, &str)> {
    let mut from = 0;
    loop {
        let at = cell.get(from..)?.find(MARK)? + from;
        let behind = cell.get(at + MARK.len_utf8()..)?;
        if behind.is_empty() || behind.starts_with(ENDS) {
            let words = cell.get(..at)?.replace("\"\"", "\"");
            return Some((words.split_whitespace().collect::<Vec<_>>().join(" "), behind));
        }
        behind.strip_prefix(MARK)?;
        from = at + 2 * MARK.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_with_line_breaks_is_one_cell_of_one_row() {
        let sheet = "What\tWho\n\"Two on duty\r\nTuesdays\"\tAnn\n\"He said \"\"no\"\"\"\tBo\n";
        assert_eq!(in_rows(sheet), "What\tWho\nTwo on duty Tuesdays\tAnn\nHe said \"no\"\tBo\n");
    }

    #[test]
    fn what_is_no_quoted_cell_stays_as_it_was_written() {
        for text in [
            "\"a\nb\"",
            "a\tb",
            "\"open\tb\nc",
            "5\" nails\tBo",
            "a\t\"b\" or c\n",
            "What\tWho\n\"Hi\" she said\tBo\nAnn said \"no\"\tCy",
        ] {
            assert_eq!(in_rows(text), text);
        }
    }
}
