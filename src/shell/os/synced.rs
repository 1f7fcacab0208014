//! Which folders a cloud service copies to other computers. Pure: takes paths, and the environment as a function.
//!
//! Such a folder may share the workshop with others, and the service may lock files while they are written; so we warn
//! the facilitator before one is used.

use std::path::{Component, Path};

/// The environment variables in which services put their folder, with each service's name.
const BY_VARIABLE: [(&str, &str); 5] = [
    ("OneDrive", "OneDrive"),
    ("OneDriveCommercial", "OneDrive"),
    ("OneDriveConsumer", "OneDrive"),
    ("DROPBOX_PATH", "Dropbox"),
    ("NEXTCLOUD_PATH", "Nextcloud"),
];

/// Names that services give their folders, whole and in lower case.
const BY_NAME: [(&str, &str); 16] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("min disk", "Google Drive"),
    ("mitt drev", "Google Drive"),
    ("drivefs", "Google Drive"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("box sync", "Box"),
    ("syncthing", "Syncthing"),
];

/// Beginnings of such names, as in `OneDrive - Malmö stad` and `GoogleDrive-anna@example.org`.
const BY_BEGINNING: [(&str, &str); 5] = [
    ("onedrive -", "OneDrive"),
    ("onedrive-", "OneDrive"),
    ("dropbox (", "Dropbox"),
    ("dropbox-", "Dropbox"),
    ("googledrive-", "Google Drive"),
];

/// The name of the service that copies `path` elsewhere, if we know of one.
pub fn synced_folder(path: &Path, env: impl Fn(&str) -> Option<String>) -> Option<&'static str> {
    by_variable(path, env).or_else(|| path.components().find_map(by_name))
}

fn by_variable(path: &Path, env: impl Fn(&str) -> Option<String>) -> Option<&'static str> {
    BY_VARIABLE.iter().find_map(|(variable, service)| {
        let folder = env(variable).filter(|folder| !folder.trim().is_empty())?;
        lies_in(path, Path::new(&folder)).then_some(*service)
    })
}

/// Compares without regard to case: on a case-sensitive disk that warns once too often at worst.
fn lies_in(path: &Path, folder: &Path) -> bool {
    let mut own = path.components();
    folder.components().all(|part| own.next().is_some_and(|own| lower(own) == lower(part)))
}

fn lower(part: Component<'_>) -> String {
    part.as_os_str().to_string_lossy().to_lowercase()
}

fn by_name(part: Component<'_>) -> Option<&'static str> {
    let Component::Normal(_) = part else { return None };
    let name = lower(part);
    let named = BY_NAME.iter().find(|(known, _)| name == *known);
    let begun = || BY_BEGINNING.iter().find(|(known, _)| name.starts_with(known));
    named.or_else(begun).map(|(_, service)| *service)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing(_: &str) -> Option<String> {
        None
    }

    #[test]
    fn known_folders_are_found_anywhere_in_the_path() {
        for (path, service) in [
            ("/home/anna/OneDrive/verkstad", "OneDrive"),
            ("/home/anna/OneDrive - Malmö stad/Dokument", "OneDrive"),
            ("/Users/anna/Library/CloudStorage/OneDrive-Kommunen/x", "OneDrive"),
            ("/home/anna/Dropbox", "Dropbox"),
            ("/home/anna/Dropbox (Personal)/x", "Dropbox"),
            ("/Users/anna/Library/CloudStorage/GoogleDrive-a@b.se/My Drive", "Google Drive"),
            ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
            ("/home/anna/Nextcloud/x/y", "Nextcloud"),
        ] {
            assert_eq!(synced_folder(Path::new(path), nothing), Some(service), "{path}");
        }
    }

    #[test]
    fn ordinary_folders_are_left_in_peace() {
        for path in
            ["/home/anna/.local/share/verkstad", "/home/anna/drive", "/tmp", "", "onedrivers/x", "/x/box"]
        {
            assert_eq!(synced_folder(Path::new(path), nothing), None, "{path}");
        }
    }

    #[test]
    fn a_folder_with_a_name_of_its_own_is_known_by_the_environment() {
        let env = |name: &str| (name == "OneDriveCommercial").then(|| "/data/moln".to_owned());
        assert_eq!(synced_folder(Path::new("/data/moln/verkstad"), env), Some("OneDrive"));
        assert_eq!(synced_folder(Path::new("/DATA/Moln"), env), Some("OneDrive"));
        assert_eq!(synced_folder(Path::new("/data/molnet"), env), None);
        assert_eq!(synced_folder(Path::new("/data"), env), None);
    }

    #[test]
    fn an_empty_variable_names_no_folder() {
        let env = |_: &str| Some(String::new());
        assert_eq!(synced_folder(Path::new("/home/anna"), env), None);
    }
}
