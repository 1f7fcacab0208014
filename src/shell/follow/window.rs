//! The second window: the room's picture of the workshop being followed, and nothing else. Typing here changes nothing.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::seen::SeenLive;
use super::{Follower, News};
use crate::app::action::{Action, MenuAct, Program};
use crate::app::key::Key;
use crate::app::keymap::{self, Context, Outside};
use crate::app::notice::Hint;
use crate::app::{Notice, Size, say, texts};
use crate::i18n::Texts;
use crate::shell::clock::SystemClock as Now;
use crate::shell::os::Signal;
use crate::shell::store::left::Drawn;
use crate::shell::terminal::input;
use crate::shell::terminal::report::TerminalInput;
use crate::shell::terminal::{self, Console, Ending};
use crate::shell::worker::Task;
use crate::shell::workshops::Store;
use crate::shell::{Failure, depth, signals};
use crate::view::bigtext::Glyphs;
use crate::view::public;
use crate::view::theme::{ColourTheme, Depth, Styles, TextRole};
use crate::workshop::id::Id;
use crate::workshop::room::{Clock, Picture, Room, ticks};
use crate::workshop::time::At;
use crate::workshop::words::Lang;

/// How often to look at the journal.
const EVERY: Duration = Duration::from_millis(100);
/// How often to look for a live workshop while there is none.
const SEEK_EVERY: Duration = Duration::from_millis(500);
/// How long the end of the program waits for the disk.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long an answer to a key stays on screen, in milliseconds.
const ANSWERED_MS: u64 = 5_000;

/// What the second window starts with.
pub struct Watch {
    /// Where workshops are.
    pub store: Store,
    /// The program's language.
    pub lang: Lang,
    /// The document to follow; `None` for whichever workshop is live.
    pub path: Option<PathBuf>,
}

/// What reaches the window.
enum WindowMessage {
    Input(TerminalInput),
    Signal(Signal),
    News(Vec<News>),
}

/// An order to the following thread.
enum FollowOrder {
    Resize(Size),
    /// The window has drawn this.
    Drawn(Drawn),
    Leave,
}

/// Runs the second window until somebody closes it.
pub fn run(watch: Watch) -> Result<(), Failure> {
    let console = Console::open().map_err(Failure::Unfit)?;
    let (send, heard) = mpsc::channel();
    let (keys, news) = (send.clone(), send.clone());
    // In the second window, a thread that panics ends the window or changes nothing in it: there is nothing to report.
    terminal::panics::watch(|_| {});
    let answer = signals::start(move |signal| drop(send.send(WindowMessage::Signal(signal))))?;
    input::start(move |input| keys.send(WindowMessage::Input(input)).is_ok())?;
    let size = terminal::size().map_or(Size { cols: 80, rows: 24 }, |(cols, rows)| Size { cols, rows });
    let store = watch.store;
    let follower = Follower::new(store.disk, &store.paths.live, watch.path, size);
    let (orders, ordered) = mpsc::channel();
    let tell = move |found| news.send(WindowMessage::News(found)).is_ok();
    let following = Task::start(move || follow(follower, &ordered, tell))?;
    let window = Window {
        console,
        seen: SeenLive::new(store.clock.began()),
        orders,
        glyphs: Glyphs::new(),
        lang: watch.lang,
        texts: texts(watch.lang),
        depth: depth(),
        clock: store.clock,
        answered: None,
    };
    window.run(&heard, &answer)?;
    // Do not wait for a disk that hangs: whoever looks for this window finds its lock free as soon as we end.
    let _ = following.within(PATIENCE);
    Ok(())
}

/// Looks at the disk until it is told to leave, or until nobody listens any more.
fn follow(mut follower: Follower, orders: &Receiver<FollowOrder>, tell: impl Fn(Vec<News>) -> bool) {
    loop {
        let news = follower.look();
        if !news.is_empty() && !tell(news) {
            return follower.leave();
        }
        let wait = if follower.is_following() { EVERY } else { SEEK_EVERY };
        match orders.recv_timeout(wait) {
            Ok(FollowOrder::Resize(size)) => follower.resize(size),
            Ok(FollowOrder::Drawn(drawn)) => follower.drawn(drawn),
            Ok(FollowOrder::Leave) | Err(RecvTimeoutError::Disconnected) => return follower.leave(),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

struct Window {
    console: Console,
    seen: SeenLive,
    orders: Sender<FollowOrder>,
    glyphs: Glyphs,
    lang: Lang,
    texts: &'static Texts,
    depth: Depth,
    clock: Now,
    /// The answer to the last key, and when it was given.
    answered: Option<(Hint, u64)>,
}

impl Window {
    fn run(mut self, heard: &Receiver<WindowMessage>, answer: &signals::Answer) -> Result<(), Failure> {
        let mut drawn = None;
        loop {
            let now = self.clock.now();
            let changed = self.forget_answer(now) || drawn.is_none();
            let shown = self.clock_shown(now);
            if changed || drawn.as_ref() != Some(&shown) {
                self.draw(now)?;
                drawn = Some(shown);
            }
            let Ok(first) = heard.recv_timeout(EVERY) else { continue };
            for one in std::iter::once(first).chain(heard.try_iter()) {
                if self.take(one)? {
                    answer.heard();
                    // The thread may have died; then there is nothing to leave.
                    let _ = self.orders.send(FollowOrder::Leave);
                    self.console.close(Ending::Empty);
                    return Ok(());
                }
            }
            drawn = None;
        }
    }

    /// Handles a message; returns whether to close the window.
    fn take(&mut self, heard: WindowMessage) -> Result<bool, Failure> {
        match heard {
            WindowMessage::Signal(Signal::Quit(_)) | WindowMessage::Input(TerminalInput::Lost) => {
                return Ok(true);
            }
            WindowMessage::Signal(Signal::Redraw) => self.console.resume()?,
            WindowMessage::Input(TerminalInput::Resize(cols, rows)) => {
                let _ = self.orders.send(FollowOrder::Resize(Size { cols, rows }));
            }
            WindowMessage::Input(TerminalInput::Key(key)) => return self.key(key),
            WindowMessage::Input(TerminalInput::Paste(_) | TerminalInput::PasteTooLong(_)) => {
                self.answer(Hint::OtherWindow);
            }
            WindowMessage::News(found) => {
                let now = self.clock.now();
                found.into_iter().for_each(|news| self.seen.take(news, now));
            }
        }
        Ok(false)
    }

    /// Handles a key; only a second Esc closes, because a clicker has that key too.
    fn key(&mut self, key: Key) -> Result<bool, Failure> {
        let asked = matches!(self.answered, Some((Hint::CloseAgain, _)));
        match keymap::action(key, &[Context::Outside(Outside::Window), Context::Anywhere]) {
            Some(Action::Menu(MenuAct::Leave)) => {
                self.answer(Hint::CloseAgain);
                return Ok(asked);
            }
            Some(Action::Program(Program::Redraw)) => self.console.redraw()?,
            _ => self.answer(Hint::OtherWindow),
        }
        Ok(false)
    }

    fn answer(&mut self, hint: Hint) {
        self.answered = Some((hint, self.clock.now().elapsed_ms));
    }

    fn forget_answer(&mut self, now: At) -> bool {
        let over = self.answered.as_ref().is_some_and(|(_, since)| now.elapsed_ms > since + ANSWERED_MS);
        if over {
            self.answered = None;
        }
        over
    }

    /// What changes by itself in the picture: cheap to compute, many times a second.
    fn clock_shown(&self, now: At) -> (i64, i64) {
        let Some((workshop, left, stamp)) = self.seen.led(now) else { return (0, 0) };
        ticks(workshop, left.focus_seen(), stamp)
    }

    fn draw(&mut self, now: At) -> Result<(), Failure> {
        let (room, from) = room(&self.seen, (self.lang, self.texts), now);
        let dark = self.seen.led(now).is_some_and(|(_, left, _)| left.dark);
        let styles = Styles::new(if dark { ColourTheme::Dark } else { ColourTheme::Light }, self.depth);
        let (words, glyphs) = (texts(room.lang), &self.glyphs);
        // People in the room read this too.
        let answer = self.answered.as_ref().map(|(hint, _)| say::notice(&Notice::Hint(hint.clone()), words));
        self.console.draw(|frame| {
            let area = frame.area();
            public::draw(&room, from, words, styles, glyphs, area, frame.buffer_mut());
            if let Some(answer) = &answer {
                answered(answer, styles, area, frame.buffer_mut());
            }
        })?;
        if let Some(drawn) = self.seen.drawn_untold() {
            // Without its thread nobody follows.
            let _ = self.orders.send(FollowOrder::Drawn(drawn));
        }
        Ok(())
    }
}

/// What the room sees, and from which row on.
fn room<'a>(seen: &'a SeenLive, (lang, texts): (Lang, &Texts), now: At) -> (Room<'a>, Option<Id>) {
    match seen.led(now) {
        Some((workshop, left, stamp)) => {
            (Room::of(workshop, &left.stage, left.focus_seen(), stamp), left.stage.from)
        }
        None => (waiting(seen, (lang, texts)), None),
    }
}

/// The welcome before a workshop; a blank picture after one, when everybody goes home.
fn waiting(seen: &SeenLive, (lang, texts): (Lang, &Texts)) -> Room<'static> {
    let (head, picture) = if seen.left_begun() {
        (String::new(), Picture::Blank)
    } else {
        let text = texts.msg_cli_screen_waiting();
        (texts.msg_program_name(), Picture::told(text, Vec::new()))
    };
    Room { lang, head, picture, rows: None, clock: Clock::None }
}

/// Draws the answer to a key in the last row.
fn answered(answer: &str, styles: Styles, area: Rect, buf: &mut Buffer) {
    let row = Rect { y: area.bottom().saturating_sub(1), height: area.height.min(1), ..area };
    buf.set_style(row, styles.of(TextRole::Accent));
    let blank = " ".repeat(usize::from(row.width));
    buf.set_stringn(row.x, row.y, blank, usize::from(row.width), styles.of(TextRole::Accent));
    buf.set_stringn(
        row.x + 1,
        row.y,
        answer,
        usize::from(row.width.saturating_sub(2)),
        styles.of(TextRole::Accent),
    );
}
