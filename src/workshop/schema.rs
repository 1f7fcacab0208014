//! The JSON Schema of a document, made from the types and kept beside `docs/format.md`. Test-only.
//!
//! The texts' own schemas stand here, so that `text.rs` and `when.rs` need not know of schemas.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::event::Entry;
use super::record::Record;
use super::text::Line;
use super::when::Due;

impl JsonSchema for Line {
    fn schema_name() -> Cow<'static, str> {
        "Line".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "One line of text with something visible in it; ▮▮▮ where it was struck for good.",
            "type": "string",
            "minLength": 1,
            "maxLength": 4096
        })
    }
}

impl JsonSchema for Due {
    fn schema_name() -> Cow<'static, str> {
        "Due".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let words = generator.subschema_for::<Line>();
        json_schema!({
            "description": "When something is to be done: a day, a week, or what somebody called it.",
            "oneOf": [
                {
                    "type": "object",
                    "properties": { "day": { "type": "string", "format": "date" } },
                    "required": ["day"],
                    "additionalProperties": false
                },
                {
                    "type": "object",
                    "properties": {
                        "week": {
                            "type": "object",
                            "properties": {
                                "year": { "type": "integer" },
                                "week": { "type": "integer", "minimum": 1, "maximum": 53 }
                            },
                            "required": ["year", "week"],
                            "additionalProperties": false
                        }
                    },
                    "required": ["week"],
                    "additionalProperties": false
                },
                {
                    "type": "object",
                    "properties": { "words": words },
                    "required": ["words"],
                    "additionalProperties": false
                }
            ]
        })
    }
}

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
