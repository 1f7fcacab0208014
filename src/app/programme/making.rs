//! The small form for a new programme: what it is called, in which month it begins, and in which language it is written.

use chrono::NaiveDate;

use super::super::action::{Action, Input, LineAct, MenuAct};
use super::super::editor::Editor;
use super::super::effect::Effect;
use super::super::key::{Code, Key};
use super::super::keymap::{self, Context, Outside};
use super::super::live::Ctx;
use super::super::notice::{Notice, ProgrammeNotice};
use super::super::out::{Destination, Out};
use super::super::programmes::{NewProgramme, ProgrammeRequest};
use super::says;
use crate::i18n::Texts;
use crate::programme::library::ReadyProgramme;
use crate::programme::{ElementTime, YearMonth, said};
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// One line of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgrammeAsked {
    /// What it is called.
    Name,
    /// The month in which it begins.
    First,
    /// In which language it is written.
    Lang,
    /// The line that makes it.
    Make,
}

/// The form for a new programme.
#[derive(Debug)]
pub struct ProgrammeForm {
    /// The ready one that it is made of; `None` for an empty one.
    pub ready: Option<ReadyProgramme>,
    /// The line at hand.
    pub at: ProgrammeAsked,
    /// The language in which it is written.
    pub lang: Lang,
    /// What is typed for its name and its first month.
    pub name: Editor,
    /// See `name`.
    pub first: Editor,
    /// Whether somebody typed a name of their own.
    own_name: bool,
    /// Whether the line at hand was only just entered: typing then replaces what stands there.
    fresh: bool,
    /// Whether it is being made: another press makes no second one.
    making: bool,
}

impl ProgrammeForm {
    /// The form, in the program's language: a ready programme begins in the month that comes.
    pub fn new(ready: Option<ReadyProgramme>, lang: Lang, ctx: Ctx<'_>) -> Self {
        let first = ElementTime::Month(YearMonth::of(ctx.at.today()).plus(1));
        let mut form = Self {
            ready,
            at: ProgrammeAsked::Name,
            lang,
            name: Editor::default(),
            first: Editor::with(&said::when(ctx.texts, &first)),
            own_name: false,
            fresh: true,
            making: false,
        };
        form.fill_name();
        form
    }

    fn fill_name(&mut self) {
        if !self.own_name {
            let name = self.ready.as_ref().map(|ready| ready.name.get(self.lang)).unwrap_or_default();
            self.name = Editor::with(name);
        }
    }

    /// The lines of the form, in order.
    pub fn asked(&self) -> Vec<ProgrammeAsked> {
        use ProgrammeAsked::{First, Lang, Make, Name};
        let first = self.ready.as_ref().map(|_| First);
        [Some(Name), first, Some(Lang), Some(Make)].into_iter().flatten().collect()
    }

    /// The line that is typed in.
    pub fn editor(&self) -> Option<&Editor> {
        match self.at {
            ProgrammeAsked::Name => Some(&self.name),
            ProgrammeAsked::First => Some(&self.first),
            ProgrammeAsked::Lang | ProgrammeAsked::Make => None,
        }
    }

    /// Whether typing replaces what stands in the line at hand.
    pub fn is_selected(&self) -> bool {
        let ours = self.at == ProgrammeAsked::First || !self.own_name;
        self.fresh && ours && self.editor().is_some_and(|editor| !editor.text().is_empty())
    }

    /// The month in which it begins: that of a day too.
    pub fn month(&self, today: NaiveDate) -> Option<YearMonth> {
        match ElementTime::parse(self.first.text(), today)? {
            ElementTime::Words(_) | ElementTime::Open => None,
            time => time.first_day().map(YearMonth::of),
        }
    }

    /// What it is called, if that is not what the ready one is called.
    pub fn named(&self) -> Option<Line> {
        Line::clean(self.name.text()).filter(|_| self.own_name)
    }

    /// The contexts for a key.
    pub fn contexts(&self) -> Vec<Context> {
        let form = [Context::Outside(Outside::Form), Context::Inner];
        let own = match self.at {
            ProgrammeAsked::Make => vec![Context::Outside(Outside::Made)],
            ProgrammeAsked::Lang => vec![Context::Outside(Outside::Chosen)],
            ProgrammeAsked::Name | ProgrammeAsked::First => Vec::new(),
        };
        let typing = self.editor().map(|_| Context::Typing);
        own.into_iter().chain(form).chain(typing).chain([Context::Anywhere]).collect()
    }

    /// Handles a key.
    pub fn key(&mut self, key: Key, ctx: Ctx<'_>) -> Out {
        match keymap::action(key, &self.contexts()) {
            Some(Action::Input(Input::Before)) => self.choose(-1),
            Some(Action::Input(Input::After)) => self.choose(1),
            Some(Action::Input(Input::PageUp | Input::PageDown)) | None => {}
            Some(Action::Input(_)) => self.typed(key),
            Some(action) => return self.act(action, ctx),
        }
        Out::default()
    }

    /// Pastes into the line at hand. Returns false if nothing is typed there.
    pub fn paste(&mut self, text: &str) -> bool {
        let anew = self.is_selected();
        self.fresh = false;
        self.own_name |= self.at == ProgrammeAsked::Name;
        let Some(line) = self.line_at_hand() else { return false };
        if anew {
            line.take();
        }
        line.paste(text);
        true
    }

    fn line_at_hand(&mut self) -> Option<&mut Editor> {
        match self.at {
            ProgrammeAsked::Name => Some(&mut self.name),
            ProgrammeAsked::First => Some(&mut self.first),
            ProgrammeAsked::Lang | ProgrammeAsked::Make => None,
        }
    }

    fn typed(&mut self, key: Key) {
        let anew = self.is_selected() && matches!(key.code, Code::Char(_)) && !key.ctrl;
        self.fresh = false;
        let Some(line) = self.line_at_hand() else { return };
        if anew {
            line.take();
        }
        let before = line.text().to_owned();
        line.key(key);
        let changed = line.text() != before;
        self.own_name |= self.at == ProgrammeAsked::Name && changed;
    }

    fn choose(&mut self, by: isize) {
        let all = Lang::ALL;
        let at = all.iter().position(|lang| *lang == self.lang).unwrap_or(0).cast_signed();
        let to = (at + by).rem_euclid(all.len().cast_signed());
        self.lang = usize::try_from(to).ok().and_then(|at| all.get(at)).copied().unwrap_or(self.lang);
        self.fill_name();
    }

    /// Runs an action that a key or the palette asks for.
    pub fn act(&mut self, action: Action, ctx: Ctx<'_>) -> Out {
        match action {
            Action::Program(act) => return Out::program(act),
            Action::Line(LineAct::Up) => self.go(-1),
            Action::Line(LineAct::Down) | Action::Menu(MenuAct::Onwards) => self.go(1),
            Action::Menu(MenuAct::Make) => return self.make(ctx),
            Action::Menu(MenuAct::Leave) => return Out::to(Destination::Methods),
            _ => {}
        }
        Out::default()
    }

    fn go(&mut self, by: isize) {
        let all = self.asked();
        let at = all.iter().position(|asked| *asked == self.at).unwrap_or(0);
        let to = at.saturating_add_signed(by).min(all.len() - 1);
        self.at = all.get(to).copied().unwrap_or(ProgrammeAsked::Make);
        self.fresh = true;
    }

    /// Makes it, or goes to the line in which something is missing.
    fn make(&mut self, ctx: Ctx<'_>) -> Out {
        if self.making {
            return Out::default();
        }
        let Some(name) = Line::clean(self.name.text()) else {
            self.at = ProgrammeAsked::Name;
            return says(ProgrammeNotice::NeedsName);
        };
        match Line::over(self.name.text()) {
            0 => {}
            over => {
                self.at = ProgrammeAsked::Name;
                return Out::say(Notice::TooLong(over));
            }
        }
        let new = match (&self.ready, self.month(ctx.at.today())) {
            (None, _) => NewProgramme::Empty(name, self.lang),
            (Some(ready), Some(first)) => NewProgramme::Ready(ready.id.clone(), self.lang, first),
            (Some(_), None) => {
                self.at = ProgrammeAsked::First;
                return says(ProgrammeNotice::NeedsMonth);
            }
        };
        self.making = true;
        Out::open(Effect::Programme(ProgrammeRequest::Make(new, None)))
    }

    /// It could not be made, and may be tried again.
    pub fn not_made(&mut self) {
        self.making = false;
    }

    /// The tracks that it begins with, in its language.
    pub fn tracks(&self) -> Vec<&str> {
        let tracks = self.ready.iter().flat_map(|ready| &ready.tracks);
        tracks.map(|track| track.name.get(self.lang)).collect()
    }
}

impl ProgrammeAsked {
    /// What the line is called, and a sentence about it.
    pub fn words(self, texts: &Texts) -> (String, String) {
        match self {
            Self::Name => (texts.msg_programme_name(), texts.msg_programme_new_name_hint()),
            Self::First => (texts.msg_programme_new_first(), texts.msg_programme_new_first_hint()),
            Self::Lang => (texts.msg_new_language(), texts.msg_programme_new_language_hint()),
            Self::Make => (texts.msg_new_make(), texts.msg_new_make_hint()),
        }
    }
}
