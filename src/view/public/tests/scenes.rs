//! One moment of a day for each picture, with what people in a real room might say.

use chrono::NaiveDate;

use crate::workshop::event::{Field, FollowUp, Outcome, PlanStatus};
use crate::workshop::id::{Id, Run};
use crate::workshop::method::Dots;
use crate::workshop::months::{YearPlace, months_from};
use crate::workshop::room::{
    Clock, Made, Picture, Room, RoomAxis, RoomBallot, RoomGrid, RoomPlaced, RoomRanking, RoomSquare,
};
use crate::workshop::rounds::Speaking;
use crate::workshop::rows::{Beside, Label, Row, Rows};
use crate::workshop::table::Shown;
use crate::workshop::when::Due;
use crate::workshop::words::Lang;

const WEIGHTS: [&str; 11] = [
    "Too few of us on the late shift",
    "Nobody knows what the night shift decided",
    "New staff get no introduction",
    "Three systems that do not talk to each other",
    "The rota comes too late to plan a life around",
    "Meetings without a decision",
    "We hear about changes from the newspaper before anybody here has told us",
    "Corridors full of equipment",
    "No time to eat together",
    "The printer on floor 2",
    "Fear of saying that you do not know",
];

const WISHES: [&str; 8] = [
    "Everyone starts the shift knowing what matters",
    "A first week with somebody at your side",
    "One place to write, everybody can read it",
    "The rota is out eight weeks ahead, and we make it ourselves",
    "We eat lunch at one table",
    "Quiet rooms for difficult talks, with a door that closes",
    "Asking is what good people do",
    "Sunlight",
];

pub(super) fn id(seq: u32) -> Id {
    Id { run: Run::from_random(*b"public"), seq, nth: 0 }
}

fn rows(texts: &[&'static str], beside: impl Fn(usize) -> Beside) -> Vec<Row<'static>> {
    let row = |(at, text): (usize, &&'static str)| Row {
        id: id(at as u32 + 1),
        label: Label::Number(at as u32 + 1),
        text: (*text).into(),
        below: "".into(),
        beside: beside(at),
        depth: 0,
        part: None,
        again: None,
    };
    texts.iter().enumerate().map(row).collect()
}

pub(super) fn room(head: &str, clock: Clock, pictured: impl Into<PicturedRoom>) -> Room<'static> {
    let PicturedRoom(picture, rows) = pictured.into();
    Room { lang: Lang::En, head: head.to_owned(), picture, rows, clock }
}

/// A picture, and the rows of one that has some.
pub(super) struct PicturedRoom(Picture, Option<Rows<'static>>);

impl From<Picture> for PicturedRoom {
    fn from(picture: Picture) -> Self {
        Self(picture, None)
    }
}

impl From<(Picture, Vec<Row<'static>>)> for PicturedRoom {
    fn from((picture, rows): (Picture, Vec<Row<'static>>)) -> Self {
        Self(picture, Some(rows.into()))
    }
}

fn date(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap()
}

fn lettered(mut rows: Vec<Row<'static>>) -> Vec<Row<'static>> {
    for (row, letter) in rows.iter_mut().zip(1..) {
        row.label = Label::Theme(letter);
    }
    rows
}

pub(super) fn list(count: usize) -> (Picture, Vec<Row<'static>>) {
    let picture = Picture::List {
        head: "Critique".to_owned(),
        about: "What obstacles and difficulties are there? What feels heavy, impossible, hard?".to_owned(),
        told: String::new(),
        rules: Vec::new(),
        groups: Vec::new(),
        place: None,
    };
    (picture, rows(&WEIGHTS[..count], |at| if at == 3 { Beside::Said(3) } else { Beside::None }))
}

fn ranked() -> Vec<Row<'static>> {
    let dots = [17, 12, 9, 9, 4];
    let ranked = |at: usize| Beside::Ranked {
        dots: dots[at],
        first: None,
        points: false,
        tied: dots[at] == 9,
        listed: true,
    };
    rows(&WEIGHTS[..5], ranked)
}

pub(super) fn scenes() -> Vec<(&'static str, Room<'static>)> {
    let mut all = opening();
    all.extend(critique());
    all.extend(islands());
    all.extend(closing());
    all
}

fn opening() -> Vec<(&'static str, Room<'static>)> {
    let title = "A workplace where we want to stay".to_owned();
    let start = 8 * 60 + 30;
    let told = Picture::Told {
        text: "What is in the way? One obstacle at a time, in few words.".to_owned(),
        rules: [
            "Short: one obstacle at a time",
            "No debate",
            "No solutions yet",
            "Big or small: it all gets written down",
        ]
        .map(str::to_owned)
        .to_vec(),
        place: None,
    };
    let pairs = Picture::told("What is in the way? Talk in twos, where you sit.".to_owned(), Vec::new());
    let question = "What do you hope we will have when we leave?".to_owned();
    let counted = |heard, turns, told: &str| {
        let (text, told) = (question.clone(), told.to_owned());
        Picture::Round { text, told, in_pairs: None, heard, turns, order: Speaking::Round, at: None }
    };
    let heard = |heard| counted(heard, 24, "");
    vec![
        ("blank", room(&title, Clock::Digits(90), Picture::Blank)),
        (
            "welcome",
            room(&title, Clock::None, Picture::Welcome { title: title.clone(), date: date(5, 20), start }),
        ),
        ("test", room(&title, Clock::None, Picture::Test)),
        ("brief", room("Opening", Clock::Digits(600), brief())),
        ("agenda", room("Opening", Clock::None, agenda())),
        ("round", room("Check-in", Clock::Quiet(400), heard(17))),
        ("round-asked", room("Check-in", Clock::Quiet(400), counted(0, 0, "One word each. You may pass."))),
        ("round-done", room("Check-in", Clock::Quiet(950), heard(24))),
        ("told", room("Critique: collect", Clock::Digits(18 * 60 + 42), told)),
        ("pairs", room("Critique: buzz groups", Clock::Digits(245), pairs)),
    ]
}

fn brief() -> (Picture, Vec<Row<'static>>) {
    let fields = [
        (Field::Question, "How do we make our workplace one where everybody wants to stay?"),
        (Field::Purpose, "Half of those who began last year have left"),
        (Field::Goal, "Three plans that begin next week"),
        (Field::Mandate, "Rota, meetings and introduction are ours; money is not"),
    ];
    let mut rows = rows(&fields.map(|(_, text)| text), |_| Beside::None);
    for (row, part) in rows.iter_mut().zip(1..) {
        (row.label, row.part) = (Label::None, Some(part));
    }
    (Picture::Brief { fields: fields.map(|(field, text)| (field, text.to_owned())).to_vec() }, rows)
}

fn agenda() -> Picture {
    let names = [
        "Opening",
        "Common question",
        "Check-in",
        "Critique: buzz groups",
        "Critique: collect",
        "Break",
        "Critique: dots",
        "Bottom list",
        "From critique to wish",
        "Lunch",
        "Vision: collect",
        "Vision: dots",
        "Islands",
        "Choose an island",
        "Action plans",
        "The islands report",
        "What happens next?",
        "Check-out",
    ];
    let row = |(at, name): (usize, &&str)| (510 + at as i32 * 22, (*name).to_owned(), at == 4);
    Picture::Agenda { rows: names.iter().enumerate().map(row).collect(), end: 16 * 60 }
}

fn critique() -> Vec<(&'static str, Room<'static>)> {
    let themed = {
        let mut all = lettered(rows(&["Staffing", "How we talk to each other", "Tools"], |at| {
            Beside::Holds(at as u32 + 1)
        }));
        all.extend(rows(&WEIGHTS[5..9], |_| Beside::None).into_iter().enumerate().map(|(at, row)| Row {
            id: id(20 + at as u32),
            label: Label::Number(at as u32 + 6),
            ..row
        }));
        let picture = Picture::List {
            head: "Critique".to_owned(),
            about: "What belongs together? What shall we call it?".to_owned(),
            told: String::new(),
            rules: Vec::new(),
            groups: Vec::new(),
            place: None,
        };
        (picture, all)
    };
    let top = Picture::Ranked(RoomRanking {
        head: "Bottom list".to_owned(),
        says: "This weighs most.".to_owned(),
        ..RoomRanking::default()
    });
    let ballot = Picture::Ballot(RoomBallot { dots: Dots { each: 3, most: 2 }, ..RoomBallot::default() });
    let candidates = lettered(rows(&WEIGHTS, |_| Beside::None));
    let groups = Picture::Groups {
        text: "What does the bottom list tell us? Write one to three lines per group.".to_owned(),
        told: String::new(),
        sizes: vec![4, 4, 4, 4, 3, 3],
        mixed: None,
    };
    let turn = |count: usize| {
        let picture = Picture::Reframe { weight: ranked().remove(1), place: (2, 5) };
        (picture, rows(&WISHES[..count], |_| Beside::None))
    };
    vec![
        ("list-first", room("Critique: collect", Clock::Digits(900), list(1))),
        ("list-some", room("Critique: collect", Clock::Digits(754), list(4))),
        ("list-many", room("Critique: collect", Clock::RoundOff, list(11))),
        ("list-at-lunch", room("Lunch", Clock::None, list(6))),
        ("themes", room("Critique: themes", Clock::Digits(300), themed)),
        ("ballot", room("Critique: dots", Clock::Digits(120), (ballot, candidates))),
        ("ranked", room("Critique: dots", Clock::None, (top, ranked()))),
        ("groups", room("Reflection in groups", Clock::Digits(1200), (groups, ranked()))),
        ("turn-empty", room("From critique to wish", Clock::Quiet(100), turn(0))),
        ("turn", room("From critique to wish", Clock::Quiet(600), turn(2))),
    ]
}

fn islands() -> Vec<(&'static str, Room<'static>)> {
    let names = ["Staffing and rota", "How we talk to each other", "The first week", "One system"];
    let people = [6, 7, 1, 5];
    let islands = Picture::Islands { text: "Go to the island you have the energy for.".to_owned() };
    let islands = (islands, rows(&names, |at| Beside::People(people[at])));
    let mut sources: Vec<Row<'static>> = rows(&WEIGHTS[..5], |_| Beside::None);
    let wishes =
        ["Always two at night", "Ten minutes of calm before every shift", "Doors that open by themselves"];
    let part = |rows: Vec<Row<'static>>, part: u16, sign: Option<char>| {
        let signed = |row: &Row<'_>| sign.map_or(row.label, |sign| Label::Number(row.id.seq).signed(sign));
        rows.into_iter()
            .map(move |row| Row { label: signed(&row), part: Some(part), ..row })
            .collect::<Vec<_>>()
    };
    sources = part(sources, 1, Some('-'));
    sources.extend(part(rows(&wishes, |_| Beside::None), 2, Some('+')));
    sources.extend(part(rows(&names[..2], |_| Beside::None), 3, None));
    let heads = vec!["Bottom list".to_owned(), "Top list".to_owned()];
    let naming =
        Picture::Sources { text: "Which areas do you see? What belongs together?".to_owned(), heads };
    let theme = Picture::Theme { name: "C Staffing".to_owned() };
    let theme = (theme, rows(&WEIGHTS[..3], |_| Beside::None));
    vec![
        ("theme", room("Critique: dots", Clock::None, theme)),
        ("sources", room("From lists to islands", Clock::Quiet(300), (naming, sources))),
        ("islands", room("Choose an island", Clock::Quiet(300), islands)),
        (
            "plan",
            room("The islands report", Clock::Digits(170), plan("Ask Ingrid for the board by the lift")),
        ),
        ("plan-open", room("The islands report", Clock::Digits(20), plan(""))),
    ]
}

fn plan(first: &str) -> Picture {
    let text = |text: &str| (!text.is_empty()).then(|| Shown::Text(text.to_owned()));
    let mut cells = [
        ("WHAT", "Ten minutes together at every change of shift"),
        ("HOW", "Standing, at the board; one page, the same three questions each time"),
        ("WHO", "Åsa and the night shift"),
        ("First step", first),
    ]
    .map(|(head, words)| (head, text(words)))
    .to_vec();
    let begun = !first.is_empty();
    cells.push(("By when", begun.then(|| Shown::Date(Due::Day(date(5, 28))))));
    if begun {
        cells.push(("Status", Some(Shown::Status(PlanStatus::Started))));
        cells.push(("Raised with", text("the care manager")));
    }
    Picture::Plan {
        agreed: false,
        island: "How we talk to each other".to_owned(),
        cells: cells
            .into_iter()
            .map(|(head, shown)| (head.to_owned(), shown.into_iter().collect()))
            .collect(),
        label: Label::plan(3),
    }
}

fn sample() -> Picture {
    let cell = |text: &str| (!text.is_empty()).then(|| Shown::Text(text.to_owned()));
    let row = |head: &str, cells: [&str; 3]| (head.to_owned(), cells.map(cell).to_vec());
    Picture::Sample {
        name: "Rooms".to_owned(),
        heads: ["Who", "Hours", "Effort"].map(str::to_owned).to_vec(),
        rows: vec![row("Kitchen", ["Kari and Ola", "4", "3"]), row("Attic", ["Per", "", ""])],
        at: Some((1, 1)),
    }
}

/// A year from August: a line in two months, one between two, one outside, and two months without any.
fn months() -> (Picture, Vec<Row<'static>>) {
    let places = [YearPlace::Month(8), YearPlace::Month(9), YearPlace::After(9), YearPlace::Month(10)];
    let places = places.into_iter().chain([YearPlace::Month(11), YearPlace::Outside]);
    let rows = rows(&WEIGHTS[..6], |at| if at == 1 { Beside::DueWeek(38) } else { Beside::None });
    let placed = rows.into_iter().zip(places).map(|(row, place)| match place {
        YearPlace::Month(11) => {
            Row { label: Label::None, text: "–".into(), part: Some(place.part()), ..row }
        }
        _ => Row { part: Some(place.part()), ..row },
    });
    let picture = Picture::Months {
        name: "Annual wheel".to_owned(),
        text: String::new(),
        track: String::new(),
        on: Some(9),
        at: None,
    };
    (picture, placed.collect())
}

fn load() -> Picture {
    let months = months_from(8).zip([6, 3, 4, 12, 1, 0, 2, 5, 3, 7, 2, 0]).collect();
    let beside = vec![(YearPlace::WholeYear, 2), (YearPlace::After(6), 1)];
    Picture::Load { text: "Where is it too full? What can move or wait?".to_owned(), months, beside }
}

/// Risks: two in one square, one at hand, one that stands nowhere.
fn grid() -> Picture {
    let square = |at, rows: &[(u32, &str)], level: &str| RoomSquare {
        at,
        rows: rows.iter().map(|(n, words)| (Label::Number(*n), (*words).to_owned(), *n == 5)).collect(),
        level: Some(level.to_owned()),
        high: level == "high",
        crowded: false,
    };
    let axis = |name: &str, values: [i64; 5]| RoomAxis {
        name: name.to_owned(),
        heads: values.map(Shown::Number).to_vec(),
    };
    Picture::Grid(RoomGrid {
        name: "Risks".to_owned(),
        text: "How likely is it? How bad would it be?".to_owned(),
        across: axis("Consequence", [1, 2, 3, 4, 5]),
        down: axis("Likelihood", [5, 4, 3, 2, 1]),
        squares: vec![
            square((3, 0), &[(3, "The lift stops between two floors"), (7, "Nobody has the key")], "high"),
            square((1, 3), &[(5, "Post is lost")], "low"),
        ],
        highest: Some("high".to_owned()),
        unplaced: vec![Label::Number(2), Label::Number(12)],
        at: Some(RoomPlaced {
            label: Label::Number(5),
            words: "Post is lost".to_owned(),
            values: vec![
                ("Likelihood".to_owned(), Some(Shown::Number(2))),
                ("Consequence".to_owned(), Some(Shown::Number(2))),
            ],
            square: Some((1, 3)),
        }),
        turned: None,
    })
}

/// Talks by time and room, two of which want one place.
fn places() -> Picture {
    let talk = |at, rows: &[(u32, &str)], crowded| RoomSquare {
        at,
        rows: rows.iter().map(|(n, words)| (Label::Number(*n), (*words).to_owned(), false)).collect(),
        level: None,
        high: false,
        crowded,
    };
    let rooms = ["Library", "Canteen", "Gym", "Room 204"];
    Picture::Grid(RoomGrid {
        name: "Programme".to_owned(),
        text: "What do you want to talk about?".to_owned(),
        across: RoomAxis {
            name: "Room".to_owned(),
            heads: rooms.map(|room| Shown::Text(room.to_owned())).to_vec(),
        },
        down: RoomAxis { name: "Time".to_owned(), heads: [600, 660, 780].map(Shown::Time).to_vec() },
        squares: vec![
            talk((1, 0), &[(1, "Temps"), (2, "Meetings without paper")], true),
            talk((3, 2), &[(4, "Home on time")], false),
        ],
        highest: None,
        unplaced: Vec::new(),
        at: None,
        turned: None,
    })
}

fn closing() -> Vec<(&'static str, Room<'static>)> {
    let follow_ups = [(6, 10, 15), (8, 19, 30), (11, 18, 45)]
        .map(|(month, day, minutes)| FollowUp::on(date(month, day), minutes));
    let after = Picture::After {
        agreed: Vec::new(),
        text: "Who carries this on? When do we meet again?".to_owned(),
        carrier: Some("Berit and the ward council".to_owned()),
        follow_ups: follow_ups.to_vec(),
    };
    let again = Picture::Round {
        text: "What became of your hope? One word or one sentence.".to_owned(),
        told: String::new(),
        in_pairs: None,
        heard: 3,
        turns: 24,
        order: Speaking::Round,
        at: Some(id(3)),
    };
    let hopes = rows(&WISHES, |at| match at {
        0 => Beside::Became(Some(Outcome::Met)),
        1 => Beside::Became(Some(Outcome::Partly)),
        2 => Beside::Became(Some(Outcome::NotYet)),
        _ => Beside::None,
    });
    let made = Made { critique: 31, vision: 27, islands: 4, plans: 5, first_steps: 4, ..Made::default() };
    let title = "A workplace where we want to stay".to_owned();
    let pause = |over| Picture::Break { name: "Break".to_owned(), until: 625, over };
    vec![
        ("break", room("Break", Clock::Digits(700), pause(false))),
        ("break-over", room("Break", Clock::None, pause(true))),
        (
            "next",
            room(
                "Critique: dots",
                Clock::None,
                Picture::Next { name: "Bottom list".to_owned(), told: String::new() },
            ),
        ),
        (
            "spotlight",
            room(
                "Critique: collect",
                Clock::Digits(95),
                Picture::Spotlight {
                    label: Label::Number(7),
                    text: WEIGHTS[6].to_owned(),
                    builds_on: String::new(),
                    became: None,
                },
            ),
        ),
        (
            "spotlight-hope",
            room(
                "Check-out",
                Clock::Quiet(200),
                Picture::Spotlight {
                    label: Label::Number(4),
                    text: WISHES[3].to_owned(),
                    builds_on: String::new(),
                    became: Some(Outcome::Partly),
                },
            ),
        ),
        ("after", room("What happens next?", Clock::Digits(300), after)),
        ("again", room("Check-out", Clock::Quiet(200), (again, hopes))),
        ("sample", room("Share the rooms", Clock::Digits(700), sample())),
        ("grid", room("Rate the risks", Clock::Digits(700), grid())),
        ("places", room("Market place", Clock::Digits(700), places())),
        ("months", room("Fixed events", Clock::Digits(300), months())),
        ("load", room("Is it too much?", Clock::Quiet(300), load())),
        ("closing", room(&title, Clock::None, Picture::Closing { title: title.clone(), made })),
    ]
}
