//! A day of the future workshop for tests: the built-in method's long plan, driven by keys.

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;

use super::*;
use crate::app::Size;
use crate::app::effect::SavedUi;
use crate::app::live::LiveScreen;
use crate::app::msg::{Msg, OpenedWorkshop};
use crate::workshop::agenda::fit;
use crate::workshop::decide::{Command, HowVoted, ItemCommand, ThemeCommand, VoteCommand};
use crate::workshop::event::{BriefEvent, Entry, Event, Field, FollowUp, Opened};
use crate::workshop::id::Id;
use crate::workshop::journal::Journal;
use crate::workshop::method::check::parse_built_in;
use crate::workshop::text::Line;
use crate::workshop::time::{At, utc_ms};
use crate::workshop::words::Lang;

pub(super) const CRITIQUE: [&str; 9] = [
    "Too few hands on the late shift",
    "We never know what the night shift decided",
    "The phone rings all the time",
    "Forms that ask for the same thing twice",
    "Nobody has time to show new people the ropes",
    "Meetings without a decision",
    "The rota comes too late",
    "No room to talk in peace with families",
    "Everything is urgent",
];

pub(super) const VISION: [&str; 6] = [
    "Everyone starts the shift knowing what matters",
    "One hour a week that belongs to us",
    "New people have a friend for the first month",
    "The rota is ours",
    "One form, once",
    "A quiet room with a door",
];

pub(super) struct Day {
    pub(super) model: Model,
}

fn line(text: &str) -> Line {
    Line::clean(text).unwrap()
}

fn opened() -> Opened {
    let file = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
    let method = parse_built_in("framtidsverkstad.json", file).unwrap();
    let plan = method.plans.iter().find(|plan| plan.id == "450").unwrap().clone();
    let date = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let brief = [
        (Field::Title, "Time for what matters"),
        (Field::Question, "How do we get time for those we are here for?"),
        (Field::Critique, "What is in the way of time for those we are here for?"),
        (Field::Vision, "How is it when we have time for those we are here for?"),
        (Field::Purpose, "Find what eats our time, and win it back"),
        (Field::Goal, "Three plans that we begin with before Christmas"),
        (Field::Mandate, "We decide on rota and meetings ourselves; money goes to the board"),
        (Field::Commissioner, "Head of care, Anna Berg"),
    ];
    Opened {
        id: "abcdefgh".to_owned(),
        lang: Lang::En,
        brief: brief.into_iter().map(|(field, text)| (field, line(text).into())).collect(),
        people: 24,
        date,
        start: 510,
        length: 450,
        rows: fit(&plan, 510, 450),
        dots: method.dots,
        listed: plan.listed,
        follow_ups: [3, 13, 26].map(|weeks| FollowUp::on(date + chrono::Duration::weeks(weeks), 30)).to_vec(),
        keep_until: None,
        embers: false,
        origin: crate::workshop::event::Origin::default(),
        method: method.with_plan(&plan).into(),
    }
}

impl Day {
    /// A workshop just opened, at half past eight, with one screen or two.
    pub(super) fn new(one_screen: bool) -> Self {
        Self::opened(opened(), one_screen)
    }

    fn opened(opened: Opened, one_screen: bool) -> Self {
        let at = At { utc_ms: utc_ms(opened.date, 510, 60), offset_min: 60, elapsed_ms: 1_000 };
        let events = vec![Event::Opened(Box::new(opened))];
        Self::of(vec![Entry { seq: 1, at, by: "aaaaaa".parse().unwrap(), events }.into()], one_screen)
    }

    fn of(entries: Vec<Arc<Entry>>, one_screen: bool) -> Self {
        let (at, run) = (entries[0].at, entries[0].by);
        let journal = Journal::replay(entries).unwrap();
        let settings = Settings { one_screen, light: true, silent: true };
        let mut model = Model::new(at, Lang::En, settings, Size { cols: 120, rows: 36 });
        let path = Some("/w/day.json".into());
        let opened = OpenedWorkshop { journal, run, path, findings: Vec::new(), left: SavedUi::default() };
        model.update(at, Msg::Opened(Box::new(opened)));
        Self { model }
    }

    /// A workshop whose method gives its lists no roles, as the first methods were written.
    pub(super) fn without_roles() -> Self {
        let mut method = (*opened().method).clone();
        method.lists.iter_mut().for_each(|list| list.role = None);
        let opened = Opened { method: method.into(), ..opened() };
        Self::opened(opened, false)
    }

    /// A workshop that leaves no trace.
    pub(super) fn unrecorded() -> Self {
        let mut method = (*opened().method).clone();
        method.card.unrecorded = true;
        Self::opened(Opened { method: method.into(), ..opened() }, false)
    }

    /// A workshop with lines, themes, votes, islands and plans.
    pub(super) fn full(one_screen: bool) -> Self {
        static ENTRIES: OnceLock<Vec<Arc<Entry>>> = OnceLock::new();
        let entries = ENTRIES.get_or_init(|| Self::led().live().journal.entries().to_vec());
        Self::of(entries.clone(), one_screen)
    }

    fn led() -> Self {
        let mut day = Self::new(false);
        day.go_to("check-in");
        day.write("That we leave with something we can do on Monday");
        day.write("To laugh at least once");
        day.collected("critique-collect", "critique", &CRITIQUE);
        day.go_to("turn");
        for wish in ["Enough hands every evening", "Five minutes at every change of shift"] {
            day.write(wish);
        }
        day.collected("vision-collect", "vision", &VISION);
        day.write("The car park is full");
        day.key("ctrl+b");
        day.go_to("vision-collect");
        day.type_in("But who pays for the extra hour?");
        day.key("ctrl+b");
        day.go_to("islands");
        day.write("-1 +1 The start of the shift");
        day.write("+2 An hour of our own");
        day.write("-3 Phones");
        day.go_to("choose");
        day.write("1 8 Kari");
        day.write("2 6");
        day.write("3 1");
        day.go_to("plans");
        day.write(
            "Ten minutes together at each shift; a board with three lines; Kari + Ola; try it on Monday; +1w",
        );
        day.write("Say what matters most; one sentence each");
        day
    }

    fn collected(&mut self, step: &str, list: &str, lines: &[&str]) {
        self.go_to(step);
        lines.iter().for_each(|line| self.write(line));
        let ids: Vec<Id> = self.workshop().lists.list(list).standing().map(|item| item.id).collect();
        let name = line(if list == "critique" { "Staffing" } else { "Our own time" });
        let items = ids.iter().copied().skip(3).take(2).collect();
        self.tell(Command::Theme(ThemeCommand::Make { list: list.to_owned(), name, items }));
        self.tell(Command::Vote(VoteCommand::Open(list.to_owned(), HowVoted::default())));
        let vote = self.workshop().votes.newest(list).unwrap().id;
        for (at, id) in self.workshop().lists.candidates(list).into_iter().enumerate() {
            self.tell(Command::Vote(VoteCommand::Wall(vote, id, [9, 4, 12, 7, 0, 12, 2, 1][at % 8])));
        }
        self.tell(Command::Vote(VoteCommand::Close(vote)));
    }

    pub(super) fn live(&mut self) -> &mut LiveScreen {
        match &mut self.model.screen {
            Screen::Live(live) => live,
            _ => panic!("no workshop"),
        }
    }

    pub(super) fn workshop(&mut self) -> &crate::workshop::Workshop {
        self.live().workshop()
    }

    #[track_caller]
    pub(super) fn tell(&mut self, command: Command) {
        let at = self.model.at;
        let live = self.live();
        let run = live.run;
        live.journal.command(command, at, run).unwrap();
        live.keeping.saved = live.journal.seq();
    }

    pub(super) fn key(&mut self, key: &str) {
        let key: Key = key.parse().unwrap();
        self.model.update(self.model.at, Msg::Key(key));
        if let Screen::Live(live) = &mut self.model.screen {
            live.keeping.saved = live.journal.seq();
        }
    }

    pub(super) fn type_in(&mut self, text: &str) {
        for c in text.chars() {
            self.model.update(self.model.at, Msg::Key(Key::char(c)));
        }
    }

    pub(super) fn write(&mut self, text: &str) {
        self.type_in(text);
        self.key("enter");
    }

    pub(super) fn paste(&mut self, text: &str) {
        self.model.update(self.model.at, Msg::Paste(text.to_owned()));
    }

    pub(super) fn people(&mut self, people: u16) {
        self.tell(Command::Brief(BriefEvent::People { people }));
    }

    pub(super) fn wait(&mut self, minutes: i64) {
        self.model.update(self.model.at.plus_ms(minutes * 60_000), Msg::Tick);
    }

    /// Goes to a step by a command, as the agenda does.
    #[track_caller]
    pub(super) fn go_to(&mut self, step: &str) {
        let at = self.workshop().agenda.rows.iter().position(|row| row.step == step).unwrap();
        self.go_to_row(at);
    }

    pub(super) fn go_to_row(&mut self, at: usize) {
        let rows = &self.workshop().agenda.rows;
        let row = rows[at % rows.len()].id;
        self.open_plan();
        if let Some(crate::app::live::Overlay::Agenda(edit)) = &mut self.live().overlay {
            edit.row = Some(row);
        }
        self.key("enter");
        let live = self.live();
        live.overlay = None;
        self.model.notice = None;
    }

    /// Opens the agenda, which takes two presses with one screen.
    pub(super) fn open_plan(&mut self) {
        self.key("ctrl+e");
        if self.live().overlay.is_none() {
            self.key("ctrl+e");
        }
    }

    /// Adds this many lines to the critique, in one entry.
    pub(super) fn fill(&mut self, lines: usize) {
        let texts = (0..lines).map(|at| line(&format!("{} in ward {at}", CRITIQUE[at % CRITIQUE.len()])));
        let texts = texts.collect();
        self.tell(Command::Item(ItemCommand::AddMany {
            list: "critique".to_owned(),
            texts,
            from: None,
            group: None,
        }));
    }
}
