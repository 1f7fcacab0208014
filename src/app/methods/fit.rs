//! How long, how many, what for: the three methods that fit best. Pure; only what is known before a method is read.
//!
//! A plan fits in time within a fifth of what there is: that much a plan gives or takes. If fewer than three methods fit
//! in all that was asked, those that miss least come after them, each with what it misses.

use crate::workshop::method::{ListedMethod, Need};

/// So many are proposed.
pub const PROPOSED: usize = 3;
/// What a plan may be longer or shorter than the time: one part of so many.
const SPARE: u16 = 5;
/// What each answer counts that a method meets, and that it was used lately.
const TIME: u16 = 3;
const PEOPLE: u16 = 2;
const NEED: u16 = 3;
const RECENT: u16 = 1;
/// How far off a method is that is not for the need, in hundredths, as a plan twice as long is.
const OTHER_NEED: u32 = 100;

/// What a group has and needs; nothing of it must be said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MethodWish {
    /// How many minutes there are.
    pub minutes: Option<u16>,
    /// How many people come.
    pub people: Option<u16>,
    /// What they need.
    pub need: Option<Need>,
}

impl MethodWish {
    /// Whether nothing was said.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// What a method misses of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Miss {
    /// Its nearest plan is so many minutes longer than they have.
    Longer(u16),
    /// It is so many minutes shorter.
    Shorter(u16),
    /// It is for so many people at most.
    AtMost(u16),
    /// It is for so many people at least.
    AtLeast(u16),
    /// It is for something else.
    OtherNeed,
}

/// A method that is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Its place among all.
    pub at: usize,
    /// The plan nearest to the time that there is, by its place in the method; the first if nobody said a time.
    pub plan: usize,
    /// What it misses; nothing if it fits.
    pub misses: Vec<Miss>,
}

/// How well a method fits: what is missed first, then points, then how far off; the least is best.
type Rank = (usize, std::cmp::Reverse<u16>, u32, usize);

/// The three that fit best, the best first; none if nothing was said. Each of `all` is a place, what is known of the method
/// there, and whether it was used lately; they are in the library's order, which decides between equals.
pub fn proposed<'a>(
    all: impl IntoIterator<Item = (usize, &'a ListedMethod, bool)>,
    wanted: MethodWish,
) -> Vec<Proposed> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let judged = all.into_iter().map(|(at, listed, recent)| judged(at, listed, recent, wanted));
    let mut judged: Vec<(Rank, Proposed)> = judged.collect();
    // Equals keep their order.
    judged.sort_by_key(|(rank, _)| *rank);
    judged.into_iter().take(PROPOSED).map(|(_, proposed)| proposed).collect()
}

fn judged(at: usize, listed: &ListedMethod, recent: bool, wanted: MethodWish) -> (Rank, Proposed) {
    let (mut misses, mut points, mut off) = (Vec::new(), 0, 0);
    let mut judge = |miss: Option<(Miss, u32)>, counts: u16| match miss {
        None => points += counts,
        Some((miss, by)) => {
            misses.push(miss);
            off += by;
        }
    };
    let mut plan = 0;
    if let Some(minutes) = wanted.minutes {
        let plans = listed.plans.iter().map(|plan| plan.minutes).enumerate();
        let nearest = plans.min_by_key(|(_, of)| of.abs_diff(minutes));
        plan = nearest.map_or(0, |(at, _)| at);
        judge(nearest.and_then(|(_, of)| time_missed(of, minutes)), TIME);
    }
    if let Some(people) = wanted.people {
        judge(people_missed(listed, people), PEOPLE);
    }
    // Of two that are for it, that one whose card names it first: it is what the method is most for.
    let mut place = 0;
    if let Some(need) = wanted.need {
        let at = listed.card.search.needs.iter().position(|of| *of == need);
        place = at.unwrap_or_default();
        judge(at.is_none().then_some((Miss::OtherNeed, OTHER_NEED)), NEED);
    }
    if recent {
        points += RECENT;
    }
    ((misses.len(), std::cmp::Reverse(points), off, place), Proposed { at, plan, misses })
}

fn time_missed(plan: u16, minutes: u16) -> Option<(Miss, u32)> {
    let off = plan.abs_diff(minutes);
    let miss = if plan > minutes { Miss::Longer(off) } else { Miss::Shorter(off) };
    (u32::from(off) * u32::from(SPARE) > u32::from(minutes)).then_some((miss, share(off, minutes)))
}

fn people_missed(listed: &ListedMethod, people: u16) -> Option<(Miss, u32)> {
    let of = listed.card.people;
    match people {
        few if few < of.least => Some((Miss::AtLeast(of.least), share(of.least - few, few))),
        many if many > of.most => Some((Miss::AtMost(of.most), share(many - of.most, many))),
        _ => None,
    }
}

/// A part of a whole, in hundredths.
fn share(part: u16, whole: u16) -> u32 {
    u32::from(part) * 100 / u32::from(whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::methods::tests::card;

    /// A method with these plans, for these people, with these needs.
    fn method(id: &str, plans: &[u16], people: (u16, u16), needs: &str) -> ListedMethod {
        let (least, most) = people;
        let people = format!(r#""people": {{ "least": {least}, "usual": {least}, "most": {most} }}"#);
        let mut listed = card(id, &format!(r#"{people}, "needs": [{needs}]"#)).listed.unwrap();
        let plan = listed.plans[0].clone();
        let with = |minutes: &u16| {
            let mut plan = plan.clone();
            plan.minutes = *minutes;
            plan
        };
        listed.plans = plans.iter().map(with).collect();
        listed
    }

    fn all() -> Vec<ListedMethod> {
        vec![
            method("long", &[120, 240], (8, 30), r#""plan""#),
            method("short", &[10, 20], (2, 60), r#""get-to-know""#),
            method("middle", &[45, 60], (4, 12), r#""choose", "plan""#),
            method("large", &[60], (20, 60), r#""plan", "choose""#),
        ]
    }

    /// The ids that are proposed, with the minutes of the plan and what each misses.
    fn three(
        wanted: (Option<u16>, Option<u16>, Option<Need>),
        recent: &str,
    ) -> Vec<(String, u16, Vec<Miss>)> {
        let all = all();
        let (minutes, people, need) = wanted;
        let of = all.iter().enumerate().map(|(at, listed)| (at, listed, listed.id == recent));
        let found = proposed(of, MethodWish { minutes, people, need });
        let said = |of: Proposed| (all[of.at].id.clone(), all[of.at].plans[of.plan].minutes, of.misses);
        found.into_iter().map(said).collect()
    }

    fn ids(wanted: (Option<u16>, Option<u16>, Option<Need>), recent: &str) -> Vec<String> {
        three(wanted, recent).into_iter().map(|(id, ..)| id).collect()
    }

    #[test]
    fn nothing_said_proposes_nothing() {
        assert_eq!(three((None, None, None), "long"), []);
    }

    #[test]
    fn what_fits_comes_before_what_misses_and_what_misses_is_said() {
        let said = three((Some(60), Some(25), Some(Need::Plan)), "");
        let expected = [
            ("large", 60, vec![]),
            // Too few people are worth less than too little time.
            ("middle", 60, vec![Miss::AtMost(12)]),
            ("long", 120, vec![Miss::Longer(60)]),
        ];
        assert_eq!(said, expected.map(|(id, minutes, misses)| (id.to_owned(), minutes, misses)));
    }

    #[test]
    fn a_plan_fits_within_a_fifth_and_no_further() {
        let misses = |minutes| three((Some(minutes), None, None), "").remove(0).2;
        assert_eq!(misses(50), [], "60 minutes are a fifth more, and 45 a tenth less");
        assert_eq!(misses(75), [], "60 minutes are a fifth less");
        assert_eq!(misses(76), [Miss::Shorter(16)]);
        assert_eq!(misses(99), [Miss::Longer(21)]);
        assert_eq!(misses(100), [], "120 minutes are a fifth more");
    }

    #[test]
    fn people_fit_from_the_least_to_the_most() {
        let of = |people, id: &str| {
            let all = three((None, Some(people), None), id);
            all.into_iter().find(|(of, ..)| of == id).map(|(.., misses)| misses)
        };
        assert_eq!(of(4, "middle"), Some(vec![]));
        assert_eq!(of(12, "middle"), Some(vec![]));
        assert_eq!(of(3, "middle"), Some(vec![Miss::AtLeast(4)]));
        assert_eq!(of(13, "middle"), Some(vec![Miss::AtMost(12)]));
    }

    #[test]
    fn the_one_used_lately_comes_first_among_equals_and_else_the_library_decides() {
        let need = (None, None, Some(Need::Plan));
        assert_eq!(
            ids(need, ""),
            ["long", "large", "middle"],
            "the need comes second on the card of the last"
        );
        assert_eq!(ids(need, "large"), ["large", "long", "middle"]);
        assert_eq!(ids(need, "short"), ["long", "large", "middle"], "lately is not enough");
    }

    #[test]
    fn of_those_that_miss_one_thing_the_nearest_come_first() {
        let said = three((Some(90), None, Some(Need::Plan)), "");
        let misses: Vec<(&str, &[Miss])> = said.iter().map(|(id, _, of)| (id.as_str(), &of[..])).collect();
        let expected: [(&str, &[Miss]); 3] = [
            ("long", &[Miss::Longer(30)]),
            ("large", &[Miss::Shorter(30)]),
            ("middle", &[Miss::Shorter(30)]),
        ];
        assert_eq!(misses, expected);
    }

    #[test]
    fn three_are_proposed_even_where_nothing_fits() {
        let said = three((Some(5), Some(1), Some(Need::Year)), "");
        assert_eq!(said.len(), PROPOSED);
        assert!(said.iter().all(|(.., misses)| !misses.is_empty()), "{said:?}");
    }
}
