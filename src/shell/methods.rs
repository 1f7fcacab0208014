//! The methods to choose from: those that ship with the program, and the user's own, which override or add.

use std::path::Path;

use super::disk::Disk;
use super::paths::Paths;
use super::shipped::{CARDS, METHODS, unpacked};
use super::store::offered;
use crate::app::msg::MethodFile;
use crate::app::new::place;
use crate::app::trouble::Trouble;
use crate::shell::store::failed;
use crate::workshop::method::check::{FaultKind, LARGEST, MethodFault, clean, parse};
use crate::workshop::method::{ListedMethod, Method};

mod changed;
mod kept;

pub use changed::{save, to_change};
pub use kept::{SCHEMA_FILE, in_file, keep};

/// The methods that ship with the program: the future workshop first and what is held at once last. What is known of them
/// lies together; each is unpacked and read when it is chosen.
pub fn shipped() -> Vec<MethodFile> {
    let listed: Vec<ListedMethod> = serde_json::from_slice(&unpacked(CARDS)).unwrap_or_default();
    let mut all: Vec<(ListedMethod, &'static [u8])> =
        listed.into_iter().zip(METHODS.iter().map(|(_, packed)| *packed)).collect();
    all.sort_by_cached_key(|(listed, _)| place(listed));
    // A test has found no fault in them, so that nobody has to look for one while somebody waits.
    let file = |(listed, packed)| {
        MethodFile::known(Ok(listed), move || serde_json::from_slice(&unpacked(packed)).ok().map(clean))
    };
    all.into_iter().map(file).collect()
}

/// All methods: the shipped ones, each replaced by the user's own of the same id, then the user's other ones.
pub fn all(disk: &dyn Disk, paths: &Paths) -> Vec<MethodFile> {
    let mut all = with_own(shipped(), disk, paths);
    let questions = offered::own_questions(disk, &paths.questions(), &paths.live);
    for file in &mut all {
        file.own = file.listed.as_ref().map(|listed| questions.of(listed)).unwrap_or_default();
    }
    all
}

/// These methods, each replaced by the user's own of the same id, then the user's other ones.
pub fn with_own(mut all: Vec<MethodFile>, disk: &dyn Disk, paths: &Paths) -> Vec<MethodFile> {
    for path in disk.list(&paths.methods).unwrap_or_default() {
        if path.extension().is_some_and(|ending| ending == "json")
            && path.file_name().is_none_or(|name| name != SCHEMA_FILE)
            && let Ok(method) = read(disk, &path)
        {
            add(&mut all, MethodFile { path: Some(path), ..MethodFile::of(method) });
        }
    }
    all
}

/// The same, with those marked that were used last: their ids, the newest first.
pub fn with_recent(mut all: Vec<MethodFile>, recent: &[String]) -> Vec<MethodFile> {
    for file in &mut all {
        let listed = file.listed.as_ref();
        file.used = listed.ok().and_then(|listed| recent.iter().position(|id| *id == listed.id));
    }
    all
}

fn add(all: &mut Vec<MethodFile>, own: MethodFile) {
    let id = |file: &MethodFile| file.listed.as_ref().ok().map(|listed| listed.id.clone());
    let same = id(&own).and_then(|own| all.iter_mut().find(|file| id(file) == Some(own.clone())));
    match same {
        Some(file) => *file = own,
        None => all.push(own),
    }
}

/// Reads a method's file: the method, or what is wrong with it.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Result<Method, MethodFault>, Trouble> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let fault = |kind| MethodFault { file: name.clone(), line: None, path: String::new(), kind };
    let meta = disk.metadata(path).map_err(|error| failed(&error, path))?;
    if meta.len > LARGEST as u64 {
        return Ok(Err(fault(FaultKind::TooLarge)));
    }
    let bytes = disk.read(path).map_err(|error| failed(&error, path))?;
    let text = String::from_utf8(bytes);
    Ok(text.map_or_else(|_| Err(fault(FaultKind::NotJson { column: 1 })), |text| parse(&name, &text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::methods::fit::{self, MethodWish, Miss};
    use crate::app::new::FUTURE_WORKSHOP;
    use crate::shell::disk::sim::SimDisk;
    use crate::shell::shipped::TEXTS;
    use crate::workshop::method::Need;
    use crate::workshop::method::check::parse_built_in;
    use crate::workshop::words::Lang;

    fn put(disk: &SimDisk, path: &Path, text: &str) {
        disk.make_dirs(path.parent().unwrap()).unwrap();
        disk.create_new(path).unwrap().append(text.as_bytes()).unwrap();
    }

    #[test]
    fn every_method_that_comes_with_the_program_reads_and_is_listed_as_it_is() {
        let all = all(&SimDisk::new(), &Paths::all_in(Path::new("/home")));
        assert_eq!(all.len(), TEXTS.len());
        for file in &all {
            assert_eq!(file.path, None);
            let listed = file.listed.as_ref().unwrap();
            let method = file.method().unwrap_or_else(|| panic!("{} does not read", listed.id));
            assert_eq!(*listed, ListedMethod::of(method), "{}", listed.id);
            let (name, text) = TEXTS.iter().find(|(name, _)| *name == format!("{}.json", listed.id)).unwrap();
            assert_eq!(Ok(method), parse_built_in(name, text).as_ref(), "{name}");
        }
    }

    #[test]
    fn no_method_is_read_before_somebody_asks_for_it() {
        let all = all(&SimDisk::new(), &Paths::all_in(Path::new("/home")));
        let is_read = |file: &MethodFile| !format!("{:?}", file.whole).contains("uninit");
        assert!(!all.iter().any(is_read));
        let copies = all.clone();
        assert!(copies[1].method().is_some());
        let read: Vec<bool> = all.iter().map(is_read).collect();
        assert_eq!(read.iter().filter(|read| **read).count(), 1, "{read:?}");
        assert!(read[1], "a copy has read it for all");
    }

    #[test]
    fn an_own_method_overrides_or_adds_and_a_faulty_one_is_shown_with_its_fault() {
        let (disk, paths) = (SimDisk::new(), Paths::all_in(Path::new("/home")));
        let (name, text) = TEXTS.iter().find(|(name, _)| name.starts_with(FUTURE_WORKSHOP)).unwrap();
        let built_in = parse_built_in(name, text).unwrap();
        put(&disk, &paths.methods.join("a.json"), &text.replacen("Framtidsverkstad", "Vår verkstad", 1));
        put(&disk, &paths.methods.join("b.json"), "{");
        put(&disk, &paths.methods.join("c.json"), &text.replacen(&built_in.id, "my-own", 1));
        put(&disk, &paths.methods.join("readme.txt"), "no method");
        let all = all(&disk, &paths);
        let ids: Vec<_> = all.iter().map(|file| file.listed.as_ref().ok().map(|m| m.id.as_str())).collect();
        assert_eq!(ids[0], Some(built_in.id.as_str()), "what is offered first");
        assert_eq!(ids[TEXTS.len()..], [None, Some("my-own")]);
        assert_eq!(all[0].path.as_deref(), Some(&*paths.methods.join("a.json")));
        let name = |file: &MethodFile| file.method().unwrap().card.name.0[&Lang::Sv].clone();
        assert_eq!(name(&all[0]), "Vår verkstad");
        assert!(all[TEXTS.len()].method().is_none());
        // What ships stays as it is below one's own.
        assert_eq!(name(&shipped()[0]), "Framtidsverkstad");
    }

    #[test]
    fn those_that_say_that_most_people_look_for_them_stand_before_the_others() {
        let all = shipped();
        let listed = all.iter().map(|file| file.listed.as_ref().unwrap());
        let others = listed.filter(|listed| !listed.at_once && listed.id != FUTURE_WORKSHOP);
        let often: Vec<bool> = others.map(|listed| listed.card.search.often).collect();
        assert!(often.is_sorted_by(|one, next| one >= next), "{often:?}");
        assert!(often.contains(&true) && often.contains(&false), "else this shows nothing");
    }

    #[test]
    fn those_used_last_are_marked_and_one_that_is_gone_is_not_missed() {
        let recent = ["swot", "gone", FUTURE_WORKSHOP].map(str::to_owned);
        let all = with_recent(shipped(), &recent);
        let used = |id: &str| {
            let file = all.iter().find(|file| file.listed.as_ref().is_ok_and(|listed| listed.id == id));
            file.unwrap().used
        };
        assert_eq!([used("swot"), used(FUTURE_WORKSHOP), used("day")], [Some(0), Some(2), None]);
    }

    /// What the library proposes for so many minutes and people with this need.
    fn proposed(minutes: u16, people: u16, need: Need) -> Vec<(String, Vec<Miss>)> {
        let files = shipped();
        let of = files.iter().enumerate().map(|(at, file)| (at, file.listed.as_ref().unwrap(), false));
        let wanted = MethodWish { minutes: Some(minutes), people: Some(people), need: Some(need) };
        let id = |at: usize| files[at].listed.as_ref().unwrap().id.clone();
        fit::proposed(of, wanted).into_iter().map(|of| (id(of.at), of.misses)).collect()
    }

    #[test]
    fn every_need_finds_a_method_for_a_usual_group_in_an_hour() {
        for need in Need::ALL {
            let found = proposed(60, 14, need);
            assert_eq!(found.len(), fit::PROPOSED, "{need:?}");
            assert_eq!(found[0].1, [], "{need:?}: {found:?}");
        }
    }

    #[test]
    fn what_a_group_wishes_is_proposed_first() {
        let table = [
            (30, 6, Need::HardTalk, "leirbal", vec![]),
            (30, 12, Need::Year, "arshjul", vec![]),
            (450, 20, Need::Understand, "framtidsverkstad", vec![]),
            (90, 24, Need::Gather, "world-cafe", vec![]),
            (90, 24, Need::Year, "arshjul", vec![Miss::Shorter(30)]),
        ];
        for (minutes, people, need, id, misses) in table {
            let first = proposed(minutes, people, need).remove(0);
            assert_eq!(first, (id.to_owned(), misses), "{minutes} min, {people} people, {need:?}");
        }
    }
}
