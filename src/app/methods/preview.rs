//! A method's plan with clock times, from a start that one types: what the day would be, before it is made.

use chrono::NaiveDate;

use super::card::{CardLine, Tone};
use crate::app::action::Input;
use crate::app::editor::Editor;
use crate::app::key::Key;
use crate::app::keymap::{Context, Outside};
use crate::app::msg::MethodFile;
use crate::i18n::{Texts, dates};
use crate::workshop::agenda::{Agenda, AgendaRow, Role, fit, length_of};
use crate::workshop::method::{DayPlan, Method};
use crate::workshop::when::parse_clock;
use crate::workshop::words::Lang;

/// The rows above the plan: what it is called, the start, a blank.
pub const HEAD: u16 = 4;

/// The contexts for a key: digits are the start, arrows choose another plan.
pub(super) const CONTEXTS: &[Context] =
    &[Context::Outside(Outside::Preview), Context::Inner, Context::Typing, Context::Anywhere];

/// Which plan is looked at, and from when.
#[derive(Debug, Default)]
pub struct PlanPreview {
    /// The place of the plan in the method.
    pub plan: usize,
    /// The start, as it was typed; empty for the usual one.
    pub start: Editor,
}

impl PlanPreview {
    /// The plan that is looked at.
    pub fn of<'a>(&self, method: &'a Method) -> Option<&'a DayPlan> {
        method.plans.get(self.plan).or(method.plans.first())
    }

    /// The start that was typed, if it can be read.
    pub fn typed(&self) -> Option<u16> {
        parse_clock(self.start.text())
    }

    /// Whether what was typed cannot be read.
    pub fn is_unread(&self) -> bool {
        !self.start.text().trim().is_empty() && self.typed().is_none()
    }

    /// When it begins: as typed, otherwise as such a day usually does.
    pub fn begins(&self, plan: &DayPlan) -> u16 {
        self.typed().unwrap_or(plan.start)
    }

    /// Handles a key: arrows choose another plan, anything else is typed as the start.
    pub(super) fn key(&mut self, act: Input, key: Key, file: Option<&MethodFile>) {
        let plans = file.and_then(|file| file.listed.as_ref().ok()).map_or(0, |listed| listed.plans.len());
        match act {
            Input::Before => self.turn(false, plans),
            Input::After => self.turn(true, plans),
            _ => drop(self.start.key(key)),
        }
    }

    /// Goes to another of so many plans.
    fn turn(&mut self, onwards: bool, plans: usize) {
        let last = plans.saturating_sub(1);
        let at = self.plan.min(last);
        self.plan = match onwards {
            true if at == last => 0,
            true => at + 1,
            false => at.checked_sub(1).unwrap_or(last),
        };
    }

    /// Its rows with the clock times at which they begin, breaks among them, and when it ends.
    pub fn lines(&self, method: &Method, lang: Lang, texts: &Texts) -> Vec<CardLine> {
        let Some(plan) = self.of(method) else { return Vec::new() };
        let start = self.begins(plan);
        let length = length_of(plan, plan.first_minutes());
        let rows = fit(plan, start, plan.first_minutes());
        let agenda = Agenda::new(NaiveDate::default(), start, length, &rows, method);
        let (mut lines, mut end) = (Vec::new(), i32::from(start));
        for (row, planned) in agenda.held().zip(agenda.times()) {
            lines.push(line(row, method, (planned.begin, planned.end), (lang, texts)));
            end = planned.end;
            if let Some(next) = row.next.filter(|_| row.ends_part()) {
                let head = dates::next_part(texts, None, next.start.into());
                lines.extend([CardLine::new(Tone::Text, ""), CardLine::new(Tone::Head, head)]);
            }
        }
        let clock = dates::clock(texts, end);
        lines.push(CardLine { tone: Tone::Name, ..timed(clock, texts.msg_print_end()) });
        lines
    }
}

/// A row: when it begins, what it is called and its minutes.
fn line(
    row: &AgendaRow,
    method: &Method,
    (begin, end): (i32, i32),
    (lang, texts): (Lang, &Texts),
) -> CardLine {
    let name = method.step(&row.step).map_or("", |step| step.name.get(lang));
    let said = format!("{name}, {}", dates::length(texts, end - begin));
    let rests = matches!(row.role, Role::Break | Role::Overnight);
    CardLine { tone: if rests { Tone::Quiet } else { Tone::Text }, ..timed(dates::clock(texts, begin), said) }
}

fn timed(clock: String, text: String) -> CardLine {
    CardLine { tone: Tone::Text, head: clock, column: 7, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::effect::Effect;
    use crate::app::methods::tests::{card, library, press, typed};
    use crate::app::msg::Msg;
    use crate::app::new::Asked;
    use crate::app::{Model, Screen};
    use crate::workshop::method::check;
    use crate::workshop::time::At;

    const METHOD: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));

    fn files() -> Vec<MethodFile> {
        let sound = MethodFile::of(check::parse_built_in("framtidsverkstad.json", METHOD));
        vec![sound, card("other", r#""name": { "en": "Other" }"#)]
    }

    /// The plan at hand, a line each, with what stands before it.
    fn shown(model: &Model) -> Vec<String> {
        let Screen::Methods(methods) = &model.screen else { panic!("{:?}", model.screen) };
        let lines = methods.planned(Lang::En, model.texts, model.size);
        lines.iter().map(|line| format!("{} {}", line.head, line.text).replace('\u{a0}', " ")).collect()
    }

    #[test]
    fn a_plan_stands_with_its_clock_times_breaks_and_end_from_the_typed_start() {
        let mut model = library(files(), "enter p");
        let usual = shown(&model);
        assert_eq!(usual.first().map(|line| &line[..5]), Some("13:00"), "{usual:#?}");
        assert_eq!(
            usual.last().map(String::as_str),
            Some("14:30 End"),
            "the shortest takes an hour and a half"
        );
        typed(&mut model, "type:0915");
        let typed_in = shown(&model);
        assert_eq!(typed_in.first().map(|line| &line[..5]), Some("09:15"));
        assert_eq!(typed_in.last().map(String::as_str), Some("10:45 End"));
        assert_eq!(typed_in.len(), usual.len());
        // What cannot be read is told, and the usual start stands.
        typed(&mut model, "type:x");
        assert_eq!(shown(&model), usual);
        let Screen::Methods(methods) = &model.screen else { panic!() };
        assert!(methods.preview.as_ref().unwrap().is_unread());
    }

    #[test]
    fn arrows_go_round_the_plans_and_one_in_parts_has_a_head_for_each() {
        let mut model = library(files(), "enter p right right right");
        let full_day = shown(&model);
        assert!(full_day.iter().any(|line| line.starts_with("11:45 Lunch, 1 h")), "{full_day:#?}");
        typed(&mut model, "right");
        let halves = shown(&model);
        let heads = halves.iter().filter(|line| line.starts_with(' ') && line.len() > 1).count();
        assert_eq!(heads, 1, "{halves:#?}");
        typed(&mut model, "left left left left left");
        let last = shown(&model);
        let heads = last.iter().filter(|line| line.starts_with(' ') && line.len() > 1).count();
        assert_eq!(heads, 2, "before the first comes the last, of three days: {last:#?}");
    }

    #[test]
    fn esc_goes_back_to_the_card_and_enter_to_the_form_with_plan_start_and_people() {
        let mut model = library(files(), "tab tab type:17 enter p right type:10 esc");
        let Screen::Methods(methods) = &model.screen else { panic!() };
        assert_eq!((methods.preview.is_some(), methods.open), (false, Some(0)));
        typed(&mut model, "p right right type:10");
        assert_eq!(press(&mut model, "enter"), [Effect::ReadMethods]);
        model.update(At::default(), Msg::Methods(files()));
        let Screen::New(new) = &model.screen else { panic!("{:?}", model.screen) };
        assert_eq!(new.method().map(|method| method.id.as_str()), Some("framtidsverkstad"));
        let text = |asked| new.text(asked).to_owned();
        assert_eq!([Asked::Start, Asked::End, Asked::People].map(text), ["10:00", "14:00", "17"]);
    }
}
