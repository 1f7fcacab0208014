//! One program in one pseudo-terminal. The program's output wakes whoever waits: nothing here sleeps, and no test
//! depends on how long anything took.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::num::NonZero;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
use verkstad::app::key::{Code, Key};

use super::bytes::{modes, shown};

/// How long anything may take before the test gives up. Nothing that works comes near this.
const BOUND: Duration = Duration::from_secs(30);

/// A folder that is all the program sees of a user's home. It lives as long as its last owner.
#[derive(Clone)]
pub(crate) struct Home(Arc<tempfile::TempDir>);

impl Home {
    pub(crate) fn new() -> Self {
        Self(Arc::new(tempfile::tempdir().unwrap()))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The folder of this home's documents.
    pub(crate) fn documents(&self) -> PathBuf {
        self.path().join("documents")
    }

    /// Runs `verkstad` in this home without a terminal, as a script would.
    pub(crate) fn verkstad(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_verkstad"));
        command.args(args).current_dir(self.path()).env_clear().envs(self.environment()).stdin(Stdio::null());
        command.output().unwrap()
    }

    /// The program's environment, without anything from the user who runs the tests.
    fn environment(&self) -> Vec<(String, String)> {
        let within = |folder: &str| self.path().join(folder).to_str().unwrap().to_owned();
        let own = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        vec![
            ("HOME".to_owned(), within("")),
            ("VERKSTAD_STATE".to_owned(), within("state")),
            ("VERKSTAD_DIR".to_owned(), within("documents")),
            own("PATH", "/usr/bin:/bin"),
            own("TERM", "xterm-256color"),
            own("COLORTERM", "truecolor"),
            own("LANG", "en_GB.UTF-8"),
            own("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"),
        ]
    }
}

/// What the reader has read so far.
struct Taken {
    terminal: vt100::Parser,
    raw: Vec<u8>,
    /// Whether nothing more will come: the other side is gone.
    ended: bool,
    /// Whether the window is being closed: then the reader stops.
    closing: bool,
    exit: Option<ExitStatus>,
}

impl Taken {
    /// Whether a frame is still incomplete: a terminal that draws whole frames shows nothing of it yet.
    fn is_half_drawn(&self) -> bool {
        const FRAME: &[u8] = b"\x1b[?2026";
        let last = self.raw.windows(FRAME.len()).rposition(|bytes| bytes == FRAME);
        last.is_some_and(|at| self.raw.get(at + FRAME.len()) != Some(&b'l'))
    }
}

/// A running program, its terminal, and what it has written so far.
pub(crate) struct Session {
    home: Home,
    pid: Pid,
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    taken: Arc<(Mutex<Taken>, Condvar)>,
    reader: Option<JoinHandle<()>>,
    before: Termios,
}

impl Session {
    /// Starts `verkstad` with `args` in a terminal of `size` (columns, rows) and a home of its own. `env` is added to
    /// the home's environment; an empty value removes a variable.
    pub(crate) fn start(args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Self {
        Self::start_in(&Home::new(), args, env, size)
    }

    /// The same in an existing home.
    pub(crate) fn start_in(home: &Home, args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Self {
        Self::run(home, env!("CARGO_BIN_EXE_verkstad"), args, env, size)
    }

    /// Runs any program, which lets us test the harness itself.
    pub(crate) fn run(
        home: &Home,
        program: &str,
        args: &[&str],
        env: &[(&str, &str)],
        size: (u16, u16),
    ) -> Self {
        let pair = native_pty_system().openpty(pty_size(size)).unwrap();
        let before = tcgetattr(side(&*pair.master)).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.cwd(home.path());
        command.env_clear();
        home.environment().iter().for_each(|(name, value)| command.env(name, value));
        for (name, value) in env {
            if value.is_empty() { command.env_remove(name) } else { command.env(name, value) }
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let terminal = vt100::Parser::new(cells(size.1), cells(size.0), 0);
        let taken = Taken { terminal, raw: Vec::new(), ended: false, closing: false, exit: None };
        let taken = Arc::new((Mutex::new(taken), Condvar::new()));
        let reader = std::thread::spawn({
            let (taken, from) = (Arc::clone(&taken), pair.master.try_clone_reader().unwrap());
            move || take_in(from, &taken)
        });
        let pid = child.process_id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?)).unwrap();
        std::thread::spawn({
            let taken = Arc::clone(&taken);
            move || await_exit(child, &taken)
        });
        let writer = Some(pair.master.take_writer().unwrap());
        let (master, reader) = (Some(pair.master), Some(reader));
        Self { home: home.clone(), pid, master, writer, taken, reader, before }
    }

    pub(crate) fn home(&self) -> &Home {
        &self.home
    }

    /// Sends bytes as a keyboard would.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        let writer = self.writer.as_mut().expect("the terminal is open");
        // A program that has ended reads nothing; the test then looks at what it did before.
        let _ = writer.write_all(bytes).and_then(|()| writer.flush());
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.send(text.as_bytes());
    }

    /// Presses keys by their names in the keymap: `enter`, `esc`, `ctrl+n`, `pgdn`, `a`.
    pub(crate) fn key(&mut self, names: &str) {
        for name in names.split_whitespace() {
            let key: Key = name.parse().unwrap_or_else(|_| panic!("no key is called {name}"));
            self.send(&pressed(key));
        }
    }

    /// Types a line and presses Enter.
    pub(crate) fn line(&mut self, text: &str) {
        self.type_text(text);
        self.key("enter");
    }

    /// Pastes as a terminal with bracketed paste does.
    pub(crate) fn paste(&mut self, text: &str) {
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
    }

    /// Resizes the window; the system tells the program.
    pub(crate) fn resize(&mut self, size: (u16, u16)) {
        self.lock().terminal.screen_mut().set_size(cells(size.1), cells(size.0));
        self.master.as_ref().expect("the terminal is open").resize(pty_size(size)).unwrap();
    }

    /// Waits until `is_so` holds for the screen's text; fails with the screen if it never does.
    pub(crate) fn wait_until(&self, what: &str, is_so: impl Fn(&str) -> bool) {
        self.wait(what, |taken| {
            !taken.is_half_drawn() && is_so(&taken.terminal.screen().contents().replace('\u{a0}', " "))
        });
    }

    /// Waits until `text` is on the screen.
    pub(crate) fn wait_for(&self, text: &str) {
        self.wait_until(text, |screen| screen.contains(text));
    }

    /// Waits until `text` has been written, however briefly it was on the screen.
    pub(crate) fn wait_written(&self, text: &str) {
        let wanted = text.as_bytes();
        self.wait(text, |taken| taken.raw.windows(wanted.len()).any(|bytes| bytes == wanted));
    }

    /// How often `text` has been written.
    pub(crate) fn written(&self, text: &str) -> usize {
        times(&self.lock().raw, text)
    }

    /// Waits until `text` has been written more often than `before`.
    pub(crate) fn wait_written_again(&self, text: &str, before: usize) {
        self.wait(text, |taken| times(&taken.raw, text) > before);
    }

    fn wait(&self, what: &str, is_so: impl Fn(&Taken) -> bool) {
        let until = Instant::now() + BOUND;
        let mut taken = self.lock();
        while !is_so(&taken) {
            let left = until.saturating_duration_since(Instant::now());
            let over = taken.ended && taken.exit.is_some();
            if over || left.is_zero() {
                let why = if over { "the program ended" } else { "it never came" };
                let (screen, tail) =
                    (taken.terminal.screen().contents().replace('\u{a0}', " "), shown(tail(&taken.raw, 300)));
                drop(taken);
                panic!("waited for: {what}; {why}\n--- screen\n{screen}\n--- last bytes\n{tail}");
            }
            taken = self.taken.1.wait_timeout(taken, left).unwrap().0;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.0.lock().unwrap()
    }

    /// The screen as text, one line per row, without trailing blanks.
    pub(crate) fn screen(&self) -> String {
        self.lock().terminal.screen().contents().replace('\u{a0}', " ")
    }

    /// Everything that the program has written.
    pub(crate) fn raw(&self) -> Vec<u8> {
        self.lock().raw.clone()
    }

    /// Waits for the program and its output to end. Returns the exit code, or the name of the signal.
    pub(crate) fn exit(&self) -> Result<u32, String> {
        self.wait("the end of the program", |taken| taken.ended && taken.exit.is_some());
        let status = self.lock().exit.clone().expect("it has just ended");
        status.signal().map_or(Ok(status.exit_code()), |signal| Err(signal.to_owned()))
    }

    /// Waits for the end and returns the exit code; a signal is a failure.
    pub(crate) fn exit_code(&self) -> u32 {
        self.exit().unwrap_or_else(|signal| panic!("ended by {signal}\n{}", self.screen()))
    }

    /// The picture after each complete frame, the newest last, as a terminal shows it that draws frames at once. An
    /// incomplete frame does not count.
    pub(crate) fn frames(&self) -> Vec<String> {
        const END: &[u8] = b"\x1b[?2026l";
        let taken = self.lock();
        let (rows, cols) = taken.terminal.screen().size();
        let mut terminal = vt100::Parser::new(rows, cols, 0);
        let mut frames = Vec::new();
        let mut rest = taken.raw.as_slice();
        while let Some(at) = rest.windows(END.len()).position(|bytes| bytes == END) {
            let (frame, after) = rest.split_at(at + END.len());
            terminal.process(frame);
            frames.push(terminal.screen().contents().replace('\u{a0}', " "));
            rest = after;
        }
        frames
    }

    /// Sends a signal to the program.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
    }

    /// Kills the program at once, which nothing can prevent, and waits until it is gone.
    pub(crate) fn kill(&self) {
        self.signal(Signal::KILL);
        self.exit().expect_err("SIGKILL ends a program by a signal");
    }

    /// Closes the terminal's window: the program loses its terminal.
    pub(crate) fn close_window(&mut self) {
        self.mute_writer();
        self.writer = None;
        self.lock().closing = true;
        if let Some(reader) = self.reader.take() {
            // The reader keeps the terminal open while it waits for bytes: a byte from the other side wakes it.
            let _ = side(&**self.master.as_ref().expect("the terminal is open")).write_all(b"\0");
            let _ = reader.join();
        }
        self.master = None;
    }

    /// When dropped, portable-pty's writer sends a newline and an end-of-file, unless the terminal has no such
    /// character. A closed window types nothing.
    fn mute_writer(&self) {
        let Some(master) = &self.master else { return };
        let side = side(&**master);
        if let Ok(mut termios) = tcgetattr(&side) {
            termios.special_codes[SpecialCodeIndex::VEOF] = 0;
            let _ = tcsetattr(&side, OptionalActions::Now, &termios);
        }
    }

    /// The terminal's current settings, as the system has them.
    pub(crate) fn termios(&self) -> Termios {
        tcgetattr(side(&**self.master.as_ref().expect("the terminal is open"))).unwrap()
    }

    /// Whether the terminal passes keys on one by one, without echo.
    pub(crate) fn is_raw(&self) -> bool {
        !self.termios().local_modes.intersects(LocalModes::ICANON | LocalModes::ECHO)
    }

    /// Fails unless the terminal is as a shell wants it: main screen, cursor on, line wrap on, no reporting, original
    /// settings.
    pub(crate) fn assert_restored(&self) {
        let raw = self.raw();
        let modes = modes(&raw);
        let on = |mode: u16, usual: bool| modes.get(&mode).copied().unwrap_or(usual);
        let tail = shown(tail(&raw, 300));
        assert!(!on(1049, false), "the alternate screen was not left: {tail}");
        assert!(on(25, true), "the cursor is hidden: {tail}");
        assert!(on(7, true), "long lines do not wrap: {tail}");
        for (mode, what) in [
            (2004, "pastes are marked"),
            (1004, "focus is reported"),
            (1000, "clicks are reported"),
            (1002, "the mouse is reported"),
            (1003, "the mouse is reported"),
            (1006, "the mouse is reported"),
            (2026, "the screen stands still"),
        ] {
            assert!(!on(mode, false), "{what} after the end: {tail}");
        }
        let now = self.termios();
        assert_eq!(now.local_modes, self.before.local_modes, "local modes");
        assert_eq!(now.input_modes, self.before.input_modes, "input modes");
        assert_eq!(now.output_modes, self.before.output_modes, "output modes");
        assert_eq!(now.control_modes, self.before.control_modes, "control modes");
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let gone = self.taken.0.lock().map_or(true, |taken| taken.exit.is_some());
        if !gone {
            let _ = kill_process(self.pid, Signal::KILL);
        }
        if self.master.is_some() {
            self.close_window();
        }
    }
}

/// Reads until the other side is gone, and wakes whoever waits.
fn take_in(mut from: Box<dyn Read + Send>, taken: &(Mutex<Taken>, Condvar)) {
    let mut buffer = [0; 8192];
    loop {
        let read = from.read(&mut buffer).unwrap_or(0);
        let mut now = taken.0.lock().unwrap();
        now.ended = read == 0 || now.closing;
        if !now.ended {
            now.raw.extend_from_slice(&buffer[..read]);
            now.terminal.process(&buffer[..read]);
        }
        taken.1.notify_all();
        if now.ended {
            return;
        }
    }
}

/// Waits for the program to end, and wakes whoever else waits for that.
fn await_exit(mut child: Box<dyn Child + Send + Sync>, taken: &(Mutex<Taken>, Condvar)) {
    let status = child.wait().unwrap();
    taken.0.lock().unwrap().exit = Some(status);
    taken.1.notify_all();
}

/// The program's side of the terminal, opened again without becoming anybody's controlling terminal.
fn side(master: &dyn MasterPty) -> File {
    let no_controlling_terminal = i32::try_from(rustix::fs::OFlags::NOCTTY.bits()).unwrap();
    let name = master.tty_name().expect("the terminal has a name");
    OpenOptions::new().read(true).write(true).custom_flags(no_controlling_terminal).open(name).unwrap()
}

fn pty_size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).expect("a terminal model has at least one cell")
}

fn tail(raw: &[u8], most: usize) -> &[u8] {
    &raw[raw.len().saturating_sub(most)..]
}

/// What a terminal sends for a key.
fn pressed(key: Key) -> Vec<u8> {
    let with = match (key.shift, key.ctrl) {
        (false, false) => "",
        (true, false) => ";2",
        (false, true) => ";5",
        (true, true) => ";6",
    };
    let letter = |letter: char| {
        if with.is_empty() { format!("\x1b[{letter}") } else { format!("\x1b[1{with}{letter}") }
    };
    let number = |number: u8| format!("\x1b[{number}{with}~");
    let text = match key.code {
        Code::Char(char) if key.ctrl => {
            return vec![u8::try_from(char).expect("Ctrl goes with ASCII") & 0x1f];
        }
        Code::Char(char) => char.to_string(),
        Code::Enter => "\r".to_owned(),
        Code::Esc => "\x1b".to_owned(),
        Code::Tab => "\t".to_owned(),
        Code::BackTab => "\x1b[Z".to_owned(),
        Code::Backspace => "\x7f".to_owned(),
        Code::Delete => number(3),
        Code::PageUp => number(5),
        Code::PageDown => number(6),
        Code::Up => letter('A'),
        Code::Down => letter('B'),
        Code::Right => letter('C'),
        Code::Left => letter('D'),
        Code::End => letter('F'),
        Code::Home => letter('H'),
        Code::F(5) => number(15),
        Code::F(function) => panic!("F{function} is not needed by any test yet"),
    };
    text.into_bytes()
}

/// How often a text stands in what was written.
fn times(raw: &[u8], text: &str) -> usize {
    raw.windows(text.len()).filter(|bytes| *bytes == text.as_bytes()).count()
}
