//! Sheets that stand by themselves: a method's card, sheets for groups, the cards of hosts, the agenda of a meeting.

use super::*;
use crate::export::print::has_any;
use crate::workshop::method::Method;

const CAFE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/world-cafe.json"));
const DIALOGUE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/dialogue-cafe.json"));
const FIRE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal.json"));
const SWOT: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/swot.json"));
const THEORY: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/forandringsteori.json"));

/// A day with this method, before it begins.
fn planned(method: &str) -> MadeDay {
    let method: Method = serde_json::from_str(method).unwrap();
    MadeDay::planned_with(&method, method.usual_length().unwrap(), &plain)
}

fn count(sheet: Sheet, workshop: &Workshop, of: &str) -> usize {
    printed(sheet, workshop).matches(of).count()
}

#[test]
fn the_matters_of_a_meeting_stand_with_minutes_form_and_who_decides() {
    let mut day = meeting::planned();
    assert!(has_any(Sheet::MeetingAgenda, day.workshop(), &texts()));
    let blank = printed(Sheet::MeetingAgenda, day.workshop());
    assert_eq!(blank.matches("<tr class=\"blank\">").count(), 8);
    meeting::add(&mut day, "Keys to the medicine room; so that nobody waits; decision; round; 10; we do");
    meeting::add(&mut day, "New rota in the autumn; information; 5");
    let filled = printed(Sheet::MeetingAgenda, day.workshop());
    assert!(!filled.contains("class=\"blank\""), "{filled}");
    let keys = filled.split("<tr>").find(|row| row.contains("Keys")).unwrap();
    for said in ["so that nobody waits", "round", "10", "we do"] {
        assert!(keys.contains(&format!("<td>{said}</td>")), "{said}: {keys}");
    }
    golden("meeting-agenda", "html", &filled);
    assert!(!has_any(Sheet::MeetingAgenda, planned(SWOT).workshop(), &texts()));
}

#[test]
fn where_one_stays_at_a_table_its_card_has_that_ones_three_tasks() {
    let tasks =
        [texts().msg_print_host_stays(), texts().msg_print_host_sums_up(), texts().msg_print_host_sees()];
    let has = |day: &MadeDay| {
        let cards = printed(Sheet::TableCards, day.workshop());
        let tables = cards.matches("<section class=\"table-card\">").count();
        assert!(tables > 1, "{cards}");
        tasks.each_ref().map(|task| cards.matches(task.as_str()).count() == tables)
    };
    let cafe = planned(CAFE);
    assert_eq!(has(&cafe), [true; 3]);
    golden("cafe-table-cards", "html", &printed(Sheet::TableCards, cafe.workshop()));
    // Where each goes where they choose, nobody is told to stay.
    let mut dialogue = planned(DIALOGUE);
    dialogue.until("themes", 0);
    for theme in ["Lunch", "The yard"] {
        dialogue.say("teman", theme, None, None);
    }
    assert_eq!(dialogue.workshop().tables_by_list(), [("tankar".to_owned(), vec![1, 2])]);
    assert_eq!(has(&dialogue), [false; 3]);
}

#[test]
fn a_circle_has_a_card_for_its_host_and_several_have_one_each() {
    let mut day = planned(FIRE);
    let people = |day: &mut MadeDay, people: u16| {
        day.run(Command::Brief(BriefEvent::People { people }));
        count(Sheet::HostCard, day.workshop(), "<section class=\"card\">")
    };
    assert_eq!(people(&mut day, 8), 1);
    let one = printed(Sheet::HostCard, day.workshop());
    assert!(one.contains(&texts().msg_print_host_time()) && !one.contains(&texts().msg_print_one_clock()));
    golden("host-card", "html", &one);
    let several = people(&mut day, 24);
    assert!(several > 1);
    let run_sheet = count(Sheet::RunSheet, day.workshop(), "<section class=\"card\">");
    assert_eq!(run_sheet, several - 1, "the run sheet is the card of the first");
    assert!(has_any(Sheet::HostCard, day.workshop(), &texts()));
    assert!(!has_any(Sheet::HostCard, planned(SWOT).workshop(), &texts()));
}

#[test]
fn every_group_has_its_sheet_of_a_board_and_of_a_plan() {
    for method in [SWOT, THEORY] {
        let day = planned(method);
        let sheets = printed(Sheet::GroupSheets, day.workshop());
        let group = |nth: u16| sheets.matches(&texts().msg_print_group(nth)).count();
        let groups = crate::workshop::groups::groups_of(day.workshop().people, 4).len() as u16;
        let kinds = group(1);
        assert!(groups > 1 && kinds > 0, "{groups}, {kinds}");
        assert_eq!([group(groups), group(groups + 1)], [kinds, 0]);
        assert_eq!(
            count(Sheet::GroupSheets, day.workshop(), "<section class=\"board"),
            kinds * usize::from(groups)
        );
    }
    let before = MadeDay::planned(90, &plain);
    let plans = printed(Sheet::GroupSheets, before.workshop());
    assert!(plans.contains("class=\"board plan\"") && plans.contains(&texts().msg_print_group(1)), "{plans}");
    // What has an island is its sheet, and nobody's number.
    let day = finished(&plain);
    let islands = day.workshop().islands.active().count();
    assert_eq!(count(Sheet::GroupSheets, day.workshop(), "<section class=\"board plan\">"), islands);
    assert_eq!(count(Sheet::GroupSheets, day.workshop(), &texts().msg_print_group(1)), 0);
}

#[test]
fn a_card_has_lengths_and_no_clock_times_and_needs_no_workshop() {
    let method: Method = serde_json::from_str(SWOT).unwrap();
    let card = String::from_utf8(crate::export::print::method_card(
        &method,
        crate::workshop::words::Lang::En,
        &texts(),
    ));
    let card = card.unwrap();
    golden("swot-card", "html", &card);
    let body = card.split_once("<body>").unwrap().1;
    let mut numbers = body.split(|c: char| !(c.is_ascii_digit() || c == ':'));
    let clock = numbers.any(|number| number.len() == 5 && number.find(':') == Some(2));
    assert!(!clock, "{body}");
}

#[test]
fn nothing_is_printed_in_type_under_nine_points() {
    let style = include_str!("../print/sheet.css");
    let sizes: Vec<&str> =
        style.split("font-size: ").skip(1).filter_map(|of| of.split([';', ' ']).next()).collect();
    assert!(sizes.len() > 30, "{sizes:?}");
    for size in sizes {
        let points = size.strip_suffix("pt").and_then(|points| points.parse::<f32>().ok());
        // A bullet is no text.
        assert!(size == ".6em" || points.is_some_and(|points| points >= 9.0), "{size}");
    }
}

#[test]
fn a_programme_stands_with_its_months_down_and_its_tracks_across() {
    let plan = crate::export::print::process_plan(&crate::programme::fixture::programme(), &texts());
    golden("process-plan", "html", &String::from_utf8(plan).unwrap());
}
