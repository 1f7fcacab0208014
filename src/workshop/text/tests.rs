//! The cleaner against tables of attacks, words in many scripts, awkward emoji, and whatever proptest comes up with.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::super::words::Lang;
use super::character::{is_mark, is_unwanted};
use super::{Line, Prose, fold, slug, unaccented};

fn cleaned(raw: &str) -> String {
    Line::clean(raw).map(String::from).unwrap_or_default()
}

#[test]
fn words_in_many_scripts_stay_as_they_are() {
    let words = [
        "Räksmörgås åt öborna",
        "blåbærsyltetøy på Ærø",
        "Čáhcesuolu, Deanušaldi, ŋ ŧ đ ž",
        "Þórsmörk",
        "naïve façade — “ja” … 100 °C",
        "Tiếng Việt nghĩa là thế này",
        "Ἑλληνική γλῶσσα",
        "Українська мова й ёлка",
        "Հայերեն",
        "ქართული",
        "שָׁלוֹם עולם",
        "مرحبا بالعالم",
        "می\u{200C}خواهم کتاب‌ها",
        "پښتو ژبه ټول",
        "اُردُو",
        "ܫܠܡܐ",
        "ދިވެހި",
        "ትግርኛ አማርኛ",
        "नमस्ते हिन्दी क्षत्रिय",
        "क्\u{200D}ष र\u{94D}\u{200C}क",
        "বাংলা র\u{200D}\u{9CD}যাম",
        "ਪੰਜਾਬੀ",
        "ગુજરાતી",
        "தமிழ் மொழி",
        "తెలుగు",
        "ಕನ್ನಡ",
        "മലയാളം",
        "ශ්\u{200D}රී ලංකා",
        "ภาษาไทย น้ำ ที่นี่",
        "ພາສາລາວ",
        "བོད་སྐད། བསྒྲུབས",
        "မြန်မာဘာသာ",
        "ភាសាខ្មែរ",
        "ᠮᠣᠩᠭᠣᠯ",
        "日本語のひらがな、カタカナ。",
        "中文简体與繁體",
        "한국어 마을",
        "ᏣᎳᎩ ᐃᓄᒃᑎᑐᑦ ⵜⴰⵎⴰⵣⵉⵖⵜ",
    ];
    for word in words {
        assert_eq!(cleaned(word), word, "{}", word.escape_unicode());
    }
}

#[test]
fn awkward_emoji_stay_whole() {
    let clusters = [
        "👋🏽",
        "👨‍👩‍👧‍👦",
        "👨🏽‍👩🏽‍👧🏽‍👦🏽",
        "👩🏽‍❤️‍💋‍👨🏽",
        "🏳️‍🌈",
        "🏳️‍⚧️",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "🏴‍☠️",
        "🇸🇪🇳🇴🇩🇰",
        "1️⃣ #️⃣",
        "❤️",
        "☎️ ⚠️ ©️",
        "🧑‍💻",
        "👁️‍🗨️",
        "🤷🏿‍♀️",
        "🐻‍❄️",
    ];
    for cluster in clusters {
        assert_eq!(cleaned(cluster), cluster, "{}", cluster.escape_unicode());
    }
}

#[test]
fn escape_sequences_go_whole() {
    let table = [
        ("\x1b[31mred\x1b[0m and \x1b[1;5mblink", "red and blink"),
        ("\u{9b}31mred\u{9b}0m", "red"),
        ("a\x1b]0;owned\x07b", "ab"),
        ("a\x1b]8;;http://evil\x1b\\link\x1b]8;;\x1b\\b", "alinkb"),
        ("\x1b]52;c;cm0gLXJm\u{9c}x", "x"),
        ("\u{9d}0;title\u{9c}x", "x"),
        ("\x1bP1$r0m\x1b\\x", "x"),
        ("\x1b_Gf=100;AAAA\x1b\\x\x1b^pm\x1b\\y\x1bXsos\x1b\\z", "xyz"),
        ("\x1b(Bx\x1bc\x1b7y\x1b#8z", "xyz"),
        ("\x1bOPx", "x"),
        ("kept \x1b]0;torn\nnext line", "kept next line"),
        ("x\x1b[", "x"),
        ("x\x1b", "x"),
        ("x\x1b\x1b[31my", "x y"),
        ("å\x1bå", "å å"),
    ];
    for (raw, wanted) in table {
        assert_eq!(cleaned(raw), wanted, "{}", raw.escape_debug());
    }
}

#[test]
fn gaps_become_one_space_and_the_invisible_goes() {
    let table = [
        ("A\nB\tC\r\nD", "A B C D"),
        ("  a \u{a0}\u{2003}\u{3000} b  ", "a b"),
        ("a\u{2028}b\u{2029}c\u{85}d\u{7f}e\0f", "a b c d e f"),
        ("a\u{202e}cba\u{202c}b\u{2066}c\u{2069}\u{200f}d\u{61c}", "acbabcd"),
        ("so\u{ad}ft\u{200b}\u{feff}\u{2060}", "soft"),
        ("\u{3164}\u{115f}\u{1160}\u{ffa0}x\u{e000}\u{f8ff}\u{fdd0}\u{ffff}\u{10ffff}\u{f0000}", "x"),
        ("x\u{e0041}\u{e0042}\u{e007f}y", "xy"),
        ("🏴\u{e0067}\u{e0062}x", "🏴x"),
        ("a\u{200d}b \u{200c}c\u{fe0f} 1\u{fe0f} 👩\u{200d} 👩\u{200d}x", "ab c 1 👩 👩x"),
        ("\u{301}abc \u{301}d", "abc d"),
        ("cafe\u{301} A\u{30a} o\u{308}", "café Å ö"),
        ("\u{2800}a\u{2800}\u{2800}b", "a b"),
        ("┌──┐│██▓ ok ▮▮▮ ✔", "········ ok ▮▮▮ ✔"),
        ("\u{1161}x \u{fff9}a\u{fffb}\u{fffc}", "x a"),
    ];
    for (raw, wanted) in table {
        assert_eq!(cleaned(raw), wanted, "{}", raw.escape_unicode());
    }
    for nothing in
        ["", "   ", "\n\t", "\u{200b}\u{feff}", "\u{3164}", "\u{301}\u{302}", "\x1b[2J", "\u{2800}"]
    {
        assert!(Line::clean(nothing).is_none(), "{}", nothing.escape_unicode());
        assert!(Prose::clean(nothing).is_none(), "{}", nothing.escape_unicode());
    }
}

#[test]
fn zalgo_is_cut_to_four_marks() {
    let zalgo = format!("H{}i", "\u{335}\u{31b}\u{322}\u{489}\u{33f}".repeat(1_000));
    let line = cleaned(&zalgo);
    assert!(line.starts_with('H') && line.ends_with('i'));
    assert_eq!(line.chars().filter(|c| is_mark(*c)).count(), 4);
    let joined = cleaned(&"👩\u{200d}".repeat(100));
    assert_eq!(joined, ["👩"; 8].join("\u{200d}"), "sixteen characters, less the joiner that joins nothing");
    assert_eq!(cleaned(&joined), joined);
}

#[test]
fn prose_keeps_line_breaks_and_a_line_does_not() {
    let raw = "\n\n one \r\ntwo\u{2028}three\n\n\n\n four\t\n";
    assert_eq!(Prose::clean(raw).map(String::from).as_deref(), Some("one\ntwo\nthree\n\nfour"));
    assert_eq!(cleaned(raw), "one two three four");
    assert_eq!(Prose::clean("a\nb").map(String::from).as_deref(), Some("a\nb"));
}

#[test]
fn the_limits_cut_whole_graphemes_and_say_so() {
    let (line, cut) = Line::truncated(&"é".repeat(281));
    assert!(cut);
    assert_eq!(line.map(|l| l.graphemes(true).count()), Some(280));
    assert!(!Line::truncated(&"é".repeat(280)).1);
    assert!(!Line::truncated(&format!("{}{}", "a".repeat(280), " \u{200b}\n".repeat(500))).1);

    let (line, cut) = Line::truncated(&"👨🏽‍👩🏽‍👧🏽‍👦🏽".repeat(200));
    let line = line.expect("a family is visible");
    assert!(cut && line.len() <= 4_096 && line.ends_with("👦🏽"));

    let (prose, cut) = Prose::truncated(&"ord\n".repeat(2_000));
    assert!(cut);
    assert_eq!(prose.map(|p| p.graphemes(true).count()), Some(3_999), "4,000, less the space at the end");
    let (line, cut) = Line::truncated(&"x".repeat(1_000_000));
    assert!(cut && line.is_some_and(|l| l.len() == 280));
}

#[test]
fn debug_shows_no_words_and_what_is_struck_stays_so() {
    let line = Line::clean("Anna-Lena i tre").expect("visible");
    assert_eq!(format!("{line:?}"), "Line(15 characters)");
    assert_eq!(format!("{line:>17}|"), "  Anna-Lena i tre|");
    assert_eq!(Line::struck(), "▮▮▮");
    assert_eq!(cleaned(&Line::struck()), "▮▮▮");
}

#[test]
fn reading_json_cleans_again() {
    let line: Line = serde_json::from_str(r#""a\u001b[31m\u202eb\n""#).expect("readable");
    assert_eq!(line, "ab");
    assert_eq!(serde_json::to_string(&line).expect("writable"), r#""ab""#);
    let error = serde_json::from_str::<Line>(r#""\u200b""#).expect_err("nothing visible");
    assert!(error.to_string().contains("something visible"), "{error}");
    assert!(serde_json::from_str::<Prose>("3").is_err());
}

#[test]
fn lines_that_look_the_same_fold_the_same() {
    let same = [
        ("Fler  Händer!", "fler händer"),
        ("E-post", "epost"),
        ("l´idé – nu", "LIDÉ NU"),
        ("Ｆｕｌｌ ｗｉｄｔｈ", "full width"),
        ("STRASSE", "straße"),
        ("ΟΔΟΣ", "οδος"),
        ("Café", "CAFE\u{301}"),
        ("“Ja,” sa hon…", "ja sa hon"),
        ("mötet/lunchen", "Mötet — lunchen"),
    ];
    for (one, other) in same {
        assert_eq!(fold(one), fold(other));
    }
    assert_eq!(fold("mötet/lunchen"), "mötet lunchen");
    assert_ne!(fold("har"), fold("hår"));
    assert_eq!(fold("!!!"), "!!!");
    assert_ne!(fold("👍"), fold("👎"));
    assert_eq!(fold("❤️"), fold("❤"));
    assert_eq!(fold(""), "");
    assert_eq!(unaccented("Ångra: GØR Æ, é!"), "angra gor ae e");
}

#[test]
fn slugs_are_file_names_everywhere() {
    let table = [
        ("Framtidsverkstad för Ängö: år 2030", "framtidsverkstad-for-ango-ar-2030"),
        ("Ærø & Þór – Łódź, straße", "aeroe-thor-lodz-strasse"),
        ("Œuvre", "oeuvre"),
        ("../../etc/passwd", "etc-passwd"),
        ("con", "con-workshop"),
        ("COM7.", "com7-workshop"),
        ("com10", "com10"),
        ("日本語", "workshop"),
        ("", "workshop"),
        ("a'b’c", "abc"),
        ("How do we want to meet each other in ten years", "how-do-we-want-to-meet-each-other-in-ten"),
        ("Hur vill vi att det ska vara att arbetaXY här", "hur-vill-vi-att-det-ska-vara-att"),
    ];
    for (raw, wanted) in table {
        assert_eq!(slug(raw, Lang::Sv), wanted);
    }
    assert_eq!(slug(&"å".repeat(90), Lang::En), "a".repeat(40));
}

#[test]
fn a_slug_is_spelled_as_people_of_its_language_do_without_the_letters() {
    let table = [
        (Lang::Da, "Hjælp første gang på Ærø", "hjaelp-foerste-gang-paa-aeroe"),
        (Lang::Nb, "MØTER OG SÅNT", "moeter-og-saant"),
        // The ring as a character of its own, as macOS writes file names.
        (Lang::Nn, "A\u{30a}rsplan for o\u{308}ya", "aarsplan-for-oya"),
        (Lang::Sv, "Få möten på Åland, Malmø", "fa-moten-pa-aland-malmoe"),
        (Lang::En, "Måns in Tromsø", "mans-in-tromsoe"),
    ];
    for (lang, raw, wanted) in table {
        assert_eq!(slug(raw, lang), wanted);
    }
}

/// Text that is likely to hit the rules: attacks, joiners, marks, emoji and letters, in any order.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        prop::sample::select(vec![
            "\x1b[",
            "\x1b]0;",
            "\x07",
            "\u{9b}",
            "\x1b\\",
            "\u{90}",
            "31m",
            "\u{200d}",
            "\u{200c}",
            "\u{fe0f}",
            "\u{20e3}",
            "1",
            "#",
            "🏴",
            "\u{e0067}",
            "\u{e007f}",
            "👩",
            "🏽",
            "❤",
            "\u{301}",
            "\u{323}",
            "e",
            "\u{34f}",
            "\u{1100}",
            "\u{1161}",
            "\u{11a8}",
            "가",
            "क",
            "\u{94d}",
            "\u{9c7}",
            "\u{9be}",
            "م",
            "র",
            "\u{202e}",
            "\u{ad}",
            " ",
            "\n",
            "\r",
            "\t",
            "\u{2028}",
            "█",
            "\u{e000}",
            "å",
            "ß",
            "İ",
            "\u{345}",
            "🇸",
            "\u{600}",
            "\u{d4e}",
            "ﬁ",
            "\u{958}",
            "\u{1d15e}",
            "\u{fb2c}",
            "𝅘𝅥𝅮",
            "΅",
            "-",
            "'",
        ])
        .prop_map(str::to_owned),
        "\\PC{1,4}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn check(text: &str, breaks: bool) {
    assert_eq!(text, text.trim());
    assert!(!text.contains("  ") && !text.contains("\n\n\n"));
    assert!(text.width() >= 1, "nothing to see in {}", text.escape_unicode());
    let mut marks = 0;
    let mut before = None;
    for c in text.chars() {
        assert!(!c.is_control() || (breaks && c == '\n'), "{}", text.escape_unicode());
        let joiner = matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0f}' | '\u{e0030}'..='\u{e007f}');
        assert!(joiner || !is_unwanted(c), "{} in {}", c.escape_unicode(), text.escape_unicode());
        assert!(!matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'));
        marks = if is_mark(c) { marks + 1 } else { 0 };
        assert!(marks <= 4);
        assert!(marks == 0 || before.is_some_and(|b| b != ' ' && b != '\n'), "leading mark");
        before = Some(c);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn whatever_comes_in_is_safe_and_stable(raw in hostile()) {
        if let Some(line) = Line::clean(&raw) {
            check(&line, false);
            prop_assert!(line.graphemes(true).count() <= 280 && line.len() <= 4_096);
            prop_assert_eq!(Line::clean(&line), Some(line));
        }
        if let Some(prose) = Prose::clean(&raw) {
            check(&prose, true);
            prop_assert!(prose.graphemes(true).count() <= 4_000 && prose.len() <= 65_536);
            prop_assert_eq!(Prose::clean(&prose), Some(prose));
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn long_hostile_text_is_stable_at_the_limits(raw in prop::collection::vec(hostile(), 20..40)) {
        if let Some(line) = Line::clean(&raw.concat()) {
            check(&line, false);
            prop_assert!(line.graphemes(true).count() <= 280 && line.len() <= 4_096);
            prop_assert_eq!(Line::clean(&line), Some(line));
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn keys_are_stable_and_never_empty(raw in hostile()) {
        if let Some(line) = Line::clean(&raw) {
            let key = fold(&line);
            prop_assert!(!key.is_empty());
            prop_assert_eq!(fold(&line.nfd().collect::<String>()), key, "however the letters are composed");
        }
        let split = Line::split(&raw);
        prop_assert!(split.iter().all(|line| Line::truncated(line) == (Some(line.clone()), false)));
        if let (Some(line), false) = Line::truncated(&raw) {
            prop_assert_eq!(split, [line]);
        }
        let slug = slug(&raw, Lang::Da);
        prop_assert!((1..=40).contains(&slug.len()));
        prop_assert!(slug.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-')));
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
    }
}

#[test]
fn a_joiner_stays_only_between_two_letters_that_it_joins() {
    let clean = |raw: &str| Line::clean(raw).map(String::from);
    assert_eq!(clean("क\u{200d}ष").as_deref(), Some("क\u{200d}ष"));
    for (raw, cleaned) in [("a\u{200d}क", "aक"), ("क\u{200d}a", "कa"), ("a\u{200c}b", "ab")] {
        assert_eq!(clean(raw).as_deref(), Some(cleaned));
    }
    assert_eq!(clean("Mer tid ").as_deref(), Some("Mer tid"), "a space at the end of a plain text");
}

#[test]
fn a_text_that_is_too_long_is_split_and_nothing_is_lost() {
    let word = "å".repeat(1_000);
    let lines = Line::split(&word);
    assert_eq!(lines.iter().map(Line::as_str).collect::<String>(), word, "a single word");
    let long = format!("{}slut", "mer tid för samtal, ".repeat(60));
    let lines = Line::split(&long);
    assert_eq!(lines.iter().map(Line::as_str).collect::<Vec<_>>().join(" "), long);
    assert_eq!((Line::over(&long), Line::over("kort")), (long.chars().count() - 280, 0));
    assert_eq!(Line::uncut("  a\u{1b}[2J\tb "), "a b");
}
