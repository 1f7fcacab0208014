//! What the lines of a gathering are called, and a sentence about each.

use super::asked::{ElementField as Field, FieldsOf};
use crate::i18n::Texts;

impl Field {
    /// The label before the line.
    pub fn label(self, of: FieldsOf<'_>, texts: &Texts) -> String {
        let (places, tasks) =
            of.element.map(|element| (element.places.len(), element.tasks.len())).unwrap_or_default();
        match self {
            Self::Own(own) => own.words(of.programme, texts).0,
            Self::Place(at) if at >= places => texts.msg_programme_place_more(),
            Self::Task(at) if at >= tasks && at > 0 => texts.msg_programme_task_more(),
            _ => self.words(texts).0,
        }
    }

    /// A sentence about the line.
    pub fn hint(self, of: FieldsOf<'_>, texts: &Texts) -> String {
        match self {
            Self::Own(own) => own.words(of.programme, texts).1,
            _ => self.words(texts).1,
        }
    }

    fn words(self, texts: &Texts) -> (String, String) {
        match self {
            Self::Name => (texts.msg_programme_name(), texts.msg_programme_name_hint()),
            Self::Theme => (texts.msg_programme_theme(), texts.msg_programme_theme_hint()),
            Self::When => (texts.msg_programme_when(), texts.msg_programme_when_hint()),
            Self::What => (texts.msg_programme_kind(), texts.msg_programme_kind_hint()),
            Self::Place(_) => (texts.msg_programme_place(), texts.msg_programme_place_hint()),
            Self::PlaceWhen(_) => (texts.msg_programme_place_when(), texts.msg_programme_when_hint()),
            Self::Tracks => (texts.msg_programme_tracks(), texts.msg_programme_tracks_hint()),
            Self::Levels => (texts.msg_programme_levels_label(), texts.msg_programme_levels_hint()),
            Self::People => (texts.msg_programme_people(), texts.msg_programme_people_hint()),
            Self::Goal => (texts.msg_programme_goal(), texts.msg_programme_goal_hint()),
            Self::Roles => (texts.msg_programme_roles(), texts.msg_programme_roles_hint()),
            Self::Plan => (texts.msg_programme_plan(), texts.msg_programme_plan_hint()),
            Self::Resources => (texts.msg_programme_resources(), texts.msg_programme_resources_hint()),
            Self::Method => (texts.msg_programme_method(), texts.msg_programme_method_hint()),
            Self::Question => (texts.msg_programme_question(), texts.msg_programme_question_hint()),
            Self::Task(_) => (texts.msg_programme_task(), texts.msg_programme_task_hint()),
            Self::TaskWho(_) => (texts.msg_programme_task_who(), texts.msg_programme_task_who_hint()),
            Self::TaskDue(_) => (texts.msg_programme_task_due(), texts.msg_programme_task_due_hint()),
            Self::Own(_) => (String::new(), String::new()),
            Self::TaskAsk(_) => (texts.msg_programme_task_ask(), texts.msg_programme_task_ask_hint()),
        }
    }
}
