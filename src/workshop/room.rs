//! What the room may see: one picture at a time, made of the workshop and the stage, and nothing else.
//!
//! The public view draws a [`Room`] and can reach no workshop, so what is meant for the facilitator alone (script,
//! pitfalls, delay, sums of an open vote) cannot be drawn for the room by mistake.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Workshop;
use super::agenda::Role;
use super::day::MINUTE;
use super::event::{Field, FollowUp, Outcome, PlanStatus};
use super::id::Id;
use super::islands::Island;
use super::method::{ColumnDef, ColumnRole, Dots, RoomClock, Step};
use super::placeholder;
use super::plan::Plan;
use super::rows::{Label, Row, Rows};
use super::subject::Focus;
use super::table::Shown;
use super::time::{Stamp, utc_ms};
use super::words::Lang;

#[cfg(feature = "testing")]
pub(super) mod grid;
pub(super) mod picture;
mod scene;

pub(super) use scene::Scene;

/// What the facilitator has put on the wall, beside what the step shows by itself. It is no part of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stage {
    /// The wall is empty.
    pub blank: bool,
    /// One thing alone, large.
    pub spotlight: Option<Id>,
    /// The first thing shown of a list; none is its beginning.
    pub from: Option<Id>,
    /// Another list than the step's own.
    pub showing: Option<Showing>,
    /// The next step's name is shown before going there.
    pub next: bool,
    /// The room test is on the wall.
    pub test: bool,
}

/// Something that is put on the wall out of turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Showing {
    /// The agenda.
    Agenda,
    /// A list, as it was collected.
    List(String),
    /// A list as ranked.
    Ranking(String),
    /// The islands.
    Islands,
    /// The question, purpose, goal and mandate.
    Brief,
}

/// What the room sees.
#[derive(Debug, Clone, PartialEq)]
pub struct Room<'a> {
    /// The workshop's language.
    pub lang: Lang,
    /// Small, at the top: the step's name, or the workshop's title outside a step.
    pub head: String,
    /// The picture.
    pub picture: Picture,
    /// The rows of a picture that has some.
    pub rows: Option<Rows<'a>>,
    /// The time that is left.
    pub clock: Clock,
}

/// A picture with its rows, where it has some.
pub struct Sight<'a> {
    picture: Picture,
    rows: Option<Rows<'a>>,
}

impl From<Picture> for Sight<'_> {
    fn from(picture: Picture) -> Self {
        Self { picture, rows: None }
    }
}

impl Picture {
    pub(super) fn with(self, rows: Rows<'_>) -> Sight<'_> {
        Sight { picture: self, rows: Some(rows) }
    }
}

/// How the room sees the time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Clock {
    /// Nothing.
    #[default]
    None,
    /// Whole seconds left.
    Digits(u32),
    /// How much of the step's time has gone, in thousandths; no digits.
    Quiet(u16),
    /// Time is up: round off.
    RoundOff,
}

/// One picture.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// Nothing.
    Blank,
    /// Before the day: title, day, when it begins.
    Welcome {
        /// What the day is called.
        title: String,
        /// The day.
        date: NaiveDate,
        /// Minutes after midnight.
        start: i32,
    },
    /// Can the last row read this?
    Test,
    /// One thing, large.
    Spotlight {
        /// How people point at it.
        label: Label,
        /// Its words.
        text: String,
        /// What became of it, where it is a hope.
        became: Option<Outcome>,
    },
    /// The name of the step that comes now.
    Next {
        /// Its name.
        name: String,
    },
    /// What the room is told, with the rules.
    Told {
        /// The question or the instruction.
        text: String,
        /// The rules, a line each.
        rules: Vec<String>,
    },
    /// What the day is about.
    Brief {
        /// Each field that has a text.
        fields: Vec<(Field, String)>,
    },
    /// The day's points.
    Agenda {
        /// Minutes after midnight, the name, and whether it is on now.
        rows: Vec<(i32, String, bool)>,
        /// When the day ends, in minutes after midnight.
        end: i32,
    },
    /// A list as it grows, the newest last, or its themes.
    List {
        /// Its head.
        head: String,
        /// What it is about.
        about: String,
    },
    /// A ranked list, most dots first.
    Ranked {
        /// Its head: "Bottenlista".
        head: String,
        /// What it is: "Det här tynger mest."
        says: String,
    },
    /// The ballot: all candidates on one page.
    Ballot {
        /// Dots a person has.
        dots: Dots,
    },
    /// A round: how many were heard, never who; its rows are what was said before, to look at again (hopes).
    Round {
        /// The question.
        text: String,
        /// How many were heard.
        heard: u16,
        /// Of how many.
        turns: u16,
        /// Whether they are pairs.
        pairs: bool,
        /// Which of that is spoken of now.
        at: Option<Id>,
    },
    /// Count off and talk in groups about the entries of a ranked list.
    Groups {
        /// What they talk about.
        text: String,
        /// How many in each group.
        sizes: Vec<u16>,
    },
    /// The turn: from a weight to a wish. Its rows are the wishes for it so far.
    Reframe {
        /// The entry of the bottom list.
        weight: Row<'static>,
        /// Which entry of how many.
        place: (u16, u16),
    },
    /// The islands: their names and people.
    Islands {
        /// What the room is told.
        text: String,
    },
    /// One plan.
    Plan {
        /// Its island.
        island: String,
        /// A label a line: the head of a column and what stands under it.
        cells: Vec<(String, Option<Shown>)>,
        /// Which plan of how many of this island.
        place: (u16, u16),
    },
    /// A table as a grid: what a new picture takes. No release has it.
    #[cfg(feature = "testing")]
    Grid {
        /// What the table is called.
        name: String,
        /// The heads of its columns.
        heads: Vec<String>,
        /// Its rows: the head of each, and its cells.
        rows: Vec<(String, Vec<Option<Shown>>)>,
        /// The row and the column at hand, from 0.
        at: Option<(usize, usize)>,
    },
    /// Fika or lunch.
    Break {
        /// Its name.
        name: String,
        /// Minutes after midnight when we start again.
        until: i32,
    },
    /// Who carries it on, and when to meet again.
    After {
        /// What the room is asked.
        text: String,
        /// Who.
        carrier: Option<String>,
        /// When.
        follow_ups: Vec<FollowUp>,
    },
    /// What we made today.
    Closing {
        /// What the day was called.
        title: String,
        /// How many items, wishes and visions, islands, plans.
        made: Made,
    },
}

/// What was made in a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Made {
    /// Lines in the critique.
    pub critique: u32,
    /// Lines in the vision.
    pub vision: u32,
    /// Islands that somebody works on.
    pub islands: u32,
    /// Plans.
    pub plans: u32,
    /// Plans that have a first step.
    pub first_steps: u32,
}

/// The time of an island that is told of, or of the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Milliseconds that are left; below 0 in overtime.
    pub left_ms: i64,
    /// Milliseconds that it has in all.
    pub all_ms: i64,
}

/// The island that is told of now, in a step that gives each its minutes, and what is left of them.
pub fn pitched(workshop: &Workshop, focus: Focus, now: Stamp) -> Option<(&Island, Span)> {
    let minutes = workshop.step()?.pitch?;
    let island = focus.id().and_then(|on| workshop.islands.active().find(|island| island.id == on))?;
    let all_ms = i64::from(minutes) * MINUTE;
    let used = workshop.day.used_ms(workshop.day.row?, now).saturating_sub(i64::from(focus.since_s) * 1000);
    Some((island, Span { left_ms: all_ms.saturating_sub(used), all_ms }))
}

/// What changes by itself in the room's picture, so that it is made anew when this does and no more often: the whole
/// seconds that digits show, and the minute on the wall.
pub fn ticks(workshop: &Workshop, focus: Focus, now: Stamp) -> (i64, i64) {
    let left_ms = workshop.day.left_ms(&workshop.agenda, now).unwrap_or(0);
    let second = (left_ms + 999).div_euclid(1000);
    // Overtime has no digits, and nothing at all after a while. An island that is told of has digits of its own, which
    // change with those of the step, however long that one is over.
    let still = second.max(-3 * MINUTE / 1000);
    let second = if pitched(workshop, focus, now).is_some() { second } else { still };
    (second, now.at.utc_ms.div_euclid(MINUTE))
}

impl<'a> Room<'a> {
    /// What the room sees now.
    pub fn of(workshop: &'a Workshop, stage: &Stage, focus: Focus, now: Stamp) -> Self {
        let step = workshop.step().filter(|_| workshop.day.ended.is_none());
        // A buffer is nobody's business but the facilitator's: the room reads the day's title meanwhile.
        let named = step.filter(|_| workshop.row().is_none_or(|row| row.role != Role::Buffer));
        let row = workshop.row().filter(|_| named.is_some());
        let head = row.map_or_else(|| workshop.about(Field::Title), |row| workshop.row_name(row)).to_owned();
        let Sight { picture, rows } = picture::of(workshop, stage, focus, now);
        let clock = match picture {
            Picture::Blank | Picture::Welcome { .. } | Picture::Closing { .. } | Picture::Test => Clock::None,
            _ => step.map_or(Clock::None, |step| clock(workshop, step, focus, now)),
        };
        Self { lang: workshop.lang, head, picture, rows, clock }
    }
}

/// How the room sees the time of a step, or of the island that is told of: in overtime a calm word, and then nothing
/// more.
fn clock(workshop: &Workshop, step: &Step, focus: Focus, now: Stamp) -> Clock {
    let span = pitched(workshop, focus, now).map(|(_, span)| span).or_else(|| of_the_step(workshop, now));
    let Some(Span { left_ms, all_ms }) = span else { return Clock::None };
    if left_ms <= 0 && step.clock != RoomClock::None {
        return if left_ms > -2 * MINUTE { Clock::RoundOff } else { Clock::None };
    }
    match step.clock {
        RoomClock::None => Clock::None,
        RoomClock::Digits => Clock::Digits(((left_ms + 999) / 1000) as u32),
        RoomClock::Quiet => Clock::Quiet(((all_ms - left_ms) * 1000 / all_ms).clamp(0, 1000) as u16),
    }
}

fn of_the_step(workshop: &Workshop, now: Stamp) -> Option<Span> {
    let left_ms = workshop.day.left_ms(&workshop.agenda, now)?;
    Some(Span { left_ms, all_ms: i64::from(workshop.row()?.minutes).max(1) * MINUTE })
}

/// Minutes after the midnight that the day began with, for a moment.
pub fn minute_of_day(workshop: &Workshop, moment_ms: i64, offset_min: i16) -> i32 {
    let midnight = utc_ms(workshop.agenda.date, 0, offset_min);
    ((moment_ms - midnight).div_euclid(MINUTE)) as i32
}

/// Fills in what a method's text leaves open, with the minutes of the step that is on.
pub fn filled(workshop: &Workshop, text: &str) -> String {
    let minutes = workshop.row().map_or(0, |row| row.minutes);
    placeholder::filled(workshop, text, minutes)
}

/// The cells of a plan with the heads of their columns. Every plan is not begun on the day it is made, and is escalated
/// to nobody: that says nothing.
fn cells(workshop: &Workshop, plan: Plan<'_>) -> Vec<(String, Option<Shown>)> {
    let says = |column: &ColumnDef| match column.role {
        Some(ColumnRole::Status) => plan.status() != PlanStatus::NotStarted,
        Some(ColumnRole::EscalatedTo) => plan.escalated_to().is_some(),
        _ => true,
    };
    let columns = plan.table.told().into_iter().filter(|column| says(column));
    let lang = workshop.lang;
    columns.map(|column| (column.name.get(lang).to_owned(), plan.shown(column, lang))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::event::Opened;
    use super::super::fixture::{Leader, method, opened};
    use super::*;

    #[test]
    fn the_minute_of_an_island_goes_on_however_long_the_step_is_over() {
        let mut method = method();
        let step = method.steps.iter_mut().find(|step| step.id == "plans").unwrap();
        (step.pitch, step.clock) = (Some(1), RoomClock::Digits);
        let mut leader = Leader::of(Opened { method: method.into(), ..opened() });
        let island = leader.island("Rum");
        leader.go_to("plans");
        leader.wait(i64::from(leader.minutes("plans")) + 5);
        let focus = Focus { on: Some(island.into()), since_s: 60 * (u32::from(leader.minutes("plans")) + 5) };
        let seen = |leader: &Leader| {
            let room = Room::of(leader.is(), &Stage::default(), focus, leader.stamp());
            (room.clock, ticks(leader.is(), focus, leader.stamp()))
        };
        let before = seen(&leader);
        leader.wait_ms(1_000);
        let after = seen(&leader);
        assert_eq!((before.0, after.0), (Clock::Digits(60), Clock::Digits(59)));
        assert_ne!(before.1.0, after.1.0, "the other window draws what changed");
        // Nothing is told of: nothing changes but the minute.
        let told = |leader: &Leader| ticks(leader.is(), Focus::default(), leader.stamp()).0;
        let before = told(&leader);
        leader.wait_ms(1_000);
        assert_eq!(told(&leader), before);
    }

    #[test]
    fn a_tick_comes_at_the_moment_at_which_the_digits_change() {
        let mut leader = Leader::new();
        leader.go_to("collect");
        let second = |leader: &Leader| ticks(leader.is(), Focus::default(), leader.stamp()).0;
        let first = second(&leader);
        leader.wait_ms(999);
        assert_eq!(second(&leader), first);
        leader.wait_ms(1);
        assert_eq!(second(&leader), first - 1);
    }
}
