//! What is printed for circles: a card for whoever hosts the second of two, and the words as cards.

use std::sync::Arc;

use super::*;
use crate::app::texts;
use crate::workshop::agenda::fit;
use crate::workshop::event::Opened;
use crate::workshop::fixture::{Leader, opened};
use crate::workshop::follow::NewWorkshop;
use crate::workshop::method::Method;
use crate::workshop::placeholder;
use crate::workshop::words::Lang;

const METHODS: [&str; 2] = [
    include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal-word-wall.json")),
];

/// A circle of so many people in its shortest plan, before the day.
fn circle(method: &str, lang: Lang, people: u16) -> Workshop {
    let method: Method = serde_json::from_str(method).unwrap();
    let plan = method.plans[0].clone();
    let rows = fit(&plan, plan.start, plan.minutes());
    let question = Field::Question.clean("Which day?").unwrap();
    let opened = Opened {
        rows,
        start: plan.start,
        length: plan.minutes(),
        method: Arc::new(method.with_plan(&plan)),
        lang,
        people,
        brief: vec![(Field::Question, question)],
        ..opened()
    };
    let words = NewWorkshop::from(opened.clone()).taken;
    let mut entry = Entry::clone(&Leader::of(opened).journal.entries()[0]);
    entry.events.extend(words);
    crate::workshop::journal::Journal::replay(vec![entry]).unwrap().workshop().clone()
}

fn said(sheet: Sheet, workshop: &Workshop) -> String {
    String::from_utf8(print(sheet, workshop, texts(workshop.lang))).unwrap()
}

/// The card for the second host in a run sheet, if there is one.
fn card(workshop: &Workshop) -> Option<String> {
    let run_sheet = said(Sheet::RunSheet, workshop);
    Some(run_sheet.split_once("<section class=\"card\">")?.1.split_once("</section>")?.0.to_owned())
}

#[test]
fn the_hosts_of_other_fires_are_told_whether_what_people_take_along_is_typed() {
    for lang in Lang::ALL {
        let (without, texts) = (circle(METHODS[0], lang, 14), texts(lang));
        let mut with = without.clone();
        with.after.keeps_embers = true;
        let says = |workshop: &Workshop, words: &str| said(Sheet::RunSheet, workshop).matches(words).count();
        // Once on the sheet of the first host, and once on the card of the second.
        let (typed, silent) = (texts.msg_live_say_embers(), texts.msg_print_second_writes());
        assert_eq!([says(&with, &typed), says(&without, &typed)], [2, 0], "{lang:?}");
        let of_host = texts.msg_print_second_embers();
        let told = |workshop: &Workshop| {
            let card = card(workshop).unwrap();
            (card.contains(&format!("<li>{of_host}")), card.contains(&format!("<li>{silent}")))
        };
        assert_eq!((told(&with), told(&without)), ((true, false), (false, true)), "{lang:?}");
    }
}

/// No host promises that all of it stays at the fire and then types something: beside the promises and beside the thanks
/// stands what is written down.
#[test]
fn hosts_who_promise_that_it_stays_at_the_fire_say_what_is_typed_all_the_same() {
    for (method, lang) in METHODS.iter().flat_map(|method| Lang::ALL.map(|lang| (method, lang))) {
        let (without, texts) = (circle(method, lang, 14), texts(lang));
        let mut with = without.clone();
        with.after.keeps_embers = true;
        let says =
            |workshop: &Workshop| card(workshop).unwrap().matches(&texts.msg_live_say_embers_only()).count();
        assert_eq!([says(&with), says(&without)], [2, 0], "{lang:?}");
        let steps: Vec<_> = with.method.steps.iter().filter(|step| with.excepts_embers(step)).collect();
        assert_eq!(steps.iter().map(|step| &*step.id).collect::<Vec<_>>(), ["agreements", "put-out"]);
    }
}

#[test]
fn the_second_host_has_all_of_it_on_one_card_in_every_language() {
    for (method, lang) in METHODS.iter().flat_map(|method| Lang::ALL.map(|lang| (method, lang))) {
        let workshop = circle(method, lang, 14);
        let card = card(&workshop).unwrap();
        let texts = texts(lang);
        let steps = workshop.agenda.held().filter_map(|row| Some((row, workshop.method.step(&row.step)?)));
        let of_step = steps.flat_map(|(row, step)| {
            let words = [&step.name, &step.say, &step.does].into_iter().chain(&step.rules);
            let minutes = row.minutes;
            words.map(|words| placeholder::filled(&workshop, words.get(lang), minutes)).collect::<Vec<_>>()
        });
        let roles = workshop.method.card.roles.iter().map(|role| role.get(lang).to_owned());
        let words = workshop.words().iter().map(ToString::to_string).collect::<Vec<_>>();
        let told = [texts.msg_print_same_clock(), texts.msg_methods_reconstruction(), "Which day?".into()];
        for told in of_step.chain(roles).chain(told).chain(words) {
            assert!(card.contains(&told), "{lang:?}: {told} is not in {card}");
        }
        let agreements = &workshop.method.step("agreements").unwrap().rules;
        assert_eq!(agreements.len(), 8);
    }
}

#[test]
fn a_card_to_hold() {
    golden("second-host", "html", &card(&circle(METHODS[0], Lang::En, 14)).unwrap());
}

#[test]
fn each_other_host_has_a_card() {
    for (people, others) in [(10, 0), (14, 1), (20, 1), (21, 2), (40, 3)] {
        let run_sheet = said(Sheet::RunSheet, &circle(METHODS[0], Lang::En, people));
        assert_eq!(run_sheet.matches("<section class=\"card\">").count(), others, "{people} people");
        let last = format!("For the host of fire {}", others + 1);
        assert_eq!(run_sheet.contains(&last), others > 0, "{people} people");
    }
}

#[test]
fn an_agenda_whose_steps_are_told_as_planned_ends_as_planned() {
    let workshop = circle(METHODS[0], Lang::En, 9);
    let end = |workshop: &Workshop| {
        let agenda = said(Sheet::Agenda, workshop);
        agenda.split_once("<li class=\"end\">").unwrap().1.to_owned()
    };
    let mut over = workshop.clone();
    let early = Leader::new().stamp();
    (over.day.started, over.day.ended) = (Some(early), Some(early));
    assert_eq!(end(&over), end(&workshop));
}

#[test]
fn nobody_hosts_a_second_circle_of_few_people() {
    assert_eq!(card(&circle(METHODS[0], Lang::En, 10)), None);
    assert_eq!(card(&circle(METHODS[1], Lang::En, 10)), None);
}

/// The card's own steps say nothing of the clicker, which the second host does not have.
#[test]
fn the_second_host_is_told_of_no_key() {
    for lang in Lang::ALL {
        let workshop = circle(METHODS[0], lang, 14);
        let step = workshop.method.step("put-out").unwrap();
        assert!(!card(&workshop).unwrap().contains(step.pitfalls[0].get(lang)), "{lang:?}");
        assert!(said(Sheet::RunSheet, &workshop).contains(step.pitfalls[0].get(lang)), "{lang:?}");
    }
}

#[test]
fn each_of_two_circles_has_a_card_for_each_word() {
    let cards = |people| {
        said(Sheet::WordCards, &circle(METHODS[1], Lang::Da, people)).matches("class=\"word\"").count()
    };
    assert_eq!((cards(8), cards(14)), (10, 20));
}
