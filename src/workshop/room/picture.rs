//! Chooses the picture: what the facilitator put on the wall, otherwise what the step shows.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::super::Workshop;
use super::super::agenda::Role;
use super::super::day::Tense;
use super::super::event::{Field, Outcome, PlanStatus};
use super::super::floor::OnFloor;
use super::super::id::{Id, RowId};
use super::super::inserts::Insert;
use super::super::items::{Item, Named};
use super::super::method::{ColumnRole, ListRole, Step, TableDef};
use super::super::placeholder;
use super::super::plan::Plan;
use super::super::rounds::Speaking;
use super::super::rows::{Audience, Label, Row, Rows};
use super::super::subject::Focus;
use super::super::text::Line;
use super::super::time::Stamp;

use super::{Made, Picture, Scene, Showing, Sight, Stage, cells, filled, voted};

/// The picture that the room sees now. `today` is given while the day stands still: then it is not the date of `now`.
pub(super) fn of<'a>(
    workshop: &'a Workshop,
    stage: &Stage,
    (focus, now): (Focus, Stamp),
    today: Option<NaiveDate>,
) -> Sight<'a> {
    if stage.blank {
        return Picture::Blank.into();
    }
    if stage.test {
        return Picture::Test.into();
    }
    // Whoever announces the next step goes on from whatever is shown.
    if stage.next
        && let Some(next) = announced(workshop)
    {
        return next.into();
    }
    if let Some(spotlight) = stage.spotlight.and_then(|id| spotlight(workshop, stage, id)) {
        return spotlight;
    }
    if stage.overview
        && let Some(list) = lists_here(workshop, stage).first().copied().or(workshop.capture_list())
    {
        return overview(workshop, list);
    }
    let again = || again(workshop, today?);
    match stage.showing.as_ref().and_then(|showing| shown(workshop, showing, now)) {
        Some(shown) => return shown,
        None if stage.showing.is_none()
            && let Some(again) = again() =>
        {
            return again.into();
        }
        None => {}
    }
    match workshop.step() {
        _ if workshop.day.ended.is_some() => closing(workshop).into(),
        None => welcome(workshop).into(),
        Some(step) => step.kind.picture(Scene { workshop, step, focus, now }),
    }
}

/// Welcomes people back on the date on which they go on; `None` if that is known and yet to come.
fn again(workshop: &Workshop, today: NaiveDate) -> Option<Picture> {
    let on = workshop.row()?;
    let row = match on.next.filter(|_| on.ends_part()) {
        Some(next) if next.date.is_some_and(|date| date > today) => return None,
        None if on.role != Role::Buffer => on,
        _ => next_shown(workshop, on.id)?,
    };
    Some(Picture::Again {
        title: workshop.about(Field::Title).to_owned(),
        last: workshop.day.last?.at.today(),
        step: workshop.row_name(row).to_owned(),
    })
}

/// One thing alone: a theme with its lines, so that people can see what is in it, anything else large.
fn spotlight<'a>(workshop: &'a Workshop, stage: &Stage, id: Id) -> Option<Sight<'a>> {
    if let Some(theme) = workshop.lists.theme(id).filter(|theme| Named::Theme(theme).stands()) {
        let rows = Rows::theme(workshop, theme, &lists_here(workshop, stage));
        if !rows.is_empty() {
            return Some(Picture::Theme { name: Row::named(Named::Theme(theme)).mentioned() }.with(rows));
        }
    }
    let island = workshop.islands.island(id).filter(|island| !island.removed);
    let island = island.map(|island| Row::island(island).over(workshop.builds_on(island)));
    let named = || workshop.lists.named(id).filter(|named| named.stands()).map(Row::named);
    let became = workshop.lists.item(id).and_then(|item| item.outcome);
    let of_table = || {
        let row = workshop.row_by_roles(id).filter(|row| !row.removed && !row.row.is_struck(row.table))?;
        Some(Row::floor(workshop, row.table, row.row, Audience::Room))
    };
    island.or_else(named).or_else(of_table).map(|row| large(row, became).into())
}

/// The lists to which bare numbers refer: the one that the facilitator put up, otherwise those of the step.
fn lists_here<'a>(workshop: &'a Workshop, stage: &'a Stage) -> Vec<&'a str> {
    match &stage.showing {
        Some(Showing::List(list) | Showing::Ranking(list)) => vec![list],
        Some(Showing::Islands) => Vec::new(),
        Some(Showing::Agenda | Showing::Brief | Showing::Step | Showing::Plans(_)) | None => {
            let uses = workshop.step().map(|step| step.kind.uses());
            uses.map_or_else(Vec::new, |uses| uses.list.into_iter().chain(uses.reframes).collect())
        }
    }
}

/// A wording, large, with its number.
pub(in crate::workshop) fn wording(item: &Item) -> Sight<'_> {
    large(Row::named(Named::Item(item)), None).into()
}

pub(super) fn large(row: Row<'_>, became: Option<Outcome>) -> Picture {
    Picture::Spotlight {
        label: row.label,
        text: row.text.into_owned(),
        builds_on: row.below.into_owned(),
        became,
    }
}

/// The step after the one that is on. A part that was put in is announced with what the room is told in it, and so is a
/// talk: how long it takes, and what comes of it.
fn announced(workshop: &Workshop) -> Option<Picture> {
    let next = match workshop.day.row {
        None => workshop.agenda.first(),
        Some(row) => next_shown(workshop, row),
    }?;
    let step = workshop.step_of(next.id);
    let talks = |step: &Step| step.kind.uses().hearing.waits() || !step.kind.talk_parts().is_empty();
    let told = step.filter(|step| Insert::brought(&next.step) || talks(step));
    let told = told.map(|step| placeholder::filled(workshop, step.room.get(workshop.lang), next.minutes));
    // Whoever reads the question now has time to think.
    let told: Vec<String> = next.question().map(Line::to_string).into_iter().chain(told).collect();
    Some(Picture::Next { name: workshop.row_name(next).to_owned(), told: told.join(" ") })
}

/// The next row that the room may know of. Only the facilitator should know about buffers, so they are skipped.
fn next_shown(workshop: &Workshop, row: RowId) -> Option<&super::super::agenda::AgendaRow> {
    let mut next = workshop.after(row)?;
    while next.role == Role::Buffer {
        next = workshop.after(next.id)?;
    }
    Some(next)
}

fn welcome(workshop: &Workshop) -> Picture {
    Picture::Welcome {
        title: workshop.about(Field::Title).to_owned(),
        date: workshop.agenda.date,
        start: i32::from(workshop.agenda.start),
    }
}

fn closing(workshop: &Workshop) -> Picture {
    Picture::Closing { title: workshop.about(Field::Title).to_owned(), made: Made::of(workshop) }
}

impl Made {
    /// What people made up to now.
    pub fn of(workshop: &Workshop) -> Self {
        let count = |role| workshop.list_in(role).readable().count() as u32;
        // A plan of last year's paper is typed today, but what is said of it was not made today either.
        let is_again =
            |plan: &Plan<'_>| plan.answered && plan.table.column_in(ColumnRole::Happened).is_some();
        let (again, others): (Vec<_>, Vec<_>) = workshop.plans().into_iter().partition(is_again);
        let others = others.into_iter().filter(|plan| !plan.taken_over);
        let floor = workshop.method.floor();
        let actions = floor.and_then(|of| workshop.method.actions_about(of));
        let (actions, plans): (Vec<_>, Vec<_>) = others.partition(|plan| actions == Some(plan.table));
        let had = |id: &Id| workshop.entry_state(*id) == OnFloor::Had;
        let items = floor.map_or(0, |of| workshop.had_floor(of).iter().filter(|id| had(id)).count());
        let first_steps = plans.iter().filter(|plan| !plan.first_step().is_empty()).count();
        let done = again.iter().filter(|plan| plan.status() == PlanStatus::Done).count();
        Self {
            critique: count(ListRole::Bottom),
            vision: count(ListRole::Top),
            islands: workshop.islands.active().filter(|island| !island.taken_over).count() as u32,
            items: items as u32,
            actions: actions.len() as u32,
            answers: written(workshop, |step| {
                workshop.method.at_once && step.kind.uses().hearing.is_in_turn()
            }),
            reported: written(workshop, |step| {
                Insert::brought(&step.id) && step.kind.uses().hearing.is_by_group()
            }),
            plans: plans.len() as u32,
            first_steps: first_steps as u32,
            followed_up: again.len() as u32,
            done: done as u32,
        }
    }
}

/// How many lines can be read in the lists that steps of this kind fill.
fn written(workshop: &Workshop, fills: impl Fn(&Step) -> bool) -> u32 {
    let steps = workshop.method.steps.iter().filter(|step| fills(step));
    let lists: BTreeSet<&str> = steps.filter_map(|step| step.kind.uses().list).collect();
    lists.into_iter().map(|list| workshop.lists.list(list).readable().count() as u32).sum()
}

/// What the facilitator put on the wall; `None` if that is what the step shows.
fn shown<'a>(workshop: &'a Workshop, showing: &Showing, now: Stamp) -> Option<Sight<'a>> {
    Some(match showing {
        Showing::Agenda => agenda(workshop, now).into(),
        Showing::List(name) => list(workshop, name),
        Showing::Ranking(list) => voted::ranked(workshop, list),
        Showing::Islands => islands(workshop, String::new()),
        Showing::Brief => brief(workshop),
        Showing::Plans(table) => plans(workshop, workshop.method.table(table)?),
        Showing::Step => return None,
    })
}

/// The island that is being presented, shown large; if there is none, all islands.
pub(in crate::workshop) fn islands_or_pitch(scene: Scene<'_>) -> Sight<'_> {
    match super::pitched(scene.workshop, scene.focus, scene.now) {
        Some((island, _)) => large(Row::island(island).over(scene.workshop.builds_on(island)), None).into(),
        None => islands(scene.workshop, scene.told()),
    }
}

/// What islands are named from, with the islands so far; while one is presented, that island.
pub(in crate::workshop) fn sources_or_pitch<'a>(scene: Scene<'a>, lists: &[String]) -> Sight<'a> {
    let Scene { workshop, focus, now, .. } = scene;
    if super::pitched(workshop, focus, now).is_some() {
        return islands_or_pitch(scene);
    }
    let heads = lists.iter().map(|list| voted::ranking_name(workshop, list)).collect();
    Picture::Sources { text: scene.told(), heads }.with(Rows::sources(workshop, lists))
}

/// The lines of the groups, group by group.
pub(in crate::workshop) fn by_group<'a>(workshop: &'a Workshop, list: &str, about: String) -> Sight<'a> {
    let rows = Rows::by_group(workshop, list, Audience::Room);
    let last = rows.iter().filter_map(|row| row.part).max().unwrap_or(0);
    let groups = (1..=last).map_while(|group| workshop.group_named(list, group)).collect();
    let (head, told, rules) = (name_of(workshop, list), String::new(), Vec::new());
    Picture::List { head, about, told, rules, groups, place: None }.with(rows)
}

/// When the room starts again after the break that is on, in minutes after midnight, and whether that time has come. If
/// nobody said when, it is the end of its minutes or the fixed time of what follows; either stays where it is.
pub(in crate::workshop) fn break_ends(workshop: &Workshop, now: Stamp) -> (i32, bool) {
    let left = workshop.day.left_ms(&workshop.agenda, now).unwrap_or(0);
    let coming = workshop.day.coming(&workshop.agenda, now);
    let of_minutes = now.at.told().plus_ms(left);
    let said = workshop.day.until.map(|until| until.at);
    let fixed =
        coming.get(1).map(|next| next.begin).filter(|begin| begin.utc_ms > of_minutes.utc_ms && left > 0);
    let end = said.or(fixed).unwrap_or(of_minutes);
    (end.minute_of(workshop.agenda.date), left <= 0)
}

pub(in crate::workshop) fn rules(workshop: &Workshop, step: &Step) -> Vec<String> {
    step.rules.iter().map(|rule| filled(workshop, rule.get(workshop.lang))).collect()
}

/// The question that lines answer now: the critique question or the vision question.
pub(in crate::workshop) fn asked(workshop: &Workshop) -> Option<String> {
    match workshop.asks(workshop.asked()?) {
        "" => None,
        text => Some(filled(workshop, text)),
    }
}

fn name_of(workshop: &Workshop, list: &str) -> String {
    workshop.name_of_list(list).to_owned()
}

/// As many lines as fit; those of a board field by field.
fn overview<'a>(workshop: &'a Workshop, list: &str) -> Sight<'a> {
    let (name, told) = (name_of(workshop, list), String::new());
    let picture = Picture::Overview { name, told, heads: voted::fields(workshop, list) };
    picture.with(Rows::list(workshop, list, Audience::Room))
}

/// The themes with what they hold, then the items without a theme. A board outside its step is looked through as a whole.
pub(in crate::workshop) fn list<'a>(workshop: &'a Workshop, name: &str) -> Sight<'a> {
    if workshop.lists.is_board(name) {
        return overview(workshop, name);
    }
    if !workshop.method.heads_of(name).is_empty() {
        return by_group(workshop, name, asked(workshop).unwrap_or_default());
    }
    let (head, about) = (name_of(workshop, name), asked(workshop).unwrap_or_default());
    let (told, rules, groups) = (String::new(), Vec::new(), Vec::new());
    let rows = Rows::list(workshop, name, Audience::Room);
    Picture::List { head, about, told, rules, groups, place: None }.with(rows)
}

/// What the room is told, unless the list that is filled has a question of its own: the common one stands over the day.
pub(in crate::workshop) fn asked_by_step(scene: Scene<'_>) -> Option<String> {
    let own = scene.workshop.asked().is_some_and(|field| field != Field::Question);
    let own = own && asked(scene.workshop).is_some();
    Some(scene.told()).filter(|told| !own && !told.is_empty())
}

/// The same while the list grows, with the rules of the step that it grows in, and what the room is told there.
pub(in crate::workshop) fn growing<'a>(scene: Scene<'a>, name: &str) -> Sight<'a> {
    let mut sight = list(scene.workshop, name);
    if let Picture::List { rules, told, .. } = &mut sight.picture {
        (*rules, *told) = (self::rules(scene.workshop, scene.step), asked_by_step(scene).unwrap_or_default());
    }
    sight
}

/// A list below what the room is told, where there is room for that.
pub(in crate::workshop) fn told_over<'a>(scene: Scene<'_>, mut sight: Sight<'a>) -> Sight<'a> {
    if let Picture::List { told, .. } | Picture::Overview { told, .. } = &mut sight.picture {
        *told = scene.told();
    }
    sight
}

/// What is asked in a round, and what the room is told beneath it.
pub(in crate::workshop) struct RoundWords {
    pub(in crate::workshop) text: String,
    pub(in crate::workshop) told: String,
}

/// A round. Where nothing is written down its turns are counted only if the facilitator wants that: whoever counts none
/// has a picture that is true all the same.
pub(in crate::workshop) fn round<'a>(
    workshop: &'a Workshop,
    asked: RoundWords,
    again: Option<&str>,
    focus: Focus,
) -> Sight<'a> {
    let round =
        workshop.day.row.and_then(|row| workshop.rounds.rounds.get(&row)).copied().unwrap_or_default();
    let again = again.map(|list| Rows::hopes(workshop, list, Audience::Room));
    // Somebody who passes makes nobody count.
    let written = workshop.step().is_some_and(|step| !step.kind.uses().is_only_heard());
    let RoundWords { text, told } = asked;
    // Where there is more to read than the question, it is read before anybody is counted.
    let in_pairs = workshop.answers_in_pairs();
    let waits = in_pairs.is_some() || !told.is_empty() && round.speaking() != Speaking::Popcorn;
    let counted = round.heard > 0 || written && !waits;
    let turns = if counted { workshop.turns_of(round) } else { 0 };
    // Pairs do not speak as the step says.
    let told = if round.speaking() == Speaking::Pairs { String::new() } else { told };
    let (heard, order) = (round.heard, round.speaking());
    let picture = Picture::Round { text, told, in_pairs, heard, turns, order, at: focus.id() };
    Sight { picture, rows: again.filter(|again| !again.is_empty()) }
}

pub(in crate::workshop) fn reframe<'a>(
    workshop: &'a Workshop,
    from: &str,
    into: &str,
    focus: Focus,
) -> Option<Sight<'a>> {
    let rows = voted::ranked_rows(workshop, from);
    let on = focus.id().map(|on| workshop.lists.candidate(on));
    let (at, all) = (on.and_then(|on| rows.position(on)).unwrap_or(0), rows.len());
    let weight = rows.get(at)?.owned();
    let wishes = Rows::wishes(workshop, weight.id, into);
    Some(Picture::Reframe { place: (at as u16 + 1, all as u16), weight }.with(wishes))
}

pub(in crate::workshop) fn islands(workshop: &Workshop, text: String) -> Sight<'_> {
    Picture::Islands { text }.with(Rows::islands(workshop, Audience::Room))
}

/// All plans of a table, to read: each with what it stands under, who does it and by when.
fn plans<'a>(workshop: &'a Workshop, table: &'a TableDef) -> Sight<'a> {
    let text = table.name.get(workshop.lang).to_owned();
    Picture::Plans { text, at: None, later: None }.with(Rows::plans_to_read(workshop, table))
}

/// The plan of this table in focus.
fn focused<'a>(workshop: &'a Workshop, table: &TableDef, focus: Focus) -> Option<Plan<'a>> {
    workshop.plan(focus.id()?).filter(|plan| !plan.removed && plan.table.id == table.id)
}

/// The plan that is being made: the one in focus; failing that, the newest under the entry in focus, so that a row
/// shows as soon as it is stored. `None` until that entry has one. If plans stand by themselves, the newest of all.
pub(in crate::workshop) fn planned<'a>(
    workshop: &'a Workshop,
    table: Option<&'a TableDef>,
    focus: Focus,
) -> Option<Plan<'a>> {
    let table = table?;
    let newest = || workshop.plans_of(table).next_back().filter(|_| table.under.is_none());
    let of_entry = || workshop.plans_under(table, Some(focus.id()?)).last();
    focused(workshop, table, focus).or_else(of_entry).or_else(newest)
}

/// The plan that is being reported: the one in focus; failing that, the first of the island in focus; failing that, the
/// first of all.
pub(in crate::workshop) fn reported(workshop: &Workshop, focus: Focus) -> Option<Plan<'_>> {
    let table = workshop.method.plan_table()?;
    let of_island = focus.id().filter(|on| workshop.islands.island(*on).is_some());
    let mut plans = workshop.plans_of(table);
    focused(workshop, table, focus)
        .or_else(|| plans.find(|plan| of_island.is_none() || plan.under == of_island))
}

pub(in crate::workshop) fn plan(workshop: &Workshop, plan: Plan<'_>) -> Picture {
    let table = || plan.table.name.get(workshop.lang).to_owned();
    Picture::Plan {
        island: workshop.above(plan.row).map_or_else(table, |row| row.text.into_owned()),
        cells: cells(workshop, plan),
        agreed: plan.agreed,
        label: Label::plan(plan.number),
    }
}

/// The entries that get the floor one after the other, in their order.
pub(in crate::workshop) fn floor_rows<'a>(scene: Scene<'a>, of: &str) -> Sight<'a> {
    let name = scene.workshop.name_of_capture(of).to_owned();
    Picture::Floor { name, text: scene.told() }.with(Rows::entries(scene.workshop, of, Audience::Room))
}

fn brief(workshop: &Workshop) -> Sight<'_> {
    let told = [Field::Question, Field::Purpose, Field::Goal, Field::Mandate];
    let fields: Vec<Field> = told.into_iter().filter(|field| !workshop.about(*field).is_empty()).collect();
    brief_of(workshop, &fields)
}

/// These fields of the brief, each on pages of its own.
pub(in crate::workshop) fn brief_of<'a>(workshop: &'a Workshop, fields: &[Field]) -> Sight<'a> {
    let rows = Rows::brief(workshop, fields);
    let text = |field: &Field| (*field, workshop.about(*field).to_owned());
    Picture::Brief { fields: fields.iter().map(text).collect() }.with(rows)
}

/// The plan of the day as it was and as it stands, without the buffers, which are for the facilitator only; of a day in
/// parts, the part that is on.
fn agenda(workshop: &Workshop, now: Stamp) -> Picture {
    let date = workshop.agenda.date;
    let on = workshop.row().or(workshop.agenda.first()).map(|row| row.id);
    let part = on.map(|on| workshop.agenda.end_after(on));
    let of_part = |row: RowId| part == Some(workshop.agenda.end_after(row));
    let expected = workshop.day.expected(&workshop.agenda, now);
    let over = expected.iter().rev().find(|row| of_part(row.row)).map(|row| row.end.minute_of(date));
    let rows = expected.into_iter().filter_map(|expected| {
        let row = workshop.agenda.row(expected.row).filter(|row| row.role != Role::Buffer)?;
        of_part(row.id).then_some(())?;
        let on = expected.tense == Tense::Present;
        Some((expected.begin.minute_of(date), workshop.row_name(row).to_owned(), on))
    });
    let end = workshop.day.ended.map(|ended| ended.at.told().minute_of(date));
    let agreed = part.map_or_else(|| workshop.agenda.end(), |(_, end)| end);
    // Whoever reads when they can go must not find the last row going on after that.
    let end = end.unwrap_or_else(|| over.map_or(agreed, |over| over.max(agreed)));
    Picture::Agenda { rows: rows.collect(), end }
}
