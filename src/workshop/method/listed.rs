//! What is known of a method before it is read whole: enough to find it and to choose it.

use serde::Deserialize;

use super::super::words::Words;
use super::{Card, Method};

/// A method among those to choose from. `build/pack.rs` writes it of each that ships.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ListedMethod {
    /// Its id.
    pub id: String,
    /// Whether it is held as soon as it is made.
    pub at_once: bool,
    /// Its card.
    pub card: Card,
    /// Its plans, in its order.
    pub plans: Vec<ListedPlan>,
}

/// A plan of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedPlan {
    /// What such a day is called, if its length does not say enough.
    pub name: Option<Words>,
    /// The total of the usual minutes of all its steps.
    pub minutes: u16,
}

impl ListedMethod {
    /// What is known of a method that was read.
    pub fn of(method: &Method) -> Self {
        let plans = method.plans.iter();
        Self {
            id: method.id.clone(),
            at_once: method.at_once,
            card: method.card.clone(),
            plans: plans
                .map(|plan| ListedPlan { name: plan.name.clone(), minutes: plan.minutes() })
                .collect(),
        }
    }
}
