//! Makes a record from a workshop: what goes in, in which order, and what replaces something merged or removed.

use chrono::Timelike;

use super::{
    AboutRecord, AfterRecord, AttendedRecord, DayRecord, EarlierRecord, FollowUpRecord, FrameRecord,
    HopeRecord, IslandRecord, ItemRecord, LinkRecord, ListRecord, MethodRecord, PartRecord, PollsRecord,
    Record, RowRecord, TableQuestionRecord, ThemeRecord, WishRecord,
};
use crate::workshop::Workshop;
use crate::workshop::after::After;
use crate::workshop::attended::Since;
use crate::workshop::day::{MINUTE, PlannedPart};
use crate::workshop::event::{Field, FollowUp, Origin};
use crate::workshop::id::Id;
use crate::workshop::islands::Island;
use crate::workshop::items::{Item, Lists, Named};
use crate::workshop::method::ListRole;
use crate::workshop::own::Own;
use crate::workshop::rows::Label;
use crate::workshop::text::{AnyText, Line, Prose};
use crate::workshop::time::{LocalTime, Stamp, clock};
use crate::workshop::when::iso_week;

mod tables;
mod votes;

impl<'a> Record<'a> {
    /// The record of a workshop as it is now. For a step whose clock runs, it counts the minutes until its last stop.
    pub fn of(workshop: &'a Workshop) -> Self {
        let names = list_names(workshop);
        let lists = &workshop.lists;
        let all = || workshop.votes.votes.iter();
        Self {
            about: about(workshop),
            day: day(workshop),
            agenda: agenda(workshop),
            lists: names.iter().map(|name| list(workshop, name)).collect(),
            themes: names.iter().flat_map(|name| themes(lists, name)).collect(),
            polls: PollsRecord {
                votes: all().filter(|vote| !vote.scale).map(|vote| votes::of(vote, workshop)).collect(),
                scales: all().filter(|vote| vote.scale).map(|scale| votes::scale(scale, workshop)).collect(),
                rankings: votes::rankings(workshop, &names),
                chosen: votes::chosen(workshop),
            },
            wishes: names.iter().flat_map(|name| wishes(lists, name)).collect(),
            islands: workshop.islands.standing().map(|island| IslandRecord::of(island, lists)).collect(),
            plans: tables::plans(workshop),
            tables: tables::others(workshop),
            after: after(&workshop.after),
            objections: objections(workshop),
            hopes: hopes(workshop),
            frame: frame(workshop),
        }
    }
}

/// The method's lists in its order, then any other list that was filled.
fn list_names(workshop: &Workshop) -> Vec<&str> {
    let own = workshop.method.lists.iter().map(|list| list.id.as_str());
    let other = workshop.lists.names().filter(|name| workshop.method.list(name).is_none());
    own.chain(other).collect()
}

fn about(workshop: &Workshop) -> AboutRecord<'_> {
    let Workshop { method, lang, .. } = workshop;
    let about = |field| workshop.own(Own::About(field)).map_or("", AnyText::as_str);
    AboutRecord {
        title: about(Field::Title),
        question: about(Field::Question),
        critique_question: about(Field::Critique),
        vision_question: about(Field::Vision),
        purpose: about(Field::Purpose),
        goal: about(Field::Goal),
        mandate: about(Field::Mandate),
        commissioner: about(Field::Commissioner),
        // Of one that was struck, that it was.
        today_question: Some(about(Field::Today))
            .filter(|of| !of.is_empty())
            .unwrap_or(workshop.asks(Field::Today)),
        method: MethodRecord { id: &method.id, name: method.card.name.get(*lang) },
        language: *lang,
        earlier_wordings: workshop
            .brief
            .earlier()
            .map(|(of, texts)| EarlierRecord { of, texts: texts.iter().map(Prose::as_str).collect() })
            .collect(),
    }
}

fn day(workshop: &Workshop) -> DayRecord {
    let Workshop { agenda, day, .. } = workshop;
    let moment = |stamp: Stamp| {
        let local = stamp.at.local();
        clock((local.hour() * 60 + local.minute()).cast_signed())
    };
    DayRecord {
        date: agenda.date,
        start: clock(i32::from(agenda.start)),
        end: clock(agenda.end()),
        started: day.started.map(moment),
        ended: day.ended.map(moment),
        parts: parts(workshop),
        people: workshop.people,
        absent: workshop.day.attended.absent,
        substitutes: workshop.day.attended.substitutes,
        attended: attended(workshop),
    }
}

fn attended(workshop: &Workshop) -> Vec<AttendedRecord> {
    let first = AttendedRecord { step: None, after: false, people: workshop.day.attended.first };
    let later = workshop.people_later().into_iter().map(|(since, people)| {
        let (row, after) = match since {
            Since::Step(row) => (row, false),
            Since::Break(row) => (row, true),
        };
        AttendedRecord { step: Some(workshop.row_name(row).to_owned()), after, people }
    });
    std::iter::once(first).chain(later).collect()
}

/// The parts of the day as planned, each with when it really began and ended.
fn parts(workshop: &Workshop) -> Vec<PartRecord> {
    let part = |part: PlannedPart| {
        let ((start, end), (began, ended)) = (part.planned, part.held);
        let moment = |minute: u16| clock(minute.into());
        PartRecord {
            date: part.date,
            start: clock(start.into()),
            end: clock(end),
            started: began.map(moment),
            ended: ended.map(moment),
        }
    };
    workshop.parts_as_held().into_iter().map(part).collect()
}

/// Each row as it was planned when the day began, and as it was; of a day that must leave no trace only as it was planned,
/// whatever whoever leads it knows.
fn agenda(workshop: &Workshop) -> Vec<RowRecord<'_>> {
    let Workshop { agenda, day, method, .. } = workshop;
    let told = !method.card.unrecorded;
    let moment = |begun: &LocalTime| clock(i32::from(begun.minute_of_day()));
    let rows = agenda.rows.iter().map(|row| RowRecord {
        step: &row.step,
        name: row.name.as_ref().map_or_else(|| workshop.row_name(row), |name| name.as_str()),
        question: row.asks.as_ref().map(Line::as_str),
        planned_begin: agenda.agreed_begin(row.id).map(clock),
        planned_minutes: agenda.agreed_minutes(row),
        minutes: if told { row.minutes } else { agenda.agreed_minutes(row) },
        begun: day.begun.get(&row.id).filter(|_| told).map(moment),
        used_minutes: day.used.get(&row.id).filter(|_| told).map(|ms| rounded_minutes(*ms)),
        pinned: row.pin.is_some(),
        dropped: row.dropped && !day.has_had(row),
    });
    rows.collect()
}

fn rounded_minutes(ms: i64) -> u32 {
    u32::try_from(ms.saturating_add(MINUTE / 2) / MINUTE).unwrap_or(u32::MAX)
}

fn list<'a>(workshop: &'a Workshop, name: &'a str) -> ListRecord<'a> {
    let def = workshop.method.list(name);
    let title = def.map_or(name, |def| def.name.get(workshop.lang));
    let lists = &workshop.lists;
    let items = lists.list(name).standing().map(|item| ItemRecord::of(item, workshop)).collect();
    let readers = def.map(|def| def.readers.clone()).unwrap_or_default();
    let fields = def.map(|def| def.fields.iter().map(String::as_str).collect()).unwrap_or_default();
    ListRecord {
        id: name,
        name: title,
        role: def.and_then(|def| def.role),
        readers,
        fields,
        sheets: def.and_then(|def| def.sheets.as_deref()),
        beneath: def.and_then(|def| def.beneath.as_deref()),
        mark: def.map_or("", |def| def.mark.get(workshop.lang)),
        heads: workshop.heads_named(name),
        questions: questions(workshop, name),
        items,
    }
}

/// What the tables talk about whose findings are in this list.
fn questions(workshop: &Workshop, list: &str) -> Vec<TableQuestionRecord> {
    let question = |table: u16| {
        workshop.question_of_table(list, table).map(|question| TableQuestionRecord { table, question })
    };
    workshop.table_numbers_of(list).into_iter().filter_map(question).collect()
}

impl<'a> ItemRecord<'a> {
    fn of(item: &'a Item, workshop: &'a Workshop) -> Self {
        let lists = &workshop.lists;
        Self {
            about: item.about.and_then(|about| workshop.row_called(about)).map(|row| row.mentioned()),
            raised_with: item.raised_with.as_deref(),
            answered: item.answered.as_deref(),
            number: item.number,
            text: &item.text,
            again: item.again,
            wordings: item.wordings.iter().map(|wording| wording.as_str()).collect(),
            theme: item.theme.and_then(|id| standing(lists, id)).map(|named| Label::of(named).to_string()),
            wish_of: item.from.and_then(|id| words_of(lists, id)),
            group: item.group,
            head: head_of(item, workshop),
            outcome: item.outcome,
            marked: workshop.marked(item.id).is_some(),
            floor: workshop.floor_with(item.id).and_then(|_| tables::floor(workshop, item.id)),
            links: links(item, lists),
        }
    }
}

/// Under which head of its group's report an item stands.
fn head_of(item: &Item, workshop: &Workshop) -> Option<u16> {
    let heads = workshop.lists.list_of(item.id).map_or(0, |list| workshop.method.heads_of(list).len());
    (heads > 0).then(|| item.head_among(heads))
}

/// What an item leads to on its board.
fn links<'a>(item: &Item, lists: &'a Lists) -> Vec<LinkRecord<'a>> {
    let board = lists.list_of(item.id).and_then(|field| lists.board_of(field));
    let links = board.map(|board| lists.links(board)).unwrap_or_default();
    let of_item = links.into_iter().filter(|link| link.from.id == item.id);
    of_item
        .map(|link| LinkRecord { to: link.to.number, words: link.words.map(|words| words.as_str()) })
        .collect()
}

fn themes<'a>(lists: &'a Lists, name: &'a str) -> Vec<ThemeRecord<'a>> {
    let list = lists.list(name);
    let numbers = |id| list.within(id).map(|item| item.number).collect();
    let themes = list.themes_standing().map(|theme| ThemeRecord {
        list: name,
        letter: Label::of(Named::Theme(theme)).to_string(),
        name: &theme.name,
        items: numbers(theme.id),
    });
    themes.collect()
}

fn wishes<'a>(lists: &'a Lists, name: &str) -> Vec<WishRecord<'a>> {
    let wish = |item: &'a Item| Some(WishRecord { of: words_of(lists, item.from?), wish: &item.text });
    lists.list(name).standing().filter_map(wish).collect()
}

impl<'a> IslandRecord<'a> {
    fn of(island: &'a Island, lists: &'a Lists) -> Self {
        Self {
            number: island.number,
            name: &island.name,
            links: island.links.iter().filter_map(|id| words_of(lists, *id)).collect(),
            people: island.people,
            contact: island.contact.as_deref(),
            resting: island.resting,
        }
    }
}

fn after(after: &After) -> AfterRecord<'_> {
    AfterRecord {
        carrier: after.carrier().map(Line::as_str),
        carriers: after.carriers.iter().map(|carrier| carrier.who.as_str()).collect(),
        follow_ups: after.follow_ups.iter().map(FollowUpRecord::of).collect(),
        agreed: after.agreed.iter().map(Line::as_str).collect(),
        embers: after.embers.iter().map(Line::as_str).collect(),
        keep_until: after.keep_until,
    }
}

impl<'a> FollowUpRecord<'a> {
    fn of(follow_up: &'a FollowUp) -> Self {
        let FollowUp { date, time, minutes, place, proposed, number: _ } = follow_up;
        Self {
            date: *date,
            week: iso_week(*date),
            time: time.map(|time| clock(time.into())),
            minutes: *minutes,
            place: place.as_deref(),
            proposed: *proposed,
        }
    }
}

fn frame(workshop: &Workshop) -> FrameRecord<'_> {
    let about = |field| workshop.own(Own::About(field)).map_or("", AnyText::as_str);
    let Origin { follows, programme, gathering, made_of } = &workshop.origin;
    FrameRecord {
        foreword: about(Field::Foreword),
        place: about(Field::Place),
        process_leader: about(Field::ProcessLeader),
        follows,
        programme: programme.as_deref(),
        gathering: gathering.as_deref(),
        made_of,
    }
}

fn objections(workshop: &Workshop) -> Vec<&str> {
    workshop.list_in(ListRole::Objections).standing().map(|item| item.text.as_str()).collect()
}

fn hopes(workshop: &Workshop) -> Vec<HopeRecord<'_>> {
    let hopes = workshop.list_in(ListRole::Hopes).standing();
    hopes.map(|item| HopeRecord { text: &item.text, outcome: item.outcome }).collect()
}

/// What a thing is now: itself, or what it was merged into; `None` if that was removed.
fn standing(lists: &Lists, id: Id) -> Option<Named<'_>> {
    lists.named(lists.merged(id)).filter(|named| named.stands())
}

fn words_of(lists: &Lists, id: Id) -> Option<&str> {
    standing(lists, id).map(|named| named.text().as_str())
}
