//! A row of a table that is shown as months, typed as one line: months first, then the row as any other. `8 Start`,
//! `8-6 Board meeting; the board`, `1 3 5: Talks`, `august–juni Møte`, `9+ Autumn break` (between September and October),
//! `3> Agenda` (under row 3), `> Agenda` (under the newest).

use chrono::NaiveDate;

use super::typed::{WHOLE_YEAR, month, season};
use super::{CellValue, Months, NoRow, Season, TableRow, read_row, typed_row};
use crate::workshop::method::{Holds, TableDef};
use crate::workshop::months::{MONTHS, months_from};
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// What puts a row under another.
const UNDER: char = '>';
/// What puts a row between a month and the next.
const AFTER: char = '+';
/// What ends the months where the words begin like one.
const ENDS: char = ':';
/// The number that stands for no month.
const OUTSIDE: &str = "0";

/// Under which row a typed one stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnderRow {
    /// Under the row with this number.
    Row(u32),
    /// Under the newest row; under one that is under it, for each further level.
    Newest(usize),
}

/// A row as it was typed.
#[derive(Debug, Clone, PartialEq)]
pub struct YearRow {
    /// Under which row it stands.
    pub below: Option<UnderRow>,
    /// Whether the line says where in the year it is.
    pub says_when: bool,
    /// Its cells, the months first.
    pub cells: Vec<(String, CellValue)>,
}

/// The months at the beginning of a line, and what stands behind them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct MonthsHead<'a> {
    /// The months; `None` if the line says that it is outside them.
    pub months: Option<Months>,
    /// The last month that it names.
    pub last: Option<u8>,
    /// Whether a colon ends it.
    pub ended: bool,
    /// What stands behind.
    pub rest: &'a str,
}

/// Reads a line as a row of this table. Whatever does not say when it is gets `at_hand`.
///
/// # Errors
/// If it has no words, or a part is too long for a cell.
pub fn read_year_row(
    table: &TableDef,
    line: &str,
    (at_hand, today): (Option<u8>, NaiveDate),
) -> Result<YearRow, NoRow> {
    let bare = without_months(table);
    if let Some((below, rest)) = below(line) {
        let cells = read_row(&bare, rest, today)?;
        return Ok(YearRow { below: Some(below), says_when: false, cells });
    }
    let head = head(line).filter(|head| !head.rest.is_empty());
    let says_when = head.is_some();
    let (months, rest) = match head {
        Some(head) => (head.months, head.rest),
        None => (at_hand.map(|month| Months::These(vec![month])), line),
    };
    let column = table.months_column().map(|column| column.id.clone());
    let when = column.zip(months).map(|(column, months)| (column, CellValue::Months(months)));
    let cells = when.into_iter().chain(read_row(&bare, rest, today)?).collect();
    Ok(YearRow { below: None, says_when, cells })
}

/// The table without its column for months, whose cells are typed in front of the others.
pub fn without_months(table: &TableDef) -> TableDef {
    let mut bare = table.clone();
    bare.columns.retain(|column| column.holds != Holds::Months);
    bare
}

/// How the row can be typed: [`read_year_row`] reads it back. A row under another has no months of its own.
pub fn typed_year_row(table: &TableDef, row: &TableRow, (lang, today): (Lang, NaiveDate)) -> String {
    let words = typed_row(&without_months(table), row, (lang, today));
    match table.months_of(row).filter(|_| row.under.is_none()).and_then(|months| typed_months(months, lang)) {
        Some(months) => format!("{months}{ENDS} {words}"),
        // Without months, words that begin like one would be read so.
        None if row.under.is_none() && head(&words).is_some() => format!("{OUTSIDE}{ENDS} {words}"),
        None => words,
    }
}

/// How months can be typed; `None` for words that stand for no months.
pub fn typed_months(months: &Months, lang: Lang) -> Option<String> {
    Some(match months {
        Months::These(months) => {
            let run = |(from, to): (u8, u8)| match () {
                () if from == to => from.to_string(),
                () => format!("{from}-{to}"),
            };
            Months::runs(months, 1).into_iter().map(run).collect::<Vec<_>>().join(", ")
        }
        Months::Season(season) => season_word(*season, lang).to_owned(),
        Months::WholeYear => match lang {
            Lang::Sv => "hela året",
            Lang::Nb | Lang::Da => "hele året",
            Lang::Nn => "heile året",
            Lang::En => "the whole year",
        }
        .to_owned(),
        Months::After(month) => format!("{month}{AFTER}"),
        Months::Called { words, .. } => words.to_string(),
        Months::Words(_) => return None,
    })
}

/// A season as it is typed, which is no word for a person to read in a record.
fn season_word(season: Season, lang: Lang) -> &'static str {
    match (season, lang) {
        (Season::Spring, Lang::Da) => "foråret",
        (Season::Spring, Lang::En) => "spring",
        (Season::Spring, _) => "våren",
        (Season::Summer, Lang::Sv) => "sommaren",
        (Season::Summer, Lang::En) => "summer",
        (Season::Summer, _) => "sommeren",
        (Season::Autumn, Lang::Sv) => "hösten",
        (Season::Autumn, Lang::Nn) => "hausten",
        (Season::Autumn, Lang::Nb) => "høsten",
        (Season::Autumn, Lang::Da) => "efteråret",
        (Season::Autumn, Lang::En) => "autumn",
        (Season::Winter, Lang::Sv) => "vintern",
        (Season::Winter, Lang::Nb | Lang::Nn) => "vinteren",
        (Season::Winter, Lang::Da | Lang::En) => "vinter",
    }
}

/// The row under which a line puts another, and the words of that.
pub(super) fn below(line: &str) -> Option<(UnderRow, &str)> {
    let line = line.trim_start();
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = number.trim_start().strip_prefix(UNDER)?;
    let digits = line.get(..line.len() - number.len())?;
    if !digits.is_empty() {
        return Some((UnderRow::Row(digits.parse().ok()?), rest.trim_start()));
    }
    let words = rest.trim_start_matches([UNDER, ' ']);
    let levels = rest.len() - words.len();
    let levels = rest.get(..levels)?.matches(UNDER).count();
    Some((UnderRow::Newest(levels), words))
}

/// The month that a line is, and nothing else.
pub fn month_alone(line: &str) -> Option<u8> {
    let head = head(line).filter(|head| head.rest.is_empty())?;
    match head.months? {
        Months::These(months) if months.len() == 1 => months.first().copied(),
        Months::These(_)
        | Months::Season(_)
        | Months::WholeYear
        | Months::After(_)
        | Months::Called { .. }
        | Months::Words(_) => None,
    }
}

/// The months with which a typed line begins; `None` if it begins with none. *Vår* alone is "our" as well, so it needs the
/// colon.
pub(super) fn head(line: &str) -> Option<MonthsHead<'_>> {
    let head = read_head(line)?;
    let our = matches!(head.months, Some(Months::Season(_))) && !head.ended && !head.rest.is_empty();
    let begins = line.split_whitespace().next().unwrap_or_default().to_lowercase();
    (!our || !AMBIGUOUS.contains(&begins.as_str())).then_some(head)
}

/// Seasons that are other words too.
const AMBIGUOUS: [&str; 2] = ["vår", "spring"];

/// One thing in a head.
#[derive(Clone, Copy)]
enum Atom {
    Month(u8),
    Season(Season),
    WholeYear,
}

/// What stands between two of them.
#[derive(Clone, Copy, PartialEq)]
enum Between {
    /// Both are meant.
    And,
    /// Nothing: both are meant if both are numbers, or both names of months.
    Space,
    /// All from one to the other are.
    To,
}

/// Words that join two months, or span from one to the next.
const AND: [&str; 4] = ["och", "og", "and", "samt"];
const TO: [&str; 3] = ["till", "til", "to"];
/// Words about a part of a month, which stay in the head as they were written.
const PART_OF: [&str; 16] = [
    "början av",
    "slutet av",
    "mitten av",
    "begynnelsen av",
    "starten av",
    "slutten av",
    "midten av",
    "byrjinga av",
    "midten af",
    "starten af",
    "slutningen af",
    "begyndelsen af",
    "the beginning of",
    "the end of",
    "beginning of",
    "end of",
];

fn read_head(line: &str) -> Option<MonthsHead<'_>> {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix(OUTSIDE).filter(|rest| rest.starts_with([' ', ENDS])) {
        let bare = rest.strip_prefix(ENDS).unwrap_or(rest);
        let no_clock = !bare.starts_with(|c: char| c.is_ascii_digit());
        return no_clock.then(|| MonthsHead {
            months: None,
            last: None,
            ended: rest != bare,
            rest: bare.trim_start(),
        });
    }
    let mut found = HeadSoFar::default();
    let (mut rest, mut between) = (line, Between::And);
    loop {
        let (bare, part) = part_of(rest);
        let Some((atom, after)) = atom(bare) else { break };
        // A word that was joined to a month by a hyphen or a full stop is one with it.
        if !is_whole(after) {
            break;
        }
        if between == Between::Space {
            match (&atom, is_number(bare) == found.number) {
                (Atom::Month(_), true) => {}
                // `8 mai` is a date.
                (Atom::Month(_), false) if found.number => return None,
                _ => break,
            }
        }
        found.number = is_number(bare);
        found.partly |= part;
        found.take(atom, between);
        found.end = line.len() - after.len();
        match joint(after) {
            Some((next, is)) => (rest, between) = (next, is),
            None => break,
        }
    }
    let head = line.get(..found.end).filter(|head| !head.is_empty())?;
    let mut rest = line.get(found.end..)?;
    let after = rest.strip_prefix(AFTER);
    rest = after.unwrap_or(rest);
    let ended = rest.trim_start().strip_prefix(ENDS);
    rest = ended.unwrap_or(rest).trim();
    let last = found.last;
    let months = match (after, last) {
        (Some(_), Some(last)) => Months::After(last),
        (Some(_), None) => return None,
        (None, _) => found.months(head)?,
    };
    Some(MonthsHead { months: Some(months), last, ended: ended.is_some(), rest })
}

/// What a head names so far.
#[derive(Default)]
struct HeadSoFar {
    months: Vec<u8>,
    seasons: Vec<Season>,
    whole_year: bool,
    last: Option<u8>,
    partly: bool,
    /// Whether the newest was written as a number.
    number: bool,
    end: usize,
}

impl HeadSoFar {
    fn take(&mut self, atom: Atom, between: Between) {
        match atom {
            Atom::Month(month) => {
                match self.last.filter(|_| between == Between::To) {
                    Some(from) => {
                        let all = months_from(from);
                        let span = usize::from((month + MONTHS - from) % MONTHS);
                        self.months.extend(all.take(span + 1));
                    }
                    None => self.months.push(month),
                }
                self.last = Some(month);
            }
            Atom::Season(season) => {
                self.seasons.push(season);
                self.last = season.months().last().copied();
            }
            Atom::WholeYear => self.whole_year = true,
        }
    }

    /// What these are together; what is more than months, one season or the whole year keeps its words.
    fn months(&self, words: &str) -> Option<Months> {
        let mut months = self.months.clone();
        months.extend(self.seasons.iter().flat_map(|season| season.months()));
        months.sort_unstable();
        months.dedup();
        Some(match (self.months.is_empty(), self.seasons.as_slice(), self.whole_year) {
            (false, [], false) if !self.partly => Months::These(months),
            (true, [season], false) => Months::Season(*season),
            (true, [], true) => Months::WholeYear,
            (_, _, whole_year) => Months::Called { months, whole_year, words: Line::clean(words)? },
        })
    }
}

/// Whether a month ends here: with the line, a space, or what may stand between two months or behind the last.
fn is_whole(after: &str) -> bool {
    let mut chars = after.chars();
    match chars.next() {
        None | Some(',' | '/' | '&' | AFTER) => true,
        Some(c) if c.is_whitespace() => true,
        // `8:30` is a clock time.
        Some(ENDS) => !chars.next().is_some_and(|c| c.is_ascii_digit()),
        Some('-' | '–' | '—') => {
            let (next, _) = part_of(chars.as_str().trim_start());
            atom(next).is_some_and(|(_, after)| is_whole(after))
        }
        Some(_) => false,
    }
}

/// What stands between this month and another: the text from that on, and what it says.
fn joint(after: &str) -> Option<(&str, Between)> {
    let rest = after.trim_start();
    for (signs, is) in [(&[',', '/', '&'][..], Between::And), (&['-', '–', '—'][..], Between::To)] {
        if let Some(next) = rest.strip_prefix(signs) {
            return Some((next.trim_start(), is));
        }
    }
    for (words, is) in [(&AND[..], Between::And), (&TO[..], Between::To)] {
        let word = words.iter().find_map(|word| word_off(rest, word));
        if let Some(next) = word {
            return Some((next, is));
        }
    }
    (rest.len() < after.len()).then_some((rest, Between::Space))
}

/// Whether a text begins with a number.
fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// The text without a word that it begins with, whatever its capitals.
fn word_off<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let begins = text.get(..word.len())?.to_lowercase() == word;
    let rest = text.get(word.len()..).filter(|_| begins)?;
    rest.starts_with(char::is_whitespace).then(|| rest.trim_start())
}

/// The text without words about a part of a month, and whether there were any.
fn part_of(text: &str) -> (&str, bool) {
    let rest = PART_OF.iter().find_map(|words| word_off(text, words));
    rest.map_or((text, false), |rest| (rest, true))
}

/// The month, season or whole year that a text begins with, and what stands behind it.
fn atom(text: &str) -> Option<(Atom, &str)> {
    for year in WHOLE_YEAR {
        let begins = text.get(..year.len()).is_some_and(|begins| begins.to_lowercase() == year);
        let rest = text.get(year.len()..).filter(|_| begins);
        if let Some(rest) = rest.filter(|rest| !rest.starts_with(char::is_alphanumeric)) {
            return Some((Atom::WholeYear, rest));
        }
    }
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = text.get(..text.len() - digits.len())?;
    if !number.is_empty() {
        // What stands beside a slash is a date.
        let fits = (1..=2).contains(&number.len()) && !digits.starts_with('/');
        return month(number).filter(|_| fits).map(|month| (Atom::Month(month), digits));
    }
    let rest = text.trim_start_matches(char::is_alphabetic);
    let word = text.get(..text.len() - rest.len())?.to_lowercase();
    if let Some(season) = season(&word) {
        return Some((Atom::Season(season), rest));
    }
    let month = month(&word)?;
    // An abbreviation has a full stop.
    let short = rest.strip_prefix('.').filter(|_| word.chars().count() <= 4);
    Some((Atom::Month(month), short.unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn these(months: &[u8]) -> Months {
        Months::These(months.to_vec())
    }

    fn read(line: &str) -> (Option<Months>, &str) {
        head(line).map_or((None, line), |head| (head.months, head.rest))
    }

    #[test]
    fn months_stand_before_the_words_as_people_write_them() {
        for (line, months, rest) in [
            ("8 Oppstart", Some(these(&[8])), "Oppstart"),
            (
                "8-6 Styremøte; styret",
                Some(these(&[1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12])),
                "Styremøte; styret",
            ),
            ("1 3 5 Samtaler", Some(these(&[1, 3, 5])), "Samtaler"),
            ("8, 10, 2 Møte", Some(these(&[2, 8, 10])), "Møte"),
            ("aug. Oppstart", Some(these(&[8])), "Oppstart"),
            ("August: Oppstart", Some(these(&[8])), "Oppstart"),
            ("august–juni Møte", Some(these(&[1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12])), "Møte"),
            ("mars till maj Besök", Some(these(&[3, 4, 5])), "Besök"),
            ("Januar/Februar Aketur", Some(these(&[1, 2])), "Aketur"),
            ("juni og august Sommer", Some(these(&[6, 8])), "Sommer"),
            ("mai juni Tur", Some(these(&[5, 6])), "Tur"),
            ("hausten Tur", Some(Months::Season(Season::Autumn)), "Tur"),
            ("vår: Tur", Some(Months::Season(Season::Spring)), "Tur"),
            ("Heile skuleåret: Leksehjelp", Some(Months::WholeYear), "Leksehjelp"),
            ("9+ Høstferie", Some(Months::After(9)), "Høstferie"),
            ("mai/juni+ Fri", Some(Months::After(6)), "Fri"),
            ("0 Hver sjette uke", None, "Hver sjette uke"),
            ("5: 1. mai-tog", Some(these(&[5])), "1. mai-tog"),
        ] {
            assert_eq!(read(line), (months, rest), "{line}");
        }
    }

    #[test]
    fn what_only_looks_like_a_month_is_words() {
        for line in [
            "Vår nye plan",
            "4-åringene på tur",
            "3. klasse på museum",
            "17. mai-komiteen",
            "8/9 Foreldremøte",
            "8.30 Kaffe",
            "8:30 Kaffe",
            "13 elever",
            "8 mai Fest",
            "mars-møte",
            "Maia tar kaffen",
            "Junior",
            "2026 er her",
        ] {
            assert_eq!(read(line), (None, line), "{line}");
        }
    }

    #[test]
    fn months_that_are_called_something_together_keep_their_words() {
        let called = |line| match head(line).and_then(|head| head.months) {
            Some(Months::Called { months, whole_year, words }) => (months, whole_year, words.to_string()),
            other => panic!("{other:?}"),
        };
        assert_eq!(called("Oktober / hele året: Gåbuss"), (vec![10], true, "Oktober / hele året".to_owned()));
        assert_eq!(called("Vår og oktober: Tur"), (vec![3, 4, 5, 10], false, "Vår og oktober".to_owned()));
        assert_eq!(
            called("Mars till början av april"),
            (vec![3, 4], false, "Mars till början av april".to_owned())
        );
    }

    #[test]
    fn what_is_typed_for_months_is_read_back() {
        let all = [
            Months::These(vec![1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]),
            Months::These(vec![1, 3, 5]),
            Months::These(vec![1, 2, 9]),
            Months::These((1..=12).collect()),
            Months::WholeYear,
            Months::After(12),
            Months::Called {
                months: vec![10],
                whole_year: true,
                words: Line::clean("Okt / hele året").unwrap(),
            },
        ];
        let seasons = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter].map(Months::Season);
        for lang in Lang::ALL {
            for months in all.iter().chain(&seasons) {
                let typed = format!("{}: 3 ord", typed_months(months, lang).unwrap());
                assert_eq!(read(&typed), (Some(months.clone()), "3 ord"), "{typed}");
            }
        }
    }

    #[test]
    fn a_row_is_put_under_another_by_its_number_or_under_the_newest() {
        assert_eq!(below("3> saksliste"), Some((UnderRow::Row(3), "saksliste")));
        assert_eq!(below("12 > x"), Some((UnderRow::Row(12), "x")));
        assert_eq!(below("> x"), Some((UnderRow::Newest(0), "x")));
        assert_eq!(below(">>x"), Some((UnderRow::Newest(1), "x")));
        assert_eq!((below("3 x > y"), below("x")), (None, None));
    }
}
