//! What people read about a method before they choose it, and how it stands in a file: all fields beside each other.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::super::words::Words;
use super::Range;

/// What people read about a method before they choose it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Card {
    /// Its name.
    pub name: Words,
    /// One or two sentences about what it does for a group.
    pub summary: Words,
    /// By what people find it.
    #[serde(flatten)]
    pub search: Search,
    /// When it suits a group.
    pub suits: Words,
    /// When it does not suit a group.
    pub suits_not: Words,
    /// How many people it works with: least, usual, most.
    pub people: Range,
    /// What must be in the room.
    #[serde(default)]
    pub materials: Vec<Words>,
    /// Who does what.
    #[serde(default)]
    pub roles: Vec<Words>,
    /// What whoever leads it reads.
    #[serde(flatten)]
    pub leading: Leading,
    /// The addresses of the sources that it relies on.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Whether a source documents it, or we put it together from related methods.
    pub status: Status,
    /// Whether nothing that people say may be written down.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unrecorded: bool,
}

/// By what people find a method, beside its name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Search {
    /// Other names by which people know it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Words>,
    /// Which groups it is for.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub whom: Words,
    /// Where, or on which level of an organisation, it is at home.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub level: Words,
    /// What a group needs that chooses it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// Whether it is among those that most people look for, which stand before the others.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub often: bool,
}

/// What whoever leads a method reads before it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Leading {
    /// What must be done before people come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preparation: Vec<Words>,
    /// What helps, told by those who have led it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tips: Vec<Words>,
    /// What comes out of it: what people go home with.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub gives: Words,
}

/// What a group needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// To get to know each other.
    GetToKnow,
    /// To understand how things are.
    Understand,
    /// To gather what people think of.
    Gather,
    /// To choose among it.
    Choose,
    /// To plan who does what.
    Plan,
    /// To see what came of it.
    FollowUp,
    /// To talk about what is hard.
    HardTalk,
    /// To learn from each other.
    Learn,
    /// To lay out the year.
    Year,
}

impl Need {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::GetToKnow,
        Self::Understand,
        Self::Gather,
        Self::Choose,
        Self::Plan,
        Self::FollowUp,
        Self::HardTalk,
        Self::Learn,
        Self::Year,
    ];
}

/// How well a method is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// A source gives its steps.
    Documented,
    /// We made its steps, following related methods.
    Reconstructed,
}

/// The fields that every card has.
const NEEDED: [&str; 6] = ["name", "summary", "suits", "suits-not", "people", "status"];

impl<'de> Deserialize<'de> for Card {
    /// Derived, it would keep its grouped fields in memory first and forget in which line a fault is.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(CardInFile)
    }
}

struct CardInFile;

impl<'de> Visitor<'de> for CardInFile {
    type Value = Card;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Card, A::Error> {
        let (mut card, mut said) = (Card::empty(), Vec::new());
        while let Some(name) = map.next_key::<String>()? {
            card.take(&name, &mut map)?;
            said.push(name);
        }
        match NEEDED.into_iter().find(|needed| !said.iter().any(|name| name == needed)) {
            Some(missing) => Err(Error::missing_field(missing)),
            None => Ok(card),
        }
    }
}

impl Card {
    /// One that says nothing yet.
    fn empty() -> Self {
        Self {
            name: Words::default(),
            summary: Words::default(),
            search: Search::default(),
            suits: Words::default(),
            suits_not: Words::default(),
            people: Range { least: 0, usual: 0, most: 0 },
            materials: Vec::new(),
            roles: Vec::new(),
            leading: Leading::default(),
            sources: Vec::new(),
            status: Status::Reconstructed,
            unrecorded: false,
        }
    }

    /// Reads the field of this name.
    fn take<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "name" => self.name = map.next_value()?,
            "summary" => self.summary = map.next_value()?,
            "also" => self.search.also = map.next_value()?,
            "whom" => self.search.whom = map.next_value()?,
            "level" => self.search.level = map.next_value()?,
            "needs" => self.search.needs = map.next_value()?,
            "often" => self.search.often = map.next_value()?,
            "suits" => self.suits = map.next_value()?,
            "suits-not" => self.suits_not = map.next_value()?,
            "people" => self.people = map.next_value()?,
            "materials" => self.materials = map.next_value()?,
            "roles" => self.roles = map.next_value()?,
            "preparation" => self.leading.preparation = map.next_value()?,
            "tips" => self.leading.tips = map.next_value()?,
            "gives" => self.leading.gives = map.next_value()?,
            "sources" => self.sources = map.next_value()?,
            "status" => self.status = map.next_value()?,
            "unrecorded" => self.unrecorded = map.next_value()?,
            unknown => return Err(Error::unknown_field(unknown, &[])),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Method;
    use super::super::check::{FaultKind, Twice, parse, parse_built_in};
    use super::*;
    use crate::workshop::words::Lang;

    /// A sound method of one language.
    const SOUND: &str = include_str!("../../../tests/it/methods/short-talk.json");
    /// All that a card may say beside what it must.
    const MORE: &str = r#""also": [{ "en": "Round" }], "whom": { "en": "A team" }, "level": { "en": "A ward" },
        "needs": ["get-to-know", "hard-talk"], "often": true, "preparation": [{ "en": "Put out chairs" }],
        "tips": [{ "en": "Begin yourself" }], "gives": { "en": "A list" }, "#;

    fn with(more: &str) -> String {
        SOUND.replacen("\"suits\":", &format!("{more}\"suits\":"), 1)
    }

    #[test]
    fn a_card_keeps_everything_that_it_says_and_says_it_flat() {
        let method = parse("mine.json", &with(MORE)).unwrap();
        let (search, leading) = (&method.card.search, &method.card.leading);
        assert_eq!(search.needs, [Need::GetToKnow, Need::HardTalk]);
        let en = |words: &Words| words.get(Lang::En).to_owned();
        let said = [&search.also[0], &search.whom, &search.level].map(en);
        assert_eq!(said, ["Round", "A team", "A ward"]);
        let said = [&leading.preparation[0], &leading.tips[0], &leading.gives].map(en);
        assert_eq!(said, ["Put out chairs", "Begin yourself", "A list"]);
        let value = serde_json::to_value(&method).unwrap();
        let written: serde_json::Value = serde_json::from_str(&with(MORE)).unwrap();
        for name in ["also", "whom", "level", "needs", "often", "preparation", "tips", "gives"] {
            assert_eq!(value["card"][name], written["card"][name], "{name}");
        }
        assert_eq!(serde_json::from_value::<Method>(value).unwrap(), method);
    }

    #[test]
    fn what_a_card_does_not_say_is_not_written() {
        let written = serde_json::to_string(&parse("mine.json", SOUND).unwrap()).unwrap();
        for name in ["also", "whom", "level", "needs", "often", "preparation", "tips", "gives"] {
            assert!(!written.contains(&format!("\"{name}\":")), "{name}");
        }
    }

    #[test]
    fn a_copy_says_which_method_it_was_made_from() {
        let from = |id: &str| {
            let text = SOUND.replacen("\"card\":", &format!("\"made-from\": \"{id}\", \"card\":"), 1);
            parse("mine.json", &text)
        };
        let method = from("world-cafe").unwrap();
        assert_eq!(method.made_from.as_deref(), Some("world-cafe"));
        assert_eq!(serde_json::to_value(&method).unwrap()["made-from"], "world-cafe");
        let fault = from("../cafe").unwrap_err();
        assert_eq!((fault.path.as_str(), fault.kind), ("made-from", FaultKind::BadId("../cafe".into())));
    }

    #[test]
    fn a_fault_of_a_card_has_its_line_and_path() {
        let at = |more: &str| {
            let fault = parse("mine.json", &with(more)).unwrap_err();
            (fault.line, fault.path, fault.kind)
        };
        let line = SOUND.lines().position(|line| line.contains("\"suits\":")).map(|line| line + 2);
        let unknown = at("\"like\": \"cards/mine\",\n");
        assert_eq!((unknown.0.map(|l| l + 1), unknown.1.as_str()), (line, "card.like"));
        assert_eq!(unknown.2, FaultKind::UnknownField("like".into()));
        let need = at("\n\"needs\": [\"sleep\"], ");
        assert_eq!((need.0, need.1.as_str()), (line, "card.needs[0]"));
        let twice = at("\n\"tips\": [], \"tips\": [], ");
        assert_eq!((twice.0, twice.2), (line, FaultKind::Twice(Twice::Field("tips".into()))));
        let long = at(&format!("\n\"whom\": {{ \"en\": \"{}\" }}, ", "x".repeat(201)));
        assert_eq!((long.0, long.1.as_str()), (line, "card.whom.en"));
        let missing = parse("mine.json", &SOUND.replacen("\"suits\":", "\"tips\": [], \"gives\":", 1));
        assert_eq!(missing.unwrap_err().kind, FaultKind::MissingField("suits".into()));
    }

    #[test]
    fn a_built_in_card_says_what_it_says_in_every_language() {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/swot.json"));
        let whole = r#"{ "sv": "a", "nb": "a", "nn": "a", "da": "a", "en": "a" }"#;
        for (name, list) in [
            ("also", true),
            ("whom", false),
            ("level", false),
            ("preparation", true),
            ("tips", true),
            ("gives", false),
        ] {
            let with = |words: &str| {
                let words = if list { format!("[{words}]") } else { words.to_owned() };
                let json: serde_json::Value = serde_json::from_str(text).unwrap();
                let mut json = json;
                json["card"][name] = serde_json::from_str(&words).unwrap();
                parse_built_in("swot.json", &json.to_string())
            };
            assert!(with(whole).is_ok(), "{name}");
            let fault = with(&whole.replace("\"da\": \"a\", ", "")).unwrap_err();
            assert_eq!(fault.kind, FaultKind::MissingText { lang: Some(Lang::Da) }, "{name}");
        }
    }
}
