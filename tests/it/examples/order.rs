//! The lines of a day's script; [`Order`] says what may stand in one.

use chrono::NaiveDate;
use verkstad::app::key::Key;
use verkstad::app::new::FUTURE_WORKSHOP;
use verkstad::workshop::event::{Field, Outcome};
use verkstad::workshop::id::Run;
use verkstad::workshop::repair::RepairKind;
use verkstad::workshop::words::Lang;

/// The head of a script: lines of a key and a value, before the first empty line.
pub(super) struct Head {
    /// The name of the file that it makes, without its extension.
    pub(super) file: String,
    /// The document's id.
    pub(super) id: String,
    pub(super) run: Run,
    pub(super) lang: Lang,
    pub(super) date: NaiveDate,
    /// How many minutes the wall clock is ahead of UTC.
    pub(super) offset: i16,
    /// When the day begins and ends, in minutes after midnight.
    pub(super) hours: (u16, u16),
    pub(super) people: u16,
    /// The id of the method.
    pub(super) method: String,
    /// The script of the day that it follows, if it follows one.
    pub(super) after: Option<String>,
    pub(super) brief: Vec<(Field, String)>,
}

/// One line of a script.
///
/// ```text
/// # a comment                      at 12:40 or 12:40:30   the clock moves to this time
/// pace 30                          about this many seconds pass between lines from here on
/// step check-in 12:40              goes on at that time; this must be the next step
/// > words                          a line and Enter           2> words  a line of group 2
/// = words                          a line that was said before: counted again
/// but words                        an objection, parked for the plans
/// keys ctrl+t 3                    keys
/// same 4 19                        19 is the same as 4         fix 7 words  item 7 gets these words
/// way                              changes the way of counting dots
/// repair shorten                   chooses this repair of a delay
/// hope 3 partly                    what became of hope 3
/// island 2                         goes to the plans of island 2
/// lift 3 somebody                  escalates plan 3 to somebody
/// ask 3 somebody                   nobody knows what became of plan 3: somebody is asked
/// hand 3 somebody                  gives plan 3 to somebody else
/// form "What: …\nWho: …"           a form or a sheet that came back is pasted and taken in
/// end 16:32                        goes on from the last step
/// ```
#[derive(Debug)]
pub(super) enum Order {
    At(u32),
    Pace(u32),
    Step(String, u32),
    End(u32),
    Line(String),
    OfGroup(u16, String),
    Again(String),
    But(String),
    Keys(Vec<Key>),
    Same(String, String),
    Fix(String, String),
    Repair(RepairKind),
    Hope(String, Outcome),
    Island(u32),
    Lift(String, String),
    Ask(String, String),
    Hand(String, String),
    Form(String),
}

/// The head, and every order with its line number.
pub(super) fn read(day: &str) -> Result<(Head, Vec<(usize, Order)>), String> {
    let lines: Vec<(usize, &str)> =
        day.lines().enumerate().map(|(index, line)| (index + 1, line.trim())).collect();
    let head = lines.iter().take_while(|(_, line)| !line.is_empty());
    let head = head.filter(|(_, line)| !line.starts_with('#')).map(|(_, line)| *line).collect::<Vec<_>>();
    let rest = lines.iter().skip_while(|(_, line)| !line.is_empty());
    let orders = rest
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| Ok((*number, order(line).ok_or(format!("{number}: {line}"))?)))
        .collect::<Result<_, String>>()?;
    Ok((read_head(&head)?, orders))
}

fn read_head(lines: &[&str]) -> Result<Head, String> {
    let value = |key: &str| {
        let found = lines.iter().find_map(|line| line.split_once(' ').filter(|(name, _)| *name == key));
        found.map(|(_, value)| value.trim().to_owned()).ok_or_else(|| format!("the head has no {key}"))
    };
    let bad = |what: &str| format!("the head's {what} cannot be read");
    let (from, until) =
        value("hours")?.split_once('-').map(|(a, b)| (minute(a), minute(b))).ok_or("hours")?;
    let fields = [
        ("title", Field::Title),
        ("question", Field::Question),
        ("critique", Field::Critique),
        ("vision", Field::Vision),
        ("purpose", Field::Purpose),
        ("goal", Field::Goal),
        ("mandate", Field::Mandate),
        ("commissioner", Field::Commissioner),
    ];
    Ok(Head {
        file: value("file")?,
        id: value("id")?,
        run: value("run")?.parse().map_err(|_| bad("run"))?,
        lang: value("lang")?.parse().map_err(|_| bad("lang"))?,
        date: value("date")?.parse().map_err(|_| bad("date"))?,
        offset: value("offset")?.parse().map_err(|_| bad("offset"))?,
        hours: (from.ok_or_else(|| bad("hours"))? as u16, until.ok_or_else(|| bad("hours"))? as u16),
        people: value("people")?.parse().map_err(|_| bad("people"))?,
        method: value("method").unwrap_or_else(|_| FUTURE_WORKSHOP.to_owned()),
        after: value("after").ok(),
        brief: fields.iter().filter_map(|(key, field)| Some((*field, value(key).ok()?))).collect(),
    })
}

fn order(line: &str) -> Option<Order> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let rest = rest.trim();
    let two = || rest.split_once(' ').map(|(first, second)| (first.to_owned(), second.trim().to_owned()));
    Some(match word {
        "at" => Order::At(second(rest)?),
        "pace" => Order::Pace(rest.parse().ok()?),
        "step" => two().and_then(|(step, at)| Some(Order::Step(step, second(&at)?)))?,
        "end" => Order::End(second(rest)?),
        ">" => Order::Line(rest.to_owned()),
        "=" => Order::Again(rest.to_owned()),
        "but" => Order::But(rest.to_owned()),
        "keys" => Order::Keys(rest.split(' ').map(|key| key.parse().ok()).collect::<Option<_>>()?),
        "same" => two().map(|(kept, other)| Order::Same(kept, other))?,
        "fix" => two().map(|(number, words)| Order::Fix(number, words))?,
        "repair" => Order::Repair(way(rest)?),
        "hope" => two().and_then(|(number, outcome)| Some(Order::Hope(number, became(&outcome)?)))?,
        "island" => Order::Island(rest.parse().ok()?),
        "ask" => two().map(|(number, whom)| Order::Ask(number, whom))?,
        "hand" => two().map(|(number, to)| Order::Hand(number, to))?,
        "lift" => two().map(|(number, to)| Order::Lift(number, to))?,
        "form" => Order::Form(serde_json::from_str(rest).ok()?),
        word => Order::OfGroup(word.strip_suffix('>')?.parse().ok()?, rest.to_owned()),
    })
}

fn way(name: &str) -> Option<RepairKind> {
    Some(match name {
        "buffers" => RepairKind::Buffers,
        "shorten" => RepairKind::Shorten,
        "cuts" => RepairKind::Cuts,
        "move-past" => RepairKind::MovePast,
        "end" => RepairKind::End,
        _ => return None,
    })
}

fn became(name: &str) -> Option<Outcome> {
    Some(match name {
        "met" => Outcome::Met,
        "partly" => Outcome::Partly,
        "not-yet" => Outcome::NotYet,
        _ => return None,
    })
}

fn minute(clock: &str) -> Option<u32> {
    second(clock.trim()).map(|second| second / 60)
}

/// `12:40` or `12:40:30` as seconds after midnight.
fn second(clock: &str) -> Option<u32> {
    let mut parts = clock.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    (hour < 24 && minute < 60 && second < 60).then_some(hour * 3600 + minute * 60 + second)
}
