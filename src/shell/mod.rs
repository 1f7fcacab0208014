//! The world: terminal, disk, clock, threads, commands. The loop is here; each file beside it is one part of the world.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place that touches clock, disk, threads and network"
)]

#[cfg(feature = "testing")]
mod breaks;
pub mod chance;
pub mod clock;
pub mod commands;
pub mod demo;
pub mod disk;
pub mod follow;
mod forms;
mod kin;
pub mod methods;
pub mod os;
pub mod paths;
pub mod programmes;
pub mod session;
pub mod settings;
pub mod shipped;
pub mod signals;
pub mod store;
pub mod terminal;
mod throw_away;
mod unsaved;
mod worker;
pub mod workshops;
pub mod world;

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clock::SystemClock;
use os::Signal;
use session::Ready;
use settings::Remembered;
use signals::Answer;
use terminal::input;
use terminal::report::TerminalInput;
use terminal::{Console, Ending, Unfit};
use worker::Job;
use workshops::Store;
use world::EffectRunner;

use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::new::{Given, New};
use crate::app::trouble::Trouble;
use crate::app::{Model, Screen, Settings, Size};
use crate::view::theme::Depth;
use crate::view::{self, Brush};
use crate::workshop::time::At;
use crate::workshop::words::Lang;

/// How far the wall clock may move against the steady one before we say so, in milliseconds.
const JUMP_MS: i64 = 2_000;

/// What reaches the loop, all through one channel.
pub enum Heard {
    /// A message for the model.
    Msg(Msg),
    /// A worker opened a workshop, or failed to.
    Ready(Job, Box<Result<Ready, Trouble>>),
    /// The workshop whose writer died was reopened, or could not be.
    Again,
    /// The process was stopped and continues.
    Resumed,
}

/// What the program starts with.
pub struct Begin {
    /// Where workshops are opened.
    pub store: Store,
    /// Its language.
    pub lang: Lang,
    /// The remembered settings.
    pub remembered: Remembered,
    /// The first screen.
    pub first: First,
    /// The first effects.
    pub effects: Vec<Effect>,
    /// Where to note what is needed after the end.
    pub aftermath: Shared,
}

/// The first screen.
pub enum First {
    /// The home screen.
    Home,
    /// The form for a new workshop, with the values given.
    Form(Box<Given>),
    /// A workshop.
    Workshop(Box<Ready>),
}

/// What is known after the program has ended, even after a panic.
#[derive(Debug, Clone, Default)]
pub struct Aftermath {
    /// The document opened last.
    pub document: Option<PathBuf>,
    /// The file and line where the drawing thread panicked. We leave out its message, which may hold what somebody
    /// typed.
    pub panic: Option<String>,
}

/// The aftermath, shared between threads.
pub type Shared = Arc<Mutex<Aftermath>>;

/// Notes something for the time after the end.
fn note(aftermath: &Shared, note: impl FnOnce(&mut Aftermath)) {
    note(&mut aftermath.lock().unwrap_or_else(PoisonError::into_inner));
}

/// Why the program ended abnormally.
#[derive(Debug)]
pub enum Failure {
    /// It cannot draw here.
    Unfit(Unfit),
    /// The terminal failed.
    Terminal,
    /// Something could not be written at the end.
    Unsaved(Trouble),
}

impl From<io::Error> for Failure {
    fn from(_: io::Error) -> Self {
        Self::Terminal
    }
}

/// Runs the program in this terminal until it ends.
pub fn run(begin: Begin) -> Result<(), Failure> {
    let (send, heard) = mpsc::channel();
    let console = Console::open().map_err(Failure::Unfit)?;
    let answer = listen(&send, &begin.aftermath)?;
    let clock = begin.store.clock;
    let settings = Settings { one_screen: !begin.remembered.two_screens, ..Settings::default() };
    let mut model = Model::new(clock.now(), begin.lang, settings, size());
    if let First::Form(given) = &begin.first {
        model.screen = Screen::New(Box::new(New::with(given, model.ctx())));
    }
    let brush = Brush::new(depth());
    let mut program = RunningProgram {
        model,
        brush,
        console,
        world: EffectRunner::new(begin.store, begin.remembered, send, begin.aftermath),
        heard,
        skew: Skew::new(clock.now()),
        clock,
        answer,
    };
    if let First::Workshop(ready) = begin.first {
        program.world.start(Ok(*ready));
    }
    program.perform(begin.effects)?;
    program.run()
}

/// Starts the threads that listen to the terminal and to the system.
fn listen(send: &mpsc::Sender<Heard>, aftermath: &Shared) -> io::Result<Answer> {
    let (keys, signals) = (send.clone(), send.clone());
    let failed = send.clone();
    let aftermath = aftermath.clone();
    terminal::panics::watch(move |panic| {
        if panic.drawing {
            note(&aftermath, |aftermath| aftermath.panic = panic.place);
        } else {
            // The room does not notice; the drawing thread says so.
            let _ = failed.send(Heard::Msg(Msg::PartFailed));
        }
    });
    let answer = signals::start(move |signal| {
        let heard = match signal {
            Signal::Quit(_) => Heard::Msg(Msg::Quit),
            Signal::Redraw => Heard::Resumed,
        };
        // After the loop ends nobody listens.
        let _ = signals.send(heard);
    })?;
    input::start(move |input| keys.send(Heard::Msg(of_input(input))).is_ok())?;
    Ok(answer)
}

fn of_input(input: TerminalInput) -> Msg {
    match input {
        TerminalInput::Key(key) => Msg::Key(key),
        TerminalInput::Paste(text) => Msg::Paste(text),
        TerminalInput::PasteTooLong(bytes) => Msg::PasteTooLong(bytes),
        TerminalInput::Resize(cols, rows) => Msg::Resize(Size { cols, rows }),
        TerminalInput::Lost => Msg::Quit,
    }
}

fn size() -> Size {
    let (cols, rows) = terminal::size().unwrap_or((80, 24));
    Size { cols, rows }
}

/// The colour depth that the environment promises.
pub fn depth() -> Depth {
    let var = |name| std::env::var(name).ok();
    Depth::from_env(var("COLORTERM").as_deref(), var("TERM").as_deref(), var("NO_COLOR").as_deref())
}

/// The running program.
struct RunningProgram {
    model: Model,
    brush: Brush,
    console: Console,
    world: EffectRunner,
    heard: Receiver<Heard>,
    clock: SystemClock,
    skew: Skew,
    answer: Answer,
}

impl RunningProgram {
    fn run(mut self) -> Result<(), Failure> {
        // The results of the first effects belong in the first picture.
        let waiting = self.heard.try_iter().collect();
        self.take(waiting)?;
        self.draw()?;
        while !self.world.is_over() {
            let heard = self.wait();
            self.take(heard)?;
            if !self.world.is_over() {
                self.draw()?;
            }
        }
        self.end()
    }

    /// Waits for something to arrive or for the next wake; returns all that has arrived.
    fn wait(&self) -> Vec<Heard> {
        let first = match self.model.next_wake(self.clock.now()) {
            None => self.heard.recv().unwrap_or(Heard::Msg(Msg::Quit)),
            Some(ms) => match self.heard.recv_timeout(Duration::from_millis(ms)) {
                Ok(heard) => heard,
                Err(RecvTimeoutError::Timeout) => Heard::Msg(Msg::Tick),
                Err(RecvTimeoutError::Disconnected) => Heard::Msg(Msg::Quit),
            },
        };
        std::iter::once(first).chain(self.heard.try_iter()).collect()
    }

    fn take(&mut self, heard: Vec<Heard>) -> io::Result<()> {
        let at = self.clock.now();
        let moved = self.skew.moved(at).map(Msg::ClockMoved);
        self.world.look_for_window(at.elapsed_ms);
        if let Some(msg) = moved {
            self.update(at, msg)?;
        }
        for heard in heard {
            match heard {
                Heard::Msg(msg) => {
                    if let Msg::Store(report) = &msg {
                        self.world.note(report);
                    }
                    self.update(at, msg)?;
                }
                Heard::Ready(job, ready) => self.world.opened(&job, *ready),
                Heard::Again => self.world.land(),
                Heard::Resumed => self.console.resume()?,
            }
        }
        Ok(())
    }

    fn update(&mut self, at: At, msg: Msg) -> io::Result<()> {
        if matches!(msg, Msg::Quit) {
            self.answer.heard();
        }
        let effects = self.model.update(at, msg);
        self.perform(effects)
    }

    fn perform(&mut self, effects: Vec<Effect>) -> io::Result<()> {
        for effect in effects {
            self.world.perform(effect, &mut self.console)?;
        }
        Ok(())
    }

    fn draw(&mut self) -> io::Result<()> {
        #[cfg(feature = "testing")]
        breaks::when_asked(&self.model);
        let (model, brush) = (&self.model, &self.brush);
        self.console.draw(|frame| {
            let area = frame.area();
            if let Some(cursor) = view::draw(model, brush, area, frame.buffer_mut()) {
                frame.set_cursor_position(cursor);
            }
        })
    }

    /// Gives the terminal back. The window may show what is private, and a mirrored screen shows that to the room: so a
    /// mirrored screen is left empty.
    fn end(mut self) -> Result<(), Failure> {
        self.world.close();
        for heard in self.heard.try_iter() {
            if let Heard::Msg(Msg::Store(report)) = heard {
                self.world.note(&report);
            }
        }
        let mirrored = matches!(self.model.screen, Screen::Live(_)) && self.model.settings.one_screen;
        self.console.close(if mirrored { Ending::Empty } else { Ending::AsBefore });
        self.world.trouble().map_or(Ok(()), |trouble| Err(Failure::Unsaved(trouble)))
    }
}

/// How far the wall clock is ahead of the steady clock.
#[derive(Debug, Clone, Copy)]
struct Skew(i64);

impl Skew {
    fn new(at: At) -> Self {
        Self(Self::of(at))
    }

    fn of(at: At) -> i64 {
        at.utc_ms.saturating_sub(i64::try_from(at.elapsed_ms).unwrap_or(i64::MAX))
    }

    /// How far the wall clock has jumped since the last call, if that is worth saying. A clock that is corrected little
    /// by little has not jumped.
    fn moved(&mut self, at: At) -> Option<i64> {
        let now = Self::of(at);
        let moved = now.saturating_sub(std::mem::replace(&mut self.0, now));
        (moved.abs() > JUMP_MS).then_some(moved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(utc_ms: i64, elapsed_ms: u64) -> At {
        At { utc_ms, offset_min: 60, elapsed_ms }
    }

    #[test]
    fn a_clock_that_was_moved_is_noticed_once_and_one_that_drifts_is_not() {
        let mut skew = Skew::new(at(1_000_000, 0));
        assert_eq!(skew.moved(at(1_060_000, 60_000)), None);
        assert_eq!(skew.moved(at(1_061_900, 60_000)), None);
        assert_eq!(skew.moved(at(1_063_800, 60_000)), None);
        assert_eq!(skew.moved(at(4_663_800, 61_000)), Some(3_599_000));
        assert_eq!(skew.moved(at(4_664_800, 62_000)), None);
        assert_eq!(skew.moved(at(1_064_800, 63_000)), Some(-3_601_000));
    }

    #[test]
    fn every_input_has_its_message() {
        assert!(matches!(of_input(TerminalInput::Lost), Msg::Quit));
        assert!(matches!(of_input(TerminalInput::PasteTooLong(7)), Msg::PasteTooLong(7)));
        assert!(matches!(of_input(TerminalInput::Resize(40, 15)), Msg::Resize(Size { cols: 40, rows: 15 })));
    }
}
