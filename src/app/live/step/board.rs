//! The room speaks and the facilitator writes, into one field of a board after the other: the one at hand, on the sheet at
//! hand if the board has sheets. Labels name lines of all fields, and two with a sign between them make a link.

use crate::workshop::decide::{Command, ItemCommand, Refusal};
use crate::workshop::id::Id;
use crate::workshop::items::{Item, Named};
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::step::BoardAsked;
use crate::workshop::subject::Subject;
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point, Wall};
use super::super::super::action::{BoardAct, LineAct, PointAct, WallAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::super::notice::{Hint, LineHint};
use super::super::super::page;
use super::super::{Ctx, LiveScreen, Mode, Notice, Out, Reads};
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, Then, act, lines, sometimes,
};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Sheets);
    &[
        bind(AT, "h", Point(PointAct::Board(BoardAct::Bring)), 7),
        bind(AT, "k", Point(PointAct::Board(BoardAct::Mark)), 6),
    ]
};

/// What stands between the numbers of two lines that are linked.
const LEADS_TO: [&str; 3] = [">", "->", "→"];
/// What stands before the last of several numbers.
const AND: [&str; 3] = ["och", "og", "and"];

pub(super) fn keys(live: &LiveScreen, asked: BoardAsked<'_>) -> Keys {
    const SHEETS: &[Context] = &[Context::Pointed(Pointed::Sheets), Context::Pointed(Pointed::Items)];
    let has_sheets = live.workshop().lists.heads(asked.list).is_some();
    // Of one field alone there is no next.
    let on = has_others(live).then_some(Context::OneOfMany);
    Keys { on, pointing: if has_sheets { SHEETS } else { lines::POINTING } }
}

/// Whether there are other fields beside the one at hand, on this sheet or another.
pub fn has_others(live: &LiveScreen) -> bool {
    live.at_hand().all.len() > 1
}

const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), forward),
    sometimes(InLine(LineAct::Store), to_sheet),
    sometimes(InLine(LineAct::Again), bring_said),
    sometimes(InLine(LineAct::Down), down),
    sometimes(InLine(LineAct::Up), up),
    sometimes(Wall(WallAct::Onwards), onwards),
    sometimes(Wall(WallAct::Backwards), backwards),
    sometimes(Point(PointAct::Remove), take_off),
    act(Point(PointAct::Board(BoardAct::Bring)), bring),
    act(Point(PointAct::Board(BoardAct::Mark)), mark),
];

pub(super) fn acts(_: BoardAsked<'_>) -> &'static [Act] {
    ACTS
}

/// Goes to the next sheet, in the same field, and after the last to the first; without sheets to the next field.
fn forward(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    let mut sheets: Vec<Id> = live.at_hand().all.into_iter().filter_map(Subject::sheet).collect();
    sheets.dedup();
    let here = live.wall.focus.sheet().and_then(|sheet| sheets.iter().position(|other| *other == sheet));
    let next = sheets.get(here.map_or(0, |at| at + 1)).or(sheets.first()).copied();
    if next.is_some_and(|next| live.go_to_sheet(next)) { Out::default() } else { next_field(live, ctx) }
}

/// The number of a sheet alone goes to that sheet, as it does while pointing; another key stores it as text.
fn to_sheet(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    let sheet = live.sheet_typed()?.id;
    live.go_to_sheet(sheet).then(|| live.stored(Out { done: true, ..Out::default() }))
}

/// Goes to the next field, on this sheet and then on the next; after the last, to the first.
fn next_field(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    live.move_focus(true, true);
    live.follow_newest();
    Out::default()
}

/// While writing, goes to the next field; while pointing, the key moves the cursor.
fn down(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    writes(live).then(|| next_field(live, ctx))
}

fn up(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    (writes(live) && has_others(live)).then(|| {
        live.move_focus(false, true);
        live.follow_newest();
        Out::default()
    })
}

fn writes(live: &LiveScreen) -> bool {
    live.entry.mode == Mode::Writing
}

/// Where the room sees one field at a time, the next field is the next page; elsewhere the next sheet is.
fn onwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    turn(live, true, ctx)
}

fn backwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    turn(live, false, ctx)
}

fn turn(live: &mut LiveScreen, down: bool, ctx: Ctx<'_>) -> Option<Out> {
    // A page key may come from a clicker, and must not carry a half-typed line to another field.
    if writes(live) && live.entry.is_half_typed() {
        return Some(Out::say(Notice::LineFirst));
    }
    if let Some(Reads::Link(_)) = live.entry.reads {
        live.entry.reads = None;
        live.wall.stage.from = None;
    }
    let to = turned_to(live, down, ctx)?;
    live.wall.focus.on = Some(to);
    live.wall.stage.from = if down { live.first_line() } else { None };
    Some(Out::default())
}

/// What the page key goes to: the next field where one is seen at a time; elsewhere the next sheet, or a field of which the
/// room has not seen all lines.
fn turned_to(live: &LiveScreen, down: bool, ctx: Ctx<'_>) -> Option<Subject> {
    let (room, size) = (live.room(ctx.at), live.room_size(ctx));
    let AtHand { all, now } = live.at_hand();
    let at = all.iter().position(|on| Some(*on) == now)?;
    let one = page::is_one_field(&room, size);
    let on_sheet = page::BoardSeen::of(&room).is_some_and(|board| board.sheet.is_some());
    let unseen = |on: &&Subject| {
        let board = live.step_at_hand().and_then(|step| step.kind.uses().list);
        let place = board.zip(on.field()).and_then(|(board, field)| {
            let field = live.workshop().lists.parts(board).get(field).copied()?;
            live.workshop().fields_seen(board, on_sheet).into_iter().position(|seen| seen == field)
        });
        let other_sheet = on.sheet() != now.and_then(Subject::sheet);
        one || other_sheet || place.is_some_and(|at| !page::is_whole(&room, size, at))
    };
    if down {
        return all.iter().skip(at + 1).find(unseen).copied();
    }
    let before = all.iter().take(at).rev().find(unseen).copied()?;
    // A sheet is come to where it begins, if all of it is seen at once.
    let sheet = before.sheet().filter(|_| !one && before.sheet() != now.and_then(Subject::sheet));
    let first = sheet.and_then(|sheet| all.iter().find(|on| on.sheet() == Some(sheet)));
    first.copied().or(Some(before))
}

/// Takes lines off the sheet at hand that stand on others too; the rest are removed, as everywhere.
fn take_off(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let sheet = live.wall.focus.sheet()?;
    let lists = &live.workshop().lists;
    let board = lists.board_of(lists.list_of(sheet)?)?;
    let elsewhere = |id: &Id| {
        let sheets = lists.sheets_of(board, *id);
        sheets.len() > 1 && sheets.contains(&sheet)
    };
    let (off, rest): (Vec<Id>, Vec<Id>) = live.named(&live.entry.pointed).into_iter().partition(elsewhere);
    if off.is_empty() {
        return None;
    }
    let off = off.into_iter().map(|id| Command::Item(ItemCommand::Unlink(id, sheet)));
    let rest = (!rest.is_empty()).then_some(Command::Item(ItemCommand::Remove(rest)));
    let all = Command::Together(off.chain(rest).collect());
    let out = live.command_understood(all, ctx);
    if out.done {
        live.entry.pointed.clear();
    }
    Some(out)
}

/// Brings lines to the sheet at hand, on which they then stand as well.
fn bring(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    let Some(sheet) = live.wall.focus.sheet() else { return Out::say(Notice::NoSheet) };
    let ids = live.named(&live.entry.pointed);
    let lists = &live.workshop().lists;
    if !ids.iter().all(|id| lists.is_of_sheets(*id)) {
        return Out::say(Notice::NotWithThis);
    }
    let board = lists.list_of(sheet).and_then(|heads| lists.board_of(heads)).unwrap_or_default();
    // One that is linked with no heading stands here too, and a link would take it off the others.
    let there = |id: &Id| lists.is_on_sheet(board, *id, sheet);
    let brought: Vec<Command> = ids
        .iter()
        .filter(|id| !there(id))
        .map(|id| Command::Item(ItemCommand::Link(*id, sheet, None)))
        .collect();
    if brought.is_empty() {
        return Out::say(live.on_sheet_already(&ids));
    }
    let out = live.command_understood(Command::Together(brought), ctx);
    if out.done {
        live.entry.pointed.clear();
    }
    out
}

impl LiveScreen {
    /// The heading of the sheet whose number is all that is typed, where lines are written on sheets.
    pub(in crate::app::live) fn sheet_typed(&self) -> Option<&Item> {
        let typed = self.entry.editor.text().trim();
        let bare = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
        let writing = self.entry.mode == Mode::Writing && self.entry.asking.is_none();
        let board = self.step_at_hand().filter(|_| bare && writing)?.kind.uses().list?;
        let mut sheets = self.at_hand().all.into_iter().filter_map(Subject::sheet);
        match self.workshop().lists.pointed(board, typed)? {
            Named::Item(item) => sheets.any(|sheet| sheet == item.id).then_some(item),
            Named::Theme(_) => None,
        }
    }

    /// The number of the sheet behind the one at hand; behind the last, of the first.
    pub fn other_sheet(&self) -> Option<u32> {
        let at_hand = self.wall.focus.sheet()?;
        let mut sheets: Vec<Id> = self.at_hand().all.into_iter().filter_map(Subject::sheet).collect();
        sheets.dedup();
        let at = sheets.iter().position(|sheet| *sheet == at_hand)?;
        let next = sheets.get(at + 1).or(sheets.first()).filter(|next| **next != at_hand)?;
        self.workshop().lists.item(*next).map(|item| item.number)
    }

    /// That lines stand on the sheet at hand; of one that stands on all, how to keep it on this one alone.
    pub(in crate::app::live) fn on_sheet_already(&self, ids: &[Id]) -> Notice {
        let lists = &self.workshop().lists;
        let on_all = |id: &Id| {
            let board = lists.board_of(lists.list_of(*id)?)?;
            lists.sheets_of(board, *id).is_empty().then(|| lists.item(*id))?
        };
        let sheet = self.wall.focus.sheet().and_then(|sheet| lists.item(sheet));
        let both = ids.iter().find_map(on_all).zip(sheet);
        both.map_or(Notice::ThereAlready, |(line, sheet)| {
            Notice::Hint(Hint::Line(LineHint::OnAllSheets(line.number, sheet.number)))
        })
    }
}

/// What was said before and stands on another sheet is brought to this one, and not counted as said again.
fn bring_said(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let sheet = live.wall.focus.sheet()?;
    let found = live.entry.found.filter(|_| !live.entry.editor.is_empty())?;
    let lists = &live.workshop().lists;
    let board = lists.board_of(lists.list_of(found)?)?;
    if lists.list_of(found) == lists.list_of(sheet) || lists.is_on_sheet(board, found, sheet) {
        return None;
    }
    let out = live.command_understood(Command::Item(ItemCommand::Link(found, sheet, None)), ctx);
    Some(live.stored(out))
}

/// Gives lines the mark of their field; if all have it, takes it from them.
fn mark(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    let ids = live.named(&live.entry.pointed);
    let workshop = live.workshop();
    if !ids.iter().all(|id| workshop.mark_of(*id).is_some()) {
        return Out::say(Notice::NotWithThis);
    }
    let all = ids.iter().all(|id| workshop.marked(*id).is_some());
    let out = live.command(Command::Item(ItemCommand::Mark(ids, !all)), ctx);
    if out.done {
        live.entry.pointed.clear();
    }
    out
}

/// What is at hand on a board: a field, by its position and its list, and the heading of the sheet it is on.
#[derive(Debug, Clone, Copy)]
pub struct OnBoardAt<'a> {
    /// Its position.
    pub at: usize,
    /// Its list.
    pub field: &'a str,
    /// The heading of the sheet, if the field is on one.
    pub sheet: Option<&'a Item>,
}

/// The field of this board that is at hand.
pub fn field_at<'a>(live: &'a LiveScreen, asked: BoardAsked<'a>) -> OnBoardAt<'a> {
    let lists = &live.workshop().lists;
    let fields = lists.parts(asked.list);
    let on = lists.at_hand_on(asked.list, asked.fills, live.wall.focus.on);
    let at = on.and_then(Subject::field).filter(|at| *at < fields.len()).unwrap_or(0);
    let field = fields.get(at).copied().unwrap_or(asked.list);
    OnBoardAt { at, field, sheet: on.and_then(Subject::sheet).and_then(|sheet| lists.item(sheet)) }
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, asked: BoardAsked<'_>) -> Out {
    let gathers = gathers(live, asked);
    let out = lines::store(live, gathers, line, ctx);
    // What is written on a sheet answers nothing, so the room reads no wish.
    live.entry.reads = None;
    out
}

/// `2 > 5` links two lines, or takes their link away; `2 3 > 5, 6` links each with each. With words behind, those stand on
/// the links.
pub(super) fn reads(live: &LiveScreen, line: &str, _: Ctx<'_>, asked: BoardAsked<'_>) -> LineReading {
    let lists = &live.workshop().lists;
    let line_at = |label: &str| match lists.pointed(asked.list, label) {
        Some(Named::Item(item)) => Ok(item.id),
        Some(Named::Theme(_)) | None => Err(Notice::Refusal(Refusal::Unknown(label.to_owned()))),
    };
    let Some((chain, words)) = numbers(line, |number| line_at(number).is_ok()) else {
        return LineReading::Text;
    };
    let lines = chain.into_iter().map(|numbers| numbers.into_iter().map(line_at).collect());
    let lines: Vec<Vec<Id>> = match lines.collect::<Result<_, Notice>>() {
        Ok(lines) => lines,
        Err(unknown) => return LineReading::Wrong(unknown),
    };
    let mut pairs: Vec<(Id, Id)> = Vec::new();
    for (all, next) in lines.iter().zip(lines.iter().skip(1)) {
        let each = all.iter().flat_map(|from| next.iter().map(|to| (*from, *to)));
        each.for_each(|pair| pairs.extend((!pairs.contains(&pair)).then_some(pair)));
    }
    if pairs.iter().any(|(from, to)| lists.list_of(*from) == lists.list_of(*to)) {
        return LineReading::Wrong(Notice::LinkFields);
    }
    let Some((from, to)) = pairs.first().copied() else { return LineReading::Text };
    let words = Line::clean(words);
    let then = if words.is_some() { Then::ShowsLink(from, to) } else { Then::GoOn };
    let links = lists.links(asked.list);
    let linked = |(from, to): &(Id, Id)| links.iter().any(|link| link.joins(*from, *to));
    let commands: Vec<Command> = if words.is_none() && pairs.iter().all(linked) {
        pairs.iter().map(|(from, to)| Command::Item(ItemCommand::Unlink(*from, *to))).collect()
    } else {
        let new = pairs.iter().filter(|pair| words.is_some() || !linked(pair));
        new.map(|(from, to)| Command::Item(ItemCommand::Link(*from, *to, words.clone()))).collect()
    };
    let command = match <[Command; 1]>::try_from(commands) {
        Ok([one]) => one,
        Err(all) => Command::Together(all),
    };
    LineReading::Does(command, then)
}

/// The numbers that a line begins with, in two lists or more with a sign between them, and the words behind. A further
/// number in a list is one of a line if there is such a line, or if nothing but numbers follows.
fn numbers(line: &str, is_line: impl Fn(&str) -> bool) -> Option<(Vec<Vec<&str>>, &str)> {
    let mut chain = Vec::new();
    let mut rest = line.trim();
    while let Some((first, mut after)) = number(rest) {
        let mut list = vec![first];
        while let Some((next, behind)) = next_in_list(after) {
            let bare = behind.chars().all(|c| c.is_ascii_digit() || " ,>".contains(c));
            if !bare && !is_line(next) {
                break;
            }
            list.push(next);
            after = behind;
        }
        chain.push(list);
        rest = after.trim_start();
        match LEADS_TO.iter().find_map(|sign| rest.strip_prefix(sign)) {
            Some(next) => rest = next.trim_start(),
            None => break,
        }
    }
    (chain.len() > 1).then(|| (chain, rest.trim_start_matches([' ', ':', ','])))
}

/// The number that a text begins with, if it is a word by itself, and what stands behind it.
fn number(text: &str) -> Option<(&str, &str)> {
    let (number, after) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let leads = || LEADS_TO.iter().any(|sign| after.starts_with(sign));
    let apart = after.is_empty() || after.starts_with([' ', ':', ',']) || leads();
    (!number.is_empty() && apart).then_some((number, after))
}

/// The number behind another in a list, with a space, a comma or an *and* between them.
fn next_in_list(after: &str) -> Option<(&str, &str)> {
    let apart = after.trim_start_matches([' ', ',', '+', '&']);
    let joined = AND.iter().find_map(|word| apart.strip_prefix(word)?.strip_prefix(' '));
    let next = joined.unwrap_or(apart).trim_start();
    if next.len() == after.len() { None } else { number(next) }
}

pub(super) fn gathers(live: &LiveScreen, asked: BoardAsked<'_>) -> Option<Gathers> {
    let OnBoardAt { field, sheet, .. } = field_at(live, asked);
    live.workshop().method.list(field).filter(|field| field.show.is_none())?;
    Some(Gathers { from: sheet.map(|sheet| sheet.id), ..lines::gathers(Some(field))? })
}

pub(super) fn points<'a>(_: &LiveScreen, asked: BoardAsked<'a>) -> Points<'a> {
    lines::points(Some(asked.list))
}

/// The lines of the field at hand; those on the sheet at hand last, where the newest is seen.
pub(super) fn rows<'a>(live: &'a LiveScreen, asked: BoardAsked<'a>) -> Rows<'a> {
    let OnBoardAt { field, sheet, .. } = field_at(live, asked);
    match sheet {
        Some(sheet) => Rows::on_sheet_last(live.workshop(), (field, sheet.id)),
        None => Rows::list(live.workshop(), field, Audience::Leader),
    }
}

pub(super) fn at_hand(live: &LiveScreen, asked: BoardAsked<'_>) -> AtHand {
    let lists = &live.workshop().lists;
    let now = lists.at_hand_on(asked.list, asked.fills, live.wall.focus.on);
    AtHand { all: lists.on_board(asked.list, asked.fills), now }
}

pub(super) fn arrival(_: BoardAsked<'_>) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(Vec<Vec<&str>>, &str)> {
        numbers(line, |number| ["2", "3", "12", "16", "17", "18", "20"].contains(&number))
    }

    #[test]
    fn several_numbers_are_several_lines() {
        assert_eq!(read("20 > 17, 18"), Some((vec![vec!["20"], vec!["17", "18"]], "")));
        assert_eq!(read("2 > 16 17"), Some((vec![vec!["2"], vec!["16", "17"]], "")));
        assert_eq!(read("16 17>3"), Some((vec![vec!["16", "17"], vec!["3"]], "")));
        assert_eq!(read("20 > 12 → 3"), Some((vec![vec!["20"], vec!["12"], vec!["3"]], "")));
        assert_eq!(
            read("2 > 16, 17 og 18: om dei vil"),
            Some((vec![vec!["2"], vec!["16", "17", "18"]], "om dei vil"))
        );
        assert_eq!(read("2 > 16, 99"), Some((vec![vec!["2"], vec!["16", "99"]], "")), "there is no 99");
    }

    #[test]
    fn other_numbers_are_words() {
        assert_eq!(read("2 > 16 30 prosent kjem"), Some((vec![vec!["2"], vec!["16"]], "30 prosent kjem")));
        assert_eq!(read("2 > 16: 17 åringar"), Some((vec![vec!["2"], vec!["16"]], "17 åringar")));
        assert_eq!(read("2 > 16, og så vidare"), Some((vec![vec!["2"], vec!["16"]], "og så vidare")));
        for line in ["16 17 åringar > 3", "2 > 5km", "2", "2 3", "> 3"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
