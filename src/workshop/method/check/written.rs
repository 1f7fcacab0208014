//! Checks the method as it is once somebody chooses that its answers are written down.

use super::super::Method;
use super::FoundFault;

/// What begins the path of its lists, while the method is checked with them.
const LISTS: &str = "lists[";

pub(super) fn check(method: &Method, all_languages: bool) -> Result<(), FoundFault> {
    if !method.offers_writing() {
        return Ok(());
    }
    let chosen = method.clone().written_down(true);
    super::check(&chosen, all_languages).map_err(|(path, kind)| (in_file(&path, method.lists.len()), kind))
}

/// The path of a fault in the file, whose own lists come first.
fn in_file(path: &str, own: usize) -> String {
    let place = path.strip_prefix(LISTS).and_then(|rest| rest.split_once(']'));
    let place = place.and_then(|(at, rest)| Some((at.parse::<usize>().ok()?.checked_sub(own)?, rest)));
    place.map_or_else(|| path.to_owned(), |(at, rest)| format!("written.lists[{at}]{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::method::check::{FaultKind, parse};
    use crate::workshop::words::Lang;

    const CHECK_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json"));

    fn fault(from: &str, to: &str) -> (String, FaultKind) {
        assert!(CHECK_IN.contains(from), "{from}");
        let fault = parse("check-in.json", &CHECK_IN.replacen(from, to, 1)).unwrap_err();
        assert!(fault.line.is_some(), "{fault:?}");
        (fault.path, fault.kind)
    }

    #[test]
    fn what_is_wrong_only_once_it_is_chosen_is_found_where_it_stands() {
        let (path, kind) = fault("\"id\": \"parking\"", "\"id\": \"answers\"");
        assert_eq!(path, "written.lists[1].id");
        assert!(matches!(kind, FaultKind::Twice(_)), "{kind:?}");
        let (path, _) = fault("\"Parkerat\"", &format!("\"{}\"", "P".repeat(41)));
        assert_eq!(path, "written.lists[1].name.sv");
        let (path, _) = fault("\"Answers are written down, without names.\"", "\"{answers}\"");
        assert_eq!(path, "written.says.en");
    }

    #[test]
    fn a_round_fills_the_list_and_says_so_only_if_it_was_chosen() {
        let method = parse("check-in.json", CHECK_IN).unwrap();
        let lists = |method: &Method| method.lists.len();
        let (not, chosen) = (method.clone().written_down(false), method.written_down(true));
        assert_eq!((lists(&not), lists(&chosen)), (0, 2));
        assert!(not.written.is_none() && !chosen.offers_writing());
        assert_eq!(
            chosen.written.as_ref().unwrap().says.get(Lang::En),
            "Answers are written down, without names."
        );
        assert_eq!(chosen.clone().written_down(false), chosen, "it was chosen");
        for (not, chosen) in not.steps.iter().zip(&chosen.steps) {
            let list = Some("answers").filter(|_| not.kind.uses().is_only_heard());
            assert_eq!((not.kind.list(), chosen.kind.list()), (None, list), "{}", not.id);
        }
        assert_eq!(chosen.steps.iter().filter(|step| step.kind.list().is_some()).count(), 5, "the rounds");
        for step in &chosen.steps {
            for (lang, room) in &step.room.0 {
                assert!(room.chars().count() <= 110, "{lang}: {room}");
            }
        }
    }

    #[test]
    fn the_wall_and_whoever_leads_say_so_in_each_round_whatever_else_they_say() {
        let mut method = parse("check-in.json", CHECK_IN).unwrap();
        method.steps[0].room.0.clear();
        method.steps[1].say.0.clear();
        method.steps[2].room.0.retain(|lang, _| *lang == Lang::Sv);
        let chosen = method.written_down(true);
        for step in chosen.steps.iter().filter(|step| step.kind.list().is_some()) {
            for text in [&step.room, &step.say] {
                let says = text.get(Lang::Sv);
                assert!(says.ends_with("Svaren skrivs ner, utan namn."), "{}: {says}", step.id);
            }
        }
        assert_eq!(chosen.steps[0].room.get(Lang::Da), "Svarene skrives ned, uden navne.");
        assert_eq!(
            chosen.steps[2].room.get(Lang::En),
            "En minut var. Det är okej att stå över. Svaren skrivs ner, utan namn.",
            "no language stands in another"
        );
    }
}
