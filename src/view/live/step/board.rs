//! The room speaks and the facilitator writes into one field of a board after the other: which is at hand, on which sheet,
//! and how many lines each has.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{ballot, matters};
use super::StepKeys;
use crate::app::action::{Action, BoardAct, PointAct};
use crate::app::live::{OnBoardAt, field_at, has_others};
use crate::workshop::items::{Item, Lists};
use crate::workshop::method::Step;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::step::BoardAsked;

/// The sheets and the fields, those at hand marked.
pub(super) fn status(view: View<'_>, _: &Step, asked: BoardAsked<'_>) -> Vec<StatusBlock> {
    let lists = &view.workshop().lists;
    let here = field_at(view.live, asked);
    let part = |(at, field): (usize, &str)| {
        let name = view.workshop().name_of_list(field);
        let counted = || format!("{name} ({})", count(view, field, here));
        marked(at == here.at, if shows(view, field) { name.to_owned() } else { counted() })
    };
    let parts = lists.parts(asked.list).into_iter().enumerate().map(part).collect();
    let sheet = here.sheet.map(|sheet| sheet.id);
    let headings = lists.sheets(asked.list).into_iter();
    let headings: Vec<StatusPart> = headings
        .map(|item| marked(Some(item.id) == sheet, format!("{}. {}", item.number, item.text)))
        .collect();
    let of_sheet = lists.sheets(asked.list).iter().position(|item| Some(item.id) == sheet);
    let fields = StatusBlock::names(parts, Some(here.at));
    let sheets = (!headings.is_empty()).then(|| StatusBlock::names(headings, of_sheet));
    sheets.into_iter().chain([fields]).chain(ballot::status(view)).collect()
}

fn marked(at_hand: bool, told: String) -> StatusPart {
    let (mark, role) = if at_hand { ("▶", TextRole::Strong) } else { (" ", TextRole::Text) };
    StatusPart::marked(mark, role, told)
}

/// How many lines of a field can be read, on the sheet at hand if it has the field.
fn count(view: View<'_>, field: &str, here: OnBoardAt<'_>) -> usize {
    let workshop = view.workshop();
    let board = workshop.lists.board_of(field);
    let once = board.is_some_and(|board| {
        [workshop.lists.heads(board), workshop.lists.beneath(board)].contains(&Some(field))
    });
    match here.sheet.filter(|_| !once) {
        Some(sheet) => Rows::on_sheet(workshop, (field, sheet.id), Audience::Room).len(),
        None => workshop.lists.list(field).readable().count(),
    }
}

/// The field at hand, with the number of its sheet: `2. Activities`.
fn named(view: View<'_>, here: OnBoardAt<'_>) -> String {
    let name = view.workshop().name_of_list(here.field);
    here.sheet.map_or_else(|| name.to_owned(), |sheet| format!("{}. {name}", sheet.number))
}

/// The field at hand, and how many of its lines can be read.
pub(super) fn heading(view: View<'_>, _: &Step, asked: BoardAsked<'_>) -> String {
    let here = field_at(view.live, asked);
    if shows(view, here.field) {
        return named(view, here);
    }
    view.texts().msg_live_lines(named(view, here), count(view, here.field, here) as u32)
}

/// Whether a field only shows a text.
fn shows(view: View<'_>, field: &str) -> bool {
    view.workshop().method.list(field).is_some_and(|field| field.show.is_some())
}

/// The field that a line goes into.
pub(super) fn label(view: View<'_>, asked: BoardAsked<'_>) -> String {
    let here = field_at(view.live, asked);
    if shows(view, here.field) {
        return view.texts().msg_live_to_nothing();
    }
    view.texts().msg_live_to_list(named(view, here))
}

/// That the ballot gets long; otherwise how lines are moved, or linked.
pub(super) fn hint(view: View<'_>, asked: BoardAsked<'_>) -> String {
    let sheets = view.workshop().lists.heads(asked.list).is_some();
    let texts = view.texts();
    if shows(view, field_at(view.live, asked).field) {
        return texts.msg_reword_hint_shown();
    }
    let here = field_at(view.live, asked);
    // Once a line stands here, it can be linked.
    let other = view.live.other_sheet().filter(|_| count(view, here.field, here) == 0);
    let hint = || match () {
        () if !has_others(view.live) => texts.msg_live_hint_one_field(),
        () if sheets => match (other, linkable(view, asked)) {
            (Some(number), _) => texts.msg_live_hint_go_sheet(number),
            (None, Some((from, to))) => texts.msg_live_hint_sheets(from, to),
            (None, None) => texts.msg_live_hint_next_field(),
        },
        () => texts.msg_live_hint_board(),
    };
    ballot::hint(view).unwrap_or_else(hint)
}

/// The numbers of two lines that can be linked and are not, from one field of the sheets to another; failing that, from one
/// of them to a heading.
fn linkable(view: View<'_>, asked: BoardAsked<'_>) -> Option<(u32, u32)> {
    let lists = &view.workshop().lists;
    let beneath = lists.beneath(asked.list);
    let fields = lists.parts(asked.list).into_iter().filter(|field| Some(*field) != beneath);
    let lines: Vec<&Item> = fields.flat_map(|field| lists.list(field).readable()).collect();
    let links = lists.links(asked.list);
    let first = |fits: fn(&Lists, &Item) -> bool| {
        let of_other = |from: &Item, to: &Item| lists.list_of(from.id) != lists.list_of(to.id);
        let can = |from: &Item, to: &Item| {
            of_other(from, to) && !links.iter().any(|link| link.joins(from.id, to.id))
        };
        lines.iter().enumerate().filter(|(_, from)| fits(lists, from)).find_map(|(at, from)| {
            let to = lines.iter().skip(at + 1).find(|to| fits(lists, to) && can(from, to))?;
            Some((from.number, to.number))
        })
    };
    first(|lists, line| lists.is_of_sheets(line.id)).or_else(|| first(|_, line| line.stands()))
}

pub(super) fn beside(view: View<'_>, _: BoardAsked<'_>) -> Vec<StatusBlock> {
    vec![matters::asked(view), matters::objections(view)]
}

/// The key that goes on goes to the next sheet if there are any; the key that marks a line is called by the mark's word.
pub(super) fn keys(view: View<'_>, asked: BoardAsked<'_>) -> StepKeys {
    let (workshop, texts) = (view.workshop(), view.texts());
    let sheets = !workshop.lists.sheets(asked.list).is_empty();
    let mut keys =
        StepKeys::onwards(if sheets { texts.msg_act_next_sheet() } else { texts.msg_act_next_field() });
    let field = workshop.method.list(field_at(view.live, asked).field);
    let mark = field.map(|field| &field.mark).filter(|mark| !mark.is_empty());
    let mark = mark.map(|mark| (Action::Point(PointAct::Board(BoardAct::Mark)), view.words(mark).to_owned()));
    keys.called.extend(mark);
    keys
}
