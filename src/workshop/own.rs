//! The texts that a workshop has once: its brief, and who carries it on. No command adds them, so they get ids of their
//! own; pointing and striking need an id for every text that a person can write.

use super::Workshop;
use super::field::Field;
use super::id::{Id, RowId, Run};
use super::text::AnyText;

/// The entry in their ids. Entries count from 1, so nothing else has such an id.
const MADE_BY: u32 = 0;

/// A text that a workshop has once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Own {
    /// A field of the brief.
    About(Field),
    /// The first of those who carry it on after today.
    Carrier,
    /// The places where the room meets again. They share one id: striking one strikes them all.
    Places,
    /// What else was agreed about what happens next. All of it shares one id: striking one line strikes them all.
    Agreed,
    /// What people take along from a day that leaves no trace. All of it shares one id: striking one line strikes them all.
    Embers,
    /// What a row of the agenda is called today.
    Row(RowId),
}

/// Numbers of agenda rows start after this one, however many other texts there are.
const ROWS: u16 = 1_000;

impl Own {
    /// All of them except the names of rows, which depend on the day. Documents refer to them by their order, so it
    /// never changes.
    pub const ALL: [Self; 15] = [
        Self::About(Field::Title),
        Self::About(Field::Question),
        Self::About(Field::Critique),
        Self::About(Field::Vision),
        Self::About(Field::Purpose),
        Self::About(Field::Goal),
        Self::About(Field::Mandate),
        Self::About(Field::Commissioner),
        Self::Carrier,
        Self::About(Field::Foreword),
        Self::About(Field::Place),
        Self::About(Field::ProcessLeader),
        Self::Places,
        Self::Agreed,
        Self::Embers,
    ];

    /// The number that people point at it with, from 1.
    pub fn number(self) -> u16 {
        match self {
            Self::Row(row) => ROWS.saturating_add(row.0),
            own => Self::ALL.iter().position(|other| *other == own).map_or(0, |at| at as u16 + 1),
        }
    }

    /// The text with this number.
    pub fn numbered(number: u16) -> Option<Self> {
        let row = || number.checked_sub(ROWS).map(|row| Self::Row(RowId(row)));
        Self::ALL.get(usize::from(number.checked_sub(1)?)).copied().or_else(row)
    }

    /// Its id in the record: `record0.1` is the title.
    pub fn id(self) -> Id {
        Id { run: Run::RECORD, seq: MADE_BY, nth: self.number() }
    }

    /// The text with this id; `None` if an entry made the thing.
    pub fn of(id: Id) -> Option<Self> {
        Self::numbered(id.nth).filter(|own| own.id() == id)
    }
}

impl Workshop {
    /// The words of such a text (`▮▮▮` if they were struck); `None` if there are none.
    pub fn own(&self, own: Own) -> Option<AnyText<'_>> {
        match own {
            Own::About(field) => self.brief.get(field).map(AnyText::from),
            Own::Carrier => self.after.carrier_called(own.id()).map(AnyText::from),
            Own::Agreed => self.after.agreed.first().map(AnyText::from),
            Own::Embers => self.after.embers.first().map(AnyText::from),
            Own::Row(row) => self.agenda.row(row)?.name.as_ref().map(AnyText::from),
            Own::Places => {
                self.after.follow_ups.iter().find_map(|next| next.place.as_ref()).map(AnyText::from)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_name_that_reads_back_and_that_no_entry_gives() {
        for own in Own::ALL {
            let id: Id = own.id().to_string().parse().unwrap();
            assert_eq!(Own::of(id), Some(own));
            assert_eq!(Own::of(Id { seq: 1, ..id }), None);
            assert_eq!(Own::of(Id { run: "aaaaaa".parse().unwrap(), ..id }), None);
        }
        assert_eq!(Own::About(Field::Title).id().to_string(), "record0.1");
        assert_eq!(Own::Carrier.id().to_string(), "record0.9");
        assert_eq!(Own::Row(RowId(7)).id().to_string(), "record0.1007");
        assert_eq!((Own::numbered(1_007), Own::numbered(999)), (Some(Own::Row(RowId(7))), None));
        assert_eq!((Own::numbered(0), Own::numbered(16)), (None, None));
    }
}
