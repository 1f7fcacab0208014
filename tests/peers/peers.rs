//! What others make of our files: each file beside this one reads them with a program or a crate that is not ours.

#![cfg_attr(test, expect(clippy::disallowed_methods, reason = "a test reads what the program wrote"))]

#[cfg(test)]
mod schema;

#[cfg(test)]
use std::path::{Path, PathBuf};

/// A file or folder of the package under test.
#[cfg(test)]
fn package(within: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(within)
}
