//! Changing a method without its file: what may be changed so, and what the method is afterwards. Pure.
//!
//! A change gives a method that the check of methods takes, or says what the check would say. What nothing here changes (kinds,
//! captures, ids) is changed in the file.

use super::super::text::Line;
use super::super::words::{Lang, Words};
use super::check::{FaultKind, sound};
use super::{DayPlan, Method, Range, Slot};

/// A place in a method where a text stands that may be changed. Steps, lists and lines are counted from 0 in their order in
/// the method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPlace {
    /// What it is called.
    Name,
    /// What it does for a group.
    Summary,
    /// A common question to choose from; one after the last adds one, and an empty one takes it away.
    Offered(usize),
    /// The critique question.
    Critique,
    /// The vision question.
    Vision,
    /// The same as [`TextPlace::Offered`] for the question of one of its steps.
    Today(usize),
    /// A line that a list begins with: the list, and the line in it.
    Line(usize, usize),
    /// What a step is called.
    Step(usize),
    /// What the room reads in a step.
    Room(usize),
    /// What the room reads in a part of a talk: the step, and the part.
    Part(usize, usize),
    /// What whoever leads says in a step.
    Say(usize),
}

/// A change of a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MethodChange {
    /// A text in one language. An empty one is none in any language.
    Text(TextPlace, Lang, String),
    /// How many minutes a step usually gets in a plan.
    Minutes {
        /// The plan.
        plan: usize,
        /// The place of the step in it.
        slot: usize,
        /// So many.
        minutes: u16,
    },
    /// A step moves past the one beside it.
    Move {
        /// The plan.
        plan: usize,
        /// The place of the step in it.
        slot: usize,
        /// Whether past the one after it.
        down: bool,
    },
    /// A step is left out of a plan. It stays in the method.
    LeaveOut {
        /// The plan.
        plan: usize,
        /// The place of the step in it.
        slot: usize,
    },
    /// A step comes into a plan that lacks it.
    PutBack {
        /// The plan.
        plan: usize,
        /// Where it then stands.
        at: usize,
        /// With which minutes.
        slot: Slot,
    },
}

/// Why a method is not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoChange {
    /// It would have this fault.
    Fault(FaultKind),
    /// A step needs a minute at least: it can be left out.
    NoMinutes,
    /// What ends a part of the day takes no minutes.
    EndsPart,
}

impl Method {
    /// The method after a change. What the change does not concern stays as it was.
    ///
    /// # Errors
    /// Says why it cannot be changed so.
    pub fn changed(&self, change: &MethodChange) -> Result<Self, NoChange> {
        let mut method = self.clone();
        match change {
            MethodChange::Text(at, lang, text) => method.set_text(*at, *lang, text),
            MethodChange::Minutes { plan, slot, minutes } => {
                if let Some(slot) = method.slot_mut(*plan, *slot) {
                    slot.give(*minutes)?;
                }
            }
            MethodChange::Move { plan, slot, down } => {
                let other = if *down { slot.checked_add(1) } else { slot.checked_sub(1) };
                let steps = method.plans.get_mut(*plan).map(|plan| &mut plan.steps);
                if let (Some(steps), Some(other)) = (steps, other)
                    && other.max(*slot) < steps.len()
                {
                    steps.swap(*slot, other);
                }
            }
            MethodChange::LeaveOut { plan, slot } => {
                let steps = method.plans.get_mut(*plan).map(|plan| &mut plan.steps);
                if let Some(steps) = steps.filter(|steps| *slot < steps.len()) {
                    steps.remove(*slot);
                }
            }
            MethodChange::PutBack { plan, at, slot } => {
                if let Some(plan) = method.plans.get_mut(*plan) {
                    plan.steps.insert((*at).min(plan.steps.len()), slot.clone());
                }
            }
        }
        sound(&method).map_err(NoChange::Fault)?;
        Ok(method)
    }

    /// The text at a place; nothing if there is no such place, or nothing stands there yet.
    pub fn text_at(&self, at: TextPlace) -> Option<&Words> {
        let step = |at: usize| self.steps.get(at);
        match at {
            TextPlace::Name => Some(&self.card.name),
            TextPlace::Summary => Some(&self.card.summary),
            TextPlace::Offered(at) => self.questions.offered.get(at),
            TextPlace::Critique => Some(&self.questions.critique),
            TextPlace::Vision => Some(&self.questions.vision),
            TextPlace::Today(at) => self.questions.today.as_ref()?.offered.get(at),
            TextPlace::Line(list, at) => Some(&self.lists.get(list)?.lines.get(at)?.words),
            TextPlace::Step(at) => Some(&step(at)?.name),
            TextPlace::Room(at) => Some(&step(at)?.room),
            TextPlace::Part(at, part) => Some(&step(at)?.kind.talk_parts().get(part)?.room),
            TextPlace::Say(at) => Some(&step(at)?.say),
        }
    }

    fn set_text(&mut self, at: TextPlace, lang: Lang, text: &str) {
        let text = Line::uncut(text);
        if self.text_at(at).is_some_and(|words| words.get(lang) == text) {
            return;
        }
        let words = match at {
            TextPlace::Offered(at) => return set_among(&mut self.questions.offered, at, lang, text),
            TextPlace::Today(at) => {
                let offered = self.questions.today.as_mut().map(|today| &mut today.offered);
                offered.into_iter().for_each(|offered| set_among(offered, at, lang, text.clone()));
                return;
            }
            TextPlace::Name => Some(&mut self.card.name),
            TextPlace::Summary => Some(&mut self.card.summary),
            TextPlace::Critique => Some(&mut self.questions.critique),
            TextPlace::Vision => Some(&mut self.questions.vision),
            TextPlace::Line(list, at) => {
                let list = self.lists.get_mut(list);
                list.and_then(|list| list.lines.get_mut(at)).map(|line| &mut line.words)
            }
            TextPlace::Step(at) => self.steps.get_mut(at).map(|step| &mut step.name),
            TextPlace::Room(at) => self.steps.get_mut(at).map(|step| &mut step.room),
            TextPlace::Part(at, part) => {
                let step = self.steps.get_mut(at);
                step.and_then(|step| step.kind.talk_parts_mut().get_mut(part)).map(|part| &mut part.room)
            }
            TextPlace::Say(at) => self.steps.get_mut(at).map(|step| &mut step.say),
        };
        if let Some(words) = words {
            set(words, lang, text);
        }
    }

    fn slot_mut(&mut self, plan: usize, slot: usize) -> Option<&mut Slot> {
        self.plans.get_mut(plan)?.steps.get_mut(slot)
    }

    /// What puts a step back into a plan that lacks it: with the minutes and at the place that it had in the newest of these
    /// earlier methods, else as in the plan nearest in length, else with a few minutes and in the order of the method.
    pub fn put_back<'a>(
        &self,
        plan: usize,
        step: usize,
        earlier: impl Iterator<Item = &'a Self>,
    ) -> Option<MethodChange> {
        let (of, id) = (self.steps.get(step)?, &self.steps.get(step)?.id);
        let into = self.plans.get(plan)?;
        let slot_in = |plan: &DayPlan| plan.steps.iter().position(|slot| slot.step == *id);
        let before = earlier.filter_map(|method| method.plans.get(plan)).find(|plan| slot_in(plan).is_some());
        let nearest = || {
            let others = self.plans.iter().filter(|plan| slot_in(plan).is_some());
            others.min_by_key(|other| other.minutes().abs_diff(into.minutes()))
        };
        let model = before.or_else(nearest);
        let known = model.and_then(|plan| plan.steps.get(slot_in(plan)?)).cloned();
        let usual = || {
            let ends_part = of.kind.uses().ends_part();
            let minutes = if ends_part { NONE } else { FEW };
            Slot { step: id.clone(), minutes, pinned: false, next: ends_part.then_some(MORNING) }
        };
        let order: Vec<&str> = match model {
            Some(plan) => plan.steps.iter().map(|slot| slot.step.as_str()).collect(),
            None => self.steps.iter().map(|step| step.id.as_str()).collect(),
        };
        let place = |step: &str| into.steps.iter().position(|slot| slot.step == step);
        let after = order.iter().take_while(|step| *step != id).filter_map(|step| place(step)).last();
        let at = after.map_or(0, |after| after + 1);
        Some(MethodChange::PutBack { plan, at, slot: known.unwrap_or_else(usual) })
    }
}

/// What a step gets of which no plan says how long it takes.
const FEW: Range = Range { least: 5, usual: 10, most: 15 };
/// What a step gets that ends a part of the day.
const NONE: Range = Range { least: 0, usual: 0, most: 0 };
/// When the next part of a day begins if nobody said so, in minutes after midnight.
const MORNING: u16 = 9 * 60;

impl Slot {
    /// Gives it so many minutes. A limit that they go past goes along.
    fn give(&mut self, minutes: u16) -> Result<(), NoChange> {
        match (self.next, minutes) {
            (Some(_), _) => return Err(NoChange::EndsPart),
            (None, 0) => return Err(NoChange::NoMinutes),
            (None, _) => {}
        }
        let Range { least, most, .. } = self.minutes;
        self.minutes = Range { least: least.min(minutes), usual: minutes, most: most.max(minutes) };
        Ok(())
    }
}

fn set(words: &mut Words, lang: Lang, text: String) {
    if text.is_empty() {
        words.0.clear();
    } else {
        words.0.insert(lang, text);
    }
}

/// Sets one of several texts: an empty one goes away, and one after the last is added.
fn set_among(several: &mut Vec<Words>, at: usize, lang: Lang, text: String) {
    match several.get_mut(at) {
        Some(_) if text.is_empty() => drop(several.remove(at)),
        Some(words) => set(words, lang, text),
        None if text.is_empty() => {}
        None => several.push(Words([(lang, text)].into())),
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::parse;
    use super::*;

    const FUTURE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
    const MEETING: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/motet.json"));

    fn method() -> Method {
        parse("framtidsverkstad.json", FUTURE).unwrap()
    }

    fn text(at: TextPlace, text: &str) -> MethodChange {
        MethodChange::Text(at, Lang::Nn, text.to_owned())
    }

    fn minutes(minutes: u16) -> MethodChange {
        MethodChange::Minutes { plan: 0, slot: 1, minutes }
    }

    fn order(method: &Method) -> Vec<&str> {
        method.plans[0].steps.iter().map(|slot| slot.step.as_str()).collect()
    }

    #[test]
    fn a_text_is_changed_in_one_language_and_nothing_else_is() {
        let method = method();
        let all = [TextPlace::Name, TextPlace::Summary, TextPlace::Critique, TextPlace::Vision];
        for at in all.into_iter().chain([TextPlace::Step(1), TextPlace::Room(1), TextPlace::Say(1)]) {
            let changed = method.changed(&text(at, "  Noko\nanna ")).unwrap();
            let words = changed.text_at(at).unwrap();
            assert_eq!(
                (words.get(Lang::Nn), words.get(Lang::Sv)),
                ("Noko anna", method.text_at(at).unwrap().get(Lang::Sv))
            );
            let back = method.text_at(at).unwrap().get(Lang::Nn);
            assert_eq!(changed.changed(&text(at, back)), Ok(method.clone()), "{at:?}");
        }
        let meeting = parse("motet.json", MEETING).unwrap();
        let talk = meeting.steps.iter().position(|step| !step.kind.talk_parts().is_empty()).unwrap();
        let changed = meeting.changed(&text(TextPlace::Part(talk, 1), "Kva no?")).unwrap();
        assert_eq!(changed.text_at(TextPlace::Part(talk, 1)).unwrap().get(Lang::Nn), "Kva no?");
        let list = meeting.lists.iter().position(|list| !list.lines.is_empty()).unwrap();
        let changed = meeting.changed(&text(TextPlace::Line(list, 0), "Heim")).unwrap();
        assert_eq!(changed.lists[list].lines[0].words.get(Lang::Nn), "Heim");
        assert_eq!(meeting.changed(&text(TextPlace::Line(list, 99), "Heim")), Ok(meeting.clone()));
    }

    #[test]
    fn questions_to_choose_from_are_added_changed_and_taken_away() {
        let one = method().changed(&text(TextPlace::Offered(0), "Kva no?")).unwrap();
        let two = one.changed(&text(TextPlace::Offered(1), "Kva så?")).unwrap();
        let said = |method: &Method| -> Vec<String> {
            method.questions.offered.iter().map(|words| words.get(Lang::Nn).to_owned()).collect()
        };
        assert_eq!(said(&two), ["Kva no?", "Kva så?"]);
        assert_eq!(said(&two.changed(&text(TextPlace::Offered(0), " ")).unwrap()), ["Kva så?"]);
        assert_eq!(one.changed(&text(TextPlace::Offered(0), "")), Ok(method()));
    }

    #[test]
    fn what_the_check_refuses_is_refused() {
        let method = method();
        let fault = |change: MethodChange| match method.changed(&change).unwrap_err() {
            NoChange::Fault(kind) => kind,
            other => panic!("{other:?}"),
        };
        assert_eq!(fault(text(TextPlace::Room(0), &"x".repeat(201))), FaultKind::TextTooLong { most: 200 });
        assert_eq!(
            fault(text(TextPlace::Room(0), "{minuter}")),
            FaultKind::UnknownPlaceholder("minuter".into())
        );
        assert_eq!(fault(text(TextPlace::Name, " ")), FaultKind::MissingText { lang: None });
        assert_eq!(fault(minutes(1440)), FaultKind::OutOfRange { least: 1, most: 1440 });
        assert_eq!(method.changed(&minutes(0)), Err(NoChange::NoMinutes));
        // What nobody has to read may be empty.
        assert!(method.changed(&text(TextPlace::Say(1), "")).unwrap().steps[1].say.is_empty());
    }

    #[test]
    fn minutes_take_a_limit_along_that_they_go_past_and_leave_the_other() {
        let method = method();
        let slot = |of: &Method| of.plans[0].steps[1].minutes;
        let Range { least, usual, most } = slot(&method);
        assert!(least < usual && usual < most, "else this shows nothing");
        let given = |minutes: u16| slot(&method.changed(&self::minutes(minutes)).unwrap());
        assert_eq!(given(usual + 1), Range { least, usual: usual + 1, most });
        assert_eq!(given(most + 20), Range { least, usual: most + 20, most: most + 20 });
        assert_eq!(given(1), Range { least: 1, usual: 1, most });
        let longer = method.changed(&self::minutes(usual + 7)).unwrap();
        assert_eq!(longer.plans[0].minutes(), method.plans[0].minutes() + 7);
        assert_eq!(longer.plans[1..], method.plans[1..], "other plans stay");
    }

    #[test]
    fn the_end_of_a_part_takes_no_minutes() {
        let method = method();
        let night = |plan: &DayPlan| plan.steps.iter().position(|slot| slot.next.is_some());
        let (plan, slot) =
            method.plans.iter().enumerate().find_map(|(at, plan)| Some((at, night(plan)?))).unwrap();
        assert_eq!(
            method.changed(&MethodChange::Minutes { plan, slot, minutes: 5 }),
            Err(NoChange::EndsPart)
        );
        let gone = method.changed(&MethodChange::LeaveOut { plan, slot }).unwrap();
        let step =
            method.steps.iter().position(|step| step.id == method.plans[plan].steps[slot].step).unwrap();
        let back = gone.put_back(plan, step, [&method].into_iter()).unwrap();
        assert_eq!(gone.changed(&back), Ok(method.clone()));
    }

    #[test]
    fn a_step_moves_within_its_plan_and_no_further_than_its_ends() {
        let method = method();
        let moved =
            |slot: usize, down: bool| method.changed(&MethodChange::Move { plan: 0, slot, down }).unwrap();
        let (before, down) = (order(&method), moved(1, true));
        assert_eq!(order(&down)[..4], [before[0], before[2], before[1], before[3]]);
        assert_eq!(down.plans[1..], method.plans[1..]);
        assert_eq!(moved(0, false), method);
        assert_eq!(moved(before.len() - 1, true), method);
    }

    #[test]
    fn a_step_that_was_left_out_comes_back_where_it_was_and_with_the_minutes_that_it_had() {
        let method = method().changed(&minutes(17)).unwrap();
        let gone = method.changed(&MethodChange::LeaveOut { plan: 0, slot: 1 }).unwrap();
        let id = &method.plans[0].steps[1].step;
        assert!(!order(&gone).contains(&id.as_str()) && gone.step(id).is_some());
        let step = gone.steps.iter().position(|step| step.id == *id).unwrap();
        let back = gone.put_back(0, step, [&method].into_iter()).unwrap();
        assert_eq!(gone.changed(&back), Ok(method.clone()));
        // Once nobody knows any more, as the plan nearest in length has it.
        let Some(MethodChange::PutBack { at, slot, .. }) = gone.put_back(0, step, std::iter::empty()) else {
            panic!()
        };
        let nearest = method.plans[1].steps.iter().find(|slot| slot.step == *id).unwrap();
        assert_eq!((at, &slot), (1, nearest));
        // And if no plan has it, with a few minutes and in the order of the method.
        let mut alone = gone.clone();
        alone.plans.truncate(1);
        let Some(MethodChange::PutBack { at, slot, .. }) = alone.put_back(0, step, std::iter::empty()) else {
            panic!()
        };
        assert_eq!((at, slot.minutes), (1, FEW));
    }

    #[test]
    fn the_last_step_of_a_plan_stays() {
        let mut method = method();
        method.plans[0].steps.truncate(1);
        let change = MethodChange::LeaveOut { plan: 0, slot: 0 };
        assert!(matches!(method.changed(&change), Err(NoChange::Fault(FaultKind::Plans(_)))));
    }
}
