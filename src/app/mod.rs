//! What the program decides: the model, how a message changes it, and what to do in the world afterwards. Pure.
//!
//! One file per screen, with the same name in `view/`. `keymap.rs` says what keys do, `say.rs` puts notices in words.

pub mod action;
pub mod binding;
mod contexts;
pub mod editor;
pub mod effect;
pub mod home;
pub mod key;
pub mod keymap;
pub mod keys;
pub mod live;
pub mod methods;
pub mod msg;
pub mod new;
pub mod notice;
pub mod out;
pub mod overlay;
pub mod page;
pub mod palette;
pub mod programme;
pub mod programmes;
pub mod questions;
pub mod refused;
mod reports;
pub mod say;
pub mod trouble;
pub mod wrap;

use std::path::PathBuf;
use std::sync::OnceLock;

use crate::i18n::{Locale, Texts};
use crate::workshop::follow::TakenOver;
use crate::workshop::time::At;
use crate::workshop::used_minutes::UsedMinutes;
use crate::workshop::words::Lang;

use action::{Action, DayAct, Program};
use effect::{Chosen, Effect, StoreRequest};
use key::Key;
use live::{Ctx, LiveScreen};
use msg::{DocumentState, Listing, Msg, OwnReport};
use notice::KeptNotice;
pub use notice::Notice;
pub use out::{Destination, Out};

/// How often the program looks for the second window, in milliseconds, while none is open.
const LOOK_EVERY_MS: u64 = 2_000;

/// The size of a screen in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Size {
    /// Columns.
    pub cols: u16,
    /// Rows.
    pub rows: u16,
}

impl Size {
    /// Blank rows above the content, on a screen that has room to spare.
    pub fn lead(self) -> u16 {
        if self.rows < 30 { 0 } else { self.rows / 18 }
    }
}

/// The user's settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Whether the room sees this screen: there is no second window.
    pub one_screen: bool,
    /// Whether letters are dark on a light ground.
    pub light: bool,
    /// Whether the bell is silent.
    pub silent: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { one_screen: true, light: true, silent: false }
    }
}

/// The current screen.
#[derive(Debug)]
pub enum Screen {
    /// The home screen.
    Home(home::Home),
    /// The form for a new workshop.
    New(Box<new::New>),
    /// The list of methods.
    Methods(Box<methods::Methods>),
    /// The form for a new programme.
    NewProgramme(Box<programme::making::ProgrammeForm>),
    /// A programme.
    Programme(Box<programme::ProgrammeScreen>),
    /// A method of one's own that is changed.
    Method(Box<methods::MethodEdit>),
    /// A live workshop.
    Live(Box<LiveScreen>),
}

/// An overlay on any screen.
#[derive(Debug)]
pub enum AppOverlay {
    /// The keys that work here.
    Help {
        /// The first row shown.
        from: usize,
        /// The overlay below, whose keys these are.
        under: Option<Box<AppOverlay>>,
    },
    /// An action found by typing its name.
    Palette(palette::Palette),
    /// The choice of language.
    Language {
        /// The index of the marked one.
        at: usize,
    },
}

/// All that the program knows.
pub struct Model {
    /// The time of the last message.
    pub at: At,
    /// The program's language.
    pub lang: Lang,
    /// The program's texts in that language.
    pub texts: &'static Texts,
    /// The user's settings.
    pub settings: Settings,
    /// The size of this screen.
    pub size: Size,
    /// The current screen.
    pub screen: Screen,
    /// The overlay on the screen.
    pub overlay: Option<AppOverlay>,
    /// What came of the last key.
    pub notice: Option<Notice>,
    /// The id of the method from whose card the form was opened that is open.
    from_card: Option<String>,
    /// How long the steps of finished days took, as far as these were listed.
    pub used: UsedMinutes,
}

/// The texts of a language, read once when first asked for: reading costs more than drawing a picture.
pub fn texts(lang: Lang) -> &'static Texts {
    static LOADED: [OnceLock<Texts>; 5] = [const { OnceLock::new() }; 5];
    let [sv, nb, nn, da, en] = &LOADED;
    let loaded = match lang {
        Lang::Sv => sv,
        Lang::Nb => nb,
        Lang::Nn => nn,
        Lang::Da => da,
        Lang::En => en,
    };
    loaded.get_or_init(|| lang.code().parse::<Locale>().unwrap_or_default().load())
}

/// How long the steps of these workshops took. A record that somebody edited tells nothing.
fn used_in(listed: &[Listing]) -> UsedMinutes {
    let sound = listed.iter().filter(|one| one.whole == DocumentState::Sound);
    UsedMinutes::of(sound.map(|one| (&one.head.steps, one.head.people)))
}

impl Model {
    /// The model at start: the home screen, with the workshops still to be listed.
    pub fn new(at: At, lang: Lang, settings: Settings, size: Size) -> Self {
        let screen = Screen::Home(home::Home::default());
        Self {
            at,
            lang,
            texts: texts(lang),
            settings,
            size,
            screen,
            overlay: None,
            notice: None,
            from_card: None,
            used: UsedMinutes::default(),
        }
    }

    /// What a screen needs to know.
    pub fn ctx(&self) -> Ctx<'_> {
        Ctx { at: self.at, texts: self.texts, settings: self.settings, size: self.size }
    }

    /// Handles a message: changes the model and returns what to do in the world.
    pub fn update(&mut self, at: At, msg: Msg) -> Vec<Effect> {
        self.at = at;
        if let Screen::Live(live) = &mut self.screen {
            live.look_at_clock(at);
        }
        let Some(msg) = self.hold_early(msg) else { return Vec::new() };
        match msg {
            Msg::Key(key) => self.key(key),
            Msg::Paste(text) => self.paste(&text),
            Msg::Resize(size) => {
                self.size = size;
                self.say_what_waits();
                Vec::new()
            }
            Msg::Tick => self.tick(),
            Msg::Opened(opened) => self.opened(*opened),
            Msg::NotOpened(trouble) => {
                match &mut self.screen {
                    Screen::New(new) => new.not_made(),
                    Screen::NewProgramme(form) => form.not_made(),
                    _ => {}
                }
                self.say(Notice::Trouble(trouble))
            }
            Msg::Listed(listed) => {
                self.used = used_in(&listed);
                if let Screen::Home(home) = &mut self.screen {
                    home.listed(listed, self.at.today());
                }
                Vec::new()
            }
            Msg::TakenOver(taken, left_out) => self.taken_over(*taken, left_out),
            Msg::Methods(files) => self.methods_read(files),
            Msg::Store(report) => self.stored(report),
            Msg::ClockMoved(ms) => match self.screen {
                Screen::Live(_) => self.say(Notice::ClockMoved(ms)),
                _ => Vec::new(),
            },
            Msg::PasteTooLong(bytes) => self.say(Notice::PasteTooLong(bytes)),
            Msg::Shuffled(lines) => self.shuffled(lines),
            Msg::FileRead(of, path, read) => self.file_read(&of, &path, read),
            Msg::StandsElsewhere(of, found) => self.stands_elsewhere(&of, found),
            Msg::SentOut(Ok(paths)) => {
                self.say_of_files(KeptNotice::SentOut(paths).into(), KeptNotice::NotForTheRoom)
            }
            Msg::SentOut(Err(of)) => self.say_of_files(Notice::Trouble(of), KeptNotice::NotForTheRoom),
            Msg::Own(OwnReport::NotForgotten(path)) => {
                self.say_of_files(KeptNotice::NotForgotten(path).into(), KeptNotice::NotForTheRoom)
            }
            Msg::Own(OwnReport::Method(of)) => self.method_came(of),
            Msg::Programme(of) => self.programme_report(of),
            Msg::PartFailed => self.say(Notice::PartFailed),
            Msg::Quit => self.quit(),
        }
    }

    /// Milliseconds until the picture changes by itself; `None` if it does not, as on the home screen.
    pub fn next_wake(&self, at: At) -> Option<u64> {
        match &self.screen {
            Screen::Live(live) => {
                let looks = (!self.settings.one_screen && live.waits_for_window()).then_some(LOOK_EVERY_MS);
                live.next_wake(at).map(|wake| looks.map_or(wake, |looks| wake.min(looks)))
            }
            _ => None,
        }
    }

    fn say(&mut self, notice: Notice) -> Vec<Effect> {
        self.notice = Some(notice);
        Vec::new()
    }

    fn opened(&mut self, opened: msg::OpenedWorkshop) -> Vec<Effect> {
        let (begins, mut effects) = match &mut self.screen {
            Screen::New(form) => (form.begins_at_once(), form.was_made()),
            _ => (false, Vec::new()),
        };
        let mut live = LiveScreen::new(opened);
        live.wall.dark = !self.settings.light;
        live.look_at_clock(self.at);
        self.notice = None;
        self.overlay = None;
        self.screen = Screen::Live(Box::new(live));
        if begins {
            let out = self.act(Action::Day(DayAct::Next));
            effects.extend(self.carry(out));
            return effects;
        }
        self.say_what_waits();
        effects.extend(self.keep());
        effects
    }

    /// Opens the form for a follow-up. Whoever has left the list meanwhile, because a disk was slow, stays where they are.
    fn taken_over(&mut self, taken: TakenOver, left_out: Vec<PathBuf>) -> Vec<Effect> {
        if !matches!(&self.screen, Screen::Home(home) if home.saved.is_some()) {
            return Vec::new();
        }
        self.notice = (!left_out.is_empty()).then_some(Notice::Trouble(trouble::Trouble::LeftOut(left_out)));
        self.screen = Screen::New(Box::new(new::New::after(taken, self.ctx())));
        vec![Effect::ReadMethods]
    }

    /// Shows what a workshop has to say once, unless a notice stands or an overlay is open.
    fn say_what_waits(&mut self) {
        let ctx = Ctx { at: self.at, texts: self.texts, settings: self.settings, size: self.size };
        if let (None, None, Screen::Live(live)) = (&self.notice, &self.overlay, &mut self.screen) {
            self.notice = live.next_finding(ctx.settings).or_else(|| live.small_letters(ctx));
        }
    }

    /// Saves what the last act changed of the wall and of the drafts.
    fn keep(&mut self) -> Option<Effect> {
        match &mut self.screen {
            Screen::Live(live) => live.keep(),
            _ => None,
        }
    }

    fn methods_read(&mut self, files: Vec<msg::MethodFile>) -> Vec<Effect> {
        let early = match &mut self.screen {
            Screen::New(new) => new.methods_read(files, self.texts),
            Screen::Methods(methods) => {
                methods.read(files);
                Vec::new()
            }
            Screen::Live(live) => {
                live.methods_read(files);
                Vec::new()
            }
            Screen::Programme(programme) => {
                programme.methods = files;
                Vec::new()
            }
            Screen::Home(_) | Screen::NewProgramme(_) | Screen::Method(_) => Vec::new(),
        };
        let at = self.at;
        early.into_iter().flat_map(|msg| self.update(at, msg)).collect()
    }

    /// Lets time pass. A day that stands still from now on has another picture, which the second window is told.
    fn tick(&mut self) -> Vec<Effect> {
        match &mut self.screen {
            Screen::Live(live) => {
                live.tick(self.at, self.settings.silent).into_iter().chain(live.keep()).collect()
            }
            _ => Vec::new(),
        }
    }

    fn paste(&mut self, text: &str) -> Vec<Effect> {
        self.notice = None;
        let ctx = Ctx { at: self.at, texts: self.texts, settings: self.settings, size: self.size };
        let goes_in = match (&mut self.overlay, &mut self.screen) {
            (Some(AppOverlay::Palette(palette)), _) => {
                palette.paste(text);
                true
            }
            (None, Screen::Live(live)) => {
                let out = live.paste(text, ctx);
                return self.carry(out);
            }
            (None, Screen::New(new)) => new.paste(text),
            (None, Screen::Methods(methods)) => methods.paste(text),
            (None, Screen::Programme(programme)) => programme.paste(text),
            (None, Screen::NewProgramme(form)) => form.paste(text),
            (None, Screen::Method(edit)) => edit.paste(text),
            _ => false,
        };
        self.carry(if goes_in { Out::default() } else { Out::say(Notice::PasteWhereYouWrite) })
    }

    /// Holds back what is pressed in a form that does not know its lines yet; returns what can be done now.
    fn hold_early(&mut self, msg: Msg) -> Option<Msg> {
        match &mut self.screen {
            Screen::New(form) if self.overlay.is_none() => form.hold_early(msg),
            _ => Some(msg),
        }
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        self.notice = None;
        let out = match self.overlay.take() {
            Some(overlay) => self.overlay_key(overlay, key),
            None => self.screen_key(key),
        };
        self.carry(out)
    }

    fn screen_key(&mut self, key: Key) -> Out {
        let ctx = Ctx { at: self.at, texts: self.texts, settings: self.settings, size: self.size };
        match &mut self.screen {
            Screen::Live(live) => {
                let action = keymap::action(key, &live.contexts());
                live.key(key, action, ctx)
            }
            Screen::Home(home) => home.key(key, self.lang, ctx),
            Screen::New(new) => new.key(key, ctx),
            Screen::Methods(methods) => methods.key(key, self.lang, ctx),
            Screen::Programme(programme) => programme.key(key, ctx),
            Screen::NewProgramme(form) => form.key(key, ctx),
            Screen::Method(edit) => edit.key(key, self.lang, ctx),
        }
    }

    /// Runs an action on the current screen: one chosen in the palette, or the one of a key pressed in an overlay.
    fn act(&mut self, action: Action) -> Out {
        let ctx = Ctx { at: self.at, texts: self.texts, settings: self.settings, size: self.size };
        match &mut self.screen {
            Screen::Live(live) => live.act(action, ctx),
            Screen::Home(home) => home.act(action, self.lang),
            Screen::New(new) => new.act(action, ctx),
            Screen::Methods(methods) => methods.act(action, self.lang, ctx),
            Screen::Programme(programme) => programme.act(action, ctx),
            Screen::NewProgramme(form) => form.act(action, ctx),
            Screen::Method(edit) => edit.act(action, self.lang, ctx),
        }
    }

    /// Applies the outcome of a key, wherever it was pressed. `notice.rs` says which notice then stands.
    fn carry(&mut self, out: Out) -> Vec<Effect> {
        self.notice = out.notice;
        self.settings = out.settings.unwrap_or(self.settings);
        let mut effects = out.effects;
        if let Some(to) = out.goes_to {
            effects.extend(self.go(to));
        }
        effects.extend(self.keep());
        if let Some(act) = out.program {
            effects.extend(self.program(act));
        }
        self.show_file();
        self.say_what_waits();
        effects
    }

    /// Goes to another screen; returns the effects that read what it shows.
    fn go(&mut self, to: Destination) -> Vec<Effect> {
        let library = Effect::Programme(programmes::ProgrammeRequest::ReadLibrary);
        let came_from = self.from_card.take();
        let (screen, reads) = match to {
            Destination::Home => (Screen::Home(home::Home::default()), vec![Effect::List]),
            Destination::Back => match came_from {
                Some(id) => return self.go(Destination::Card(id)),
                None => return self.go(Destination::Home),
            },
            Destination::New => {
                (Screen::New(Box::new(new::New::empty(self.lang, self.ctx()))), vec![Effect::ReadMethods])
            }
            Destination::CheckIn => return self.go(Destination::NewWith(new::CHECK_IN.to_owned())),
            Destination::NewWith(method) => {
                self.from_card = matches!(self.screen, Screen::Methods(_)).then(|| method.clone());
                let given = new::Given { method: Some(method), ..new::Given::of(self.lang) };
                (Screen::New(Box::new(new::New::with(&given, self.ctx()))), vec![Effect::ReadMethods])
            }
            Destination::Gathering(wish) => {
                let form = new::New::for_gathering(&wish.of, &wish.programme, self.ctx());
                (Screen::New(Box::new(form)), vec![Effect::ReadMethods])
            }
            Destination::NewProgramme(ready) => {
                let ready = ready.map(|ready| *ready);
                let form = programme::making::ProgrammeForm::new(ready, self.lang, self.ctx());
                (Screen::NewProgramme(Box::new(form)), Vec::new())
            }
            Destination::Methods => (Screen::Methods(Box::default()), vec![Effect::ReadMethods, library]),
            Destination::Card(id) => {
                (Screen::Methods(Box::new(methods::Methods::at(id))), vec![Effect::ReadMethods, library])
            }
            Destination::Change(copy) => {
                (Screen::Method(Box::new(methods::MethodEdit::of(*copy, None))), Vec::new())
            }
            Destination::NewAs(chosen) => {
                self.from_card = matches!(self.screen, Screen::Methods(_)).then(|| chosen.id.clone());
                let given = new::Given::chosen(chosen, self.lang, self.texts);
                (Screen::New(Box::new(new::New::with(&given, self.ctx()))), vec![Effect::ReadMethods])
            }
        };
        self.screen = screen;
        reads
    }

    /// Runs an action that concerns the program as a whole.
    fn program(&mut self, act: Program) -> Vec<Effect> {
        match act {
            Program::Quit => return self.quit(),
            Program::Help => {
                let under = self.overlay.take().map(Box::new);
                self.overlay = Some(AppOverlay::Help { from: 0, under });
            }
            Program::Palette => self.overlay = Some(AppOverlay::Palette(palette::Palette::default())),
            Program::Language => {
                let at = Lang::ALL.iter().position(|lang| *lang == self.lang).unwrap_or(0);
                self.overlay = Some(AppOverlay::Language { at });
            }
            Program::Theme => {
                self.settings.light = !self.settings.light;
                if let Screen::Live(live) = &mut self.screen {
                    live.wall.dark = !self.settings.light;
                }
                return self.keep().into_iter().collect();
            }
            Program::Silence => self.settings.silent = !self.settings.silent,
            Program::Screens => return self.switch_screens(),
            Program::Redraw => return vec![Effect::Redraw],
            Program::Leaving => {
                let twice = matches!(self.screen, Screen::Live(_));
                self.notice = Some(Notice::Leaving { twice });
            }
            Program::Pane
            | Program::Private
            | Program::SaveAgain
            | Program::KeepElsewhere
            | Program::SendOut
            | Program::TakeIn => {}
        }
        Vec::new()
    }

    /// Switches between one screen and two, says which it is now, and remembers it.
    fn switch_screens(&mut self) -> Vec<Effect> {
        let one_screen = !self.settings.one_screen;
        self.settings.one_screen = one_screen;
        if let Screen::Live(live) = &mut self.screen {
            live.private = false;
        }
        self.notice = Some(KeptNotice::Screens { one: one_screen }.into());
        let remember = Effect::Remember(Chosen::TwoScreens(!one_screen));
        std::iter::once(remember).chain(self.keep()).collect()
    }

    /// Writes the workshop's document, releases its lock and quits; a method that is changed is saved first.
    fn quit(&mut self) -> Vec<Effect> {
        match &mut self.screen {
            Screen::Live(_) => vec![Effect::Store(StoreRequest::Close), Effect::Quit],
            Screen::Method(edit) => {
                let out = edit.quit();
                self.notice = out.notice;
                out.effects
            }
            _ => vec![Effect::Quit],
        }
    }

    /// Switches the language at once.
    fn speak(&mut self, lang: Lang) -> Out {
        self.lang = lang;
        self.texts = texts(lang);
        Out::effect(Effect::Remember(Chosen::Lang(lang)))
    }
}
