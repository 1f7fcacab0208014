//! Reads the times that people type, in any of the five languages: dates and weeks of a plan ([`Due`]); in `clock.rs` minutes
//! of a step ([`parse_minutes`]) and clock times ([`parse_clock`]). Printing them needs words and happens elsewhere.

use chrono::{Datelike, Duration, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::text::Line;

mod clock;
#[cfg(test)]
mod tests;

pub use clock::{minutes_behind, parse_clock, parse_minutes};

/// How many days ago a date without a year may be and still mean the past; an earlier one means next year.
const GRACE_DAYS: i64 = 31;
/// The days from a date to the one before that is written so.
const A_YEAR: i64 = 365;
/// How far from today a time may be, in days: ten years.
const MOST_DAYS: i64 = 3_660;

/// From so many days after a workshop on a date is unlikely: two years.
const FAR_AHEAD: i64 = 731;
/// The longest day that is planned, in minutes, and the longest that goes over midnight.
const LONGEST_DAY: u16 = 16 * 60;
const LONGEST_NIGHT: u16 = 12 * 60;
/// Words for today and for tomorrow, in sv, nb, nn, da and en.
const TODAY: [&str; 3] = ["i dag", "idag", "today"];
const TOMORROW: [&str; 5] = ["i morgon", "imorgon", "i morgen", "imorgen", "tomorrow"];

/// Words for the week that comes.
const NEXT_WEEK: [&str; 5] = ["nästa vecka", "neste uke", "neste veke", "næste uge", "next week"];

/// The months, in the same languages; three letters are enough.
const MONTHS: [&[&str]; 12] = [
    &["januari", "januar", "january"],
    &["februari", "februar", "february"],
    &["mars", "marts", "march"],
    &["april"],
    &["maj", "mai", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["augusti", "august"],
    &["september"],
    &["oktober", "october"],
    &["november"],
    &["december", "desember"],
];

/// The days of the week from Monday on, in the same languages; three letters are enough, and two before a date.
const WEEKDAYS: [&[&str]; 7] = [
    &["måndag", "mandag", "monday"],
    &["tisdag", "tirsdag", "tysdag", "tuesday"],
    &["onsdag", "wednesday"],
    &["torsdag", "thursday"],
    &["fredag", "friday"],
    &["lördag", "lørdag", "laurdag", "saturday"],
    &["söndag", "søndag", "sundag", "sunday"],
];
/// What may stand before the date, also between the day of the week and the date.
const THE: [&str; 2] = ["den ", "the "];
/// What may stand before a day of the week that comes: "på fredag", "on Friday".
const ON: [&str; 3] = ["på ", "on ", "this "];

/// Words that make a number a week, in sv, nb, nn, da and en.
const WEEK_WORDS: [&str; 10] = ["vecka", "veckan", "veke", "week", "uke", "uge", "wk", "v", "u", "w"];
/// What stands before a number of days or weeks from now: "om 3 veckor", "in 3 weeks".
const AHEAD: [&str; 3] = ["+", "om ", "in "];
/// Words that make a number after these days.
const DAY_WORDS: [&str; 7] = ["d", "dag", "dagar", "dager", "dage", "day", "days"];
/// Words that make a number months or years.
const LONG_WORDS: [&str; 12] = [
    "månad", "månader", "månadar", "måned", "måneder", "mån", "mnd", "month", "months", "år", "year", "years",
];
/// Plurals of weeks, after the same.
const WEEKS_WORDS: [&str; 6] = ["veckor", "veker", "weeks", "uker", "uger", "wks"];

/// When something is to be done: a date, a week, or what somebody called it ("before the summer").
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Due {
    /// A date.
    Day(NaiveDate),
    /// A week by ISO 8601, from Monday to Sunday.
    Week {
        /// The year that the week belongs to; around New Year it may differ from the calendar's.
        year: i32,
        /// The number of the week: 1 to 52, in some years 53.
        week: u32,
    },
    /// Anything else, as typed.
    Words(Line),
}

impl Due {
    /// Reads what was typed on the day `today`; `None` if nothing visible is left of it.
    ///
    /// Dates are `20/5`, `20.5`, `20/5-27`, `20.5.2027`, `2027-05-20`, `20. May 2027`, `20 maj`, `tomorrow`,
    /// each with or without its day of the week before it, `ons 20/5`, `den 20 maj`; a day of the week alone, `på fredag`,
    /// is the next one that comes; weeks `v21`, `uke 21`, `week 21`, `v21 2027`,
    /// `2027-W21`; `+2v`, `om 2 uker` and `in 2 weeks` mean two weeks from now, `+10d` ten days. The day comes before the month.
    /// Without a year, this year is meant; but if the day, or the last day of the week, would be more than 31 days
    /// before `today`, next year is: somebody who types last week's date is late, somebody who types March in October
    /// is planning. A date or week that does not exist is kept as words, and so is a date that is no such day of the week, and
    /// anything else.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use verkstad::workshop::when::Due;
    ///
    /// let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    /// let read = |typed| Due::parse(typed, day(2026, 10, 5)).unwrap();
    /// assert_eq!(read("20/11"), Due::Day(day(2026, 11, 20)));
    /// assert_eq!(read("1/3"), Due::Day(day(2027, 3, 1)), "March, said in October");
    /// assert_eq!(read("v47"), Due::Week { year: 2026, week: 47 });
    /// assert!(matches!(read("before the summer"), Due::Words(_)));
    /// ```
    pub fn parse(raw: &str, today: NaiveDate) -> Option<Self> {
        let words = Line::clean(raw)?;
        let typed = words.to_lowercase();
        let due = parse_ahead(&typed, today)
            .or_else(|| parse_next_week(&typed, today))
            .or_else(|| parse_iso(&typed))
            .or_else(|| parse_week(&typed, today))
            .or_else(|| parse_day(&typed, today))
            .or_else(|| parse_named(&typed, today).map(Self::Day))
            .or_else(|| parse_with_weekday(&typed, today).map(Self::Day))
            .or_else(|| parse_the(&typed, today).map(Self::Day))
            .or_else(|| parse_weekday(&typed, today).map(Self::Day));
        Some(due.unwrap_or(Self::Words(words)))
    }

    /// Reads the same about something that was agreed earlier: without a year, a date or week is the one nearest to `day`,
    /// before or after it.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use verkstad::workshop::when::Due;
    ///
    /// let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    /// let read = |typed| Due::parse_nearest(typed, day(2026, 11, 30)).unwrap();
    /// assert_eq!(read("1/9"), Due::Day(day(2026, 9, 1)), "September, said in November of what was agreed");
    /// assert_eq!(read("15/1"), Due::Day(day(2027, 1, 15)));
    /// ```
    pub fn parse_nearest(raw: &str, day: NaiveDate) -> Option<Self> {
        let ahead = Self::parse(raw, day)?;
        // What is counted from the day itself is where it is.
        let counted = parse_ahead(&raw.trim().to_lowercase(), day).is_some();
        let behind = day
            .checked_sub_signed(Duration::days(A_YEAR))
            .filter(|_| !counted)
            .and_then(|year_before| Self::parse(raw, year_before));
        let far = |due: &Self| due.last_day().map(|last| (last - day).num_days().abs());
        let nearer = |behind: &Self| match (far(&ahead), far(behind)) {
            // With its day of the week it is a date of last year only.
            (None, Some(days)) => days <= A_YEAR,
            (Some(ahead), Some(behind)) => behind < ahead,
            (_, None) => false,
        };
        Some(behind.filter(nearer).unwrap_or(ahead))
    }

    /// Its last day, for sorting: Sunday of a week; `None` for words.
    pub fn last_day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Week { year, week } => NaiveDate::from_isoywd_opt(*year, *week, Weekday::Sun),
            Self::Words(_) => None,
        }
    }

    /// Its day; for a week, this weekday in it. Words have none.
    pub fn day_on(&self, weekday: Weekday) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Week { year, week } => NaiveDate::from_isoywd_opt(*year, *week, weekday),
            Self::Words(_) => None,
        }
    }

    /// The week that contains `day`.
    pub fn week_of(day: NaiveDate) -> Self {
        Self::Week { year: day.iso_week().year(), week: day.iso_week().week() }
    }
}

/// The number of the ISO 8601 week that contains the date: 1 to 53.
pub fn iso_week(date: NaiveDate) -> u32 {
    date.iso_week().week()
}

/// Reads `+2v`, `+10d`, `om 3 veckor`.
fn parse_ahead(typed: &str, today: NaiveDate) -> Option<Due> {
    let ahead = AHEAD.iter().find_map(|before| typed.strip_prefix(before))?;
    let (count, unit) = split_number(ahead.trim_start())?;
    let count = i64::from(count);
    let is_week = WEEK_WORDS.contains(&unit) || WEEKS_WORDS.contains(&unit);
    let days = if is_week { count * 7 } else { count };
    if days > MOST_DAYS || !(is_week || DAY_WORDS.contains(&unit)) {
        return None;
    }
    let day = today.checked_add_signed(Duration::days(days))?;
    Some(if is_week { Due::week_of(day) } else { Due::Day(day) })
}

/// Reads `next week`, `i næste uge`.
fn parse_next_week(typed: &str, today: NaiveDate) -> Option<Due> {
    let bare = typed.strip_prefix("i ").unwrap_or(typed);
    NEXT_WEEK.contains(&bare).then(|| today.checked_add_signed(Duration::days(7)).map(Due::week_of))?
}

/// Reads `2027-05-20`, `2027-w21`.
fn parse_iso(typed: &str) -> Option<Due> {
    let (year, rest) = typed.split_once('-')?;
    let year = (year.len() == 4).then(|| parse_year(year)).flatten()?;
    if let Some(week) = rest.strip_prefix('w') {
        return week_in(year, number(week, 2)?);
    }
    let (month, day) = rest.split_once('-')?;
    day_in(year, number(month, 2)?, number(day, 2)?)
}

/// Reads `v21`, `v. 21`, `uke 21`, each with or without a year.
fn parse_week(typed: &str, today: NaiveDate) -> Option<Due> {
    let rest = WEEK_WORDS.iter().find_map(|word| {
        let rest = typed.strip_prefix(word)?;
        let rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
        rest.starts_with(|c: char| c.is_ascii_digit()).then_some(rest)
    })?;
    let (week, rest) = leading_number(rest)?;
    if rest.trim().is_empty() {
        return coming(today, today.iso_week().year(), |year| week_in(year, week));
    }
    week_in(year_behind(rest)?, week)
}

/// Reads `20/5`, `20.5.`, each with or without a year.
fn parse_day(typed: &str, today: NaiveDate) -> Option<Due> {
    let (day, rest) = split_number(typed)?;
    let (month, rest) = leading_number(rest.strip_prefix(['/', '.'])?.trim_start())?;
    if rest.trim().trim_start_matches('.').is_empty() {
        return coming(today, today.year(), |year| day_in(year, month, day));
    }
    day_in(year_behind(rest)?, month, day)
}

/// Reads the year behind a day or a week: `/27`, `-2027`, `.27`, or after a space all four digits, because `15` there
/// may be a time of day.
fn year_behind(rest: &str) -> Option<i32> {
    match rest.strip_prefix(['-', '/', '.']) {
        Some(year) if !year.starts_with(' ') => parse_year(year.trim_end()),
        Some(year) => parse_year(year.trim()).filter(|_| year.trim().len() == 4),
        None => parse_year(rest.trim()).filter(|_| rest.trim().len() == 4),
    }
}

/// Picks this year or the next, by the rule of [`Due::parse`].
fn coming(today: NaiveDate, year: i32, in_year: impl Fn(i32) -> Option<Due>) -> Option<Due> {
    let is_gone = |due: &Due| due.last_day().is_none_or(|day| (today - day).num_days() > GRACE_DAYS);
    in_year(year).filter(|due| !is_gone(due)).or_else(|| in_year(year + 1))
}

/// The week, if the year has it.
fn week_in(year: i32, week: u32) -> Option<Due> {
    let due = Due::Week { year, week };
    due.last_day().map(|_| due)
}

/// The date, if the calendar has it.
fn day_in(year: i32, month: u32, day: u32) -> Option<Due> {
    NaiveDate::from_ymd_opt(year, month, day).map(Due::Day)
}

/// Reads a year, `27` or `2027`: 2000 to 2199.
fn parse_year(typed: &str) -> Option<i32> {
    let year = i32::try_from(number(typed, 4)?).ok()?;
    match typed.len() {
        2 => Some(2000 + year),
        4 if (2000..2200).contains(&year) => Some(year),
        _ => None,
    }
}

/// Reads all of `typed` as a number with at most this many digits.
fn number(typed: &str, most_digits: usize) -> Option<u32> {
    let is_number = typed.len() <= most_digits && typed.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| typed.parse().ok()).flatten()
}

/// The number at the start, with at most four digits, and what follows it.
fn leading_number(typed: &str) -> Option<(u32, &str)> {
    let end = typed.find(|c: char| !c.is_ascii_digit()).unwrap_or(typed.len());
    let (digits, rest) = typed.split_at_checked(end)?;
    Some((number(digits, 4)?, rest))
}

/// The number at the start, and what follows it, trimmed.
fn split_number(typed: &str) -> Option<(u32, &str)> {
    leading_number(typed).map(|(number, rest)| (number, rest.trim()))
}

/// Reads the date of a day that is planned, in the form and on the command line, as [`Due::parse`] does.
///
/// ```
/// use chrono::NaiveDate;
/// use verkstad::workshop::when::parse_date;
///
/// let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
/// let read = |typed| parse_date(typed, day(11, 29));
/// assert_eq!(["i morgon", "tomorrow", "30/11", "30. nov."].map(read), [Some(day(11, 30)); 4]);
/// assert_eq!(read("in a while"), None);
/// ```
pub fn parse_date(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    match Due::parse(typed, today)? {
        Due::Day(day) => Some(day),
        Due::Words(_) | Due::Week { .. } => None,
    }
}

/// Whether this is written as a time, even one that [`Due::parse`] keeps as words: a date or a week, or a number before
/// the name of a month or before days, weeks, months or years.
///
/// ```
/// use chrono::NaiveDate;
/// use verkstad::workshop::when::is_timelike;
///
/// let today = NaiveDate::from_ymd_opt(2026, 10, 5).unwrap();
/// let is = |typed| is_timelike(typed, today);
/// assert_eq!(["12/12", "v 50", "3 juni", "2 veckor efter jul"].map(is), [true; 4]);
/// assert_eq!(["3 ask the office", "7", "soon"].map(is), [false; 3]);
/// ```
pub fn is_timelike(typed: &str, today: NaiveDate) -> bool {
    if Due::parse(typed, today).is_some_and(|due| due.last_day().is_some()) {
        return true;
    }
    let typed = typed.trim().to_lowercase();
    let Some((_, rest)) = split_number(&typed) else { return false };
    let rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
    let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let units: [&[&str]; 4] = [&DAY_WORDS, &WEEK_WORDS, &WEEKS_WORDS, &LONG_WORDS];
    month_named(word).is_some() || units.iter().any(|units| units.contains(&word))
}

/// Reads the name of a month, of which three letters are enough: 1 to 12.
fn month_named(name: &str) -> Option<u32> {
    let is_named =
        |names: &&[&str]| name.chars().count() >= 3 && names.iter().any(|own| own.starts_with(name));
    Some(1 + u32::try_from(MONTHS.iter().position(is_named)?).ok()?)
}

/// Reads `24 november 2026`, `24. nov.`, `tomorrow`.
fn parse_named(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    if TODAY.contains(&typed) {
        return Some(today);
    }
    if TOMORROW.contains(&typed) {
        return today.succ_opt();
    }
    let (day, rest) = split_number(typed)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
    let (name, rest) =
        rest.split_at_checked(rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len()))?;
    let month = month_named(name)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let due = match rest.trim() {
        "" => coming(today, today.year(), |year| day_in(year, month, day)),
        _ => day_in(year_behind(rest)?, month, day),
    };
    due?.last_day()
}

/// Whether this word in small letters is the name of a day of the week.
pub(super) fn is_weekday(word: &str) -> bool {
    WEEKDAYS.iter().any(|names| names.contains(&word))
}

/// The place in the week of a day that stands before a date: its name, or two letters of it or more. `to 20/5` is until that
/// day, or two of something; `to. 20/5` is a Thursday.
fn weekday_before_a_date(name: &str, rest: &str) -> Option<usize> {
    let letters = name.chars().count();
    let is_named = |names: &&[&str]| names.iter().any(|own| own.starts_with(name));
    let may_be = letters >= 2 && (name != "to" || rest.starts_with('.'));
    WEEKDAYS.iter().position(is_named).filter(|_| may_be)
}

/// Reads `tuesday 1 december`, `ons. 3/12`, `on 3/12` as calendars have it; `None` if that date is another day of the week, because then one of the two is
/// wrong.
fn parse_with_weekday(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    let (name, rest) = typed.split_at_checked(typed.find(|c: char| !c.is_alphabetic())?)?;
    let weekday = weekday_before_a_date(name, rest)?;
    let rest = rest.trim_start_matches(['.', ',']).trim_start();
    let date = without_any(rest, &THE);
    let day = parse_day(date, today).and_then(|due| due.last_day()).or_else(|| parse_named(date, today))?;
    (day.weekday().num_days_from_monday() as usize == weekday).then_some(day)
}

/// Reads `den 10 december`, `den 10/12`.
fn parse_the(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    let date = without_any(typed, &THE);
    let is_the = date.len() < typed.len();
    let day = || parse_day(date, today).and_then(|due| due.last_day()).or_else(|| parse_named(date, today));
    is_the.then(day).flatten()
}

/// Reads `friday`, `på fredag`: the next one after today, since who means today says so. Only the whole name is one: `Tor`
/// and `Sol` are people.
fn parse_weekday(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    let name = without_any(typed, &ON);
    let weekday = WEEKDAYS.iter().position(|names| names.contains(&name))?;
    let ahead = (weekday as i64 - i64::from(today.weekday().num_days_from_monday()) + 6).rem_euclid(7) + 1;
    today.checked_add_signed(Duration::days(ahead))
}

/// Whether this begins as a date or a week does, with or without a day of the week, though it may be none: `måndag 13
/// januari`, `v99`.
pub fn begins_as_date(typed: &str) -> bool {
    let typed = typed.trim().to_lowercase();
    let end = typed.find([' ', '.', ',']).unwrap_or(typed.len());
    let (word, rest) = typed.split_at_checked(end).unwrap_or_default();
    let dated = |rest: &str| {
        let rest = rest.trim_start_matches(['.', ',', ' ']);
        without_any(rest, &THE).starts_with(|c: char| c.is_ascii_digit())
    };
    let named = weekday_before_a_date(word, rest).is_some();
    let mut letters = typed.chars();
    let short = letters.next().is_some_and(char::is_alphabetic);
    let week = short && letters.next().is_some_and(|c| c.is_ascii_digit());
    dated(&typed) || week || named && dated(rest)
}

/// Whether words are written as a date is, though the calendar has none such: `31/2`, `2027-02-31`. Two numbers with a
/// dash between them are from one to the other.
pub fn looks_like_a_date(words: &str) -> bool {
    let range = words.contains('-') && words.matches(['/', '.', '-']).count() == 1;
    let mut parts = words.trim().trim_end_matches('.').split(['/', '.', '-']);
    let number = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = (parts.next(), parts.collect::<Vec<_>>());
    let numbers = first.is_some_and(number) && rest.iter().all(|part| number(part));
    numbers && !range && (1..=2).contains(&rest.len())
}

/// The text without the first of these that it begins with.
fn without_any<'t>(typed: &'t str, words: &[&str]) -> &'t str {
    words.iter().find_map(|word| typed.strip_prefix(word)).unwrap_or(typed).trim_start()
}

/// Why a day cannot end then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongEnd {
    /// It ends when it begins.
    AtStart,
    /// It would have this many minutes: whoever types that has mistyped.
    TooLong(u16),
}

/// Minutes from one clock time to the next time at which the clock shows the other: the length of a day that is planned
/// in the form and on the command line. A day may go over midnight.
///
/// # Errors
/// Says what is wrong with the end.
pub fn day_length(start: u16, end: u16) -> Result<u16, WrongEnd> {
    let minutes = (i32::from(end) - i32::from(start)).rem_euclid(24 * 60);
    let minutes = u16::try_from(minutes).unwrap_or(0);
    let most = if end > start { LONGEST_DAY } else { LONGEST_NIGHT };
    match minutes {
        0 => Err(WrongEnd::AtStart),
        minutes if minutes > most => Err(WrongEnd::TooLong(minutes)),
        minutes => Ok(minutes),
    }
}

/// What is unlikely about a date that was typed for something that comes after a workshop. It is stored as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OddDate {
    /// It is before the workshop.
    Before,
    /// It is more than two years after it.
    FarAhead,
}

/// What is unlikely about a date for something that comes after a workshop on `day`.
pub fn odd(date: NaiveDate, day: NaiveDate) -> Option<OddDate> {
    let days = date.signed_duration_since(day).num_days();
    match days {
        ..0 => Some(OddDate::Before),
        FAR_AHEAD.. => Some(OddDate::FarAhead),
        _ => None,
    }
}

/// Reads a clock time, before which a date may stand: `8.30`, `26/11 8.30`.
pub fn parse_day_and_clock(typed: &str, today: NaiveDate) -> Option<(Option<NaiveDate>, u16)> {
    let typed = typed.trim();
    if let Some(clock) = parse_clock(typed) {
        return Some((None, clock));
    }
    typed.char_indices().filter(|(_, c)| c.is_whitespace()).find_map(|(at, _)| {
        let (day, clock) = typed.split_at_checked(at)?;
        let Some(Due::Day(day)) = Due::parse(day, today) else { return None };
        Some((Some(day), parse_clock(clock)?))
    })
}
