//! The store's writer on a real disk: killed two thousand times, and with the power cut if the system lets us.
//!
//! Tests beside the store itself cut and fail every single operation, on a disk in memory.

use std::path::{Path, PathBuf};
use std::process::Command as Program;
use std::sync::{Arc, mpsc};

use verkstad::app::effect::StoreRequest;
use verkstad::app::msg::StoreReport;
use verkstad::app::new::{Wish, made};
use verkstad::shell::clock::SystemClock;
use verkstad::shell::disk::RealDisk;
use verkstad::shell::paths::Paths;
use verkstad::shell::store::read;
use verkstad::shell::workshops::Store;
use verkstad::workshop::decide::{Command, ItemCommand};
use verkstad::workshop::event::{Entry, Event, Field, ItemEvent};
use verkstad::workshop::id::Run;
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::check::parse;
use verkstad::workshop::text::Line;
use verkstad::workshop::words::Lang;

use crate::kill::{Victim, promise, rounds};

/// The variable that tells a victim the folder that is its computer.
const FOLDER: &str = "VERKSTAD_TEST_FOLDER";
/// How many runs work on one workshop, one after the other. Each is killed.
const RUNS: u32 = 20;
/// The most promises that a victim makes before it is killed.
const PROMISES: u64 = 12;
/// The most entries that wait for the disk together.
const WAITING: usize = 4;
/// The variable that tells a victim how many entries to save between two writes of the document.
const EVERY: &str = "VERKSTAD_TEST_EVERY";

fn paths(folder: &Path) -> Paths {
    Paths::all_in(folder)
}

fn store(folder: &Path) -> Store {
    Store::real(paths(folder), SystemClock::start())
}

/// Makes a workshop in an empty folder.
fn make(folder: &Path) -> PathBuf {
    let store = store(folder);
    let method = parse("short-talk.json", include_str!("methods/short-talk.json")).unwrap();
    let mut wish = Wish::new(method, Lang::En, store.clock.now());
    wish.about.insert(Field::Question, Line::clean("What now?").unwrap().into());
    store.make(made(&wish, "abcdefgh".to_owned()), None).unwrap()
}

/// The only document in a folder.
fn document(folder: &Path) -> PathBuf {
    let documents = paths(folder).documents;
    let mut found = std::fs::read_dir(documents).unwrap().map(|entry| entry.unwrap().path());
    found.find(|path| path.extension().is_some_and(|ending| ending == "json")).unwrap()
}

#[test]
#[ignore = "a victim: the tests below start it and kill it"]
fn writes() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let every: u32 = std::env::var(EVERY).unwrap().parse().unwrap();
    let store = store(&folder);
    let ready = store.open(&document(&folder)).unwrap();
    let (told, saved) = mpsc::channel();
    let tell = move |what| {
        let StoreReport::Saved(seq) = what else { panic!("{what:?}") };
        promise(seq);
        // The thread that receives the reports ends with this process.
        let _ = told.send(seq);
    };
    let (session, opened) = ready.start(store.clock, tell).unwrap();
    let mut journal = opened.journal;
    let mut safe = 0;
    loop {
        let entry = add(&mut journal, opened.run);
        let seq = entry.seq;
        session.ask(StoreRequest::Append(entry)).unwrap();
        if seq.is_multiple_of(every) {
            session.ask(StoreRequest::Checkpoint).unwrap();
        }
        while seq as usize > safe as usize + WAITING {
            safe = saved.recv().unwrap();
        }
    }
}

/// The next line, whose text is its own number.
fn add(journal: &mut Journal, run: Run) -> Arc<Entry> {
    let list = journal.workshop().method.lists[0].id.clone();
    let text = Line::clean(&words(journal.seq() + 1)).unwrap();
    let add = ItemCommand::Add { list, text, from: None, group: None };
    journal.command(Command::Item(add), SystemClock::start().now(), run).unwrap().clone()
}

fn words(seq: u32) -> String {
    format!("line {seq}")
}

/// Asserts that the workshop in this folder has every entry up to `seq`, each with its words.
#[track_caller]
fn assert_holds(folder: &Path, seq: u32) {
    let found = read(&RealDisk, &paths(folder).live, &document(folder)).unwrap();
    assert!(found.odd.is_none() && found.kept.is_empty(), "{:?}", found.findings());
    let entries = found.journal.entries();
    assert!(entries.len() >= seq as usize, "{} entries, {seq} promised", entries.len());
    for entry in entries.iter().skip(1) {
        let [Event::Item(ItemEvent::Added { text, .. })] = &entry.events[..] else { panic!("{entry:?}") };
        assert_eq!(text.as_str(), words(entry.seq));
    }
}

fn highest(promised: &[String]) -> u32 {
    promised.iter().map(|seq| seq.parse().unwrap()).max().unwrap_or(0)
}

/// A folder in memory if there is one: after a kill, what was written is there, synced or not.
fn quick_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// Kills a thousand runs that write the document after every `every` entries.
fn kill_often(every: &str) {
    let mut folder = None;
    let mut seq = 0;
    rounds(1_000, |round, chance| {
        let folder = match &mut folder {
            Some(folder) if round % RUNS != 0 => folder,
            place => {
                seq = 0;
                let fresh = place.insert(quick_folder());
                make(fresh.path());
                fresh
            }
        };
        let env = [(FOLDER, folder.path().to_str().unwrap()), (EVERY, every)];
        let promised = Victim::start("store::writes", &env).kill_within(PROMISES, chance);
        seq = seq.max(highest(&promised));
        assert_holds(folder.path(), seq);
    });
}

#[test]
fn what_was_told_as_saved_is_there_after_a_thousand_kills_of_runs_that_write_the_document_often() {
    kill_often("2");
}

#[test]
fn and_after_a_thousand_kills_of_runs_that_write_it_seldom() {
    kill_often("20");
}

/// A file system in a file, mounted if the system lets us.
struct Volume {
    mount: PathBuf,
    image: PathBuf,
    _folder: tempfile::TempDir,
}

impl Volume {
    fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let (image, mount) = (folder.path().join("image"), folder.path().join("mount"));
        std::fs::create_dir(&mount).map_err(|error| error.to_string())?;
        let image_file = std::fs::File::create(&image).map_err(|error| error.to_string())?;
        image_file.set_len(64 << 20).map_err(|error| error.to_string())?;
        told("mkfs.ext4", &["-q", "-F", image.to_str().unwrap()])?;
        let volume = Self { mount, image, _folder: folder };
        volume.mount()?;
        Ok(volume)
    }

    fn mount(&self) -> Result<(), String> {
        let (image, mount) = (self.image.to_str().unwrap(), self.mount.to_str().unwrap());
        // Without this option ext4 guesses what should be synced, and a test must not depend on a guess.
        told("mount", &["-o", "loop,noauto_da_alloc", image, mount])
    }

    /// Cuts the power: nothing that was not synced reaches the disk, not even the file system's log.
    fn cut(&self) -> Result<(), String> {
        let code = "import fcntl,os,struct,sys\n\
            fd=os.open(sys.argv[1],os.O_RDONLY)\n\
            fcntl.ioctl(fd,0x8004587d,struct.pack('I',2))";
        told("python3", &["-c", code, self.mount.to_str().unwrap()])?;
        told("umount", &[self.mount.to_str().unwrap()])?;
        self.mount()
    }
}

impl Drop for Volume {
    fn drop(&mut self) {
        // If this fails, the mount ends with the machine at the latest.
        let _ = told("umount", &[self.mount.to_str().unwrap()]);
    }
}

/// Runs a system program; the error is what it complained about.
fn told(program: &str, arguments: &[&str]) -> Result<(), String> {
    let output =
        Program::new(program).args(arguments).output().map_err(|error| format!("{program}: {error}"))?;
    let complaint = || format!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim());
    if output.status.success() { Ok(()) } else { Err(complaint()) }
}

#[test]
fn what_was_told_as_saved_is_there_after_power_cuts() {
    if crate::is_long() {
        match Volume::new() {
            Ok(volume) => cut_often(&volume),
            Err(why) => eprintln!("skipped: no power can be cut here ({why})"),
        }
    } else {
        eprintln!("skipped: power cuts need VERKSTAD_LONG=1, root and a loop device");
    }
}

fn cut_often(volume: &Volume) {
    let mut seq = 0;
    let mut folder = PathBuf::new();
    rounds(50, |round, chance| {
        if round % RUNS == 0 {
            seq = 0;
            folder = volume.mount.join(round.to_string());
            std::fs::create_dir(&folder).unwrap();
            make(&folder);
        }
        let env = [(FOLDER, folder.to_str().unwrap()), (EVERY, "7")];
        let promised = Victim::start("store::writes", &env).kill_within(PROMISES, chance);
        seq = seq.max(highest(&promised));
        // The process is dead before the cut, so that it promises nothing afterwards.
        volume.cut().unwrap();
        assert_holds(&folder, seq);
    });
}
