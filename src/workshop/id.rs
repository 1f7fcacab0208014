//! Ids that are unique across copies and machines: of a run of the program, and of what it made.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One run of the program with one workshop: six letters, drawn in the shell when the workshop is opened.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Run([u8; 6]);

impl Run {
    /// Stands for no run: the texts that every workshop has once (see `own.rs`).
    pub const RECORD: Self = Self(*b"record");

    /// Stands for the method: the rows of tables that it names beforehand.
    pub const METHOD: Self = Self(*b"method");

    /// Makes the six letters of a run from random bytes.
    pub fn from_random(bytes: [u8; 6]) -> Self {
        Self(bytes.map(|byte| b'a' + byte % 26))
    }

    /// Stands for the workshop with this id, where something is taken over that no run of it made.
    pub fn of_workshop(id: &str) -> Self {
        let mut letters = *b"others";
        letters.iter_mut().zip(id.bytes().filter(u8::is_ascii_lowercase)).for_each(|(to, from)| *to = from);
        Self(letters)
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The id of an item, theme, vote, island or row in the record. It never changes.
///
/// It consists of the run and the seq of the entry that made the thing, and its position in that entry. The same id is
/// never given twice, not even after an undo.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    /// The run that made the thing.
    pub run: Run,
    /// The seq of the entry that made it.
    pub seq: u32,
    /// Its position among what that entry made.
    pub nth: u16,
}

/// The number of a row of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct RowId(pub u16);

/// The text is not the id of a run or of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadId;

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bad id")
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.run, self.seq)?;
        if self.nth > 0 { write!(f, ".{}", self.nth) } else { Ok(()) }
    }
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Run {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let bytes: [u8; 6] = text.as_bytes().try_into().map_err(|_| BadId)?;
        if bytes.iter().all(u8::is_ascii_lowercase) { Ok(Self(bytes)) } else { Err(BadId) }
    }
}

impl FromStr for Id {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let (run, rest) = text.split_at_checked(6).ok_or(BadId)?;
        let (seq, nth) = rest.split_once('.').unwrap_or((rest, "0"));
        Ok(Self {
            run: run.parse()?,
            seq: seq.parse().map_err(|_| BadId)?,
            nth: nth.parse().map_err(|_| BadId)?,
        })
    }
}

macro_rules! as_text {
    ($($name:ty),+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(D::Error::custom)
            }
        }

        #[cfg(test)]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": "^[a-z]{6}([0-9]+([.][0-9]+)?)?$" })
            }
        }
    )+};
}

as_text!(Run, Id);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back() {
        for text in ["kfwzpq57", "kfwzpq57.3", "abcdef0"] {
            assert_eq!(text.parse::<Id>().unwrap().to_string(), text);
        }
        for wrong in ["", "kfw", "kfwzpqx", "KFWZPQ1", "kfwzpq", "ååå1"] {
            assert!(wrong.parse::<Id>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn any_bytes_make_a_run() {
        assert_eq!(Run::from_random([0, 25, 26, 255, 1, 2]).to_string(), "azavbc");
    }
}
