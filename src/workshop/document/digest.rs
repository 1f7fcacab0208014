//! A hash of JSON that ignores spaces and line breaks: a record that a tool merely reformatted does not count as
//! edited.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use sha2::{Digest as _, Sha256};

/// The hash of some JSON, made while reading it, so that what is read need not be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Digest([u8; 32]);

impl Digest {
    /// The hash of some JSON. If the JSON is broken, the hash of its bytes.
    pub(super) fn of_json(json: &[u8]) -> Self {
        serde_json::from_slice(json).unwrap_or_else(|_| Self(Sha256::digest(json).into()))
    }
}

/// The bytes as two hexadecimal digits each.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut hasher = Hasher::default();
        deserializer.deserialize_any(Feed(&mut hasher))?;
        hasher.flush();
        Ok(Self(hasher.sha.finalize().into()))
    }
}

/// Collects small pieces and hashes many at once; one by one they would cost more than the hashing itself.
#[derive(Default)]
struct Hasher {
    sha: Sha256,
    waiting: Vec<u8>,
}

impl Hasher {
    fn update(&mut self, bytes: &[u8]) {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() > 16 << 10 {
            self.flush();
        }
    }

    fn flush(&mut self) {
        self.sha.update(&self.waiting);
        self.waiting.clear();
    }
}

/// Feeds a value to the hasher: a letter for its type, then its content; strings come with their length.
struct Feed<'a>(&'a mut Hasher);

impl Feed<'_> {
    fn put(self, kind: u8, bytes: &[u8]) {
        self.0.update(&[kind]);
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }
}

impl<'de> Visitor<'de> for Feed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.put(b'0', b"");
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.put(b'b', &[u8::from(value)]);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.put(b'n', &value.to_le_bytes());
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.put(b'n', &value.to_le_bytes());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.put(b'f', &value.to_le_bytes());
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.put(b's', value.as_bytes());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.0.update(b"[");
        while seq.next_element_seed(NextValue(self.0))?.is_some() {}
        self.0.update(b"]");
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.0.update(b"{");
        while map.next_key_seed(NextValue(self.0))?.is_some() {
            map.next_value_seed(NextValue(self.0))?;
        }
        self.0.update(b"}");
        Ok(())
    }
}

struct NextValue<'a>(&'a mut Hasher);

impl<'de> serde::de::DeserializeSeed<'de> for NextValue<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Feed(self.0))
    }
}
