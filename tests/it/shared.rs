//! The pieces that the files in `workshops/` share (`build/like.rs`).

use std::collections::BTreeSet;

use crate::{files, like, package, shipped};

/// The folders of what ships by itself; every other one holds pieces.
const WHOLE: [&str; 5] = ["blocks", "examples", "methods", "parts", "programmes"];

/// Where a file lies below `workshops/`, without `.json`.
fn name(path: &std::path::Path) -> String {
    let below = path.strip_prefix(package().join("workshops")).unwrap().with_extension("");
    below.to_str().unwrap().replace('\\', "/")
}

#[test]
fn every_piece_is_used() {
    let workshops = package().join("workshops");
    let (whole, pieces): (Vec<_>, Vec<_>) = files(&workshops, "json")
        .into_iter()
        .map(|path| (name(&path), path))
        .partition(|(name, _)| WHOLE.iter().any(|folder| name.starts_with(folder)));
    assert!(pieces.len() > 1, "{pieces:?}");
    let mut used = BTreeSet::new();
    for (file, path) in &whole {
        let mut read = |name: &str| {
            used.insert(name.to_owned());
            std::fs::read_to_string(workshops.join(name).with_extension("json")).ok()
        };
        like::expanded(file, &std::fs::read_to_string(path).unwrap(), &mut read).unwrap();
    }
    let sources: Vec<String> = files(&package().join("src"), "rs")
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let in_source = |name: &str| {
        let file = format!("\"/workshops/{name}.json\"");
        sources.iter().any(|source| source.contains(&file))
    };
    let unused: Vec<_> = pieces
        .iter()
        .map(|(name, _)| name)
        .filter(|name| !used.contains(*name) && !in_source(name))
        .collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}");
}

#[test]
fn what_ships_has_its_pieces_put_in() {
    for file in files(shipped(), "json") {
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(!text.contains("\"like\":"), "{}", file.display());
    }
    let written = std::fs::read_to_string(package().join("workshops/methods/swot.json")).unwrap();
    assert!(written.contains("\"like\": \"steps/after\""));
    let read = |path: &std::path::Path| -> serde_json::Value {
        serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
    };
    let after = read(&package().join("workshops/steps/after.json"));
    let swot = read(&shipped().join("methods/swot.json"));
    assert!(swot["steps"].as_array().unwrap().contains(&after));
}
