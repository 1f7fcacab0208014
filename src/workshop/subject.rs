//! What is at hand in a step: the one thing that the room's picture is about, and since when.
//!
//! In most steps that is a thing in the record, which has an id. In others it is something without an id: a group, or a
//! cell that nobody has filled yet. Each is a [`Subject`]. The [`Focus`] is kept beside the journal, where the second
//! window reads it.

use serde::{Deserialize, Serialize};

use super::id::Id;

/// What a step can be about. Positions count from 0, in the order of the method; groups and months count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A group.
    Group(u16),
    /// A station that groups visit.
    Station(u16),
    /// A question or part of the step.
    Part(u16),
    /// A cell of a table, filled or not: its row, and the position of its column.
    Cell(Id, u16),
    /// A field of a board.
    Field(u16),
    /// A field of one of a board's sheets: the sheet, and the position of the field.
    FieldOf(Id, u16),
    /// A group, and the head of its report, from 1; 0 is its title.
    Head(u16, u16),
    /// A month of the year.
    Month(u8),
    /// A square of a grid: its position across, and down.
    Square(u16, u16),
    /// Anything with an id: a line, theme, island or row. Written as its id alone.
    #[serde(untagged)]
    Thing(Id),
}

impl Subject {
    /// The position of the field of a board, if it is one, on whichever sheet.
    pub fn field(self) -> Option<usize> {
        match self {
            Self::Field(at) | Self::FieldOf(_, at) => Some(at.into()),
            _ => None,
        }
    }

    /// The heading of the sheet that it is on, if it is on one.
    pub fn sheet(self) -> Option<Id> {
        match self {
            Self::FieldOf(sheet, _) => Some(sheet),
            _ => None,
        }
    }
}

impl From<Id> for Subject {
    fn from(id: Id) -> Self {
        Self::Thing(id)
    }
}

/// Which part of the work the facilitator is at; it decides what a step with many parts shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Focus {
    /// What is at hand: the entry that is being turned into a wish, the island that is presented or planned for, the
    /// plan that is shown, the cell that is filled.
    pub on: Option<Subject>,
    /// What the step's clock had used when an island came up for its presentation, in whole seconds. Counting from
    /// that, the island's minutes pause with the step's clock, and both change their digits at the same moment.
    pub since_s: u32,
    /// The track of a year that is shown alone, by its position among the choices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<u16>,
}

impl Focus {
    /// The id of what is at hand, if it has one.
    pub fn id(&self) -> Option<Id> {
        match self.on {
            Some(Subject::Thing(id)) => Some(id),
            _ => None,
        }
    }

    /// The heading of the sheet that is at hand, if one is.
    pub fn sheet(&self) -> Option<Id> {
        self.on.and_then(Subject::sheet)
    }

    /// The group at hand and the head of its report, if one is.
    pub fn head(&self) -> Option<(u16, u16)> {
        match self.on {
            Some(Subject::Head(group, head)) => Some((group, head)),
            _ => None,
        }
    }

    /// The month that is at hand, if one is.
    pub fn month(&self) -> Option<u8> {
        match self.on {
            Some(Subject::Month(month)) => Some(month),
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
            Subject::Head(3, 0),
            Subject::Month(12),
            Subject::Square(2, 4),
            Subject::Thing(id()),
        ] {
            let text = serde_json::to_string(&Focus { on: Some(on), since_s: 7, track: Some(2) }).unwrap();
            let read: Focus = serde_json::from_str(&text).unwrap();
            assert_eq!(read, Focus { on: Some(on), since_s: 7, track: Some(2) }, "{text}");
        }
    }

    #[test]
    fn a_thing_is_written_as_its_id_alone() {
        let focus = Focus { on: Some(id().into()), ..Focus::default() };
        assert_eq!(serde_json::to_string(&focus).unwrap(), r#"{"on":"kfwzpq57","since_s":0}"#);
        let before: Focus = serde_json::from_str(r#"{"on":null}"#).unwrap();
        assert_eq!(before, Focus::default());
    }

    #[test]
    fn only_a_thing_has_an_id() {
        let of = |on: Subject| Focus { on: Some(on), ..Focus::default() }.id();
        assert_eq!(
            (of(Subject::Thing(id())), of(Subject::Cell(id(), 0)), of(Subject::Group(1))),
            (Some(id()), None, None)
        );
    }
}
