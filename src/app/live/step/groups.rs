//! The groups talk, and each reports a few lines: they are heard one after the other, and where their reports have heads,
//! head by head.

use crate::workshop::event::{Entry, Event, ItemEvent};
use crate::workshop::heads::TITLE;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::subject::Subject;
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point, Wall};
use super::super::super::action::{LineAct, PointAct, WallAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::super::notice::{Hint, LineHint, numbers};
use super::super::super::page;
use super::super::called::group_named;
use super::super::{Ctx, LiveScreen, Mode, Notice, Out};
use super::{
    Act, Arrival, AtHand, Command, Gathers, Keys, LineReading, Points, StepState, Then, act, lines,
    sometimes, voted,
};

pub(super) const KEYS: &[Binding] =
    &[bind(Context::Pointed(Pointed::Divided), "g", Point(PointAct::Divide), 7)];

pub(super) fn keys(_: &LiveScreen, _: Option<&str>, _: &str) -> Keys {
    const POINTING: &[Context] = &[Context::Pointed(Pointed::Divided), Context::Pointed(Pointed::Items)];
    Keys { on: Some(Context::OneOfMany), pointing: POINTING }
}

pub(super) fn acts(_: Option<&str>, _: &str) -> &'static [Act] {
    ACTS
}

/// Goes from group to group, here and where they have the floor one by one; and from head to head.
pub(super) const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), next_group),
    sometimes(InLine(LineAct::Down), down),
    sometimes(InLine(LineAct::Up), up),
    sometimes(Wall(WallAct::Onwards), onwards),
    sometimes(Wall(WallAct::Backwards), backwards),
];

fn writes(live: &LiveScreen) -> bool {
    live.entry.mode == Mode::Writing
}

/// While pointing, moves the cursor.
fn down(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    writes(live).then(|| match live.wall.focus.head() {
        Some(_) => next_head(live, true),
        None => next_group(live, ctx),
    })
}

fn up(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    writes(live).then(|| match live.wall.focus.head() {
        Some(_) => next_head(live, false),
        None => group_before(live),
    })
}

fn next_head(live: &mut LiveScreen, down: bool) -> Out {
    live.move_focus(down, true);
    live.follow_newest();
    Out::default()
}

/// Where the room sees one head at a time, the next one is the next page.
fn onwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    turn(live, true, ctx)
}

fn backwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    turn(live, false, ctx)
}

fn turn(live: &mut LiveScreen, down: bool, ctx: Ctx<'_>) -> Option<Out> {
    let (group, head) = live.wall.focus.head()?;
    if !page::is_one_field(&live.room(ctx.at), live.room_size(ctx)) {
        return None;
    }
    // A page key may come from a clicker, and must not carry a half-typed line to another head.
    if writes(live) && live.entry.is_half_typed() {
        return Some(Out::say(Notice::LineFirst));
    }
    // The title is on the same page as the first head.
    let seen = head.max(TITLE + 1);
    let next = if down { seen + 1 } else { seen - 1 };
    let next = Subject::Head(group, next);
    let there = next != Subject::Head(group, TITLE) && live.at_hand().all.contains(&next);
    there.then(|| {
        live.wall.focus.on = Some(next);
        live.follow_newest();
        Out::default()
    })
}

fn next_group(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    // Going on within the step means not leaving it yet.
    live.wall.stage.next = false;
    go_to(live, |groups, at| groups.get(at + 1).or(groups.first()).copied())
}

fn group_before(live: &mut LiveScreen) -> Out {
    go_to(live, |groups, at| groups.get(at.saturating_sub(1)).copied())
}

/// Goes to another of the groups that there are, of which this one is at hand.
fn go_to(live: &mut LiveScreen, which: impl Fn(&[u16], usize) -> Option<u16>) -> Out {
    let list = list_of_reports(live);
    let groups = match &list {
        Some(list) => live.workshop().groups_in(list),
        None => live.workshop().group_numbers(),
    };
    let at = groups.iter().position(|group| *group == live.group()).unwrap_or(0);
    let Some(group) = which(&groups, at) else { return Out::default() };
    live.set_group(group);
    if let Some(list) = list {
        let (group, head) = live.workshop().begins_at(&list, group);
        live.wall.focus.on = Some(Subject::Head(group, head));
        live.follow_newest();
    }
    Out::default()
}

/// The list at hand, if groups report into it under heads.
fn list_of_reports(live: &LiveScreen) -> Option<String> {
    let list = live.workshop().step()?.kind.list()?;
    live.wall.focus.head().map(|_| list.to_owned())
}

impl LiveScreen {
    /// Goes on to the first head once the title of the report at hand is there: the next line would go over it.
    pub(in crate::app::live) fn behind_title(&mut self) {
        let Some((group, TITLE)) = self.wall.focus.head() else { return };
        let Some(list) = list_of_reports(self) else { return };
        let (group, head) = self.workshop().begins_at(&list, group);
        self.wall.focus.on = Some(Subject::Head(group, head));
    }
}

impl LiveScreen {
    /// The group whose title this entry wrote down.
    pub(in crate::app::live) fn title_in(&self, entry: &Entry) -> Option<u16> {
        let title = entry.events.iter().find_map(|event| {
            if let Event::Item(ItemEvent::Headed { id, head: TITLE }) = event { Some(*id) } else { None }
        });
        self.workshop().lists.item(title?)?.group
    }

    /// Goes back to a title that was taken back, so that the next line is the title again.
    pub(in crate::app::live) fn back_to_title(&mut self, of: Option<u16>) {
        if let Some(group) = of.filter(|_| self.wall.focus.head().is_some()) {
            self.wall.focus.on = Some(Subject::Head(group, TITLE));
        }
    }
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, _: Option<&str>, list: &str) -> Out {
    heard(live, line, ctx, list)
}

/// Stores what the group at hand says.
pub(super) fn heard(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, list: &str) -> Out {
    let gathers = of_group(live, list);
    let out = store_line(live, gathers, line, ctx);
    live.behind_title();
    out
}

/// Stores a line as it stands. If a number before its words is that of no group, that is said: the number may be a part of
/// what was said, or a slip of the finger.
pub(super) fn store_line(live: &mut LiveScreen, gathers: Option<Gathers>, line: Line, ctx: Ctx<'_>) -> Out {
    let groups = gathers.as_ref().map(|gathers| groups_of(live, &gathers.list)).unwrap_or_default();
    let unknown = numbered(&line, &groups).map(|(group, _)| group).filter(|group| !groups.contains(group));
    let out = lines::store(live, gathers, line, ctx);
    match unknown.filter(|_| out.done && !groups.is_empty()) {
        Some(group) => {
            let hint = Notice::Hint(Hint::Line(LineHint::NoGroup(group, groups)));
            Out { notice: out.notice.or(Some(hint)), ..out }
        }
        None => out,
    }
}

pub(super) fn reads(live: &LiveScreen, line: &str, _: Ctx<'_>, _: Option<&str>, list: &str) -> LineReading {
    by_number(live, line, list, of_group(live, list))
}

/// `3 words`, or `Table 3: words`, is what group 3, or table 3, said, in whichever step lines belong to groups; where reports have heads, it is
/// said under the head at hand.
pub(super) fn by_number(live: &LiveScreen, line: &str, list: &str, gathers: Option<Gathers>) -> LineReading {
    let found = found(live, line, list);
    let groups = groups_of(live, list);
    let named = group_named(line, &live.group_names(list)).filter(|_| gathers.is_some());
    if named.is_some_and(|(group, _)| !groups.is_empty() && !groups.contains(&group)) {
        let called = line.split(':').next().unwrap_or_default().trim().to_owned();
        return LineReading::Wrong(Notice::Hint(Hint::Line(LineHint::NoPlace(
            called,
            vec![numbers(&groups)],
        ))));
    }
    let text = found.and_then(|(_, words)| Line::clean(words));
    let (Some((group, _)), Some(text), Some(gathers)) = (found, text, gathers) else {
        return LineReading::Text;
    };
    let gathers = Gathers { group: Some(group), ..gathers };
    LineReading::Does(Command::Item(gathers.add(vec![text])), Then::AtGroup(group))
}

/// The groups, or tables, whose lines go into this list, by their numbers.
fn groups_of(live: &LiveScreen, list: &str) -> Vec<u16> {
    let tables = live.workshop().table_numbers();
    if tables.is_empty() { live.workshop().groups_in(list) } else { tables }
}

/// The group that a line names, and the words after its number.
fn found<'a>(live: &LiveScreen, line: &'a str, list: &str) -> Option<(u16, &'a str)> {
    let groups = groups_of(live, list);
    let is_one = |found: &(u16, &str)| groups.contains(&found.0);
    let named = || group_named(line, &live.group_names(list));
    numbered(line, &groups).filter(is_one).or_else(|| named().filter(is_one))
}

/// The number that a line begins with, with no more digits than that of a group has, and the words after it.
fn numbered<'a>(line: &'a str, groups: &[u16]) -> Option<(u16, &'a str)> {
    let (number, words) = line.trim_start().split_once(char::is_whitespace)?;
    let most = groups.iter().map(|group| group.to_string().len()).max().unwrap_or(0).max(2);
    let digits = (1..=most).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    Some((number.parse().ok().filter(|_| digits)?, words))
}

/// What was said, without the number of the group in front of it.
pub(in crate::app::live) fn said<'a>(live: &LiveScreen, line: &'a str) -> &'a str {
    let step = live.step_at_hand();
    let hears = step.is_some_and(|step| step.kind.uses().hearing.is_by_group());
    let by_group = hears || live.gathers().is_some_and(|gathers| gathers.group.is_some());
    let list = step.and_then(|step| step.kind.list()).filter(|_| by_group);
    list.and_then(|list| found(live, line, list)).map_or(line, |(_, words)| words)
}

pub(super) fn gathers(live: &LiveScreen, _: Option<&str>, list: &str) -> Option<Gathers> {
    of_group(live, list)
}

/// Lines belong to the group being heard, and to the head at hand.
pub(super) fn of_group(live: &LiveScreen, list: &str) -> Option<Gathers> {
    let head = live.wall.focus.head().map(|(_, head)| head);
    Some(Gathers { group: Some(live.group()), head, ..lines::gathers(Some(list))? })
}

/// Until the groups report, the room reads what they talk about.
pub(super) fn points<'a>(live: &'a LiveScreen, about: Option<&'a str>, list: &'a str) -> Points<'a> {
    let reports = live.workshop().lists.list(list).readable().next().is_some();
    match about.filter(|_| !reports) {
        Some(about) => voted::points(live, about),
        None => lines::points(reports.then_some(list)),
    }
}

/// The lines, group by group.
pub(super) fn rows<'a>(live: &'a LiveScreen, _: Option<&str>, list: &'a str) -> Rows<'a> {
    Rows::by_group(live.workshop(), list, Audience::Leader)
}

pub(super) fn at_hand(live: &LiveScreen, _: Option<&str>, list: &str) -> AtHand {
    heads(live, list)
}

/// Where reports have heads, the heads of all groups; elsewhere nothing.
pub(super) fn heads(live: &LiveScreen, list: &str) -> AtHand {
    let workshop = live.workshop();
    let last = workshop.method.heads_of(list).len() as u16;
    if last == 0 {
        return AtHand::default();
    }
    let (group, head) = workshop.head_at_hand(list, live.wall.focus.head());
    let of = |group: u16| (TITLE..=last).map(move |head| Subject::Head(group, head));
    let all = workshop.groups_in(list).into_iter().flat_map(of).collect();
    AtHand { all, now: Some(Subject::Head(group, head)) }
}

pub(super) fn arrival(_: Option<&str>, _: &str) -> Arrival<'static> {
    Arrival::with(StepState::group())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_as_many_digits_as_the_largest_that_there_is() {
        assert_eq!(numbered("104 words", &[1, 104]), Some((104, "words")));
        assert_eq!(numbered("104 words", &[1, 12]), None, "a hundred of something");
        assert_eq!(numbered("12 words", &[1, 2]), Some((12, "words")), "perhaps a slip of the finger");
        assert_eq!(numbered("1 ", &[1]), Some((1, "")));
    }
}
