//! A prompt that is open when its step is left.

use super::*;

/// A prompt for the words of the only line, with this in it, when the step is left.
fn left_with(typed: &str) -> (LiveScreen, Ctx<'static>) {
    let mut leader = Leader::new();
    let item = leader.add("Buller");
    leader.go_to("collect");
    let mut live = live(&leader);
    live.ask(Prompt::Words(item), "Buller");
    live.entry.editor = Editor::with(typed);
    let row = live.workshop().day.row;
    live.act(Action::Day(DayAct::Next), ctx(&leader));
    assert_ne!(live.workshop().day.row, row);
    assert_eq!((live.entry.asking.clone(), live.entry.editor.text()), (None, ""));
    (live, ctx(&leader))
}

#[test]
fn one_that_nobody_typed_in_is_closed() {
    let (mut live, ctx) = left_with("Buller");
    live.act(Action::Day(DayAct::Back), ctx);
    assert_eq!((live.entry.asking.clone(), live.entry.editor.text()), (None, ""));
}

#[test]
fn one_that_is_half_typed_comes_back_with_its_step() {
    let (mut live, ctx) = left_with("Buller i rummet");
    live.act(Action::Day(DayAct::Back), ctx);
    assert!(matches!(live.entry.asking, Some(Prompt::Words(_))));
    assert!(live.entry.is_half_typed());
    assert_eq!(live.entry.editor.text(), "Buller i rummet");
    live.act(Action::Line(LineAct::Store), ctx);
    assert_eq!(live.workshop().lists.list(LIST).items[0].text.as_str(), "Buller i rummet");
}
