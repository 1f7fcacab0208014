//! What comes back from the world: how the store fared, files that were read, lines that were shuffled.

use std::path::{Path, PathBuf};

use super::effect::{Effect, StruckWords};
use super::live::Ctx;
use super::methods::MethodEdit;
use super::msg::{KeptMethod, LookedElsewhere, MethodMsg, SavedMethod, StoreReport};
use super::notice::{self, KeptNotice, MethodNotice, Notice};
use super::programme::ProgrammeScreen;
use super::programmes::{OpenedProgramme, ProgrammeReport};
use super::trouble::{self, Trouble};
use super::{Model, Screen};
use crate::workshop::text::Line;

/// The names of files, without their folders.
fn names(paths: &[PathBuf]) -> Vec<String> {
    paths.iter().filter_map(|path| path.file_name()).map(|name| trouble::shown(Path::new(name))).collect()
}

impl Model {
    /// Says something with names or folders in it; as long as the room reads it, only in short, and the rest later.
    pub(super) fn say_of_files(&mut self, notice: Notice, in_short: KeptNotice) -> Vec<Effect> {
        match &mut self.screen {
            Screen::Live(live) if live.is_read_by_room(self.settings) => {
                live.keeping.waits.push(notice);
                self.say(in_short.into())
            }
            _ => self.say(notice),
        }
    }

    /// Takes what became of a method of the user's own.
    pub(super) fn method_came(&mut self, of: MethodMsg) -> Vec<Effect> {
        match of {
            MethodMsg::Kept(of) => self.method_kept(of),
            // Whoever has left the methods meanwhile, because a disk was slow, stays where they are.
            MethodMsg::Read(of) if matches!(self.screen, Screen::Methods(_)) => match of {
                Ok(read) => {
                    let (method, file) = *read;
                    self.screen = Screen::Method(Box::new(MethodEdit::of(method, Some(file))));
                    Vec::new()
                }
                Err(trouble) => self.say(Notice::Trouble(trouble)),
            },
            MethodMsg::Read(_) => Vec::new(),
            MethodMsg::Saved(of) => match &mut self.screen {
                Screen::Method(edit) => {
                    let out = edit.came(of);
                    let notice = out.notice.clone().or(self.notice.take().filter(|_| out.goes_to.is_none()));
                    let effects = self.carry(out);
                    self.notice = notice.filter(|notice| *notice != MethodNotice::Unsaved.into());
                    effects
                }
                _ => match of {
                    SavedMethod::Not(trouble) => {
                        self.say_of_files(Notice::Trouble(trouble), KeptNotice::NotForTheRoom)
                    }
                    SavedMethod::In(_) | SavedMethod::Beside(..) => Vec::new(),
                },
            },
        }
    }

    /// Says where a method of one's own lies now, or offers a name that is free.
    fn method_kept(&mut self, of: KeptMethod) -> Vec<Effect> {
        match of {
            KeptMethod::At(path) => {
                if let Screen::Methods(methods) = &mut self.screen {
                    methods.copied(&path);
                    self.notice = Some(MethodNotice::Copied(path).into());
                    return vec![Effect::ReadMethods];
                }
                self.say_of_files(MethodNotice::DayKept(path).into(), KeptNotice::NotForTheRoom)
            }
            KeptMethod::Not(trouble) => {
                self.say_of_files(Notice::Trouble(trouble), KeptNotice::NotForTheRoom)
            }
            KeptMethod::Taken { name, free } => {
                match &mut self.screen {
                    Screen::Live(live) => live.offer_name(&free),
                    Screen::Methods(methods) => methods.offer_name(&free),
                    _ => {}
                }
                self.say(MethodNotice::Named(name).into())
            }
        }
    }

    /// Takes what comes back about programmes. One that was opened is shown, and the methods are read for it: what its
    /// gatherings are held with has a name there.
    pub(super) fn programme_report(&mut self, report: ProgrammeReport) -> Vec<Effect> {
        match (report, &mut self.screen) {
            (ProgrammeReport::Opened(opened), _) => self.programme_opened(*opened),
            (ProgrammeReport::Saved(path), Screen::Programme(screen)) => {
                screen.keeping.written(&path);
                Vec::new()
            }
            (ProgrammeReport::NotSaved(path, trouble), Screen::Programme(screen)) => {
                screen.keeping.not_written(&path);
                self.say(Notice::Trouble(trouble))
            }
            (ProgrammeReport::NotSaved(_, trouble) | ProgrammeReport::NotNoted(trouble), _) => {
                self.say_of_files(Notice::Trouble(trouble), KeptNotice::NotForTheRoom)
            }
            (ProgrammeReport::Listed(listed), Screen::Home(home)) => {
                home.programmes_listed(listed);
                Vec::new()
            }
            (ProgrammeReport::Library(ready), Screen::Methods(methods)) => {
                methods.library_read(ready);
                Vec::new()
            }
            (ProgrammeReport::Library(_) | ProgrammeReport::Listed(_) | ProgrammeReport::Saved(_), _) => {
                Vec::new()
            }
        }
    }

    fn programme_opened(&mut self, opened: OpenedProgramme) -> Vec<Effect> {
        (self.notice, self.overlay) = (None, None);
        let ctx = Ctx { at: self.at, texts: self.texts, settings: self.settings, size: self.size };
        let mut screen = ProgrammeScreen::new(opened, self.at.today());
        let named = match &self.screen {
            Screen::NewProgramme(form) => form.named().and_then(|name| screen.name(name, ctx)),
            _ => None,
        };
        self.notice = screen.says_of_workshops();
        self.screen = Screen::Programme(Box::new(screen));
        named.into_iter().chain([Effect::ReadMethods]).collect()
    }

    /// Handles the store's report on a request.
    pub(super) fn stored(&mut self, report: StoreReport) -> Vec<Effect> {
        let Screen::Live(live) = &mut self.screen else { return Vec::new() };
        match report {
            StoreReport::Saved(seq) => {
                // What was saved is so no more if somebody removed the journal.
                live.keeping.saved = seq;
                live.keeping.trouble = None;
            }
            StoreReport::NotSaved(trouble) => {
                live.keeping.trouble = Some(trouble);
                // That words are being struck must not hide why they are not.
                self.notice.take_if(|notice| *notice == KeptNotice::Striking.into());
            }
            StoreReport::Struck { deleted, unreached } => {
                let title = live.is_title_struck();
                let unreached = unreached.iter().map(|path| trouble::shown(path)).collect();
                let look = live.look_elsewhere();
                let elsewhere = notice::Elsewhere::default();
                let struck = notice::Struck { title, deleted: names(&deleted), unreached, elsewhere };
                self.say_of_files(KeptNotice::Struck(struck).into(), KeptNotice::StruckInShort);
                return look;
            }
            StoreReport::Deleted(paths) => {
                let deleted = KeptNotice::ExportsDeleted(names(&paths));
                return self.say_of_files(deleted.into(), KeptNotice::NotForTheRoom);
            }
            StoreReport::NotMoved(trouble) => {
                return self.say_of_files(Notice::Trouble(trouble), KeptNotice::NotForTheRoom);
            }
            StoreReport::Moved(path) => {
                return self.say_of_files(KeptNotice::Moved(path).into(), KeptNotice::NotForTheRoom);
            }
            StoreReport::Found(finding) => {
                live.keeping.find(finding);
                self.say_what_waits();
            }
            StoreReport::Window(window) => {
                live.wall.window = Some(window);
                self.say_what_waits();
            }
        }
        Vec::new()
    }

    /// Says in which other workshops words still stand that were struck here: in the same breath as that they were, if that
    /// still stands or waits.
    pub(super) fn stands_elsewhere(&mut self, of: &StruckWords, found: LookedElsewhere) -> Vec<Effect> {
        let Screen::Live(live) = &mut self.screen else { return Vec::new() };
        if !live.looked_for(of) || found == LookedElsewhere::default() {
            return Vec::new();
        }
        let unread = found.unread.iter().map(|path| trouble::shown(path)).collect();
        let elsewhere = notice::Elsewhere { there: found.there, unread };
        let told = self.notice.iter_mut().chain(live.keeping.waits.iter_mut().rev());
        let struck = told.filter_map(|notice| match notice {
            Notice::Kept(KeptNotice::Struck(struck)) => Some(struck),
            _ => None,
        });
        if let Some(struck) = struck.into_iter().next() {
            struck.elsewhere = elsewhere;
            return Vec::new();
        }
        let struck = notice::Struck { elsewhere, ..notice::Struck::default() };
        self.say_of_files(KeptNotice::Struck(struck).into(), KeptNotice::NotForTheRoom)
    }

    /// Takes a file that was asked for. In another workshop than the one that asked, it is nobody's any more.
    pub(super) fn file_read(&mut self, of: &str, path: &Path, read: Result<Vec<u8>, Trouble>) -> Vec<Effect> {
        let Screen::Live(live) = &mut self.screen else { return Vec::new() };
        if live.workshop().id != of {
            return Vec::new();
        }
        match read {
            Ok(bytes) => {
                live.keeping.came_in.push((names(&[path.to_path_buf()]).concat(), bytes));
                self.show_file();
                self.keep().into_iter().collect()
            }
            Err(Trouble::Missing(_) | Trouble::Foreign(_)) => {
                let none = KeptNotice::NoFile(path.to_path_buf());
                self.say_of_files(none.into(), KeptNotice::NotForTheRoom)
            }
            Err(of) => self.say_of_files(Notice::Trouble(of), KeptNotice::NotForTheRoom),
        }
    }

    /// Shows the rows of a file that came in, unless something lies on top that they would take the place of.
    pub(super) fn show_file(&mut self) {
        let ctx = Ctx { at: self.at, texts: self.texts, settings: self.settings, size: self.size };
        if let (None, Screen::Live(live)) = (&self.overlay, &mut self.screen)
            && let Some(out) = live.look_at_next(ctx)
        {
            self.notice = out.notice.or(self.notice.take());
        }
    }

    /// Stores lines in the order that was drawn for them.
    pub(super) fn shuffled(&mut self, lines: Vec<Line>) -> Vec<Effect> {
        let ctx = Ctx { at: self.at, texts: self.texts, settings: self.settings, size: self.size };
        let Screen::Live(live) = &mut self.screen else { return Vec::new() };
        let out = live.embers_shuffled(lines, ctx);
        self.carry(out)
    }
}
