//! One line of a story: an input, or something that must be seen. [`Order`] says what may stand in a line; the player
//! plays it.

use verkstad::app::Size;
use verkstad::app::key::Key;
use verkstad::app::trouble::Finding;
use verkstad::workshop::words::Lang;

/// One line of a story.
///
/// ```text
/// # a comment
/// start new|demo|day MINUTES|example NAME|method NAME|programme NAME [lang sv] [size 80x24] [screens 1|2] [time 08:15]
///     [also NAME]
/// key ctrl+n            keys 3 enter           type words      line words and then enter
/// press right until text
/// paste "first\nsecond" file /in/a.csv "What\nCafé"
/// after 30s|5m|2h        at 10:25        size 40x15     window console|room
/// projector 240x67      skew 1h
/// restart               saved                 found document|log|lock see text      see not text    see line 3 text
/// rings 1               wakes 1s|1m|never
/// status text           picture NAME           record lists.critique[0].text = "Too few"
/// remembered text       remembered not text   kept text             kept not text
/// ```
///
/// A text may be in quotes, as in JSON, where its beginning or end would otherwise be misread.
#[derive(Debug, PartialEq)]
pub(super) enum Order {
    Start(Start),
    Keys(Vec<Key>),
    /// Types, and presses Enter if `enter` says so.
    Type {
        text: String,
        enter: bool,
    },
    /// Presses the key until the text is seen: a choice is found wherever it stands among the others.
    Press(Key, String),
    Paste(String),
    /// A file lies at this path, with this in it.
    File(String, String),
    /// This many seconds pass.
    After(u32),
    /// The clock moves to this minute of the day.
    At(u32),
    Size(Size),
    Window(Window),
    /// The second window exists and has this size.
    Projector(Size),
    /// The computer's clock is set forward by this many seconds.
    Skew(u32),
    /// Everything so far has reached the disk.
    Saved,
    /// The program is left, and started again at home: what was made is among the saved ones.
    Restart,
    /// The store found that others did something to the workshop's files.
    Found(Finding),
    See(String),
    SeeNot(String),
    /// The row with this number, from 1, contains the text.
    SeeLine(usize, String),
    /// The last row or the one above it, where the program says what it did, contains the text.
    Status(String),
    Picture(String),
    /// The questions that are offered again, of whatever method, contain the text, or do not.
    Remembered(String, bool),
    /// What the journal and the state beside it hold, or do not hold.
    Kept(String, bool),
    /// The bell has rung this many times since the start.
    Rings(u32),
    /// The program wakes by itself within this many milliseconds; `None` means never.
    Wakes(Option<u64>),
    Record {
        path: String,
        value: serde_json::Value,
    },
}

/// What a story begins with.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Start {
    pub(super) with: With,
    pub(super) lang: Lang,
    pub(super) size: Size,
    pub(super) screens: u8,
    /// The minute of the day.
    pub(super) time: u32,
    /// A method in `tests/it/methods` that is one's own, beside those that ship.
    pub(super) also: Option<String>,
}

/// The workshop that exists at the start.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum With {
    /// None: the home screen is empty.
    New,
    /// The demo, from the home screen.
    Demo,
    /// A future workshop with the plan closest to this many minutes, opened but not begun.
    Day(u16),
    /// A finished one from `workshops/examples`, saved; the home screen is open.
    Example(String),
    /// A workshop from a method in `tests/it/methods`, in its shortest plan, opened but not begun.
    Method(String),
    /// A programme from `tests/it/programmes`, opened.
    Programme(String),
    /// A gathering with a method that ships with the program, in its shortest plan, to which people bring the tasks in
    /// `tests/it/samples/tasks.json`.
    Gathering(String),
}

/// The picture that a story looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Window {
    Console,
    Room,
}

/// Every order of a story with its line number.
pub(super) fn read(story: &str) -> Result<Vec<(usize, Order)>, String> {
    let lines = story.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    let filled = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    filled
        .map(|(number, line)| Ok((number, order(line).map_err(|why| format!("{number}: {line}: {why}"))?)))
        .collect()
}

fn order(line: &str) -> Result<Order, String> {
    let (word, rest) =
        line.split_once(char::is_whitespace).map_or((line, ""), |(word, rest)| (word, rest.trim()));
    let some = || (!rest.is_empty()).then_some(rest).ok_or_else(|| format!("`{word}` needs more"));
    match word {
        "start" => start(rest).map(Order::Start),
        "key" | "keys" => keys(some()?).map(Order::Keys),
        "type" => Ok(Order::Type { text: text(some()?)?, enter: false }),
        "line" => Ok(Order::Type { text: text(some()?)?, enter: true }),
        "press" => press(some()?),
        "paste" => text(some()?).map(Order::Paste),
        "file" => file(some()?),
        "after" => seconds(rest).map(Order::After),
        "at" => minute(rest).map(Order::At),
        "size" => size(rest).map(Order::Size),
        "window" if rest == "console" => Ok(Order::Window(Window::Console)),
        "window" if rest == "room" => Ok(Order::Window(Window::Room)),
        "projector" => size(rest).map(Order::Projector),
        "skew" => seconds(rest).map(Order::Skew),
        "saved" if rest.is_empty() => Ok(Order::Saved),
        "restart" if rest.is_empty() => Ok(Order::Restart),
        "found" => finding(rest).map(Order::Found),
        "see" => see(some()?),
        "status" => text(some()?).map(Order::Status),
        "remembered" | "kept" => {
            let (rest, is) = some()?.strip_prefix("not ").map_or((rest, true), |rest| (rest.trim(), false));
            let of = if word == "kept" { Order::Kept } else { Order::Remembered };
            text(rest).map(|text| of(text, is))
        }
        "picture" if is_file_name(rest) => Ok(Order::Picture(rest.to_owned())),
        "record" => record(rest),
        "rings" => rest.parse().map(Order::Rings).map_err(|_| "not a number".to_owned()),
        "wakes" if rest == "never" => Ok(Order::Wakes(None)),
        "wakes" => seconds(some()?).map(|seconds| Order::Wakes(Some(u64::from(seconds) * 1000))),
        _ => Err("not a line of a story".to_owned()),
    }
}

fn press(of: &str) -> Result<Order, String> {
    let (key, until) = of.split_once(" until ").ok_or("not `press KEY until TEXT`")?;
    match keys(key)?.as_slice() {
        [key] => Ok(Order::Press(*key, text(until)?)),
        _ => Err("not one key".to_owned()),
    }
}

fn file(of: &str) -> Result<Order, String> {
    let (path, content) = of.split_once(' ').ok_or("not `file PATH TEXT`")?;
    Ok(Order::File(path.to_owned(), text(content)?))
}

fn finding(of: &str) -> Result<Finding, String> {
    match of {
        "document" => Ok(Finding::DocumentGone),
        "log" => Ok(Finding::JournalGone),
        "lock" => Ok(Finding::AlsoOpen),
        _ => Err("not a file that somebody can remove".to_owned()),
    }
}

fn start(rest: &str) -> Result<Start, String> {
    let mut words = rest.split_whitespace();
    let with = match words.next() {
        Some("new") => With::New,
        Some("demo") => With::Demo,
        Some("day") => With::Day(
            words.next().and_then(|minutes| minutes.parse().ok()).ok_or("a day of how many minutes?")?,
        ),
        Some("example") => With::Example(words.next().ok_or("which example?")?.to_owned()),
        Some("method") => With::Method(words.next().ok_or("which method?")?.to_owned()),
        Some("programme") => With::Programme(words.next().ok_or("which programme?")?.to_owned()),
        Some("gathering") => With::Gathering(words.next().ok_or("which method?")?.to_owned()),
        _ => return Err("start with new, demo, day, example, method, programme or gathering".to_owned()),
    };
    let mut start = Start {
        with,
        lang: Lang::En,
        size: Size { cols: 80, rows: 24 },
        screens: 2,
        time: 8 * 60,
        also: None,
    };
    while let Some(word) = words.next() {
        let value = words.next().ok_or_else(|| format!("`{word}` needs a value"))?;
        match word {
            "lang" => start.lang = lang(value)?,
            "size" => start.size = size(value)?,
            "screens" if matches!(value, "1" | "2") => start.screens = if value == "1" { 1 } else { 2 },
            "also" => start.also = Some(value.to_owned()),
            "time" => start.time = minute(value)?,
            _ => return Err(format!("`{word} {value}` says nothing here")),
        }
    }
    Ok(start)
}

fn lang(tag: &str) -> Result<Lang, String> {
    tag.parse().map_err(|_| format!("no language is called {tag}"))
}

fn keys(names: &str) -> Result<Vec<Key>, String> {
    names
        .split_whitespace()
        .map(|name| name.parse().map_err(|_| format!("no key is called {name}")))
        .collect()
}

/// The text as it stands, or the content of its quotes.
fn text(rest: &str) -> Result<String, String> {
    if rest.starts_with('"') {
        return serde_json::from_str(rest).map_err(|error| format!("the quoted text: {error}"));
    }
    Ok(rest.to_owned())
}

fn seconds(rest: &str) -> Result<u32, String> {
    let per = match rest.chars().next_back() {
        Some('s') => 1,
        Some('m') => 60,
        Some('h') => 3600,
        _ => return Err("say how long: 30s, 5m or 2h".to_owned()),
    };
    let count: u32 = rest[..rest.len() - 1].parse().map_err(|_| "say how long: 30s, 5m or 2h".to_owned())?;
    Ok(count * per)
}

fn minute(rest: &str) -> Result<u32, String> {
    let parts =
        rest.split_once(':').and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
    let (hour, minute): (u32, u32) = parts.ok_or("say when: 10:25")?;
    if hour < 24 && minute < 60 { Ok(hour * 60 + minute) } else { Err("no such time of day".to_owned()) }
}

fn size(rest: &str) -> Result<Size, String> {
    let parts = rest.split_once('x').and_then(|(cols, rows)| Some((cols.parse().ok()?, rows.parse().ok()?)));
    parts.map(|(cols, rows)| Size { cols, rows }).ok_or_else(|| "say how large: 80x24".to_owned())
}

fn see(rest: &str) -> Result<Order, String> {
    if matches!(rest, "not" | "line") {
        return Err(format!("see {rest} what? A text that is only this word stands in quotes"));
    }
    if let Some(rest) = rest.strip_prefix("not ") {
        return text(rest.trim()).map(Order::SeeNot);
    }
    let Some(rest) = rest.strip_prefix("line ") else { return text(rest).map(Order::See) };
    let (number, rest) = rest.trim().split_once(' ').ok_or("see line N text")?;
    let number = number.parse().ok().filter(|number| *number > 0).ok_or("lines are counted from 1")?;
    Ok(Order::SeeLine(number, text(rest.trim())?))
}

fn record(rest: &str) -> Result<Order, String> {
    let (path, value) = rest.split_once(" = ").ok_or("record path = value")?;
    // A bare word is a string: `record method = framtidsverkstad`.
    let value = serde_json::from_str(value.trim()).unwrap_or_else(|_| value.trim().into());
    Ok(Order::Record { path: path.trim().to_owned(), value })
}

fn is_file_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-')
}

#[test]
fn each_line_is_read_as_it_is_written() {
    let one = |line: &str| order(line).unwrap();
    let typed = |text: &str, enter| Order::Type { text: text.to_owned(), enter };
    let sized = |cols, rows| Size { cols, rows };
    let with = With::Example("home-care".to_owned());
    let start = Start { with, lang: Lang::Sv, size: sized(40, 15), screens: 1, time: 495, also: None };
    assert_eq!(one("start example home-care lang sv size 40x15 screens 1 time 08:15"), Order::Start(start));
    assert_eq!(
        one("keys ctrl+n 3 enter"),
        Order::Keys(vec![Key::ctrl('n'), Key::char('3'), "enter".parse().unwrap()])
    );
    assert_eq!(one("type  not read  as keys"), typed("not read  as keys", false));
    assert_eq!(one("line \" kept \""), typed(" kept ", true));
    assert_eq!(one(r#"paste "a\nb""#), Order::Paste("a\nb".to_owned()));
    assert_eq!(one(r#"file /a.csv "x\ny""#), Order::File("/a.csv".to_owned(), "x\ny".to_owned()));
    assert_eq!([one("after 30s"), one("after 5m"), one("after 2h")], [30, 300, 7200].map(Order::After));
    assert_eq!(one("at 10:25"), Order::At(625));
    assert_eq!(one("size 240x70"), Order::Size(sized(240, 70)));
    assert_eq!(one("projector 240x67"), Order::Projector(sized(240, 67)));
    assert_eq!(one("skew 1h"), Order::Skew(3600));
    assert_eq!(one("window room"), Order::Window(Window::Room));
    assert_eq!(one("see 17 of 24"), Order::See("17 of 24".to_owned()));
    assert_eq!(one("see not 17"), Order::SeeNot("17".to_owned()));
    assert_eq!(one("see \"not yet\""), Order::See("not yet".to_owned()));
    assert_eq!(one("see line 3 Bemanning"), Order::SeeLine(3, "Bemanning".to_owned()));
    assert_eq!(one("picture list-40x15"), Order::Picture("list-40x15".to_owned()));
    let record = |path: &str, value| Order::Record { path: path.to_owned(), value };
    assert_eq!(one("record votes.length = 2"), record("votes.length", 2.into()));
    assert_eq!(one("record title = Hemtjänst = bra"), record("title", "Hemtjänst = bra".into()));
}

#[test]
fn what_is_no_line_is_refused_with_its_number() {
    for wrong in [
        "start",
        "start old",
        "start day long",
        "start new lang xx",
        "start new screens 3",
        "key",
        "keys enter hyper+x",
        "type",
        "paste \"open",
        "after 5",
        "after m",
        "at 24:00",
        "at ten",
        "size 80",
        "window wall",
        "see",
        "see not",
        "see line 0 x",
        "see line x",
        "saved now",
        "picture ../x",
        "record title",
        "frobnicate",
    ] {
        assert!(order(wrong).is_err(), "{wrong}");
    }
    let story = "# a story\n\nstart new\n  key enter\nfrobnicate\n";
    assert!(read(story).unwrap_err().starts_with("5: frobnicate"));
    assert_eq!(
        read("# a story\n\nstart new\n  key enter\n").unwrap().iter().map(|one| one.0).collect::<Vec<_>>(),
        [3, 4]
    );
}
