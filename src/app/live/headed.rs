//! What is pasted with its heads, from a sheet or from last year's paper: a table whose first row names its columns, or
//! blocks of `Head: text`, a row each. Both become lines in the order in which rows are typed here.

use crate::workshop::method::{ColumnDef, ColumnRole, Holds};
use crate::workshop::table::SEPARATORS;
use crate::workshop::text::fold;

/// What papers call the columns of a plan besides what they are called here, in all languages.
const CALLED: [(ColumnRole, &[&str]); 5] = [
    (
        ColumnRole::What,
        &[
            "aktivitet",
            "aktiviteter",
            "åtgärd",
            "insats",
            "tiltag",
            "tiltak",
            "handling",
            "indsats",
            "løsning",
            "valgt løsning",
            "activity",
            "action",
            "measure",
            "what",
            "vad",
            "hva",
            "kva",
            "hvad",
        ],
    ),
    (
        ColumnRole::How,
        &[
            "metod",
            "metode",
            "fremgangsmåde",
            "fremgangsmåte",
            "framgangsmåte",
            "tillvägagångssätt",
            "how",
            "hur",
            "hvordan",
            "korleis",
        ],
    ),
    (
        ColumnRole::Who,
        &[
            "ansvarig",
            "ansvariga",
            "ansvar",
            "ansvarlig",
            "ansvarleg",
            "responsible",
            "owner",
            "who",
            "vem",
            "vilka",
            "hvem",
            "kven",
        ],
    ),
    (
        ColumnRole::FirstStep,
        &[
            "nästa steg",
            "första steg",
            "första steget",
            "neste steg",
            "første steg",
            "første skridt",
            "næste skridt",
            "next step",
            "first step",
        ],
    ),
    (
        ColumnRole::Due,
        &[
            "klart",
            "slutdatum",
            "datum",
            "dato",
            "date",
            "frist",
            "deadline",
            "due",
            "by when",
            "when",
            "när",
            "når",
            "hvornår",
            "senast",
            "senest",
            "seinast",
        ],
    ),
];
/// The most words before a colon that are a head.
const HEAD: usize = 4;

/// The text as rows with tabs between their cells, in the order of these columns; `None` if it has no heads, or those of
/// something else.
pub(super) fn in_order(text: &str, columns: &[&ColumnDef]) -> Option<Vec<String>> {
    table(text, columns).or_else(|| blocks(text, columns))
}

/// The position of the column that a head is of.
fn column_of(head: &str, columns: &[&ColumnDef]) -> Option<usize> {
    let head = fold(head);
    let is_named = |column: &&ColumnDef| column.name.0.values().any(|name| fold(name) == head);
    let is_called = |column: &&ColumnDef| {
        let called = CALLED.iter().find(|(role, _)| column.role == Some(*role));
        called.is_some_and(|(_, called)| called.iter().any(|called| fold(called) == head))
    };
    if head.is_empty() {
        return None;
    }
    columns.iter().position(is_named).or_else(|| columns.iter().position(is_called))
}

/// A row that is being read.
struct RowHeaded<'a> {
    columns: &'a [&'a ColumnDef],
    cells: Vec<String>,
}

impl<'a> RowHeaded<'a> {
    fn new(columns: &'a [&'a ColumnDef]) -> Self {
        Self { columns, cells: vec![String::new(); columns.len()] }
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }

    fn has(&self, at: usize) -> bool {
        self.cells.get(at).is_some_and(|cell| !cell.is_empty())
    }

    /// Puts words behind those that the cell has. What separates cells here is a comma in one.
    fn add(&mut self, at: usize, words: &str, between: &str) {
        let words = words.replace(SEPARATORS, ",");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(cell) = self.cells.get_mut(at).filter(|_| !words.is_empty()) {
            if !cell.is_empty() {
                cell.push_str(between);
            }
            cell.push_str(&words);
        }
    }

    /// Nothing is dropped: what has a head that is not known here stands with that where it is told how.
    fn add_rest(&mut self, words: &str) {
        let words_in = |column: &&ColumnDef| matches!(column.holds, Holds::Words | Holds::Lines);
        let of_role = self.columns.iter().position(|column| column.role == Some(ColumnRole::How));
        let at = of_role.or_else(|| self.columns.iter().rposition(words_in)).unwrap_or(0);
        self.add(at, words, ", ");
    }

    fn line(self) -> Option<String> {
        (!self.is_empty()).then(|| self.cells.join("\t").trim_end_matches('\t').to_owned())
    }
}

/// Rows below a first one that names the columns.
fn table(text: &str, columns: &[&ColumnDef]) -> Option<Vec<String>> {
    let lines: Vec<&str> = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty()).collect();
    let tabbed = lines.first()?.contains('\t');
    let cells = |line: &'_ str| -> Vec<String> {
        let line = if tabbed { line } else { line.trim().trim_matches('|') };
        let cells: Vec<&str> =
            if tabbed { line.split('\t').collect() } else { line.split(SEPARATORS).collect() };
        cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
    };
    let heads = cells(lines.first()?);
    let known: Vec<Option<usize>> = heads.iter().map(|head| column_of(head, columns)).collect();
    let named = known.iter().flatten().count();
    if named < 2 || named * 2 < heads.len() {
        return None;
    }
    let is_rule = |line: &&str| !line.chars().all(|c| "|-:+= ".contains(c));
    let row = |line: &str| {
        let mut row = RowHeaded::new(columns);
        for (at, cell) in cells(line).iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            match (known.get(at).copied().flatten(), heads.get(at).filter(|head| !head.is_empty())) {
                (Some(column), _) => row.add(column, cell, ", "),
                (None, Some(head)) => row.add_rest(&format!("{head}: {cell}")),
                (None, None) => row.add_rest(cell),
            }
        }
        row.line()
    };
    let rows: Vec<String> = lines.into_iter().skip(1).filter(is_rule).filter_map(row).collect();
    (!rows.is_empty()).then_some(rows)
}

/// Blocks of fields with their heads. A blank line ends a block, and so does a head that the block has already.
fn blocks(text: &str, columns: &[&ColumnDef]) -> Option<Vec<String>> {
    let field = |line: &str| -> Option<(Option<usize>, String)> {
        let (head, words) = line.split_once(':')?;
        let is_head = (1..=HEAD).contains(&head.split_whitespace().count()) && !words.trim().is_empty();
        is_head.then(|| (column_of(head, columns), words.trim().to_owned()))
    };
    let parts = |line: &'_ str| line.split('|').map(|part| part.trim().to_owned()).collect::<Vec<_>>();
    let all: Vec<String> = text.split(['\n', '\r']).flat_map(parts).collect();
    let found: Vec<usize> = all.iter().filter_map(|part| field(part)?.0).collect();
    if found.len() < 2 || !found.contains(&0) {
        return None;
    }
    let (mut rows, mut row, mut last) = (Vec::new(), RowHeaded::new(columns), None);
    for part in &all {
        match field(part) {
            None if part.is_empty() => {
                rows.extend(std::mem::replace(&mut row, RowHeaded::new(columns)).line());
                last = None;
            }
            Some((Some(at), words)) => {
                if row.has(at) {
                    rows.extend(std::mem::replace(&mut row, RowHeaded::new(columns)).line());
                }
                row.add(at, &words, " ");
                last = Some(at);
            }
            Some((None, _)) => row.add_rest(part),
            None => match last {
                Some(at) => row.add(at, part, " "),
                None => row.add_rest(part),
            },
        }
    }
    rows.extend(row.line());
    // A row without its first cell would be no row.
    rows.iter().all(|row| !row.starts_with('\t')).then_some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::method::Method;

    fn read(text: &str) -> Option<Vec<String>> {
        let method = include_str!("../../../workshops/methods/framtidsverkstad.json");
        let method: Method = serde_json::from_str(method).unwrap();
        let columns: Vec<&ColumnDef> = method.plan_table().unwrap().asked().collect();
        let rows = in_order(text, &columns)?;
        Some(rows.iter().map(|row| row.replace('\t', "|")).collect())
    }

    #[test]
    fn the_names_of_columns_are_no_row_and_say_where_cells_go() {
        let sheet = "Hvad\tHvordan\tHvem\tFørste skridt\tSenest\nStole\tKøbe flere\tMalene\tRinge\t10/12";
        assert_eq!(read(sheet).unwrap(), ["Stole|Købe flere|Malene|Ringe|10/12"]);
        let turned = "Ansvarig\tÅtgärd\tKostnad\nChefen\tFler stolar; bord\t900 kr\n\nVakten\tLås\t";
        assert_eq!(
            read(turned).unwrap(),
            ["Fler stolar, bord|Kostnad: 900 kr|Chefen", "Lås||Vakten"],
            "nothing is dropped"
        );
        let marked = "| What | Who |\n|------|-----|\n| Chairs | Ann |";
        assert_eq!(read(marked).unwrap(), ["Chairs||Ann"]);
        assert_eq!(read("Vad; Vem\nStolar; Chefen").unwrap(), ["Stolar||Chefen"]);
    }

    #[test]
    fn a_block_of_fields_is_one_row() {
        let block = "Mål: ingen är ensam\nAktivitet: två på passet\ntis och tor\nAnsvarig: enhetschef\n\nÅtgärd: lås\nAnsvar: vakten | Klart: 20/12";
        assert_eq!(
            read(block).unwrap(),
            ["två på passet tis och tor|Mål: ingen är ensam|enhetschef", "lås||vakten||20/12"]
        );
        assert_eq!(read("Vad: stolar\nVem: chefen\nVad: bord\nVem: vakten").unwrap().len(), 2);
    }

    #[test]
    fn what_has_no_heads_stays_as_it_is() {
        for text in
            ["Stolar\tKöpa\tChefen", "Stolar\nBord", "Vad gör vi: stolar", "Vem: chefen\nNär: i maj", ""]
        {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}
