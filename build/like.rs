//! What the files in `workshops/` share: an object with `"like": "steps/after"` is the object in
//! `workshops/steps/after.json`, with what stands beside `like` in place of its own. The build writes every file with its
//! shared pieces put in, so that the program, documents and a user's own files never see a `like`.
//!
//! Here is only what it makes of texts; who calls it reads the files. What is like nothing stays as it is written,
//! letter by letter.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The key that names a shared piece.
const LIKE: &str = "like";

/// A text with its shared pieces put in.
///
/// `file` is where it lies below `workshops/`, without `.json`, and `read` gives the text of the shared piece of a name,
/// if there is one.
///
/// # Errors
/// If a name is no piece's, pieces go round in a circle, or a text that has a `like` is no JSON: a sentence about it.
pub fn expanded(
    file: &str,
    text: &str,
    read: &mut dyn FnMut(&str) -> Option<String>,
) -> Result<String, String> {
    let mut pieces = Pieces { within: vec![file.to_owned()], read };
    pieces.value(text).map(Cow::into_owned)
}

struct Pieces<'a> {
    /// The file that is read, and the pieces that it led to, each from the one before.
    within: Vec<String>,
    read: &'a mut dyn FnMut(&str) -> Option<String>,
}

impl Pieces<'_> {
    /// A JSON value with its pieces put in.
    fn value<'t>(&mut self, text: &'t str) -> Result<Cow<'t, str>, String> {
        // Most of it is like nothing, and needs no parsing.
        if !text.contains("\"like\"") {
            return Ok(Cow::Borrowed(text));
        }
        match text.trim_start().chars().next() {
            Some('{') => {
                let fields: Fields<'t> = self.parsed(text)?;
                match fields.0.iter().find(|(key, _)| key == LIKE) {
                    Some((_, name)) => self.piece(name, &fields).map(Cow::Owned),
                    None => self.replaced(text, fields.0.iter().map(|(_, value)| *value)).map(Cow::Owned),
                }
            }
            Some('[') => {
                let values: Vec<&'t RawValue> = self.parsed(text)?;
                self.replaced(text, values.into_iter()).map(Cow::Owned)
            }
            _ => Ok(Cow::Borrowed(text)),
        }
    }

    /// The text with each of the values that stand in it replaced, and everything between them kept.
    fn replaced<'t>(
        &mut self,
        text: &str,
        values: impl Iterator<Item = &'t RawValue>,
    ) -> Result<String, String> {
        let (mut whole, mut rest) = (String::new(), text);
        for value in values.map(RawValue::get) {
            // The values are slices of the text, in its order.
            let before = value.as_ptr() as usize - rest.as_ptr() as usize;
            whole += &rest[..before];
            whole += &self.value(value)?;
            rest = &rest[before + value.len()..];
        }
        Ok(whole + rest)
    }

    /// A piece, with what stands beside its name.
    fn piece(&mut self, name: &RawValue, beside: &Fields<'_>) -> Result<String, String> {
        let name: String = serde_json::from_str(name.get())
            .map_err(|_| self.fault(&format!("a \"like\" is no name: {}", name.get())))?;
        if self.within.contains(&name) {
            let circle: Vec<String> =
                self.within.iter().chain([&name]).map(|name| format!("\"{name}\"")).collect();
            return Err(self.fault(&format!("a circle: {}", circle.join(" is like "))));
        }
        let text = (self.read)(&name).ok_or_else(|| {
            self.fault(&format!("it is like \"{name}\", but there is no workshops/{name}.json"))
        })?;
        self.within.push(name);
        let text = self.value(&text)?.into_owned();
        let own: Fields<'_> = self.parsed(&text)?;
        self.within.pop();
        let mut fields: Vec<(&str, Cow<'_, str>)> =
            own.0.iter().map(|(key, value)| (key.as_str(), value.get().into())).collect();
        let mut said = Vec::new();
        for (key, value) in &beside.0 {
            if said.contains(&key) {
                return Err(self.fault(&format!("\"{key}\" stands twice beside a \"like\"")));
            }
            said.push(key);
            if key == LIKE {
                continue;
            }
            let value = self.value(value.get())?;
            match fields.iter_mut().find(|(own, _)| own == key) {
                Some((_, own)) => *own = value,
                None => fields.push((key, value)),
            }
        }
        let fields: Vec<String> =
            fields.iter().map(|(key, value)| format!("{}: {value}", serde_json::Value::from(*key))).collect();
        Ok(format!("{{ {} }}", fields.join(", ")))
    }

    fn parsed<'t, T: Deserialize<'t>>(&self, text: &'t str) -> Result<T, String> {
        serde_json::from_str(text).map_err(|error| self.fault(&error.to_string()))
    }

    /// A sentence about the file that is being read.
    fn fault(&self, says: &str) -> String {
        format!("workshops/{}.json: {says}", self.within.last().map_or("", String::as_str))
    }
}

/// The fields of an object in their order, each value as it is written.
struct Fields<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields<'de>;

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text of the file `methods/mine` with pieces of these names and texts.
    fn with(pieces: &[(&str, &str)], text: &str) -> Result<String, String> {
        let mut read =
            |name: &str| pieces.iter().find(|(own, _)| *own == name).map(|(_, text)| (*text).to_owned());
        expanded("methods/mine", text, &mut read)
    }

    fn same(found: Result<String, String>, json: &str) {
        let parsed = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(parsed(&found.unwrap()), parsed(json));
    }

    #[test]
    fn a_piece_stands_where_its_name_stood_at_any_depth() {
        let pieces = [("words/yes", r#"{"en": "Yes"}"#), ("steps/after", r#"{"id": "after", "says": 1}"#)];
        let text = r#"{"steps": [{"like": "steps/after"}, {"name": {"like": "words/yes"}}]}"#;
        same(with(&pieces, text), r#"{"steps": [{"id": "after", "says": 1}, {"name": {"en": "Yes"}}]}"#);
        same(with(&pieces, r#"{"like": "steps/after"}"#), r#"{"id": "after", "says": 1}"#);
    }

    #[test]
    fn what_stands_beside_the_name_takes_the_place_of_its_own_whole() {
        let pieces = [("steps/after", r#"{"id": "after", "name": {"en": "After", "sv": "Efter"}}"#)];
        let text = r#"{"name": {"en": "Then"}, "like": "steps/after", "kept": true}"#;
        let found = with(&pieces, text);
        assert_eq!(found.as_deref(), Ok(r#"{ "id": "after", "name": {"en": "Then"}, "kept": true }"#));
    }

    #[test]
    fn a_piece_and_what_stands_beside_it_may_be_like_others() {
        let pieces = [
            ("steps/last", r#"{"like": "steps/after", "id": "last", "room": {"like": "words/yes"}}"#),
            ("steps/after", r#"{"id": "after", "says": 1}"#),
            ("words/yes", r#"{"en": "Yes"}"#),
        ];
        let text = r#"[{"like": "steps/last", "does": {"like": "words/yes"}}]"#;
        let whole = r#"[{"id": "last", "says": 1, "room": {"en": "Yes"}, "does": {"en": "Yes"}}]"#;
        same(with(&pieces, text), whole);
    }

    #[test]
    fn everything_else_stays_as_it_is_written() {
        let plain = "{\n  \"says\": \"as you \\\"like\\\" it\",\n  \"n\" : [1,  2]\n}\n";
        assert_eq!(with(&[], plain).as_deref(), Ok(plain));
        let text = "{\n  \"b\" : \"like\",\n  \"a\":  {\"like\": \"x\"},\n  \"c\": [1,  2]\n}\n";
        let found = with(&[("x", "{}")], text);
        assert_eq!(found.as_deref(), Ok("{\n  \"b\" : \"like\",\n  \"a\":  {  },\n  \"c\": [1,  2]\n}\n"));
    }

    #[test]
    fn a_name_of_no_piece_is_told_with_its_file() {
        let found = with(&[("steps/a", r#"{"name": {"like": "words/b"}}"#)], r#"[{"like": "steps/a"}]"#);
        let says = "workshops/steps/a.json: it is like \"words/b\", but there is no workshops/words/b.json";
        assert_eq!(found, Err(says.to_owned()));
        let found = with(&[], r#"{"like": ["steps/a"]}"#);
        assert_eq!(
            found,
            Err("workshops/methods/mine.json: a \"like\" is no name: [\"steps/a\"]".to_owned())
        );
    }

    #[test]
    fn a_circle_is_told_with_its_file_and_names() {
        let pieces = [("steps/a", r#"{"x": {"like": "steps/b"}}"#), ("steps/b", r#"{"like": "steps/a"}"#)];
        let says = "workshops/steps/b.json: a circle: \"methods/mine\" is like \"steps/a\" is like \"steps/b\" is \
                    like \"steps/a\"";
        assert_eq!(with(&pieces, r#"{"like": "steps/a"}"#), Err(says.to_owned()));
        // The same piece twice, one beside the other, is no circle.
        same(with(&[("x", "{}")], r#"[{"like": "x"}, {"like": "x"}]"#), "[{}, {}]");
    }

    #[test]
    fn a_piece_is_an_object_and_says_a_thing_once() {
        let found = with(&[("x", "[1]")], r#"{"like": "x"}"#);
        assert!(found.is_err_and(|says| says.starts_with("workshops/x.json: ")));
        let found = with(&[("x", "{}")], r#"{"like": "x", "id": 1, "id": 2}"#);
        assert!(found.is_err_and(|says| says.ends_with("\"id\" stands twice beside a \"like\"")));
    }
}
