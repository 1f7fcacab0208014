//! The methods to choose from: those that ship with the program, and the user's own, which override or add.

use std::path::Path;

use super::disk::Disk;
use super::paths::Paths;
use super::shipped::METHODS;
use super::store::offered;
use crate::app::msg::MethodFile;
use crate::app::new::place;
use crate::app::trouble::Trouble;
use crate::shell::store::failed;
use crate::workshop::method::Method;
use crate::workshop::method::check::{FaultKind, LARGEST, MethodFault, parse, parse_built_in};

/// All methods: the shipped ones, the future workshop first and what is held at once last, each replaced by the user's own of the same id, then the user's other ones.
pub fn all(disk: &dyn Disk, paths: &Paths) -> Vec<MethodFile> {
    let mut all: Vec<MethodFile> =
        METHODS.iter().map(|(name, text)| MethodFile::shipped(parse_built_in(name, text))).collect();
    all.sort_by_key(|file| file.method.as_ref().map(place).unwrap_or_default());
    for path in disk.list(&paths.methods).unwrap_or_default() {
        if path.extension().is_some_and(|ending| ending == "json")
            && let Ok(method) = read(disk, &path)
        {
            add(&mut all, MethodFile { path: Some(path), ..MethodFile::shipped(method) });
        }
    }
    let questions = offered::own_questions(disk, &paths.questions(), &paths.live);
    for file in &mut all {
        file.own = file.method.as_ref().map(|method| questions.of(method)).unwrap_or_default();
    }
    all
}

fn add(all: &mut Vec<MethodFile>, own: MethodFile) {
    let id = |file: &MethodFile| file.method.as_ref().ok().map(|method| method.id.clone());
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
    use crate::app::new::FUTURE_WORKSHOP;
    use crate::shell::disk::sim::SimDisk;

    fn put(disk: &SimDisk, path: &Path, text: &str) {
        disk.make_dirs(path.parent().unwrap()).unwrap();
        disk.create_new(path).unwrap().append(text.as_bytes()).unwrap();
    }

    #[test]
    fn every_method_that_comes_with_the_program_reads() {
        let all = all(&SimDisk::new(), &Paths::all_in(Path::new("/home")));
        assert!(!all.is_empty());
        assert!(all.iter().all(|file| file.method.is_ok() && file.path.is_none()), "{all:?}");
    }

    #[test]
    fn an_own_method_overrides_or_adds_and_a_faulty_one_is_shown_with_its_fault() {
        let (disk, paths) = (SimDisk::new(), Paths::all_in(Path::new("/home")));
        let (name, text) = METHODS.iter().find(|(name, _)| name.starts_with(FUTURE_WORKSHOP)).unwrap();
        let built_in = parse_built_in(name, text).unwrap();
        put(&disk, &paths.methods.join("a.json"), text);
        put(&disk, &paths.methods.join("b.json"), "{");
        put(&disk, &paths.methods.join("c.json"), &text.replacen(&built_in.id, "my-own", 1));
        put(&disk, &paths.methods.join("readme.txt"), "no method");
        let all = all(&disk, &paths);
        let ids: Vec<_> = all.iter().map(|file| file.method.as_ref().ok().map(|m| m.id.as_str())).collect();
        assert_eq!(ids[0], Some(built_in.id.as_str()), "what is offered first");
        assert_eq!(ids[METHODS.len()..], [None, Some("my-own")]);
        assert_eq!(all[0].path.as_deref(), Some(&*paths.methods.join("a.json")));
    }
}
