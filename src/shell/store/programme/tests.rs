//! A programme's file on a disk that forgets and fails.

use std::sync::{Arc, Mutex};

use super::*;
use crate::programme::ProgrammeChange;
use crate::programme::fixture::{line, programme};
use crate::shell::disk::sim::{Policy, SimDisk};
use crate::workshop::text::Prose;

fn paths() -> Paths {
    Paths::all_in(Path::new("/home"))
}

fn now() -> At {
    At { utc_ms: 1_000, offset_min: 0, elapsed_ms: 0 }
}

fn no_pause(_: u32) {}

/// A disk on which the programme lies, and its path.
fn with_one() -> (SimDisk, PathBuf) {
    let disk = SimDisk::new();
    let path = make_programme(&disk, &paths(), &programme()).unwrap();
    (disk, path)
}

fn named(name: &str) -> Programme {
    programme().changed(ProgrammeChange::Name(line(name)))
}

fn save(disk: &SimDisk, path: &Path, read: &FileSeen, programme: Programme) -> Result<FileSeen, Trouble> {
    let to_save = ProgrammeToSave { path: path.to_path_buf(), read: read.clone(), programme };
    save_programme(disk, &paths().live, &to_save, now(), no_pause)
}

fn read_it(disk: &SimDisk, path: &Path) -> Result<ProgrammeFound, Trouble> {
    read_programme(disk, &paths().live, path)
}

/// Puts other bytes where a file lies.
fn put(disk: &SimDisk, path: &Path, bytes: &[u8]) {
    replace(disk, path, bytes, &mut |_| {}).unwrap();
}

#[test]
fn a_programme_lies_under_the_date_of_its_first_element_and_reads_back() {
    let (disk, path) = with_one();
    assert_eq!(path, Path::new("/home/2021-04-15-handlekraftige-voksne-trygge-barn-hvtbvenn.json"));
    assert_eq!(read_it(&disk, &path).unwrap().programme, programme());
    assert_eq!(make_programme(&disk, &paths(), &programme()), Err(Trouble::NotAllowed(path)));
    let mut month = programme();
    month.elements.retain(|element| element.id.seq == 7);
    assert!(programme_name(&month).starts_with("2022-01-handle"), "{}", programme_name(&month));
    month.elements.clear();
    assert!(programme_name(&month).starts_with("handle"));
}

#[test]
fn at_a_power_cut_the_file_is_the_old_one_or_the_new_one_and_once_saved_the_new_one() {
    let (disk, path) = with_one();
    let was = read_it(&disk, &path).unwrap().seen;
    let cuts = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&cuts);
    disk.watch(move |moment| {
        let policies = [Policy::AllDropped, Policy::AllKept, Policy::Seed(moment.number)];
        seen.lock().unwrap().extend(policies.map(|policy| moment.crash(policy)));
    });
    let now = save(&disk, &path, &was, named("Second")).unwrap();
    let cuts = std::mem::take(&mut *cuts.lock().unwrap());
    assert!(cuts.len() > 30, "{}", cuts.len());
    let names: Vec<String> =
        cuts.iter().map(|cut| read_it(cut, &path).unwrap().programme.name.to_string()).collect();
    let old = programme().name;
    assert!(names.iter().all(|name| *name == *old || name == "Second"), "{names:?}");
    assert!(names.iter().any(|name| *name == *old) && names.iter().any(|name| name == "Second"));
    let there = read_it(&disk.crash(Policy::AllDropped), &path).unwrap();
    assert_eq!((there.programme.name.as_str(), there.seen), ("Second", now));
}

#[test]
fn where_the_disk_fails_the_file_stays_and_the_local_folder_alone_keeps_nothing_from_being_saved() {
    let full = |path: &Path| {
        let (disk, file) = with_one();
        let was = read_it(&disk, &file).unwrap().seen;
        disk.set_full(Some(path));
        (save(&disk, &file, &was, named("Second")), read_it(&disk, &file).unwrap().programme.name.to_string())
    };
    let (saved, name) = full(Path::new("/home"));
    assert!(matches!(saved, Err(Trouble::Full(_))), "{saved:?}");
    assert_eq!(name, *programme().name);
    let (disk, path) = with_one();
    let was = read_it(&disk, &path).unwrap().seen;
    // Whoever holds the lock is writing.
    let lock = StorePlace::new(&path, &paths().live, "hvtbvenn").lock();
    let held = disk.lock(&lock).unwrap();
    assert_eq!(save(&disk, &path, &was, named("Second")), Err(Trouble::Held(path.clone(), None)));
    drop(held);
    assert!(save(&disk, &path, &was, named("Second")).is_ok());
}

#[test]
fn another_file_than_the_one_that_was_read_is_left_alone_and_ours_kept() {
    let (disk, path) = with_one();
    let was = read_it(&disk, &path).unwrap().seen;
    put(&disk, &path, &write(&named("Theirs")));
    let Err(Trouble::Programme(why)) = save(&disk, &path, &was, named("Ours")) else { panic!() };
    let ProgrammeTrouble::Changed(changed, copy) = *why else { panic!("{why:?}") };
    assert_eq!(changed, path);
    assert_eq!(read_it(&disk, &path).unwrap().programme.name, "Theirs");
    assert_eq!(read(&disk.read(&copy).unwrap()).unwrap().name, "Ours");
    assert!(!crate::shell::paths::is_document(&copy), "no list shows it: {}", copy.display());
    // The same bytes are no other file, and one that is gone is written again.
    put(&disk, &path, &write(&named("Ours")));
    assert!(save(&disk, &path, &was, named("Ours")).is_ok());
    disk.remove(&path).unwrap();
    assert!(save(&disk, &path, &was, named("Ours")).is_ok());
    assert_eq!(read_it(&disk, &path).unwrap().programme.name, "Ours");
}

#[test]
fn ten_earlier_ones_are_kept_and_the_newest_takes_the_place_of_a_damaged_file() {
    let (disk, path) = with_one();
    let mut seen = read_it(&disk, &path).unwrap().seen;
    for nth in 1..=15 {
        seen = save(&disk, &path, &seen, named(&format!("Number {nth}"))).unwrap();
    }
    let kept = earlier(&disk, &StorePlace::new(&path, &paths().live, "hvtbvenn").earlier());
    let name = |(_, path): &(u32, PathBuf)| read(&disk.read(path).unwrap()).unwrap().name.to_string();
    let names: Vec<String> = kept.iter().map(name).collect();
    assert_eq!((names.len(), &*names[0], &*names[10]), (11, "Number 15", "Number 5"), "itself and ten");
    let whole = disk.read(&path).unwrap();
    let cut = &whole[..whole.len() / 2];
    put(&disk, &path, cut);
    let found = read_it(&disk, &path).unwrap();
    assert_eq!((found.programme.name.as_str(), found.damaged.as_deref()), ("Number 15", Some(cut)));
    // One that nobody can read is refused, and stays as it is.
    kept.iter().for_each(|(_, path)| disk.remove(path).unwrap());
    assert!(matches!(read_it(&disk, &path), Err(Trouble::Damaged(_, _))));
    assert_eq!(disk.read(&path).unwrap(), cut);
}

#[test]
fn what_is_no_programme_of_ours_is_told_and_stays_as_it_is() {
    let (disk, path) = with_one();
    let bytes = disk.read(&path).unwrap();
    let with = |this: &str, that: &str| String::from_utf8(bytes.clone()).unwrap().replacen(this, that, 1);
    let told = |text: &str| {
        put(&disk, &path, text.as_bytes());
        let told = read_it(&disk, &path).unwrap_err();
        assert_eq!(disk.read(&path).unwrap(), text.as_bytes());
        told
    };
    assert_eq!(told(&with("\"format\": 2", "\"format\": 3")), Trouble::Newer(path.clone(), 3));
    assert_eq!(told(&with("\"programme\"", "\"something\"")), Trouble::Foreign(path.clone()));
    assert_eq!(told("{\"format\": 2, \"id\": \"abcdefgh\", \"record\": {}}"), Trouble::Foreign(path.clone()));
    assert!(matches!(told(&with("\"days\": 2\n", "\"days\": 99\n")), Trouble::Programme(_)));
    assert_eq!(read_it(&disk, Path::new("/home/none.json")), Err(Trouble::Missing("/home/none.json".into())));
    assert_eq!(read_it(&disk, Path::new("/home")), Err(Trouble::Foreign("/home".into())));
}

#[test]
fn a_change_is_made_in_the_file_as_it_lies_there() {
    let (disk, path) = with_one();
    put(&disk, &path, &write(&named("Theirs")));
    let goal = Prose::clean("Mer").unwrap();
    let change = |programme: Programme| Some(programme.changed(ProgrammeChange::Goal(Some(goal.clone()))));
    change_programme(&disk, &paths().live, &path, now(), no_pause, change).unwrap();
    let there = read_it(&disk, &path).unwrap().programme;
    assert_eq!((there.name.as_str(), there.goal), ("Theirs", Some(goal.clone())));
    let none = change_programme(&disk, &paths().live, &path, now(), no_pause, |_| None);
    assert!(matches!(none, Err(Trouble::Programme(_))), "{none:?}");
}
