//! Intents about themes. A theme belongs to one list, and so do all its items.

use super::used::letters_of;
use super::{Decided, Mint, Refusal, ThemeCommand};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, ThemeEvent};
use crate::workshop::id::Id;
use crate::workshop::text::{Line, fold};

impl Workshop {
    pub(super) fn decide_theme(&self, command: ThemeCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            ThemeCommand::Make { list, name, items } => self.make_theme(list, name, items, mint)?,
            ThemeCommand::Fill(id, items) => {
                let list = self.list_of_theme(id)?;
                self.standing_in(list, &items)?;
                vec![ThemeEvent::Filled { id, items }]
            }
            ThemeCommand::Rename(id, name) => {
                self.list_of_theme(id)?;
                vec![ThemeEvent::Renamed { id, name }]
            }
            ThemeCommand::TakeOut(items) => {
                self.standing(&items)?;
                vec![ThemeEvent::TakenOut { items }]
            }
            ThemeCommand::Merge(id, into) if self.list_of_theme(id)? != self.list_of_theme(into)? => {
                return Err(Refusal::OtherList);
            }
            ThemeCommand::Merge(id, into) if id == into => Vec::new(),
            ThemeCommand::Merge(id, into) => vec![ThemeEvent::Merged { id, into }],
            ThemeCommand::Dissolve(id) => {
                self.list_of_theme(id)?;
                vec![ThemeEvent::Dissolved { id }]
            }
        };
        Ok(events.into_iter().map(Event::Theme).collect())
    }

    /// Makes a theme, or fills the one whose name people would read as the same.
    fn make_theme(
        &self,
        list: String,
        name: Line,
        items: Vec<Id>,
        mint: &mut Mint<'_>,
    ) -> Result<Vec<ThemeEvent>, Refusal> {
        // A theme is of one field of a board, that of its lines.
        let field =
            items.first().and_then(|id| self.lists.list_of(*id)).filter(|_| self.lists.is_board(&list));
        let list = field.map_or(list, str::to_owned);
        if self.lists.is_board(&list) {
            return Err(Refusal::NotHere);
        }
        self.standing_in(&list, &items)?;
        let key = fold(&name);
        let same = self.lists.list(&list).themes_standing().find(|theme| fold(&theme.name) == key);
        let (id, made) = if let Some(theme) = same {
            (theme.id, None)
        } else {
            let series: Vec<String> = self.lists.numbered_with(&list).into_iter().map(letters_of).collect();
            let others: Vec<&str> = series.iter().map(String::as_str).collect();
            let (id, letter) = (mint.id(), mint.number_among(&letters_of(&list), &others, 0));
            (id, Some(ThemeEvent::Made { id, list, letter, name }))
        };
        let filled = (!items.is_empty()).then_some(ThemeEvent::Filled { id, items });
        Ok(made.into_iter().chain(filled).collect())
    }

    fn list_of_theme(&self, id: Id) -> Result<&str, Refusal> {
        let stands = self.lists.theme(id).is_some_and(|theme| theme.stands());
        self.lists.list_of(id).filter(|_| stands).ok_or(Refusal::NotHere)
    }
}
