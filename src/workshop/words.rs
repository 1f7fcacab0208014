//! A text that a method carries in several languages, and the five languages of the program.
//!
//! The program's own texts are in `i18n`; these come from a method's file and travel with the document.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Swedish.
    Sv,
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// Danish.
    Da,
    /// English.
    En,
}

impl Lang {
    /// All five, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Sv, Self::Nb, Self::Nn, Self::Da, Self::En];

    /// The two letters used in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// This language, and then where to look when a text is missing in it, the nearest relative first.
    pub fn nearest(self) -> impl Iterator<Item = Self> {
        std::iter::once(self).chain(self.relatives())
    }

    /// Where to look when a text is missing in this language, the nearest relative first.
    const fn relatives(self) -> [Self; 4] {
        match self {
            Self::Sv => [Self::Nb, Self::Da, Self::Nn, Self::En],
            Self::Nb => [Self::Nn, Self::Da, Self::Sv, Self::En],
            Self::Nn => [Self::Nb, Self::Da, Self::Sv, Self::En],
            Self::Da => [Self::Nb, Self::Nn, Self::Sv, Self::En],
            Self::En => [Self::Sv, Self::Nb, Self::Da, Self::Nn],
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The name is not that of a language that the program speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLang;

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads a language from the names that systems use: `sv`, `sv_SE.UTF-8`, `nb-NO`, `no` (which means bokmål).
    fn from_str(name: &str) -> Result<Self, UnknownLang> {
        let tag = name.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        match tag.as_str() {
            "sv" => Ok(Self::Sv),
            "nb" | "no" => Ok(Self::Nb),
            "nn" => Ok(Self::Nn),
            "da" => Ok(Self::Da),
            "en" => Ok(Self::En),
            _ => Err(UnknownLang),
        }
    }
}

/// One text in one or more languages. A method for one's own use may have just one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(extend("propertyNames" = { "enum": ["sv", "nb", "nn", "da", "en"] })))]
#[serde(transparent)]
pub struct Words(pub BTreeMap<Lang, String>);

impl Words {
    /// The text in `lang`; failing that, in its nearest relative; failing that, an empty one.
    pub fn get(&self, lang: Lang) -> &str {
        lang.nearest().find_map(|l| self.0.get(&l)).map_or("", String::as_str)
    }

    /// Whether there is nothing at all. Only that is left out of a file: an empty text reads back as one.
    pub fn is_absent(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_name_leads_to_a_language() {
        for (name, lang) in [
            ("sv_SE.UTF-8", Lang::Sv),
            ("no", Lang::Nb),
            ("nn-NO", Lang::Nn),
            ("da_DK", Lang::Da),
            ("EN", Lang::En),
        ] {
            assert_eq!(name.parse(), Ok(lang));
        }
        assert_eq!("C".parse::<Lang>(), Err(UnknownLang));
        assert_eq!("fi_FI".parse::<Lang>(), Err(UnknownLang));
    }

    #[test]
    fn a_missing_language_is_taken_from_the_nearest() {
        let words = Words(BTreeMap::from([(Lang::Nb, "håp".into()), (Lang::En, "hope".into())]));
        assert_eq!(words.get(Lang::Nn), "håp");
        assert_eq!(words.get(Lang::En), "hope");
        assert_eq!(Words::default().get(Lang::Sv), "");
    }
}
