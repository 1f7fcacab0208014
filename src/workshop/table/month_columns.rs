//! A year that is pasted as a sheet with a month above each column: each cell becomes a line of its month.

use super::{CellValue, SEPARATORS, is_months};
use crate::workshop::method::{Holds, TableDef};
use crate::workshop::text::Line;

/// The fewest columns with a month above them, and behind a first column with other words, which could be a row.
const FEWEST: usize = 2;
const FEWEST_BEHIND: usize = 3;
/// What a blank is made of that nobody filled in.
const BLANK: [char; 5] = ['-', '–', '—', '…', '_'];

/// The cells of such a sheet as lines that could be typed, month by month; `None` if its columns are no months. A first
/// column without a month says on which track its rows are, or what their lines are about. Lines above are outside the
/// months.
pub fn lines_under_months(table: &TableDef, text: &str) -> Option<Vec<Line>> {
    let is_rule = |line: &&str| line.chars().all(|c| "|-:+= \t".contains(c));
    let all: Vec<&str> = text.split(['\n', '\r']).filter(|line| !is_rule(line)).collect();
    let at = all.iter().position(|line| is_head(&cells(line)))?;
    let (above, sheet) = all.split_at_checked(at)?;
    let (head, rows) = sheet.split_first()?;
    let heads = cells(head);
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| cells(row)).collect();
    let titled = !heads.first().is_some_and(|first| is_months(first));
    let above = above.iter().flat_map(|line| Line::split_behind(["0: ", "0: "], line.trim()));
    let months = heads.iter().enumerate().filter(|(_, head)| is_months(head));
    let under = months.flat_map(|(at, head)| {
        let filled = rows.iter().filter_map(move |row| Some((row, row.get(at)?)));
        filled.filter(|(_, cell)| !is_blank(cell)).flat_map(move |(row, cell)| {
            let title = row.first().filter(|_| titled).copied().unwrap_or_default();
            let words = cell.replace(SEPARATORS, ",");
            let words = match title {
                title if is_blank(title) => words,
                title if is_track(table, title) => format!("{words}; {title}"),
                title => format!("{} – {words}", title.replace(SEPARATORS, ",")),
            };
            let before = format!("{head}: ");
            Line::split_behind([&before, &before], &words).into_iter().collect::<Vec<_>>()
        })
    });
    Some(above.chain(under).collect())
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
