//! Upgrades format 1 to format 2: four kinds of step get names that say what they do, the headings of the action plan
//! become the columns of a table and its plans the rows, and the role `parked` becomes `objections`. Lists that are
//! older than roles get roles, and lists whose ids are reserved now get other ids.

use serde_json::{Map, Value, json};

/// The id of the table of plans.
const PLANS: &str = "plans";

/// The ids that a list could have in format 1 and cannot have now.
const RESERVED: [&str; 4] = ["islands", "carried", "groups", PLANS];
/// What is appended to the id of such a list.
const APART: &str = "-list";

/// Upgrades a document, or the lines of a journal.
pub(super) fn document(document: &mut Map<String, Value>) {
    let Some(Value::Array(entries)) = document.get_mut("entries") else { return };
    for event in entries.iter_mut().filter_map(|entry| entry.get_mut("events")?.as_array_mut()).flatten() {
        if let Some(Value::Object(opened)) =
            event.get_mut("opened").and_then(|opened| opened.get_mut("method"))
        {
            method(opened);
        }
        for family in ["item", "theme", "vote"] {
            let happened = event.get_mut(family).and_then(Value::as_object_mut);
            let lists = happened.into_iter().flat_map(Map::values_mut).filter_map(|of| of.get_mut("list"));
            lists.for_each(set_apart);
        }
        if let Some(plan) = event.as_object_mut().and_then(|event| event.remove("plan")) {
            *event = json!({ "row": row(plan) });
        }
    }
}

/// Turns an event about a plan into one about a row: each field becomes a column, and all are set in the same way.
fn row(plan: Value) -> Value {
    let Some((what, mut of)) = plan.as_object().and_then(|plan| plan.clone().into_iter().next()) else {
        return plan;
    };
    let mut take = |field: &str| of.as_object_mut().and_then(|of| of.remove(field)).unwrap_or(Value::Null);
    let id = take("id");
    let (column, holds, value) = match what.as_str() {
        "added" => {
            return json!({
                "added": { "id": id, "table": PLANS, "number": take("number"), "under": take("island") }
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
        list.get_mut("id").into_iter().for_each(set_apart);
    }
    let steps = method.get_mut("steps").and_then(Value::as_array_mut);
    for kind in steps.into_iter().flatten().filter_map(|step| step.get_mut("kind")) {
        self::kind(kind);
    }
    if let Some(heads) = method.remove("table") {
        method.insert("tables".to_owned(), json!([table(&heads)]));
    }
}

/// Gives roles to the lists of the first documents, which had no roles: there was only one method, and its lists had
/// these ids. Without roles the hopes and objections in the record would stay empty.
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

/// Gives a list another id if no list can have this one now. A list that already has the other id (`plans-list`) gets a
/// longer one, so that two lists never become one. We cannot check which ids are in use, because the lines of a journal
/// do not contain the method.
fn set_apart(list: &mut Value) {
    if let Some(id) = list.as_str().filter(|id| RESERVED.contains(&id.trim_end_matches(APART))) {
        *list = Value::from(format!("{id}{APART}"));
    }
}

fn kind(kind: &mut Value) {
    // In format 1, every text in a kind of step is the id of a list.
    let fields = kind.as_object_mut().into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut);
    for named in fields.flat_map(Map::values_mut) {
        match named {
            Value::Array(lists) => lists.iter_mut().for_each(set_apart),
            list => set_apart(list),
        }
    }
    match kind.as_str() {
        Some("pairs") => *kind = json!({ "talk": { "size": 2 } }),
        Some("table") => *kind = json!({ "plans": { "table": PLANS } }),
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

/// Makes the table of plans. A method of format 1 has five headings; those of the status and the escalation were the
/// program's own.
fn table(heads: &Value) -> Value {
    let head = |name: &str| heads.get(name).cloned().unwrap_or(Value::Null);
    json!({
        "id": PLANS,
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
