//! The library: the list of methods, in which one is found by typing or by three questions, and the card of the open one.

use std::ops::Range;

use super::Size;
use super::action::{Action, Input, LineAct, MenuAct};
use super::editor::Editor;
use super::key::Key;
use super::keymap::{self, Context, Outside};
use super::live::Ctx;
use super::msg::MethodFile;
use super::out::{ChosenMethod, Destination, Out};
use super::wrap::wrap;
use crate::i18n::Texts;
use crate::programme::library::ReadyProgramme;
use crate::workshop::words::Lang;

mod asking;
mod blocks;
pub mod card;
mod edit;
pub mod elsewhere;
mod find;
pub mod fit;
mod own;
mod preview;

pub use asking::{AskedFor, Asking};
pub use blocks::MethodsBlock;
pub use card::{CardLine, Tone};
pub use edit::{EditRow, MethodEdit, RowOf, SavedState};
use elsewhere::DoneElsewhere;
use find::Findable;
pub use preview::{HEAD, PlanPreview};

/// The greatest width of a card: longer lines are hard to read.
pub const WIDEST: u16 = 92;
/// From this width on, the list stands beside the card.
const BESIDE: u16 = 100;
/// The width of the list beside the card.
pub const LIST: u16 = 34;
/// Rows around the card: the heading, a blank, the notice and the footer.
const AROUND: u16 = 4;
/// Rows of a method in the list: its name, and a line about it.
pub const ENTRY: u16 = 2;
/// Rows of the three questions.
pub const QUESTIONS: u16 = AskedFor::ALL.len() as u16;

/// One of the list: a method, a programme that is ready to begin, or an empty one.
#[derive(Debug, Clone, Copy)]
pub enum LibraryEntry<'a> {
    /// A method.
    Method(&'a MethodFile),
    /// A ready programme.
    Programme(&'a ReadyProgramme),
    /// A programme without anything in it.
    Empty,
}

/// The place of one of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LibraryPlace {
    Method(usize),
    Programme(usize),
    Empty,
}

/// The state of the methods screen.
#[derive(Debug, Default)]
pub struct Methods {
    /// All methods; `None` while they are being read.
    pub files: Option<Vec<MethodFile>>,
    /// The programmes that are ready to begin; `None` while they are being read.
    library: Option<Vec<ReadyProgramme>>,
    /// What was typed to find one.
    pub typed: Editor,
    /// The index of the marked one among those in the list.
    pub at: usize,
    /// The first line shown of its card; `None` while the card is closed.
    pub open: Option<usize>,
    /// How long, how many, what for.
    pub asking: Asking,
    /// The plan with clock times that is looked at in the open card.
    pub preview: Option<PlanPreview>,
    /// The places of those in the list.
    found: Vec<LibraryPlace>,
    /// The blocks of the list, each with the index of its first one; empty if the list is one.
    heads: Vec<(usize, MethodsBlock)>,
    /// The words by which each is found, once somebody looks for one.
    findable: Vec<Findable>,
    /// The id of the one whose card to open once they are read.
    wanted: Option<String>,
    /// What a copy of the marked one is to be called, while that is typed.
    pub naming: Option<Editor>,
    /// What is meant that the library does not have on purpose.
    elsewhere: Option<&'static DoneElsewhere>,
}

impl Methods {
    /// The screen with the card of the method with this id open.
    pub fn at(id: String) -> Self {
        Self { wanted: Some(id), ..Self::default() }
    }

    /// Takes the methods that were read.
    pub fn read(&mut self, files: Vec<MethodFile>) {
        // With a single method there is nothing to choose.
        self.open = (files.len() == 1).then_some(0);
        self.files = Some(files);
        self.findable.clear();
        self.find();
        self.open_wanted();
    }

    /// Opens the card of the one that is wanted.
    fn open_wanted(&mut self) {
        let Some(wanted) = self.wanted.take() else { return };
        let is_wanted = |entry: LibraryEntry<'_>| match entry {
            LibraryEntry::Method(file) => file.listed.as_ref().is_ok_and(|listed| listed.id == wanted),
            LibraryEntry::Programme(_) | LibraryEntry::Empty => false,
        };
        let found = self.listed().position(is_wanted);
        if let Some(at) = found {
            (self.at, self.open) = (at, Some(0));
        }
    }

    /// Takes the programmes that are ready to begin, which stand behind the methods.
    pub fn library_read(&mut self, ready: Vec<ReadyProgramme>) {
        self.library = Some(ready);
        self.findable.clear();
        let at = self.at;
        self.find();
        self.at = at.min(self.found.len().saturating_sub(1));
    }

    /// Those in the list that fit what was typed.
    pub fn listed(&self) -> impl Iterator<Item = LibraryEntry<'_>> {
        let files = self.files.as_deref().unwrap_or_default();
        let ready = self.library.as_deref().unwrap_or_default();
        self.found.iter().filter_map(|place| {
            Some(match place {
                LibraryPlace::Method(at) => LibraryEntry::Method(files.get(*at)?),
                LibraryPlace::Programme(at) => LibraryEntry::Programme(ready.get(*at)?),
                LibraryPlace::Empty => LibraryEntry::Empty,
            })
        })
    }

    /// The marked one.
    pub fn marked(&self) -> Option<LibraryEntry<'_>> {
        self.listed().nth(self.at)
    }

    /// Whether the list stands beside the card.
    pub fn beside(size: Size) -> bool {
        size.cols >= BESIDE
    }

    /// The width of the card.
    pub fn card_width(size: Size) -> u16 {
        let left = if Self::beside(size) { LIST + 3 } else { 0 };
        size.cols.saturating_sub(left + 8).min(WIDEST)
    }

    /// How many lines of the card are visible at a time.
    pub fn card_height(size: Size) -> u16 {
        size.rows.saturating_sub(AROUND + size.lead()).max(1)
    }

    /// The wrapped card of the marked method; its steps only once it is opened.
    pub fn card(&self, lang: Lang, texts: &Texts, size: Size) -> Vec<CardLine> {
        let width = Self::card_width(size);
        let lines = match (self.marked(), self.open) {
            (None, _) => Vec::new(),
            (Some(LibraryEntry::Method(file)), Some(_)) => card::written(file, lang, texts),
            (Some(LibraryEntry::Method(file)), None) => card::glanced(file, lang, texts),
            (Some(LibraryEntry::Programme(ready)), _) => card::programme(ready, lang, texts),
            (Some(LibraryEntry::Empty), _) => card::empty_programme(texts),
        };
        lines.into_iter().flat_map(|line| broken(&line, width)).collect()
    }

    /// The marked one, if it is a method.
    pub fn marked_method(&self) -> Option<&MethodFile> {
        match self.marked()? {
            LibraryEntry::Method(file) => Some(file),
            LibraryEntry::Programme(_) | LibraryEntry::Empty => None,
        }
    }

    /// The plan that is looked at, wrapped; nothing if none is.
    pub fn planned(&self, lang: Lang, texts: &Texts, size: Size) -> Vec<CardLine> {
        let method = self.marked_method().and_then(MethodFile::method);
        let lines = self.preview.as_ref().zip(method).map(|(plan, method)| plan.lines(method, lang, texts));
        let width = Self::card_width(size);
        lines.into_iter().flatten().flat_map(|line| broken(&line, width)).collect()
    }

    /// The contexts for a key: in the list one types to find a method; an open card has nothing to type in.
    pub fn contexts(&self) -> &'static [Context] {
        const CHOICE: Context = Context::Outside(Outside::Choice);
        const FIND: Context = Context::Outside(Outside::Find);
        const CARD: Context = Context::Outside(Outside::Card);
        const USABLE: Context = Context::Outside(Outside::Usable);
        const READY: Context = Context::Outside(Outside::Ready);
        if self.naming.is_some() {
            return own::NAMING;
        }
        match (self.open, self.marked()) {
            (None, marked) if self.asking.at.is_some() => asking::contexts(self.asking.at, marked.is_some()),
            (None, None) => &[FIND, Context::Inner, Context::Typing, Context::Anywhere],
            (None, Some(_)) => &[FIND, Context::Inner, CHOICE, Context::Typing, Context::Anywhere],
            (Some(_), _) if self.preview.is_some() => preview::CONTEXTS,
            (Some(_), Some(LibraryEntry::Programme(_) | LibraryEntry::Empty)) => {
                &[READY, CARD, Context::Inner, Context::Anywhere]
            }
            (Some(_), Some(LibraryEntry::Method(MethodFile { listed: Ok(_), .. }))) => {
                &[USABLE, CARD, Context::Inner, Context::Anywhere]
            }
            (Some(_), _) => &[CARD, Context::Inner, Context::Anywhere],
        }
    }

    /// Handles a key.
    pub fn key(&mut self, key: Key, lang: Lang, ctx: Ctx<'_>) -> Out {
        match keymap::action(key, self.contexts()) {
            Some(Action::Input(_)) if self.naming.is_some() => self.type_name(key),
            Some(Action::Input(act)) if !matches!(act, Input::PageUp | Input::PageDown) => {
                if let Some(preview) = &mut self.preview {
                    let file = match self.found.get(self.at) {
                        Some(LibraryPlace::Method(at)) => {
                            self.files.as_ref().and_then(|files| files.get(*at))
                        }
                        _ => None,
                    };
                    preview.key(act, key, file);
                    return Out::default();
                }
                if self.asking.at.is_some() {
                    if self.asking.key(act, key) {
                        self.find();
                    }
                    return Out::default();
                }
                let before = self.typed.text().len();
                self.typed.key(key);
                if self.typed.text().len() != before {
                    self.find();
                }
                Out::default()
            }
            Some(action) => self.act(action, lang, ctx),
            None => Out::default(),
        }
    }

    /// Handles a paste. Returns false if nothing is typed there.
    pub fn paste(&mut self, text: &str) -> bool {
        if let Some(name) = &mut self.naming {
            name.paste(text);
            return true;
        }
        let list = self.open.is_none();
        if list {
            if !self.asking.paste(text) {
                self.typed.paste(text);
            }
            self.find();
        }
        list
    }

    /// Finds those that fit what was typed and asked, and marks the best of them.
    fn find(&mut self) {
        self.elsewhere = DoneElsewhere::meant(self.typed.text());
        let Some(files) = &self.files else { return };
        if self.findable.is_empty() && !self.typed.is_empty() {
            let programmes = self.library.iter().flatten().map(Findable::programme);
            let empty = self.library.iter().map(|_| Findable::empty_programme());
            self.findable = files.iter().map(Findable::of).chain(programmes).chain(empty).collect();
        }
        self.at = 0;
        self.heads.clear();
        self.found.clear();
        if self.typed.is_empty() {
            let mut blocks = blocks::blocks(files);
            if self.asking.is_open() {
                self.asking.propose(files, &(0..files.len()).collect::<Vec<_>>());
                blocks.retain(|(block, _)| *block != MethodsBlock::Recent);
                self.put_proposed();
            }
            for (block, of) in blocks {
                self.heads.push((self.found.len(), block));
                self.found.extend(of.into_iter().map(LibraryPlace::Method));
            }
            if let Some(ready) = &self.library {
                self.heads.push((self.found.len(), MethodsBlock::Programmes));
                let ready = (0..ready.len()).map(LibraryPlace::Programme);
                self.found.extend(ready.chain([LibraryPlace::Empty]));
            }
            return;
        }
        let (methods, ready) = (files.len(), self.library.as_ref().map_or(0, Vec::len));
        let found = find::found(&self.findable, self.typed.text());
        if self.asking.is_open() {
            let of_methods: Vec<usize> = found.iter().copied().filter(|at| *at < methods).collect();
            self.asking.propose(files, &of_methods);
            self.put_proposed();
            self.heads.push((self.found.len(), MethodsBlock::All));
        }
        let place = |at: usize| match at.checked_sub(methods) {
            None => LibraryPlace::Method(at),
            Some(at) if at < ready => LibraryPlace::Programme(at),
            Some(_) => LibraryPlace::Empty,
        };
        self.found.extend(found.into_iter().map(place));
    }

    /// What is said below the list, line by line: that something is not here on purpose, and what to do instead.
    pub fn said_elsewhere(&self, lang: Lang, size: Size) -> Vec<&'static str> {
        let width = if Self::beside(size) { LIST - 2 } else { Self::card_width(size) };
        let says = self.elsewhere.map(|one| one.says.get(lang));
        says.map(|says| wrap(says, usize::from(width))).unwrap_or_default()
    }

    /// How many rows the list has.
    fn list_height(&self, lang: Lang, size: Size) -> u16 {
        let said = self.said_elsewhere(lang, size).len() as u16;
        Self::card_height(size).saturating_sub(if said > 0 { said + 1 } else { 0 }).max(ENTRY)
    }

    /// Puts what the three questions propose before all others.
    fn put_proposed(&mut self) {
        if !self.asking.proposed.is_empty() {
            self.heads.push((0, MethodsBlock::Proposed));
            self.found.extend(self.asking.proposed.iter().map(|of| LibraryPlace::Method(of.at)));
        }
    }

    /// What is proposed at this index of the list, and with which plan.
    pub fn proposed(&self, at: usize) -> Option<&fit::Proposed> {
        let proposes = self.heads.first().is_some_and(|(_, block)| *block == MethodsBlock::Proposed);
        self.asking.proposed.get(at).filter(|_| proposes)
    }

    /// Whether the three questions stand above the method at this index of the list: above what they propose, otherwise
    /// above all.
    pub fn asks_above(&self, at: usize) -> bool {
        let asked = |block: &MethodsBlock| matches!(block, MethodsBlock::Proposed | MethodsBlock::All);
        self.heads.iter().find(|(_, block)| asked(block)).is_some_and(|(first, _)| *first == at)
    }

    /// The block that begins with the method at this index of the list.
    pub fn begins(&self, at: usize) -> Option<MethodsBlock> {
        self.heads.iter().find(|(first, _)| *first == at).map(|(_, block)| *block)
    }

    /// What a block is called.
    pub fn called(&self, block: MethodsBlock, lang: Lang, texts: &Texts) -> String {
        match block {
            MethodsBlock::Recent => texts.msg_methods_recent(),
            MethodsBlock::Proposed => String::new(),
            MethodsBlock::All => texts.msg_methods_all(),
            MethodsBlock::Programmes => texts.msg_programme_ready_heading(),
            MethodsBlock::Kin(at) => {
                let file = self.files.iter().flatten().nth(at);
                let listed = file.and_then(|file| file.listed.as_ref().ok());
                listed.map(|listed| listed.card.name.get(lang).to_owned()).unwrap_or_default()
            }
        }
    }

    /// How many rows stand above a method for the block that begins with it: a blank, but at the top, and the heading; and
    /// the three questions with a blank, if they stand there. What they propose has no heading but them.
    pub fn rows_above(&self, at: usize, top: bool) -> u16 {
        let head = match self.begins(at) {
            Some(MethodsBlock::Proposed) | None => 0,
            Some(_) => 1 + u16::from(!top),
        };
        head + if self.asks_above(at) { QUESTIONS + 1 } else { 0 }
    }

    /// Which of the list stand on the page with the one at this index, if so many rows are visible.
    pub fn page(&self, at: usize, rows: u16) -> Range<usize> {
        let mut from = 0;
        loop {
            let (mut to, mut used) = (from, 0);
            while to < self.found.len() {
                used += self.rows_above(to, to == from) + ENTRY;
                if used > rows && to > from {
                    break;
                }
                to += 1;
            }
            if at < to || to == self.found.len() {
                return from..to;
            }
            from = to;
        }
    }

    /// Marks the first method of the next page of the list, or of the one before.
    fn turn(&mut self, onwards: bool, lang: Lang, size: Size) {
        let rows = self.list_height(lang, size);
        let page = self.page(self.at, rows);
        self.at = if onwards {
            page.end.min(self.found.len().saturating_sub(1))
        } else {
            self.page(page.start.saturating_sub(1), rows).start
        };
    }

    /// Runs an action that a key or the palette asks for.
    pub fn act(&mut self, action: Action, lang: Lang, ctx: Ctx<'_>) -> Out {
        let page = isize::try_from(Self::card_height(ctx.size)).unwrap_or(1);
        match action {
            Action::Program(act) => return Out::program(act),
            Action::Line(LineAct::Up) => self.step(-1, lang, ctx),
            Action::Line(LineAct::Down) => self.step(1, lang, ctx),
            Action::Input(Input::PageUp) if self.open.is_none() => self.turn(false, lang, ctx.size),
            Action::Input(Input::PageDown) if self.open.is_none() => self.turn(true, lang, ctx.size),
            Action::Input(Input::PageUp) => self.step(-page, lang, ctx),
            Action::Input(Input::PageDown) => self.step(page, lang, ctx),
            // There is nothing to read of an empty programme.
            Action::Menu(MenuAct::Choose) if matches!(self.marked(), Some(LibraryEntry::Empty)) => {
                return self.used();
            }
            Action::Menu(MenuAct::Choose) => self.open = self.open.or(Some(0)),
            Action::Menu(MenuAct::Use | MenuAct::Make) => return self.used(),
            Action::Menu(MenuAct::Copy) => return self.begin_copy(lang),
            Action::Menu(MenuAct::Change) => return self.change(lang, ctx.texts),
            Action::Line(LineAct::Store) => return self.copy(lang),
            Action::Line(LineAct::Cancel) => self.naming = None,
            Action::Menu(MenuAct::Preview) => self.look(),
            Action::Menu(MenuAct::Ask | MenuAct::Onwards) => self.ask(true),
            Action::Menu(MenuAct::Backwards) => self.ask(false),
            Action::Menu(MenuAct::Leave) => return self.leave(),
            _ => {}
        }
        Out::default()
    }

    /// Goes to the form for a workshop with the marked method: for so many people as were said, and with the plan and the
    /// start that were looked at; or to the form for the marked programme.
    fn used(&self) -> Out {
        match self.marked() {
            Some(LibraryEntry::Method(file)) => self.used_method(file),
            Some(LibraryEntry::Programme(ready)) => {
                Out::to(Destination::NewProgramme(Some(Box::new(ready.clone()))))
            }
            Some(LibraryEntry::Empty) => Out::to(Destination::NewProgramme(None)),
            None => Out::default(),
        }
    }

    fn used_method(&self, file: &MethodFile) -> Out {
        let Ok(listed) = &file.listed else { return Out::default() };
        let looked = self.preview.as_ref().zip(file.method());
        let plan = looked.and_then(|(preview, method)| Some(preview.of(method)?.id.clone()));
        Out::to(Destination::NewAs(ChosenMethod {
            id: listed.id.clone(),
            plan,
            start: self.preview.as_ref().and_then(PlanPreview::typed),
            people: self.asking.wanted().people,
        }))
    }

    /// Looks at a plan with clock times: the one that was proposed, otherwise the first.
    fn look(&mut self) {
        if self.marked_method().is_some_and(|file| file.method().is_some()) {
            let plan = self.proposed(self.at).map_or(0, |of| of.plan);
            self.preview = Some(PlanPreview { plan, ..PlanPreview::default() });
            self.open = Some(0);
        }
    }

    /// Goes to the next of the three questions, or to the one before. The list shows them.
    fn ask(&mut self, onwards: bool) {
        let was = self.asking.is_open();
        self.asking.step(onwards);
        if self.asking.is_open() != was {
            self.find();
        }
    }

    /// Goes from the card to the list if there is something to choose; in the list, forgets what was asked, then what was
    /// typed; otherwise home.
    fn leave(&mut self) -> Out {
        if self.preview.take().is_some() {
            self.open = Some(0);
            return Out::default();
        }
        let several = self.files.as_ref().is_some_and(|files| files.len() > 1);
        if self.open.take().is_some() && several {
            return Out::default();
        }
        if self.asking.leave() {
            self.find();
            return Out::default();
        }
        if self.typed.take().is_empty() {
            return Out::to(Destination::Home);
        }
        self.find();
        Out::default()
    }

    fn step(&mut self, by: isize, lang: Lang, ctx: Ctx<'_>) {
        match self.open {
            Some(from) => {
                let (lines, rows) = match self.preview {
                    Some(_) => (self.planned(lang, ctx.texts, ctx.size), preview::HEAD),
                    None => (self.card(lang, ctx.texts, ctx.size), 0),
                };
                let rows = Self::card_height(ctx.size).saturating_sub(rows).max(1);
                let last = lines.len().saturating_sub(usize::from(rows));
                self.open = Some(from.saturating_add_signed(by).min(last));
            }
            None => self.at = self.at.saturating_add_signed(by).min(self.found.len().saturating_sub(1)),
        }
    }
}

/// A text of the card, wrapped.
fn broken(line: &CardLine, width: u16) -> Vec<CardLine> {
    let indent = line.indent();
    let room = usize::from(width).saturating_sub(indent);
    let pieces = wrap(&line.text, room.max(1));
    let head = |at: usize| if at == 0 { line.head.clone() } else { String::new() };
    pieces
        .iter()
        .enumerate()
        .map(|(at, text)| CardLine { head: head(at), text: (*text).to_owned(), ..*line })
        .collect()
}

#[cfg(test)]
mod tests;
