//! Each kind of fault has a small file in `tests/it/methods/faulty`; here are its line, path and kind.

use serde_json::Value;

use super::*;
use crate::workshop::method::Readers;

/// A sound method; each faulty file differs from it in one thing.
const SOUND: &str = include_str!("../../../../tests/it/methods/short-talk.json");

struct Faulty {
    name: &'static str,
    text: &'static str,
    line: usize,
    path: &'static str,
    kind: FaultKind,
}

macro_rules! faulty {
    ($name:literal, $line:literal, $path:literal, $kind:expr) => {
        Faulty {
            name: $name,
            text: include_str!(concat!("../../../../tests/it/methods/faulty/", $name, ".json")),
            line: $line,
            path: $path,
            kind: $kind,
        }
    };
}

#[rustfmt::skip]
fn all() -> Vec<Faulty> { vec![
    faulty!("not-json", 11, "", FaultKind::NotJson { column: 3 }),
    faulty!("cut-off", 24, "", FaultKind::NotJson { column: 5 }),
    faulty!("newer-format", 2, "format", FaultKind::NewerFormat { format: 3 }),
    faulty!("older-format", 2, "format", FaultKind::OutOfRange { least: 1, most: 2 }),
    faulty!("unknown-field", 21, "steps[2].nmae", FaultKind::UnknownField("nmae".into())),
    faulty!("unknown-field-of-kind", 18, "steps[0].kind.round.agian", FaultKind::UnknownField("agian".into())),
    faulty!("missing-field", 24, "plans[0]", FaultKind::MissingField("listed".into())),
    faulty!("repeated-field", 21, "steps[2]", FaultKind::Twice(Twice::Field("kept".into()))),
    faulty!("repeated-language", 14, "lists[0].name.en", FaultKind::Twice(Twice::Field("en".into()))),
    faulty!("text-for-number", 24, "plans[0].start", FaultKind::WrongType { expected: ExpectedType::Number }),
    faulty!("negative-number", 9, "card.people.least", FaultKind::WrongType { expected: ExpectedType::Number }),
    faulty!("number-for-text", 20, "steps[1].name", FaultKind::WrongType { expected: ExpectedType::Text }),
    faulty!("text-for-yes-no", 21, "steps[2].kept", FaultKind::WrongType { expected: ExpectedType::YesNo }),
    faulty!("object-for-list", 30, "cuts", FaultKind::WrongType { expected: ExpectedType::List }),
    faulty!("text-for-object", 7, "card.suits", FaultKind::WrongType { expected: ExpectedType::Object }),
    faulty!("unknown-language", 7, "card.suits", FaultKind::WrongType { expected: ExpectedType::OneOf(["sv", "nb", "nn", "da", "en"].map(String::from).to_vec()) }),
    faulty!("unknown-status", 10, "card.status", FaultKind::WrongType { expected: ExpectedType::OneOf(["documented", "reconstructed"].map(String::from).to_vec()) }),
    faulty!("no-text", 6, "card.summary", FaultKind::MissingText { lang: None }),
    faulty!("blank-text", 22, "steps[2].name.da", FaultKind::MissingText { lang: Some(Lang::Da) }),
    faulty!("long-text", 13, "lists[0].name.en", FaultKind::TextTooLong { most: 40 }),
    faulty!("control-character", 19, "steps[0].room.en", FaultKind::ControlCharacter),
    faulty!("unknown-placeholder", 19, "steps[0].room.en", FaultKind::UnknownPlaceholder("minuter".into())),
    faulty!("placeholder-in-a-name", 18, "steps[0].name.en", FaultKind::UnknownPlaceholder("minutes".into())),
    faulty!("open-placeholder", 19, "steps[0].room.en", FaultKind::UnknownPlaceholder("{minutes minutes.".into())),
    faulty!("unknown-step", 25, "plans[0].steps[0].step", FaultKind::UnknownStep("walk".into())),
    faulty!("unknown-step-cut", 31, "cuts[0].step", FaultKind::UnknownStep("spots".into())),
    faulty!("unknown-list", 18, "steps[0].kind.round.list", FaultKind::UnknownList("heard".into())),
    faulty!("unknown-list-again", 18, "steps[0].kind.round.looks-back", FaultKind::UnknownList("heard".into())),
    faulty!("nothing-beside-what-is-looked-at", 18, "steps[0].kind.round", FaultKind::MissingField("list".into())),
    faulty!("choose-of-no-list", 27, "steps[4].kind.choose.list", FaultKind::UnknownList("nowhere".into())),
    faulty!("choose-misspelt", 27, "steps[4].kind.choose.lists", FaultKind::UnknownField("lists".into())),
    faulty!("scale-of-no-list", 17, "steps[1].kind.scale.list", FaultKind::UnknownList("nowhere".into())),
    faulty!("scale-twice", 17, "steps[1].kind.scale.list", FaultKind::Twice(Twice::Id("said".into()))),
    faulty!("scale-of-one-value", 17, "steps[1].kind.scale.values", FaultKind::OutOfRange { least: 2, most: 7 }),
    faulty!("scale-of-too-many-values", 17, "steps[1].kind.scale.values", FaultKind::OutOfRange { least: 2, most: 7 }),
    faulty!("scale-with-words-for-some", 17, "steps[1].kind.scale.words", FaultKind::OutOfRange { least: 4, most: 4 }),
    faulty!("no-text-of-a-line", 13, "lists[0].lines[1]", FaultKind::MissingText { lang: None }),
    faulty!("long-turn", 18, "steps[0].kind.round.turn", FaultKind::OutOfRange { least: 1, most: 600 }),
    faulty!("blank-question-offered", 12, "questions.offered[1].en", FaultKind::MissingText { lang: Some(Lang::En) }),
    faulty!("ranking-not-defined", 20, "steps[1].kind.vote.list", FaultKind::RankingNotDefined("said".into())),
    faulty!("island-of-no-ranking", 21, "steps[2].kind.islands.from", FaultKind::RankingNotDefined("said".into())),
    faulty!("board-of-one", 15, "lists[2].fields", FaultKind::Capture(CaptureFault::Fields(1))),
    faulty!("board-of-seven", 15, "lists[2].fields", FaultKind::Capture(CaptureFault::Fields(7))),
    faulty!("board-of-no-list", 15, "lists[2].fields[1]", FaultKind::UnknownList("heard".into())),
    faulty!("board-field-twice", 15, "lists[2].fields[1]", FaultKind::Twice(Twice::Id("said".into()))),
    faulty!("board-of-a-board", 16, "lists[3].fields[0]", FaultKind::Capture(CaptureFault::Board("both".into()))),
    faulty!("board-filled-without-a-trace", 20, "steps[0].kind.board.beforehand", FaultKind::Capture(CaptureFault::Unrecorded)),
    faulty!("board-for-parking", 15, "lists[2].role", FaultKind::Capture(CaptureFault::Board("both".into()))),
    faulty!("lines-on-a-board", 19, "steps[0].kind.round.list", FaultKind::Capture(CaptureFault::Board("both".into()))),
    faulty!("board-that-is-none", 18, "steps[0].kind.board.list", FaultKind::Capture(CaptureFault::NotTaken("said".into()))),
    faulty!("board-unknown", 18, "steps[0].kind.board.list", FaultKind::UnknownList("heard".into())),
    faulty!("sheets-of-no-field", 15, "lists[2].sheets", FaultKind::UnknownList("heard".into())),
    faulty!("nothing-beneath", 15, "lists[2].beneath", FaultKind::UnknownList("heard".into())),
    faulty!("beneath-its-own-sheets", 15, "lists[2].beneath", FaultKind::Twice(Twice::Id("said".into()))),
    faulty!("nothing-on-the-sheets", 15, "lists[2].fields", FaultKind::Capture(CaptureFault::Fields(2))),
    faulty!("fills-no-field", 19, "steps[0].kind.board.fills[1]", FaultKind::UnknownList("both".into())),
    faulty!("fills-twice", 19, "steps[0].kind.board.fills[1]", FaultKind::Twice(Twice::Id("said".into()))),
    faulty!("long-mark", 13, "lists[0].mark.en", FaultKind::TextTooLong { most: 24 }),
    faulty!("no-table", 21, "steps[2].kind.plans.table", FaultKind::Capture(CaptureFault::Unknown("plans".into()))),
    faulty!("table-of-no-plans", 27, "steps[2].kind.plans.table", FaultKind::Capture(CaptureFault::NotOfPlans("deeds".into()))),
    faulty!("plans-in-a-list", 27, "steps[2].kind.plans.table", FaultKind::Capture(CaptureFault::NotTaken("said".into()))),
    faulty!("each-of-a-list", 27, "steps[2].kind.each.over.rows", FaultKind::Capture(CaptureFault::NotTaken("said".into()))),
    faulty!("each-with-no-place", 27, "steps[2].kind.each.over.rows", FaultKind::Capture(CaptureFault::NotTaken("deeds".into()))),
    faulty!("two-columns-of-one-role", 19, "tables[0].columns[1].role", FaultKind::Twice(Twice::ColumnRole(ColumnRole::What))),
    faulty!("role-of-a-date", 19, "tables[0].columns[1].role", FaultKind::Capture(CaptureFault::RoleNotSuited(ColumnRole::Who))),
    faulty!("computed-of-words", 19, "tables[0].columns[1].holds.computed", FaultKind::Capture(CaptureFault::UnknownColumn("what".into()))),
    faulty!("computed-of-computed", 18, "tables[0].columns[0].holds.computed", FaultKind::Capture(CaptureFault::UnknownColumn("size".into()))),
    faulty!("named-rows-under", 20, "tables[0].under", FaultKind::Capture(CaptureFault::NamedRowsUnder("said".into()))),
    faulty!("table-under-nothing", 20, "tables[0].under", FaultKind::Capture(CaptureFault::Unknown("themes".into()))),
    faulty!("table-called-as-a-list", 17, "tables[0].id", FaultKind::Twice(Twice::Id("said".into()))),
    faulty!("table-called-islands", 17, "tables[0].id", FaultKind::Capture(CaptureFault::Reserved("islands".into()))),
    faulty!("column-twice", 19, "tables[0].columns[1].id", FaultKind::Twice(Twice::Id("what".into()))),
    faulty!("offers-of-one", 19, "tables[0].columns[1].offers[0].choices", FaultKind::OutOfRange { least: 2, most: 8 }),
    faulty!("offers-for-words", 19, "tables[0].columns[1].offers", FaultKind::MissingField("one-of".into())),
    faulty!("offers-without-a-name", 19, "tables[0].columns[1].offers[0].name", FaultKind::MissingText { lang: None }),
    faulty!("talk-of-thirty", 21, "steps[2].kind.talk.size", FaultKind::OutOfRange { least: 1, most: 8 }),
    faulty!("talk-of-one-part", 21, "steps[2].kind.talk.parts", FaultKind::OutOfRange { least: 2, most: 9 }),
    faulty!("long-part", 21, "steps[2].kind.talk.parts[1].minutes", FaultKind::OutOfRange { least: 1, most: 60 }),
    faulty!("part-into-no-list", 21, "steps[2].kind.talk.parts[1].list", FaultKind::UnknownList("heard".into())),
    faulty!("part-without-words", 21, "steps[2].kind.talk.parts[1].room.en", FaultKind::MissingText { lang: Some(Lang::En) }),
    faulty!("stations-of-no-list", 21, "steps[2].kind.stations.list", FaultKind::UnknownList("heard".into())),
    faulty!("one-table", 21, "steps[2].kind.stations.tables", FaultKind::OutOfRange { least: 2, most: 30 }),
    faulty!("tables-left-alone", 21, "steps[2].kind.stations.does.change", FaultKind::WrongType { expected: ExpectedType::OneOf(["together", "scattered", "freely"].map(String::from).to_vec()) }),
    faulty!("heads-of-one", 21, "steps[2].kind.groups.heads", FaultKind::OutOfRange { least: 2, most: 6 }),
    faulty!("long-head", 21, "steps[2].kind.groups.heads[1].en", FaultKind::TextTooLong { most: 24 }),
    faulty!("ceiling-of-one", 21, "steps[2].kind.stations.ceiling", FaultKind::OutOfRange { least: 2, most: 99 }),
    faulty!("questions-of-no-list", 21, "steps[2].kind.stations.questions.lines", FaultKind::UnknownList("heard".into())),
    faulty!("questions-of-no-table", 21, "steps[2].kind.stations.questions.rows.table", FaultKind::Capture(CaptureFault::NotTaken("said".into()))),
    faulty!("long-group", 13, "lists[0].group.en", FaultKind::TextTooLong { most: 12 }),
    faulty!("duplicate-step", 21, "steps[2].id", FaultKind::Twice(Twice::Id("talk".into()))),
    faulty!("unknown-role", 13, "lists[0].role", FaultKind::WrongType { expected: ExpectedType::OneOf(["hopes", "bottom", "top", "objections", "parking"].map(String::from).to_vec()) }),
    faulty!("two-of-one-role", 14, "lists[1].role", FaultKind::Twice(Twice::Role(ListRole::Top))),
    faulty!("duplicate-list", 14, "lists[1].id", FaultKind::Twice(Twice::Id("said".into()))),
    faulty!("step-twice", 26, "plans[0].steps[1].step", FaultKind::Twice(Twice::Id("talk".into()))),
    faulty!("bad-id", 3, "id", FaultKind::BadId("../talk".into())),
    faulty!("bad-step-id", 21, "steps[2].id", FaultKind::BadId("End".into())),
    faulty!("minutes-out-of-order", 25, "plans[0].steps[0].minutes", FaultKind::RangeOutOfOrder),
    faulty!("no-minutes", 25, "plans[0].steps[0].minutes", FaultKind::RangeOutOfOrder),
    faulty!("people-out-of-order", 9, "card.people", FaultKind::RangeOutOfOrder),
    faulty!("dots-out-of-range", 16, "dots.each", FaultKind::OutOfRange { least: 1, most: 7 }),
    faulty!("dots-most-out-of-range", 16, "dots.most", FaultKind::OutOfRange { least: 1, most: 3 }),
    faulty!("start-out-of-range", 24, "plans[0].start", FaultKind::OutOfRange { least: 0, most: 1439 }),
    faulty!("pitch-out-of-place", 20, "steps[1].pitch", FaultKind::OutOfRange { least: 0, most: 0 }),
    faulty!("vote-on-nothing", 20, "steps[1].kind.vote.list", FaultKind::Capture(CaptureFault::NotVotedOn("islands".into()))),
    faulty!("vote-on-nothing-taken-over", 20, "steps[1].kind.vote.list", FaultKind::Capture(CaptureFault::NotVotedOn("carried".into()))),
    faulty!("vote-on-months", 21, "steps[1].kind.vote.list", FaultKind::Capture(CaptureFault::NotVotedOn("year".into()))),
    faulty!("vote-on-a-table-without-a-name", 21, "steps[1].kind.vote.list", FaultKind::RankingNotDefined("rooms".into())),
    faulty!("vote-beside-none", 20, "steps[1].kind.vote.beside", FaultKind::Capture(CaptureFault::NoFirstVote("weighed".into()))),
    faulty!("vote-within-no-groups", 20, "steps[1].kind.vote.within", FaultKind::Capture(CaptureFault::NoGroups("weighed".into()))),
    faulty!("vote-ranks-one", 20, "steps[1].kind.vote.ranked", FaultKind::OutOfRange { least: 2, most: 7 }),
    faulty!("unrecorded-capture", 20, "steps[1].unrecorded", FaultKind::Capture(CaptureFault::Unrecorded)),
    faulty!("longer-than-a-day", 24, "plans[0]", FaultKind::OutOfRange { least: 1, most: 1440 }),
    faulty!("no-plans", 23, "plans", FaultKind::Plans(PlanFault::None)),
    faulty!("empty-plan", 24, "plans[0].steps", FaultKind::Plans(PlanFault::Empty)),
    faulty!("kept-step-cut", 31, "cuts[0].step", FaultKind::Plans(PlanFault::KeptStepCut("end".into()))),
    faulty!("followed-in-no-plan", 33, "followed-by.plan", FaultKind::Plans(PlanFault::Unknown("30".into()))),
] }

#[test]
fn a_faulty_method_is_refused_with_line_and_reason() {
    for Faulty { name, text, line, path, kind } in all() {
        let fault = parse(name, text).expect_err(name);
        assert_eq!(fault, MethodFault { file: name.into(), line: Some(line), path: path.into(), kind });
    }
}

#[test]
fn every_faulty_file_is_tried() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/methods/faulty");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), all().len());
}

#[test]
fn what_the_faulty_files_differ_from_is_sound() {
    let method = parse("short-talk.json", SOUND).unwrap();
    assert_eq!((method.id.as_str(), method.plans[0].minutes()), ("short-talk", 20));
}

/// A method as JSON, with every text in languages emptied.
fn without_words(method: &Method) -> serde_json::Value {
    fn empty(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(words) if words.contains_key("sv") => words.clear(),
            serde_json::Value::Object(fields) => fields.values_mut().for_each(empty),
            serde_json::Value::Array(values) => values.iter_mut().for_each(empty),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(method).unwrap();
    empty(&mut value);
    value
}

/// Everything that format 2 renamed, in a user's own file.
#[test]
fn a_file_of_format_1_reads_as_it_did() {
    let text = include_str!("../../../../tests/it/journals/v1/framtidsverkstad.json");
    let today = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
    let mut today = parse_built_in("method.json", today).unwrap();
    // Format 1 could not say who reads a list, nor what a plan is called.
    today.lists.iter_mut().for_each(|list| list.readers = Readers::default());
    today.plans.iter_mut().for_each(|plan| plan.name = None);
    // Only objections were parked in it.
    today.lists.retain(|list| list.role != Some(ListRole::Parking));
    let was = parse_built_in("method.json", text).unwrap();
    // What has come since is no part of it.
    today.card.search = was.card.search.clone();
    today.card.leading = was.card.leading.clone();
    today.plans.retain(|plan| was.plan(&plan.id).is_some());
    today.steps.retain(|step| was.step(&step.id).is_some());
    today.lists.retain(|list| was.list(&list.id).is_some());
    today.cuts.retain(|cut| was.step(&cut.step).is_some());
    // Its words have been mended since: what is compared is all the rest.
    assert_eq!(without_words(&was), without_words(&today));
    let line = |text: &str| parse_built_in("method.json", text).unwrap_err().line;
    let faulty = text.replace("\"again\": \"hopes\"", "\"again\": \"hops\"");
    let at = faulty.lines().position(|line| line.contains("hops")).unwrap() + 1;
    assert_eq!(line(&faulty), Some(at), "the line is that of the file as it was written");
    let cut = text.replace("\"format\": 1,", "\"format\": 1, \"format\": 1,");
    assert_eq!(line(&cut), Some(2));
}

/// In format 1 a list could have an id that is reserved now: it gets another, and no two lists end up with one id.
#[test]
fn a_list_of_format_1_may_be_called_what_has_an_id_by_itself_now() {
    let text = include_str!("../../../../tests/it/journals/v1/framtidsverkstad.json");
    // The questions have these names too, and keep them.
    let called = |text: &str, was: &str, is: &str| {
        let question = format!("\"{was}\": {{");
        let text = text.replace(&question, "\"?\": {").replace(&format!("\"{was}\""), &format!("\"{is}\""));
        text.replace("\"?\": {", &question)
    };
    for id in ["islands", "carried", "groups", "plans"] {
        let named = called(&called(text, "critique", id), "vision", &format!("{id}-list"));
        let named = parse("method.json", &named).unwrap_or_else(|fault| panic!("{id}: {fault:?}"));
        let (wrong, wished) = (format!("{id}-list"), format!("{id}-list-list"));
        assert_eq!(
            (named.list_in(ListRole::Bottom), named.list_in(ListRole::Top)),
            (Some(wrong.as_str()), Some(wished.as_str()))
        );
        assert_eq!(named.island_lists(), [wrong, wished]);
        assert_eq!(named.plan_table().unwrap().id, "plans");
    }
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert_eq!(parse("a", &format!("\u{feff}{SOUND}")), parse("a", SOUND));
}

#[test]
fn windows_line_ends_do_not_move_the_line() {
    let faulty = all().into_iter().find(|faulty| faulty.name == "kept-step-cut").unwrap();
    let fault = parse("a", &faulty.text.replace('\n', "\r\n")).unwrap_err();
    assert_eq!(fault.line, Some(faulty.line));
}

#[test]
fn a_built_in_method_needs_every_language() {
    let fault = parse_built_in("short-talk.json", SOUND).unwrap_err();
    assert_eq!(fault.kind, FaultKind::MissingText { lang: Some(Lang::Sv) });
    assert_eq!((fault.path.as_str(), fault.line), ("card.name.sv", Some(5)));
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let fault = parse("large.json", &" ".repeat(LARGEST + 1)).unwrap_err();
    assert_eq!((fault.kind, fault.line), (FaultKind::TooLarge, None));
}

#[test]
fn what_is_no_method_at_all_is_refused() {
    for (text, kind) in [
        ("", FaultKind::NotJson { column: 0 }),
        ("[]", FaultKind::WrongType { expected: ExpectedType::Object }),
        ("null", FaultKind::WrongType { expected: ExpectedType::Object }),
        ("{} {}", FaultKind::NotJson { column: 4 }),
        ("{}", FaultKind::MissingField("format".into())),
    ] {
        assert_eq!(parse("a", text).unwrap_err().kind, kind, "{text}");
    }
    let deep = format!("{{\"a\":{}", "[".repeat(LARGEST - 10));
    assert!(matches!(parse("a", &deep).unwrap_err().kind, FaultKind::NotJson { .. }));
}

#[test]
fn texts_are_cleaned_as_what_people_type_is() {
    let text = SOUND.replace("One thing each.", "O\u{200b}ne  thi\u{202e}ng a\u{30a}t a time.");
    let method = parse("a", &text).unwrap();
    assert_eq!(method.steps[0].room.get(Lang::En), "One thing \u{e5}t a time. {minutes} minutes.");
}

#[test]
fn a_text_of_invisible_characters_is_missing() {
    let fault = parse("a", &SOUND.replace("\"End\"", "\"\u{200b}\"")).unwrap_err();
    assert_eq!(fault.kind, FaultKind::MissingText { lang: Some(Lang::En) });
}

/// The examples in the documentation are whole methods.
#[test]
fn what_the_documentation_shows_can_be_read() {
    let page = include_str!("../../../../docs/methods.md");
    let example = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert_eq!(parse("docs/methods.md", example).map(|method| method.steps.len()), Ok(3));
}

#[test]
fn a_step_is_refused_whatever_it_names_that_is_not_there() {
    fn names(at: &str, value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(_) => found.push(at.to_owned()),
            Value::Array(all) => {
                all.iter().enumerate().for_each(|(nth, one)| names(&format!("{at}/{nth}"), one, found));
            }
            // What is said names nothing.
            Value::Object(words) if words.contains_key("sv") => {}
            Value::Object(fields) => {
                fields.iter().for_each(|(name, one)| names(&format!("{at}/{name}"), one, found));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let built_in = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
    for text in [built_in, include_str!("../../../../tests/it/methods/sample.json")] {
        parse("method.json", text).unwrap();
        let sound: Value = serde_json::from_str(text).unwrap();
        let mut found = Vec::new();
        for at in 0..sound["steps"].as_array().unwrap().len() {
            names(&format!("/steps/{at}/kind"), &sound["steps"][at]["kind"], &mut found);
        }
        for at in found {
            let mut faulty = sound.clone();
            *faulty.pointer_mut(&at).unwrap() = "nowhere".into();
            assert!(parse("method.json", &faulty.to_string()).is_err(), "{at}");
        }
    }
}

#[test]
fn what_has_happened_with_a_plan_is_kept_line_by_line() {
    let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
    let at = text.find("\"role\": \"happened\"").unwrap();
    let (before, role) = text.split_at(at);
    let (before, holds) = before.rsplit_once("\"holds\": \"lines\"").unwrap();
    let words = format!("{before}\"holds\": \"words\"{holds}{role}");
    let kind = parse_built_in("follow-up.json", &words).unwrap_err().kind;
    assert_eq!(kind, FaultKind::Capture(CaptureFault::RoleNotSuited(ColumnRole::Happened)));
}

#[test]
fn a_method_of_ones_own_offers_questions_and_hears_without_writing() {
    let heard = SOUND.replace(r#""list": "said" } }"#, r#""turn": 30 } }"#);
    let offers = r#""at-once": true, "questions": { "offered": [{ "en": "Well?" }] }, "lists": ["#;
    let method = parse("own.json", &heard.replace(r#""lists": ["#, offers)).unwrap();
    assert!(method.at_once);
    assert_eq!(method.questions.offered[0].get(Lang::Da), "Well?", "the words that there are");
    assert!(method.steps[0].kind.uses().is_only_heard());
    // With other steps in its plan, the round does not decide how long it takes.
    assert_eq!((method.turns().len(), method.round_minutes(20)), (0, None));
}
