//! Makes the rows of lists and rankings, of islands, plans and tables, and of the texts that the workshop has once.

use std::borrow::Cow;

use super::super::Workshop;
use super::super::field::Field;
use super::super::floor::OnFloor;
use super::super::id::{Id, Run};
use super::super::islands::Island;
use super::super::items::{Item, Theme};
use super::super::method::{AskedAgain, ISLANDS, ListRole, TableDef};
use super::super::own::Own;
use super::super::plan::Plan;
use super::super::ranking::{self, Standing};
use super::super::stations::Station;
use super::super::table::{Shown, TableRow};
use super::super::text::sentences;
use super::super::when::Due;
use super::label::{ANSWER, letter_of};
use super::{Audience, Beside, DEEPEST, Label, Naming, Row, Rows, Unmade, joined, on_board};

/// Rows of lists and rankings.
/// The day or the week by which a plan is due.
fn due_beside(plan: Plan<'_>) -> Beside {
    match plan.due() {
        Some(Due::Day(day)) => Beside::DueDay(*day),
        Some(Due::Week { week, .. }) => Beside::DueWeek(*week),
        Some(Due::Words(_)) | None => Beside::None,
    }
}

impl<'a> Rows<'a> {
    /// The themes, then the lines without a theme. The room sees how many lines a theme holds; the facilitator also
    /// sees the lines.
    pub fn list(workshop: &'a Workshop, name: &str, audience: Audience) -> Self {
        if workshop.lists.is_board(name) {
            return Self::board(workshop, name, audience);
        }
        if let Some(show) = workshop.method.list(name).and_then(|list| list.show) {
            return Self::shown(workshop, show);
        }
        let rows = Self::plain_list(workshop, name, audience);
        if workshop.lists.board_of(name).is_some() {
            on_board::rows(workshop, name, rows, audience)
        } else {
            rows
        }
    }

    /// The same, without what lines have on a board.
    pub(super) fn plain_list(workshop: &'a Workshop, name: &str, audience: Audience) -> Self {
        let list = workshop.lists.list(name);
        let seen = |item: &&Item| audience == Audience::Leader || !item.text.is_struck();
        let line = |item: &'a Item| Unmade::Line(item, 0);
        let slots: Vec<Unmade<'a>> = match list.themes_standing().collect::<Vec<_>>() {
            // Lists are longest before there are themes, and are looked at for each picture.
            none if none.is_empty() => list.standing().filter(seen).map(line).collect(),
            themes => {
                let (mut slots, loose) = themed(workshop, list.standing(), &themes, audience);
                slots.extend(loose.into_iter().filter(seen).map(line));
                slots
            }
        };
        // The room can see what was set aside in any step, where a bare number may mean another line: it gets a letter.
        let letter = workshop.method.role_of(name).and_then(letter_of).filter(|_| audience == Audience::Room);
        Self::lines(slots.into_iter(), letter.map_or(Naming::Said, Naming::SetAside))
    }

    /// The lines of a board, field by field. The room reads the name of a field as the head of a part; for the facilitator
    /// it is a row of its own.
    fn board(workshop: &'a Workshop, name: &str, audience: Audience) -> Self {
        let fields = workshop.lists.parts(name).into_iter().zip(1..);
        let rows = fields.flat_map(|(field, part)| {
            let rows = Rows::list(workshop, field, audience);
            let all = 0..rows.len();
            in_field(workshop, (field, part), rows.into_range(all), audience)
        });
        let rows: Self = rows.collect();
        Self { grows: true, ..rows }
    }

    /// The lines of the groups, group by group; of a list with heads, head by head.
    pub fn by_group(workshop: &'a Workshop, name: &str, audience: Audience) -> Self {
        let heads = workshop.heads_named(name);
        let mut items = lines(workshop, name, audience);
        items.sort_by_key(|item| (item.group, (!heads.is_empty()).then(|| item.head_among(heads.len()))));
        if heads.is_empty() {
            return Self::items(items.into_iter(), Naming::OfGroups);
        }
        let rows: Self = match audience {
            Audience::Room => items.into_iter().map(|item| under_its_head(item, &heads)).collect(),
            Audience::Leader => headed(&items, &heads),
        };
        Self { grows: true, ..rows }
    }

    /// What a group reported under a head.
    pub fn under_head(workshop: &'a Workshop, name: &str, at: (u16, u16), audience: Audience) -> Self {
        let heads = workshop.method.heads_of(name).len();
        let under = workshop.lists.list(name).under_head(at, heads);
        Self::items(under.filter(|item| audience == Audience::Leader || !item.text.is_struck()), Naming::Said)
    }

    /// Tables with a question of their own, each with its number, and with how many people are there if that is known.
    pub fn stations(
        workshop: &'a Workshop,
        stations: Vec<(Station, Option<u16>)>,
        audience: Audience,
    ) -> Self {
        let row = |(station, people): (Station, Option<u16>)| {
            let readable = audience == Audience::Leader || workshop.question_at(station).is_some();
            let row = workshop.row_called(station.id).filter(|_| readable)?;
            let beside = people.map_or(Beside::None, Beside::People);
            let text = match workshop.place_of(station) {
                Some(place) => Cow::Owned(format!("{} · {place}", row.text)),
                None => row.text,
            };
            Some(Row { label: Label::Number(station.number.into()), text, beside, ..row })
        };
        stations.into_iter().filter_map(row).collect()
    }

    /// The hopes, with what became of each.
    pub fn hopes(workshop: &'a Workshop, name: &str, audience: Audience) -> Self {
        let rows = Self::items(lines(workshop, name, audience).into_iter(), Naming::Hopes(audience));
        Self { grows: false, ..rows }
    }

    /// The hopes, and what people say about them now.
    pub fn hopes_and_answers(workshop: &'a Workshop, hopes: &str, answers: &str) -> Self {
        let hopes = lines(workshop, hopes, Audience::Leader).into_iter();
        let hopes = hopes.map(|item| Naming::Hopes(Audience::Leader).row(item));
        // Bare numbers mean the hopes.
        let lettered = |row: Row<'a>| match row.label {
            Label::Number(number) => Row { label: Label::Lettered(ANSWER, number), ..row },
            _ => row,
        };
        let answers = Self::list(workshop, answers, Audience::Leader);
        let all = 0..answers.len();
        let answers = answers.into_range(all).into_iter().map(lettered);
        Self { grows: true, ..hopes.chain(answers).collect() }
    }

    /// The wishes that answer an entry of a ranking. They get a letter, because bare numbers mean the entries.
    pub fn wishes(workshop: &'a Workshop, entry: Id, into: &str) -> Self {
        let wishes = ranking::wishes(workshop, entry, into).filter(|wish| !wish.text.is_struck());
        Self::items(wishes, Naming::Lettered(ANSWER))
    }

    /// The entries of a ranking, each with its wishes beneath it.
    pub fn turned(workshop: &'a Workshop, from: &str, into: &str) -> Self {
        let entries = ranking::listed(workshop, from).into_iter();
        let rows = entries.flat_map(|Standing { id, .. }| {
            let wishes: Vec<&Item> = ranking::wishes(workshop, id, into).collect();
            let beside = Beside::Wished(!wishes.is_empty());
            let entry = workshop.candidate_row(id).map(|row| Row { beside, ..row });
            let wishes =
                wishes.into_iter().map(|item| Row { depth: 1, ..Naming::Lettered(ANSWER).row(item) });
            entry.into_iter().chain(wishes)
        });
        rows.collect()
    }

    /// What the room names islands from, list by list, and then the islands that it has named. Each list has a sign,
    /// because bare numbers mean islands.
    pub fn sources(workshop: &'a Workshop, lists: &[String]) -> Self {
        let of_list = |(list, part): (&String, u16)| {
            let sign = sign_of(workshop, list);
            let entries = Rows::ranking(workshop, list, Audience::Room).unwrap_or_default();
            let all = 0..entries.len();
            let signed = move |row: Row<'a>| Row {
                label: row.label.signed(sign),
                beside: Beside::None,
                part: Some(part),
                ..row
            };
            entries.into_range(all).into_iter().map(signed)
        };
        let islands = Rows::islands(workshop, Audience::Room);
        let (all, last) = (0..islands.len(), Some(lists.len() as u16 + 1));
        let islands = islands.into_range(all).into_iter().map(|row| Row { part: last, ..row });
        lists.iter().zip(1..).flat_map(of_list).chain(islands).collect()
    }

    /// The lines of a theme, as the room reads them. Their numbers have the sign of their list if it is not the one
    /// that `here` names, to which bare numbers refer.
    pub fn theme(workshop: &'a Workshop, theme: &'a Theme, here: &[&str]) -> Self {
        let Some(list) = workshop.lists.list_of(theme.id) else { return Self::default() };
        let whole = workshop.method.whole_of(list);
        let elsewhere =
            workshop.method.island_lists().iter().any(|other| other == whole) && !here.contains(&whole);
        let sign = elsewhere.then(|| sign_of(workshop, list));
        let lines = workshop.lists.list(list).within(theme.id).filter(|item| !item.text.is_struck());
        let row = |item: &'a Item| {
            let row = Row::line(item);
            Row { label: sign.map_or(row.label, |sign| row.label.signed(sign)), ..row }
        };
        lines.map(row).collect()
    }
}

/// A line of a group's report, and below it the head under which it stands.
fn under_its_head<'a>(item: &'a Item, heads: &[&str]) -> Row<'a> {
    let at = usize::from(item.head_among(heads.len())).checked_sub(1);
    let head = at.and_then(|at| heads.get(at)).copied().unwrap_or_default();
    Naming::OfGroups.row(item).over(head.to_owned())
}

/// The reports of groups: the title of each, and below it its lines, each head above its own.
fn headed<'a>(items: &[&'a Item], heads: &[&'a str]) -> Rows<'a> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    let mut above = None;
    for item in items {
        let head = item.head_among(heads.len());
        let at = (item.group, head);
        let name = usize::from(head).checked_sub(1).and_then(|at| heads.get(at));
        if let Some(name) = name.filter(|_| above != Some(at)) {
            let id = Id { run: Run::METHOD, seq: item.group.unwrap_or(0).into(), nth: head };
            rows.push(Row { beside: Beside::Head, ..Row::of(id, Label::None, *name) });
        }
        above = Some(at);
        rows.push(Row { depth: u8::from(name.is_some()), ..Naming::OfGroups.row(item) });
    }
    rows.into()
}

/// The rows of a field of a board, under its name. An empty field has no rows.
pub(super) fn in_field<'a>(
    workshop: &'a Workshop,
    (field, part): (&str, u16),
    rows: Vec<Row<'a>>,
    audience: Audience,
) -> Vec<Row<'a>> {
    if audience == Audience::Room {
        return rows.into_iter().map(|row| Row { part: Some(part), ..row }).collect();
    }
    let id = Id { run: Run::METHOD, seq: 0, nth: part };
    let name = workshop.name_of_list(field).to_owned();
    let head = Row { beside: Beside::Head, ..Row::of(id, Label::None, name) };
    let head = (!rows.is_empty()).then_some(head);
    head.into_iter().chain(rows).collect()
}

/// The sign of a list that islands build on: what people wish for adds, everything else takes away.
fn sign_of(workshop: &Workshop, list: &str) -> char {
    let role = workshop.method.role_of(workshop.method.whole_of(list));
    if role == Some(ListRole::Top) { '+' } else { '-' }
}

/// The themes, for the facilitator with the lines in each, and the lines without a theme.
fn themed<'a>(
    workshop: &Workshop,
    items: impl Iterator<Item = &'a Item>,
    themes: &[&'a Theme],
    audience: Audience,
) -> (Vec<Unmade<'a>>, Vec<&'a Item>) {
    let theme_of = |item: &Item| {
        let id = workshop.lists.merged(item.theme?);
        themes.iter().any(|theme| theme.id == id).then_some(id)
    };
    let (within, loose): (Vec<&Item>, Vec<&Item>) = items.partition(|item| theme_of(item).is_some());
    let mut slots = Vec::with_capacity(themes.len() + within.len() + loose.len());
    for theme in themes {
        let held = within.iter().filter(|item| theme_of(item) == Some(theme.id));
        let held: Vec<Unmade<'_>> = held.map(|item| Unmade::Line(item, 1)).collect();
        slots.push(Unmade::Theme(theme, held.len() as u32));
        slots.extend(held.into_iter().filter(|_| audience == Audience::Leader));
    }
    (slots, loose)
}

fn lines<'a>(workshop: &'a Workshop, name: &str, audience: Audience) -> Vec<&'a Item> {
    let list = workshop.lists.list(name);
    match audience {
        Audience::Room => list.readable().collect(),
        Audience::Leader => list.standing().collect(),
    }
}

/// The heading of plans that stand by themselves beside others. Nobody can point at it, and nothing else has such an id.
const APART: Id = Id { run: Run::METHOD, seq: 0, nth: 0 };

/// Rows of islands, tables and the texts that the workshop has once.
impl<'a> Rows<'a> {
    /// The islands. The room sees only those that somebody works on, with the number of people there.
    pub fn islands(workshop: &'a Workshop, audience: Audience) -> Self {
        let islands = workshop.islands.standing();
        let room = audience == Audience::Room;
        let row = |island: &'a Island| {
            let Island { people, resting, .. } = *island;
            let beside = match people {
                Some(people) if room => Beside::People(people),
                None if room => Beside::None,
                _ => Beside::Island { people, resting },
            };
            Row { beside, ..Row::island(island).over(workshop.builds_on(island)) }
        };
        islands.filter(|island| !room || !island.resting).map(row).collect()
    }

    /// The plans of a table: for each entry its heading, then the plans under it; for `None`, the plans that stand by
    /// themselves. Beside others, these have the table's name for a heading.
    pub fn plans(workshop: &'a Workshop, table: &'a TableDef, entries: Vec<Option<Id>>) -> Self {
        let head = |id, text| Row { beside: Beside::Head, ..Row::of(id, Label::None, text) };
        let only = entries.len() < 2;
        let above = |entry| match entry {
            Some(id) => Some(head(id, workshop.row_called(id).map_or(Cow::Borrowed(""), |row| row.text))),
            None if only => None,
            None => Some(head(APART, Cow::Borrowed(table.name.get(workshop.lang)))),
        };
        let under = |entry| workshop.plans_under(table, entry).map(Row::plan);
        entries.into_iter().flat_map(|entry| above(entry).into_iter().chain(under(entry))).collect()
    }

    /// The plans of a table that stand by themselves, as the room reads them.
    pub fn plans_alone(workshop: &'a Workshop, table: &'a TableDef) -> Self {
        let readable = workshop.plans_under(table, None).filter(|plan| !plan.is_struck());
        readable.map(|plan| Row { beside: Beside::None, depth: 0, ..Row::plan(plan) }).collect()
    }

    /// The plans of a table that were made today, as the room reads them once more, in the order in which they are made:
    /// below each what it stands under, and who does it.
    pub fn plans_to_read(workshop: &'a Workshop, table: &'a TableDef) -> Self {
        let read = |plan: &Plan<'_>| !plan.taken_over && !plan.is_struck();
        let mut plans: Vec<Plan<'a>> = workshop.plans_of(table).filter(read).collect();
        let entries = table.under.as_deref().filter(|under| ![ISLANDS, &table.id].contains(under));
        if let Some(entries) = entries.map(|under| workshop.entries_to_plan(under)) {
            let place = |entry| entries.iter().position(|other| *other == entry);
            plans.sort_by_key(|plan| workshop.under_now(plan.row).and_then(place).unwrap_or(usize::MAX));
        }
        let row = |plan: Plan<'a>| {
            let entry = workshop.under_now(plan.row).filter(|entry| !workshop.is_struck_entry(*entry));
            let above = entry.and_then(|entry| workshop.row_called(entry)).map(|row| row.text.into_owned());
            let words = if let Some(Due::Words(words)) = plan.due() { words.as_str() } else { "" };
            let told = plan.owners().chain([words]).map(|told| told.replace('\n', " · "));
            let below = joined(above.into_iter().chain(plan.stood_under(workshop.lang)).chain(told));
            Row { beside: due_beside(plan), depth: 0, ..Row::plan(plan) }.over(below)
        };
        plans.into_iter().map(row).collect()
    }

    /// The plans of a table of which this is asked, besides the one at hand. Bare numbers refer to them.
    pub fn again(
        workshop: &'a Workshop,
        table: &str,
        (asks, at): (AskedAgain, Option<Id>),
        audience: Audience,
    ) -> Self {
        let Some(table) = workshop.method.table(table) else { return Self::default() };
        let asked = |plan: &Plan<'_>| match asks {
            AskedAgain::Happened => true,
            AskedAgain::Due => audience == Audience::Leader || workshop.is_asked_when_due(*plan),
            AskedAgain::NotHappened => !plan.answered,
            AskedAgain::Onwards => plan.is_open(),
        };
        let seen = |plan: &Plan<'_>| audience == Audience::Leader || !plan.is_struck();
        let plans = workshop.plans_of(table).filter(|plan| asked(plan) || at == Some(plan.id)).filter(seen);
        let mut plans: Vec<Plan<'_>> = plans.collect();
        if asks == AskedAgain::Due {
            // The facilitator also finds those that changed before their time, each with the day by which it is due.
            plans.retain(|plan| plan.taken_over && !workshop.is_under_floor(plan.row));
        }
        // Under a question of its own, the room sees the one that it is about.
        let asked = plans.iter().copied().find(|plan| at == Some(plan.id) && plan.question().is_some());
        if let Some(plan) = asked.filter(|_| audience == Audience::Room) {
            plans = vec![plan];
        }
        let row = |plan: Plan<'a>| {
            let row = Row::again(plan, asks, workshop.lang);
            let waits = asks == AskedAgain::Due && !workshop.is_asked_when_due(plan);
            if waits { Row { beside: due_beside(plan), ..row } } else { row }
        };
        plans.into_iter().map(row).collect()
    }

    /// The entries that get the floor one after the other, in their order. The room does not see those for the next meeting.
    pub fn entries(workshop: &'a Workshop, of: &str, audience: Audience) -> Self {
        let later = |id: &Id| workshop.entry_state(*id) == OnFloor::Parked;
        let ids = workshop.entries(of).into_iter();
        let seen =
            ids.filter(|id| audience == Audience::Leader || !later(id) && !workshop.is_struck_entry(*id));
        seen.filter_map(|id| Row::entry(workshop, of, id, audience)).collect()
    }

    /// The entry of this capture with this id.
    pub fn entry(workshop: &'a Workshop, of: &str, id: Id) -> Option<Row<'a>> {
        Row::entry(workshop, of, id, Audience::Room)
    }

    /// The same for the facilitator, each followed by what is to be done about it.
    pub fn entries_with_actions(workshop: &'a Workshop, of: &str) -> Self {
        let actions = workshop.method.actions_about(of);
        let under = |id: Id| actions.into_iter().flat_map(move |of| workshop.plans_under(of, Some(id)));
        let rows = workshop.entries(of).into_iter().flat_map(|id| {
            let entry = Row::entry(workshop, of, id, Audience::Leader);
            entry.into_iter().chain(under(id).map(Row::plan))
        });
        rows.collect()
    }

    /// The rows of a table, each with the words of its other cells below its name.
    pub fn cells(workshop: &'a Workshop, table: &TableDef) -> Self {
        let row = |row: &'a TableRow| {
            let named = workshop.head_of(row).is_none();
            let cells = table.columns.iter().filter(|column| row.shown(column, workshop.lang).is_some());
            let told = cells.skip(usize::from(named)).filter_map(|column| {
                match row.shown(column, workshop.lang)? {
                    Shown::Text(text) => Some(text.replace('\n', " · ")),
                    Shown::Number(number) => Some(number.to_string()),
                    Shown::Date(_) | Shown::Time(_) | Shown::Months(_) | Shown::Status(_) => None,
                }
            });
            let depth = workshop.depth_of(row).min(DEEPEST);
            Row { depth, ..workshop.table_row(row).over(joined(told)) }
        };
        workshop.rows_of(table).into_iter().map(row).collect()
    }

    /// The rows of a table.
    pub fn table(workshop: &'a Workshop, table: &TableDef) -> Self {
        workshop.rows_of(table).into_iter().map(|row| workshop.table_row(row)).collect()
    }

    /// These fields of the brief, each sentence a row, so that a long text can be turned like any list.
    pub fn brief(workshop: &'a Workshop, fields: &[Field]) -> Self {
        let of_field = |(field, part): (&Field, u16)| {
            let own = Own::About(*field).id();
            let sentences = sentences(workshop.about(*field)).into_iter().zip(0..);
            let row =
                move |(text, seq)| Row { part: Some(part), ..Row::of(Id { seq, ..own }, Label::None, text) };
            sentences.map(row).collect::<Vec<_>>()
        };
        fields.iter().zip(1..).flat_map(of_field).collect()
    }

    /// The texts that the workshop has once, except those that were struck.
    pub fn own(workshop: &'a Workshop) -> Self {
        workshop.owns().filter_map(|own| workshop.own_row(own)).collect()
    }
}

impl Workshop {
    /// Whether the words of this entry were struck for good.
    pub(in crate::workshop) fn is_struck_entry(&self, id: Id) -> bool {
        let row = self.row_by_roles(id).map(|row| row.row.is_struck(row.table));
        row.or_else(|| Some(self.lists.named(id)?.text().is_struck())).unwrap_or(false)
    }

    /// What an island builds on, each with its sign, label and words: `-3 Too few hands · +C Calm`.
    pub fn builds_on(&self, island: &Island) -> String {
        let linked = island.links.iter().filter_map(|id| self.linked(*id));
        let (wished, wrong): (Vec<_>, Vec<_>) =
            linked.map(|row| row.mentioned()).partition(|row| row.starts_with('+'));
        [wrong, wished].concat().join(" · ")
    }

    /// The line or theme of a ranked list, with the sign by which islands are linked to it; `None` if it does not stand.
    pub fn linked(&self, id: Id) -> Option<Row<'_>> {
        let id = self.lists.merged(id);
        let named = self.lists.named(id).filter(|named| named.stands() && !named.text().is_struck())?;
        let row = Row::named(named);
        Some(Row { label: row.label.signed(sign_of(self, self.lists.list_of(id)?)), ..row })
    }

    pub(in crate::workshop) fn table_row<'a>(&'a self, row: &'a TableRow) -> Row<'a> {
        Row::of(row.id, self.label_of_row(row), self.words_of_row(row))
    }

    fn own_row(&self, own: Own) -> Option<Row<'_>> {
        let text = self.own(own).filter(|text| !text.is_struck())?;
        let row = Row::of(own.id(), Label::own(own), text.as_str());
        Some(Row { beside: Beside::Own(own), ..row })
    }

    /// The row of the island, table row, line, theme or text of the workshop's own with this id, if it stands. For
    /// something merged, it is the row of what it was merged into.
    pub fn row_called(&self, id: Id) -> Option<Row<'_>> {
        if let Some(own) = Own::of(id) {
            return self.own_row(own);
        }
        if let Some(island) = self.islands.island(id) {
            return (!island.removed).then(|| Row::island(island));
        }
        if let Some(row) = self.tables.row(id) {
            return (!row.removed).then(|| self.table_row(row));
        }
        self.lists.named(self.lists.merged(id)).filter(|named| named.stands()).map(Row::named)
    }

    /// The row of what a table row stands under; `None` if it stands by itself, or if that was removed and is no row of the
    /// same table.
    pub fn above(&self, row: &TableRow) -> Option<Row<'_>> {
        self.row_called(self.under_now(row)?)
    }
}
