//! What a typed line is understood as: said in the hint's place before Enter, done at Enter, and said again after it.
//! One key stores the line as text instead.

use crate::i18n::{Texts, dates, plan};
use crate::workshop::decide::{Command, GroupCommand, IslandCommand, ItemCommand, RowCommand, ThemeCommand};
use crate::workshop::event::{AfterEvent, FollowUp, PlanStatus};
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnRole, Holds, TableDef};
use crate::workshop::table::CellValue;
use crate::workshop::text::Line;
use crate::workshop::when::Due;

use super::super::action::{Action, PointAct};
use super::super::wrap::truncate;
use super::step::{LineReading, Then};
use super::{Ctx, LiveScreen, Mode, Out, Reads, step};

/// The most cells of a plan's name before what is said of it.
const CALLED: usize = 14;

impl LiveScreen {
    /// What the half-typed line is.
    pub(super) fn reads(&self, ctx: Ctx<'_>) -> LineReading {
        let writing = self.entry.mode == Mode::Writing && self.entry.asking.is_none();
        match self.step_at_hand().filter(|_| writing) {
            Some(step) => step::reads(self, &step.kind, self.entry.editor.text(), ctx),
            None => LineReading::Text,
        }
    }

    /// What Enter will do with the half-typed line, if it is more than text: in words, short enough for a narrow screen.
    pub fn understood(&self, ctx: Ctx<'_>) -> Option<String> {
        match self.reads(ctx) {
            LineReading::Does(command, _) => self.understood_as(&command, ctx.texts),
            LineReading::Points(act, id) => Some(self.acts_on(act, id, ctx.texts)),
            LineReading::Text => {
                self.sheet_typed().map(|sheet| format!("→ {}. {}", sheet.number, sheet.text))
            }
            LineReading::Wrong(_) => None,
        }
    }

    /// That this is done to this thing.
    pub(super) fn acts_on(&self, act: PointAct, id: Id, texts: &Texts) -> String {
        texts.msg_live_point_does(Action::Point(act).name(texts), self.called(id))
    }

    /// Does what was read in a line.
    pub(super) fn run_read(&mut self, command: Command, then: Then, ctx: Ctx<'_>) -> Out {
        let page = self.page_seen(ctx);
        let out = self.command(command, ctx);
        self.stay_on(&page, ctx);
        match then {
            _ if !out.done => out,
            Then::GoOn => out,
            Then::Shows(row) => {
                self.wall.stage.from = Some(row);
                out
            }
            Then::ShowsLink(from, to) => {
                self.show_link(from, to);
                out
            }
            Then::ReadIsland(island) => {
                // Then comes again what islands are named from.
                self.wall.stage.from = Some(island);
                self.entry.reads = Some(Reads::Island);
                step::many(self, out)
            }
            Then::AtHand(on) => {
                self.set_cell(0);
                self.set_focus(on);
                out
            }
            Then::AtGroup(group) => {
                self.set_group(group);
                self.behind_title();
                self.follow_newest();
                out
            }
            Then::AtCell(on, cell) => {
                self.set_cell(cell);
                self.set_focus(Some(on));
                // The room reads what was said, whichever page that is on.
                self.wall.stage.from = Some(on);
                out
            }
        }
    }

    /// What each candidate counts that a half-typed slip names in order.
    pub fn counts_told(&self, texts: &Texts) -> Option<String> {
        let writing = self.entry.mode == Mode::Writing && self.entry.asking.is_none();
        let counts = step::in_order(self, self.entry.editor.text()).filter(|_| writing)?;
        let told = |(id, counts): &(Id, u16)| {
            texts.msg_vote_counts(self.workshop().candidate_label(*id).to_string(), *counts)
        };
        Some(counts.iter().map(told).collect::<Vec<_>>().join("\u{a0}· "))
    }

    /// That in words, short enough for a narrow screen, with the words of what it is done to.
    pub(super) fn understood_as(&self, command: &Command, texts: &Texts) -> Option<String> {
        match command {
            Command::Theme(ThemeCommand::Make { name, items, .. }) => {
                Some(texts.msg_live_makes_theme(name.as_str(), self.labels_of(items)))
            }
            Command::Theme(ThemeCommand::Fill(theme, items)) => {
                Some(texts.msg_live_fills_theme(self.called(*theme), self.labels_of(items)))
            }
            Command::Item(ItemCommand::Add { list, text, group: Some(group), .. }) => {
                Some(format!("{}: {text}", self.group_name(list, *group, texts)))
            }
            Command::Item(ItemCommand::Report { list, under, texts: lines }) => {
                let lines: Vec<&str> = lines.iter().map(Line::as_str).collect();
                Some(format!("{}: {}", self.report_name(list, *under, texts), lines.join(" · ")))
            }
            Command::Group(GroupCommand::Count(table, people)) => {
                let list = self.workshop().chosen_tables()?;
                Some(texts.msg_room_seated(self.group_name(list, *table, texts), *people))
            }
            Command::Group(GroupCommand::Choose(id, people)) => {
                Some(texts.msg_room_seated(self.called(*id), *people))
            }
            Command::Item(ItemCommand::Link(from, to, words)) => {
                Some(self.joined(*from, *to, words.as_ref(), texts))
            }
            Command::Item(ItemCommand::Unlink(from, to)) => Some(self.parted(*from, *to, texts)),
            Command::Island(IslandCommand::Name { name, links }) => {
                Some(texts.msg_live_names_island(name.as_str(), self.signed_labels_of(links)))
            }
            Command::Island(IslandCommand::Link(island, links)) => Some(self.relinked(*island, links, texts)),
            Command::Island(IslandCommand::Count(island, people)) => {
                Some(texts.msg_live_counts_island(u32::from(people.unwrap_or(0)), self.called(*island)))
            }
            Command::Island(IslandCommand::Contact(_, Some(contact))) => {
                Some(texts.msg_live_island_contact(contact.as_str()))
            }
            Command::Row(RowCommand::Add { table, under, cells }) if self.is_of_year(table) => {
                let told = self.told_in_year(table, cells, texts);
                Some(match under {
                    Some(under) => texts.msg_live_makes_point_under(self.called(*under), told),
                    None => texts.msg_live_makes_point(told),
                })
            }
            Command::Item(ItemCommand::Add { text, .. }) if self.workshop().floor_over().is_some() => {
                Some(texts.msg_live_makes_row(text.as_str()))
            }
            Command::Row(RowCommand::Add { table, under: Some(_), cells }) if self.is_written_in(table) => {
                Some(self.told_in_cells(table, cells, texts))
            }
            Command::Row(RowCommand::Add { table, under, cells }) if !self.is_plans(table) => {
                if let Some(under) = under {
                    let told = self.told_in_cells(table, cells, texts);
                    return Some(texts.msg_live_makes_point_under(self.called(*under), told));
                }
                let floor = self.workshop().method.floor_table().is_some_and(|floor| floor.id == *table);
                Some(if floor {
                    texts.msg_live_makes_row(self.named_in_cells(table, cells, texts))
                } else {
                    texts.msg_live_makes_table_row(self.told_in_cells(table, cells, texts))
                })
            }
            Command::Row(RowCommand::Add { table, cells, .. }) if self.is_of_floor(table) => {
                let name = self.workshop().method.table(table).map(|table| &table.name);
                let name = name.map_or("", |name| name.get(self.workshop().lang));
                Some(format!("{name}: {}", self.due_first(table, cells, texts)))
            }
            Command::Row(RowCommand::Add { cells, .. }) => {
                let cells = cells.iter().map(|(_, value)| match value {
                    CellValue::Date(due) => plan::due(texts, due),
                    value => value.text().to_owned(),
                });
                let cells: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
                Some(texts.msg_live_makes_plan(cells.join(" · ")))
            }
            Command::Row(RowCommand::Set(id, column, Some(value))) => {
                let asked = self.asked_in(*id, column).map(|column| format!("{column}: "));
                let said = asked.unwrap_or_default() + &said_in_cell(value, texts);
                Some(self.cell_said(*id, (value, said), texts))
            }
            Command::After(AfterEvent::FollowUps { follow_ups }) => self.met_again(follow_ups, texts),
            Command::Together(all) => {
                Some(self.placed_as(all, texts).unwrap_or_else(|| self.all_understood_as(all, texts)))
            }
            _ => None,
        }
    }

    /// Several of them; what is said of one plan is said behind its name.
    fn all_understood_as(&self, all: &[Command], texts: &Texts) -> String {
        let mut before = None;
        let each = all.iter().filter_map(|one| match one {
            Command::Row(RowCommand::Set(id, _, Some(value))) if before == Some(*id) => {
                Some(said_in_cell(value, texts))
            }
            // Only what is agreed sets a status besides: that of a plan that was over.
            Command::Row(RowCommand::Set(id, _, Some(CellValue::Status(PlanStatus::Started)))) => {
                before = Some(*id);
                Some(texts.msg_live_under_way_again(truncate(&self.called(*id), CALLED)))
            }
            Command::Row(RowCommand::Set(id, ..)) => {
                before = Some(*id);
                self.understood_as(one, texts)
            }
            _ => self.understood_as(one, texts),
        });
        each.collect::<Vec<_>>().join(" · ")
    }

    /// What a group is called whose lines stand in this list: "Table 3", or "Group 3".
    pub fn group_name(&self, list: &str, number: u16, texts: &Texts) -> String {
        self.workshop().group_name(list, number).unwrap_or_else(|| texts.msg_live_group(number))
    }

    /// What is at hand in a group's report: "Group 3 · What we saw".
    pub fn report_name(&self, list: &str, (group, head): (u16, u16), texts: &Texts) -> String {
        let heads = self.workshop().heads_named(list);
        let head = usize::from(head).checked_sub(1).and_then(|at| heads.get(at));
        let head = head.map_or_else(|| texts.msg_live_report_title(), |head| (*head).to_owned());
        format!("{}\u{a0}· {head}", self.group_name(list, group, texts))
    }

    /// Whether what is to be done about rows that have the floor stands in this table.
    fn is_of_floor(&self, table: &str) -> bool {
        let method = &self.workshop().method;
        let actions = method.floor().and_then(|of| method.actions_about(of));
        actions.is_some_and(|actions| actions.id == table)
    }

    /// Whether what is said about lines that have the floor is written down in this table.
    fn is_written_in(&self, table: &str) -> bool {
        let method = &self.workshop().method;
        let written = method.floor().and_then(|of| method.written_in(of));
        written.is_some_and(|written| written.id == table)
    }

    /// Whether this table is shown as the months of a year.
    fn is_of_year(&self, table: &str) -> bool {
        self.workshop().method.year_table().is_some_and(|year| year.id == table)
    }

    fn is_plans(&self, table: &str) -> bool {
        self.workshop().method.table(table).is_some_and(TableDef::plans_action)
    }

    /// The same, by when and who first: what is to be done was just typed, and may be cut.
    fn due_first(&self, table: &str, cells: &[(String, CellValue)], texts: &Texts) -> String {
        let short = |(_, value): &(String, CellValue)| match value {
            CellValue::Date(Due::Day(day)) => Some(dates::short(texts, *day, true)),
            CellValue::Date(due) => Some(plan::due(texts, due)),
            _ => None,
        };
        let who = |(_, value): &(String, CellValue)| match value {
            CellValue::Who(who) => Some(who.to_string()),
            _ => None,
        };
        let is_other =
            |(_, value): &&(String, CellValue)| !matches!(value, CellValue::Date(_) | CellValue::Who(_));
        let others: Vec<(String, CellValue)> = cells.iter().filter(is_other).cloned().collect();
        let others = self.told_in_cells(table, &others, texts);
        let told = cells.iter().filter_map(short).chain(cells.iter().filter_map(who)).chain([others]);
        told.filter(|told| !told.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// The words of a row of the year that is to be added. Where none of them is a track, what may have been meant as one
    /// stands behind the name of the column that it goes into.
    fn told_in_year(&self, table: &str, cells: &[(String, CellValue)], texts: &Texts) -> String {
        let workshop = self.workshop();
        let on_track = cells.iter().any(|(_, value)| matches!(value, CellValue::Choice(_)));
        let told = cells.iter().map(|cell| {
            let told = self.told_in_cells(table, std::slice::from_ref(cell), texts);
            let column = workshop.method.table(table).and_then(|table| table.column(&cell.0));
            let may_be = matches!(cell.1, CellValue::Who(_) | CellValue::Date(Due::Words(_)));
            match column.filter(|_| may_be && !on_track) {
                Some(column) => format!("{}: {told}", column.name.get(workshop.lang)),
                None => told,
            }
        });
        told.filter(|told| !told.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// The words of a row that is to be added, free ones behind the name of their column, so that nobody takes a word for a
    /// choice that it is not.
    fn named_in_cells(&self, table: &str, cells: &[(String, CellValue)], texts: &Texts) -> String {
        let workshop = self.workshop();
        let told = cells.iter().map(|cell| {
            let told = self.told_in_cells(table, std::slice::from_ref(cell), texts);
            let column = workshop.method.table(table).and_then(|table| table.column(&cell.0));
            let is_free = matches!(cell.1, CellValue::Words(_) | CellValue::Lines(_) | CellValue::Who(_));
            let name = column.filter(|column| is_free && column.role != Some(ColumnRole::What));
            // Who decides may be written as the column is called: lifted to the committee.
            let name = name
                .map(|column| column.name.get(workshop.lang))
                .filter(|name| !told.is_empty() && !told.to_lowercase().starts_with(&name.to_lowercase()));
            name.map_or_else(|| told.clone(), |name| format!("{name}: {told}"))
        });
        told.filter(|told| !told.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// The words of a row that is to be added: choices as they are called, minutes as a length.
    fn told_in_cells(&self, table: &str, cells: &[(String, CellValue)], texts: &Texts) -> String {
        let workshop = self.workshop();
        let column = |id: &str| workshop.method.table(table).and_then(|table| table.column(id));
        let told = |(id, value): &(String, CellValue)| match (value, column(id).map(|column| &column.holds)) {
            (CellValue::Choice(place), Some(Holds::OneOf(choices))) => {
                choices.get(usize::from(*place)).map(|choice| choice.get(workshop.lang).to_owned())
            }
            (CellValue::Date(due), _) => Some(plan::due(texts, due)),
            _ if column(id).and_then(|of| of.role) == Some(ColumnRole::EscalatedTo) => {
                Some(texts.msg_plan_lifted_to(value.text()))
            }
            (CellValue::Number(number), _)
                if column(id).and_then(|of| of.role) != Some(ColumnRole::Minutes) =>
            {
                Some(number.to_string())
            }
            (CellValue::Months(months), _) => Some(plan::months(texts, months)),
            (CellValue::Time(minutes), _) => Some(dates::clock(texts, i32::from(*minutes))),
            (CellValue::Scale(step), _) => Some(step.to_string()),
            (CellValue::Number(minutes), _) => u16::try_from(*minutes).ok().map(|n| dates::length(texts, n)),
            (value, _) => Some(value.text().to_owned()),
        };
        let told: Vec<String> = cells.iter().filter_map(told).filter(|told| !told.is_empty()).collect();
        told.join(" · ")
    }

    /// What an island is linked with by this, and what no more: a link that stands is taken away.
    fn relinked(&self, island: Id, links: &[Id], texts: &Texts) -> String {
        let was = self.workshop().islands.island(island).map(|island| island.links.as_slice());
        let (off, on): (Vec<Id>, Vec<Id>) =
            links.iter().partition(|id| was.is_some_and(|was| was.contains(id)));
        let on = (!on.is_empty())
            .then(|| texts.msg_live_links_island(self.called(island), self.signed_labels_of(&on)));
        let off = (!off.is_empty())
            .then(|| texts.msg_live_unlinks_island(self.called(island), self.signed_labels_of(&off)));
        on.into_iter().chain(off).collect::<Vec<_>>().join(" · ")
    }

    /// What two lines of a board get by this: a link, or with a heading a place on its sheet.
    fn joined(&self, from: Id, to: Id, words: Option<&Line>, texts: &Texts) -> String {
        let on_all = self.stands_on_all(from) || self.stands_on_all(to);
        if let Some((sheet, line)) = self.on_sheet(from, to) {
            // Its first sheet takes it off all others.
            if on_all {
                return with_words(texts.msg_live_only_on_sheet(sheet, line), words);
            }
            if words.is_none() {
                return texts.msg_live_on_sheet(sheet, line);
            }
        }
        // It is told from where it comes, whichever was typed first.
        let (from, to) = self.workshop().lists.in_order(from, to);
        with_words(texts.msg_live_links_lines(self.labels_of(&[from]), self.labels_of(&[to])), words)
    }

    /// Whether a line stands on all sheets of its board, because no heading has it.
    fn stands_on_all(&self, line: Id) -> bool {
        let lists = &self.workshop().lists;
        let board = lists.list_of(line).and_then(|field| lists.board_of(field));
        lists.is_of_sheets(line) && board.is_some_and(|board| lists.sheets_of(board, line).is_empty())
    }

    fn parted(&self, from: Id, to: Id, texts: &Texts) -> String {
        match self.on_sheet(from, to) {
            Some((sheet, line)) => texts.msg_live_off_sheet(sheet, line),
            None => texts.msg_live_unlinks_lines(self.labels_of(&[from]), self.labels_of(&[to])),
        }
    }

    /// The label of the one that heads a sheet, and that of the other; `None` if neither does.
    fn on_sheet(&self, one: Id, other: Id) -> Option<(String, String)> {
        let heads = |id: Id| self.workshop().lists.is_heading(id);
        let labels = |sheet: Id, line: Id| (self.labels_of(&[sheet]), self.labels_of(&[line]));
        match (heads(one), heads(other)) {
            (true, false) => Some(labels(one, other)),
            (false, true) => Some(labels(other, one)),
            _ => None,
        }
    }

    /// The first meeting that is another in these.
    fn met_again(&self, follow_ups: &[FollowUp], texts: &Texts) -> Option<String> {
        let was = &self.workshop().after.follow_ups;
        if follow_ups.len() < was.len() {
            let stays = |number: u16| FollowUp::numbered(follow_ups).any(|(other, _)| other == number);
            let gone = FollowUp::numbered(was).find(|(number, _)| !stays(*number))?;
            return Some(texts.msg_say_removed(dates::meeting_called(texts, gone)));
        }
        let mut numbered = (0..).zip(FollowUp::numbered(follow_ups));
        let (_, now) = numbered.find(|(at, (_, now))| was.get(*at) != Some(*now))?;
        Some(dates::meeting_called(texts, now))
    }

    /// What is said of a plan.
    fn cell_said(&self, id: Id, (value, said): (&CellValue, String), texts: &Texts) -> String {
        let called = self.called(id);
        let of = truncate(&called, CALLED);
        match self.replaced(id, value) {
            Some(was) => texts.msg_live_instead_of(truncate(was, CALLED), of, said),
            None => format!("{of}: {said}"),
        }
    }

    /// What the column is called in which stands whom to ask: a name alone would seem to be who does it.
    fn asked_in(&self, id: Id, column: &str) -> Option<&str> {
        let of = self.workshop().plan(id)?.table.column(column)?;
        (of.role == Some(ColumnRole::AskWhom)).then(|| of.name.get(self.workshop().lang))
    }

    /// Who is responsible in a row of the year by now, if that is to be another: the number before an answer may only be the
    /// beginning of it.
    fn replaced(&self, id: Id, value: &CellValue) -> Option<&str> {
        let row = self.workshop().tables.row(id).filter(|row| self.is_of_year(&row.table))?;
        let table = self.workshop().method.table(&row.table)?;
        let who = row.cell(table.who_column()?).filter(|who| !who.is_struck() && *who != value)?;
        matches!(value, CellValue::Who(_)).then(|| who.text())
    }

    pub(super) fn called(&self, id: Id) -> String {
        self.row_pointed(id).map(|row| row.mentioned()).unwrap_or_default()
    }

    fn signed_labels_of(&self, ids: &[Id]) -> String {
        let labels = ids.iter().filter_map(|id| self.workshop().linked(*id)).map(|row| row.label.to_string());
        labels.collect::<Vec<_>>().join(" ")
    }

    pub(super) fn labels_of(&self, ids: &[Id]) -> String {
        let labels = ids.iter().filter_map(|id| self.row_pointed(*id)).map(|row| row.label.to_string());
        labels.collect::<Vec<_>>().join(" ")
    }
}

fn with_words(told: String, words: Option<&Line>) -> String {
    match words {
        Some(words) => format!("{told}: {words}"),
        None => told,
    }
}

/// What a cell says; of several lines the newest.
fn said_in_cell(value: &CellValue, texts: &Texts) -> String {
    match value {
        CellValue::Date(due) => plan::due(texts, due),
        CellValue::Status(status) => plan::status(texts, *status),
        value => value.text().lines().next_back().unwrap_or_default().to_owned(),
    }
}
