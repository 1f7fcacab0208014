//! What is at hand in a step: the one thing that the room's picture is about, and since when.
//!
//! Most steps have a thing of the record at hand, which has an id. Others have what no id names: a group, a cell that
//! nobody has filled yet. Each is a [`Subject`]; the [`Focus`] is kept beside the journal, where the second window
//! reads it.

use serde::{Deserialize, Serialize};

use super::id::Id;

/// One thing that a step can be about. Places count from 0, as the method lists them; groups and months from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A group.
    Group(u16),
    /// A station that groups come to.
    Station(u16),
    /// A question or part of the step.
    Part(u16),
    /// A cell of a table, filled or not: its row, and the place of its column.
    Cell(Id, u16),
    /// A field of a board.
    Field(u16),
    /// A field of one of a board's sheets.
    FieldOf(Id, u16),
    /// A month of the year.
    Month(u8),
    /// A line, theme, island, plan, row: what has an id. It is written as its id alone.
    #[serde(untagged)]
    Thing(Id),
}

impl From<Id> for Subject {
    fn from(id: Id) -> Self {
        Self::Thing(id)
    }
}

/// Which part of the work the facilitator is at: it decides what a step that has many parts shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Focus {
    /// The entry of the list that is turned now, the island that is told of or whose plan is made now, the plan that is
    /// shown, the cell that is filled.
    pub on: Option<Subject>,
    /// What the step's clock had used when an island came to hand to be told of: whole seconds. So the minute of each
    /// stands still with the step's clock, and both change their digits at the same moment.
    pub since_s: u32,
}

impl Focus {
    /// What is at hand, where that is a thing with an id.
    pub fn id(&self) -> Option<Id> {
        match self.on {
            Some(Subject::Thing(id)) => Some(id),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> Id {
        "kfwzpq57".parse().unwrap()
    }

    #[test]
    fn whatever_is_at_hand_reads_back() {
        for on in [
            Subject::Group(2),
            Subject::Station(0),
            Subject::Part(1),
            Subject::Cell(id(), 3),
            Subject::Field(1),
            Subject::FieldOf(id(), 1),
            Subject::Month(12),
            Subject::Thing(id()),
        ] {
            let text = serde_json::to_string(&Focus { on: Some(on), since_s: 7 }).unwrap();
            let read: Focus = serde_json::from_str(&text).unwrap();
            assert_eq!(read, Focus { on: Some(on), since_s: 7 }, "{text}");
        }
    }

    #[test]
    fn a_thing_is_written_as_its_id_alone() {
        let focus = Focus { on: Some(id().into()), since_s: 0 };
        assert_eq!(serde_json::to_string(&focus).unwrap(), r#"{"on":"kfwzpq57","since_s":0}"#);
        let before: Focus = serde_json::from_str(r#"{"on":null}"#).unwrap();
        assert_eq!(before, Focus::default());
    }

    #[test]
    fn only_a_thing_has_an_id() {
        let of = |on: Subject| Focus { on: Some(on), since_s: 0 }.id();
        assert_eq!(
            (of(Subject::Thing(id())), of(Subject::Cell(id(), 0)), of(Subject::Group(1))),
            (Some(id()), None, None)
        );
    }
}
