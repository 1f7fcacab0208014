//! Dates inside a text: in a year that is taken over, they are last year's.

use super::super::table::month_called;
use super::super::when::is_weekday;

/// How the five languages say last year, at the beginning of what stands in brackets.
const LAST_YEAR: [&str; 6] = ["i fjor", "i fjol", "förra året", "sidste år", "sist år", "last year"];
/// The last day of a month.
const DAYS: u32 = 31;
/// Of two numbers with a slash between them, those up to this are as likely a fraction.
const FRACTION: u32 = 4;

/// The text with each exact date in brackets, as `said` says it. What already stood there as last year's goes if there is
/// a newer one; otherwise it stays as it is.
pub(super) fn last_year(text: &str, said: impl Fn(&str) -> String) -> String {
    let older = older(text);
    let bare = match &older {
        Some((from, to)) => format!(
            "{}{}",
            &text.get(..*from).unwrap_or_default().trim_end(),
            text.get(*to..).unwrap_or_default()
        ),
        None => text.to_owned(),
    };
    let found = dates(&bare);
    if found.is_empty() {
        return text.to_owned();
    }
    let (mut out, mut done) = (String::new(), 0);
    for (from, to) in found {
        let (before, date) =
            (bare.get(done..from).unwrap_or_default(), bare.get(from..to).unwrap_or_default());
        let after = bare.get(to..).unwrap_or_default();
        let in_brackets = before.ends_with('(') && after.starts_with(')');
        out.push_str(before);
        let (open, close) = if in_brackets { ("", "") } else { ("(", ")") };
        out.extend([open, &said(date), close]);
        done = to;
    }
    out.push_str(bare.get(done..).unwrap_or_default());
    out
}

/// Where last year's date stands in brackets.
fn older(text: &str) -> Option<(usize, usize)> {
    let opens = text.char_indices().filter(|(_, c)| *c == '(').map(|(at, _)| at);
    opens.into_iter().find_map(|from| {
        let within = text.get(from + 1..)?;
        let says = LAST_YEAR.iter().any(|words| within.to_lowercase().starts_with(words));
        let to = from + 1 + within.find(')')? + 1;
        says.then_some((from, to))
    })
}

/// A word of a text, and where it stands.
struct Word<'a> {
    from: usize,
    text: &'a str,
}

/// Where dates stand: `18. november`, `onsdag 18. nov. 2026`, `19.11.`, `19/11`.
fn dates(text: &str) -> Vec<(usize, usize)> {
    let words = words(text);
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(word) = words.get(at) {
        let named = words.get(at + 1).filter(|_| is_day(word.text)).and_then(month_end);
        let end = named.map(|end| (end, 2)).or_else(|| numbers(word).map(|end| (end, 1)));
        let Some((mut end, mut long)) = end else {
            at += 1;
            continue;
        };
        if let Some(year) = words.get(at + long).and_then(year_end) {
            (end, long) = (year, long + 1);
        }
        let weekday = at
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .filter(|word| is_weekday(&bare(word.text)));
        let from = weekday.map_or(word.from, |weekday| weekday.from);
        found.push((from, end));
        at += long;
    }
    found
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        // A bracket is no part of a word.
        let apart = c.is_whitespace() || c == '(' || c == ')';
        match (apart, from) {
            (false, None) => from = Some(at),
            (true, Some(begin)) => {
                found.extend(text.get(begin..at).map(|text| Word { from: begin, text }));
                from = None;
            }
            (true, None) | (false, Some(_)) => {}
        }
    }
    found
}

/// A word in small letters, without what stands behind it.
fn bare(word: &str) -> String {
    word.trim_end_matches([',', '.', ';', ':']).to_lowercase()
}

fn is_day(word: &str) -> bool {
    let day = word.trim_end_matches('.');
    let one = |day: &str| day.len() <= 2 && day.parse::<u32>().is_ok_and(|day| (1..=DAYS).contains(&day));
    let both = |(from, to): (&str, &str)| one(from.trim_end_matches('.')) && one(to);
    one(day) || day.split_once(['-', '–']).is_some_and(both)
}

/// Where the name of a month ends that a word is.
fn month_end(word: &Word<'_>) -> Option<usize> {
    let letters = word.text.chars().take_while(|c| c.is_alphabetic());
    let long: usize = letters.map(char::len_utf8).sum();
    let name = word.text.get(..long)?;
    let rest = word.text.get(long..)?;
    let whole = rest.chars().all(|c| [',', '.', ';', ':', '!'].contains(&c));
    month_called(&name.to_lowercase()).filter(|_| long > 0 && whole)?;
    // The full stop of an abbreviation is part of it.
    Some(word.from + long + usize::from(rest.starts_with('.') && name.chars().count() <= 4))
}

/// Where a date in numbers ends that a word is.
fn numbers(word: &Word<'_>) -> Option<usize> {
    let text = word.text.trim_end_matches([',', ';', ':']);
    let parts: Vec<u32> =
        text.trim_end_matches('.').split(['/', '.']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let slash = text.contains('/');
    match parts.as_slice() {
        [day, month] if !slash && !text.ends_with('.') || slash && *day <= FRACTION && *month <= FRACTION => {
            None
        }
        [day, month] | [day, month, _] => {
            let is_date = (1..=DAYS).contains(day) && (1..=12).contains(month);
            is_date.then_some(word.from + text.len())
        }
        _ => None,
    }
}

fn year_end(word: &Word<'_>) -> Option<usize> {
    let year = word.text.trim_end_matches([',', '.', ';', ':']);
    let is_year = year.len() == 4 && year.starts_with("20") && year.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then_some(word.from + year.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_dates_are_last_years_and_older_ones_go() {
        let said = |text: &str| last_year(text, |date| format!("i fjor {date}"));
        for (text, now) in [
            ("Basar 18. november", "Basar (i fjor 18. november)"),
            ("Basar onsdag 18. nov. kl. 17", "Basar (i fjor onsdag 18. nov.) kl. 17"),
            ("Basar 18. november 2026, gymsalen", "Basar (i fjor 18. november 2026), gymsalen"),
            ("Basar 18. november (i fjor 19. november)", "Basar (i fjor 18. november)"),
            ("Tur (12.–14. mai)", "Tur (i fjor 12.–14. mai)"),
            ("Frist 19/11 og 1.12.", "Frist (i fjor 19/11) og (i fjor 1.12.)"),
            // Nobody said a new date: it stays what it was.
            ("Basar (i fjor 19. november)", "Basar (i fjor 19. november)"),
            ("17. mai-komiteen", "17. mai-komiteen"),
            ("1/2 stilling", "1/2 stilling"),
            ("3. trinn på tur i mai", "3. trinn på tur i mai"),
            ("kl. 8.30 i 2026", "kl. 8.30 i 2026"),
        ] {
            assert_eq!(said(text), now);
        }
    }
}
