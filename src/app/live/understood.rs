//! What a typed line is understood as: said in the hint's place before Enter, done at Enter, and said again after it.
//! One key stores the line as text instead.

use crate::i18n::Texts;
use crate::workshop::decide::{Command, IslandCommand, ThemeCommand};
use crate::workshop::id::Id;

use super::{LiveScreen, Mode, step};

impl LiveScreen {
    /// What the half-typed line does, if it is more than text.
    pub fn understood(&self) -> Option<Command> {
        let writing = self.entry.mode == Mode::Writing && self.entry.asking.is_none();
        let step = self.workshop().step().filter(|_| writing && self.workshop().day.ended.is_none())?;
        step::reads(self, &step.kind, self.entry.editor.text())
    }

    /// That in words, short enough for a narrow screen, with the words of what it is done to.
    pub fn understood_as(&self, command: &Command, texts: &Texts) -> Option<String> {
        match command {
            Command::Theme(ThemeCommand::Make { name, items, .. }) => {
                Some(texts.msg_live_makes_theme(name.as_str(), self.labels_of(items)))
            }
            Command::Theme(ThemeCommand::Fill(theme, items)) => {
                Some(texts.msg_live_fills_theme(self.called(*theme), self.labels_of(items)))
            }
            Command::Island(IslandCommand::Name { name, links }) => {
                Some(texts.msg_live_names_island(name.as_str(), self.labels_of(links)))
            }
            Command::Island(IslandCommand::Link(island, links)) => {
                Some(texts.msg_live_links_island(self.called(*island), self.labels_of(links)))
            }
            Command::Island(IslandCommand::Count(island, people)) => {
                Some(texts.msg_live_counts_island(u32::from(people.unwrap_or(0)), self.called(*island)))
            }
            Command::Island(IslandCommand::Contact(_, Some(contact))) => {
                Some(texts.msg_live_island_contact(contact.as_str()))
            }
            Command::Together(all) => {
                let each = all.iter().filter_map(|one| self.understood_as(one, texts));
                Some(each.collect::<Vec<_>>().join(" · "))
            }
            _ => None,
        }
    }

    fn called(&self, id: Id) -> String {
        self.workshop().row_called(id).map(|row| row.mentioned()).unwrap_or_default()
    }

    fn labels_of(&self, ids: &[Id]) -> String {
        let labels =
            ids.iter().filter_map(|id| self.workshop().row_called(*id)).map(|row| row.label.to_string());
        labels.collect::<Vec<_>>().join(" ")
    }
}
