//! How the kind of a step stands in a file. `"question"` alone is the common question, and `"choose"` alone is about islands,
//! as it was before a step could put up other texts, or people could choose anything else: so neither a document nor a
//! method reads otherwise than before.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Kind;

/// What stands alone for the common question.
const QUESTION: &str = "question";
/// What stands alone for going to an island.
const CHOOSE: &str = "choose";

pub(in crate::workshop::method) fn serialize<S: Serializer>(
    kind: &Kind,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if *kind == Kind::common_question() {
        serializer.serialize_str(QUESTION)
    } else if *kind == Kind::island_chosen() {
        serializer.serialize_str(CHOOSE)
    } else {
        kind.serialize(serializer)
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
        match name {
            QUESTION => Ok(Kind::common_question()),
            CHOOSE => Ok(Kind::island_chosen()),
            name => Kind::deserialize(name.into_deserializer()),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Kind, A::Error> {
        Kind::deserialize(MapAccessDeserializer::new(map))
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::super::field::Field;
    use super::super::super::Step;

    fn step(kind: &str) -> Step {
        serde_json::from_str(&format!(r#"{{"id":"one","kind":{kind},"name":{{}}}}"#)).unwrap()
    }

    #[test]
    fn a_question_alone_is_the_common_one_and_is_written_as_it_was() {
        let kinds = [
            (r#""question""#, Field::Question, r#""kind":"question""#),
            (r#"{"question":{}}"#, Field::Question, r#""kind":"question""#),
            (r#"{"question":{"of":"question"}}"#, Field::Question, r#""kind":"question""#),
            (r#"{"question":{"of":"goal"}}"#, Field::Goal, r#""kind":{"question":{"of":"goal"}}"#),
        ];
        for (kind, of, written) in kinds {
            let step = step(kind);
            assert_eq!(step.kind.text_put_up(), Some(of), "{kind}");
            let text = serde_json::to_string(&step).unwrap();
            assert!(text.contains(written), "{text}");
        }
    }

    #[test]
    fn a_choice_alone_is_among_islands_and_is_written_as_it_was() {
        let kinds = [
            (r#""choose""#, "islands", r#""kind":"choose""#),
            (r#"{"choose":{}}"#, "islands", r#""kind":"choose""#),
            (r#"{"choose":{"list":"ideas"}}"#, "ideas", r#""kind":{"choose":{"list":"ideas"}}"#),
        ];
        for (kind, of, written) in kinds {
            let step = step(kind);
            assert_eq!(step.kind.chosen_among(), Some(of), "{kind}");
            let text = serde_json::to_string(&step).unwrap();
            assert!(text.contains(written), "{text}");
        }
    }

    #[test]
    fn all_other_kinds_read_and_are_written_as_they_stand() {
        for kind in [r#""speak""#, r#""break""#, r#"{"collect":{"list":"said"}}"#, r#"{"talk":{"size":2}}"#] {
            let text = serde_json::to_string(&step(kind)).unwrap();
            assert!(text.contains(&format!(r#""kind":{kind}"#)), "{text}");
        }
        for wrong in [r#""questions""#, r#"{"question":{"of":"weather"}}"#, "7", "[]"] {
            let read = serde_json::from_str::<Step>(&format!(r#"{{"id":"one","kind":{wrong},"name":{{}}}}"#));
            assert!(read.is_err(), "{wrong}");
        }
    }
}
