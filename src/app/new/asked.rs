//! The lines of the form: what they ask for, their order, and how each takes input.

use crate::i18n::Texts;
use crate::workshop::event::Field;

/// A line of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// A field of the brief.
    About(Field),
    /// The day.
    Date,
    /// When it begins.
    Start,
    /// When it ends.
    End,
    /// How many people.
    People,
    /// How long each of them speaks.
    Turn,
    /// Which of the ways to hold it, if its plans are called differently.
    Plan,
    /// When people meet again.
    Next,
    /// The number with which the items begin, if they are numbered through the year.
    Numbers,
    /// The words on the wall.
    Words,
    /// The choices of a column, if the method offers sets for it: which of those columns.
    Choices(u8),
    /// What stands in a field of a board from the start: which of those that the method names.
    Filled(u8),
    /// Whether what people take along is kept.
    Embers,
    /// Whether the answers are written down.
    Written,
    /// The method.
    Method,
    /// The workshop's language.
    Lang,
    /// One screen or two.
    Screens,
    /// The folder of the document.
    Folder,
    /// The last line, which submits the form.
    Make,
}

impl Asked {
    /// All lines, in the order of the form. What the method does not ask for is left out: [`super::New::asked`].
    pub const ALL: [Self; 35] = [
        Self::Method,
        Self::About(Field::Question),
        Self::Words,
        Self::About(Field::Title),
        Self::Date,
        Self::Start,
        Self::End,
        Self::People,
        Self::Turn,
        Self::Numbers,
        Self::Embers,
        Self::Written,
        Self::Lang,
        Self::About(Field::Critique),
        Self::About(Field::Vision),
        Self::About(Field::Today),
        Self::Plan,
        Self::Next,
        Self::Choices(0),
        Self::Choices(1),
        Self::Filled(0),
        Self::Filled(1),
        Self::Filled(2),
        Self::Filled(3),
        Self::Filled(4),
        Self::Filled(5),
        Self::About(Field::Purpose),
        Self::About(Field::Goal),
        Self::About(Field::Mandate),
        Self::About(Field::Commissioner),
        Self::About(Field::Place),
        Self::About(Field::ProcessLeader),
        Self::Screens,
        Self::Folder,
        Self::Make,
    ];

    /// Whether a meeting that is held at once asks for it before anything else.
    pub fn is_first(self) -> bool {
        matches!(self, Self::Method | Self::About(Field::Question) | Self::People | Self::Turn | Self::Plan)
    }

    /// Whether the arrows choose its value from a few, rather than typing.
    pub fn is_chosen(self) -> bool {
        matches!(
            self,
            Self::Method
                | Self::Turn
                | Self::Plan
                | Self::Embers
                | Self::Written
                | Self::Lang
                | Self::Screens
        )
    }

    /// Whether its value is typed.
    pub fn is_typed(self) -> bool {
        !self.is_chosen() && self != Self::Make
    }

    /// Whether it asks for something that only the chosen method has: what stands there goes with no other.
    pub(super) fn is_of_method(self) -> bool {
        matches!(self, Self::About(Field::Today) | Self::Filled(_) | Self::Choices(_))
    }

    /// Whether typing replaces its text: a clock time is faster to retype than to edit.
    pub fn is_short(self) -> bool {
        matches!(self, Self::Date | Self::Start | Self::End | Self::People | Self::Numbers | Self::Next)
    }

    /// The label before the line.
    pub fn label(self, texts: &Texts) -> String {
        self.words(texts).0
    }

    /// One sentence about the line.
    pub fn hint(self, texts: &Texts) -> String {
        self.words(texts).1
    }

    fn words(self, texts: &Texts) -> (String, String) {
        match self {
            Self::About(field) => about(field, texts),
            Self::Date => (texts.msg_new_date(), texts.msg_new_date_hint()),
            Self::Start => (texts.msg_new_start(), texts.msg_new_start_hint()),
            Self::End => (texts.msg_new_end(), texts.msg_new_end_hint()),
            Self::People => (texts.msg_new_people(), texts.msg_new_people_hint()),
            Self::Turn => (texts.msg_new_turn(), texts.msg_new_turn_hint()),
            Self::Plan => (texts.msg_making_plan(), texts.msg_making_plan_hint()),
            Self::Next => (texts.msg_making_next(), texts.msg_making_next_hint()),
            Self::Numbers => (texts.msg_new_numbers(), texts.msg_new_numbers_hint()),
            Self::Words => (texts.msg_new_words(), texts.msg_new_words_hint()),
            // The method says what it is called.
            Self::Filled(_) => (String::new(), texts.msg_making_filled_hint()),
            Self::Choices(_) => (String::new(), texts.msg_making_choices_hint()),
            Self::Embers => (texts.msg_new_embers(), texts.msg_new_embers_hint()),
            Self::Written => (texts.msg_making_written(), texts.msg_making_written_hint()),
            Self::Method => (texts.msg_new_method(), texts.msg_new_method_hint()),
            Self::Lang => (texts.msg_new_language(), texts.msg_new_language_hint()),
            Self::Screens => (texts.msg_new_screens(), texts.msg_new_screens_hint()),
            Self::Folder => (texts.msg_new_folder(), texts.msg_new_folder_hint()),
            Self::Make => (texts.msg_new_make(), texts.msg_new_make_hint()),
        }
    }
}

fn about(field: Field, texts: &Texts) -> (String, String) {
    match field {
        Field::Question => (texts.msg_new_question(), texts.msg_new_question_hint()),
        Field::Title => (texts.msg_new_title(), texts.msg_new_title_hint()),
        Field::Critique => (texts.msg_new_critique(), texts.msg_new_critique_hint()),
        Field::Vision => (texts.msg_new_vision(), texts.msg_new_vision_hint()),
        Field::Purpose => (texts.msg_new_purpose(), texts.msg_new_purpose_hint()),
        Field::Goal => (texts.msg_new_goal(), texts.msg_new_goal_hint()),
        Field::Mandate => (texts.msg_new_mandate(), texts.msg_new_mandate_hint()),
        Field::Commissioner => (texts.msg_new_commissioner(), texts.msg_new_commissioner_hint()),
        Field::Foreword => (texts.msg_live_foreword(), String::new()),
        Field::Place => (texts.msg_live_place(), texts.msg_new_place_hint()),
        Field::ProcessLeader => (texts.msg_live_process_leader(), texts.msg_new_process_leader_hint()),
        Field::Today => (texts.msg_making_today(), texts.msg_making_today_hint()),
    }
}
