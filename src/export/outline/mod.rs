//! What a report contains, and in which order: a workshop as the blocks of a [`Report`].
//!
//! Page one is what a commissioner reads; the rest is the whole record, with everything that was said. Lists and their
//! names come from the method: nothing here knows that there is a bottom and a top list.

use crate::i18n::Texts;
use crate::workshop::Workshop;
use crate::workshop::event::Field as About;
use crate::workshop::method::ListDef;
use crate::workshop::words::{Lang, Words};

use super::report::{Block, RankedLine, Report, ReportField};
use crate::workshop::ranking::{self, Standing, State};
use crate::workshop::rows::{Audience, Beside, Row, Rows};

mod after;
mod background;
mod front;
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
    outline.tables();
    outline.rest_of_the_lists();
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

    /// The bottom or top list: only the entries that made it.
    fn bottom_or_top(&mut self, list: &ListDef) {
        let Some(ranking) = &list.ranking else { return };
        self.heading(2, self.words(&ranking.name));
        match ranking::of(self.workshop, &list.id) {
            State::Unranked => self.remark(self.texts.msg_export_not_voted()),
            State::Open => self.remark(self.texts.msg_export_vote_open()),
            State::Ranked(standings) => {
                let says = self.words(&ranking.says).to_owned();
                let (lines, _) = self.ranked(standings);
                self.blocks.push(Block::Ranked { says, lines });
            }
        }
    }

    /// The words of a line or theme; on a board, behind them the name of its field.
    fn in_its_field(&self, row: &Row<'_>) -> String {
        let field = self.workshop.lists.list_of(row.id);
        match field.filter(|field| self.workshop.method.board_of(field).is_some()) {
            Some(field) => format!("{} · {}", row.text, self.workshop.name_of_list(field)),
            None => row.text.to_string(),
        }
    }

    /// The entries that made a ranked list, and those that did not.
    fn ranked(&self, standings: Vec<Standing<'_>>) -> (Vec<RankedLine>, Vec<RankedLine>) {
        let most = standings.iter().map(|standing| standing.dots).max().unwrap_or(0).max(1);
        let (mut made, mut below) = (Vec::new(), Vec::new());
        for row in Rows::ranked(standings, Audience::Leader).iter() {
            let Beside::Ranked { dots, tied, listed } = row.beside else { continue };
            let into = if listed { &mut made } else { &mut below };
            let counted = self.texts.msg_export_dots(dots);
            into.push(RankedLine {
                label: row.label.to_string(),
                text: self.in_its_field(&row),
                dots: if tied { self.texts.msg_export_tied(counted) } else { counted },
                share: u8::try_from(dots * 100 / most).unwrap_or(100),
            });
        }
        (made, below)
    }
}
