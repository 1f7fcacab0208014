//! Where things lie on this computer: documents, journals, a person's own methods, settings. Pure but for [`Paths::of_this_computer`].

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use directories::BaseDirs;

use crate::workshop::event::{Field, Opened};
use crate::workshop::text::slug;

/// The folder that is ours in a person's local data folder, and the name of the program in a terminal.
pub const NAME: &str = "verkstad";

/// The environment variable that says where documents go.
pub const DIR_VARIABLE: &str = "VERKSTAD_DIR";

/// The folders of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// Where new documents go.
    pub documents: PathBuf,
    /// Where journals are, whatever folder a document lies in: a document that was moved finds its journals, and no
    /// service copies them elsewhere.
    pub live: PathBuf,
    /// A person's own methods.
    pub methods: PathBuf,
    /// What the program remembers for the next time.
    pub settings: PathBuf,
}

impl Paths {
    /// The folders here: documents in `dir`, else where `VERKSTAD_DIR` says, else in the local data folder.
    pub fn of_this_computer(dir: Option<&Path>) -> Self {
        let local = BaseDirs::new().map(|dirs| dirs.data_local_dir().to_path_buf());
        let named = std::env::var_os(DIR_VARIABLE).filter(|name| !name.is_empty()).map(PathBuf::from);
        Self::within(local, dir.map(Path::to_path_buf).or(named))
    }

    /// The folders below a local data folder. A person without one has all of it where the program runs.
    fn within(local: Option<PathBuf>, documents: Option<PathBuf>) -> Self {
        let own = local.unwrap_or_default().join(NAME);
        Self {
            live: own.join("live"),
            methods: own.join("methods"),
            settings: own.join("settings.json"),
            documents: documents.unwrap_or(own),
        }
    }

    /// Everything in one folder, for a copy that is thrown away.
    pub fn all_in(folder: &Path) -> Self {
        Self::within(Some(folder.to_path_buf()), None)
    }
}

/// The name of a new document: its day, its title as letters, its id. It is never changed by us.
pub fn document_name(opened: &Opened) -> String {
    let title = opened.brief.iter().find(|(field, _)| *field == Field::Title);
    name_of(opened.date, title.map_or("", |(_, title)| title.as_str()), &opened.id)
}

fn name_of(date: NaiveDate, title: &str, id: &str) -> String {
    format!("{date}-{}-{id}.json", slug(title))
}

/// The id at the end of a document's name, where one stands there.
pub fn id_in_name(path: &Path) -> Option<&str> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".json")?;
    stem.rsplit('-').next().filter(|id| is_id(id))
}

/// Whether this can be the id of a workshop, and so the name of a folder: eight small letters, or a few more. What a
/// foreign file says its id is could be a path.
pub fn is_id(id: &str) -> bool {
    (6..=24).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn journals_stay_local_wherever_documents_go() {
        let local = Some(PathBuf::from("/home/anna/.local/share"));
        let usual = Paths::within(local.clone(), None);
        assert_eq!(usual.documents, Path::new("/home/anna/.local/share/verkstad"));
        let elsewhere = Paths::within(local, Some("/home/anna/Dropbox".into()));
        assert_eq!(elsewhere.documents, Path::new("/home/anna/Dropbox"));
        assert_eq!(elsewhere.live, usual.live);
        assert_eq!(usual.live, Path::new("/home/anna/.local/share/verkstad/live"));
    }

    #[test]
    fn a_name_has_day_title_and_id() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let name = name_of(date, "Arbetsmiljö & ../tid!", "kfwzpqab");
        assert!(name.starts_with("2026-11-21-arbetsmilj"), "{name}");
        assert!(name.ends_with("-kfwzpqab.json") && !name.contains("..") && !name.contains('/'), "{name}");
        assert_eq!(id_in_name(Path::new(&name)), Some("kfwzpqab"));
        assert!(name_of(date, "…", "kfwzpqab").ends_with("-kfwzpqab.json"));
    }

    #[test]
    fn what_is_no_id_names_no_folder() {
        for wrong in ["", "..", "../../etc", "abc", "ABCDEFGH", "abcdefg1", "åäöåäöåä"] {
            assert!(!is_id(wrong), "{wrong}");
        }
        assert_eq!(id_in_name(Path::new("/x/plan.json")), None);
        assert_eq!(id_in_name(Path::new("/x/a-abcdefgh.json.damaged-1")), None);
    }
}
