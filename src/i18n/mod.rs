//! Every text of the program, typed: one function a message, generated from `locales/` at build time.
//!
//! Which language is current is nobody's secret state: a [`Texts`] is passed to whoever needs words.
//! The texts of a method are not here: they stand in the method's own file, in all its languages.

#[expect(
    clippy::all,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::indexing_slicing,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "generated code"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

pub mod dates;
pub mod plan;

pub use generated::{L10n as Locale, L10nLanguage as Texts};
