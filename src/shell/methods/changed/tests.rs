//! What saving a changed method writes and leaves alone, and what is there after a disk has failed.

use super::*;
use crate::app::texts;
use crate::app::trouble::sentence;
use crate::shell::disk::sim::{Policy, SimDisk, SimFailure, SimFault};
use crate::shell::methods::all;
use crate::shell::os::numbers::{EIO, ENOSPC, EROFS};
use crate::shell::shipped::TEXTS;
use crate::workshop::method::change::{MethodChange, TextPlace};
use crate::workshop::method::check::parse_built_in;

fn paths() -> Paths {
    Paths::all_in(Path::new("/home"))
}

/// A copy of SWOT that lies in a file, and that file as it was read.
fn begun(disk: &SimDisk) -> (Method, SeenFile) {
    let (file, text) = TEXTS.iter().find(|(file, _)| file.starts_with("swot")).unwrap();
    let name = Line::clean("Vår dag").unwrap();
    let copy =
        parse_built_in(file, text).unwrap().in_lang(Lang::Sv).copied("var-dag".into(), &name, Lang::Sv);
    let KeptMethod::At(path) = keep(disk, &paths(), &copy, &name) else { panic!("it is not kept") };
    to_change(disk, &path).unwrap()
}

fn changed(method: &Method, summary: &str) -> Method {
    method.changed(&MethodChange::Text(TextPlace::Summary, Lang::Sv, summary.into())).unwrap()
}

fn to_save(method: &Method, file: &SeenFile) -> MethodToSave {
    MethodToSave { method: method.clone(), file: Some(file.clone()), keep_earlier: true }
}

fn read(disk: &SimDisk, path: &Path) -> Method {
    to_change(disk, path).unwrap().0
}

fn earlier(disk: &SimDisk) -> Vec<PathBuf> {
    disk.list(&paths().methods.join(EARLIER)).unwrap_or_default()
}

#[test]
fn what_is_saved_reads_back_and_what_stood_there_is_kept() {
    let disk = SimDisk::new();
    let (method, file) = begun(&disk);
    let new = changed(&method, "Ny text");
    let SavedMethod::In(seen) = save(&disk, &paths(), &to_save(&new, &file)) else { panic!("not saved") };
    assert_eq!(read(&disk, &file.path), new);
    assert_eq!((&seen.path, &*seen.bytes), (&file.path, &*disk.read(&file.path).unwrap()));
    assert_eq!(
        disk.crash(Policy::AllDropped).read(&file.path).unwrap(),
        *seen.bytes,
        "it survives a power cut"
    );
    assert_eq!(disk.read(&earlier(&disk)[0]).unwrap(), *file.bytes);
    assert_eq!(all(&disk, &paths()).iter().filter(|of| of.path.is_some()).count(), 1, "that is no method");
    // Only the first change of a sitting keeps it.
    let second = MethodToSave { keep_earlier: false, ..to_save(&changed(&new, "Nyare"), &seen) };
    assert!(matches!(save(&disk, &paths(), &second), SavedMethod::In(_)));
    assert_eq!(earlier(&disk).len(), 1);
}

#[test]
fn ten_earlier_versions_of_a_method_are_kept_and_all_of_others() {
    let disk = SimDisk::new();
    let (mut method, mut file) = begun(&disk);
    let other = paths().methods.join(EARLIER).join("var-dag-2.1.json");
    disk.make_dirs(other.parent().unwrap()).unwrap();
    replace(&disk, &other, b"{}", &mut |_| {}).unwrap();
    for nth in 1..=13 {
        method = changed(&method, &format!("Text {nth}"));
        let SavedMethod::In(seen) = save(&disk, &paths(), &to_save(&method, &file)) else {
            panic!("not saved")
        };
        file = seen;
    }
    let all = earlier(&disk);
    let name = |nth: u32| paths().methods.join(EARLIER).join(format!("var-dag.{nth}.json"));
    assert_eq!(all.len(), 11, "{all:?}");
    assert!(all.contains(&other) && (4..=13).all(|nth| all.contains(&name(nth))), "{all:?}");
    assert_eq!(read(&disk, &name(13)).card.summary.get(Lang::Sv), "Text 12", "the newest is the last before");
}

#[test]
fn what_somebody_wrote_meanwhile_stays_and_what_was_changed_here_is_a_method_of_its_own() {
    let disk = SimDisk::new();
    let (method, file) = begun(&disk);
    let theirs = in_file(&changed(&method, "Deras"), true);
    replace(&disk, &file.path, theirs.as_bytes(), &mut |_| {}).unwrap();
    let SavedMethod::Beside(seen, mine) = save(&disk, &paths(), &to_save(&changed(&method, "Min"), &file))
    else {
        panic!("theirs was written over");
    };
    assert_eq!(disk.read(&file.path).unwrap(), theirs.as_bytes());
    assert_eq!((mine.id.as_str(), mine.card.name.get(Lang::Sv)), ("var-dag-2", "Vår dag 2"));
    assert_eq!(seen.path, paths().methods.join("var-dag-2.json"));
    assert_eq!(read(&disk, &seen.path), *mine);
    assert_eq!(mine.card.summary.get(Lang::Sv), "Min");
    // It goes on there.
    let SavedMethod::In(again) = save(&disk, &paths(), &to_save(&changed(&mine, "Min igen"), &seen)) else {
        panic!("not saved");
    };
    assert_eq!(again.path, seen.path);
    // A file that is gone is written again.
    disk.remove(&again.path).unwrap();
    let SavedMethod::Beside(seen, _) = save(&disk, &paths(), &to_save(&mine, &again)) else {
        panic!("not saved")
    };
    assert_eq!(seen.path, again.path);
}

#[test]
fn a_copy_without_a_file_gets_one_under_a_name_that_is_free() {
    let disk = SimDisk::new();
    let (method, file) = begun(&disk);
    let new = MethodToSave { method: changed(&method, "Ny"), file: None, keep_earlier: false };
    let SavedMethod::Beside(seen, kept) = save(&disk, &paths(), &new) else { panic!("not saved") };
    assert_eq!((seen.path, kept.id.as_str()), (paths().methods.join("var-dag-2.json"), "var-dag-2"));
    assert_eq!(disk.read(&file.path).unwrap(), *file.bytes);
}

#[test]
fn whatever_fails_the_file_has_the_old_method_or_the_new_one() {
    let untouched = SimDisk::new();
    let (method, file) = begun(&untouched);
    let before = untouched.operations();
    let new = to_save(&changed(&method, "Ny"), &file);
    assert!(matches!(save(&untouched, &paths(), &new), SavedMethod::In(_)));
    let most = untouched.operations() - before;
    let whole = in_file(&new.method, true).into_bytes();
    let mut failures = 0;
    for (code, word) in [(ENOSPC, "full"), (EROFS, "not allowed"), (EIO, "reported an error")] {
        // The first operation reads the file: without that nobody knows whose it is.
        for nth in 2..=most {
            let disk = SimDisk::new();
            begun(&disk);
            disk.fail(SimFault { error: SimFailure::Short(100, code), nth, from_then_on: false, only: None });
            let done = save(&disk, &paths(), &new);
            disk.mend();
            let there = disk.read(&file.path).unwrap();
            assert!(there == *file.bytes || there == whole, "{code} at {nth}");
            match done {
                SavedMethod::In(_) => {
                    assert!(there == whole);
                    assert!(disk.crash(Policy::AllDropped).read(&file.path).unwrap() == whole, "{nth}");
                }
                SavedMethod::Not(trouble) => {
                    failures += 1;
                    let said = sentence(&trouble, texts(Lang::En));
                    assert!(said.contains(word) && said.contains("var-dag.json"), "{said}");
                }
                SavedMethod::Beside(..) => panic!("{code} at {nth}: nobody changed the file"),
            }
        }
    }
    assert!(failures > 15, "{failures} of {most} operations");
}

#[test]
fn a_full_disk_and_a_closed_folder_are_said_and_nothing_is_lost() {
    let disk = SimDisk::new();
    let (method, file) = begun(&disk);
    let before = disk.files();
    disk.set_full(Some(&paths().methods));
    let new = to_save(&changed(&method, "Ny"), &file);
    let SavedMethod::Not(trouble) = save(&disk, &paths(), &new) else { panic!("nothing fits") };
    assert!(sentence(&trouble, texts(Lang::En)).contains("Free some space"));
    assert_eq!((disk.files(), disk.read(&file.path).unwrap()), (before, file.bytes.to_vec()));
    disk.set_full(None);
    assert!(matches!(save(&disk, &paths(), &new), SavedMethod::In(_)));
}

#[test]
fn a_faulty_file_is_not_changed_and_its_fault_is_said() {
    let disk = SimDisk::new();
    let (_, file) = begun(&disk);
    replace(&disk, &file.path, b"{\n\"format\": 2,\n\"idd\": 1 }", &mut |_| {}).unwrap();
    let Err(Trouble::Method(fault)) = to_change(&disk, &file.path) else { panic!("it has a fault") };
    assert_eq!(fault.line, Some(3));
    assert!(matches!(to_change(&disk, Path::new("/home/none.json")), Err(Trouble::Missing(_))));
}
