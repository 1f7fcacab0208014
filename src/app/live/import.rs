//! Forms go out before the day and come back filled in: the rows of a file are looked at before they count, and all of
//! them are one entry.

use crate::export::{FormFormat, form};
use crate::i18n::Texts;
use crate::import::{self, ImportFault, ReadTable};
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::event::PlanStatus;
use crate::workshop::method::{Holds, TableDef};
use crate::workshop::table::CellValue;

use super::super::action::{Action, MenuAct};
use super::super::effect::{Effect, FormFile};
use super::super::notice::Done;
use super::super::texts as texts_in;
use super::ask::Prompt;
use super::overlay::{page_of, scrolled};
use super::{Ctx, LiveScreen, Notice, Out, Overlay};

/// With what the name of a file ends that somebody drags into the window.
const ENDINGS: [&str; 6] = [".csv", ".txt", ".tsv", ".xlsx", ".xls", ".docx"];

/// The rows of a file, to look at before they count.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// What is said above the rows.
    pub says: Vec<String>,
    /// Why nothing of the file can be taken in, if so, and the file's name.
    pub refused: Option<(ImportFault, String)>,
    /// The rows that are new, in one line each.
    pub lines: Vec<String>,
    /// How many of them lie above those that are shown.
    pub above: usize,
    add: Vec<RowCommand>,
}

impl Imported {
    /// Whether nothing of it would be taken in.
    pub fn is_empty(&self) -> bool {
        self.add.is_empty()
    }

    /// How many rows are shown at a time.
    pub fn page(&self, ctx: Ctx<'_>) -> usize {
        page_of(&self.says, self.lines.len(), ctx)
    }

    fn scroll(&mut self, action: Action, ctx: Ctx<'_>) {
        self.above = scrolled(self.above, action, self.page(ctx), self.lines.len());
    }
}

impl LiveScreen {
    /// The table that forms are about: that of the step at hand, if it can be filled beforehand, otherwise the first that
    /// can.
    pub fn form_table(&self) -> Option<&TableDef> {
        let uses = self.step_at_hand().map(|step| step.kind.uses()).filter(|uses| uses.beforehand);
        let method = &self.workshop().method;
        let at_hand = uses.and_then(|uses| uses.table).and_then(|table| method.table(table));
        at_hand.filter(|table| table.rows.is_empty()).or_else(|| method.form_table())
    }

    /// Writes the empty form beside the document, as text and as CSV.
    pub(super) fn send_out(&self) -> Out {
        let Some(table) = self.form_table() else { return Out::say(Notice::NoForm) };
        let (workshop, texts) = (self.workshop(), texts_in(self.workshop().lang));
        let file = |format: FormFormat| FormFile {
            called: texts.msg_form_name(),
            extension: format.extension(),
            bytes: form(format, workshop, table, texts),
        };
        Out::effect(Effect::SendOut(FormFormat::ALL.map(file).into(), self.journal.entries().to_vec()))
    }

    /// Asks where a form lies that came back.
    pub(super) fn ask_for_file(&mut self) -> Out {
        match self.why_no_form() {
            Some(why) => Out::say(why),
            None => self.ask(Prompt::TakeIn, ""),
        }
    }

    /// Why no rows are taken in: no table is for that, the day is over, or nothing may be written down now.
    fn why_no_form(&self) -> Option<Notice> {
        if self.form_table().is_none() {
            return Some(Notice::NoForm);
        }
        let over = self.workshop().day.ended.is_some().then_some(Notice::NotLed(None));
        over.or_else(|| self.workshop().takes_no_words().map(Notice::Refusal))
    }

    /// Has a file read; it is then looked at.
    pub(super) fn read_file(&self, path: &str) -> Out {
        let path = path.trim().trim_matches(['\'', '"']);
        let of = self.workshop().id.clone();
        Out { done: true, ..Out::effect(Effect::ReadFile(of, path.into())) }
    }

    /// If a file was dragged into the window, or the text is a form or a sheet: shows its rows.
    pub(super) fn paste_form(&mut self, text: &str, ctx: Ctx<'_>) -> Option<Out> {
        let at_hand = self.step_at_hand()?.kind.uses();
        let is_filled_here =
            at_hand.beforehand && at_hand.table == self.form_table().map(|table| table.id.as_str());
        if self.why_no_form().is_some() || !is_filled_here {
            return None;
        }
        let path = text.trim();
        if is_path(path) {
            return Some(self.read_file(path));
        }
        let table = self.form_table()?;
        if !import::is_of(text, table) {
            return None;
        }
        let read = import::read_text(text, table, ctx.at.today());
        Some(self.look_at_rows(None, read, ctx.texts))
    }

    /// Looks at the next file that came in, once nothing lies on top and no question is being answered.
    pub(in crate::app) fn look_at_next(&mut self, ctx: Ctx<'_>) -> Option<Out> {
        if self.keeping.came_in.is_empty() || self.overlay.is_some() || self.entry.asking.is_some() {
            return None;
        }
        let (name, bytes) = self.keeping.came_in.remove(0);
        Some(self.look_at_file(name, &bytes, ctx))
    }

    /// Shows the rows of a file before they count, or says what is to be mended in it.
    pub(in crate::app) fn look_at_file(&mut self, name: String, bytes: &[u8], ctx: Ctx<'_>) -> Out {
        if let Some(why) = self.why_no_form() {
            return Out::say(why);
        }
        let Some(table) = self.form_table() else { return Out::default() };
        let read = import::read(bytes, table, ctx.at.today());
        self.look_at_rows(Some(name), read, ctx.texts)
    }

    fn look_at_rows(
        &mut self,
        name: Option<String>,
        read: Result<ReadTable, ImportFault>,
        texts: &Texts,
    ) -> Out {
        let Some(table) = self.form_table() else { return Out::default() };
        let name = name.unwrap_or_else(|| texts.msg_live_import_pasted());
        let imported = match read {
            Ok(read) => self.to_look_at(&name, &read, table, texts),
            Err(fault) => Imported {
                says: vec![texts.msg_live_import_refused()],
                refused: Some((fault, name)),
                lines: Vec::new(),
                above: 0,
                add: Vec::new(),
            },
        };
        self.stays(Overlay::Import(Box::new(imported)))
    }

    /// The rows that are new, with what is said of the others.
    fn to_look_at(&self, name: &str, read: &ReadTable, table: &TableDef, texts: &Texts) -> Imported {
        let add = self.workshop().rows_to_add(table, read.rows.iter().map(|row| row.cells.clone()));
        let lines = add.iter().map(|row| self.told_row(table, row)).collect();
        let (all, known) = (read.rows.len(), read.rows.len() - add.len());
        let some = |count: usize, says: &dyn Fn(u32) -> String| (count > 0).then(|| says(count as u32));
        let takes = if add.is_empty() {
            texts.msg_live_import_nothing_new()
        } else {
            texts.msg_live_import_takes(add.len() as u32)
        };
        let says = [
            Some(texts.msg_live_import_rows(all as u32, name)),
            some(known, &|count| texts.msg_live_import_known(count)),
            some(read.empty(table), &|count| texts.msg_live_import_empty(count)),
            some(read.passed_over, &|count| texts.msg_live_import_passed(count)),
            Some(takes),
        ];
        Imported { says: says.into_iter().flatten().collect(), refused: None, lines, above: 0, add }
    }

    /// A row in one line.
    fn told_row(&self, table: &TableDef, row: &RowCommand) -> String {
        let lang = self.workshop().lang;
        let RowCommand::Add { cells, .. } = row else { return String::new() };
        let told =
            cells.iter().map(|(id, value)| match (value, table.column(id).map(|column| &column.holds)) {
                (CellValue::Choice(place), Some(Holds::OneOf(choices))) => {
                    choices.get(usize::from(*place)).map_or("", |choice| choice.get(lang)).to_owned()
                }
                (CellValue::Status(status), _) => PlanStatus::name(*status).to_owned(),
                (value, _) => value.typed().replace('\n', " "),
            });
        told.collect::<Vec<_>>().join(" · ")
    }

    pub(super) fn import_act(&mut self, mut imported: Box<Imported>, action: Action, ctx: Ctx<'_>) -> Out {
        if action != Action::Menu(MenuAct::Take) {
            imported.scroll(action, ctx);
            return self.stays(Overlay::Import(imported));
        }
        let rows = imported.add.len();
        if rows == 0 {
            return Out::default();
        }
        let add = imported.add.into_iter().map(Command::Row).collect();
        self.command(Command::Together(add), ctx)
            .tell(Done::Understood(ctx.texts.msg_say_taken_in(rows as u32)))
    }
}

/// Whether a line is where a file lies.
fn is_path(line: &str) -> bool {
    let bare = line.trim_matches(['\'', '"']).to_lowercase();
    let ends = ENDINGS.iter().any(|ending| bare.ends_with(ending));
    let begins =
        bare.starts_with(['/', '~', '\\']) || bare.get(1..3) == Some(":\\") || bare.starts_with("file://");
    !line.contains('\n') && ends && begins
}
