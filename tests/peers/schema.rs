//! The JSON Schemas in the repository, as a validator reads them: what the program writes conforms to them, and they
//! reject what is wrong. Tests in `src/` check that they match the types.

use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};
use verkstad::shell::shipped::TEXTS;
use verkstad::workshop::document;
use verkstad::workshop::journal::Journal;

use super::package;

fn json_of(path: &Path) -> Value {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn schema(file: &str) -> Validator {
    jsonschema::validator_for(&json_of(&package(file))).expect("a schema")
}

/// The JSON files of a folder.
fn files(folder: &str) -> impl Iterator<Item = std::path::PathBuf> {
    let folder = package(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .filter(|path| {
            !path.to_string_lossy().contains(".schema.") && !path.to_string_lossy().contains(".record.")
        })
}

/// A document of any age, as the program would write it now.
fn written(path: &Path) -> Value {
    let read = document::read(&std::fs::read(path).unwrap())
        .unwrap_or_else(|fault| panic!("{}: {fault:?}", path.display()));
    let journal = Journal::replay(read.entries).unwrap();
    serde_json::from_slice(&document::write(&journal)).unwrap()
}

#[test]
fn every_document_keeps_to_its_schema() {
    let schema = schema("docs/format.schema.json");
    let mut count = 0;
    for path in files("workshops/examples").chain(files("tests/it/journals/v1/examples")) {
        let document = written(&path);
        let faults: Vec<String> = schema.iter_errors(&document).map(|fault| fault.to_string()).collect();
        assert_eq!(faults, [""; 0], "{}", path.display());
        count += 1;
    }
    assert!(count > 5, "{count} documents");
}

#[test]
fn the_schema_of_documents_refuses_what_it_does_not_know() {
    let schema = schema("docs/format.schema.json");
    let path = files("workshops/examples").next().expect("an example");
    let good = written(&path);
    for (place, value) in [("/entries/1/events/0/surprise", json!(1)), ("/entries/0/seq", json!("one"))] {
        let mut bad = good.clone();
        let (object, key) = place.rsplit_once('/').unwrap();
        bad.pointer_mut(object).unwrap()[key] = value;
        assert!(!schema.is_valid(&bad), "{place}");
    }
}

#[test]
fn every_method_keeps_to_its_schema_and_an_unknown_kind_does_not() {
    let schema = schema("workshops/methods/method.schema.json");
    let mut count = 0;
    for (name, text) in TEXTS {
        let mut method: Value = serde_json::from_str(text).unwrap();
        let faults: Vec<String> = schema.iter_errors(&method).map(|fault| fault.to_string()).collect();
        assert_eq!(faults, [""; 0], "{name}");
        method["steps"][0]["kind"] = "sing".into();
        assert!(!schema.is_valid(&method), "{name}");
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn every_programme_keeps_to_its_schema() {
    let schema = schema("docs/programme.schema.json");
    let path = package("tests/it/journals/v2/programme.json");
    let sound = json_of(&path);
    assert!(
        schema.is_valid(&sound),
        "{:?}",
        schema.iter_errors(&sound).map(|error| error.to_string()).collect::<Vec<_>>()
    );
    for (at, wrong) in [
        ("/kind", json!("workshop")),
        ("/elements/0/when", json!({ "month": "2027-13" })),
        ("/elements/0/id", json!("one")),
        ("/elements/0/name", json!("")),
    ] {
        let mut faulty = sound.clone();
        *faulty.pointer_mut(at).unwrap() = wrong;
        assert!(!schema.is_valid(&faulty), "{at}");
    }
    let mut faulty = sound;
    faulty["elements"][0]["unheard-of"] = json!(1);
    assert!(!schema.is_valid(&faulty));
}
