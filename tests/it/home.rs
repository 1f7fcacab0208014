//! A user's home folder, and the built program as it runs there.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A user's home folder, empty at first.
pub(crate) struct Home(tempfile::TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_verkstad"));
        command
            .args(args)
            .env_clear()
            .env("HOME", self.0.path())
            .env("VERKSTAD_STATE", self.path("state"))
            .current_dir(self.0.path())
            .env("LANG", "en_GB.UTF-8")
            .env("TERM", "xterm-256color")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        Ran(self.command(args).output().unwrap())
    }

    /// Makes a workshop on the command line; returns its document's path.
    pub(crate) fn workshop(&self) -> PathBuf {
        let (words, lang) = (["--title", "Mer tid"], ["--lang", "en", "--workshop-lang", "sv"]);
        let ran = self.run(&[&["new", "--question", "How do we get time?"], &words[..], &lang[..]].concat());
        ran.code(0);
        let documents = self.path("state");
        let mut found = std::fs::read_dir(documents).unwrap().map(|entry| entry.unwrap().path());
        found.find(|path| path.extension().is_some_and(|ending| ending == "json")).unwrap()
    }
}

/// What came of running it.
pub(crate) struct Ran(pub(crate) Output);

impl Ran {
    pub(crate) fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    pub(crate) fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    #[track_caller]
    pub(crate) fn code(&self, code: i32) -> &Self {
        assert_eq!(self.0.status.code(), Some(code), "{}{}", self.out(), self.err());
        self
    }

    /// Asserts that the command was refused in one plain sentence and printed nothing else.
    #[track_caller]
    pub(crate) fn refused(&self, code: i32, word: &str) {
        self.code(code);
        let said = self.err();
        assert!(said.starts_with("verkstad: ") && said.contains(word), "{said}");
        assert!(!said.contains("panicked") && !said.contains("Os {"), "{said}");
        assert_eq!(self.out(), "");
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.0.stdout).unwrap()
    }
}
