//! Keys in the form: what it asks for, what it fills in, what is wrong, and what it makes.

use super::*;
use crate::app::effect::Chosen;
use crate::app::msg::Msg;
use crate::app::{Model, Notice, Screen, Size};
use crate::workshop::event::{Field, FollowUp, Opened};
use crate::workshop::fixture::Leader;
use crate::workshop::method::check;
use crate::workshop::time::{At, utc_ms};
use crate::workshop::when::WrongEnd;

mod gathering;
mod own;

const METHOD: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
const CHECK_IN_FILE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json"));
const AGAIN: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));

fn at() -> At {
    let date = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    At { utc_ms: utc_ms(date, 8 * 60 + 10, 60), offset_min: 60, elapsed_ms: 0 }
}

fn model() -> Model {
    let mut model = Model::new(at(), Lang::Sv, Settings::default(), Size { cols: 80, rows: 24 });
    model.update(at(), Msg::Key(Key::char('2')));
    let method = check::parse_built_in("framtidsverkstad.json", METHOD);
    model.update(at(), Msg::Methods(vec![MethodFile::of(method)]));
    model
}

fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let keys = keys.split(' ').map(|key| Msg::Key(key.parse().unwrap()));
    keys.fold(Vec::new(), |_, key| model.update(at(), key))
}

fn write(model: &mut Model, text: &str) {
    text.chars().for_each(|c| drop(model.update(at(), Msg::Key(Key::char(c)))));
}

/// Goes to a line and types in it.
fn fill(model: &mut Model, asked: Asked, text: &str) {
    press(model, "pgup");
    while form(model).at != asked {
        press(model, "down");
    }
    write(model, text);
}

fn form(model: &Model) -> &New {
    match &model.screen {
        Screen::New(new) => new,
        other => panic!("{other:?}"),
    }
}

fn made(effects: Vec<Effect>) -> (Opened, Option<std::path::PathBuf>) {
    match effects.into_iter().next() {
        Some(Effect::Create(made, folder)) => (made.opened, folder),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_question_alone_is_enough() {
    let mut model = model();
    write(&mut model, "Hur får vi alla att stanna?");
    let (opened, folder) = made(press(&mut model, "ctrl+n"));
    assert_eq!(model.notice, Some(Notice::Opening), "its folder may not answer");
    assert_eq!((opened.id.as_str(), folder), ("", None));
    assert_eq!((opened.lang, opened.people, opened.start, opened.length), (Lang::Sv, 20, 540, 240));
    assert_eq!(opened.date, at().today());
    assert_eq!(opened.rows.iter().map(|row| row.minutes).sum::<u16>(), 240);
    let fields: Vec<Field> = opened.brief.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, [Field::Title, Field::Question, Field::Critique, Field::Vision]);
}

#[test]
fn without_a_question_nothing_is_made_and_the_form_says_so() {
    let mut model = model();
    press(&mut model, "pgdn");
    assert!(press(&mut model, "enter").is_empty());
    assert_eq!(
        (form(&model).at, form(&model).said),
        (Asked::About(Field::Question), Some(Complaint::Question))
    );
    write(&mut model, "   ");
    assert_eq!(form(&model).said, None);
    assert!(press(&mut model, "ctrl+n").is_empty());
}

#[test]
fn what_cannot_be_read_is_gone_to_and_named() {
    for (asked, typed, complaint) in [
        (Asked::Date, "31/2", Complaint::Date),
        (Asked::Date, "v21", Complaint::Date),
        (Asked::Start, "25", Complaint::Clock),
        (Asked::End, "nine", Complaint::Clock),
        (Asked::End, "0900", Complaint::End(WrongEnd::AtStart)),
        (Asked::People, "0", Complaint::People),
        (Asked::People, "1000", Complaint::People),
    ] {
        let mut model = model();
        write(&mut model, "Hur?");
        fill(&mut model, asked, typed);
        assert!(press(&mut model, "ctrl+n").is_empty(), "{typed}");
        assert_eq!((form(&model).at, form(&model).said), (asked, Some(complaint)), "{typed}");
    }
}

#[test]
fn every_line_reaches_the_workshop() {
    let mut model = model();
    let typed = [
        (Asked::About(Field::Question), "Hur?"),
        (Asked::About(Field::Title), "2027"),
        (Asked::Date, "20/5"),
        (Asked::Start, "8.30"),
        (Asked::End, "1600"),
        (Asked::People, "31"),
        (Asked::About(Field::Critique), " Ja?"),
        (Asked::About(Field::Purpose), "P"),
        (Asked::About(Field::Goal), "G"),
        (Asked::About(Field::Mandate), "M"),
        (Asked::About(Field::Commissioner), "C"),
        (Asked::Folder, "/tmp/här"),
    ];
    for (asked, text) in typed {
        fill(&mut model, asked, text);
    }
    let (opened, folder) = made(press(&mut model, "ctrl+n"));
    let about = |field| opened.brief.iter().find(|(own, _)| *own == field).map(|(_, text)| text.as_str());
    assert_eq!(about(Field::Title), Some("2027"));
    assert_eq!(about(Field::Question), Some("Hur?"));
    assert_eq!(about(Field::Critique), Some("Ja?"), "it replaces what was proposed");
    assert_eq!(about(Field::Purpose).zip(about(Field::Goal)), Some(("P", "G")));
    assert_eq!(about(Field::Mandate).zip(about(Field::Commissioner)), Some(("M", "C")));
    assert_eq!((opened.start, opened.length, opened.people), (510, 450, 31));
    assert_eq!(opened.date.to_string(), "2027-05-20");
    assert_eq!(opened.rows.len(), 26);
    assert_eq!(folder, Some("/tmp/här".into()));
}

#[test]
fn the_end_follows_the_start_until_it_is_typed() {
    let mut model = model();
    fill(&mut model, Asked::Start, "1300");
    assert_eq!(form(&model).clock(Asked::End), Some(17 * 60));
    fill(&mut model, Asked::End, "1500");
    fill(&mut model, Asked::Start, "12");
    assert_eq!(form(&model).clock(Asked::End), Some(15 * 60));
    let preview = form(&model).preview().unwrap();
    assert_eq!((preview.agenda.length, preview.plan, preview.spare), (180, 120, 0));
}

#[test]
fn a_day_that_is_too_short_or_too_long_is_told() {
    let mut model = model();
    fill(&mut model, Asked::End, "0930");
    let preview = form(&model).preview().unwrap();
    assert!(preview.spare < 0, "{}", preview.spare);
    fill(&mut model, Asked::End, "2355");
    assert!(form(&model).preview().unwrap().spare > 0);
}

#[test]
fn another_language_fills_in_again_what_was_not_typed() {
    let mut model = model();
    fill(&mut model, Asked::About(Field::Vision), "!");
    let vision = form(&model).text(Asked::About(Field::Vision)).to_owned();
    fill(&mut model, Asked::Lang, " ");
    let new = form(&model);
    assert_eq!(new.lang, Lang::Nb);
    assert_eq!(new.text(Asked::About(Field::Title)), "Framtidsverksted");
    assert!(new.text(Asked::About(Field::Critique)).starts_with("Hvilke hindringer"));
    assert_eq!(new.text(Asked::About(Field::Vision)), vision);
    press(&mut model, "left left");
    assert_eq!(form(&model).lang, Lang::En);
}

#[test]
fn two_screens_are_remembered_when_the_workshop_is_made() {
    let mut model = model();
    write(&mut model, "Hur?");
    fill(&mut model, Asked::Screens, " ");
    assert!(model.settings.one_screen);
    let effects = press(&mut model, "ctrl+n");
    assert!(
        matches!(effects.as_slice(), [Effect::Create(..), Effect::Remember(Chosen::TwoScreens(true))]),
        "{effects:?}"
    );
    assert!(!model.settings.one_screen);
    model = self::model();
    write(&mut model, "Hur?");
    assert_eq!(press(&mut model, "ctrl+n").len(), 1, "nobody chose anything");
}

#[test]
fn what_was_typed_is_left_only_at_the_second_esc() {
    let mut model = model();
    write(&mut model, "Hur");
    assert!(press(&mut model, "esc").is_empty());
    assert_eq!(form(&model).said, Some(Complaint::Leaving));
    press(&mut model, "down");
    assert!(press(&mut model, "esc").is_empty());
    assert_eq!(press(&mut model, "esc"), [Effect::List]);
    assert!(matches!(model.screen, Screen::Home(_)));
    let mut untouched = self::model();
    assert_eq!(press(&mut untouched, "esc"), [Effect::List]);
}

#[test]
fn what_is_pasted_into_purpose_goal_or_mandate_is_taken_whole_with_its_lines() {
    let mut model = model();
    let long = format!("Första raden.\r\n\r\n\r\n{}", "ord ".repeat(200));
    for asked in [Asked::About(Field::Question), Asked::About(Field::Purpose)] {
        if let Screen::New(new) = &mut model.screen {
            new.at = asked;
        }
        model.update(at(), Msg::Paste(long.clone()));
    }
    let about = form(&model).wish().unwrap().about;
    assert!(!about[&Field::Question].contains('\n'));
    let purpose = about[&Field::Purpose].as_str();
    assert!(purpose.starts_with("Första raden.\n\nord") && purpose.chars().count() > 800, "{purpose}");
}

#[test]
fn a_paste_becomes_one_clean_line() {
    let mut model = model();
    model.update(at(), Msg::Paste("Hur får vi\nalla \u{1b}[31matt stanna?\n".into()));
    assert_eq!(form(&model).text(Asked::About(Field::Question)), "Hur får vi alla att stanna?");
}

#[test]
fn what_was_given_stands_in_the_form_and_the_rest_is_as_usual() {
    let mut model = model();
    let lines = vec![(Asked::Start, "13.00".into()), (Asked::About(Field::Goal), "En plan".into())];
    let given = Given { method: Some("second".into()), lines, ..Given::of(Lang::Nb) };
    model.screen = Screen::New(Box::new(New::with(&given, model.ctx())));
    let first = check::parse_built_in("framtidsverkstad.json", METHOD).unwrap();
    let second = Method { id: "second".into(), ..first.clone() };
    let file = |method| MethodFile::of(Ok(method));
    model.update(at(), Msg::Methods(vec![file(first), file(second)]));
    let new = form(&model);
    assert_eq!(
        (new.lang, new.at, new.method().unwrap().id.as_str()),
        (Lang::Nb, Asked::About(Field::Question), "second")
    );
    assert_eq!((new.text(Asked::About(Field::Goal)), new.text(Asked::End)), ("En plan", "17.00"));
    assert_eq!(new.text(Asked::About(Field::Title)), "Framtidsverksted");
    write(&mut model, "Hvordan?");
    let (opened, _) = made(press(&mut model, "ctrl+n"));
    assert_eq!((opened.lang, opened.start, opened.length), (Lang::Nb, 780, 240));
}

#[test]
fn a_start_that_has_been_is_told_and_nothing_is_moved() {
    let mut model = model();
    assert!(!form(&model).has_passed(at()));
    fill(&mut model, Asked::Start, "0800");
    let new = form(&model);
    assert_eq!((new.has_passed(at()), new.date()), (true, Some(at().today())));
    fill(&mut model, Asked::Date, "+1d");
    assert!(!form(&model).has_passed(at()));
}

#[test]
fn a_title_that_was_proposed_is_typed_over_and_one_that_was_typed_is_mended() {
    let mut model = model();
    let title = Asked::About(Field::Title);
    let typed = |model: &Model| form(model).lines[&title].text().to_owned();
    fill(&mut model, title, "Sommaren");
    assert_eq!(typed(&model), "Sommaren");
    fill(&mut model, title, " 2027");
    assert_eq!(typed(&model), "Sommaren 2027");
}

#[test]
fn the_last_line_says_that_enter_makes_the_workshop() {
    let mut model = model();
    write(&mut model, "Hur får vi alla att stanna?");
    press(&mut model, "pgdn");
    let enter = model.bindings().into_iter().find(|row| row.key == "enter");
    assert_eq!(enter.map(|row| row.action), Some(Action::Menu(MenuAct::Make)));
    let (opened, _) = made(press(&mut model, "enter"));
    assert_eq!(opened.lang, Lang::Sv);
}

#[test]
fn a_method_is_asked_only_for_what_it_uses() {
    let mut model = model();
    let own = METHOD.replacen("\"questions\": {", "\"asks\": [\"goal\"],\n  \"questions\": {", 1);
    let method = check::parse_built_in("framtidsverkstad.json", &own);
    model.update(at(), Msg::Methods(vec![MethodFile::of(method)]));
    let asked: Vec<Asked> = form(&model).asked().collect();
    let about = |field| asked.contains(&Asked::About(field));
    assert!(about(Field::Title) && about(Field::Goal) && about(Field::Place) && about(Field::ProcessLeader));
    assert!(!about(Field::Question) && !about(Field::Critique) && !about(Field::Mandate));
    assert_eq!(form(&model).at, Asked::About(Field::Title), "the line that it was in is not asked");
    let (opened, _) = made(press(&mut model, "ctrl+n"));
    let fields: Vec<Field> = opened.brief.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, [Field::Title]);
}

/// What a workshop leaves of which the next meeting is on this date, at this time.
fn left(next: FollowUp) -> Msg {
    let opened = Opened { follow_ups: vec![next], ..crate::workshop::fixture::opened() };
    Msg::TakenOver(Box::new(TakenOver::of(&[Leader::of(opened).journal]).unwrap()), Vec::new())
}

/// The form for a follow-up.
fn again(next: FollowUp) -> Model {
    let mut model = Model::new(at(), Lang::Sv, Settings::default(), Size { cols: 80, rows: 24 });
    press(&mut model, "3");
    assert_eq!(model.update(at(), left(next)), [Effect::ReadMethods]);
    let methods = [("framtidsverkstad.json", METHOD), ("follow-up.json", AGAIN)];
    let methods = methods.map(|(name, text)| MethodFile::of(check::parse_built_in(name, text)));
    model.update(at(), Msg::Methods(methods.into()));
    model
}

#[test]
fn a_follow_up_is_on_the_day_that_was_agreed_and_takes_what_it_needs() {
    let date = NaiveDate::from_ymd_opt(2026, 12, 12).unwrap();
    let agreed = FollowUp { time: Some(8 * 60 + 30), ..FollowUp::on(date, 15) };
    let mut model = again(agreed.clone());
    assert_eq!(form(&model).date(), Some(date));
    let times = |model: &Model| [Asked::Start, Asked::End].map(|asked| form(model).clock(asked));
    assert_eq!(times(&model), [Some(510), Some(540)], "fifteen minutes are too short");
    let (opened, _) = made(press(&mut model, "ctrl+n"));
    assert_eq!((opened.date, opened.start, opened.length, opened.people), (date, 510, 30, 24));
    assert_eq!(opened.brief[0], (Field::Title, Field::Title.clean("Uppföljning: Provdag").unwrap()));
    // More time was set aside for it; on another day that counts no more.
    let mut model = again(FollowUp { minutes: 60, ..agreed });
    assert_eq!(times(&model), [Some(510), Some(570)]);
    fill(&mut model, Asked::Date, "2026-12-13");
    assert_eq!(times(&model), [Some(510), Some(540)]);
}

#[test]
fn what_is_taken_over_nobody_typed_and_only_plans_that_are_taken_are_counted() {
    let next = FollowUp::on(at().today(), 15);
    let mut model = again(next.clone());
    assert_eq!(form(&model).plans_taken(), Some(0));
    press(&mut model, "esc");
    assert!(matches!(model.screen, Screen::Home(_)), "nothing would be lost");
    let mut model = again(next);
    write(&mut model, "1");
    press(&mut model, "esc");
    assert_eq!(form(&model).said, Some(Complaint::Leaving));
    // Another method may make no plans.
    let mut without: Method = check::parse_built_in("follow-up.json", AGAIN).unwrap();
    without.tables.clear();
    model.update(at(), Msg::Methods(vec![MethodFile::of(Ok(without)); 2]));
    assert_eq!(form(&model).plans_taken(), None);
}

#[test]
fn an_answer_that_comes_late_takes_nobody_away_from_where_they_are() {
    let next = FollowUp::on(at().today(), 15);
    let mut model = model();
    write(&mut model, "Hur?");
    assert!(model.update(at(), left(next.clone())).is_empty());
    assert_eq!(form(&model).text(Asked::About(Field::Question)), "Hur?");
    // Who has left the list is not brought to a form either.
    let mut model = Model::new(at(), Lang::Sv, Settings::default(), Size { cols: 80, rows: 24 });
    press(&mut model, "3 esc");
    assert!(model.update(at(), left(next)).is_empty());
    assert!(matches!(model.screen, Screen::Home(_)));
}

#[test]
fn what_could_not_be_taken_over_is_named_on_the_form() {
    let next = FollowUp::on(at().today(), 15);
    let mut model = Model::new(at(), Lang::Sv, Settings::default(), Size { cols: 80, rows: 24 });
    press(&mut model, "3");
    let Msg::TakenOver(taken, _) = left(next) else { panic!("something else is left") };
    model.update(at(), Msg::TakenOver(taken, vec!["/d/igen.json".into()]));
    assert!(matches!(model.screen, Screen::New(_)));
    let left_out = crate::app::trouble::Trouble::LeftOut(vec!["/d/igen.json".into()]);
    assert_eq!(model.notice, Some(Notice::Trouble(left_out)));
}

/// The form for a check-in, as the home screen opens it.
fn check_in() -> Model {
    let mut model = Model::new(at(), Lang::Nn, Settings::default(), Size { cols: 80, rows: 24 });
    model.update(at(), Msg::Key(Key::char('5')));
    let files = [("framtidsverkstad.json", METHOD), ("check-in.json", CHECK_IN_FILE)];
    let read = |(name, text)| MethodFile::of(check::parse_built_in(name, text));
    model.update(at(), Msg::Methods(files.map(read).to_vec()));
    model
}

#[test]
fn a_check_in_is_made_from_a_question_and_a_number() {
    let mut model = check_in();
    let (opened, _) = made(press(&mut model, "enter 2 0 enter"));
    assert_eq!(opened.brief[0].1.as_str(), "Innsjekk");
    assert_eq!(opened.brief[1].1.as_str(), "Kva håpar du vi sit att med når vi går herifrå?");
    assert_eq!((opened.people, opened.start, opened.length), (20, 8 * 60 + 10, 10), "it begins now");
    assert_eq!(opened.method.plans[0].id, "10");
    assert!(opened.follow_ups.is_empty());
}

#[test]
fn the_arrows_choose_a_question_until_one_is_typed() {
    let mut model = check_in();
    let question = |model: &Model| form(model).text(Asked::About(Field::Question)).to_owned();
    press(&mut model, "right right");
    assert_eq!(question(&model), "Kva vêr har du med deg i dag?");
    press(&mut model, "left left left");
    assert_eq!(question(&model), "Kva har skjedd hos deg sidan sist?", "around");
    write(&mut model, "Korleis går det?");
    press(&mut model, "right left");
    write(&mut model, "t");
    assert_eq!(question(&model), "Korleis går dett?");
    // Another language offers its own words, and another method none.
    let mut model = check_in();
    press(&mut model, "right");
    fill(&mut model, Asked::Lang, "");
    press(&mut model, "right");
    assert_eq!(question(&model), "Hvad skal du lægge fra dig for at være her?");
    press(&mut model, "pgup left");
    assert_eq!(question(&model), "");
}

#[test]
fn a_question_that_was_typed_and_deleted_leaves_its_place_to_those_offered() {
    let mut model = check_in();
    write(&mut model, "x");
    press(&mut model, "backspace");
    let question = Asked::About(Field::Question);
    assert_eq!((form(&model).text(question), form(&model).is_offered()), ("", true));
    press(&mut model, "right");
    assert_eq!(form(&model).text(question), "Kva håpar du vi sit att med når vi går herifrå?");
    press(&mut model, "right");
    assert_eq!(form(&model).text(question), "Kva treng du å leggje frå deg for å vere her?");
}

#[test]
fn a_second_press_makes_no_second_workshop() {
    let mut model = check_in();
    made(press(&mut model, "enter 9 enter"));
    assert!(press(&mut model, "enter").is_empty(), "it is being made");
    model.update(at(), Msg::NotOpened(crate::app::trouble::Trouble::Missing("/d".into())));
    made(press(&mut model, "enter"));
}

#[test]
fn what_begins_when_it_is_made_has_not_passed() {
    let model = check_in();
    let seconds = |passed: i64| At { utc_ms: at().utc_ms + passed * 1000, ..at() };
    assert!(!form(&model).has_passed(seconds(70)), "it begins then");
    let mut model = self::model();
    fill(&mut model, Asked::Start, "0810");
    let form = form(&model);
    assert_eq!([0, 59, 60].map(|passed| form.has_passed(seconds(passed))), [false, false, true]);
}

#[test]
fn pairs_are_proposed_in_the_form_where_the_round_would_be_long() {
    let texts = crate::app::texts(Lang::En);
    let proposed = |keys: &str| {
        let mut model = check_in();
        press(&mut model, keys);
        form(&model).hint(texts).contains("in pairs")
    };
    let told = ["enter 2 0", "enter 2 0 down", "enter 2 0 down left left", "enter 1 2", "enter 2 0 pgdn"]
        .map(proposed);
    assert_eq!(told, [true, true, false, false, false]);
}

#[test]
fn how_long_each_speaks_decides_how_long_it_takes() {
    let ways = [
        ("left left", "5", 5),
        ("left", "three", 10),
        ("right", "20", 20),
        ("right right", "step-in", 10),
        ("right right right", "trios", 5),
    ];
    for (keys, plan, length) in ways {
        let mut model = check_in();
        press(&mut model, "enter 2 0 down");
        assert_eq!(form(&model).at, Asked::Turn);
        let (opened, _) = made(press(&mut model, &format!("{keys} enter")));
        assert_eq!((opened.method.plans[0].id.as_str(), opened.length), (plan, length), "{keys}");
    }
    // A length that was typed stays.
    let mut model = check_in();
    fill(&mut model, Asked::End, "0825");
    let (opened, _) = made(press(&mut model, "ctrl+n"));
    assert_eq!((opened.length, opened.method.plans[0].id.as_str()), (15, "15"));
}

#[test]
fn a_check_in_of_another_day_does_not_begin_at_once() {
    let mut model = check_in();
    assert!(form(&model).begins_at_once());
    fill(&mut model, Asked::Start, "0900");
    assert!(!form(&model).begins_at_once());
    let mut model = check_in();
    fill(&mut model, Asked::Date, "+1d");
    assert!(!form(&model).begins_at_once());
    press(&mut model, "pgup left");
    assert_eq!(form(&model).text(Asked::Start), "09.00", "a workshop begins at the next full hour");
    assert!(!form(&model).begins_at_once());
}
