//! A workshop in the built program: made on the command line, led in a pseudo-terminal, read back from disk.

use std::path::{Path, PathBuf};

use rustix::process::Pid;
use serde_json::Value;

use super::session::{Home, Session};
use crate::files;

/// What the screen says when everything so far is on disk.
pub(crate) const SAVED: &str = "✓ saved";
/// The size of a facilitator's console.
pub(crate) const CONSOLE: (u16, u16) = (120, 36);

/// A ninety-minute workshop in a home of its own.
pub(crate) struct Made {
    pub(crate) home: Home,
    /// Its document.
    pub(crate) path: PathBuf,
}

impl Made {
    /// Makes a workshop with as few options as possible.
    pub(crate) fn new() -> Self {
        let home = Home::new();
        let day = ["--date", "2026-11-24", "--start", "13:00", "--end", "14:30", "--people", "24"];
        let words = ["--title", "A day of a story", "--question", "How do we get more time together?"];
        let ran = home.verkstad(&[&["new", "--lang", "en"], &day[..], &words[..]].concat());
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        let path = files(&home.documents(), "json").pop().expect("it was made");
        Self { home, path }
    }

    pub(crate) fn file(&self) -> &str {
        self.path.to_str().unwrap()
    }

    /// Leads it in a terminal of its own, and waits until it is on screen.
    pub(crate) fn lead(&self, screens: &str, size: (u16, u16)) -> Session {
        let args = ["run", self.file(), "--screens", screens];
        let session = Session::start_in(&self.home, &args, &[], size);
        session.wait_for(SAVED);
        session
    }

    /// The same, in the step that collects critique.
    pub(crate) fn collect(&self, screens: &str, size: (u16, u16)) -> Session {
        let mut session = self.lead(screens, size);
        session.key("ctrl+n ctrl+n ctrl+n ctrl+n");
        session.wait_for("Critique ▸");
        session.wait_for(SAVED);
        session
    }

    /// What a command prints; the command must succeed.
    pub(crate) fn said(&self, command: &str, options: &[&str]) -> String {
        let ran = self.home.verkstad(&[&[command, self.file()], options].concat());
        assert!(ran.status.success(), "{command}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap()
    }

    /// The record, as another process reads it from disk now.
    pub(crate) fn record(&self) -> Value {
        serde_json::from_str(&self.said("show", &["--json"])).unwrap()
    }

    /// The critique on disk.
    pub(crate) fn critique(&self) -> Vec<String> {
        let record = self.record();
        let lists = record["lists"].as_array().unwrap();
        let critique =
            lists.iter().find(|list| list["id"] == "critique").expect("the method has such a list");
        let items = critique["items"].as_array().unwrap();
        items.iter().map(|item| item["text"].as_str().unwrap().to_owned()).collect()
    }
}

/// The process that has the workshop of a home open, according to `owner.json`.
pub(crate) fn owner(home: &Home) -> Pid {
    let notes = files(&home.path().join("state"), "json");
    let note = notes.iter().find(|path| path.ends_with("owner.json")).expect("somebody has it open");
    let note: Value = serde_json::from_slice(&std::fs::read(note).unwrap()).unwrap();
    Pid::from_raw(i32::try_from(note["pid"].as_i64().unwrap()).unwrap()).unwrap()
}

/// Every file below a folder that contains these words.
pub(crate) fn holding(folder: &Path, words: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if std::fs::read(&path)
                .is_ok_and(|bytes| bytes.windows(words.len()).any(|part| part == words.as_bytes()))
            {
                found.push(path);
            }
        }
    }
    found
}

impl Session {
    /// Quits as a facilitator does, and returns the exit code.
    pub(crate) fn quit(&mut self) -> u32 {
        self.key("ctrl+q ctrl+q");
        self.exit_code()
    }
}
