//! Who may read the lines of a capture once the record leaves the room.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// Who reads a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// The people who were in the room.
    Group,
    /// The person or body that commissioned the workshop.
    Commissioner,
    /// Everybody else.
    Others,
}

/// Who may read a capture; by default everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Readers(BTreeSet<Reader>);

impl Default for Readers {
    fn default() -> Self {
        Self(BTreeSet::from([Reader::Group, Reader::Commissioner, Reader::Others]))
    }
}

impl Readers {
    /// Whether everybody may read it. A file that names no readers means this.
    pub fn are_all(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::method::{ListDef, TableDef};

    fn list(readers: &str) -> Result<ListDef, serde_json::Error> {
        serde_json::from_str(&format!(r#"{{ "id": "hopes", "name": {{ "sv": "Hopp" }}{readers} }}"#))
    }

    #[test]
    fn a_capture_that_names_no_readers_is_for_all_of_them_and_does_not_write_it() {
        let list = list("").unwrap();
        assert!(list.readers.are_all());
        assert!(!serde_json::to_string(&list).unwrap().contains("\"for\""));
        let table: TableDef = serde_json::from_str(r#"{ "id": "t", "name": {}, "columns": [] }"#).unwrap();
        assert!(table.readers.are_all());
    }

    #[test]
    fn the_readers_that_a_capture_names_are_kept() {
        let some = list(r#", "for": ["commissioner", "group"]"#).unwrap();
        assert_eq!(some.readers, Readers(BTreeSet::from([Reader::Group, Reader::Commissioner])));
        assert!(serde_json::to_string(&some).unwrap().contains(r#""for":["group","commissioner"]"#));
        assert_eq!(list(r#", "for": []"#).unwrap().readers, Readers(BTreeSet::new()));
        assert!(list(r#", "for": ["nobody"]"#).is_err());
    }
}
