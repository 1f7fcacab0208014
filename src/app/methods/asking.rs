//! The three questions on the methods screen: how long, how many, what for. What is typed there and what it proposes.

use super::MethodFile;
use super::fit::{MethodWish, Proposed, proposed};
use crate::app::action::Input;
use crate::app::editor::Editor;
use crate::app::key::Key;
use crate::app::keymap::{Context, Outside};
use crate::workshop::method::Need;
use crate::workshop::when::parse_minutes;

/// One of the three questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedFor {
    /// How long they have.
    Minutes,
    /// How many they are.
    People,
    /// What they need.
    Need,
}

impl AskedFor {
    /// All three, in their order.
    pub const ALL: [Self; 3] = [Self::Minutes, Self::People, Self::Need];
}

/// What was answered so far.
#[derive(Debug, Default)]
pub struct Asking {
    /// The question that is being answered; `None` while one types to find a method.
    pub at: Option<AskedFor>,
    /// How long, as it was typed.
    pub minutes: Editor,
    /// How many, as it was typed.
    pub people: Editor,
    /// What for.
    pub need: Option<Need>,
    /// The methods that fit best.
    pub proposed: Vec<Proposed>,
}

impl Asking {
    /// What they have and need, as far as it can be read.
    pub fn wanted(&self) -> MethodWish {
        let people = self.people.text().trim().parse().ok().filter(|people| (1..=999).contains(people));
        let minutes = parse_minutes(self.minutes.text()).filter(|minutes| *minutes > 0);
        MethodWish { minutes, people, need: self.need }
    }

    /// Whether what stands in this question cannot be read.
    pub fn is_unread(&self, question: AskedFor) -> bool {
        let wanted = self.wanted();
        match question {
            AskedFor::Minutes => !self.minutes.text().trim().is_empty() && wanted.minutes.is_none(),
            AskedFor::People => !self.people.text().trim().is_empty() && wanted.people.is_none(),
            AskedFor::Need => false,
        }
    }

    /// Whether somebody asks: answers a question, or has answered one.
    pub fn is_open(&self) -> bool {
        self.at.is_some() || !self.is_empty()
    }

    fn is_empty(&self) -> bool {
        self.minutes.is_empty() && self.people.is_empty() && self.need.is_none()
    }

    /// Goes to the next question, or to the one before; after the last and before the first one types to find a method.
    pub(super) fn step(&mut self, onwards: bool) {
        let [first, .., last] = AskedFor::ALL;
        let place = self.at.and_then(|at| AskedFor::ALL.iter().position(|of| *of == at));
        self.at = match (place, onwards) {
            (None, true) => Some(first),
            (None, false) => Some(last),
            (Some(at), true) => AskedFor::ALL.get(at + 1).copied(),
            (Some(at), false) => at.checked_sub(1).and_then(|at| AskedFor::ALL.get(at)).copied(),
        };
    }

    /// Handles a key in the question at hand. Returns whether an answer is another now.
    pub(super) fn key(&mut self, act: Input, key: Key) -> bool {
        let before = self.wanted();
        match self.at {
            Some(AskedFor::Minutes) => drop(self.minutes.key(key)),
            Some(AskedFor::People) => drop(self.people.key(key)),
            Some(AskedFor::Need) => match act {
                Input::Before => self.turn(false),
                Input::After => self.turn(true),
                _ => {}
            },
            None => {}
        }
        self.wanted() != before
    }

    /// Pastes into the question at hand. Returns false if nothing is typed there.
    pub(super) fn paste(&mut self, text: &str) -> bool {
        match self.at {
            Some(AskedFor::Minutes) => self.minutes.paste(text),
            Some(AskedFor::People) => self.people.paste(text),
            Some(AskedFor::Need) => {}
            None => return false,
        }
        true
    }

    /// Chooses the next need, or the one before; between the last and the first there is none.
    fn turn(&mut self, onwards: bool) {
        let all = Need::ALL;
        let place = self.need.and_then(|need| all.iter().position(|of| *of == need));
        let next = match (place, onwards) {
            (None, true) => Some(0),
            (None, false) => Some(all.len() - 1),
            (Some(at), true) => Some(at + 1),
            (Some(at), false) => at.checked_sub(1),
        };
        self.need = next.and_then(|next| all.get(next)).copied();
    }

    /// Forgets the answers, and goes back to typing. Returns false if there was nothing to forget.
    pub(super) fn leave(&mut self) -> bool {
        let was = self.is_open();
        *self = Self::default();
        was
    }

    /// Proposes of these, which are places in the library's order.
    pub(super) fn propose(&mut self, files: &[MethodFile], among: &[usize]) {
        let known = |at: &usize| {
            let file = files.get(*at)?;
            Some((*at, file.listed.as_ref().ok()?, file.used.is_some()))
        };
        self.proposed = proposed(among.iter().filter_map(known), self.wanted());
    }
}

/// The contexts for a key in one of the questions, with something in the list or not.
pub(super) fn contexts(at: Option<AskedFor>, listed: bool) -> &'static [Context] {
    const ASKED: Context = Context::Outside(Outside::Asked);
    const CHOICE: Context = Context::Outside(Outside::Choice);
    const CHOSEN: Context = Context::Outside(Outside::Chosen);
    match (at, listed) {
        (Some(AskedFor::Need), true) => &[ASKED, CHOSEN, Context::Inner, CHOICE, Context::Anywhere],
        (Some(AskedFor::Need), false) => &[ASKED, CHOSEN, Context::Inner, Context::Anywhere],
        (_, true) => &[ASKED, Context::Inner, CHOICE, Context::Typing, Context::Anywhere],
        (_, false) => &[ASKED, Context::Inner, Context::Typing, Context::Anywhere],
    }
}

#[cfg(test)]
mod tests {
    use crate::app::methods::fit::Miss;
    use crate::app::methods::tests::{at, card, library, names, press, typed};
    use crate::app::methods::{AskedFor, Methods};
    use crate::app::msg::{MethodFile, Msg};
    use crate::app::{Model, Screen};
    use crate::workshop::method::Need;
    use crate::workshop::time::At;

    /// Four methods of ten minutes.
    fn four() -> Vec<MethodFile> {
        let of = |id: &str, people: &str, needs: &str| {
            let name = format!(r#""name": {{ "en": "{id}" }}, "needs": [{needs}]"#);
            let file = card(&id.to_lowercase(), &format!(r#"{name}, "people": {people}"#));
            MethodFile::known(file.listed, || panic!("read"))
        };
        vec![
            of("Few", r#"{ "least": 2, "usual": 3, "most": 5 }"#, r#""choose""#),
            of("Some", r#"{ "least": 6, "usual": 9, "most": 20 }"#, r#""plan""#),
            of("Many", r#"{ "least": 30, "usual": 40, "most": 90 }"#, r#""plan", "choose""#),
            of("More", r#"{ "least": 50, "usual": 60, "most": 90 }"#, r#""year""#),
        ]
    }

    fn methods(model: &Model) -> &Methods {
        let Screen::Methods(methods) = &model.screen else { panic!("{:?}", model.screen) };
        methods
    }

    #[test]
    fn what_is_answered_proposes_three_at_once_and_all_stand_below() {
        let mut model = library(four(), "tab tab type:4");
        assert_eq!(methods(&model).asking.at, Some(AskedFor::People));
        assert_eq!(names(&model), ["Few", "Some", "Many", "Few", "Some", "Many", "More"]);
        let misses = |model: &Model, nth: usize| methods(model).proposed(nth).map(|of| of.misses.clone());
        let said = [0, 1, 2].map(|nth| misses(&model, nth).unwrap());
        assert_eq!(said, [vec![], vec![Miss::AtLeast(6)], vec![Miss::AtLeast(30)]]);
        assert_eq!(misses(&model, 3), None, "all are not proposed");
        typed(&mut model, "type:0");
        assert_eq!(names(&model)[..3], ["Many", "More", "Some"], "40 people");
        typed(&mut model, "backspace backspace");
        assert_eq!(names(&model), ["Few", "Some", "Many", "More"], "nothing is asked any more");
    }

    #[test]
    fn arrows_choose_what_is_needed_and_letters_there_do_nothing() {
        let mut model = library(four(), "tab tab tab left");
        assert_eq!(methods(&model).asking.need, Some(Need::Year));
        assert_eq!(names(&model)[0], "More");
        typed(&mut model, "type:q right right");
        assert_eq!((methods(&model).asking.need, methods(&model).typed.text()), (Some(Need::GetToKnow), ""));
        typed(&mut model, "left");
        assert_eq!(methods(&model).asking.need, None, "between the last and the first there is none");
        typed(&mut model, "right right right right space");
        assert_eq!(methods(&model).asking.need, Some(Need::Plan));
        assert_eq!(names(&model)[..2], ["Some", "Many"]);
    }

    #[test]
    fn tab_goes_round_and_the_letters_that_find_go_on_where_they_were() {
        let mut model = library(four(), "type:m tab");
        assert_eq!(names(&model), ["Many", "More", "Some"]);
        assert_eq!(methods(&model).asking.at, Some(AskedFor::Minutes));
        typed(&mut model, "type:10 backtab type:o");
        assert_eq!(methods(&model).asking.at, None);
        assert_eq!(methods(&model).typed.text(), "mo");
        // Of those that are found, the best come first; they stand among the found ones too.
        assert_eq!(names(&model), ["More", "More"]);
        typed(&mut model, "backtab");
        assert_eq!(methods(&model).asking.at, Some(AskedFor::Need));
        typed(&mut model, "tab tab tab tab tab");
        assert_eq!(methods(&model).asking.at, None);
    }

    #[test]
    fn enter_opens_the_marked_card_and_esc_forgets_the_answers_before_the_letters() {
        let mut model = library(four(), "tab tab type:40 down");
        assert_eq!(at(&model).0, 1, "the arrows go on marking while one answers");
        let model_of = |keys: &str| {
            let mut all = four();
            all[3] = card(
                "more",
                r#""name": { "en": "More" }, "people": { "least": 50, "usual": 60, "most": 90 }"#,
            );
            library(all, keys)
        };
        let mut opened = model_of("tab tab type:40 down enter");
        assert_eq!(at(&opened), (1, Some(0)));
        typed(&mut opened, "esc");
        assert_eq!((at(&opened).1, methods(&opened).asking.people.text()), (None, "40"));
        typed(&mut model, "esc");
        assert_eq!((methods(&model).asking.is_open(), names(&model).len()), (false, 4));
        let mut model = library(four(), "type:few tab type:1 esc");
        assert_eq!((methods(&model).typed.text(), names(&model).len()), ("few", 1));
        typed(&mut model, "esc");
        assert_eq!(names(&model).len(), 4);
        assert_eq!(press(&mut model, "esc"), [crate::app::effect::Effect::List]);
    }

    #[test]
    fn what_cannot_be_read_proposes_nothing_and_is_told() {
        let mut model = library(four(), "tab type:1h30");
        let asking = &methods(&model).asking;
        assert_eq!((asking.wanted().minutes, asking.is_unread(AskedFor::Minutes)), (Some(90), false));
        typed(&mut model, "type:x tab type:many");
        let asking = &methods(&model).asking;
        let unread = AskedFor::ALL.map(|of| asking.is_unread(of));
        assert_eq!((unread, asking.proposed.len()), ([true, true, false], 0));
        assert_eq!(names(&model), ["Few", "Some", "Many", "More"]);
        typed(&mut model, "ctrl+u");
        model.update(At::default(), Msg::Paste("12".into()));
        assert_eq!(methods(&model).asking.wanted().people, Some(12));
    }
}
