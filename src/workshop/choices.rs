//! Choices of a column that are chosen as the workshop is made: one of the sets that its method offers, or words of one's own.
//! The workshop carries the column with what was chosen, and no sets.

use std::collections::BTreeSet;

use super::method::{CHOICE_LETTERS, ColumnDef, FEWEST_CHOICES, Holds, MOST_CHOICES, Method, TableDef};
use super::text::{Line, fold};
use super::words::{Lang, Words};

/// What stands between choices, as people type them.
const BETWEEN: [char; 3] = [',', ';', '\n'];

/// The choices of a column, as a workshop has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoicesTaken {
    table: String,
    column: String,
    choices: Vec<Words>,
}

impl ColumnDef {
    /// Its choices.
    pub fn choices(&self) -> &[Words] {
        match &self.holds {
            Holds::OneOf(choices) => choices,
            _ => &[],
        }
    }

    /// The sets of choices that are offered, first those that it has anyway: each with its name, if it has one.
    pub fn sets(&self) -> Vec<(Option<&Words>, &[Words])> {
        let others = self.offers.iter().map(|offer| (Some(&offer.name), offer.choices.as_slice()));
        std::iter::once((None, self.choices())).chain(others).collect()
    }

    /// Takes these for its choices, and offers no others.
    fn choose(&mut self, choices: Vec<Words>) {
        self.holds = Holds::OneOf(choices);
        self.offers.clear();
    }

    /// Typed choices in all languages, if a set that is offered or these words say what they are called in the others.
    fn in_all_languages(&self, typed: &[Line], lang: Lang, known: Option<&[Words]>) -> Vec<Words> {
        let same = |set: &[Words]| {
            set.len() == typed.len()
                && set.iter().zip(typed).all(|(words, typed)| words.get(lang) == typed.as_str())
        };
        let sets = self.sets().into_iter().map(|(_, set)| set).chain(known);
        let own = || typed.iter().map(|word| Words([(lang, word.to_string())].into())).collect();
        sets.into_iter().find(|set| same(set)).map_or_else(own, <[Words]>::to_vec)
    }
}

impl Method {
    /// The columns for whose choices it offers sets, each with its table.
    pub fn offered_columns(&self) -> Vec<(&TableDef, &ColumnDef)> {
        let columns =
            self.tables.iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
        columns.filter(|(_, column)| !column.offers.is_empty()).collect()
    }

    /// This method with these choices in its offered columns, each as it was typed in this language; what earlier workshops had
    /// says what they are called in others. A column for which nothing was typed keeps its own.
    #[must_use]
    pub fn with_choices(mut self, typed: &[Option<Vec<Line>>], lang: Lang, taken: &[ChoicesTaken]) -> Self {
        let mut typed = typed.iter();
        for table in &mut self.tables {
            for column in table.columns.iter_mut().filter(|column| !column.offers.is_empty()) {
                let known = ChoicesTaken::of_column(taken, &table.id, column);
                let chosen = match typed.next() {
                    Some(Some(typed)) => column.in_all_languages(typed, lang, known),
                    Some(None) | None => column.choices().to_vec(),
                };
                column.choose(chosen);
            }
        }
        self
    }

    /// This method with the choices that an earlier workshop had in the columns for which it offers sets.
    #[must_use]
    pub fn with_choices_taken(mut self, taken: &[ChoicesTaken]) -> Self {
        for table in &mut self.tables {
            for column in table.columns.iter_mut().filter(|column| !column.offers.is_empty()) {
                let chosen =
                    ChoicesTaken::of_column(taken, &table.id, column).unwrap_or(column.choices()).to_vec();
                column.choose(chosen);
            }
        }
        self
    }
}

impl ChoicesTaken {
    /// Those of all columns of this method.
    pub(super) fn all(method: &Method) -> Vec<Self> {
        let columns =
            method.tables.iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
        let chosen = columns.filter(|(_, column)| !column.choices().is_empty());
        let taken = chosen.map(|(table, column)| Self {
            table: table.id.clone(),
            column: column.id.clone(),
            choices: column.choices().to_vec(),
        });
        taken.collect()
    }

    /// Those of this column of this table.
    pub fn of_column<'a>(taken: &'a [Self], table: &str, column: &ColumnDef) -> Option<&'a [Words]> {
        let same = |own: &&Self| own.table == table && own.column == column.id;
        taken.iter().find(same).map(|own| own.choices.as_slice())
    }
}

/// The place among these choices of one that stood among others: it is called the same in some language.
pub(super) fn place_among(choices: &[Words], other: &Words) -> Option<u16> {
    let same = |own: &Words| other.0.iter().any(|(lang, word)| own.0.get(lang) == Some(word));
    choices.iter().position(same).and_then(|at| u16::try_from(at).ok())
}

/// The choices that were typed, with commas between them; `None` if they are too few, too many, too long, or two the same.
pub fn read(typed: &str) -> Option<Vec<Line>> {
    let choices: Vec<Line> = typed.split(BETWEEN).filter_map(Line::clean).collect();
    let fit = choices.iter().all(|choice| choice.chars().count() <= CHOICE_LETTERS);
    let apart: BTreeSet<String> = choices.iter().map(|choice| fold(choice)).collect();
    let count = usize::from(FEWEST_CHOICES)..=usize::from(MOST_CHOICES);
    (fit && apart.len() == choices.len() && count.contains(&choices.len())).then_some(choices)
}

/// Choices as they are typed.
pub fn typed(choices: &[Words], lang: Lang) -> String {
    choices.iter().map(|choice| choice.get(lang)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wheel() -> Method {
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
            .unwrap()
    }

    fn tracks(method: &Method, lang: Lang) -> String {
        typed(method.tables[0].column("track").unwrap().choices(), lang)
    }

    #[test]
    fn every_set_of_the_wheel_can_be_typed_in_every_language() {
        let method = wheel();
        let [(_, column)] = method.offered_columns()[..] else { panic!("one column") };
        assert_eq!(column.sets().len(), 3);
        for (_, set) in column.sets() {
            for lang in Lang::ALL {
                let words = typed(set, lang);
                let read = read(&words).unwrap_or_else(|| panic!("{words}"));
                let chosen = method.clone().with_choices(&[Some(read)], lang, &[]);
                for other in Lang::ALL {
                    assert_eq!(
                        tracks(&chosen, other),
                        typed(set, other),
                        "what is offered keeps its languages"
                    );
                }
                assert!(chosen.offered_columns().is_empty());
            }
        }
    }

    #[test]
    fn choices_are_two_to_eight_that_differ() {
        let choices = |typed: &str| read(typed).map(|all| all.len());
        assert_eq!(choices("plan, økonomi;rapport\nTeammøte,"), Some(4));
        assert_eq!(choices("plan"), None);
        assert_eq!(choices("a,b,c,d,e,f,g,h"), Some(8));
        assert_eq!(choices("a,b,c,d,e,f,g,h,i"), None);
        assert_eq!(choices("plan, Plan"), None);
        assert_eq!(choices(&format!("plan, {}", "a".repeat(24))), Some(2));
        assert_eq!(choices(&format!("plan, {}", "a".repeat(25))), None);
    }

    #[test]
    fn own_words_are_of_one_language_and_none_are_the_columns_own() {
        let own = read("dans, song").unwrap();
        let chosen = wheel().with_choices(&[Some(own)], Lang::Nn, &[]);
        assert_eq!(tracks(&chosen, Lang::En), "dans, song", "no other language says more");
        let usual = wheel().with_choices(&[None], Lang::Nn, &[]);
        assert_eq!(tracks(&usual, Lang::En), tracks(&wheel(), Lang::En));
        // Next year they are there again, in all languages that were known.
        let taken = ChoicesTaken::all(&chosen);
        assert_eq!(tracks(&wheel().with_choices_taken(&taken), Lang::Nn), "dans, song");
        let typed = wheel().with_choices(&[read("meeting, plan")], Lang::En, &taken);
        assert_eq!(tracks(&typed, Lang::Nn), "meeting, plan");
        let again = wheel().with_choices(&[read("dans, song")], Lang::Sv, &taken);
        assert_eq!(again, chosen);
    }
}
