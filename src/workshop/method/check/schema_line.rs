//! The `$schema` of a method's file: it says to an editor where the JSON Schema lies, and means nothing to the program. It
//! is read past, and so stands in no document.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::Error;

use super::super::Method;

/// The name of the field.
pub const SCHEMA: &str = "$schema";

/// The method in these bytes, without what they say of their schema.
pub(super) fn method(bytes: &[u8]) -> Result<Method, Error> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let method = Method::deserialize(File(&mut reader))?;
    reader.end()?;
    Ok(method)
}

/// What reads the file: whole, so that each fault keeps its line.
struct File<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for File<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Fields(visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_struct(name, fields, Fields(visitor))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// The fields of the file; as what is read, and as what reads them.
struct Fields<F>(F);

impl<'de, V: Visitor<'de>> Visitor<'de> for Fields<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<V::Value, M::Error> {
        self.0.visit_map(Fields(map))
    }
}

impl<'de, M: MapAccess<'de>> MapAccess<'de> for Fields<M> {
    type Error = M::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, M::Error> {
        while let Some(name) = self.0.next_key::<String>()? {
            if name != SCHEMA {
                return seed.deserialize(name.into_deserializer()).map(Some);
            }
            self.0.next_value::<IgnoredAny>()?;
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, M::Error> {
        self.0.next_value_seed(seed)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FaultKind, parse};

    const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));

    /// The method with a line that says where its schema lies, first or last.
    fn with(line: &str) -> [String; 2] {
        let last = TEXT.trim_end().strip_suffix('}').unwrap().trim_end();
        [TEXT.replacen('{', &format!("{{\n  {line},"), 1), format!("{last},\n  {line}\n}}\n")]
    }

    #[test]
    fn a_file_may_say_where_its_schema_lies() {
        let plain = parse("a.json", TEXT).unwrap();
        for text in with("\"$schema\": \"./method.schema.json\"") {
            let read = parse("a.json", &text).unwrap();
            assert_eq!(read, plain);
            assert!(!serde_json::to_string(&read).unwrap().contains("$schema"), "no document has it");
        }
        // It means nothing whatever stands there, and in a file of the first format as well.
        let older =
            |text: &str| parse("a.json", &text.replacen("\"format\": 2", "\"format\": 1", 1)).unwrap_err();
        let [with_it, without] = [older(&with("\"$schema\": [{}]")[0]), older(TEXT)];
        assert_eq!((with_it.path, with_it.kind), (without.path, without.kind));
        assert_eq!(with_it.line, without.line.map(|line| line + 1));
    }

    #[test]
    fn what_is_wrong_keeps_its_line_and_its_place() {
        let [text, _] = with("\"$schema\": \"./method.schema.json\"");
        let line_of =
            |text: &str, word: &str| text.lines().position(|line| line.contains(word)).map(|at| at + 1);
        let unknown = text.replacen("\"id\":", "\"di\":", 1);
        let fault = parse("a.json", &unknown).unwrap_err();
        assert_eq!((fault.line, &*fault.path), (line_of(&unknown, "\"di\":"), "di"));
        assert_eq!(fault.kind, FaultKind::UnknownField("di".into()));
        let deep = text.replacen("\"people\": {", "\"people\": {\n      \"$schema\": \"\",", 1);
        let fault = parse("a.json", &deep).unwrap_err();
        assert_eq!((fault.line, &*fault.path), (line_of(&deep, "\"$schema\": \"\""), "card.people.$schema"));
        // One that stands there twice is one too many.
        let twice = text.replacen("\"id\":", "\"$schema\": \"\",\n  \"id\":", 1);
        assert_eq!(parse("a.json", &twice).unwrap_err().path, "$schema");
        let [_, cut] = with("\"$schema\": \"./method.schema.json\"");
        let cut = cut.trim_end().trim_end_matches('}');
        assert!(matches!(parse("a.json", cut).unwrap_err().kind, FaultKind::NotJson { .. }));
    }
}
