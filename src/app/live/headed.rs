//! What is pasted with its heads, from a sheet or from last year's paper: a table whose first row names its columns, or
//! blocks of `Head: text`, a row each. Both become rows in the order in which they are typed here.

use crate::workshop::event::PlanStatus;
use crate::workshop::method::{ColumnDef, ColumnRole, Holds};
use crate::workshop::table::{CellValue, SEPARATORS};
use crate::workshop::text::fold;
use crate::workshop::words::Lang;

use super::called::{self, CALLED, MONTHS};
use super::overlay::{PastedAs, without_marks};

/// The most words before a colon that are a head.
const HEAD: usize = 4;
/// What stands between two fields in one line.
const BETWEEN: [&str; 5] = [" – ", " — ", " - ", " · ", "   "];
/// What a blank is made of that nobody filled in.
const BLANK: [char; 5] = ['-', '–', '—', '…', '_'];

/// Rows that were read below their heads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct HeadedRows {
    /// The cells of each row, in the order of the columns.
    pub rows: Vec<Vec<String>>,
    /// The heads that no column has, and the words that have no head. They stand in the column `rest`, each head with what
    /// is below it.
    pub beside: Vec<String>,
    /// The mark that was taken off the beginning of each row.
    pub mark: Option<String>,
    /// The position of the column that takes what has no column of its own.
    pub rest: usize,
}

impl HeadedRows {
    /// Takes the last cell off each row, where these columns end with that for how far a plan has come. Words that are no
    /// status stand with the rest, without that head, since the record says a status of its own.
    pub(super) fn take_statuses(&mut self, columns: &[&ColumnDef]) -> Vec<Option<PlanStatus>> {
        let between = between(columns, self.rest);
        let mut statuses = Vec::with_capacity(self.rows.len());
        let says_no_more = |row: &mut Vec<String>| {
            let plan = row.iter().rev().skip(1).all(String::is_empty);
            plan && row.last().is_none_or(|words| words.is_empty() || called::status(words).is_some())
        };
        // A sheet has a status in its empty rows, too.
        self.rows.retain_mut(|row| !says_no_more(row));
        for row in &mut self.rows {
            let words = row.pop().unwrap_or_default();
            let status = called::status(&words);
            statuses.push(status);
            if status.is_some() || words.is_empty() {
                continue;
            }
            if let Some(rest) = row.get_mut(self.rest) {
                rest.push_str(if rest.is_empty() { "" } else { between });
                rest.push_str(&words);
            }
            name_beside(&mut self.beside, &words);
        }
        statuses
    }

    /// Lets words in a column of choices that are none of them stand with the rest, behind the name of the column, and names
    /// them.
    pub(super) fn name_no_choice(&mut self, columns: &[&ColumnDef], lang: Lang) {
        let choices =
            columns.iter().enumerate().filter(|(_, column)| matches!(column.holds, Holds::OneOf(_)));
        for (at, column) in choices {
            for row in &mut self.rows {
                let Some(cell) = row.get_mut(at).filter(|cell| !cell.is_empty()) else { continue };
                if CellValue::read(&column.holds, cell, chrono::NaiveDate::default()).is_some() {
                    continue;
                }
                let words = format!("{}: {}", column.name.get(lang), std::mem::take(cell));
                if let Some(rest) = row.get_mut(self.rest) {
                    rest.push_str(if rest.is_empty() { "" } else { between(columns, self.rest) });
                    rest.push_str(&words);
                }
                name_beside(&mut self.beside, &words);
            }
        }
    }

    /// The rows as they can be typed. Those of plans have all their cells in order. In others a part says itself what it is,
    /// so each is behind the name of its column; months stand in front, and go on until a row says others. A row that has
    /// nothing else says only that.
    pub(super) fn as_typed(&self, columns: &[&ColumnDef], becomes: PastedAs, lang: Lang) -> Vec<String> {
        let mut months = "";
        let mut typed = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            if becomes == PastedAs::Plans {
                typed.push(row.join("; ").trim_end_matches([';', ' ']).to_owned());
                continue;
            }
            let filled = || row.iter().zip(columns).filter(|(cell, _)| !cell.is_empty());
            let when = filled().find(|(_, column)| column.holds == Holds::Months);
            months = when.map_or(months, |(cell, _)| cell.as_str());
            let name = row.first().map_or("", String::as_str);
            let named = filled().filter(|(_, column)| column.holds != Holds::Months);
            let named = named.skip(usize::from(!name.is_empty()));
            let rest = named.map(|(cell, column)| format!("; {}: {cell}", column.name.get(lang)));
            let rest = rest.collect::<String>();
            if name.is_empty() && rest.is_empty() {
                continue;
            }
            let before = if months.is_empty() { String::new() } else { format!("{months}: ") };
            typed.push(format!("{before}{name}{rest}"));
        }
        typed
    }
}

/// The text as rows in the order of these columns; `None` if it has no heads, or those of something else.
pub(super) fn in_order(text: &str, columns: &[&ColumnDef]) -> Option<HeadedRows> {
    table(text, columns).or_else(|| blocks(text, columns))
}

/// Whether the first row of a text names these columns.
pub(super) fn is_table(text: &str, columns: &[&ColumnDef]) -> bool {
    table(text, columns).is_some()
}

/// The position of the column that a head is of. A head may go on as a question: `Activity. What is to be done?`
fn column_of(head: &str, columns: &[&ColumnDef]) -> Option<usize> {
    let first = head.split(['.', '?', '(', ',']).next().unwrap_or_default();
    column_called(head, columns).or_else(|| column_called(first, columns))
}

fn column_called(head: &str, columns: &[&ColumnDef]) -> Option<usize> {
    let head = fold(head);
    let is_named = |column: &&ColumnDef| column.name.0.values().any(|name| fold(name) == head);
    let is_called = |column: &&ColumnDef| {
        if column.holds == Holds::Months {
            return MONTHS.iter().any(|called| fold(called) == head);
        }
        // Not each table says of its columns what they are for, but only what they hold.
        let role = column.role.or(match column.holds {
            Holds::Who => Some(ColumnRole::Who),
            Holds::Date => Some(ColumnRole::Due),
            _ => None,
        });
        let called = CALLED.iter().find(|(of, _)| role == Some(*of));
        called.is_some_and(|(_, called)| called.iter().any(|called| fold(called) == head))
    };
    if head.is_empty() {
        return None;
    }
    columns.iter().position(is_named).or_else(|| columns.iter().position(is_called))
}

/// The position of the column that takes what has no column of its own: where it is told how; failing that, the second
/// one for words.
fn rest_of(columns: &[&ColumnDef]) -> usize {
    let words_in = |(_, column): &(usize, &&ColumnDef)| matches!(column.holds, Holds::Words | Holds::Lines);
    let of_role = columns.iter().position(|column| column.role == Some(ColumnRole::How));
    let second = || columns.iter().enumerate().skip(1).find(words_in).map(|(at, _)| at);
    of_role.or_else(second).unwrap_or(0)
}

/// A row that is being read.
struct RowHeaded<'a> {
    columns: &'a [&'a ColumnDef],
    cells: Vec<String>,
    /// The positions of the columns that had a field of their own, in the order of the fields.
    given: Vec<usize>,
}

impl<'a> RowHeaded<'a> {
    fn new(columns: &'a [&'a ColumnDef]) -> Self {
        Self { columns, cells: vec![String::new(); columns.len()], given: Vec::new() }
    }

    /// Puts the words of a field of this column into it: above what has no column, if that is there already.
    fn give(&mut self, at: usize, words: &str) {
        let rest = self.cells.get_mut(at).filter(|_| !self.given.contains(&at)).map(std::mem::take);
        self.add(at, words, self.between(at));
        self.given.push(at);
        let between = self.between(at);
        if let (Some(rest), Some(cell)) = (rest.filter(|rest| !rest.is_empty()), self.cells.get_mut(at)) {
            cell.push_str(if cell.is_empty() { "" } else { between });
            cell.push_str(&rest);
        }
    }

    /// What stands between two things in a cell: a line each, if the column keeps lines.
    fn between(&self, at: usize) -> &'static str {
        between(self.columns, at)
    }

    /// Puts words behind those that the cell has. What separates cells here is a comma in one.
    fn add(&mut self, at: usize, words: &str, between: &str) {
        let words = words.replace(SEPARATORS, ",");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(cell) = self.cells.get_mut(at).filter(|_| !is_blank(&words)) {
            if !cell.is_empty() {
                cell.push_str(between);
            }
            cell.push_str(&words);
        }
    }

    /// Nothing is dropped: what has a head that is not known here stands with that in the column for the rest, in a line of
    /// its own if that keeps lines.
    fn add_rest(&mut self, head: &str, words: &str) {
        let at = rest_of(self.columns);
        let ends = if head.is_empty() || head.ends_with(['.', '?', '!', ':']) { " " } else { ": " };
        if !is_blank(words) || !head.is_empty() {
            self.add(at, &format!("{head}{ends}{words}"), self.between(at));
        }
    }

    fn row(self) -> Option<Vec<String>> {
        self.cells.iter().any(|cell| !cell.is_empty()).then_some(self.cells)
    }
}

/// What stands between two things in a cell of this column.
fn between(columns: &[&ColumnDef], at: usize) -> &'static str {
    let lines = columns.get(at).is_some_and(|column| column.holds == Holds::Lines);
    if lines { "\n" } else { ", " }
}

/// Whether nobody filled this in.
fn is_blank(words: &str) -> bool {
    words.chars().all(|c| BLANK.contains(&c) || c.is_whitespace())
}

/// Rows below a first one that names the columns: two of them, and at least half of all or the one for what is to be
/// done.
fn table(text: &str, columns: &[&ColumnDef]) -> Option<HeadedRows> {
    let lines: Vec<&str> = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty()).collect();
    let (first, below) = lines.split_first()?;
    let tabbed = first.contains('\t');
    let cells = |line: &'_ str| -> Vec<String> {
        let cells: Vec<&str> = if tabbed {
            line.split('\t').collect()
        } else {
            // The bars around a row are no cells; the one behind them may be empty.
            let line = line.trim();
            let line = line.strip_prefix('|').unwrap_or(line);
            line.strip_suffix('|').unwrap_or(line).split(SEPARATORS).collect()
        };
        cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
    };
    let heads = cells(first);
    let known: Vec<Option<usize>> = heads.iter().map(|head| column_of(head, columns)).collect();
    let named = known.iter().flatten().count();
    if named < 2 || named * 2 < heads.len() && !known.contains(&Some(0)) {
        return None;
    }
    let is_rule = |line: &&str| !line.chars().all(|c| "|-:+= ".contains(c));
    let below: Vec<&str> = below.iter().copied().filter(is_rule).collect();
    // We number rows ourselves. A number in a cell of its own is a cell: without it the others would move to the left.
    let all = below.join("\n");
    let same_cells = |marked: &str, unmarked: &str| cells(marked).len() == cells(unmarked).len();
    let (mark, below) = match without_marks(&all) {
        (Some(mark), unmarked) if below.iter().zip(&unmarked).all(|(a, b)| same_cells(a, b)) => {
            (Some(mark), unmarked)
        }
        (Some(_) | None, _) => (None, below),
    };
    let numbers = |at: usize| -> Vec<String> {
        below
            .iter()
            .filter_map(|line| cells(line).into_iter().nth(at))
            .filter(|cell| !is_blank(cell))
            .collect()
    };
    let unknown = |at: usize| known.get(at).is_some_and(Option::is_none);
    let is_numbers =
        |(at, head): &(usize, &String)| unknown(*at) && called::numbers_rows(head, &numbers(*at));
    let numbered = heads.iter().enumerate().find(is_numbers);
    // Rows here have numbers of their own.
    let number = numbered
        .map(|(at, head)| numbers(at).first().map_or(head.clone(), |first| format!("{head}: {first}")));
    let left_out = numbered.map(|(at, _)| at);
    let mark = match (mark, number) {
        (Some(mark), Some(number)) => Some(format!("{mark}, {number}")),
        (mark, number) => mark.or(number),
    };
    let mut beside: Vec<String> = Vec::new();
    let mut row = |line: &str| {
        let mut row = RowHeaded::new(columns);
        let filled = cells(line);
        let filled = filled.iter().enumerate().filter(|(at, _)| Some(*at) != left_out);
        for (at, cell) in filled.filter(|(_, cell)| !is_blank(cell)) {
            match (known.get(at).copied().flatten(), heads.get(at).filter(|head| !head.is_empty())) {
                (Some(column), _) => row.give(column, cell),
                (None, head) => {
                    row.add_rest(head.map_or("", String::as_str), cell);
                    name_beside(&mut beside, head.unwrap_or(cell));
                }
            }
        }
        row.row()
    };
    let rows: Vec<Vec<String>> = below.iter().copied().filter_map(&mut row).collect();
    (!rows.is_empty()).then_some(HeadedRows { rows, beside, mark, rest: rest_of(columns) })
}

/// Names what has no column, each head once.
fn name_beside(beside: &mut Vec<String>, named: &str) {
    if !beside.iter().any(|other| other == named) {
        beside.push(named.to_owned());
    }
}

/// A field of a block: the position of its column, if one has this head, its head and its words.
type BlockField = (Option<usize>, String, String);

fn field(part: &str, columns: &[&ColumnDef]) -> Option<BlockField> {
    let (head, words) = part.split_once(':')?;
    let (head, words) = (head.trim(), words.trim());
    let is_head = (1..=HEAD).contains(&head.split_whitespace().count()) && !words.is_empty();
    is_head.then(|| (column_of(head, columns), head.to_owned(), words.to_owned()))
}

/// A line of a block in its fields: those between bars, and those that begin with a head that we know.
fn fields_of<'a>(line: &'a str, columns: &[&ColumnDef]) -> Vec<&'a str> {
    let mut fields = Vec::new();
    for mut part in line.split('|') {
        let mut from = 0;
        while let Some((at, between)) = next_between(part, from) {
            let behind = part.get(at + between.len()..).unwrap_or_default();
            from = at + between.len();
            if field(behind, columns).is_some_and(|(column, ..)| column.is_some()) {
                fields.push(part.get(..at).unwrap_or_default().trim());
                (part, from) = (behind, 0);
            }
        }
        fields.push(part.trim());
    }
    fields
}

/// Where the next thing stands that may part two fields, and what it is.
fn next_between(part: &str, from: usize) -> Option<(usize, &'static str)> {
    let rest = part.get(from..)?;
    let found = BETWEEN.iter().filter_map(|between| Some((rest.find(between)? + from, *between)));
    found.min_by_key(|(at, _)| *at)
}

/// Blocks of fields with their heads. A blank line ends a block, and so does a head that the block has already.
fn blocks(text: &str, columns: &[&ColumnDef]) -> Option<HeadedRows> {
    let all: Vec<&str> = text.split(['\n', '\r']).flat_map(|line| fields_of(line.trim(), columns)).collect();
    let found: Vec<usize> = all.iter().filter_map(|part| field(part, columns)?.0).collect();
    if found.len() < 2 || !found.contains(&0) {
        return None;
    }
    let (mut rows, mut row, mut last) = (Vec::new(), RowHeaded::new(columns), None);
    let mut beside: Vec<String> = Vec::new();
    for part in &all {
        match field(part, columns) {
            None if part.is_empty() => {
                rows.extend(std::mem::replace(&mut row, RowHeaded::new(columns)).row());
                last = None;
            }
            Some((Some(at), _, words)) => {
                if row.given.contains(&at) {
                    rows.extend(std::mem::replace(&mut row, RowHeaded::new(columns)).row());
                }
                row.give(at, &words);
                last = Some(at);
            }
            Some((None, head, words)) => {
                row.add_rest(&head, &words);
                last = None;
                name_beside(&mut beside, &head);
            }
            None if last.is_none() => {
                row.add_rest("", part);
                name_beside(&mut beside, part);
            }
            None => last.into_iter().for_each(|at| row.add(at, part, " ")),
        }
    }
    rows.extend(row.row());
    // A row without its first cell would be no row.
    let named = |row: &Vec<String>| row.first().is_some_and(|first| !first.is_empty());
    rows.iter().all(named).then(|| HeadedRows { rows, beside, mark: None, rest: rest_of(columns) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::method::Method;

    const FUTURE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
    const FOLLOW_UP: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
    const YEAR: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json"));

    /// What a test finds with the columns of the plans, or of the year, of this method.
    fn with_columns<T>(method: &str, test: impl FnOnce(&[&ColumnDef]) -> T) -> T {
        let method: Method = serde_json::from_str(method).unwrap();
        let table = method.year_table().or_else(|| method.plan_table()).unwrap();
        test(&table.asked().collect::<Vec<_>>())
    }

    fn headed(text: &str) -> Option<HeadedRows> {
        with_columns(FUTURE, |columns| in_order(text, columns))
    }

    fn read(text: &str) -> Option<Vec<String>> {
        let rows = headed(text)?.rows;
        Some(rows.iter().map(|row| row.join("|").trim_end_matches('|').to_owned()).collect())
    }

    /// The rows of a year as they can be typed in bokmål.
    fn in_year(text: &str) -> Vec<String> {
        with_columns(YEAR, |columns| {
            assert!(is_table(text, columns), "{text:?}");
            in_order(text, columns).unwrap().as_typed(columns, PastedAs::Rows, Lang::Nb)
        })
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
    fn a_number_in_a_cell_of_its_own_moves_no_other_cell() {
        let sheet = "Ruta\tVad\tVem\n1.\tStolar\tAnna\n2.\tBord\tBo";
        assert_eq!(read(sheet).unwrap(), ["Stolar|Ruta: 1.|Anna", "Bord|Ruta: 2.|Bo"]);
        assert_eq!(read("Vad\tVem\n1. Stolar\tAnna\n2. Bord\tBo").unwrap(), ["Stolar||Anna", "Bord||Bo"]);
    }

    #[test]
    fn running_numbers_are_left_out_and_that_is_said() {
        for head in ["Nr", "Nr.", "#", "No"] {
            let sheet = format!("{head}\tVad\tVem\n41\tStolar\tAnna\n42\tBord\tBo");
            let headed = headed(&sheet).unwrap();
            assert_eq!(headed.rows[1].join("|").trim_end_matches('|'), "Bord||Bo");
            assert_eq!(headed.mark, Some(format!("{head}: 41")));
        }
        assert_eq!(
            read("Nr\tVad\tVem\n7 B\tStolar\tAnna\n7 A\tBord\tBo").unwrap()[0],
            "Stolar|Nr: 7 B|Anna",
            "these are no running numbers"
        );
    }

    #[test]
    fn a_status_is_read_in_any_language_and_other_words_are_not_called_so() {
        let method: Method = serde_json::from_str(FOLLOW_UP).unwrap();
        let table = method.plan_table().unwrap();
        let mut columns: Vec<&ColumnDef> = table.asked().collect();
        columns.extend(table.column_in(ColumnRole::Status));
        let sheet = "Aktivitet\tAnsvarig\tStatus\nStolar\tAnna\tFærdig\nBord\tBo\thalvvägs\nLås\tVakten\t";
        let mut read = in_order(sheet, &columns).unwrap();
        assert_eq!(read.take_statuses(&columns), [Some(PlanStatus::Done), None, None]);
        assert_eq!(read.rows[0].join("|"), "Stolar||Anna||");
        assert_eq!(read.rows[1].join("|"), "Bord|halvvägs|Bo||");
        assert_eq!(read.beside, ["halvvägs"]);
        let mut empty =
            in_order("Aktivitet\tStatus\nStolar\tFærdig\n\tIkke startet\nBord\ti gang", &columns).unwrap();
        assert_eq!(empty.take_statuses(&columns), [Some(PlanStatus::Done), Some(PlanStatus::Started)]);
        assert_eq!(empty.rows.len(), 2, "a row that says nothing but how far it has come is none");
        let mut block = in_order("Aktivitet: Stolar\nStatus: i gang", &columns).unwrap();
        assert_eq!(block.take_statuses(&columns), [Some(PlanStatus::Started)]);
    }

    #[test]
    fn a_year_knows_who_and_by_when_as_others_call_them() {
        for due in ["Klart senast", "Klart", "Senest", "Frist", "Ferdig innen"] {
            let sheet = format!("Måned\tHva\t{due}\nAugust\tTur\t1/9");
            assert_eq!(in_year(&sheet), ["August: Tur; Frist: 1/9"]);
        }
        for who in ["Kven", "Hvem", "Vem", "Who"] {
            let sheet = format!("Måned\tHva\t{who}\tDeadline\nAugust\tTur\trektor\t1/9");
            assert_eq!(in_year(&sheet), ["August: Tur; Ansvarlig: rektor; Frist: 1/9"]);
        }
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
    fn what_has_no_column_is_named_and_stands_with_its_head() {
        let sheet = "Risk\tMål. Vad ska förbättras?\tAktivitet. Vad ska göras?\tStart\tKostnad\tSlutdatum\tAnsvarig\n1. Fall\tIngen ramlar\tSandlåda\t–\t\t20/12\tChefen";
        with_columns(FOLLOW_UP, |columns| {
            let read = in_order(sheet, columns).unwrap();
            assert_eq!(read.beside, ["Risk", "Mål. Vad ska förbättras?"], "a blank is no content");
            let typed = read.as_typed(columns, PastedAs::Plans, Lang::Sv);
            let how = "Risk: 1. Fall\nMål. Vad ska förbättras? Ingen ramlar";
            assert_eq!(typed, [format!("Sandlåda; {how}; Chefen; ; 20/12")]);
            let unknown = "Risk\tMål\tStart\tKostnad\tSlutdatum\tAnsvarig\na\tb\tc\td\te\tf";
            assert_eq!(in_order(unknown, columns), None);
        });
    }

    #[test]
    fn what_has_no_head_is_named_too_and_so_is_the_mark_that_goes() {
        let sheet = headed("Vad\tVem\t\nStolar\tAnna\tbråttom\nBord\tBo\t").unwrap();
        assert_eq!((sheet.beside, sheet.mark), (vec!["bråttom".to_owned()], None));
        let block = headed("Från i fjol\nVad: stolar\nVem: Anna").unwrap();
        assert_eq!((block.rows[0][0].as_str(), block.beside), ("stolar", vec!["Från i fjol".to_owned()]));
        let numbered = headed("Vad\tVem\n1. Stolar\tAnna\n2. Bord\tBo").unwrap();
        assert_eq!((numbered.beside, numbered.mark.as_deref()), (Vec::new(), Some("1.")));
    }

    #[test]
    fn a_first_cell_that_is_empty_between_bars_is_a_cell() {
        assert_eq!(read("|Vad|Hur|Vem|\n|Stolar||Bo|\n||hyra|Anna|").unwrap(), ["Stolar||Bo", "|hyra|Anna"]);
    }

    #[test]
    fn fields_in_one_line_are_parted_where_one_of_ours_begins() {
        let block = "Aktivitet: gemensam mall – vem: planerare – när: mars – kvar att göra\nMål: lugn · Nytta: färre byten";
        assert_eq!(
            read(block).unwrap(),
            ["gemensam mall|Mål: lugn · Nytta: färre byten|planerare||mars – kvar att göra"]
        );
    }

    #[test]
    fn rows_of_other_tables_say_what_each_part_is_and_months_go_on_until_others_come() {
        let sheet = "Måned\tAktivitet\tAnsvarlig\nAugust\tOppstart\trektor\n\tMøte\t\nMai\tTur\talle";
        assert_eq!(
            in_year(sheet),
            ["August: Oppstart; Ansvarlig: rektor", "August: Møte", "Mai: Tur; Ansvarlig: alle"]
        );
    }

    #[test]
    fn a_month_alone_in_its_row_says_when_the_rows_below_are() {
        let sheet = "Måned\tAktivitet\tAnsvarlig\nAugust\t\t\n\tOppstart\trektor\n\tMøte\t\nMai\t\t\n\tTur\talle\nJuni\t\t";
        assert_eq!(
            in_year(sheet),
            ["August: Oppstart; Ansvarlig: rektor", "August: Møte", "Mai: Tur; Ansvarlig: alle"]
        );
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
