//! The same stories with a method that renames every list and step: the program must not depend on what a method calls
//! them.

use serde_json::Value;
use verkstad::workshop::method::Method;
use verkstad::workshop::method::check::parse_built_in;
use verkstad::workshop::step::{Floor, Kind, TableQuestions};

use super::order::{Order, With};
use super::player::Player;
use super::stories;
use super::world::World;

/// Another id for an id; applied twice, it gives the first again. It reverses the alphabetical order. What the program
/// brings along keeps its id; of a method that is a block of a day, what it calls its own changes.
fn other(id: &str) -> String {
    match id.split('.').collect::<Vec<_>>()[..] {
        [_] => {}
        [block, own, number] if block != "block" => return format!("{block}.{}.{number}", other(own)),
        _ => return id.to_owned(),
    }
    let mirrored = |c: char| if c.is_ascii_lowercase() { (b'a' + b'z' - c as u8) as char } else { c };
    id.chars().map(mirrored).collect()
}

fn rename(id: &mut String) {
    *id = other(id);
}

/// The method with every list and step renamed.
pub(super) fn method(mut method: Method) -> Method {
    method.lists.iter_mut().for_each(|list| {
        rename(&mut list.id);
        list.fields.iter_mut().chain(&mut list.sheets).chain(&mut list.beneath).for_each(rename);
    });
    method.written.iter_mut().flat_map(|written| &mut written.lists).for_each(|list| rename(&mut list.id));
    let lists: Vec<String> = method.lists.iter().map(|list| other(&list.id)).collect();
    for under in method.tables.iter_mut().filter_map(|table| table.under.as_mut()) {
        if lists.contains(under) {
            rename(under);
        }
    }
    for step in &mut method.steps {
        rename(&mut step.id);
        kind(&mut step.kind, &lists);
    }
    method.plans.iter_mut().flat_map(|plan| &mut plan.steps).for_each(|slot| rename(&mut slot.step));
    method.cuts.iter_mut().for_each(|cut| rename(&mut cut.step));
    method
}

/// Renames what a step names; what is voted on may be no list, and then keeps its id.
fn kind(kind: &mut Kind, lists: &[String]) {
    let of_list = |id: &&mut String| lists.contains(id);
    match kind {
        Kind::Round { list, looks_back: again, .. } => {
            list.iter_mut().chain(again).for_each(rename);
        }
        Kind::Collect { list }
        | Kind::Wording { list }
        | Kind::Themes { list }
        | Kind::Each { over: Floor::Groups(list), .. } => rename(list),
        Kind::Vote { list, .. } | Kind::Scale { list, .. } | Kind::Ranking { list } => {
            [list].into_iter().filter(of_list).for_each(rename);
        }
        Kind::Board { list, fills, .. } => fills.iter_mut().chain([list]).for_each(rename),
        Kind::Groups { about, list, .. } => {
            about.iter_mut().chain([list]).filter(of_list).for_each(rename);
        }
        Kind::Stations { list, questions, .. } => {
            rename(list);
            if let Some(TableQuestions::Lines(asked)) = questions {
                rename(asked);
            }
        }
        Kind::Talk { parts, .. } => {
            parts.iter_mut().filter_map(|part| part.list.as_mut()).for_each(rename);
        }
        Kind::Reframe { from, into } => [from, into].into_iter().for_each(rename),
        Kind::Circle { words, .. } => words.iter_mut().for_each(rename),
        Kind::Islands { from } => from.iter_mut().for_each(rename),
        _ => {}
    }
}

/// A record with the original ids.
fn renamed_back(mut record: Value) -> Value {
    let parts =
        [("lists", "id"), ("themes", "list"), ("votes", "list"), ("rankings", "list"), ("agenda", "step")];
    // A day without a scale has none in its record.
    for (part, key) in parts.into_iter().chain([("scales", "list")]) {
        for one in record.get_mut(part).and_then(Value::as_array_mut).into_iter().flatten() {
            one[key] = other(one[key].as_str().unwrap()).into();
            for key in ["sheets", "beneath"] {
                if let Some(field) = one.get_mut(key) {
                    *field = other(field.as_str().unwrap()).into();
                }
            }
            let fields = one.get_mut("fields").and_then(Value::as_array_mut).into_iter().flatten();
            fields.for_each(|field| *field = other(field.as_str().unwrap()).into());
            let entries = one.get_mut("entries").and_then(Value::as_array_mut).into_iter().flatten();
            let of_field = entries.filter_map(|entry| entry.get_mut("list"));
            of_field.for_each(|field| *field = other(field.as_str().unwrap()).into());
        }
    }
    record
}

#[test]
fn a_method_may_call_its_lists_and_steps_as_it_likes() {
    let mut played = 0;
    for (name, orders) in stories() {
        let Some((_, Order::Start(start))) = orders.first() else { continue };
        // The tests' own methods have names of their own already.
        if matches!(start.with, With::Method(_) | With::Gathering(_)) || start.also.is_some() {
            continue;
        }
        let mut known = Player::start(start);
        let mut other = Player::start_in(World::renamed(), start);
        for (line, order) in &orders {
            // What comes after it goes on from files, and those are not the same in both.
            if matches!(order, Order::Restart) {
                break;
            }
            let acts =
                matches!(order, Order::Keys(_) | Order::Type { .. } | Order::Paste(_) | Order::Press(..));
            if acts || matches!(order, Order::After(_) | Order::At(_) | Order::Saved | Order::Size(_)) {
                known.play(order).unwrap();
                other.play(order).unwrap();
            }
            if acts {
                assert_eq!(known.seen(), other.seen(), "{name}:{line}");
            }
        }
        if let (Ok(known), Ok(other)) = (known.record(), other.record()) {
            // A finished one that was opened again is called what its file says, and all that was done there is the same.
            let as_in_file = known["agenda"][0]["step"] == other["agenda"][0]["step"];
            if matches!(start.with, With::Example(_)) && as_in_file {
                assert_eq!(known, other, "{name}");
                continue;
            }
            assert_ne!(known["agenda"][0]["step"], other["agenda"][0]["step"], "{name}");
            assert_eq!(known, renamed_back(other), "{name}");
            played += 1;
        }
    }
    assert!(played > 10, "{played} stories were compared to their end");
}

/// Each kind of thing that a record can hold occurs in at least one of the compared records.
#[test]
fn what_was_compared_holds_everything() {
    let mut empty = vec!["themes", "votes", "rankings", "wishes", "islands", "plans", "hopes", "objections"];
    for (_, orders) in stories() {
        let Some((_, Order::Start(start))) = orders.first() else { continue };
        let mut player = Player::start_in(World::renamed(), start);
        for (_, order) in &orders {
            if !matches!(order, Order::Picture(_) | Order::Record { .. }) {
                drop(player.play(order));
            }
        }
        let Ok(record) = player.record() else { continue };
        empty.retain(|part| record[part].as_array().is_none_or(Vec::is_empty));
    }
    assert_eq!(empty, [""; 0]);
}

#[test]
fn a_renamed_method_is_sound() {
    let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
    let known = parse_built_in("known.json", text).unwrap();
    let renamed = method(known.clone());
    assert!(known.lists.iter().all(|list| renamed.list(&list.id).is_none()));
    assert!(known.steps.iter().all(|step| renamed.step(&step.id).is_none()));
    assert_eq!(
        parse_built_in("renamed.json", &serde_json::to_string(&renamed).unwrap()),
        Ok(renamed.clone())
    );
    assert_eq!(method(renamed), known);
}
