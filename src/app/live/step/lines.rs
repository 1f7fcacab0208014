//! Lines from the room: what the kinds that collect or show lines share.

use crate::workshop::decide::{Command, ItemCommand, Refusal, ThemeCommand};
use crate::workshop::items::Named;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::text::Line;

use super::super::super::action::Action::Point;
use super::super::super::action::PointAct;
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, Labels, LiveScreen, Notice, Out, Reads};
use super::{Gathers, Keys, Points, PointsAt};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Items);
    &[
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "d", Point(PointAct::Remove), 7),
        bind(AT, "m", Point(PointAct::Merge), 6),
        bind(AT, "t", Point(PointAct::Theme), 6),
        bind(AT, "u", Point(PointAct::TakeOut), 1),
        bind(AT, "v", Point(PointAct::Move), 2),
        bind(AT, "a", Point(PointAct::Again), 3),
    ]
};

/// The contexts for pointing at lines.
pub(super) const POINTING: &[Context] = &[Context::Pointed(Pointed::Items)];

/// The keys of a step without keys of its own, in which lines are pointed at.
pub(super) fn keys() -> Keys {
    Keys { on: None, pointing: POINTING }
}

/// Stores a line where lines go here; if they go nowhere, a notice says so.
pub(super) fn store(live: &mut LiveScreen, gathers: Option<Gathers>, line: Line, ctx: Ctx<'_>) -> Out {
    let Some(gathers) = gathers else { return Out::say(Notice::NothingToWriteTo) };
    match gathers.sorts.and_then(|least| made(live, &gathers.list, &line, least)) {
        Some(Ok(command)) => live.command(command, ctx),
        Some(Err(refusal)) => Out::say(Notice::Refusal(refusal)),
        None => add(live, gathers, line, ctx),
    }
}

fn add(live: &mut LiveScreen, gathers: Gathers, text: Line, ctx: Ctx<'_>) -> Out {
    let Gathers { list, from, group, .. } = gathers;
    let out = live.command(Command::Item(ItemCommand::Add { list, text, from, group }), ctx);
    live.follow_newest();
    live.entry.reads = (from.is_some() && out.done).then_some(Reads::Wish);
    out
}

/// What a line does to themes, if anything: one that begins with `least` or more numbers and has words after them makes
/// a theme of them; one that ends in a letter adds to that theme.
fn made(live: &LiveScreen, list: &str, line: &str, least: usize) -> Option<Result<Command, Refusal>> {
    let Labels { labels, words } = Labels::of(line, false);
    if labels.len() < least || words.is_empty() {
        return None;
    }
    let lists = &live.workshop().lists;
    let mut items = Vec::new();
    for label in &labels {
        match lists.pointed(list, label) {
            Some(Named::Item(item)) => items.push(item.id),
            // One unknown number may begin a line like "30 barn i en grupp"; several are a mistake.
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

impl LiveScreen {
    /// What a line does to themes in this step, if anything: shown while it is typed, done at Enter.
    pub fn theme_line(&self, list: &str, line: &str, least: usize) -> Option<Result<Command, Refusal>> {
        made(self, list, line, least)
    }
}

/// Lines go into this list; they answer nothing and belong to no group.
pub(super) fn gathers(list: Option<&str>) -> Option<Gathers> {
    let list = list?.to_owned();
    Some(Gathers { list, from: None, group: None, sorts: None })
}

/// Labels refer to the list, if there is one.
pub(super) fn points(list: Option<&str>) -> Points<'_> {
    Points { at: PointsAt::Lines, list }
}

/// The rows of the list, if there is one.
pub(super) fn rows<'a>(live: &'a LiveScreen, list: Option<&str>) -> Rows<'a> {
    list.map(|list| Rows::list(live.workshop(), list, Audience::Leader)).unwrap_or_default()
}
