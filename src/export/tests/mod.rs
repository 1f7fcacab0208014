//! What leaves, as its reader reads it: golden files of every format and sheet, what may never be in them, and that
//! hostile words do nothing in them.
//!
//! To look at them as pages: `VERKSTAD_PAGES=DIR cargo test --lib export`, then any browser.

use super::fixture::{MadeDay, finished, line, plain, texts, until_the_vote};
use super::print::{Sheet, print};
use super::report::ReportField;
use super::{Format, render};
use crate::workshop::Workshop;
use crate::workshop::decide::{
    ClockCommand, Command, GroupCommand, IslandCommand, ItemCommand, RowCommand, ThemeCommand, VoteCommand,
};
use crate::workshop::event::{AfterEvent, BriefEvent, Entry, Event, Field, FollowUp, IslandEvent};
use crate::workshop::id::{Id, Run};
use crate::workshop::room::{Picture, Room, Showing, Stage};
use crate::workshop::rows::Beside;
use crate::workshop::subject::Focus;
use crate::workshop::table::CellValue;
use crate::workshop::text::Prose;
use crate::workshop::time::Stamp;
use crate::workshop::words::Lang;

mod circle;
mod followed_up;
mod grids;
mod hostile;
mod inserts;
mod lines;
mod markup;
mod meeting;
mod mixing;
mod sheets;
mod tables;
mod under;
mod votes;
mod year;

/// The formats that are for people.
const REPORTS: [Format; 3] = [Format::Markdown, Format::Html, Format::Text];

pub(super) fn rendered(format: Format, workshop: &Workshop) -> String {
    String::from_utf8(render(format, workshop, &texts())).unwrap()
}

pub(super) fn printed(sheet: Sheet, workshop: &Workshop) -> String {
    String::from_utf8(print(sheet, workshop, &texts())).unwrap()
}

/// Compares with the golden file; also writes a file to look at, if asked to.
fn golden(name: &str, extension: &str, text: &str) {
    if let Ok(folder) = std::env::var("VERKSTAD_PAGES") {
        #[expect(clippy::disallowed_methods, reason = "pages to look at, where they are asked for")]
        std::fs::write(format!("{folder}/{name}.{extension}"), text).unwrap();
    }
    // Look at the style by eye; the golden file holds the text.
    let said = text.split_once("<body>").map_or(text, |(_, body)| body);
    // One row of ballots is enough.
    let rows: Vec<&str> = said.split("<div class=\"row\">").collect();
    let said = rows.get(..2).map_or(said.to_owned(), <[&str]>::concat);
    let said = if extension == "html" { in_lines(&said) } else { said };
    insta::assert_snapshot!(format!("{name}.{extension}"), said);
}

/// A line for each element that is a block: the file has no line feeds, and who reads what changed wants them.
fn in_lines(html: &str) -> String {
    let blocks = "main header footer section article div h1 h2 h3 h4 p ul ol li dl table thead tbody tr";
    let mut lines = html.to_owned();
    for tag in blocks.split(' ') {
        for (found, broken) in [
            (format!("<{tag}>"), format!("\n<{tag}>")),
            (format!("<{tag} "), format!("\n<{tag} ")),
            (format!("</{tag}>"), format!("</{tag}>\n")),
        ] {
            lines = lines.replace(&found, &broken);
        }
    }
    lines.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_finished_day_in_every_format() {
    let day = finished(&plain);
    for format in Format::ALL {
        golden("finished", format.extension(), &rendered(format, day.workshop()));
    }
}

/// Fields that few workshops fill in are shown where they are filled in, with all their lines.
#[test]
fn foreword_place_leader_carriers_and_the_next_meetings_are_in_every_report() {
    let mut day = finished(&plain);
    for (field, text) in [
        (Field::Foreword, "This is ours.\nRead it slowly."),
        (Field::Purpose, "To find out.\n\nAnd to do it."),
        (Field::Place, "The library"),
        (Field::ProcessLeader, "Kari"),
    ] {
        day.run(Command::Brief(BriefEvent::Set { field, text: field.clean(text) }));
    }
    let date = day.workshop().agenda.date;
    day.run(Command::Brief(BriefEvent::KeepUntil { date: Some(date) }));
    let id = "kfwzpq99".parse().unwrap();
    day.run(Command::After(AfterEvent::Carrier { id, who: Some(line("The union")) }));
    let next = FollowUp { time: Some(13 * 60), place: Some(line("The gym")), ..FollowUp::on(date, 15) };
    day.run(Command::After(AfterEvent::FollowUps { follow_ups: vec![next] }));
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        for said in
            ["This is ours.", "Read it slowly.", "The library", "Kari", "The union", "13:00", "The gym"]
        {
            assert!(text.contains(said), "{format}: {said}");
        }
        assert!(text.contains(&texts().msg_export_keep_until()), "{format}");
        let lines = text.lines().flat_map(|line| line.split("<br>"));
        let purpose = lines.filter(|line| line.contains("To find out.") || line.contains("And to do it."));
        assert_eq!(purpose.count(), 2, "{format}: the lines of the purpose stand apart");
    }
}

#[test]
fn a_planned_day_says_that_nothing_was_said_yet() {
    let day = MadeDay::planned(90, &plain);
    golden("planned", "txt", &rendered(Format::Text, day.workshop()));
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        assert!(text.contains(&texts().msg_export_planned()), "{format}");
    }
}

/// A row of a table of a meeting, with its name alone.
fn row(table: &str, under: Option<Id>, (column, name): (&str, &str)) -> Command {
    let cells = vec![(column.to_owned(), CellValue::Words(line(name)))];
    Command::Row(RowCommand::Add { table: table.to_owned(), under, cells })
}

#[test]
fn what_is_to_be_done_stands_once_in_every_record_of_a_meeting_whatever_became_of_its_item() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/workplace-meeting.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 60, &plain);
    let names = ["Taken up", "Left for later", "Removed since"];
    let items = names.map(|name| day.run(row("matters", None, ("subject", name))));
    day.run(Command::Clock(ClockCommand::Next));
    for (item, what) in items.iter().zip(["Order a bench", "Ask the caretaker", "Count the chairs"]) {
        day.run(row("actions", Some(*item), ("what", what)));
    }
    day.run(Command::Group(GroupCommand::TakeUp(items[0])));
    day.run(Command::Group(GroupCommand::Park(items[1])));
    day.run(Command::Row(RowCommand::Remove(items[2])));
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        for said in ["Taken up", "Left for later", "Order a bench", "Ask the caretaker", "Count the chairs"] {
            assert_eq!(text.matches(said).count(), 1, "{format}: {said}");
        }
        assert!(!text.contains("Removed since"), "{format}");
        let next = text.find(&texts().msg_export_next_time()).unwrap();
        assert!(text.find("Taken up").unwrap() < next, "{format}");
        assert!(next < text.find("Left for later").unwrap(), "{format}");
    }
}

/// A plan that stands by itself.
fn plan_alone(cells: &[(&str, &str)]) -> Command {
    let cell = |(id, words): &(&str, &str)| (id.to_string(), CellValue::Lines(Prose::clean(words).unwrap()));
    let cells = cells.iter().map(cell).collect();
    Command::Row(RowCommand::Add { table: "plans".to_owned(), under: None, cells })
}

#[test]
fn plans_that_stand_under_no_island_are_told_in_full() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 30, &plain);
    let (none, numbered) = (texts().msg_export_no_islands(), texts().msg_export_plan("P1"));
    for format in REPORTS {
        assert!(rendered(format, day.workshop()).contains(&none), "{format}");
    }
    day.run(plan_alone(&[("what", "A floating colleague"), ("how", "For four weeks at first")]));
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        for said in ["A floating colleague", "For four weeks at first", &numbered] {
            assert!(text.contains(said), "{format}: {said}");
        }
        assert!(!text.contains(&none) && !text.contains(&texts().msg_export_islands()), "{format}");
    }
}

#[test]
fn plans_under_no_island_are_told_apart_from_those_of_islands() {
    let mut day = finished(&plain);
    let sheets =
        |day: &MadeDay| printed(Sheet::PlanSheets, day.workshop()).matches("class=\"sheet\"").count();
    let islands = sheets(&day);
    for words in ["A call list", "A bench in the hall"] {
        day.run(plan_alone(&[("what", words)]));
    }
    let text = rendered(Format::Text, day.workshop());
    let (front, background) = text.split_once(&texts().msg_export_background()).unwrap();
    for line in ["Without an island · P4", "P5", "1. The night · P1", "P3"] {
        assert!(front.lines().any(|said| said == line), "{line}\n{front}");
    }
    assert!(background.contains("\nWithout an island\n"), "{background}");
    assert_eq!(sheets(&day), islands + 1, "a sheet for those that stand by themselves");
}

#[test]
fn plans_of_an_island_that_rests_are_agreed_still() {
    let mut day = finished(&plain);
    let all: Vec<Id> = day.workshop().islands.active().map(|island| island.id).collect();
    for island in all {
        day.run(Command::Island(IslandCommand::Rest(island)));
    }
    let text = rendered(Format::Text, day.workshop());
    let (front, _) = text.split_once(&texts().msg_export_background()).unwrap();
    for said in ["1. The night · P1", "A mentor for each new one"] {
        assert!(front.contains(said), "{said}\n{front}");
    }
    assert!(!front.contains("The third floor"), "nobody made a plan there\n{front}");
}

#[test]
fn an_island_whose_plans_were_done_before_is_not_said_to_have_none() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 30, &plain);
    let name = |day: &mut MadeDay, run: Run, name: &str| {
        let (seq, number) = (day.journal.seq() + 1, day.workshop().islands.islands.len() as u32 + 1);
        let named = IslandEvent::Named { id: Id { run, seq, nth: 0 }, number, name: line(name), from: None };
        let last = day.journal.entries().last().unwrap();
        let entry = Entry { seq, at: last.at, by: last.by, events: vec![Event::Island(named)] };
        day.journal.append(entry);
    };
    name(&mut day, Run::from_random(*b"before"), "Calm nights");
    let none = texts().msg_export_no_plan();
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        assert!(text.contains("Calm nights") && !text.contains(&none), "{format}");
    }
    let run = day.journal.entries()[0].by;
    name(&mut day, run, "Of today");
    for format in REPORTS {
        assert!(rendered(format, day.workshop()).contains(&none), "{format}");
    }
}

#[test]
fn the_fields_of_a_board_stand_under_their_names_and_each_ranked_line_says_which_it_is_in() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/swot.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 60, &plain);
    let blank = printed(Sheet::PlanSheets, day.workshop());
    for field in ["Strengths", "Weaknesses", "Opportunities", "Threats"] {
        assert!(blank.contains(&format!("<h2>{field}</h2>")), "{field}");
    }
    day.run(Command::Clock(ClockCommand::Next));
    let help = day.say("strengths", "Used to helping", None, None);
    let bus = day.say("opportunities", "More buses", None, None);
    day.say("threats", "Higher rent", None, None);
    let ballots = printed(Sheet::Ballots, day.workshop());
    assert!(ballots.contains("<h3>Opportunities</h3>") && !ballots.contains("<h3>Weaknesses</h3>"));
    let vote = day.open_vote("swot", &[(bus, 5), (help, 3)]);
    day.run(Command::Vote(VoteCommand::Close(vote)));
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        for said in ["More buses · Opportunities", "Used to helping · Strengths", "Weaknesses", "Higher rent"]
        {
            assert!(text.contains(said), "{format}: {said}\n{text}");
        }
        let places = ["Threats", "Higher rent"].map(|said| text.rfind(said).unwrap());
        assert!(places.is_sorted(), "{format}");
        assert_eq!(text.matches("Higher rent").count(), 2, "{format}: below the line, and in its field");
    }
}

#[test]
fn where_nothing_sums_it_up_what_people_wrote_stands_on_page_one() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/fishbowl.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 45, &plain);
    day.run(Command::Clock(ClockCommand::Next));
    day.say("conclusions", "We ask before we move a meeting", None, None);
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        let said = text.find("We ask before we move a meeting").unwrap();
        assert!(said < text.find("Background").unwrap(), "{format}\n{text}");
    }
}

#[test]
fn a_head_that_ends_in_a_mark_gets_no_colon() {
    let before = |label: &str| ReportField::new(label, "Tid").before();
    assert_eq!(["Vad betyder det?", "Frist", ""].map(before), ["Vad betyder det?", "Frist:", ""]);
}

#[test]
fn what_was_said_in_a_field_stands_between_its_name_and_its_vote() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/force-field.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 60, &plain);
    day.run(Command::Clock(ClockCommand::Next));
    let late = day.say("holding", "The bus comes late", None, None);
    let vote = day.open_vote("holding", &[(late, 5)]);
    day.run(Command::Vote(VoteCommand::Close(vote)));
    let list = day.workshop().method.list("holding").unwrap().clone();
    let ranking = list.ranking.unwrap().name.get(Lang::En).to_owned();
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        let before = text.find(&format!("{ranking}: all votes")).map(|at| &text[..at]).unwrap();
        let field = before.rfind(list.name.get(Lang::En)).map(|at| &before[at..]).unwrap();
        assert!(field.contains("The bus comes late"), "{format}\n{text}");
    }
}

#[test]
fn the_sheets_of_a_board_stand_in_the_order_shown_and_what_is_beneath_them_once() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/forandringsteori.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 120, &plain);
    let blank = printed(Sheet::PlanSheets, day.workshop());
    let fields =
        ["Activities", "Concrete result during the project", "Long-term effects", "Problem analysis"];
    let places = |text: &str| fields.map(|field| text.find(&format!("<h2>{field}</h2>")).unwrap());
    assert!(places(&blank).is_sorted(), "the empty sheet has all fields, in their order");
    assert_eq!(blank.matches("class=\"board\"").count(), 1);
    day.run(Command::Clock(ClockCommand::Next));
    day.say("problem", "Nobody is trained", None, None);
    let effect = day.say("effects", "More people apply", None, None);
    let course = day.say("results", "A course", None, None);
    let book = day.say("results", "A book", None, None);
    day.say("activities", "Alternative plan: On paper", Some(course), None);
    day.say("activities", "Find rooms", Some(course), None);
    day.run(Command::Item(ItemCommand::Link(course, effect, Some(line("if it is free")))));
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        let said = ["Find rooms", "Alternative plan: On paper", "More people apply", "if it is free"];
        let places = said.map(|said| text.rfind(said).unwrap_or_else(|| panic!("{format}: {said}\n{text}")));
        assert!(places.is_sorted(), "{format}\n{text}");
        for (said, times) in [("Nobody is trained", 1), ("More people apply", 1), ("A book", 3)] {
            assert_eq!(text.matches(said).count(), times, "{format}: {said}\n{text}");
        }
    }
    // An effect that no result leads to is one of every sheet.
    day.run(Command::Item(ItemCommand::Unlink(course, effect)));
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        assert_eq!(text.matches("More people apply").count(), 2, "{format}\n{text}");
    }
    let sheets = printed(Sheet::PlanSheets, day.workshop());
    assert_eq!(sheets.matches("class=\"board\"").count(), 3, "one for each result, and an empty one");
    assert!(
        sheets.contains("<p>1. A course</p>") && sheets.contains("Alternative plan: On paper"),
        "{sheets}"
    );
    assert!(day.workshop().lists.item(book).is_some());
}

#[test]
fn every_sheet_before_the_day() {
    let day = MadeDay::planned(90, &plain);
    for sheet in Sheet::ALL {
        golden(&format!("before-{sheet}"), "html", &printed(sheet, day.workshop()));
    }
}

#[test]
fn sheets_hold_what_is_known_by_then() {
    let (vote, _) = until_the_vote(&plain);
    golden("vote-ballots", "html", &printed(Sheet::Ballots, vote.workshop()));
    let day = finished(&plain);
    golden("islands-plan-sheets", "html", &printed(Sheet::PlanSheets, day.workshop()));
}

#[test]
fn there_is_a_ballot_for_everyone() {
    let count = |workshop: &Workshop| printed(Sheet::Ballots, workshop).matches("class=\"ballot\"").count();
    let (day, _) = until_the_vote(&plain);
    assert_eq!((day.workshop().people, count(day.workshop())), (24, 24));
    // Before the day, blanks for both votes.
    assert_eq!(count(MadeDay::planned(90, &plain).workshop()), 48);
}

#[test]
fn the_agenda_hides_buffers_and_the_run_sheet_shows_them() {
    let day = MadeDay::planned(450, &plain);
    let buffer = texts().msg_print_buffer();
    let has_buffer = |sheet| printed(sheet, day.workshop()).contains("Buffer");
    assert!(has_buffer(Sheet::RunSheet));
    assert!(printed(Sheet::RunSheet, day.workshop()).contains(&buffer));
    assert!(!has_buffer(Sheet::Agenda));
}

#[test]
fn the_sums_of_an_open_vote_are_in_no_format() {
    let (mut day, candidates) = until_the_vote(&plain);
    let check = |day: &MadeDay, open: bool| {
        for format in REPORTS {
            let text = rendered(format, day.workshop());
            assert_eq!(text.contains("28 dots"), !open, "{format}");
            assert_eq!(text.contains(&texts().msg_export_vote_open()), open, "{format}");
        }
        let json = rendered(Format::Json, day.workshop());
        assert_eq!(json.contains("\"dots\": 28"), !open);
    };
    check(&day, true);
    let vote = day.workshop().votes.open("critique").unwrap().id;
    day.run(Command::Vote(VoteCommand::Close(vote)));
    check(&day, false);
    day.run(Command::Vote(VoteCommand::Reopen(vote)));
    check(&day, true);
    assert!(!printed(Sheet::Ballots, day.workshop()).contains("28"), "{candidates:?}");
}

#[test]
fn a_vote_that_counts_on_after_the_day_tells_nothing_of_the_earlier_end() {
    let (mut day, _) = until_the_vote(&plain);
    let vote = day.workshop().votes.open("critique").unwrap().id;
    let printer = day.workshop().lists.list("critique").items[3].id;
    for _ in 0..7 {
        day.run(Command::Vote(VoteCommand::Slip(vote, vec![printer])));
    }
    day.run(Command::Item(ItemCommand::Remove(vec![printer])));
    while day.workshop().day.ended.is_none() {
        day.run(Command::Clock(ClockCommand::Next));
    }
    let told = |day: &MadeDay| {
        let json: serde_json::Value = serde_json::from_str(&rendered(Format::Json, day.workshop())).unwrap();
        let vote = &json["votes"][0];
        let rows = ["sums", "removed", "spread"].map(|key| vote[key].as_array().unwrap().len());
        (rows.map(|rows| rows > 0), vote["counted"].as_u64().unwrap() > 0)
    };
    assert_eq!(told(&day), ([true; 3], true));
    day.run(Command::Clock(ClockCommand::Back));
    day.run(Command::Vote(VoteCommand::Reopen(vote)));
    assert_eq!(told(&day), ([false; 3], false));
}

#[test]
fn what_was_taken_away_is_nowhere_but_with_the_dots_that_it_had() {
    let mut day = finished(&plain);
    let printer = day.workshop().lists.list("critique").items[3].id;
    assert!(rendered(Format::Text, day.workshop()).contains("The printer"));
    day.run(Command::Item(ItemCommand::Remove(vec![printer])));
    for format in Format::ALL {
        let text = rendered(format, day.workshop());
        let times = text.matches("The printer").count();
        assert_eq!(times, 1, "{format}: ranked, and taken away since: the sums agree with it alone");
        assert!(!text.contains("Said in anger"), "{format}");
    }
    let text = rendered(Format::Text, day.workshop());
    assert!(
        text.contains("Dots on what was removed\n  4  The printer on the third floor · 2 dots"),
        "{text}"
    );
}

#[test]
fn what_was_merged_after_the_vote_keeps_its_dots() {
    let mut day = finished(&plain);
    let items = &day.workshop().lists.list("critique").items;
    let (mail, decides) = (items[4].id, items[2].id);
    day.run(Command::Item(ItemCommand::Merge(vec![mail], decides)));
    let text = rendered(Format::Text, day.workshop());
    assert!(text.contains("  3  Nobody knows who decides · 22 dots\n  2  Handover"), "{text}");
    assert!(text.contains("merged with 5"), "{text}");
}

/// Words and dots of the ranked list, as the room reads it.
fn on_the_wall(day: &MadeDay) -> Vec<(String, String)> {
    let stage = Stage { showing: Some(Showing::Ranking("critique".to_owned())), ..Stage::default() };
    let last = day.journal.entries().last().unwrap();
    let now = Stamp { at: last.at, by: last.by };
    let room = Room::of(day.workshop(), &stage, Focus::default(), now);
    assert!(matches!(room.picture, Picture::Ranked { .. }));
    let dots = |beside| if let Beside::Ranked { dots, .. } = beside { dots } else { 0 };
    let rows = room.rows.unwrap_or_default();
    rows.iter().map(|row| (row.text.to_string(), dots(row.beside).to_string())).collect()
}

#[test]
fn wall_record_and_report_name_the_same_list_whatever_happened_after_the_vote() {
    let mut day = finished(&plain);
    let items: Vec<Id> = day.workshop().lists.list("critique").items.iter().map(|item| item.id).collect();
    let (handover, decides, mail) = (items[1], items[2], items[4]);
    let agree = |day: &MadeDay, last: &str| {
        let wall = on_the_wall(day);
        let json: serde_json::Value = serde_json::from_str(&rendered(Format::Json, day.workshop())).unwrap();
        let entries = json["rankings"][0]["entries"].as_array().unwrap().iter();
        let record: Vec<(String, String)> = entries
            .map(|entry| (entry["text"].as_str().unwrap().to_owned(), entry["dots"].to_string()))
            .collect();
        assert_eq!(wall, record);
        let report = rendered(Format::Markdown, day.workshop());
        let mut rest = report.as_str();
        for (text, dots) in &wall {
            let at = rest.find(text.as_str()).unwrap_or_else(|| panic!("{text} after the others:\n{report}"));
            rest = &rest[at..];
            assert!(rest.lines().next().unwrap().contains(&format!("{dots} dots")), "{text}");
        }
        assert_eq!(wall.last().unwrap().0, last);
    };
    day.run(Command::Vote(VoteCommand::Cut("critique".to_owned(), 4)));
    agree(&day, "Mail that everybody gets and nobody reads");
    day.run(Command::Item(ItemCommand::Merge(vec![mail], decides)));
    agree(&day, "Handover takes 40 minutes and says nothing");
    let theme = ThemeCommand::Make {
        list: "critique".to_owned(),
        name: line("Who knows what"),
        items: vec![handover, decides],
    };
    day.run(Command::Theme(theme));
    agree(&day, "Staffing");
    day.run(Command::Theme(ThemeCommand::Dissolve(day.workshop().lists.list("critique").themes[0].id)));
    agree(&day, "Who knows what");
}

#[test]
fn no_line_of_the_text_is_wider_than_a_terminal() {
    let words = |text: &str| format!("{text} {}", "漢字".repeat(60));
    let day = finished(&words);
    for line in rendered(Format::Text, day.workshop()).lines() {
        assert!(unicode_width::UnicodeWidthStr::width(line) <= 80, "{line}");
    }
}

#[test]
fn a_name_leads_to_its_format_and_back_and_each_sheet_has_a_title() {
    for format in Format::ALL {
        assert_eq!(format.name().parse(), Ok(format));
        assert_eq!(format.extension().parse(), Ok(format));
    }
    for sheet in Sheet::ALL {
        assert!(!sheet.title(&texts()).is_empty());
    }
    assert!("docx".parse::<Format>().is_err());
}
