//! What the room may see: one picture at a time, made from the workshop and the stage, and nothing else.
//!
//! The public view draws a [`Room`] and cannot reach a workshop, so it cannot show the room by mistake what only the
//! facilitator may see (script, pitfalls, delay, sums of an open vote).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Workshop;
use super::agenda::Role;
use super::event::{Field, FollowUp, Outcome, PlanStatus};
use super::id::Id;
use super::method::{BoardShape, CircleScene, ColumnDef, ColumnRole};
use super::months::YearPlace;
use super::placeholder;
use super::plan::Plan;
use super::rounds::Mixed;
use super::rounds::Speaking;
use super::rows::{Label, Row, Rows};
use super::seating::TablesAlike;
use super::subject::Focus;
use super::table::Shown;
use super::time::Stamp;
use super::words::Lang;

pub(super) mod board;
pub(super) mod cells;
pub(super) mod circle;
mod clock;
pub(super) mod grid;
pub(super) mod heads;
pub(super) mod on_floor;
pub(super) mod picture;
mod programme;
#[cfg(feature = "testing")]
pub(super) mod sample;
mod scene;
pub(super) mod voted;
pub(super) mod year;

pub use board::{RoomField, RoomSheet};
pub use cells::{RoomCells, RoomRow};
pub use circle::{HEIGHTS, TypedAfter};
pub use clock::{Clock, pitched, ticks};
pub use grid::{GRID_LIST, RoomAxis, RoomGrid, RoomPlaced, RoomSquare};
pub use programme::{RoomGathering, RoomProgramme};
pub(super) use scene::Scene;
pub use voted::{RoomBallot, RoomRanking};

/// What the facilitator has put on the wall, instead of or on top of what the step shows. It is not part of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stage {
    /// Whether the wall is empty.
    pub blank: bool,
    /// The one thing that is shown alone and large.
    pub spotlight: Option<Id>,
    /// The first item of a list that is shown; `None` shows the list from its beginning.
    pub from: Option<Id>,
    /// What is shown instead of the step's own picture.
    pub showing: Option<Showing>,
    /// Whether the name of the next step is shown, before anybody goes there.
    pub next: bool,
    /// Whether the room test is shown.
    pub test: bool,
    /// Whether all lines of the list at hand are shown, in small type.
    pub overview: bool,
}

impl Stage {
    /// Whether the facilitator has put up something else than what the step shows.
    pub fn is_put_up(&self) -> bool {
        let Self { showing, spotlight, overview, test, .. } = self;
        showing.is_some() || spotlight.is_some() || *overview || *test
    }
}

/// Something that the facilitator can show in any step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Showing {
    /// The plan of the day.
    Agenda,
    /// The list with this id, as collected.
    List(String),
    /// The list with this id, as ranked.
    Ranking(String),
    /// The islands.
    Islands,
    /// The brief: question, purpose, goal and mandate.
    Brief,
    /// The plans of the table with this id.
    Plans(String),
    /// What the step shows by itself, while a day stands still that welcomes people back otherwise.
    Step,
}

/// What the room sees.
#[derive(Debug, Clone, PartialEq)]
pub struct Room<'a> {
    /// The workshop's language.
    pub lang: Lang,
    /// The small heading: the row's name, or the workshop's title outside the steps.
    pub head: String,
    /// The picture.
    pub picture: Picture,
    /// The rows of the picture, if it has any.
    pub rows: Option<Rows<'a>>,
    /// The time that is left.
    pub clock: Clock,
}

/// A picture, with its rows if it has any.
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
    /// Whether its rows grow at the end, so that the newest are seen unless the facilitator turns back.
    pub fn grows(&self) -> bool {
        matches!(self, Self::List { .. } | Self::Reframe { .. } | Self::Board { .. })
    }

    /// What the room is told in a step without parts, and the rules.
    pub fn told(text: String, rules: Vec<String>) -> Self {
        Self::Told { text, rules, place: None }
    }

    pub(super) fn with(self, rows: Rows<'_>) -> Sight<'_> {
        Sight { picture: self, rows: Some(rows) }
    }
}

/// One picture.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// An empty wall.
    Blank,
    /// Before the day: its title, its date, when it begins.
    Welcome {
        /// What the day is called.
        title: String,
        /// The date on which it is held.
        date: NaiveDate,
        /// When it begins, in minutes after midnight.
        start: i32,
    },
    /// Before a day that stood still goes on: when people met last, and with what they go on.
    Again {
        /// What the day is called.
        title: String,
        /// When they met last.
        last: NaiveDate,
        /// The step that they go on with.
        step: String,
    },
    /// The room test: can the last row read this?
    Test,
    /// One thing, shown large.
    Spotlight {
        /// What people point at it with.
        label: Label,
        /// Its words.
        text: String,
        /// What it builds on, if it is an island.
        builds_on: String,
        /// What became of it, if it is a hope.
        became: Option<Outcome>,
    },
    /// The name of the step that comes next.
    Next {
        /// Its name.
        name: String,
        /// What the room is told beforehand, if it is a part that nobody expects: how long it takes, and what comes of it.
        told: String,
    },
    /// What the room is told, with the rules.
    Told {
        /// The question or the instruction.
        text: String,
        /// The rules, a line each.
        rules: Vec<String>,
        /// Which part of the step it is, from 1, and how many there are, if the step has parts.
        place: Option<(usize, usize)>,
    },
    /// The brief. Its rows are the sentences of its fields; each field has pages of its own.
    Brief {
        /// The fields that have a text, with their texts.
        fields: Vec<(Field, String)>,
    },
    /// The plan of the day.
    Agenda {
        /// For each row when it begins, in minutes after midnight; its name; and whether it is on now.
        rows: Vec<(i32, String, bool)>,
        /// When the day ends, in minutes after midnight.
        end: i32,
    },
    /// A list as it grows, the newest item last, or its themes.
    List {
        /// Its heading.
        head: String,
        /// What it is about.
        about: String,
        /// What the room is told in the step, where the list has no question of its own. It stands above where it has room.
        told: String,
        /// The rules of the step, of which the room is reminded.
        rules: Vec<String>,
        /// What the groups are called whose lines they are, if they are called something else than groups.
        groups: Vec<String>,
        /// Which part of the step it is filled in, from 1, and how many there are, if it has parts.
        place: Option<(usize, usize)>,
    },
    /// The fields of a board. Its rows are those of the field at hand.
    Board {
        /// Its name.
        name: String,
        /// What the room is told.
        text: String,
        /// The fields, in order.
        fields: Vec<RoomField>,
        /// The position of the one at hand.
        at: usize,
        /// The sheet that they are on, if the board has sheets.
        sheet: Option<RoomSheet>,
        /// How its fields stand.
        shape: BoardShape,
    },
    /// A ranked list, most dots first.
    Ranked(RoomRanking),
    /// The ballot: all candidates.
    Ballot(RoomBallot),
    /// The statements of a scale; once it is closed, below each how many gave it which value.
    Scale {
        /// What the room is told while people write.
        text: String,
        /// What the least and the greatest value mean, meanwhile.
        means: String,
        /// Whether the answers are shown.
        shown: bool,
        /// The names of the fields that its rows are parts of, if it is of a board.
        heads: Vec<String>,
    },
    /// A round: how many people spoke, never who. Its rows are what was said earlier, to look at again (hopes).
    Round {
        /// The question.
        text: String,
        /// What else the room is told, while nobody counts the turns.
        told: String,
        /// What is promised about the answers, if each pair agrees on one that is written down; empty if nothing is.
        in_pairs: Option<String>,
        /// How many turns were taken.
        heard: u16,
        /// How many turns there are; 0 while nobody counts them.
        turns: u16,
        /// In which order people speak.
        order: Speaking,
        /// Which of its rows people are speaking about.
        at: Option<Id>,
    },
    /// Groups count off and talk about the entries of a ranked list.
    Groups {
        /// The question, or what the room is told.
        text: String,
        /// What else the room is told.
        told: String,
        /// How many people are in each group.
        sizes: Vec<u16>,
        /// How they came out of the groups before, if they were mixed.
        mixed: Option<Mixed>,
    },
    /// The tables with their questions; each row is one of them, with how many people are there if that is known.
    Stations {
        /// What the room is told, or the question.
        text: String,
        /// The most people at a table, while people choose one.
        ceiling: Option<u16>,
        /// How many tables on each number goes, from number 1, when they change; empty if everybody goes to the next.
        change: Option<Vec<u16>>,
    },
    /// People talk at tables, or change tables.
    Tables {
        /// The question, or what the room is told.
        text: String,
        /// What else the room is told.
        told: String,
        /// How many people sit where.
        sizes: Vec<TablesAlike>,
        /// The most people at a table, while people choose one.
        ceiling: Option<u16>,
        /// How many tables on each number goes, from number 1, when they change; empty if everybody goes to the next.
        change: Option<Vec<u16>>,
    },
    /// The turn from critique to wish. Its rows are the wishes so far.
    Reframe {
        /// The entry that is being turned.
        weight: Row<'static>,
        /// Which entry this is, from 1, and how many there are.
        place: (u16, u16),
    },
    /// As many lines of a list as fit, in small type.
    Overview {
        /// The name of the list.
        name: String,
        /// What the room is told in the step, if the lines are read aloud there.
        told: String,
        /// The names of the fields that its rows are parts of, if it is of a board.
        heads: Vec<String>,
    },
    /// A theme that is opened. Its rows are its lines.
    Theme {
        /// Its letter and its name.
        name: String,
    },
    /// What the room names islands from. Its rows are the ranked lists, and then the islands.
    Sources {
        /// What the room is told.
        text: String,
        /// The heads of the lists.
        heads: Vec<String>,
    },
    /// The islands, with their names and how many people went there.
    Islands {
        /// What the room is told.
        text: String,
    },
    /// Plans that were made earlier, again: as many of them as the question is about.
    Plans {
        /// The question.
        text: String,
        /// Which of them people are speaking about.
        at: Option<Id>,
        /// How many others are not due yet, if only those that are due are asked about.
        later: Option<u32>,
    },
    /// The rows of a table that get the floor one after the other.
    Floor {
        /// What the table or list is called.
        name: String,
        /// What the room is told.
        text: String,
    },
    /// A table with all its cells.
    Cells(RoomCells),
    /// A table as a grid of two of its columns.
    Grid(RoomGrid),
    /// Its rows, each with where it stands, the highest first.
    GridList {
        /// The name of the table.
        name: String,
    },
    /// The months of a year. Its rows are those of the table, each in the places of the year where it stands.
    Months {
        /// The name of the table.
        name: String,
        /// What the room is told, where it has room above the months.
        text: String,
        /// The track that is shown alone; empty if all are.
        track: String,
        /// The month at hand.
        on: Option<u8>,
        /// The row that people are speaking about.
        at: Option<Id>,
    },
    /// How far a programme has come that goes on for months.
    Programme(RoomProgramme),
    /// How many rows each month of a year has.
    Load {
        /// What the room is told.
        text: String,
        /// The months in their order, 1 to 12, each with how many rows it has.
        months: Vec<(u8, u32)>,
        /// What is in no month, with how many rows.
        beside: Vec<(YearPlace, u32)>,
    },
    /// One plan, or what was written down about one row.
    Plan {
        /// The name of what it stands under, such as its island; the name of its table if it stands by itself.
        island: String,
        /// For each column its heading, and what the cell shows: nothing while it is empty.
        cells: Vec<(String, Vec<Shown>)>,
        /// Whether the room agreed on it.
        agreed: bool,
        /// What people point at it with.
        label: Label,
    },
    /// A circle in which nothing is written down.
    Circle {
        /// What the room is told, or asked.
        text: String,
        /// The words that stand on the wall, to be taken by hand.
        words: Vec<String>,
        /// What the circle has agreed on, a line each.
        rules: Vec<String>,
        /// What is drawn beside the words.
        scene: CircleScene,
        /// How high that stands: from 1, just before it goes out, to [`HEIGHTS`].
        height: u16,
        /// What is told of what is typed after the day.
        typed_after: Option<TypedAfter>,
    },
    /// The sample table. It proves what adding a picture takes; no release has it.
    #[cfg(feature = "testing")]
    Sample {
        /// The name of the table.
        name: String,
        /// The headings of its columns.
        heads: Vec<String>,
        /// The head and the cells of each row.
        rows: Vec<(String, Vec<Option<Shown>>)>,
        /// The row and the column at hand, from 0.
        at: Option<(usize, usize)>,
    },
    /// A break.
    Break {
        /// Its name.
        name: String,
        /// When the room starts again, in minutes after midnight.
        until: i32,
        /// Whether that time has come.
        over: bool,
    },
    /// The end of a part of the day: when the next begins.
    Overnight {
        /// What the room is told.
        text: String,
        /// The date of the next part, if somebody knows it.
        date: Option<NaiveDate>,
        /// When it begins, in minutes after midnight.
        start: Option<i32>,
    },
    /// Who carries it on, and when to meet again.
    After {
        /// What the room is asked.
        text: String,
        /// Who carries it on.
        carrier: Option<String>,
        /// The meetings that follow.
        follow_ups: Vec<FollowUp>,
        /// What else was agreed.
        agreed: Vec<String>,
    },
    /// The closing picture: what the room made today.
    Closing {
        /// What the day was called.
        title: String,
        /// How much the room made.
        made: Made,
    },
}

/// How much a room made in a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Made {
    /// How many lines of critique.
    pub critique: u32,
    /// How many lines of visions.
    pub vision: u32,
    /// How many islands that somebody works on.
    pub islands: u32,
    /// How many rows that had the floor.
    pub items: u32,
    /// How many things to do that stand under such rows.
    pub actions: u32,
    /// How many answers that were written down where nothing else is made.
    pub answers: u32,
    /// How many lines that groups reported which were put into the day.
    pub reported: u32,
    /// How many other plans.
    pub plans: u32,
    /// How many plans with a first step.
    pub first_steps: u32,
    /// How many plans that were made earlier and followed up.
    pub followed_up: u32,
    /// How many of those are done.
    pub done: u32,
}

impl<'a> Room<'a> {
    /// What the room sees now.
    pub fn of(workshop: &'a Workshop, stage: &Stage, focus: Focus, now: Stamp) -> Self {
        let today = workshop.day.stands_still(now).then(|| now.at.today());
        let now = workshop.day.clock(now);
        let step = workshop.step().filter(|_| workshop.day.ended.is_none());
        // Only the facilitator should know about a buffer, so the room reads the day's title meanwhile.
        let named = step.filter(|_| workshop.row().is_none_or(|row| row.role != Role::Buffer));
        let row = workshop.row().filter(|_| named.is_some());
        let head = row.map_or_else(|| workshop.about(Field::Title), |row| workshop.row_name(row)).to_owned();
        let Sight { picture, rows } = picture::of(workshop, stage, (focus, now), today);
        let clock = match (step, today) {
            // Nobody waits for the end of a step between two parts of a day.
            (Some(step), None) if clock::tells_time(&picture) => clock::of(workshop, step, focus, now),
            _ => Clock::None,
        };
        Self { lang: workshop.lang, head, picture, rows, clock }
    }

    /// The ballot of a vote on this list, before there is one.
    pub fn of_ballot(workshop: &'a Workshop, list: &str) -> Self {
        let Sight { picture, rows } = voted::ballot(workshop, list);
        Self { lang: workshop.lang, head: String::new(), picture, rows, clock: Clock::None }
    }
}

/// Fills in the placeholders of a method's text, with the minutes of the step that is on.
pub fn filled(workshop: &Workshop, text: &str) -> String {
    let minutes = workshop.row().map_or(0, |row| row.minutes);
    placeholder::filled(workshop, text, minutes)
}

/// The cells of a plan with the headings of their columns. A status of "not started" and an empty escalation are left
/// out: every plan begins that way, so they tell the room nothing.
fn cells(workshop: &Workshop, plan: Plan<'_>) -> Vec<(String, Vec<Shown>)> {
    let says = |column: &ColumnDef| match column.role {
        Some(ColumnRole::Status) => plan.status() != PlanStatus::NotStarted,
        Some(ColumnRole::EscalatedTo) => plan.escalated_to().is_some(),
        Some(ColumnRole::Under) => plan.stood_under(workshop.lang).is_some(),
        _ => true,
    };
    let columns = plan.table.told().into_iter().filter(|column| says(column));
    let lang = workshop.lang;
    let shown = |column: &ColumnDef| plan.shown(column, lang).into_iter().collect();
    columns.map(|column| (column.name.get(lang).to_owned(), shown(column))).collect()
}
