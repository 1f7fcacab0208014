//! What keeping a method writes, what it leaves alone, and what is there after a disk has failed.

use std::path::Path;

use super::*;
use crate::app::texts;
use crate::app::trouble::sentence;
use crate::shell::disk::sim::{Policy, SimDisk, SimFailure, SimFault};
use crate::shell::os::numbers::{EIO, ENOSPC, EROFS};
use crate::shell::shipped::TEXTS;
use crate::workshop::method::check::parse_built_in;

fn paths() -> Paths {
    Paths::all_in(Path::new("/home"))
}

fn name(text: &str) -> Line {
    Line::clean(text).unwrap()
}

fn method(called: &str) -> Method {
    let (file, text) = TEXTS.iter().find(|(file, _)| file.starts_with("swot")).unwrap();
    let swot = parse_built_in(file, text).unwrap();
    swot.copied(id_of(called, Lang::Sv), &name(called), Lang::Sv)
}

fn kept(disk: &SimDisk, called: &str) -> KeptMethod {
    keep(disk, &paths(), &method(called), &name(called))
}

#[test]
fn a_method_that_is_kept_takes_the_place_of_no_other() {
    let (disk, paths) = (SimDisk::new(), paths());
    let path = paths.methods.join("var-dag.json");
    assert_eq!(kept(&disk, "Vår dag"), KeptMethod::At(path.clone()));
    let before = disk.read(&path).unwrap();
    let taken = |called, free| KeptMethod::Taken { name: name(called), free: name(free) };
    assert_eq!(kept(&disk, "Vår dag"), taken("Vår dag", "Vår dag 2"));
    assert_eq!(kept(&disk, "Vår dag 2"), KeptMethod::At(paths.methods.join("var-dag-2.json")));
    assert_eq!(kept(&disk, "Vår dag"), taken("Vår dag", "Vår dag 3"));
    // Nor that of one that comes with the program, or whose file has another name.
    assert_eq!(kept(&disk, "SWOT"), taken("SWOT", "SWOT 2"));
    let other = paths.methods.join("fest.json");
    replace(&disk, &other, in_file(&method("Kalas"), false).as_bytes(), &mut |_| {}).unwrap();
    assert_eq!(kept(&disk, "Kalas"), taken("Kalas", "Kalas 2"));
    // What lies there and is no method is not written over either.
    replace(&disk, &paths.methods.join("hast.json"), b"{", &mut |_| {}).unwrap();
    assert_eq!(kept(&disk, "Häst"), taken("Häst", "Häst 2"));
    assert_eq!(disk.read(&path).unwrap(), before);
    // A name that fills an id leaves room for its number.
    let long = "Hur vill vi att våra dagar på skolan ska vara";
    assert!(matches!(kept(&disk, long), KeptMethod::At(_)));
    assert_eq!(kept(&disk, long), taken(long, &format!("{long} 2")));
    assert!(matches!(kept(&disk, &format!("{long} 2")), KeptMethod::At(_)));
}

#[test]
fn its_file_names_the_schema_that_lies_beside_it_and_which_is_no_method() {
    let (disk, paths) = (SimDisk::new(), paths());
    let old = paths.methods.join(SCHEMA_FILE);
    disk.make_dirs(&paths.methods).unwrap();
    replace(&disk, &old, b"{}", &mut |_| {}).unwrap();
    let KeptMethod::At(path) = kept(&disk, "Vår dag") else { panic!("it is not there") };
    let text = String::from_utf8(disk.read(&path).unwrap()).unwrap();
    assert!(text.starts_with("{\n  \"$schema\": \"./method.schema.json\",\n  \"format\": 2,\n"), "{text}");
    assert_eq!(parse("var-dag.json", &text), Ok(method("Vår dag")));
    let schema = include_bytes!("../../../../workshops/methods/method.schema.json");
    assert!(disk.read(&old).unwrap() == schema, "this version's schema took the place of the other");
    let own: Vec<_> = all(&disk, &paths).into_iter().filter(|file| file.path.is_some()).collect();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].path.as_deref(), Some(&*path));
    // Another is not written anew where the same lies.
    let writes = disk.log().len();
    assert!(matches!(kept(&disk, "Annan dag"), KeptMethod::At(_)));
    let renames =
        disk.log()[writes..].iter().filter(|op| **op == crate::shell::disk::sim::Op::Rename).count();
    assert_eq!(renames, 1);
}

#[test]
fn whatever_fails_the_method_is_there_whole_or_not_at_all() {
    let path = paths().methods.join("var-dag.json");
    let whole = in_file(&method("Vår dag"), true).into_bytes();
    let untouched = SimDisk::new();
    assert!(matches!(kept(&untouched, "Vår dag"), KeptMethod::At(_)));
    let (mut failures, most) = (0, untouched.operations());
    for code in [ENOSPC, EROFS, EIO] {
        for nth in 1..=most {
            let disk = SimDisk::new();
            disk.fail(SimFault { error: SimFailure::Short(100, code), nth, from_then_on: false, only: None });
            let done = kept(&disk, "Vår dag");
            disk.mend();
            let there = disk.read(&path).ok();
            assert!(there.as_ref().is_none_or(|there| *there == whole), "{code} at {nth}");
            let files = disk.files();
            assert!(
                !files.iter().any(|path| path.extension().is_some_and(|ending| ending == "tmp")),
                "{nth}: {files:?}"
            );
            match done {
                KeptMethod::At(_) => {
                    assert!(there.is_some());
                    assert_eq!(disk.crash(Policy::AllDropped).read(&path).ok(), there, "{nth}");
                }
                KeptMethod::Not(trouble) => {
                    failures += 1;
                    let said = sentence(&trouble, texts(Lang::En));
                    let word = [(ENOSPC, "full"), (EROFS, "not allowed"), (EIO, "reported an error")];
                    let word = word.iter().find(|(of, _)| *of == code).unwrap().1;
                    assert!(
                        said.contains(word) && said.contains("--state") && said.contains("var-dag.json"),
                        "{said}"
                    );
                }
                KeptMethod::Taken { .. } => panic!("{code} at {nth}: nothing was there"),
            }
        }
    }
    assert!(failures > 30, "{failures} of {most} operations");
}

#[test]
fn a_full_disk_leaves_what_was_there() {
    let (disk, paths) = (SimDisk::new(), paths());
    assert!(matches!(kept(&disk, "Vår dag"), KeptMethod::At(_)));
    let before = disk.files();
    disk.set_full(Some(&paths.methods));
    let KeptMethod::Not(trouble) = kept(&disk, "Annan dag") else { panic!("nothing fits") };
    assert!(sentence(&trouble, texts(Lang::En)).contains("Free some space"));
    assert_eq!(disk.files(), before);
    disk.set_full(None);
    assert!(matches!(kept(&disk, "Annan dag"), KeptMethod::At(_)));
}

#[test]
fn a_method_with_a_fault_is_not_written() {
    let (disk, mut faulty) = (SimDisk::new(), method("Vår dag"));
    faulty.plans.clear();
    let done = keep(&disk, &paths(), &faulty, &name("Vår dag"));
    assert!(matches!(done, KeptMethod::Not(Trouble::Method(_))));
    assert_eq!(disk.files(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn every_method_can_be_copied_whole_in_each_language_and_with_each_plan() {
    let sound = |method: &Method, what: &str| {
        let copy = method.copied("kopi".into(), &name("Kopi"), Lang::Nn);
        let read = parse("kopi.json", &in_file(&copy, true));
        assert_eq!(read.as_ref(), Ok(&copy), "{} {what}", method.id);
    };
    for (file, text) in TEXTS {
        let method = parse_built_in(file, text).unwrap();
        sound(&method, "whole");
        for lang in Lang::ALL {
            sound(&method.in_lang(lang), lang.code());
        }
        for plan in &method.plans {
            let called = method.with_plans_called(&plan.id).unwrap();
            sound(&method.cut_to(&called.plans).in_lang(Lang::Nn), &plan.id);
            let way = method.clone().in_way_of(Some(&plan.id));
            sound(&method.cut_to(&way.plans), &plan.id);
        }
    }
}
