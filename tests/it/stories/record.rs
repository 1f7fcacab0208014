//! Looks into a record by a path such as `lists.critique[0].text`; `.length` is the length of a list.

use serde_json::Value;

/// The value at the path; the error says how far the path led.
pub(super) fn at(record: &Value, path: &str) -> Result<Value, String> {
    let mut here = record;
    let mut gone = String::new();
    for part in path.split(['.', '[']) {
        let part = part.trim_end_matches(']');
        if let (Value::Array(list), "length") = (here, part) {
            return Ok(list.len().into());
        }
        let next = match here {
            Value::Object(fields) => fields.get(part),
            Value::Array(list) => part.parse().ok().and_then(|index: usize| list.get(index)),
            _ => None,
        };
        here = next.ok_or_else(|| format!("nothing at `{part}` after `{gone}`, which is {here}"))?;
        gone = format!("{gone}/{part}");
    }
    Ok(here.clone())
}

#[test]
fn a_path_leads_to_a_value_or_says_where_it_ends() {
    let record =
        serde_json::json!({ "lists": { "critique": [{ "text": "Too few" }, { "text": "Too late" }] } });
    assert_eq!(at(&record, "lists.critique[1].text"), Ok("Too late".into()));
    assert_eq!(at(&record, "lists.critique.length"), Ok(2.into()));
    assert!(at(&record, "lists.vision[0]").unwrap_err().contains("`vision` after `/lists`"));
    assert!(at(&record, "lists.critique[2].text").is_err());
}
