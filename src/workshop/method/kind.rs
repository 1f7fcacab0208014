//! What a method's file says about what a step does. How the step then does it lies in `step/`, in one file for each
//! kind; what the fields of a kind hold, in `kind/fields.rs`.

use serde::{Deserialize, Serialize};

use super::super::field::Field;
use super::super::words::Words;
use super::{ISLANDS, Method, Step, TableDef};

pub use fields::{
    AskedAgain, AtTables, BoardAsked, CircleScene, Floor, Going, GroupsAsked, OverWhat, QuestionRows,
    ScaleAsked, Speaks, StationsAsked, TableQuestions, TalkPart, VoteAsked, VotesWithin, YearWork,
};
pub use grid::{GridAsked, GridBounds, GridLevel};
pub use named::InPlace;

mod fields;
mod grid;
#[cfg(test)]
#[path = "tests/in_file.rs"]
pub(in crate::workshop::method) mod in_file;
mod named;
pub(in crate::workshop::method) mod written;

/// The kind of a step: what it does and captures (`docs/methods.md` lists the kinds for people who write a method).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Kind {
    /// Somebody talks; nothing is captured.
    Speak,
    /// The common question, or another text of the brief, is put up, read aloud and, if the room wants, reworded. In a file
    /// `"question"` alone is the common one.
    Question {
        /// Which text it is.
        #[serde(default = "usual_text")]
        of: Field,
    },
    /// People speak one after the other, into `list`; without a list, nothing is written down.
    Round {
        /// The id of the list that the lines go into, if they are written down.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<String>,
        /// The id of an earlier list to look at again (hopes at check-out).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        looks_back: Option<String>,
        /// For how many seconds each person speaks: from this follows how long the round takes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn: Option<u16>,
        /// Whether what the room is told is the question itself, so that no other stands above it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        asks: bool,
    },
    /// People talk with those beside them, `size` at a time (bikupor: two; alone: one). Nobody moves or is divided, and
    /// nothing is captured unless a part says so.
    Talk {
        /// How many people talk with each other.
        size: u16,
        /// Its parts, one after the other, each with minutes of its own and a bell at its end; none if it is one.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        parts: Vec<TalkPart>,
    },
    /// The room speaks and the facilitator writes, into `list`.
    Collect {
        /// The id of the list that the lines go into.
        list: String,
    },
    /// The room speaks and the facilitator writes, into one field of the board `list` after the other.
    Board {
        /// The id of the list that is made of fields.
        list: String,
        /// The ids of the fields that it fills, in the order in which they are gone through; if absent, all as shown.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        fills: Vec<String>,
        /// Whether it may be filled before the day begins.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        beforehand: bool,
    },
    /// A sentence is put up and reworded: each wording is a line of `list`, and the newest stands large.
    Wording {
        /// The id of the list that keeps the wordings.
        list: String,
    },
    /// The items of `list` are put into themes.
    Themes {
        /// The id of the list whose items they are.
        list: String,
    },
    /// People vote on what `list` holds, with dots or with ranks; the end of the step shows the ranking.
    Vote {
        /// The id of what is voted on: a list, a board, a table, `islands`, or `carried` for the plans that were taken over.
        list: String,
        /// How many candidates each slip names in order, if it does not give dots: the first counts so many, the next one
        /// less, and so on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ranked: Option<u16>,
        /// Whether it is a second vote, which stands beside the first on the same.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        beside: bool,
        /// Who votes by themselves, if not all together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<VotesWithin>,
    },
    /// People give each line of `list` a value; once all have, the room sees how many gave which.
    Scale {
        /// The id of the list.
        list: String,
        /// The highest value; the lowest is 1.
        #[serde(default = "usual_values", skip_serializing_if = "are_usual_values")]
        values: u16,
        /// What the values are called, lowest first; none if they are only numbers.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        words: Vec<Words>,
        /// Whether values are given on paper slips only, because nobody should show theirs.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        private: bool,
    },
    /// The ranking of `list` is read aloud.
    Ranking {
        /// The id of the list whose ranking it is.
        list: String,
    },
    /// Groups talk about the ranking of `about`, or about whatever they are told; a few lines from each go into `list`.
    Groups {
        /// The id of the list whose ranking they talk about, if that is what they talk about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<String>,
        /// The id of the list that their lines go into.
        list: String,
        /// About how many people are in a group; if absent, four.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        size: Option<u16>,
        /// What each group reports about, one after the other, beneath a title; none if its lines stand by themselves.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        heads: Vec<Words>,
        /// Whether the groups are mixed out of those before, so that people meet others.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        mixed: bool,
    },
    /// People sit at tables, and change tables between rounds; what each table found goes into `list`.
    Stations {
        /// The id of the list that the findings go into, each with its table.
        list: String,
        /// How many tables there are; if absent, as many as suit the number of people.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tables: Option<u16>,
        /// What they do in this step.
        #[serde(default)]
        does: AtTables,
        /// What the tables talk about, if each has a question of its own; then there are as many tables as questions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        questions: Option<TableQuestions>,
        /// The most people at a table, where people choose one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ceiling: Option<u16>,
    },
    /// Each entry of the ranking of `from` is turned into a wish; the wishes begin the list `into`.
    #[serde(rename = "turn")]
    Reframe {
        /// The id of the list whose ranking is turned.
        from: String,
        /// The id of the list that the wishes go into.
        into: String,
    },
    /// The room names islands (development areas) from the rankings of `from`.
    Islands {
        /// The ids of the lists whose rankings they come from.
        from: Vec<String>,
    },
    /// People go to an entry of `list`, and are counted there. In a file `"choose"` alone is about islands.
    Choose {
        /// The id of what they choose among: a list, a board, a table, `islands`, or `carried` for the plans that were taken
        /// over.
        #[serde(default = "usual_choice")]
        list: String,
    },
    /// Groups make action plans: rows of `table`, which has columns for what is to be done and who does it.
    Plans {
        /// The id of the table.
        table: String,
    },
    /// The rows of `table` are written down, each as one line; also before the day begins.
    Table {
        /// The id of the table.
        table: String,
    },
    /// The rows of `table` are read one after the other and filled in cell by cell; also before the day begins.
    Cells {
        /// The id of the table.
        table: String,
    },
    /// The rows of `table` are shown as the months of a year; it has a column that holds months.
    Months {
        /// The id of the table.
        table: String,
        /// The month with which the year begins, 1 to 12, until another is chosen; 1 if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        start: Option<u8>,
        /// What people do in this step.
        #[serde(default, skip_serializing_if = "YearWork::is_usual")]
        does: YearWork,
    },
    /// The rows of `table` stand in a grid of two of its columns; also before the day begins.
    Grid {
        /// The id of the table.
        table: String,
        /// The id of the column whose values stand side by side.
        across: String,
        /// The id of the column whose values stand one below the other.
        down: String,
        /// The numbers of these columns, for each that holds numbers.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        bounds: Vec<GridBounds>,
        /// The clock times that are there from the start, in minutes after midnight, for a column that holds times.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        times: Vec<u16>,
        /// From which number in the computed column on a row is called what, lowest first.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        levels: Vec<GridLevel>,
        /// Whether each square is for one row: then it is said where two want one.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        one_each: bool,
    },
    /// One entry after the other has the floor.
    Each {
        /// What these entries are.
        over: Floor,
        /// How many minutes each has that was given none of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<u16>,
    },
    /// People sit in a circle, and nothing is written down: it goes on when the host presses a key, and only then.
    Circle {
        /// Who may speak; everybody else is silent.
        speaks: Speaks,
        /// What the room sees beside the words.
        #[serde(default)]
        scene: CircleScene,
        /// The id of the list whose lines stand on the wall.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
    },
    /// People fill the rows of `table`, cell by cell. It shows what a new kind takes; no release has it.
    #[cfg(feature = "testing")]
    #[cfg_attr(test, schemars(skip))]
    Sample {
        /// The id of the table.
        table: String,
    },
    /// The plans in `table`, which others made earlier, again: one question about all of them.
    Again {
        /// The id of the table.
        table: String,
        /// The question.
        asks: AskedAgain,
    },
    /// The room agrees on who carries it on, and when to meet again.
    After,
    /// A break: coffee or lunch.
    Break,
    /// Spare time that only the facilitator knows about.
    Buffer,
    /// The end of a part of the day: the room goes home, and goes on at another time.
    Overnight,
}

fn usual_text() -> Field {
    Field::Question
}

/// What people go to unless a method says otherwise.
fn usual_choice() -> String {
    ISLANDS.to_owned()
}

/// The highest value of a scale whose method names none.
const USUAL_VALUES: u16 = 5;

fn usual_values() -> u16 {
    USUAL_VALUES
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over by reference")]
fn are_usual_values(values: &u16) -> bool {
    *values == USUAL_VALUES
}

impl Kind {
    /// The id of the list whose words stand on the wall of a circle.
    pub fn words_on_wall(&self) -> Option<&str> {
        if let Self::Circle { words, .. } = self { words.as_deref() } else { None }
    }

    /// The id of the list that keeps the wordings of a sentence.
    pub fn worded_in(&self) -> Option<&str> {
        if let Self::Wording { list } = self { Some(list) } else { None }
    }

    /// What is drawn in the middle of a circle.
    pub fn scene(&self) -> Option<CircleScene> {
        if let Self::Circle { scene, .. } = self { Some(*scene) } else { None }
    }

    /// A step that puts up the common question.
    fn common_question() -> Self {
        Self::Question { of: Field::Question }
    }

    /// A step in which people go to an island.
    fn island_chosen() -> Self {
        Self::Choose { list: usual_choice() }
    }

    /// What is asked where a board is filled.
    pub fn board_asked(&self) -> Option<BoardAsked<'_>> {
        let Self::Board { list, fills, beforehand } = self else { return None };
        Some(BoardAsked { list, fills, beforehand: *beforehand })
    }

    /// The id of what people choose among.
    pub fn chosen_among(&self) -> Option<&str> {
        if let Self::Choose { list } = self { Some(list) } else { None }
    }

    /// The text that is put up to be reworded.
    pub fn text_put_up(&self) -> Option<Field> {
        if let Self::Question { of } = self { Some(*of) } else { None }
    }

    /// The parts of a talk; none if it is one, or no talk.
    pub fn talk_parts(&self) -> &[TalkPart] {
        if let Self::Talk { parts, .. } = self { parts } else { &[] }
    }

    /// The same, to change what they say.
    pub(super) fn talk_parts_mut(&mut self) -> &mut [TalkPart] {
        if let Self::Talk { parts, .. } = self { parts } else { &mut [] }
    }

    /// What groups report about in this step, one after the other, into which list.
    pub fn report_heads(&self) -> Option<(&str, &[Words])> {
        let Self::Groups { list, heads, .. } = self else { return None };
        (!heads.is_empty()).then_some((list, heads))
    }

    /// What the tables of this step talk about, if each has a question of its own, and the list that their findings go into.
    pub fn table_questions(&self) -> Option<(&str, &TableQuestions)> {
        if let Self::Stations { list, questions: Some(asked), .. } = self {
            Some((list, asked))
        } else {
            None
        }
    }

    /// What a vote asks, if it is one.
    pub fn vote_asked(&self) -> Option<VoteAsked<'_>> {
        let Self::Vote { list, ranked, beside, within } = self else { return None };
        Some(VoteAsked { list, ranked: *ranked, beside: *beside, within: *within })
    }

    /// What is asked in a scale.
    pub fn scale_asked(&self) -> Option<ScaleAsked<'_>> {
        let Self::Scale { list, values, words, .. } = self else { return None };
        Some(ScaleAsked { list, values: *values, words })
    }

    /// The id of the list whose lines are given values.
    pub fn scale_of(&self) -> Option<&str> {
        if let Self::Scale { list, .. } = self { Some(list) } else { None }
    }

    /// Whether values of this list are given on slips only because the step says so.
    pub fn scale_is_private(&self, of: &str) -> bool {
        if let Self::Scale { list, private, .. } = self { *private && list == of } else { false }
    }

    /// How many minutes each entry has that gets the floor, if it was given none of its own.
    pub fn minutes_each(&self) -> Option<u16> {
        if let Self::Each { minutes, .. } = self { *minutes } else { None }
    }

    /// What the values of a scale are called, lowest first.
    pub fn value_words(&self) -> &[Words] {
        if let Self::Scale { words, .. } = self { words } else { &[] }
    }
}

impl Kind {
    /// What the method says of the grid, if a table is shown as one.
    pub fn grid(&self) -> Option<GridAsked<'_>> {
        let Self::Grid { table, across, down, bounds, times, levels, one_each } = self else { return None };
        Some(GridAsked { table, across, down, bounds, times, levels, one_each: *one_each })
    }

    /// The table that is shown as months, with the month with which its year begins if the method says so.
    fn months_of(&self) -> Option<(&str, Option<u8>)> {
        if let Self::Months { table, start, .. } = self { Some((table, *start)) } else { None }
    }
}

impl Method {
    /// The first table that is shown as months.
    pub fn year_table(&self) -> Option<&TableDef> {
        let mut tables = self.steps.iter().filter_map(|step| step.kind.months_of());
        tables.find_map(|(table, _)| self.table(table))
    }

    /// The month with which the year of this table begins; `None` if it is not shown as months, or no step says so.
    pub fn year_begins(&self, table: &str) -> Option<u8> {
        let of_table = |step: &Step| {
            let (of, start) = step.kind.months_of()?;
            start.filter(|_| of == table)
        };
        self.steps.iter().find_map(of_table)
    }

    /// The place of the first step in which people are asked about earlier plans of this table.
    pub fn asks_again_in(&self, table: &str) -> Option<usize> {
        let again = |step: &Step| matches!(&step.kind, Kind::Again { table: of, .. } if of == table);
        self.steps.iter().position(again)
    }

    /// The grids in which a table is shown, each once.
    pub fn grids(&self) -> Vec<GridAsked<'_>> {
        let mut found: Vec<GridAsked<'_>> = Vec::new();
        for grid in self.steps.iter().filter_map(|step| step.kind.grid()) {
            let same = |other: &GridAsked<'_>| {
                (other.table, other.across, other.down) == (grid.table, grid.across, grid.down)
            };
            if !found.iter().any(same) {
                found.push(grid);
            }
        }
        found
    }

    /// Whether a step puts this list's sentence up and rewords it.
    pub fn is_worded(&self, list: &str) -> bool {
        self.steps.iter().any(|step| step.kind.worded_in() == Some(list))
    }

    /// The step in which the lines of a list are given values on a scale.
    pub fn scale_step(&self, list: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.kind.scale_of() == Some(list))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::id::RowId;

    #[test]
    fn a_step_of_a_part_finds_what_it_names_whatever_its_kind() {
        let kinds = [
            r#"{"round":{"list":"own","looks-back":"at-hand"}}"#,
            r#"{"collect":{"list":"own"}}"#,
            r#"{"wording":{"list":"own"}}"#,
            r#"{"themes":{"list":"at-hand"}}"#,
            r#"{"vote":{"list":"at-hand"}}"#,
            r#"{"vote":{"list":"at-hand","ranked":3,"beside":true,"within":"groups"}}"#,
            r#"{"ranking":{"list":"at-hand"}}"#,
            r#"{"groups":{"about":"at-hand","list":"own"}}"#,
            r#"{"groups":{"list":"own","heads":[{"en":"What"},{"en":"How"}],"mixed":true}}"#,
            r#"{"stations":{"list":"own","does":"talk","questions":{"lines":"at-hand"},"ceiling":8}}"#,
            r#"{"stations":{"list":"own","does":"talk","questions":{"rows":{"table":"own","column":"time"}}}}"#,
            r#"{"turn":{"from":"at-hand","into":"own"}}"#,
            r#"{"islands":{"from":["at-hand","own"]}}"#,
            r#"{"plans":{"table":"own"}}"#,
            r#"{"table":{"table":"own"}}"#,
            r#"{"cells":{"table":"own"}}"#,
            r#"{"months":{"table":"own","start":8,"does":"who"}}"#,
            r#"{"each":{"over":{"rows":"own"}}}"#,
            r#"{"each":{"over":{"groups":"own"}}}"#,
            r#"{"again":{"table":"own","asks":"due"}}"#,
            r#"{"board":{"list":"own.frame","fills":["own.rules","own"]}}"#,
        ];
        let place =
            InPlace { own: "part.7", part: ("part", RowId(6)), at_hand: "said", size: None, mixed: false };
        for kind in kinds {
            let placed = serde_json::from_str::<Kind>(kind).unwrap().placed(place);
            let shared = kind.replace("own.frame", "part.frame.6").replace("own.rules", "part.rules.6");
            let wanted = shared.replace("own", "part.7").replace("at-hand", "said");
            assert_eq!(placed, serde_json::from_str(&wanted).unwrap());
        }
        // One of its fields has this word in its name.
        let grid = |table: &str| {
            let json = format!(r#"{{"grid":{{"table":"{table}","across":"x","down":"y","one-each":true}}}}"#);
            serde_json::from_str::<Kind>(&json).unwrap()
        };
        assert_eq!(grid("own").placed(place), grid("part.7"));
    }
}
