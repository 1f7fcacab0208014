//! Compares every text of every event as the types' schema finds it with what the walk finds. The samples come from the
//! schema, so a new variant or field gets one, and its words cannot be forgotten.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::*;
use crate::workshop::fixture::method;

/// Fields of events that hold a string that nobody wrote: names of lists, steps, tables and columns, ids of documents,
/// hashes.
const NAMES: [&str; 9] =
    ["list", "step", "id", "follows", "programme", "gathering", "sha256", "table", "column"];

/// Samples made of a schema.
struct Maker {
    schemas: Value,
    /// How many texts the samples hold so far.
    texts: usize,
    /// Names of the fields that hold a plain string.
    names: BTreeSet<String>,
}

impl Maker {
    /// Samples in which every alternative occurs at least once, with a canary of its own in each text.
    fn samples(&mut self, schema: &Value, field: &str) -> Vec<Value> {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            return match name {
                "Line" | "Prose" => {
                    self.texts += 1;
                    vec![json!(format!("canary {};", self.texts))]
                }
                // A method's texts are its own, and its schema is long.
                "Method" => vec![serde_json::to_value(method()).unwrap()],
                "Brought" => vec![json!({})],
                name => {
                    let schema = self.schemas[name].clone();
                    self.samples(&schema, field)
                }
            };
        }
        for alternatives in ["oneOf", "anyOf"] {
            if let Some(all) = schema[alternatives].as_array() {
                return all.iter().flat_map(|one| self.samples(one, field)).collect();
            }
        }
        match (&schema["const"], &schema["enum"]) {
            (Value::Null, Value::Null) => self.of_type(schema, field),
            (Value::Null, all) => all.as_array().unwrap().clone(),
            (one, _) => vec![one.clone()],
        }
    }

    fn of_type(&mut self, schema: &Value, field: &str) -> Vec<Value> {
        let types = match &schema["type"] {
            Value::Array(types) => types.clone(),
            one => vec![one.clone()],
        };
        types.iter().flat_map(|of| self.of_one_type(of.as_str().unwrap(), schema, field)).collect()
    }

    fn of_one_type(&mut self, of: &str, schema: &Value, field: &str) -> Vec<Value> {
        match (of, schema["format"].as_str(), schema["pattern"].as_str()) {
            ("object", ..) => self.objects(schema),
            ("array", ..) => self.arrays(schema, field),
            ("null", ..) => vec![Value::Null],
            ("boolean", ..) => vec![json!(true)],
            ("integer", ..) => vec![json!(7)],
            ("string", Some("date"), _) => vec![json!("2026-11-21")],
            ("string", _, Some(_)) => vec![json!("kfwzpq57.3")],
            ("string", None, None) => {
                self.names.insert(field.to_owned());
                vec![json!("name")]
            }
            other => panic!("no sample for {other:?} in {schema}"),
        }
    }

    fn objects(&mut self, schema: &Value) -> Vec<Value> {
        let empty = Map::new();
        let fields = schema["properties"].as_object().unwrap_or(&empty);
        let all = fields.iter().map(|(name, schema)| self.samples(schema, name)).collect();
        let named = |values: Vec<Value>| Value::Object(fields.keys().cloned().zip(values).collect());
        product(all).into_iter().map(named).collect()
    }

    fn arrays(&mut self, schema: &Value, field: &str) -> Vec<Value> {
        match schema["prefixItems"].as_array() {
            None => vec![Value::Array(self.samples(&schema["items"], field))],
            Some(items) => {
                let all = items.iter().map(|item| self.samples(item, field)).collect();
                product(all).into_iter().map(Value::Array).collect()
            }
        }
    }
}

/// Every combination of one from each.
fn product(all: Vec<Vec<Value>>) -> Vec<Vec<Value>> {
    all.into_iter().fold(vec![Vec::new()], |before, samples| {
        let with = |one: &Vec<Value>, sample: &Value| [one.as_slice(), std::slice::from_ref(sample)].concat();
        before.iter().flat_map(|one| samples.iter().map(move |sample| with(one, sample))).collect()
    })
}

fn samples() -> (Vec<Value>, Maker) {
    let schema = schemars::schema_for!(Event).to_value();
    let mut maker = Maker { schemas: schema["$defs"].clone(), texts: 0, names: BTreeSet::new() };
    let samples = maker.samples(&schema, "");
    (samples, maker)
}

/// The canaries in some JSON, in the order in which they occur.
fn canaries(of: &Value) -> Vec<String> {
    let mut found: Vec<String> = of
        .to_string()
        .split("canary ")
        .skip(1)
        .map(|rest| rest.split(';').next().unwrap().to_owned())
        .collect();
    found.sort();
    found
}

#[test]
fn the_walk_finds_every_text_of_every_event_and_rewrites_it() {
    let (samples, maker) = samples();
    assert!(maker.texts > 12 && samples.len() > 60, "the schema was not understood");
    let mut met = BTreeSet::new();
    for sample in samples {
        let mut event: Event =
            serde_json::from_value(sample.clone()).unwrap_or_else(|why| panic!("{why}: {sample}"));
        let walked = json!(event.texts().iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>());
        assert_eq!(canaries(&walked), canaries(&sample), "{sample}");
        met.extend(canaries(&sample));
        let places: Vec<TextAt> = event.texts().iter().map(|(at, _)| at.clone()).collect();
        assert_eq!(event.texts_mut().iter().map(|(at, _)| at.clone()).collect::<Vec<_>>(), places);
        event.texts_mut().into_iter().for_each(|(_, text)| text.strike());
        assert_eq!(canaries(&serde_json::to_value(&event).unwrap()), [""; 0]);
    }
    assert_eq!(met.len(), maker.texts, "not every text stood in a sample");
}

/// A field with a new type of string would hold words that nobody cleaned, and that nobody can strike.
#[test]
fn what_is_no_text_is_a_name() {
    let (_, maker) = samples();
    assert_eq!(maker.names, NAMES.map(str::to_owned).into());
}

#[test]
fn two_cells_of_a_row_stand_in_two_places() {
    let (samples, _) = samples();
    let events = samples.into_iter().map(|sample| serde_json::from_value::<Event>(sample).unwrap());
    let rows: Vec<TextPart> = events
        .filter(|event| matches!(event, Event::Row(_)))
        .flat_map(|event| event.texts().into_iter().map(|(at, _)| at.part).collect::<Vec<_>>())
        .collect();
    // Words, prose, who, dates, months and what months are called can all hold words.
    assert_eq!(rows, vec![TextPart::Cell("name".to_owned()); 6]);
}
