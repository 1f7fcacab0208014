//! Where things lie on this computer: documents, journals, the user's methods, settings. Pure but for
//! [`Paths::of_this_computer`].

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use directories::BaseDirs;

use crate::app::questions;
use crate::programme::timeline::TimelineFilter;
use crate::programme::{Programme, YearMonth};
use crate::workshop::event::{Field, Opened};
use crate::workshop::text::slug;
use crate::workshop::words::Lang;

/// The name of our folder in the user's local data folder, and of the program in a terminal.
pub const NAME: &str = "verkstad";

/// The environment variable for the documents' folder.
const DIR_VARIABLE: &str = "VERKSTAD_DIR";

/// The environment variable for the local folder.
const STATE_VARIABLE: &str = "VERKSTAD_STATE";

/// The file of remembered settings.
const SETTINGS: &str = "settings.json";

/// The program's folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// Where new documents go.
    pub documents: PathBuf,
    /// Where journals are, whatever folder a document lies in: so a document that was moved finds its journals, and no
    /// service copies them elsewhere.
    pub live: PathBuf,
    /// The user's own methods.
    pub methods: PathBuf,
    /// The file of remembered settings.
    pub settings: PathBuf,
}

impl Paths {
    /// The folders here. The local one is `state`, otherwise `VERKSTAD_STATE`, otherwise ours in the local data folder;
    /// documents go to `dir`, otherwise to `VERKSTAD_DIR`, otherwise to the local one. All are whole: what is noted of a
    /// workshop is compared with what is found in them.
    pub fn of_this_computer(dir: Option<PathBuf>, state: Option<PathBuf>) -> Self {
        let named = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let state = state.or_else(|| named(STATE_VARIABLE));
        let own = state.map_or_else(Self::of_this_person, |state| Self::all_in(&state));
        let documents = dir.or_else(|| named(DIR_VARIABLE)).unwrap_or(own.documents);
        Self {
            documents: whole(&documents),
            live: whole(&own.live),
            methods: whole(&own.methods),
            settings: whole(&own.settings),
        }
    }

    /// The folders of the current user.
    fn of_this_person() -> Self {
        let dirs = BaseDirs::new();
        let local = dirs.as_ref().map(|dirs| dirs.data_local_dir().to_path_buf());
        let config = dirs.as_ref().map(|dirs| dirs.config_local_dir().to_path_buf());
        Self::within(local, config)
    }

    /// The folders below a local data folder and a settings folder. For a user without them, everything goes below the
    /// current folder.
    fn within(local: Option<PathBuf>, config: Option<PathBuf>) -> Self {
        let own = Self::all_in(&local.unwrap_or_default().join(NAME));
        let config = config.unwrap_or_default().join(NAME);
        // Some systems have one folder for both: even there, settings do not lie among the workshops.
        if config == own.documents { own } else { Self { settings: config.join(SETTINGS), ..own } }
    }

    /// The file of the questions that somebody typed, to be offered again: beside the settings.
    pub fn questions(&self) -> PathBuf {
        self.settings.with_file_name(questions::FILE)
    }

    /// Everything in this one folder.
    pub fn all_in(folder: &Path) -> Self {
        Self {
            documents: folder.to_path_buf(),
            live: folder.join("live"),
            methods: folder.join("methods"),
            settings: folder.join("config").join(SETTINGS),
        }
    }
}

/// The file name of a new document: date, slug of the title, id. We never rename it.
pub fn document_name(opened: &Opened) -> String {
    let title = opened.brief.iter().find(|(field, _)| *field == Field::Title);
    name_of(opened.date, title.map_or("", |(_, title)| title.as_str()), opened.lang, &opened.id)
}

fn name_of(date: NaiveDate, title: &str, lang: Lang, id: &str) -> String {
    format!("{date}-{}-{id}.json", slug(title, lang))
}

/// The file name of a new programme: the date or month of its first element if that is known, slug of its name, id.
pub fn programme_name(programme: &Programme) -> String {
    let first = programme.timeline(&TimelineFilter::default()).into_iter().find_map(|element| {
        let when =
            element.occasions().map(|occasion| occasion.when).find(|when| when.first_day().is_some())?;
        let first = when.first_day()?;
        Some(if when.is_dated() { first.to_string() } else { YearMonth::of(first).to_string() })
    });
    let first = first.map(|first| first + "-").unwrap_or_default();
    format!("{first}{}-{}.json", slug(&programme.name, programme.lang), programme.id)
}

/// The part of an exported record's name that says so. A record as JSON has a document's extension without being one.
pub const RECORD: &str = "record";

/// The usual name of an export: the document's, what it is, and its extension. It contains the workshop's id, so that
/// all files about a workshop can be found.
pub fn export_name(document: &Path, id: &str, what: &str, ending: &str) -> String {
    let stem = document.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let named = if stem.ends_with(id) { stem } else { format!("{stem}-{id}") };
    format!("{named}.{what}.{ending}")
}

/// Whether a file in the documents' folder has a document's name.
pub fn is_document(path: &Path) -> bool {
    let ends_in = |path: &Path, ending: &str| path.extension().is_some_and(|own| own == ending);
    ends_in(path, "json") && !ends_in(&path.with_extension(""), RECORD)
}

/// The path from the root: one that is typed, or noted, means the same from every folder. Links and `..` in it stay.
pub fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

/// The id at the end of a document's name, if there is one.
pub fn id_in_name(path: &Path) -> Option<&str> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".json")?;
    stem.rsplit('-').next().filter(|id| is_id(id))
}

/// The name of the folder of a throw-away copy.
pub fn throw_away_folder(id: &str) -> String {
    format!("verkstad-{id}")
}

/// Whether this can be a workshop's id, and so the name of a folder: eight lower-case letters or a few more. The id in
/// a foreign file could be a path.
pub fn is_id(id: &str) -> bool {
    (6..=24).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_but_the_settings_lies_in_the_local_data_folder() {
        let local = Some(PathBuf::from("/home/anna/.local/share"));
        let config = Some(PathBuf::from("/home/anna/.config"));
        let usual = Paths::within(local, config);
        assert_eq!(usual.documents, Path::new("/home/anna/.local/share/verkstad"));
        assert_eq!(usual.live, Path::new("/home/anna/.local/share/verkstad/live"));
    }

    #[test]
    fn settings_lie_where_settings_do_and_never_among_the_workshops() {
        let (data, config) = (PathBuf::from("/home/anna/.local/share"), PathBuf::from("/home/anna/.config"));
        let paths = Paths::within(Some(data.clone()), Some(config));
        assert_eq!(paths.settings, Path::new("/home/anna/.config/verkstad/settings.json"));
        let one = Paths::within(Some(data.clone()), Some(data));
        assert_eq!(one.settings, Path::new("/home/anna/.local/share/verkstad/config/settings.json"));
        assert_ne!(one.settings.parent(), Some(one.documents.as_path()));
    }

    #[test]
    fn a_folder_that_is_named_holds_all_and_documents_go_where_they_are_told_to() {
        let state = PathBuf::from("/tmp/state");
        let named = Paths::of_this_computer(Some("/home/anna/Dropbox".into()), Some(state.clone()));
        assert_eq!(named, Paths { documents: "/home/anna/Dropbox".into(), ..Paths::all_in(&state) });
        assert_eq!(named.live, state.join("live"));
        assert_eq!(named.methods, state.join("methods"));
        assert_eq!(named.settings, state.join("config").join("settings.json"));
    }

    #[test]
    fn folders_that_are_named_from_the_current_one_are_named_from_the_root() {
        let named = Paths::of_this_computer(Some("days".into()), Some("./state".into()));
        let here = std::env::current_dir().unwrap();
        assert_eq!(named, Paths { documents: here.join("days"), ..Paths::all_in(&here.join("state")) });
    }

    #[test]
    fn a_name_has_day_title_and_id() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let name = |title| name_of(date, title, Lang::Nb, "kfwzpqab");
        assert_eq!(
            name("Bedre møter & ../tid på jobb!"),
            "2026-11-21-bedre-moeter-tid-paa-jobb-kfwzpqab.json"
        );
        assert_eq!(id_in_name(Path::new(&name("Tid"))), Some("kfwzpqab"));
        assert_eq!(name("…"), "2026-11-21-workshop-kfwzpqab.json");
    }

    #[test]
    fn what_is_made_of_a_workshop_has_its_name_and_is_no_document() {
        let document = Path::new("/d/2026-11-21-mer-tid-kfwzpqab.json");
        let sheet = export_name(document, "kfwzpqab", "run-sheet", "html");
        assert_eq!(sheet, "2026-11-21-mer-tid-kfwzpqab.run-sheet.html");
        let record = export_name(Path::new("day.json"), "kfwzpqab", RECORD, "json");
        assert_eq!(record, "day-kfwzpqab.record.json");
        assert!(is_document(document) && !is_document(Path::new(&record)));
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
