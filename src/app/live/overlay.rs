//! Overlays on a live workshop: a paste to review, ways to make up a delay, what to strike, what to put on the wall,
//! parts to put in, the agenda.

use crate::i18n::plan;
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::event::PlanStatus;
use crate::workshop::method::ColumnRole;
use crate::workshop::repair::Repair;
use crate::workshop::table::{CellValue, SEPARATORS};
use crate::workshop::text::{BULLETS, Line};
use crate::workshop::words::Lang;

use super::super::action::{Action, Input, LineAct, MenuAct};
use super::super::binding::{Context, Over};
use super::super::key::Key;
use super::super::notice;
use super::super::wrap::{truncate, wrap};
pub use super::agenda::{AgendaEdit, Typing};
use super::insert::InsertMenu;
use super::planning::NextMenu;
use super::step::{self, LineReading};
use super::{Ctx, EmbersTyped, Imported, LiveScreen, Notice, Out, Reads, Striking, layout};

/// An overlay on a live workshop.
#[derive(Debug, Clone, PartialEq)]
pub enum Overlay {
    /// Pasted lines, to review before they count.
    Paste(Pasted),
    /// Ways to make up time.
    Late(Vec<Repair>),
    /// What to strike for good: undo cannot bring it back.
    Strike(Striking),
    /// What can be put on the wall; the index of the marked choice.
    Wall(usize),
    /// The parts that can be put into the day.
    Insert(InsertMenu),
    /// What can come next in the plan of the day.
    Next(Box<NextMenu>),
    /// The agenda.
    Agenda(AgendaEdit),
    /// The rows of a file, to look at before they count.
    Import(Box<Imported>),
    /// What people take along from a day that leaves no trace.
    Embers(EmbersTyped),
}

/// The rows of an overlay's heading, and a blank one under it.
const HEADING: u16 = 2;
/// A blank row between what is said of pasted lines and the lines.
const BLANK: u16 = 1;

/// So many rows below what is said are for lines, if there are as many: the last may count them.
const FEWEST_LINES: usize = 4;
/// The most letters of a head that has no column, where it is named.
const LONGEST_HEAD: usize = 24;

/// Lines that were pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// The lines.
    pub lines: Vec<Line>,
    /// The mark that was taken away at the start of each, if they were a list; of a numbered list, the first.
    pub mark: Option<String>,
    /// How many lines lie above those that are shown.
    pub above: usize,
    /// What each line becomes.
    pub becomes: PastedAs,
    /// The rows whole, where a line shows only the beginning of one.
    pub whole: Vec<String>,
    /// How far each row has come, where a plan says so.
    pub(super) statuses: Vec<Option<PlanStatus>>,
    /// Where each line goes, if they stood under heads.
    pub into: Vec<UnderHead>,
    /// The heads that no column has, and the name of the column in which they stand with what is below them.
    pub beside: Option<(Vec<String>, String)>,
    /// A group that there is not, if a line seems to be the head of one.
    pub(super) no_group: Option<NoGroup>,
    /// The row that cannot be read, if all were refused for it.
    pub wrong: Option<usize>,
}

/// Where lines go, and what that is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderHead {
    /// The list.
    pub list: String,
    /// The group in it, if the head is one.
    pub group: Option<u16>,
    /// What it is called.
    pub name: String,
    /// What it may be called where it was written; of a group, without its number.
    pub(super) called: Vec<String>,
}

/// A group that there is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NoGroup {
    /// Its number.
    pub(super) number: u16,
    /// What it is called where it was written.
    pub(super) called: String,
    /// The numbers that there are.
    pub(super) groups: Vec<u16>,
}

/// What pasted lines become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PastedAs {
    /// Lines of a list.
    Lines,
    /// Action plans.
    Plans,
    /// Rows of another table.
    Rows,
    /// Lines of several fields or groups, each under its head.
    UnderHeads,
    /// Rows of a table that is shown as the months of a year, some of them under others.
    Year,
}

impl Pasted {
    /// What is said above the lines: what becomes of them, without which mark, and which heads have no column. Of those,
    /// as many are named as leave room for some lines; how many others there are is a number.
    pub fn says(&self, ctx: Ctx<'_>) -> Vec<String> {
        let texts = ctx.texts;
        let count = self.lines.len() as u32;
        let becomes = match self.becomes {
            PastedAs::Lines | PastedAs::UnderHeads => texts.msg_live_paste_becomes(count),
            PastedAs::Plans => texts.msg_live_paste_rows(count),
            PastedAs::Rows => texts.msg_live_paste_items(count),
            PastedAs::Year => texts.msg_live_paste_points(count),
        };
        let without = self.mark.as_ref().map(|mark| texts.msg_live_paste_without(mark.as_str()));
        let no_group = self.no_group.as_ref();
        let no_group = no_group.map(|no| texts.msg_say_no_place(&no.called, notice::numbers(&no.groups)));
        let mut says: Vec<String> = std::iter::once(becomes).chain(without).chain(no_group).collect();
        let Some((heads, column)) = &self.beside else { return says };
        let head = |head: &String| truncate(head, LONGEST_HEAD).into_owned();
        let heads: Vec<String> = heads.iter().map(head).collect();
        let most = heads.len();
        let named = |named: usize| {
            let others = Some(most - named).filter(|others| *others > 0).map(|others| format!(" +{others}"));
            let named = heads.iter().take(named).map(String::as_str).collect::<Vec<_>>().join(", ");
            texts.msg_live_paste_heads(column, named + &others.unwrap_or_default())
        };
        let wanted = self.lines.len().min(FEWEST_LINES);
        let fits = |named: &String| {
            let with: Vec<String> = says.iter().chain([named]).cloned().collect();
            lines_below(&with, ctx) >= wanted
        };
        let beside = (2..=most).rev().map(named).find(fits).unwrap_or_else(|| named(1));
        says.push(beside);
        says
    }

    /// Lines of a list.
    fn lines(lines: Vec<Line>, mark: Option<String>) -> Self {
        Self { mark, ..Self::new(lines, PastedAs::Lines) }
    }

    /// Lines that become this.
    pub(super) fn new(lines: Vec<Line>, becomes: PastedAs) -> Self {
        let (whole, into) = (Vec::new(), Vec::new());
        let (mark, beside, no_group, wrong) = (None, None, None, None);
        Self { lines, mark, above: 0, becomes, whole, statuses: Vec::new(), into, beside, no_group, wrong }
    }

    /// The same with how far each row has come, which its line says too.
    pub(super) fn with_statuses(mut self, statuses: Vec<Option<PlanStatus>>, lang: Lang) -> Self {
        for (line, status) in self.lines.iter_mut().zip(&statuses) {
            let told = status.map(|status| plan::status(super::super::texts(lang), status));
            let told = told.and_then(|told| Line::truncated(&format!("{line}\u{a0}· {told}")).0);
            *line = told.unwrap_or_else(|| line.clone());
        }
        self.statuses = statuses;
        self
    }

    /// Rows of a table, of which a line shows the beginning.
    pub(super) fn rows(rows: Vec<String>, becomes: PastedAs) -> Self {
        let shown = |row: &String| Line::truncated(&row.replace('\n', " · ")).0;
        let lines = rows.iter().filter_map(shown).collect();
        Self { whole: rows, ..Self::new(lines, becomes) }
    }

    /// How many lines are shown at a time: all of them, or as many as there is room for above the row that counts them.
    pub fn page(&self, ctx: Ctx<'_>) -> usize {
        page_of(&self.says(ctx), self.lines.len(), ctx)
    }

    /// The same, with this row in sight and marked because it cannot be read.
    fn refused_at(self, row: usize, ctx: Ctx<'_>) -> Self {
        let in_sight = (self.above..self.above + self.page(ctx)).contains(&row);
        let above = if in_sight { self.above } else { row };
        Self { above, wrong: Some(row), ..self }
    }

    fn scroll(&mut self, action: Action, ctx: Ctx<'_>) {
        self.above = scrolled(self.above, action, self.page(ctx), self.lines.len());
    }
}

/// How many of so many lines lie above those that are shown, after this key.
pub(super) fn scrolled(above: usize, action: Action, page: usize, lines: usize) -> usize {
    let above = match action {
        Action::Line(LineAct::Up) => above.saturating_sub(1),
        Action::Line(LineAct::Down) => above + 1,
        Action::Input(Input::PageUp) => above.saturating_sub(page),
        Action::Input(Input::PageDown) => above + page,
        _ => above,
    };
    above.min(lines.saturating_sub(page))
}

/// How many of so many lines are shown at a time below what is said of them.
pub(super) fn page_of(says: &[String], lines: usize, ctx: Ctx<'_>) -> usize {
    let room = lines_below(says, ctx);
    if lines > room { room.saturating_sub(1).max(1) } else { room }
}

/// How many rows are left below what is said.
fn lines_below(says: &[String], ctx: Ctx<'_>) -> usize {
    let width = usize::from(layout::overlay_cols(ctx.size.cols));
    let says: usize = says.iter().map(|text| wrap(text, width).len()).sum();
    let around = usize::from(HEADING + BLANK) + says;
    usize::from(layout::panes(ctx.size.rows, ctx.settings.one_screen)).saturating_sub(around)
}

/// The kind of mark that a line of a list begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MarkKind {
    /// This character.
    Bullet(char),
    /// Any such character with a tab behind it, as word processors write lists: each level has another one.
    Tabbed,
    /// A number with this character behind it.
    Number(char),
}

/// Pasted text as lines, without empty ones; one that is too long becomes several. If all are lines of one list, its
/// marks go: we number lines ourselves. In any other text, what looks like a mark is part of the words.
pub(super) fn pasted(text: &str) -> Pasted {
    let (mark, lines) = without_marks(text);
    let lines = lines.into_iter().flat_map(Line::split).collect();
    Pasted::lines(lines, mark)
}

/// Pasted text as rows of a table, one a line, with what stood in cells apart; `None` if it is a single line.
pub(super) fn pasted_rows(text: &str, becomes: PastedAs) -> Option<Pasted> {
    let (mark, mut rows) = without_marks(text);
    // A tab before a line is an empty cell if the lines are rows of a sheet, otherwise it only indents the line.
    if mark.is_none() && rows.iter().any(|row| row.contains('\t')) {
        let lines = text.split(['\n', '\r']).map(|line| line.trim_end().trim_start_matches(' '));
        rows = lines.filter(|line| !line.is_empty()).collect();
    }
    let rows: Vec<String> =
        rows.iter().map(|row| row.replace('\t', "; ")).filter(|row| !row.trim().is_empty()).collect();
    (rows.len() > 1).then(|| Pasted { mark, ..Pasted::rows(rows, becomes) })
}

/// The lines of a text without empty ones, and if all are lines of one list, without its marks; the first of those.
pub(super) fn without_marks(text: &str) -> (Option<String>, Vec<&str>) {
    let raw: Vec<&str> = text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect();
    let marked: Option<Vec<(MarkKind, &str, &str)>> = raw.iter().map(|line| marked(line)).collect();
    let is_list = |all: &Vec<(MarkKind, &str, &str)>| {
        all.len() > 1 && all.windows(2).all(|two| matches!(two, [one, other] if one.0 == other.0))
    };
    match marked.filter(is_list) {
        Some(list) => {
            let mark = list.first().map(|(_, mark, _)| (*mark).to_owned());
            (mark, list.into_iter().map(|(_, _, words)| words).collect())
        }
        None => without_numbers(&raw).map_or((None, raw), |(mark, words)| (Some(mark), words)),
    }
}

/// Lines that are numbered from 1 without anything behind the numbers, as the record shows a list in a terminal: the first
/// number, and their words.
fn without_numbers<'a>(raw: &[&'a str]) -> Option<(String, Vec<&'a str>)> {
    let words = |(at, line): (usize, &&'a str)| {
        let (number, words) = line.split_once(char::is_whitespace)?;
        (number == at.to_string()).then(|| words.trim_start())
    };
    let words: Option<Vec<&str>> = (1..).zip(raw).map(words).collect();
    words.filter(|words| words.len() > 1).map(|words| ("1".to_owned(), words))
}

/// The mark that a line begins with, with its kind, and the words behind it. A clock time or an amount (`3.5 hours`)
/// has no space behind the dot, and so no mark.
fn marked(line: &str) -> Option<(MarkKind, &str, &str)> {
    let (mark, words) = line.split_once(char::is_whitespace)?;
    let mut chars = mark.chars();
    let (first, last) = (chars.next()?, mark.chars().next_back()?);
    let digits = mark.trim_end_matches(['.', ')']);
    let is_tabbed = line.strip_prefix(mark)?.starts_with('\t');
    let kind = match first {
        _ if (1..=3).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && digits.len() + 1 == mark.len() =>
        {
            MarkKind::Number(last)
        }
        _ if chars.next().is_some() => return None,
        // Word's second and third level, and its bullets in a font of their own.
        'o' | '§' | '\u{f000}'..='\u{f0ff}' if is_tabbed => MarkKind::Tabbed,
        bullet if BULLETS.contains(&bullet) && is_tabbed => MarkKind::Tabbed,
        bullet if BULLETS.contains(&bullet) => MarkKind::Bullet(bullet),
        _ => return None,
    };
    Some((kind, mark, words.trim_start()))
}

impl Overlay {
    /// The contexts of this overlay.
    pub(super) fn contexts(&self) -> &'static [Context] {
        use Context::{Anywhere, Inner, Over as On, Typing};
        match self {
            Self::Import(imported) if imported.is_empty() => &[Inner, On(Over::Read), Anywhere],
            Self::Paste(_) | Self::Import(_) => &[On(Over::Paste), Inner, On(Over::Read), Anywhere],
            Self::Late(_) => &[On(Over::Late), Inner, On(Over::Read), Anywhere],
            Self::Strike(_) => &[On(Over::Strike), Inner, Typing, Anywhere],
            Self::Wall(_) => &[On(Over::Wall), Inner, On(Over::Read), Anywhere],
            Self::Insert(menu) if menu.asks => {
                &[On(Over::InsertAsks), On(Over::Insert), Inner, Typing, Anywhere]
            }
            Self::Insert(_) | Self::Next(_) => &[On(Over::Insert), Inner, Typing, Anywhere],
            Self::Embers(_) => &[On(Over::Embers), Inner, Typing, Anywhere],
            Self::Agenda(edit) if edit.typing.is_some() => &[On(Over::AgendaLine), Inner, Typing, Anywhere],
            Self::Agenda(_) => &[On(Over::Agenda), Inner, On(Over::Read), Anywhere],
        }
    }
}

impl LiveScreen {
    /// How many choices the digits have.
    pub fn picks(&self) -> usize {
        match &self.overlay {
            Some(Overlay::Late(repairs)) => repairs.len(),
            Some(Overlay::Wall(_)) => self.choices().len(),
            _ => 0,
        }
    }

    /// Runs an action in an overlay. An action that the overlay does not know leaves it open.
    pub(super) fn overlay_act(&mut self, overlay: Overlay, action: Action, ctx: Ctx<'_>) -> Out {
        match (overlay, action) {
            (Overlay::Agenda(edit), action) => {
                return self.agenda_on(edit, action, ctx);
            }
            (Overlay::Next(menu), action) => return self.next_act(menu, action, ctx),
            (Overlay::Embers(list), action) => return self.embers_act(list, action),
            (_, Action::Menu(MenuAct::Leave) | Action::Line(LineAct::Cancel)) => {}
            (Overlay::Paste(pasted), Action::Menu(MenuAct::Take)) => {
                return match pasted.becomes {
                    PastedAs::Lines => self.take_lines(pasted.lines, ctx),
                    PastedAs::UnderHeads => self.take_under_heads(&pasted, ctx),
                    PastedAs::Plans | PastedAs::Rows => self.take_rows(pasted, ctx),
                    PastedAs::Year => self.take_year(pasted, ctx),
                };
            }
            (Overlay::Paste(mut pasted), action) => {
                pasted.scroll(action, ctx);
                return self.stays(Overlay::Paste(pasted));
            }
            (Overlay::Import(imported), action) => return self.import_act(imported, action, ctx),
            (Overlay::Insert(menu), action) => return self.insert_act(menu, action, ctx),
            (Overlay::Strike(striking), action) => return self.striking_act(striking, action, ctx),
            (Overlay::Wall(at), action) => return self.wall_on(at, action),
            (overlay, _) => return self.stays(overlay),
        }
        Out::default()
    }

    /// Handles typing in an overlay: a digit that chooses, a page, or text.
    pub(super) fn overlay_input(&mut self, overlay: Overlay, (act, key): (Input, Key), ctx: Ctx<'_>) -> Out {
        let place = key.place();
        match overlay {
            Overlay::Agenda(mut edit) => {
                if let Some((_, editor)) = &mut edit.typing {
                    editor.key(key);
                }
                self.stays(Overlay::Agenda(edit))
            }
            Overlay::Late(repairs) => match place.and_then(|place| repairs.get(place)) {
                Some(repair) => self.command(Command::Agenda(repair.changes.clone()), ctx),
                None => self.stays(Overlay::Late(repairs)),
            },
            Overlay::Wall(at) => match place.and_then(|place| self.choices().into_iter().nth(place)) {
                Some(choice) => self.show(&choice),
                None => self.stays(Overlay::Wall(at)),
            },
            Overlay::Strike(mut striking) => {
                striking.typed.key(key);
                self.stays(Overlay::Strike(striking))
            }
            Overlay::Insert(mut menu) => {
                self.type_part(&mut menu, (act, key));
                self.stays(Overlay::Insert(menu))
            }
            Overlay::Next(mut menu) => {
                menu.key(key);
                self.stays(Overlay::Next(menu))
            }
            Overlay::Embers(mut list) => {
                list.typed.key(key);
                list.type_on();
                self.stays(Overlay::Embers(list))
            }
            Overlay::Import(imported) => self.import_act(imported, Action::Input(act), ctx),
            Overlay::Paste(mut pasted) => {
                pasted.scroll(Action::Input(act), ctx);
                self.stays(Overlay::Paste(pasted))
            }
        }
    }

    pub(super) fn stays(&mut self, overlay: Overlay) -> Out {
        self.overlay = Some(overlay);
        Out::default()
    }

    fn take_lines(&mut self, lines: Vec<Line>, ctx: Ctx<'_>) -> Out {
        // While an entry is being reframed, lines are wishes for it; in groups, they belong to the group being heard.
        let Some(gathers) = self.gathers() else { return Out::default() };
        let from = gathers.from;
        let out = self.command(Command::Item(gathers.add(lines)), ctx);
        self.behind_title();
        self.follow_newest();
        self.entry.reads = (from.is_some() && out.done).then_some(Reads::Wish);
        out
    }

    /// Adds each line as a row of the table at hand; if one cannot be read, none.
    fn take_rows(&mut self, pasted: Pasted, ctx: Ctx<'_>) -> Out {
        let Some(kind) = self.step_at_hand().map(|on| on.kind.clone()) else { return Out::default() };
        let mut rows = Vec::new();
        for (at, line) in pasted.whole.iter().enumerate() {
            // What separates cells tells a row from text.
            let ends = if line.contains(SEPARATORS) { "" } else { ";" };
            let wrong = match step::reads(self, &kind, &format!("{line}{ends}"), ctx) {
                LineReading::Does(command, _) => {
                    rows.push(self.come_so_far(command, pasted.statuses.get(at).copied().flatten()));
                    continue;
                }
                LineReading::Wrong(notice) => notice,
                LineReading::Text | LineReading::Points(..) => Notice::not_understood(line),
            };
            self.overlay = Some(Overlay::Paste(pasted.refused_at(at, ctx)));
            return Out::say(wrong);
        }
        let plans = (pasted.becomes == PastedAs::Plans).then(|| self.plans_came(rows.len() as u32, ctx));
        let out = self.command(Command::Together(rows), ctx);
        match plans {
            Some(plans) => out.tell(notice::Done::Understood(plans)),
            None => out,
        }
    }

    /// How many plans come, and under what.
    fn plans_came(&self, count: u32, ctx: Ctx<'_>) -> String {
        let plans = ctx.texts.msg_event_plans(count);
        let under = self.plans_at().and_then(|at| at.under.map(|_| at.name));
        under.map_or_else(|| plans.clone(), |name| format!("{plans} → {name}"))
    }

    /// The command that adds a plan, with how far it has come.
    fn come_so_far(&self, mut command: Command, status: Option<PlanStatus>) -> Command {
        let column = self.table_at_hand().and_then(|table| table.column_in(ColumnRole::Status));
        if let (Command::Row(RowCommand::Add { cells, .. }), Some(status), Some(column)) =
            (&mut command, status, column)
        {
            cells.push((column.id.clone(), CellValue::Status(status)));
        }
        command
    }

    fn wall_on(&mut self, at: usize, action: Action) -> Out {
        let choices = self.choices();
        let at = match action {
            Action::Menu(MenuAct::Choose) => match choices.get(at) {
                Some(choice) => return self.show(choice),
                None => at,
            },
            Action::Line(LineAct::Up) => at.saturating_sub(1),
            Action::Line(LineAct::Down) => (at + 1).min(choices.len().saturating_sub(1)),
            _ => at,
        };
        self.stays(Overlay::Wall(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_are_numbered_from_1_in_a_record_lose_their_numbers() {
        let words = |text: &str| pasted(text).lines.iter().map(|line| line.to_string()).collect::<Vec<_>>();
        assert_eq!(words("1 Noise\n2  Light\n3\tCold"), ["Noise", "Light", "Cold"]);
        for kept in ["1 Noise\n3 Light", "2 nurses\n3 beds", "1 nurse", "1 Noise\nLight"] {
            assert_eq!(words(kept), kept.lines().collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_is_looked_at_scrolls_by_lines_and_pages_and_stops_at_both_ends() {
        let (up, down) = (Action::Line(LineAct::Up), Action::Line(LineAct::Down));
        let (page_up, page_down) = (Action::Input(Input::PageUp), Action::Input(Input::PageDown));
        let after = |actions: &[Action]| actions.iter().fold(0, |above, act| scrolled(above, *act, 4, 10));
        assert_eq!((after(&[down]), after(&[down, down, up]), after(&[up])), (1, 1, 0));
        assert_eq!(
            (after(&[page_down]), after(&[page_down, page_down]), after(&[page_down, page_up])),
            (4, 6, 0)
        );
        assert_eq!(scrolled(0, page_down, 4, 3), 0, "all of them are shown");
    }
}
