//! What a program wrote to its terminal, read as control sequences: which modes it left on, and whether it wrote any
//! sequence that is not its own.

use std::collections::BTreeMap;

/// One control sequence: its introducer and final byte, such as `CSI m`, and what stands between.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sequence {
    pub(crate) kind: String,
    pub(crate) body: String,
}

/// Every control sequence and every lone control byte, in the order written.
pub(crate) fn sequences(raw: &[u8]) -> Vec<Sequence> {
    let text = String::from_utf8_lossy(raw);
    let mut chars = text.chars().peekable();
    let mut found = Vec::new();
    while let Some(char) = chars.next() {
        if !char.is_control() {
            continue;
        }
        let introducer = match (char, chars.peek()) {
            ('\u{1b}', Some('[' | ']' | 'P' | 'X' | '^' | '_')) => chars.next().unwrap_or('['),
            ('\u{1b}', Some(_)) => {
                let kind = format!("ESC {}", chars.next().unwrap_or(' '));
                found.push(Sequence { kind, body: String::new() });
                continue;
            }
            ('\u{9b}', _) => '[',
            ('\u{9d}', _) => ']',
            ('\u{90}', _) => 'P',
            _ => {
                found.push(Sequence { kind: format!("control {:02x}", char as u32), body: String::new() });
                continue;
            }
        };
        let ends: fn(char) -> bool = match introducer {
            '[' => |char| ('@'..='~').contains(&char),
            _ => |char| matches!(char, '\u{7}' | '\u{9c}' | '\u{1b}'),
        };
        let mut body = String::new();
        let mut last = None;
        for char in chars.by_ref() {
            if ends(char) {
                last = Some(char);
                break;
            }
            body.push(char);
        }
        let kind = match (introducer, last) {
            ('[', Some(last)) => format!("CSI {last}"),
            ('[', None) => "CSI cut short".to_owned(),
            (other, _) => format!("string {other}"),
        };
        found.push(Sequence { kind, body });
    }
    found
}

/// The private modes that were ever switched, by number, and whether each was left on.
pub(crate) fn modes(raw: &[u8]) -> BTreeMap<u16, bool> {
    let mut found = BTreeMap::new();
    for sequence in sequences(raw) {
        let on = match sequence.kind.as_str() {
            "CSI h" => true,
            "CSI l" => false,
            _ => continue,
        };
        let numbers = sequence.body.strip_prefix('?').into_iter().flat_map(|body| body.split(';'));
        found.extend(numbers.filter_map(|number| number.parse().ok()).map(|number: u16| (number, on)));
    }
    found
}

/// The sequences that none of our screens needs, so that they came from somebody's text.
pub(crate) fn foreign(raw: &[u8]) -> Vec<Sequence> {
    const OURS: &[&str] = &[
        "CSI m",
        "CSI H",
        "CSI J",
        "CSI K",
        "CSI h",
        "CSI l",
        "CSI A",
        "CSI B",
        "CSI C",
        "CSI D",
        "CSI G",
        "CSI q",
        "CSI r",
        "CSI s",
        "control 07",
        "control 0a",
        "control 0d",
    ];
    sequences(raw).into_iter().filter(|sequence| !OURS.contains(&sequence.kind.as_str())).collect()
}

/// Bytes in a form that a failure can print.
pub(crate) fn shown(raw: &[u8]) -> String {
    String::from_utf8_lossy(raw).chars().flat_map(char::escape_debug).collect()
}

#[test]
fn modes_are_read_from_what_was_written_last() {
    let raw = b"\x1b[?1049h\x1b[?25l\x1b[?7l text \x1b[?2004;1004h\x1b[1;31m\x1b[?25h\x1b[?1049l";
    let expected = [(7, false), (25, true), (1004, true), (1049, false), (2004, true)];
    assert_eq!(modes(raw), BTreeMap::from(expected));
}

#[test]
fn what_somebody_else_wrote_is_told_from_ours() {
    assert_eq!(foreign("\x1b[2J\x1b[1;1Håäö\x1b[0m\r\n\u{7}".as_bytes()), []);
    for hostile in
        ["\x1b]0;title\x07", "\u{9b}6n", "\x1bP1$q\x1b\\", "\x1b[6n", "\x1bc", "\x08", "\x1b]52;c;YQ==\x1b\\"]
    {
        assert!(!foreign(hostile.as_bytes()).is_empty(), "{hostile:?}");
    }
}
