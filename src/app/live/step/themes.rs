//! Lines are put into themes, and one more may still be written.

use crate::workshop::decide::{Command, Refusal, ThemeCommand};
use crate::workshop::items::Named;
use crate::workshop::text::Line;

use super::super::rows::Source;
use super::super::{Ctx, Labels, Live, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, Points, StepState, lines};

pub(super) fn keys(_: &Live, _: &str) -> Keys {
    lines::keys()
}

pub(super) fn acts(_: &str) -> &'static [Act] {
    &[]
}

pub(super) fn store(live: &mut Live, line: Line, ctx: Ctx<'_>, list: &str) -> Out {
    let gathers = gathers(live, list);
    lines::store(live, gathers, line, ctx)
}

/// A line that begins with one number or more makes a theme of them.
pub(super) fn gathers(_: &Live, list: &str) -> Option<Gathers> {
    Some(Gathers { sorts: Some(1), ..lines::gathers(Some(list))? })
}

pub(super) fn points<'a>(_: &Live, list: &'a str) -> Points<'a> {
    lines::points(Some(list))
}

pub(super) fn rows<'a>(_: &Live, list: &'a str) -> Source<'a> {
    lines::rows(Some(list))
}

pub(super) fn at_hand(_: &Live, _: &str) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(_: &str) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}

/// Lines go into the list of before. Those who sort go on while the others have their coffee: what makes a theme is what
/// made one in the step that had the list.
pub(super) fn as_before(live: &Live) -> Option<Gathers> {
    let workshop = live.workshop();
    let on = workshop.day.row?;
    let before: Vec<_> = workshop.agenda.held().take_while(|row| row.id != on).collect();
    let steps = before.iter().rev().filter_map(|row| workshop.method.step(&row.step));
    let last = steps.map(|step| &step.kind).find(|kind| kind.list().is_some());
    let sorts = last.and_then(|kind| super::gathers(live, kind)).and_then(|gathers| gathers.sorts);
    Some(Gathers { sorts, ..lines::gathers(workshop.capture_list())? })
}

/// What a line does to themes, where it does: one that begins with `least` or more numbers and has words behind them
/// makes a theme of them, one that ends in a letter fills that theme.
pub(super) fn made(live: &Live, list: &str, line: &str, least: usize) -> Option<Result<Command, Refusal>> {
    let Labels { labels, words } = Labels::of(line, false);
    if labels.len() < least || words.is_empty() {
        return None;
    }
    let lists = &live.workshop().lists;
    let mut items = Vec::new();
    for label in &labels {
        match lists.pointed(list, label) {
            Some(Named::Item(item)) => items.push(item.id),
            // One number that is nothing's may be a line like "30 barn i en grupp"; more of them are a slip.
            Some(Named::Theme(_)) | None if labels.len() == 1 => return None,
            Some(Named::Theme(_)) | None => return Some(Err(Refusal::Unknown((*label).to_owned()))),
        }
    }
    let upper = words.len() <= 2 && words.bytes().all(|b| b.is_ascii_uppercase());
    if upper && let Some(Named::Theme(theme)) = lists.pointed(list, words) {
        return Some(Ok(Command::Theme(ThemeCommand::Fill(theme.id, items))));
    }
    let name = Line::clean(words)?;
    Some(Ok(Command::Theme(ThemeCommand::Make { list: list.to_owned(), name, items })))
}

impl Live {
    /// What a line does to themes in this step, where it does: shown while it is typed, done at Enter.
    pub fn theme_line(&self, list: &str, line: &str, least: usize) -> Option<Result<Command, Refusal>> {
        made(self, list, line, least)
    }
}
