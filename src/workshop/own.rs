//! The texts of which a workshop has one: what it is about, and who carries it on. No command adds them, so they are
//! called by names of their own; pointing and striking need one for every text that a person can write.

use super::Workshop;
use super::field::Field;
use super::id::{Id, RowId, Run};
use super::text::AnyText;

/// The entry that made them: none, for entries count from 1. So no other thing has such an id.
const MADE_BY: u32 = 0;

/// A text of which a workshop has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Own {
    /// A field of what it is about.
    About(Field),
    /// Who carries it on after today: the first of them.
    Carrier,
    /// Where the room meets again. All of these places have one name: who strikes one strikes them all.
    Places,
    /// What a row of the agenda is called today.
    Row(RowId),
}

/// The rows of the agenda are numbered from here, whatever comes before.
const ROWS: u16 = 1_000;

impl Own {
    /// All of them but the names of rows, of which a day has as many as it has rows. Their order is that of their numbers, and never changes: documents name them by it.
    pub const ALL: [Self; 13] = [
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
    ];

    /// The number that people point at it with, from 1.
    pub fn number(self) -> u16 {
        match self {
            Self::Row(row) => ROWS.saturating_add(row.0),
            own => Self::ALL.iter().position(|other| *other == own).map_or(0, |at| at as u16 + 1),
        }
    }

    /// The one with this number.
    pub fn numbered(number: u16) -> Option<Self> {
        let row = || number.checked_sub(ROWS).map(|row| Self::Row(RowId(row)));
        Self::ALL.get(usize::from(number.checked_sub(1)?)).copied().or_else(row)
    }

    /// Its name in the record: `record0.1` is the title's.
    pub fn id(self) -> Id {
        Id { run: Run::RECORD, seq: MADE_BY, nth: self.number() }
    }

    /// The one with this name in the record; none for what was made by an entry.
    pub fn of(id: Id) -> Option<Self> {
        Self::numbered(id.nth).filter(|own| own.id() == id)
    }
}

impl Workshop {
    /// The words of such a text, `▮▮▮` where they were struck; none where there are none.
    pub fn own(&self, own: Own) -> Option<AnyText<'_>> {
        match own {
            Own::About(field) => self.brief.get(&field).map(AnyText::from),
            Own::Carrier => self.after.carrier_called(own.id()).map(AnyText::from),
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
        assert_eq!((Own::numbered(0), Own::numbered(14)), (None, None));
    }
}
