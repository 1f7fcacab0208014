//! A year that is pasted as a sheet with a month above each column: each cell becomes a line of its month.

use super::{CellValue, SEPARATORS, is_months, says_when};
use crate::workshop::method::{Holds, TableDef};
use crate::workshop::text::{Line, fold};

/// The fewest columns with a month above them, and behind a first column with other words, which could be a row.
const FEWEST: usize = 2;
const FEWEST_BEHIND: usize = 3;
/// What stands before a line that is in no month.
const OUTSIDE: &str = "0: ";
/// What a blank is made of that nobody filled in.
const BLANK: [char; 5] = ['-', '–', '—', '…', '_'];

/// What a column is below.
#[derive(Clone, Copy)]
enum ColumnHead<'a> {
    Month(&'a str),
    /// Words that name no month.
    Other(&'a str),
}

/// The cells of such a sheet as lines that could be typed, month by month; `None` if its columns are no months. A first
/// column without a month says on which track its rows are, or what their lines are about. Lines above are outside the
/// months, and so is what stands below no month; below other words, behind those.
pub fn lines_under_months(table: &TableDef, text: &str) -> Option<Vec<Line>> {
    let is_rule = |line: &&str| line.chars().all(|c| "|-:+= \t".contains(c));
    let all: Vec<&str> = text.split(['\n', '\r']).filter(|line| !is_rule(line)).collect();
    let is_year = |at: usize| {
        let (cells, below) = (all.get(at).map(|line| cells(line)), all.get(at + 1..));
        cells.zip(below).is_some_and(|(cells, below)| is_head(table, &cells, below))
    };
    let at = (0..all.len()).find(|at| is_year(*at))?;
    let (above, sheet) = all.split_at_checked(at)?;
    let (head, rows) = sheet.split_first()?;
    let heads = cells(head);
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| cells(row)).collect();
    let above = above.iter().flat_map(|line| Line::split_behind([OUTSIDE, OUTSIDE], line.trim()));
    let titled = heads.first().is_none_or(|first| month(first).is_none());
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let of_each = head_of_each(&heads, width);
    let columns = || of_each.iter().copied().enumerate().skip(usize::from(titled));
    let in_month = |(_, head): &(usize, Option<ColumnHead<'_>>)| match head {
        Some(ColumnHead::Month(_)) => true,
        Some(ColumnHead::Other(_)) | None => false,
    };
    let title = |row: &[&str]| row.first().filter(|_| titled).copied().unwrap_or_default().to_owned();
    let column = |(at, head): (usize, Option<ColumnHead<'_>>)| {
        let (before, named) = match head {
            Some(ColumnHead::Month(month)) => (format!("{month}: "), None),
            Some(ColumnHead::Other(name)) => (OUTSIDE.to_owned(), Some(name)),
            None => (OUTSIDE.to_owned(), None),
        };
        let filled = rows.iter().filter_map(move |row| Some((row, *row.get(at)?)));
        let filled = filled.filter(|(_, cell)| !is_blank(cell));
        let named = |cell: &str| named.map_or_else(|| cell.to_owned(), |name| format!("{name}: {cell}"));
        filled.flat_map(|(row, cell)| line(table, &before, (&title(row), &named(cell)))).collect::<Vec<_>>()
    };
    let under = columns().filter(in_month).flat_map(column);
    let beyond = columns().filter(|column| !in_month(column)).flat_map(column);
    let alone = rows.iter().filter(|row| titled && row.iter().skip(1).all(|cell| is_blank(cell)));
    // The name of a track alone says that nothing is on it.
    let alone = alone.map(|row| title(row)).filter(|title| !is_blank(title) && !is_track(table, title));
    let alone = alone.flat_map(|title| {
        let before = if says_when(&title, true) { "" } else { OUTSIDE };
        Line::split_behind([before, OUTSIDE], &title)
    });
    Some(above.chain(under).chain(beyond).chain(alone).collect())
}

/// What each column is below. Cells that are one in a spreadsheet have their words in the first of them, so that a column
/// without a head is below that to its left; those beyond the last head are below none.
fn head_of_each<'a>(heads: &[&'a str], width: usize) -> Vec<Option<ColumnHead<'a>>> {
    let mut is = None;
    let mut all: Vec<Option<ColumnHead<'_>>> = Vec::with_capacity(width);
    for (at, head) in heads.iter().enumerate() {
        is = match month(head) {
            Some(month) => Some(ColumnHead::Month(month)),
            // The first column says what its rows are about, and nothing of the one beside it.
            None if at == 0 || head.is_empty() => is,
            None => Some(ColumnHead::Other(head)),
        };
        all.push(is);
    }
    all.resize(width.max(heads.len()), None);
    all
}

/// The month that a head names, without the year that may stand behind it: `August 2026`, `aug-26`. Two digits behind a
/// space may be a day.
fn month(head: &str) -> Option<&str> {
    const SIGNS: [char; 6] = [' ', ',', '-', '.', '\'', '’'];
    let bare = || {
        let month = head.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = head.len() - month.len();
        let is_year = digits == 4 || digits == 2 && month.ends_with(['-', '.', '\'', '’']);
        Some(month.trim_end_matches(SIGNS)).filter(|month| is_year && is_months(month))
    };
    if is_months(head) { Some(head) } else { bare() }
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

/// Whether these are months, but for the first, which may be of a column that has none, and empty ones. Others may stand
/// among three months, or two with the name of a column of the year, if no line below has a month in a cell: in a list of
/// rows, each has.
fn is_head(table: &TableDef, heads: &[&str], below: &[&str]) -> bool {
    let months = heads.iter().filter(|cell| month(cell).is_some()).count();
    let is_other = |cell: &&&str| !cell.is_empty() && month(cell).is_none();
    let others = heads.iter().skip(1).any(|cell| is_other(&cell));
    let behind = heads.first().is_some_and(|first| is_other(&first));
    if !others {
        return months >= if behind { FEWEST_BEHIND } else { FEWEST };
    }
    let mut names = table.columns.iter().flat_map(|column| column.name.0.values()).map(|name| fold(name));
    let named = months >= FEWEST && names.any(|name| heads.iter().any(|head| fold(head) == name));
    let row = |line: &&&str| cells(line).iter().any(|cell| month(cell).is_some());
    (months >= FEWEST_BEHIND || named) && !below.is_empty() && !below.iter().any(|line| row(&line))
}

/// Whether the first line of a text that has cells has such heads: then other words among them name no columns of a list.
pub fn begins_with_months(table: &TableDef, text: &str) -> bool {
    let alone = |line: &&str| cells(line).iter().filter(|cell| !cell.is_empty()).count() < 2;
    // A title above is no head.
    let mut lines = text.split(['\n', '\r']).skip_while(alone);
    let first = lines.next().map(cells);
    first.is_some_and(|heads| is_head(table, &heads, &lines.collect::<Vec<_>>()))
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
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
                .unwrap();
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
    fn what_stands_below_other_words_is_outside_the_months() {
        let sheet =
            "Spår\tAugusti\tSeptember\tOktober\tÖvrigt\nMöte\tUppstart\tFöräldramöte\tSamtal\tbokas tidigt";
        let expected = [
            "Augusti: Uppstart; Möte",
            "September: Föräldramöte; Möte",
            "Oktober: Samtal; Möte",
            "0: Övrigt: bokas tidigt; Möte",
        ];
        assert_eq!(lines(sheet).unwrap(), expected);
        let two = "Spår\tAugusti\tSeptember\tAnm\nMöte\tUppstart\t\tboka";
        assert_eq!(lines(two).unwrap(), ["Augusti: Uppstart; Möte", "0: Anm: boka; Möte"]);
        let who = "Aktivitet\taug\tsep\tokt\tAnsvarig\nBrandövning\tx\t\tx\tKim";
        let method: Method =
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
                .unwrap();
        let table = method.year_table().unwrap();
        assert!(begins_with_months(table, &format!("Läsåret\n\n{who}")));
        assert!(!begins_with_months(table, "Aktivitet\tNär\tAnsvarig\nBrandövning\taug\tKim"));
        let expected = ["aug: Brandövning – x", "okt: Brandövning – x", "0: Brandövning – Ansvarig: Kim"];
        assert_eq!(lines(who).unwrap(), expected);
    }

    #[test]
    fn a_month_may_have_its_year_behind_it() {
        let sheet = "\tAugusti 2026\tsep-26\tJanuari 2027\nMöte\tUppstart\t\tBudget";
        assert_eq!(lines(sheet).unwrap(), ["Augusti: Uppstart; Möte", "Januari: Budget; Möte"]);
        assert_eq!(lines("Tur\tjan\tmars\tapril\tKim\nFest\tmai\tjuni\t\tBo"), None, "a list of rows");
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
