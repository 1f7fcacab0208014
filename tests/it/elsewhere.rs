//! Documents that lie elsewhere than one thinks, and exports that cannot be reached: each command does what `list` says.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::pty::led::{CONSOLE, Made, SAVED, holding};
use crate::pty::session::Session;

const SECRET: &str = "Mrs Quisling of room 7";

/// The id of a workshop, at the end of its document's name.
fn id(made: &Made) -> String {
    made.path.file_stem().unwrap().to_str().unwrap().rsplit('-').next().unwrap().to_owned()
}

/// What a command says, and whether it ended well.
fn said(made: &Made, args: &[&str]) -> (bool, String) {
    let ran = made.home.verkstad(args);
    (ran.status.success(), String::from_utf8([ran.stdout, ran.stderr].concat()).unwrap())
}

fn listed(made: &Made) -> Vec<Value> {
    let (_, json) = said(made, &["list", "--json"]);
    serde_json::from_str::<Value>(&json).unwrap().as_array().unwrap().clone()
}

/// Runs a workshop as it is called, and waits for its first line.
fn runs(made: &Made, name: &str, says: &str) -> Session {
    let console = Session::start_in(&made.home, &["run", name, "--screens", "2"], &[], CONSOLE);
    console.wait_for(says);
    console
}

/// Another workshop's document.
fn another(made: &Made) -> PathBuf {
    let ran = made.home.verkstad(&["new", "--lang", "en", "--title", "Another", "--question", "What?"]);
    assert!(ran.status.success());
    let all = crate::files(&made.home.documents(), "json");
    all.into_iter().find(|path| path.to_str().unwrap().contains("another")).unwrap()
}

#[test]
fn what_is_listed_as_gone_is_brought_back_whatever_lies_in_its_place() {
    type Act = fn(&Made);
    let acts: [Act; 3] = [
        |made| std::fs::create_dir(&made.path).unwrap(),
        |made| assert!(std::process::Command::new("mkfifo").arg(&made.path).status().unwrap().success()),
        |made| std::fs::rename(another(made), &made.path).unwrap(),
    ];
    for act in acts {
        let made = Made::new();
        let mut console = made.collect("2", CONSOLE);
        console.line("Too few hands");
        console.wait_for(SAVED);
        assert_eq!(console.quit(), 0);
        std::fs::remove_file(&made.path).unwrap();
        act(&made);
        let id = id(&made);
        let (_, words) = said(&made, &["list"]);
        assert!(words.contains(&format!("verkstad run {id}")), "{words}");
        let mut console = runs(&made, &id, "The workshop file was gone");
        console.wait_for("1  Too few hands");
        assert_eq!(console.quit(), 0);
        // What it is called leads to it from now on, not to what lies in its place.
        for name in [id.as_str(), "A-day-of-a-story", "a-day-of-a-story"] {
            let (shown, words) = said(&made, &["show", name]);
            assert_eq!(
                shown && words.contains("Too few hands"),
                name != "A-day-of-a-story",
                "{name}: {words}"
            );
        }
    }
}

/// Moves the document to a folder, as a facilitator does while it is led.
fn moves(console: &mut Session, folder: &Path) {
    console.key("ctrl+k");
    console.type_text("another folder");
    console.key("enter");
    console.line(folder.to_str().unwrap());
    console.wait_for("From now on");
}

#[test]
fn a_workshop_that_was_moved_is_led_where_it_is_and_struck_where_it_was() {
    let made = Made::new();
    let folder = made.home.path().join("stick");
    std::fs::create_dir(&folder).unwrap();
    let mut console = made.collect("2", CONSOLE);
    console.line(SECRET);
    console.wait_for(SAVED);
    moves(&mut console, &folder);
    assert_eq!(console.quit(), 0);
    let moved = folder.join(made.path.file_name().unwrap());
    let both = listed(&made);
    let files: Vec<&str> = both.iter().map(|one| one["file"].as_str().unwrap()).collect();
    assert_eq!(files, [made.file(), moved.to_str().unwrap()], "{both:?}");
    assert_eq!(both[0]["moved_to"], moved.to_str().unwrap());
    assert_eq!(both[1]["moved_to"], Value::Null);
    assert!(said(&made, &["list"]).1.contains("Older copy: the workshop was moved to"));
    // Opened from another folder, it is where it was.
    let typed = moved.strip_prefix(made.home.path()).unwrap();
    runs(&made, typed.to_str().unwrap(), SAVED).quit();
    assert_eq!(listed(&made), both);
    // In the folder that it was moved to, however that is named, it is one.
    let (_, there) = said(&made, &["list", "--json", "--dir", "stick"]);
    assert_eq!(serde_json::from_str::<Vec<Value>>(&there).unwrap(), both[1..]);
    // By its id as by its old path, the one that is in use opens, with a word.
    runs(&made, &id(&made), "The file you asked for is an older copy").quit();
    let mut console = runs(&made, made.file(), "The file you asked for is an older copy");
    console.line("Said at the new place");
    console.wait_for(SAVED);
    assert!(!holding(&folder, SECRET).is_empty() && made.path.exists());
    console.key("tab 1 x enter");
    console.wait_for("This cannot be undone");
    console.key("1 enter");
    console.wait_for("Deleted because of what was erased");
    assert_eq!(console.quit(), 0);
    assert_eq!(holding(made.home.path(), "Quisling"), Vec::<PathBuf>::new());
    assert!(!made.path.exists(), "it was left behind, and nothing else of it is in use");
    let left = listed(&made);
    assert_eq!((left.len(), &left[0]["file"]), (1, &Value::from(moved.to_str().unwrap())));
    // Nothing is left where it was: it is led on, not brought back.
    let current = "The file you asked for is an older copy";
    for (name, says) in [(id(&made), "Said at the new place"), (made.file().to_owned(), current)] {
        let mut console = runs(&made, &name, says);
        assert!(!console.screen().contains("was gone"), "{}", console.screen());
        assert_eq!(console.quit(), 0);
    }
    assert!(said(&made, &["show", &id(&made)]).1.contains("Said at the new place"));
    assert_eq!((crate::files(&folder, "json"), made.path.exists()), (vec![moved], false));
}

#[test]
fn a_document_that_its_owner_carried_back_is_led_where_it_is() {
    let made = Made::new();
    let folder = made.home.path().join("stick");
    std::fs::create_dir(&folder).unwrap();
    let mut console = made.collect("2", CONSOLE);
    moves(&mut console, &folder);
    console.line("Said at the new place");
    console.wait_for(SAVED);
    assert_eq!(console.quit(), 0);
    std::fs::rename(folder.join(made.path.file_name().unwrap()), &made.path).unwrap();
    for name in [made.file(), id(&made).as_str()] {
        let mut console = runs(&made, name, "Said at the new place");
        assert!(!console.screen().contains("was gone"), "{}", console.screen());
        assert_eq!(console.quit(), 0);
        assert_eq!(crate::files(&folder, "json"), Vec::<PathBuf>::new());
    }
}

/// The folder that an export was written to is deleted: nobody knows whether it still lies somewhere, until its owner says
/// that it does not.
#[test]
fn an_export_in_a_folder_that_is_gone_is_named_until_its_owner_says_that_it_is_gone() {
    let made = Made::new();
    let folder = made.home.path().join("sent");
    std::fs::create_dir(&folder).unwrap();
    let out = folder.join("out.html");
    let mut console = made.collect("2", CONSOLE);
    console.line(SECRET);
    console.wait_for(SAVED);
    made.said("export", &["-o", out.to_str().unwrap()]);
    std::fs::remove_dir_all(&folder).unwrap();
    console.key("tab 1 x enter 1 enter");
    console.wait_for("may remain in these files");
    assert_eq!(console.quit(), 0);
    runs(&made, made.file(), "--forget").quit();
    let forget = |path: &Path| said(&made, &["export", made.file(), "--forget", path.to_str().unwrap()]);
    let (done, words) = forget(&folder);
    assert!(!done && words.contains("is not among the files"), "{words}");
    // Typed as it is seen from the folder that one is in.
    let (done, words) = forget(out.strip_prefix(made.home.path()).unwrap());
    assert!(done && words.contains("no longer looks for"), "{words}");
    assert!(!forget(&out).0);
    let console = made.lead("2", CONSOLE);
    assert!(!console.screen().contains("out.html"), "{}", console.screen());
}
