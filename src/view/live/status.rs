//! How far the work of a step has come, above its rows: who was heard, which dots are in, what is at hand now.

use super::super::theme::Role;
use super::View;
use super::sheet::{Block, Part};
use super::{head, matters};
use crate::app::live::{CELLS, Way};
use crate::i18n::{dates, plan as said};
use crate::workshop::event::{Cell, Field};
use crate::workshop::groups;
use crate::workshop::id::Id;
use crate::workshop::islands::{Island, Plan};
use crate::workshop::method::{ColumnRole, ListRole, Step};
use crate::workshop::ranking;
use crate::workshop::room::{Picture, cells, filled};
use crate::workshop::step::{Floor, Kind};
use crate::workshop::tally::Vote;

/// With more candidates than this the program proposes themes or a printed ballot.
const MANY: usize = 14;
/// Seconds that a show of hands takes for one candidate.
const HANDS_SECONDS: usize = 40;
/// How many lines a group gives of what it talked about, least and most: more of them are no longer the gist of it.
const GROUP_LINES: (u32, u32) = (1, 3);
/// Fewer people than this are too few for an island, more than [`CROWD`] too many.
const FEW: u16 = 2;
const CROWD: u16 = 7;

/// What stands above the rows of the work.
pub(super) fn of(view: View<'_>) -> Vec<Block> {
    let workshop = view.workshop();
    let parts = match workshop.step().filter(|_| workshop.day.ended.is_none()) {
        None => return outside(view),
        Some(step) => match &step.kind {
            Kind::Round { .. } => round(view),
            Kind::Vote { list } => vote(view, list),
            Kind::Groups { .. } | Kind::Each { over: Floor::Groups(_) } => in_groups(view, &step.kind),
            Kind::Turn { from, into } => turn(view, from, into),
            Kind::Islands { .. } | Kind::Choose => islands(view),
            Kind::Plans { .. } => return plan(view),
            Kind::Each { over: Floor::Rows(_) } => {
                return each_island(view).into_iter().chain(plan(view)).collect();
            }
            Kind::After => return matters::after(view),
            Kind::Break => again_at(view),
            Kind::Question | Kind::Speak => {
                return vec![told(view, step), matters::field(view, Field::Question)];
            }
            _ => Vec::new(),
        },
    };
    vec![Block::new("", parts)]
}

fn outside(view: View<'_>) -> Vec<Block> {
    let (texts, workshop) = (view.texts(), view.workshop());
    if workshop.day.ended.is_some() {
        let count = |role| workshop.list_in(role).count() as u32;
        let islands = workshop.islands.active().count() as u32;
        let plans = workshop.islands.all_plans().count() as u32;
        let made = texts.msg_live_made(count(ListRole::Bottom), count(ListRole::Top), islands, plans);
        let mut blocks = vec![Block::new("", vec![Part::new(Role::Strong, made)])];
        blocks.extend(matters::after(view));
        return blocks;
    }
    let day = dates::weekday_and_day(texts, workshop.agenda.date);
    let start = texts.msg_live_starts(dates::clock(texts, i32::from(workshop.agenda.start)));
    let head = Block::new(
        workshop.about(Field::Title),
        vec![Part::new(Role::Text, day), Part::new(Role::Text, start)],
    );
    vec![head, matters::field(view, Field::Question)]
}

/// How long each island can report, so that the last is not cut short.
fn each_island(view: View<'_>) -> Option<Block> {
    let workshop = view.workshop();
    let islands = u16::try_from(workshop.islands.active().count()).ok().filter(|islands| *islands > 0)?;
    let minutes = workshop.row()?.minutes / islands;
    Some(Block::new("", vec![Part::new(Role::Strong, view.texts().msg_live_each_island(minutes))]))
}

/// What the room is told.
fn told(view: View<'_>, step: &Step) -> Block {
    let text = filled(view.workshop(), view.words(&step.room));
    Block::new("", if text.is_empty() { Vec::new() } else { vec![Part::new(Role::Text, text)] })
}

fn round(view: View<'_>) -> Vec<Part> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let round =
        workshop.day.row.and_then(|row| workshop.rounds.rounds.get(&row)).copied().unwrap_or_default();
    let heard = if round.pairs {
        texts.msg_live_pairs_heard(round.heard, round.turns)
    } else {
        texts.msg_live_heard(round.heard, round.turns)
    };
    let order = if round.popcorn { texts.msg_live_popcorn() } else { texts.msg_live_round() };
    let mut line = vec![heard, texts.msg_live_waiting(round.waiting())];
    if round.passed > 0 {
        line.push(texts.msg_live_passed(round.passed));
    }
    line.push(order);
    vec![Part::new(Role::Strong, line.join(" · "))]
}

/// How dots are typed in the way that is chosen.
pub(super) fn way(view: View<'_>) -> String {
    let texts = view.texts();
    match view.live.way() {
        Way::Slips => texts.msg_live_way_slips(),
        Way::Wall => texts.msg_live_way_wall(),
        Way::Hands => texts.msg_live_way_hands(),
    }
}

/// Whether this step's vote is closed, and nothing is counted before it is opened again.
pub(super) fn vote_is_closed(view: View<'_>) -> bool {
    let workshop = view.workshop();
    let Some(Kind::Vote { list }) = workshop.step().map(|step| &step.kind) else { return false };
    workshop.votes.newest(list).is_some_and(|vote| vote.closed)
}

fn vote(view: View<'_>, list: &str) -> Vec<Part> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let vote = workshop.votes.newest(list);
    if let Some(vote) = vote.filter(|vote| vote.closed) {
        let listed = ranking::listed(workshop, &vote.list).len() as u16;
        return vec![Part::new(Role::Strong, texts.msg_live_vote_closed(listed)), control(view, vote)];
    }
    let dots = vote.map_or(workshop.dots, |vote| vote.dots);
    let way = way(view);
    let mut parts = vec![Part::new(Role::Text, texts.msg_live_dots_each(dots.each, dots.most))];
    parts.push(match vote {
        Some(vote) => control(view, vote),
        None => Part::new(Role::Text, texts.msg_live_vote_not_open()),
    });
    parts.push(Part::marked("▸", Role::Text, way));
    if view.live.way() == Way::Hands
        && let Some(on) = view.live.wall.focus.on
    {
        parts.push(Part::new(Role::Strong, texts.msg_live_hands_for(view.called(on))));
    }
    let candidates = workshop.lists.candidates(list).len();
    if candidates > MANY {
        let minutes = (candidates * HANDS_SECONDS).div_ceil(60);
        let many = texts.msg_live_many_candidates(candidates as u32, minutes as u32);
        parts.push(Part::marked("▲", Role::Strong, many));
    }
    parts
}

/// The control sum: what could be in, and what is.
fn control(view: View<'_>, vote: &Vote) -> Part {
    let texts = view.texts();
    let (people, each, possible, counted) = (vote.people, vote.dots.each, vote.possible(), vote.counted());
    match possible.checked_sub(counted) {
        Some(0) => Part::new(Role::Strong, texts.msg_live_sum_all(people, each, possible)),
        Some(missing) => {
            Part::new(Role::Strong, texts.msg_live_sum_missing(people, each, possible, counted, missing))
        }
        None => {
            let over = counted.saturating_sub(possible);
            Part::marked(
                "▲",
                Role::Strong,
                texts.msg_live_sum_too_many(people, each, possible, counted, over),
            )
        }
    }
}

fn in_groups(view: View<'_>, kind: &Kind) -> Vec<Part> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let here = workshop.day.row.and_then(|row| workshop.rounds.divisions.get(&row));
    let division = here.or(workshop.rounds.division()).cloned();
    let sizes = division.as_ref().map_or_else(|| groups::groups_of(workshop.people, 4), |d| d.sizes.clone());
    let people = division.map_or(workshop.people, |division| division.people);
    let count = sizes.len() as u32;
    let largest = sizes.first().copied().unwrap_or(0);
    let mut parts = Vec::new();
    if matches!(kind, Kind::Groups { .. }) {
        parts.push(Part::new(Role::Strong, texts.msg_live_count_off(people, largest, count)));
        if sizes.last() != sizes.first() {
            let sizes: Vec<String> = sizes.iter().map(u16::to_string).collect();
            parts.push(Part::new(Role::Text, texts.msg_live_sizes(sizes.join(" "))));
        }
    }
    parts.push(Part::marked("▸", Role::Text, texts.msg_live_group_at_hand(view.live.group(), count)));
    parts.push(lines_of_group(view, kind.list().unwrap_or_default()));
    parts
}

/// How many lines the group at hand has said.
fn lines_of_group(view: View<'_>, list: &str) -> Part {
    let (least, most) = GROUP_LINES;
    let said = view.workshop().lists.list(list).standing();
    let lines = said.filter(|line| line.group == Some(view.live.group())).count() as u32;
    if lines > most {
        return Part::marked("▲", Role::Text, view.texts().msg_live_group_many_lines(lines, least, most));
    }
    Part::marked(" ", Role::Text, view.texts().msg_live_group_lines(lines, least, most))
}

fn turn(view: View<'_>, from: &str, into: &str) -> Vec<Part> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let listed = ranking::listed(workshop, from);
    let has = |id: Id| ranking::wishes(workshop, id, into).next().is_some();
    let done = listed.iter().filter(|entry| has(entry.named.id())).count();
    let mut parts = vec![Part::new(Role::Text, texts.msg_live_turned(done as u32, listed.len() as u32))];
    if let Some(on) = view.live.wall.focus.on {
        parts.push(Part::marked("▸", Role::Strong, texts.msg_live_turning(view.called(on))));
    }
    parts
}

fn islands(view: View<'_>) -> Vec<Part> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let active: Vec<&Island> = workshop.islands.active().collect();
    let most = groups::island_ceiling(workshop.people);
    let mut parts =
        vec![Part::new(Role::Strong, texts.msg_live_islands(active.len() as u32, workshop.people, most))];
    parts.extend(pitch(view));
    let counted: u16 = active.iter().filter_map(|island| island.people).sum();
    if counted > 0 && counted < workshop.people {
        parts.push(Part::new(Role::Text, texts.msg_live_not_on_island(workshop.people - counted)));
    }
    for island in &active {
        match island.people {
            Some(people) if people < FEW => {
                parts.push(Part::marked("▲", Role::Text, texts.msg_live_few_there(island.number)));
            }
            Some(people) if people > CROWD => {
                parts.push(Part::marked("▲", Role::Text, texts.msg_live_many_there(island.number)));
            }
            _ => {}
        }
    }
    let down = |island: &Island| workshop.links_of(island).0 > 0;
    let up = |island: &Island| workshop.links_of(island).1 > 0;
    let without = |linked: &dyn Fn(&Island) -> bool| -> String {
        let numbers = active.iter().filter(|island| !linked(island)).map(|island| island.number.to_string());
        numbers.collect::<Vec<_>>().join(", ")
    };
    for (numbers, up) in [(without(&down), false), (without(&up), true)] {
        if !numbers.is_empty() {
            let text =
                if up { texts.msg_live_no_link_up(numbers) } else { texts.msg_live_no_link_down(numbers) };
            parts.push(Part::marked("·", Role::Quiet, text));
        }
    }
    parts
}

/// How long each island may tell, and what is left of it for the one that does.
fn pitch(view: View<'_>) -> Option<Part> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let each = workshop.step()?.pitch?;
    workshop.islands.active().next()?;
    Some(match view.live.pitched(view.model.at) {
        None => Part::new(Role::Text, texts.msg_live_pitch_each(each)),
        Some((island, span)) if span.left_ms <= 0 => {
            Part::marked("▲", Role::Strong, texts.msg_live_pitch_over(island.number))
        }
        Some((island, span)) => {
            let left = head::minutes(span.left_ms + 999);
            Part::marked("▸", Role::Strong, texts.msg_live_pitch_left(island.number, left))
        }
    })
}

fn again_at(view: View<'_>) -> Vec<Part> {
    match view.live.room(view.model.at).picture {
        Picture::Break { until, .. } => {
            let clock = dates::clock(view.texts(), until);
            vec![Part::new(Role::Strong, view.texts().msg_live_again_at(clock))]
        }
        _ => Vec::new(),
    }
}

/// The plan at hand, a cell a line, the one that is filled now marked, what is missing said.
fn plan(view: View<'_>) -> Vec<Block> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let focused = view.live.wall.focus.on.and_then(|on| workshop.islands.plan(on)).filter(|plan| !plan.gone);
    let Some(island) = view.live.island_at_hand().and_then(|id| workshop.islands.island(id)) else {
        return Vec::new();
    };
    let head = match focused {
        Some(plan) => texts.msg_live_plan_at_hand(plan.number, island.name.as_str()),
        None => texts.msg_live_plan_of(island.name.as_str()),
    };
    let parts = (0..CELLS).map(|cell| {
        let (name, text) = cell_of(view, focused, cell);
        let on = cell == view.live.cell();
        let mark = if on { "▶" } else { " " };
        let role = match () {
            () if on => Role::Strong,
            () if text.is_none() => Role::Quiet,
            () => Role::Text,
        };
        let none = if cell + 1 == CELLS { texts.msg_plan_ourselves() } else { texts.msg_live_missing_word() };
        Part::marked(mark, role, format!("{name}: {}", text.unwrap_or(none)))
    });
    let mut parts: Vec<Part> = parts.collect();
    if let Some(plan) = focused {
        let status = format!("{}: {}", texts.msg_live_status(), said::status(texts, plan.status));
        parts.push(Part::marked(" ", Role::Text, status));
    }
    vec![Block::new(head, parts)]
}

/// The head of a cell of a plan, and what stands in it.
fn cell_of(view: View<'_>, plan: Option<&Plan>, cell: usize) -> (String, Option<String>) {
    let texts = view.texts();
    let head = cell_head(view, cell);
    let text = plan.and_then(|plan| match Cell::ALL.get(cell) {
        Some(_) => cells(view.workshop(), plan).into_iter().nth(cell).map(|(_, text)| text),
        None if cell == Cell::ALL.len() => plan.due.as_ref().map(|due| said::due(texts, due)),
        None => plan.lifted.as_ref().map(ToString::to_string),
    });
    (head, text.filter(|text| !text.is_empty()))
}

/// What a cell of a plan is called: the method's heads, the date, to whom it is lifted.
pub(super) fn cell_head(view: View<'_>, cell: usize) -> String {
    let workshop = view.workshop();
    let role = match Cell::ALL.get(cell) {
        Some(cell) => cell.role(),
        None if cell == Cell::ALL.len() => ColumnRole::Due,
        None => return view.texts().msg_live_lifted_to(),
    };
    workshop.method.plan_head(role).map_or("", |head| view.words(head)).to_owned()
}
