//! `verkstad new`: a workshop made of options; without a question, the form that asks for everything.

use chrono::NaiveDate;
use clap::ArgMatches;

use super::{Context, Problem, draw, methods, text};
use crate::app::new::{Wish, opened};
use crate::app::trouble::{finding, shown};
use crate::shell::chance;
use crate::shell::session::synced;
use crate::workshop::text::Line;
use crate::workshop::when::parse_clock;

/// The method that is used where no other is named.
const METHOD: &str = "framtidsverkstad";

/// Makes a workshop, or asks for what it is to be.
pub(super) fn new(context: &Context, matches: &ArgMatches) -> Result<(), Problem> {
    let screens = draw::screens(context, matches)?;
    if text(matches, "question").is_none() {
        return draw::form(context, matches);
    }
    let opened = opened(&wish(context, matches)?, chance::id());
    let path = context.store.make(opened, None).map_err(|of| context.refused(&of))?;
    let texts = context.texts;
    // A folder that is copied elsewhere is warned of, and allowed.
    let warned = synced(&path).map(|of| finding(&of, texts));
    draw::remember(context, screens);
    let made = [texts.msg_cli_made(shown(&path)), texts.msg_cli_made_next(shown(&path))];
    context.say(&warned.into_iter().chain(made).collect::<Vec<_>>())
}

/// What the options wish for.
fn wish(context: &Context, matches: &ArgMatches) -> Result<Wish, Problem> {
    let method = methods::method(context, text(matches, "method").unwrap_or(METHOD))?;
    let line = |name| line(context, matches, name);
    let question = line("question")?.ok_or_else(|| Problem::Usage(context.texts.msg_cli_bad_usage()))?;
    let mut wish = Wish::new(method, context.lang, question, context.store.clock.now());
    wish.title = line("title")?;
    wish.critique = line("critique")?;
    wish.vision = line("vision")?;
    wish.purpose = line("purpose")?;
    wish.goal = line("goal")?;
    wish.mandate = line("mandate")?;
    wish.commissioner = line("commissioner")?;
    if let Some(date) = text(matches, "date") {
        wish.date =
            day(date).ok_or_else(|| Problem::Usage(context.texts.msg_cli_bad_date(shown(date.as_ref()))))?;
    }
    if let Some(people) = text(matches, "people") {
        let number = people.parse().ok().filter(|people| (1..=999).contains(people));
        wish.people =
            number.ok_or_else(|| Problem::Usage(context.texts.msg_cli_bad_people(shown(people.as_ref()))))?;
    }
    times(context, matches, wish)
}

fn times(context: &Context, matches: &ArgMatches, mut wish: Wish) -> Result<Wish, Problem> {
    let time = |name| {
        let bad = |raw: &str| Problem::Usage(context.texts.msg_cli_bad_time(shown(raw.as_ref())));
        text(matches, name).map(|raw| parse_clock(raw).ok_or_else(|| bad(raw))).transpose()
    };
    if let Some(start) = time("start")? {
        wish.start = start;
    }
    Ok(match time("end")? {
        Some(end) => wish.until(end),
        None => wish,
    })
}

fn line(context: &Context, matches: &ArgMatches, name: &str) -> Result<Option<Line>, Problem> {
    let empty = || Problem::Usage(context.texts.msg_cli_empty_text(format!("--{name}")));
    text(matches, name).map(|raw| Line::clean(raw).ok_or_else(empty)).transpose()
}

/// A day as `2026-11-21`.
fn day(raw: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(raw.trim(), "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read() {
        assert_eq!(day("2026-11-21"), NaiveDate::from_ymd_opt(2026, 11, 21));
        assert_eq!(day("2026-02-30"), None);
        assert_eq!(day("tomorrow"), None);
    }
}
