//! The built-in future workshop: its texts, its totals, its schema.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use super::super::decide::Command;
use super::super::event::BriefEvent;
use super::super::fixture::Leader;
use super::super::placeholder;
use super::super::words::{Lang, Words};
use super::*;

const FILE: &str = "framtidsverkstad.json";
const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
const SCHEMA: &str = include_str!("../../../workshops/methods/method.schema.json");

fn method() -> Method {
    check::parse_built_in(FILE, TEXT).unwrap()
}

/// Every text of the method with its path, collected from the JSON so that no text can be forgotten here.
fn texts() -> Vec<(String, Words)> {
    fn walk(path: &str, value: &serde_json::Value, found: &mut Vec<(String, Words)>) {
        match value {
            serde_json::Value::Object(fields) if fields.contains_key("sv") => {
                found.push((path.into(), serde_json::from_value(value.clone()).unwrap()));
            }
            serde_json::Value::Object(fields) => {
                fields.iter().for_each(|(name, field)| walk(&format!("{path}.{name}"), field, found));
            }
            serde_json::Value::Array(values) => values.iter().enumerate().for_each(|(place, element)| {
                // A step's id says more than its position.
                let id = element.get("id").and_then(|id| id.as_str().map(String::from));
                walk(&format!("{path}.{}", id.unwrap_or(place.to_string())), element, found);
            }),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk("", &serde_json::from_str(TEXT).unwrap(), &mut found);
    found
}

fn letters(text: &str) -> usize {
    text.graphemes(true).count()
}

#[test]
fn each_plan_has_the_length_that_is_its_name() {
    let plans: Vec<_> = method().plans.iter().map(|plan| (plan.id.clone(), plan.minutes())).collect();
    let (days, parts): (Vec<_>, Vec<_>) = plans.into_iter().partition(|(id, _)| id.parse::<u16>().is_ok());
    assert_eq!(days, [90, 120, 240, 450].map(|minutes| (minutes.to_string(), minutes)));
    assert_eq!(
        parts,
        [("2x-half", 410), ("2x-evening", 330), ("2-days", 810), ("3-days", 1110)]
            .map(|(id, minutes)| (id.to_owned(), minutes))
    );
}

#[test]
fn the_lists_of_the_short_days_have_three_entries() {
    assert_eq!(method().plans.iter().map(|plan| plan.listed).collect::<Vec<_>>(), [3, 3, 5, 5, 5, 5, 5, 5]);
}

#[test]
fn every_step_is_used_and_only_lunch_is_pinned() {
    let method = method();
    let used: BTreeSet<_> = method.plans.iter().flat_map(|plan| &plan.steps).map(|slot| &slot.step).collect();
    assert_eq!(used, method.steps.iter().map(|step| &step.id).collect());
    let slots = || method.plans.iter().flat_map(|plan| &plan.steps);
    assert_eq!(
        slots().filter(|slot| slot.pinned).map(|slot| slot.step.as_str()).collect::<BTreeSet<_>>(),
        ["lunch", "lunch-2"].into()
    );
    assert!(slots().filter(|slot| slot.pinned).all(|slot| slot.minutes.usual >= 40));
}

#[test]
fn each_day_begins_and_ends_with_a_step_that_is_kept() {
    let method = method();
    for plan in &method.plans {
        let kept: Vec<_> = plan.steps.iter().filter(|slot| method.step(&slot.step).unwrap().kept).collect();
        // A night between its parts is kept, too.
        let whole: Vec<_> = kept.iter().filter(|slot| !slot.step.starts_with("night")).collect();
        assert_eq!(whole.len(), 3, "{}", plan.id);
        assert!(whole[0].step.starts_with("opening"));
        assert_eq!([&*whole[1].step, &*whole[2].step], ["after", "check-out"]);
        assert_eq!(plan.steps.first(), Some(*whole[0]));
        assert_eq!(plan.steps.last(), Some(*whole[2]));
    }
}

#[test]
fn what_is_given_up_comes_in_the_order_of_the_squeeze_rule() {
    let method = method();
    let cuts: Vec<_> = method.cuts.iter().map(|cut| (cut.step.as_str(), cut.to)).collect();
    let order = [
        ("worth", 0),
        ("reflection-plenum", 0),
        ("critique-themes", 0),
        ("vision-themes", 0),
        ("exhibition", 20),
        ("reality", 15),
        ("islands", 10),
        ("report", 8),
    ];
    assert_eq!(cuts, order);
}

#[test]
fn every_step_tells_the_room_and_the_facilitator_what_to_do() {
    for step in &method().steps {
        let told = !step.room.is_empty() && !step.say.is_empty() && !step.pitfalls.is_empty();
        assert_eq!(told, step.kind != Kind::Buffer, "{}", step.id);
        assert!(!step.does.is_empty() && step.pitfalls.len() <= 3, "{}", step.id);
    }
}

#[test]
fn each_part_of_the_day_shows_the_time_as_it_should() {
    let method = method();
    let clock = |id: &str| method.step(id).unwrap().clock;
    for id in ["check-in", "check-out"] {
        assert_eq!(clock(id), RoomClock::Quiet);
    }
    for id in ["fika-1", "lunch", "critique-pairs", "vision-pairs", "reflection"] {
        assert_eq!(clock(id), RoomClock::Digits);
    }
    assert_eq!(clock("buffer-1"), RoomClock::None);
}

/// At 40×15 the room's picture has space for this much beside the step, the entry line and the keys.
#[test]
fn every_text_fits_its_place_on_a_small_projector() {
    let most = |path: &str| {
        let last = path.rsplit('.').find(|name| name.parse::<u8>().is_err()).unwrap();
        match (path.starts_with(".steps"), last) {
            (true, "name") => 23,
            (true, "room") => 110,
            (true, "say") => 160,
            (true, "rules") => 45,
            (true, _) => 170,
            (false, _) => 200,
        }
    };
    for (path, words) in texts() {
        for (lang, text) in &words.0 {
            assert!(letters(text) <= most(&path), "{path}.{lang}: {} letters: {text}", letters(text));
        }
    }
}

#[test]
fn a_rule_list_is_short() {
    for step in &method().steps {
        assert!(step.rules.is_empty() || (3..=5).contains(&step.rules.len()), "{}", step.id);
    }
}

#[test]
fn each_language_is_written_with_its_own_letters() {
    let foreign = |lang: Lang| match lang {
        Lang::Sv => "æø",
        Lang::Nb | Lang::Nn | Lang::Da => "äö",
        Lang::En => "åäöæø",
    };
    for (path, words) in texts() {
        for (lang, text) in &words.0 {
            assert!(!text.to_lowercase().contains(|c| foreign(*lang).contains(c)), "{path}.{lang}: {text}");
        }
    }
}

#[test]
fn what_is_filled_in_is_the_same_in_every_language() {
    for (path, words) in texts() {
        let filled = |lang| placeholder::names(words.get(lang)).collect::<BTreeSet<_>>();
        for lang in Lang::ALL {
            assert_eq!(filled(lang), filled(Lang::En), "{path}.{lang}");
        }
    }
}

#[test]
fn with_one_dot_each_no_text_says_how_many_go_on_the_same_item() {
    let mut leader = Leader::new();
    leader.tell(Command::Brief(BriefEvent::Dots { dots: Dots { each: 1, most: 1 } }));
    let mut said = 0;
    for (path, words) in texts() {
        for lang in Lang::ALL.into_iter().filter(|lang| words.get(*lang).contains("{most")) {
            let filled = placeholder::filled(leader.is(), words.get(lang), 15);
            assert_eq!(filled.matches(char::is_numeric).count(), 1, "{path}.{lang}: {filled}");
            said += 1;
        }
    }
    assert_eq!(said, 2 * Lang::ALL.len());
}

fn planned(plan: &DayPlan, step: &Step) -> bool {
    plan.steps.iter().any(|slot| slot.step == step.id)
}

#[test]
fn a_day_goes_into_the_document_without_what_it_does_not_use() {
    let method = method();
    let chosen = method.with_plan(&method.plans[0]);
    let unplanned: Vec<&Step> = chosen.steps.iter().filter(|step| !planned(&method.plans[0], step)).collect();
    assert_eq!(unplanned.iter().map(|step| &step.kind).collect::<Vec<_>>(), [&Kind::Buffer]);
    let longest = method.plan("450").unwrap();
    assert!(
        method.with_plan(longest).steps.iter().all(|step| planned(longest, step)),
        "it has buffers of its own"
    );
    assert_eq!(chosen.cuts.iter().map(|cut| &cut.step).collect::<Vec<_>>(), ["report"]);
    let again = check::parse_built_in("day", &serde_json::to_string(&chosen).unwrap());
    assert_eq!(again, Ok(chosen));
}

/// Old journals are taken away only once what is read from the document is what stands in memory.
#[test]
fn whatever_a_method_says_without_need_reads_back_as_it_stood() {
    let mut method = method();
    let mut asks = serde_json::to_value(Asks::all()).unwrap();
    asks.as_array_mut().unwrap().reverse();
    method.asks = serde_json::from_value(asks).unwrap();
    method.lists[0].mark.0.insert(Lang::Sv, String::new());
    let read: Method = serde_json::from_slice(&serde_json::to_vec(&method).unwrap()).unwrap();
    assert_eq!(read, method);
}

#[test]
fn the_nearest_plan_is_found() {
    let method = method();
    let nearest = |minutes| method.nearest_plan(minutes).unwrap().id.clone();
    assert_eq!(
        [0, 100, 105, 200, 345, 346, 900].map(nearest),
        ["90", "90", "90", "240", "240", "450", "450"]
    );
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the schema is written anew when asked for")]
fn the_schema_is_that_of_the_types() {
    let mut schema = schemars::schema_for!(Method);
    // A file may say where this schema lies; what reads it passes that over.
    let where_it_lies = serde_json::json!({
        "description": "Where the schema lies by which an editor completes this file. The program passes it over.",
        "type": "string",
    });
    schema.as_object_mut().unwrap()["properties"][check::SCHEMA] = where_it_lies;
    let mut schema = serde_json::to_string_pretty(&schema).unwrap();
    schema.push('\n');
    if std::env::var_os("VERKSTAD_ACCEPT").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/workshops/methods/method.schema.json");
        std::fs::write(path, &schema).unwrap();
    } else {
        assert!(
            schema == SCHEMA,
            "the types have changed: run this test with VERKSTAD_ACCEPT=1 and look at the difference"
        );
    }
}

#[test]
fn islands_build_only_on_the_lists_that_they_are_named_from() {
    let mut json: serde_json::Value = serde_json::from_str(TEXT).unwrap();
    for step in json["steps"].as_array_mut().unwrap() {
        if let Some(from) = step.pointer_mut("/kind/islands/from") {
            *from = serde_json::json!(["critique"]);
        }
    }
    let one: Method = serde_json::from_value(json).unwrap();
    let lists = |method: &Method| {
        [ListRole::Bottom, ListRole::Top].map(|role| method.island_list(role).map(str::to_owned))
    };
    assert_eq!(lists(&one), [Some("critique".to_owned()), None]);
    assert_eq!(lists(&method()), [Some("critique".to_owned()), Some("vision".to_owned())]);
}

#[test]
fn the_roles_of_lists_are_called_as_files_call_them() {
    for role in [ListRole::Hopes, ListRole::Bottom, ListRole::Top, ListRole::Objections] {
        assert_eq!(serde_json::to_value(role).unwrap(), role.name());
    }
}

#[test]
fn a_plan_tells_its_status_and_then_who_decides_last_of_all() {
    let method = crate::workshop::fixture::method();
    let mut table = method.plan_table().unwrap().clone();
    table.columns.reverse();
    let told: Vec<_> = table.told().into_iter().map(|column| column.role).collect();
    assert!(told.ends_with(&[Some(ColumnRole::Status), Some(ColumnRole::EscalatedTo)]), "{told:?}");
    assert_eq!(told.len(), table.columns.len());
}

#[test]
fn what_only_other_plans_fill_does_not_go_into_the_document() {
    let mut file: serde_json::Value = serde_json::from_str(TEXT).unwrap();
    let mut longest: Vec<serde_json::Value> = Vec::new();
    // A list, a board with its field, and a table under the list: each is filled in the longest plan alone.
    for (of, kind) in [
        ("steps", r#"{"collect":{"list":"signs"}}"#),
        ("steps", r#"{"collect":{"list":"inside"}}"#),
        ("steps", r#"{"cells":{"table":"answers"}}"#),
    ] {
        let mut step = file[of][0].clone();
        step["id"] = format!("own-{}", longest.len()).into();
        step["kind"] = serde_json::from_str(kind).unwrap();
        longest.push(step["id"].clone());
        file[of].as_array_mut().unwrap().push(step);
    }
    let name = file["lists"][0]["name"].clone();
    for list in [
        serde_json::json!({ "id": "signs" }),
        serde_json::json!({ "id": "inside" }),
        serde_json::json!({ "id": "board", "fields": ["inside"] }),
        serde_json::json!({ "id": "nobody-fills-it" }),
    ] {
        let mut list = list;
        list["name"] = name.clone();
        file["lists"].as_array_mut().unwrap().push(list);
    }
    let column = serde_json::json!({ "id": "said", "name": name });
    let table = serde_json::json!({ "id": "answers", "name": name, "columns": [column], "under": "signs" });
    file["tables"].as_array_mut().unwrap().push(table);
    let plans = file["plans"].as_array_mut().unwrap();
    let mut slots = plans.last().unwrap()["steps"].as_array().unwrap().clone();
    for step in &longest {
        let mut slot = slots[0].clone();
        slot["step"] = step.clone();
        slots.push(slot);
    }
    plans.last_mut().unwrap()["steps"] = slots.into();
    let method: Method = serde_json::from_value(file).unwrap();
    let carried = |plan: &DayPlan| {
        let carried = method.with_plan(plan);
        let lists = carried.lists.into_iter().map(|list| list.id);
        lists.chain(carried.tables.into_iter().map(|table| table.id)).collect::<Vec<String>>()
    };
    let (short, long) = (carried(&method.plans[0]), carried(method.plans.last().unwrap()));
    for id in ["signs", "inside", "board", "answers"] {
        assert!(!short.iter().any(|other| other == id) && long.iter().any(|other| other == id), "{id}");
    }
    for id in ["hopes", "plans", "parking", "nobody-fills-it"] {
        assert!(short.iter().chain(&long).filter(|other| *other == id).count() == 2, "{id}");
    }
}
