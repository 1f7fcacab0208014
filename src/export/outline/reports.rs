//! What groups reported under heads: each group under its title, and its lines under their heads.

use crate::workshop::rows::{Audience, Beside, Rows};

use super::super::report::{Block, ReportEntry};
use super::Outline;

impl Outline<'_> {
    /// The reports in this list, group by group, and last what nobody in particular said.
    pub(super) fn reports_of_groups(&mut self, list: &str) {
        let rows = Rows::by_group(self.workshop, list, Audience::Leader);
        let said = self.workshop.lists.list(list);
        let mut groups: Vec<Option<u16>> = said.standing().map(|item| item.group).collect();
        groups.sort_unstable_by_key(|group| group.unwrap_or(u16::MAX));
        groups.dedup();
        for group in groups {
            let mut entries: Vec<ReportEntry> = Vec::new();
            for row in rows.iter() {
                // The heading above rows is of the group whose rows follow.
                let of =
                    if row.beside == Beside::Head { row.id.seq } else { u32::from(row.part.unwrap_or(0)) };
                let title = self.workshop.lists.item(row.id).is_some_and(|item| item.is_title());
                if of != u32::from(group.unwrap_or(0)) || title {
                    continue;
                }
                if row.beside == Beside::Head {
                    entries.push(ReportEntry { text: row.text.to_string(), ..ReportEntry::default() });
                    continue;
                }
                let entry = self.entry(list, &row);
                match entries.last_mut() {
                    Some(head) => head.under.push(entry),
                    None => entries.push(entry),
                }
            }
            let head = self.report_head(list, group);
            self.heading(3, head);
            if !entries.is_empty() {
                self.blocks.push(Block::List(entries));
            }
        }
    }

    /// Whose report it is, and its title.
    fn report_head(&self, list: &str, group: Option<u16>) -> String {
        let Some(group) = group else { return self.texts.msg_export_no_group() };
        let name = self.workshop.group_name(list, group);
        let name = name.unwrap_or_else(|| self.texts.msg_export_group(group));
        match self.workshop.lists.list(list).title_of(group) {
            Some(title) => format!("{name}\u{a0}– {}", title.text),
            None => name,
        }
    }
}
