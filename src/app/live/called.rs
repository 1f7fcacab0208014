//! What papers that others wrote call what has a name of its own here: the columns of a plan, the months of a year, a
//! group. All languages stand together, because nobody knows in which a paper was written; what these are called in the
//! language of the day, the method says.

use crate::i18n::plan;
use crate::workshop::event::PlanStatus;
use crate::workshop::method::ColumnRole;
use crate::workshop::text::fold;
use crate::workshop::words::Lang;

/// What papers call the columns of a plan besides what they are called here, in all languages.
pub(super) const CALLED: [(ColumnRole, &[&str]); 6] = [
    (
        ColumnRole::What,
        &[
            "aktivitet",
            "aktiviteter",
            "åtgärd",
            "insats",
            "tiltag",
            "tiltak",
            "handling",
            "indsats",
            "løsning",
            "valgt løsning",
            "activity",
            "action",
            "measure",
            "what",
            "vad",
            "hva",
            "kva",
            "hvad",
            "idé",
            "ide",
            "idea",
            "förslag",
            "forslag",
            "proposal",
            "punkt",
            "ärende",
            "ämne",
            "sak",
            "sag",
            "emne",
            "subject",
            "topic",
            "item",
        ],
    ),
    (
        ColumnRole::How,
        &[
            "metod",
            "metode",
            "fremgangsmåde",
            "fremgangsmåte",
            "framgangsmåte",
            "tillvägagångssätt",
            "how",
            "hur",
            "hvordan",
            "korleis",
        ],
    ),
    (
        ColumnRole::Who,
        &[
            "ansvarig",
            "ansvariga",
            "ansvar",
            "ansvarlig",
            "ansvarleg",
            "responsible",
            "owner",
            "who",
            "vem",
            "vilka",
            "hvem",
            "kven",
            "ägare",
            "eier",
            "eigar",
            "ejer",
            "kontaktperson",
            "sammankallande",
            "tovholder",
            "keeper",
            "convener",
        ],
    ),
    (
        ColumnRole::Minutes,
        &["minuter", "minutter", "minutt", "minutes", "tid", "tidsåtgång", "tidsforbruk", "time", "min"],
    ),
    (
        ColumnRole::FirstStep,
        &[
            "nästa steg",
            "första steg",
            "första steget",
            "neste steg",
            "første steg",
            "første skridt",
            "næste skridt",
            "next step",
            "first step",
        ],
    ),
    (
        ColumnRole::Due,
        &[
            "klart",
            "klart senast",
            "klart senest",
            "klar senest",
            "ferdig senest",
            "ferdig innen",
            "ferdig seinast",
            "færdig senest",
            "done by",
            "slutdatum",
            "datum",
            "dato",
            "date",
            "frist",
            "deadline",
            "due",
            "by when",
            "when",
            "när",
            "når",
            "hvornår",
            "senast",
            "senest",
            "seinast",
            "dato for opfølgning / afsluttet",
            "tidsplan",
            "tidspunkt",
        ],
    ),
];
/// What papers call the column that says in which months something is.
pub(super) const MONTHS: [&str; 6] = ["månad", "måned", "month", "months", "måneder", "månader"];
/// What a group is called besides what its list calls it.
pub(super) const GROUP: [&str; 3] = ["grupp", "gruppe", "group"];
/// What papers call the column with the numbers of their rows.
const NUMBERS: [&str; 8] = ["nr", "#", "no", "nummer", "number", "løpenummer", "løbenummer", "löpnummer"];
/// How papers say how far something has come, besides how it is said here.
const STATUSES: [(PlanStatus, &[&str]); 5] = [
    (
        PlanStatus::NotStarted,
        &["ej startad", "inte påbörjad", "inte startad", "ikke påbegyndt", "ikke begynt", "ikkje byrja"],
    ),
    (
        PlanStatus::Started,
        &[
            "igång",
            "i gång",
            "pågår",
            "påbörjad",
            "påbegyndt",
            "påbegynt",
            "begynt",
            "in progress",
            "started",
        ],
    ),
    (
        PlanStatus::Done,
        &["klart", "färdig", "färdigt", "avslutad", "afsluttet", "avsluttet", "completed", "finished"],
    ),
    (PlanStatus::Resting, &["pausad", "vilande", "sat på pause", "paused"]),
    (PlanStatus::Dropped, &["nedlagd", "nedlagt", "opgivet", "avbruten", "cancelled"]),
];

/// How far a plan has come by these words, in any language.
pub(super) fn status(words: &str) -> Option<PlanStatus> {
    let said = fold(words.trim().trim_end_matches('.'));
    let is_said = |status: &PlanStatus| {
        let own = Lang::ALL.into_iter().map(crate::app::texts).any(|texts| {
            [plan::status(texts, *status), plan::status_alone(texts, *status)]
                .iter()
                .any(|own| fold(own) == said)
        });
        let others = STATUSES.iter().filter(|(of, _)| of == status).flat_map(|(_, words)| *words);
        own || others.into_iter().any(|other| fold(other) == said)
    };
    PlanStatus::ALL.into_iter().find(is_said)
}

/// Whether a column with this head and these cells only numbers its rows: each number is above the one before.
pub(super) fn numbers_rows(head: &str, cells: &[String]) -> bool {
    let head = head.trim().trim_end_matches('.').to_lowercase();
    let numbers: Option<Vec<u32>> =
        cells.iter().map(|cell| cell.trim_end_matches(['.', ')']).parse().ok()).collect();
    NUMBERS.contains(&head.as_str())
        && numbers.is_some_and(|all| !all.is_empty() && all.is_sorted_by(|one, other| one < other))
}

/// The number of the group whose name a line begins with, behind which a colon stands, and the words behind that.
pub(super) fn group_named<'t>(line: &'t str, called: &[String]) -> Option<(u16, &'t str)> {
    let (name, words) = line.split_once(':')?;
    let (kind, number) = group_in(name)?;
    called.contains(&kind).then_some((number, words.trim()))
}

/// What a group is called in this name of one, and its number.
pub(super) fn group_in(name: &str) -> Option<(String, u16)> {
    let words = fold(name.trim());
    let (kind, number) = words.rsplit_once(' ')?;
    Some((kind.to_owned(), number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_name_its_group_before_a_colon() {
        let called = [fold("Bord")];
        assert_eq!(group_named("Bord 4: kaktus: stor", &called), Some((4, "kaktus: stor")));
        for line in ["Bord 4 kaktus", "Stolar 4: x", "Bord: x", "4: x"] {
            assert_eq!(group_named(line, &called), None, "{line}");
        }
    }
}
