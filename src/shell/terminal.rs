//! The terminal: taken over, drawn on, and given back as it was, whatever ends the program.
//!
//! `view/` draws the picture; `input.rs` listens to keys; `signals.rs` handles signals. Only this file, those beside it and
//! `os/` know crossterm.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::ResetColor;
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, DisableLineWrap, EnableLineWrap, EndSynchronizedUpdate,
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{Command, QueueableCommand};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal};

use super::os;

pub mod burst;
pub mod input;
pub mod panics;
pub mod parser;
mod paste;
pub mod report;
mod rows;
mod sequence;

/// Whether the terminal is ours, so that whoever comes first gives it back, once.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Why the program cannot draw here.
#[derive(Debug)]
pub enum Unfit {
    /// Input or output is a file or a pipe.
    NoTerminal,
    /// The terminal declares that it cannot move its cursor (`TERM=dumb`).
    Dumb,
    /// The system refused.
    Refused,
}

/// What is left on the screen at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// What was there before the program started.
    AsBefore,
    /// Nothing: what was there before may be private, and a projector shows it to the room.
    Empty,
}

/// The terminal while it is ours; dropping it gives it back.
pub struct Console {
    terminal: Terminal<CrosstermBackend<Batch>>,
    batch: Batch,
    screen: os::TerminalFile,
    /// What the last frame wrote. See [`Console::draw`].
    last: Vec<u8>,
    /// Rows of the last frame whose characters may be wider than we count.
    uncertain: BTreeSet<u16>,
    ending: Ending,
}

impl Console {
    /// Takes the terminal over: raw mode, alternate screen, no cursor, no line wrap, bracketed paste, no arrow keys from
    /// the wheel.
    ///
    /// Line wrap is off because a character that the terminal draws wider than we count would, in the last cell, scroll
    /// the whole picture.
    pub fn open() -> Result<Self, Unfit> {
        is_fit()?;
        Self::take().map_err(|_| Unfit::Refused)
    }

    fn take() -> io::Result<Self> {
        let mut screen = os::screen()?;
        TAKEN.store(true, Ordering::SeqCst);
        let taken = enter(&mut screen).and_then(|()| {
            let batch = Batch::default();
            Terminal::new(CrosstermBackend::new(batch.clone())).map(|terminal| (terminal, batch))
        });
        match taken {
            Ok((terminal, batch)) => Ok(Self::drawing(terminal, batch, screen)),
            Err(error) => {
                last_resort_restore();
                Err(error)
            }
        }
    }

    fn drawing(terminal: Terminal<CrosstermBackend<Batch>>, batch: Batch, screen: os::TerminalFile) -> Self {
        Self {
            terminal,
            batch,
            screen,
            last: Vec::new(),
            uncertain: BTreeSet::new(),
            ending: Ending::AsBefore,
        }
    }

    /// Draws one frame: everything that changed goes out in one write, which the terminal shows at once.
    ///
    /// A frame in which nothing changed writes nothing. It would only repeat the end of the last one, which would have
    /// no effect, since every frame says where on the screen it writes.
    pub fn draw(&mut self, picture: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        let drawn = self.terminal.draw(picture)?;
        let uncertain = rows::uncertain(drawn.buffer);
        let whole = &uncertain | &self.uncertain;
        let again = if whole.is_empty() { Vec::new() } else { rows_whole(drawn.buffer, &whole)? };
        self.uncertain = uncertain;
        let frame = self.batch.take();
        if self.last.ends_with(&frame) {
            return Ok(());
        }
        let mut bytes = Vec::with_capacity(frame.len() + again.len() + 16);
        bytes.queue(BeginSynchronizedUpdate)?;
        bytes.extend_from_slice(&frame);
        bytes.extend_from_slice(&again);
        bytes.queue(EndSynchronizedUpdate)?;
        self.last = frame;
        self.screen.write_all(&bytes)?;
        self.screen.flush()
    }

    /// Lets the next frame draw every cell. Ratatui's own `clear` asks the terminal for its cursor position, and the
    /// answer would go to the input thread.
    pub fn redraw(&mut self) -> io::Result<()> {
        let size = self.terminal.backend().size()?;
        self.terminal.resize(Rect::from((ratatui::layout::Position::ORIGIN, size)))?;
        self.last.clear();
        Ok(())
    }

    /// Takes the terminal over again after the process was stopped and continues: a shell may have changed its settings
    /// meanwhile.
    pub fn resume(&mut self) -> io::Result<()> {
        disable_raw_mode()?;
        enter(&mut self.screen)?;
        self.redraw()
    }

    /// Rings the bell.
    pub fn ring(&mut self) -> io::Result<()> {
        self.screen.write_all(b"\x07")?;
        self.screen.flush()
    }

    /// Gives the terminal back.
    pub fn close(mut self, ending: Ending) {
        self.ending = ending;
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        give_back(self.ending);
    }
}

/// What draws these rows from end to end.
fn rows_whole(buffer: &Buffer, rows: &BTreeSet<u16>) -> io::Result<Vec<u8>> {
    let batch = Batch::default();
    CrosstermBackend::new(batch.clone()).draw(rows::cells(buffer, rows))?;
    Ok(batch.take())
}

/// Columns and rows of the terminal.
pub fn size() -> io::Result<(u16, u16)> {
    crossterm::terminal::size()
}

/// Gives the terminal back if it is ours, from any thread. It takes no lock that drawing holds; a stopped terminal
/// (Ctrl-S) can still make it wait.
pub fn last_resort_restore() {
    give_back(Ending::AsBefore);
}

/// Checks that we can draw here.
pub fn is_fit() -> Result<(), Unfit> {
    let term = std::env::var("TERM").ok();
    fit(io::stdin().is_terminal(), io::stdout().is_terminal(), term.as_deref())
}

fn fit(input: bool, output: bool, term: Option<&str>) -> Result<(), Unfit> {
    match (input && output, term) {
        (false, _) => Err(Unfit::NoTerminal),
        (true, Some("dumb")) => Err(Unfit::Dumb),
        (true, _) => Ok(()),
    }
}

/// Switches off that the wheel sends arrow keys (mode 1007), after saving how it was: a hand that rests on the mouse
/// must not change what Enter is about.
const WHEEL_OFF: &[u8] = b"\x1b[?1007s\x1b[?1007l";
/// Brings back what was saved; a terminal that cannot save gets the usual state, which is on.
const WHEEL_BACK: &[u8] = b"\x1b[?1007h\x1b[?1007r";

fn enter(screen: &mut impl Write) -> io::Result<()> {
    enable_raw_mode()?;
    // The screen is unbuffered.
    let mut bytes = Vec::new();
    bytes.queue(EnterAlternateScreen)?;
    bytes.queue(Hide)?;
    bytes.queue(DisableLineWrap)?;
    if_known(&mut bytes, EnableBracketedPaste)?;
    bytes.extend_from_slice(WHEEL_OFF);
    screen.write_all(&bytes)?;
    screen.flush()
}

/// Queues a command that not every system has: on Windows crossterm lacks bracketed paste.
fn if_known(screen: &mut impl Write, command: impl Command) -> io::Result<()> {
    match screen.queue(command) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(()),
        done => done.map(|_| ()),
    }
}

fn give_back(ending: Ending) {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // The keyboard first: that must not wait, even if the screen does. Nobody is left to tell about an error.
    let _ = disable_raw_mode();
    if let Ok(mut screen) = os::screen() {
        let _ = leave(&mut screen, ending);
    }
}

fn leave(screen: &mut impl Write, ending: Ending) -> io::Result<()> {
    screen.queue(EndSynchronizedUpdate)?;
    if_known(screen, DisableBracketedPaste)?;
    screen.write_all(WHEEL_BACK)?;
    screen.queue(EnableLineWrap)?;
    screen.queue(ResetColor)?;
    screen.queue(LeaveAlternateScreen)?;
    screen.queue(Show)?;
    if ending == Ending::Empty {
        screen.queue(Clear(ClearType::All))?;
        screen.queue(MoveTo(0, 0))?;
    }
    screen.flush()
}

/// Collects what ratatui writes for one frame. Ratatui flushes in the middle of a frame, and that must not reach the
/// terminal.
#[derive(Clone, Default)]
struct Batch(Rc<RefCell<Vec<u8>>>);

impl Batch {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.borrow_mut())
    }
}

impl Write for Batch {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn what_is_no_terminal_is_refused() {
        assert!(matches!(fit(false, true, Some("xterm")), Err(Unfit::NoTerminal)));
        assert!(matches!(fit(true, false, Some("xterm")), Err(Unfit::NoTerminal)));
        assert!(matches!(fit(true, true, Some("dumb")), Err(Unfit::Dumb)));
        assert!(matches!(fit(false, false, Some("dumb")), Err(Unfit::NoTerminal)));
        assert!(fit(true, true, Some("xterm-256color")).is_ok());
        assert!(fit(true, true, None).is_ok());
    }

    fn left(ending: Ending) -> String {
        let mut bytes = Vec::new();
        leave(&mut bytes, ending).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn everything_taken_is_given_back() {
        let text = left(Ending::AsBefore);
        for off in ["\x1b[?2026l", "\x1b[?7h", "\x1b[?1049l", "\x1b[?25h", "\x1b[0m"] {
            assert!(text.contains(off), "{off:?} is missing in {text:?}");
        }
        assert!(!text.contains("\x1b[2J"));
    }

    #[test]
    fn an_empty_ending_clears_the_screen_that_comes_back() {
        let text = left(Ending::Empty);
        assert!(text.find("\x1b[?1049l") < text.find("\x1b[2J"), "{text:?}");
    }

    // On Windows the screen is no file that a test could read.
    #[cfg(unix)]
    #[test]
    fn a_row_that_a_terminal_may_draw_wider_is_drawn_whole_as_long_as_it_stands_and_once_more() {
        use ratatui::{TerminalOptions, Viewport};
        let (file, batch) = (tempfile::NamedTempFile::new().unwrap(), Batch::default());
        let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 20, 2)) };
        let terminal = Terminal::with_options(CrosstermBackend::new(batch.clone()), options).unwrap();
        let mut console = Console::drawing(terminal, batch, file.reopen().unwrap());
        let mut shown = 0;
        let mut written = |rows: [&str; 2]| {
            let picture = |frame: &mut Frame<'_>| {
                rows.iter().zip(0..).for_each(|(row, y)| {
                    frame.buffer_mut().set_string(0, y, row, ratatui::style::Style::new());
                });
            };
            console.draw(picture).unwrap();
            let all = std::fs::read(file.path()).unwrap();
            String::from_utf8(all[std::mem::replace(&mut shown, all.len())..].to_vec()).unwrap()
        };
        let composed = "who \u{1F469}\u{200D}\u{2695}\u{FE0F} asks";
        assert!(written([composed, "a"]).contains("who"));
        assert!(written([composed, "b"]).contains("who"), "what it draws wider may have come into this row");
        assert!(written(["who", "c"]).contains("who"), "what it left may still stand there");
        assert!(!written(["who", "d"]).contains("who"));
    }

    #[test]
    fn a_frame_flushed_in_the_middle_stays_together() {
        let batch = Batch::default();
        let mut writer = batch.clone();
        writer.write_all(b"one").unwrap();
        writer.flush().unwrap();
        writer.write_all(b"two").unwrap();
        assert_eq!(batch.take(), b"onetwo");
        assert_eq!(batch.take(), b"");
    }
}
