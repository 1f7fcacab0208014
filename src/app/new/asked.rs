//! The lines of the form: what is asked for, in which order, and how each line takes what is typed.

use crate::i18n::Texts;

/// A line of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// The common question: the only one without a default.
    Question,
    /// What the workshop is called.
    Title,
    /// The day.
    Date,
    /// When it begins.
    Start,
    /// When it ends.
    End,
    /// How many people.
    People,
    /// The method.
    Method,
    /// The workshop's language.
    Lang,
    /// The critique question.
    Critique,
    /// The vision question.
    Vision,
    /// Why.
    Purpose,
    /// What is to be there at the end.
    Goal,
    /// What the room may decide itself.
    Mandate,
    /// Who asked for it.
    Commissioner,
    /// One screen or two.
    Screens,
    /// Where it is kept.
    Folder,
    /// The last line: make it.
    Make,
}

impl Asked {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 17] = [
        Self::Question,
        Self::Title,
        Self::Date,
        Self::Start,
        Self::End,
        Self::People,
        Self::Method,
        Self::Lang,
        Self::Critique,
        Self::Vision,
        Self::Purpose,
        Self::Goal,
        Self::Mandate,
        Self::Commissioner,
        Self::Screens,
        Self::Folder,
        Self::Make,
    ];

    /// The line so many lines further on, or back.
    #[must_use]
    pub fn step(self, by: isize) -> Self {
        let place = Self::ALL.iter().position(|asked| *asked == self).unwrap_or(0);
        let place = place.saturating_add_signed(by).min(Self::ALL.len() - 1);
        Self::ALL.get(place).copied().unwrap_or(self)
    }

    /// Whether it is chosen from a few with the arrows, not typed.
    pub fn is_chosen(self) -> bool {
        matches!(self, Self::Method | Self::Lang | Self::Screens)
    }

    /// Whether it is typed.
    pub fn is_typed(self) -> bool {
        !self.is_chosen() && self != Self::Make
    }

    /// Whether typing in it begins anew: a clock time is typed faster than it is mended.
    pub fn is_short(self) -> bool {
        matches!(self, Self::Date | Self::Start | Self::End | Self::People)
    }

    /// What stands before the line.
    pub fn label(self, texts: &Texts) -> String {
        match self {
            Self::Question => texts.msg_new_question(),
            Self::Title => texts.msg_new_title(),
            Self::Date => texts.msg_new_date(),
            Self::Start => texts.msg_new_start(),
            Self::End => texts.msg_new_end(),
            Self::People => texts.msg_new_people(),
            Self::Method => texts.msg_new_method(),
            Self::Lang => texts.msg_new_language(),
            Self::Critique => texts.msg_new_critique(),
            Self::Vision => texts.msg_new_vision(),
            Self::Purpose => texts.msg_new_purpose(),
            Self::Goal => texts.msg_new_goal(),
            Self::Mandate => texts.msg_new_mandate(),
            Self::Commissioner => texts.msg_new_commissioner(),
            Self::Screens => texts.msg_new_screens(),
            Self::Folder => texts.msg_new_folder(),
            Self::Make => texts.msg_new_make(),
        }
    }

    /// One sentence about the line that is at hand.
    pub fn hint(self, texts: &Texts) -> String {
        match self {
            Self::Question => texts.msg_new_question_hint(),
            Self::Title => texts.msg_new_title_hint(),
            Self::Date => texts.msg_new_date_hint(),
            Self::Start => texts.msg_new_start_hint(),
            Self::End => texts.msg_new_end_hint(),
            Self::People => texts.msg_new_people_hint(),
            Self::Method => texts.msg_new_method_hint(),
            Self::Lang => texts.msg_new_language_hint(),
            Self::Critique => texts.msg_new_critique_hint(),
            Self::Vision => texts.msg_new_vision_hint(),
            Self::Purpose => texts.msg_new_purpose_hint(),
            Self::Goal => texts.msg_new_goal_hint(),
            Self::Mandate => texts.msg_new_mandate_hint(),
            Self::Commissioner => texts.msg_new_commissioner_hint(),
            Self::Screens => texts.msg_new_screens_hint(),
            Self::Folder => texts.msg_new_folder_hint(),
            Self::Make => texts.msg_new_make_hint(),
        }
    }
}
