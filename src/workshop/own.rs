//! The texts that a workshop has once: its brief, and who carries it on. No command adds them, so they get ids of their
//! own; pointing and striking need an id for every text that a person can write.

use super::Workshop;
use super::field::Field;
use super::id::{Id, RowId, Run};
use super::text::{AnyText, Line};

/// The entry in their ids. Entries count from 1, so nothing else has such an id.
const MADE_BY: u32 = 0;

/// A text that a workshop has once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Own {
    /// A field of the brief.
    About(Field),
    /// The first of those who carry it on after today.
    Carrier,
    /// The place where the room meets again first.
    Places,
    /// The place of another of these meetings, which is counted from 1.
    Place(u16),
    /// The first line of what else was agreed about what happens next; in documents from before lines had numbers, all
    /// of them together.
    Agreed,
    /// Another line of it, by the number that it was given.
    AgreedLine(u16),
    /// What people take along from a day that leaves no trace. All of it shares one id: striking one line strikes them all.
    Embers,
    /// What people answer in a row of the agenda, if it asks something of its own; otherwise what it is called today.
    Row(RowId),
}

/// Numbers of the places start after this one.
const PLACES: u16 = 300;
/// Numbers of the lines that were agreed start after this one.
const AGREED: u16 = 400;
/// Numbers of agenda rows start after this one, however many other texts there are.
const ROWS: u16 = 1_000;

impl Own {
    /// All of them except those of which a day has as many as it likes: names of rows, more places, more lines. Documents
    /// refer to them by their order, so it never changes.
    pub const ALL: [Self; 16] = [
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
        Self::About(Field::Today),
    ];

    /// The number that people point at it with, from 1.
    pub fn number(self) -> u16 {
        match self {
            Self::Row(row) => ROWS.saturating_add(row.0),
            Self::Place(number) => PLACES.saturating_add(number),
            Self::AgreedLine(number) => AGREED.saturating_add(number),
            own => Self::ALL.iter().position(|other| *other == own).map_or(0, |at| at as u16 + 1),
        }
    }

    /// The text with this number.
    pub fn numbered(number: u16) -> Option<Self> {
        let several = || match number {
            ROWS.. => Some(Self::Row(RowId(number - ROWS))),
            AGREED.. => Some(Self::agreed(number - AGREED)),
            PLACES.. => Some(Self::place(number - PLACES)),
            _ => None,
        };
        let own = Self::ALL.get(usize::from(number.checked_sub(1)?)).copied().or_else(several);
        own.filter(|own| own.number() == number)
    }

    /// The place of the meeting with this number, from 1.
    pub fn place(number: u16) -> Self {
        if number <= 1 { Self::Places } else { Self::Place(number.min(AGREED - PLACES - 1)) }
    }

    /// The line of what else was agreed that was given this number, from 1.
    pub fn agreed(number: u16) -> Self {
        if number <= 1 { Self::Agreed } else { Self::AgreedLine(number.min(ROWS - AGREED - 1)) }
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
            Own::Agreed | Own::AgreedLine(_) => {
                let at = self.after.agreed_at(own).next()?;
                self.after.agreed.get(at).map(AnyText::from)
            }
            Own::Embers => self.after.embers.first().map(AnyText::from),
            Own::Row(row) => {
                let row = self.agenda.row(row)?;
                row.asks.as_ref().or(row.name.as_ref()).map(AnyText::from)
            }
            Own::Places | Own::Place(_) => {
                let mut next = self.after.meetings().filter(|(number, _)| Own::place(*number) == own);
                next.find_map(|(_, next)| next.place.as_ref()).map(AnyText::from)
            }
        }
    }

    /// All of them that there may be today, except the names of rows.
    pub fn owns(&self) -> impl Iterator<Item = Own> {
        let once = Own::ALL.into_iter().flat_map(|own| {
            let more: Vec<Own> = match own {
                Own::Places => {
                    let numbered = self.after.meetings().map(|(number, _)| number);
                    numbered.filter(|number| *number > 1).map(Own::place).collect()
                }
                Own::Agreed => {
                    self.after.agreed_numbers().filter(|number| *number > 1).map(Own::agreed).collect()
                }
                _ => Vec::new(),
            };
            std::iter::once(own).chain(more)
        });
        let asks = self.agenda.rows.iter().filter(|row| row.asks.is_some());
        once.chain(asks.map(|row| Own::Row(row.id)))
    }

    /// All words that go with such a text when it is struck: most are one.
    pub fn all_own(&self, own: Own) -> Vec<&str> {
        let lines: Vec<&Line> = match own {
            Own::Agreed | Own::AgreedLine(_) => {
                self.after.agreed_at(own).filter_map(|at| self.after.agreed.get(at)).collect()
            }
            Own::Embers => self.after.embers.iter().collect(),
            Own::Row(row) => {
                let row = self.agenda.row(row);
                row.into_iter().flat_map(|row| row.asks.iter().chain(&row.name)).collect()
            }
            _ => return self.own(own).map(AnyText::as_str).into_iter().collect(),
        };
        lines.into_iter().map(Line::as_str).collect()
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
        assert_eq!((Own::numbered(1_007), Own::numbered(299)), (Some(Own::Row(RowId(7))), None));
        assert_eq!((Own::numbered(0), Own::numbered(17)), (None, None));
        for own in [Own::Place(2), Own::Place(99), Own::AgreedLine(2), Own::AgreedLine(599)] {
            assert_eq!(Own::numbered(own.number()), Some(own));
            assert_eq!(Own::of(own.id()), Some(own));
        }
        assert_eq!((Own::place(1), Own::agreed(0)), (Own::Places, Own::Agreed));
        let no_such = [300, 301, 400, 401].map(Own::numbered);
        assert_eq!(no_such, [None; 4], "the first of them have numbers of their own");
        assert_eq!((Own::place(7_000), Own::agreed(7_000)), (Own::Place(99), Own::AgreedLine(599)));
    }
}
