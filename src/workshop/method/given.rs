//! A line that a method gives a list, and how it stands in a file: its texts by language, and `private` beside them.

use std::fmt;

use serde::de::{IntoDeserializer, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::words::{Lang, Words};

/// What stands beside the texts of a line.
const PRIVATE: &str = "private";

/// A line with which a list begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GivenLine {
    /// Its words.
    pub words: Words,
    /// Whether nobody should have to show which value they give it.
    pub private: bool,
}

impl Serialize for GivenLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if self.private {
            map.serialize_entry(PRIVATE, &true)?;
        }
        for (lang, text) in &self.words.0 {
            map.serialize_entry(lang, text)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for GivenLine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(LineInFile)
    }
}

struct LineInFile;

impl<'de> Visitor<'de> for LineInFile {
    type Value = GivenLine;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<GivenLine, A::Error> {
        let mut line = GivenLine::default();
        while let Some(name) = map.next_key::<String>()? {
            if name == PRIVATE {
                line.private = map.next_value()?;
            } else {
                let lang = Lang::deserialize(name.as_str().into_deserializer())?;
                line.words.0.insert(lang, map.next_value()?);
            }
        }
        Ok(line)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for GivenLine {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GivenLine".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let text = generator.subschema_for::<String>();
        let yes = generator.subschema_for::<bool>();
        schemars::json_schema!({
            "description": "A line with which a list begins, in one or more languages; `private` if nobody should have to show which value they give it.",
            "type": "object",
            "properties": { "private": yes },
            "additionalProperties": text,
            "propertyNames": { "enum": ["sv", "nb", "nn", "da", "en", "private"] }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_its_texts_and_may_be_private() {
        let plain = r#"{"nb":"Vi ler","en":"We laugh"}"#;
        let private = r#"{"private":true,"en":"I am heard"}"#;
        for (text, is) in [(plain, false), (private, true)] {
            let line: GivenLine = serde_json::from_str(text).unwrap();
            assert_eq!(line.private, is, "{text}");
            assert_eq!(serde_json::to_string(&line).unwrap(), text, "nothing else is written");
        }
        for (wrong, says) in [
            (r#"{"fi":"Naurua"}"#, "unknown variant `fi`"),
            (r#"{"private":"yes"}"#, "expected a boolean"),
            (r#"{"en":7}"#, "expected a string"),
            (r#""We laugh""#, "expected a map"),
        ] {
            let found = serde_json::from_str::<GivenLine>(wrong).unwrap_err().to_string();
            assert!(found.contains(says), "{found}");
        }
    }
}
