//! What is struck is looked for in other workshops, too.

use super::*;

/// Adds a line to the list of this step and strikes it.
fn strike_line(live: &mut LiveScreen, line: &str, ctx: Ctx<'_>) {
    let list = live.workshop().capture_list().unwrap().to_owned();
    let text = Line::clean(line).unwrap();
    live.command(Command::Item(ItemCommand::Add { list: list.clone(), text, from: None, group: None }), ctx);
    live.entry.mode = Mode::Pointing;
    let newest = live.workshop().lists.list(&list).items.last().unwrap().id;
    live.entry.pointed = live.journal.label_of(newest).unwrap();
    live.act(Action::Point(PointAct::Strike), ctx);
    if let Some(Overlay::Strike(striking)) = &mut live.overlay {
        striking.typed = Editor::with(&striking.label.clone());
    }
    live.act(Action::Point(PointAct::Strike), ctx);
}

/// A workshop in which this line was struck, and what is to be looked for then.
fn model_with_struck(line: &str) -> (Model, At) {
    let (mut leader, mut live) = in_collect(|_| {});
    leader.now = leader.now.plus_ms(1000);
    let mut ctx = ctx(&leader);
    ctx.settings.one_screen = false;
    strike_line(&mut live, line, ctx);
    let mut model = Model::new(leader.now, Lang::En, ctx.settings, ctx.size);
    model.screen = Screen::Live(Box::new(live));
    (model, leader.now)
}

fn looked_for(model: &mut Model, now: At) -> StruckWords {
    let (deleted, unreached) = (vec!["/out.md".into()], Vec::new());
    let effects = model.update(now, Msg::Store(StoreReport::Struck { deleted, unreached }));
    let [Effect::LookElsewhere(struck)] = effects.as_slice() else { panic!("{effects:?}") };
    struck.clone()
}

/// In how many workshops the words still stand, as it is said.
fn told_elsewhere(model: &Model) -> usize {
    match &model.notice {
        Some(Notice::Kept(KeptNotice::Struck(struck))) => struck.elsewhere.there.len(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn words_that_were_struck_are_looked_for_in_other_workshops() {
    let (mut model, now) = model_with_struck("Anna i rum fyra");
    let struck = looked_for(&mut model, now);
    assert_eq!(struck.words, ["Anna i rum fyra"]);
    let there = StandsThere { title: "APT".to_owned(), date: now.today() };
    let found = LookedElsewhere { there: vec![there], unread: vec!["/share".into()] };
    let another = StruckWords { id: "another".to_owned(), ..struck.clone() };
    model.update(now, Msg::StandsElsewhere(another, found.clone()));
    assert_eq!(told_elsewhere(&model), 0, "it was asked for elsewhere");
    model.update(now, Msg::StandsElsewhere(struck.clone(), found.clone()));
    let deleted = match &model.notice {
        Some(Notice::Kept(KeptNotice::Struck(struck))) => struck.deleted.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!((told_elsewhere(&model), deleted), (1, 1), "both are said at once");
    model.update(now, Msg::StandsElsewhere(struck, found));
    model.update(now, Msg::Key("esc".parse().unwrap()));
    let struck = {
        let Screen::Live(live) = &mut model.screen else { panic!() };
        live.keeping.struck = vec!["Anna".to_owned()];
        looked_for(&mut model, now)
    };
    model.update(now, Msg::Key("esc".parse().unwrap()));
    let found = LookedElsewhere { there: Vec::new(), unread: vec!["/share".into()] };
    model.update(now, Msg::StandsElsewhere(struck, found));
    let Some(Notice::Kept(KeptNotice::Struck(struck))) = &model.notice else { panic!("it comes late") };
    assert_eq!(struck.elsewhere.unread, ["/share"], "nobody knows what stands there");
}

#[test]
fn what_is_struck_while_others_are_looked_for_is_looked_for_with_them() {
    let (mut model, now) = model_with_struck("Anna i rum fyra");
    let first = looked_for(&mut model, now);
    let ctx = Ctx { at: now, texts: crate::app::texts(Lang::En), settings: model.settings, size: model.size };
    let Screen::Live(live) = &mut model.screen else { panic!() };
    strike_line(live, "Bo i rum fem", ctx);
    let second = looked_for(&mut model, now);
    assert_eq!(second.words, ["Anna i rum fyra", "Bo i rum fem"]);
    let there = || StandsThere { title: "APT".to_owned(), date: now.today() };
    let found = |there| LookedElsewhere { there, unread: Vec::new() };
    model.update(now, Msg::StandsElsewhere(first, found(vec![there()])));
    assert_eq!(told_elsewhere(&model), 0, "the next answer tells of all");
    model.update(now, Msg::StandsElsewhere(second, found(vec![there(), there()])));
    assert_eq!(told_elsewhere(&model), 2);
}
