//! The form for the workshop of a gathering: what its programme fills in, and what comes of it.

use super::*;
use crate::app::programmes::{GatheringOf, ProgrammeRequest};
use crate::programme::fixture::{day, id, line, programme};
use crate::programme::{ElementMethod, ElementTime, OccasionAt, Programme};
use crate::workshop::event::{Event, RowEvent};

/// The second gathering of the leaders, with this method, as the programme says that it is to be.
fn second(method: &str) -> (Programme, GatheringOf) {
    let mut programme = programme();
    let element = programme.elements.iter_mut().find(|element| element.id == id(4)).unwrap();
    element.when = ElementTime::Days(day(2026, 12, 15), day(2026, 12, 16));
    element.whom.people = Some(30);
    let question = Some(line("Hvordan vil vi ha det?"));
    element.method = Some(ElementMethod { id: method.to_owned(), plan: None, question });
    let at = OccasionAt { element: id(4), place: None };
    (programme, GatheringOf { programme: "/p.json".into(), at })
}

fn model_of(method: &str, file: &str) -> Model {
    let mut model = Model::new(at(), Lang::Sv, Settings::default(), Size { cols: 80, rows: 24 });
    let (programme, of) = second(method);
    model.screen = Screen::New(Box::new(New::for_gathering(&of, &programme, model.ctx())));
    model.update(at(), Msg::Methods(vec![MethodFile::of(check::parse_built_in(method, file))]));
    model
}

#[test]
fn it_is_filled_with_what_the_programme_says_and_makes_the_gatherings_workshop() {
    let mut model = model_of("framtidsverkstad", METHOD);
    assert_eq!(
        (form(&model).lang, form(&model).tasks_taken(), form(&model).tasks_left_out()),
        (Lang::Nb, Some(2), 0)
    );
    assert!(!form(&model).asked().any(|asked| asked == Asked::Folder), "it lies beside its programme");
    let effects = press(&mut model, "ctrl+n");
    let Some(Effect::Programme(ProgrammeRequest::MakeGathering(made, of))) = effects.first() else {
        panic!("{effects:?}")
    };
    assert_eq!(*of, second("framtidsverkstad").1);
    let opened = &made.opened;
    assert_eq!((opened.date, opened.people, opened.lang), (day(2026, 12, 15), 30, Lang::Nb));
    let said = |field| opened.brief.iter().find(|(own, _)| *own == field).map(|(_, text)| text.as_str());
    assert_eq!(said(Field::Title), Some("Lederstøttesamling 2"));
    assert_eq!(said(Field::Question), Some("Hvordan vil vi ha det?"));
    assert!(opened.method.report_table().is_some(), "people report back first");
    let rows = made.taken.iter().filter_map(|event| match event {
        Event::Row(RowEvent::Added { id, .. }) => Some(*id),
        _ => None,
    });
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows, [id(2), id(3)], "each task under the id that it has in the programme");
}

#[test]
fn a_method_that_leaves_no_trace_asks_about_no_task() {
    let file = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal.json"));
    let mut model = model_of("leirbal", file);
    assert_eq!((form(&model).tasks_taken(), form(&model).tasks_left_out()), (None, 2));
    let effects = press(&mut model, "ctrl+n");
    let Some(Effect::Programme(ProgrammeRequest::MakeGathering(made, _))) = effects.first() else {
        panic!("{effects:?}")
    };
    assert!(made.opened.method.report_table().is_none());
    assert!(!made.taken.iter().any(|event| matches!(event, Event::Row(_))), "nothing of it is written down");
}

#[test]
fn of_a_month_that_comes_its_first_day_is_proposed() {
    let (mut programme, of) = second("framtidsverkstad");
    let mut proposed = |month: &str| {
        let element = programme.elements.iter_mut().find(|element| element.id == id(4)).unwrap();
        element.when = ElementTime::Month(month.parse().unwrap());
        let mut model = model_of("framtidsverkstad", METHOD);
        model.screen = Screen::New(Box::new(New::for_gathering(&of, &programme, model.ctx())));
        form(&model).text(Asked::Date).to_owned()
    };
    assert_eq!(proposed("2027-02"), "1 februari 2027");
    assert_eq!(proposed("2026-11"), "21 november 2026", "this month it may be today");
}
