//! Enforces the layers and the rules of `src/`: which module may name which, which crates each layer may use, and how
//! large things may grow. The table below is the one in ARCHITECTURE.md.

mod circles;
mod kinds;
mod names;
mod shape;
mod source;

use source::{Named, Source, is_name, paths, tokens};

use crate::{files, package};

/// A layer, the other layers that it may name, and the crates that it may use. `*` is any.
struct Layer {
    name: &'static str,
    ours: &'static [&'static str],
    outside: &'static [&'static str],
}

const WORKSHOP_CRATES: &[&str] = &[
    "serde",
    "serde_json",
    "chrono",
    "unicode_segmentation",
    "unicode_width",
    "unicode_normalization",
    "sha2",
    "crc32fast",
    "thiserror",
];

const LAYERS: &[Layer] = &[
    Layer { name: "workshop", ours: &[], outside: WORKSHOP_CRATES },
    Layer { name: "i18n", ours: &["workshop"], outside: &["fluent_typed", "chrono"] },
    Layer { name: "phone", ours: &["workshop", "i18n"], outside: WORKSHOP_CRATES },
    Layer { name: "programme", ours: &["workshop", "i18n"], outside: WORKSHOP_CRATES },
    Layer {
        name: "export",
        ours: &["workshop", "programme", "i18n"],
        outside: &["serde_json", "chrono", "csv", "unicode_segmentation", "unicode_width", "maud"],
    },
    Layer { name: "import", ours: &["workshop", "i18n"], outside: &["chrono", "csv"] },
    Layer {
        name: "app",
        ours: &["workshop", "programme", "phone", "export", "import", "i18n"],
        outside: WORKSHOP_CRATES,
    },
    Layer {
        name: "view",
        ours: &["app", "workshop", "programme", "i18n"],
        outside: &[
            "ratatui",
            "chrono",
            "ab_glyph",
            "unicode_segmentation",
            "unicode_width",
            "unicode_normalization",
        ],
    },
    Layer { name: "shell", ours: &["*"], outside: &["*"] },
    Layer { name: "main", ours: &["*"], outside: &["std"] },
    Layer { name: "lib", ours: &["shell"], outside: &["std"] },
];

/// The parts of `std` that reach the world: only the shell may use them.
const WORLD: &[&str] = &["fs", "net", "thread", "process", "env", "os"];

/// All of `src/`, including test files.
fn sources() -> Vec<Source> {
    let root = package().join("src");
    files(&root, "rs").iter().map(|path| Source::read(&root, path)).collect()
}

/// The names by which code may call the crates in Cargo.toml, including those for tests.
fn crates() -> Vec<String> {
    let manifest = std::fs::read_to_string(package().join("Cargo.toml")).unwrap();
    let mut within = false;
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            within = line.trim_end().ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| within && !line.starts_with('#')) {
            found.push(name.trim().replace('-', "_"));
        }
    }
    found
}

/// Every breach of the table in one file, as sentences.
fn breaches(source: &Source, crates: &[String]) -> Vec<String> {
    let Some(layer) = LAYERS.iter().find(|layer| layer.name == source.layer()) else {
        return vec![format!("{}: no layer of this name in LAYERS", source.name)];
    };
    let mut found: Vec<String> = paths(&source.code, &source.module())
        .iter()
        .filter_map(|named| breach(layer, named, crates).map(|why| said(source, named.line, &why)))
        .collect();
    if source.name == "view/public.rs" || source.name.starts_with("view/public/") {
        let names_workshop = tokens(&source.code).into_iter().filter(|token| token.text == "Workshop");
        found.extend(
            names_workshop.map(|token| said(source, token.line, "the room's picture is drawn from `Room`")),
        );
    }
    found
}

fn said(source: &Source, line: usize, why: &str) -> String {
    format!("src/{}:{line}: {why}", source.name)
}

/// Why `layer` may not name this path, if it may not.
fn breach(layer: &Layer, named: &Named, crates: &[String]) -> Option<String> {
    let first = named.segments.first()?.as_str();
    let second = named.segments.get(1).map(String::as_str);
    let path = named.segments.join("::");
    let may = |allowed: &[&str], name: &str| allowed.contains(&"*") || allowed.contains(&name);
    match (first, second) {
        ("crate" | "verkstad", Some(module)) => {
            let own = module == layer.name;
            (!own && !may(layer.ours, module)).then(|| format!("{} names {path}", layer.name))
        }
        ("crate" | "verkstad", None) => {
            Some("names the whole crate, which hides what it uses of it".to_owned())
        }
        ("std", Some(module)) => {
            let clock = matches!(named.segments.get(2).map(String::as_str), Some("Instant" | "SystemTime"));
            let world = WORLD.contains(&module) || (module == "time" && clock);
            (world && !may(layer.outside, "std"))
                .then(|| format!("{} reaches the world by {path}", layer.name))
        }
        _ if crates.iter().any(|name| name == first) => {
            (!may(layer.outside, first)).then(|| format!("{} uses the crate {first}", layer.name))
        }
        _ => None,
    }
}

#[test]
fn every_layer_names_only_what_the_table_allows() {
    let crates = crates();
    assert!(crates.iter().any(|name| name == "ratatui"), "Cargo.toml was not understood: {crates:?}");
    let found: Vec<String> = sources()
        .iter()
        .filter(|source| !source.is_test())
        .flat_map(|source| breaches(source, &crates))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Only one layer uses crossterm, so that another backend would change one layer.
#[test]
fn only_the_shell_talks_to_the_terminal() {
    let elsewhere =
        LAYERS.iter().filter(|layer| layer.name != "shell" && layer.outside.contains(&"crossterm"));
    assert_eq!(elsewhere.count(), 0);
    for source in sources().iter().filter(|source| source.layer() != "shell") {
        let named = tokens(&source.code).into_iter().find(|token| token.text == "crossterm");
        assert!(
            named.is_none(),
            "src/{}:{} names crossterm",
            source.name,
            named.map_or(0, |token| token.line)
        );
    }
}

/// Everything that differs by system is in one folder, each file beside its counterpart.
#[test]
fn systems_are_told_apart_in_one_folder_only() {
    let elsewhere = |source: &&Source| !source.name.starts_with("shell/os") && !source.is_test();
    for source in sources().iter().filter(elsewhere) {
        let found = systems(&source.code);
        assert!(found.is_empty(), "src/{}: asks for the system in line {found:?}", source.name);
    }
}

/// The lines where code asks which system it runs on.
fn systems(code: &str) -> Vec<usize> {
    let all = tokens(code);
    let asks = |at: usize| matches!(all[at].text.as_str(), "cfg" | "cfg_attr");
    let system =
        |text: &str| matches!(text, "unix" | "windows" | "target_os" | "target_family" | "target_env");
    let within = |at: usize| all[at..].iter().take_while(|token| token.text != "]" && token.text != ";");
    (0..all.len())
        .filter(|at| asks(*at) && within(*at).any(|token| system(&token.text)))
        .map(|at| all[at].line)
        .collect()
}

#[test]
fn a_lint_is_expected_with_a_reason_and_never_allowed() {
    for source in sources() {
        let all = tokens(&source.code);
        let allow = all.windows(3).find(|three| {
            (three[0].text == "[" || three[0].text == ",") && three[1].text == "allow" && three[2].text == "("
        });
        assert!(
            allow.is_none(),
            "src/{}:{} allows a lint",
            source.name,
            allow.map_or(0, |three| three[1].line)
        );
    }
}

/// A test file without `#[cfg(test)]` would ship, and would escape the rules above.
#[test]
fn test_files_are_compiled_for_tests_alone() {
    for source in sources().iter().filter(|source| !source.is_test()) {
        let shipped =
            tokens(&source.code).windows(2).any(|two| two[0].text == "mod" && two[1].text == "tests");
        assert!(!shipped, "src/{}: `mod tests` without #[cfg(test)] above it", source.name);
    }
}

#[test]
fn the_rules_see_every_way_of_naming_a_module() {
    let crates: Vec<String> = ["serde", "ratatui", "chrono"].map(str::to_owned).into();
    let told =
        |name: &str, code: &str| breaches(&Source::new(name.to_owned(), code.to_owned()), &crates).len();
    for breach in [
        "use crate::shell::disk::Disk;",
        "use crate::{workshop::Workshop, shell};",
        "fn f() { crate::view::draw(); }",
        "fn f(x: super::super::view::theme::Theme) {}",
        "use super::super::view;",
        "use super::super as root;",
        "fn f() -> ::ratatui::Frame {}",
        "use ratatui;",
        "pub use {ratatui::Frame};",
        "struct S<T: ratatui::Widget>(T);",
        "mod inner { use super::super::super::shell::run; }",
        "fn f() { std::fs::remove_file(x); }",
        "use std::{fmt, thread};",
        "fn f() { std::time::Instant::now(); }",
        "const C: char = '\"'; use crate::shell; // \"",
        "fn f<'a>(x: &'a str) { crate::shell::run(x) }",
        "#[cfg(test)] use a::{b, c}; use crate::shell;",
    ] {
        assert_eq!(told("app/live.rs", breach), 1, "{breach}");
    }
    for fine in [
        "use crate::workshop::{Workshop, event::{self, Event}};",
        "use super::msg::Msg; use super::super::i18n::Texts;",
        "// crate::shell\n/* use ratatui; /* crate::view */ */",
        "const S: &str = \"crate::shell\"; const R: &str = r#\"\"crate::view\"#;",
        "#[cfg(test)] mod tests { use crate::view::draw; }",
        "#[cfg_attr(test, derive(ratatui::Schema))] struct S;",
        "#[cfg(test)]\nuse crate::view::{draw, svg};\nfn f() {}",
        "#[derive(serde::Serialize)] struct S; fn f() { chrono::NaiveDate::MIN; }",
        "use std::{fmt, time::Duration};",
    ] {
        assert_eq!(told("app/live.rs", fine), 0, "{fine}");
    }
    assert_eq!(told("view/public.rs", "use crate::workshop::room::Room;"), 0);
    assert_eq!(told("view/public.rs", "use crate::workshop::Workshop as Room;"), 1);
    assert_eq!(told("unheard/of.rs", ""), 1);
    assert_eq!(systems("#[cfg(unix)]\nfn f() {}\nfn g() { if cfg!(target_os = \"macos\") {} }"), [1, 3]);
    assert!(systems("#[cfg(test)] mod unix;").is_empty());
    assert!(is_name("_x") && !is_name("9"));
}
