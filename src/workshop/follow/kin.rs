//! Which workshops were made from one another.

/// A workshop that there is: its id, and those of the workshops that it follows.
pub type Related<'a> = (&'a str, &'a [String]);

/// The ids of the workshops that were made from this one, or from which it was made, however many were made in between;
/// itself excepted.
pub fn kin<'a>(all: &[Related<'a>], (id, follows): Related<'a>) -> Vec<&'a str> {
    let own = all.iter().filter(|(one, _)| *one == id).flat_map(|(_, follows)| *follows);
    let mut ids: Vec<&str> = own.chain(follows).map(String::as_str).chain([id]).collect();
    let mut found = Vec::new();
    loop {
        let is_new = |(one, follows): &&Related<'a>| {
            let is_kin = ids.contains(one) || follows.iter().any(|id| ids.contains(&id.as_str()));
            is_kin && *one != id && !found.contains(one)
        };
        let Some((next, follows)) = all.iter().find(is_new) else { return found };
        ids.extend(follows.iter().map(String::as_str).chain([*next]));
        found.push(*next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_and_what_was_followed_is_kin_and_so_is_what_follows_that() {
        let of = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let (none, first, second, gone) = (of(&[]), of(&["first"]), of(&["second"]), of(&["gone"]));
        let all: [Related<'_>; 6] = [
            ("fourth", &second),
            ("second", &first),
            ("first", &none),
            ("third", &first),
            ("beside", &gone),
            ("apart", &none),
        ];
        assert_eq!(kin(&all, ("first", &none)), ["second", "fourth", "third"]);
        assert_eq!(kin(&all, ("fourth", &none)), ["second", "first", "third"], "as its own file says");
        assert_eq!(kin(&all, ("new", &gone)), ["beside"], "one that both follow may be gone");
        assert_eq!(kin(&all, ("apart", &none)), [""; 0]);
    }
}
