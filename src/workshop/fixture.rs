//! A workshop for tests: a small method, and a facilitator who gives commands by a clock that the test moves.
//!
//! The method has every kind of row that a repair distinguishes. Its day is 08:30 to 12:30, with lunch pinned at 10:30.

use std::sync::Arc;

use chrono::NaiveDate;

use super::Workshop;
use super::agenda::{AgendaRow, fit};
use super::decide::{
    ClockCommand, Command, GroupCommand, HowVoted, IslandCommand, ItemCommand, Refusal, RowCommand,
    ThemeCommand, VoteCommand,
};
use super::event::{
    AfterEvent, BriefEvent, Entry, Event, Field, FollowUp, ItemEvent, Opened, Outcome, RowId,
};
use super::id::{Id, Run};
use super::items::Item;
use super::journal::Journal;
use super::method::{DayPlan, Dots, Method};
use super::table::CellValue;
use super::text::Line;
use super::time::{At, Stamp, utc_ms};
use super::words::Lang;

/// The list that most tests fill.
pub(crate) const LIST: &str = "critique";

/// A cleaned line, as if somebody had typed it.
pub(crate) fn text(raw: &str) -> Line {
    Line::clean(raw).unwrap()
}

/// The method that tests use.
pub(crate) fn method() -> Method {
    serde_json::from_str(include_str!("fixture/method.json")).unwrap()
}

/// The value of a plan's cell, as if somebody had typed it.
fn cell(column: &str, raw: &str) -> CellValue {
    let method = method();
    let holds = &method.table("plans").unwrap().column(column).unwrap().holds;
    CellValue::read(holds, raw, date()).unwrap()
}

/// The command that adds a plan under an island.
pub(crate) fn plan(island: Id, cells: &[(&str, &str)]) -> Command {
    let cells = cells.iter().map(|(column, raw)| ((*column).to_owned(), cell(column, raw))).collect();
    Command::Row(RowCommand::Add { table: "plans".to_owned(), under: Some(island), cells })
}

/// The files that come with the program, as the build lists them: one that is added is tested as well.
mod listed {
    #![expect(dead_code, reason = "tests here need the methods alone")]
    include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
}

/// All methods that come with the program.
fn shipped() -> Vec<Method> {
    listed::TEXTS.iter().map(|(_, file)| serde_json::from_str(file).unwrap()).collect()
}

/// A day for each plan of each method that comes with the program, not yet begun.
pub(crate) fn days(lang: Lang) -> Vec<Leader> {
    let day = |method: &Method, plan: &DayPlan| Leader::of(Opened { lang, ..opened_as(method, plan) });
    shipped().iter().flat_map(|method| method.plans.iter().map(move |plan| day(method, plan))).collect()
}

/// The first event of a day of this method, as this plan holds it.
pub(crate) fn opened_as(method: &Method, plan: &DayPlan) -> Opened {
    let rows = fit(plan, plan.start, plan.minutes());
    let method = method.with_plan(plan).into();
    Opened { method, rows, start: plan.start, length: plan.minutes(), ..opened() }
}

/// The first event of a mapping, for whose table a form goes out, with this change of its method.
pub(crate) fn mapping(change: impl Fn(&mut Method)) -> Opened {
    let mut method: Method =
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/kortlaegning.json")))
            .unwrap();
    change(&mut method);
    opened_as(&method, &method.plans[0])
}

/// The command that fills or clears a cell of a plan.
pub(crate) fn set(plan: Id, column: &str, raw: Option<&str>) -> Command {
    Command::Row(RowCommand::Set(plan, column.to_owned(), raw.map(|raw| cell(column, raw))))
}

/// The date of the tests' day.
pub(crate) fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

/// The first event of every workshop here: 24 people, 08:30 to 12:30.
pub(crate) fn opened() -> Opened {
    let method = method();
    let plan = &method.plans[0];
    Opened {
        id: "abcdefgh".to_owned(),
        lang: Lang::Sv,
        brief: vec![
            (Field::Title, text("Provdag").into()),
            (Field::Question, text("Hur får vi tid?").into()),
        ],
        people: 24,
        date: date(),
        start: plan.start,
        length: 240,
        rows: fit(plan, plan.start, 240),
        dots: Dots::default(),
        listed: plan.listed,
        follow_ups: vec![FollowUp::on(date() + chrono::Duration::weeks(3), 60)],
        keep_until: None,
        embers: false,
        origin: crate::workshop::event::Origin::default(),
        method: method.into(),
    }
}

/// A facilitator, with a journal and a clock.
#[derive(Debug, Clone)]
pub(crate) struct Leader {
    pub(crate) journal: Journal,
    pub(crate) now: At,
    pub(crate) run: Run,
}

impl Leader {
    /// Opens a workshop at 08:30 of its day, an hour ahead of UTC.
    pub(crate) fn new() -> Self {
        Self::of(opened())
    }

    /// Opens a workshop with that first event, at the same time.
    pub(crate) fn of(opened: Opened) -> Self {
        let now = At {
            utc_ms: utc_ms(opened.date, i32::from(opened.start), 60),
            offset_min: 60,
            elapsed_ms: 1_000,
        };
        let run = "aaaaaa".parse().unwrap();
        let events = vec![Event::Opened(Box::new(opened))];
        let journal = Journal::replay(vec![Entry { seq: 1, at: now, by: run, events }]).unwrap();
        Self { journal, now, run }
    }

    /// Leads a workshop in which everything happens at least once.
    pub(crate) fn of_a_whole_day() -> Self {
        let mut leader = Self::new();
        leader.go_to("check-in");
        leader.tell(Command::Group(GroupCommand::Turns { turns: 3, pairs: true, popcorn: false }));
        let hope = leader.add_to("hopes", "Att vi vågar");
        leader.tell(Command::Group(GroupCommand::Pass));
        leader.wait(4);
        leader.go_to("collect");
        let staff = leader.add("För få i personalen");
        let same = leader.add("Vi är för få");
        let rooms = leader.add("Trånga rum");
        let gone = leader.add("Något annat");
        leader.tell(Command::Item(ItemCommand::Merge(vec![same], staff)));
        leader.tell(Command::Item(ItemCommand::Again(rooms, Some(text("Trångt")))));
        leader.tell(Command::Item(ItemCommand::Remove(vec![gone])));
        let noise = leader.add("Buller");
        leader.undo();
        leader.redo();
        leader.tell(Command::Item(ItemCommand::Reword(noise, text("Buller i matsalen"))));
        let theme = leader.theme("Lokaler", &[rooms, noise]);
        let (secret, parked) = (leader.add("Kalle är sjuk"), leader.add("Men det kostar"));
        leader.strike(&[secret]);
        leader.tell(Command::Item(ItemCommand::MoveTo(vec![parked], "buts".to_owned())));
        leader.clock(ClockCommand::Next);
        leader.clock(ClockCommand::Pause);
        leader.wait(2);
        leader.clock(ClockCommand::Pause);
        leader.clock(ClockCommand::Stretch(5));
        let vote = leader.vote();
        leader.tell(Command::Vote(VoteCommand::Slip(vote, vec![theme, theme, staff])));
        leader.tell(Command::Vote(VoteCommand::Wall(vote, theme, 4)));
        leader.tell(Command::Vote(VoteCommand::Hands(vote, staff, 9)));
        leader.tell(Command::Vote(VoteCommand::Close(vote)));
        let wish = ItemCommand::Add {
            list: "vision".to_owned(),
            text: text("Full bemanning"),
            from: Some(staff),
            group: Some(2),
        };
        leader.tell(Command::Item(wish));
        leader.tell(Command::Group(GroupCommand::Divide(4)));
        let island = leader.island("Bemanning");
        leader.tell(Command::Island(IslandCommand::Link(island, vec![staff, theme])));
        leader.tell(Command::Island(IslandCommand::Count(island, Some(9))));
        leader.tell(Command::Island(IslandCommand::Contact(island, Some(text("Enhetschefen")))));
        leader.tell(Command::Island(IslandCommand::Split(island, text("Vikarier"))));
        let plan =
            leader.plan(island, &[("what", "Anställa två"), ("who", "Chefen + facket"), ("due", "v21")]);
        leader.tell(set(plan, "status", Some("2")));
        leader.tell(set(plan, "escalated-to", Some("Nämnden")));
        leader.tell(Command::After(AfterEvent::Carrier {
            id: crate::workshop::event::first_carrier(),
            who: Some(text("Arbetsgruppen")),
        }));
        leader.tell(Command::Item(ItemCommand::Became(hope, Some(Outcome::Partly))));
        leader.tell(Command::Brief(BriefEvent::People { people: 22 }));
        leader
    }

    /// Ends the run and begins another, with all state read from the entries.
    pub(crate) fn reopen(&mut self) {
        self.journal = Journal::replay(self.journal.entries().to_vec()).unwrap();
        self.run = "bbbbbb".parse().unwrap();
        self.now.elapsed_ms = 7;
    }

    pub(crate) fn wait(&mut self, minutes: i64) {
        self.wait_ms(minutes * 60_000);
    }

    pub(crate) fn wait_ms(&mut self, ms: i64) {
        self.now = self.now.plus_ms(ms);
    }

    pub(crate) fn stamp(&self) -> Stamp {
        Stamp { at: self.now, by: self.run }
    }

    pub(crate) fn try_to(&mut self, command: Command) -> Result<Arc<Entry>, Refusal> {
        self.journal.command(command, self.now, self.run).cloned()
    }

    pub(crate) fn try_undo(&mut self) -> Result<Arc<Entry>, Refusal> {
        self.journal.undo(self.now, self.run).cloned()
    }

    pub(crate) fn try_redo(&mut self) -> Result<Arc<Entry>, Refusal> {
        self.journal.redo(self.now, self.run).cloned()
    }

    pub(crate) fn try_strike(&mut self, ids: &[Id]) -> Result<Arc<Entry>, Refusal> {
        self.journal.strike(ids, self.now, self.run).cloned()
    }

    /// Undoes; something must be there to undo.
    #[track_caller]
    pub(crate) fn undo(&mut self) -> Arc<Entry> {
        self.try_undo().unwrap()
    }

    /// Redoes; something must be there to redo.
    #[track_caller]
    pub(crate) fn redo(&mut self) -> Arc<Entry> {
        self.try_redo().unwrap()
    }

    /// Strikes things; they must have words.
    #[track_caller]
    pub(crate) fn strike(&mut self, ids: &[Id]) -> Arc<Entry> {
        self.try_strike(ids).unwrap()
    }

    /// Gives a command; it must be allowed.
    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "a command is made where it is given")]
    pub(crate) fn tell(&mut self, command: Command) -> Arc<Entry> {
        self.try_to(command.clone()).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"))
    }

    #[track_caller]
    pub(crate) fn clock(&mut self, command: ClockCommand) {
        self.tell(Command::Clock(command));
    }

    /// Goes to the first row of a step.
    #[track_caller]
    pub(crate) fn go_to(&mut self, step: &str) {
        let row = self.row(step).id;
        self.clock(ClockCommand::GoTo(row));
    }

    /// Adds a line to [`LIST`].
    #[track_caller]
    pub(crate) fn add(&mut self, raw: &str) -> Id {
        self.add_to(LIST, raw)
    }

    #[track_caller]
    pub(crate) fn add_to(&mut self, list: &str, raw: &str) -> Id {
        let (list, text) = (list.to_owned(), text(raw));
        let entry = self.tell(Command::Item(ItemCommand::Add { list, text, from: None, group: None }));
        match entry.events[..] {
            [Event::Item(ItemEvent::Added { id, .. }), ..] => id,
            _ => panic!("{entry:?}"),
        }
    }

    /// Makes or fills a theme of [`LIST`].
    #[track_caller]
    pub(crate) fn theme(&mut self, name: &str, items: &[Id]) -> Id {
        let make = ThemeCommand::Make { list: LIST.to_owned(), name: text(name), items: items.to_vec() };
        self.tell(Command::Theme(make));
        self.is().lists.list(LIST).themes_standing().find(|theme| theme.name == text(name)).unwrap().id
    }

    /// Opens a vote on [`LIST`].
    #[track_caller]
    pub(crate) fn vote(&mut self) -> Id {
        self.tell(Command::Vote(VoteCommand::Open(LIST.to_owned(), HowVoted::default())));
        self.is().votes.newest(LIST).unwrap().id
    }

    #[track_caller]
    pub(crate) fn island(&mut self, name: &str) -> Id {
        self.tell(Command::Island(IslandCommand::Name { name: text(name), links: Vec::new() }));
        self.is().islands.islands.last().unwrap().id
    }

    /// Adds a plan under an island.
    #[track_caller]
    pub(crate) fn plan(&mut self, island: Id, cells: &[(&str, &str)]) -> Id {
        self.tell(plan(island, cells));
        self.is().tables.rows.last().unwrap().id
    }

    pub(crate) fn is(&self) -> &Workshop {
        self.journal.workshop()
    }

    #[track_caller]
    pub(crate) fn item(&self, id: Id) -> &Item {
        self.is().lists.item(id).unwrap()
    }

    /// The first row of a step.
    #[track_caller]
    pub(crate) fn row(&self, step: &str) -> &AgendaRow {
        self.is().agenda.rows.iter().find(|row| row.step == step).unwrap()
    }

    #[track_caller]
    pub(crate) fn minutes(&self, step: &str) -> u16 {
        self.row(step).minutes
    }

    /// How many minutes late the day is.
    pub(crate) fn late(&self) -> i64 {
        self.is().day.drift(&self.is().agenda, self.stamp()).late_ms() / 60_000
    }

    /// The local clock time at which a row is expected to begin.
    #[track_caller]
    pub(crate) fn expected(&self, row: RowId) -> String {
        let expected = self.is().day.expected(&self.is().agenda, self.stamp());
        let begin = expected.iter().find(|expected| expected.row == row).unwrap().begin;
        At { utc_ms: begin.utc_ms, offset_min: begin.offset_min, ..self.now }
            .local()
            .format("%H:%M")
            .to_string()
    }
}
