//! Every plan of every method of the library, led from its first step to its last, each in one language by turns, and
//! with `VERKSTAD_LONG=1` in all of them: something is captured in each step that captures, nothing of what is typed is
//! kept in a step that keeps nothing, what the room is told stands on one page, and all of it leaves in every format
//! and on every sheet. With `--nocapture` it says how long each plan took.

use std::collections::BTreeMap;
use std::time::Instant;

use verkstad::app::Size;
use verkstad::app::key::{Code, Key};
use verkstad::export::print::{self, Sheet};
use verkstad::export::{self, Format};
use verkstad::workshop::Workshop;
use verkstad::workshop::event::Field;
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::{ColumnRole, DayPlan, Holds, ListRole, Method, Step, TableDef};
use verkstad::workshop::room::Picture;
use verkstad::workshop::step::{AskedAgain, AtTables, Kind, YearWork};
use verkstad::workshop::words::Lang;

use super::order::{Order, Start, With};
use super::player::Player;
use super::world;
use crate::is_long;

/// The smallest projected picture, and a usual one.
const SIZES: [Size; 2] = [Size { cols: 40, rows: 15 }, Size { cols: 120, rows: 36 }];
/// More presses than any step needs to go on.
const MOST_PRESSES: usize = 60;
/// Slips enough for a spread to be told.
const SLIPS: usize = 6;

fn ctrl(char: char) -> Order {
    Order::Keys(vec![Key { ctrl: true, ..Key::char(char) }])
}

fn plain(code: Code) -> Order {
    Order::Keys(vec![Key::plain(code)])
}

/// A method that is being led.
struct Led<'a> {
    player: Player,
    method: &'a Method,
    lang: Lang,
    /// What was typed where it is kept, and where it is not.
    kept: Vec<String>,
    locked: Vec<String>,
    /// How many words were typed, so that each is another.
    typed: usize,
}

impl<'a> Led<'a> {
    fn begin(method: &'a Method, plan: &DayPlan, lang: Lang) -> Self {
        let size = SIZES[1];
        let start =
            Start { with: With::New, lang, size, screens: 2, time: u32::from(plan.start), also: None };
        let mut player = Player::start(&start);
        let mut opened = world::day_in(method, plan, lang);
        opened.people = method.card.people.usual;
        // Whoever makes a workshop has what stands in the form unless they type something else.
        for (field, words) in
            [(Field::Critique, &method.questions.critique), (Field::Vision, &method.questions.vision)]
        {
            let text = field.clean(words.get(lang));
            opened.brief.extend(text.map(|text| (field, text)));
        }
        player.open(opened);
        Self { player, method, lang, kept: Vec::new(), locked: Vec::new(), typed: 0 }
    }

    fn workshop(&self) -> &Workshop {
        self.player.live().workshop()
    }

    fn play(&mut self, order: &Order) {
        if let Err(why) = self.player.play(order) {
            panic!("{}: {order:?}: {why}", self.place());
        }
    }

    /// Where we are, for whoever reads that it went wrong.
    fn place(&self) -> String {
        let step = self.workshop().step().map_or("before the day", |step| step.id.as_str());
        format!("{} in {:?}, {step}", self.method.id, self.lang)
    }

    /// The same, with what the facilitator sees.
    fn seen(&mut self) -> String {
        let [console, _] = self.player.seen();
        format!("{}\n{}\n", self.place(), console.join("\n"))
    }

    fn line(&mut self, text: &str) {
        self.play(&Order::Type { text: text.to_owned(), enter: true });
    }

    /// A word that nothing else in the world holds.
    fn word(&mut self) -> String {
        self.typed += 1;
        format!("Ord{}x", self.typed)
    }

    /// Goes on until another row of the agenda is on, or the day is over.
    fn go_on(&mut self) {
        let row = self.workshop().day.row;
        for _ in 0..MOST_PRESSES {
            self.play(&ctrl('n'));
            if self.workshop().day.row != row || self.workshop().day.ended.is_some() {
                return;
            }
            // A circle goes on at a page key alone.
            self.play(&plain(Code::PageDown));
            if self.workshop().day.row != row || self.workshop().day.ended.is_some() {
                return;
            }
        }
        panic!("{}: it does not go on", self.place());
    }

    /// Turns pages until the next step is announced: of a talk, the room reads how long it takes.
    fn announce(&mut self) {
        let row = self.workshop().day.row;
        let next = row.and_then(|row| self.workshop().after(row)).map(|next| (next.id, next.minutes));
        let talk = next
            .and_then(|(row, _)| self.workshop().step_of(row))
            .is_some_and(|step| step.kind.uses().hearing.waits() || !step.kind.talk_parts().is_empty());
        // Where nothing is written down, one press goes on, and only a talk in parts is announced first.
        let calm = self.method.card.unrecorded;
        let in_parts = next
            .and_then(|(row, _)| self.workshop().step_of(row))
            .is_some_and(|step| !step.kind.talk_parts().is_empty());
        if !talk || calm && !in_parts {
            return;
        }
        for _ in 0..MOST_PRESSES {
            if let Picture::Next { told, .. } = self.player.picture() {
                let minutes = next.map(|(_, minutes)| minutes.to_string()).unwrap_or_default();
                assert!(told.contains(&minutes), "{}: how long does it take? {told}", self.place());
                return self.looks_right();
            }
            self.play(&plain(Code::PageDown));
        }
        panic!("{}: the talk is not announced", self.place());
    }

    /// Leads the step at hand.
    fn lead(&mut self, step: &Step) {
        self.looks_right();
        let uses = step.kind.uses();
        let parts = step.kind.talk_parts();
        // People talk among themselves, and no step collects what they say.
        let among_themselves = uses.hearing.waits()
            && parts.iter().all(|part| part.list.is_none())
            && self.workshop().capture_list().is_none();
        let locked = step.unrecorded
            || self.method.card.unrecorded
            || uses.calm.is_some()
            || uses.is_only_heard()
            || among_themselves;
        if locked {
            return self.types_in_vain();
        }
        let before = self.player.record().unwrap();
        let filled = self.fill(&step.kind);
        assert!(filled || !uses.captures, "{}: it captures, and nobody tried it", self.place());
        let captured = before != self.player.record().unwrap();
        assert!(captured || !uses.captures || self.has_nothing_to_work_on(&step.kind), "{}", self.seen());
        self.looks_right();
    }

    /// Types and pastes where nothing is kept, and leaves the line empty.
    fn types_in_vain(&mut self) {
        let (typed, pasted) = (self.word(), self.word());
        self.line(&typed);
        self.play(&ctrl('u'));
        self.play(&Order::Paste(format!("{pasted}\n{pasted}")));
        self.play(&plain(Code::Esc));
        self.play(&ctrl('u'));
        self.locked.extend([typed, pasted]);
    }

    /// Whether it works on what another step or another meeting brings, and there is none.
    fn has_nothing_to_work_on(&self, kind: &Kind) -> bool {
        match kind {
            Kind::Again { asks: AskedAgain::Due, .. } => true,
            // A day that begins with what was planned before has nothing of it here.
            Kind::Again { table, .. } => self.workshop().tables.rows.iter().all(|row| row.table != *table),

            Kind::Themes { list } => self.workshop().lists.list(list).readable().count() < 2,
            Kind::Months { does, .. } => *does == YearWork::Load,
            _ => false,
        }
    }

    /// Captures something, as its kind does; returns whether it does anything.
    fn fill(&mut self, kind: &Kind) -> bool {
        match kind {
            Kind::Board { list, fills, .. } => {
                self.lines(2);
                // Each of its fields gets a line, where they simply stand beside each other.
                let fields = self.fields(list).filter(|_| fills.is_empty()).unwrap_or_default();
                for _ in 1..fields {
                    self.play(&plain(Code::Down));
                    self.lines(1);
                }
            }
            Kind::Round { list: Some(_), .. }
            | Kind::Collect { .. }
            | Kind::Wording { .. }
            | Kind::Reframe { .. }
            | Kind::Islands { .. }
            | Kind::Each { .. } => self.lines(2),
            Kind::Talk { parts, .. } if parts.iter().any(|part| part.list.is_some()) => {
                // What is written down may belong to its last part only.
                for _ in parts.iter().skip(1) {
                    self.play(&plain(Code::Down));
                }
                self.lines(1);
            }
            Kind::Question { .. } | Kind::After | Kind::Months { does: YearWork::Who, .. } => self.lines(1),
            Kind::Groups { .. } | Kind::Stations { does: AtTables::Report, .. } => self.labelled(2),
            Kind::Choose { .. } => self.line("1 5"),
            // The first two lines are one theme.
            Kind::Themes { .. } => {
                self.play(&plain(Code::Tab));
                self.line("1 2 t");
                self.lines(1);
            }
            Kind::Again { asks, table } => self.again(*asks, table),
            // Rows that are named beforehand are filled one by one.
            Kind::Cells { table } if self.method.table(table).is_some_and(|table| !table.rows.is_empty()) => {
                self.play(&plain(Code::Tab));
                self.line("1 e");
                self.lines(1);
            }
            Kind::Plans { table } | Kind::Table { table } | Kind::Cells { table } => {
                self.row(table);
                self.row(table);
            }
            Kind::Months { does: YearWork::Place, .. } => {
                let word = self.word();
                self.line(&format!("9 {word}"));
                self.kept.push(word);
            }
            Kind::Months { does: YearWork::Load, .. } => {}
            // The first row goes to another square; where there is none yet, one is typed with its place.
            Kind::Grid { table, .. } if self.workshop().tables.rows.iter().any(|row| row.table == *table) => {
                self.play(&plain(Code::Down));
                self.line("1 2");
            }
            Kind::Grid { table, .. } => self.row(table),
            Kind::Vote { list, .. } => self.slips(list, |_| "1".to_owned(), 2),
            Kind::Scale { list, .. } => self.slips(list, |count| vec!["2"; count].join(" "), SLIPS),
            _ => return false,
        }
        true
    }

    fn lines(&mut self, count: usize) {
        for _ in 0..count {
            let word = self.word();
            self.line(&word);
            self.kept.push(word);
        }
    }

    /// How many fields a board has whose lines belong to no sheet; `None` if some are written by nobody.
    fn fields(&self, board: &str) -> Option<usize> {
        let board = self.method.list(board)?;
        let plain = |field: &String| self.method.list(field).is_some_and(|field| field.show.is_none());
        (board.sheets.is_none() && board.fields.iter().all(plain)).then_some(board.fields.len())
    }

    /// Lines of the first group or table.
    fn labelled(&mut self, count: usize) {
        for _ in 0..count {
            let word = self.word();
            self.line(&format!("1 {word}"));
            self.kept.push(word);
        }
    }

    /// What is said of a plan; the first time there are no plans yet, so one is typed.
    fn again(&mut self, asks: AskedAgain, table: &str) {
        let none = self.workshop().plans_of(self.method.table(table).unwrap()).next().is_none();
        match asks {
            _ if self.workshop().tables.rows.iter().all(|row| row.table != *table) => {}
            AskedAgain::Happened if none => self.lines(2),
            AskedAgain::Happened | AskedAgain::Onwards => self.labelled(1),
            AskedAgain::NotHappened => {
                let word = self.word();
                self.line(&format!("2 {word}"));
                self.kept.push(word);
            }
            // Of what was made at another meeting; there is none here.
            AskedAgain::Due => {}
        }
    }

    /// One row with all its cells, in one line.
    fn row(&mut self, table: &str) {
        let table: &TableDef = self.method.table(table).unwrap();
        let mut cells = Vec::new();
        for column in table.asked() {
            let words = matches!(column.holds, Holds::Words | Holds::Lines | Holds::Who);
            let cell = match &column.holds {
                Holds::Number => "5".to_owned(),
                Holds::Scale => "3".to_owned(),
                Holds::OneOf(of) => of[0].get(self.lang).to_owned(),
                Holds::Date => "v50".to_owned(),
                Holds::Time => "10:00".to_owned(),
                _ => self.word(),
            };
            // A next step takes the place of the first.
            if words && column.role != Some(ColumnRole::FirstStep) {
                self.kept.push(cell.clone());
            }
            cells.push(cell);
        }
        self.line(&cells.join("; "));
        self.play(&plain(Code::Esc));
    }

    /// So many slips, and the count is closed.
    fn slips(&mut self, list: &str, slip: impl Fn(usize) -> String, count: usize) {
        let candidates = self.workshop().lists.candidates(list).len();
        for _ in 0..count {
            self.line(&slip(candidates));
        }
        self.play(&ctrl('o'));
    }

    /// Both windows are drawn at both sizes, and the room reads what it is told on one page.
    fn looks_right(&mut self) {
        for size in SIZES {
            self.play(&Order::Size(size));
            let picture = self.player.picture();
            let told = told(&picture);
            let [console, room] = self.player.seen();
            assert!(console.iter().chain([&room.join("")]).any(|row| !row.is_empty()), "{}", self.place());
            if size == SIZES[0] {
                let page = room.join(" ");
                let mut seen = page.split_whitespace();
                for word in told.iter().flat_map(|text| text.split_whitespace()) {
                    assert!(
                        seen.any(|there| there == word),
                        "{}: “{word}” is not read:\n{}",
                        self.place(),
                        room.join("\n")
                    );
                }
            }
        }
    }

    /// What the whole day leaves, and what it must not.
    fn leaves_what_it_should(&self) {
        let kept = self.player.kept();
        for word in &self.locked {
            assert!(!kept.contains(word.as_str()), "{}: {word} was kept", self.place());
        }
        let journal = Journal::replay(self.player.entries()).unwrap();
        let (workshop, texts) = (journal.workshop(), verkstad::app::texts(self.lang));
        let leaving: Vec<String> = Format::ALL
            .into_iter()
            .map(|format| String::from_utf8(export::render(format, workshop, texts)).unwrap())
            .collect();
        for (text, format) in leaving.iter().zip(Format::ALL) {
            for word in &self.kept {
                assert!(
                    text.contains(word.as_str()),
                    "{}: {word} is not in {}:\n{}",
                    self.place(),
                    format.name(),
                    leaving[0]
                );
            }
            assert!(self.locked.iter().all(|word| !text.contains(word.as_str())), "{}", self.place());
        }
        for sheet in Sheet::ALL {
            let paper = String::from_utf8(print::print(sheet, workshop, texts)).unwrap();
            assert!(paper.contains("</html>"), "{}: {}", self.place(), sheet.name());
            assert!(self.locked.iter().all(|word| !paper.contains(word.as_str())), "{}", self.place());
        }
    }
}

/// What the room is told in this picture, apart from rows.
fn told(picture: &Picture) -> Vec<&str> {
    match picture {
        Picture::Told { text, .. }
        | Picture::Next { told: text, .. }
        | Picture::Groups { text, .. }
        | Picture::Islands { text }
        | Picture::Sources { text, .. }
        | Picture::Overnight { text, .. }
        | Picture::Load { text, .. }
        | Picture::Circle { text, .. } => vec![text],
        Picture::Round { text, told, turns: 0, .. } | Picture::Tables { text, told, .. } => vec![text, told],
        _ => Vec::new(),
    }
}

/// The methods that ship with the program.
fn shipped() -> impl Iterator<Item = &'static Method> {
    world::methods().iter().map(|file| file.method().unwrap())
}

/// Whether the plan at this place among all is led in this language.
fn is_led_in(place: usize, lang: Lang, long: bool) -> bool {
    long || Lang::ALL[place % Lang::ALL.len()] == lang
}

/// Leads one plan to its end; returns how much was captured.
fn lead_all(method: &Method, plan: &DayPlan, lang: Lang) -> usize {
    let mut led = Led::begin(method, plan, lang);
    led.looks_right();
    led.go_on();
    while led.workshop().day.ended.is_none() {
        let step = led.workshop().step().unwrap().clone();
        led.lead(&step);
        led.announce();
        led.go_on();
    }
    led.looks_right();
    led.leaves_what_it_should();
    let everything = led.kept.len() + led.locked.len();
    assert!(everything > 0, "{}: nothing was typed", method.id);
    led.kept.len()
}

fn every_plan_is_led_in(lang: Lang) {
    let plans = shipped().flat_map(|method| method.plans.iter().map(move |plan| (method, plan)));
    let mut captured = 0;
    for (_, (method, plan)) in plans.enumerate().filter(|(place, _)| is_led_in(*place, lang, is_long())) {
        let since = Instant::now();
        captured += lead_all(method, plan, lang);
        let (minutes, took) = (plan.minutes(), since.elapsed().as_millis());
        println!("{} in {minutes} minutes, {lang:?}: {took} ms", method.id);
    }
    assert!(captured > 0);
}

#[test]
fn every_method_that_captures_has_somewhere_to_park() {
    for method in shipped() {
        let captures = method.steps.iter().any(|step| step.kind.uses().captures);
        let parks = method.list_in(ListRole::Parking).is_some();
        assert!(parks || !captures || method.card.unrecorded, "{} has nowhere to park", method.id);
    }
}

#[test]
fn every_plan_is_led_once_and_in_all_languages_where_there_is_time() {
    let plans: usize = shipped().map(|method| method.plans.len()).sum();
    let led_in = |place| Lang::ALL.into_iter().filter(|lang| is_led_in(place, *lang, false)).count();
    assert!((0..plans).all(|place| led_in(place) == 1));
    assert!(plans >= Lang::ALL.len());
    assert!(
        Lang::ALL.into_iter().all(|lang| (0..Lang::ALL.len()).any(|place| is_led_in(place, lang, false)))
    );
    assert!(Lang::ALL.into_iter().all(|lang| (0..plans).all(|place| is_led_in(place, lang, true))));
}

/// The names that two of these methods have in one language: whoever chooses by name can't tell them apart.
fn named_twice<'a>(methods: impl Iterator<Item = &'a Method>) -> Vec<String> {
    let mut called: BTreeMap<(Lang, String), Vec<&str>> = BTreeMap::new();
    for method in methods {
        for (lang, name) in &method.card.name.0 {
            called.entry((*lang, name.trim().to_lowercase())).or_default().push(&method.id);
        }
    }
    let twice = called.into_iter().filter(|(_, ids)| ids.len() > 1);
    twice.map(|((lang, name), ids)| format!("{name} in {lang:?}: {ids:?}")).collect()
}

#[test]
fn no_two_methods_have_one_name_in_a_language() {
    assert_eq!(named_twice(shipped()), [""; 0]);
    let mut other = shipped().next().unwrap().clone();
    other.id = "other".to_owned();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::Nn) {
        other.card.name.0.insert(lang, format!("Another {lang:?}"));
    }
    let all: Vec<Method> = shipped().cloned().chain([other]).collect();
    assert_eq!(named_twice(all.iter()).len(), 1);
}

#[test]
fn every_plan_is_led_from_first_to_last_step_in_swedish() {
    every_plan_is_led_in(Lang::Sv);
}

#[test]
fn every_plan_is_led_from_first_to_last_step_in_bokmal() {
    every_plan_is_led_in(Lang::Nb);
}

#[test]
fn every_plan_is_led_from_first_to_last_step_in_nynorsk() {
    every_plan_is_led_in(Lang::Nn);
}

#[test]
fn every_plan_is_led_from_first_to_last_step_in_danish() {
    every_plan_is_led_in(Lang::Da);
}

#[test]
fn every_plan_is_led_from_first_to_last_step_in_english() {
    every_plan_is_led_in(Lang::En);
}
