//! How what ships is packed: each file by itself, without the space between its words, so that one can be read without the
//! others; and of all methods together what is known before one is chosen.

use serde_json::{Value, json};

/// How hard is tried: the build has time, and the program pays nothing for it.
const LEVEL: u8 = 9;

/// Bytes in little room, as `shell/shipped.rs` unpacks them.
pub fn packed(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, LEVEL)
}

/// A JSON text without the space that stands between its parts.
pub fn minified(text: &str) -> String {
    let (mut within, mut escaped) = (false, false);
    let mut kept = |letter: &char| {
        let ends = *letter == '"' && !escaped;
        escaped = within && *letter == '\\' && !escaped;
        within ^= ends;
        within || !letter.is_ascii_whitespace()
    };
    text.chars().filter(|letter| kept(letter)).collect()
}

/// What is known of a method before it is read whole, as `workshop/method/listed.rs` reads it; `None` if the text is no
/// method.
pub fn listed(text: &str) -> Option<Value> {
    let method: Value = serde_json::from_str(text).ok()?;
    let minutes = |slot: &Value| slot.pointer("/minutes/usual")?.as_u64();
    let plan = |plan: &Value| {
        let total: Option<u64> = plan.get("steps")?.as_array()?.iter().map(minutes).sum();
        Some(json!({ "name": plan.get("name"), "minutes": total? }))
    };
    let plans: Option<Vec<Value>> = method.get("plans")?.as_array()?.iter().map(plan).collect();
    let at_once = method.get("at-once").is_some_and(|at_once| at_once == true);
    Some(json!({ "id": method.get("id")?, "at-once": at_once, "card": method.get("card")?, "plans": plans? }))
}
