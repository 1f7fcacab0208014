//! The one test binary for the whole program. Each file beside this one is a module listed here; tests of a single
//! module of `src/` lie beside that module instead.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test says what went wrong by panicking, and stands outside the layers that the bans protect"
)]

mod architecture;
#[cfg(unix)]
mod campfire;
mod cli;
#[cfg(unix)]
mod copies;
#[cfg(unix)]
mod day;
#[cfg(unix)]
mod elsewhere;
mod examples;
#[cfg(unix)]
mod exits;
mod forms;
mod fuzz;
mod guide;
mod home;
mod journals;
mod kill;
#[path = "../../build/like.rs"]
mod like;
mod locales;
#[cfg(unix)]
mod lost;
mod own_methods;
#[cfg(unix)]
mod pipes;
mod programmes;
#[cfg(unix)]
mod pty;
mod readme;
#[cfg(unix)]
mod refused;
mod sample;
mod seven;
mod shared;
mod store;
mod stories;
mod tables;
#[cfg(unix)]
mod window;

use std::path::{Path, PathBuf};

/// The folder of the package.
fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder with the files of `workshops/` as they ship, their shared pieces put in.
fn shipped() -> &'static Path {
    Path::new(concat!(env!("OUT_DIR"), "/workshops"))
}

/// Whether all is played that takes too long for every change (`.ci/slow long`).
fn is_long() -> bool {
    std::env::var("VERKSTAD_LONG").is_ok_and(|value| value == "1")
}

/// Every file below `folder` with this extension, sorted.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A file that no `mod` line names is never compiled, so its tests would pass by not running.
#[test]
fn every_file_here_is_listed_in_the_file_above_it() {
    let here = package().join("tests/it");
    for file in files(&here, "rs") {
        let within = file.strip_prefix(&here).unwrap();
        if within == Path::new("main.rs") {
            continue;
        }
        let above = match within.parent() {
            Some(folder) if folder != Path::new("") => here.join(folder).with_extension("rs"),
            _ => here.join("main.rs"),
        };
        let listing = std::fs::read_to_string(&above).unwrap_or_default();
        let name = file.file_stem().unwrap().to_str().unwrap();
        let listed =
            listing.lines().any(|line| line.trim_start_matches("pub(crate) ") == format!("mod {name};"));
        assert!(listed, "{} is not listed as `mod {name};` in {}", within.display(), above.display());
    }
}
