//! Workshops for the tests of this folder, made by commands as a real day makes them.

use chrono::NaiveDate;

use crate::i18n::{Locale, Texts};
use crate::workshop::Workshop;
use crate::workshop::agenda::fit;
use crate::workshop::decide::{
    ClockCommand, Command, GroupCommand, HowVoted, IslandCommand, ItemCommand, RowCommand, ThemeCommand,
    VoteCommand,
};
use crate::workshop::event::{AfterEvent, Entry, Event, Field, FollowUp, Opened, Outcome};
use crate::workshop::follow::TakenOver;
use crate::workshop::id::{Id, Run};
use crate::workshop::journal::Journal;
use crate::workshop::method::{Holds, Method};
use crate::workshop::table::CellValue;
use crate::workshop::text::Line;
use crate::workshop::time::{At, utc_ms};
use crate::workshop::words::Lang;

/// Texts for the fields of the hostile workshop, used one after the other.
pub(super) const HOSTILE: [&str; 24] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</title></style></main><h1>x",
    "[click](javascript:alert(1)) ![](http://x/y.png)",
    "1. not a list",
    "- not a list",
    "+ not a list",
    "# not a heading #",
    "> not a quote",
    "=== === ===",
    "--- ",
    "*a* _b_ **c** __d__ ***e*** a*b*c",
    "`code` ``more`` ~~~ ~~gone~~ ```",
    "www.example.com http://example.com a@b.se mailto:a@b.se",
    "| a | b | $x^2$ {#id} :smile: [^1] [[wiki]]",
    "&amp; &lt; &#42; & &copy;",
    "back\\slash\\* \\",
    "<!-- comment --> <?php ?> <![CDATA[x]]>",
    "{question} {minutes} {dots} {{most}} {",
    "' \" ` ´ ” » – … ½ £ %s %n ${HOME}",
    "=1+1 @SUM(A1) \t tab",
    "👩‍👩‍👧‍👦 é e\u{301} å ß ﬁ Ⅷ 漢字",
    "a very long word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungen",
    "[a]: http://x \"t\"",
];

/// The program's texts.
pub(super) fn texts() -> Texts {
    Locale::En.load()
}

pub(super) fn line(text: &str) -> Line {
    Line::clean(text).unwrap()
}

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

fn method() -> Method {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json")))
        .unwrap()
}

/// A day made by commands, a minute apart.
pub(super) struct MadeDay {
    pub(super) journal: Journal,
    at: At,
    by: Run,
}

impl MadeDay {
    /// A workshop that is planned and has not begun.
    pub(super) fn planned(minutes: u16, words: &dyn Fn(&str) -> String) -> Self {
        Self::planned_with(&method(), minutes, words)
    }

    /// A workshop of this method that is planned and has not begun.
    pub(super) fn planned_with(method: &Method, minutes: u16, words: &dyn Fn(&str) -> String) -> Self {
        let plan = method.nearest_plan(minutes).unwrap();
        let about = |field, text: &str| (field, line(&words(text)).into());
        let opened = Opened {
            id: "hospital".into(),
            method: method.with_plan(plan).into(),
            lang: Lang::En,
            brief: vec![
                about(Field::Title, "Ward 7, Åkersberga"),
                about(Field::Question, "How do we make the shifts at Ward 7 something we look forward to?"),
                about(Field::Critique, "What feels heavy, sluggish or impossible at Ward 7?"),
                about(Field::Vision, "How would we work at Ward 7 in the best of worlds?"),
                about(Field::Purpose, "To let those who do the work say what the work should be like."),
                about(Field::Mandate, "The rota and the handover are ours; money and new posts are not."),
                about(Field::Commissioner, "Head of the clinic"),
            ],
            people: 24,
            date: date(),
            start: plan.start,
            length: minutes,
            rows: fit(plan, plan.start, minutes),
            dots: method.dots,
            listed: plan.listed,
            follow_ups: [(21, 15), (91, 30), (182, 45)]
                .map(|(days, minutes)| FollowUp::on(date() + chrono::Duration::days(days), minutes))
                .to_vec(),
            keep_until: None,
            embers: false,
            origin: crate::workshop::event::Origin::default(),
        };
        let start = utc_ms(date(), opened.start.into(), 60);
        let at = At { utc_ms: start, offset_min: 60, elapsed_ms: 0 };
        let opened = Event::Opened(Box::new(opened));
        let journal = Journal::replay(vec![Entry { seq: 1, at, by: run(), events: vec![opened] }]).unwrap();
        Self { journal, at, by: run() }
    }

    /// A meeting of this method that takes over what another left, planned with the same words.
    pub(super) fn taking_over(method: &Method, minutes: u16, taken: &TakenOver) -> Self {
        let day = Self::planned_with(&taken.method(method.clone()), minutes, &plain);
        let Some(Event::Opened(opened)) = day.journal.entries()[0].events.first() else {
            panic!("it is made")
        };
        let opened = Opened { id: "hospitaz".into(), ..(**opened).clone() };
        let taken = taken.events(&opened.method);
        let events = std::iter::once(Event::Opened(Box::new(opened))).chain(taken).collect();
        let by = Run::from_random(*b"second");
        let journal = Journal::replay(vec![Entry { seq: 1, at: day.at, by, events }]).unwrap();
        Self { journal, at: day.at, by }
    }

    pub(super) fn workshop(&self) -> &Workshop {
        self.journal.workshop()
    }

    pub(super) fn run(&mut self, command: Command) -> Id {
        let entry = self.journal.command(command, self.at, self.by).unwrap();
        Id { run: self.by, seq: entry.seq, nth: 0 }
    }

    pub(super) fn strike(&mut self, id: Id) {
        self.journal.strike(&[id], self.at, self.by).unwrap();
    }

    pub(super) fn wait(&mut self, minutes: i64) {
        self.at = self.at.plus_ms(minutes * 60_000);
    }

    pub(super) fn say(&mut self, list: &str, text: &str, from: Option<Id>, group: Option<u16>) -> Id {
        let list = list.to_owned();
        self.run(Command::Item(ItemCommand::Add { list, text: line(text), from, group }))
    }

    /// Goes on until a step of this name is current; each step takes its minutes and `more`.
    pub(super) fn until(&mut self, step: &str, more: i64) {
        while self.workshop().step().is_none_or(|on| on.id != step) {
            let minutes = self.workshop().row().map_or(0, |row| i64::from(row.minutes) + more);
            self.wait(minutes);
            self.run(Command::Clock(ClockCommand::Next));
        }
    }

    fn theme(&mut self, list: &str, name: &str, items: &[Id]) -> Id {
        let (list, items) = (list.to_owned(), items.to_vec());
        self.run(Command::Theme(ThemeCommand::Make { list, name: line(name), items }))
    }

    pub(super) fn open_vote(&mut self, list: &str, dots: &[(Id, u32)]) -> Id {
        let vote = self.run(Command::Vote(VoteCommand::Open(list.into(), HowVoted::default())));
        for (on, dots) in dots {
            self.run(Command::Vote(VoteCommand::Wall(vote, *on, *dots)));
        }
        vote
    }

    fn plan(&mut self, island: Id, cells: [&str; 4], due: Option<&str>) -> Id {
        let table = self.workshop().method.plan_table().unwrap().clone();
        let typed = cells.into_iter().chain(due).zip(table.asked()).filter(|(text, _)| !text.is_empty());
        let cells = typed.map(|(text, column)| (column.id.clone(), read(&column.holds, text))).collect();
        self.run(Command::Row(RowCommand::Add { table: table.id, under: Some(island), cells }))
    }

    fn set(&mut self, plan: Id, column: &str, typed: &str) {
        let holds = self.workshop().method.plan_table().unwrap().column(column).unwrap().holds.clone();
        self.run(Command::Row(RowCommand::Set(plan, column.to_owned(), Some(read(&holds, typed)))));
    }
}

fn read(holds: &Holds, typed: &str) -> CellValue {
    CellValue::read(holds, typed, date()).unwrap()
}

fn run() -> Run {
    "kfwzpq".parse().unwrap()
}

/// A half day up to the open vote on the critique. `words` maps each text to what is said.
pub(super) fn until_the_vote(words: &dyn Fn(&str) -> String) -> (MadeDay, Vec<Id>) {
    let mut day = MadeDay::planned(240, words);
    day.until("check-in", 1);
    for hope in ["That somebody listens", "One thing that is different on Monday", "To laugh together"] {
        day.say("hopes", &words(hope), None, None);
    }
    day.until("critique-collect", 0);
    let said: Vec<Id> = [
        "Too few of us at night",
        "Handover takes 40 minutes and says nothing",
        "Nobody knows who decides",
        "The printer on the third floor",
        "Mail that everybody gets and nobody reads",
        "We never know what the night shift decided",
        "No time to teach the new ones",
        "Said in anger, taken back",
        "The rota comes two weeks late",
    ]
    .iter()
    .map(|text| day.say("critique", &words(text), None, None))
    .collect();
    day.run(Command::Item(ItemCommand::Again(said[0], Some(line(&words("Alone with fourteen patients"))))));
    day.run(Command::Item(ItemCommand::Again(said[0], None)));
    day.run(Command::Item(ItemCommand::Merge(vec![said[5]], said[1])));
    day.run(Command::Item(ItemCommand::Remove(vec![said[7]])));
    day.until("critique-themes", 2);
    let staffing = day.theme("critique", &words("Staffing"), &[said[0], said[6], said[8]]);
    day.until("critique-dots", 0);
    day.open_vote("critique", &[(staffing, 28), (said[1], 19), (said[2], 11), (said[4], 11)]);
    (day, vec![staffing, said[1], said[2], said[4], said[3], said[7]])
}

/// A half day from welcome to check-out.
pub(super) fn finished(words: &dyn Fn(&str) -> String) -> MadeDay {
    let (mut day, critique) = until_the_vote(words);
    let vote = day.workshop().votes.open("critique").unwrap().id;
    day.run(Command::Vote(VoteCommand::Slip(vote, vec![critique[0], critique[4], critique[4]])));
    day.run(Command::Vote(VoteCommand::Close(vote)));
    day.until("reflection", 3);
    day.run(Command::Group(GroupCommand::Divide(4)));
    day.say(
        "reflections",
        &words("It is not about more people, it is about the same people twice."),
        None,
        Some(1),
    );
    day.say("reflections", &words("The handover is where it all meets."), None, Some(2));
    day.say("reflections", &words("We recognised ourselves in everything."), None, Some(2));
    day.until("turn", 0);
    let wish = day.say("vision", &words("Always two at night"), Some(critique[0]), None);
    day.say("vision", &words("Everyone starts the shift knowing what matters"), Some(critique[1]), None);
    day.until("vision-collect", 0);
    let calm = day.say("vision", &words("Ten minutes of calm before every shift"), None, None);
    let teach = day.say("vision", &words("The new ones choose their own mentor"), None, None);
    day.say("buts", &words("But who pays for two at night?"), None, None);
    day.until("vision-dots", 0);
    let vote = day.open_vote("vision", &[(wish, 25), (calm, 20), (teach, 20)]);
    day.run(Command::Vote(VoteCommand::Close(vote)));
    islands(&mut day, words, &[critique[0], critique[1], wish, calm]);
    day.until("check-out", -1);
    let hopes: Vec<Id> = day.workshop().lists.list("hopes").items.iter().map(|item| item.id).collect();
    day.run(Command::Item(ItemCommand::Became(hopes[0], Some(Outcome::Met))));
    day.run(Command::Item(ItemCommand::Became(hopes[1], Some(Outcome::Partly))));
    day.say("checkout", &words("Light"), None, None);
    day.wait(8);
    day.run(Command::Clock(ClockCommand::Next));
    day
}

fn islands(day: &mut MadeDay, words: &dyn Fn(&str) -> String, links: &[Id]) {
    day.until("islands", 0);
    let name = |name: &str, links: &[Id]| {
        Command::Island(IslandCommand::Name { name: line(&words(name)), links: links.to_vec() })
    };
    let night = day.run(name("The night", &[links[0], links[2]]));
    let handover = day.run(name("A handover that says something", &[links[1], links[3]]));
    let printer = day.run(name("The third floor", &[]));
    day.until("choose", 0);
    day.run(Command::Island(IslandCommand::Count(night, Some(11))));
    day.run(Command::Island(IslandCommand::Count(handover, Some(13))));
    day.run(Command::Island(IslandCommand::Rest(printer)));
    day.run(Command::Island(IslandCommand::Contact(handover, Some(line(&words("The morning team"))))));
    day.until("plans", 0);
    let two = [
        words("Two on every night shift"),
        words("Count what one person cannot do, for two weeks, and take the numbers to the clinic"),
        words("Night team + head of the clinic"),
        words("A sheet on the wall of the medicine room"),
    ];
    let two = day.plan(night, [&two[0], &two[1], &two[2], &two[3]], Some("20/5"));
    day.set(two, "escalated-to", &words("the board of the hospital"));
    let ten =
        [words("Ten minutes, three questions"), words("Standing, at the board"), words("We make a draft")];
    day.plan(handover, [&ten[0], &ten[1], "", &ten[2]], Some("v50"));
    let mentor = day.plan(
        handover,
        [&words("A mentor for each new one"), "", "", ""],
        Some(&words("before the summer")),
    );
    day.set(mentor, "status", "2");
    day.until("after", 0);
    let who = Some(line(&words("Kari from the day team")));
    day.run(Command::After(AfterEvent::Carrier { id: crate::workshop::event::first_carrier(), who }));
}

/// Says each text as it is.
pub(super) fn plain(text: &str) -> String {
    text.to_owned()
}
