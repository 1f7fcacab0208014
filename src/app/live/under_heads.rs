//! Lines that are pasted under heads: those of the fields of a board, `Strengths`, or of the groups that are heard, `Table
//! 2`. Each goes where its head says, whatever is at hand.

use crate::workshop::decide::Command;
use crate::workshop::text::{Line, fold};

use super::overlay::{Pasted, PastedAs, UnderHead};
use super::step::{self, Gathers};
use super::{Ctx, LiveScreen, Out};

/// What a group is called besides what its list calls it.
const GROUP: [&str; 3] = ["grupp", "gruppe", "group"];
/// What a line of a list begins with, and what stands before the name of a field.
const BULLETS: [char; 9] = ['•', '-', '*', '–', '·', '◦', '●', '▪', '■'];

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
        for (at, words) in read {
            let Some(head) = heads.get(at) else { continue };
            for line in Line::split(&words) {
                lines.extend(Line::truncated(&format!("{}: {line}", head.name)).0);
                whole.push(line.to_string());
                into.push(head.clone());
            }
        }
        (!lines.is_empty()).then(|| Pasted { whole, into, ..Pasted::new(lines, PastedAs::UnderHeads) })
    }

    /// The fields of the board at hand, or the groups whose lines are written down.
    fn heads_here(&self) -> Vec<UnderHead> {
        let workshop = self.workshop();
        let Some(step) = self.step_at_hand().filter(|_| self.collects()) else { return Vec::new() };
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
        if !hears || !workshop.method.heads_of(list).is_empty() {
            return Vec::new();
        }
        let names = || def.group.iter().flat_map(|group| group.0.values());
        let called: Vec<String> = names().map(|name| fold(name)).chain(GROUP.map(str::to_owned)).collect();
        let name = def.group.as_ref().map_or("", |group| group.get(workshop.lang));
        let group = |group: u16| UnderHead {
            list: list.to_owned(),
            group: Some(group),
            name: format!("{name} {group}").trim().to_owned(),
            called: called.clone(),
        };
        workshop.group_numbers().into_iter().map(group).collect()
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
        out
    }
}

/// A text that is being read.
struct UnderHeads<'a> {
    heads: &'a [UnderHead],
    /// The lines, each with the place of its head.
    lines: Vec<(usize, String)>,
    /// The heads at hand, column by column.
    at: Vec<usize>,
    seen: Vec<usize>,
    begins: bool,
}

impl<'a> UnderHeads<'a> {
    /// The lines of a text, each with the place of its head; what stands above the first goes to what is at hand.
    fn read(text: &str, heads: &'a [UnderHead], at_hand: usize) -> Option<Vec<(usize, String)>> {
        let mut read = Self { heads, lines: Vec::new(), at: vec![at_hand], seen: Vec::new(), begins: false };
        let lines = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
        lines.for_each(|line| read.line(line));
        let enough = read.seen.len() > 1 || read.seen.len() == 1 && read.begins;
        (enough && !read.lines.is_empty()).then_some(read.lines)
    }

    fn line(&mut self, line: &str) {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let filled = || cells.iter().filter(|cell| !cell.is_empty());
        let found: Vec<(usize, &str)> = filled().filter_map(|cell| self.head(cell)).collect();
        if found.len() == filled().count() {
            self.begins |= self.lines.is_empty();
            self.at = found.iter().map(|(at, _)| *at).collect();
            for (at, words) in found {
                if !self.seen.contains(&at) {
                    self.seen.push(at);
                }
                self.add(at, words);
            }
            return;
        }
        // Cells stand under the heads of their columns; what is only indented stands under the newest.
        let columns = self.at.len() > 1;
        for (place, cell) in cells.iter().enumerate() {
            let at = self.at.get(if columns { place } else { 0 }).or(self.at.last()).copied();
            self.add(at.unwrap_or_default(), cell);
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
        let line = without_bullet(line);
        // What is said of a head in brackets is said.
        let ends = line.find([':', '(']).unwrap_or(line.len());
        let (name, words) = line.split_at_checked(ends)?;
        let words = words.strip_prefix(':').unwrap_or(words);
        let numbered = name.trim_start_matches(|c: char| c.is_ascii_digit() || " .)".contains(c));
        let is = |head: &UnderHead| match head.group {
            None => head.called.contains(&fold(numbered)),
            Some(group) => {
                let words = fold(name.trim());
                let named = words.rsplit_once(' ').filter(|(_, number)| number.parse() == Ok(group));
                named.is_some_and(|(kind, _)| head.called.iter().any(|called| called == kind))
            }
        };
        Some((self.heads.iter().position(is)?, words.trim()))
    }
}

/// A line without the bullet that it begins with.
fn without_bullet(line: &str) -> &str {
    let line = line.trim();
    let rest = line.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
    rest.unwrap_or(line).trim()
}
