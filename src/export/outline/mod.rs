//! What a report contains, and in which order: a workshop as the blocks of a [`Report`].
//!
//! Page one is what a commissioner reads; the rest is the whole record, with everything that was said. Lists and their
//! names come from the method: nothing here knows that there is a bottom and a top list.

use crate::i18n::Texts;
use crate::workshop::Workshop;
use crate::workshop::event::Field as About;
use crate::workshop::method::ListDef;
use crate::workshop::words::{Lang, Words};

use super::report::{Block, Report, ReportField};
use crate::workshop::rows::Row;

mod after;
mod background;
mod front;
mod grids;
mod islands;
mod meeting;
mod phases;
mod reports;
mod sheets;
mod tables;
mod votes;
mod year;

/// The report on a workshop.
pub(super) fn report(workshop: &Workshop, texts: &Texts) -> Report {
    let mut outline = Outline { workshop, texts, lang: workshop.lang, blocks: Vec::new() };
    outline.front();
    outline.blocks.push(Block::PageBreak);
    outline.background();
    outline.phases();
    outline.islands();
    outline.plans_apart();
    let sums_up = outline.sums_up();
    if sums_up {
        outline.tables();
    }
    outline.voted_apart();
    outline.chosen();
    if sums_up {
        outline.rest_of_the_lists();
    }
    outline.embers();
    outline.after();
    Report {
        lang: workshop.lang,
        title: title(workshop).to_owned(),
        missing: texts.msg_export_missing(),
        blocks: outline.blocks,
    }
}

/// A workshop's title, or its method's name if it has none.
pub(super) fn title(workshop: &Workshop) -> &str {
    let title = workshop.about(About::Title);
    if title.is_empty() { workshop.method.card.name.get(workshop.lang) } else { title }
}

/// A report being put together.
struct Outline<'a> {
    workshop: &'a Workshop,
    texts: &'a Texts,
    lang: Lang,
    blocks: Vec<Block>,
}

impl<'a> Outline<'a> {
    fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    fn remark(&mut self, text: String) {
        self.blocks.push(Block::Remark(text));
    }

    fn fields(&mut self, fields: Vec<ReportField>) {
        self.blocks.push(Block::Fields(fields));
    }

    fn words<'w>(&self, words: &'w Words) -> &'w str {
        words.get(self.lang)
    }

    /// The lists that are voted on, in the method's order.
    fn ranked_lists(&self) -> impl Iterator<Item = &'a ListDef> + use<'a> {
        self.workshop.method.lists.iter().filter(|list| list.ranking.is_some())
    }

    /// The list being reframed, and the list of the wishes.
    fn turned(&self) -> Option<(&'a str, &'a str)> {
        let mut uses = self.workshop.method.steps.iter().map(|step| step.kind.uses());
        uses.find_map(|uses| uses.reframes.zip(uses.list))
    }

    /// The words of a line or theme; on a board, behind them the name of its field.
    fn in_its_field(&self, row: &Row<'_>) -> String {
        let field = self.workshop.lists.list_of(row.id);
        match field.filter(|field| self.workshop.method.board_of(field).is_some()) {
            Some(field) => format!("{} · {}", row.text, self.workshop.name_of_list(field)),
            None => row.text.to_string(),
        }
    }
}
