//! Naming development areas from the ranked lists, and presenting them one after the other if there is time for that.

use crate::workshop::decide::{Command, IslandCommand, Refusal};
use crate::workshop::groups::island_ceiling;
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::method::ListRole;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point};
use super::super::super::action::{IslandAct, LineAct, PointAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, Done, Labels, LiveScreen, Notice, Out};
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, Then, act, lines,
};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Islands);
    &[
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "r", Point(PointAct::Island(IslandAct::Rest)), 6),
        bind(AT, "k", Point(PointAct::Island(IslandAct::Contact)), 6),
        bind(AT, "p", Point(PointAct::Island(IslandAct::Split)), 5),
        bind(AT, "d", Point(PointAct::Remove), 4),
    ]
};

/// What a link begins with: the sign of the list. A minus is typed as a hyphen, or pasted.
const SIGNS: [char; 3] = ['-', '+', '−'];

/// If this step presents islands, they come one at a time, and the keys for that work.
pub(super) fn keys(live: &LiveScreen) -> Keys {
    let on = live.pitches().then_some(Context::OneOfMany);
    Keys { on, pointing: &[Context::Pointed(Pointed::Islands)] }
}

const ACTS: &[Act] = &[act(InLine(LineAct::Forward), next_told)];

pub(super) fn acts() -> &'static [Act] {
    ACTS
}

/// Presents the next island.
fn next_told(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    if live.pitches() {
        live.next_pitch(ctx);
    }
    Out::default()
}

/// Names an island.
pub(super) fn store(live: &mut LiveScreen, name: Line, ctx: Ctx<'_>) -> Out {
    let named = live.journal.next_id(live.run);
    let name = Command::Island(IslandCommand::Name { name, links: Vec::new() });
    live.run_read(name, Then::ReadIsland(named), ctx)
}

/// `-3 +7 Name` names an island that builds on these lines, `2 -3` adds or removes such a line for island 2, `2 6 Kari`
/// sets its number of people and its contact.
pub(super) fn reads(live: &LiveScreen, line: &str, _: Ctx<'_>) -> LineReading {
    // Where people go to what they choose, `3=8` counts them; here it means the same, and names no island.
    let counts = line.chars().all(|letter| letter.is_ascii_digit() || "= ".contains(letter));
    let spaced = if counts { line.replace('=', " ") } else { line.to_owned() };
    let Labels { labels, words } = Labels::of(&spaced, true);
    let (signed, plain): (Vec<&str>, Vec<&str>) = labels.iter().partition(|label| label.starts_with(SIGNS));
    let unknown = |label: &str| LineReading::Wrong(Notice::Refusal(Refusal::Unknown(label.to_owned())));
    let mut links = Vec::new();
    for label in signed {
        // A number with a sign before it begins no name, so here it is a mistake.
        let Some(id) = linked(live, label) else { return unknown(label) };
        links.push(id);
    }
    let island = |label: &str| {
        let number = label.parse().ok()?;
        live.workshop().islands.numbered(number).map(|island| island.id)
    };
    let read = match (plain.as_slice(), links.is_empty(), words.is_empty()) {
        ([], false, false) => lines::name(words).map(|name| {
            let named = live.journal.next_id(live.run);
            (named, Command::Island(IslandCommand::Name { name, links }))
        }),
        ([label], false, true) => {
            island(label).map(|id| (id, Command::Island(IslandCommand::Link(id, links))))
        }
        ([label, people], true, _) => match island(label) {
            Some(id) => counted(id, people, words).map(|count| (id, count)),
            None if was_removed(live, label) && lines::name(words).is_some() => return unknown(label),
            None => None,
        },
        ([..], _, _) => None,
    };
    match (read, labels.first()) {
        (Some((id, command)), _) => LineReading::Does(command, Then::ReadIsland(id)),
        // Numbers alone are no name either.
        (None, Some(_)) if words.is_empty() => labels
            .iter()
            .find(|label| live.points_at(label).is_none())
            .map_or_else(|| LineReading::Wrong(Notice::not_understood(line)), |wrong| unknown(wrong)),
        (None, _) => LineReading::Text,
    }
}

/// Whether an island had this number that is no more: whoever types it means that one, and names none.
fn was_removed(live: &LiveScreen, label: &str) -> bool {
    label.parse().is_ok_and(|number| !live.journal.ever_island(number).is_empty())
}

/// `2 6 Kari` alone: how many people went to an island.
pub(super) fn counts(live: &LiveScreen, line: &str) -> LineReading {
    let Labels { labels, words } = Labels::of(line, false);
    let [label, people] = labels.as_slice() else { return LineReading::Text };
    let island = label.parse().ok().and_then(|number| live.workshop().islands.numbered(number));
    if island.is_none() && people.parse::<u16>().is_ok() && was_removed(live, label) {
        return LineReading::Wrong(Notice::Refusal(Refusal::Unknown((*label).to_owned())));
    }
    let read = island.and_then(|island| Some((island.id, counted(island.id, people, words)?)));
    read.map_or(LineReading::Text, |(id, command)| LineReading::Does(command, Then::ReadIsland(id)))
}

/// How many people went to an island, and perhaps who brings them together.
fn counted(island: Id, people: &str, contact: &str) -> Option<Command> {
    let count = IslandCommand::Count(island, Some(people.parse().ok()?));
    let contact = if contact.is_empty() {
        None
    } else {
        let named = lines::name(contact).filter(|_| contact.starts_with(char::is_uppercase));
        Some(IslandCommand::Contact(island, Some(named?)))
    };
    Some(Command::Together(std::iter::once(count).chain(contact).map(Command::Island).collect()))
}

/// Says that there are many islands for so many people: advice, since the facilitator knows the room.
pub(in crate::app::live) fn many(live: &LiveScreen, out: Out) -> Out {
    let people = live.workshop().people;
    let most = island_ceiling(people);
    if live.workshop().islands.active().count() > usize::from(most) {
        return out.tell(Done::ManyIslands { people, most });
    }
    out
}

/// `-3` is line 3 of what is wrong (the bottom list's), `+C` theme C of what people wish for (the top list's).
pub(in crate::app::live) fn linked(live: &LiveScreen, label: &str) -> Option<Id> {
    label.starts_with(SIGNS).then_some(())?;
    let role = if label.starts_with('+') { ListRole::Top } else { ListRole::Bottom };
    let list = live.workshop().method.island_list(role)?;
    let label = label.trim_start_matches(SIGNS);
    live.workshop().lists.pointed(list, label).map(Named::id)
}

pub(super) fn gathers(_: &LiveScreen) -> Option<Gathers> {
    None
}

pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    Points { at: PointsAt::Islands, list: live.workshop().capture_list() }
}

pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    Rows::islands(live.workshop(), Audience::Leader)
}

/// No island is presented until the key asks for one; an island that was removed since no longer is.
pub(super) fn at_hand(live: &LiveScreen) -> AtHand {
    let islands = &live.workshop().islands;
    let told = if live.pitches() { live.in_focus() } else { None };
    let now = told.filter(|on| islands.island(*on).is_some_and(|island| !island.removed));
    AtHand::things(Vec::new(), now)
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
