//! The guide to a method of one's own is true: its commands are run as they stand there, its changes are made in the file
//! that they made, and what it says that the program answers is what the program answers.

use std::path::{Path, PathBuf};

use crate::home::Home;
use crate::package;

/// The heading above the part that is run.
const PART: &str = "## A method of your own, step by step\n";

/// A fenced block: its language, and what stands in it.
struct Block<'a> {
    lang: &'a str,
    text: &'a str,
}

fn blocks(guide: &str) -> Vec<Block<'_>> {
    let (_, part) = guide.split_once(PART).expect("the guide has its part");
    let part = part.split("\n## ").next().unwrap_or_default();
    let fenced = part.split("```").skip(1).step_by(2);
    fenced.map(|block| block.split_once('\n').unwrap()).map(|(lang, text)| Block { lang, text }).collect()
}

/// The words of a command, with those in quotes as one.
fn words(line: &str) -> Vec<String> {
    let pieces = line.split('"').enumerate();
    let words = pieces.flat_map(|(at, piece)| match at % 2 {
        0 => piece.split_whitespace().map(str::to_owned).collect(),
        _ => vec![piece.to_owned()],
    });
    words.collect()
}

/// Makes a change in the only place that looks as its lines without `+` do.
fn change(path: &Path, diff: &str) {
    let side = |other: char| -> String {
        let kept = diff.split_inclusive('\n').filter(|line| !line.starts_with(other));
        kept.map(|line| &line[1..]).collect()
    };
    let (old, new, text) = (side('+'), side('-'), std::fs::read_to_string(path).unwrap());
    assert_eq!(text.matches(&old).count(), 1, "the file has this in one place:\n{old}");
    std::fs::write(path, text.replace(&old, &new)).unwrap();
}

/// What the program answered, as the guide tells it: it does not know where people have their files.
fn told(home: &Home, answer: &str) -> String {
    answer.replace(home.path("state").to_str().unwrap(), "…").replace(['\u{a0}', '\u{202f}'], " ")
}

/// The number behind `line`, which another version of the copied method may change, and the rest.
fn without_line(said: &str) -> (String, Option<usize>) {
    let Some((before, rest)) = said.split_once(", line ") else { return (said.to_owned(), None) };
    let (number, after) = rest.split_once(':').unwrap();
    (format!("{before}{after}"), number.parse().ok())
}

#[test]
fn what_it_tells_to_do_does_what_it_says() {
    let (home, guide) = (Home::new(), std::fs::read_to_string(package().join("docs/methods.md")).unwrap());
    let file: PathBuf = home.path("state/methods/what-we-need.json");
    let (mut answer, mut ran, mut changed, mut held) = (String::new(), 0, 0, 0);
    for block in blocks(&guide) {
        match block.lang {
            "sh" => {
                answer.clear();
                for line in block.text.lines() {
                    let words = words(line);
                    let (program, args) = words.split_first().unwrap();
                    assert_eq!(program, "verkstad");
                    let done = home.run(&args.iter().map(String::as_str).collect::<Vec<_>>());
                    answer = told(&home, &(done.out() + &done.err()));
                    ran += 1;
                    // A refusal is told, and nothing else fails.
                    assert!(done.0.status.success() || line.contains(" check "), "{line}: {answer}");
                }
            }
            "diff" => {
                change(&file, block.text);
                changed += 1;
            }
            "text" => {
                let ((said, line), (written, _)) = (without_line(&answer), without_line(block.text));
                assert_eq!(said, written);
                if let Some(line) = line {
                    let text = std::fs::read_to_string(&file).unwrap();
                    assert!(text.lines().nth(line - 1).unwrap().contains("\"minutes\""), "line {line}");
                }
                held += 1;
            }
            other => panic!("nobody knows what to do with {other}"),
        }
    }
    assert_eq!((ran, changed, held), (5, 3, 3), "the guide has become another one");
    let record = home.run(&["show", "The move", "--json"]).code(0).json();
    assert_eq!(record["question"], "What do we need for the move to the new building?");
    let needs = record["agenda"].as_array().unwrap().iter().find(|row| row["step"] == "needs").unwrap();
    assert_eq!(needs["minutes"], 20, "{needs}");
    assert!(answer.contains("the move to the new building"), "{answer}");
    // The schema lies where the file says that it is.
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(
        text.contains("\"$schema\": \"./method.schema.json\"") && text.contains("\"made-from\": \"behov\"")
    );
    let schema = std::fs::read(file.with_file_name("method.schema.json")).unwrap();
    assert_eq!(schema, std::fs::read(package().join("workshops/methods/method.schema.json")).unwrap());
    assert!(
        !text.contains("\"sv\":") && text.matches("\"listed\"").count() == 1,
        "one language and one plan"
    );
}
