//! Why, for whom and how the workshop was held.

use crate::i18n::dates;
use crate::workshop::attended::Since;
use crate::workshop::event::Field as About;

use super::super::report::{Block, ReportEntry, ReportField};
use super::Outline;

impl Outline<'_> {
    /// Purpose, goal, mandate, commissioner, method, people, date and time.
    pub(super) fn background(&mut self) {
        let (workshop, texts) = (self.workshop, self.texts);
        self.heading(2, texts.msg_export_background());
        let asked = [
            (texts.msg_export_purpose(), About::Purpose),
            (texts.msg_export_goal(), About::Goal),
            (texts.msg_export_mandate(), About::Mandate),
            (texts.msg_export_commissioner(), About::Commissioner),
        ];
        // What the method never asked for is not missing.
        let asked = asked.into_iter().map(|(head, field)| (head, field, workshop.about(field)));
        let asked =
            asked.filter(|(_, field, text)| !text.is_empty() || workshop.method.asks.contains(*field));
        let mut fields: Vec<ReportField> =
            asked.map(|(head, _, text)| ReportField::new(head, text)).collect();
        fields.extend([
            ReportField::new(texts.msg_export_method(), self.words(&workshop.method.card.name)),
            ReportField::new(
                texts.msg_export_people(),
                &self.people_over_the_day(&workshop.day.attended.first.to_string()),
            ),
        ]);
        for part in workshop.parts_as_held() {
            let date = part.date.map(|date| dates::weekday_day_and_week(texts, date)).unwrap_or_default();
            let (begin, end) = part.span();
            let span = dates::span(texts, begin, end);
            fields.push(ReportField::new(texts.msg_export_date(), &date));
            // The head of the minutes has it already.
            if !self.begins_and_ends_once() {
                fields.push(ReportField::new(texts.msg_export_time(), &span));
            }
        }
        let kept = workshop.after.keep_until.map(|date| dates::weekday_day_and_week(texts, date));
        let unless_in_head = |field| if self.floor_table().is_some() { "" } else { workshop.about(field) };
        let told = [
            ReportField::new(texts.msg_export_place(), unless_in_head(About::Place)),
            ReportField::new(texts.msg_export_process_leader(), unless_in_head(About::ProcessLeader)),
            ReportField::new(texts.msg_export_keep_until(), &kept.unwrap_or_default()),
        ];
        // Few workshops state these: they are not shown as missing.
        fields.extend(told.into_iter().filter(|field| field.value.is_some()));
        self.fields(fields);
        self.earlier_wordings();
    }

    /// How the texts of the day read before the room reworded them.
    fn earlier_wordings(&mut self) {
        for (of, texts) in self.workshop.brief.earlier() {
            let texts = texts.iter().filter(|text| !text.is_struck()).map(|text| text.to_string());
            let entries: Vec<ReportEntry> = texts
                .map(|text| ReportEntry { label: String::new(), text, notes: Vec::new(), under: Vec::new() })
                .collect();
            if !entries.is_empty() {
                let of = match of {
                    About::Critique => self.texts.msg_live_critique_question(),
                    About::Vision => self.texts.msg_live_vision_question(),
                    About::Purpose => self.texts.msg_export_purpose(),
                    About::Goal => self.texts.msg_export_goal(),
                    About::Mandate => self.texts.msg_export_mandate(),
                    _ => self.texts.msg_export_question(),
                };
                self.heading(3, self.texts.msg_reword_earlier(of));
                self.blocks.push(Block::List(entries));
            }
        }
    }

    /// How many people were there: those who came at first, in the given words, and how many from some step on.
    pub(super) fn people_over_the_day(&self, first: &str) -> String {
        let later = self.workshop.people_later().into_iter().map(|(since, people)| match since {
            Since::Step(row) => self.texts.msg_export_people_from(people, self.workshop.row_name(row)),
            Since::Break(row) => self.texts.msg_export_people_after(people, self.workshop.row_name(row)),
        });
        std::iter::once(first.to_owned()).chain(later).collect::<Vec<_>>().join(", ")
    }
}
