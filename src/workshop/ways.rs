//! Plans with different names are different ways to hold a method: their steps differ, so that no length says which is
//! meant. Plans with one name are one way at several lengths.

use super::method::{DayPlan, Method};
use super::text::unaccented;
use super::words::{Lang, Words};

impl Method {
    /// The ways to hold it that its plans offer, each as the plan of its middle length, in the order of the plans. None if
    /// nothing but their length tells plans apart, or if they are ways to answer ([`Method::turns`]).
    pub fn ways(&self) -> Vec<&DayPlan> {
        let mut names: Vec<Option<&Words>> = Vec::new();
        for plan in &self.plans {
            if !names.contains(&plan.name.as_ref()) {
                names.push(plan.name.as_ref());
            }
        }
        if names.len() < 2 || !self.turns().is_empty() {
            return Vec::new();
        }
        names.into_iter().filter_map(|name| self.middle_named(name)).collect()
    }

    /// The plan of the middle length of those with this name; the usual one, if it is among them.
    fn middle_named(&self, name: Option<&Words>) -> Option<&DayPlan> {
        let same: Vec<&DayPlan> = self.plans.iter().filter(|plan| plan.name.as_ref() == name).collect();
        same.iter().find(|plan| plan.usual).or_else(|| same.get(same.len() / 2)).copied()
    }

    /// Which of the ways this plan is, from 0.
    pub fn way_of(&self, plan: &DayPlan) -> Option<usize> {
        self.ways().iter().position(|way| way.name == plan.name)
    }

    /// The plan with this id.
    pub fn plan(&self, id: &str) -> Option<&DayPlan> {
        self.plans.iter().find(|plan| plan.id == id)
    }

    /// This method with only the plans that are called as the one with this id; with all if none has it, or if names tell
    /// nothing apart.
    #[must_use]
    pub fn in_way_of(self, plan: Option<&str>) -> Self {
        let Some(chosen) = plan.and_then(|id| self.plan(id)).filter(|plan| self.way_of(plan).is_some())
        else {
            return self;
        };
        let name = chosen.name.clone();
        let plans = self.plans.iter().filter(|plan| plan.name == name).cloned().collect();
        Self { plans, ..self }
    }

    /// This method with only the plan that has this id, or else with those that are called so in any language; `None` if
    /// there is no such plan. Case and accents do not matter in a name.
    pub fn with_plans_called(&self, called: &str) -> Option<Self> {
        let called = called.trim();
        let wanted = unaccented(called);
        let named = |plan: &&DayPlan| {
            let name = plan.name.as_ref();
            name.is_some_and(|name| Lang::ALL.iter().any(|lang| unaccented(name.get(*lang)) == wanted))
        };
        let plans: Vec<DayPlan> = match self.plan(called) {
            Some(plan) => vec![plan.clone()],
            None => self.plans.iter().filter(named).cloned().collect(),
        };
        (!plans.is_empty()).then(|| Self { plans, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn method(id: &str) -> Method {
        let text = match id {
            "two-ways" => include_str!("../../tests/it/methods/two-ways.json"),
            "swot" => include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/swot.json")),
            "check-in" => include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json")),
            "follow-up" => include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json")),
            _ => include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json")),
        };
        serde_json::from_str(text).unwrap()
    }

    fn ids(method: &Method) -> Vec<&str> {
        method.plans.iter().map(|plan| plan.id.as_str()).collect()
    }

    #[test]
    fn plans_with_one_name_are_one_way_at_several_lengths() {
        let method = method("two-ways");
        let ways: Vec<&str> = method.ways().iter().map(|plan| plan.id.as_str()).collect();
        assert_eq!(ways, ["pairs", "four"], "each as the middle one of its plans");
        let of = |id: &str| method.way_of(method.plan(id).unwrap());
        assert_eq!([of("pairs-short"), of("pairs"), of("four")], [Some(0), Some(0), Some(1)]);
        let in_way = |id| ids(&method.clone().in_way_of(id)).join(" ");
        assert_eq!(in_way(Some("pairs")), "pairs-short pairs");
        assert_eq!(in_way(Some("four")), "four");
        assert_eq!([in_way(Some("none")), in_way(None)], ["pairs-short pairs four"; 2].map(String::from));
    }

    #[test]
    fn a_length_or_a_way_to_answer_is_no_way() {
        for id in ["swot", "check-in"] {
            assert!(method(id).ways().is_empty(), "{id}");
            let first = method(id).plans[0].id.clone();
            assert_eq!(method(id).in_way_of(Some(&first)), method(id));
        }
        assert_eq!(method("framtidsverkstad").ways().len(), 8);
    }

    #[test]
    fn a_plan_is_called_by_its_id_or_by_its_name_in_any_language() {
        let of =
            |method: &Method, called: &str| method.with_plans_called(called).map(|of| ids(&of).join(" "));
        let two = method("two-ways");
        assert_eq!(of(&two, "pairs").as_deref(), Some("pairs"), "an id names one plan");
        assert_eq!(
            of(&two, " TVA och två ").as_deref(),
            Some("pairs-short pairs"),
            "a name all that have it"
        );
        assert_eq!(of(&two, "In pairs").as_deref(), Some("pairs-short pairs"));
        assert_eq!(of(&two, "pair"), None);
        assert_eq!(of(&method("check-in"), "in threes").as_deref(), Some("trios"));
        assert_eq!(of(&method("swot"), "90").as_deref(), Some("90"));
        assert_eq!(of(&method("swot"), ""), None, "a plan without a name has none that is empty");
    }
}
