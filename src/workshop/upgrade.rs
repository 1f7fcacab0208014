//! Older formats: a function on the parsed JSON turns each into the next, before the types see it.
//!
//! Once a version with an upgrade is released, that upgrade never changes. `tests/it/journals` keeps journals of every
//! format for ever.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

mod to_2;

/// Turns a document of one format into the next. It gets `{ "id", "record", "entries", … }`, or `{ "entries" }` alone
/// for the lines of a journal. The caller sets `format`.
pub(super) type Upgrade = fn(&mut Map<String, Value>);

/// All upgrades of documents, in order; the first turns format 1 into format 2.
pub(super) const UPGRADES: &[Upgrade] = &[to_2::document];

/// The format that this version writes: one more than there are upgrades. The first new event, field or step kind after
/// a release raises it.
pub const FORMAT: u32 = UPGRADES.len() as u32 + 1;

/// All upgrades of methods, whose files share their format with documents.
const OF_METHODS: &[Upgrade] = &[to_2::method];

/// Takes a method of format `from` through all later upgrades.
pub(super) fn method(value: Value, from: u32) -> Value {
    upgrade(value, from, OF_METHODS)
}

/// Takes a document of format `from` through all later upgrades.
pub(super) fn upgrade(mut value: Value, from: u32, upgrades: &[Upgrade]) -> Value {
    if let Value::Object(document) = &mut value {
        let done = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
        upgrades.iter().skip(done).for_each(|upgrade| upgrade(document));
        document.insert("format".to_owned(), Value::from(upgrades.len() as u32 + 1));
    }
    value
}

/// Parses JSON, and refuses a key that occurs twice in one object: `Value` alone would quietly take the last.
pub(super) fn parse(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    serde_json::from_slice::<Strict>(bytes).map(|strict| strict.0)
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = seq.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let Strict(value) = map.next_value()?;
            if object.insert(key, value).is_some() {
                return Err(A::Error::custom("a key stands twice"));
            }
        }
        Ok(Value::Object(object))
    }
}
