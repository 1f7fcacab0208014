//! Plays a story: each input goes through `update`, and each expectation is checked against what `draw` makes of the
//! model.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use verkstad::app::effect::{Effect, RoomWindow};
use verkstad::app::key::{Code, Key};
use verkstad::app::live::{LiveScreen, Mode};
use verkstad::app::msg::{Msg, StoreReport};
use verkstad::app::programmes::{ProgrammeReport, ProgrammeRequest};
use verkstad::app::{Model, Screen, Settings, Size};
use verkstad::view::theme::{ColourTheme, Depth, Styles};
use verkstad::view::{self, Brush};
use verkstad::workshop::document::record_json;
use verkstad::workshop::event::{Entry, Event, Opened};
use verkstad::workshop::follow::NewWorkshop;
use verkstad::workshop::id::Run;
use verkstad::workshop::journal::Journal;
use verkstad::workshop::record::Record;
use verkstad::workshop::room::{Picture, Room};
use verkstad::workshop::rows::Label;
use verkstad::workshop::time::{At, Stamp, utc_ms};

use super::order::{Order, Start, Window, With};
use super::world::{self, DATE, World};
use super::{picture, record};

/// How many minutes the wall clock of every story is ahead of UTC.
const OFFSET: i16 = 60;

/// More than there are choices anywhere.
const MOST_PRESSES: usize = 60;

/// A story that is being played.
pub(super) struct Player {
    model: Model,
    world: World,
    brush: Brush,
    window: Window,
    at: At,
}

impl Player {
    /// Begins as the story says.
    pub(super) fn start(start: &Start) -> Self {
        Self::start_in(World::default(), start)
    }

    /// Begins in the given world.
    pub(super) fn start_in(world: World, start: &Start) -> Self {
        let at = At { utc_ms: utc_ms(DATE, start.time as i32, OFFSET), offset_min: OFFSET, elapsed_ms: 1000 };
        let settings = Settings { one_screen: start.screens == 1, ..Settings::default() };
        let model = Model::new(at, start.lang, settings, start.size);
        let brush = Brush::new(Depth::TrueColour);
        if let Some(name) = &start.also {
            world.take_in(name);
        }
        let mut player = Self { model, world, brush, window: Window::Console, at };
        let opened = match &start.with {
            With::Day(minutes) => Some(player.world.day(start.lang, *minutes)),
            With::Method(name) => Some(world::day_of(name, start.lang)),
            With::New | With::Demo | With::Example(_) | With::Gathering(_) | With::Programme(_) => None,
        };
        if let With::Example(name) = &start.with {
            player.world.keep(&world::example_path(name), world::example(name));
            player.perform(vec![verkstad::app::effect::Effect::List]);
        }
        if let With::Programme(name) = &start.with {
            let path = player.world.keep_programme(name);
            player.perform(vec![Effect::Programme(ProgrammeRequest::Open(path))]);
        }
        if let Some(opened) = opened {
            player.open(opened);
        }
        if let With::Gathering(name) = &start.with {
            player.begin_with(world::gathering(name, start.lang));
        }
        player
    }

    /// Opens a workshop as it was made.
    pub(super) fn open(&mut self, opened: Opened) {
        self.begin_with(NewWorkshop::from(opened));
    }

    /// Opens a workshop as it was made, with what it took over.
    fn begin_with(&mut self, NewWorkshop { opened, taken }: NewWorkshop) {
        let path = world::example_path("day");
        let events = std::iter::once(Event::Opened(Box::new(opened))).chain(taken).collect();
        let first = Entry { seq: 1, at: self.at, by: run(), events };
        self.world.keep(&path, vec![first.into()]);
        self.perform(vec![verkstad::app::effect::Effect::Open(path)]);
    }

    fn restart(&mut self) {
        let Model { lang, settings, size, .. } = self.model;
        self.model = Model::new(self.at, lang, settings, size);
        self.world.left = world::World::default().left;
        self.window = Window::Console;
        self.perform(vec![verkstad::app::effect::Effect::List]);
    }

    /// The day that is led.
    pub(super) fn live(&self) -> &LiveScreen {
        let Screen::Live(live) = &self.model.screen else { panic!("no day is open") };
        live
    }

    /// What the room reads, as data.
    pub(super) fn picture(&self) -> Picture {
        self.live().room(self.at).picture
    }

    /// The entries and the state beside them, as they would be on disk.
    pub(super) fn kept(&self) -> String {
        let left = serde_json::to_string(&self.world.left).unwrap();
        self.entries().iter().map(|entry| serde_json::to_string(entry).unwrap()).collect::<String>() + &left
    }

    /// The entries, as they would be on disk.
    pub(super) fn entries(&self) -> Vec<std::sync::Arc<Entry>> {
        self.world.entries().expect("a workshop is open").to_vec()
    }

    /// Plays one line; the error says what was not as expected.
    pub(super) fn play(&mut self, order: &Order) -> Result<(), String> {
        self.do_or_expect(order)?;
        self.labels_mean_what_they_stand_at()
    }

    /// Plays one line if it is an input, and keeps the size of the screen. Returns whether it was one.
    pub(super) fn acts(&mut self, order: &Order) -> bool {
        let is_other = matches!(
            order,
            Order::Size(_)
                | Order::Window(_)
                | Order::See(_)
                | Order::SeeNot(_)
                | Order::SeeLine(..)
                | Order::Status(_)
                | Order::Picture(_)
                | Order::Remembered(..)
                | Order::Kept(..)
                | Order::Rings(_)
                | Order::Wakes(_)
                | Order::Record { .. }
        );
        !is_other && self.do_or_expect(order).is_ok()
    }

    /// In every story, a label that the room or the facilitator reads means the thing that it stands at.
    fn labels_mean_what_they_stand_at(&self) -> Result<(), String> {
        let Screen::Live(live) = &self.model.screen else { return Ok(()) };
        let room = live.room(self.at).rows.unwrap_or_default();
        // While the facilitator writes, the console has the step's rows, whatever is on the wall.
        let pointed = live.entry.mode == Mode::Pointing || live.wall.stage.showing.is_none();
        let console = if pointed { live.rows_near(1000).rows } else { Vec::new() };
        let rows = room.iter().chain(console.iter().cloned());
        for row in rows.filter(|row| row.label != Label::None) {
            let label = row.label.to_string();
            if live.points_at(&label) != Some(row.id) {
                return Err(format!("{label} does not mean “{}”", row.text));
            }
        }
        Ok(())
    }

    fn do_or_expect(&mut self, order: &Order) -> Result<(), String> {
        match order {
            Order::Start(_) => {}
            Order::Keys(keys) => keys.iter().for_each(|key| self.key(*key)),
            Order::Type { text, enter } => {
                text.chars().for_each(|c| self.key(Key::char(c)));
                if *enter {
                    self.key(Key::plain(Code::Enter));
                }
            }
            Order::Press(key, until) => {
                // A method is called otherwise where the story is played in another language.
                let until = world::called(until, self.model.lang).unwrap_or_else(|| until.clone());
                for _ in 0..MOST_PRESSES {
                    if picture::rows(&self.screen()).join("\n").contains(until.as_str()) {
                        return Ok(());
                    }
                    self.key(*key);
                }
                return Err(format!("not seen after {MOST_PRESSES} presses"));
            }
            Order::Paste(text) => self.send(Msg::Paste(text.clone())),
            Order::File(path, text) => _ = self.world.files.insert(path.into(), text.clone().into_bytes()),
            Order::After(seconds) => self.pass(i64::from(*seconds)),
            Order::At(minute) => {
                let wanted = utc_ms(self.at.today(), *minute as i32, OFFSET);
                self.pass((wanted - self.at.utc_ms) / 1000);
            }
            Order::Size(size) => self.send(Msg::Resize(*size)),
            Order::Projector(size) => {
                self.send(Msg::Store(StoreReport::Window(RoomWindow { size: Some(*size), answers: true })));
            }
            Order::Skew(seconds) => self.send(Msg::ClockMoved(i64::from(*seconds) * 1000)),
            Order::Window(window) => self.window = *window,
            Order::Restart => self.restart(),
            Order::Found(finding) => self.send(Msg::Store(StoreReport::Found(finding.clone()))),
            Order::Saved => self.world.saved().into_iter().for_each(|msg| self.send(msg)),
            _ => return self.expect(order),
        }
        Ok(())
    }

    fn expect(&self, order: &Order) -> Result<(), String> {
        let screen = self.screen();
        let rows = picture::rows(&screen);
        let text = rows.join("\n");
        let held = match order {
            Order::See(wanted) => text.contains(wanted.as_str()),
            Order::SeeNot(wanted) => !text.contains(wanted.as_str()),
            Order::SeeLine(row, wanted) => rows.get(row - 1).is_some_and(|row| row.contains(wanted.as_str())),
            Order::Status(wanted) => self.notice().replace('\u{a0}', " ").contains(wanted.as_str()),
            Order::Remembered(wanted, is) => {
                let held = serde_json::to_string(&self.world.questions).is_ok_and(|all| all.contains(wanted));
                return if held == *is { Ok(()) } else { Err("not so".to_owned()) };
            }
            Order::Kept(wanted, is) => self.kept().contains(wanted) == *is,
            Order::Rings(times) => self.world.rings == *times,
            Order::Wakes(within) => match (self.model.next_wake(self.at), within) {
                (Some(wakes), Some(within)) => wakes <= *within && wakes > within / 60,
                (wakes, within) => wakes.is_none() && within.is_none(),
            },
            Order::Picture(name) => return picture::compare(name, &screen),
            Order::Record { path, value } => {
                let found = record::at(&self.record()?, path)?;
                return if found == *value { Ok(()) } else { Err(format!("it is {found}")) };
            }
            _ => true,
        };
        if held { Ok(()) } else { Err(format!("not so. Said: {}\n{text}", self.notice())) }
    }

    /// What the facilitator sees and what the room sees, as text.
    pub(super) fn seen(&mut self) -> [Vec<String>; 2] {
        let before = self.window;
        let seen = [Window::Console, Window::Room].map(|window| {
            self.window = window;
            picture::rows(&self.screen())
        });
        self.window = before;
        seen
    }

    fn notice(&self) -> String {
        let notice = self.model.notice.as_ref();
        notice.map(|notice| verkstad::app::say::notice(notice, self.model.texts)).unwrap_or_default()
    }

    /// Lets time pass second by second, so that the bell rings when it should.
    fn pass(&mut self, seconds: i64) {
        // Between two parts of a day nothing changes by the second.
        let (times, each) = if seconds > 6 * 3_600 { (seconds / 60, 60) } else { (seconds, 1) };
        for _ in 0..times {
            self.at = self.at.plus_ms(1000 * each);
            self.send(Msg::Tick);
        }
    }

    fn key(&mut self, key: Key) {
        self.send(Msg::Key(key));
    }

    fn send(&mut self, msg: Msg) {
        let effects = self.model.update(self.at, msg);
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<verkstad::app::effect::Effect>) {
        for effect in effects {
            if effect == Effect::List {
                let listed = self.world.listed_programmes();
                self.send(Msg::Programme(ProgrammeReport::Listed(listed)));
            }
            if let Some(answer) = self.world.perform(effect, self.at, run()) {
                self.send(answer);
            }
        }
    }

    /// The record as it would be saved: replayed from what was stored, not from what the program shows.
    pub(super) fn record(&self) -> Result<serde_json::Value, String> {
        let entries = self.world.entries().ok_or("no workshop is open")?;
        let journal = Journal::replay(entries.to_vec()).map_err(|broken| format!("{broken:?}"))?;
        let bytes = record_json(&Record::of(journal.workshop()));
        serde_json::from_slice(&bytes).map_err(|error| error.to_string())
    }

    /// What the second window knows of a day that leaves no trace.
    fn followed(&self) -> Journal {
        let entries = self.world.entries().expect("a workshop is open").to_vec();
        let mut journal = Journal::replay(entries).expect("a workshop of a story can be replayed");
        journal.hold(self.world.left.held, self.at, run());
        if self.world.left.held.is_some_and(|held| !held.still) {
            journal.is_led_at(self.at, run());
        }
        journal
    }

    fn screen(&self) -> Buffer {
        let Size { cols, rows } = self.model.size;
        let area = Rect::new(0, 0, cols, rows);
        let mut buffer = Buffer::empty(area);
        match (&self.model.screen, self.window) {
            (Screen::Live(live), Window::Room) => {
                // The second window knows of the wall only what was stored.
                let (left, now) = (&self.world.left, Stamp { at: self.at, by: run() });
                let without = live.journal.without(&left.hidden);
                // Of a day that leaves no trace it knows what is stored and where the console says that it stands.
                let untold = live.workshop().leaves_no_trace().then(|| self.followed());
                let followed = untold.as_ref().map(Journal::workshop);
                let workshop = without.as_ref().or(followed).unwrap_or(live.workshop());
                let room = Room::of(workshop, &left.stage, left.focus_seen(), now);
                let texts = verkstad::app::texts(room.lang);
                let styles = Styles::new(ColourTheme::Light, Depth::TrueColour);
                let from = left.stage.from;
                view::public::draw(&room, from, texts, styles, &self.brush.glyphs, area, &mut buffer);
            }
            _ => drop(view::draw(&self.model, &self.brush, area, &mut buffer)),
        }
        buffer
    }
}

fn run() -> Run {
    "storya".parse().expect("six letters")
}
