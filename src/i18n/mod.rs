//! Every text of the program, typed: one function per message, generated from `locales/` at build time.
//!
//! No global holds the current language: whoever needs words takes a [`Texts`] as an argument.
//! A method's own texts are not here: the method's file has them in all its languages.

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
pub mod joined;
pub mod made;
pub mod plan;

pub use generated::{L10n as Locale, L10nLanguage as Texts};
