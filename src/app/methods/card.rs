//! The texts of a method's card before they are wrapped; for a faulty method, what is wrong.

mod programme;

pub use programme::{empty_programme, programme};

use crate::app::msg::MethodFile;
use crate::app::trouble;
use crate::app::trouble::Trouble;
use crate::i18n::{Texts, dates};
use crate::workshop::method::check::MethodFault;
use crate::workshop::method::{Card, DayPlan, ListedMethod, Method, Need, Status};
use crate::workshop::words::{Lang, Words};

/// How a line of the card is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The method's name.
    Name,
    /// The heading of a part.
    Head,
    /// A text.
    Text,
    /// Text to be read second.
    Quiet,
    /// What is wrong.
    Wrong,
}

/// A line of the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardLine {
    /// How it is drawn.
    pub tone: Tone,
    /// What stands before the text in its own column: a bullet, a clock time.
    pub head: String,
    /// The width of that column.
    pub column: usize,
    /// The text.
    pub text: String,
}

impl CardLine {
    pub(super) fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, head: String::new(), column: 0, text: text.into() }
    }

    fn point(text: &str) -> Self {
        Self { tone: Tone::Text, head: "•".to_owned(), column: 2, text: text.to_owned() }
    }

    /// How far the text is indented.
    pub fn indent(&self) -> usize {
        self.column
    }
}

/// Everything on the card, not wrapped.
pub fn written(file: &MethodFile, lang: Lang, texts: &Texts) -> Vec<CardLine> {
    with_steps(file, file.method(), lang, texts)
}

/// The card as it stands beside the list: without the steps, for which the method would have to be read.
pub(super) fn glanced(file: &MethodFile, lang: Lang, texts: &Texts) -> Vec<CardLine> {
    with_steps(file, None, lang, texts)
}

fn with_steps(file: &MethodFile, method: Option<&Method>, lang: Lang, texts: &Texts) -> Vec<CardLine> {
    match &file.listed {
        Ok(listed) => sound(listed, method, lang, texts),
        Err(fault) => faulty(fault, texts),
    }
}

fn faulty(fault: &MethodFault, texts: &Texts) -> Vec<CardLine> {
    let place = match fault.line {
        Some(line) => texts.msg_methods_fault_line(fault.file.clone(), line),
        None => fault.file.clone(),
    };
    let says = trouble::sentence(&Trouble::Method(Box::new(fault.clone())), texts);
    let mut lines = vec![
        CardLine::new(Tone::Wrong, texts.msg_methods_fault()),
        CardLine::new(Tone::Text, ""),
        CardLine::new(Tone::Head, place),
    ];
    if !fault.path.is_empty() {
        lines.push(CardLine::new(Tone::Quiet, fault.path.clone()));
    }
    lines.extend([CardLine::new(Tone::Text, says), CardLine::new(Tone::Text, "")]);
    lines.push(CardLine::new(Tone::Quiet, texts.msg_methods_fault_next()));
    lines
}

/// A method's card, in the order in which one asks: for whom, how long, how many, at which level, what for, how it goes,
/// what helps, what to prepare and to bring, what comes out, and where it comes from.
fn sound(listed: &ListedMethod, method: Option<&Method>, lang: Lang, texts: &Texts) -> Vec<CardLine> {
    let card = &listed.card;
    let mut lines = vec![CardLine::new(Tone::Name, card.name.get(lang))];
    if !card.search.also.is_empty() {
        let also = texts.msg_methods_also(joined(card.search.also.iter().map(|name| name.get(lang))));
        lines.push(CardLine::new(Tone::Quiet, also));
    }
    lines.extend([CardLine::new(Tone::Text, ""), CardLine::new(Tone::Text, card.summary.get(lang))]);
    part(&mut lines, texts.msg_methods_whom(), text(&card.search.whom, lang));
    part(&mut lines, texts.msg_methods_plans(), [CardLine::new(Tone::Text, lengths(listed, lang, texts))]);
    let people = texts.msg_methods_people_range(card.people.least, card.people.most, card.people.usual);
    part(&mut lines, texts.msg_methods_people(), [CardLine::new(Tone::Text, people)]);
    part(&mut lines, texts.msg_methods_level(), text(&card.search.level, lang));
    part(&mut lines, texts.msg_methods_suits(), text(&card.suits, lang));
    part(&mut lines, texts.msg_methods_suits_not(), text(&card.suits_not, lang));
    let needs = card.search.needs.iter().map(|need| said(*need, texts));
    part(&mut lines, texts.msg_methods_needs(), needs.map(|need| CardLine::point(&need)));
    for (at, plan) in listed.plans.iter().enumerate() {
        let name = plan.name.as_ref().map(|name| name.get(lang));
        let head = texts.msg_methods_plan(dates::plan_length(texts, name, plan.minutes));
        let steps = method.and_then(|method| Some(steps(method, method.plans.get(at)?, lang, texts)));
        part(&mut lines, head, steps.into_iter().flatten());
    }
    work(&mut lines, card, lang, texts);
    lines
}

/// What there is to do before it, what comes out of it, and where it comes from.
fn work(lines: &mut Vec<CardLine>, card: &Card, lang: Lang, texts: &Texts) {
    part(lines, texts.msg_methods_roles(), points(&card.roles, lang));
    part(lines, texts.msg_methods_tips(), points(&card.leading.tips, lang));
    part(lines, texts.msg_methods_preparation(), points(&card.leading.preparation, lang));
    part(lines, texts.msg_methods_materials(), points(&card.materials, lang));
    part(lines, texts.msg_methods_gives(), text(&card.leading.gives, lang));
    let status = match card.status {
        Status::Documented => texts.msg_methods_documented(),
        Status::Reconstructed => texts.msg_methods_reconstructed(),
    };
    part(lines, texts.msg_methods_status(), [CardLine::new(Tone::Text, status)]);
    lines.extend(card.sources.iter().map(|source| CardLine::new(Tone::Quiet, source.as_str())));
}

/// What a group needs, in words.
pub fn said(need: Need, texts: &Texts) -> String {
    match need {
        Need::GetToKnow => texts.msg_methods_need_get_to_know(),
        Need::Understand => texts.msg_methods_need_understand(),
        Need::Gather => texts.msg_methods_need_gather(),
        Need::Choose => texts.msg_methods_need_choose(),
        Need::Plan => texts.msg_methods_need_plan(),
        Need::FollowUp => texts.msg_methods_need_follow_up(),
        Need::HardTalk => texts.msg_methods_need_hard_talk(),
        Need::Learn => texts.msg_methods_need_learn(),
        Need::Year => texts.msg_methods_need_year(),
    }
}

/// A text, if the card has it.
fn text(words: &Words, lang: Lang) -> Option<CardLine> {
    (!words.is_empty()).then(|| CardLine::new(Tone::Text, words.get(lang)))
}

fn joined(parts: impl Iterator<Item = impl Into<String>>) -> String {
    parts.map(Into::into).collect::<Vec<_>>().join(" · ")
}

/// A part with its heading; nothing if the part is empty.
fn part(lines: &mut Vec<CardLine>, head: String, within: impl IntoIterator<Item = CardLine>) {
    let mut within = within.into_iter().peekable();
    if within.peek().is_some() {
        lines.extend([CardLine::new(Tone::Text, ""), CardLine::new(Tone::Head, head)]);
        lines.extend(within);
    }
}

fn points(words: &[Words], lang: Lang) -> Vec<CardLine> {
    words.iter().map(|words| CardLine::point(words.get(lang))).collect()
}

/// Its plans with their minutes, by name where they have any.
fn lengths(listed: &ListedMethod, lang: Lang, texts: &Texts) -> String {
    joined(listed.plans.iter().map(|plan| {
        let name = plan.name.as_ref().map(|name| name.get(lang));
        dates::plan_length(texts, name, plan.minutes)
    }))
}

/// The steps of a plan, with the clock times of its usual day.
fn steps(method: &Method, plan: &DayPlan, lang: Lang, texts: &Texts) -> Vec<CardLine> {
    let mut at = i32::from(plan.start);
    let mut lines = Vec::with_capacity(plan.steps.len());
    for slot in &plan.steps {
        let name = method.step(&slot.step).map_or("", |step| step.name.get(lang));
        let minutes = dates::length(texts, slot.minutes.usual);
        let head = dates::clock(texts, at);
        lines.push(CardLine { tone: Tone::Text, head, column: 7, text: format!("{name}, {minutes}") });
        at += i32::from(slot.minutes.usual);
    }
    lines
}
