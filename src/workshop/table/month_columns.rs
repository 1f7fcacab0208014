//! A year that is pasted as a sheet with a month above each column: each cell becomes a line of its month.

use super::{CellValue, SEPARATORS, is_months, says_when};
use crate::workshop::method::{Holds, TableDef};
use crate::workshop::text::Line;

/// The fewest columns with a month above them, and behind a first column with other words, which could be a row.
const FEWEST: usize = 2;
const FEWEST_BEHIND: usize = 3;
/// What stands before a line that is in no month.
const OUTSIDE: &str = "0: ";
/// What a blank is made of that nobody filled in.
const BLANK: [char; 5] = ['-', '–', '—', '…', '_'];

/// The cells of such a sheet as lines that could be typed, month by month; `None` if its columns are no months. A first
/// column without a month says on which track its rows are, or what their lines are about. Lines above are outside the
/// months, and so is what stands below no month.
pub fn lines_under_months(table: &TableDef, text: &str) -> Option<Vec<Line>> {
    let is_rule = |line: &&str| line.chars().all(|c| "|-:+= \t".contains(c));
    let all: Vec<&str> = text.split(['\n', '\r']).filter(|line| !is_rule(line)).collect();
    let at = all.iter().position(|line| is_head(&cells(line)))?;
    let (above, sheet) = all.split_at_checked(at)?;
    let (head, rows) = sheet.split_first()?;
    let heads = cells(head);
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| cells(row)).collect();
    let above = above.iter().flat_map(|line| Line::split_behind([OUTSIDE, OUTSIDE], line.trim()));
    let titled = !heads.first().is_some_and(|first| is_months(first));
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let months = month_of_each(&heads, width);
    let columns = || months.iter().copied().enumerate().skip(usize::from(titled));
    let title = |row: &[&str]| row.first().filter(|_| titled).copied().unwrap_or_default().to_owned();
    let column = |(at, month): (usize, Option<&str>)| {
        let before = month.map_or_else(|| OUTSIDE.to_owned(), |month| format!("{month}: "));
        let filled = rows.iter().filter_map(move |row| Some((row, *row.get(at)?)));
        let filled = filled.filter(|(_, cell)| !is_blank(cell));
        filled.flat_map(|(row, cell)| line(table, &before, (&title(row), cell))).collect::<Vec<_>>()
    };
    let under = columns().filter(|(_, month)| month.is_some()).flat_map(column);
    let beyond = columns().filter(|(_, month)| month.is_none()).flat_map(column);
    let alone = rows.iter().filter(|row| titled && row.iter().skip(1).all(|cell| is_blank(cell)));
    // The name of a track alone says that nothing is on it.
    let alone = alone.map(|row| title(row)).filter(|title| !is_blank(title) && !is_track(table, title));
    let alone = alone.flat_map(|title| {
        let before = if says_when(&title, true) { "" } else { OUTSIDE };
        Line::split_behind([before, OUTSIDE], &title)
    });
    Some(above.chain(under).chain(beyond).chain(alone).collect())
}

/// The month of each column. Cells that are one in a spreadsheet have their words in the first of them, so that a column
/// without a head is of the month to its left; those beyond the last head are of none.
fn month_of_each<'a>(heads: &[&'a str], width: usize) -> Vec<Option<&'a str>> {
    let mut month = None;
    let mut months: Vec<Option<&str>> = Vec::with_capacity(width);
    for head in heads {
        month = Some(*head).filter(|head| is_months(head)).or(month);
        months.push(month);
    }
    months.resize(width.max(heads.len()), None);
    months
}

/// A cell as lines, behind its month and what its row is about.
fn line(table: &TableDef, before: &str, (title, cell): (&str, &str)) -> Vec<Line> {
    let words = cell.replace(SEPARATORS, ",");
    let words = match title {
        title if is_blank(title) => words,
        title if is_track(table, title) => format!("{words}; {title}"),
        title => format!("{} – {words}", title.replace(SEPARATORS, ",")),
    };
    Line::split_behind([before, before], &words).into_iter().collect()
}

/// The cells of a row: with tabs between them, otherwise with bars around them or semicolons.
fn cells(line: &str) -> Vec<&str> {
    let bare = line.trim();
    let bare = bare.strip_prefix('|').unwrap_or(bare);
    let bare = bare.strip_suffix('|').unwrap_or(bare);
    let cells: Vec<&str> =
        if line.contains('\t') { line.split('\t').collect() } else { bare.split(SEPARATORS).collect() };
    cells.into_iter().map(str::trim).collect()
}

/// Whether each of these is a month, but for the first, which may be of a column that has none, and empty ones.
fn is_head(cells: &[&str]) -> bool {
    let months = cells.iter().filter(|cell| is_months(cell)).count();
    let others = cells.iter().skip(1).any(|cell| !cell.is_empty() && !is_months(cell));
    let behind = cells.first().is_some_and(|first| !first.is_empty() && !is_months(first));
    months >= if behind { FEWEST_BEHIND } else { FEWEST } && !others
}

fn is_blank(cell: &str) -> bool {
    cell.chars().all(|c| BLANK.contains(&c) || c.is_whitespace())
}

fn is_track(table: &TableDef, title: &str) -> bool {
    let choices = table.columns.iter().find(|column| matches!(column.holds, Holds::OneOf(_)));
    choices.is_some_and(|column| CellValue::choice(&column.holds, title).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::method::Method;

    fn lines(text: &str) -> Option<Vec<String>> {
        let method: Method =
            serde_json::from_str(include_str!("../../../workshops/methods/arshjul.json")).unwrap();
        let lines = lines_under_months(method.year_table().unwrap(), text)?;
        Some(lines.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn each_cell_is_in_the_month_above_it() {
        let expected =
            ["Januar: Budsjettmøte", "Januar: Tur", "Februar: Vinterleikar", "Mars: Påskeverkstad"];
        let sheet = "Januar\tFebruar\tMars\nBudsjettmøte\tVinterleikar\tPåskeverkstad\nTur\t\t–";
        assert_eq!(lines(sheet).unwrap(), expected);
        let marked = "| Januar | Februar | Mars |\n|---|---|---|\n| Budsjettmøte | Vinterleikar | Påskeverkstad |\n| Tur | | |";
        assert_eq!(lines(marked).unwrap(), expected);
        assert_eq!(
            lines("Januar;Februar;Mars\nBudsjettmøte;Vinterleikar;Påskeverkstad\nTur;;").unwrap(),
            expected
        );
    }

    #[test]
    fn cells_that_are_one_in_a_spreadsheet_are_all_of_their_month() {
        let sheet = "Jan\t\tFeb\t\tMars\t\nMøte\tTur\tFest\tDans\tDugnad\tKor";
        let expected = ["Jan: Møte", "Jan: Tur", "Feb: Fest", "Feb: Dans", "Mars: Dugnad", "Mars: Kor"];
        assert_eq!(lines(sheet).unwrap(), expected);
        let marked = "| | Jan | | Feb |\n|---|---|---|---|\n| Møte | Budsjett | Val | Årsmøte |";
        assert_eq!(lines(marked).unwrap(), ["Jan: Budsjett; Møte", "Jan: Val; Møte", "Feb: Årsmøte; Møte"]);
    }

    #[test]
    fn what_stands_below_no_month_is_outside_them() {
        let sheet = "\tJan\tFeb\nMøte\tBudsjett\t\tHugs sal\nElevrådet\t\tFest\tNils; Eva";
        let expected =
            ["Jan: Budsjett; Møte", "Feb: Elevrådet – Fest", "0: Hugs sal; Møte", "0: Elevrådet – Nils, Eva"];
        assert_eq!(lines(sheet).unwrap(), expected);
    }

    #[test]
    fn a_row_with_its_first_cell_alone_is_kept() {
        let sheet = "\tJan\tFeb\nMøte\tBudsjett\t\nDrift\t\t\nHeile året: vernerunde\nØkonomi\t\t–";
        assert_eq!(lines(sheet).unwrap(), ["Jan: Budsjett; Møte", "0: Drift", "Heile året: vernerunde"]);
    }

    #[test]
    fn a_first_column_says_the_track_or_what_it_is_about() {
        let sheet = "\tJan\tFeb\nMøte\tBudsjett\t\nElevrådet\t\tFest; dans";
        assert_eq!(lines(sheet).unwrap(), ["Jan: Budsjett; Møte", "Feb: Elevrådet – Fest, dans"]);
        for other in [
            "Måned\tHva\nJanuar\tTur",
            "Januar\n- Tur",
            "Januar\tTur\nFebruar\tFest",
            "1\t2\nTur\tFest",
            "Tur\tjan\tmars\nFest\tmai\t",
        ] {
            assert_eq!(lines(other), None, "{other:?}");
        }
    }
}
