//! Where the rules of a step stand while its list grows: beside it, above it, or one at a time where there is little room.

use super::super::wrap::{width_of, wrap};
use super::{PageLayout, Region, WIDE, heading, under};
use crate::workshop::room::{Picture, Room};

/// From this width on, rules stand beside the list.
const BESIDE: u16 = 96;
/// The most lines above the list.
const ABOVE: usize = 2;
/// Between two rules on one line.
const BETWEEN: &str = " · ";
/// Before a rule that has a line of its own.
const MARK: &str = "• ";

/// Rules that the room is reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Where they stand.
    pub place: Region,
    /// Their lines.
    pub lines: Vec<String>,
    /// What is left for the list.
    pub rest: Region,
}

/// The rules beside or above a list that grows; `None` if there are none, or no room.
pub fn reminder(room: &Room<'_>, sheet: PageLayout) -> Option<Reminder> {
    let Picture::List { rules, .. } = &room.picture else { return None };
    if rules.is_empty() {
        return None;
    }
    let whole = sheet.below_heading(&heading(room, sheet));
    let said = room.rows.as_ref().map_or(0, |rows| rows.place(0..0).1);
    let lines = || above(whole, rules).or_else(|| in_turn(whole, rules, said).map(|line| vec![line]));
    beside(whole, rules).or_else(|| Some(on_top(whole, lines()?, sheet.gap)))
}

/// In a column of their own at the right, each whole.
fn beside(whole: Region, rules: &[String]) -> Option<Reminder> {
    let cols = (whole.cols >= BESIDE).then_some(whole.cols / 4)?;
    let room = usize::from(cols).saturating_sub(width_of(MARK));
    let marked = |(at, line): (usize, &str)| {
        let mark = if at == 0 { MARK.to_owned() } else { " ".repeat(width_of(MARK)) };
        mark + line
    };
    let lines = |rule: &String| wrap(rule, room).into_iter().enumerate().map(marked).collect::<Vec<_>>();
    let each: Vec<Vec<String>> = rules.iter().map(lines).collect();
    let high: usize = each.iter().map(Vec::len).sum::<usize>() + each.len() - 1;
    let lines = if high <= usize::from(whole.rows) { each.join(&String::new()) } else { each.concat() };
    let rest = Region { cols: whole.cols.saturating_sub(cols + super::BETWEEN), ..whole };
    let place = Region { x: whole.x + whole.cols - cols, cols, ..whole };
    (lines.len() <= usize::from(whole.rows)).then_some(Reminder { place, lines, rest })
}

/// All of them one after the other, above the list.
fn above(whole: Region, rules: &[String]) -> Option<Vec<String>> {
    let all = rules.join(BETWEEN);
    let lines = wrap(&all, usize::from(whole.cols));
    let fits = whole.cols >= WIDE && lines.len() <= ABOVE;
    fits.then(|| lines.into_iter().map(str::to_owned).collect())
}

/// One at a time on one line, another with each line that is said.
fn in_turn(whole: Region, rules: &[String], said: usize) -> Option<String> {
    let short: Vec<String> = rules.iter().map(|rule| format!("{MARK}{rule}")).collect();
    let short: Vec<&String> = short.iter().filter(|rule| width_of(rule) <= usize::from(whole.cols)).collect();
    let rule = short.get(said.checked_rem(short.len())?)?;
    (whole.rows > 2).then(|| (*rule).clone())
}

/// Above the list, and apart from it as rows are from one another; several lines always, because they would be taken for
/// rows of it.
fn on_top(whole: Region, lines: Vec<String>, gap: u16) -> Reminder {
    let rows = lines.len() as u16;
    let apart = u16::from(rows > 1 || gap > 0);
    Reminder { place: Region { rows, ..whole }, rest: under(whole, rows + apart), lines }
}
