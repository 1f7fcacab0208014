//! Lines that are pasted under heads: those of the fields of a board, `Strengths`, or of the groups that are heard, `Table
//! 2`. Each goes where its head says, whatever is at hand.

use crate::workshop::decide::Command;
use crate::workshop::text::{Line, fold, without_bullet};

use super::super::notice::{Hint, LineHint};
use super::called::{GROUP, group_in};
use super::overlay::{NoGroup, Pasted, PastedAs, UnderHead};
use super::step::{self, Gathers};
use super::{Ctx, LiveScreen, Notice, Out};

impl LiveScreen {
    /// Pasted text whose lines stand under heads, if those of this step are among them: two, or one in the first line.
    pub(super) fn pasted_under_heads(&self, text: &str) -> Option<Pasted> {
        let heads = self.heads_here();
        let here = self.gathers()?;
        let is_here = |head: &UnderHead| head.list == here.list && head.group == here.group;
        let at_hand = heads.iter().position(is_here).unwrap_or_default();
        let read = UnderHeads::read(text, &heads, at_hand)?;
        let mut lines = Vec::new();
        let mut into = Vec::new();
        let mut whole = Vec::new();
        for (at, words) in read.lines {
            let Some(head) = heads.get(at) else { continue };
            for line in Line::split(&words) {
                lines.extend(Line::truncated(&format!("{}: {line}", head.name)).0);
                whole.push(line.to_string());
                into.push(head.clone());
            }
        }
        let beside = heads.get(at_hand).filter(|_| !read.beside.is_empty());
        let beside = beside.map(|head| (read.beside, head.name.clone()));
        let groups = || self.workshop().group_numbers();
        let no_group = read.no_group.map(|(number, called)| NoGroup { number, called, groups: groups() });
        if lines.is_empty() {
            return None;
        }
        Some(Pasted { whole, into, beside, no_group, ..Pasted::new(lines, PastedAs::UnderHeads) })
    }

    /// The fields of the board at hand, or the groups whose lines are written down.
    fn heads_here(&self) -> Vec<UnderHead> {
        let workshop = self.workshop();
        let Some(step) = self.step_at_hand().filter(|_| self.takes_lines_pasted()) else { return Vec::new() };
        let Some(list) = step.kind.uses().list else { return Vec::new() };
        let Some(def) = workshop.method.list(list) else { return Vec::new() };
        if !def.fields.is_empty() && def.sheets.is_none() {
            let names = |id: &str| workshop.method.list(id).map(|field| field.name.0.values());
            let field = |id: &String| UnderHead {
                list: id.clone(),
                group: None,
                name: workshop.name_of_list(id).to_owned(),
                called: names(id).into_iter().flatten().map(|name| fold(name)).collect(),
            };
            let written = |id: &&String| workshop.method.list(id).is_some_and(|field| field.show.is_none());
            return def.fields.iter().filter(written).map(field).collect();
        }
        let hears = step::gathers(self, &step.kind).is_some_and(|gathers| gathers.group.is_some());
        // While people talk at tables, what has no head is nobody's in particular.
        let talks = !hears && def.group.is_some() && !workshop.table_numbers().is_empty();
        if !(hears || talks) || !workshop.method.heads_of(list).is_empty() {
            return Vec::new();
        }
        let called = self.group_names(list);
        let name = def.group.as_ref().map_or("", |group| group.get(workshop.lang));
        let group = |group: u16| UnderHead {
            list: list.to_owned(),
            group: Some(group),
            name: format!("{name} {group}").trim().to_owned(),
            called: called.clone(),
        };
        let nobody = talks.then(|| UnderHead {
            list: list.to_owned(),
            group: None,
            name: workshop.name_of_list(list).to_owned(),
            called: Vec::new(),
        });
        workshop.group_numbers().into_iter().map(group).chain(nobody).collect()
    }

    /// What a group whose lines stand in this list may be called, in any language.
    pub(super) fn group_names(&self, list: &str) -> Vec<String> {
        let def = self.workshop().method.list(list);
        let names = def.and_then(|def| def.group.as_ref()).into_iter().flat_map(|group| group.0.values());
        names.map(|name| fold(name)).chain(GROUP.map(str::to_owned)).collect()
    }

    /// Writes down each line under its head.
    pub(super) fn take_under_heads(&mut self, pasted: &Pasted, ctx: Ctx<'_>) -> Out {
        let mut commands = Vec::new();
        let mut all: Vec<(&UnderHead, Vec<Line>)> = Vec::new();
        for (head, words) in pasted.into.iter().zip(&pasted.whole) {
            let Some(line) = Line::clean(words) else { continue };
            match all.iter_mut().find(|(other, _)| *other == head) {
                Some((_, lines)) => lines.push(line),
                None => all.push((head, vec![line])),
            }
        }
        for (head, lines) in all {
            let gathers =
                Gathers { list: head.list.clone(), from: None, group: head.group, head: None, sorts: None };
            commands.push(Command::Item(gathers.add(lines)));
        }
        let out = self.command(Command::Together(commands), ctx);
        self.follow_newest();
        let no_group =
            pasted.no_group.as_ref().filter(|_| out.done).and_then(|no| self.not_placed(no, pasted));
        Out { notice: no_group.or(out.notice), ..out }
    }

    /// That a line which seems to be the head of a group is a line of another, with its number.
    fn not_placed(&self, no: &NoGroup, pasted: &Pasted) -> Option<Notice> {
        let is_it = |line: &&String| line.trim_start().starts_with(&no.called);
        let head = pasted.whole.iter().zip(&pasted.into).find(|(line, _)| is_it(line))?.1;
        let items = &self.workshop().lists.list(&head.list).items;
        let item = items.iter().rev().find(|item| item.text.starts_with(&no.called))?;
        let line = self.labels_of(&[item.id]);
        let (called, at) = (no.called.clone(), head.name.clone());
        Some(Notice::Hint(Hint::Line(LineHint::NoHead { called, groups: no.groups.clone(), line, at })))
    }
}

/// A text that is being read.
struct UnderHeads<'a> {
    heads: &'a [UnderHead],
    /// The place of the head at hand, under which stands what has none.
    at_hand: usize,
    /// The lines, each with the place of its head.
    lines: Vec<(usize, String)>,
    /// What stands in a column without a head.
    beside: Vec<String>,
    /// The heads that were read last, by the places of their cells.
    at: Vec<Option<usize>>,
    seen: Vec<usize>,
    begins: bool,
    /// A group that there is not: its number, and what it is called in its line.
    no_group: Option<(u16, String)>,
}

impl<'a> UnderHeads<'a> {
    /// The lines of a text, each with the place of its head; what stands above the first goes to what is at hand.
    fn read(text: &str, heads: &'a [UnderHead], at_hand: usize) -> Option<Self> {
        let (lines, beside, seen) = (Vec::new(), Vec::new(), Vec::new());
        let at = vec![Some(at_hand)];
        let mut read = Self { heads, at_hand, lines, beside, at, seen, begins: false, no_group: None };
        let lines = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
        lines.for_each(|line| read.line(line));
        let enough = read.seen.len() > 1
            || read.seen.len() == 1 && read.begins
            || read.no_group.is_some() && read.lines.len() > 1;
        (enough && !read.lines.is_empty()).then_some(read)
    }

    fn line(&mut self, line: &str) {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let found: Vec<Option<(usize, &str)>> = cells.iter().map(|cell| self.head(cell)).collect();
        if found.iter().zip(&cells).all(|(found, cell)| found.is_some() || cell.is_empty()) {
            self.begins |= self.lines.is_empty();
            self.at = found.iter().map(|found| found.map(|(at, _)| at)).collect();
            for (at, words) in found.into_iter().flatten() {
                if !self.seen.contains(&at) {
                    self.seen.push(at);
                }
                self.add(at, words);
            }
            return;
        }
        self.no_group = self.no_group.take().or_else(|| self.unknown(line));
        // Cells stand under the heads of their columns; what is only indented stands under the newest.
        let columns = self.at.iter().flatten().count() > 1;
        let newest = self.at.iter().flatten().last().copied().unwrap_or(self.at_hand);
        for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            match self.at.get(place).copied().filter(|_| columns) {
                Some(Some(at)) => self.add(at, cell),
                Some(None) => {
                    self.add(self.at_hand, cell);
                    self.beside.push(without_bullet(cell).to_owned());
                }
                None => self.add(newest, cell),
            }
        }
    }

    fn add(&mut self, at: usize, words: &str) {
        let words = without_bullet(words);
        if !words.is_empty() {
            self.lines.push((at, words.to_owned()));
        }
    }

    /// The place of the head that a line is, and what stands behind it.
    fn head<'t>(&self, line: &'t str) -> Option<(usize, &'t str)> {
        let (name, words) = named(line)?;
        let numbered = name.trim_start_matches(|c: char| c.is_ascii_digit() || " .)".contains(c));
        let group = group_in(name);
        let is = |head: &UnderHead| match head.group {
            None => head.called.contains(&fold(numbered)),
            Some(number) => {
                group.as_ref().is_some_and(|(kind, of)| *of == number && head.called.contains(kind))
            }
        };
        Some((self.heads.iter().position(is)?, words.trim()))
    }

    /// A group that there is not, if the line is written as the head of one.
    fn unknown(&self, line: &str) -> Option<(u16, String)> {
        let name = named(line)?.0.trim();
        let (kind, number) = group_in(name)?;
        let of_kind = |head: &&UnderHead| head.group.is_some() && head.called.contains(&kind);
        let mut all = self.heads.iter().filter(of_kind).map(|head| head.group).peekable();
        let unknown = all.peek().is_some() && all.all(|group| group != Some(number));
        unknown.then(|| (number, name.to_owned()))
    }
}

/// What may be the name of a head at the beginning of a line, and what stands behind it.
fn named(line: &str) -> Option<(&str, &str)> {
    let line = without_bullet(line);
    // What is said of a head in brackets is said.
    let (name, words) = line.split_at_checked(line.find([':', '(']).unwrap_or(line.len()))?;
    Some((name, words.strip_prefix(':').unwrap_or(words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads(group: Option<u16>, called: &[&str]) -> Vec<UnderHead> {
        let head = |(at, called): (usize, &&str)| UnderHead {
            list: format!("list-{at}"),
            group: group.map(|first| first + at as u16),
            name: (*called).to_owned(),
            called: vec![fold(called)],
        };
        called.iter().enumerate().map(head).collect()
    }

    #[test]
    fn a_cell_stands_under_the_head_of_its_column_and_one_without_is_named() {
        let heads = heads(None, &["Strengths", "Weaknesses", "Threats"]);
        let text = "\tStrengths\tWeaknesses\nInside\tgood team\tfew rooms\n\tkind\tlate";
        let read = UnderHeads::read(text, &heads, 2).unwrap();
        let lines: Vec<(usize, &str)> = read.lines.iter().map(|(at, line)| (*at, line.as_str())).collect();
        assert_eq!(lines, [(2, "Inside"), (0, "good team"), (1, "few rooms"), (0, "kind"), (1, "late")]);
        assert_eq!(read.beside, ["Inside"]);
        // A head that is only indented has no columns.
        let read = UnderHeads::read("\tStrengths\ngood team\n\t- kind", &heads, 2).unwrap();
        assert_eq!(read.lines, [(0, "good team".to_owned()), (0, "kind".to_owned())]);
        assert_eq!(read.beside, [""; 0]);
    }

    #[test]
    fn the_head_of_a_group_that_there_is_not_is_a_line_and_told() {
        let heads = heads(Some(1), &["Table", "Table"]);
        let read = UnderHeads::read("Table 1\nwater\nTable 9:\nsun", &heads, 0).unwrap();
        assert_eq!((read.lines.len(), read.no_group), (3, Some((9, "Table 9".to_owned()))));
        let alone = UnderHeads::read("Table 9\nNonsense table", &heads, 0).unwrap();
        assert_eq!((alone.lines.len(), alone.no_group), (2, Some((9, "Table 9".to_owned()))));
        let read = UnderHeads::read("Table 1\nwater\nTable 2\nroom 9", &heads, 0).unwrap();
        assert_eq!(read.no_group, None, "a room is no table");
        let read = UnderHeads::read("Table 1\nwater\nTable 2: sun\tmoon", &heads, 0).unwrap();
        assert_eq!(read.no_group, None, "there is a table 2, whatever stands beside it");
    }
}
