//! What makes a method of the library one's own: a copy under another name, or one that is begun by changing it.

use std::path::Path;

use unicode_segmentation::UnicodeSegmentation;

use super::Methods;
use crate::app::editor::Editor;
use crate::app::effect::MethodEffect;
use crate::app::key::Key;
use crate::app::keymap::{Context, Over};
use crate::app::notice::{MethodNotice, Notice};
use crate::app::out::{Destination, Out};
use crate::i18n::Texts;
use crate::workshop::compose::id_of;
use crate::workshop::method::check::NAME_LETTERS;
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// The contexts for a key while a name is typed.
pub(super) const NAMING: &[Context] = &[Context::Over(Over::Asked), Context::Typing, Context::Anywhere];

/// So many methods of one name are told apart by numbers.
const MOST_OF_A_NAME: u32 = 1_000;

impl Methods {
    /// Asks what a copy of the marked method is to be called.
    pub(super) fn begin_copy(&mut self, lang: Lang) -> Out {
        let Some(method) = self.marked_method().and_then(|file| file.method()) else { return Out::default() };
        let name = self.free(method.card.name.get(lang), lang);
        self.naming = Some(Editor::with(&name));
        Out::default()
    }

    /// Types what a copy is to be called.
    pub(super) fn type_name(&mut self, key: Key) -> Out {
        if let Some(name) = &mut self.naming {
            name.key(key);
        }
        Out::default()
    }

    /// Has a copy kept under the name that was typed, with its texts in one language.
    pub(super) fn copy(&self, lang: Lang) -> Out {
        let Some((method, typed)) =
            self.marked_method().and_then(|file| file.method()).zip(self.naming.as_ref())
        else {
            return Out::default();
        };
        let over = typed.text().trim().graphemes(true).count().saturating_sub(NAME_LETTERS);
        match Line::clean(typed.text()) {
            _ if over > 0 => Out::say(Notice::TooLong(over)),
            None => Out::say(Notice::BeginWithName),
            Some(name) => {
                let copy = method.in_lang(lang).copied(id_of(&name, lang), &name, lang);
                Out::effect(MethodEffect::Keep(Box::new(copy), name).into())
            }
        }
    }

    /// Begins to change the marked method; one that comes with the program stays as it is, and a copy is changed.
    pub(super) fn change(&self, lang: Lang, texts: &Texts) -> Out {
        let Some(file) = self.marked_method() else { return Out::default() };
        if let Some(path) = &file.path {
            return Out::effect(MethodEffect::Read(path.clone()).into());
        }
        let Some(method) = file.method() else { return Out::default() };
        let built_in = method.card.name.get(lang);
        let Some(name) = Line::clean(&self.free(&texts.msg_change_copy_of(built_in), lang)) else {
            return Out::default();
        };
        let copy = method.in_lang(lang).copied(id_of(&name, lang), &name, lang);
        let notice = MethodNotice::OwnCopy(built_in.to_owned()).into();
        Out { notice: Some(notice), ..Out::to(Destination::Change(Box::new(copy))) }
    }

    /// A name like this one that no method has: with a number, if it must.
    fn free(&self, name: &str, lang: Lang) -> String {
        let taken = |name: &str| {
            let id = id_of(name, lang);
            let listed = self.files.iter().flatten().filter_map(|file| file.listed.as_ref().ok());
            let mut same = listed.filter(|listed| listed.id == id || listed.card.name.get(lang) == name);
            same.next().is_some()
        };
        let fits = |name: &String| name.graphemes(true).count() <= NAME_LETTERS;
        let numbered = (2..MOST_OF_A_NAME).map(|number| format!("{name} {number}"));
        let mut all = std::iter::once(name.to_owned()).chain(numbered).filter(fits);
        all.find(|name| !taken(name)).unwrap_or_else(|| name.to_owned())
    }

    /// A copy lies here: its card is opened once the methods were read again.
    pub(in crate::app) fn copied(&mut self, path: &Path) {
        self.naming = None;
        self.typed.take();
        self.wanted = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    }

    /// Puts a name that is free into the line, if one is still typed there.
    pub(in crate::app) fn offer_name(&mut self, free: &Line) {
        if let Some(name) = &mut self.naming {
            *name = Editor::with(free);
        }
    }
}
