//! How the kind of a step stands in a file. `"question"` alone is the common question, as it was before a step could put
//! up other texts: so neither a document nor a method reads otherwise than before.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::super::field::Field;
use super::Kind;

/// What stands alone for the common question.
const QUESTION: &str = "question";

pub(in crate::workshop::method) fn serialize<S: Serializer>(
    kind: &Kind,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match kind {
        Kind::Question { of: Field::Question } => serializer.serialize_str(QUESTION),
        kind => kind.serialize(serializer),
    }
}

pub(in crate::workshop::method) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Kind, D::Error> {
    deserializer.deserialize_any(InFile)
}

struct InFile;

impl<'de> Visitor<'de> for InFile {
    type Value = Kind;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("string or map")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Kind, E> {
        if name == QUESTION {
            return Ok(Kind::Question { of: Field::Question });
        }
        Kind::deserialize(name.into_deserializer())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Kind, A::Error> {
        Kind::deserialize(MapAccessDeserializer::new(map))
    }
}

/// The same for the schema.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is wanted")]
pub(in crate::workshop::method) enum KindInFile {
    /// The common question.
    Common(CommonQuestion),
    /// A kind.
    Kind(Kind),
}

/// The common question is read aloud and, if the room wants, reworded.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is wanted")]
pub(in crate::workshop::method) enum CommonQuestion {
    /// The common question.
    Question,
}
