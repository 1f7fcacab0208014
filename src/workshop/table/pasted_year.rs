//! A year that is pasted as it was written elsewhere: heads of months, lines with or without bullets, lines under lines,
//! who is responsible in a line of its own. Each line becomes one as it could be typed; what is too long for that goes on
//! in lines under it.

use chrono::NaiveDate;

use super::in_year::{UnderRow, typed_under};
use super::months_typed::{head, month};
use super::{CellValue, NoRow, read_year_row};
use crate::workshop::method::TableDef;
use crate::workshop::months::MONTHS;
use crate::workshop::text::{BULLETS, Line, fold};

/// How wide a tab indents.
const TAB: usize = 4;

/// The most letters of a head, which stands before each of its lines.
const LONGEST_HEAD: usize = 60;
/// The deepest that a line stands under others.
const DEEPEST: usize = 9;

/// A pasted line, before it is known what it is.
struct RawLine<'a> {
    indent: usize,
    bullet: bool,
    words: &'a str,
}

/// The lines of a pasted year as they could be typed, each for one row; `None` if no line is the head of a month.
pub fn year_lines(table: &TableDef, text: &str) -> Option<Vec<Line>> {
    let raw: Vec<RawLine<'_>> = text.split(['\n', '\r']).filter_map(raw).collect();
    let is_head: Vec<bool> = raw.iter().map(|line| head_of(line.words).is_some()).collect();
    let heads = || raw.iter().zip(&is_head).filter(|(_, head)| **head).map(|(line, _)| line);
    heads().next()?;
    // A line without a bullet between lines with one is none of theirs.
    let listed = raw.iter().zip(&is_head).any(|(line, head)| line.bullet && !head);
    let head_indent = heads().map(|line| line.indent).min().unwrap_or(0);
    let mut year = PastedYear::default();
    for (at, line) in raw.iter().enumerate() {
        let apart = listed && !line.bullet && !year.takes_plain();
        if is_head.get(at).copied().unwrap_or(false) {
            year.begin(line.words);
        } else if let Some(who) = who_in(table, line.words).filter(|_| year.has_line()) {
            year.say_who(who);
        } else if says_when(line, apart) {
            year.stand_alone(line);
        } else if !apart {
            year.add(line);
        } else if line.indent <= head_indent || !year.goes_on(line.words) {
            let follows = is_head.iter().skip(at).any(|head| *head);
            year.stand_apart(line.words, follows);
        }
    }
    Some(year.lines)
}

/// A line, without what it is indented by and its bullet; `None` if it is empty.
fn raw(line: &str) -> Option<RawLine<'_>> {
    let words = line.trim_start();
    let indent = line.get(..line.len() - words.len())?;
    let indent = indent.chars().map(|c| if c == '\t' { TAB } else { 1 }).sum();
    let words = words.trim_end();
    let (mark, behind) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    let digits = mark.trim_end_matches(['.', ')']);
    let number = digits.len() + 1 == mark.len()
        && (1..=2).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    let sign = mark.chars().count() == 1 && mark.starts_with(BULLETS) || mark == "o";
    // `17. mai` is a date.
    let name: String = behind.chars().take_while(|c| c.is_alphabetic()).collect();
    let date = number && month(&name.to_lowercase()).is_some();
    let bullet = (sign || number && !date) && !behind.trim().is_empty();
    let words = if bullet { behind.trim_start() } else { words };
    (!words.is_empty()).then_some(RawLine { indent, bullet, words })
}

/// The months of a line that is a head: there is nothing else in it.
fn head_of(words: &str) -> Option<(&str, u8)> {
    let words = words.trim_end_matches([':', '.', ' ']);
    let head = head(words).filter(|head| head.rest.is_empty() && head.months.is_some())?;
    // A number alone is no head, because it may be anything; and a long list of months leaves no room behind it.
    let fits = words.contains(char::is_alphabetic) && words.chars().count() <= LONGEST_HEAD;
    fits.then_some((words, head.last.unwrap_or(MONTHS)))
}

/// Whether a line without a bullet says itself in which months it is: by their names, or where it belongs to no head by
/// their numbers too.
fn says_when(line: &RawLine<'_>, apart: bool) -> bool {
    let Some(head) = head(line.words).filter(|head| !line.bullet && !head.rest.is_empty()) else {
        return false;
    };
    let named = head.ended && line.words.starts_with(char::is_alphabetic);
    head.months.is_some() && (named || apart)
}

/// Who is responsible, if the line says nothing else.
fn who_in<'a>(table: &TableDef, words: &'a str) -> Option<&'a str> {
    let (name, _) = words.split_once(':')?;
    let column = table.who_column()?;
    let is_name = column.name.0.values().any(|own| fold(own) == fold(name.trim()));
    is_name.then_some(words)
}

/// The year as far as it was read.
#[derive(Default)]
struct PastedYear {
    head: String,
    last: Option<u8>,
    /// How far the lines are indented that others stand under, in halves: a bullet counts for one more behind a line that
    /// says itself when it is, and for none behind the others.
    open: Vec<usize>,
    lines: Vec<Line>,
    /// Where the newest row begins among the lines, and how deep it stands.
    newest: Option<(usize, usize)>,
    /// Whether the newest line can go on.
    listed: bool,
    /// Whether no line stands under this head yet.
    fresh: bool,
    /// Whether the first line under this head had no bullet.
    plain: bool,
}

impl PastedYear {
    fn begin(&mut self, words: &str) {
        let Some((head, last)) = head_of(words) else { return };
        (self.head, self.last) = (head.to_owned(), Some(last));
        self.open.clear();
        (self.listed, self.fresh, self.plain) = (false, true, false);
    }

    /// Whether a line without a bullet stands under this head, though others have bullets.
    fn takes_plain(&self) -> bool {
        self.fresh || self.plain
    }

    fn has_line(&self) -> bool {
        !self.open.is_empty()
    }

    /// Adds a line under the head, or under the lines that are indented less than it.
    fn add(&mut self, line: &RawLine<'_>) {
        let far = 2 * line.indent + usize::from(line.bullet);
        while self.open.last().is_some_and(|open| *open >= far) {
            self.open.pop();
        }
        let depth = self.open.len().min(DEEPEST);
        self.plain |= self.fresh && !line.bullet;
        self.fresh = false;
        if self.put(&self.before(depth), depth, line.words) {
            self.open.push(2 * line.indent + 1);
            self.listed = line.bullet;
        }
    }

    /// What stands before a line that is so deep.
    fn before(&self, depth: usize) -> String {
        match depth {
            0 if self.head.is_empty() => "0: ".to_owned(),
            0 => format!("{}: ", self.head),
            _ => format!("{} ", ">".repeat(depth)),
        }
    }

    /// Adds a row; what is longer than a line goes on under it. Whether there is anything to add.
    fn put(&mut self, before: &str, depth: usize, words: &str) -> bool {
        let at = self.lines.len();
        self.lines.extend(Line::split_behind([before, &self.before(depth + 1)], words));
        let added = self.lines.len() > at;
        if added {
            self.newest = Some((at, depth));
        }
        added
    }

    /// Adds what belongs to the newest row, and had no room in its line, under it.
    fn put_under(&mut self, words: &str) {
        let depth = self.newest.map_or(0, |(_, depth)| depth + 1);
        let before = self.before(depth);
        self.lines.extend(Line::split_behind([&before, &before], words));
    }

    /// Puts more words behind the newest line, or under it; whether it is one that can go on.
    fn goes_on(&mut self, words: &str) -> bool {
        let Some(line) = self.lines.last_mut().filter(|_| self.listed) else { return false };
        match fitting(&format!("{line} {words}")) {
            Some(longer) => *line = longer,
            None => self.put_under(words),
        }
        true
    }

    fn say_who(&mut self, words: &str) {
        let newest = self.newest.and_then(|(at, _)| self.lines.get_mut(at));
        match newest.map(|line| (fitting(&format!("{line}; {words}")), line)) {
            Some((Some(longer), line)) => *line = longer,
            Some((None, _)) | None => self.put_under(words),
        }
    }

    /// A line that says itself when it is. What is indented more or has a bullet behind it stands under it.
    fn stand_alone(&mut self, line: &RawLine<'_>) {
        self.open.clear();
        if self.put("", 0, line.words) {
            self.open.push(2 * line.indent);
        }
        (self.listed, self.fresh) = (false, false);
    }

    /// A line that stands between two heads, or if none follows outside the months.
    fn stand_apart(&mut self, words: &str, follows: bool) {
        let place = match self.last.filter(|_| follows) {
            Some(last) => format!("{last}+: "),
            None => "0: ".to_owned(),
        };
        self.put(&place, 0, words);
        self.open.clear();
        self.listed = false;
    }
}

/// The text as a line, if all of it has room.
fn fitting(text: &str) -> Option<Line> {
    match Line::truncated(text) {
        (line, false) => line,
        (_, true) => None,
    }
}

/// A row among several that are added at once.
#[derive(Debug, Clone, PartialEq)]
pub struct PastedRow {
    /// The place among them of the row that it stands under.
    pub under: Option<usize>,
    /// What its cells hold, by the ids of their columns.
    pub cells: Vec<(String, CellValue)>,
}

/// Rows of this table from lines as they could be typed.
///
/// # Errors
/// As for each line alone.
pub fn year_rows(
    table: &TableDef,
    lines: &[Line],
    (at_hand, today): (Option<u8>, NaiveDate),
) -> Result<Vec<PastedRow>, NoRow> {
    let mut above: Vec<usize> = Vec::new();
    let mut rows = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let depth = match typed_under(line) {
            Some((UnderRow::Newest(levels), _)) => (levels + 1).min(above.len()),
            Some((UnderRow::Row(_), _)) | None => 0,
        };
        let row = read_year_row(table, line, (at_hand, today))?;
        above.truncate(depth);
        rows.push(PastedRow { under: above.last().copied(), cells: row.cells });
        above.push(at);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::text::Line;

    fn table() -> TableDef {
        serde_json::from_value(serde_json::json!({
            "id": "wheel", "name": { "nb": "Årshjul" }, "under": "wheel",
            "columns": [
                { "id": "what", "name": { "nb": "Hva" } },
                { "id": "when", "name": { "nb": "Når" }, "holds": "months" },
                { "id": "who", "name": { "nb": "Ansvarlig", "sv": "Ansvarig" }, "holds": "who" }
            ]
        }))
        .unwrap()
    }

    fn lines(text: &str) -> Vec<String> {
        year_lines(&table(), text).unwrap().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_year_with_bullets_and_a_holiday_between_two_months() {
        let text = "Årshjul for FAU\nAugust\n • Oppstart\n   • Plan for møter fram til jul\nSeptember\n • Styremøte\n   • Saksliste\n • Første samling ca 3 uker etter oppstart\nHøstferie\nOktober\n • Styremøte\nGjentas: samarbeidsmøte hver 5. uke";
        assert_eq!(
            lines(text),
            [
                "0: Årshjul for FAU",
                "August: Oppstart",
                "> Plan for møter fram til jul",
                "September: Styremøte",
                "> Saksliste",
                "September: Første samling ca 3 uker etter oppstart",
                "9+: Høstferie",
                "Oktober: Styremøte",
                "0: Gjentas: samarbeidsmøte hver 5. uke",
            ]
        );
    }

    #[test]
    fn a_line_that_says_its_month_stands_there_whatever_the_others_look_like() {
        let text = "August\n • Oppstart\nSeptember: Nasjonale prøvar\n10 FAU-møte\n1-6 Leksehjelp kvar tysdag\nMai\n17. mai-komité\nDugnad";
        assert_eq!(
            lines(text),
            [
                "August: Oppstart",
                "September: Nasjonale prøvar",
                "10 FAU-møte",
                "1-6 Leksehjelp kvar tysdag",
                "Mai: 17. mai-komité",
                "Mai: Dugnad",
            ]
        );
        assert_eq!(
            lines("August\n3 klassemøte\nSeptember: Prøvar\nTur"),
            ["August: 3 klassemøte", "September: Prøvar", "August: Tur"],
            "a number may be anything, a month may not"
        );
    }

    #[test]
    fn what_belongs_to_a_line_follows_it_also_if_it_says_its_month_itself() {
        assert_eq!(
            lines("Oktober\nGåbuss\nAnsvarlig: rep\nNovember: Foreldremøte\nAnsvarlig: leder"),
            ["Oktober: Gåbuss; Ansvarlig: rep", "November: Foreldremøte; Ansvarlig: leder"]
        );
        assert_eq!(
            lines("August\n • Oppstart\nSeptember: Nasjonale prøver\n • Gjennomføring uke 37"),
            ["August: Oppstart", "September: Nasjonale prøver", "> Gjennomføring uke 37"]
        );
        assert_eq!(
            lines("August\n• Oppstart\nSeptember: Prøver\n• Uke 37\n  • Norsk\nTur"),
            ["August: Oppstart", "September: Prøver", "> Uke 37", ">> Norsk", "0: Tur"],
        );
    }

    #[test]
    fn a_year_by_seasons_with_who_is_responsible_below_each_line() {
        let text = "Vår\nHilse på nye familier (kaffe i hagen)\nAnsvarlig: leder\nOktober / hele året\nGåbuss\nAnsvarlig: rep. alle trinn, kontakter kan bidra\nJanuar/Februar\nAketur – en kjernegruppe velges\nAnsvarlig: 4. og 5. trinn";
        assert_eq!(
            lines(text),
            [
                "Vår: Hilse på nye familier (kaffe i hagen); Ansvarlig: leder",
                "Oktober / hele året: Gåbuss; Ansvarlig: rep. alle trinn, kontakter kan bidra",
                "Januar/Februar: Aketur – en kjernegruppe velges; Ansvarlig: 4. og 5. trinn",
            ]
        );
    }

    #[test]
    fn heads_with_colons_long_lines_and_lines_that_go_on() {
        let text = "November:\n • Møte\n • Minne grupper som ikke har levert\n   rapport om at frist er innen basaren\n • Basar 18. november  (i fjor 19. november)\nDesember\n\n • Komiteen sender ut informasjon";
        assert_eq!(
            lines(text),
            [
                "November: Møte",
                "November: Minne grupper som ikke har levert rapport om at frist er innen basaren",
                "November: Basar 18. november (i fjor 19. november)",
                "Desember: Komiteen sender ut informasjon",
            ]
        );
    }

    #[test]
    fn three_levels_of_numbers_begin_anew_in_each_period() {
        let text = "Mars till början av april\n 1. Lägg upp sidan Plan ÅR. (VL)\n 2. Lista förslag på mål. (VL)\n   1. Otydliga mål skrivs om.\n     1. En kolumn Kommentar läggs till.\n 3. Visa för styrelsen. (ORD)\nApril\n 1. Medlemskväll om målen. (ORD)";
        assert_eq!(
            lines(text),
            [
                "Mars till början av april: Lägg upp sidan Plan ÅR. (VL)",
                "Mars till början av april: Lista förslag på mål. (VL)",
                "> Otydliga mål skrivs om.",
                ">> En kolumn Kommentar läggs till.",
                "Mars till början av april: Visa för styrelsen. (ORD)",
                "April: Medlemskväll om målen. (ORD)",
            ]
        );
    }

    #[test]
    fn nothing_of_long_lines_is_cut() {
        let long = |name: &str, words: usize| {
            (0..words).map(|at| format!("{name}{at}")).collect::<Vec<_>>().join(" ")
        };
        let (first, second, who) = (long("møte", 45), long("tur", 39), long("leder", 40));
        let (goes_on, apart) = (long("rapport", 30), long("ferie", 60));
        let text = format!(
            "August\n • {first}\n   Ansvarlig: {who}\n • Kort\n   • {second}\n     {goes_on}\n • {second}\n   Ansvarlig: {who}\n{apart}\nSeptember\n • Slutt"
        );
        let lines = lines(&text);
        let kept: Vec<&str> = lines.iter().flat_map(|line| line.split([' ', ';'])).collect();
        for word in text.split_whitespace().filter(|word| word.ends_with(|c: char| c.is_ascii_digit())) {
            let count = |all: &[&str]| all.iter().filter(|one| **one == word).count();
            let said: Vec<&str> = text.split_whitespace().collect();
            assert_eq!(count(&kept), count(&said), "{word}");
        }
        let typed: Vec<Line> = lines
            .iter()
            .map(|line| match Line::truncated(line) {
                (Some(whole), false) => whole,
                _ => panic!("cut: {line}"),
            })
            .collect();
        let rows = year_rows(&table(), &typed, (None, NaiveDate::default())).unwrap();
        let words = |row: &PastedRow| {
            let name = row.cells.iter().find(|(column, _)| column == "what");
            name.map(|(_, value)| value.text().to_owned()).unwrap()
        };
        let above = |name: &str| {
            let row = rows.iter().find(|row| words(row).contains(name)).unwrap();
            row.under.map(|above| words(&rows[above]).split(' ').next().unwrap().to_owned())
        };
        assert_eq!(above("møte44").as_deref(), Some("møte0"), "what is longer than a line goes on under it");
        assert_eq!(above("rapport29").as_deref(), Some("tur0"), "what goes on stays with its line");
        assert_eq!(above("Slutt"), None);
    }

    #[test]
    fn a_list_of_many_months_is_no_head_that_fills_a_line() {
        let head = "januar, ".repeat(60);
        let typed = lines(&format!("{head}mars\n • Møte\nApril\n • Tur"));
        assert!(typed.iter().all(|line| !Line::truncated(line).1), "{typed:?}");
        assert_eq!(typed.iter().map(|line| line.matches("januar").count()).sum::<usize>(), 60);
        assert_eq!(typed.last().unwrap(), "April: Tur");
    }

    #[test]
    fn what_stands_under_what_is_kept_and_nothing_without_heads_is_a_year() {
        let typed: Vec<Line> =
            ["August: A", "> B", ">> C", "> D", "E"].iter().map(|line| Line::clean(line).unwrap()).collect();
        let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        let rows = year_rows(&table(), &typed, (Some(9), today)).unwrap();
        let under: Vec<Option<usize>> = rows.iter().map(|row| row.under).collect();
        assert_eq!(under, [None, Some(0), Some(1), Some(0), None]);
        assert_eq!(rows[4].cells[0].0, "when", "it stands in the month at hand");
        assert_eq!(year_lines(&table(), "Møte\nTur\n 17. mai-frokost"), None);
    }
}
