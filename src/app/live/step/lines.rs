//! Lines from the room: what the kinds that collect or show lines share.

use crate::workshop::decide::{Command, ThemeCommand};
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::text::Line;

use super::super::super::action::Action::Point;
use super::super::super::action::PointAct;
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, Labels, LiveScreen, Notice, Out, Reads};
use super::{Gathers, Keys, LineReading, Points, PointsAt, Then};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Items);
    &[
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "d", Point(PointAct::Remove), 7),
        bind(AT, "m", Point(PointAct::Merge), 6),
        bind(AT, "t", Point(PointAct::Theme), 6),
        bind(AT, "u", Point(PointAct::TakeOut), 1),
        bind(AT, "v", Point(PointAct::Move), 2),
        bind(AT, "p", Point(PointAct::Park), 2),
        bind(AT, "a", Point(PointAct::Again), 3),
    ]
};

/// The most words of a name that is typed behind numbers.
const NAME_WORDS: usize = 8;

/// The contexts for pointing at lines.
pub(super) const POINTING: &[Context] = &[Context::Pointed(Pointed::Items)];

/// The keys of a step without keys of its own, in which lines are pointed at.
pub(super) fn keys() -> Keys {
    Keys { on: None, pointing: POINTING }
}

/// Stores a line where lines go here; if they go nowhere, a notice says so.
pub(super) fn store(live: &mut LiveScreen, gathers: Option<Gathers>, text: Line, ctx: Ctx<'_>) -> Out {
    let Some(gathers) = gathers else { return Out::say(Notice::NothingToWriteTo) };
    let from = gathers.from;
    let out = live.command(Command::Item(gathers.add(vec![text])), ctx);
    live.follow_newest();
    live.entry.reads = (from.is_some() && out.done).then_some(Reads::Wish);
    out
}

/// A line that begins with enough numbers of lines, and has a name after them, makes a theme of them; one that ends in a
/// theme's letter adds to that theme.
pub(super) fn reads(live: &LiveScreen, gathers: Option<Gathers>, line: &str) -> LineReading {
    sorted(live, gathers, line).map_or(LineReading::Text, |command| LineReading::Does(command, Then::GoOn))
}

fn sorted(live: &LiveScreen, gathers: Option<Gathers>, line: &str) -> Option<Command> {
    let Gathers { list, sorts, .. } = gathers?;
    let Labels { labels, words } = Labels::of(line, false);
    let lists = &live.workshop().lists;
    let item = |label: &&str| match lists.pointed(&list, label) {
        Some(Named::Item(item)) => Some(item.id),
        Some(Named::Theme(_)) | None => None,
    };
    let items: Vec<Id> = labels.iter().map(item).collect::<Option<_>>()?;
    let twice = items.iter().enumerate().any(|(at, id)| items.iter().skip(at + 1).any(|other| other == id));
    if items.len() < sorts? || items.is_empty() || twice {
        return None;
    }
    let upper = words.len() <= 2 && words.bytes().all(|b| b.is_ascii_uppercase());
    if upper && let Some(Named::Theme(theme)) = lists.pointed(&list, words) {
        return Some(Command::Theme(ThemeCommand::Fill(theme.id, items)));
    }
    let name = name(words).filter(|_| items.len() > 1 || words.starts_with(char::is_uppercase))?;
    Some(Command::Theme(ThemeCommand::Make { list, name, items }))
}

/// Words that can be a name. A sentence that begins with numbers is none.
pub(super) fn name(words: &str) -> Option<Line> {
    let short = words.split_whitespace().count() <= NAME_WORDS && words.starts_with(char::is_alphabetic);
    Line::clean(words).filter(|_| short)
}

/// Lines go into this list; they answer nothing and belong to no group.
pub(super) fn gathers(list: Option<&str>) -> Option<Gathers> {
    let list = list?.to_owned();
    Some(Gathers { list, from: None, group: None, head: None, sorts: None })
}

/// Labels refer to the list, if there is one.
pub(super) fn points(list: Option<&str>) -> Points<'_> {
    Points { at: PointsAt::Lines, list }
}

/// The rows of the list, if there is one.
pub(super) fn rows<'a>(live: &'a LiveScreen, list: Option<&str>) -> Rows<'a> {
    list.map(|list| Rows::list(live.workshop(), list, Audience::Leader)).unwrap_or_default()
}
