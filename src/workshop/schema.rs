//! The JSON Schema of a document, made from the types and kept beside `docs/format.md`. Test-only.

use schemars::JsonSchema;
use serde_json::Value;

use super::event::Entry;
use super::record::Record;

/// A document as `document.rs` writes it.
#[derive(JsonSchema)]
#[schemars(rename = "Document", deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is wanted")]
struct DocumentSchema<'a> {
    /// The version of this form. A program that knows only older ones leaves the file alone.
    format: u32,
    /// The workshop's id: eight letters.
    id: String,
    /// What came of the workshop, for readers. It is made anew each time and never read back.
    record: Record<'a>,
    /// A hash of the record: it tells an edit by hand.
    record_sha256: String,
    /// All that ever happened, oldest first: this is what counts.
    entries: Vec<Entry>,
}

/// The schema of a document.
pub(crate) fn of_document() -> Value {
    schemars::schema_for!(DocumentSchema<'_>).to_value()
}
