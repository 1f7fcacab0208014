//! The JSON Schema of a programme's file, made from the types and kept in `docs/programme.schema.json`. `tests/peers`
//! tests that programmes satisfy it.

use serde_json::{Value, json};

use super::check::ProgrammeFile;

fn of_programme() -> Value {
    let mut schema = schemars::schema_for!(ProgrammeFile).to_value();
    schema["title"] = json!("A programme of verkstad");
    schema
}

/// `VERKSTAD_ACCEPT=1` rewrites the file, once a change of the types is meant.
#[test]
fn the_schema_of_a_programme_is_that_of_the_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/programme.schema.json");
    let mut made = serde_json::to_string_pretty(&of_programme()).unwrap();
    made.push('\n');
    if std::env::var_os("VERKSTAD_ACCEPT").is_some() {
        #[expect(clippy::disallowed_methods, reason = "a golden file, written only when asked for")]
        std::fs::write(path, &made).unwrap();
    }
    #[expect(clippy::disallowed_methods, reason = "a golden file")]
    let kept = std::fs::read_to_string(path).unwrap();
    assert!(kept == made, "the types changed: raise the format, then accept with VERKSTAD_ACCEPT=1");
}
