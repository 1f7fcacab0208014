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
use super::{Act, Arrival, AtHand, Gathers, Keys, Points, PointsAt, StepState, act};

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

/// `-3 +7 Name` names an island that builds on these lines, `2 -3` adds or removes such a line for island 2, `2 6 Kari`
/// sets its number of people and its contact.
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    let Labels { labels, words } = Labels::of(&line, true);
    let signed = |label: &&str| label.starts_with(SIGNS);
    let mut links = Vec::new();
    for label in labels.iter().filter(|label| signed(label)) {
        match linked(live, label) {
            Some(id) => links.push(id),
            None => return Out::say(Notice::Refusal(Refusal::Unknown((*label).to_owned()))),
        }
    }
    let plain: Vec<u32> =
        labels.iter().filter(|label| !signed(label)).filter_map(|label| label.parse().ok()).collect();
    let words = Line::clean(words);
    let island = plain.first().and_then(|number| live.workshop().islands.numbered(*number)).map(|i| i.id);
    let (island, command) = match (plain.as_slice(), island, words) {
        ([], _, Some(name)) => {
            (live.journal.next_id(live.run), Command::Island(IslandCommand::Name { name, links }))
        }
        ([_], Some(id), None) if !links.is_empty() => (id, Command::Island(IslandCommand::Link(id, links))),
        ([_, people], Some(id), contact) => {
            let people = u16::try_from(*people).ok();
            let kept = contact.map(|contact| IslandCommand::Contact(id, Some(contact)));
            let counted = [IslandCommand::Count(id, people)].into_iter().chain(kept);
            (id, Command::Together(counted.map(Command::Island).collect()))
        }
        ([number, ..], None, _) if !labels.is_empty() => {
            return Out::say(Notice::Refusal(Refusal::Unknown(number.to_string())));
        }
        ([..], _, _) => return Out::say(Notice::NotUnderstood(line)),
    };
    let out = live.command(command, ctx);
    if out.done {
        // The room reads the island until the next line is typed, and then what islands are named from.
        live.wall.stage.from = Some(island);
        live.entry.reads = Some(Reads::Island);
    }
    many(live, out)
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
