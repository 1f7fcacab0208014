//! The JSON Schema of a document, made from the types and kept in `docs/format.schema.json`. `tests/peers` tests that
//! documents satisfy it.

use schemars::JsonSchema;
use serde_json::{Value, json};

use super::event::Entry;
use super::record::Record;

/// A document as `document.rs` writes it.
#[derive(JsonSchema)]
#[schemars(rename = "Document", deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is wanted")]
struct DocumentSchema<'a> {
    /// The version of the format. A program that knows only older ones leaves the file alone.
    format: u32,
    /// The workshop's id: eight letters.
    id: String,
    /// What came of the workshop, for readers. It is written afresh each time and never read back.
    record: Record<'a>,
    /// A hash of the record, which shows whether somebody edited it by hand.
    record_sha256: String,
    /// Everything that ever happened, oldest first: this is what counts.
    entries: Vec<Entry>,
}

fn of_document() -> Value {
    let mut schema = schemars::schema_for!(DocumentSchema<'_>).to_value();
    // The derived title would be the name of the Rust type, which says nothing to a reader of the file.
    schema["title"] = json!("A workshop of verkstad");
    schema
}

/// `VERKSTAD_ACCEPT=1` rewrites the file, once a change of the types is meant.
#[test]
fn the_schema_beside_the_format_is_that_of_the_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/format.schema.json");
    let mut made = serde_json::to_string_pretty(&of_document()).unwrap();
    made.push('\n');
    if std::env::var_os("VERKSTAD_ACCEPT").is_some() {
        #[expect(clippy::disallowed_methods, reason = "a golden file, written only when asked for")]
        std::fs::write(path, &made).unwrap();
    }
    #[expect(clippy::disallowed_methods, reason = "a golden file")]
    let kept = std::fs::read_to_string(path).unwrap();
    assert!(kept == made, "the types changed: raise the format, then accept with VERKSTAD_ACCEPT=1");
}
