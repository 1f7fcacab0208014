//! Contrast, and that no colour is left to the terminal.

use super::*;

const ROLES: [TextRole; 19] = [
    TextRole::Ground,
    TextRole::Text,
    TextRole::Strong,
    TextRole::Quiet,
    TextRole::Heading,
    TextRole::Number,
    TextRole::Letter,
    TextRole::Accent,
    TextRole::Warn,
    TextRole::Late,
    TextRole::Good,
    TextRole::Entry,
    TextRole::Writing,
    TextRole::Pointing,
    TextRole::Key,
    TextRole::KeyText,
    TextRole::Room,
    TextRole::Private,
    TextRole::Mark,
];

fn luminance(colour: Color) -> f64 {
    let (r, g, b) = match colour {
        Color::Rgb(r, g, b) => (r, g, b),
        Color::Indexed(index) => rgb_of(index),
        other => panic!("{other:?} has no fixed tone"),
    };
    let part = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
}

/// Contrast ratio as defined by WCAG 2: 1 (none) to 21 (black on white).
fn contrast(style: Style) -> f64 {
    let (a, b) = (luminance(style.fg.unwrap_or_default()), luminance(style.bg.unwrap_or_default()));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn contrast_is_counted_as_wcag_counts_it() {
    let most = Style::new().fg(Color::Rgb(0, 0, 0)).bg(Color::Rgb(255, 255, 255));
    assert!((contrast(most) - 21.0).abs() < 1e-9);
    let grey = Style::new().fg(Color::Rgb(0x76, 0x76, 0x76)).bg(Color::Rgb(255, 255, 255));
    assert!((contrast(grey) - 4.54).abs() < 0.01);
}

#[test]
fn every_role_can_be_read_from_the_last_row() {
    for theme in [ColourTheme::Light, ColourTheme::Dark] {
        for depth in [Depth::TrueColour, Depth::Ansi256] {
            for role in ROLES {
                let least = match role {
                    TextRole::Text | TextRole::Strong | TextRole::Heading | TextRole::Number => 7.0,
                    _ => 4.5,
                };
                let found = contrast(Styles::new(theme, depth).of(role));
                assert!(found >= least, "{theme:?} {depth:?} {role:?}: {found:.1}");
            }
        }
    }
}

#[test]
fn every_style_says_its_foreground_its_ground_and_its_weight() {
    for theme in [ColourTheme::Light, ColourTheme::Dark] {
        for depth in [Depth::TrueColour, Depth::Ansi256, Depth::Ansi16, Depth::Mono] {
            for role in ROLES {
                let style = Styles::new(theme, depth).of(role);
                assert!(style.fg.is_some() && style.bg.is_some(), "{theme:?} {depth:?} {role:?}");
                assert!(!style.add_modifier.contains(Modifier::DIM));
                assert!(style.sub_modifier.contains(Modifier::DIM));
                assert!(depth == Depth::Mono || style.fg != style.bg, "{theme:?} {depth:?} {role:?}");
            }
        }
    }
}

#[test]
fn the_ground_is_one_and_the_same_under_plain_text() {
    for theme in [ColourTheme::Light, ColourTheme::Dark] {
        for depth in [Depth::TrueColour, Depth::Ansi256, Depth::Ansi16] {
            let styles = Styles::new(theme, depth);
            for role in [
                TextRole::Text,
                TextRole::Strong,
                TextRole::Quiet,
                TextRole::Heading,
                TextRole::Number,
                TextRole::Letter,
            ] {
                assert_eq!(styles.of(role).bg, styles.of(TextRole::Ground).bg);
            }
        }
    }
}

#[test]
fn without_colours_only_weight_and_reversal_are_used() {
    let styles = Styles::new(ColourTheme::Dark, Depth::Mono);
    for role in ROLES {
        assert_eq!((styles.of(role).fg, styles.of(role).bg), (Some(Color::Reset), Some(Color::Reset)));
    }
    assert!(styles.of(TextRole::Mark).add_modifier.contains(Modifier::REVERSED));
    assert!(styles.of(TextRole::Strong).add_modifier.contains(Modifier::BOLD));
    assert!(styles.of(TextRole::Text).add_modifier.is_empty());
    assert_ne!(styles.of(TextRole::Key), styles.of(TextRole::KeyText));
}

#[test]
fn the_environment_says_the_depth() {
    let depth = |colorterm, term| Depth::from_env(colorterm, term, None);
    assert_eq!(depth(Some("truecolor"), Some("xterm-256color")), Depth::TrueColour);
    assert_eq!(depth(Some("24bit"), None), Depth::TrueColour);
    assert_eq!(depth(None, Some("xterm-direct")), Depth::TrueColour);
    assert_eq!(depth(Some(""), Some("screen-256color")), Depth::Ansi256);
    assert_eq!(depth(None, Some("xterm")), Depth::Ansi16);
    assert_eq!(depth(None, None), Depth::Ansi16);
    assert_eq!(depth(Some("truecolor"), Some("dumb")), Depth::Mono);
    assert_eq!(depth(None, Some("vt100")), Depth::Mono);
    assert_eq!(Depth::from_env(Some("truecolor"), Some("xterm"), Some("1")), Depth::Mono);
    assert_eq!(Depth::from_env(Some("truecolor"), Some("xterm"), Some("")), Depth::TrueColour);
}

#[test]
fn tones_go_to_their_neighbours_in_256() {
    assert_eq!(in_256(Color::Rgb(255, 255, 255)), Color::Indexed(231));
    assert_eq!(in_256(Color::Rgb(0x12, 0x12, 0x12)), Color::Indexed(233));
    assert_eq!(in_256(Color::Rgb(255, 0, 0)), Color::Indexed(196));
    assert_eq!(in_256(Color::Black), Color::Black);
}

#[test]
fn no_other_of_the_256_is_nearer() {
    let distance = |of: (u8, u8, u8), index: u8| {
        let to = rgb_of(index);
        let part = |a: u8, b: u8| (i32::from(a) - i32::from(b)).pow(2);
        part(of.0, to.0) + part(of.1, to.1) + part(of.2, to.2)
    };
    for n in 0..=0xFFFF_u32 {
        // Spread over all tones, including greys.
        let of = if n < 256 {
            (n as u8, n as u8, n as u8)
        } else {
            ((n * 7) as u8, (n >> 8) as u8, (n * 31) as u8)
        };
        let Color::Indexed(found) = in_256(Color::Rgb(of.0, of.1, of.2)) else { panic!("{of:?}") };
        let least = (16..=255).map(|index| distance(of, index)).min().unwrap();
        assert_eq!(distance(of, found), least, "{of:?}");
    }
}
