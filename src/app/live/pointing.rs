//! What is typed while pointing: it stands in the line, is read as it grows, and Enter does it. What is no act is text.
//!
//! Only what can hurt nobody acts at once: showing a thing large, an empty wall, help. If something else is typed
//! behind it, that is taken back, and all of it is read anew. What an act does is in `point.rs`.

use super::super::action::{Action, LineAct, PlanAct, PointAct, Program, RowAct};
use super::super::binding::{Binding, Context, bind};
use super::super::key::Key;
use crate::workshop::decide::Refusal;
use crate::workshop::event::PlanStatus;

use super::moving::MovedInto;
use super::step::{LineReading, STATUS};
use super::{Ctx, Done, LiveScreen, Mode, Notice, Out, step};

/// What can be done with anything that is pointed at.
pub const KEYS: &[Binding] = &[
    bind(Context::Pointing, "b", Action::Point(PointAct::Spotlight), 5),
    bind(Context::Pointing, "x", Action::Point(PointAct::Strike), 4),
];

/// From this many capitals on, and no small letter, words are no abbreviation.
const SHOUTED: usize = 14;
/// The letter that takes away what is pointed at, wherever anything can be taken away.
const REMOVE: char = 'd';
/// The letter that moves what is pointed at to another list.
const MOVE: char = 'v';
/// The letter that opens cells, and the one that sorts by a column.
const CELLS: char = 'e';
const SORT: char = 's';
/// How many rows are looked at for an example.
const SIGHT: usize = 10;
/// The most digits of a label.
const DIGITS: usize = 4;

/// What the typed line means while pointing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PointedLine {
    /// Nothing is typed.
    Empty,
    /// These labels, and nothing yet about what to do with them.
    Labels(String),
    /// What to do with these labels; without labels, with the row under the cursor.
    Act(PointAct, String),
    /// The status that the plans with these labels get; without labels, the one under the cursor.
    Status(PlanStatus, String),
    /// Where the lines with these labels go; without labels, the line under the cursor.
    Into(MovedInto, String),
    /// This with the column at this position, from 0, of the row with these labels; of the one under the cursor without
    /// any, and sorting without either.
    Column(RowAct, usize, String),
    /// No act, so text.
    Text,
}

impl LiveScreen {
    /// Whether letters name acts and things.
    pub fn is_pointing(&self) -> bool {
        self.entry.mode == Mode::Pointing && self.entry.asking.is_none() && self.overlay.is_none()
    }

    /// What the typed line means.
    pub fn reading(&self) -> PointedLine {
        let typed = &*self.workshop().without_years(self.entry.pointed.trim());
        if typed.is_empty() {
            return PointedLine::Empty;
        }
        if let Some((labels, status)) = self.with_status(typed) {
            return PointedLine::Status(status, labels);
        }
        if let Some((labels, into)) = self.with_place(typed) {
            return PointedLine::Into(into, labels);
        }
        if let Some(column) = self.with_column(typed) {
            return column;
        }
        match parted(typed) {
            None => PointedLine::Text,
            Some((labels, None)) => PointedLine::Labels(labels),
            Some((labels, Some(verb))) => {
                self.act_called(verb).map_or(PointedLine::Text, |act| PointedLine::Act(act, labels))
            }
        }
    }

    /// `3 s2`: the labels, and the status by its digit, where plans are pointed at.
    fn with_status(&self, typed: &str) -> Option<(String, PlanStatus)> {
        let (labels, digit) = typed.rsplit_once(STATUS)?;
        let status = step::status(&format!("{STATUS}{digit}"))?.ok()?;
        let (labels, verb) = parted(labels.trim_end())?;
        let can = verb.is_none() && self.act_called(STATUS) == Some(PointAct::Plan(PlanAct::Status));
        can.then_some((labels, status))
    }

    /// `3 v2`: the labels, and the field by its place on the board, or the head by its place in the report, where such lines
    /// are pointed at; `3 v`: the next one.
    fn with_place(&self, typed: &str) -> Option<(String, MovedInto)> {
        let (labels, place) = typed.rsplit_once(MOVE)?;
        let (labels, verb) = parted(labels.trim_end())?;
        let can = verb.is_none() && self.act_called(MOVE) == Some(PointAct::Move);
        let into = if can { self.typed_into(&labels, place.trim()) } else { None };
        Some((labels, into?))
    }

    /// `3 e2`: the labels, and the cell by the position of its column; `s2`: rows in the order of that column; `s`: of the
    /// first.
    fn with_column(&self, typed: &str) -> Option<PointedLine> {
        let (before, verb, digits) = [CELLS, SORT].into_iter().find_map(|verb| {
            let (before, digits) = typed.rsplit_once(verb)?;
            Some((before.trim_end(), verb, digits))
        })?;
        let Some(PointAct::Row(act)) = self.act_called(verb) else { return None };
        let (labels, none) = parted(before)?;
        let sorts = act == RowAct::Sort && labels.is_empty();
        let opens = act == RowAct::Cells && !digits.is_empty();
        if none.is_some() || !(sorts || opens) {
            return None;
        }
        let at = if digits.is_empty() { 0 } else { digits.parse::<usize>().ok()?.checked_sub(1)? };
        Some(PointedLine::Column(act, at, labels))
    }

    /// Whether Caps Lock is probably on: a capital stands where only its small letter names an act, or words begin small
    /// and go on in capitals, or are all capitals.
    pub fn looks_like_caps_lock(&self) -> bool {
        if self.is_pointing() {
            let verb = self.entry.pointed.split_whitespace().next_back().filter(|word| word.len() == 1);
            let verb = verb.and_then(|word| word.chars().next()).filter(char::is_ascii_uppercase);
            let act = |letter: char| self.act_called(letter.to_ascii_lowercase()).is_some();
            return verb.is_some_and(|letter| self.points_at(&letter.to_string()).is_none() && act(letter));
        }
        inverted(self.entry.editor.text())
    }

    /// The act that this letter stands for here.
    fn act_called(&self, letter: char) -> Option<PointAct> {
        let (key, contexts) = (Key::char(letter), self.contexts());
        let rows = || step::KEYS.iter().copied().chain([KEYS]).flatten();
        let row = contexts.iter().find_map(|on| rows().find(|row| row.context == *on && row.has(key)))?;
        if let Action::Point(act) = row.action { Some(act) } else { None }
    }

    /// The label nearest to the end of the rows in sight that can be taken away with its letter: an example for the hint.
    pub fn removable(&self) -> Option<String> {
        self.act_called(REMOVE).filter(|act| *act == PointAct::Remove)?;
        let labels = self.rows_near(SIGHT).rows.into_iter().rev().flat_map(|row| row.label.anywhere());
        let mut labels = labels.map(|label| label.to_string());
        labels.find(|label| self.points_at(label).is_some() && self.amiss(PointAct::Remove, label).is_none())
    }

    /// Takes a character that was typed, and does at once what can hurt nobody.
    pub(super) fn type_pointing(&mut self, typed: char, ctx: Ctx<'_>) -> Out {
        self.asked_twice = None;
        self.take_back_instant();
        self.entry.pointed.push(typed);
        match self.entry.pointed.trim() {
            "." => {
                self.entry.instant = Some((self.wall.stage.clone(), self.wall.focus));
                self.wall.stage.blank = !self.wall.stage.blank;
            }
            // Typed again, it shows the picture again.
            ".." => self.entry.pointed.clear(),
            "?" => {
                self.entry.pointed.clear();
                return Out::program(Program::Help);
            }
            _ => return self.show_large(ctx),
        }
        Out::default()
    }

    /// `24 b` shows line 24 large as soon as it is typed.
    fn show_large(&mut self, ctx: Ctx<'_>) -> Out {
        let PointedLine::Act(PointAct::Spotlight, labels) = self.reading() else { return Out::default() };
        let before = (self.wall.stage.clone(), self.wall.focus);
        let typed = std::mem::replace(&mut self.entry.pointed, labels);
        let out = self.point_act(PointAct::Spotlight, ctx);
        self.entry.pointed = typed;
        if (&self.wall.stage, &self.wall.focus) != (&before.0, &before.1) {
            self.entry.instant = Some(before);
        }
        out
    }

    /// Takes back what was done at once, because the line goes on or is corrected.
    fn take_back_instant(&mut self) {
        if let Some((stage, focus)) = self.entry.instant.take() {
            (self.wall.stage, self.wall.focus) = (stage, focus);
        }
    }

    /// Removes the last character.
    pub(super) fn untype_pointing(&mut self) {
        self.take_back_instant();
        self.entry.pointed.pop();
    }

    /// Enter: does what is typed, or stores it if it is text.
    pub(super) fn do_pointed(&mut self, ctx: Ctx<'_>) -> Out {
        match self.reading() {
            PointedLine::Empty => Out::default(),
            PointedLine::Labels(labels) => self.turn_to(&labels),
            PointedLine::Act(act, labels) => {
                let typed = std::mem::replace(&mut self.entry.pointed, labels);
                let out = self.act(Action::Point(act), ctx);
                // After a refusal the line stays, to be corrected where it was typed.
                let refused = matches!(out.notice, Some(Notice::Refusal(_) | Notice::Hint(_))) && !out.done;
                if refused && self.is_pointing() {
                    self.entry.pointed = typed;
                }
                out
            }
            PointedLine::Status(status, labels) => {
                let typed = std::mem::replace(&mut self.entry.pointed, labels);
                let out = self.set_status(status, ctx);
                if !out.done {
                    self.entry.pointed = typed;
                }
                out
            }
            PointedLine::Into(into, labels) => {
                let typed = std::mem::replace(&mut self.entry.pointed, labels);
                let out = self.move_into(into, ctx);
                if !out.done {
                    self.entry.pointed = typed;
                }
                out
            }
            PointedLine::Column(act, at, labels) => {
                let out = self.column_act(act, at, &labels, ctx);
                if out.done {
                    self.entry.forget_pointed();
                }
                out
            }
            PointedLine::Text => self.store_as_text(ctx),
        }
    }

    /// Goes to the sheet of the first of these labels; if it heads none, turns the wall to its page, and says how to go on.
    fn turn_to(&mut self, labels: &str) -> Out {
        let first = labels.split_whitespace().next().unwrap_or_default();
        let Some(id) = self.points_at(first) else {
            return Out::say(Notice::Refusal(Refusal::Unknown(first.to_owned())));
        };
        if self.go_to_sheet(id) {
            self.entry.pointed.clear();
            return Out::default();
        }
        self.wall.stage.from = Some(id);
        Out::say(Notice::WhatToDo)
    }

    /// Stores text that was typed while pointing, or does what it plainly is as a line, and says so. If it cannot be
    /// stored, or if a line was half typed before, it is there to go on writing.
    fn store_as_text(&mut self, ctx: Ctx<'_>) -> Out {
        let half_typed = self.entry.is_half_typed();
        self.pointed_to_line();
        if half_typed {
            return Out::default();
        }
        // It is read as any line is: what it was understood as is said, and otherwise that it became text.
        let text = matches!(self.reads(ctx), LineReading::Text);
        let out = self.line_act(LineAct::Store, ctx);
        if text { out.tell(Done::StoredAsText) } else { out }
    }

    /// What Enter will do with text that is typed while pointing, if it is more than text: in words.
    pub fn understood_pointed(&self, ctx: Ctx<'_>) -> Option<String> {
        let half_typed = self.entry.is_half_typed();
        let step = self.workshop().step().filter(|_| self.is_led() && !half_typed)?;
        match step::reads(self, &step.kind, self.entry.pointed.trim(), ctx) {
            LineReading::Does(command, _) => self.understood_as(&command, ctx.texts),
            LineReading::Points(act, id) => Some(self.acts_on(act, id, ctx.texts)),
            LineReading::Wrong(_) | LineReading::Text => None,
        }
    }

    /// Why such text will not be stored, if it will not.
    pub fn wrong_pointed(&self, ctx: Ctx<'_>) -> Option<Notice> {
        let step = self.workshop().step().filter(|_| self.is_led() && !self.entry.is_half_typed())?;
        match step::reads(self, &step.kind, self.entry.pointed.trim(), ctx) {
            LineReading::Wrong(why) => Some(why),
            LineReading::Does(..) | LineReading::Points(..) | LineReading::Text => None,
        }
    }

    /// Goes over to writing, with the text that was typed while pointing.
    pub(super) fn pointed_to_line(&mut self) {
        self.keep_pointed_text();
        self.entry.forget_pointed();
        self.entry.mode = Mode::Writing;
    }

    /// Puts what was typed while pointing into the line, if it is text: it must not be lost with the labels.
    pub(super) fn keep_pointed_text(&mut self) {
        // What acted at once is no text.
        if self.entry.instant.is_some() || self.reading() != PointedLine::Text {
            return;
        }
        let typed = self.entry.pointed.trim().to_owned();
        // A slip that was refused is mended by what is put behind it, and is no more to be taken away with its line.
        self.leave_refused(None);
        let before = self.entry.editor.before();
        let apart = if before.is_empty() || before.ends_with(' ') { "" } else { " " };
        self.entry.editor.insert(&format!("{apart}{typed}"));
        self.entry.pointed.clear();
    }
}

/// Whether words read as if they were typed with Caps Lock on. A few capitals may be an abbreviation.
fn inverted(typed: &str) -> bool {
    let mut letters = typed.chars().filter(|c| c.is_alphabetic());
    let first_is_small = letters.next().is_some_and(char::is_lowercase);
    let rest = letters.clone().count();
    letters.all(char::is_uppercase) && rest >= if first_is_small { 3 } else { SHOUTED }
}

/// The labels at the start of what was typed, and the letter behind them (`24 d`, `3 7 m`, `2x`, `d`); `None` if it is
/// anything else, and so text.
fn parted(typed: &str) -> Option<(String, Option<char>)> {
    let mut labels: Vec<&str> = Vec::new();
    let mut words = typed.split([' ', ',']).filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        if is_label(word) {
            labels.push(word);
            continue;
        }
        // The letter comes last, by itself or behind the last label.
        if words.peek().is_some() {
            return None;
        }
        let verb = word.chars().next_back().filter(|verb| verb.is_lowercase())?;
        let label = word.strip_suffix(verb)?;
        if !label.is_empty() {
            // `Nu` and `Ok` are words; `2x` is hardly one.
            if !is_label(label) || !label.ends_with(|c: char| c.is_ascii_digit()) {
                return None;
            }
            labels.push(label);
        }
        return Some((labels.join(" "), Some(verb)));
    }
    Some((labels.join(" "), None))
}

/// Whether this can be a label: a number, one or two capitals, a capital and a number, each perhaps with a list's sign.
fn is_label(word: &str) -> bool {
    let bare = word.strip_prefix(['-', '+', '−']).unwrap_or(word);
    let digits = bare.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = bare.len() - digits.len();
    let number = (1..=DIGITS).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    match letters {
        1 | 2 if digits.is_empty() => true,
        0 | 1 => number,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_tell_of_caps_lock_unless_they_are_an_abbreviation() {
        for (typed, on) in [
            ("dEN NYA", true),
            ("TÖRRE OCH FÖR FÅ HÄNDER", true),
            ("BVC och SSK", false),
            ("IT-AVDELNINGEN", false),
            ("iPad", false),
            ("Den nya", false),
            ("dE", false),
        ] {
            assert_eq!(inverted(typed), on, "{typed}");
        }
    }

    #[test]
    fn labels_lead_one_letter_follows_and_anything_else_is_text() {
        for (typed, labels, verb) in [
            ("24 d", "24", Some('d')),
            ("3, 7 m", "3 7", Some('m')),
            ("2x", "2", Some('x')),
            ("A b", "A", Some('b')),
            ("-3 +C b", "-3 +C", Some('b')),
            ("P1 s", "P1", Some('s')),
            ("d", "", Some('d')),
            ("24", "24", None),
            ("A B", "A B", None),
        ] {
            assert_eq!(parted(typed), Some((labels.to_owned(), verb)), "{typed}");
        }
        for text in
            ["2x i veckan", "den nya hissen", "24 barn", "d 24", "Anna d", "12345 d", "ABC", "Nu", "Ok"]
        {
            assert_eq!(parted(text), None, "{text}");
        }
    }
}
