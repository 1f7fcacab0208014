//! Reads lengths and times of day that people type: minutes of a step, and clock times.

use super::{number, split_number};

/// Words that make a number hours.
const HOUR_WORDS: [&str; 13] =
    ["h", "t", "tim", "timme", "timmar", "time", "timer", "timar", "timen", "hour", "hours", "hr", "hrs"];
/// Words that make a number minutes.
const MINUTE_WORDS: [&str; 11] =
    ["m", "min", "mins", "minut", "minuter", "minutt", "minutter", "minute", "minutes", "minuttar", "'"];
/// Words that may precede a clock time.
const CLOCK_WORDS: [&str; 5] = ["klokken", "klokka", "klockan", "kl", "at"];

/// Reads minutes as people write them, 0 to 1,440: `45`, `45 min`, `1h`, `1h30`, `1:30`, `1,5h`, `1.5t` (t: timme,
/// time). A decimal needs its unit, because `1.5` alone may be a time of day. `None` for anything else.
///
/// ```
/// use verkstad::workshop::when::parse_minutes;
///
/// assert_eq!(["45", "1h30", "1,5h"].map(parse_minutes), [Some(45), Some(90), Some(90)]);
/// assert_eq!(parse_minutes("1.5"), None);
/// ```
pub fn parse_minutes(typed: &str) -> Option<u16> {
    let typed = typed.trim().to_lowercase();
    let (whole, rest) = split_number(&typed)?;
    let minutes = if rest.is_empty() || MINUTE_WORDS.contains(&rest.trim_end_matches('.')) {
        whole
    } else if let Some(minutes) = rest.strip_prefix(':') {
        60 * whole + minutes_of_hour(minutes)?
    } else if let Some(decimals) = rest.strip_prefix([',', '.']) {
        60 * whole + decimal_hours(decimals)?
    } else {
        60 * whole + after_hours(rest)?
    };
    u16::try_from(minutes).ok().filter(|minutes| *minutes <= 1_440)
}

/// Reads minutes at the end of words, `5 min`, `5min` or a number of at most three digits alone, and returns the words
/// before them. A number with more digits is a year.
pub fn minutes_behind<'w, 't>(words: &'w [&'t str]) -> Option<(&'w [&'t str], u16)> {
    let (last, before) = words.split_last()?;
    let last = last.to_lowercase();
    let unit = last.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = last.strip_suffix(unit)?;
    let is_unit = |unit: &str| MINUTE_WORDS.contains(&unit.trim_end_matches('.'));
    let (number, before) = match before.split_last() {
        Some((number, before)) if digits.is_empty() && is_unit(unit) => (*number, before),
        _ if unit.is_empty() || is_unit(unit) => (digits, before),
        _ => return None,
    };
    Some((before, u16::try_from(self::number(number, 3).filter(|_| !number.is_empty())?).ok()?))
}

/// Reads what follows the comma of `1,5h`, and returns minutes, rounded.
fn decimal_hours(typed: &str) -> Option<u32> {
    let unit = typed.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = typed.strip_suffix(unit)?;
    let (part, of) = (number(digits, 2)?, 10_u32.pow(u32::try_from(digits.len()).ok()?));
    HOUR_WORDS.contains(&unit.trim().trim_end_matches('.')).then_some((60 * part + of / 2) / of)
}

/// Reads what follows the number of `1h30` or `1 h`: the unit, and perhaps minutes.
fn after_hours(typed: &str) -> Option<u32> {
    let end = typed.find(|c: char| !c.is_alphabetic()).unwrap_or(typed.len());
    let (unit, rest) = typed.split_at_checked(end)?;
    let rest = rest.trim_start_matches('.').trim_start();
    if !HOUR_WORDS.contains(&unit) {
        return None;
    }
    if rest.is_empty() {
        return Some(0);
    }
    let (minutes, unit) = split_number(rest)?;
    let is_minutes = unit.is_empty() || MINUTE_WORDS.contains(&unit.trim_end_matches('.'));
    (is_minutes && minutes < 60).then_some(minutes)
}

/// Reads the two digits after the hours: 00 to 59.
fn minutes_of_hour(typed: &str) -> Option<u32> {
    (typed.len() == 2).then(|| number(typed, 2)).flatten().filter(|minutes| *minutes < 60)
}

/// Reads a time of day as people write it, and returns minutes after midnight, 0 to 1,439: `8:30`, `08.30`, `0830`,
/// `830`, `8`, `kl 8.30`. `None` for anything else.
///
/// ```
/// use verkstad::workshop::when::parse_clock;
///
/// assert_eq!(["8:30", "0830", "kl 8.30"].map(parse_clock), [Some(510); 3]);
/// assert_eq!(parse_clock("24:00"), None);
/// ```
pub fn parse_clock(typed: &str) -> Option<u16> {
    let typed = typed.trim().to_lowercase();
    let bare = CLOCK_WORDS.iter().find_map(|word| typed.strip_prefix(word)).unwrap_or(&typed);
    let bare = if bare.len() < typed.len() { bare.trim_start_matches('.').trim_start() } else { bare };
    let (hours, minutes) = match bare.split_once([':', '.']) {
        Some(parts) => parts,
        // In `830` and `0830` the last two digits are the minutes.
        None if matches!(bare.len(), 3 | 4) => bare.split_at_checked(bare.len() - 2)?,
        None => (bare, "00"),
    };
    let hours = if hours.is_empty() { None } else { number(hours, 2) }.filter(|hours| *hours < 24)?;
    u16::try_from(60 * hours + minutes_of_hour(minutes)?).ok()
}
