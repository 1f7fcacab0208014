//! A method as the beginning of one's own: under another name, with all it has, or with some of its plans or one of its
//! languages alone.

use serde_json::Value;

use super::super::text::Line;
use super::super::words::{Lang, Words};
use super::{DayPlan, Method, Status};

impl Method {
    /// A copy of this method with another id and a name in the language in which somebody typed it.
    #[must_use]
    pub fn copied(&self, id: String, name: &Line, lang: Lang) -> Self {
        let mut copy = Self { made_from: Some(self.id.clone()), ..self.clone() };
        copy.card.name = Words([(lang, name.to_string())].into());
        // Where one's own stand is not what most people look for.
        copy.card.search.often = false;
        // What somebody changes is no longer what its sources describe.
        copy.card.status = Status::Reconstructed;
        // One that follows itself makes a series of meetings, and so does its copy.
        if copy.followed_by.method == self.id {
            copy.followed_by.method.clone_from(&id);
        }
        copy.id = id;
        copy.without_lost_plan()
    }

    /// This method with these plans alone, and only with what they fill.
    #[must_use]
    pub fn cut_to(&self, plans: &[DayPlan]) -> Self {
        self.with_plans(plans).without_lost_plan()
    }

    /// This method in one language alone. A text that is missing in it stays as it would be shown, in the nearest one.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Self {
        let Ok(mut value) = serde_json::to_value(self) else { return self.clone() };
        keep_nearest(&mut value, lang);
        // The detour over text is deliberate: a deserializer for `Value` would be compiled for this call alone.
        serde_json::from_slice(value.to_string().as_bytes()).unwrap_or_else(|_| self.clone())
    }

    /// A method that follows itself in a plan that it does not have follows itself in the one that its length leads to.
    fn without_lost_plan(mut self) -> Self {
        let plan = self.followed_by.plan.as_deref();
        if self.followed_by.method == self.id && plan.is_some_and(|id| self.plan(id).is_none()) {
            self.followed_by.plan = None;
        }
        self
    }
}

/// In each text below, only the language that is shown where people read this one. No field of a method is called as a
/// language is.
fn keep_nearest(value: &mut Value, lang: Lang) {
    match value {
        Value::Object(fields) => {
            let nearest = lang.nearest().find(|lang| fields.contains_key(lang.code()));
            fields.retain(|name, _| {
                nearest.is_none_or(|kept| {
                    name == kept.code() || !Lang::ALL.iter().any(|lang| name == lang.code())
                })
            });
            fields.values_mut().for_each(|value| keep_nearest(value, lang));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| keep_nearest(value, lang)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::{parse, parse_built_in};
    use super::*;
    use crate::workshop::fixture::text;

    const FUTURE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));

    fn method() -> Method {
        parse("framtidsverkstad.json", FUTURE).unwrap()
    }

    fn written(method: &Method) -> String {
        serde_json::to_string_pretty(method).unwrap()
    }

    #[test]
    fn a_copy_is_the_same_but_for_its_name_and_says_where_it_comes_from() {
        let method = method();
        let copy = method.copied("var-dag".into(), &text("Vår dag"), Lang::Sv);
        assert_eq!((copy.id.as_str(), copy.card.name.get(Lang::En)), ("var-dag", "Vår dag"));
        assert_eq!(
            (copy.made_from.as_deref(), copy.card.status),
            (Some("framtidsverkstad"), Status::Reconstructed)
        );
        assert_eq!((&copy.steps, &copy.plans, &copy.lists), (&method.steps, &method.plans, &method.lists));
        assert_eq!(parse("var-dag.json", &written(&copy)), Ok(copy));
    }

    #[test]
    fn in_one_language_no_text_is_there_in_another_and_none_is_missing() {
        for lang in Lang::ALL {
            let copy = method().in_lang(lang);
            let written = written(&copy);
            for other in Lang::ALL {
                assert_eq!(written.contains(&format!("\"{other}\":")), other == lang, "{other} in {lang}");
            }
            assert_eq!(parse("a.json", &written).as_ref(), Ok(&copy));
            let texts = |method: &Method| -> Vec<String> {
                let steps = method.steps.iter();
                steps
                    .flat_map(|step| [&step.name, &step.room, &step.say].map(|of| of.get(lang).to_owned()))
                    .collect()
            };
            assert_eq!(texts(&copy), texts(&method()));
        }
    }

    #[test]
    fn a_text_without_the_language_stays_in_the_nearest() {
        let mut method = method();
        method.card.suits = Words([(Lang::Nb, "Alle".into()), (Lang::En, "All".into())].into());
        let nearest = Words([(Lang::Nb, "Alle".into())].into());
        assert_eq!(method.in_lang(Lang::Nn).card.suits, nearest);
        assert_eq!(method.in_lang(Lang::Nb).card.suits, nearest);
    }

    #[test]
    fn some_of_its_plans_bring_only_what_they_fill_and_a_series_stays_one() {
        let mut method = method();
        method.followed_by.method.clone_from(&method.id);
        method.followed_by.plan = Some(method.plans[1].id.clone());
        assert!(parse_built_in("framtidsverkstad.json", &written(&method)).is_ok());
        let one = method.cut_to(&method.plans[..1]).copied("var-dag".into(), &text("Vår dag"), Lang::Sv);
        assert_eq!(
            (one.plans.len(), one.followed_by.method.as_str(), &one.followed_by.plan),
            (1, "var-dag", &None)
        );
        assert!(one.steps.len() < method.steps.len());
        assert!(parse("var-dag.json", &written(&one)).is_ok());
        let two = method.cut_to(&method.plans[..2]).copied("var-dag".into(), &text("Vår dag"), Lang::Sv);
        assert_eq!((two.plans.len(), &two.followed_by.plan), (2, &method.followed_by.plan));
        assert!(parse("var-dag.json", &written(&two)).is_ok());
    }
}
