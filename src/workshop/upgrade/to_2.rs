//! Turns format 1 into format 2: four kinds of step get the names of what they do; the heads of the action plan become
//! columns of a table, and plans its rows; `parked` becomes `objections`. Documents older than roles get their roles.

use serde_json::{Map, Value, json};

/// The id of the table of plans, unless a list has it already.
const PLANS: &str = "plans";

/// Upgrades a document, or the lines of a journal.
pub(super) fn document(document: &mut Map<String, Value>) {
    let Some(Value::Array(entries)) = document.get_mut("entries") else { return };
    let events = || entries.iter().filter_map(|entry| entry.get("events")?.as_array()).flatten();
    let opened = events().find_map(|event| event.get("opened")?.get("method")?.as_object());
    // The lines of a journal carry no method.
    let table = opened.map_or_else(|| PLANS.to_owned(), table_id);
    for event in entries.iter_mut().filter_map(|entry| entry.get_mut("events")?.as_array_mut()).flatten() {
        if let Some(Value::Object(opened)) =
            event.get_mut("opened").and_then(|opened| opened.get_mut("method"))
        {
            method(opened);
        }
        if let Some(plan) = event.as_object_mut().and_then(|event| event.remove("plan")) {
            *event = json!({ "row": row(plan, &table) });
        }
    }
}

/// Turns an event about a plan into one about a row: each field becomes a column, and all are set in the same way.
fn row(plan: Value, table: &str) -> Value {
    let Some((what, mut of)) = plan.as_object().and_then(|plan| plan.clone().into_iter().next()) else {
        return plan;
    };
    let mut take = |field: &str| of.as_object_mut().and_then(|of| of.remove(field)).unwrap_or(Value::Null);
    let id = take("id");
    let (column, holds, value) = match what.as_str() {
        "added" => {
            return json!({
                "added": { "id": id, "table": table, "number": take("number"), "under": take("island") }
            });
        }
        "cell" => {
            let cell = take("cell");
            let holds = if cell == "who" { "who" } else { "lines" };
            (cell, holds, take("text"))
        }
        "due" => ("due".into(), "date", take("due")),
        "status" => ("status".into(), "status", take("status")),
        "lifted" => ("escalated-to".into(), "who", take("to")),
        _ => return json!({ what: { "id": id } }),
    };
    let value = if value.is_null() { value } else { json!({ holds: value }) };
    json!({ "set": { "id": id, "column": column, "value": value } })
}

/// Upgrades a method, from a file of its own or inside a document.
pub(super) fn method(method: &mut Map<String, Value>) {
    method.insert("format".to_owned(), Value::from(2));
    roles_by_id(method);
    let lists = method.get_mut("lists").and_then(Value::as_array_mut);
    for list in lists.into_iter().flatten().filter_map(Value::as_object_mut) {
        if list.get("role").is_some_and(|role| role == "parked") {
            list.insert("role".to_owned(), json!("objections"));
        }
    }
    let table = table_id(method);
    let steps = method.get_mut("steps").and_then(Value::as_array_mut);
    for kind in steps.into_iter().flatten().filter_map(|step| step.get_mut("kind")) {
        self::kind(kind, &table);
    }
    if let Some(heads) = method.remove("table") {
        method.insert("tables".to_owned(), json!([self::table(&table, &heads)]));
    }
}

/// Gives roles to the lists of the first documents, which had none: there was only one method, and its lists had these
/// ids. Without roles the record's own lists of hopes and objections would stay empty.
fn roles_by_id(method: &mut Map<String, Value>) {
    let ours = method.get("id").is_some_and(|id| id == "framtidsverkstad");
    let lists = method.get_mut("lists").and_then(Value::as_array_mut);
    let Some(lists) = lists.filter(|lists| ours && lists.iter().all(|list| list.get("role").is_none()))
    else {
        return;
    };
    for list in lists.iter_mut().filter_map(Value::as_object_mut) {
        let role = match list.get("id").and_then(Value::as_str) {
            Some("hopes") => "hopes",
            Some("critique") => "bottom",
            Some("vision") => "top",
            Some("buts") => "objections",
            _ => continue,
        };
        list.insert("role".to_owned(), json!(role));
    }
}

/// Picks an id for the table of plans, which had none; a list may already use the usual one.
fn table_id(method: &Map<String, Value>) -> String {
    let lists = method.get("lists").and_then(Value::as_array);
    let taken = lists.into_iter().flatten().any(|list| list.get("id").is_some_and(|id| id == "plans"));
    if taken { "action-plans" } else { PLANS }.to_owned()
}

fn kind(kind: &mut Value, table: &str) {
    match kind.as_str() {
        Some("pairs") => *kind = json!({ "talk": { "size": 2 } }),
        Some("table") => *kind = json!({ "plans": { "table": table } }),
        Some("report") => *kind = json!({ "each": { "over": { "rows": "islands" } } }),
        _ => {}
    }
    if let Some(list) = kind.get("plenum").and_then(|plenum| plenum.get("list")).cloned() {
        *kind = json!({ "each": { "over": { "groups": list } } });
    }
    if let Some(round) = kind.get_mut("round").and_then(Value::as_object_mut)
        && let Some(again) = round.remove("again")
    {
        round.insert("looks-back".to_owned(), again);
    }
}

/// Makes the table of plans. Format 1 had five heads; only the program knew how far a plan was and to whom it was
/// escalated.
fn table(id: &str, heads: &Value) -> Value {
    let head = |name: &str| heads.get(name).cloned().unwrap_or(Value::Null);
    json!({
        "id": id,
        "name": {
            "sv": "Handlingsplan", "nb": "Handlingsplan", "nn": "Handlingsplan", "da": "Handleplan", "en": "Action plan"
        },
        "under": "islands",
        "columns": [
            { "id": "what", "name": head("what"), "holds": "lines", "role": "what" },
            { "id": "how", "name": head("how"), "holds": "lines", "role": "how" },
            { "id": "who", "name": head("who"), "holds": "who", "role": "who" },
            { "id": "first", "name": head("first"), "holds": "lines", "role": "first-step" },
            { "id": "due", "name": head("due"), "holds": "date", "role": "due" },
            {
                "id": "escalated-to",
                "name": {
                    "sv": "Vem bestämmer", "nb": "Løftet til", "nn": "Løfta til", "da": "Løftet til", "en": "Who decides"
                },
                "holds": "who",
                "role": "escalated-to"
            },
            {
                "id": "status",
                "name": { "sv": "Status", "nb": "Status", "nn": "Status", "da": "Status", "en": "Status" },
                "holds": "status",
                "role": "status"
            },
        ],
    })
}
