//! A method's card on one side of A5, in the order in which it stands on the screen: for whom, how long, how many, where it
//! fits, what for, how it goes, tips, preparation, equipment, what comes out of it, sources. It has lengths and no clock
//! times, and needs no workshop.
//!
//! What has no room is left out: the sources first, then the tips, then the roles. A test fails if a card of the library is longer even then.

use maud::{Markup, html};

use crate::i18n::{Texts, dates};
use crate::workshop::method::{DayPlan, Method, Need, Status};
use crate::workshop::words::{Lang, Words};

/// The letters of a line beside the heading of its part, in the small type and in the large one; counted for a wide type.
const LETTERS: (usize, usize) = (56, 48);
/// The lines below the name, of each.
const LINES: (usize, usize) = (51, 38);

/// A part of a card.
struct CardPart {
    head: String,
    lines: Vec<String>,
    /// When it is left out, if there is no room: 1 first; 0 never.
    spare: u8,
    /// Whether its lines are short ones that stand in two columns.
    short: bool,
}

impl CardPart {
    fn new(head: String, lines: Vec<String>) -> Self {
        Self { head, lines, spare: 0, short: false }
    }

    /// How many lines it takes with so many letters each.
    fn height(&self, letters: usize) -> usize {
        let of = |letters: usize| move |line: &String| line.chars().count().div_ceil(letters).max(1);
        if self.short {
            self.lines.iter().map(of(letters / 2 - 1)).sum::<usize>().div_ceil(2)
        } else {
            self.lines.iter().map(of(letters)).sum()
        }
    }
}

/// The card of a method.
pub(super) fn body(method: &Method, lang: Lang, texts: &Texts) -> Markup {
    let (also, summary) = (also(method, lang, texts), method.card.summary.get(lang));
    let mut parts = parts(method, lang, texts);
    let large = head_height(&also, summary, LETTERS.1) + height(&parts, LETTERS.1) <= LINES.1;
    for spare in 1..=3 {
        if head_height(&also, summary, LETTERS.0) + height(&parts, LETTERS.0) > LINES.0 {
            parts.retain(|part| part.spare != spare);
        }
    }
    html! {
        section.method-card.large[large] {
            header {
                h1 { (method.card.name.get(lang)) }
                @if !also.is_empty() { p.also { (also) } }
                p.summary { (summary) }
            }
            @for part in parts {
                div.part {
                    h2 { (part.head) }
                    div class=[part.short.then_some("short")] { @for line in part.lines { p { (line) } } }
                }
            }
        }
    }
}

/// By what other names people know it; empty if by none.
fn also(method: &Method, lang: Lang, texts: &Texts) -> String {
    let also: Vec<&str> = method.card.search.also.iter().map(|name| name.get(lang)).collect();
    if also.is_empty() { String::new() } else { texts.msg_methods_also(also.join(" · ")) }
}

/// How many lines stand below the name before the first part, which are as wide as the card; the summary's letters are bold.
fn head_height(also: &str, summary: &str, letters: usize) -> usize {
    also.chars().count().div_ceil(letters * 5 / 4) + summary.chars().count().div_ceil(letters)
}

fn height(parts: &[CardPart], letters: usize) -> usize {
    parts.iter().map(|part| part.height(letters).max(part.head.chars().count().div_ceil(letters / 4))).sum()
}

fn parts(method: &Method, lang: Lang, texts: &Texts) -> Vec<CardPart> {
    let card = &method.card;
    let one = |words: &Words| -> Vec<String> {
        if words.is_empty() { Vec::new() } else { vec![words.get(lang).to_owned()] }
    };
    let list = |words: &[Words]| -> Vec<String> { words.iter().map(|of| of.get(lang).to_owned()).collect() };
    let together = |words: &[Words]| -> Vec<String> {
        if words.is_empty() { Vec::new() } else { vec![list(words).join(" · ")] }
    };
    let people = texts.msg_methods_people_range(card.people.least, card.people.most, card.people.usual);
    let needs: Vec<String> = card.search.needs.iter().map(|of| need(*of, texts)).collect();
    let needs = if needs.is_empty() { needs } else { vec![needs.join(" · ")] };
    let mut parts = vec![
        CardPart::new(texts.msg_methods_whom(), one(&card.search.whom)),
        CardPart::new(texts.msg_methods_plans(), vec![lengths(method, lang, texts)]),
        CardPart::new(texts.msg_methods_people(), vec![people]),
        CardPart::new(texts.msg_methods_level(), one(&card.search.level)),
        CardPart::new(texts.msg_methods_suits(), one(&card.suits)),
        CardPart::new(texts.msg_methods_suits_not(), one(&card.suits_not)),
        CardPart::new(texts.msg_methods_needs(), needs),
    ];
    parts.extend(usual(method).map(|plan| steps(method, plan, lang, texts)));
    parts.extend([
        CardPart { spare: 3, ..CardPart::new(texts.msg_methods_roles(), list(&card.roles)) },
        CardPart { spare: 2, ..CardPart::new(texts.msg_methods_tips(), list(&card.leading.tips)) },
        CardPart::new(texts.msg_methods_preparation(), list(&card.leading.preparation)),
        CardPart::new(texts.msg_methods_materials(), together(&card.materials)),
        CardPart::new(texts.msg_methods_gives(), one(&card.leading.gives)),
    ]);
    // That we put it together ourselves is said whether there is room for the sources or not.
    let status = match (card.status, card.sources.is_empty()) {
        (Status::Documented, _) => texts.msg_methods_documented(),
        (Status::Reconstructed, _) => texts.msg_methods_reconstruction(),
    };
    let sources = std::iter::once(status.clone()).chain(card.sources.iter().cloned()).collect();
    match card.status {
        Status::Reconstructed => {
            parts.push(CardPart::new(texts.msg_methods_status(), vec![status]));
            parts.push(CardPart { spare: 1, ..CardPart::new(String::new(), card.sources.clone()) });
        }
        Status::Documented => {
            parts.push(CardPart { spare: 1, ..CardPart::new(texts.msg_methods_status(), sources) });
        }
    }
    parts.retain(|part| !part.lines.is_empty());
    parts
}

/// The plan with which a making starts.
fn usual(method: &Method) -> Option<&DayPlan> {
    method.nearest_plan(method.usual_length()?)
}

/// How it goes: the steps of a plan with their minutes.
fn steps(method: &Method, plan: &DayPlan, lang: Lang, texts: &Texts) -> CardPart {
    let name = plan.name.as_ref().map(|name| name.get(lang));
    let head = texts.msg_methods_plan(dates::plan_length(texts, name, plan.minutes()));
    let lines = plan.steps.iter().filter_map(|slot| {
        let minutes = slot.minutes.usual;
        let name = method.step(&slot.step)?.name.get(lang);
        let length = (minutes > 0).then(|| dates::length(texts, minutes));
        Some(length.into_iter().chain([name.to_owned()]).collect::<Vec<_>>().join(" "))
    });
    CardPart { short: true, ..CardPart::new(head, lines.collect()) }
}

/// All plans with their minutes.
fn lengths(method: &Method, lang: Lang, texts: &Texts) -> String {
    let plans = method.plans.iter().map(|plan| {
        let name = plan.name.as_ref().map(|name| name.get(lang));
        dates::plan_length(texts, name, plan.minutes())
    });
    plans.collect::<Vec<_>>().join(" · ")
}

/// What a group needs, in words, as the card on the screen says it.
fn need(need: Need, texts: &Texts) -> String {
    match need {
        Need::GetToKnow => texts.msg_methods_need_get_to_know(),
        Need::Understand => texts.msg_methods_need_understand(),
        Need::Gather => texts.msg_methods_need_gather(),
        Need::Choose => texts.msg_methods_need_choose(),
        Need::Plan => texts.msg_methods_need_plan(),
        Need::FollowUp => texts.msg_methods_need_follow_up(),
        Need::HardTalk => texts.msg_methods_need_hard_talk(),
        Need::Learn => texts.msg_methods_need_learn(),
        Need::Year => texts.msg_methods_need_year(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A method with a part of this many letters in each of so many tips, and one source.
    fn with(tips: usize, preparation: usize) -> Method {
        let mut json: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/it/methods/short-talk.json")).unwrap();
        let many = |count: usize, word: &str| -> Vec<serde_json::Value> {
            (0..count).map(|_| serde_json::json!({ "en": word })).collect()
        };
        json["card"]["tips"] = many(tips, "TIP").into();
        json["card"]["preparation"] = many(preparation, "PREPARE").into();
        json["card"]["sources"] = serde_json::json!(["https://example.org/source"]);
        serde_json::from_value(json).unwrap()
    }

    fn said(method: &Method) -> String {
        body(method, Lang::En, &crate::export::fixture::texts()).into_string()
    }

    #[test]
    fn the_sources_go_first_and_then_the_tips_and_never_the_rest() {
        let has = |method: Method| {
            let said = said(&method);
            ["example.org", "TIP", "PREPARE"].map(|word| said.contains(word))
        };
        assert_eq!(has(with(1, 1)), [true, true, true]);
        let room = (1..60).find(|count| !said(&with(5, *count)).contains("example.org")).unwrap();
        assert_eq!(has(with(5, room)), [false, true, true]);
        assert_eq!(has(with(5, room + 10)), [false, false, true]);
    }

    #[test]
    fn little_stands_in_larger_type() {
        assert!(said(&with(1, 1)).contains("method-card large"));
        assert!(!said(&with(20, 20)).contains("method-card large"));
    }

    #[test]
    fn the_card_of_every_method_stands_on_one_side_in_every_language() {
        for file in crate::shell::methods::shipped() {
            let method = file.method().unwrap();
            for lang in Lang::ALL {
                let texts = crate::app::texts(lang);
                let kept: Vec<CardPart> =
                    parts(method, lang, texts).into_iter().filter(|part| part.spare == 0).collect();
                let (also, summary) = (also(method, lang, texts), method.card.summary.get(lang));
                let lines = head_height(&also, summary, LETTERS.0) + height(&kept, LETTERS.0);
                assert!(lines <= LINES.0, "{} in {lang}: {lines} lines", method.id);
            }
        }
    }
}
