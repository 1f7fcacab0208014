//! The store: a workshop on disk. Opening, saving, listing, striking for good.
//!
//! Every file operation goes through `&dyn Disk`, so that a test can fail or cut each one. `workshop/document.rs` says
//! what the bytes mean; `paths.rs` says where folders lie.

mod carry;
mod chain;
pub mod copies;
mod curtain;
mod failed;
mod generations;
mod guard;
mod journal;
pub mod left;
pub mod list;
mod live;
pub mod offered;
mod open;
mod opener;
pub mod owner;
mod place;
pub mod programme;
pub mod questions;
mod reach;
mod read;
mod rewrite;
mod room;
mod schedule;
pub mod small;
pub mod stray;
mod strike;
mod struck;
mod writer;

pub use failed::failed;
#[cfg(feature = "testing")]
pub use live::OpenWorkshop;
pub use open::{Open, create, create_of, open};
pub use opener::Opener;
pub use place::StorePlace;
pub use read::{Found, is_struck_since, read};
pub use writer::Writer;

#[cfg(test)]
mod tests;
