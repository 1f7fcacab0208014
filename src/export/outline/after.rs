//! What happens after today, and how the day's minutes were used.

use crate::i18n::dates;
use crate::workshop::Workshop;
use crate::workshop::agenda::{AgendaRow, Role};
use crate::workshop::day::{Expected, MINUTE};
use crate::workshop::event::FollowUp;
use crate::workshop::text::Line;

use super::super::report::{Block, ReportEntry, ReportField, Table};
use super::Outline;

impl Outline<'_> {
    /// Carriers, follow-up meetings, and the day's planned minutes compared to those used. Of a single step the times are
    /// those of the day, which stand at the head.
    pub(super) fn after(&mut self) {
        if self.goes_on() {
            self.agreed_for_later();
        }
        if !self.has_one_time() {
            self.times();
        }
    }

    /// What people take along from a day that left no trace: nobody is told who said what, or how many there were.
    pub(super) fn embers(&mut self) {
        let kept = self.workshop.after.embers.iter().filter(|line| !line.is_struck());
        let entry = |line: &Line| ReportEntry { text: line.to_string(), ..ReportEntry::default() };
        let kept: Vec<ReportEntry> = kept.map(entry).collect();
        if !kept.is_empty() {
            self.heading(2, self.texts.msg_live_embers());
            self.blocks.push(Block::List(kept));
        }
    }

    /// Whether anything is to happen after the day: a method that asks nobody about that misses nothing, and one that
    /// leaves no trace keeps nothing of it.
    pub(super) fn goes_on(&self) -> bool {
        let Workshop { after, method, .. } = self.workshop;
        let said = !after.follow_ups.is_empty() || !after.carriers.is_empty() || !after.agreed.is_empty();
        said || !method.card.unrecorded && method.steps.iter().any(|step| step.kind.uses().agrees)
    }

    /// Whether only the day's own times are told: it is a meeting of one step, held at once, or it was held and left no
    /// trace of its steps.
    pub(super) fn has_one_time(&self) -> bool {
        let Workshop { method, agenda, day, .. } = self.workshop;
        method.at_once && agenda.rows.len() == 1 || method.card.unrecorded && day.started.is_some()
    }

    fn agreed_for_later(&mut self) {
        self.heading(2, self.texts.msg_export_after());
        let after = &self.workshop.after;
        let mut fields = vec![self.carriers()];
        let head = self.texts.msg_export_follow_up();
        fields
            .extend(after.follow_ups.iter().map(|day| ReportField::new(head.clone(), &self.follow_up(day))));
        if after.follow_ups.is_empty() {
            fields.push(ReportField::new(head, ""));
        }
        let agreed = after.agreed.iter().filter(|line| !line.is_struck());
        fields.extend(agreed.map(|line| ReportField::new(self.texts.msg_export_agreed(), line)));
        self.fields(fields);
    }

    /// When to meet again, and for how long.
    pub(super) fn follow_up(&self, follow_up: &FollowUp) -> String {
        let date = dates::weekday_day_and_week(self.texts, follow_up.date);
        let minutes = dates::length_proposed(self.texts, follow_up);
        format!("{}, {minutes}", dates::meeting(self.texts, date, follow_up))
    }

    /// Everybody who carries it on.
    pub(super) fn carriers(&self) -> ReportField {
        let carriers: Vec<&str> =
            self.workshop.after.carriers.iter().map(|carrier| carrier.who.as_str()).collect();
        ReportField::new(self.texts.msg_export_carrier(), &carriers.join(", "))
    }

    fn times(&mut self) {
        let texts = self.texts;
        let begun = self.workshop.day.started.is_some();
        self.heading(2, if begun { texts.msg_export_day() } else { texts.msg_live_choice_agenda() });
        let told = self.workshop.day.told(&self.workshop.agenda);
        let shown = self.workshop.agenda.rows.iter().filter(|row| self.is_shown(row));
        let mut rows: Vec<[String; 4]> = shown.map(|row| self.time(row, &told)).collect();
        rows.push(self.sum());
        let head = [
            texts.msg_export_times_begin(),
            texts.msg_export_times_step(),
            texts.msg_export_times_planned(),
            texts.msg_export_times_used(),
        ];
        self.blocks.push(Block::Table(Table { head, rows }));
    }

    /// A buffer is private to the facilitator, unless the room spent time in it.
    fn is_shown(&self, row: &AgendaRow) -> bool {
        row.role != Role::Buffer || self.used(row).is_some()
    }

    /// A row: when it began, or will begin as things stand; its minutes as planned when the day began, and as used.
    fn time(&self, row: &AgendaRow, told: &[Expected]) -> [String; 4] {
        let texts = self.texts;
        if let Some(next) = row.next.filter(|_| row.ends_part()) {
            let next = dates::next_part(texts, next.date, next.start.into());
            let name = format!("{} · {next}", self.workshop.row_name(row));
            return [String::new(), name, String::new(), String::new()];
        }
        let begin = told.iter().find(|expected| expected.row == row.id);
        let name = self.workshop.row_name(row);
        let name = row.question().map_or_else(|| name.to_owned(), |question| format!("{name}: {question}"));
        let used = match self.used(row) {
            Some(minutes) => dates::length(texts, minutes),
            None if row.dropped => texts.msg_export_times_left_out(),
            None if self.workshop.day.ended.is_some() => texts.msg_export_times_not_held(),
            None => texts.msg_export_times_not_yet(),
        };
        [
            begin.map(|row| dates::clock(texts, row.begin.minute_of_day().into())).unwrap_or_default(),
            name,
            dates::length(texts, self.workshop.agenda.agreed_minutes(row)),
            used,
        ]
    }

    fn sum(&self) -> [String; 4] {
        let agenda = &self.workshop.agenda;
        let planned: u32 = agenda.agreed().map(|(_, minutes)| u32::from(minutes)).sum();
        let used = rounded(self.workshop.day.used.values().sum());
        let used = self.workshop.day.started.map(|_| dates::length(self.texts, used));
        [
            String::new(),
            format!("{} · {}", self.texts.msg_export_times_sum(), self.span()),
            dates::length(self.texts, planned),
            used.unwrap_or_else(|| self.texts.msg_export_times_not_yet()),
        ]
    }

    /// From when to when the day went, or will go as agreed.
    pub(super) fn span(&self) -> String {
        let parts = self.workshop.parts_as_held();
        let begin = parts.first().map_or(0, |part| part.span().0);
        dates::span(self.texts, begin, parts.last().map_or(0, |part| part.span().1))
    }

    /// Whole minutes that a step used; `None` if the day never went to it.
    fn used(&self, row: &AgendaRow) -> Option<i64> {
        self.workshop.day.used.get(&row.id).map(|ms| rounded(*ms))
    }
}

fn rounded(ms: i64) -> i64 {
    (ms + MINUTE / 2).div_euclid(MINUTE)
}
