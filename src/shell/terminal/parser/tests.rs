//! Bytes at times, as terminals send them and as they should not, and the keys and pastes that come of them.

use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::app::key::{Code, Key};
use crate::shell::terminal::paste::GIVEN_UP;
use crate::shell::terminal::report::LONGEST_PASTE;

/// Plays what a terminal sends at once at these milliseconds, as the input thread does: what is over by then is given up
/// first. Keys are told by their names, pastes in `<>`.
fn play(sent: &[(u64, &[u8])]) -> String {
    let (mut parser, start) = (InputParser::default(), Instant::now());
    let mut found = Vec::new();
    for (at, bytes) in sent {
        let now = start + Duration::from_millis(*at);
        found.extend(parser.bytes(now, bytes));
    }
    let end = parser.until();
    found.extend(end.into_iter().flat_map(|end| parser.quiet(end)));
    assert_eq!(parser.until(), None, "it holds something back");
    told(&found)
}

fn told(found: &[TerminalInput]) -> String {
    let one = |input: &TerminalInput| match input {
        TerminalInput::Key(key) => key.to_string(),
        TerminalInput::Paste(text) => format!("<{text}>"),
        other => format!("{other:?}"),
    };
    found.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn at_once(text: &str) -> String {
    play(&[(0, text.as_bytes())])
}

#[test]
fn text_is_keys_also_where_a_read_cuts_a_character() {
    assert_eq!(at_once("hejÅé@😀"), "h e j Å é @ 😀");
    let bytes = "å😀".as_bytes();
    for cut in 1..bytes.len() {
        assert_eq!(play(&[(0, &bytes[..cut]), (1, &bytes[cut..])]), "å 😀", "cut at {cut}");
    }
    // A letter and its accent, as macOS and some dead keys send them; what composes them is not ours.
    assert_eq!(at_once("a\u{30a}"), "a \u{30a}");
}

#[test]
fn what_is_no_text_is_dropped_and_takes_nothing_with_it() {
    for bytes in [&b"\xff\xfea"[..], b"\xc3a", b"\xf0\x9f\x98a", b"\x80\x80a", b"\xc0\xafa", b"\xed\xa0\x80a"]
    {
        assert_eq!(play(&[(0, bytes)]), "a", "{bytes:x?}");
    }
    assert_eq!(play(&[(0, b"\xc3"), (60, "å".as_bytes())]), "å", "half a character is not waited for");
    assert_eq!(play(&[(0, b"\xc3\x1b[A")]), "up");
    assert_eq!(at_once("a\u{85}b"), "a b", "a control character of eight bits is no key");
}

/// The keys of the keymap, as xterm, the Linux console, rxvt and kitty send them.
const SENT: [(&str, &[&str]); 33] = [
    ("enter", &["\r", "\n", "\x1b[13u", "\x1b[106;5u"]),
    ("tab", &["\t", "\x1b[9u"]),
    ("backtab", &["\x1b[Z", "\x1b[1;2Z", "\x1b[9;2u"]),
    ("backspace", &["\x7f", "\x08", "\x1b[127u"]),
    ("esc", &["\x1b", "\x1b[27u"]),
    ("space", &[" "]),
    ("plus", &["+"]),
    ("ctrl+space", &["\0"]),
    ("ctrl+a", &["\x01", "\x1b[97;5u"]),
    ("ctrl+k", &["\x0b", "\x1b[107;5u", "\x1b[107;5:2u", "\x1b[75;6u"]),
    ("ctrl+z", &["\x1a"]),
    ("ctrl+4", &["\x1c"]),
    ("ctrl+7", &["\x1f"]),
    ("up", &["\x1b[A", "\x1bOA", "\x1b[1;1A"]),
    ("down", &["\x1b[B", "\x1bOB", "\x1b[1;1:2B"]),
    ("right", &["\x1b[C", "\x1bOC"]),
    ("left", &["\x1b[D", "\x1bOD"]),
    ("shift+up", &["\x1b[1;2A", "\x1b[2A"]),
    ("ctrl+right", &["\x1b[1;5C", "\x1b[5C"]),
    ("ctrl+shift+end", &["\x1b[1;6F"]),
    ("home", &["\x1b[H", "\x1bOH", "\x1b[1~", "\x1b[7~"]),
    ("end", &["\x1b[F", "\x1bOF", "\x1b[4~", "\x1b[8~"]),
    ("del", &["\x1b[3~"]),
    ("pgup", &["\x1b[5~"]),
    ("pgdn", &["\x1b[6~"]),
    ("ctrl+pgdn", &["\x1b[6;5~"]),
    ("f1", &["\x1bOP", "\x1b[P", "\x1b[11~", "\x1b[[A"]),
    ("f3", &["\x1bOR", "\x1b[13~", "\x1b[[C"]),
    ("f5", &["\x1b[15~", "\x1b[[E"]),
    ("f12", &["\x1b[24~"]),
    ("shift+f5", &["\x1b[15;2~"]),
    ("A", &["\x1b[97:65;2u"]),
    ("å", &["å", "\x1b[229u"]),
];

#[test]
fn every_key_is_read_in_each_way_of_sending_it() {
    for (name, ways) in SENT {
        for way in ways {
            assert_eq!(at_once(way), name, "{way:?}");
            let typed_on = format!("a{way}");
            assert_eq!(at_once(&typed_on), format!("a {name}"), "{way:?}");
        }
    }
}

#[test]
fn a_sequence_that_a_read_cuts_is_still_one_key() {
    for (name, ways) in SENT {
        for (way, cut) in ways.iter().flat_map(|way| (1..way.len()).map(move |cut| (way.as_bytes(), cut))) {
            assert_eq!(
                play(&[(0, &way[..cut]), (20, &way[cut..]), (21, b"b")]),
                format!("{name} b"),
                "{way:x?}"
            );
        }
    }
}

#[test]
fn esc_is_a_key_by_itself_and_delays_nothing_else() {
    assert_eq!(play(&[(0, b"\x1b"), (10, b"b")]), "esc b", "two keys, however quickly");
    assert_eq!(play(&[(0, b"\x1b"), (60, b"[A")]), "esc [ A", "nobody types a sequence");
    assert_eq!(play(&[(0, b"\x1b\x1b")]), "esc esc");
    assert_eq!(play(&[(0, b"\x1b"), (10, b"\x1b"), (90, b"b")]), "esc esc b");
    let (mut parser, now) = (InputParser::default(), Instant::now());
    assert_eq!(parser.bytes(now, b"a").len(), 1);
    assert_eq!(parser.until(), None, "a key waits for nothing");
}

#[test]
fn what_we_have_no_word_for_is_no_key_and_no_text() {
    for sent in [
        "\x1bx",
        "\x1bå",
        "\x1b\r",
        "\x1b[1;3A",
        "\x1b[2~",
        "\x1b[200;1~",
        "\x1b[99999~",
        "\x1b[I",
        "\x1b[O",
        "\x1b[E",
        "\x1b[1;1R",
        "\x1b[?62;4c",
        "\x1b[<0;10;20M",
        "\x1b[<0;10;20m",
        "\x1b[M !!",
        "\x1b[97;9u",
        "\x1b[97;1:3u",
        "\x1b[57358u",
        "\x1b[>0;276;0c",
        "\x1b[2$",
        "\x1bO",
        "\x1b[",
        "\x1b[1;",
        "\x1b[201~",
    ] {
        assert_eq!(at_once(sent), "", "{sent:?}");
        assert_eq!(play(&[(0, sent.as_bytes()), (60, b"a")]), "a", "{sent:?}");
    }
    assert_eq!(at_once("\x1b[1;\rb"), "enter b", "a key is not swallowed by what broke off before it");
    assert_eq!(at_once("\x1b[1;\x1b[6~"), "pgdn");
    assert_eq!(at_once(&format!("\x1b[{}~b", "1".repeat(9_000))), "b");
}

#[test]
fn a_reply_to_somebody_elses_question_is_no_key() {
    for end in ["\x07", "\x1b\\"] {
        for begin in ["\x1b]11;rgb:ffff/ffff/ffff", "\x1bP>|xterm(390)", "\x1b_Gi=1;OK", "\x1b^a", "\x1bXa"] {
            let reply = format!("{begin}{end}");
            assert_eq!(at_once(&format!("a{reply}hej")), "a h e j", "{reply:?}");
            for cut in 1..reply.len() {
                let sent = [(0, &reply.as_bytes()[..cut]), (20, &reply.as_bytes()[cut..]), (21, b"b")];
                assert_eq!(play(&sent), "b", "{reply:?} cut at {cut}");
            }
        }
    }
    assert_eq!(play(&[(0, b"\x1b]11;rgb:ff"), (60, b"hej")]), "h e j", "one that never ends");
}

#[test]
fn a_paste_is_taken_whole_or_not_at_all() {
    assert_eq!(at_once("a\x1b[200~ett\rtv\u{e5}\x1b[201~"), "a <ett\rtvå>");
    assert_eq!(at_once("\x1b[200~\x1b[201~"), "<>");
    assert_eq!(at_once("\x1b[200~\x1b[A\x1b[20\x1b[201~"), "<\x1b[A\x1b[20>", "its text is not read as keys");
    for (length, whole) in [(LONGEST_PASTE, true), (LONGEST_PASTE + 1, false), (3 * LONGEST_PASTE, false)] {
        let text = "x".repeat(length);
        let found = at_once(&format!("\x1b[200~{text}\x1b[201~"));
        assert_eq!(found, if whole { format!("<{text}>") } else { format!("PasteTooLong({length})") });
    }
}

#[test]
fn a_paste_with_the_end_mark_in_it_stays_one() {
    assert_eq!(at_once("\x1b[200~ett\r\x1b[201~tv\u{e5}\r\x1b[201~"), "<ett\rtvå\n>");
    assert_eq!(
        at_once("\x1b[200~ett\x1b[201~\x1b[200~tre\x1b[201~"),
        "<etttre>",
        "as a clipboard in two parts"
    );
    let typed_after = [(0, &b"\x1b[200~ett\x1b[201~"[..]), (60, b"\r")];
    assert_eq!(play(&typed_after), "<ett> enter", "what comes when a hand could have pressed it is a key");
}

#[test]
fn a_paste_that_never_ends_gives_the_keys_back_after_two_seconds() {
    let begun: (u64, &[u8]) = (0, b"\x1b[200~ett\rtv\xc3\xa5");
    assert_eq!(play(&[begun, (2_000, b"\r"), (2_100, b"q")]), "<ett\rtvå> enter q");
    assert_eq!(
        play(&[begun, (1_999, b"\r"), (2_100, b"q")]),
        "<ett\rtvå\r> q",
        "what is typed meanwhile is kept"
    );
    let typing: Vec<(u64, &[u8])> =
        std::iter::once(begun).chain((1..8).map(|i| (i * 300, &b"x"[..]))).collect();
    assert_eq!(play(&typing), "<ett\rtvåxxxxxx> x", "typing does not prolong it");
    assert_eq!(
        play(&[begun, (300, b"\x1b[20"), (2_100, b"q")]),
        "<ett\rtvå> q",
        "nor does half the mark belong to it"
    );
    assert_eq!(play(&[begun, (2_100, b"\x1b[201~q")]), "<ett\rtvå> q", "nor does a late mark");
}

#[test]
fn a_paste_that_is_slow_is_waited_for() {
    let slowly: Vec<(u64, &[u8])> = (0..40).map(|i| (i * 125, &b"sixteen bytes it"[..])).collect();
    let mut sent = vec![(0, &b"\x1b[200~"[..])];
    sent.extend(&slowly);
    sent.push((5_000, b"\x1b[201~"));
    assert_eq!(play(&sent), format!("<{}>", "sixteen bytes it".repeat(40)));
    let (first, second) = (&b"\x1b[200~the first part of it"[..], &b" and the second part"[..]);
    let rested = [(0, first), (1_900, second), (3_700, b"\x1b[201~")];
    assert_eq!(play(&rested), "<the first part of it and the second part>");
}

#[test]
fn a_paste_without_end_takes_no_more_memory_than_the_longest() {
    let (mut parser, now) = (InputParser::default(), Instant::now());
    parser.bytes(now, b"\x1b[200~");
    let block = [b'x'; 4_096];
    (0..1_000).for_each(|_| assert_eq!(parser.bytes(now, &block), []));
    assert_eq!(parser.quiet(now + GIVEN_UP), [TerminalInput::PasteTooLong(4_096_000)]);
    assert_eq!(parser.bytes(now + GIVEN_UP, b"q"), [TerminalInput::Key(Key::char('q'))]);
}

/// Pieces of what terminals send.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known =
        SENT.iter().flat_map(|(_, ways)| ways.iter().map(|way| way.as_bytes().to_vec())).collect::<Vec<_>>();
    let marks =
        [&b"\x1b[200~"[..], b"\x1b[201~", b"\x1b]11;", b"\x07", b"\x1b\\", b"\x1b[M", b"\x1b[", b"ett\r"];
    prop_oneof![
        prop::sample::select(known),
        prop::sample::select(marks.map(<[u8]>::to_vec).to_vec()),
        prop::collection::vec(any::<u8>(), 1..4),
    ]
}

proptest! {
    #[test]
    fn whatever_comes_a_key_is_a_key_two_seconds_later(pieces in prop::collection::vec(piece(), 0..30)) {
        let (mut parser, start) = (InputParser::default(), Instant::now());
        for piece in &pieces {
            parser.bytes(start, piece);
        }
        let later = start + GIVEN_UP;
        parser.quiet(later);
        prop_assert_eq!(parser.until(), None);
        prop_assert_eq!(parser.bytes(later, b"\r"), [TerminalInput::Key(Key::plain(Code::Enter))]);
    }

    /// But where a read ends with an ESC, which is then a key of its own if a character follows.
    #[test]
    fn where_reads_cut_changes_nothing(bytes in prop::collection::vec(piece(), 0..20), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let bytes = bytes.concat();
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        cuts.retain(|cut| *cut == 0 || bytes[cut - 1] != ESC);
        cuts.sort_unstable();
        let ends = cuts.iter().copied().chain([bytes.len()]);
        let starts = std::iter::once(0).chain(cuts.iter().copied());
        let parts: Vec<(u64, &[u8])> = starts.zip(ends).map(|(from, to)| (0, &bytes[from..to])).collect();
        prop_assert_eq!(play(&parts), play(&[(0, &bytes)]));
    }
}

#[test]
fn a_key_that_is_held_down_does_not_keep_a_paste_open() {
    let held: Vec<(u64, &[u8])> = (1..150).map(|nth| (nth * 33, b"x".as_slice())).collect();
    let sent: Vec<(u64, &[u8])> = std::iter::once((0, b"\x1b[200~ett".as_slice())).chain(held).collect();
    // Two seconds hold sixty of them.
    let keys = vec!["x"; 149 - 60].join(" ");
    assert_eq!(play(&sent), format!("<ett{}> {keys}", "x".repeat(60)));
    // Nor does it after an end.
    let sent: Vec<(u64, &[u8])> =
        [(0, b"\x1b[200~ett\x1b[201~".as_slice()), (33, b"\r"), (66, b"\r"), (99, b"\r")].to_vec();
    assert_eq!(play(&sent), "<ett\n> enter enter");
}
