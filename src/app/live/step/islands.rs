//! Naming development areas from the ranked lists, and presenting them one after the other if there is time for that.

use crate::workshop::decide::{Command, IslandCommand, Refusal};
use crate::workshop::groups::island_ceiling;
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::method::ListRole;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point};
use super::super::super::action::{LineAct, PointAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, Done, Labels, LiveScreen, Notice, Out, Reads};
use super::{Act, Arrival, AtHand, Gathers, Keys, Points, PointsAt, StepState, act, lines};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Islands);
    &[
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "r", Point(PointAct::Rest), 6),
        bind(AT, "k", Point(PointAct::Contact), 6),
        bind(AT, "p", Point(PointAct::Split), 5),
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

/// Names an island. Numbers alone are no name, and a sign before one is a link, so there they are a mistake.
pub(super) fn store(live: &mut LiveScreen, name: Line, ctx: Ctx<'_>) -> Out {
    let Labels { labels, words } = Labels::of(&name, true);
    let wrong = |label: &&&str| words.is_empty() || label.starts_with(SIGNS);
    let here = |label: &str| live.points_at(label).is_some();
    let wrong: Vec<&str> = labels.iter().filter(wrong).copied().collect();
    match wrong.iter().find(|label| !here(label)) {
        Some(label) => return Out::say(Notice::Refusal(Refusal::Unknown((*label).to_owned()))),
        None if !wrong.is_empty() => return Out::say(Notice::NotUnderstood(name)),
        None => {}
    }
    live.run_read(Command::Island(IslandCommand::Name { name, links: Vec::new() }), ctx)
}

/// `-3 +7 Name` names an island that builds on these lines, `2 -3` adds or removes such a line for island 2, `2 6 Kari`
/// sets its number of people and its contact.
pub(super) fn reads(live: &LiveScreen, line: &str) -> Option<Command> {
    let Labels { labels, words } = Labels::of(line, true);
    let (signed, plain): (Vec<&str>, Vec<&str>) = labels.iter().partition(|label| label.starts_with(SIGNS));
    let links: Vec<Id> = signed.iter().map(|label| linked(live, label)).collect::<Option<_>>()?;
    let island = || {
        let number = plain.first()?.parse().ok()?;
        live.workshop().islands.numbered(number).map(|island| island.id)
    };
    match (plain.as_slice(), links.is_empty(), words.is_empty()) {
        ([], false, false) => Some(Command::Island(IslandCommand::Name { name: lines::name(words)?, links })),
        ([_], false, true) => Some(Command::Island(IslandCommand::Link(island()?, links))),
        ([_, people], true, _) => counted(island()?, people, words),
        _ => None,
    }
}

/// How many people went to an island, and perhaps who brings them together.
fn counted(island: Id, people: &str, contact: &str) -> Option<Command> {
    let count = IslandCommand::Count(island, people.parse().ok());
    let contact = match contact {
        "" => None,
        contact if contact.starts_with(char::is_uppercase) => Some(lines::name(contact)?),
        _ => return None,
    };
    let contact = contact.map(|contact| IslandCommand::Contact(island, Some(contact)));
    Some(Command::Together(std::iter::once(count).chain(contact).map(Command::Island).collect()))
}

impl LiveScreen {
    /// Does what was read in a line. The room reads an island that it is about until the next line is typed, and then
    /// what islands are named from.
    pub(in crate::app::live) fn run_read(&mut self, command: Command, ctx: Ctx<'_>) -> Out {
        let island = match &command {
            Command::Island(IslandCommand::Name { .. }) => Some(self.journal.next_id(self.run)),
            Command::Island(IslandCommand::Link(id, _)) => Some(*id),
            Command::Together(all) => all.iter().find_map(|command| match command {
                Command::Island(IslandCommand::Count(id, _)) => Some(*id),
                _ => None,
            }),
            _ => None,
        };
        let out = self.command(command, ctx);
        if island.is_none() || !out.done {
            return out;
        }
        self.wall.stage.from = island;
        self.entry.reads = Some(Reads::Island);
        many(self, out)
    }
}

/// Says that there are many islands for so many people: advice, since the facilitator knows the room.
fn many(live: &LiveScreen, out: Out) -> Out {
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
