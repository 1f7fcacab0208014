//! Months as they are typed, in front of a line and in a cell: the one that reads them, and the one that writes them so
//! briefly. `August–juni`, `8-6`, `1 3 5`, `høsten`, `9+` and `between September and October` (what stands between two),
//! `Oktober / hele året` (several, called by these words).

use super::{Months, Season};
use crate::workshop::months::{MONTHS, months_from, next_month};
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// What puts a row between a month and the next.
const AFTER: char = '+';
/// What ends the months where the words begin like one.
pub(super) const ENDS: char = ':';
/// The number that stands for no month.
pub(super) const OUTSIDE: &str = "0";

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

/// The months as the five languages write them, whole and short, folded.
const NAMES: [&[&str]; 12] = [
    &["januari", "januar", "january", "jan"],
    &["februari", "februar", "february", "feb"],
    &["mars", "marts", "march", "mar"],
    &["april", "apr"],
    &["maj", "mai", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["augusti", "august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "desember", "dec", "des"],
];

const SEASONS: [(Season, &[&str]); 4] = [
    (Season::Spring, &["vår", "våren", "forår", "foråret", "spring"]),
    (Season::Summer, &["sommar", "sommaren", "sommer", "sommeren", "summer"]),
    (
        Season::Autumn,
        &["höst", "hösten", "høst", "høsten", "haust", "hausten", "efterår", "efteråret", "autumn"],
    ),
    (Season::Winter, &["vinter", "vintern", "vinteren", "winter"]),
];

/// The whole year as the five languages say it, schools too; the longer of two that begin alike stands first.
const WHOLE_YEAR: [&str; 12] = [
    "hela skolåret",
    "hela läsåret",
    "hele skoleåret",
    "heile skuleåret",
    "hela året",
    "hele året",
    "heile året",
    "året runt",
    "året rundt",
    "the whole year",
    "whole year",
    "all year",
];

impl Months {
    /// Reads months as at the beginning of a line: `mars, april`, `3-5`, `9+`, `våren`, `hela året`; anything else is kept as
    /// words.
    pub(super) fn read(typed: &str) -> Option<Self> {
        let words = Line::clean(typed)?;
        let whole = |text: &str| head(text).filter(|head| head.rest.is_empty())?.months;
        // In a cell nothing stands behind, so that a full stop ends it, and what is joined by a plus is meant together.
        let loosely = || whole(&words.trim_end_matches('.').replace('+', ","));
        Some(whole(&words).or_else(loosely).unwrap_or(Self::Words(words)))
    }
}

/// The season that this word, in small letters, is called by.
fn season(word: &str) -> Option<Season> {
    SEASONS.iter().find(|(_, words)| words.contains(&word)).map(|(season, _)| *season)
}

/// The month of this name or abbreviation in small letters, or of this number.
pub(in crate::workshop) fn month(typed: &str) -> Option<u8> {
    if let Ok(number) = typed.parse::<u8>() {
        return Some(number).filter(|number| (1..=12).contains(number));
    }
    let name = typed.strip_suffix('.').unwrap_or(typed);
    // Only a whole name or its abbreviation counts: "Marknad" merely begins like a month.
    NAMES.iter().position(|names| names.contains(&name)).map(|place| place as u8 + 1)
}

/// How months can be typed, as briefly as possible; `None` for words that stand for no months. What people read has the
/// names of the months (`i18n/plan.rs`); both are read back by [`head`].
pub(super) fn typed_months(months: &Months, lang: Lang) -> Option<String> {
    Some(match months {
        _ if months.is_words_alone() => return None,
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
        (Season::Summer, Lang::Sv | Lang::Nn) => "sommaren",
        (Season::Summer, Lang::En) => "summer",
        (Season::Summer, _) => "sommeren",
        (Season::Autumn, Lang::Sv) => "hösten",
        (Season::Autumn, Lang::Nn) => "hausten",
        (Season::Autumn, Lang::Nb) => "høsten",
        (Season::Autumn, Lang::Da) => "efteråret",
        (Season::Autumn, Lang::En) => "autumn",
        (Season::Winter, Lang::Sv) => "vintern",
        (Season::Winter, Lang::En) => "winter",
        (Season::Winter, _) => "vinteren",
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
/// Words before a month and the next that mean what stands between them.
const BETWEEN: [&str; 4] = ["mellan", "mellom", "mellem", "between"];
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
    let between_two = BETWEEN.iter().find_map(|word| word_off(line, word));
    let (mut rest, mut between) = (between_two.unwrap_or(line), Between::And);
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
    let months = match (between_two, after, last) {
        (Some(_), None, _) => Months::After(found.first_of_two()?),
        (None, Some(_), Some(last)) => Months::After(last),
        (_, Some(_), _) => return None,
        (None, None, _) => found.months(head)?,
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

    /// The first of two months if the other comes next, and nothing else is named.
    fn first_of_two(&self) -> Option<u8> {
        let more = !self.seasons.is_empty() || self.whole_year || self.partly;
        match self.months.as_slice() {
            [first, next] if !more && *next == next_month(*first) => Some(*first),
            _ => None,
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
            ("9,10 Foreldremøte", Some(these(&[9, 10])), "Foreldremøte"),
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
    fn a_season_and_the_whole_year_are_typed_in_the_language_of_the_workshop() {
        let all = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter].map(Months::Season);
        let typed = |lang| all.each_ref().map(|months| typed_months(months, lang).unwrap());
        assert_eq!(typed(Lang::Sv), ["våren", "sommaren", "hösten", "vintern"]);
        assert_eq!(typed(Lang::Nb), ["våren", "sommeren", "høsten", "vinteren"]);
        assert_eq!(typed(Lang::Nn), ["våren", "sommaren", "hausten", "vinteren"]);
        assert_eq!(typed(Lang::Da), ["foråret", "sommeren", "efteråret", "vinteren"]);
        assert_eq!(typed(Lang::En), ["spring", "summer", "autumn", "winter"]);
    }
}
